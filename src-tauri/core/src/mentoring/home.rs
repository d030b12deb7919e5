//! What the people of mentoring have to say on Home, and what Find finds among them.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::contact::DueState;
use crate::mentoring::people::PeopleView;
use crate::mentoring::person::{PersonId, PersonStage};

pub mod store;

choice! {
    /// What would be next.
    PeopleNext {
        /// A contact is due.
        Contact = "contact",
        /// A contact is later than agreed.
        Late = "late",
        /// One reminder is fair.
        Nudge = "nudge",
        /// The next contact lies ahead.
        Ahead = "ahead",
        /// Somebody is written down, and nothing is due.
        Nothing = "nothing",
    }
}

/// Those who help, in one line; the page words it. There is none while nobody is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleLine {
    /// Those who help.
    pub helping: u32,
    /// Those who could.
    pub prospects: u32,
    /// What would be next.
    pub next: PeopleNext,
    /// Whom it is about.
    pub person: Option<PersonId>,
    /// Their name.
    pub name: Option<String>,
    /// The day of it.
    pub on: Option<Day>,
}

/// Says what would be next among the people; `nudges` are those whom one reminder to is fair, with the day from which it is.
pub fn line(view: &PeopleView, nudges: &[(PersonId, Day)]) -> Option<PeopleLine> {
    if view.rows.is_empty() {
        return None;
    }
    let helping = || view.rows.iter().filter(|row| row.stage.helps());
    let prospects = view
        .rows
        .iter()
        .filter(|row| row.stage == PersonStage::Prospect);
    let at = |state| {
        let due = helping().filter(move |row| row.due.state == state);
        due.filter_map(|row| Some((row.due.on?, row.id))).min()
    };
    let nudge = nudges.iter().map(|(id, day)| (*day, *id)).min();
    let choices = [
        (PeopleNext::Late, at(DueState::Late)),
        (PeopleNext::Contact, at(DueState::Due)),
        (PeopleNext::Nudge, nudge),
        (PeopleNext::Ahead, at(DueState::Ahead)),
    ];
    let first = choices
        .into_iter()
        .find_map(|(next, own)| Some((next, own?)));
    let name = |id| {
        let mut rows = view.rows.iter();
        rows.find(|row| row.id == id).map(|row| row.name.clone())
    };
    Some(PeopleLine {
        helping: helping().count() as u32,
        prospects: prospects.count() as u32,
        next: first.map_or(PeopleNext::Nothing, |(next, _)| next),
        person: first.map(|(_, (_, id))| id),
        name: first.and_then(|(_, (_, id))| name(id)),
        on: first.map(|(_, (on, _))| on),
    })
}

/// Something of mentoring that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleHit {
    /// "person", "need", "advice", "door", "feedback", "letter" or "given".
    pub kind: &'static str,
    /// The person it is about, where it is about one.
    pub id: Option<i64>,
    /// What it is called.
    pub title: String,
    /// One more line, if there is more to say.
    pub detail: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{PeopleNext, line};
    use crate::day::Day;
    use crate::mentoring::people::{PeopleFacts, PeopleView};
    use crate::mentoring::person::{Person, PersonDraft, PersonId, PersonStage};

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    fn view(last: &[(i64, &str)]) -> PeopleView {
        let person = |name: &str, stage| Person {
            draft: PersonDraft {
                ideal_days: Some(42),
                max_days: Some(60),
                ..PersonDraft::named(name)
            },
            stage,
            removed_on: None,
        };
        let facts = PeopleFacts {
            people: vec![
                (PersonId(1), person("Osei", PersonStage::Active)),
                (PersonId(2), person("Whitlock", PersonStage::Met)),
                (PersonId(3), person("Sandoval", PersonStage::Prospect)),
            ],
            last: last
                .iter()
                .map(|(id, on)| (PersonId(*id), day(on)))
                .collect(),
            ..PeopleFacts::default()
        };
        PeopleView::of(&facts, day("2026-11-22"))
    }

    #[test]
    fn what_is_late_comes_before_what_is_due_and_a_reminder_before_what_lies_ahead() {
        let next = |last: &[(i64, &str)], nudges: &[(PersonId, Day)]| {
            let own = line(&view(last), nudges).expect("a line");
            (own.next, own.name)
        };
        let some = |name: &str| Some(name.to_owned());
        let late = [(1, "2026-10-09"), (2, "2026-09-01")];
        let nudge = [(PersonId(3), day("2026-11-20"))];
        assert_eq!(next(&late, &nudge), (PeopleNext::Late, some("Whitlock")));
        let due = [(1, "2026-10-09"), (2, "2026-11-20")];
        assert_eq!(next(&due, &nudge), (PeopleNext::Contact, some("Osei")));
        let ahead = [(1, "2026-11-19"), (2, "2026-11-20")];
        assert_eq!(next(&ahead, &nudge), (PeopleNext::Nudge, some("Sandoval")));
        assert_eq!(next(&ahead, &[]), (PeopleNext::Ahead, some("Osei")));
        assert_eq!(next(&[], &[]), (PeopleNext::Nothing, None));
        let none = PeopleView::of(&PeopleFacts::default(), day("2026-11-22"));
        assert_eq!(line(&none, &[]), None);
    }
}
