//! Everything around one meeting: who is met, what lies between the two, and what an agenda is made from.

use std::collections::BTreeMap;

use crate::clock::Now;
use crate::day::Day;
use crate::mentoring::agenda::candidate::AgendaSource;
use crate::mentoring::agenda::card::Card;
use crate::mentoring::agenda::line::{Line, LineId};
use crate::mentoring::agenda::propose::{Ground, Offered};
use crate::mentoring::agenda::score::CADENCE;
use crate::mentoring::disclosure::{Disclosure, Secret};
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::{Goal, GoalId};
use crate::mentoring::guard::Guard;
use crate::mentoring::item::{Item, ItemId};
use crate::mentoring::meeting::{Meeting, MeetingId};
use crate::mentoring::outcome::{OutcomeKind, OutcomeRow};
use crate::mentoring::person::{Person, PersonId};
use crate::mentoring::promise::{Promise, PromiseId, PromiseState};
use crate::mentoring::question::Questions;
use crate::mentoring::standing::Standing;

pub mod store;

/// Everything around one meeting.
#[derive(Debug, Clone)]
pub struct Around {
    /// The reading of the clock.
    pub now: Now,
    /// Its row.
    pub id: MeetingId,
    /// The meeting.
    pub meeting: Meeting,
    /// Who is met.
    pub person: Person,
    /// The person whose vault it is, if that was told.
    pub own_name: Option<String>,
    /// The lines of its page.
    pub lines: Vec<(LineId, Line)>,
    /// All meetings, the earliest first.
    pub meetings: Vec<(MeetingId, Meeting)>,
    /// Names of everybody.
    pub names: BTreeMap<PersonId, String>,
    /// Things to raise.
    pub items: Vec<(ItemId, Item)>,
    /// Promises.
    pub promises: Vec<(PromiseId, Promise)>,
    /// Goals.
    pub goals: Vec<(GoalId, Goal)>,
    /// Outcomes, the newest first.
    pub outcomes: Vec<OutcomeRow>,
    /// Questions and what was asked.
    pub questions: Questions,
    /// Where the person stands.
    pub standing: Standing,
    /// Demand by need.
    pub demand: BTreeMap<String, u8>,
    /// Demand by domain.
    pub demand_of: BTreeMap<Domain, u8>,
    /// What everybody offers.
    pub offers: Vec<Offered>,
    /// The day each domain was last discussed.
    pub discussed: BTreeMap<Domain, Day>,
    /// What each person may learn.
    pub disclosure: Disclosure,
    /// Names of the secrets.
    pub secrets: Vec<(Secret, String)>,
    /// What other logs ask to be raised.
    pub cards: Vec<Card>,
    /// Cards that the person let onto the page.
    pub put_in: Vec<AgendaSource>,
}

impl Around {
    /// Today.
    pub fn today(&self) -> Day {
        self.now.today()
    }

    /// Who is met.
    pub fn who(&self) -> PersonId {
        self.meeting.draft.person
    }

    /// Their name.
    pub fn name(&self) -> &str {
        &self.person.draft.name
    }

    /// Days between meetings.
    pub fn cadence(&self) -> u32 {
        self.person.draft.ideal_days.map_or(CADENCE, u32::from)
    }

    /// What a secret is called.
    pub fn secret(&self, own: Secret) -> &str {
        let mut all = self.secrets.iter();
        all.find(|(other, _)| *other == own)
            .map_or("", |(_, name)| name)
    }

    /// The last meeting that was held with them before this one.
    pub fn last(&self) -> Option<(MeetingId, &Meeting)> {
        let before = self.meetings.iter().filter(|(id, own)| {
            *id != self.id
                && own.is_held()
                && own.draft.person == self.who()
                && own.draft.day <= self.meeting.draft.day
        });
        let mut newest_first = before.rev();
        newest_first.next().map(|(id, own)| (*id, own))
    }

    /// The next meeting planned with them after this one.
    pub fn next(&self) -> Option<&Meeting> {
        let after = self.meetings.iter().map(|(_, own)| own);
        let mut after = after.filter(|own| {
            own.draft.person == self.who()
                && own.is_ahead(self.today())
                && own.draft.day > self.meeting.draft.day
        });
        after.next()
    }

    /// Whether a thing may be told to whoever is met.
    pub fn may_tell(&self, guard: &Guard) -> bool {
        guard.lets_out(self.who(), &self.disclosure)
    }

    /// What keeps the source of a line off pages; none where the source is gone or has no guard of its own.
    pub fn guard_of(&self, source: &AgendaSource) -> Option<&Guard> {
        match source {
            AgendaSource::Item(id) => {
                let mut all = self.items.iter();
                all.find(|(other, _)| other == id)
                    .map(|(_, own)| &own.draft.guard)
            }
            AgendaSource::Promise(id) => {
                let mut all = self.promises.iter();
                all.find(|(other, _)| other == id)
                    .map(|(_, own)| &own.draft.guard)
            }
            AgendaSource::Goal(id) => {
                let mut all = self.goals.iter();
                all.find(|(other, _)| other == id)
                    .map(|(_, own)| &own.draft.guard)
            }
            AgendaSource::Question(key) => self.questions.of(key).map(|own| &own.guard),
            // A door is open, and what is kept nowhere is guarded by its line.
            AgendaSource::Door(_) | AgendaSource::Contract(_) | AgendaSource::Health => None,
        }
    }

    /// Promises between the two that are not in the trash.
    pub fn between(&self) -> impl Iterator<Item = &(PromiseId, Promise)> {
        let who = self.who();
        let own = self.promises.iter();
        own.filter(move |(_, own)| own.draft.person == who && own.removed_on.is_none())
    }

    /// Promises kept since the last meeting, that may be told.
    pub fn done(&self) -> Vec<&Promise> {
        let since = self.last().map(|(_, own)| own.draft.day);
        let own = self.between().map(|(_, own)| own);
        own.filter(|own| own.state == PromiseState::Done && self.may_tell(&own.draft.guard))
            .filter(|own| since.is_none() || own.settled_on >= since)
            .collect()
    }

    /// Open promises that may be told.
    pub fn open(&self) -> Vec<&Promise> {
        let own = self.between().map(|(_, own)| own);
        own.filter(|own| own.is_open() && self.may_tell(&own.draft.guard))
            .collect()
    }

    /// What went well since the last meeting, that may be told; decisions are told in the brief.
    pub fn wins(&self) -> Vec<&OutcomeRow> {
        let since = self.last().map(|(_, own)| own.draft.day);
        let own = self.outcomes.iter().rev();
        own.filter(|own| own.removed_on.is_none() && self.may_tell(&own.draft.guard))
            .filter(|own| own.draft.kind != OutcomeKind::Decision)
            .filter(|own| since.is_none_or(|since| own.draft.day > since))
            .filter(|own| own.draft.day <= self.meeting.draft.day)
            .collect()
    }

    /// What an agenda is made from.
    pub fn ground(&self) -> Ground<'_> {
        Ground {
            person: self.who(),
            today: self.today(),
            on: self.meeting.draft.day,
            minutes: self.meeting.draft.minutes,
            cadence: self.cadence(),
            items: &self.items,
            promises: &self.promises,
            goals: &self.goals,
            questions: &self.questions,
            standing: self.standing,
            demand: &self.demand,
            demand_of: &self.demand_of,
            offers: &self.offers,
            discussed: &self.discussed,
            disclosure: &self.disclosure,
            cards: &self.cards,
            put_in: &self.put_in,
            open_promises: self.open().len(),
            wins: self.wins().len(),
        }
    }
}
