//! What an entry holds beyond what every entry has: the own fields of each kind, as data, with the check of what goes in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::kind::EntryType;
use crate::error::{Error, Result};
use crate::text::{line, note};
use crate::words::dossier::field as words;

mod table;
#[cfg(test)]
mod tests;

use table::fields as of_kind;

/// Longest line of an own field, in characters.
const LINE: usize = 300;
/// Longest text of an own field, in characters.
const NOTE: usize = 4000;
/// Longest list of an own field.
const LIST: usize = 200;
/// Largest whole number of an own field.
const MOST: i64 = 1_000_000_000_000;

/// What an own field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Line,
    /// Several lines.
    Note,
    /// A whole number from 0.
    Whole,
    /// A number with a point, kept as written: "4.82".
    Decimal,
    /// A whole number from 0 to 100.
    Percent,
    /// A day.
    Day,
    /// Yes or no; nothing said is neither.
    Flag,
    /// One of these names.
    One(&'static [&'static str]),
    /// Any of these names.
    Many(&'static [&'static str]),
    /// Numbers: places in the list of authors, from 0, or rows of other entries.
    Numbers,
}

/// An own field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnField {
    /// Its lasting name.
    pub key: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// It leaves the vault only when the person asks for it: numbers of licences, who asked.
    pub held_back: bool,
}

/// What stands in an own field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum FieldValue {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(#[ts(type = "number")] i64),
    /// Words, a name, a day or a number with a point.
    Text(String),
    /// Numbers.
    Numbers(Vec<u32>),
    /// Names.
    Names(Vec<String>),
}

/// The own fields of an entry, by key.
pub type Own = BTreeMap<String, FieldValue>;

/// The own fields of a kind, in the order in which a form shows them.
pub fn fields(kind: EntryType) -> &'static [OwnField] {
    of_kind(kind)
}

/// An own field as a form draws it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Its lasting name.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// "line", "note", "whole", "decimal", "percent", "day", "flag", "one", "many" or "numbers".
    pub kind: &'static str,
    /// What can be chosen.
    pub options: Vec<FieldOption>,
    /// It leaves the vault only when the person asks for it.
    pub held_back: bool,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldOption {
    /// Its lasting name.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
}

/// The own fields of a kind as a form draws them.
pub fn views(kind: EntryType) -> Vec<FieldView> {
    let one = |field: &OwnField| {
        let (name, options): (_, &[&str]) = match field.kind {
            FieldKind::Line => ("line", &[]),
            FieldKind::Note => ("note", &[]),
            FieldKind::Whole => ("whole", &[]),
            FieldKind::Decimal => ("decimal", &[]),
            FieldKind::Percent => ("percent", &[]),
            FieldKind::Day => ("day", &[]),
            FieldKind::Flag => ("flag", &[]),
            FieldKind::One(names) => ("one", names),
            FieldKind::Many(names) => ("many", names),
            FieldKind::Numbers => ("numbers", &[]),
        };
        FieldView {
            key: field.key,
            label: words::label(field.key),
            kind: name,
            options: options
                .iter()
                .map(|name| FieldOption {
                    name,
                    label: words::option(name),
                })
                .collect(),
            held_back: field.held_back,
        }
    };
    of_kind(kind).iter().map(one).collect()
}

fn refused<T>(why: &'static str) -> Result<T> {
    Err(Error::Invalid { field: "own", why })
}

/// Checks the own fields of a kind; what is empty is left out.
pub fn read(kind: EntryType, own: Own) -> Result<Own> {
    let mut checked = Own::new();
    for (key, value) in own {
        let Some(field) = of_kind(kind).iter().find(|field| field.key == key) else {
            return refused("holds a field that this kind of entry does not have");
        };
        if let Some(value) = value_of(field.kind, value)? {
            checked.insert(key, value);
        }
    }
    Ok(checked)
}

/// A value as its field keeps it; none where it is empty.
fn value_of(kind: FieldKind, value: FieldValue) -> Result<Option<FieldValue>> {
    let known = |names: &[&str], text: &String| names.contains(&text.as_str());
    let kept = match (kind, value) {
        (_, FieldValue::Text(text)) if text.trim().is_empty() => return Ok(None),
        (_, FieldValue::Names(all)) if all.is_empty() => return Ok(None),
        (_, FieldValue::Numbers(all)) if all.is_empty() => return Ok(None),
        (FieldKind::Line, FieldValue::Text(text)) => FieldValue::Text(line("own", &text, LINE)?),
        (FieldKind::Note, FieldValue::Text(text)) => FieldValue::Text(note("own", &text, NOTE)?),
        (FieldKind::Whole, FieldValue::Whole(number)) if (0..=MOST).contains(&number) => {
            FieldValue::Whole(number)
        }
        (FieldKind::Percent, FieldValue::Whole(number)) if (0..=100).contains(&number) => {
            FieldValue::Whole(number)
        }
        (FieldKind::Decimal, FieldValue::Text(text)) if thousandths(&text).is_some() => {
            FieldValue::Text(text.trim().to_owned())
        }
        (FieldKind::Day, FieldValue::Text(text)) => {
            FieldValue::Text(Day::read("own", text.trim())?.to_string())
        }
        (FieldKind::Flag, FieldValue::Flag(flag)) => FieldValue::Flag(flag),
        (FieldKind::One(names), FieldValue::Text(text)) if known(names, &text) => {
            FieldValue::Text(text)
        }
        (FieldKind::Many(names), FieldValue::Names(mut all))
            if all.iter().all(|text| known(names, text)) =>
        {
            all.sort_by_key(|text| names.iter().position(|name| name == text));
            all.dedup();
            FieldValue::Names(all)
        }
        (FieldKind::Numbers, FieldValue::Numbers(mut all)) if all.len() <= LIST => {
            all.sort_unstable();
            all.dedup();
            FieldValue::Numbers(all)
        }
        (FieldKind::Whole, _) => return refused("must be a whole number from 0"),
        (FieldKind::Percent, _) => return refused("must be a whole number from 0 to 100"),
        (FieldKind::Decimal, _) => return refused("must be a number such as 4.8"),
        (FieldKind::One(_) | FieldKind::Many(_), _) => {
            return refused("must be one of the choices");
        }
        _ => return refused("holds a value of another kind"),
    };
    Ok(Some(kept))
}

/// A number with a point, in thousandths: 4820 for "4.82". Digits beyond the third are cut off.
pub fn thousandths(text: &str) -> Option<i64> {
    let text = text.trim();
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || !digits(whole) || part.len() > 9 || !digits(part) {
        return None;
    }
    if text.contains('.') && part.is_empty() {
        return None;
    }
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some(whole.parse::<i64>().ok()? * 1000 + part.parse::<i64>().ok()?)
}
