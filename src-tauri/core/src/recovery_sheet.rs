//! The recovery sheet as a page to print: what it is, the key, where to keep it, how to use it.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{Block, Column, Document, Fit, Foot, KeyGroup, Marks, Paper, Run, Voice};
use crate::words::print::recovery as words;

/// The sheet for one key. `groups` and `check` are shown as they are; `vault_prefix` names the vault without opening it.
///
/// The key stands on the page and nowhere else in the document: neither in its title nor in attached data.
pub fn recovery_sheet(groups: &[String; 8], check: &str, vault_prefix: &str, day: Day) -> Document {
    let key = Block::Key {
        groups: groups
            .iter()
            .enumerate()
            .map(|(index, code)| KeyGroup {
                label: (index + 1).to_string(),
                code: code.clone(),
            })
            .collect(),
        check: Some((
            KeyGroup {
                label: words::CHECK.to_owned(),
                code: check.to_owned(),
            },
            words::CHECK_USE.to_owned(),
        )),
    };
    Document {
        title: format!("{}, {}", words::TITLE, words::of_vault(vault_prefix, day)),
        author: None,
        day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OnePage,
        look: Look::Page,
        head: None,
        blocks: vec![
            Block::Heading {
                level: 1,
                text: words::TITLE.to_owned(),
                aside: Some(words::of_vault(vault_prefix, day)),
            },
            Block::Rule,
            Block::Paragraph {
                voice: Voice::Lead,
                runs: vec![Run::plain(words::LEAD)],
            },
            Block::Paragraph {
                voice: Voice::Second,
                runs: vec![Run::plain(words::SECOND)],
            },
            Block::Space { height: 16 },
            Block::Heading {
                level: 2,
                text: words::KEY.to_owned(),
                aside: None,
            },
            Block::Space { height: 4 },
            key,
            Block::Space { height: 24 },
            Block::Columns {
                columns: vec![
                    advice(words::WHERE, Marks::Dashes, &words::PLACES),
                    advice(words::HOW, Marks::Numbers, &words::STEPS),
                ],
            },
            Block::Space { height: 64 },
            Block::Blanks {
                labels: words::BLANKS.map(str::to_owned).to_vec(),
            },
        ],
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

fn advice(title: &str, marks: Marks, items: &[&str]) -> Column {
    Column {
        share: 1,
        blocks: vec![
            Block::Heading {
                level: 2,
                text: title.to_owned(),
                aside: None,
            },
            Block::List {
                marks,
                items: items.iter().map(|item| vec![Run::plain(*item)]).collect(),
            },
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::recovery_sheet;
    use crate::day::Day;

    #[test]
    fn the_key_stands_on_the_page_once_and_nowhere_else() {
        let groups = [
            "7K3M", "Q9TD", "4XWB", "N2HR", "8VCF", "5JPA", "61ZE", "GY0S",
        ]
        .map(str::to_owned);
        let sheet = recovery_sheet(
            &groups,
            "D4RW",
            "3F9A",
            Day::read("day", "2026-11-22").expect("a day"),
        );
        let json = serde_json::to_string(&sheet).expect("plain data");
        for code in groups.iter().map(String::as_str).chain(["D4RW"]) {
            assert_eq!(json.matches(code).count(), 1, "{code}");
            assert!(!sheet.title.contains(code));
        }
        assert!(sheet.attachments.is_empty());
        assert!(json.contains("Vault 3F9A · 22 November 2026"));
    }
}
