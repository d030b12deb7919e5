//! Ways to write the same calendar down.

use crate::differential::dice::Dice;
use crate::differential::model::Calendar;

/// Writes the calendar in one of many ways that mean the same.
pub fn write(calendar: &mut Calendar, dice: &mut Dice) {
    if dice.chance(30) {
        shuffle(calendar, dice);
    }
    if dice.chance(20) {
        for line in calendar
            .events
            .iter_mut()
            .flat_map(|event| &mut event.lines)
        {
            for (_, value) in line.params.iter_mut().filter(|(name, _)| name == "TZID") {
                *value = format!("\"{value}\"");
            }
        }
    }
    if dice.chance(20) {
        for event in &mut calendar.events {
            let at = dice.below(event.lines.len() + 1);
            let noise = [
                "X-NOTE:a;b,c:d\\n\"e",
                "COMMENT:END:VEVENT, not yet",
                "X-EMPTY:",
            ];
            let noise = dice.pick(&noise).split_once(':').expect("a colon");
            event
                .lines
                .insert(at, crate::differential::model::Line::new(noise.0, noise.1));
        }
    }
    let lower = dice.chance(15);
    let end = if dice.chance(30) { "\n" } else { "\r\n" };
    let fold = dice.below(3);
    let blanks = dice.chance(10);
    let mut bytes = Vec::new();
    if dice.chance(10) {
        bytes.extend([0xef, 0xbb, 0xbf]);
    }
    for line in calendar.lines() {
        let mut line = if lower { lowered(&line) } else { line };
        if blanks && !is_text(&line) {
            line.push(' ');
        }
        match fold {
            0 => bytes.extend(line.as_bytes()),
            1 => folded(line.as_bytes(), || 74, end, &mut bytes),
            // Anywhere, even inside a letter.
            _ => folded(line.as_bytes(), || 1 + dice.below(60), end, &mut bytes),
        }
        bytes.extend(end.as_bytes());
    }
    calendar.bytes = bytes;
}

/// The lines of each event in another order, and the events too.
fn shuffle(calendar: &mut Calendar, dice: &mut Dice) {
    for event in &mut calendar.events {
        for last in (1..event.lines.len()).rev() {
            event.lines.swap(last, dice.below(last + 1));
        }
    }
    if dice.chance(50) {
        for last in (1..calendar.events.len()).rev() {
            calendar.events.swap(last, dice.below(last + 1));
        }
    }
}

/// Whether blanks at the end of a line belong to what it says.
fn is_text(line: &str) -> bool {
    let name = line.split([':', ';']).next().unwrap_or_default();
    ["UID", "SUMMARY", "COMMENT", "X-NOTE", "X-EMPTY"].contains(&name.to_ascii_uppercase().as_str())
}

/// A line in lower case, but for what must stay: identities, names of zones, and text.
fn lowered(line: &str) -> String {
    let colon = line.find(':').unwrap_or(line.len());
    let (head, value) = line.split_at(colon);
    let head = match head.find("TZID=") {
        Some(at) => format!("{}tzid={}", head[..at].to_lowercase(), &head[at + 5..]),
        None => head.to_lowercase(),
    };
    let kept = ["uid", "summary", "tzid", "prodid", "comment"];
    if kept.contains(&head.as_str()) {
        format!("{head}{value}")
    } else {
        format!("{head}{}", value.to_lowercase())
    }
}

fn folded(line: &[u8], mut width: impl FnMut() -> usize, end: &str, out: &mut Vec<u8>) {
    let mut rest = line;
    loop {
        let cut = width().min(rest.len());
        out.extend(&rest[..cut]);
        rest = &rest[cut..];
        if rest.is_empty() {
            return;
        }
        out.extend(end.as_bytes());
        out.push(b' ');
    }
}
