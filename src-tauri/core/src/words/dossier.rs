//! Words of the dossier.

pub mod change;
pub mod checklist;
pub mod criteria;
pub mod entry;
pub mod evidence;
pub mod field;
pub mod import;
pub mod ledger;
pub mod paper;
pub mod reach;
pub mod rescue;
pub mod rule;
pub mod statement;
pub mod value;

/// "one", "one and two", "one, two and three".
pub fn joined(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The same with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
