//! What stands in the own fields of an entry, by their names.

use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;

impl EntryDraft {
    /// Words of an own field: a line, a note, a choice, a day or a number with a point.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.own.get(key) {
            Some(FieldValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A whole number of an own field.
    pub fn whole(&self, key: &str) -> Option<i64> {
        match self.own.get(key) {
            Some(FieldValue::Whole(number)) => Some(*number),
            _ => None,
        }
    }

    /// Yes or no of an own field, where it was said.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.own.get(key) {
            Some(FieldValue::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// Names chosen in an own field.
    pub fn names(&self, key: &str) -> &[String] {
        match self.own.get(key) {
            Some(FieldValue::Names(names)) => names,
            _ => &[],
        }
    }

    /// Numbers of an own field.
    pub fn numbers(&self, key: &str) -> &[u32] {
        match self.own.get(key) {
            Some(FieldValue::Numbers(numbers)) => numbers,
            _ => &[],
        }
    }
}
