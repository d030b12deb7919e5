//! What keeps a set of criteria from being kept, each fault with its place in the set and in plain words.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::criteria::read::{LINE, rule};
use crate::dossier::criteria::{CriteriaGroup, CriteriaSet, CriteriaStep};
use crate::error::{Error, Result};
use crate::text::line;
use crate::words::dossier::rule as words;

/// A fault of a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetFault {
    /// Where: "title", "calendar.2.what", "tracks.0.steps.1.groups.0.criteria.3.asked". A part alone is the part itself.
    pub place: String,
    /// What is wrong and what would be right.
    pub saying: &'static str,
}

/// Faults gathered so far, and the place where one looks.
struct Looking {
    faults: Vec<SetFault>,
}

impl Looking {
    /// Notes what a check says of a part; the field it names stands below the part.
    fn at<T>(&mut self, part: &str, check: &Result<T>) {
        if let Err(Error::Invalid { field, .. }) = check {
            let place = if part.is_empty() {
                (*field).to_owned()
            } else {
                format!("{part}.{field}")
            };
            self.faults.push(SetFault {
                saying: words::fault(field),
                place,
            });
        }
    }

    fn group(&mut self, place: &str, own: &CriteriaGroup) {
        self.at(place, &line("name", &own.name, LINE));
        self.at(place, &rule(own));
        for (at, criterion) in own.criteria.iter().enumerate() {
            self.at(&format!("{place}.criteria.{at}"), &criterion.clone().read());
        }
    }

    fn step(&mut self, place: &str, own: &CriteriaStep) {
        self.at(place, &line("from", &own.from, LINE));
        self.at(place, &line("to", &own.to, LINE));
        for (at, group) in own.groups.iter().enumerate() {
            self.group(&format!("{place}.groups.{at}"), group);
        }
    }
}

/// Every fault of a set, in its order; none means that it can be kept.
pub fn faults(set: &CriteriaSet) -> Vec<SetFault> {
    let mut own = Looking { faults: Vec::new() };
    own.at("", &line("title", &set.title, LINE));
    own.at("", &line("version", &set.version, LINE));
    own.at("", &line("institution", &set.institution, LINE));
    own.at("", &line("source", &set.source, LINE * 2));
    for (at, step) in set.calendar.iter().enumerate() {
        own.at(&format!("calendar.{at}"), &step.read());
    }
    for (at, track) in set.tracks.iter().enumerate() {
        let place = format!("tracks.{at}");
        own.at(&place, &line("name", &track.name, LINE));
        for (at, step) in track.steps.iter().enumerate() {
            own.step(&format!("{place}.steps.{at}"), step);
        }
    }
    // What belongs to no one field, such as a part without anything in it, is said of the set.
    if own.faults.is_empty() {
        own.at("", &set.clone().read());
    }
    own.faults
}
