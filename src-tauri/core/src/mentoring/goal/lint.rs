//! What would make a goal easier to keep. It advises and never forbids.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::goal::verbs::{DOING, NUMBERS, THINGS, VAGUE, is_one_of, words};
use crate::mentoring::goal::{GoalDraft, GoalForm};
use crate::words::mentoring::goal as said;

/// Confidence from which a goal needs no smaller step.
const CONFIDENT: u8 = 5;
/// Days of a cycle: a year.
const CYCLE: i64 = 366;

choice! {
    /// A check.
    GoalCheck {
        /// It says what is done, and to what.
        Doing = "doing",
        /// It shows by a number or a finished thing.
        Shows = "shows",
        /// It is believed, or has a smaller step.
        Believed = "believed",
        /// It serves something the person named.
        Serves = "serves",
        /// It has a day within the cycle.
        Dated = "dated",
        /// An objective has two to four results.
        Results = "results",
    }
}

/// One check of a goal, with what would help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalNote {
    /// Which check.
    pub check: GoalCheck,
    /// It is met.
    pub met: bool,
    /// What is there, or what would help.
    pub words: String,
}

/// Every check of a goal that concerns its form, in order.
pub fn lint(draft: &GoalDraft, today: Day) -> Vec<GoalNote> {
    let checks = GoalCheck::ALL.iter().copied();
    let of_form = checks.filter(|check| match draft.form {
        GoalForm::Smart => *check != GoalCheck::Results,
        GoalForm::Okr => *check != GoalCheck::Shows,
    });
    of_form
        .map(|check| {
            let met = is_met(check, draft, today);
            GoalNote {
                check,
                met,
                words: said::check(check.name(), met).to_owned(),
            }
        })
        .collect()
}

fn is_met(check: GoalCheck, draft: &GoalDraft, today: Day) -> bool {
    match check {
        GoalCheck::Doing => does(&draft.title),
        GoalCheck::Shows => shows(&draft.title) || draft.measure.as_deref().is_some_and(shows),
        GoalCheck::Believed => {
            draft.confidence.is_some_and(|own| own >= CONFIDENT)
                || draft.confidence.is_some() && draft.step.is_some()
        }
        GoalCheck::Serves => {
            draft.value.is_some() || draft.competency.is_some() || draft.criterion.is_some()
        }
        GoalCheck::Dated => draft
            .due
            .is_some_and(|due| (0..=CYCLE).contains(&today.days_until(due))),
        GoalCheck::Results => (2..=4).contains(&draft.results.len()),
    }
}

/// A verb of doing first, and at least two words of what it is done to.
fn does(title: &str) -> bool {
    let all = words(title);
    let verb = all
        .iter()
        .find(|word| !matches!(word.as_str(), "i" | "will" | "to" | "by"));
    verb.is_some_and(|verb| {
        DOING.contains(&verb.as_str()) && !VAGUE.contains(&verb.as_str()) && all.len() >= 3
    })
}

fn shows(text: &str) -> bool {
    let all = words(text);
    all.iter().any(|word| {
        word.chars().any(|letter| letter.is_ascii_digit())
            || is_one_of(word, NUMBERS)
            || is_one_of(word, THINGS)
    })
}

#[cfg(test)]
mod tests {
    use super::{GoalCheck, lint};
    use crate::day::Day;
    use crate::mentoring::goal::{GoalDraft, GoalForm, GoalResult};

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    fn missing(draft: &GoalDraft) -> Vec<GoalCheck> {
        let all = lint(draft, day("2026-11-22")).into_iter();
        all.filter(|own| !own.met).map(|own| own.check).collect()
    }

    #[test]
    fn a_sentence_is_told_from_a_wish() {
        for (title, doing, shows) in [
            ("Submit the ward curriculum paper", true, true),
            ("I will write two letters of support", true, true),
            ("Chair the sepsis group for a year", true, false),
            ("Hold 6 debriefs after night blocks", true, true),
            ("Halve my evening inbox", true, false),
            ("Publish policies for telehealth", true, true),
            ("Become a better teacher", false, false),
            ("Improve my work-life balance", false, false),
            ("Try to write more papers", false, true),
            ("Explore leadership roles", false, false),
            ("Promotion", false, false),
            ("Submit it", false, false),
            ("To draft a budget with the manager", true, true),
            ("Network", false, false),
            ("Work on grants", false, true),
            ("", false, false),
        ] {
            let notes = lint(&GoalDraft::titled(title), day("2026-11-22"));
            let met = |check| notes.iter().any(|own| own.check == check && own.met);
            assert_eq!(met(GoalCheck::Doing), doing, "doing: {title:?}");
            assert_eq!(met(GoalCheck::Shows), shows, "shows: {title:?}");
        }
    }

    #[test]
    fn a_whole_goal_has_nothing_missing_and_each_part_is_missed() {
        let whole = GoalDraft {
            measure: Some("accepted by one journal".to_owned()),
            confidence: Some(7),
            value: Some("Teaching".to_owned()),
            due: Some(day("2027-06-30")),
            ..GoalDraft::titled("Publish the ward curriculum")
        };
        assert_eq!(missing(&whole), []);
        let low = GoalDraft {
            confidence: Some(3),
            ..whole.clone()
        };
        assert_eq!(missing(&low), [GoalCheck::Believed]);
        let smaller = GoalDraft {
            step: Some("write the methods".to_owned()),
            ..low
        };
        assert_eq!(missing(&smaller), []);
        for due in ["2026-11-21", "2027-11-24"] {
            let draft = GoalDraft {
                due: Some(day(due)),
                ..whole.clone()
            };
            assert_eq!(missing(&draft), [GoalCheck::Dated], "{due}");
        }
        for serving in ["value", "competency", "criterion"] {
            let mut draft = GoalDraft {
                value: None,
                ..whole.clone()
            };
            assert_eq!(missing(&draft), [GoalCheck::Serves]);
            let named = Some("named".to_owned());
            match serving {
                "value" => draft.value = named,
                "competency" => draft.competency = named,
                _ => draft.criterion = named,
            }
            assert_eq!(missing(&draft), [], "{serving}");
        }
    }

    #[test]
    fn an_objective_wants_two_to_four_results() {
        let one = GoalResult {
            name: "talks given".to_owned(),
            start: 0,
            now: 0,
            target: 4,
        };
        for (count, met) in [(0, false), (1, false), (2, true), (4, true)] {
            let draft = GoalDraft {
                form: GoalForm::Okr,
                results: vec![one.clone(); count],
                ..GoalDraft::titled("Build a name in ward teaching")
            };
            assert_eq!(
                !missing(&draft).contains(&GoalCheck::Results),
                met,
                "{count}"
            );
        }
    }
}
