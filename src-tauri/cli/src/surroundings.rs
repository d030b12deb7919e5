//! What the command line is for the core: no dialogs, a press, and settings that last no longer than the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::document::form::Form;
use bearings_core::document::{Document, Run};
use bearings_core::door::Door;
use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage};
use bearings_core::dossier::paper::citing::Work;
use bearings_core::dossier::paper::format::CitationStyle;
use bearings_core::error::Result;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use clap::Args;

use crate::answer::Trouble;

/// What tests hold still.
#[derive(Debug, Clone, Args)]
pub(crate) struct Held {
    /// Let the clock stand at this local time, such as 2026-11-22T14:02:00.
    #[arg(long, value_name = "LOCAL")]
    clock: Option<String>,
    /// Spend the least that is allowed on a new passphrase. For tests: such a passphrase is guessed sooner.
    #[arg(long)]
    cheap_kdf: bool,
}

impl Held {
    /// A clock that stands, and the least work: for what is invented.
    pub(crate) fn still(clock: &str) -> Self {
        Self {
            clock: Some(clock.to_owned()),
            cheap_kdf: true,
        }
    }

    /// The clock to read.
    pub(crate) fn clock(&self) -> std::result::Result<Clock, Trouble> {
        match &self.clock {
            Some(local) => Clock::at(local).ok_or(Trouble::Unclear(
                "--clock takes a time such as 2026-11-22T14:02:00",
            )),
            None => Ok(Clock::System),
        }
    }

    /// The work a new passphrase costs.
    pub(crate) fn cost(&self) -> KdfCost {
        if self.cheap_kdf {
            cheap()
        } else {
            KdfCost::Calibrated
        }
    }
}

fn cheap() -> KdfCost {
    KdfCost::Fixed(KdfParams::LEAST)
}

/// Opens the way to a session whose settings live in `home`, or in a folder that goes with the program.
pub(crate) fn door(
    held: &Held,
    home: Option<&Path>,
) -> std::result::Result<(Door, Passing), Trouble> {
    let passing = Passing::new(home)?;
    let session = Session::new(
        held.clock()?,
        Entropy::default(),
        held.cost(),
        Arc::new(Paper),
        Home::below(&passing.folder),
    );
    Ok((Door::new(session), passing))
}

/// A folder for settings; removed at the end unless the person named it.
pub(crate) struct Passing {
    folder: PathBuf,
    ours: bool,
}

impl Passing {
    fn new(home: Option<&Path>) -> Result<Self> {
        if let Some(folder) = home {
            return Ok(Self {
                folder: folder.to_owned(),
                ours: false,
            });
        }
        // A name that nobody can guess, so that nobody can put settings there beforehand.
        let name = Entropy::default()
            .bytes::<16>()?
            .iter()
            .fold("bearings-cli-".to_owned(), |name, byte| {
                name + &format!("{byte:02x}")
            });
        Ok(Self {
            folder: std::env::temp_dir().join(name),
            ours: true,
        })
    }

    /// Whether what is kept here goes with the program.
    pub(crate) fn goes(&self) -> bool {
        self.ours
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        if self.ours {
            // It holds settings and perhaps the sample, and is often not there at all.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// The command line as the core's host.
struct Paper;

impl Host for Paper {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        None
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        None
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
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {}
}
