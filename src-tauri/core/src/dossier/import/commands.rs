//! Commands that look at a file of publications and bring it in. Until it is brought in, nothing of it is stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::bibliography::compare::merge;
use crate::dossier::bibliography::read;
use crate::dossier::bibliography::reading::LIMIT_MIB;
use crate::dossier::bibliography::table::{Columns, MOST_COLUMNS, Meaning, heads};
use crate::dossier::bibliography::{decode, format::Format};
use crate::dossier::entry::{CameBy, EntryId, store};
use crate::dossier::identity;
use crate::dossier::import::look::{BibliographyLook, look, meet};
use crate::dossier::import::own_name::own;
use crate::dossier::import::{Choice, Held, Paper, Wish, checked, draft, fields, wished};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::dossier::import as words;

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnMeaning {
    /// The column, from 0.
    pub column: u32,
    /// What it holds.
    pub meaning: Meaning,
}

/// Looks at a chosen file. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewBibliography {
    /// Token of the file.
    file: String,
    /// What the columns of a table hold; `null` leaves it to their heads.
    #[serde(default)]
    #[ts(optional = nullable)]
    columns: Option<Vec<ColumnMeaning>>,
}

impl Command for PreviewBibliography {
    const NAME: &'static str = "previewBibliography";
    type Reply = BibliographyLook;

    fn run(self, session: &mut Session) -> Result<BibliographyLook> {
        session.desk()?;
        let (file, bytes) = bytes(session, &self.file)?;
        let columns = self.columns.map(columns).transpose()?;
        let reading = read(&bytes, columns.as_ref())?;
        let paper = Paper { file, reading };
        let conn = session.desk()?.read();
        let entries = store::here(conn)?;
        let identity = identity::store::identity(conn)?;
        let mut view = look("", &paper, &entries, &identity);
        view.preview = session.keep(Held(Some(paper)));
        Ok(view)
    }
}

/// The heads of a table's columns, and what they are taken for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BibliographyHeads {
    /// Names of the columns; empty where the file is no table.
    pub names: Vec<String>,
    /// What they are taken for.
    pub columns: Vec<ColumnMeaning>,
}

/// Asks for the columns of a table, so that a person can say what they hold.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadBibliographyHeads {
    /// Token of the file.
    file: String,
}

impl Command for ReadBibliographyHeads {
    const NAME: &'static str = "bibliographyHeads";
    type Reply = BibliographyHeads;

    fn run(self, session: &mut Session) -> Result<BibliographyHeads> {
        session.desk()?;
        let text = decode::text(&bytes(session, &self.file)?.1)?;
        if Format::of(&text) != Some(Format::Table) {
            return Ok(BibliographyHeads {
                names: Vec::new(),
                columns: Vec::new(),
            });
        }
        let heads = heads(&text);
        let columns = heads.guessed.iter().map(|(column, meaning)| ColumnMeaning {
            column: u32::try_from(*column).unwrap_or(u32::MAX),
            meaning: *meaning,
        });
        Ok(BibliographyHeads {
            columns: columns.collect(),
            names: heads.names,
        })
    }
}

fn columns(told: Vec<ColumnMeaning>) -> Result<Columns> {
    if told.iter().any(|one| one.column as usize > MOST_COLUMNS) {
        return Err(Error::Invalid {
            field: "columns",
            why: "must be columns of this table",
        });
    }
    Ok(told
        .into_iter()
        .map(|one| (one.column as usize, one.meaning))
        .collect())
}

fn bytes(session: &Session, token: &str) -> Result<(String, Vec<u8>)> {
    let path = session.files.path(token)?;
    if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok((name.unwrap_or_default(), std::fs::read(path)?))
}

/// Brings a file in that was looked at: one step, which can be undone as one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportBibliography {
    preview: String,
    /// Wishes that differ from what is done by itself: what is new is added, what is here already stays.
    choices: Vec<Choice>,
}

/// What was brought in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BibliographyDone {
    /// Entries that were added.
    pub added: Vec<EntryId>,
    /// Entries into which fields went.
    pub merged: Vec<EntryId>,
    /// What was done, in a sentence.
    pub saying: String,
}

impl Command for ImportBibliography {
    const NAME: &'static str = "importBibliography";
    type Reply = BibliographyDone;

    fn run(self, session: &mut Session) -> Result<BibliographyDone> {
        // The paper is taken only once the vault is known to be open.
        session.desk()?;
        let paper = session
            .kept::<Held>(&self.preview)?
            .0
            .take()
            .ok_or(Error::Stale)?;
        let done = bring_in(session, &paper, &self.choices);
        match done {
            Ok(done) => {
                session.drop_kept(&self.preview);
                Ok(done)
            }
            Err(error) => {
                session.kept::<Held>(&self.preview)?.0 = Some(paper);
                Err(error)
            }
        }
    }
}

fn bring_in(session: &mut Session, paper: &Paper, choices: &[Choice]) -> Result<BibliographyDone> {
    let records = &paper.reading.records;
    checked(choices, records.len())?;
    let desk = session.desk()?;
    let label = Label::new(Place::Dossier, words::import(&paper.file));
    desk.change(label, |tx| {
        let entries = store::here(tx)?;
        let identity = identity::store::identity(tx)?;
        let met = meet(&paper.reading, &entries);
        let (mut added, mut merged) = (Vec::new(), Vec::new());
        for (at, found) in records.iter().enumerate() {
            let here = met.entries.get(&at).map(|(id, _)| *id);
            let is_new = here.is_none() && !met.twice.contains_key(&at);
            let wish = wished(choices, u32::try_from(at).unwrap_or(u32::MAX), is_new);
            match (&wish, here) {
                (Wish::Leave, _) => {}
                (Wish::Add, _) => {
                    let own = own(&found.record.authors, &identity);
                    let draft = draft::draft(&found.record, own).read()?;
                    added.push(store::add(
                        tx,
                        &draft,
                        CameBy::Imported,
                        Some(&paper.file),
                        None,
                    )?);
                }
                (Wish::Merge { .. }, Some(id)) => {
                    let mut draft = store::one(tx, id)?.draft;
                    let yours = draft.record.clone().unwrap_or_default();
                    draft.record = Some(merge(&yours, &found.record, &fields(&wish)));
                    store::edit(tx, id, &draft.read()?)?;
                    merged.push(id);
                }
                // The entry it was to go into is not here any more.
                (Wish::Merge { .. }, None) => return Err(Error::Stale),
            }
        }
        Ok(BibliographyDone {
            saying: words::done(added.len(), merged.len()),
            added,
            merged,
        })
    })
}
