//! Files and folders a person chose. The page only ever holds a token and a name, never a path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};

/// A chosen file or folder as the page may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileToken {
    /// Stands for the file in later commands; means nothing outside this run of the program.
    pub token: String,
    /// Its own name, without its folder.
    pub name: String,
    /// Its size, where it exists.
    pub bytes: Option<u64>,
}

/// The name under which something was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// Its file name.
    pub name: String,
}

/// What was chosen in this run.
#[derive(Debug, Default)]
pub struct Files {
    chosen: BTreeMap<String, PathBuf>,
    opened: Option<FileToken>,
    saved: Vec<(String, i64)>,
}

impl Files {
    /// Remembers a chosen path under a fresh token.
    pub fn add(&mut self, token: String, path: PathBuf) -> FileToken {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let bytes = path
            .metadata()
            .ok()
            .filter(std::fs::Metadata::is_file)
            .map(|meta| meta.len());
        self.chosen.insert(token.clone(), path);
        FileToken { token, name, bytes }
    }

    /// The path behind a token.
    pub fn path(&self, token: &str) -> Result<&Path> {
        self.chosen
            .get(token)
            .map(PathBuf::as_path)
            .ok_or(Error::NotFound { what: "file" })
    }

    /// Notes a file that was dropped on the window or named at the start.
    pub fn set_opened(&mut self, file: Option<FileToken>) {
        self.opened = file;
    }

    /// The file that was dropped or named at the start and has not been read yet.
    pub fn opened(&self) -> Option<&FileToken> {
        self.opened.as_ref()
    }

    /// Notes that a file was saved outside the vault at a time (seconds since 1970).
    pub fn note_saved(&mut self, name: String, at: i64) {
        self.saved.push((name, at));
    }

    /// Names and times of the files saved outside the vault in this run.
    pub fn saved(&self) -> &[(String, i64)] {
        &self.saved
    }
}
