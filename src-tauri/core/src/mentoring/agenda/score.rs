//! How much a candidate weighs, 0 to 1000, in whole numbers.
//!
//! S = (300·U + 250·G + 200·F + 100·N + 100·C + 50·R) ÷ 1000, rounded down; each term is 0 to 1000.
//! U urgency, G weight of the goal, F fit of the person, N neglect of the domain, C how often it was carried, R a star.

use crate::day::Day;
use crate::words::mentoring::agenda as words;
use crate::working::Working;

/// Days between meetings where no rhythm was agreed: six weeks.
pub const CADENCE: u32 = 42;
/// Days after which a domain counts as wholly neglected.
const NEGLECT: i64 = 180;
/// Highest demand of a need.
const DEMAND: u32 = 20;

/// What the six terms are made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The day by which it is wanted.
    pub due: Option<Day>,
    /// Priority of the linked goal, 1 to 3.
    pub priority: Option<u8>,
    /// Demand of the linked need, 0 to 20; counts only where no goal is linked.
    pub demand: Option<u8>,
    /// What the person who is met offers in the domain, 0 to 4; none where that was not said or there is no domain.
    pub offer: Option<u8>,
    /// Somebody else who offers at least 2 more and is met sooner: their name and the day.
    pub better: Option<(String, Day)>,
    /// The day the domain was last discussed with anyone.
    pub discussed: Option<Day>,
    /// Times it was carried over.
    pub carried: u32,
    /// The person starred it.
    pub starred: bool,
    /// When it was promised, for the words.
    pub promised: Option<Day>,
    /// The goal it serves, for the words.
    pub goal: Option<String>,
    /// Whole days a goal has not moved, for the words.
    pub still: Option<u32>,
    /// Why another log asks for it, for the words.
    pub card: Option<String>,
}

/// The day and the rhythm a weight is worked out against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    /// Today.
    pub today: Day,
    /// Days between meetings, at least 1.
    pub cadence: u32,
}

/// The six terms, each 0 to 1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terms {
    /// Urgency.
    pub urgency: u32,
    /// Weight of the goal or need.
    pub goal: u32,
    /// Fit of the person.
    pub fit: u32,
    /// Neglect of the domain.
    pub neglect: u32,
    /// Carried over.
    pub carried: u32,
    /// Starred.
    pub starred: u32,
}

impl Terms {
    /// The terms with their weights, in the order of the formula.
    pub fn weighed(self) -> [(u32, u32); 6] {
        [
            (300, self.urgency),
            (250, self.goal),
            (200, self.fit),
            (100, self.neglect),
            (100, self.carried),
            (50, self.starred),
        ]
    }

    /// The weight, 0 to 1000.
    pub fn score(self) -> u32 {
        let sum: u32 = self
            .weighed()
            .iter()
            .map(|(weight, term)| weight * term)
            .sum();
        sum / 1000
    }

    /// How the weight was worked out.
    pub fn working(self) -> Working {
        let working = Working::new(words::FORMULA);
        let named = words::TERMS.iter().zip(self.weighed());
        named
            .fold(working, |working, (name, (weight, term))| {
                working.with(*name, format!("{weight} × {term}"))
            })
            .with(words::SUM, self.score().to_string())
    }
}

/// The six terms of a candidate.
pub fn terms(facts: &Facts, against: Against) -> Terms {
    Terms {
        urgency: facts.due.map_or(0, |due| urgency(due, against)),
        goal: goal(facts),
        fit: fit(facts),
        neglect: neglect(facts, against.today),
        carried: facts.carried.min(3) * 333,
        starred: if facts.starred { 1000 } else { 0 },
    }
}

/// 1000 once overdue, else falling to 0 over two rhythms.
fn urgency(due: Day, against: Against) -> u32 {
    let left = against.today.days_until(due);
    if left < 0 {
        return 1000;
    }
    let span = i64::from(against.cadence.max(1)) * 2;
    u32::try_from((span - left).max(0) * 1000 / span).unwrap_or(0)
}

fn goal(facts: &Facts) -> u32 {
    match facts.priority {
        Some(0) => 0,
        Some(1) => 333,
        Some(2) => 667,
        Some(_) => 1000,
        None => u32::from(facts.demand.unwrap_or(0)).min(DEMAND) * 1000 / DEMAND,
    }
}

fn fit(facts: &Facts) -> u32 {
    let own = u32::from(facts.offer.unwrap_or(0)).min(4) * 250;
    if facts.better.is_some() { own / 2 } else { own }
}

/// A domain never discussed counts as wholly neglected; what has no domain counts as not neglected at all.
fn neglect(facts: &Facts, today: Day) -> u32 {
    if facts.offer.is_none() && facts.discussed.is_none() {
        return 0;
    }
    let days = facts
        .discussed
        .map_or(NEGLECT, |day| day.days_until(today).max(0));
    u32::try_from((1000 * days / NEGLECT).min(1000)).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::{Against, Facts, terms};
    use crate::day::Day;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    const fn against(today: Day) -> Against {
        Against { today, cadence: 30 }
    }

    #[test]
    fn urgency_is_whole_once_late_and_falls_over_two_rhythms() {
        let today = day("2026-11-22");
        let of = |due: &str| {
            let facts = Facts {
                due: Some(day(due)),
                ..Facts::default()
            };
            terms(&facts, against(today)).urgency
        };
        assert_eq!(of("2026-11-21"), 1000);
        assert_eq!(of("2026-11-22"), 1000);
        assert_eq!(of("2026-12-22"), 500);
        assert_eq!(of("2027-01-20"), 16);
        assert_eq!(of("2027-01-21"), 0);
        assert_eq!(of("2028-01-21"), 0);
        assert_eq!(terms(&Facts::default(), against(today)).urgency, 0);
    }

    #[test]
    fn each_term_keeps_within_its_thousand_and_the_sum_is_rounded_down() {
        let today = day("2026-11-22");
        let all = Facts {
            due: Some(day("2026-11-01")),
            priority: Some(3),
            offer: Some(4),
            discussed: Some(day("2026-01-01")),
            carried: 9,
            starred: true,
            ..Facts::default()
        };
        let own = terms(&all, against(today));
        assert_eq!((own.carried, own.score()), (999, 999));
        let half = Facts {
            better: Some(("Dr Whitlock".to_owned(), day("2026-11-24"))),
            priority: None,
            demand: Some(13),
            offer: Some(3),
            ..Facts::default()
        };
        let own = terms(&half, against(today));
        assert_eq!((own.goal, own.fit, own.neglect), (650, 375, 1000));
        // (250·650 + 200·375 + 100·1000) ÷ 1000 = 337.5
        assert_eq!(own.score(), 337);
        let said = own.working();
        assert_eq!(
            said.inputs.last().map(|own| own.value.as_str()),
            Some("337")
        );
    }
}
