//! The test's hand: what dialogs will answer, and how far the clock moves.

use std::collections::VecDeque;
use std::path::PathBuf;

use serde::Deserialize;

/// Answers of the file dialogs, each used once, in order. `null` is a dialog that the person closes.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Answers {
    pub(crate) open: VecDeque<Option<PathBuf>>,
    pub(crate) save: VecDeque<Option<PathBuf>>,
    pub(crate) folder: VecDeque<Option<PathBuf>>,
}

/// What `POST /test` takes.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Hand {
    /// Answers to add.
    pub(crate) answers: Answers,
    /// Seconds by which a fixed clock moves on.
    pub(crate) advance: i64,
    /// A file that was dropped on the window.
    pub(crate) dropped: Option<PathBuf>,
}
