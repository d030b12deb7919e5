//! Commands that offer and save the documents of the dossier, and bring one's data in again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::document::form::Form;
use crate::document::{Document, Run};
use crate::dossier::entry::{CameBy, DossierPaper, Entry, EntryId, store as entries};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::paper::citing::Work;
use crate::dossier::paper::format::{CitationStyle, named, shipped};
use crate::dossier::paper::make::Stock;
use crate::dossier::paper::statement::{self, AtFoot};
use crate::dossier::paper::store::stock;
use crate::dossier::paper::view::PapersView;
use crate::dossier::paper::{Facts, Wants, data, make};
use crate::dossier::statement::{StatementId, store as statements};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::session::host::Host;
use crate::store::ground;
use crate::words::dossier::paper as words;

/// Largest file of data that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// How a person wants their documents.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PaperWish {
    /// Name of the school's format.
    format: String,
    /// The day as of which they speak; today, if nothing is said, and never later.
    #[serde(default)]
    #[ts(optional = nullable)]
    as_of: Option<Day>,
    /// Only what belongs to the time since the last promotion.
    since_promotion: bool,
    /// Numbers of licences and other fields that stay in the vault by themselves.
    held_back: bool,
}

impl PaperWish {
    /// As of today, in the first of the formats.
    fn usual() -> Result<Self> {
        let first = shipped()?.into_iter().next();
        Ok(Self {
            format: first.map(|own| own.key).unwrap_or_default(),
            as_of: None,
            since_promotion: false,
            held_back: false,
        })
    }

    /// Runs `work` over what documents are made of.
    fn over<T>(
        &self,
        session: &mut Session,
        cites: bool,
        work: impl FnOnce(&Facts<'_>, &Stock, Day) -> Result<T>,
    ) -> Result<T> {
        let today = session.clock.now().today();
        let as_of = self.as_of.unwrap_or(today).min(today);
        let format = named(&self.format)?;
        let conn = session.desk()?.read();
        let stock = stock(conn, as_of)?;
        let name = ground::facts(conn)?.name;
        let own = [&stock.identity.given, &stock.identity.family];
        let own: Vec<&str> = own.into_iter().flatten().map(String::as_str).collect();
        let name = match name {
            Some(name) => name,
            None if own.is_empty() => words::NO_NAME.to_owned(),
            None => own.join(" "),
        };
        let cited = if cites {
            let host = session.host.clone();
            citations(&*host, &stock.entries, &stock.identity, format.citations)?
        } else {
            BTreeMap::new()
        };
        let facts = Facts {
            name: &name,
            identity: &stock.identity,
            entries: &stock.entries,
            citations: &cited,
            format: &format,
            as_of,
            wants: Wants {
                held_back: self.held_back,
                since_promotion: self.since_promotion,
            },
        };
        work(&facts, &stock, today)
    }
}

/// The citations of all entries that hold a publication; a work that the style cannot take is told by its title instead.
fn citations(
    host: &dyn Host,
    entries: &[(EntryId, Entry)],
    identity: &DossierIdentity,
    style: CitationStyle,
) -> Result<BTreeMap<EntryId, Vec<Run>>> {
    let works: Vec<(EntryId, Work<'_>)> = entries
        .iter()
        .filter(|(_, entry)| entry.is_here())
        .filter_map(|(id, entry)| {
            let record = entry.draft.record.as_ref()?;
            Some((*id, Work::of(entry, record, identity)))
        })
        .collect();
    if works.is_empty() {
        return Ok(BTreeMap::new());
    }
    let only: Vec<Work<'_>> = works.iter().map(|(_, work)| work.clone()).collect();
    let cited = host.cite(&only, style)?;
    Ok(works
        .iter()
        .zip(cited)
        .filter_map(|((id, _), runs)| Some((*id, runs?)))
        .collect())
}

/// Asks which documents there are.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPapers {
    wish: PaperWish,
}

impl Command for ListPapers {
    const NAME: &'static str = "papers";
    type Reply = PapersView;

    fn run(self, session: &mut Session) -> Result<PapersView> {
        let formats = shipped()?;
        self.wish.over(session, false, |facts, _, today| {
            Ok(PapersView::of(facts, &formats, today))
        })
    }
}

/// Saves a document: PDF, Word or Markdown by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaper {
    /// Token of the chosen file.
    file: String,
    /// Which; the whole packet, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    paper: Option<DossierPaper>,
    wish: PaperWish,
    /// A Word file without tables, for programs that read it into their own fields.
    plain: bool,
}

impl Command for SavePaper {
    const NAME: &'static str = "savePaper";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let made: Document = self
            .wish
            .over(session, true, |facts, stock, _| match self.paper {
                Some(paper) => make::paper(facts, stock, paper),
                None => make::whole(facts, stock),
            })?;
        let form = form(session, &self.file, self.plain)?;
        session.save_as(&self.file, &made, form)
    }
}

/// Saves one statement alone: PDF, Word or Markdown by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveStatement {
    id: StatementId,
    /// Token of the chosen file.
    file: String,
    /// With the entries it rests on at its foot.
    rests: bool,
    /// A Word file for programs that read it into their own fields.
    plain: bool,
}

impl Command for SaveStatement {
    const NAME: &'static str = "saveStatement";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let own = statements::one(session.desk()?.read(), self.id)?;
        let foot = if self.rests {
            AtFoot::Entries
        } else {
            AtFoot::Nothing
        };
        let made = PaperWish::usual()?.over(session, self.rests, |facts, _, _| {
            Ok(statement::alone(facts, &own, foot))
        })?;
        let form = form(session, &self.file, self.plain)?;
        session.save_as(&self.file, &made, form)
    }
}

/// The form a file's name asks for.
fn form(session: &Session, file: &str, plain: bool) -> Result<Form> {
    Ok(match Form::named(session.files.path(file)?) {
        Form::Word if plain => Form::PlainWord,
        form => form,
    })
}

/// Saves the entries that a document would hold as data.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDossierData {
    /// Token of the chosen file.
    file: String,
    /// Whose entries.
    paper: DossierPaper,
    wish: PaperWish,
}

impl Command for SaveDossierData {
    const NAME: &'static str = "saveDossierData";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let text = self.wish.over(session, false, |facts, _, _| {
            data::write(&data::data(facts, self.paper))
        })?;
        session.save_bytes(&self.file, text.as_bytes())
    }
}

/// What came of bringing data in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BroughtIn {
    /// Entries that are new.
    pub added: u32,
    /// Entries that stood here already, word for word.
    pub here: u32,
}

/// Brings the data of a document in again, as one step. What stands here already is left as it is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BringDossier {
    /// Token of the chosen file: data, or a PDF that holds it.
    file: String,
}

impl Command for BringDossier {
    const NAME: &'static str = "bringDossier";
    type Reply = BroughtIn;

    fn run(self, session: &mut Session) -> Result<BroughtIn> {
        let path = session.files.path(&self.file)?.to_owned();
        let size = path.metadata().map_err(Error::from)?.len();
        if size > LARGEST {
            return Err(Error::Invalid {
                field: "file",
                why: "is larger than 64 MB",
            });
        }
        let bytes = std::fs::read(&path)?;
        let inside = session.host.carried(&bytes);
        let mut data = data::read(&bytes);
        for piece in &inside {
            data = data.or_else(|_| data::read(piece));
        }
        let data = data?;
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let desk = session.desk()?;
        let have: Vec<_> = entries::here(desk.read())?;
        let (old, fresh): (Vec<_>, Vec<_>) = data
            .entries
            .into_iter()
            .partition(|draft| have.iter().any(|(_, entry)| entry.draft == *draft));
        let done = BroughtIn {
            added: fresh.len() as u32,
            here: old.len() as u32,
        };
        if fresh.is_empty() {
            return Ok(done);
        }
        let label = Label::new(Place::Dossier, words::bring(fresh.len()));
        desk.change(label, |tx| {
            for draft in &fresh {
                entries::add(tx, draft, CameBy::Imported, name.as_deref(), None)?;
            }
            Ok(())
        })?;
        Ok(done)
    }
}
