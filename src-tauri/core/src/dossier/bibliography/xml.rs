//! XML record by record: each is cut out of the file and read alone, so that a broken one spoils no other.
//!
//! No entity but the five of XML and the numbered ones is ever expanded, nothing outside the file is looked at, and
//! depth, size and number of elements of a record are bounded.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::dossier::bibliography::reading::{MOST_ENTRIES, Why};

/// Deepest nesting of a record.
const DEEPEST: usize = 64;
/// Most elements of a record; the largest collaborations sign with some five thousand names of ten elements each.
const MOST_ELEMENTS: usize = 200_000;
/// Most bytes of a record.
const MOST_BYTES: usize = 8 << 20;

/// An element with what is in it. Names are local: `work:title` is `title`.
#[derive(Debug, Default)]
pub struct Node {
    /// Its local name.
    pub name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Child>,
}

#[derive(Debug)]
enum Child {
    Text(String),
    Node(Node),
}

impl Node {
    /// Elements directly below it.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// Elements of one name directly below it.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.nodes().filter(move |node| node.name == name)
    }

    /// The first element at a path of names: `Journal/JournalIssue/Volume`.
    pub fn at(&self, path: &str) -> Option<&Node> {
        path.split('/').try_fold(self, |node, name| {
            node.nodes().find(|child| child.name == name)
        })
    }

    /// The plain text at a path, where it is not empty.
    pub fn text_at(&self, path: &str) -> Option<String> {
        let text = self.at(path)?.text();
        (!text.trim().is_empty()).then(|| text.trim().to_owned())
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// All text in it, without any markup.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.gather(&mut out, &|_| None);
        out
    }

    /// All text in it; `mark` gives the tag of CSL's markup that an element stands for: `i`, `b`, `sub`, `sup`.
    pub fn marked(&self, mark: &dyn Fn(&Node) -> Option<&'static str>) -> Option<String> {
        let mut out = String::new();
        self.gather(&mut out, mark);
        (!out.trim().is_empty()).then(|| out.trim().to_owned())
    }

    fn gather(&self, out: &mut String, mark: &dyn Fn(&Node) -> Option<&'static str>) {
        for child in &self.children {
            match child {
                Child::Text(text) => out.push_str(text),
                Child::Node(node) => match mark(node) {
                    Some(tag) if !node.text().trim().is_empty() => {
                        out.extend(["<", tag, ">"]);
                        node.gather(out, mark);
                        out.extend(["</", tag, ">"]);
                    }
                    _ => node.gather(out, mark),
                },
            }
        }
    }
}

/// One record as it stands in the file.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Line where it begins, from 1.
    pub line: u32,
    /// Its text with its tags.
    pub text: &'a str,
    /// False when the file ends, or another record begins, before its end.
    pub whole: bool,
}

/// Cuts out every element of the given names; comments and CDATA are passed over.
pub fn pieces<'a>(text: &'a str, names: &[&str]) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let mut at = 0;
    let mut line = 1;
    let mut counted = 0;
    // Once a name is closed nowhere, it is not looked for again: a file of nothing but beginnings is read in one go.
    let mut unclosed: Vec<&str> = Vec::new();
    while let Some(found) = next_begin(text, at, names) {
        let (start, name) = found;
        line += newlines(&text[counted..start]);
        counted = start;
        let end = match empty_end(&text[start..]) {
            Some(length) => Some(start + length),
            None if unclosed.contains(&name) => None,
            None => next_end(text, start, name),
        };
        if end.is_none() {
            unclosed.push(name);
        }
        let whole = end.is_some();
        // What is not closed ends where the next record begins, at the latest with the file.
        let end = end.unwrap_or_else(|| {
            next_begin(text, start + 1, names).map_or(text.len(), |(next, _)| next)
        });
        out.push(Piece {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            text: &text[start..end],
            whole,
        });
        at = end.max(start + 1);
        if out.len() > MOST_ENTRIES {
            break;
        }
    }
    out
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|b| *b == b'\n').count()
}

/// The next begin tag of one of the names, from a place on.
fn next_begin<'n>(text: &str, mut at: usize, names: &[&'n str]) -> Option<(usize, &'n str)> {
    while let Some(found) = text.get(at..)?.find('<') {
        let start = at + found;
        let rest = &text[start..];
        if let Some(skipped) = passed_over(rest) {
            at = start + skipped;
            continue;
        }
        let name = names.iter().find(|name| {
            rest[1..].strip_prefix(**name).is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/')
            })
        });
        if let Some(name) = name {
            return Some((start, name));
        }
        at = start + 1;
    }
    None
}

/// Length of a comment or a CDATA section that begins here; an open one takes all the rest.
fn passed_over(rest: &str) -> Option<usize> {
    [("<!--", "-->"), ("<![CDATA[", "]]>")]
        .iter()
        .find(|(open, _)| rest.starts_with(open))
        .map(|(open, close)| {
            rest[open.len()..]
                .find(close)
                .map_or(rest.len(), |at| open.len() + at + close.len())
        })
}

/// Length of a tag that is its own end: `<record/>`.
fn empty_end(rest: &str) -> Option<usize> {
    let end = rest.find('>')?;
    rest[..end].ends_with('/').then_some(end + 1)
}

fn next_end(text: &str, start: usize, name: &str) -> Option<usize> {
    let close = format!("</{name}");
    let mut at = start;
    while let Some(found) = text[at..].find('<') {
        let here = at + found;
        let rest = &text[here..];
        if let Some(skipped) = passed_over(rest) {
            at = here + skipped;
        } else if let Some(after) = rest.strip_prefix(close.as_str())
            && after.trim_start().starts_with('>')
        {
            return Some(here + rest.find('>')? + 1);
        } else {
            at = here + 1;
        }
    }
    None
}

/// The tree of one record.
pub fn tree(piece: &Piece<'_>) -> Result<Node, Why> {
    if !piece.whole {
        return Err(Why::CutOff);
    }
    if piece.text.len() > MOST_BYTES {
        return Err(Why::TooLong);
    }
    let mut reader = Reader::from_str(piece.text);
    let mut open: Vec<Node> = vec![Node::default()];
    let mut elements = 0;
    loop {
        match reader.read_event().map_err(|_| Why::Broken)? {
            Event::Start(start) => {
                elements += 1;
                if open.len() > DEEPEST {
                    return Err(Why::Broken);
                }
                open.push(node(&start));
            }
            Event::Empty(start) => {
                elements += 1;
                add(&mut open, Child::Node(node(&start)))?;
            }
            Event::End(_) => {
                let closed = open.pop().ok_or(Why::Broken)?;
                add(&mut open, Child::Node(closed))?;
            }
            Event::Text(text) => add_text(&mut open, &text.xml10_content())?,
            Event::CData(text) => add_text(&mut open, &text.xml10_content())?,
            Event::GeneralRef(named) => {
                let letter = named.resolve_char_ref().map_err(|_| Why::Broken)?;
                let name = named.xml_content(XmlVersion::Implicit1_0);
                match (letter, predefined(&name)) {
                    (Some(letter), _) | (None, Some(letter)) => {
                        add_text(&mut open, letter.encode_utf8(&mut [0; 4]))?;
                    }
                    // What else is declared is not expanded; its name stays as it is written.
                    (None, None) => add_text(&mut open, &format!("&{name};"))?,
                }
            }
            Event::Eof => break,
            _ => {}
        }
        if elements > MOST_ELEMENTS {
            return Err(Why::TooLong);
        }
    }
    let root = open.pop().filter(|_| open.is_empty()).ok_or(Why::Broken)?;
    root.children
        .into_iter()
        .find_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
        .ok_or(Why::Broken)
}

fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => None,
    }
}

fn add(open: &mut [Node], child: Child) -> Result<(), Why> {
    open.last_mut().ok_or(Why::Broken)?.children.push(child);
    Ok(())
}

fn add_text(open: &mut [Node], text: &str) -> Result<(), Why> {
    let last = open.last_mut().ok_or(Why::Broken)?;
    if let Some(Child::Text(before)) = last.children.last_mut() {
        before.push_str(text);
    } else {
        last.children.push(Child::Text(text.to_owned()));
    }
    Ok(())
}

fn node(start: &BytesStart<'_>) -> Node {
    let local = |name: &str| name.rsplit(':').next().unwrap_or(name).to_owned();
    Node {
        name: local(start.name().0),
        attributes: start
            .attributes()
            .flatten()
            .map(|attribute| (local(attribute.key.0), attribute.value.into_owned()))
            .collect(),
        children: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces, tree};
    use crate::dossier::bibliography::reading::Why;

    #[test]
    fn records_are_cut_out_one_by_one() {
        let text = "<a>\n<!-- <record>no</record> -->\n<record id=\"1\">one</record>\n<records/><record>two\n<record>three</record></a>";
        let found = pieces(text, &["record"]);
        let lines: Vec<(u32, bool)> = found
            .iter()
            .map(|piece| (piece.line, piece.whole))
            .collect();
        assert_eq!(lines, [(3, true), (4, true)]);
        assert!(tree(&found[1]).is_err(), "an element that is not closed");
    }

    #[test]
    fn only_what_xml_itself_knows_is_expanded() {
        let text = "<r><t>a &amp; b &#228; &bomb;</t></r>";
        let piece = Piece {
            line: 1,
            text,
            whole: true,
        };
        let node = tree(&piece).expect("a tree");
        assert_eq!(node.text_at("t").as_deref(), Some("a & b ä &bomb;"));
    }

    #[test]
    fn depth_is_bounded() {
        let text = format!("<r>{}</r>", "<a>".repeat(100_000));
        let piece = Piece {
            line: 1,
            text: &text,
            whole: true,
        };
        assert_eq!(tree(&piece).map(|node| node.name), Err(Why::Broken));
    }
}
