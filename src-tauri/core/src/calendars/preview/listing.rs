//! The series and single entries of a draft, by hours.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::draft::{Draft, Placed};
use crate::calendars::entry::Entry;
use crate::calendars::ics::{ZoneSource, zone::Zone};
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::preview::{LISTED, PreviewSeries, Source};
use crate::calendars::sorter::Sorter;
use crate::day::Day;
use crate::words::calendars::day_and_time;
use crate::words::sorting::you_sorted;

/// Whether a series is one entry that stands alone.
pub fn is_single(draft: &Draft, series: usize) -> bool {
    draft
        .reading
        .series
        .get(series)
        .is_none_or(|series| series.recurrence.is_none() && series.whole)
}

/// Series first, then single entries, each by hours; at most [`LISTED`] in all.
pub fn series(
    draft: &Draft,
    taken: &[(&Entry, &Placed)],
    today: Day,
    sorter: &Sorter,
) -> Vec<PreviewSeries> {
    let mut by_series: BTreeMap<usize, Vec<(&Entry, &Placed)>> = BTreeMap::new();
    for pair in taken {
        by_series.entry(pair.0.series).or_default().push(*pair);
    }
    let hours = |pairs: &[(&Entry, &Placed)]| -> u64 {
        pairs.iter().map(|(_, placed)| placed.minutes).sum()
    };
    let mut order: Vec<(u64, usize)> = by_series
        .iter()
        .map(|(series, pairs)| (hours(pairs), *series))
        .collect();
    order.sort_by_key(|(minutes, series)| {
        (
            is_single(draft, *series),
            std::cmp::Reverse(*minutes),
            *series,
        )
    });
    let row = |(minutes, index): (u64, usize)| {
        one(draft, index, &by_series[&index], minutes, today, sorter)
    };
    order.into_iter().take(LISTED).map(row).collect()
}

fn one(
    draft: &Draft,
    index: usize,
    pairs: &[(&Entry, &Placed)],
    minutes: u64,
    today: Day,
    sorter: &Sorter,
) -> PreviewSeries {
    let dates: Vec<Date> = pairs.iter().map(|(entry, _)| date(entry)).collect();
    let next = pairs.iter().filter(|(entry, _)| entry.day >= today).take(3);
    let own = &draft.reading.series[index];
    let (category, because) = usual(pairs, sorter);
    PreviewSeries {
        series: index as u32,
        title: pairs
            .first()
            .and_then(|(entry, _)| shown_title(draft, entry.title)),
        pattern: pattern(&dates),
        events: pairs.len() as u32,
        minutes,
        next: next
            .map(|(entry, _)| day_and_time(entry.day, (!entry.marks.all_day).then_some(entry.from)))
            .collect(),
        zone: match &own.zone {
            Zone::Named(zone) => zone.name().to_owned(),
            Zone::Utc => "UTC".to_owned(),
            Zone::Floating | Zone::Rules(_) => String::new(),
        },
        zone_source: source(own.zone_source),
        category,
        because,
        single: is_single(draft, index),
        tzid: own.tzid.as_deref().map(str::to_owned),
    }
}

/// The category most of a series' entries have, and why.
fn usual(pairs: &[(&Entry, &Placed)], sorter: &Sorter) -> (Option<CategoryId>, Option<String>) {
    let mut counts: BTreeMap<Option<CategoryId>, usize> = BTreeMap::new();
    for (_, placed) in pairs {
        *counts.entry(placed.category()).or_default() += 1;
    }
    let most = counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .and_then(|(category, _)| category);
    let example = pairs
        .iter()
        .find(|(_, placed)| placed.category() == most && most.is_some());
    let because = example.and_then(|(_, placed)| match (placed.decided, &placed.hit) {
        (Some(_), _) => Some(you_sorted()),
        (None, Some(hit)) => sorter.because(hit),
        (None, None) => None,
    });
    (most, because)
}

fn date(entry: &Entry) -> Date {
    Date {
        day: entry.day,
        from: entry.from,
        to: entry.to,
        all_day: entry.marks.all_day,
    }
}

fn shown_title(draft: &Draft, title: usize) -> Option<String> {
    let title = &draft.entries.titles[title];
    (title.patient.is_none() && !title.words.trim().is_empty())
        .then(|| title.words.trim().to_owned())
}

fn source(source: ZoneSource) -> Source {
    match source {
        ZoneSource::Event => Source::Event,
        ZoneSource::Windows => Source::Windows,
        ZoneSource::Rules => Source::Rules,
        ZoneSource::Calendar => Source::Calendar,
        ZoneSource::Answer => Source::Answer,
        ZoneSource::Floating => Source::Floating,
        ZoneSource::Utc => Source::Utc,
        ZoneSource::None => Source::None,
        ZoneSource::Day => Source::Day,
    }
}
