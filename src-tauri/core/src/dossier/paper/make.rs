//! Makes the documents of the dossier from what stands in the store.

use crate::document::{Attachment, Document};
use crate::dossier::entry::{DossierPaper, Entry, EntryId};
use crate::dossier::evidence::{Piece, PieceId};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::missing::calendar::CalendarDay;
use crate::dossier::missing::reading::CriterionReading;
use crate::dossier::missing::view::RulesHead;
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::arms_length::overlaps;
use crate::dossier::paper::checklist::{Listed, PacketPart, checklist};
use crate::dossier::paper::cv::{cv, document};
use crate::dossier::paper::packet::packet;
use crate::dossier::paper::portfolio::{best, biosketch, portfolio, referees};
use crate::dossier::paper::statement::Pointing;
use crate::dossier::paper::{Facts, data, gathered, matrix, statement};
use crate::dossier::statement::{Statement, StatementId, StatementKind};
use crate::error::Result;
use crate::words::dossier::paper as words;

/// What stands in the store.
#[derive(Debug)]
pub struct Stock {
    /// All entries, those in the trash among them.
    pub entries: Vec<(EntryId, Entry)>,
    /// Whom they are about.
    pub identity: DossierIdentity,
    /// All evidence.
    pub pieces: Vec<(PieceId, Piece)>,
    /// All statements.
    pub statements: Vec<(StatementId, Statement)>,
    /// The chosen rules, if any are.
    pub rules: Option<RulesHead>,
    /// How they read.
    pub readings: Vec<CriterionReading>,
    /// What is to be done by when.
    pub calendar: Vec<CalendarDay>,
}

/// The statement that opens a document.
fn opens(paper: DossierPaper) -> Option<StatementKind> {
    match paper {
        DossierPaper::Educator => Some(StatementKind::Teaching),
        DossierPaper::Clinical => Some(StatementKind::Clinical),
        DossierPaper::Quality => Some(StatementKind::Service),
        DossierPaper::Biosketch => Some(StatementKind::NihPersonal),
        _ => None,
    }
}

/// One document, with its data inside; a checklist is made of no entries and carries none.
pub fn paper(facts: &Facts<'_>, stock: &Stock, paper: DossierPaper) -> Result<Document> {
    let mut made = bare(facts, stock, paper);
    if paper.is_of_entries() {
        made.attachments = vec![attachment(facts, paper)?];
    }
    Ok(made)
}

fn bare(facts: &Facts<'_>, stock: &Stock, paper: DossierPaper) -> Document {
    let appendix = Appendix::of(facts, &stock.pieces);
    let pointing = match paper {
        DossierPaper::Biosketch => Pointing::Nowhere,
        _ => Pointing::Appendix(&appendix),
    };
    // A biosketch sets its statement under a heading of its own.
    let level = if paper == DossierPaper::Biosketch {
        3
    } else {
        2
    };
    let opening = opens(paper)
        .and_then(|kind| stock.statements.iter().find(|(_, own)| is(own, kind)))
        .map(|(_, own)| statement::blocks(&own.body, &pointing, level))
        .unwrap_or_default();
    match paper {
        DossierPaper::Cv => cv(facts),
        DossierPaper::Biosketch => biosketch(facts, &opening),
        DossierPaper::Educator | DossierPaper::Clinical | DossierPaper::Quality => {
            portfolio(facts, paper, &opening)
        }
        DossierPaper::Matrix => {
            matrix::matrix(facts, stock.rules.as_ref(), &stock.readings, &appendix)
        }
        DossierPaper::Best => best(facts),
        DossierPaper::Referees => referees(facts, &overlaps(facts)),
        DossierPaper::Evidence => appendix.document(facts),
        DossierPaper::Checklist => listed(facts, stock, &appendix),
    }
}

fn listed(facts: &Facts<'_>, stock: &Stock, appendix: &Appendix<'_>) -> Document {
    let parts: Vec<PacketPart> = parts(facts, stock)
        .into_iter()
        .map(|part| PacketPart {
            there: part.document.is_some(),
            label: part.label,
            signed: part.signed,
        })
        .collect();
    checklist(
        facts,
        Listed {
            parts: &parts,
            rules: stock.rules.as_ref(),
            readings: &stock.readings,
            calendar: &stock.calendar,
            appendix,
        },
    )
}

fn is(own: &Statement, kind: StatementKind) -> bool {
    own.kind == kind && own.removed_on.is_none() && !own.body.is_empty()
}

/// The documents of a packet, in their order.
const IN_PACKET: [DossierPaper; 8] = [
    DossierPaper::Cv,
    DossierPaper::Matrix,
    DossierPaper::Educator,
    DossierPaper::Clinical,
    DossierPaper::Quality,
    DossierPaper::Best,
    DossierPaper::Referees,
    DossierPaper::Evidence,
];

/// A part of the packet, with its document where something is written.
struct Part {
    label: String,
    document: Option<Document>,
    /// It is the person's own account, which they sign.
    signed: bool,
}

/// The parts of the packet in their order: its documents, and behind the curriculum vitae what the person says of themselves.
fn parts(facts: &Facts<'_>, stock: &Stock) -> Vec<Part> {
    let appendix = Appendix::of(facts, &stock.pieces);
    let mut all = Vec::new();
    for one in IN_PACKET {
        let made = bare(facts, stock, one);
        all.push(Part {
            label: words::paper(one.name()).to_owned(),
            // A heading and a sentence are no document.
            document: (made.blocks.len() > 2).then_some(made),
            signed: one == DossierPaper::Cv,
        });
        if one != DossierPaper::Cv {
            continue;
        }
        for kind in [StatementKind::Personal, StatementKind::Research] {
            let before = all.len();
            let found = stock.statements.iter().filter(|(_, own)| is(own, kind));
            all.extend(found.map(|(_, own)| {
                let mut blocks = vec![gathered::heading(1, &own.title, None)];
                blocks.extend(statement::blocks(
                    &own.body,
                    &Pointing::Appendix(&appendix),
                    2,
                ));
                Part {
                    label: own.title.clone(),
                    document: Some(document(facts, &own.title, blocks)),
                    signed: true,
                }
            }));
            if all.len() == before && kind == StatementKind::Personal {
                all.push(Part {
                    label: words::PERSONAL.to_owned(),
                    document: None,
                    signed: true,
                });
            }
        }
    }
    all
}

/// The whole packet, with the data of all its entries inside.
pub fn whole(facts: &Facts<'_>, stock: &Stock) -> Result<Document> {
    let (mut documents, mut absent) = (Vec::new(), Vec::new());
    for part in parts(facts, stock) {
        match part.document {
            Some(made) => documents.push(made),
            None => absent.push(part.label),
        }
    }
    let mut made = packet(facts, documents, &absent);
    made.attachments = vec![attachment(facts, DossierPaper::Evidence)?];
    Ok(made)
}

fn attachment(facts: &Facts<'_>, paper: DossierPaper) -> Result<Attachment> {
    Ok(Attachment {
        name: data::FILE.to_owned(),
        mime: "application/json".to_owned(),
        about: words::DATA.to_owned(),
        bytes: data::write(&data::data(facts, paper))?.into_bytes(),
    })
}
