//! What happened between two people, as both know it: the facts a talk about how it runs, or an end, is drawn from.

use crate::day::Day;
use crate::mentoring::contact::interval_of;
use crate::mentoring::letter::LetterText;
use crate::words::mentoring::letter as words;

/// A meeting that was agreed and did not run as agreed, as the person addressed knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// They called it off.
    CalledOff(Day),
    /// They did not come.
    Missed(Day),
    /// It took these minutes of those planned.
    Cut(Day, u16, u16),
}

/// A promise of theirs that is open past its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// What was promised.
    pub what: String,
    /// By when.
    pub by: Day,
}

/// What both know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shared {
    /// Days of real contacts, oldest first.
    pub contacts: Vec<Day>,
    /// The interval that was agreed, in days.
    pub ideal_days: Option<u16>,
    /// What did not run as agreed, oldest first.
    pub slips: Vec<Slip>,
    /// What they promised and is open past its day, oldest first.
    pub promises: Vec<Promise>,
    /// What they put the person forward for, with the day.
    pub forward: Vec<(String, Day)>,
    /// When both last agreed how to go on.
    pub agreed_on: Option<Day>,
}

/// Most facts of one kind in a letter.
const MOST: usize = 4;

/// The facts of a talk about how it runs: dates, never feelings.
fn realign_facts(own: &Shared, today: Day) -> Vec<String> {
    let mut facts: Vec<String> = own.agreed_on.map(words::agreed).into_iter().collect();
    if let (Some(last), Some(days)) = (own.contacts.last(), own.ideal_days) {
        let since = last.days_until(today).max(0) as u64;
        facts.push(words::last_talk(*last, since, &interval_of(days)));
    }
    facts.extend(
        own.slips
            .iter()
            .rev()
            .take(MOST)
            .rev()
            .map(|slip| match slip {
                Slip::CalledOff(day) => words::called_off(*day),
                Slip::Missed(day) => words::missed(*day),
                Slip::Cut(day, took, planned) => words::cut(*day, *took, *planned),
            }),
    );
    let late = own.promises.iter().filter(|promise| promise.by < today);
    facts.extend(
        late.take(MOST)
            .map(|promise| words::promised(&promise.what, promise.by)),
    );
    facts
}

/// A talk about how it runs: the facts, what is needed, what would help the other, and a day to look again.
pub fn realign(
    to: &str,
    from: Option<&str>,
    own: &Shared,
    need: Option<&str>,
    today: Day,
) -> LetterText {
    let facts = realign_facts(own, today);
    LetterText {
        text: words::realign(to, from, &facts, need, today.plus(60)),
        facts,
    }
}

/// An end with thanks: since when, how often, what they opened. Nothing is reproached.
pub fn wind_down(to: &str, from: Option<&str>, own: &Shared) -> LetterText {
    let mut facts = Vec::new();
    if let (Some(first), Some(_)) = (own.contacts.first(), own.contacts.last()) {
        facts.push(words::talked(own.contacts.len(), *first));
    }
    let forward = own.forward.iter().rev().take(MOST).rev();
    facts.extend(forward.map(|(what, day)| words::put_forward(what, *day)));
    LetterText {
        text: words::wind_down(to, from, &facts),
        facts,
    }
}
