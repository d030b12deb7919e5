//! What a plan says of itself: what binds first, what is past, what takes longer than there is, what is not known.

use crate::day::Day;
use crate::options::leaving::PlanDraft;
use crate::options::leaving::piece::{HandState, PlanPiece, StepState};
use crate::options::leaving::standing::{RowStanding, short_of};
use crate::options::leaving::view::PlanRow;
use crate::options::leaving::when::{Anchors, DayWindow, StepWhen};
use crate::words::options_leaving as words;

/// Name of the starter step that gives notice.
pub const NOTICE: &str = "notice";
/// Most lines on what takes longer than there is.
const SHORT: usize = 3;

/// How a row stands, in words.
pub fn status(piece: &PlanPiece) -> &'static str {
    match piece {
        PlanPiece::Step(own) => match own.state {
            StepState::ToDo {} => words::stands::TO_DO,
            StepState::Begun { .. } => words::stands::BEGUN,
            StepState::Done { .. } => words::stands::DONE,
        },
        PlanPiece::HandOff(own) => match own.state {
            HandState::ToDo {} => words::stands::NOT_ASKED,
            HandState::Offered {} => words::stands::OFFERED,
            HandState::Accepted {} => words::stands::ACCEPTED,
            HandState::Done { .. } => words::stands::OVER,
        },
        _ => "",
    }
}

/// How a day was counted; nothing where there is none to count.
pub fn counted(when: StepWhen, anchors: Anchors) -> Option<String> {
    match when {
        StepWhen::Counted {
            from,
            unit,
            earliest,
            latest,
        } => Some(words::counted(
            &words::apart(unit.name(), earliest),
            &words::apart(unit.name(), latest),
            words::from(from.name()),
            anchors.day(from),
        )),
        StepWhen::Fixed { .. } => Some(words::FIXED.to_owned()),
        StepWhen::Open {} => None,
    }
}

/// What there is to say of a row beside its days.
pub fn beside(
    standing: RowStanding,
    window: Option<DayWindow>,
    crossed: Option<Day>,
    today: Day,
) -> Option<String> {
    let own = window?;
    if standing != RowStanding::Done
        && let Some(notice) = crossed
    {
        return Some(words::crossed(notice));
    }
    match standing {
        RowStanding::Late => Some(words::late(own.to.days_until(today))),
        RowStanding::Now => Some(words::now(own.to)),
        RowStanding::Ahead => Some(words::ahead(today.days_until(own.from))),
        RowStanding::Done | RowStanding::Undated => None,
    }
}

/// The row that is next: not done, its last day not passed, and that day the nearest. Of two on one day the first added.
pub fn next<'a>(rows: impl Iterator<Item = &'a PlanRow>) -> Option<&'a PlanRow> {
    rows.filter(|own| matches!(own.standing, RowStanding::Now | RowStanding::Ahead))
        .min_by_key(|own| (own.to, own.id))
}

/// The sentence a plan begins with.
pub fn finding(plan: &PlanDraft, anchors: Anchors, rows: &[&PlanRow], today: Day) -> String {
    let notice = rows.iter().find(|own| {
        matches!(&own.piece, PlanPiece::Step(step) if step.key == NOTICE)
            && own.standing != RowStanding::Done
    });
    if let (Some(_), Some(day)) = (notice, anchors.notice) {
        return if day >= today {
            words::binds(plan.start, day)
        } else {
            words::notice_passed(plan.start, day, day.days_until(today))
        };
    }
    match next(rows.iter().copied()) {
        Some(PlanRow {
            title,
            to: Some(to),
            ..
        }) => words::next(plan.start, title, *to),
        _ => words::nothing_left(plan.start),
    }
}

/// What takes longer than there is until the start, the longest first; what has begun is not told of.
fn shorts(plan: &PlanDraft, rows: &[&PlanRow], today: Day) -> Vec<String> {
    let mut all: Vec<(u16, &str, &str, u16)> = rows
        .iter()
        .filter_map(|own| match &own.piece {
            PlanPiece::Step(step) if step.state == (StepState::ToDo {}) => {
                let takes = step.takes?;
                let left = short_of(takes, today, plan.start)?;
                Some((takes, step.title.as_str(), step.takes_from.as_str(), left))
            }
            _ => None,
        })
        .collect();
    all.sort_by_key(|(takes, ..)| std::cmp::Reverse(*takes));
    let mut said: Vec<String> = all
        .iter()
        .take(SHORT)
        .map(|(takes, title, from, left)| words::short(title, *takes, from, *left))
        .collect();
    if let Some(first) = said.first_mut() {
        first.push_str(words::BEGIN);
    }
    said
}

/// What else there is to say, each in a sentence.
pub fn further(plan: &PlanDraft, anchors: Anchors, rows: &[&PlanRow], today: Day) -> Vec<String> {
    let titles = |keep: fn(&PlanRow) -> bool| -> Vec<&str> {
        let own = rows.iter().filter(|own| keep(own));
        own.map(|own| own.title.as_str()).collect()
    };
    let mut all = shorts(plan, rows, today);
    let late = titles(|own| own.standing == RowStanding::Late);
    if !late.is_empty() {
        all.push(words::past(&late));
    }
    let crossed = titles(|own| own.crossed);
    if let (false, Some(notice)) = (crossed.is_empty(), anchors.notice) {
        all.push(words::all_crossed(&crossed, notice));
    }
    let parts = [
        (plan.last.is_none(), words::missing::LAST),
        (plan.notice.is_none(), words::missing::NOTICE),
        (plan.patients.is_none(), words::missing::PATIENTS),
    ];
    let unknown: Vec<&str> = parts
        .into_iter()
        .filter_map(|(is, words)| is.then_some(words))
        .collect();
    if !unknown.is_empty() {
        let is_counted = |piece: &PlanPiece| {
            let when = match piece {
                PlanPiece::Step(own) => own.when,
                PlanPiece::HandOff(own) => own.when,
                _ => StepWhen::Open {},
            };
            matches!(when, StepWhen::Counted { .. })
        };
        let without = rows
            .iter()
            .filter(|own| own.standing == RowStanding::Undated && is_counted(&own.piece));
        all.push(words::unknown(&unknown, without.count()));
    }
    all
}
