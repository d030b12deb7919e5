//! JSON item by item: the elements of a list are cut out and read one by one, so that a broken one spoils no other.

use serde_json::Value;

use crate::dossier::bibliography::reading::{MOST_ENTRIES, Why};

/// Most bytes of one item, or of a file that is one object.
const MOST_BYTES: usize = 8 << 20;

/// One element of a list as it stands in the file.
#[derive(Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// Line where it begins, from 1.
    pub line: u32,
    /// Its text.
    pub text: &'a str,
    /// False when the file ends before its end.
    pub whole: bool,
}

impl Item<'_> {
    /// Its value. Depth is bounded by the reader of JSON.
    pub fn value(&self) -> Result<Value, Why> {
        if self.text.len() > MOST_BYTES {
            return Err(Why::TooLong);
        }
        match serde_json::from_str(self.text) {
            Ok(value) => Ok(value),
            Err(_) if !self.whole => Err(Why::CutOff),
            Err(_) => Err(Why::Broken),
        }
    }
}

/// The elements of a list that begins at the first `[` of the text; a text without one is a single item.
pub fn items(text: &str) -> Vec<Item<'_>> {
    let lead = text.len() - text.trim_start().len();
    let mut line = 1 + newlines(&text[..lead]);
    let body = &text[lead..];
    let Some(inside) = body.strip_prefix('[') else {
        return vec![Item {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            text: body,
            whole: true,
        }];
    };
    let mut out = Vec::new();
    let mut begin = 0;
    let mut depth = 0_u32;
    let mut quoted = false;
    let mut escaped = false;
    let mut ended = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth > 0 => depth -= 1,
            b',' | b']' if depth == 0 => {
                push(&mut out, &mut line, &inside[begin..at], true);
                begin = at + 1;
                if byte == b']' {
                    ended = true;
                    break;
                }
            }
            _ => {}
        }
        if out.len() > MOST_ENTRIES {
            return out;
        }
    }
    if begin < inside.len() {
        push(&mut out, &mut line, &inside[begin..], ended);
    }
    out
}

/// Adds an item that is not blank, and counts on its lines.
fn push<'a>(out: &mut Vec<Item<'a>>, line: &mut usize, text: &'a str, whole: bool) {
    let lead = text.len() - text.trim_start().len();
    let begins = *line + newlines(&text[..lead]);
    *line += newlines(text);
    let text = text.trim();
    if !text.is_empty() {
        out.push(Item {
            line: u32::try_from(begins).unwrap_or(u32::MAX),
            text,
            whole,
        });
    }
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|b| *b == b'\n').count()
}

/// The value at a path of keys.
pub fn at<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| value.get(key))
}

/// The text of a value: a text, a number, or the first of a list that has one.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (!text.trim().is_empty()).then(|| text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => list.iter().find_map(|one| match one {
            Value::Array(_) => None,
            one => text(one),
        }),
        _ => None,
    }
}

/// The text at a path of keys.
pub fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    at(value, path).and_then(text)
}

#[cfg(test)]
mod tests {
    use super::{Item, items};
    use crate::dossier::bibliography::reading::Why;

    #[test]
    fn items_are_cut_out_one_by_one() {
        let text = "\n[\n {\"a\": \"],\\\"\"},\n {\"b\": [1, 2]},\n oops,\n {\"c\":";
        let found: Vec<(u32, &str, bool)> = items(text)
            .iter()
            .map(|i| (i.line, i.text, i.whole))
            .collect();
        assert_eq!(
            found,
            [
                (3, "{\"a\": \"],\\\"\"}", true),
                (4, "{\"b\": [1, 2]}", true),
                (5, "oops", true),
                (6, "{\"c\":", false),
            ]
        );
        assert_eq!(items(text)[3].value(), Err(Why::CutOff));
        assert_eq!(items("[]"), []);
    }

    #[test]
    fn depth_is_bounded() {
        let text = format!("[{}", "[".repeat(100_000));
        let item = Item {
            line: 1,
            text: &text,
            whole: true,
        };
        assert_eq!(item.value(), Err(Why::Broken));
    }
}
