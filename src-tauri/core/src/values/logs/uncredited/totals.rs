//! What the ledger comes to over the last twelve months.
//!
//! Hours without credit; FTE = hours ÷ own full-time year; money = hours × what a true hour earns; shares by requester;
//! how often the answer was yes. Keeping such a ledger in view is after O'Meara et al., PLOS ONE 2018,
//! doi 10.1371/journal.pone.0207316, where seeing the work raised how fair it was felt to be and how well people spoke up.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::logs::basis::LogBasis;
use crate::values::logs::uncredited::{
    Answer, Anyone, AskedBy, UncreditedDraft, UncreditedEntry, UncreditedId, entries,
};
use crate::words::logs::uncredited as words;
use crate::working::Working;

/// Days that totals look back: a year, today among them.
pub const YEAR: u64 = 365;

/// One total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UncreditedTotal {
    /// "hours", "fte", "money", "anyone" or "yes".
    pub key: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// Its value with its unit.
    pub value: String,
    /// How it was worked out.
    pub working: Working,
}

/// What one kind of requester asked for that got no credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequesterShare {
    /// Kind of requester.
    pub asked_by: AskedBy,
    /// The same in words.
    pub label: &'static str,
    /// Minutes without credit.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Per cent of all minutes without credit; the shares add up to 100.
    pub percent: u32,
    /// Times asked, whatever came of it.
    pub count: u32,
    /// Times the answer was yes, whole or in part.
    pub yes: u32,
}

/// The ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UncreditedView {
    /// All entries, those asked last first.
    pub entries: Vec<UncreditedEntry>,
    /// First day that the totals look at.
    pub from: Day,
    /// Last day of them: today.
    pub to: Day,
    /// Minutes without credit in these days; the shares add up to it.
    #[ts(type = "number")]
    pub minutes: u64,
    /// The finding as a sentence; `null` while nothing was asked in these days.
    pub sentence: Option<String>,
    /// The totals that can be worked out.
    pub totals: Vec<UncreditedTotal>,
    /// By requester, the most minutes first.
    pub shares: Vec<RequesterShare>,
    /// How the shares were worked out.
    pub working: Working,
    /// What it is worked out with.
    pub basis: LogBasis,
    /// What the figures do not tell.
    pub caveat: &'static str,
}

impl UncreditedView {
    /// The ledger as it stands today.
    pub fn of(rows: &[(UncreditedId, UncreditedDraft)], basis: LogBasis, today: Day) -> Self {
        let from = today.minus(YEAR - 1);
        let year: Vec<&UncreditedDraft> = rows
            .iter()
            .map(|(_, draft)| draft)
            .filter(|draft| (from..=today).contains(&draft.day))
            .collect();
        let minutes: u64 = year.iter().map(|draft| draft.uncredited()).sum();
        let shares = shares(&year, minutes);
        Self {
            entries: entries(rows),
            from,
            to: today,
            minutes,
            sentence: (!year.is_empty()).then(|| {
                let unpaid = year.iter().filter(|draft| draft.uncredited() > 0).count();
                words::finding(minutes, unpaid, year.len(), from)
            }),
            totals: totals(&year, minutes, &basis),
            working: words::shares_working(minutes, year.len()),
            shares,
            basis,
            caveat: words::CAVEAT,
        }
    }
}

fn totals(year: &[&UncreditedDraft], minutes: u64, basis: &LogBasis) -> Vec<UncreditedTotal> {
    let total = |key, label, value, working| UncreditedTotal {
        key,
        label,
        value,
        working,
    };
    if year.is_empty() {
        return Vec::new();
    }
    let untold = year
        .iter()
        .filter(|draft| draft.took.is_none() && draft.answer != Answer::No);
    let mut all = vec![total(
        "hours",
        words::HOURS,
        words::hours(minutes),
        words::hours_working(year.len(), untold.count(), minutes),
    )];
    if let (Some(fte), Some(hours)) = (basis.fte_thousandths(minutes), basis.year_hours) {
        all.push(total(
            "fte",
            words::FTE,
            words::fte(fte),
            words::fte_working(minutes, hours),
        ));
    }
    if let (Some(money), Some(hourly)) = (basis.money(minutes), basis.hourly) {
        all.push(total(
            "money",
            words::MONEY,
            words::money(&basis.currency, money),
            words::money_working(minutes, hourly, &basis.currency),
        ));
    }
    let of_anyone = |anyone: Anyone| -> u64 {
        year.iter()
            .filter(|draft| draft.anyone == anyone)
            .map(|draft| draft.uncredited())
            .sum()
    };
    all.push(total(
        "anyone",
        words::ANYONE,
        words::hours(of_anyone(Anyone::Yes)),
        words::anyone_working(of_anyone(Anyone::Yes), of_anyone(Anyone::Unsure), minutes),
    ));
    let answered = |answer| year.iter().filter(|draft| draft.answer == answer).count();
    let (yes, part) = (answered(Answer::Yes), answered(Answer::Part));
    all.push(total(
        "yes",
        words::YES,
        words::of(yes + part, year.len()),
        words::yes_working(yes, part, answered(Answer::No)),
    ));
    all
}

fn shares(year: &[&UncreditedDraft], minutes: u64) -> Vec<RequesterShare> {
    let mut kinds: BTreeMap<AskedBy, RequesterShare> = BTreeMap::new();
    for draft in year {
        let share = kinds.entry(draft.asked_by).or_insert(RequesterShare {
            asked_by: draft.asked_by,
            label: draft.asked_by.label(),
            minutes: 0,
            percent: 0,
            count: 0,
            yes: 0,
        });
        share.minutes += draft.uncredited();
        share.count += 1;
        share.yes += u32::from(draft.answer != Answer::No);
    }
    let mut shares: Vec<RequesterShare> = kinds.into_values().collect();
    shares.sort_by_key(|share| (std::cmp::Reverse(share.minutes), share.asked_by));
    percents(&mut shares, minutes);
    shares
}

/// Whole per cents that add up to 100: what is lost in rounding down goes to the largest remainders, one each.
fn percents(shares: &mut [RequesterShare], minutes: u64) {
    if minutes == 0 {
        return;
    }
    let mut remainders = Vec::new();
    for (place, share) in shares.iter_mut().enumerate() {
        share.percent = (share.minutes * 100 / minutes) as u32;
        remainders.push((std::cmp::Reverse(share.minutes * 100 % minutes), place));
    }
    remainders.sort_unstable();
    let given: u32 = shares.iter().map(|share| share.percent).sum();
    for (_, place) in remainders
        .into_iter()
        .take(100_usize.saturating_sub(given as usize))
    {
        shares[place].percent += 1;
    }
}
