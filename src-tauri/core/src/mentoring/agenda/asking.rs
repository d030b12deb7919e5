//! Questions of an agenda: which become candidates, which print with an item, and which were asked too lately.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::mentoring::agenda::candidate::{AgendaSource, Candidate, Kind, Want};
use crate::mentoring::agenda::propose::{Gathered, Ground};
use crate::mentoring::agenda::score::Facts;
use crate::mentoring::guard::Guard;
use crate::mentoring::item::QUESTIONS;
use crate::mentoring::question::pick::{Asking, COVERS, open};
use crate::mentoring::question::{AGAIN, Question};

impl Ground<'_> {
    /// One question of each domain that the person covers, and one question for each item that has none of its own.
    pub(super) fn ask(&self, gathered: &mut Gathered) {
        let asking = Asking {
            person: self.person,
            on: self.on,
            standing: self.standing,
            disclosure: self.disclosure,
        };
        let open = open(self.questions, &asking);
        let mut used: Vec<String> = Vec::new();
        for (domain, all) in &open {
            if self.offer(*domain).is_none_or(|offer| offer < COVERS) {
                continue;
            }
            let Some(own) = all.first() else { continue };
            used.push(own.key.clone());
            let need = own.need.as_ref().and_then(|need| self.demand.get(need));
            let demand = need.or_else(|| self.demand_of.get(domain)).copied();
            let candidate = Candidate {
                source: AgendaSource::Question(own.key.clone()),
                kind: Kind::Question,
                title: own.words.clone(),
                want: Want::Advise,
                domain: Some(*domain),
                pinned: false,
                facts: Facts {
                    demand,
                    ..self.facts(Some(*domain))
                },
                questions: Vec::new(),
            };
            gathered.candidates.push((candidate, own.guard.clone()));
        }
        gathered
            .candidates
            .sort_by(|a, b| a.0.source.cmp(&b.0.source));
        for (own, guard) in &mut gathered.candidates {
            let wants = own.questions.is_empty() && own.kind != Kind::Question;
            let Some(all) = own
                .domain
                .filter(|_| wants)
                .and_then(|domain| open.get(&domain))
            else {
                continue;
            };
            let fits = |question: &&&Question| {
                !used.contains(&question.key) && question.guard == Guard::open()
            };
            if guard.is_private() {
                continue;
            }
            if let Some(question) = all.iter().find(fits) {
                used.push(question.key.clone());
                own.questions.push(question.words.clone());
                own.questions.truncate(QUESTIONS);
            }
        }
        self.say_too_soon(gathered);
    }

    /// Questions of covered domains that this person was asked within a year, the latest first.
    fn say_too_soon(&self, gathered: &mut Gathered) {
        let covered = |own: &&Question| {
            self.offer(own.domain).is_some_and(|offer| offer >= COVERS)
                && own.suits(self.standing)
                && own.guard.lets_out(self.person, self.disclosure)
        };
        let mut last: BTreeMap<&str, Day> = BTreeMap::new();
        for own in self
            .questions
            .asked
            .iter()
            .filter(|own| own.person == self.person)
        {
            let day = last.entry(&own.question).or_insert(own.day);
            *day = (*day).max(own.day);
        }
        let all = self.questions.all.iter().filter(covered);
        let recent = all.filter_map(|own| {
            let day = *last.get(own.key.as_str())?;
            let soon = day.days_until(self.on).abs() < AGAIN;
            (soon && !own.repeatable).then(|| (own.clone(), day))
        });
        gathered.too_soon = recent.collect();
        gathered
            .too_soon
            .sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.key.cmp(&b.0.key)));
    }
}
