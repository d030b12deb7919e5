//! Stores what is kept of a calendar file: one transaction, prepared statements, titles as keyed fingerprints.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::calendars::calendar::store::{self as calendars, Extent};
use crate::calendars::draft::Draft;
use crate::calendars::entry::{Entries, Entry};
use crate::calendars::event::EventId;
use crate::calendars::event::store as events;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::ics::ZoneAnswers;
use crate::calendars::ics::facts::Facts;
use crate::calendars::import::kept::store::{self as entries, Detail};
use crate::calendars::import::kept::{Kept, kept};
use crate::calendars::import::matching::{Difference, Plan, plan};
use crate::calendars::import::{ImportChanges, Keep};
use crate::calendars::policy;
use crate::calendars::prints::Prints;
use crate::calendars::rule;
use crate::calendars::rule::ready::Subject;
use crate::calendars::rule::{CalendarId, GroupId};
use crate::calendars::sorter::{KnownTitle, Sorter};
use crate::calendars::sorting;
use crate::calendars::title;
use crate::calendars::zones;
use crate::desk::Tx;
use crate::error::{Error, Result};
use crate::text::note;

/// Letters kept of one detail.
const MOST_DETAIL: usize = 20_000;

/// Takes the fingerprints of a draft under the vault's key, and looks up what the vault knows of its titles.
pub fn recognise(conn: &Connection, draft: &mut Draft) -> Result<()> {
    let key = events::title_key(conn)?;
    // While the vault has no key nothing is stored that could be recognised, and any key will do.
    recognise_by(conn, draft, &key.unwrap_or_default())
}

fn recognise_by(conn: &Connection, draft: &mut Draft, key: &[u8; 32]) -> Result<()> {
    let known: BTreeMap<Fingerprint, KnownTitle> = title::store::groups(conn)?
        .into_values()
        .map(|group| {
            let known = KnownTitle {
                group: group.id,
                decided: group.decided,
            };
            (group.fingerprint, known)
        })
        .collect();
    draft.prints = Prints::of(key, &draft.reading, &draft.entries);
    draft.known = draft
        .prints
        .titles
        .iter()
        .map(|title| known.get(&title.title).copied())
        .collect();
    Ok(())
}

/// The calendar that at least half of a recognised draft's series and single entries stand in; the fullest of several.
pub fn same_calendar(conn: &Connection, draft: &Draft) -> Result<Option<CalendarId>> {
    let own = draft.prints.series();
    let mut shared: BTreeMap<CalendarId, usize> = BTreeMap::new();
    for (calendar, series) in entries::series(conn)? {
        if own.contains(&series) {
            *shared.entry(calendar).or_default() += 1;
        }
    }
    let most = shared
        .into_iter()
        .max_by_key(|(calendar, count)| (*count, std::cmp::Reverse(*calendar)));
    Ok(most
        .filter(|(_, count)| count * 2 >= own.len())
        .map(|(calendar, _)| calendar))
}

/// What bringing a recognised draft into the calendar it names would change.
pub fn would_change(conn: &Connection, draft: &Draft) -> Result<Option<ImportChanges>> {
    let Some(calendar) = draft.calendar else {
        return Ok(None);
    };
    let old = entries::of_calendar(conn, calendar)?;
    let old: Vec<Kept> = old.into_iter().map(|(_, kept)| kept).collect();
    Ok(Some(plan(&old, &kept(draft)).changes()))
}

/// What is brought in, and how.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// The calendar that is updated; `None` makes a new one.
    pub into: Option<CalendarId>,
    /// What it is to be called.
    pub name: &'a str,
    /// What the person asked to keep.
    pub keep: Keep,
    /// Zones the person told.
    pub zones: &'a ZoneAnswers,
    /// The key of the fingerprints if this vault has none yet.
    pub fresh: &'a [u8; 32],
}

/// What was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    /// The calendar.
    pub calendar: CalendarId,
    /// What differs from before.
    pub changes: ImportChanges,
    /// Entries of the file that count.
    pub counted: u64,
}

/// Stores a draft, as a new calendar or into one that is here. Where nothing differs, nothing is written.
///
/// `told` is asked now and then whether to go on. [`Error::NoDates`] when the file has no entry in the window.
pub fn bring_in(
    tx: &Tx,
    draft: &mut Draft,
    import: Import,
    told: &dyn Fn(u64, u64) -> Result<()>,
) -> Result<Brought> {
    let days = draft.entries.all.iter().map(|entry| entry.day);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else {
        return Err(Error::NoDates);
    };
    let extent = Extent {
        first,
        last,
        titles_kept: import.keep.titles,
    };
    let key = key(tx, import.fresh)?;
    recognise_by(tx, draft, &key)?;
    title::store::open(tx)?;
    let groups = groups(tx, draft, import.keep)?;
    let new = kept(draft);
    let (calendar, old) = match import.into {
        None => (calendars::add(tx, import.name, &extent)?, Vec::new()),
        Some(calendar) => {
            calendars::rename(tx, calendar, import.name)?;
            (calendar, entries::of_calendar(tx, calendar)?)
        }
    };
    let kept_now: Vec<Kept> = old.iter().map(|(_, kept)| kept.clone()).collect();
    let plan = plan(&kept_now, &new);
    let wrote = Writing {
        tx,
        draft,
        calendar,
        groups: &groups,
        told,
    }
    .write(&plan, &old, &new, import.keep)?;
    if import.into.is_some() {
        calendars::update(tx, calendar, &extent, wrote)?;
    }
    policy::store::set(tx, &draft.policy)?;
    zones::store::remember(tx, import.zones)?;
    title::store::tidy(tx)?;
    sorting::store::resort(tx)?;
    draft.calendar = Some(calendar);
    let counted = draft
        .entries
        .all
        .iter()
        .filter(|entry| {
            let standing = policy::standing(entry.marks, &draft.policy);
            matches!(standing, policy::Standing::Counts(_))
        })
        .count() as u64;
    Ok(Brought {
        calendar,
        changes: plan.changes(),
        counted,
    })
}

fn key(tx: &Tx, fresh: &[u8; 32]) -> Result<[u8; 32]> {
    if let Some(key) = events::title_key(tx)? {
        return Ok(key);
    }
    events::set_title_key(tx, fresh)?;
    Ok(*fresh)
}

/// The rows of the draft's titles, with what the person decided about them in the preview.
fn groups(tx: &Tx, draft: &Draft, keep: Keep) -> Result<Vec<GroupId>> {
    let mut groups = Vec::new();
    for (own, prints) in draft.entries.titles.iter().zip(&draft.prints.titles) {
        let words = crate::text::line("title", &own.words, 300)
            .ok()
            .filter(|_| own.patient.is_none());
        let kept = words.as_deref().filter(|_| keep.titles);
        let id = title::store::group_for(tx, prints.title, kept)?;
        title::store::remember(tx, id, words.as_deref())?;
        if let Some(decided) = draft.decided.get(&own.normal) {
            title::store::decide(tx, id, Some(*decided))?;
        }
        groups.push(id);
    }
    Ok(groups)
}

/// What writing a plan needs.
struct Writing<'a> {
    tx: &'a Tx<'a>,
    draft: &'a Draft,
    calendar: CalendarId,
    groups: &'a [GroupId],
    told: &'a dyn Fn(u64, u64) -> Result<()>,
}

impl Writing<'_> {
    /// Writes what differs and says whether anything did.
    fn write(
        &self,
        plan: &Plan,
        old: &[(EventId, Kept)],
        new: &[Kept],
        keep: Keep,
    ) -> Result<calendars::Wrote> {
        let mut wrote = !plan.is_quiet();
        let mut details = entries::details(self.tx, self.calendar)?;
        for index in &plan.removed {
            let (id, _) = &old[*index];
            details.remove(id);
            entries::remove(self.tx, *id)?;
        }
        let own_rules = rule::store::ready(self.tx)?;
        let mut sorter = Sorter::new(&own_rules);
        let all = &self.draft.entries.all;
        let mut rows: Vec<(usize, EventId)> = Vec::new();
        for pair in &plan.pairs {
            let (id, _) = old[pair.old];
            if pair.difference != Difference::None {
                let group = self.groups[all[pair.new].title];
                entries::rewrite(self.tx, id, group, &new[pair.new])?;
            }
            rows.push((pair.new, id));
        }
        for (done, index) in plan.added.iter().enumerate() {
            if done % 512 == 0 {
                (self.told)(done as u64, plan.added.len() as u64)?;
            }
            let group = self.groups[all[*index].title];
            let hit = sorter.ask(
                all[*index].title,
                &self.subject(&all[*index], group, &new[*index]),
            );
            let ruled = hit.map(|hit| (hit.category, hit.rule));
            let id = entries::add(self.tx, self.calendar, group, &new[*index], ruled)?;
            rows.push((*index, id));
        }
        for (index, id) in rows {
            let facts = Entries::facts(&self.draft.reading, &all[index]);
            let wanted = facts.map(|facts| detail(facts, keep)).unwrap_or_default();
            if details.get(&id).unwrap_or(&Detail::default()) != &wanted {
                wrote = true;
                entries::set_detail(self.tx, id, &wanted)?;
            }
        }
        Ok(if wrote {
            calendars::Wrote::Something
        } else {
            calendars::Wrote::Nothing
        })
    }

    fn subject<'s>(&'s self, entry: &Entry, group: GroupId, kept: &'s Kept) -> Subject<'s> {
        Subject {
            title: Some(&self.draft.entries.titles[entry.title].normal),
            group: Some(group),
            calendar: Some(self.calendar),
            labels: kept.labels.as_deref(),
            organiser: kept.organiser.as_deref(),
            tags: kept.tags.as_deref(),
            weekday: entry.day.weekday() as u8,
            from: entry.from as u16,
            all_day: entry.marks.all_day,
            recurring: entry.recurring,
            before: None,
        }
    }
}

fn detail(facts: &Facts, keep: Keep) -> Detail {
    let kept = |wanted: bool, text: Option<&str>| {
        let text = text.filter(|text| wanted && !text.trim().is_empty())?;
        let text: String = text.chars().take(MOST_DETAIL).collect();
        note("detail", &text, MOST_DETAIL).ok()
    };
    let people: Vec<&str> = facts
        .attendees
        .iter()
        .map(|one| one.name.as_deref().unwrap_or(one.address.as_ref()))
        .collect();
    Detail {
        attendees: kept(keep.attendees, Some(&people.join("\n"))),
        place: kept(keep.places, facts.location.as_deref()),
        description: kept(keep.descriptions, facts.description.as_deref()),
    }
}
