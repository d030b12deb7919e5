//! Commands on sets of criteria.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::dossier::criteria::faults::{SetFault, faults};
use crate::dossier::criteria::read::LINE;
use crate::dossier::criteria::starter::{starter, starters};
use crate::dossier::criteria::stored::{SetCame, Target};
use crate::dossier::criteria::view::CriteriaView;
use crate::dossier::criteria::{CriteriaSet, SetId, store};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::text::{line, optional_line};
use crate::words::dossier::change as words;

/// Largest file of a set, in mebibytes.
const LIMIT_MIB: u32 = 2;
/// Longest note, in characters.
const NOTE: usize = 500;

fn label(words: String) -> Label {
    Label::new(Place::Dossier, words)
}

fn view(session: &mut Session) -> Result<CriteriaView> {
    let conn = session.desk()?.read();
    Ok(CriteriaView::of(
        &store::all(conn)?,
        starters()?,
        store::target(conn)?,
    ))
}

/// Asks which sets there are, and what is aimed at.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCriteriaSets {}

impl Command for ListCriteriaSets {
    const NAME: &'static str = "criteriaSets";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        view(session)
    }
}

/// Asks for a set, whole, to be read or edited.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadCriteriaSet {
    id: SetId,
}

impl Command for ReadCriteriaSet {
    const NAME: &'static str = "criteriaSet";
    type Reply = CriteriaSet;

    fn run(self, session: &mut Session) -> Result<CriteriaSet> {
        Ok(store::one(session.desk()?.read(), self.id)?.set)
    }
}

/// Takes an example that comes with the program, to be checked and edited.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeStarter {
    key: String,
}

impl Command for TakeStarter {
    const NAME: &'static str = "takeStarter";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let own = starter(&self.key)?;
        let desk = session.desk()?;
        desk.change(label(words::add(&own.set.title)), |tx| {
            store::add(tx, &own.set, SetCame::Starter)
        })?;
        view(session)
    }
}

/// Adds a set that the person writes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCriteriaSet {
    set: CriteriaSet,
}

impl Command for AddCriteriaSet {
    const NAME: &'static str = "addCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let set = self.set.read()?;
        let desk = session.desk()?;
        desk.change(label(words::add(&set.title)), |tx| {
            store::add(tx, &set, SetCame::Written)
        })?;
        view(session)
    }
}

/// Changes a set.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCriteriaSet {
    id: SetId,
    set: CriteriaSet,
}

impl Command for EditCriteriaSet {
    const NAME: &'static str = "editCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let set = self.set.read()?;
        let desk = session.desk()?;
        desk.change(label(words::edit(&set.title)), |tx| {
            store::edit(tx, self.id, &set)
        })?;
        view(session)
    }
}

/// Copies a set, to write next year's of it; entries set beside a criterion by hand stand beside it in the copy too.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DuplicateCriteriaSet {
    id: SetId,
}

impl Command for DuplicateCriteriaSet {
    const NAME: &'static str = "duplicateCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let desk = session.desk()?;
        let old = store::one(desk.read(), self.id)?.set;
        let set = CriteriaSet {
            title: words::copied(&old.title).chars().take(LINE).collect(),
            ..old.clone()
        };
        let set = set.read()?;
        desk.change(label(words::copy(&old.title)), |tx| {
            store::add(tx, &set, SetCame::Written)
        })?;
        view(session)
    }
}

/// Asks what keeps a set from being kept, each fault with its place; nothing is changed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckCriteriaSet {
    set: CriteriaSet,
}

impl Command for CheckCriteriaSet {
    const NAME: &'static str = "checkCriteriaSet";
    type Reply = Vec<SetFault>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        session.desk()?;
        Ok(faults(&self.set))
    }
}

/// Puts a set in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCriteriaSet {
    id: SetId,
}

impl Command for RemoveCriteriaSet {
    const NAME: &'static str = "removeCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let desk = session.desk()?;
        let title = store::one(desk.read(), self.id)?.set.title;
        desk.change(label(words::remove(&title)), |tx| {
            store::remove(tx, self.id)
        })?;
        view(session)
    }
}

/// Takes a set out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreCriteriaSet {
    id: SetId,
}

impl Command for RestoreCriteriaSet {
    const NAME: &'static str = "restoreCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let desk = session.desk()?;
        let mut all = store::all(desk.read())?.into_iter();
        let own = all.find(|own| own.id == self.id);
        let title = own.ok_or(Error::NotFound { what: "set" })?.set.title;
        desk.change(label(words::restore(&title)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session)
    }
}

/// Chooses the set, the track and the step, and the days of the packet and the committee.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseTarget {
    target: Target,
}

impl Command for ChooseTarget {
    const NAME: &'static str = "chooseTarget";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        let own = self.target;
        if own
            .packet_due
            .zip(own.committee_on)
            .is_some_and(|(due, committee)| committee < due)
        {
            return Err(Error::Invalid {
                field: "committeeOn",
                why: "must not be before the packet is due",
            });
        }
        let desk = session.desk()?;
        desk.change(label(words::AIM.to_owned()), |tx| store::aim(tx, &own))?;
        view(session)
    }
}

/// Notes what the office said when it was asked whether the rules still hold.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteOffice {
    id: SetId,
    on: Day,
    words: Option<String>,
}

impl Command for NoteOffice {
    const NAME: &'static str = "noteOffice";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        if self.on > session.clock.now().today() {
            return Err(Error::Invalid {
                field: "on",
                why: "must not be after today",
            });
        }
        let note = optional_line("words", self.words.as_deref(), NOTE)?;
        let desk = session.desk()?;
        desk.change(label(words::OFFICE.to_owned()), |tx| {
            store::note_office(tx, self.id, self.on, note.as_deref())
        })?;
        view(session)
    }
}

/// Writes down what a person said of a criterion of the chosen set that no list can answer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerCriterion {
    criterion: String,
    /// Who said what; `null` takes it away.
    words: Option<String>,
}

impl Command for AnswerCriterion {
    const NAME: &'static str = "answerCriterion";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        const GONE: Error = Error::NotFound { what: "criterion" };
        let said = optional_line("words", self.words.as_deref(), NOTE)?;
        let desk = session.desk()?;
        let (own, target) = store::chosen(desk.read())?.ok_or(GONE)?;
        let (_, step) = own.set.step(&target.track, &target.step).ok_or(GONE)?;
        let mut all = step.criteria();
        let name = all
            .find(|own| own.key == self.criterion)
            .ok_or(GONE)?
            .name
            .clone();
        desk.change(label(words::answer(&name)), |tx| {
            store::set_answer(tx, own.id, &self.criterion, said.as_deref())
        })?;
        view(session)
    }
}

/// Saves a set as a file that can be handed on. It holds nothing about the person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCriteriaSet {
    id: SetId,
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveCriteriaSet {
    const NAME: &'static str = "saveCriteriaSet";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let json = store::one(session.desk()?.read(), self.id)?.set.json()?;
        session.save_bytes(&self.file, json.as_bytes())
    }
}

/// Brings in a set from a file that the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportCriteriaSet {
    /// Token of the file.
    file: String,
}

impl Command for ImportCriteriaSet {
    const NAME: &'static str = "importCriteriaSet";
    type Reply = CriteriaView;

    fn run(self, session: &mut Session) -> Result<CriteriaView> {
        session.desk()?;
        let path = session.files.path(&self.file)?;
        if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        let bytes = std::fs::read(path)?;
        let text = String::from_utf8(bytes).map_err(|_| Error::Invalid {
            field: "file",
            why: "is not a set of criteria that Bearings can read",
        })?;
        let set = CriteriaSet::parse(text.trim_start_matches('\u{feff}'))?;
        let title = line("title", &set.title, NOTE)?;
        let desk = session.desk()?;
        desk.change(label(words::import(&title)), |tx| {
            store::add(tx, &set, SetCame::Imported)
        })?;
        view(session)
    }
}
