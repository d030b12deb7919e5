//! Sorts entries of a file, or stored ones whose titles are known, by what the person decided and then by rules.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::rule::{CalendarId, GroupId, Hit, Rule, RuleDraft, RuleId, Subject, first_hit};

/// What the vault knows of a title already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownTitle {
    /// Its group.
    pub group: GroupId,
    /// What the person decided; the inner `None` is "left open". The outer `None` is no decision.
    pub decided: Option<Option<CategoryId>>,
}

/// A rule with the draft it was read from.
#[derive(Debug, Clone)]
pub struct OwnRule {
    /// Ready to be asked.
    pub rule: Rule,
    /// As it was written, for words.
    pub draft: RuleDraft,
}

/// All that an answer depends on, the title by a number.
type Key = (usize, u8, u16, Option<CalendarId>, Option<RuleId>);

/// Rules in their order, and the answers they gave so far.
#[derive(Debug)]
pub struct Sorter<'a> {
    rules: Vec<Rule>,
    drafts: &'a [OwnRule],
    answers: BTreeMap<Key, Option<Hit>>,
}

impl<'a> Sorter<'a> {
    /// Makes ready to ask these rules, the first first.
    pub fn new(rules: &'a [OwnRule]) -> Self {
        Self { rules: rules.iter().map(|own| own.rule.clone()).collect(), drafts: rules, answers: BTreeMap::new() }
    }

    /// The rule that decides. `title` stands for the subject's title in the memory of earlier answers.
    pub fn ask(&mut self, title: usize, subject: &Subject) -> Option<Hit> {
        if subject.labels.is_some_and(|labels| !labels.is_empty()) {
            return first_hit(&self.rules, subject);
        }
        let key = (title, subject.weekday, subject.from, subject.calendar, subject.before);
        if let Some(answer) = self.answers.get(&key) {
            return answer.clone();
        }
        let answer = first_hit(&self.rules, subject);
        self.answers.insert(key, answer.clone());
        answer
    }

    /// Why a rule decided, in words.
    pub fn because(&self, hit: &Hit) -> Option<String> {
        self.draft(hit.rule).map(|draft| draft.because(hit.term.as_deref()))
    }

    fn draft(&self, rule: RuleId) -> Option<&RuleDraft> {
        self.drafts.iter().find(|own| own.rule.id == rule).map(|own| &own.draft)
    }
}
