//! What the dossier has to say on Home, and what Find finds in it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::missing::CriterionState;
use crate::dossier::missing::reading::CriterionReading;

pub mod store;

/// The dossier in one line; the page words it. There is none while it is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierLine {
    /// Entries.
    pub entries: u32,
    /// Of them, those without evidence.
    pub without_evidence: u32,
    /// Criteria of the chosen rules that lists can answer; `null` while none are chosen.
    pub criteria: Option<u32>,
    /// Of them, those that are shown.
    pub shown: u32,
    /// Of them, those that rest on the person's word.
    pub thin: u32,
    /// The day on which the packet is due, where it lies ahead.
    pub packet_due: Option<Day>,
}

/// The line of entries and readings.
pub fn line(
    entries: usize,
    with_evidence: usize,
    readings: Option<&[CriterionReading]>,
    packet_due: Option<Day>,
    today: Day,
) -> Option<DossierLine> {
    if entries == 0 && readings.is_none() {
        return None;
    }
    let all = readings.unwrap_or_default();
    let of = |states: &[CriterionState]| {
        all.iter()
            .filter(|own| states.contains(&own.line.state))
            .count() as u32
    };
    let outside = of(&[CriterionState::NeedsPerson, CriterionState::Unknown]);
    Some(DossierLine {
        entries: entries as u32,
        without_evidence: entries.saturating_sub(with_evidence) as u32,
        criteria: readings.map(|own| own.len() as u32 - outside),
        shown: of(&[CriterionState::Shown]),
        thin: of(&[CriterionState::Claimed]),
        packet_due: packet_due.filter(|day| *day >= today),
    })
}

/// Something of the dossier that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierHit {
    /// "entry", "evidencePiece", "criterion" or "statement".
    pub kind: &'static str,
    /// Its row; of evidence that of its first entry, of a criterion none.
    pub id: Option<i64>,
    /// A criterion's lasting name.
    pub key: Option<String>,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}
