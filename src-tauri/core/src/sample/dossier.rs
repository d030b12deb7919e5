//! Dr Halloran's dossier: 178 entries with their evidence, the rules of Larkmoor, and a teaching statement with three remarks.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::dossier::criteria::CriteriaSet;
use crate::dossier::criteria::store::{add as add_set, aim};
use crate::dossier::criteria::stored::{SetCame, Target};
use crate::dossier::entry::{CameBy, EntryDraft, EntryId, ShownTo, store as entries};
use crate::dossier::evidence::{PieceDraft, PieceKind, Strength, store as evidence};
use crate::dossier::identity::{DossierIdentity, store as identity};
use crate::dossier::statement::{StatementKind, markup, store as statements};
use crate::error::{Error, Result};
use crate::session::Session;

const ENTRIES: &str = include_str!("dossier/entries.json");
const LARKMOOR: &str = include_str!("dossier/larkmoor.json");
const BROKEN: Error = Error::Bug("the sample's entries cannot be read");

/// An entry of the sample.
#[derive(Debug, Deserialize)]
struct Own {
    draft: Value,
    evidence: Option<Strength>,
    piece: PieceKind,
    key: Option<String>,
}

/// Her entries, each with a piece of evidence where it has one; those that are spoken of, by their key.
fn papers(tx: &Tx) -> Result<BTreeMap<String, EntryId>> {
    let all: Vec<Own> = serde_json::from_str(ENTRIES).map_err(|_| BROKEN)?;
    let mut keys = BTreeMap::new();
    for own in all {
        let kind = serde_json::from_value(own.draft["kind"].clone()).map_err(|_| BROKEN)?;
        let mut draft = serde_json::to_value(EntryDraft::titled(kind, "")).map_err(|_| BROKEN)?;
        for (key, value) in own.draft.as_object().into_iter().flatten() {
            draft[key] = value.clone();
        }
        let draft: EntryDraft = serde_json::from_value(draft).map_err(|_| BROKEN)?;
        let draft = draft.read()?;
        let id = entries::add(
            tx,
            &draft,
            CameBy::Typed,
            None,
            Some(Day::read("day", "2026-10-02")?),
        )?;
        if let Some(strength) = own.evidence {
            let piece = PieceDraft {
                kind: own.piece,
                proves: draft.title.chars().take(200).collect(),
                strength,
                dated: None,
                shown: ShownTo::Packet,
                redacted: false,
                note: String::new(),
                entries: vec![id],
            };
            evidence::add(tx, &piece.read()?, None)?;
        }
        keys.extend(own.key.map(|key| (key, id)));
    }
    Ok(keys)
}

fn statement(tx: &Tx, keys: &BTreeMap<String, EntryId>) -> Result<()> {
    const TEXT: [&str; 5] = [
        "For six years I have directed the ward medicine curriculum {course}, which 140 residents follow each year. It began as four lectures. It is now a half-day a month, taught beside the patients’ rooms, and two other hospitals use it {curriculum}.",
        "I teach by saying aloud what I do not yet know, and asking the team to do the same. Residents tell me this is rare, and rate my teaching 4.8 of 5 {evaluations}. What I value more is that they call at two in the morning.",
        "I have given 27 invited talks {workshop} and led a workshop at the Northern Inpatient Society {workshop}. I am nationally known for teaching discharge as a clinical skill.",
        "Seventeen people have asked me to mentor them; nine have a finished product. Rosalind Teo {teo}, once my intern, is now teaching the overnight session herself {overnight}.",
        "What I want next is plain: to see the ward curriculum used where nobody knows me, and to learn from what they change.",
    ];
    let text: Vec<String> = TEXT
        .iter()
        .map(|own| {
            keys.iter().fold((*own).to_owned(), |text, (key, id)| {
                text.replace(&format!("{{{key}}}"), &format!("[E{}]", id.0))
            })
        })
        .collect();
    let id = statements::add(tx, StatementKind::Teaching, "Teaching statement")?;
    statements::write(tx, id, &markup::read(&text)?)?;
    statements::keep(tx, id, "First draft for Dr Osei")?;
    Ok(())
}

/// Fills the open vault with her dossier, as one change.
pub fn fill(session: &mut Session) -> Result<()> {
    let label = Label::new(Place::Dossier, "bring in the sample’s dossier");
    session.desk()?.change(label, |tx| {
        let home = ["Larkmoor Hospital", "Larkmoor Medicine", "Eastfield Clinic"];
        let own = DossierIdentity {
            family: Some("Halloran".to_owned()),
            given: Some("Ines".to_owned()),
            variants: vec!["Halloran I".to_owned(), "Halloran IM".to_owned()],
            rank: Some("Assistant professor".to_owned()),
            promoted_on: Some(Day::read("day", "2019-07-01")?),
            home: home.iter().map(|own| (*own).to_owned()).collect(),
        };
        identity::set(tx, &own)?;
        let keys = papers(tx)?;
        let set = add_set(tx, &CriteriaSet::parse(LARKMOOR)?, SetCame::Written)?;
        let target = Target {
            set,
            track: "clinician-educator".to_owned(),
            step: "associate".to_owned(),
            packet_due: Some(Day::read("day", "2027-01-15")?),
            committee_on: Some(Day::read("day", "2027-03-01")?),
        };
        aim(tx, &target)?;
        statement(tx, &keys)
    })
}
