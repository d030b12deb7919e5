//! The press: a neutral document in, the bytes of a file out. It knows nothing of careers, vaults or screens.
//!
//! `pdf` and `word` are the ways in, and `carried` finds again what travels inside a PDF. For the PDF, `markup` turns the
//! document into values, `page.typ` says how each value looks, and `world` is all that the typesetter may see. For Word, the modules below `word` write the parts of the file.
//! `cite` turns a publication into the words of a citation, as runs that both draw.
//! `look` shows and searches the files of others, in a process of its own.

use bearings_core::document::Document;
use bearings_core::document::Run;
use bearings_core::document::form::Form;
use bearings_core::document::markdown::markdown;
use bearings_core::dossier::paper::citing::Work;
use bearings_core::dossier::paper::format::CitationStyle;
use cite::{Authors, CiteStyle, Citer, Marks};
use pdf::PressError;
use word::Flavour;

pub mod carried;
pub mod cite;
pub mod drawing;
pub mod look;
pub mod markup;
pub mod pdf;
pub mod word;
pub mod words;
pub mod world;

/// The bytes of a document in a form.
pub fn press(document: &Document, form: Form) -> Result<Vec<u8>, PressError> {
    match form {
        Form::Pdf => pdf::pdf(document),
        Form::Word => word::word(document, Flavour::Nice),
        Form::PlainWord => word::word(document, Flavour::Plain),
        Form::Markdown => Ok(markdown(document).into_bytes()),
    }
}

/// Works cited in a style, all their authors named; a work that the style cannot take has no citation.
pub fn cite_all(
    works: &[Work<'_>],
    style: CitationStyle,
) -> Result<Vec<Option<Vec<Run>>>, PressError> {
    let style = match style {
        CitationStyle::Ama => CiteStyle::Ama,
        CitationStyle::Nlm => CiteStyle::Nlm,
        CitationStyle::Apa => CiteStyle::Apa,
    };
    let citer = Citer::new(style, Authors::All).map_err(|_| PressError::Setting)?;
    Ok(works
        .iter()
        .map(|work| {
            let marks = Marks {
                own: work.own.iter().copied().collect(),
                mentees: work.mentees.iter().copied().collect(),
                signs: work.parts.iter().map(|part| part.sign()).collect(),
            };
            citer.cite(work.record, &marks).ok()
        })
        .collect())
}
