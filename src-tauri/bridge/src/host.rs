//! Surroundings under a test's control: dialogs answer what was laid out, pages are pressed for real.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use bearings_core::document::form::Form;
use bearings_core::document::{Document, Run};
use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage};
use bearings_core::dossier::paper::citing::Work;
use bearings_core::dossier::paper::format::CitationStyle;
use bearings_core::error::Result;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};

use crate::hand::Answers;

/// The stage on which the pages play.
#[derive(Debug)]
pub(crate) struct Stage {
    answers: Mutex<Answers>,
}

impl Stage {
    /// A stage with these answers laid out.
    pub(crate) fn new(answers: Answers) -> Self {
        Self {
            answers: Mutex::new(answers),
        }
    }

    /// Lays out more answers behind those that wait.
    pub(crate) fn lay_out(&self, more: Answers) {
        self.with(|answers| {
            answers.open.extend(more.open);
            answers.save.extend(more.save);
            answers.folder.extend(more.folder);
        });
    }

    /// How many answers wait: to open, to save, for folders. A test that ends with some left has missed a dialog.
    pub(crate) fn waiting(&self) -> [usize; 3] {
        self.with(|answers| [answers.open.len(), answers.save.len(), answers.folder.len()])
    }

    fn with<T>(&self, work: impl FnOnce(&mut Answers) -> T) -> T {
        work(&mut self.answers.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Host for Stage {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        self.with(|answers| answers.open.pop_front()).flatten()
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        self.with(|answers| answers.save.pop_front()).flatten()
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        self.with(|answers| answers.folder.pop_front()).flatten()
    }

    fn press(&self, document: &Document, form: Form) -> Result<Vec<u8>> {
        bearings_press::press(document, form).map_err(Into::into)
    }

    fn cite(&self, works: &[Work<'_>], style: CitationStyle) -> Result<Vec<Option<Vec<Run>>>> {
        bearings_press::cite_all(works, style).map_err(Into::into)
    }

    fn carried(&self, file: &[u8]) -> Vec<Vec<u8>> {
        bearings_press::carried::carried(file)
    }

    fn look(
        &self,
        name: &str,
        file: &[u8],
        page: u32,
        width: u32,
    ) -> std::result::Result<LookPage, LookFault> {
        bearings_press::look::apart::page(name, file, page, width)
    }

    fn words(&self, name: &str, file: &[u8]) -> std::result::Result<FileWords, LookFault> {
        bearings_press::look::apart::words(name, file)
    }

    fn seal(&self) -> Seal {
        // The pages are to look as they do in the sealed window; the seal itself is proved there, not here.
        Seal {
            sealed: true,
            refused_just_now: true,
            sockets: Some(0),
            processes: 3,
            all_sealed: true,
        }
    }

    fn progress(&self, _: u64, _: u64) {}
}
