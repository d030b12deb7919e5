//! Dr Halloran's meetings with Dr Osei: the one of 15 October, and the one of Thursday 3 December with what she wants of it;
//! her goals, her rungs, what was promised and what went well.

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::Result;
use crate::mentoring::agenda::candidate::Want;
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::store::propose;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::{GoalDraft, GoalId, Milestone};
use crate::mentoring::guard::Guard;
use crate::mentoring::health::Remembered;
use crate::mentoring::item::ItemDraft;
use crate::mentoring::ladder::{BackingKind, EvidenceDraft, Level};
use crate::mentoring::meeting::{Card, MeetingDraft, MeetingState, store as meetings};
use crate::mentoring::outcome::{OutcomeDraft, OutcomeKind};
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::{Owner, PromiseDraft, PromiseState};
use crate::mentoring::{goal, item, ladder, outcome, person, promise};
use crate::session::Session;
use crate::words::mentoring::meeting as words;

/// A day of her autumn.
fn on(text: &str) -> Result<Day> {
    Day::read("day", text)
}

fn goals(tx: &Tx, osei: PersonId) -> Result<(GoalId, GoalId)> {
    let step = |what: &str, due: &str, done: Option<&str>| -> Result<Milestone> {
        Ok(Milestone {
            what: what.to_owned(),
            due: Some(on(due)?),
            done_on: done.map(on).transpose()?,
        })
    };
    let first = GoalDraft {
        priority: 3,
        domain: Some(Domain::Academic),
        need: Some("promotion-criteria".to_owned()),
        value: Some("Teaching".to_owned()),
        criterion: Some("Teaching: a curriculum in use".to_owned()),
        measure: Some("packet submitted".to_owned()),
        confidence: Some(6),
        due: Some(on("2027-03-01")?),
        people: vec![osei],
        milestones: vec![
            step("Summary of teaching", "2026-10-31", Some("2026-10-30"))?,
            step("Draft of aims", "2026-11-24", None)?,
            step("Intent form", "2026-12-11", None)?,
            step("Names for outside letters", "2027-01-15", None)?,
        ],
        ..GoalDraft::titled("Submit the promotion packet on 1 March")
    };
    let paper = GoalDraft {
        priority: 2,
        domain: Some(Domain::Academic),
        competency: Some("driving-initiatives".to_owned()),
        confidence: Some(4),
        step: Some("write the methods, one page".to_owned()),
        people: vec![osei],
        ..GoalDraft::titled("Write the ward-round paper")
    };
    Ok((goal::store::add(tx, &first)?, goal::store::add(tx, &paper)?))
}

fn october(tx: &Tx, osei: PersonId, first: GoalId) -> Result<()> {
    let day = on("2026-10-15")?;
    let draft = MeetingDraft {
        person: osei,
        day,
        start: Some(960),
        minutes: 30,
        frame: Frame::Regular,
        place: None,
    };
    let id = meetings::add(tx, &draft, "bearings-sample-2026-10-15")?;
    let card = Card {
        actual: Some(28),
        cancelled_by: None,
        rushed: Some(false),
        remembered: Some(Remembered::Yes),
        useful: Some(4),
        fits: Some(1),
    };
    meetings::set_card(tx, id, &card)?;
    meetings::set_state(tx, id, MeetingState::Held)?;
    meetings::set_sent(tx, id, Some(on("2026-10-13")?))?;
    meetings::set_thanked(tx, id, Some(on("2026-10-16")?))?;
    let notes = "= Aim for clinician-educator\n= Keep the second quality committee for later\n- [x] @me teaching summary by 30 Oct\n! @me draft aims by 24 Nov\n! @Osei introduction to the dean by 6 Nov\n> Name the ward curriculum first";
    meetings::set_notes(tx, id, notes)?;
    meetings::set_heard(tx, id, &[("advice", "Name the ward curriculum first")])?;
    let promised = |owner, what: &str, due: &str| -> Result<PromiseDraft> {
        Ok(PromiseDraft {
            person: osei,
            owner,
            what: what.to_owned(),
            due: Some(on(due)?),
            goal: Some(first),
            blocked: false,
            guard: Guard::open(),
        })
    };
    let done = promised(Owner::Me, "teaching summary", "2026-10-30")?;
    let done = promise::store::add(tx, &done, Some(id), day, PromiseState::Open)?;
    promise::store::settle(tx, done, PromiseState::Done, on("2026-10-30")?)?;
    for open in [
        promised(Owner::Me, "draft aims", "2026-11-24")?,
        promised(Owner::Them, "introduction to the dean", "2026-11-06")?,
    ] {
        promise::store::add(tx, &open, Some(id), day, PromiseState::Open)?;
    }
    let came = |kind, what: &str, day: &str| -> Result<OutcomeDraft> {
        Ok(OutcomeDraft {
            day: on(day)?,
            kind,
            what: what.to_owned(),
            person: Some(osei),
            goal: Some(first),
            guard: Guard::open(),
        })
    };
    for decided in [
        "Aim for clinician-educator",
        "Keep the second quality committee for later",
    ] {
        let own = came(OutcomeKind::Decision, decided, "2026-10-15")?;
        outcome::store::add(tx, &own, Some(id))?;
    }
    for (what, day) in [
        ("Workshop accepted", "2026-11-09"),
        ("Two wards use the curriculum", "2026-11-16"),
    ] {
        outcome::store::add(tx, &came(OutcomeKind::Win, what, day)?, None)?;
    }
    Ok(())
}

fn items(tx: &Tx, osei: PersonId, first: GoalId) -> Result<()> {
    let of =
        |title: &str, want, due: Option<&str>, starred, questions: &[&str]| -> Result<ItemDraft> {
            Ok(ItemDraft {
                person: Some(osei),
                domain: Some(Domain::Academic),
                goal: Some(first),
                due: due.map(on).transpose()?,
                starred,
                questions: questions.iter().map(|own| (*own).to_owned()).collect(),
                ..ItemDraft::titled(title, want)
            })
        };
    let decide = of(
        "1 March, or wait a year",
        Want::Decide,
        Some("2026-12-11"),
        true,
        &[
            "Nine of fourteen criteria are shown; three rest on my word.",
            "Which of the three would the committee doubt?",
        ],
    )?;
    let letters = ItemDraft {
        domain: Some(Domain::Leadership),
        ..of(
            "Who writes the outside letters",
            Want::Advise,
            Some("2027-01-15"),
            true,
            &["Who knows the ward curriculum but not me?"],
        )?
    };
    let talk = ItemDraft {
        goal: None,
        ..of("Regional talk", Want::Inform, None, false, &[])?
    };
    let stay = ItemDraft {
        goal: None,
        domain: Some(Domain::Personal),
        guard: Guard::of(&[Secret::Move]),
        ..of(
            "“Stay on new terms” waits for two answers",
            Want::Advise,
            None,
            false,
            &[],
        )?
    };
    let lived = ItemDraft {
        goal: None,
        guard: Guard {
            values: true,
            released: false,
            ..Guard::open()
        },
        ..of("Teaching lived 4 of 10", Want::Advise, None, false, &[])?
    };
    for draft in [decide, letters, stay, lived] {
        item::store::add(tx, &draft)?;
    }
    let talk = item::store::add(tx, &talk)?;
    item::store::carry(tx, talk)
}

fn rungs(tx: &Tx) -> Result<()> {
    for (key, claimed, target, importance) in [
        ("mentoring-learners", 4, 5, 4),
        ("driving-initiatives", 3, 4, 4),
        ("leading-teams", 3, 4, 3),
        ("financial-stewardship", 1, 3, 2),
    ] {
        let level = Level {
            claimed: Some(claimed),
            target: Some(target),
            importance: Some(importance),
        };
        ladder::store::set_level(tx, key, level)?;
    }
    let evidence = EvidenceDraft {
        day: on("2026-05-20")?,
        what: "Ward curriculum, used on two wards".to_owned(),
        kind: BackingKind::Product,
        competency: Some("mentoring-learners".to_owned()),
        goal: None,
        by_other: false,
        system: false,
    };
    ladder::store::add_evidence(tx, &evidence)?;
    Ok(())
}

/// Writes it all, with the agenda of 3 December proposed.
pub fn fill(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    let people = person::store::here(desk.read())?;
    let found = people
        .iter()
        .find(|(_, own)| own.draft.name == "Dr Abena Osei");
    let Some((osei, _)) = found else {
        return Ok(());
    };
    let osei = *osei;
    let next = on("2026-12-03")?;
    let label = Label::new(Place::Mentoring, words::plan("Dr Abena Osei", next));
    desk.change(label, |tx| {
        let (first, _) = goals(tx, osei)?;
        october(tx, osei, first)?;
        items(tx, osei, first)?;
        rungs(tx)?;
        let draft = MeetingDraft {
            person: osei,
            day: next,
            start: Some(960),
            minutes: 30,
            frame: Frame::Regular,
            place: None,
        };
        let id = meetings::add(tx, &draft, "bearings-sample-2026-12-03")?;
        meetings::set_want(tx, id, Some("One date and two names."))?;
        propose(tx, id)
    })
}
