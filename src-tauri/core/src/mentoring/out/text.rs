//! The page of a meeting as Markdown, and as plain text for a mail.

use crate::mentoring::out::page::{AgendaPage, PageRow};
use crate::words::mentoring::out as words;

/// Letters of Markdown that stand for something; in a person's words they stand for themselves.
const MARKS: &[char] = &[
    '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '(', ')', '#', '+', '!', '|', '~',
];

fn quiet(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if MARKS.contains(&letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    // A dash or a number and a point begin a list only at the beginning.
    if out.starts_with('-') {
        out.insert(0, '\\');
    }
    out
}

/// The lists of a page that hold anything, with their heads.
fn lists(page: &AgendaPage) -> Vec<(&str, &[String])> {
    let all = [
        (page.since.as_str(), page.done.as_slice()),
        (words::OPEN, page.open.as_slice()),
        (words::WELL, page.well.as_slice()),
    ];
    let held = all.into_iter().filter(|(_, list)| !list.is_empty());
    held.collect()
}

/// The page as Markdown.
pub fn markdown(page: &AgendaPage) -> String {
    let mut lines = vec![
        format!("# {}", page.title),
        String::new(),
        format!("{}  ", quiet(&page.between)),
    ];
    // Two blanks at its end make a line break within a paragraph.
    let breaks = if page.place.is_some() { "  " } else { "" };
    lines.push(format!("{}{breaks}", quiet(&page.when)));
    lines.extend(page.place.as_deref().map(quiet));
    for (title, list) in lists(page) {
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        lines.extend(list.iter().map(|own| format!("- {}", quiet(own))));
    }
    lines.push(String::new());
    let (start, what, minutes) = (words::START, words::WHAT_FOR, words::MINUTES);
    lines.push(format!("| {start} | {what} | {minutes} |"));
    lines.push("|---|---|--:|".to_owned());
    lines.extend(page.rows.iter().map(marked_row));
    lines.push(format!("| | {} | {} |", words::ALL, page.sum));
    if let Some(want) = &page.want {
        lines.extend([String::new(), format!("## {}", words::WANT), String::new()]);
        lines.push(quiet(want));
    }
    if !page.parked.is_empty() {
        lines.extend([String::new(), quiet(&words::parked(&page.parked))]);
    }
    lines.push(String::new());
    lines.join("\n")
}

fn marked_row(own: &PageRow) -> String {
    let mut cell = match own.want {
        Some(want) => format!("{want}: **{}**", quiet(&own.title)),
        None => quiet(&own.title),
    };
    for question in &own.questions {
        cell.push_str("<br>*");
        cell.push_str(&quiet(question));
        cell.push('*');
    }
    let start = own.start.as_deref().unwrap_or_default();
    format!("| {start} | {cell} | {} |", own.minutes)
}

/// The page as plain text, for a mail or a calendar entry.
pub fn plain(page: &AgendaPage) -> String {
    let mut lines = vec![
        page.title.to_owned(),
        page.between.clone(),
        page.when.clone(),
    ];
    lines.extend(page.place.clone());
    for (title, list) in lists(page) {
        lines.extend([String::new(), title.to_owned()]);
        lines.extend(list.iter().map(|own| format!("  - {own}")));
    }
    lines.push(String::new());
    for own in &page.rows {
        lines.push(row(own));
        lines.extend(own.questions.iter().map(|own| format!("       {own}")));
    }
    if let Some(want) = &page.want {
        lines.extend([String::new(), format!("{}: {want}", words::WANT)]);
    }
    if !page.parked.is_empty() {
        lines.extend([String::new(), words::parked(&page.parked)]);
    }
    lines.push(String::new());
    lines.join("\n")
}

fn row(own: &PageRow) -> String {
    let start = own
        .start
        .as_ref()
        .map_or_else(String::new, |start| format!("{start}  "));
    let want = own
        .want
        .map_or_else(String::new, |want| format!("{want}: "));
    format!(
        "{start}{want}{} ({})",
        own.title,
        words::minutes(own.minutes)
    )
}
