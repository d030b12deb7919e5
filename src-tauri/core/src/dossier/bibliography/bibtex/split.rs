//! Where the entries of a BibTeX file begin and end. What stands between them is comment by the format's rules.

use crate::dossier::bibliography::reading::Why;

/// One thing of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// The inside of `@string{…}`.
    String(&'a str),
    /// An entry.
    Entry {
        line: u32,
        /// Its kind as written.
        kind: &'a str,
        /// What stands between its outer brackets.
        body: &'a str,
        /// All of it.
        text: &'a str,
    },
    /// Something that begins as an entry does and does not end as one.
    Broken { line: u32, text: &'a str, why: Why },
}

/// The parts of a file, in order, without its comments and preambles.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut at = 0;
    let mut line = 1_usize;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find('@')?;
            line += newlines(&text[at..start]);
            let begun = line;
            let (part, end) = part(text, start, u32::try_from(begun).unwrap_or(u32::MAX));
            line += newlines(&text[start..end]);
            at = end;
            if part.is_some() {
                return part;
            }
        }
    })
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|b| *b == b'\n').count()
}

/// What begins at an `@`, and where reading goes on.
fn part(text: &str, start: usize, line: u32) -> (Option<Part<'_>>, usize) {
    let after = start + 1;
    let rest = &text[after..];
    let lead = rest.len() - rest.trim_start().len();
    let name_end = rest[lead..]
        .find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')
        .unwrap_or(rest.len() - lead);
    let kind = &rest[lead..lead + name_end];
    let behind = &rest[lead + name_end..];
    let gap = behind.len() - behind.trim_start().len();
    let open = after + lead + name_end + gap;
    let close = match text.as_bytes().get(open) {
        Some(b'{') => b'}',
        Some(b'(') => b')',
        // An `@` in running text, as in an address.
        _ => return (None, after),
    };
    if kind.is_empty() {
        return (None, after);
    }
    let comment = ["comment", "preamble"]
        .iter()
        .any(|name| kind.eq_ignore_ascii_case(name));
    // What a comment holds is read like any other text of the file, as BibTeX does.
    if comment {
        return (None, open + 1);
    }
    match closed(text, open, close) {
        Ok(end) if kind.eq_ignore_ascii_case("string") => {
            (Some(Part::String(&text[open + 1..end])), end + 1)
        }
        Ok(end) => (
            Some(Part::Entry {
                line,
                kind,
                body: &text[open + 1..end],
                text: &text[start..=end],
            }),
            end + 1,
        ),
        Err(end) => (
            Some(Part::Broken {
                line,
                text: &text[start..end],
                why: Why::CutOff,
            }),
            end,
        ),
    }
}

/// Where the bracket opened at a place is closed; or where its text ends that is not.
fn closed(text: &str, open: usize, close: u8) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut at = open;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' => depth += 1,
            b'}' if close == b'}' && depth == 1 => return Ok(at),
            b'}' => depth = depth.saturating_sub(1),
            b'(' if at == open => {}
            b'"' if close == b')' && depth == 0 => quoted = !quoted,
            b')' if close == b')' && depth == 0 && !quoted => return Ok(at),
            b'\n' if begins_entry(&text[at + 1..]) => return Err(at + 1),
            _ => {}
        }
        at += 1;
    }
    Err(text.len())
}

/// Whether a line is the first of an entry: `@name{key,`. The entry before it lacks a bracket then.
fn begins_entry(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('@') else {
        return false;
    };
    let name = rest
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(rest.len());
    let Some(behind) = rest[name..].strip_prefix('{').filter(|_| name > 0) else {
        return false;
    };
    let key = behind
        .find(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | '}' | '=' | '"'))
        .unwrap_or(behind.len());
    behind[key..].starts_with(',')
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn comments_mail_addresses_and_preambles_are_no_entries() {
        let text = "mail me@ward.org\n@Comment{jabref-meta: {x};}\n@preamble{\"x\"}\n@article(a, title=\"(b)\")";
        let found: Vec<Part<'_>> = parts(text).collect();
        assert_eq!(found.len(), 1);
        assert!(matches!(
            found[0],
            Part::Entry {
                line: 4,
                kind: "article",
                ..
            }
        ));
    }

    #[test]
    fn a_hundred_thousand_braces_are_counted_not_climbed() {
        let text = format!(
            "@article{{a, title={{{}{}}}}}",
            "{".repeat(100_000),
            "}".repeat(100_000)
        );
        assert_eq!(parts(&text).count(), 1);
        let open = format!("@article{{a, title={}", "{".repeat(100_000));
        assert!(matches!(parts(&open).next(), Some(Part::Broken { .. })));
    }
}
