//! Saves a document of the dossier: the same files as the window saves.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::answer::{self, Answered};
use crate::call::{closing, open, token};
use crate::surroundings::{self, Held};

/// Which document, of which vault, and where to.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// cv, biosketch, educator, clinical, quality, matrix, best, referees, evidence, checklist, statement, or packet for
    /// what is handed in, all in one.
    kind: String,
    /// The vault's folder. Its passphrase is the first line of standard input.
    #[arg(long, value_name = "DIR")]
    vault: PathBuf,
    /// Where to: a name that ends in .pdf, .docx or .md.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The school's format.
    #[arg(long, value_name = "NAME", default_value = "newestFirst")]
    format: String,
    /// The day as of which it speaks; today, if it is not given.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Which statement, by its number in the vault; for the kind statement only.
    #[arg(long, value_name = "NUMBER", required_if_eq("kind", "statement"))]
    statement: Option<i64>,
    /// A statement with the entries it rests on at its foot.
    #[arg(long, requires = "statement")]
    rests: bool,
    /// Only what belongs to the time since the last promotion.
    #[arg(long)]
    since_promotion: bool,
    /// A Word file without tables, for programs that read it into their own fields.
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    held: Held,
}

/// Opens the vault, saves the document, and closes it again.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let (door, _settings) = surroundings::door(&asked.held, None)?;
    open(&door, &asked.vault)?;
    let saved = token(&door, &asked.out).and_then(|file| {
        if asked.kind == "statement" {
            let args = json!({
                "id": asked.statement, "file": file, "rests": asked.rests, "plain": asked.plain,
            });
            return door.call("saveStatement", args);
        }
        let paper = (asked.kind != "packet").then_some(&asked.kind);
        let args = json!({
            "file": file,
            "paper": paper,
            "plain": asked.plain,
            "wish": {
                "format": asked.format,
                "asOf": asked.as_of,
                "sincePromotion": asked.since_promotion,
                "heldBack": false,
            },
        });
        door.call("savePaper", args)
    });
    closing(
        &door,
        saved
            .map_err(Into::into)
            .and_then(|reply| answer::line(&reply["value"])),
    )
}
