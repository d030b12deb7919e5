//! Steps and hand-offs as rows, by whom they concern: their days, how those were counted, and where they stand today.

use crate::day::Day;
use crate::options::leaving::piece::{HandOffDraft, PlanPiece};
use crate::options::leaving::said;
use crate::options::leaving::standing::standing;
use crate::options::leaving::starter::Starter;
use crate::options::leaving::total::sum;
use crate::options::leaving::view::{LaneView, PlanRow};
use crate::options::leaving::when::{Anchors, DayWindow, StepWhen, placed};
use crate::options::leaving::{Lane, PlanDraft, PlanPieceId};
use crate::words::options_leaving as words;

/// What a view is made of beside the plan.
#[derive(Debug, Clone, Copy)]
pub struct ViewGround<'a> {
    /// What plans begin with.
    pub starter: &'a Starter,
    /// Whose plan it is, if that was told.
    pub name: Option<&'a str>,
    /// Today.
    pub today: Day,
}

/// A step or a hand-off as a row, and whom it concerns; nothing for what is neither.
fn row(
    ground: ViewGround,
    anchors: Anchors,
    id: PlanPieceId,
    piece: &PlanPiece,
) -> Option<(Lane, PlanRow)> {
    let (lane, when, after, done, facts) = match piece {
        PlanPiece::Step(own) => (
            own.lane,
            own.when,
            own.after_notice,
            own.state.done(),
            ground.starter.facts(&own.key),
        ),
        PlanPiece::HandOff(own) => (
            own.group.lane(),
            own.when,
            false,
            own.state.done(),
            Vec::new(),
        ),
        _ => return None,
    };
    let own = placed(when, after, anchors);
    // What is done stays at its day.
    let window = done
        .map(|day| DayWindow { from: day, to: day })
        .or(own.window);
    let stands = standing(done, window, ground.today);
    let notice = anchors.notice.filter(|_| own.crossed);
    let row = PlanRow {
        id,
        title: piece.title().to_owned(),
        from: window.map(|own| own.from),
        to: window.map(|own| own.to),
        shown: window.map_or_else(
            || words::UNDATED.to_owned(),
            |own| words::shown(own.from, own.to),
        ),
        counted: if done.is_some() {
            None
        } else {
            said::counted(when, anchors)
        },
        standing: stands,
        says: said::beside(stands, window, notice, ground.today),
        crossed: own.crossed && done.is_none(),
        status: said::status(piece),
        facts,
        piece: piece.clone(),
    };
    Some((lane, row))
}

fn rule(lane: Lane, plan: &PlanDraft, anchors: Anchors) -> Option<String> {
    match lane {
        Lane::Contract => Some(words::notice_rule(
            plan.notice?,
            &plan.clause,
            plan.last?,
            anchors.notice?,
        )),
        Lane::Patients => Some(words::patients_rule(
            plan.patients?,
            &plan.patients_from,
            anchors.patients?,
            plan.patients_on,
        )),
        _ => None,
    }
}

/// The hand-offs of a lane, added up in words; nothing where there are none.
fn total<'a>(lane: Lane, hands: impl Iterator<Item = &'a HandOffDraft>) -> Option<String> {
    let own = sum(lane, hands);
    if own.counted + own.uncounted == 0 {
        return None;
    }
    let parts = [
        (own.to_do, words::stands::NOT_ASKED),
        (own.offered, words::stands::OFFERED),
        (own.accepted, words::stands::ACCEPTED),
        (own.done, words::stands::OVER),
    ];
    Some(words::total(own.all(), &parts, own.uncounted))
}

/// The rows of a plan by lane.
pub fn lanes(
    ground: ViewGround,
    plan: &PlanDraft,
    pieces: &[(PlanPieceId, &PlanPiece)],
) -> Vec<LaneView> {
    let anchors = Anchors::of(plan);
    let all: Vec<(Lane, PlanRow)> = pieces
        .iter()
        .filter_map(|(id, piece)| row(ground, anchors, *id, piece))
        .collect();
    let hands = || {
        pieces.iter().filter_map(|(_, piece)| match piece {
            PlanPiece::HandOff(own) => Some(own),
            _ => None,
        })
    };
    let lane = |lane: &Lane| {
        let own = all.iter().filter(|(own, _)| own == lane);
        let mut rows: Vec<PlanRow> = own.map(|(_, row)| row.clone()).collect();
        rows.sort_by_key(|row| (row.to.is_none(), row.to, row.id));
        (!rows.is_empty()).then(|| LaneView {
            lane: *lane,
            rows,
            total: total(*lane, hands()),
            rule: rule(*lane, plan, anchors),
        })
    };
    Lane::ALL.iter().filter_map(lane).collect()
}

/// By when, in words; nothing where that is not known.
pub fn by(when: StepWhen, anchors: Anchors) -> Option<String> {
    let own = when.window(anchors)?;
    Some(words::shown(own.from, own.to))
}
