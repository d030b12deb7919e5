//! Dr Halloran's paths: to stay as it is, to stay on new terms, a hybrid of two posts, and to leave, held against nine criteria.

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::Result;
use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::{
    CriterionDraft, CriterionId, CriterionRole, Origin, store as criteria,
};
use crate::options::fact::{FactDraft, Grade, store as facts};
use crate::options::path::{PathDraft, PathId, Road, store as paths};
use crate::session::Session;

fn path(tx: &Tx, road: Road, title: &str, place: &str) -> Result<PathId> {
    let draft = PathDraft {
        road,
        title: title.to_owned(),
        place: place.to_owned(),
        note: String::new(),
    };
    paths::add(tx, &draft.read()?)
}

/// A criterion: role, yardstick, unit, which way, line, worst and best.
struct Own(
    &'static str,
    &'static str,
    CriterionRole,
    Yardstick,
    &'static str,
    Better,
    [&'static str; 3],
);

const ALL: [Own; 9] = {
    use Better::{Less, More};
    use CriterionRole::{Breaker, Enough};
    use Yardstick::{Hours, Money, Number, YesNo};
    [
        Own(
            "No move before 2031",
            "children at school",
            Breaker,
            YesNo,
            "",
            More,
            ["", "", ""],
        ),
        Own(
            "Nights",
            "",
            Breaker,
            Number,
            "nights a month",
            Less,
            ["4", "8", "0"],
        ),
        Own(
            "Malpractice tail paid if let go without cause",
            "",
            Breaker,
            YesNo,
            "",
            More,
            ["", "", ""],
        ),
        Own(
            "Teaching",
            "protected",
            Enough,
            Hours,
            "hours a week",
            More,
            ["6", "0", "8"],
        ),
        Own(
            "Unhurried care",
            "",
            Enough,
            Number,
            "patients a day",
            Less,
            ["14", "20", "12"],
        ),
        Own(
            "Evenings that are mine",
            "free after 18:30",
            Enough,
            Number,
            "of 5",
            More,
            ["4", "0", "5"],
        ),
        Own(
            "Hours in all",
            "with the road",
            Enough,
            Hours,
            "hours a week",
            Less,
            ["54", "64", "46"],
        ),
        Own(
            "Promotion clock keeps running",
            "",
            Enough,
            YesNo,
            "",
            More,
            ["", "", ""],
        ),
        Own(
            "Pay for a true hour",
            "steady",
            Enough,
            Money,
            "an hour",
            More,
            ["110", "90", "130"],
        ),
    ]
};

/// A fact: amount, low, high, words, grade, source, day, chance that it is kept.
type Known = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Grade,
    &'static str,
    &'static str,
    Option<u8>,
);

const NONE: Known = ("", "", "", "", Grade::Guess, "", "", None);

/// By criterion: to stay as it is, on new terms, hybrid, to leave.
const KNOWN: [[Known; 4]; 9] = {
    use Grade::{Guess, Seen, Told, Writing};
    [
        [
            ("yes", "", "", "", Seen, "", "2026-10-02", None),
            ("yes", "", "", "", Seen, "", "2026-10-02", None),
            ("yes", "", "", "", Seen, "", "2026-10-02", None),
            ("yes", "", "", "35 min drive", Seen, "", "2026-11-09", None),
        ],
        [
            ("3", "", "", "", Writing, "§2.4", "", None),
            ("3", "", "", "", Writing, "§2.4", "", None),
            ("2", "", "", "", Told, "Dr Mbele", "2026-11-12", None),
            ("4", "3", "4", "", Told, "Carrow Valley", "2026-11-09", None),
        ],
        [
            ("yes", "", "", "", Writing, "§11.2", "", None),
            ("yes", "", "", "", Writing, "§11.2", "", None),
            ("yes", "", "", "", Writing, "both contracts", "", None),
            ("", "", "", "the draft says nothing", Guess, "", "", None),
        ],
        [
            ("2", "", "", "", Seen, "my calendars", "2026-11-19", None),
            (
                "6",
                "",
                "",
                "not yet in writing",
                Told,
                "the chair",
                "2026-11-19",
                Some(70),
            ),
            ("4", "", "", "", Writing, "§3", "", None),
            ("1", "", "", "", Guess, "", "2026-11-09", None),
        ],
        [
            ("16", "", "", "", Seen, "", "2026-11-19", None),
            ("16", "", "", "", Seen, "", "2026-11-19", None),
            ("15", "", "", "", Told, "Dr Mbele", "2026-11-12", None),
            ("18", "", "", "one day", Seen, "", "2026-11-09", None),
        ],
        [
            ("2", "", "", "", Seen, "my calendars", "2026-11-19", None),
            ("", "", "", "4 if the inbox is covered", Guess, "", "", None),
            ("4", "", "", "", Told, "Dr Mbele", "2026-11-12", None),
            ("4", "", "", "", Guess, "", "2026-11-09", None),
        ],
        [
            ("61", "", "", "", Seen, "my calendars", "2026-11-19", None),
            ("54", "", "", "", Told, "the chair", "2026-11-19", Some(70)),
            ("52", "", "", "", Told, "Dr Mbele", "2026-11-12", None),
            ("58", "", "", "one day", Seen, "", "2026-11-09", None),
        ],
        [
            ("yes", "", "", "", Writing, "§5.3", "", None),
            ("yes", "", "", "packet supported", Writing, "§5.3", "", None),
            ("yes", "", "", "one year longer", Writing, "§4", "", None),
            (
                "no",
                "",
                "",
                "adjunct title",
                Told,
                "Carrow Valley",
                "2026-11-09",
                None,
            ),
        ],
        [
            ("98", "", "", "", Seen, "", "2026-11-19", None),
            (
                "111",
                "108",
                "117",
                "",
                Told,
                "hours as told",
                "2026-11-19",
                None,
            ),
            (
                "118",
                "116",
                "122",
                "",
                Told,
                "hours as told",
                "2026-11-12",
                None,
            ),
            (
                "111",
                "101",
                "123",
                "",
                Guess,
                "volume guessed",
                "2026-11-09",
                None,
            ),
        ],
    ]
};

fn criterion(tx: &Tx, own: &Own) -> Result<CriterionId> {
    let draft = CriterionDraft {
        name: own.0.to_owned(),
        note: own.1.to_owned(),
        role: own.2,
        yardstick: own.3,
        unit: own.4.to_owned(),
        better: own.5,
        line: own.6[0].to_owned(),
        worst: own.6[1].to_owned(),
        best: own.6[2].to_owned(),
        points: None,
        origin: Origin::Own,
        key: String::new(),
    };
    criteria::add(tx, &draft.read()?)
}

fn fact(tx: &Tx, path: PathId, criterion: CriterionId, own: &Known, kind: Yardstick) -> Result<()> {
    if *own == NONE {
        return Ok(());
    }
    let draft = FactDraft {
        amount: own.0.to_owned(),
        low: own.1.to_owned(),
        high: own.2.to_owned(),
        words: own.3.to_owned(),
        grade: own.4,
        source: own.5.to_owned(),
        on: match own.6 {
            "" => None,
            day => Some(Day::read("on", day)?),
        },
        kept: own.7,
    };
    facts::set(tx, path, criterion, &draft.read(kind)?)
}

/// Fills the open vault with her paths, as one change.
pub fn fill(session: &mut Session) -> Result<()> {
    let label = Label::new(Place::Options, "bring in the sample’s paths");
    session.desk()?.change(label, |tx| {
        let here = [
            path(tx, Road::Stay, "Stay, as it is", "Larkmoor, full time")?,
            path(
                tx,
                Road::StayAsked,
                "Stay on new terms",
                "Larkmoor, full time",
            )?,
            path(tx, Road::Hybrid, "Hybrid", "Larkmoor 0.6, county 0.4")?,
            path(tx, Road::Community, "Leave", "Carrow Valley Hospital")?,
        ];
        for (own, row) in ALL.iter().zip(&KNOWN) {
            let id = criterion(tx, own)?;
            for (path, known) in here.iter().zip(row) {
                fact(tx, *path, id, known, own.3)?;
            }
        }
        Ok(())
    })
}
