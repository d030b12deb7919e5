//! Sorts entries of a file, or stored ones, by what the person decided and then by rules.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::event::Sortable;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::rule::ready::{Hit, Rule, Subject, first_hit};
use crate::calendars::rule::{CalendarId, GroupId, RuleDraft, RuleId};

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

/// All that an answer depends on, the title with its tags by a number.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    title: usize,
    known: (bool, bool, bool, bool),
    time: Option<(u8, u16)>,
    shape: (bool, bool),
    calendar: Option<CalendarId>,
    before: Option<RuleId>,
    prints: Vec<Fingerprint>,
}

/// Rules in their order, and the answers they gave so far.
#[derive(Debug)]
pub struct Sorter<'a> {
    rules: Vec<Rule>,
    drafts: &'a [OwnRule],
    looks_at_time: bool,
    looks_at_prints: bool,
    answers: BTreeMap<Key, Option<Hit>>,
}

impl<'a> Sorter<'a> {
    /// Makes ready to ask these rules, the first first.
    pub fn new(rules: &'a [OwnRule]) -> Self {
        Self {
            rules: rules.iter().map(|own| own.rule.clone()).collect(),
            drafts: rules,
            looks_at_time: rules.iter().any(|own| own.rule.looks_at_time()),
            looks_at_prints: rules.iter().any(|own| own.rule.looks_at_prints()),
            answers: BTreeMap::new(),
        }
    }

    /// The rule that decides. `title` stands for the subject's title, its tags and its group in the memory of earlier
    /// answers.
    pub fn ask(&mut self, title: usize, subject: &Subject) -> Option<Hit> {
        let prints = [subject.labels, subject.organiser];
        let key = Key {
            title,
            known: (
                subject.title.is_some(),
                subject.labels.is_some(),
                subject.organiser.is_some(),
                subject.tags.is_some(),
            ),
            time: self
                .looks_at_time
                .then_some((subject.weekday, subject.from)),
            shape: (subject.all_day, subject.recurring),
            calendar: subject.calendar,
            before: subject.before,
            prints: if self.looks_at_prints {
                prints.into_iter().flatten().flatten().copied().collect()
            } else {
                Vec::new()
            },
        };
        if let Some(answer) = self.answers.get(&key) {
            return answer.clone();
        }
        let answer = first_hit(&self.rules, subject);
        self.answers.insert(key, answer.clone());
        answer
    }

    /// The rule that decides about a stored entry. `title` is normalised, where it is known.
    pub fn ask_stored(&mut self, entry: &Sortable, title: Option<&str>) -> Option<Hit> {
        self.ask(entry.event.group.0 as usize, &entry.subject(title))
    }

    /// Why a rule decided, in words.
    pub fn because(&self, hit: &Hit) -> Option<String> {
        self.draft(hit.rule)
            .map(|draft| draft.because(hit.term.as_deref()))
    }

    fn draft(&self, rule: RuleId) -> Option<&RuleDraft> {
        self.drafts
            .iter()
            .find(|own| own.rule.id == rule)
            .map(|own| &own.draft)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert_eq, proptest};

    use super::{OwnRule, Sorter};
    use crate::calendars::category::CategoryId;
    use crate::calendars::fingerprint::{Facet, Fingerprint};
    use crate::calendars::rule::ready::{Reader, Rule, Subject, first_hit};
    use crate::calendars::rule::{CalendarId, GroupId, Kind, RuleDraft, RuleId, offered};

    const KEY: [u8; 32] = [5; 32];
    const TITLES: [Option<&str>; 4] = [None, Some("ward huddle"), Some("budget"), Some("clinic")];

    fn rule() -> impl Strategy<Value = RuleDraft> {
        let kinds: Vec<Kind> = Kind::ALL.iter().map(|(kind, _)| *kind).collect();
        (
            proptest::sample::select(kinds),
            0_usize..4,
            0_u16..1439,
            1_i64..4,
        )
            .prop_map(|(kind, text, from, category)| RuleDraft {
                kind,
                text: Some(["ward", "budget; clinic", "red", "larkmoor.example"][text].to_owned()),
                calendar: Some(CalendarId(1)),
                group: Some(GroupId(1)),
                from: Some(from),
                ..offered(None, GroupId(1), CategoryId(category))
            })
    }

    proptest! {
        /// Remembered answers are those that asking anew would give.
        #[test]
        fn memory_changes_no_answer(
            drafts in proptest::collection::vec(rule(), 1..6),
            asked in proptest::collection::vec((0_usize..4, 0_u8..7, 0_u16..1440, 0_u8..64, 0_i64..3), 1..40)
        ) {
            let reader = Reader { key: &KEY, categories: &[] };
            let own: Vec<OwnRule> = (0..).zip(&drafts).map(|(id, draft)| OwnRule {
                rule: Rule::read(RuleId(id), draft, &reader).expect("a rule"),
                draft: draft.clone(),
            }).collect();
            let rules: Vec<Rule> = own.iter().map(|own| own.rule.clone()).collect();
            let mut sorter = Sorter::new(&own);
            let red: [Fingerprint; 1] = [Facet::Label.print(&KEY, "red")];
            let house: [Fingerprint; 1] = [Facet::Domain.print(&KEY, "larkmoor.example")];
            for (title, weekday, from, bits, before) in asked {
                let bit = |at: u8| bits & (1 << at) != 0;
                let known = |some: bool, prints: &'static [Fingerprint]| some.then_some(prints);
                let subject = Subject {
                    title: TITLES[title],
                    group: None,
                    calendar: bit(0).then_some(CalendarId(1)),
                    labels: if bit(1) { Some(&red[..]) } else { known(bit(2), &[]) },
                    organiser: if bit(3) { Some(&house[..]) } else { known(bit(2), &[]) },
                    tags: known(bit(2), &[]),
                    weekday,
                    from,
                    all_day: bit(4),
                    recurring: bit(5),
                    before: (before > 0).then_some(RuleId(before)),
                };
                prop_assert_eq!(sorter.ask(title, &subject), first_hit(&rules, &subject));
            }
        }
    }
}
