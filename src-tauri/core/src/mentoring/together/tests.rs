//! One talk is counted once, whichever log it stands in; what is not known is not held against anybody.

use super::{days, held, owed, slips};
use crate::day::Day;
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::contact::{ContactDraft, ContactKind};
use crate::mentoring::guard::Guard;
use crate::mentoring::health::HowHeld;
use crate::mentoring::letter::facts::Slip;
use crate::mentoring::meeting::{Card, Meeting, MeetingDraft, MeetingState};
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::{Owner, Promise, PromiseDraft, PromiseState};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn meeting(on: &str, state: MeetingState, card: Card) -> Meeting {
    Meeting {
        draft: MeetingDraft {
            person: PersonId(1),
            day: day(on),
            start: None,
            minutes: 30,
            frame: Frame::Regular,
            place: None,
        },
        want: None,
        uid: "u".to_owned(),
        sequence: 0,
        told: String::new(),
        sent_on: None,
        notes: String::new(),
        state,
        card,
        thanks: None,
        thanked_on: None,
        removed_on: None,
    }
}

fn took(minutes: u16) -> Card {
    Card {
        actual: Some(minutes),
        ..Card::default()
    }
}

fn cancelled(by: Option<Owner>) -> Card {
    Card {
        cancelled_by: by,
        ..Card::default()
    }
}

fn contact(on: &str, kind: ContactKind) -> ContactDraft {
    ContactDraft {
        person: PersonId(1),
        day: day(on),
        kind,
        minutes: Some(20),
        note: String::new(),
    }
}

#[test]
fn a_talk_in_two_logs_is_one_talk() {
    let meetings = [
        meeting("2026-10-01", MeetingState::Held, took(30)),
        meeting("2026-11-01", MeetingState::Planned, Card::default()),
        meeting("2026-09-01", MeetingState::Cancelled, cancelled(None)),
    ];
    let contacts = [
        contact("2026-10-01", ContactKind::Meeting),
        contact("2026-10-08", ContactKind::Call),
        contact("2026-10-09", ContactKind::Message),
    ];
    let talks = held(&meetings, &contacts);
    assert_eq!(
        talks.len(),
        2,
        "a message is no talk, and who cancelled is not known"
    );
    assert_eq!(
        talks[0].planned,
        Some(30),
        "the meeting is the one that is kept"
    );
    assert_eq!(
        days(&meetings, &contacts),
        [day("2026-10-01"), day("2026-10-08"), day("2026-10-09")],
        "a message that was answered is a contact"
    );
}

#[test]
fn slips_are_what_the_other_knows_too_and_never_ones_own() {
    let meetings = [
        meeting("2026-10-01", MeetingState::Held, took(17)),
        meeting(
            "2026-09-01",
            MeetingState::Cancelled,
            cancelled(Some(Owner::Them)),
        ),
        meeting(
            "2026-08-01",
            MeetingState::Cancelled,
            cancelled(Some(Owner::Me)),
        ),
        meeting("2026-07-01", MeetingState::Held, took(18)),
        meeting("2026-06-01", MeetingState::Held, Card::default()),
    ];
    assert_eq!(
        slips(&meetings, day("2026-11-22")),
        [
            Slip::CalledOff(day("2026-09-01")),
            Slip::Cut(day("2026-10-01"), 17, 30)
        ]
    );
    let mine = held(&meetings, &[]);
    let mine = mine.iter().filter(|own| own.how == HowHeld::ICancelled);
    assert_eq!(mine.count(), 1);
}

#[test]
fn promises_without_a_day_or_let_go_are_not_owed() {
    let promise = |owner, due: Option<&str>, state| Promise {
        draft: PromiseDraft {
            person: PersonId(1),
            owner,
            what: "Aims".to_owned(),
            due: due.map(day),
            goal: None,
            blocked: false,
            guard: Guard::open(),
        },
        made_on: day("2026-09-01"),
        state,
        settled_on: (state != PromiseState::Open).then(|| day("2026-10-02")),
        removed_on: None,
    };
    let all = [
        promise(Owner::Me, Some("2026-10-01"), PromiseState::Done),
        promise(Owner::Me, Some("2026-10-01"), PromiseState::Dropped),
        promise(Owner::Me, None, PromiseState::Open),
        promise(Owner::Them, Some("2026-10-01"), PromiseState::Open),
    ];
    let mine = owed(&all, Owner::Me);
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].kept_on, Some(day("2026-10-02")));
    assert_eq!(owed(&all, Owner::Them)[0].kept_on, None);
}
