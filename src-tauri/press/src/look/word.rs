//! A file of a word processor as its plain paragraphs: what is typed, without its looks. Deleted words stay deleted.

use std::io::{Cursor, Read as _};

use bearings_core::dossier::evidence::look::LookFault;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;

/// Largest part that is unpacked, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The paragraphs of a file, one a line.
pub(super) fn lines(file: &[u8]) -> Result<Vec<String>, LookFault> {
    let mut pack = ZipArchive::new(Cursor::new(file)).map_err(|_| LookFault::Damaged)?;
    let part = pack
        .by_name("word/document.xml")
        .map_err(|_| LookFault::Damaged)?;
    let mut xml = Vec::new();
    part.take(LARGEST + 1)
        .read_to_end(&mut xml)
        .map_err(|_| LookFault::Damaged)?;
    if xml.len() as u64 > LARGEST {
        return Err(LookFault::TooHeavy);
    }
    paragraphs(&xml)
}

fn paragraphs(xml: &[u8]) -> Result<Vec<String>, LookFault> {
    let xml = std::str::from_utf8(xml).map_err(|_| LookFault::Damaged)?;
    let mut reader = Reader::from_str(xml);
    let (mut lines, mut own) = (Vec::new(), String::new());
    let mut text = false;
    loop {
        match reader.read_event().map_err(|_| LookFault::Damaged)? {
            Event::Start(tag) => text = tag.local_name().as_ref() == "t",
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "tab" => own.push(' '),
                "br" | "cr" => lines.push(std::mem::take(&mut own)),
                "p" => lines.push(String::new()),
                "noBreakHyphen" => own.push('\u{2011}'),
                _ => {}
            },
            Event::Text(words) if text => {
                own.push_str(&words.xml10_content());
            }
            Event::GeneralRef(named) if text => own.extend(letter(&named)),
            Event::End(tag) => {
                text = false;
                match tag.local_name().as_ref() {
                    "p" => lines.push(std::mem::take(&mut own)),
                    // Cells stand beside each other.
                    "tc" => own.push_str("  "),
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !own.trim().is_empty() {
        lines.push(own);
    }
    Ok(lines
        .into_iter()
        .map(|line| line.chars().filter(|c| !c.is_control()).collect::<String>())
        .map(|line| line.trim().to_owned())
        .collect())
}

/// The letter that a name of XML stands for.
fn letter(named: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = named.resolve_char_ref() {
        return Some(letter);
    }
    match named.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn what_is_typed_is_told_and_what_was_deleted_is_not() {
        let xml = "<w:document xmlns:w=\"w\"><w:body>\
            <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>2013</w:t></w:r><w:r><w:tab/></w:r>\
            <w:r><w:t>MD, A &amp; B&#x20;C</w:t></w:r></w:p>\
            <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>\
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        let lines = paragraphs(xml.as_bytes()).expect("paragraphs");
        assert_eq!(lines, ["2013 MD, A & B C", "new", "one"]);
    }
}
