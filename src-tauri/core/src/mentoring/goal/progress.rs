//! How far a goal has come: measured results, or milestones where it has none.

use crate::mentoring::goal::{GoalDraft, GoalForm, GoalResult};
use crate::words::mentoring::goal as words;
use crate::working::Working;

/// How far one result has come, in thousandths: (now − start) ÷ (target − start), clamped to 0 and 1000.
///
/// The formula minds the direction: a target below the start is reached by going down.
pub fn result(own: &GoalResult) -> u16 {
    let (mut gone, mut way) = (own.now - own.start, own.target - own.start);
    if way < 0 {
        (gone, way) = (-gone, -way);
    }
    if way == 0 {
        return 0;
    }
    (gone.clamp(0, way) * 1000 / way) as u16
}

/// How far a goal has come, in thousandths, with the working; none where nothing can be counted.
///
/// An objective is the mean of its results; anything else is the share of its milestones that are done.
pub fn progress(draft: &GoalDraft) -> Option<(u16, Working)> {
    if draft.form == GoalForm::Okr && !draft.results.is_empty() {
        let all: Vec<u32> = draft.results.iter().map(|own| result(own).into()).collect();
        let mean = all.iter().sum::<u32>() / all.len() as u32;
        let mut working = Working::new(words::RESULTS_FORMULA);
        for (own, part) in draft.results.iter().zip(all) {
            let said = words::result([own.start, own.now, own.target], part);
            working = working.with(own.name.clone(), said);
        }
        return Some((mean as u16, working));
    }
    let all = draft.milestones.len();
    if all == 0 {
        return None;
    }
    let done = draft.milestones.iter().filter(|own| own.done_on.is_some());
    let done = done.count();
    let working = Working::new(words::MILESTONES_FORMULA)
        .with(words::DONE, done.to_string())
        .with(words::ALL, all.to_string());
    Some(((done * 1000 / all) as u16, working))
}

#[cfg(test)]
mod tests {
    use super::{progress, result};
    use crate::day::Day;
    use crate::mentoring::goal::{GoalDraft, GoalForm, GoalResult, Milestone};

    const fn of(start: i64, now: i64, target: i64) -> GoalResult {
        GoalResult {
            name: String::new(),
            start,
            now,
            target,
        }
    }

    #[test]
    fn a_result_minds_its_direction_and_keeps_between_nothing_and_whole() {
        for (own, thousandths) in [
            (of(0, 5, 10), 500),
            (of(0, -3, 10), 0),
            (of(0, 12, 10), 1000),
            (of(90, 60, 30), 500),
            (of(90, 95, 30), 0),
            (of(90, 10, 30), 1000),
            (of(-10, 0, 10), 500),
            (of(2, 3, 5), 333),
        ] {
            assert_eq!(result(&own), thousandths, "{own:?}");
        }
    }

    #[test]
    fn an_objective_is_the_mean_of_its_results_and_a_goal_the_share_of_its_milestones() {
        let mut goal = GoalDraft::titled("Publish the ward curriculum");
        assert_eq!(progress(&goal), None);
        let step = |done: bool| Milestone {
            what: "a step".to_owned(),
            due: None,
            done_on: done.then(|| Day::read("day", "2026-10-30").expect("a day")),
        };
        goal.milestones = vec![step(true), step(false), step(false)];
        assert_eq!(progress(&goal).map(|(own, _)| own), Some(333));
        goal.form = GoalForm::Okr;
        goal.results = vec![of(0, 5, 10), of(90, 30, 30)];
        assert_eq!(progress(&goal).map(|(own, _)| own), Some(750));
    }
}
