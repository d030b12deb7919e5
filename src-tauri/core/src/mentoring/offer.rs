//! What somebody can help with: how far, for a whole domain or for one need of it, and how the person knows.
//!
//! Share of a need that somebody could take, after the pair score of the matching rules: offer (0 to 4) ÷ 4 × 1 where it was
//! seen, 0.8 where they said so, 0.5 where it is a guess. A need that was not spoken of follows its domain.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::need::{self, Need};
use crate::mentoring::person::PersonId;

pub mod commands;
pub mod store;

/// Furthest an offer reaches: the whole of it.
pub const FURTHEST: u8 = 4;

choice! {
    /// How the person knows what somebody can help with.
    OfferSource {
        /// Seen.
        Evidence = "evidence",
        /// They said so.
        Said = "said",
        /// The person's own guess.
        Guess = "guess",
    }
}

impl OfferSource {
    /// How much it counts, in thousandths.
    pub fn weight(self) -> u32 {
        match self {
            Self::Evidence => 1000,
            Self::Said => 800,
            Self::Guess => 500,
        }
    }
}

/// How far somebody can help with something, and how the person knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// 0 not at all, 4 the whole of it.
    pub level: u8,
    /// How the person knows.
    pub source: OfferSource,
}

impl Offer {
    /// Checks what a person says.
    pub fn read(self) -> Result<Self> {
        if self.level > FURTHEST {
            return Err(Error::Invalid {
                field: "level",
                why: "must be between 0 and 4",
            });
        }
        Ok(self)
    }

    /// Share of a need that this takes, in thousandths.
    pub fn share(self) -> u32 {
        u32::from(self.level) * self.source.weight() / u32::from(FURTHEST)
    }
}

/// Everything everybody offers, by person and by name of domain or need.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offers {
    all: BTreeMap<(PersonId, String), Offer>,
}

impl Offers {
    /// Takes an offer up.
    pub fn add(&mut self, person: PersonId, subject: String, offer: Offer) {
        self.all.insert((person, subject), offer);
    }

    /// What somebody offers for a domain as a whole; none where it was not said.
    pub fn of_domain(&self, person: PersonId, domain: Domain) -> Option<Offer> {
        self.of(person, domain.name())
    }

    /// What somebody offers for a need: what was said of it, or else of its domain; none where neither was said.
    pub fn of_need(&self, person: PersonId, need: &Need) -> Option<Offer> {
        self.of(person, &need.key)
            .or_else(|| self.of_domain(person, need.domain))
    }

    /// What was said of somebody and a subject by name.
    pub fn of(&self, person: PersonId, subject: &str) -> Option<Offer> {
        self.all.get(&(person, subject.to_owned())).copied()
    }

    /// All that was said of somebody, by name of domain or need.
    pub fn by(&self, person: PersonId) -> Vec<OfferRow> {
        let own = self.all.iter().filter(|((other, _), _)| *other == person);
        own.map(|((_, subject), offer)| OfferRow {
            subject: subject.clone(),
            offer: *offer,
        })
        .collect()
    }
}

/// One thing somebody offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferRow {
    /// Name of a domain or of a need.
    pub subject: String,
    /// How far, and how the person knows.
    pub offer: Offer,
}

/// What a domain or need is called; refuses a name that is neither.
pub fn subject(name: &str) -> Result<String> {
    match Domain::named(name) {
        Some(domain) => Ok(domain.label().to_owned()),
        None => Ok(need::need(name)?.name.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Offer, OfferSource, Offers, subject};
    use crate::mentoring::domain::Domain;
    use crate::mentoring::need::need;
    use crate::mentoring::person::PersonId;

    const WHO: PersonId = PersonId(1);

    fn offer(level: u8, source: OfferSource) -> Offer {
        Offer { level, source }
    }

    #[test]
    fn a_guess_counts_half_and_what_was_said_four_fifths() {
        assert_eq!(offer(4, OfferSource::Evidence).share(), 1000);
        assert_eq!(offer(4, OfferSource::Said).share(), 800);
        assert_eq!(offer(4, OfferSource::Guess).share(), 500);
        assert_eq!(offer(1, OfferSource::Guess).share(), 125);
        assert_eq!(offer(0, OfferSource::Evidence).share(), 0);
        assert!(offer(5, OfferSource::Said).read().is_err());
    }

    #[test]
    fn a_need_follows_its_domain_until_it_is_spoken_of() {
        let contract = need("contract-terms").expect("a need");
        let mut all = Offers::default();
        assert_eq!(all.of_need(WHO, contract), None, "not said is not zero");
        let domain = offer(2, OfferSource::Said);
        all.add(WHO, Domain::Business.name().to_owned(), domain);
        assert_eq!(all.of_need(WHO, contract), Some(domain));
        let own = offer(4, OfferSource::Evidence);
        all.add(WHO, "contract-terms".to_owned(), own);
        assert_eq!(all.of_need(WHO, contract), Some(own));
        assert_eq!(all.of_need(PersonId(2), contract), None);
        assert_eq!(subject("business").as_deref(), Ok("Business"));
        assert_eq!(subject("contract-terms").as_deref(), Ok("Contract terms"));
        assert!(subject("weather").is_err());
    }
}
