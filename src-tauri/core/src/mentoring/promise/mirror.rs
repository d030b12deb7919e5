//! How both keep their word, over everybody: figures of the mirror, each with the rows it counts.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::health::{Held, Owed};
use crate::mentoring::mirror::{agenda, called_off, looked_at, promise, thanks};
use crate::mentoring::promise::{Owner, Promise};
use crate::mentoring::together::owed_of;
use crate::words::mentoring::agenda::day;
use crate::words::mentoring::promise as words;
use crate::working::Working;

/// One figure, with the rows it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MirrorFigure {
    /// What is counted.
    pub name: &'static str,
    /// "3 of 5 meetings", or that there is nothing to go by yet.
    pub said: String,
    /// How it was counted.
    pub working: Working,
    /// The rows, each with whether it counted.
    pub rows: Vec<MirrorRow>,
}

/// A row behind a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MirrorRow {
    /// What it is: "Dr Abena Osei, 15 October".
    pub label: String,
    /// It counted.
    pub counted: bool,
}

/// What lies between the person and one other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Between<'a> {
    /// The other's name.
    pub name: &'a str,
    /// Their talks.
    pub held: Vec<Held>,
    /// What was promised, either way.
    pub promises: Vec<&'a Promise>,
}

/// The figures over the last twelve months.
pub fn mirror(all: &[Between], today: Day) -> Vec<MirrorFigure> {
    let talks = |counted: &dyn Fn(&Held) -> Option<bool>| -> Vec<MirrorRow> {
        let own = all.iter().flat_map(|one| {
            let rows = looked_at(&one.held, today);
            rows.filter_map(move |own| {
                Some(MirrorRow {
                    label: format!("{}, {}", one.name, day(own.day)),
                    counted: counted(own)?,
                })
            })
        });
        own.collect()
    };
    let kept = |owner: Owner| -> Vec<MirrorRow> {
        let own = all.iter().flat_map(|one| &one.promises);
        let own = own.filter(|own| own.draft.owner == owner);
        own.filter_map(|own| {
            let owed: Owed = owed_of(own)?;
            Some(MirrorRow {
                label: own.draft.what.clone(),
                counted: promise(owed, today)?,
            })
        })
        .collect()
    };
    let rows = [
        (talks(&agenda), false),
        (kept(Owner::Me), true),
        (talks(&thanks), false),
        (talks(&|own| Some(called_off(own))), false),
        (kept(Owner::Them), true),
    ];
    let figures = rows.into_iter().enumerate();
    figures
        .map(|(at, (rows, promises))| {
            let counted = rows.iter().filter(|own| own.counted).count();
            let (one, many) = if promises {
                ("promise", "promises")
            } else {
                ("meeting", "meetings")
            };
            MirrorFigure {
                name: words::MIRROR[at],
                said: words::share(counted, rows.len(), one, many),
                working: Working::new(words::COUNTED[at])
                    .with(words::COUNT, counted.to_string())
                    .with(words::IN_ALL, rows.len().to_string()),
                rows,
            }
        })
        .collect()
}
