//! The level that evidence backs, and what is missing for the next.
//!
//! Levels 1 and 2 need none. Level 3 needs one piece; level 4 two of different kinds, or one by another person; level 5
//! also an outcome beyond the own unit. A piece older than five years counts half. The level backed is never above the
//! level claimed.

use crate::day::Day;
use crate::mentoring::ladder::{BackingKind, EvidenceDraft};
use crate::words::mentoring::ladder as words;
use crate::working::Working;

/// Days after which a piece counts half: five years.
const OLD: i64 = 1826;
/// A whole piece, in halves.
const WHOLE: u32 = 2;

/// What evidence adds up to, in halves of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sum {
    all: u32,
    /// The two best kinds together, where there are two.
    kinds: u32,
    by_other: u32,
    system: u32,
}

fn halves(own: &EvidenceDraft, today: Day) -> u32 {
    if own.day.days_until(today) > OLD {
        1
    } else {
        WHOLE
    }
}

fn sum(evidence: &[&EvidenceDraft], today: Day) -> Sum {
    let of = |fits: &dyn Fn(&EvidenceDraft) -> bool| {
        let fitting = evidence.iter().filter(|own| fits(own));
        fitting.map(|own| halves(own, today)).sum::<u32>()
    };
    let mut by_kind: Vec<u32> = BackingKind::ALL
        .iter()
        .map(|kind| of(&|own| own.kind == *kind))
        .filter(|halves| *halves > 0)
        .map(|halves| halves.min(WHOLE))
        .collect();
    by_kind.sort_unstable_by(|a, b| b.cmp(a));
    Sum {
        all: of(&|_| true),
        kinds: if by_kind.len() < 2 {
            0
        } else {
            by_kind.iter().sum()
        },
        by_other: of(&|own| own.by_other),
        system: of(&|own| own.system && own.kind == BackingKind::Outcome),
    }
}

impl Sum {
    fn backs(self, level: u8) -> bool {
        match level {
            0..=2 => true,
            3 => self.all >= WHOLE,
            4 => self.backs(3) && (self.kinds >= 2 * WHOLE || self.by_other >= WHOLE),
            _ => self.backs(4) && self.system >= WHOLE,
        }
    }
}

/// The level backed, of the level claimed; none where none is claimed.
pub fn backed(claimed: Option<u8>, evidence: &[&EvidenceDraft], today: Day) -> Option<u8> {
    let sum = sum(evidence, today);
    (1..=claimed?).rev().find(|level| sum.backs(*level))
}

/// What the level claimed lacks, in a sentence; none where it is backed.
pub fn lacks(claimed: Option<u8>, evidence: &[&EvidenceDraft], today: Day) -> Option<&'static str> {
    let claimed = claimed?;
    let sum = sum(evidence, today);
    let level = (3..=claimed).find(|level| !sum.backs(*level))?;
    Some(words::lacks(level))
}

/// How the level backed was worked out.
pub fn working(claimed: u8, evidence: &[&EvidenceDraft], today: Day) -> Working {
    let sum = sum(evidence, today);
    let halves = |own: u32| {
        let half = if own % 2 == 1 { ".5" } else { "" };
        format!("{}{half}", own / 2)
    };
    Working::new(words::FORMULA)
        .with(words::CLAIMED, claimed.to_string())
        .with(words::PIECES, halves(sum.all))
        .with(words::KINDS, halves(sum.kinds))
        .with(words::BY_OTHER, halves(sum.by_other))
        .with(words::SYSTEM, halves(sum.system))
}
