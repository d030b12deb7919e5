//! The question bank as it is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::domain::Domain;
use crate::mentoring::question::{
    OwnQuestion, Question, QuestionDraft, QuestionId, Questions, own_key,
};
use crate::mentoring::standing::{Stage, Standing, World};

/// A question as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionRow {
    /// Its key.
    pub key: String,
    /// The question.
    pub words: String,
    /// Its domain.
    pub domain: Domain,
    /// Stages it suits.
    pub stages: Vec<Stage>,
    /// The world it suits.
    pub world: World,
    /// What it is for, in words.
    pub kind_label: &'static str,
    /// It suits where the person stands.
    pub suits: bool,
    /// The person hid it.
    pub hidden: bool,
    /// Times it was asked.
    pub asked: u32,
    /// The day it was last asked of anyone.
    pub last: Option<Day>,
    /// Its row and what can be changed of it, where it is the person's own.
    pub own: Option<OwnRow>,
}

/// A question of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnRow {
    /// Its row.
    pub id: QuestionId,
    /// As written.
    pub draft: QuestionDraft,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// One domain as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DomainName {
    /// Which.
    pub domain: Domain,
    /// What it is called.
    pub label: &'static str,
}

/// The question bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionsView {
    /// The domains, in their order.
    pub domains: Vec<DomainName>,
    /// Every question, the person's own first in each domain.
    pub questions: Vec<QuestionRow>,
    /// Questions of the person's own in the trash.
    pub trash: Vec<OwnRow>,
}

impl QuestionsView {
    /// The bank for somebody who stands there.
    pub fn of(questions: &Questions, own: &[OwnQuestion], standing: Standing) -> Self {
        let history = questions.history();
        let of_own = |key: &str| {
            let mut all = own.iter();
            all.find(|one| own_key(one.id) == key)
        };
        let owned = |one: &OwnQuestion| OwnRow {
            id: one.id,
            draft: one.draft.clone(),
            removed_on: one.removed_on,
        };
        let row = |one: &Question| {
            let asked = history.get(one.key.as_str());
            QuestionRow {
                key: one.key.clone(),
                words: one.words.clone(),
                domain: one.domain,
                stages: one.stages.clone(),
                world: one.world,
                kind_label: one.kind.label(),
                suits: one.suits(standing),
                hidden: questions.hidden.contains(&one.key),
                asked: asked.map_or(0, |all| all.len() as u32),
                last: asked.and_then(|all| all.iter().map(|asked| asked.day).max()),
                own: of_own(&one.key).map(owned),
            }
        };
        let mut rows: Vec<QuestionRow> = questions.all.iter().map(row).collect();
        rows.sort_by_key(|one| (one.domain, one.own.is_none()));
        Self {
            domains: Domain::ALL
                .iter()
                .map(|domain| DomainName {
                    domain: *domain,
                    label: domain.label(),
                })
                .collect(),
            questions: rows,
            trash: own
                .iter()
                .filter(|one| one.removed_on.is_some())
                .map(owned)
                .collect(),
        }
    }
}
