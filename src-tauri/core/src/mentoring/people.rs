//! Everybody on one page: who helps with what, when the next contact is due, and how far each prospect has come.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::contact::{Due, DueState, due};
use crate::mentoring::disclosure::{Disclosure, Secret};
use crate::mentoring::domain::Domain;
use crate::mentoring::offer::{Offer, Offers};
use crate::mentoring::person::{Person, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::promise::{Owner, Promise};
use crate::words::mentoring::people as words;

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// What somebody offers in one domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DomainOffer {
    /// Which domain.
    pub domain: Domain,
    /// How far and how it is known; `null` while nothing was said.
    pub offer: Option<Offer>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleRow {
    /// Their row.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// The group they are listed under: "Mentor", "Prospect", "Closed".
    pub group: &'static str,
    /// Roles.
    pub kinds: Vec<PersonKind>,
    /// How far it has come.
    pub stage: PersonStage,
    /// What they help with.
    pub about: Option<String>,
    /// Inside or outside the own institution.
    #[serde(rename = "where")]
    pub place: Option<Where>,
    /// The five domains.
    pub offers: Vec<DomainOffer>,
    /// When the next contact would be due.
    pub due: Due,
    /// The nearest open promise of each side, the person's own first.
    pub promises: Vec<RowPromise>,
    /// How far asking them has come: "Asked on 18 November"; `null` where it is past that.
    pub asking: Option<String>,
    /// They must not learn that a move is explored, or it was not decided while one is.
    pub keep_move_from: bool,
}

/// The nearest open promise of one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowPromise {
    /// It is the person's own.
    pub mine: bool,
    /// What was promised.
    pub what: String,
    /// By when.
    pub due: Option<Day>,
    /// Days past its day; none while it is not late.
    pub late: Option<u32>,
}

/// Somebody in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovedPerson {
    /// Their row.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// When they were removed.
    pub removed_on: Day,
}

/// How many stand at each stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct StageCount {
    /// The stage.
    pub stage: PersonStage,
    /// As it is shown.
    pub label: &'static str,
    /// How many.
    pub count: u32,
}

/// A relationship in which something stands out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunsLine {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// What stands out, in sentences.
    pub words: String,
}

/// Everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// Today.
    pub today: Day,
    /// Those who help first, by role; then prospects; closed ones last.
    pub rows: Vec<PeopleRow>,
    /// How many stand where.
    pub pipeline: Vec<StageCount>,
    /// Those with whom something stands out; facts, and nothing about anybody as a person.
    pub runs: Vec<RunsLine>,
    /// Those in the trash, removed last first.
    pub removed: Vec<RemovedPerson>,
    /// Who is due next, as a sentence; the one line of an empty page while there is nobody.
    pub sentence: String,
}

/// What the list is made of.
#[derive(Debug, Clone, Default)]
pub struct PeopleFacts {
    /// Everybody, those in the trash too.
    pub people: Vec<(PersonId, Person)>,
    /// The day of the last real contact with each.
    pub last: std::collections::BTreeMap<PersonId, Day>,
    /// How far asking has come, in words.
    pub asking: std::collections::BTreeMap<PersonId, String>,
    /// What everybody offers.
    pub offers: Offers,
    /// What was decided about secrets.
    pub disclosure: Disclosure,
    /// A move is explored.
    pub moving: bool,
    /// Those with whom something stands out.
    pub runs: Vec<RunsLine>,
    /// Promises between the person and each.
    pub promises: std::collections::BTreeMap<PersonId, Vec<Promise>>,
}

/// Place of a person in the list: those who help by role, then prospects, then closed ones.
fn rank(person: &Person) -> usize {
    match person.stage {
        PersonStage::Closed => 6,
        PersonStage::Prospect => 5,
        PersonStage::Met | PersonStage::Active => {
            let first = person.draft.kinds.first();
            let at = |kind: &PersonKind| PersonKind::ALL.iter().position(|own| own == kind);
            first.and_then(at).unwrap_or(4)
        }
    }
}

fn group(person: &Person) -> &'static str {
    match (person.stage, person.draft.kinds.first()) {
        (PersonStage::Closed | PersonStage::Prospect, _) => person.stage.label(),
        (_, Some(kind)) => kind.label(),
        (_, None) => words::NO_ROLE,
    }
}

impl PeopleView {
    /// The list of these people, seen from today.
    pub fn of(facts: &PeopleFacts, today: Day) -> Self {
        let mut here: Vec<&(PersonId, Person)> = facts
            .people
            .iter()
            .filter(|(_, person)| person.is_here())
            .collect();
        here.sort_by_key(|(id, person)| (rank(person), *id));
        let rows: Vec<PeopleRow> = here
            .iter()
            .map(|(id, person)| row(facts, *id, person, today))
            .collect();
        let gone = facts.people.iter().filter_map(|(id, person)| {
            Some(RemovedPerson {
                id: *id,
                name: person.draft.name.clone(),
                removed_on: person.removed_on?,
            })
        });
        let mut removed: Vec<RemovedPerson> = gone.collect();
        removed.sort_by_key(|own| std::cmp::Reverse((own.removed_on, own.id)));
        Self {
            today,
            pipeline: PersonStage::ALL
                .iter()
                .map(|stage| StageCount {
                    stage: *stage,
                    label: stage.label(),
                    count: rows.iter().filter(|row| row.stage == *stage).count() as u32,
                })
                .collect(),
            sentence: sentence(&rows),
            runs: facts.runs.clone(),
            rows,
            removed,
        }
    }
}

fn row(facts: &PeopleFacts, id: PersonId, person: &Person, today: Day) -> PeopleRow {
    let draft = &person.draft;
    let offer = |domain: &Domain| DomainOffer {
        domain: *domain,
        offer: facts.offers.of_domain(id, *domain),
    };
    let told = facts.disclosure.of(id, Secret::Move);
    PeopleRow {
        id,
        name: draft.name.clone(),
        group: group(person),
        kinds: draft.kinds.clone(),
        stage: person.stage,
        about: draft.about.clone(),
        place: draft.place,
        offers: Domain::ALL.iter().map(offer).collect(),
        promises: nearest(facts.promises.get(&id).map_or(&[], Vec::as_slice), today),
        due: due(draft, facts.last.get(&id).copied(), today),
        asking: facts
            .asking
            .get(&id)
            .filter(|_| person.stage == PersonStage::Prospect)
            .cloned(),
        keep_move_from: told == Some(false) || (facts.moving && told.is_none()),
    }
}

/// The nearest open promise of each side: those with a day first, by it.
fn nearest(promises: &[Promise], today: Day) -> Vec<RowPromise> {
    let of = |owner| {
        let open = promises
            .iter()
            .filter(|own| own.is_open() && own.draft.owner == owner);
        let first = open.min_by_key(|own| (own.draft.due.is_none(), own.draft.due))?;
        Some(RowPromise {
            mine: owner == Owner::Me,
            what: first.draft.what.clone(),
            due: first.draft.due,
            late: first.late(today),
        })
    };
    [Owner::Me, Owner::Them]
        .into_iter()
        .filter_map(of)
        .collect()
}

/// Who is next: the earliest day among those who help.
fn sentence(rows: &[PeopleRow]) -> String {
    if rows.is_empty() {
        return words::EMPTY.to_owned();
    }
    let helping = rows.iter().filter(|row| row.stage.helps());
    let mut due: Vec<(Day, &PeopleRow)> = helping
        .clone()
        .filter_map(|row| Some((row.due.on?, row)))
        .collect();
    due.sort_by_key(|(on, row)| (*on, row.id));
    let late = due
        .iter()
        .filter(|(_, row)| row.due.state == DueState::Late)
        .count();
    let next = due.first().map(|(on, row)| (row.name.as_str(), *on));
    let could = rows.iter().filter(|row| row.stage == PersonStage::Prospect);
    words::sentence(helping.count(), could.count(), late, next)
}
