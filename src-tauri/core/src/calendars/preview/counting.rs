//! Counts everything in a draft, and lists what was unclear, left out or is to be asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::draft::{Draft, Placed};
use crate::calendars::entry::Entry;
use crate::calendars::ics::complaint::Complaint;
use crate::calendars::ics::{ZoneAnswers, ZoneSource};
use crate::calendars::import::ImportChanges;
use crate::calendars::patient::sign;
use crate::calendars::policy::{LeftOut, Marked};
use crate::calendars::preview::listing::{is_single, series};
use crate::calendars::preview::{
    AnsweredZone, ImportPreview, KnownCalendar, LeftOutRow, PatientLike, UnknownZone, Warning,
    share,
};
use crate::calendars::sorter::Sorter;
use crate::day::Day;
use crate::words::bringing_in as words;
use crate::words::calendars::time;

/// What the preview is told besides the draft.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Token of the draft.
    pub preview: String,
    /// The file's own name.
    pub file_name: String,
    /// How long reading took.
    pub millis: u64,
    /// Today.
    pub today: Day,
    /// A calendar of this name that is already here.
    pub known_calendar: Option<KnownCalendar>,
    /// What bringing it in there changes.
    pub changes: Option<ImportChanges>,
    /// The zones it was read with.
    pub zones: ZoneAnswers,
    /// Those of them that were told for an earlier file.
    pub remembered: ZoneAnswers,
}

/// Counts and lists everything in a draft.
pub fn preview(draft: &Draft, frame: Frame, sorter: &mut Sorter) -> ImportPreview {
    let placed: Vec<Placed> = draft
        .entries
        .all
        .iter()
        .map(|entry| draft.place(entry, sorter))
        .collect();
    let pairs: Vec<(&Entry, &Placed)> = draft.entries.all.iter().zip(&placed).collect();
    let taken: Vec<(&Entry, &Placed)> = pairs
        .iter()
        .copied()
        .filter(|(_, placed)| placed.left_out().is_none())
        .collect();
    let mut marked = Marked::default();
    for (entry, _) in &pairs {
        marked.add(entry.marks, 1, &draft.policy);
    }
    let left_out = left_out(draft, &marked);
    let left_out_total = left_out
        .iter()
        .filter(|row| !row.counted)
        .map(|row| row.events)
        .sum();
    let minutes = |sorted: bool| -> u64 {
        let counts = taken
            .iter()
            .filter(|(_, placed)| !sorted || placed.category().is_some());
        counts.map(|(_, placed)| placed.minutes).sum()
    };
    let alone = |entry: &Entry| is_single(draft, entry.series);
    let with_entries: BTreeSet<usize> = taken.iter().map(|(entry, _)| entry.series).collect();
    ImportPreview {
        bytes: draft.reading.bytes,
        made_by: draft.reading.made_by.as_deref().map(words::program),
        events: taken.len() as u32,
        series_count: with_entries
            .iter()
            .filter(|series| !is_single(draft, **series))
            .count() as u32,
        singles: taken.iter().filter(|(entry, _)| alone(entry)).count() as u32,
        left_out_total,
        read_total: taken.len() as u32 + left_out_total,
        first: taken.iter().map(|(entry, _)| entry.day).min(),
        last: taken.iter().map(|(entry, _)| entry.day).max(),
        series: series(draft, &taken, frame.today, sorter),
        warnings: draft
            .complaints
            .iter()
            .map(|complaint| warning(draft, complaint))
            .collect(),
        left_out,
        policy: draft.policy,
        tentative: marked.tentative,
        all_day: marked.all_day,
        sorted_share: share(minutes(true), minutes(false)),
        patient_like: patient_like(draft, &pairs),
        unknown_zones: unknown_zones(draft),
        answered_zones: answered_zones(draft, &frame),
        calendar_name: draft.reading.calendar_name.clone(),
        known_calendar: frame.known_calendar,
        changes: frame.changes,
        window_from: draft.first,
        window_to: draft.until.minus(1),
        preview: frame.preview,
        file_name: frame.file_name,
        millis: frame.millis,
    }
}

fn left_out(draft: &Draft, marked: &Marked) -> Vec<LeftOutRow> {
    let seen: BTreeSet<usize> = draft.entries.all.iter().map(|entry| entry.series).collect();
    let outside = (0..draft.reading.series.len())
        .filter(|series| !seen.contains(series))
        .count() as u32;
    let row = |why, events, counted, choice| LeftOutRow {
        why,
        events,
        counted,
        choice,
    };
    let policy = &draft.policy;
    let rows = [
        row(LeftOut::Free, marked.free, policy.count_free, true),
        row(
            LeftOut::Declined,
            marked.declined,
            policy.count_declined,
            true,
        ),
        row(LeftOut::Cancelled, marked.cancelled, false, false),
        row(LeftOut::Leave, marked.leave, false, false),
        row(LeftOut::Outside, outside, false, false),
    ];
    rows.into_iter().filter(|row| row.events > 0).collect()
}

fn patient_like(draft: &Draft, pairs: &[(&Entry, &Placed)]) -> Vec<PatientLike> {
    let mut told = BTreeSet::new();
    let marked = pairs
        .iter()
        .filter(|(entry, _)| draft.entries.titles[entry.title].patient.is_some());
    let first = marked.filter(|(entry, _)| told.insert(entry.title));
    first
        .map(|(entry, _)| PatientLike {
            day: entry.day,
            time: time(entry.from),
        })
        .collect()
}

fn warning(draft: &Draft, complaint: &Complaint) -> Warning {
    let title = complaint.series.and_then(|series| {
        let series = draft.reading.series.get(series)?;
        let words = series.facts.summary.as_deref().unwrap_or_default().trim();
        (!words.is_empty() && sign(words).is_none()).then(|| words.to_owned())
    });
    let at = complaint
        .at
        .map(|at| words::moment(Day(at.date()), &at.format("%H:%M").to_string()));
    let what = [title, at]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ");
    Warning {
        line: complaint.line,
        what,
        then: complaint.kind.words(),
    }
}

fn unknown_zones(draft: &Draft) -> Vec<UnknownZone> {
    let unknown = |zone: &crate::calendars::ics::UnknownZone| UnknownZone {
        tzid: zone.tzid.clone(),
        events: zone.events,
    };
    draft.reading.unknown_zones.iter().map(unknown).collect()
}

/// The answers that this file makes use of.
fn answered_zones(draft: &Draft, frame: &Frame) -> Vec<AnsweredZone> {
    let mut used: BTreeMap<&str, u32> = BTreeMap::new();
    for series in &draft.reading.series {
        if series.zone_source == ZoneSource::Answer {
            let tzid = series.tzid.as_deref().unwrap_or_default();
            *used.entry(tzid).or_default() += 1;
        }
    }
    let answered = |(tzid, series): (&str, u32)| {
        let zone = frame.zones.get(tzid)?;
        Some(AnsweredZone {
            tzid: tzid.to_owned(),
            zone: zone.name().to_owned(),
            series,
            remembered: frame.remembered.get(tzid) == Some(zone),
        })
    };
    used.into_iter().filter_map(answered).collect()
}
