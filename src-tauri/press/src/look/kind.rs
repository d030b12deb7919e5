//! What a file is: told from its bytes, and from its name only where bytes look alike.

use bearings_core::dossier::evidence::look::LookFault;
use image::ImageFormat;

use crate::look::text;

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    /// Pages of any kind.
    Pdf,
    /// One picture.
    Picture,
    /// Plain text, with marks or in columns.
    Text,
    /// An e-mail.
    Mail,
    /// A file of a word processor.
    Word,
}

/// The pictures that are read.
const PICTURES: [ImageFormat; 4] = [
    ImageFormat::Png,
    ImageFormat::Jpeg,
    ImageFormat::Gif,
    ImageFormat::WebP,
];
/// Endings of text that stands for something else; shown as it is, nobody could read it.
const CODE: [&str; 9] = [
    "html", "htm", "xhtml", "svg", "xml", "rtf", "ps", "mht", "mhtml",
];

impl FileKind {
    /// The kind of a file, or that it cannot be shown.
    pub(super) fn of(name: &str, file: &[u8]) -> Result<Self, LookFault> {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is = |own: &&str| ending.eq_ignore_ascii_case(own);
        // A few bytes may stand before the mark of a PDF; its readers have always allowed it.
        if file
            .get(..file.len().min(1024))
            .is_some_and(|head| head.windows(5).any(|mark| mark == b"%PDF-"))
        {
            return Ok(Self::Pdf);
        }
        if let Ok(format) = image::guess_format(file) {
            return if PICTURES.contains(&format) {
                Ok(Self::Picture)
            } else {
                Err(LookFault::Kind)
            };
        }
        if file.starts_with(b"PK\x03\x04") {
            return if is(&"docx") {
                Ok(Self::Word)
            } else {
                Err(LookFault::Kind)
            };
        }
        if is(&"pdf") || is(&"docx") {
            return Err(LookFault::Damaged);
        }
        if CODE.iter().any(is) || text::lines(file).is_none() {
            return Err(LookFault::Kind);
        }
        Ok(if is(&"eml") { Self::Mail } else { Self::Text })
    }
}

#[cfg(test)]
mod tests {
    use super::FileKind;
    use bearings_core::dossier::evidence::look::LookFault;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        for (name, bytes, kind) in [
            ("letter.pdf", &b"%PDF-1.7\n"[..], Ok(FileKind::Pdf)),
            ("letter.txt", b"\n\n%PDF-1.4", Ok(FileKind::Pdf)),
            (
                "letter.pdf",
                b"\x89PNG\r\n\x1a\n and more",
                Ok(FileKind::Picture),
            ),
            ("letter.pdf", b"Dear colleague", Err(LookFault::Damaged)),
            ("note.md", b"# Sign-out\n", Ok(FileKind::Text)),
            ("note", "Größe\n".as_bytes(), Ok(FileKind::Text)),
            ("mail.EML", b"Subject: x\r\n\r\nHello", Ok(FileKind::Mail)),
            ("cv.docx", b"PK\x03\x04....", Ok(FileKind::Word)),
            ("many.zip", b"PK\x03\x04....", Err(LookFault::Kind)),
            ("page.html", b"<script>1</script>", Err(LookFault::Kind)),
            ("old.doc", b"\xd0\xcf\x11\xe0\0\0\0\0", Err(LookFault::Kind)),
            ("scan.tif", b"II*\0........", Err(LookFault::Kind)),
            ("", b"", Ok(FileKind::Text)),
        ] {
            assert_eq!(FileKind::of(name, bytes), kind, "{name}");
        }
    }
}
