//! A neutral document as values for the typesetter: JSON whose strings are only ever shown, never read as markup.

use bearings_core::document::Document;
use bearings_core::document::direction::closed;
use serde_json::Value;

use crate::words;

/// The document as the template reads it. Strings arrive as they were written, except for what [`shown`] replaces.
pub fn values(document: &Document) -> serde_json::Result<String> {
    let mut value = serde_json::to_value(document)?;
    clean(&mut value);
    // The standard asks for a title that says something.
    if let Some(title) = value
        .get_mut("title")
        .filter(|title| title.as_str().is_none_or(|t| t.trim().is_empty()))
    {
        *title = words::UNTITLED.into();
    }
    serde_json::to_string(&value)
}

/// Cleans every string but drawings, which are XML and escape their own text.
fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = shown(text),
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => {
            let leads = fields.get("link").and_then(Value::as_str);
            if leads.is_some_and(|link| !is_address(link)) {
                fields.remove("link");
            }
            fields
                .iter_mut()
                .filter(|(name, _)| *name != "svg")
                .for_each(|(_, field)| clean(field));
        }
        _ => {}
    }
}

/// Whether a text is an address of the web and nothing else; what is none leads nowhere, and its words stay.
pub fn is_address(link: &str) -> bool {
    link.starts_with("https://")
        && !link.contains(['"', '\\'])
        && !link.contains(char::is_whitespace)
}

/// Text as a PDF/A can carry it: tabs become spaces, other control characters go, characters that have no public
/// meaning (private areas, unassigned planes) become the replacement character, and turns of direction are closed.
pub fn shown(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter_map(|character| match character {
            '\n' => Some('\n'),
            '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
            c if c.is_control() => None,
            '\u{E000}'..='\u{F8FF}'
            | '\u{FDD0}'..='\u{FDEF}'
            | '\u{40000}'..='\u{DFFFF}'
            | '\u{E0200}'.. => Some(char::REPLACEMENT_CHARACTER),
            c if u32::from(c) & 0xFFFE == 0xFFFE => Some(char::REPLACEMENT_CHARACTER),
            c => Some(c),
        })
        .collect();
    closed(&clean)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn text_arrives_as_it_was_written() {
        let hostile = r#"#read("/etc/passwd") ] $x$ \ "quoted" ‘typographic’ *not bold* _nor this_ <label> @ref //"#;
        assert_eq!(shown(hostile), hostile);
        assert_eq!(shown("李 🙂 שלום"), "李 🙂 שלום");
    }

    #[test]
    fn what_a_file_for_keeps_cannot_carry_is_replaced() {
        assert_eq!(
            shown("a\u{E001}b\u{FFFE}c\u{10FFFD}"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}"
        );
        assert_eq!(shown("a\0b\tc\u{7}\nd"), "ab c\nd");
    }
}
