//! The committee's calendar, backwards from the day on which the packet is due.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::criteria::calendar::CalendarStep;
use crate::words::dossier::criteria as words;

/// A thing to be done, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarDay {
    /// What.
    pub what: String,
    /// Who does it, where that was said.
    pub who: Option<String>,
    /// By when.
    pub on: Day,
    /// How far away that is: "in 54 days", "was due 12 days ago".
    pub saying: String,
    /// The day lies behind.
    pub past: bool,
}

/// What is to be done by when, the first first. Nothing is known while no day is set for the packet.
pub fn backwards(
    steps: &[CalendarStep],
    due: Option<Day>,
    committee: Option<Day>,
    today: Day,
) -> Vec<CalendarDay> {
    let day = |what: String, who: Option<String>, on: Day| CalendarDay {
        what,
        who,
        on,
        saying: words::away(today.days_until(on)),
        past: on < today,
    };
    let mut days: Vec<CalendarDay> = due
        .into_iter()
        .flat_map(|due| {
            steps
                .iter()
                .map(move |step| (step, due.minus(u64::from(step.days_before))))
        })
        .map(|(step, on)| day(step.what.clone(), step.who.clone(), on))
        .collect();
    days.extend(due.map(|on| day(words::PACKET_DUE.to_owned(), None, on)));
    days.extend(committee.map(|on| day(words::COMMITTEE.to_owned(), None, on)));
    days.sort_by_key(|own| own.on);
    days
}
