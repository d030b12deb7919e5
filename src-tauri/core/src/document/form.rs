//! In what form a document leaves the program, and how the name of a file says so.

use std::path::Path;

/// In what form a document leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A page for keeps, to be read and printed.
    Pdf,
    /// A page to be changed by hand in a word processor.
    Word,
    /// The same for programs that read a file into their own fields: one paragraph after the other.
    PlainWord,
    /// Text with marks, for a notebook.
    Markdown,
}

impl Form {
    /// The form a file's name asks for by its ending: `.docx` is Word, `.md` Markdown, everything else PDF. A file always
    /// holds what its name says, whichever dialog it was chosen in.
    pub fn named(file: &Path) -> Self {
        let ending = file.extension().and_then(|ending| ending.to_str());
        let is = |own: &str| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(own));
        if is("docx") {
            Self::Word
        } else if is("md") {
            Self::Markdown
        } else {
            Self::Pdf
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Form;
    use std::path::Path;

    #[test]
    fn the_name_of_a_file_says_its_form() {
        for (name, form) in [
            ("values.docx", Form::Word),
            ("Values 2.10.2026.DOCX", Form::Word),
            ("values.pdf", Form::Pdf),
            ("values.docx.pdf", Form::Pdf),
            ("cv.md", Form::Markdown),
            ("docx", Form::Pdf),
            ("values", Form::Pdf),
        ] {
            assert_eq!(Form::named(Path::new(name)), form, "{name}");
        }
    }
}
