//! The reading of the painted weeks in full, and what is blank where it cannot be known.

use super::{Inputs, Reading, read};
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::feeling::Feeling;
use crate::calendars::gap::observed::{Observed, Open};
use crate::calendars::gap::paint::{
    COMMITTEES, Stroke, have, hours, kinds, near, painted, weeks, wish,
};
use crate::calendars::gap::resample::Scope;
use crate::calendars::gap::verdict::{Doubt, Verdict};
use crate::calendars::gap::week_type::WeekType;

fn reading(weeks: &[Observed], feelings: &[Feeling], open: &Open) -> Reading {
    read(&Inputs {
        kinds: &kinds(),
        hours: &hours(),
        masks: &[],
        weeks,
        kind: WeekType::Ordinary,
        wish: &painted(&wish()),
        shadows: &[],
        feelings,
        duties: &[],
        open,
    })
}

fn committees() -> Feeling {
    Feeling {
        category: CategoryId(COMMITTEES),
        felt: -2,
        least: 0,
        reason: Some(FeelingReason::People),
    }
}

#[test]
fn the_painted_weeks_are_read_as_known() {
    let found = reading(&weeks(8, &have()), &[committees()], &Open::default());
    let parts = found.parts;
    for (part, known) in [
        (parts.volume, 9.0),
        (parts.boundary, 4.0),
        (parts.mix.expect("given"), 5.0),
        (parts.feeling.expect("given"), 3.0),
        (parts.gap(), 21.0),
        (found.split.placement(), 4.0),
        (parts.share_bound().expect("given"), 13.0 / 21.0),
        (parts.share_values().expect("given"), 8.0 / 21.0),
    ] {
        near(part, known);
    }
    let closings = found.closings.expect("given");
    let per_cent = [closings.bounds, closings.mix, closings.both]
        .map(|one| (one.share * 100.0).round() as i64);
    assert_eq!(per_cent, [43, 9, 86]);
}

#[test]
fn the_figures_of_a_draw_are_those_of_the_reading() {
    let found = reading(&weeks(8, &have()), &[committees()], &Open::default());
    let envelope = found.envelope.as_ref().expect("given");
    let point = envelope.outcomes[0].point;
    near(point.gap, found.parts.gap());
    near(
        point.bound.expect("given"),
        found.parts.share_bound().expect("given"),
    );
    near(
        point.closings.expect("given")[0],
        found.closings.expect("given").bounds.share,
    );
    near(point.lead().expect("given"), 5.0 / 21.0);
}

#[test]
fn weeks_of_other_types_are_passed_over() {
    let mut all = weeks(8, &have());
    let mut call = weeks(10, &[(6, 8.0, 20.0, 1)]).split_off(8);
    for week in &mut call {
        week.kind = WeekType::Inpatient;
    }
    all.extend(call);
    let found = reading(&all, &[], &Open::default());
    assert_eq!(found.weeks, 8);
    near(found.have.total(), 61.0);
}

#[test]
fn where_titles_say_nothing_values_are_blank_and_the_gap_is_the_least_it_can_be() {
    let busy: Vec<Stroke> = have()
        .into_iter()
        .map(|(day, from, to, _)| (day, from, to, 0))
        .collect();
    let open = Open {
        all: 8 * 61 * 60,
        silent: 8 * 61 * 60,
        titles: vec![8 * 61 * 60],
    };
    let found = reading(&weeks(8, &busy), &[committees()], &open);
    assert_eq!(found.scope, Scope::BoundsOnly);
    near(found.parts.volume, 9.0);
    near(found.parts.boundary, 4.0);
    assert_eq!((found.parts.mix, found.parts.feeling), (None, None));
    assert_eq!((found.parts.share_bound(), found.closings), (None, None));
    let known = reading(&weeks(8, &have()), &[committees()], &Open::default());
    assert!(found.parts.gap() <= known.parts.gap());
    let doubt = Doubt::Silent {
        percent: 100,
        titles: 1,
    };
    assert_eq!(found.verdict, Verdict::CannotTell { doubt });
}

#[test]
fn what_was_never_rated_is_not_known_rather_than_all_right() {
    let unrated = reading(&weeks(8, &have()), &[], &Open::default());
    assert_eq!(unrated.parts.feeling, None);
    let fine = Feeling {
        felt: 1,
        ..committees()
    };
    let rated = reading(&weeks(8, &have()), &[fine], &Open::default());
    assert_eq!(rated.parts.feeling, Some(0.0));
}

#[test]
fn without_a_week_there_is_nothing_to_read() {
    let found = reading(&[], &[], &Open::default());
    assert_eq!((found.weeks, found.envelope.is_none()), (0, true));
    let doubt = Doubt::FewWeeks { weeks: 0 };
    assert_eq!(found.verdict, Verdict::CannotTell { doubt });
}
