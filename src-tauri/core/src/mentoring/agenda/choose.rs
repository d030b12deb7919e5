//! Takes what fits a meeting, shares out the minutes, and says of everything else why it is not in.
//!
//! Candidates are taken in rank order while their number, their least minutes, their domain and the number of questions
//! allow it. What is left goes one minute at a time to the item with the largest weight ÷ (1 + minutes already added), the
//! rule of highest averages; an item gets at most twice its least and never more than 20. The rest goes to the close, so
//! the minutes always add up to the meeting.

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::mentoring::agenda::candidate::{AgendaSource, Kind};
use crate::mentoring::domain::Domain;

/// Shortest meeting, in minutes.
pub const SHORTEST: u16 = 10;
/// Longest meeting, in minutes.
pub const LONGEST: u16 = 180;

/// The fixed parts of a meeting and the room between them, in minutes; they add up to the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Boxes {
    /// To open.
    pub open: u16,
    /// To go through open promises, half a minute each.
    pub promises: u16,
    /// For what went well.
    pub wins: u16,
    /// For items.
    pub room: u16,
    /// To close, before spare minutes are added.
    pub close: u16,
}

/// The boxes of a meeting of these minutes (10 to 180), with these open promises and wins.
pub fn boxes(minutes: u16, promises: usize, wins: usize) -> Boxes {
    let (open, close) = match minutes {
        ..=20 => (2, 3),
        21..=30 => (3, 4),
        31..=45 => (4, 5),
        46..=60 => (5, 7),
        _ => (5, 8),
    };
    let rest = minutes.saturating_sub(open + close);
    let halves = u16::try_from(promises.div_ceil(2)).unwrap_or(u16::MAX);
    let promises = halves.min(rest / 5);
    let wins = match (wins, minutes) {
        (0, _) => 0,
        (_, ..=30) => (rest / 8).min(2),
        _ => (rest / 8).min(3),
    };
    Boxes {
        open,
        promises,
        wins,
        room: rest - promises - wins,
        close,
    }
}

/// Items that a meeting holds at most.
pub fn most_items(minutes: u16) -> usize {
    match minutes {
        ..=20 => 2,
        21..=30 => 3,
        31..=45 => 4,
        46..=60 => 5,
        _ => 7,
    }
}

/// Questions of the bank that a meeting holds at most.
pub fn most_questions(minutes: u16) -> usize {
    match minutes {
        ..=30 => 1,
        31..=45 => 2,
        _ => 3,
    }
}

/// Items of one domain that a meeting holds at most.
pub const OF_A_DOMAIN: usize = 2;

/// A candidate with its weight: all that choosing looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Where it comes from; no two share it.
    pub source: AgendaSource,
    /// What kind.
    pub kind: Kind,
    /// Its domain.
    pub domain: Option<Domain>,
    /// Taken before all others.
    pub pinned: bool,
    /// Its weight, 0 to 1000.
    pub score: u32,
    /// Its urgency, 0 to 1000.
    pub urgency: u32,
    /// Times it was carried over.
    pub carried: u32,
}

/// An item that is in, with its minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub source: AgendaSource,
    /// Its minutes, at least the least of its kind.
    pub minutes: u16,
}

/// Why something is not in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum NotIn {
    /// It needs more minutes than are left.
    Room {
        /// Its least.
        needs: u16,
        /// What was left.
        left: u16,
    },
    /// The meeting holds this many items.
    Full {
        /// How many.
        most: u16,
    },
    /// Two items of its domain are in.
    Domain,
    /// The meeting holds this many questions.
    Questions {
        /// How many.
        most: u16,
    },
}

/// What a meeting holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The fixed parts.
    pub boxes: Boxes,
    /// Items in the order in which they are printed.
    pub taken: Vec<Taken>,
    /// Everything else, in rank order, with the reason.
    pub not_in: Vec<(AgendaSource, NotIn)>,
    /// Minutes of the close, with what was spare.
    pub close: u16,
}

impl Chosen {
    /// All minutes; always those of the meeting.
    pub fn sum(&self) -> u16 {
        let boxes = self.boxes;
        let items: u16 = self.taken.iter().map(|own| own.minutes).sum();
        boxes.open + boxes.promises + boxes.wins + items + self.close
    }
}

/// What is in so far, for asking whether one more fits.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// Kinds and domains of the items that are in.
    pub items: &'a [(Kind, Option<Domain>)],
    /// Minutes left for items.
    pub left: u16,
    /// Minutes of the meeting.
    pub minutes: u16,
}

/// Why one more candidate does not fit; none if it does.
pub fn refusal(kind: Kind, domain: Option<Domain>, held: Held) -> Option<NotIn> {
    let most = most_items(held.minutes);
    if held.items.len() >= most {
        return Some(NotIn::Full { most: most as u16 });
    }
    let questions = |own: &&(Kind, Option<Domain>)| own.0 == Kind::Question;
    let asked = held.items.iter().filter(questions).count();
    let most = most_questions(held.minutes);
    if kind == Kind::Question && asked >= most {
        return Some(NotIn::Questions { most: most as u16 });
    }
    let same = held.items.iter().filter(|own| own.1 == domain).count();
    if domain.is_some() && same >= OF_A_DOMAIN {
        return Some(NotIn::Domain);
    }
    (kind.least() > held.left).then_some(NotIn::Room {
        needs: kind.least(),
        left: held.left,
    })
}

/// What lines keep so that something which needs so many minutes fits beside them: each gives up what it has beyond its
/// least, the first of them first, and no more than is wanted. Lines are told by their minutes and their least; nothing is
/// answered where all of that is not enough.
pub fn given_up(needs: u16, left: u16, lines: &[(u16, u16)]) -> Option<Vec<u16>> {
    let mut wanted = needs.saturating_sub(left);
    let kept = lines.iter().map(|(minutes, least)| {
        let gives = minutes.saturating_sub(*least).min(wanted);
        wanted -= gives;
        minutes - gives
    });
    let kept: Vec<u16> = kept.collect();
    (wanted == 0).then_some(kept)
}

/// Candidates in rank order, whatever the order in which they came.
fn ranked(candidates: &[Weighed]) -> Vec<&Weighed> {
    let mut ranked: Vec<&Weighed> = candidates.iter().collect();
    ranked.sort_by(|a, b| {
        let key = |own: &Weighed| {
            (
                Reverse(own.pinned),
                Reverse(own.score),
                Reverse(own.urgency),
                Reverse(own.carried),
                own.kind,
            )
        };
        key(a).cmp(&key(b)).then_with(|| a.source.cmp(&b.source))
    });
    ranked
}

/// Lines that are in before anything is chosen: what the person wrote on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// How many.
    pub lines: usize,
    /// Their minutes.
    pub minutes: u16,
}

/// Chooses for a meeting of these minutes, with this many open promises and wins.
pub fn choose(minutes: u16, promises: usize, wins: usize, candidates: &[Weighed]) -> Chosen {
    choose_beside(minutes, promises, wins, &Written::default(), candidates)
}

/// As [`choose`], beside what is written already: it counts as items and takes its minutes from the room. The sum of what
/// is chosen and of what is written is the meeting, unless the written alone is longer than its room.
pub fn choose_beside(
    minutes: u16,
    promises: usize,
    wins: usize,
    written: &Written,
    candidates: &[Weighed],
) -> Chosen {
    let boxes = boxes(minutes, promises, wins);
    let mut left = boxes.room.saturating_sub(written.minutes);
    let mut held: Vec<(Kind, Option<Domain>)> = vec![(Kind::Ask, None); written.lines];
    let mut taken: Vec<(&Weighed, u16)> = Vec::new();
    let mut not_in = Vec::new();
    for own in ranked(candidates) {
        let so_far = Held {
            items: &held,
            left,
            minutes,
        };
        if let Some(why) = refusal(own.kind, own.domain, so_far) {
            not_in.push((own.source.clone(), why));
        } else {
            left -= own.kind.least();
            held.push((own.kind, own.domain));
            taken.push((own, own.kind.least()));
        }
    }
    let close = boxes.close + share_out(&mut taken, left);
    Chosen {
        boxes,
        taken: printed(&taken),
        not_in,
        close,
    }
}

/// Gives spare minutes out one by one; what nobody may take is left.
fn share_out(taken: &mut [(&Weighed, u16)], mut spare: u16) -> u16 {
    while spare > 0 {
        let mut best: Option<usize> = None;
        for (at, (own, minutes)) in taken.iter().enumerate() {
            if *minutes >= own.kind.most() {
                continue;
            }
            // S ÷ (1 + extra), compared without dividing; a tie stays with the earlier rank.
            let quotient = |own: &Weighed, minutes: u16| {
                (own.score, 1 + u32::from(minutes - own.kind.least()))
            };
            let (score, parts) = quotient(own, *minutes);
            let more = best.is_none_or(|other| {
                let (theirs, of) = quotient(taken[other].0, taken[other].1);
                score * of > theirs * parts
            });
            if more {
                best = Some(at);
            }
        }
        let Some(at) = best else { break };
        taken[at].1 += 1;
        spare -= 1;
    }
    spare
}

/// The order on the page: what cannot wait, then rank; how the two work together stands neither first nor last.
fn printed(taken: &[(&Weighed, u16)]) -> Vec<Taken> {
    let (mut order, later): (Vec<_>, Vec<_>) = taken
        .iter()
        .copied()
        .partition(|(own, _)| own.urgency >= 1000);
    order.extend(later);
    let last = order.len().saturating_sub(1);
    if let Some(at) = order.iter().position(|(own, _)| own.kind == Kind::Health) {
        if at == 0 && last >= 1 {
            order.swap(0, 1);
        } else if at == last && last >= 2 {
            order.swap(last, last - 1);
        }
    }
    let taken = order.into_iter().map(|(own, minutes)| Taken {
        source: own.source.clone(),
        minutes,
    });
    taken.collect()
}
