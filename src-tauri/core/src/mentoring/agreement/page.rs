//! An agreement on one sheet that both can keep.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{Block, Document, Fit, Foot, Paper, Run, Voice};
use crate::mentoring::agreement::AgreementView;
use crate::words::mentoring::agreement as words;

/// The sheet: the two names, the days, and every heading that says something. It holds nothing else of either person.
pub fn agreement_page(
    own_name: Option<&str>,
    other: &str,
    view: &AgreementView,
    today: Day,
) -> Document {
    let paragraph = |voice, text: String| Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    };
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::between(own_name, other)),
        },
        Block::Rule,
    ];
    let days = words::days(view.agreed_on, view.review_on);
    blocks.extend(days.map(|text| paragraph(Voice::Second, text)));
    for row in view.rows.iter().filter(|row| !row.words.is_empty()) {
        blocks.push(Block::Heading {
            level: 2,
            text: row.label.to_owned(),
            aside: None,
        });
        let lines = row.words.lines().filter(|line| !line.trim().is_empty());
        blocks.extend(lines.map(|line| paragraph(Voice::Body, line.to_owned())));
    }
    Document {
        title: words::TITLE.to_owned(),
        author: own_name.map(str::to_owned),
        day: today,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}
