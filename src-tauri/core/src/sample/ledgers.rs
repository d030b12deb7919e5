//! What Dr Halloran agreed, was advised, asked and gave: the ledgers beside her people.

use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::advice::{AdviceDraft, Worked};
use crate::mentoring::agreement::Heading;
use crate::mentoring::domain::Domain;
use crate::mentoring::door::{DoorDraft, DoorResult};
use crate::mentoring::feedback::FeedbackDraft;
use crate::mentoring::given::{GivenCredit, GivenDraft};
use crate::mentoring::person::PersonId;
use crate::mentoring::rating::RatingDraft;
use crate::mentoring::request::RequestDraft;
use crate::mentoring::{advice, agreement, door, feedback, given, rating, request};
use crate::sample::people::ago;

/// What she agreed with her mentor, and how she rated it.
pub fn agreed(tx: &Tx, osei: PersonId) -> Result<()> {
    let words = [
        (
            Heading::Goals,
            "Full professor file by 2028; one theme that people know me for.",
        ),
        (
            Heading::Cadence,
            "Half an hour every six weeks, in her office or by telephone.",
        ),
        (Heading::Preparation, "I send one page two days before."),
        (
            Heading::Confidentiality,
            "What is said of colleagues stays in the room.",
        ),
        (
            Heading::Feedback,
            "She says what to do next. I say when something does not fit.",
        ),
        (
            Heading::Conflict,
            "Whoever cancels offers two other times the same day.",
        ),
        (
            Heading::Review,
            "Each March. Either of us may end it with a note of thanks.",
        ),
    ];
    for (heading, text) in words {
        agreement::store::set_words(tx, osei, heading, text)?;
    }
    agreement::store::set_dates(tx, osei, Some(ago(265)), Some(ago(265).plus(365)))?;
    let own = RatingDraft {
        person: osei,
        day: ago(31),
        candour: Some(4),
        expectations: Some(5),
        feedback: Some(4),
        acts: Some(3),
        mine: Some(4),
        again: Some(5),
    };
    rating::store::add(tx, &own).map(|_| ())
}

/// What her sponsor could put her forward for.
pub fn doors(tx: &Tx, lindgren: PersonId) -> Result<()> {
    let door = |what: &str, noted, asked: Option<u64>, forward: Option<u64>, came: Option<u64>| {
        DoorDraft {
            person: lindgren,
            what: what.to_owned(),
            noted_on: ago(noted),
            asked_on: asked.map(ago),
            forward_on: forward.map(ago),
            result: came.map(|_| DoorResult::Came),
            result_on: came.map(ago),
            note: String::new(),
        }
    };
    for own in [
        door(
            "Seat on the curriculum committee",
            240,
            Some(230),
            Some(220),
            Some(194),
        ),
        door(
            "Chair of the regional workshop",
            75,
            Some(61),
            Some(47),
            None,
        ),
        door("Education award of the society", 20, None, None, None),
    ] {
        door::store::add(tx, &own)?;
    }
    Ok(())
}

/// Advice and feedback.
pub fn advised(tx: &Tx, osei: PersonId, whitlock: PersonId) -> Result<()> {
    let advice = |person, days, domain, text: &str, decision: &str, worked, fit| AdviceDraft {
        person,
        day: ago(days),
        domain: Some(domain),
        advice: text.to_owned(),
        decision: Some(decision.to_owned()),
        outcome: None,
        outcome_on: Option::map(worked, |_| ago(days / 2)),
        worked,
        fit: Some(fit),
    };
    for own in [
        advice(
            osei,
            31,
            Domain::Academic,
            "Write the teaching file around one course, not six.",
            "The ward curriculum is the course.",
            None,
            2,
        ),
        advice(
            osei,
            122,
            Domain::Leadership,
            "Say no to the third quality committee.",
            "Declined, with a name in my place.",
            Some(Worked::Yes),
            2,
        ),
        advice(
            osei,
            206,
            Domain::Academic,
            "Apply for the internal grant before the outside one.",
            "Applied in May.",
            Some(Worked::Partly),
            0,
        ),
        advice(
            whitlock,
            40,
            Domain::Clinical,
            "Close notes before leaving the ward.",
            "Trying it on weekdays.",
            Some(Worked::Yes),
            1,
        ),
    ] {
        advice::store::add(tx, &own)?;
    }
    let own = |days, behaviour: &str, next: Option<&str>| FeedbackDraft {
        person: osei,
        day: ago(days),
        behaviour: behaviour.to_owned(),
        effect: None,
        next: next.map(str::to_owned),
    };
    feedback::store::add(
        tx,
        &own(
            31,
            "Opened with the aims, not the history.",
            Some("Do the same on the first slide."),
        ),
    )?;
    feedback::store::add(tx, &own(80, "The draft was good.", None))?;
    Ok(())
}

/// Two requests, one of them answered.
pub fn asked(tx: &Tx, sandoval: PersonId, beckett: PersonId) -> Result<()> {
    let draft = |admire: &str, want: &str, minutes| RequestDraft {
        admire: admire.to_owned(),
        want: want.to_owned(),
        minutes: Some(minutes),
        words: None,
    };
    request::store::write(
        tx,
        sandoval,
        &draft(
            "Your talk on reading a hospitalist's contract changed how I read mine",
            "three clauses that should never stay vague",
            30,
        ),
    )?;
    let second = draft(
        "You left service work without leaving your team in the lurch",
        "the order in which you told people",
        20,
    );
    request::store::write(tx, beckett, &second)?;
    let sent = request::Request {
        draft: second,
        sent_on: Some(ago(9)),
        nudged_on: None,
        answer: Some((request::RequestAnswer::Yes, ago(4))),
    };
    request::store::mark(tx, beckett, &sent)
}

/// Mentoring that she gives.
pub fn gave(tx: &Tx) -> Result<()> {
    let own = |mentee: &str, days, minutes, what: &str, outcome: Option<&str>, credit| GivenDraft {
        mentee: mentee.to_owned(),
        day: ago(days),
        minutes,
        what: what.to_owned(),
        outcome: outcome.map(str::to_owned),
        credit,
    };
    for own in [
        own(
            "Dr Priya Nair",
            10,
            90,
            "Abstract, second draft",
            None,
            GivenCredit::None,
        ),
        own(
            "Dr Priya Nair",
            52,
            120,
            "Case report from outline to draft",
            Some("Accepted in October"),
            GivenCredit::None,
        ),
        own(
            "Dr Sam Okafor",
            33,
            60,
            "Fellowship interviews",
            None,
            GivenCredit::Dossier,
        ),
        own(
            "Dr Lea Brandt",
            118,
            240,
            "Ward teaching, observed and discussed",
            Some("Teaches the course now"),
            GivenCredit::Time,
        ),
    ] {
        given::store::add(tx, &own)?;
    }
    Ok(())
}
