//! Nothing that may not be shown is in a checklist or in a statement that is saved alone, whatever they are made of.

use std::collections::BTreeMap;

use super::appendix::Appendix;
use super::checklist::{Listed, PacketPart, checklist};
use super::format::named;
use super::statement::{AtFoot, alone};
use super::{Facts, Wants};
use crate::day::Day;
use crate::document::Document;
use crate::document::markdown::markdown;
use crate::dossier::criteria::Criterion;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when;
use crate::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId, ShownTo};
use crate::dossier::evidence::{Piece, PieceDraft, PieceId, PieceKind, Strength};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::missing::reading::read;
use crate::dossier::missing::{Fact, Facts as Gathered};
use crate::dossier::statement::{
    BlockKind, Paragraph, Run, Statement, StatementKind, StatementRules,
};

fn day() -> Day {
    Day("2026-11-22".parse().expect("a day"))
}

fn mark(kind: EntryType, shown: ShownTo) -> String {
    format!("mark{}{}", kind.name(), shown.name())
}

/// Entries and what proves them.
type Ground = (Vec<(EntryId, Entry)>, Vec<(PieceId, Piece)>);

/// Every kind of entry for every reader, each with a piece of evidence for every reader.
fn ground() -> Ground {
    let (mut entries, mut pieces) = (Vec::new(), Vec::new());
    for kind in EntryType::ALL {
        for shown in ShownTo::ALL {
            let id = EntryId(entries.len() as i64 + 1);
            let draft = EntryDraft {
                when: "2024".to_owned(),
                shown: *shown,
                ..EntryDraft::titled(*kind, mark(*kind, *shown))
            };
            let draft = draft.read().expect("an entry");
            let own = Entry {
                spans: when::read(&draft.when).expect("dates"),
                draft,
                came: Came {
                    by: CameBy::Typed,
                    from: None,
                    on: day(),
                },
                verified_on: None,
                removed_on: None,
            };
            entries.push((id, own));
            for may in ShownTo::ALL {
                let own = Piece {
                    draft: PieceDraft {
                        kind: PieceKind::Invitation,
                        proves: format!("piece{}", may.name()),
                        strength: Strength::Others,
                        dated: None,
                        shown: *may,
                        redacted: false,
                        note: "notemark".to_owned(),
                        entries: vec![id],
                    },
                    file: None,
                    came_on: day(),
                    removed_on: None,
                };
                pieces.push((PieceId(pieces.len() as i64 + 1), own));
            }
        }
    }
    (entries, pieces)
}

fn over(work: impl Fn(&Facts<'_>, &[(PieceId, Piece)]) -> Vec<Document>) -> Vec<String> {
    let (entries, pieces) = ground();
    let identity = DossierIdentity::default();
    let format = named("newestFirst").expect("a format");
    let facts = Facts {
        name: "Ines M. Halloran",
        identity: &identity,
        entries: &entries,
        citations: &BTreeMap::new(),
        format: &format,
        as_of: day(),
        wants: Wants::default(),
    };
    work(&facts, &pieces)
        .iter()
        .map(|own| markdown(own).replace('\\', ""))
        .collect()
}

fn nothing_kept_back(text: &str) {
    for kind in EntryType::ALL {
        for shown in [ShownTo::Private, ShownTo::Patient] {
            let mark = mark(*kind, shown);
            assert!(!text.contains(&mark), "{mark} leaves:\n{text}");
        }
    }
    for gone in ["pieceprivate", "piecepatient", "notemark"] {
        assert!(!text.contains(gone), "{gone} leaves:\n{text}");
    }
}

#[test]
fn a_statement_alone_names_no_entry_that_is_kept_back() {
    let texts = over(|facts, _| {
        let chips = facts.entries.iter().flat_map(|(id, _)| {
            let words = Run::Words {
                text: "I did it ".to_owned(),
                bold: false,
                italic: false,
            };
            [words, Run::Chip(*id)]
        });
        let own = Statement {
            kind: StatementKind::Personal,
            title: "What I do".to_owned(),
            body: vec![Paragraph {
                block: BlockKind::Paragraph,
                runs: chips.collect(),
            }],
            rules: StatementRules::usual(StatementKind::Personal),
            left: Vec::new(),
            changed_on: day(),
            removed_on: None,
        };
        [AtFoot::Nothing, AtFoot::Entries]
            .map(|foot| alone(facts, &own, foot))
            .into()
    });
    let [bare, with] = texts.as_slice() else {
        panic!("two documents");
    };
    nothing_kept_back(bare);
    nothing_kept_back(with);
    assert!(!bare.contains("mark"), "only the words are printed");
    let may = EntryType::ALL.len() * 2;
    assert!(with.contains(&format!("({may})")) && !with.contains(&format!("({})", may + 1)));
}

#[test]
fn a_checklist_counts_nothing_that_is_kept_back() {
    let texts = over(|facts, pieces| {
        let appendix = Appendix::of(facts, pieces);
        let facts_of = facts.entries.iter().map(|(id, entry)| Fact {
            id: *id,
            entry,
            strength: Some(Strength::Others),
        });
        let gathered = Gathered {
            entries: facts_of.collect(),
            identity: facts.identity,
            today: day(),
        };
        let asked: Criterion = serde_json::from_value(serde_json::json!({
            "key": "talks", "name": "Talks", "words": "Ten talks.", "place": null, "area": null, "kind": "count",
            "predicate": { "types": ["presentation"] }, "asked": 10, "perYear": null, "window": "career",
            "wanted": null, "standing": "stated", "lead": null,
        }))
        .expect("a criterion");
        let asked = asked.read().expect("sound");
        let reading = read(&asked, &gathered);
        assert_eq!(
            reading.line.generous,
            Some(4),
            "all of them count for the person"
        );
        let parts = [PacketPart {
            label: "Curriculum vitae".to_owned(),
            there: true,
            signed: true,
        }];
        vec![checklist(
            facts,
            Listed {
                parts: &parts,
                rules: None,
                readings: &[reading],
                calendar: &[],
                appendix: &appendix,
            },
        )]
    });
    let text = &texts[0];
    nothing_kept_back(text);
    assert!(text.contains("| Talks | 2 entries | 8 more |"), "{text}");
}
