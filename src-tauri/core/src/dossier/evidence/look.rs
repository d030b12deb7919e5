//! A file of evidence as it is looked at inside the vault: a page at a time, as a picture and as words.
//!
//! The host reads the file; what it may answer is said here. Nothing of a look is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::error::{Error, Result};
use crate::words::dossier::evidence as words;

pub mod commands;

/// Widest picture of a page that is made, in pixels.
pub const WIDEST: u32 = 2400;
/// Narrowest.
pub const NARROWEST: u32 = 240;

choice! {
    /// Why a file, or a page of it, cannot be shown.
    LookFault {
        /// It is of a kind that is not read here.
        Kind = "kind",
        /// It is damaged, or not what it says it is.
        Damaged = "damaged",
        /// It opens with a password only.
        Locked = "locked",
        /// It takes more memory or more time than a look is worth.
        TooHeavy = "tooHeavy",
        /// It has no such page.
        NoPage = "noPage",
    }
}

impl LookFault {
    /// As it is told, with what can be done.
    pub fn saying(self) -> &'static str {
        words::not_shown(self.name())
    }
}

/// A page of a file as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookPicture {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its form: `image/png` or `image/jpeg`; it was drawn here, whatever the file held.
    pub mime: String,
    /// Its bytes in base64.
    pub data: String,
}

/// One page of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookPage {
    /// Which, from 1.
    pub page: u32,
    /// Of how many.
    pub of: u32,
    /// How it looks; none where the file is words alone.
    pub picture: Option<LookPicture>,
    /// What stands on it, line by line; empty where no words were found.
    pub lines: Vec<String>,
}

/// The words of a whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileWords {
    /// All of them, line by line.
    pub text: String,
    /// Pages of the file; 1 where it has none of its own.
    pub pages: u32,
    /// Pages that were read and hold no words, or words whose letters are not known: scans and pictures.
    pub wordless: Vec<u32>,
    /// Pages that were read; the rest is too much.
    pub read: u32,
}

/// A look at a piece's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceLook {
    /// Name of the file.
    pub name: String,
    /// What the piece proves.
    pub proves: String,
    /// The page that was asked for.
    pub page: Option<LookPage>,
    /// Why there is none.
    pub saying: Option<&'static str>,
}

/// The width of a picture that may be asked for.
pub fn width(asked: u32) -> Result<u32> {
    if (NARROWEST..=WIDEST).contains(&asked) {
        Ok(asked)
    } else {
        Err(Error::Invalid {
            field: "width",
            why: "must be 240 to 2400 pixels",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{LookFault, width};

    #[test]
    fn every_reason_says_what_can_be_done() {
        for fault in LookFault::ALL {
            let saying = fault.saying();
            assert!(saying.ends_with('.') && saying.len() > 30, "{saying}");
        }
    }

    #[test]
    fn a_picture_has_a_width_that_a_screen_has() {
        assert_eq!(width(800).expect("a width"), 800);
        assert!(width(239).is_err() && width(2401).is_err());
    }
}
