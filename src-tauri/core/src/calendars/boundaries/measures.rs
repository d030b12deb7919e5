//! The figures beside the split, each with its sentence and its working.

use crate::calendars::boundaries::Measure;
use crate::calendars::category::CategoryId;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::measures::circle::placement;
use crate::calendars::gap::measures::fragments::fragments;
use crate::calendars::gap::measures::recovery::{double_booked, recovery, touched};
use crate::calendars::gap::measures::{
    Diary, MEANINGFUL_LINE, after_hours, meaningful, mix_distance, value_hours, wow8,
};
use crate::calendars::gap::observed::{Observed, Tentative};
use crate::calendars::gap::profile::{Kinds, Profile};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::table::Table;
use crate::calendars::gap::working;
use crate::calendars::grid::Cells;
use crate::calendars::hours::Hours;
use crate::words::boundaries as words;
use crate::working::Working;

/// What the measures are taken from: the weeks of one type that count.
#[derive(Debug, Clone, Copy)]
pub struct Taken<'a> {
    /// The kinds of work.
    pub kinds: &'a Kinds,
    /// Their names, by index.
    pub names: &'a [String],
    /// Working hours and protected time.
    pub hours: &'a Hours,
    /// The weeks.
    pub weeks: &'a [&'a Observed],
    /// Their entries.
    pub diaries: &'a [Diary],
    /// The mean of the weeks.
    pub typical: &'a Profile,
    /// The same by band and kind, with what no calendar holds.
    pub have: &'a Table,
    /// The wished week, if one is drawn.
    pub wish: Option<(&'a Profile, &'a Table)>,
    /// Hours no calendar holds.
    pub shadows: &'a [Shadow],
    /// The ratings.
    pub ratings: &'a Ratings,
    /// Kinds of work with patients.
    pub patients: &'a [CategoryId],
}

fn measure(
    key: &'static str,
    label: &str,
    value: String,
    detail: String,
    working: Working,
) -> Measure {
    Measure {
        key,
        label: label.to_owned(),
        value,
        detail,
        working,
    }
}

/// Takes them; one that cannot be taken is left out.
pub fn measures(from: &Taken) -> Vec<Measure> {
    if from.weeks.is_empty() {
        return Vec::new();
    }
    let mut all = vec![after(from), reached(from)];
    all.extend(with_patients(from));
    all.extend(rests(from));
    all.extend(broken_up(from));
    all.extend(twice(from));
    all.extend(means_most(from));
    all.extend(feels(from));
    all.extend(apart(from));
    all
}

fn after(from: &Taken) -> Measure {
    let found = after_hours(from.typical, from.hours, from.shadows, from.kinds);
    measure(
        "after",
        words::after(),
        words::decimal_hours(found.hours),
        words::after_detail(found.share),
        working::after_hours(&found, from.have.total()),
    )
}

fn reached(from: &Taken) -> Measure {
    let found = touched(from.diaries, from.hours, from.kinds);
    measure(
        "touched",
        words::touched(),
        words::of_weeks(found.weekends, found.weeks),
        words::touched_detail(found.evenings, found.nights, found.weeks),
        working::touched(&found),
    )
}

fn with_patients(from: &Taken) -> Option<Measure> {
    let hours = wow8(from.have, from.patients, from.kinds)?;
    let patients: f64 = from
        .have
        .kind_hours()
        .iter()
        .zip(from.kinds.ids())
        .filter(|(_, id)| from.patients.contains(id))
        .map(|(hours, _)| hours)
        .sum();
    Some(measure(
        "wow8",
        words::wow8(),
        words::decimal_hours(hours),
        words::wow8_detail().to_owned(),
        working::wow8(patients, from.have.total()),
    ))
}

fn rests(from: &Taken) -> Option<Measure> {
    let found = recovery(from.diaries, from.kinds);
    (found.weeks > 0).then(|| {
        measure(
            "recovery",
            words::recovery(),
            words::of_weeks(found.no_day_off, found.weeks),
            words::recovery_detail(found.short_rests, found.weeks),
            working::recovery(&found),
        )
    })
}

fn broken_up(from: &Taken) -> Option<Measure> {
    let cells: Vec<&Cells> = from
        .weeks
        .iter()
        .map(|week| &week.cells[Tentative::Policy as usize])
        .collect();
    let found = fragments(&cells, from.hours, from.kinds)?;
    let longest = found.longest_free?;
    Some(measure(
        "fragments",
        words::fragments(),
        words::decimal_hours(longest / 60.0),
        words::fragments_detail(found.long_blocks, found.switches),
        working::fragments(&found),
    ))
}

fn twice(from: &Taken) -> Option<Measure> {
    let minutes = double_booked(from.diaries, from.kinds)?;
    (minutes >= 15.0).then(|| {
        measure(
            "doubleBooked",
            words::double_booked(),
            words::decimal_hours(minutes / 60.0),
            words::double_booked_detail().to_owned(),
            working::double_booked(from.weeks.len() as u32),
        )
    })
}

fn means_most(from: &Taken) -> Option<Measure> {
    let found = meaningful(from.have, from.ratings, None, from.kinds)?;
    let name = from.kinds.index(Some(found.category))?;
    Some(measure(
        "meaningful",
        words::meaningful(),
        words::per_cent(found.share),
        words::meaningful_detail(from.names.get(name)?, MEANINGFUL_LINE),
        working::meaningful(&found, from.have.total()),
    ))
}

fn feels(from: &Taken) -> Option<Measure> {
    let found = value_hours(from.have, from.ratings)?;
    Some(measure(
        "value",
        words::value(),
        words::per_cent(found.unpleasant),
        words::value_detail(found.per_hour),
        working::value(&found),
    ))
}

fn apart(from: &Taken) -> Vec<Measure> {
    let Some((wished, wish)) = from.wish else {
        return Vec::new();
    };
    let mix = mix_distance(from.have, wish).map(|found| {
        measure(
            "mixDistance",
            words::mix_distance(),
            words::decimal_hours(found.hours),
            words::mix_distance_detail(found.jensen_shannon),
            working::mix_distance(&found),
        )
    });
    let clock = placement(from.typical, wished).map(|found| {
        measure(
            "clock",
            words::clock(),
            words::decimal_hours(found.distance),
            words::clock_detail(found.later),
            working::clock(&found),
        )
    });
    mix.into_iter().chain(clock).collect()
}
