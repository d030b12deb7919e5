//! What the styles of a Word file say of its paragraphs: headings, lists, bold.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Error, Result, Unopened};

/// Most styles that are kept.
const MOST: usize = 4_000;
/// Longest chain of styles that rest on each other.
const CHAIN: usize = 16;

/// What one style says.
#[derive(Debug, Clone, Default)]
struct Style {
    level: Option<u8>,
    list: bool,
    bold: bool,
    based_on: Option<String>,
}

/// The styles of a file by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    all: BTreeMap<String, Style>,
}

/// What a style comes to, with all that it rests on.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Meant {
    pub(super) level: Option<u8>,
    pub(super) list: bool,
    pub(super) bold: bool,
}

/// An attribute by its local name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start
        .attributes()
        .flatten()
        .find(|own| local(own.key.0) == name)
        .map(|own| own.value.into_owned())
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether a mark such as `<w:b/>` is on: it is unless it says that it is not.
pub(super) fn is_on(start: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(start, "val").as_deref(),
        Some("0" | "false" | "off" | "none")
    )
}

impl Styles {
    /// Reads the part of the styles.
    pub(super) fn read(input: &mut dyn BufRead) -> Result<Self> {
        let broken = Error::Unopened(Unopened::Broken);
        let mut reader = Reader::from_reader(input);
        reader.config_mut().expand_empty_elements = true;
        let mut buffer = Vec::new();
        let mut styles = Self::default();
        let mut open: Option<(String, Style)> = None;
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => {
                    let name = start.name();
                    match (local(name.0), open.as_mut()) {
                        ("style", _) => {
                            let id = attribute(&start, "styleId").unwrap_or_default();
                            open = Some((id, Style::default()));
                        }
                        ("name", Some((_, style))) => {
                            named(style, &attribute(&start, "val").unwrap_or_default());
                        }
                        ("basedOn", Some((_, style))) => style.based_on = attribute(&start, "val"),
                        ("outlineLvl", Some((_, style))) => {
                            style.level = style.level.or(outline(&start));
                        }
                        ("numPr", Some((_, style))) => style.list = true,
                        ("b", Some((_, style))) => style.bold = is_on(&start),
                        _ => {}
                    }
                }
                Ok(Event::End(end)) if local(end.name().0) == "style" => {
                    if let Some((id, style)) = open.take().filter(|_| styles.all.len() < MOST) {
                        styles.all.insert(id, style);
                    }
                }
                Ok(Event::Eof) => return Ok(styles),
                Ok(_) => {}
                Err(_) => return Err(broken),
            }
        }
    }

    /// What the style of an id means for its paragraph.
    pub(super) fn meant(&self, id: &str) -> Meant {
        let mut meant = Meant::default();
        let mut next = Some(id);
        for _ in 0..CHAIN {
            let Some(style) = next.and_then(|id| self.all.get(id)) else {
                break;
            };
            meant.level = meant.level.or(style.level);
            meant.list |= style.list;
            meant.bold |= style.bold;
            next = style.based_on.as_deref();
        }
        meant
    }
}

/// Names that Word gives its own styles, in every language of its menus.
fn named(style: &mut Style, name: &str) {
    let name = name.to_lowercase();
    if let Some(level) = name
        .strip_prefix("heading ")
        .and_then(|own| own.parse().ok())
    {
        style.level = Some(level);
    } else if name == "title" {
        style.level = Some(0);
    } else if name.starts_with("list ") && name != "list paragraph" {
        style.list = true;
    }
}

/// The depth of an outline, as headings count theirs; 9 is running text.
pub(super) fn outline(start: &BytesStart<'_>) -> Option<u8> {
    let level: u8 = attribute(start, "val")?.parse().ok()?;
    (level < 9).then_some(level + 1)
}
