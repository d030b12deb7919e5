//! The ledger of protected time, and creep over months, in words.

use crate::calendars::apportion::rounded;
use crate::calendars::gap::invasion::{Invader, Ledger, Origin, Promise};
use crate::calendars::gap::telling::percent;
use crate::calendars::gap::trend::Trend;
use crate::words::gap::ledger as words;

/// The ledger in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerTelling {
    /// What stands over it.
    pub heading: String,
    /// The sentences under it.
    pub sentences: Vec<String>,
}

/// Puts a ledger in words; `None` where nothing was protected, or no week counts.
pub fn ledger(ledger: &Ledger, promise: Option<Promise>) -> Option<LedgerTelling> {
    let weeks = ledger.balance.len() as u64;
    if ledger.owed == 0 {
        return None;
    }
    let halves = |minutes: u64| rounded(minutes, 30);
    let a_week = |minutes: u64| rounded(minutes, 30 * weeks);
    // Taken is what is left of the whole, so that the three add up as they are shown.
    let (owed, kept) = (halves(ledger.owed), halves(ledger.paid()));
    let share = percent(ledger.paid() as f64 / ledger.owed as f64);
    let mut sentences = vec![words::sum(owed - kept, owed, kept, share)];
    if ledger.unsorted > 0 {
        sentences.push(words::unsorted(ledger.unsorted));
    }
    sentences.extend(ledger.late().map(|late| words::late(late.late, late.known)));
    sentences
        .extend(promise.map(|own| words::promise(percent(own.contract), percent(own.calendar))));
    Some(LedgerTelling {
        heading: words::heading(a_week(ledger.paid()), a_week(ledger.owed)),
        sentences,
    })
}

/// An invader's kind and how long ahead it was known.
pub fn invader(invader: &Invader) -> (String, String) {
    let single = (invader.origin == Origin::Single).then_some(invader.count);
    (words::kind(single), words::lead(invader.lead))
}

/// How hours outside the core day change over months.
pub fn creep_after(trend: &Trend) -> String {
    words::creep(words::Creep::After, trend.slope, trend.low, trend.high)
}

/// How the share of protected time kept changes over months; the trend is of shares of 1.
pub fn creep_kept(trend: &Trend) -> String {
    let points = |share: f64| share * 100.0;
    words::creep(
        words::Creep::Kept,
        points(trend.slope),
        points(trend.low),
        points(trend.high),
    )
}
