//! A document as Markdown (the common form, with the tables of GitHub): its words in their order, without drawings.

use std::fmt::Write as _;

use crate::document::{Block, Cell, Document, Marks, Run, Style, Table};

/// Writes a document. Whatever is written in it stays words: every character that Markdown gives a meaning is escaped.
pub fn markdown(document: &Document) -> String {
    let mut out = String::new();
    blocks(&mut out, &document.blocks);
    let mut text = out.trim_end().to_owned();
    text.push('\n');
    text
}

fn blocks(out: &mut String, all: &[Block]) {
    for one in all {
        block(out, one);
    }
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Heading { level, text, aside } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            paragraph(out, &format!("{marks} {}", plain(text)));
            if let Some(aside) = aside {
                paragraph(out, &plain(aside));
            }
        }
        Block::Paragraph { runs: said, .. } => paragraph(out, &runs(said)),
        Block::List { marks, items } => {
            for (at, item) in items.iter().enumerate() {
                let mark = match marks {
                    Marks::Dashes => "-".to_owned(),
                    Marks::Numbers => format!("{}.", at + 1),
                };
                let _ = writeln!(out, "{mark} {}", runs(item));
            }
            out.push('\n');
        }
        Block::Dated { rows } => {
            for row in rows {
                let when = plain(&row.when);
                let gap = if when.is_empty() { "" } else { ": " };
                let _ = writeln!(out, "- {when}{gap}{}", runs(&row.runs));
            }
            out.push('\n');
        }
        Block::Numbered { items } => {
            // A list of Markdown counts upward by itself; a number that does not rise is written.
            for item in items {
                paragraph(out, &format!("{}\\. {}", item.number, runs(&item.runs)));
            }
        }
        Block::Columns { columns } => {
            for column in columns {
                blocks(out, &column.blocks);
            }
        }
        Block::Figure { figure, caption } => {
            if let Some(caption) = caption {
                paragraph(out, &format!("**{}**", plain(&caption.title)));
            }
            if !figure.alternative.is_empty() {
                paragraph(out, &plain(&figure.alternative));
            }
        }
        Block::Table(own) => table(out, own),
        Block::Key { groups, check } => {
            for group in groups.iter().chain(check.iter().map(|(group, _)| group)) {
                paragraph(
                    out,
                    &format!("{} {}", plain(&group.label), plain(&group.code)),
                );
            }
        }
        Block::Blanks { labels } => {
            for label in labels {
                paragraph(out, &format!("{}:", plain(label)));
            }
        }
        Block::Rule | Block::NewPage => paragraph(out, "---"),
        Block::Lines { .. } | Block::Space { .. } => {}
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(text);
    out.push_str("\n\n");
}

fn table(out: &mut String, table: &Table) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&row(table
        .columns
        .iter()
        .map(|column| plain(&column.title))
        .collect()));
    out.push_str(&row(table
        .columns
        .iter()
        .map(|_| "---".to_owned())
        .collect()));
    for cells in table.rows.iter().chain(&table.total) {
        out.push_str(&row(cells.iter().map(cell).collect()));
    }
    out.push('\n');
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Words { runs: said, .. } => runs(said).replace("  \n", " "),
        Cell::Drawing { figure } => plain(&figure.alternative),
    }
}

fn runs(all: &[Run]) -> String {
    let mut out = String::new();
    for run in all {
        let text = plain(&run.text);
        let mark = match run.style {
            Style::Strong => "**",
            Style::Emphasis => "*",
            _ => "",
        };
        // A mark takes hold only beside a letter: blanks at the ends stay outside.
        let inner = text.trim();
        let at = text.find(inner).unwrap_or(0);
        if mark.is_empty() || inner.is_empty() {
            out.push_str(&text);
        } else {
            let (before, after) = (&text[..at], &text[at + inner.len()..]);
            let _ = write!(out, "{before}{mark}{inner}{mark}{after}");
        }
    }
    out
}

/// Words that mean nothing but themselves.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => out.push_str("  \n"),
            character if character.is_control() => {}
            // What begins a list, a heading, a quotation or code at the start of a line is escaped wherever it stands.
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '+' | '-' | '!'
            | '|' | '~' | '&' | '=' => {
                out.push('\\');
                out.push(character);
            }
            character => out.push(character),
        }
    }
    // "1." at the start of a paragraph would be a list.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{plain, runs};
    use crate::document::{Run, Style};

    #[test]
    fn words_mean_nothing_but_themselves() {
        assert_eq!(plain("# 1 * 2 [x](y)"), "\\# 1 \\* 2 \\[x\\](y)");
        assert_eq!(plain("1. Rounds"), "1\\. Rounds");
        assert_eq!(plain("2024"), "2024");
        assert_eq!(plain("<script>"), "\\<script\\>");
        assert_eq!(plain("a\u{7}b\nc"), "ab  \nc");
    }

    #[test]
    fn a_mark_stands_beside_letters() {
        let run = |text: &str, style| Run {
            text: text.to_owned(),
            style,
            link: None,
        };
        let said = [
            run("Teo R, ", Style::Plain),
            run("Halloran IM ", Style::Strong),
            run(" ", Style::Emphasis),
            run("Annals", Style::Emphasis),
        ];
        assert_eq!(runs(&said), "Teo R, **Halloran IM**  *Annals*");
    }
}
