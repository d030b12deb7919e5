//! Paragraphs as they are typed: `**bold**`, `*italic*`, `# ` a heading, `- ` an item, `[E12]` an entry as evidence.
//! A star or a backslash that is meant as such has a backslash before it.

use crate::dossier::entry::EntryId;
use crate::dossier::statement::{BlockKind, LONGEST, PARAGRAPHS, Paragraph, Run};
use crate::error::{Error, Result};
use crate::text::note;

/// Reads what is typed, one text a paragraph.
pub fn read(texts: &[String]) -> Result<Vec<Paragraph>> {
    let length: usize = texts.iter().map(|text| text.chars().count()).sum();
    if length > LONGEST || texts.len() > PARAGRAPHS {
        return Err(Error::Invalid {
            field: "text",
            why: "is too long",
        });
    }
    let mut all = Vec::new();
    for text in texts {
        let text = note("text", text, LONGEST)?;
        // A line break that was pasted begins a new paragraph.
        let mut lines = text.split('\n').map(paragraph).peekable();
        while let Some(own) = lines.next() {
            if !own.runs.is_empty() || lines.peek().is_some() || texts.len() > 1 {
                all.push(own);
            }
        }
    }
    if all.len() > PARAGRAPHS {
        return Err(Error::Invalid {
            field: "text",
            why: "is too long",
        });
    }
    Ok(all)
}

/// One paragraph as it is typed.
pub fn paragraph(text: &str) -> Paragraph {
    let text = text.replace('\t', " ");
    let text = text.trim();
    let (block, rest) = match (text.strip_prefix("# "), text.strip_prefix("- ")) {
        (Some(rest), _) => (BlockKind::Heading, rest),
        (_, Some(rest)) => (BlockKind::Item, rest),
        _ => (BlockKind::Paragraph, text),
    };
    Paragraph {
        block,
        runs: runs(rest.trim()),
    }
}

fn runs(text: &str) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    let (mut bold, mut italic) = (false, false);
    let mut rest = text;
    while !rest.is_empty() {
        if let Some((id, after)) = chip(rest) {
            all.push(Run::Chip(id));
            rest = after;
        } else if let Some(after) = rest.strip_prefix("\\*") {
            push(&mut all, "*", bold, italic);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("\\\\") {
            push(&mut all, "\\", bold, italic);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("**")
            && (bold || closes(after, "**"))
        {
            bold = !bold;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('*')
            && (italic || closes(after, "*"))
        {
            italic = !italic;
            rest = after;
        } else {
            let end = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
            push(&mut all, &rest[..end], bold, italic);
            rest = &rest[end..];
        }
    }
    all
}

/// Whether a mark is closed later: one that is not stays a star.
fn closes(rest: &str, mark: &str) -> bool {
    let rest = rest.replace("\\\\", "  ").replace("\\*", "  ");
    rest.find(mark).is_some_and(|at| at > 0)
}

fn push(all: &mut Vec<Run>, text: &str, now_bold: bool, now_italic: bool) {
    if let Some(Run::Words {
        text: own,
        bold,
        italic,
    }) = all.last_mut()
        && *bold == now_bold
        && *italic == now_italic
    {
        own.push_str(text);
        return;
    }
    all.push(Run::Words {
        text: text.to_owned(),
        bold: now_bold,
        italic: now_italic,
    });
}

/// "[E12]" at the beginning of a text.
fn chip(text: &str) -> Option<(EntryId, &str)> {
    let rest = text
        .strip_prefix("[E")
        .or_else(|| text.strip_prefix("[e"))?;
    let (digits, after) = rest.split_once(']')?;
    let sound = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let id: i64 = sound.then(|| digits.parse().ok()).flatten()?;
    (id > 0).then_some((EntryId(id), after))
}

/// A paragraph as it is typed.
pub fn write(own: &Paragraph) -> String {
    let mut text = match own.block {
        BlockKind::Paragraph => String::new(),
        BlockKind::Heading => "# ".to_owned(),
        BlockKind::Item => "- ".to_owned(),
    };
    for run in &own.runs {
        match run {
            Run::Chip(id) => text.extend(["[E", &id.0.to_string(), "]"]),
            Run::Words {
                text: words,
                bold,
                italic,
            } => {
                let mark = match (bold, italic) {
                    (true, true) => "***",
                    (true, false) => "**",
                    (false, true) => "*",
                    (false, false) => "",
                };
                text.push_str(mark);
                text.push_str(&words.replace('\\', "\\\\").replace('*', "\\*"));
                text.push_str(mark);
            }
        }
    }
    text
}
