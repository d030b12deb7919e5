//! The press: a neutral document in, the bytes of a file out. It knows nothing of careers, vaults or screens.
//!
//! `pdf` and `word` are the ways in. For the PDF, `markup` turns the document into values, `page.typ` says how each value
//! looks, and `world` is all that the typesetter may see. For Word, the modules below `word` write the parts of the file.
//! `cite` turns a publication into the words of a citation, as runs that both draw.

use bearings_core::document::Document;
use bearings_core::document::form::Form;
use pdf::PressError;
use word::Flavour;

pub mod cite;
pub mod drawing;
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
    }
}
