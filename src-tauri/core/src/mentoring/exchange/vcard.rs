//! Address cards: vCard 4.0 (RFC 6350) out; 4.0, 3.0 and most of 2.1 in.
//!
//! A card holds name, post, organisation, address and telephone, and the roles as categories where it is for the person alone.

use crate::mentoring::exchange::PeopleFile;
use crate::mentoring::person::{Person, PersonDraft, PersonKind, PersonStage};
use crate::reveal::Audience;
use crate::words::mentoring::exchange as words;

/// Octets after which a line is folded (RFC 6350, 3.2).
const FOLD: usize = 75;

/// Writes the cards.
pub fn write(people: &[&Person], audience: Audience) -> String {
    let mut text = String::new();
    for person in people {
        card(&mut text, &person.draft, audience);
    }
    text
}

fn card(text: &mut String, draft: &PersonDraft, audience: Audience) {
    let mut put = |name: &str, value: &str| fold(text, &format!("{name}:{value}"));
    put("BEGIN", "VCARD");
    put("VERSION", "4.0");
    let group = draft.is(PersonKind::Panel);
    put("KIND", if group { "group" } else { "individual" });
    put("FN", &escaped(&draft.name));
    if !group {
        put("N", &family_first(&draft.name));
    }
    let mut line = |name: &str, value: &Option<String>| {
        if let Some(value) = value {
            put(name, &escaped(value));
        }
    };
    line("TITLE", &draft.title);
    line("ORG", &draft.organisation);
    line("EMAIL", &draft.email);
    line("TEL;VALUE=text", &draft.phone);
    if audience == Audience::Me && !draft.kinds.is_empty() {
        let kinds: Vec<&str> = draft.kinds.iter().map(|kind| kind.name()).collect();
        put("CATEGORIES", &kinds.join(","));
    }
    put("END", "VCARD");
}

/// The name in parts: the last word as the family's, the rest as given. What is shown is the whole name above it.
fn family_first(name: &str) -> String {
    match name.rsplit_once(' ') {
        Some((given, family)) => format!("{};{};;;", escaped(family), escaped(given)),
        None => format!("{};;;;", escaped(name)),
    }
}

/// A value as RFC 6350, 3.4 writes it.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' | ',' | ';' => {
                text.push('\\');
                text.push(letter);
            }
            '\n' => text.push_str("\\n"),
            other => text.push(other),
        }
    }
    text
}

/// Ends a line, folded at 75 octets and never inside a character.
fn fold(text: &mut String, line: &str) {
    let mut room = FOLD;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = FOLD - 1;
        }
        text.push(letter);
        room -= letter.len_utf8();
    }
    text.push_str("\r\n");
}

/// One line of a card: its name, whether its value is quoted-printable, and the value.
struct Property {
    name: String,
    quoted: bool,
    value: String,
}

/// Reads cards. What is not understood is complained about with its line; the rest is kept.
pub fn read(text: &str) -> PeopleFile {
    let mut file = PeopleFile::default();
    let mut open: Option<(usize, Card)> = None;
    for (line, content) in unfolded(text) {
        let Some(property) = property(&content) else {
            if !content.trim().is_empty() {
                file.complain(line, words::NOT_A_LINE);
            }
            continue;
        };
        match (property.name.as_str(), property.value.trim()) {
            ("BEGIN", value) if value.eq_ignore_ascii_case("VCARD") => {
                if open.replace((line, Card::default())).is_some() {
                    file.complain(line, words::NOT_CLOSED);
                }
            }
            ("END", value) if value.eq_ignore_ascii_case("VCARD") => match open.take() {
                Some((began, card)) => file.take(began, card.draft(), PersonStage::Prospect),
                None => file.complain(line, words::NOT_OPENED),
            },
            _ => match &mut open {
                Some((_, card)) => card.add(&property),
                None => file.complain(line, words::OUTSIDE),
            },
        }
    }
    if let Some((line, card)) = open {
        file.complain(line, words::NOT_CLOSED);
        file.take(line, card.draft(), PersonStage::Prospect);
    }
    file
}

/// Logical lines with the number of the line each begins on: a line that begins with a space or tab goes on with the one before.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        if let (Some(more), Some((_, last))) = (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            last.push_str(more);
            continue;
        }
        match lines.last_mut() {
            // A quoted-printable value of vCard 2.1 goes on after a line that ends with "=".
            Some((_, last)) if goes_on(last) => {
                last.pop();
                last.push_str(line);
            }
            _ => lines.push((at + 1, line.to_owned())),
        }
    }
    lines
}

fn goes_on(line: &str) -> bool {
    line.ends_with('=')
        && line
            .split(':')
            .next()
            .is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
}

/// Splits a line into name, parameters and value; a colon inside quotes belongs to a parameter.
fn property(line: &str) -> Option<Property> {
    let mut inside = false;
    let colon = line.char_indices().find_map(|(at, letter)| {
        inside ^= letter == '"';
        (letter == ':' && !inside).then_some(at)
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let upper = head.to_ascii_uppercase();
    let name = upper.split(';').next().unwrap_or_default();
    // A name may stand in a group: "item1.EMAIL".
    let name = name.rsplit('.').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(plain)).then(|| Property {
        name: name.to_owned(),
        quoted: upper.contains("QUOTED-PRINTABLE"),
        value: value.to_owned(),
    })
}

/// A value without its escapes, cut at separators that are not escaped.
fn parts(value: &str, separator: char) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        let own = match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => '\n',
                Some(other) => other,
                None => '\\',
            },
            other if other == separator => {
                all.push(String::new());
                continue;
            }
            other => other,
        };
        if let Some(last) = all.last_mut() {
            last.push(own);
        }
    }
    all
}

fn unquoted(value: &str) -> String {
    let bytes = value.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes
            .get(at + 1..at + 3)
            .and_then(|own| std::str::from_utf8(own).ok());
        match hex.and_then(|own| u8::from_str_radix(own, 16).ok()) {
            Some(byte) if bytes[at] == b'=' => {
                out.push(byte);
                at += 3;
            }
            _ => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A card while it is read.
#[derive(Default)]
struct Card {
    shown: Option<String>,
    parts: Option<String>,
    title: Option<String>,
    organisation: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    group: bool,
    kinds: Vec<PersonKind>,
}

impl Card {
    fn add(&mut self, property: &Property) {
        let value = if property.quoted {
            unquoted(&property.value)
        } else {
            property.value.clone()
        };
        // The first of several is kept: other programs put the preferred one first.
        let first = |own: &mut Option<String>, text: String| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if own.is_none() && !text.is_empty() {
                *own = Some(text);
            }
        };
        let whole = || parts(&value, '\0').concat();
        match property.name.as_str() {
            "FN" => first(&mut self.shown, whole()),
            "N" => {
                let own = parts(&value, ';');
                let at = |index: usize| own.get(index).map_or("", String::as_str);
                let order = [at(3), at(1), at(2), at(0), at(4)];
                first(&mut self.parts, order.join(" "));
            }
            "TITLE" => first(&mut self.title, whole()),
            "ORG" => {
                let own = parts(&value, ';');
                let said: Vec<&str> = own.iter().map(|part| part.trim()).collect();
                let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
                first(&mut self.organisation, said.join(", "));
            }
            "EMAIL" => first(&mut self.email, whole()),
            "TEL" => {
                let text = whole();
                let number = text.trim();
                let number = number.strip_prefix("tel:").unwrap_or(number);
                first(&mut self.phone, number.to_owned());
            }
            "KIND" => self.group = value.trim().eq_ignore_ascii_case("group"),
            "CATEGORIES" => {
                let named = parts(&value, ',');
                let named = named
                    .iter()
                    .filter_map(|own| PersonKind::named(&own.trim().to_lowercase()));
                self.kinds.extend(named);
            }
            _ => {}
        }
    }

    fn draft(self) -> PersonDraft {
        let mut kinds = self.kinds;
        if self.group && kinds.is_empty() {
            kinds.push(PersonKind::Panel);
        }
        PersonDraft {
            kinds,
            title: self.title,
            organisation: self.organisation,
            email: self.email,
            phone: self.phone,
            ..PersonDraft::named(self.shown.or(self.parts).unwrap_or_default())
        }
    }
}
