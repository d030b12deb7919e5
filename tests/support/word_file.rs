//! A Word file made for a test: its parts packed, and the text of its main part around a body.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The main part around a body.
pub fn document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    )
}

/// A paragraph.
pub fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// The parts, packed; each is handed over in pieces, so that a bomb needs no room here.
pub fn packed<'a>(
    parts: impl IntoIterator<Item = (String, Box<dyn Iterator<Item = &'a [u8]> + 'a>)>,
) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, pieces) in parts {
        out.start_file(name, SimpleFileOptions::default())
            .expect("a part");
        for piece in pieces {
            out.write_all(piece).expect("room");
        }
    }
    out.finish().expect("a file").into_inner()
}

/// A file of one main part.
pub fn of_body(body: &str) -> Vec<u8> {
    let text = document(body);
    packed([(
        "word/document.xml".to_owned(),
        Box::new(std::iter::once(text.as_bytes())) as Box<dyn Iterator<Item = &[u8]>>,
    )])
}
