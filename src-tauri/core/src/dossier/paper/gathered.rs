//! Entries of a document in its sections: parted, ordered and numbered as the school wants it.

use crate::day::Day;
use crate::document::record::{Dated, Numbered};
use crate::document::{Block, Run, Voice};
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::{DossierPaper, Entry, EntryId, Reach};
use crate::dossier::paper::citing::{AuthorPart, Work};
use crate::dossier::paper::format::{FormatSection, Numbering, Order, Split};
use crate::dossier::paper::{Facts, dates, said};
use crate::words::dossier::paper as words;

/// An entry with its row.
type Row<'a> = &'a (EntryId, Entry);

/// When an entry was: its newest day, its first; what has no date comes before everything.
fn age(row: Row<'_>, day: Day) -> (Option<(Day, Day)>, EntryId) {
    (dates::newest(&row.1.spans, day), row.0)
}

/// The part of a section that an entry belongs to: its place in the order, and its heading.
fn part(split: Split, entry: &Entry) -> (usize, &'static str) {
    let draft = &entry.draft;
    match split {
        Split::Category => {
            let unpublished = draft
                .text("status")
                .is_some_and(|status| status != "published");
            let category = if unpublished {
                "unpublished"
            } else {
                draft.text("category").unwrap_or("research")
            };
            words::category(category)
        }
        Split::Status => words::status(draft.text("status").unwrap_or("")),
        Split::Reach => words::reach(draft.reach.map_or("", Reach::name)),
    }
}

/// The entries of one or several sections that may stand in a document, the oldest first.
pub fn of<'a>(facts: &Facts<'a>, sections: &[Section], paper: DossierPaper) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = facts
        .standing(paper)
        .filter(|(_, entry)| sections.contains(&entry.draft.section))
        .collect();
    rows.sort_by_key(|row| age(row, facts.as_of));
    rows
}

/// A section of a document; nothing where nothing stands in it.
pub fn section(facts: &Facts<'_>, section: &FormatSection, paper: DossierPaper) -> Vec<Block> {
    let rows = of(facts, &section.of, paper);
    if rows.is_empty() {
        return Vec::new();
    }
    let order = section.order.unwrap_or(facts.format.order);
    let numbered = section.numbered && facts.format.numbering == Numbering::FromOldest;
    let mut blocks = vec![heading(
        2,
        &section.title,
        Some(words::counted(rows.len(), numbered, order == Order::Newest)),
    )];
    blocks.extend(legend(facts, &rows));
    match section.split {
        None => blocks.push(lines(facts, &rows, order, numbered)),
        Some(split) => {
            let mut parts: Vec<(usize, &str)> =
                rows.iter().map(|(_, entry)| part(split, entry)).collect();
            parts.sort_unstable();
            parts.dedup();
            for (at, title) in parts {
                let rows: Vec<Row<'_>> = rows
                    .iter()
                    .filter(|(_, entry)| part(split, entry).0 == at)
                    .copied()
                    .collect();
                blocks.push(heading(3, title, None));
                blocks.push(lines(facts, &rows, order, numbered));
            }
        }
    }
    blocks
}

/// What the marks at the names of these works mean; nothing where none of them is cited.
pub fn legend(facts: &Facts<'_>, rows: &[Row<'_>]) -> Option<Block> {
    let cited: Vec<Work<'_>> = rows
        .iter()
        .filter(|(id, _)| facts.citations.contains_key(id))
        .filter_map(|(_, entry)| {
            let record = entry.draft.record.as_ref()?;
            Some(Work::of(entry, record, facts.identity))
        })
        .collect();
    let own = || cited.iter().filter(|work| !work.own.is_empty());
    let parts = AuthorPart::ALL
        .into_iter()
        .filter(|part| own().any(|work| work.parts.contains(part)))
        .map(|part| words::author_part(part.sign(), part.name()));
    let mentees = cited.iter().any(|work| !work.mentees.is_empty());
    let said: Vec<String> = own()
        .next()
        .map(|_| words::OWN_NAME.to_owned())
        .into_iter()
        .chain(parts)
        .chain(mentees.then(|| words::MENTEES.to_owned()))
        .collect();
    (!said.is_empty()).then(|| Block::Paragraph {
        voice: Voice::Note,
        runs: vec![Run::emphasis(said.join(" "))],
    })
}

/// A heading.
pub fn heading(level: u8, text: &str, aside: Option<String>) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
        aside,
    }
}

/// Entries as lines, with their dates or with numbers that count from the oldest.
fn lines(facts: &Facts<'_>, rows: &[Row<'_>], order: Order, numbered: bool) -> Block {
    if numbered {
        let mut items: Vec<Numbered> = rows
            .iter()
            .zip(1..)
            .map(|((id, entry), number)| Numbered {
                number,
                runs: numbered_runs(facts, *id, entry),
            })
            .collect();
        if order == Order::Newest {
            items.reverse();
        }
        return Block::Numbered { items };
    }
    let mut rows: Vec<Dated> = rows
        .iter()
        .map(|(id, entry)| Dated {
            when: when(facts, entry),
            runs: said::said(*id, entry, facts),
        })
        .collect();
    if order == Order::Newest {
        rows.reverse();
    }
    Block::Dated { rows }
}

/// What a numbered line says; a citation holds its year, anything else is told with its date.
fn numbered_runs(facts: &Facts<'_>, id: EntryId, entry: &Entry) -> Vec<Run> {
    let mut runs = said::said(id, entry, facts);
    let when = when(facts, entry);
    if !facts.citations.contains_key(&id) && !when.is_empty() {
        runs.insert(0, Run::plain(format!("{when}. ")));
    }
    runs
}

/// The dates of an entry as the school writes them.
pub fn when(facts: &Facts<'_>, entry: &Entry) -> String {
    let form = match entry.draft.kind {
        EntryType::Appointment | EntryType::Leadership => facts.format.appointments,
        _ => facts.format.dates,
    };
    dates::shown(&dates::as_of(&entry.spans, facts.as_of), form)
}
