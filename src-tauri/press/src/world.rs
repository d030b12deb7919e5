//! What the typesetter can see: one template, the document's values, and the typefaces inside this program.
//!
//! There is no file system, no package, no network and no clock behind it: every other request is refused.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use bearings_core::document::Attachment;

use crate::words;

const TEMPLATE: &str = include_str!("page.typ");

/// The typefaces, with the one that has a box for every character last.
pub(crate) const FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-Medium.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/Inter-Italic.ttf"),
    include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
    include_bytes!("../fonts/SourceSerif4-SemiBold.ttf"),
    include_bytes!("../fonts/SourceSerif4-Italic.ttf"),
    include_bytes!("../fonts/Missing.ttf"),
];

struct Typefaces {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static TYPEFACES: LazyLock<Typefaces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    Typefaces {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// The world of one document.
pub struct Sheet {
    stock: LazyHash<Library>,
    template: Source,
}

impl Sheet {
    /// A world that holds these values and these files to carry along; `None` only if the template's own name were
    /// not a path.
    pub fn new(values: String, attachments: &[Attachment]) -> Option<Self> {
        let files: Vec<_> = attachments
            .iter()
            .map(|file| {
                let mut entry = Dict::new();
                entry.insert("name".into(), file.name.as_str().into_value());
                entry.insert("mime".into(), file.mime.as_str().into_value());
                entry.insert("about".into(), file.about.as_str().into_value());
                entry.insert("bytes".into(), Bytes::new(file.bytes.clone()).into_value());
                entry
            })
            .collect();
        let mut inputs = Dict::new();
        inputs.insert("document".into(), values.into_value());
        inputs.insert("files".into(), files.into_value());
        inputs.insert("of".into(), words::OF.into_value());
        let library = Library::builder()
            .with_inputs(inputs)
            // Names the first cell of a row as its heading, for readers who hear the table.
            .with_features([Feature::A11yExtras].into_iter().collect())
            .build();
        let id = RootedPath::new(VirtualRoot::Project, VirtualPath::new("page.typ").ok()?).intern();
        Some(Self {
            stock: LazyHash::new(library),
            template: Source::new(id, TEMPLATE.to_owned()),
        })
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.stock
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &TYPEFACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        TYPEFACES.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, Sheet, TYPEFACES};
    use typst::World;
    use typst::syntax::{RootedPath, VirtualPath, VirtualRoot};

    #[test]
    fn all_typefaces_are_read() {
        assert_eq!(TYPEFACES.fonts.len(), FILES.len());
    }

    #[test]
    fn no_file_but_the_template_is_there() {
        let sheet = Sheet::new("{}".to_owned(), &[]).expect("a world");
        for path in ["etc/passwd", "page.typ", "Cargo.toml"] {
            let id = RootedPath::new(
                VirtualRoot::Project,
                VirtualPath::new(path).expect("a path"),
            )
            .intern();
            assert!(sheet.file(id).is_err(), "{path}");
        }
        let other = RootedPath::new(
            VirtualRoot::Project,
            VirtualPath::new("other.typ").expect("a path"),
        )
        .intern();
        assert!(sheet.source(other).is_err());
        assert!(sheet.today(None).is_none());
    }
}
