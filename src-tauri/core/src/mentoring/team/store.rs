//! Gathers the team from the store.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::domain::Domain;
use crate::mentoring::need::{self, Need, demand, needs};
use crate::mentoring::offer::{OfferSource, Offers};
use crate::mentoring::person::{Person, PersonId, PersonStage};
use crate::mentoring::standing::Standing;
use crate::mentoring::team::roles::missing;
use crate::mentoring::team::view::{Ask, Asks, TeamView};
use crate::mentoring::team::{Member, Team, TeamNeed, WHOLE};
use crate::mentoring::{disclosure, offer, person, standing};
use crate::words::mentoring::team as words;

/// Days of a quarter.
const QUARTER: u32 = 91;

/// What the team is made of.
struct Gathered {
    people: Vec<(PersonId, Person)>,
    offers: Offers,
    disclosure: disclosure::Disclosure,
    standing: Standing,
    needs: Vec<(&'static Need, u32)>,
}

fn gathered(conn: &Connection) -> Result<Gathered> {
    let standing = standing::store::standing(conn)?;
    let answers = need::store::answers(conn)?;
    let known = needs()?.iter().filter_map(|need| {
        let answer = answers.get(&need.key)?;
        let demand = u32::from(demand(need, answer, standing)?);
        (demand > 0).then_some((need, demand))
    });
    Ok(Gathered {
        people: person::store::here(conn)?,
        offers: offer::store::offers(conn)?,
        disclosure: disclosure::store::disclosure(conn)?,
        needs: known.collect(),
        standing,
    })
}

impl Gathered {
    /// Whether somebody may be asked about a need: while a move is explored, only those who may learn of it about what tells it.
    fn may_ask(&self, person: PersonId, need: &Need) -> bool {
        let tells = need.tells_move && self.standing.moving;
        !tells || self.disclosure.allowed(person, &[Secret::Move])
    }

    fn member(&self, id: PersonId, own: &Person) -> Member {
        let share = |need: &Need| {
            let offer = self.offers.of_need(id, need);
            let offer = offer.filter(|_| self.may_ask(id, need));
            offer.map_or(0, offer::Offer::share)
        };
        let draft = &own.draft;
        let minutes = draft
            .minutes
            .zip(draft.ideal_days)
            .map(|(minutes, days)| (u32::from(minutes) * QUARTER).div_ceil(u32::from(days)));
        Member {
            id,
            name: draft.name.clone(),
            shares: self.needs.iter().map(|(need, _)| share(need)).collect(),
            minutes: minutes.or(draft.minutes.map(u32::from)),
        }
    }

    fn team(&self) -> Team {
        let of = |fits: &dyn Fn(PersonStage) -> bool| {
            let own = self.people.iter().filter(|(_, own)| fits(own.stage));
            own.map(|(id, own)| self.member(*id, own)).collect()
        };
        Team {
            needs: self
                .needs
                .iter()
                .map(|(need, demand)| TeamNeed {
                    key: need.key.clone(),
                    name: need.name.clone(),
                    domain: need.domain,
                    demand: *demand,
                })
                .collect(),
            members: of(&PersonStage::helps),
            candidates: of(&|stage| stage == PersonStage::Prospect),
        }
    }

    /// Whom to ask first about each need: whoever helps and is only guessed to be able to, or else of whom nothing was said.
    fn asks(&self) -> Asks {
        let tells = self.needs.iter().filter(|(need, _)| need.tells_move);
        let mut asks = Asks {
            kept: tells
                .filter(|_| self.standing.moving)
                .map(|(need, _)| need.key.clone())
                .collect(),
            ..Asks::default()
        };
        for (need, _) in &self.needs {
            let helping = self.people.iter().filter(|(_, own)| own.stage.helps());
            let helping: Vec<_> = helping.filter(|(id, _)| self.may_ask(*id, need)).collect();
            let offer = |id: PersonId| self.offers.of_need(id, need);
            let guess = helping.iter().filter_map(|(id, own)| {
                let offer = offer(*id)?;
                let asked = offer.source == OfferSource::Guess && offer.level > 0;
                asked.then_some((offer.level, std::cmp::Reverse(*id), own))
            });
            let guessed = guess.max_by_key(|(level, id, _)| (*level, *id));
            let unsaid = || helping.iter().find(|(id, _)| offer(*id).is_none());
            let ask = match guessed {
                Some((_, std::cmp::Reverse(person), own)) => Some(Ask {
                    person,
                    why: words::ask_guess(&own.draft.name),
                    guessed: true,
                }),
                None => unsaid().map(|(id, own)| Ask {
                    person: *id,
                    why: words::ask_unsaid(&own.draft.name),
                    guessed: false,
                }),
            };
            asks.first.extend(ask.map(|ask| (need.key.clone(), ask)));
        }
        asks
    }
}

/// The team as it stands.
pub fn view(conn: &Connection) -> Result<TeamView> {
    let own = gathered(conn)?;
    let roles = missing(&own.people, own.standing);
    Ok(TeamView::of(&own.team(), &own.asks(), roles, own.standing))
}

/// Demand in each domain that nobody covers, in whole points.
pub fn uncovered(conn: &Connection) -> Result<BTreeMap<Domain, u32>> {
    let team = gathered(conn)?.team();
    let left = team.left(&team.changed(None, &[]));
    let mut all: BTreeMap<Domain, u64> = BTreeMap::new();
    for (need, rest) in team.needs.iter().zip(left) {
        *all.entry(need.domain).or_default() += rest;
    }
    Ok(all
        .into_iter()
        .map(|(domain, rest)| (domain, (rest / WHOLE) as u32))
        .collect())
}
