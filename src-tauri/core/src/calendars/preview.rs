//! What a person sees of a calendar file before anything is stored.
//!
//! The counts add up: entries read are those brought in plus those left out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::draft::{Draft, Placed};
use crate::calendars::entry::Entry;
use crate::calendars::ics::{ZoneSource, zone::Zone};
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::policy::LeftOut;
use crate::calendars::rule::CalendarId;
use crate::calendars::sorter::Sorter;
use crate::day::Day;
use crate::words::calendars as words;

/// Series and single entries listed at most; the counts are of all.
pub const LISTED: usize = 600;

/// The preview of one file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Stands for the file that was read, until it is brought in or the vault is locked.
    pub preview: String,
    /// The file's own name.
    pub file_name: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The program that wrote it: "Outlook", "Google Calendar", or as the file says.
    pub made_by: Option<String>,
    /// How long reading took, in milliseconds.
    #[ts(type = "number")]
    pub millis: u64,
    /// Entries that will be brought in as hours or days.
    pub events: u32,
    /// Series among them.
    pub series_count: u32,
    /// Entries among them that stand alone.
    pub singles: u32,
    /// Entries left out, as the table says; leave is among them.
    pub left_out_total: u32,
    /// `events + left_out_total`.
    pub read_total: u32,
    /// First day of an entry; `null` when none is brought in.
    pub first: Option<Day>,
    /// Last day of an entry.
    pub last: Option<Day>,
    /// Series and single entries by hours, at most 600.
    pub series: Vec<PreviewSeries>,
    /// Where the file was unclear.
    pub warnings: Vec<Warning>,
    /// Why entries are left out; rows without entries are not sent.
    pub left_out: Vec<LeftOutRow>,
    /// Entries that are tentative: brought in at half their hours.
    pub tentative: u32,
    /// Entries without a time of day: brought in at no hours.
    pub all_day: u32,
    /// Share of the hours that have a category, 0 to 1.
    pub sorted_share: f64,
    /// The first entry of each title that looks like a patient's.
    pub patient_like: Vec<PatientLike>,
    /// Zones that only the person can tell.
    pub unknown_zones: Vec<UnknownZone>,
    /// The calendar's name in the file.
    pub calendar_name: Option<String>,
    /// A calendar of that name, or of the file's, that is already here.
    pub known_calendar: Option<KnownCalendar>,
    /// First day looked at.
    pub window_from: Day,
    /// Last day looked at.
    pub window_to: Day,
}

/// One series or single entry.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewSeries {
    /// Its number in this preview.
    pub series: u32,
    /// Its title; `null` where it looks like a patient's, and where it has none.
    pub title: Option<String>,
    /// When it happens: "weekdays, 18:30 to 19:30".
    pub pattern: String,
    /// How many entries are brought in.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Up to three dates from today on: "Mon 23 Nov, 18:30".
    pub next: Vec<String>,
    /// IANA name of its zone, "UTC", or empty for a zone that only the file defines.
    pub zone: String,
    /// Where the zone comes from.
    pub zone_source: Source,
    /// Where it is sorted so far.
    pub category: Option<CategoryId>,
    /// Why, in words.
    pub because: Option<String>,
    /// It stands alone.
    pub single: bool,
    /// The zone's name in the file.
    pub tzid: Option<String>,
}

/// Where a zone comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the ZoneSource of that name")]
pub enum Source {
    Event,
    Windows,
    Rules,
    Calendar,
    Answer,
    Floating,
    Utc,
    None,
    Day,
}

/// One place where the file was unclear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// Line of the file.
    pub line: Option<u32>,
    /// Which entry, by title and date as far as they may be shown; empty where none is meant.
    pub what: String,
    /// What it was and what was done.
    pub then: String,
}

/// Entries left out for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeftOutRow {
    /// The reason.
    pub why: LeftOut,
    /// How many entries have it.
    pub events: u32,
    /// The person chose to count them: they are then not left out.
    pub counted: bool,
    /// Whether the person may choose.
    pub choice: bool,
}

/// An entry that may name a patient; told by its time only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PatientLike {
    /// Its day.
    pub day: Day,
    /// Its time, "09:30".
    pub time: String,
}

/// A zone that only the person can tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnknownZone {
    /// Its name in the file; empty where the file names none.
    pub tzid: String,
    /// Entries that use it.
    pub events: u32,
}

/// A calendar that is already here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KnownCalendar {
    /// Its row.
    pub id: CalendarId,
    /// Its name.
    pub name: String,
}

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
}

/// Counts and lists everything in a draft.
pub fn preview(draft: &Draft, frame: Frame, sorter: &mut Sorter) -> ImportPreview {
    let placed: Vec<Placed> = draft.entries.all.iter().map(|entry| draft.place(entry, sorter)).collect();
    let pairs: Vec<(&Entry, &Placed)> = draft.entries.all.iter().zip(&placed).collect();
    let taken: Vec<(&Entry, &Placed)> = pairs.iter().copied().filter(|(_, placed)| placed.left_out.is_none()).collect();
    let left_out = left_out(draft, &pairs);
    let left_out_total = left_out.iter().filter(|row| !row.counted).map(|row| row.events).sum();
    let minutes = |sorted: bool| -> u64 {
        let counts = taken.iter().filter(|(_, placed)| !sorted || placed.category().is_some());
        counts.map(|(entry, placed)| placed.minutes(entry)).sum()
    };
    let alone = |entry: &Entry| is_single(draft, entry.series);
    let with_entries: BTreeSet<usize> = taken.iter().map(|(entry, _)| entry.series).collect();
    ImportPreview {
        preview: frame.preview,
        file_name: frame.file_name,
        bytes: draft.reading.bytes,
        made_by: draft.reading.made_by.as_deref().map(words::program),
        millis: frame.millis,
        events: taken.len() as u32,
        series_count: with_entries.iter().filter(|series| !is_single(draft, **series)).count() as u32,
        singles: taken.iter().filter(|(entry, _)| alone(entry)).count() as u32,
        left_out_total,
        read_total: taken.len() as u32 + left_out_total,
        first: taken.iter().map(|(entry, _)| entry.day).min(),
        last: taken.iter().map(|(entry, _)| entry.day).max(),
        series: series(draft, &taken, frame.today, sorter),
        warnings: warnings(draft),
        left_out,
        tentative: taken.iter().filter(|(entry, _)| entry.marks.tentative && !entry.marks.all_day).count() as u32,
        all_day: taken.iter().filter(|(entry, _)| entry.marks.all_day).count() as u32,
        sorted_share: share(minutes(true), minutes(false)),
        patient_like: patient_like(draft, &pairs),
        unknown_zones: draft
            .reading
            .unknown_zones
            .iter()
            .map(|zone| UnknownZone { tzid: zone.tzid.clone(), events: zone.events })
            .collect(),
        calendar_name: draft.reading.calendar_name.clone(),
        known_calendar: frame.known_calendar,
        window_from: draft.first,
        window_to: draft.until.minus(1),
    }
}

/// `part / whole`, to three decimals; 1 where there is nothing.
pub fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { (part * 1000 / whole) as f64 / 1000.0 }
}

fn is_single(draft: &Draft, series: usize) -> bool {
    draft.reading.series.get(series).is_none_or(|series| series.recurrence.is_none() && series.whole)
}

fn left_out(draft: &Draft, pairs: &[(&Entry, &Placed)]) -> Vec<LeftOutRow> {
    let count = |why: LeftOut| pairs.iter().filter(|(_, placed)| placed.left_out == Some(why)).count() as u32;
    // What would be left out, had the person not chosen to count it.
    let chosen = |marked: &dyn Fn(&Entry) -> bool| {
        let counted = pairs.iter().filter(|(entry, placed)| placed.left_out.is_none() && marked(entry));
        counted.count() as u32
    };
    let seen: BTreeSet<usize> = pairs.iter().map(|(entry, _)| entry.series).collect();
    let outside = (0..draft.reading.series.len()).filter(|series| !seen.contains(series)).count() as u32;
    let row = |why, events, counted, choice| LeftOutRow { why, events, counted, choice };
    let free = draft.policy.count_free;
    let declined = draft.policy.count_declined;
    let of_free = if free { chosen(&|entry| entry.marks.free) } else { count(LeftOut::Free) };
    let of_declined =
        if declined { chosen(&|entry| entry.marks.declined && !entry.marks.free) } else { count(LeftOut::Declined) };
    let rows = [
        row(LeftOut::Free, of_free, free, true),
        row(LeftOut::Declined, of_declined, declined, true),
        row(LeftOut::Cancelled, count(LeftOut::Cancelled), false, false),
        row(LeftOut::Leave, count(LeftOut::Leave), false, false),
        row(LeftOut::Outside, outside, false, false),
    ];
    rows.into_iter().filter(|row| row.events > 0).collect()
}

fn series(draft: &Draft, taken: &[(&Entry, &Placed)], today: Day, sorter: &Sorter) -> Vec<PreviewSeries> {
    let mut by_series: BTreeMap<usize, Vec<(&Entry, &Placed)>> = BTreeMap::new();
    for pair in taken {
        by_series.entry(pair.0.series).or_default().push(*pair);
    }
    let hours = |pairs: &[(&Entry, &Placed)]| pairs.iter().map(|(entry, placed)| placed.minutes(entry)).sum::<u64>();
    let mut order: Vec<(u64, usize)> = by_series.iter().map(|(series, pairs)| (hours(pairs), *series)).collect();
    order.sort_by_key(|(minutes, series)| (is_single(draft, *series), std::cmp::Reverse(*minutes), *series));
    let row = |(minutes, index): (u64, usize)| one(draft, index, &by_series[&index], minutes, today, sorter);
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
        title: pairs.first().and_then(|(entry, _)| shown_title(draft, entry.title)),
        pattern: pattern(&dates),
        events: pairs.len() as u32,
        minutes,
        next: next.map(|(entry, _)| words::day_and_time(entry.day, (!entry.marks.all_day).then_some(entry.from))).collect(),
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
    let most = counts.into_iter().max_by_key(|(_, count)| *count).and_then(|(category, _)| category);
    let example = pairs.iter().find(|(_, placed)| placed.category() == most && most.is_some());
    let because = example.and_then(|(_, placed)| match (placed.decided, &placed.hit) {
        (Some(_), _) => Some(words::you_sorted()),
        (None, Some(hit)) => sorter.because(hit),
        (None, None) => None,
    });
    (most, because)
}

fn date(entry: &Entry) -> Date {
    Date { day: entry.day, from: entry.from, to: entry.to, all_day: entry.marks.all_day }
}

fn shown_title(draft: &Draft, title: usize) -> Option<String> {
    let title = &draft.entries.titles[title];
    (title.patient.is_none() && !title.words.trim().is_empty()).then(|| title.words.trim().to_owned())
}

fn patient_like(draft: &Draft, pairs: &[(&Entry, &Placed)]) -> Vec<PatientLike> {
    let mut told = BTreeSet::new();
    let marked = pairs.iter().filter(|(entry, _)| draft.entries.titles[entry.title].patient.is_some());
    let first = marked.filter(|(entry, _)| told.insert(entry.title));
    first.map(|(entry, _)| PatientLike { day: entry.day, time: words::time(entry.from) }).collect()
}

fn warnings(draft: &Draft) -> Vec<Warning> {
    let warning = |complaint: &crate::calendars::ics::complaint::Complaint| {
        let title = complaint.series.and_then(|series| {
            let series = draft.reading.series.get(series)?;
            let words = series.facts.summary.as_deref().unwrap_or_default().trim();
            (!words.is_empty() && crate::calendars::patient::sign(words).is_none()).then(|| words.to_owned())
        });
        let at = complaint.at.map(|at| words::moment(Day(at.date()), &at.format("%H:%M").to_string()));
        let what = [title, at].into_iter().flatten().collect::<Vec<_>>().join(", ");
        Warning { line: complaint.line, what, then: complaint.kind.words() }
    };
    draft.complaints.iter().map(warning).collect()
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
