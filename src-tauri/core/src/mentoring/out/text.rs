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

/// The page as Markdown.
pub fn markdown(page: &AgendaPage) -> String {
    let mut out = format!(
        "# {}\n\n{}  \n{}\n",
        page.title,
        quiet(&page.between),
        quiet(&page.when)
    );
    if let Some(place) = &page.place {
        out.push_str(&format!("{}\n", quiet(place)));
    }
    let lists = [
        (page.since.as_str(), &page.done),
        (words::OPEN, &page.open),
        (words::WELL, &page.well),
    ];
    for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        out.push_str(&format!("\n## {title}\n\n"));
        for own in list {
            out.push_str(&format!("- {}\n", quiet(own)));
        }
    }
    out.push_str(&format!(
        "\n| {} | {} | {} |\n|---|---|--:|\n",
        words::START,
        words::WHAT_FOR,
        words::MINUTES
    ));
    for own in &page.rows {
        let questions: String = own
            .questions
            .iter()
            .map(|own| format!("<br>*{}*", quiet(own)))
            .collect();
        let title = match own.want {
            Some(want) => format!("{want}: **{}**", quiet(&own.title)),
            None => quiet(&own.title),
        };
        let start = own.start.as_deref().unwrap_or_default();
        out.push_str(&format!(
            "| {start} | {title}{questions} | {} |\n",
            own.minutes
        ));
    }
    out.push_str(&format!("| | {} | {} |\n", words::ALL, page.sum));
    if let Some(want) = &page.want {
        out.push_str(&format!("\n## {}\n\n{}\n", words::WANT, quiet(want)));
    }
    if !page.parked.is_empty() {
        out.push_str(&format!("\n{}\n", quiet(&words::parked(&page.parked))));
    }
    out
}

/// The page as plain text, for a mail or a calendar entry.
pub fn plain(page: &AgendaPage) -> String {
    let mut out = format!("{}\n{}\n{}\n", page.title, page.between, page.when);
    if let Some(place) = &page.place {
        out.push_str(&format!("{place}\n"));
    }
    let lists = [
        (page.since.as_str(), &page.done),
        (words::OPEN, &page.open),
        (words::WELL, &page.well),
    ];
    for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        out.push_str(&format!("\n{title}\n"));
        for own in list {
            out.push_str(&format!("  - {own}\n"));
        }
    }
    out.push('\n');
    for own in &page.rows {
        out.push_str(&row(own));
    }
    if let Some(want) = &page.want {
        out.push_str(&format!("\n{}: {want}\n", words::WANT));
    }
    if !page.parked.is_empty() {
        out.push_str(&format!("\n{}\n", words::parked(&page.parked)));
    }
    out
}

fn row(own: &PageRow) -> String {
    let start = own
        .start
        .as_ref()
        .map_or_else(String::new, |start| format!("{start}  "));
    let want = own
        .want
        .map_or_else(String::new, |want| format!("{want}: "));
    let questions: String = own
        .questions
        .iter()
        .map(|own| format!("       {own}\n"))
        .collect();
    format!(
        "{start}{want}{} ({})\n{questions}",
        own.title,
        words::minutes(own.minutes)
    )
}
