//! A document as PDF/A-3a and PDF/UA-1 at once: kept for decades, read aloud, with its data inside.

use bearings_core::document::{Document, Fit};
use bearings_core::error::Error;
use typst::comemo;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::markup;
use crate::words;
use crate::world::Sheet;

/// Why a document was not pressed. Holds nothing of what the document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressError {
    /// It had to fit one page and does not.
    TooMuch {
        /// Pages it would take.
        pages: usize,
    },
    /// It could not be set: a fault of the template or of a drawing.
    Setting,
    /// It could not be written by the rules of PDF/A-3a and PDF/UA-1.
    Standard,
}

impl std::fmt::Display for PressError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooMuch { pages } => write!(f, "the page would run over to {pages} pages"),
            Self::Setting => f.write_str("the page could not be set"),
            Self::Standard => f.write_str("the page could not be written as a file for keeps"),
        }
    }
}

impl std::error::Error for PressError {}

impl From<PressError> for Error {
    fn from(error: PressError) -> Self {
        Self::Bug(match error {
            PressError::TooMuch { .. } => "a page of one sheet ran over",
            PressError::Setting => "a page could not be set",
            PressError::Standard => "a page could not be written",
        })
    }
}

/// Presses a document. The same document gives the same bytes, on every computer and day.
///
/// Nothing is read but the document: no file, no typeface of the system, no clock.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PressError> {
    let pressed = press(document);
    // What the typesetter remembers between documents would keep a recovery key in memory after the vault is locked.
    comemo::evict(0);
    pressed
}

fn press(document: &Document) -> Result<Vec<u8>, PressError> {
    let values = markup::values(document).map_err(|_| PressError::Setting)?;
    let sheet = Sheet::new(values, &document.attachments).ok_or(PressError::Setting)?;
    let set: PagedDocument = typst::compile(&sheet)
        .output
        .map_err(|_| PressError::Setting)?;
    let pages = set.pages().len();
    match document.fit {
        Fit::OnePage if pages != 1 => return Err(PressError::TooMuch { pages }),
        Fit::OneIfRoom if pages != 1 => {
            return press(&Document {
                fit: Fit::Flow,
                ..document.clone()
            });
        }
        _ => {}
    }
    let options = PdfOptions {
        creator: Smart::Custom(Some(words::PROGRAM.to_owned())),
        standards: PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .map_err(|_| PressError::Standard)?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set, &options).map_err(|_| PressError::Standard)
}
