//! Plain text, line by line, in pages that a reader can turn.

use bearings_core::dossier::bibliography::decode;
use bearings_core::dossier::evidence::look::{LookFault, LookPage};

/// Most lines on a page.
const LINES: usize = 120;
/// Most characters on a page; a longer line is broken.
const CHARACTERS: usize = 12_000;

/// The lines of a text; nothing where the bytes are none.
pub(super) fn lines(file: &[u8]) -> Option<Vec<String>> {
    // UTF-16 is told by its mark; without one, bytes that no text holds tell another kind of file.
    let marked = file.starts_with(b"\xff\xfe") || file.starts_with(b"\xfe\xff");
    if !marked && file.iter().any(|byte| is_strange(*byte)) {
        return None;
    }
    let text = decode::text(file).ok()?;
    Some(
        text.lines()
            .map(|line| {
                line.chars()
                    .map(|c| if c == '\t' { ' ' } else { c })
                    .filter(|c| !c.is_control())
                    .collect()
            })
            .collect(),
    )
}

fn is_strange(byte: u8) -> bool {
    byte < 32 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c)
}

/// A page of lines, from 1.
pub(super) fn page(lines: Vec<String>, page: u32) -> Result<LookPage, LookFault> {
    let mut pages: Vec<Vec<String>> = Vec::new();
    let (mut own, mut held): (Vec<String>, usize) = (Vec::new(), 0);
    for line in lines.into_iter().flat_map(broken) {
        let length = line.chars().count();
        if own.len() == LINES || (held + length > CHARACTERS && !own.is_empty()) {
            pages.push(std::mem::take(&mut own));
            held = 0;
        }
        held += length;
        own.push(line);
    }
    if !own.is_empty() || pages.is_empty() {
        pages.push(own);
    }
    let of = pages.len() as u32;
    let at = page.checked_sub(1).ok_or(LookFault::NoPage)?;
    let lines = pages
        .into_iter()
        .nth(at as usize)
        .ok_or(LookFault::NoPage)?;
    Ok(LookPage {
        page,
        of,
        picture: None,
        lines,
    })
}

/// A line in pieces that a page can hold.
fn broken(line: String) -> Vec<String> {
    if line.len() <= CHARACTERS {
        return vec![line];
    }
    let letters: Vec<char> = line.chars().collect();
    letters
        .chunks(CHARACTERS)
        .map(|piece| piece.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{lines, page};

    #[test]
    fn the_letters_of_old_programs_are_read() {
        let first = |bytes: &[u8]| lines(bytes).map(|all| all[0].clone());
        for (bytes, text) in [
            (&b"\xef\xbb\xbfGr\xc3\xbc\xc3\x9fe"[..], "Grüße"),
            (b"\xff\xfeH\0i\0", "Hi"),
            (b"\xfe\xff\0H\0i", "Hi"),
            (b"Gr\xfc\xdfe \x96 \x93so\x94", "Grüße – “so”"),
            (b"one\ttwo", "one two"),
        ] {
            assert_eq!(first(bytes).as_deref(), Some(text));
        }
        for bytes in [&b"\x01\x02\xff"[..], b"a\0b", b"\xd0\xcf\x11\xe0\0"] {
            assert_eq!(first(bytes), None);
        }
    }

    #[test]
    fn every_line_stands_on_one_page() {
        let long = "x".repeat(30_000);
        let text = format!("{}\n{long}\nlast", "line\n".repeat(300));
        let all = lines(text.as_bytes()).expect("a text");
        let first = page(all.clone(), 1).expect("a page");
        let mut seen = String::new();
        for number in 1..=first.of {
            let own = page(all.clone(), number).expect("a page");
            assert_eq!((own.page, own.of), (number, first.of));
            seen.extend(own.lines.iter().map(String::as_str));
        }
        assert_eq!(seen, text.replace('\n', ""));
        assert!(page(all.clone(), first.of + 1).is_err() && page(all, 0).is_err());
        assert_eq!(page(Vec::new(), 1).expect("an empty page").of, 1);
    }
}
