//! Which questions are offered: the most useful of each domain that the person covers, and never the same within a year.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::day::Day;
use crate::mentoring::disclosure::Disclosure;
use crate::mentoring::domain::Domain;
use crate::mentoring::person::PersonId;
use crate::mentoring::question::{Asked, Question, QuestionKind, Questions};
use crate::mentoring::standing::{Stage, Standing};

/// Offer from which a person covers a domain, of 0 to 4.
pub const COVERS: u8 = 2;
/// Questions a meeting without anything else begins with.
const STARTERS: usize = 3;

/// For whom questions are picked.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// Who is met.
    pub person: PersonId,
    /// The day of the meeting.
    pub on: Day,
    /// Where the one who asks stands.
    pub standing: Standing,
    /// What each person may learn.
    pub disclosure: &'a Disclosure,
}

/// Usefulness of a question and the day it was last asked of anyone.
///
/// Usefulness is the mean of what meetings were worth, drawn towards 3 by three of that worth: (Σ + 9) ÷ (n + 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Worth {
    sum: u32,
    of: u32,
    last: Option<Day>,
}

impl Worth {
    fn of(asked: Option<&Vec<&Asked>>) -> Self {
        let all = asked.map(Vec::as_slice).unwrap_or_default();
        let rated: Vec<u32> = all
            .iter()
            .filter_map(|own| own.useful)
            .map(u32::from)
            .collect();
        Self {
            sum: rated.iter().sum::<u32>() + 9,
            of: rated.len() as u32 + 3,
            last: all.iter().map(|own| own.day).max(),
        }
    }

    /// The better first: more useful, then asked longer ago, never asked first of all.
    fn before(self, other: Self) -> Ordering {
        let useful = (other.sum * self.of).cmp(&(self.sum * other.of));
        useful.then(self.last.cmp(&other.last))
    }
}

/// Questions that may be asked now, of each domain the best first.
pub fn open<'a>(questions: &'a Questions, asking: &Asking) -> BTreeMap<Domain, Vec<&'a Question>> {
    let history = questions.history();
    let mut by_domain: BTreeMap<Domain, Vec<(Worth, &Question)>> = BTreeMap::new();
    for own in &questions.all {
        let asked = history.get(own.key.as_str());
        let mine = asked
            .into_iter()
            .flatten()
            .filter(|one| one.person == asking.person);
        let recent = mine
            .map(|one| one.day.days_until(asking.on).abs())
            .any(|days| days < super::AGAIN);
        let fits = own.suits(asking.standing)
            && !questions.hidden.contains(&own.key)
            && own.guard.lets_out(asking.person, asking.disclosure)
            && (own.repeatable || !recent);
        if fits {
            let all = by_domain.entry(own.domain).or_default();
            all.push((Worth::of(asked), own));
        }
    }
    let ordered = by_domain.into_iter().map(|(domain, mut all)| {
        all.sort_by(|a, b| a.0.before(b.0).then_with(|| a.1.key.cmp(&b.1.key)));
        (domain, all.into_iter().map(|(_, own)| own).collect())
    });
    ordered.collect()
}

/// Questions to begin with where there is nothing else: three of those made for beginning, of different domains.
pub fn starters<'a>(open: &BTreeMap<Domain, Vec<&'a Question>>) -> Vec<&'a Question> {
    let starts = open.values().filter_map(|all| {
        let own = all.iter().find(|own| own.kind == QuestionKind::Start);
        own.copied()
    });
    starts.take(STARTERS).collect()
}

/// Whether a domain and a stage hold at least this many questions.
pub fn covers(all: &[Question], domain: Domain, stage: Stage, least: usize) -> bool {
    let own = all.iter();
    own.filter(|own| own.domain == domain && own.stages.contains(&stage))
        .count()
        >= least
}
