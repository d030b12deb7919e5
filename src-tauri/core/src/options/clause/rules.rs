//! The list of what is looked for in a contract: for each thing its words, what settles it, and what to ask.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::error::{Error, Result};
use crate::options::clause::phrase::{Lexicon, Phrase};
use crate::options::clause::{ClauseKind, ClauseState};

const RULES: &str = include_str!("rules.json");

choice! {
    /// What a thing in a contract does to the person.
    ClauseRole {
        /// It binds them: what is there wants a look.
        Binds = "binds",
        /// It protects them: what is not there wants a look.
        Protects = "protects",
    }
}

choice! {
    /// Where the numbers lie that a thing bears on.
    ClauseBears {
        /// In what a post pays.
        Pay = "pay",
        /// In what leaving it costs.
        Leaving = "leaving",
    }
}

/// A sentence that settles, denies or touches a thing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleText {
    /// Patterns of which each must be found.
    has: Vec<String>,
    /// Patterns of which none may be found.
    #[serde(default)]
    not: Vec<String>,
    /// Words that must stand somewhere in the clause or in those above it.
    #[serde(default, rename = "in")]
    within: Vec<String>,
}

/// A thing to look for, as it is written in the list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemText {
    key: String,
    title: String,
    kind: ClauseKind,
    role: ClauseRole,
    present: String,
    missing: String,
    unclear: String,
    severity: String,
    why: String,
    ask: String,
    library: Option<String>,
    bears: Option<ClauseBears>,
    cards: Vec<String>,
    source: Option<String>,
    #[serde(default)]
    needs: Option<String>,
    #[serde(default)]
    plain: bool,
    #[serde(default)]
    says: Vec<RuleText>,
    #[serde(default)]
    denies: Vec<RuleText>,
    #[serde(default)]
    touches: Vec<RuleText>,
    #[serde(default)]
    all: Vec<(String, ClauseState)>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListText {
    lists: Vec<(String, String)>,
    blurs: Vec<String>,
    items: Vec<ItemText>,
}

/// What the page says of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClauseItem {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub kind: ClauseKind,
    /// What it does to the person.
    pub role: ClauseRole,
    /// How much hangs on it, in words.
    pub severity: String,
    /// Why it matters.
    pub why: String,
    /// What to ask.
    pub ask: String,
    /// The ask of the library that belongs to it.
    pub library: Option<String>,
    /// Where its numbers lie.
    pub bears: Option<ClauseBears>,
    /// Who says so; nothing where it is this program’s own wording.
    pub source: Option<String>,
}

/// Patterns of a sentence.
#[derive(Debug, Clone)]
pub struct ClauseRule {
    /// Each must be found.
    pub has: Vec<Phrase>,
    /// None may be found.
    pub not: Vec<Phrase>,
    /// Of each, the words of an alternative must stand somewhere in the clause or in those above it.
    pub within: Vec<Phrase>,
}

/// A thing to look for.
#[derive(Debug, Clone)]
pub struct ClauseLook {
    /// What the page says of it.
    pub item: ClauseItem,
    /// What each state means for it.
    pub meaning: [String; 3],
    /// Fact cards that stand with it.
    pub cards: Vec<String>,
    /// It wants a look only while this other thing is not missing.
    pub needs: Option<String>,
    /// Words that leave a term open do not blur it.
    pub plain: bool,
    /// Sentences that say it.
    pub says: Vec<ClauseRule>,
    /// Sentences that say the contrary.
    pub denies: Vec<ClauseRule>,
    /// Sentences that touch it.
    pub touches: Vec<ClauseRule>,
    /// States of other things that together make it.
    pub all: Vec<(String, ClauseState)>,
}

impl ClauseLook {
    /// What a state means for it, in a sentence.
    pub fn means(&self, state: ClauseState) -> &str {
        let [present, missing, unclear] = &self.meaning;
        match state {
            ClauseState::Present => present,
            ClauseState::Missing => missing,
            ClauseState::Unclear => unclear,
        }
    }
}

/// The whole list, ready to be used.
#[derive(Debug, Clone)]
pub struct ClauseRules {
    /// The numbers of all words.
    pub lexicon: Lexicon,
    /// Words that make a line a sentence and no heading.
    pub verbs: Vec<u16>,
    /// Words that leave a term open.
    pub blurs: Vec<Phrase>,
    /// The things, in their order.
    pub looks: Vec<ClauseLook>,
}

fn rule(lexicon: &mut Lexicon, text: &RuleText) -> Result<ClauseRule> {
    let mut each = |all: &[String]| {
        all.iter()
            .map(|own| lexicon.phrase(own))
            .collect::<Result<Vec<_>>>()
    };
    Ok(ClauseRule {
        has: each(&text.has)?,
        not: each(&text.not)?,
        within: each(&text.within)?,
    })
}

/// The list that comes with the program.
pub fn shipped() -> Result<ClauseRules> {
    let text: ListText =
        serde_json::from_str(RULES).map_err(|_| Error::Bug("the clause rules cannot be read"))?;
    let mut lexicon = Lexicon::of(&text.lists)?;
    let blurs = text
        .blurs
        .iter()
        .map(|own| lexicon.phrase(own))
        .collect::<Result<_>>()?;
    let mut looks = Vec::with_capacity(text.items.len());
    for own in text.items {
        let mut rules = |all: &[RuleText]| {
            all.iter()
                .map(|one| rule(&mut lexicon, one))
                .collect::<Result<Vec<_>>>()
        };
        looks.push(ClauseLook {
            says: rules(&own.says)?,
            denies: rules(&own.denies)?,
            touches: rules(&own.touches)?,
            meaning: [own.present, own.missing, own.unclear],
            cards: own.cards,
            needs: own.needs,
            plain: own.plain,
            all: own.all,
            item: ClauseItem {
                key: own.key,
                title: own.title,
                kind: own.kind,
                role: own.role,
                severity: own.severity,
                why: own.why,
                ask: own.ask,
                library: own.library,
                bears: own.bears,
                source: own.source,
            },
        });
    }
    Ok(ClauseRules {
        verbs: lexicon.list("verb"),
        lexicon,
        blurs,
        looks,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::shipped;
    use crate::options::ask::library::shipped as asks;
    use crate::options::pay::cards::shipped as cards;

    #[test]
    fn every_thing_is_whole_and_names_what_is_there() {
        let rules = shipped().expect("the rules");
        let keys: BTreeSet<&str> = rules
            .looks
            .iter()
            .map(|own| own.item.key.as_str())
            .collect();
        assert_eq!(keys.len(), rules.looks.len(), "two have one name");
        let asks: BTreeSet<String> = asks()
            .expect("asks")
            .into_iter()
            .map(|own| own.key)
            .collect();
        let cards: BTreeSet<String> = cards()
            .expect("cards")
            .into_iter()
            .map(|own| own.key)
            .collect();
        for own in &rules.looks {
            let item = &own.item;
            for text in
                own.meaning
                    .iter()
                    .chain([&item.title, &item.severity, &item.why, &item.ask])
            {
                assert!(!text.is_empty() && !text.contains('!'), "{}", item.key);
            }
            assert!(
                item.library.as_ref().is_none_or(|key| asks.contains(key)),
                "{}",
                item.key
            );
            assert!(
                own.cards.iter().all(|key| cards.contains(key)),
                "{}",
                item.key
            );
            assert!(
                own.needs
                    .iter()
                    .chain(own.all.iter().map(|(key, _)| key))
                    .all(|key| keys.contains(key.as_str()))
            );
            assert_ne!(
                own.says.is_empty(),
                own.all.is_empty(),
                "{}: words or other things",
                item.key
            );
        }
    }
}
