//! What the logs have to say on Home, and what Find finds in them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::logs::burden::Burden;
use crate::values::logs::method::BurdenTag;
use crate::values::logs::pulse::Pulse;
use crate::values::logs::timer::TimerView;
use crate::values::logs::uncredited::UncreditedDraft;
use crate::values::logs::uncredited::totals::YEAR;

pub mod store;

/// Days of the log that Home looks at.
const DAYS: u64 = 7;

/// The logs in one line; the page words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogsLine {
    /// The timer that runs, if one does.
    pub timer: Option<TimerView>,
    /// Days of the last seven with an entry of the burden log.
    pub days: u32,
    /// The burden named most often in them, by days; `null` where none is.
    pub top: Option<BurdenTag>,
    /// Monday of the week whose pulse is not said, if pulses are kept and this week's is missing.
    pub pulse_open: Option<Day>,
    /// Minutes without credit in the last twelve months.
    #[ts(type = "number")]
    pub uncredited: u64,
    /// Asks in them.
    pub asks: u32,
}

/// Says where the logs stand; `None` while nothing is in them.
pub fn line(
    timer: Option<TimerView>,
    burdens: &[Burden],
    pulses: &[Pulse],
    asks: &[UncreditedDraft],
    today: Day,
) -> Option<LogsLine> {
    if timer.is_none() && burdens.is_empty() && pulses.is_empty() && asks.is_empty() {
        return None;
    }
    let week = today.minus(DAYS - 1)..=today;
    let mut days: Vec<(Day, BurdenTag)> = burdens
        .iter()
        .filter(|entry| week.contains(&entry.day))
        .map(|entry| (entry.day, entry.tag))
        .collect();
    days.sort_unstable();
    days.dedup();
    // Days are counted, not minutes: minutes of two methods do not add up.
    let top = BurdenTag::ALL
        .into_iter()
        .rev()
        .filter(|tag| days.iter().any(|(_, own)| own == tag))
        .max_by_key(|tag| days.iter().filter(|(_, own)| own == tag).count());
    let monday = today.monday();
    let said = pulses.iter().any(|pulse| pulse.monday == monday);
    let year = today.minus(YEAR - 1)..=today;
    let asked: Vec<&UncreditedDraft> = asks
        .iter()
        .filter(|draft| year.contains(&draft.day))
        .collect();
    let mut filled: Vec<Day> = days.iter().map(|(day, _)| *day).collect();
    filled.dedup();
    Some(LogsLine {
        timer,
        days: filled.len() as u32,
        top,
        pulse_open: (!pulses.is_empty() && !said).then_some(monday),
        uncredited: asked.iter().map(|draft| draft.uncredited()).sum(),
        asks: asked.len() as u32,
    })
}

/// Something of the logs that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogsHit {
    /// "recurring", "uncredited", "pulse" or "scale".
    pub kind: &'static str,
    /// Its row; for a pulse none, its week is the detail.
    pub id: Option<i64>,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::day::Day;
    use crate::values::logs::burden::Burden;
    use crate::values::logs::method::{BurdenMethod, BurdenTag};
    use crate::values::logs::pulse::Pulse;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    #[test]
    fn an_empty_log_says_nothing_and_a_kept_one_counts_days() {
        let today = day("2026-11-22");
        assert_eq!(line(None, &[], &[], &[], today), None);
        let entry = |on: &str, tag, minutes| Burden {
            day: day(on),
            tag,
            minutes,
            method: BurdenMethod::Estimated,
            clocked: None,
        };
        let burdens = [
            entry("2026-11-15", BurdenTag::Orders, 400),
            entry("2026-11-16", BurdenTag::Notes, 200),
            entry("2026-11-20", BurdenTag::Inbox, 10),
            entry("2026-11-21", BurdenTag::Inbox, 10),
        ];
        let pulse = Pulse {
            monday: day("2026-11-09"),
            mattered: Some(5),
            rested: None,
            decided: None,
            line: None,
        };
        let said = line(None, &burdens, &[pulse], &[], today).expect("something is there");
        assert_eq!((said.days, said.top), (3, Some(BurdenTag::Inbox)));
        assert_eq!(said.pulse_open, Some(day("2026-11-16")));
    }
}
