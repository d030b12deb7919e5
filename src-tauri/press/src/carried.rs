//! What travels inside a PDF that this program wrote: its data, to be brought in again.
//!
//! This reads only the plain form in which our own files hold it: a compressed stream that calls itself an embedded file
//! of JSON. Any other file simply carries nothing.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// Most bytes of one piece of data.
const LARGEST: u64 = 64 * 1024 * 1024;
/// Most pieces that are looked at.
const MOST: usize = 16;
/// How a piece begins in its file, and of what kind it is.
const KIND: &[u8] = b"/Type/EmbeddedFile";
const JSON: &[u8] = b"/Subtype/application#2Fjson";
const BEGINS: &[u8] = b">>\nstream\n";
const ENDS: &[u8] = b"\nendstream";

/// The JSON that a file carries, piece by piece; nothing where it is no PDF of ours.
pub fn carried(file: &[u8]) -> Vec<Vec<u8>> {
    if !file.starts_with(b"%PDF-") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut rest = file;
    while let Some(at) = find(rest, KIND).filter(|_| found.len() < MOST) {
        rest = &rest[at + KIND.len()..];
        let Some(begin) = find(rest, BEGINS) else {
            break;
        };
        // The words between are the description of this stream and of no other.
        let (about, stream) = (&rest[..begin], &rest[begin + BEGINS.len()..]);
        if find(about, JSON).is_none() || find(about, b"endobj").is_some() {
            continue;
        }
        let end = find(stream, ENDS).unwrap_or(stream.len());
        found.extend(inflated(&stream[..end]));
        rest = &stream[end..];
    }
    found
}

/// What a stream holds, unless it is damaged or larger than anything we write.
fn inflated(stream: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    ZlibDecoder::new(stream)
        .take(LARGEST + 1)
        .read_to_end(&mut out)
        .ok()?;
    (out.len() as u64 <= LARGEST).then_some(out)
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::carried;

    #[test]
    fn a_file_that_is_no_pdf_of_ours_carries_nothing() {
        for file in [
            &b""[..],
            b"%PDF-1.7",
            b"no pdf /Type/EmbeddedFile/Subtype/application#2Fjson>>\nstream\nx\nendstream",
            b"%PDF-1.7 /Type/EmbeddedFile/Subtype/application#2Fjson>>\nstream\nnot compressed\nendstream",
            b"%PDF-1.7 /Type/EmbeddedFile/Subtype/application#2Fjson>>\nstream\n",
        ] {
            assert!(carried(file).is_empty());
        }
    }
}
