//! Sets that come with the program: the shape of what some schools have published, in our own words, as examples.
//!
//! They say how a set looks and where to read the real one; nobody should rely on them before asking the office.

use std::sync::OnceLock;

use crate::dossier::criteria::CriteriaSet;
use crate::error::{Error, Result};

const FILES: [(&str, &str); 6] = [
    ("generic", include_str!("sets/generic.json")),
    ("harvard", include_str!("sets/harvard.json")),
    ("stanford", include_str!("sets/stanford.json")),
    ("colorado", include_str!("sets/colorado.json")),
    ("virginia", include_str!("sets/virginia.json")),
    ("hopkins", include_str!("sets/hopkins.json")),
];

/// A set that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// Its lasting name.
    pub key: &'static str,
    /// The set.
    pub set: CriteriaSet,
}

/// All of them, those of no school first.
pub fn starters() -> Result<&'static [Starter]> {
    static READ: OnceLock<Vec<Starter>> = OnceLock::new();
    if let Some(read) = READ.get() {
        return Ok(read);
    }
    let all = FILES
        .iter()
        .map(|(key, json)| {
            let set = CriteriaSet::parse(json);
            let set = set.map_err(|_| Error::Bug("an example of criteria cannot be read"))?;
            Ok(Starter { key, set })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(READ.get_or_init(|| all))
}

/// One of them.
pub fn starter(key: &str) -> Result<&'static Starter> {
    let mut all = starters()?.iter();
    all.find(|own| own.key == key)
        .ok_or(Error::NotFound { what: "example" })
}
