//! Runs commands of the contract in a vault: one from the arguments, or one per line of standard input.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bearings_core::door::{Door, REQUEST_LIMIT};
use bearings_core::error::{Code, Fault};
use clap::Args;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{self, Answered, Trouble};
use crate::secret;
use crate::surroundings::{self, Held};

/// What to run, and where.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// Name of a command of the contract.
    #[arg(required_unless_present = "lines")]
    name: Option<String>,
    /// Its arguments as JSON.
    #[arg(default_value = "{}")]
    json: String,
    /// The vault's folder. Its passphrase is the first line of standard input.
    #[arg(long, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// Read one {"name": …, "args": …} per line and answer each with one line as soon as it is done.
    #[arg(long, conflicts_with_all = ["name", "json"])]
    lines: bool,
    /// Put a token for this file or folder into an argument: `--file file=work.ics`.
    #[arg(long = "file", value_name = "ARGUMENT=PATH", value_parser = named_path, conflicts_with = "lines")]
    files: Vec<(String, PathBuf)>,
    /// Keep settings in this folder instead of forgetting them.
    #[arg(long, value_name = "DIR")]
    home: Option<PathBuf>,
    #[command(flatten)]
    held: Held,
}

/// One line of `--lines`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    #[serde(default)]
    args: Option<Value>,
    /// Arguments that are given as a path and sent as a token.
    #[serde(default)]
    files: BTreeMap<String, PathBuf>,
}

/// Opens the vault, runs what was asked, and closes it again.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let (door, settings) = surroundings::door(&asked.held, asked.home.as_deref())?;
    // A vault made in "Bearings' own folder" would go with the program.
    let own = asked.json.contains("\"own\"");
    if settings.goes() && own && asked.name.as_deref() == Some("createVault") {
        return Err(Trouble::Unclear(
            "createVault in Bearings' own folder needs --home; or use `vault new`",
        ));
    }
    if let Some(vault) = &asked.vault {
        open(&door, vault)?;
    }
    let answered = match &asked.name {
        Some(name) => one(&door, name, &asked.json, &asked.files),
        None => many(&door),
    };
    if asked.vault.is_none() {
        return answered;
    }
    closing(&door, answered)
}

/// Closes the vault whatever came of the work; a failure to close it is told unless something else failed.
pub(crate) fn closing(door: &Door, answered: Answered) -> Answered {
    let closed = door.call("lock", json!({})).map(drop);
    answered.and(closed.map_err(Trouble::from))
}

/// Opens a vault with the passphrase that standard input begins with.
pub(crate) fn open(door: &Door, vault: &Path) -> Answered {
    let token = token(door, vault)?;
    door.call("openVault", json!({ "vault": token }))?;
    let secret = secret::needed("the passphrase is the first line of standard input")?;
    door.call("unlock", json!({ "passphrase": secret }))?;
    Ok(())
}

fn one(door: &Door, name: &str, json: &str, files: &[(String, PathBuf)]) -> Answered {
    if json.len() > REQUEST_LIMIT {
        return Err(too_large().into());
    }
    let args: Value =
        serde_json::from_str(json).map_err(|_| Trouble::Unclear("the arguments are not JSON"))?;
    let files = files
        .iter()
        .map(|(argument, path)| (argument.as_str(), path.as_path()));
    let args = with_tokens(door, args, files)?;
    answer::line(&door.call(name, args)?)
}

/// A refused line is answered with its fault, and the next is read: only the end of the input ends this.
fn many(door: &Door) -> Answered {
    while let Some(text) = secret::next_line()? {
        if text.trim().is_empty() {
            continue;
        }
        answer::line(&match run(door, &text) {
            Ok(reply) => reply,
            Err(fault) => answer::fault(&fault),
        })?;
    }
    Ok(())
}

fn run(door: &Door, text: &str) -> Result<Value, Fault> {
    if text.len() > REQUEST_LIMIT {
        return Err(too_large());
    }
    let line: Line = serde_json::from_str(text).map_err(|_| answer::shapeless())?;
    let files = line
        .files
        .iter()
        .map(|(argument, path)| (argument.as_str(), path.as_path()));
    let args = with_tokens(door, line.args.unwrap_or_else(|| json!({})), files)?;
    door.call(&line.name, args)
}

fn with_tokens<'a>(
    door: &Door,
    mut args: Value,
    files: impl Iterator<Item = (&'a str, &'a Path)>,
) -> Result<Value, Fault> {
    for (argument, path) in files {
        let token = token(door, path)?;
        args.as_object_mut()
            .ok_or_else(answer::shapeless)?
            .insert(argument.to_owned(), token.into());
    }
    Ok(args)
}

/// A path named by the person becomes a token, as if it had been chosen in a dialog.
pub(crate) fn token(door: &Door, path: &Path) -> Result<String, Fault> {
    let path = std::path::absolute(path).map_err(bearings_core::error::Error::from)?;
    let mut session = door.session();
    let token = session.token();
    Ok(session.files.add(token, path).token)
}

fn named_path(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((argument, path)) if !argument.is_empty() && !path.is_empty() => {
            Ok((argument.to_owned(), path.into()))
        }
        _ => Err("this reads ARGUMENT=PATH".to_owned()),
    }
}

fn too_large() -> Fault {
    Fault {
        code: Code::TooLarge,
        field: None,
        message: "the request is larger than 1 MB".to_owned(),
    }
}
