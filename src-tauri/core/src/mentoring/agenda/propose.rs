//! Gathers candidates from what a person keeps, chooses among them, and says of each why it is in or not.
//!
//! What may not be on a page for this person is never a candidate: it is listed apart, with the reason.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::mentoring::agenda::candidate::{AgendaSource, Candidate, Kind, Want};
use crate::mentoring::agenda::card::Card;
use crate::mentoring::agenda::choose::{Chosen, Weighed, choose};
use crate::mentoring::agenda::score::{Against, Facts, terms};
use crate::mentoring::disclosure::Disclosure;
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::{Goal, GoalId};
use crate::mentoring::guard::{Guard, KeptOff};
use crate::mentoring::item::{Item, ItemId};
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::{Owner, Promise, PromiseId};
use crate::mentoring::question::pick::COVERS;
use crate::mentoring::question::{Question, Questions};
use crate::mentoring::standing::Standing;

/// What somebody offers in a domain, and when they are met next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The domain.
    pub domain: Domain,
    /// 0 to 4.
    pub offer: u8,
    /// The day of the next meeting with them.
    pub meets: Option<Day>,
}

/// Everything an agenda is made from.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// Who is met.
    pub person: PersonId,
    /// Today.
    pub today: Day,
    /// The day of the meeting.
    pub on: Day,
    /// Its minutes.
    pub minutes: u16,
    /// Days between meetings.
    pub cadence: u32,
    /// Things to raise.
    pub items: &'a [(ItemId, Item)],
    /// Promises.
    pub promises: &'a [(PromiseId, Promise)],
    /// Goals.
    pub goals: &'a [(GoalId, Goal)],
    /// Questions and what was asked.
    pub questions: &'a Questions,
    /// Where the person stands.
    pub standing: Standing,
    /// Demand by need, 0 to 20; what is not known is missing.
    pub demand: &'a BTreeMap<String, u8>,
    /// Demand by domain: the highest of its needs.
    pub demand_of: &'a BTreeMap<Domain, u8>,
    /// What everybody offers.
    pub offers: &'a [Offered],
    /// The day each domain was last discussed with anyone.
    pub discussed: &'a BTreeMap<Domain, Day>,
    /// What each person may learn.
    pub disclosure: &'a Disclosure,
    /// What other logs ask to be raised.
    pub cards: &'a [Card],
    /// Cards that the person let onto the page.
    pub put_in: &'a [AgendaSource],
    /// Open promises that may be gone through.
    pub open_promises: usize,
    /// Things that went well since last time and may be told.
    pub wins: usize,
}

/// A thing that may not be on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub source: AgendaSource,
    /// What the person calls it.
    pub title: String,
    /// Why it is off.
    pub why: KeptOff,
    /// What keeps it off.
    pub guard: Guard,
}

/// What could be raised, weighed.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// Candidates, each with what keeps it off other people's pages.
    pub candidates: Vec<(Candidate, Guard)>,
    /// What may not be on the page.
    pub kept: Vec<Kept>,
    /// Questions that would be asked again too soon: question and the day it was asked.
    pub too_soon: Vec<(Question, Day)>,
}

impl Gathered {
    /// The candidate of a source.
    pub fn of(&self, source: &AgendaSource) -> Option<&(Candidate, Guard)> {
        self.candidates
            .iter()
            .find(|(own, _)| own.source == *source)
    }

    /// The candidates as choosing sees them.
    pub fn weighed(&self, against: Against) -> Vec<Weighed> {
        let all = self.candidates.iter();
        all.map(|(own, _)| weighed(own, against)).collect()
    }
}

/// A candidate as choosing sees it.
pub fn weighed(own: &Candidate, against: Against) -> Weighed {
    let terms = terms(&own.facts, against);
    Weighed {
        source: own.source.clone(),
        kind: own.kind,
        domain: own.domain,
        pinned: own.pinned,
        score: terms.score(),
        urgency: terms.urgency,
        carried: own.facts.carried,
    }
}

impl Ground<'_> {
    /// What weights are worked out against.
    pub fn against(&self) -> Against {
        Against {
            today: self.today,
            cadence: self.cadence,
        }
    }

    pub(super) fn offer(&self, domain: Domain) -> Option<u8> {
        let own = self.offers.iter();
        own.filter(|own| own.person == self.person && own.domain == domain)
            .map(|own| own.offer)
            .next()
    }

    /// Somebody else who offers at least 2 more in a domain and is met sooner; the one met first.
    fn better(&self, domain: Domain) -> Option<(String, Day)> {
        let mine = self.offer(domain).unwrap_or(0);
        let others = self.offers.iter().filter(|own| {
            own.person != self.person && own.domain == domain && own.offer >= mine + 2
        });
        let sooner = others.filter_map(|own| {
            let day = own
                .meets
                .filter(|day| *day < self.on && *day >= self.today)?;
            Some((day, own.person, own.name.clone()))
        });
        sooner.min().map(|(day, _, name)| (name, day))
    }

    /// The facts every candidate of a domain shares.
    pub(super) fn facts(&self, domain: Option<Domain>) -> Facts {
        let Some(domain) = domain else {
            return Facts::default();
        };
        Facts {
            // A domain nobody spoke of is known to be neglected even where the offer was not said.
            offer: Some(self.offer(domain).unwrap_or(0)),
            better: self.better(domain),
            discussed: self.discussed.get(&domain).copied(),
            ..Facts::default()
        }
    }

    fn goal(&self, id: Option<GoalId>) -> Option<&Goal> {
        let mut all = self.goals.iter();
        let found = all.find(|(other, own)| Some(*other) == id && own.is_open());
        found.map(|(_, own)| own)
    }

    fn with_goal(&self, facts: Facts, goal: Option<&Goal>) -> Facts {
        let Some(own) = goal else { return facts };
        // A goal that may not be known to this person weighs, but is not named.
        let named = own.draft.guard.lets_out(self.person, self.disclosure);
        Facts {
            priority: Some(own.draft.priority),
            goal: named.then(|| own.draft.title.clone()),
            ..facts
        }
    }

    /// Gathers everything that could be raised.
    pub fn gather(&self) -> Gathered {
        let mut gathered = Gathered {
            candidates: Vec::new(),
            kept: Vec::new(),
            too_soon: Vec::new(),
        };
        for (id, own) in self.items.iter().filter(|(_, own)| self.concerns(own)) {
            gathered.put(self, self.item(*id, own), own.draft.guard.clone());
        }
        let between = |own: &&(PromiseId, Promise)| own.1.draft.person == self.person;
        for (id, own) in self.promises.iter().filter(between) {
            if own.is_blocked(self.today) {
                gathered.put(self, self.promise(*id, own), own.draft.guard.clone());
            }
        }
        for (id, own) in self.goals.iter().filter(|(_, own)| self.is_stirring(own)) {
            gathered.put(self, self.of_goal(*id, own), own.draft.guard.clone());
        }
        for card in self.cards {
            gathered.put_card(self, card);
        }
        self.ask(&mut gathered);
        gathered
    }

    /// Whether a thing is for this meeting: for this person, or for nobody in particular and within what they cover.
    fn concerns(&self, own: &Item) -> bool {
        let covers = || {
            let offer = own.draft.domain.and_then(|domain| self.offer(domain));
            offer.is_none_or(|offer| offer >= COVERS)
        };
        own.is_open()
            && match own.draft.person {
                Some(person) => person == self.person,
                None => covers(),
            }
    }

    fn item(&self, id: ItemId, own: &Item) -> Candidate {
        let draft = &own.draft;
        let facts = self.with_goal(self.facts(draft.domain), self.goal(draft.goal));
        let demand = draft.need.as_ref().and_then(|need| self.demand.get(need));
        Candidate {
            source: AgendaSource::Item(id),
            kind: own.kind(),
            title: draft.title.clone(),
            want: draft.want,
            domain: draft.domain,
            pinned: false,
            facts: Facts {
                due: draft.due,
                demand: demand.copied(),
                carried: own.carried,
                starred: draft.starred,
                ..facts
            },
            questions: draft.questions.clone(),
        }
    }

    fn promise(&self, id: PromiseId, own: &Promise) -> Candidate {
        let goal = self.goal(own.draft.goal);
        let domain = goal.and_then(|goal| goal.draft.domain);
        let facts = self.with_goal(self.facts(domain), goal);
        Candidate {
            source: AgendaSource::Promise(id),
            kind: Kind::Blocked,
            title: own.draft.what.clone(),
            want: match own.draft.owner {
                Owner::Them => Want::Inform,
                Owner::Me => Want::Advise,
            },
            domain,
            pinned: false,
            facts: Facts {
                due: own.draft.due,
                promised: Some(own.made_on),
                ..facts
            },
            questions: Vec::new(),
        }
    }

    /// Whether a goal with this person stands still, or falls due before the next meeting but one.
    fn is_stirring(&self, own: &Goal) -> bool {
        let soon = self.on.plus(u64::from(self.cadence) * 2);
        let due = own.draft.due.is_some_and(|due| due <= soon);
        own.is_open()
            && own.draft.people.contains(&self.person)
            && (own.still(self.today).is_some() || due)
    }

    fn of_goal(&self, id: GoalId, own: &Goal) -> Candidate {
        let facts = self.with_goal(self.facts(own.draft.domain), Some(own));
        Candidate {
            source: AgendaSource::Goal(id),
            kind: Kind::Goal,
            title: own.draft.title.clone(),
            want: Want::Review,
            domain: own.draft.domain,
            pinned: false,
            facts: Facts {
                due: own.draft.due,
                still: own.still(self.today),
                goal: None,
                ..facts
            },
            questions: Vec::new(),
        }
    }

    /// Gathers and chooses.
    pub fn propose(&self) -> (Gathered, Chosen) {
        let gathered = self.gather();
        let weighed = gathered.weighed(self.against());
        let chosen = choose(self.minutes, self.open_promises, self.wins, &weighed);
        (gathered, chosen)
    }
}

impl Gathered {
    /// A card that the person let onto the page stays on it; any other that is private is kept off.
    fn put_card(&mut self, ground: &Ground, card: &Card) {
        let released = ground.put_in.contains(&card.own.source);
        let guard = Guard {
            released: released || card.guard.released,
            ..card.guard.clone()
        };
        let mut own = card.own.clone();
        let known = ground.facts(own.domain);
        own.pinned = released;
        own.facts.offer = own.facts.offer.or(known.offer);
        own.facts.better = known.better;
        own.facts.discussed = own.facts.discussed.or(known.discussed);
        if let Some(why) = guard.keeps_off(ground.person, ground.disclosure) {
            self.kept.push(Kept {
                source: own.source,
                title: card.named.clone(),
                why,
                guard,
            });
        } else {
            self.candidates.push((own, guard));
        }
    }

    fn put(&mut self, ground: &Ground, own: Candidate, guard: Guard) {
        if let Some(why) = guard.keeps_off(ground.person, ground.disclosure) {
            self.kept.push(Kept {
                source: own.source,
                title: own.title,
                why,
                guard,
            });
        } else {
            let title = guard.printed(&own.title).to_owned();
            self.candidates.push((Candidate { title, ..own }, guard));
        }
    }
}
