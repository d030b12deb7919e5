//! An entry set by hand beside a criterion that a person must judge: which, and why it speaks to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::text::{line, optional_line};

/// Most criteria that an entry is set beside.
const MOST: usize = 40;
/// Longest name of a criterion, in characters.
const KEY: usize = 60;
/// Longest reason, in characters.
const WHY: usize = 200;

/// An entry beside a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandLink {
    /// The criterion's lasting name; rules of another year that keep the name keep the link.
    pub criterion: String,
    /// Why the entry speaks to it, 200 characters at most.
    pub why: Option<String>,
}

/// Checks what a person writes; of two links to one criterion the last stands.
pub fn read(all: &[HandLink]) -> Result<Vec<HandLink>> {
    let mut kept = Vec::new();
    for own in all {
        let own = HandLink {
            criterion: line("criteria", &own.criterion, KEY)?,
            why: optional_line("why", own.why.as_deref(), WHY)?,
        };
        set(&mut kept, own);
    }
    if kept.len() > MOST {
        return Err(Error::Invalid {
            field: "criteria",
            why: "must be forty at most",
        });
    }
    Ok(kept)
}

/// Sets a link; one to the same criterion gives way.
pub fn set(all: &mut Vec<HandLink>, own: HandLink) {
    match all.iter_mut().find(|old| old.criterion == own.criterion) {
        Some(old) => *old = own,
        None => all.push(own),
    }
}

/// Takes a link away; whether there was one.
pub fn take(all: &mut Vec<HandLink>, criterion: &str) -> bool {
    let before = all.len();
    all.retain(|own| own.criterion != criterion);
    all.len() < before
}

#[cfg(test)]
mod tests {
    use super::{HandLink, read, set, take};

    fn link(criterion: &str, why: &str) -> HandLink {
        HandLink {
            criterion: criterion.to_owned(),
            why: Some(why.to_owned()),
        }
    }

    #[test]
    fn one_link_to_a_criterion_stands_and_an_empty_reason_is_none() {
        let kept = read(&[link("known", "Asked back"), link("known", "  ")]).expect("sound");
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].why, None);
        assert!(read(&[link("known", &"x".repeat(201))]).is_err());
        let many: Vec<HandLink> = (0..41).map(|at| link(&format!("c-{at}"), "x")).collect();
        assert!(read(&many).is_err());
    }

    #[test]
    fn a_link_is_set_and_taken_back() {
        let mut all = vec![link("effective", "Peers say so")];
        set(&mut all, link("known", "Asked back"));
        set(&mut all, link("known", "Asked back twice"));
        assert_eq!(all.len(), 2);
        assert!(take(&mut all, "known") && !take(&mut all, "known"));
        assert_eq!(all, [link("effective", "Peers say so")]);
    }
}
