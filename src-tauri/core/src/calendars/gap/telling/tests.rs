//! The sentences of the painted weeks, word for word.

use super::ledger::{creep_after, creep_kept, invader, ledger as told_ledger};
use super::{Names, Telling, minutes, telling};
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::bands::Mask;
use crate::calendars::gap::feeling::Feeling;
use crate::calendars::gap::invasion::{Booked, ledger};
use crate::calendars::gap::observed::Open;
use crate::calendars::gap::paint::{
    COMMITTEES, have, hours, kinds, monday, names, painted, weeks, wish,
};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::trend::Trend;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::gap::working::workings;
use crate::calendars::gap::{Inputs, Reading, read};
use crate::calendars::hours::Protected;

fn reading(masks: &[Mask], shadows: &[Shadow]) -> Reading {
    let committees = Feeling {
        category: CategoryId(COMMITTEES),
        felt: -2,
        least: 0,
        reason: Some(FeelingReason::People),
    };
    read(&Inputs {
        kinds: &kinds(),
        hours: &hours(),
        masks,
        weeks: &weeks(8, &have()),
        kind: WeekType::Ordinary,
        wish: &painted(&wish()),
        shadows,
        feelings: &[committees],
        duties: &[],
        open: &Open::default(),
    })
}

fn told(reading: &Reading, masks: &[String]) -> Telling {
    telling(
        reading,
        &Names {
            kinds: &names(),
            masks,
        },
    )
}

#[test]
fn the_painted_weeks_are_told_as_drawn() {
    let found = told(&reading(&[], &[]), &[]);
    assert_eq!(
        found.finding,
        "Your week differs from the one you drew by 21 hours."
    );
    let paragraph = found.paragraph.join(" ");
    assert!(
        paragraph.ends_with(
            "About 13 hours are amount and edges, 5 are what you do, 3 are how it feels. \
             If only hours and edges were put right, 43\u{a0}% of the gap would close; if only the mix, 9\u{a0}%; \
             both together, 86\u{a0}%. \
             On this evidence a role or place with other hours could close a good part, \
             and one that also gives the mix you drew, most of it."
        ),
        "{paragraph}"
    );
    assert_eq!(
        found.caveat,
        "This counts time, not reasons: the 3 hours you marked “how people are treated” weigh what you say they weigh."
    );
    let lines: Vec<_> = found
        .parts
        .iter()
        .map(|line| (line.label, line.halves, line.detail.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            ("Amount", Some(18), "all hours of work: 61 now, 52 wished"),
            (
                "Edges",
                Some(8),
                "hours outside your core day: evenings 11 to 3, weekend 5 to 2; the 9 are already counted"
            ),
            (
                "What you do",
                Some(10),
                "other work in the same hours: scholarship and teaching in place of inbox and notes, and committees"
            ),
            (
                "How it feels",
                Some(6),
                "the right thing in the wrong way: committees, how people are treated"
            ),
        ]
    );
    assert_eq!(
        found.beside,
        [
            "Another 4 hours are the same work at another hour of the same kind of day. They are left out.",
            "Counting edges first or mix first gives the same 4 and 5, so no hour could be called either."
        ]
    );
    assert!(found.notes.is_empty() && found.questions.is_empty());
    assert_eq!(found.sums, ["13 amount and edges", "8 values"]);
    let changes: Vec<_> = found
        .changes
        .iter()
        .map(|own| (own.label, own.detail.as_str(), own.percent))
        .collect();
    assert_eq!(
        changes,
        [
            (
                "Only hours and edges put right",
                "a post with 52 hours where you drew them, the same kinds of work",
                43
            ),
            (
                "Only the mix put right",
                "61 hours as now, in the shares you drew",
                9
            ),
            ("Both", "what stays is how it feels: committees", 86),
        ]
    );
    for change in &found.changes {
        let (low, high) = change.range.expect("eight weeks have a range");
        assert!(low <= change.percent && change.percent <= high);
    }
    assert_eq!(
        minutes(&reading(&[], &[])),
        (1260, vec![540, 240, 300, 180])
    );
}

#[test]
fn a_change_that_would_widen_the_gap_says_so() {
    // Clinic by day and committees at night; wished teaching by day and clinic at night, and clinic feels wrong.
    let lived = [(0, 8.0, 13.0, 1), (0, 18.0, 24.0, 5), (1, 18.0, 22.0, 5)];
    let wished = [(0, 8.0, 18.0, 3), (0, 18.0, 24.0, 1), (1, 18.0, 22.0, 1)];
    let clinic = Feeling {
        category: CategoryId(1),
        felt: -2,
        least: 0,
        reason: None,
    };
    let reading = read(&Inputs {
        kinds: &kinds(),
        hours: &hours(),
        masks: &[],
        weeks: &weeks(8, &lived),
        kind: WeekType::Ordinary,
        wish: &painted(&wished),
        shadows: &[],
        feelings: &[clinic],
        duties: &[],
        open: &Open::default(),
    });
    let found = told(&reading, &[]);
    assert_eq!(
        found.notes,
        [
            "Put right alone, hours and edges would widen the gap by 5 hours: they would bring more of what feels wrong."
        ]
    );
    assert_eq!(
        found.caveat,
        "This counts time, not reasons: the 5 hours that feel wrong weigh what you say they weigh."
    );
}

#[test]
fn a_part_of_the_week_of_ones_own_is_named() {
    let dinner = Mask {
        name: "Dinner".to_owned(),
        parts: (0..7).map(|day| (day, 1080, 1200)).collect(),
    };
    let found = told(&reading(&[dinner], &[]), &["Dinner".to_owned()]);
    assert_eq!(
        found.parts[1].detail,
        "hours outside your core day: evenings 6 to 0, weekend 5 to 2, dinner 5 to 3; the 9 are already counted"
    );
}

#[test]
fn the_ledger_and_creep_are_told() {
    let day = |week: u64| monday().plus(week * 7 + 4);
    let booked = |week, hours: u32, category: Option<i64>, group, lead: u64| Booked {
        day: day(week),
        from: 480,
        to: 480 + hours * 60,
        weight: 1000,
        category: category.map(CategoryId),
        group,
        recurring: group == 1,
        made: Some(day(week).minus(lead)),
    };
    let weeks = (0..8).map(|week| monday().plus(week * 7)).collect();
    let friday = Protected {
        day: 4,
        from: 480,
        to: 960,
        category: None,
    };
    let mut entries: Vec<Booked> = (0..7).map(|week| booked(week, 4, Some(5), 1, 90)).collect();
    entries.extend([
        booked(7, 3, Some(1), 2, 1),
        Booked {
            from: 720,
            to: 780,
            ..booked(3, 1, None, 3, 0)
        },
    ]);
    let ledger = ledger(&weeks, &entries, &[friday], &kinds());
    let found = told_ledger(&ledger, ledger.promise(0.2, 8 * 61 * 60)).expect("protected");
    assert_eq!(found.heading, "Protected time: 4 of 8 hours a week kept");
    assert_eq!(
        found.sentences.join(" "),
        "31 of 64 protected hours went elsewhere; 33 were kept, 52\u{a0}%. \
         1 h under entries that are not sorted are not counted as taken; sort them and it is known. \
         1 of the 8 entries whose making is known were made less than a week ahead. \
         The contract says 20\u{a0}% of your week; the calendar shows 7\u{a0}%."
    );
    let rows: Vec<_> = ledger.invaders.iter().map(invader).collect();
    assert_eq!(rows[0], ("series".to_owned(), "months".to_owned()));
    assert_eq!(rows[1], ("1 single entry".to_owned(), "1 day".to_owned()));
    let trend = |slope, low, high| Trend {
        slope,
        low,
        high,
        months: 6,
    };
    assert_eq!(
        creep_after(&trend(0.4, 0.1, 0.9)),
        "Work outside your core day grew by 0.4 hours a month (0.1 to 0.9)."
    );
    assert_eq!(
        creep_kept(&trend(-0.055, -0.083, -0.025)),
        "The share of protected time you kept fell by 5.5 points a month (2.5 to 8.3)."
    );
    assert_eq!(
        creep_after(&trend(0.1, -0.3, 0.4)),
        "Work outside your core day shows no clear change over the months (−0.3 to 0.4 hours a month)."
    );
}

#[test]
fn the_working_names_what_moves_it_most() {
    let inbox = Shadow {
        category: CategoryId(2),
        band: 1,
        low: 240,
        likely: 360,
        high: 480,
    };
    let all = workings(&reading(&[], &[inbox]));
    let keys: Vec<&str> = all.iter().map(|(key, _)| *key).collect();
    assert_eq!(
        keys,
        [
            "amount",
            "edges",
            "mix",
            "placement",
            "feeling",
            "gap",
            "range",
            "bounds",
            "mixOnly",
            "both"
        ]
    );
    let inputs = |key: &str| {
        let (_, working) = all.iter().find(|(own, _)| *own == key).expect("given");
        let inputs = working.inputs.iter();
        inputs
            .map(|input| format!("{}: {}", input.name, input.value))
            .collect::<Vec<_>>()
    };
    assert!(
        inputs("range")
            .contains(&"what moves it most: the hours no calendar holds: 4 h".to_owned())
    );
    assert!(inputs("amount").contains(&"hours of work now: 67 h".to_owned()));
    assert!(all.iter().all(|(_, working)| !working.formula.is_empty()));
}
