//! The library of asks: why each matters, what the other side may want of it, what to bring, and how it could read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::options::ask::AskDraft;

const LIBRARY: &str = include_str!("library.json");

/// An ask that others have made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryAsk {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What the other side may want of it.
    pub interest: String,
    /// What to bring.
    pub evidence: String,
    /// How it could read in the contract; blanks are to be filled.
    pub wording: String,
}

impl LibraryAsk {
    /// A draft to begin with.
    pub fn draft(&self) -> AskDraft {
        AskDraft {
            title: self.title.clone(),
            why: self.why.clone(),
            interest: self.interest.clone(),
            criterion: self.evidence.clone(),
            wording: self.wording.clone(),
            ..AskDraft::empty()
        }
    }
}

/// The asks that come with the program, in their order.
pub fn shipped() -> Result<Vec<LibraryAsk>> {
    serde_json::from_str(LIBRARY).map_err(|_| Error::Bug("the library of asks cannot be read"))
}

/// One of them.
pub fn named(key: &str) -> Result<LibraryAsk> {
    let mut all = shipped()?.into_iter();
    all.find(|own| own.key == key)
        .ok_or(Error::NotFound { what: "ask" })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::shipped;

    #[test]
    fn every_ask_of_the_library_is_whole_and_can_be_kept() {
        let all = shipped().expect("the library");
        let keys: BTreeSet<&str> = all.iter().map(|own| own.key.as_str()).collect();
        assert_eq!(keys.len(), all.len(), "two have one name");
        assert!(all.len() >= 24);
        for own in &all {
            let draft = own.draft();
            assert_eq!(draft.clone().read().as_ref(), Ok(&draft), "{}", own.key);
            for text in [&own.why, &own.interest, &own.evidence, &own.wording] {
                assert!(!text.is_empty() && !text.contains('!'), "{}", own.key);
            }
        }
    }
}
