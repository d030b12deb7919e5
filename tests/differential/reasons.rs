//! Why the two readers may differ on a series: each reason with what RFC 5545 says, and with how it is known.

use std::collections::BTreeMap;

use super::model::{Event, Line};
use super::oracle::Row;

mod explain;
pub mod table;

/// A series on which the two differ.
#[derive(Debug)]
pub struct Difference<'a> {
    pub uid: &'a str,
    pub events: Vec<&'a Event>,
    /// Rows that only we have.
    pub ours: Vec<Row>,
    /// Rows that only the other has.
    pub theirs: Vec<Row>,
    /// Why the other refused the series, where it did.
    pub refusal: Option<String>,
}

/// A reason.
pub struct Reason {
    pub name: &'static str,
    /// Takes out of a difference what it accounts for.
    pub explain: fn(&mut Difference),
    /// The smallest calendar on which the two differ for this reason and no other.
    pub witness: &'static str,
}

impl<'a> Difference<'a> {
    pub fn new(
        uid: &'a str,
        events: Vec<&'a Event>,
        mine: &BTreeMap<Row, i32>,
        other: &BTreeMap<Row, i32>,
        refusal: Option<String>,
    ) -> Self {
        let beyond = |these: &BTreeMap<Row, i32>, those: &BTreeMap<Row, i32>| {
            let more = |(row, n): (&Row, &i32)| {
                let more = n - those.get(row).copied().unwrap_or(0);
                std::iter::repeat_n(row.clone(), more.max(0) as usize).collect::<Vec<_>>()
            };
            these.iter().flat_map(more).collect()
        };
        Self {
            uid,
            events,
            ours: beyond(mine, other),
            theirs: beyond(other, mine),
            refusal,
        }
    }

    /// How much is left to explain.
    pub fn left(&self) -> usize {
        self.ours.len() + self.theirs.len()
    }

    /// For whoever has to find the reason.
    pub fn told(&self) -> String {
        let lines: Vec<String> = self
            .events
            .iter()
            .map(|event| {
                event
                    .lines
                    .iter()
                    .map(Line::text)
                    .collect::<Vec<_>>()
                    .join("\n    ")
            })
            .collect();
        let rows = |rows: &[Row]| {
            let shown: Vec<String> = rows
                .iter()
                .take(4)
                .map(|row| {
                    let at = |t| {
                        chrono::DateTime::from_timestamp(t, 0)
                            .expect("a time")
                            .format("%FT%T")
                            .to_string()
                    };
                    format!(
                        "{}/{}{}",
                        at(row.0),
                        at(row.1),
                        if row.2 { " days" } else { "" }
                    )
                })
                .collect();
            format!("{} {}", rows.len(), shown.join(" "))
        };
        format!(
            "{}\n    {}\n  only ours: {}\n  only theirs: {}\n  refused: {:?}",
            self.uid,
            lines.join("\n    --\n    "),
            rows(&self.ours),
            rows(&self.theirs),
            self.refusal
        )
    }
}
