//! Dr Halloran's plan of leaving well, should she go to Carrow Valley: counted back from 10 January 2028. A plan, not a
//! decision.

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::Result;
use crate::options::leaving::letter::{PlanLetter, filled, template};
use crate::options::leaving::piece::{
    HandGroup, HandOffDraft, HandState, KeepDraft, MenteeDraft, PlanLetterDraft, PlanPiece,
    StepDraft, StepState,
};
use crate::options::leaving::starter::shipped;
use crate::options::leaving::when::{LeadFrom, LeadUnit, StepWhen};
use crate::options::leaving::{PlanDraft, PlanId, store};
use crate::options::path::{PathId, Road, store as paths};
use crate::sample::filling::halloran_you;
use crate::sample::people::ago;
use crate::session::Session;
use crate::words::options_leaving::change as words;

fn plan(path: Option<PathId>) -> PlanDraft {
    PlanDraft {
        title: "Leave: Carrow Valley Hospital".to_owned(),
        path,
        leaving: "Larkmoor".to_owned(),
        joining: "Carrow Valley Hospital".to_owned(),
        start: Day::stored("2028-01-10"),
        last: Some(Day::stored("2027-12-31")),
        notice: Some(120),
        clause: "§9.1".to_owned(),
        notice_to: "Dr Halvorsen".to_owned(),
        patients: Some(90),
        patients_from: String::new(),
        patients_on: Some(ago(3)),
        next: "Dr Brandvold takes over, or another doctor you choose".to_owned(),
        records: "They are at Larkmoor; ask the records office".to_owned(),
    }
}

/// Days before the last day, or after it.
fn last(days: i16) -> StepWhen {
    counted(LeadFrom::Last, days, days)
}

fn counted(from: LeadFrom, earliest: i16, latest: i16) -> StepWhen {
    StepWhen::Counted {
        from,
        unit: LeadUnit::Days,
        earliest,
        latest,
    }
}

/// What she changed of the starter steps.
fn changed(own: &mut StepDraft) {
    match own.key.as_str() {
        "privileges" => {
            own.when = counted(LeadFrom::Start, -193, -41);
            "the office there, 9 November".clone_into(&mut own.takes_from);
            "Carrow Valley office".clone_into(&mut own.with);
        }
        "payers" => {
            own.when = counted(LeadFrom::Start, -193, -41);
            "Carrow Valley office".clone_into(&mut own.with);
        }
        "own-record" => own.state = StepState::Done { on: ago(7) },
        "notice" => "Dr Halvorsen".clone_into(&mut own.with),
        "patients-told" => {
            own.when = counted(LeadFrom::Patients, -1, -1);
            "clinic office sends".clone_into(&mut own.with);
        }
        "one-by-one" => {
            "Five current mentees, one by one".clone_into(&mut own.title);
            "in person".clone_into(&mut own.with);
        }
        "cover" => {
            "both offices".clone_into(&mut own.with);
            "Who pays the tail at Carrow Valley is not known.".clone_into(&mut own.note);
        }
        "thanks" => {
            "Thank-you letters, nine people".clone_into(&mut own.title);
            "by hand".clone_into(&mut own.with);
        }
        _ => {}
    }
}

/// A hand-off: group, what, how many, to whom, days before the last day, how it stands, note.
type Hand = (
    HandGroup,
    &'static str,
    u32,
    &'static str,
    i16,
    HandState,
    &'static str,
);

const HANDS: [Hand; 8] = [
    (
        HandGroup::Panel,
        "The clinic’s people who need no spoken hand-over",
        53,
        "Dr Brandvold",
        -9,
        HandState::Offered {},
        "",
    ),
    (
        HandGroup::Patients,
        "Those who need a spoken hand-over",
        11,
        "Dr Brandvold",
        -9,
        HandState::Accepted {},
        "The list stays in the hospital’s record.",
    ),
    (
        HandGroup::Letters,
        "Letters of support due after you go",
        3,
        "written early",
        -46,
        HandState::ToDo {},
        "One of the three is written.",
    ),
    (
        HandGroup::Theses,
        "C. Nwosu-Grant’s second project",
        1,
        "shared with Dr Osei",
        -21,
        HandState::Accepted {},
        "",
    ),
    (
        HandGroup::Courses,
        "Ward medicine curriculum, 140 residents",
        1,
        "Dr Teo",
        -77,
        HandState::Accepted {},
        "Taught side by side in November.",
    ),
    (
        HandGroup::Studies,
        "Sign-out trial: change of lead",
        1,
        "Dr Vasquez-Lind",
        -60,
        HandState::ToDo {},
        "The ethics board asks 60 days.",
    ),
    (
        HandGroup::Committees,
        "Committee seats",
        2,
        "Dr Halvorsen names",
        -14,
        HandState::ToDo {},
        "",
    ),
    (
        HandGroup::Teams,
        "The night rota",
        1,
        "Dr Halvorsen names",
        -14,
        HandState::ToDo {},
        "",
    ),
];

fn add(tx: &Tx, id: PlanId, piece: PlanPiece) -> Result<()> {
    store::add_piece(tx, id, &piece.read(ago(0))?)?;
    Ok(())
}

fn fill_plan(tx: &Tx, id: PlanId, own: &PlanDraft) -> Result<()> {
    for piece in shipped()?.pieces() {
        let piece = match piece {
            PlanPiece::Step(mut step) => {
                changed(&mut step);
                PlanPiece::Step(step)
            }
            PlanPiece::Keep(keep) if keep.key == "adjunct" => PlanPiece::Keep(KeepDraft {
                with: "Dr Halvorsen".to_owned(),
                when: last(-60),
                ..keep
            }),
            piece => piece,
        };
        add(tx, id, piece)?;
    }
    for (group, what, count, to, days, state, note) in HANDS {
        let hand = HandOffDraft {
            group,
            what: what.to_owned(),
            count: Some(count),
            to: to.to_owned(),
            when: last(days),
            state,
            note: note.to_owned(),
        };
        add(tx, id, PlanPiece::HandOff(hand))?;
    }
    let mentee = MenteeDraft {
        name: "C. Nwosu-Grant".to_owned(),
        told: Some(ago(10)),
        over: "Dr Osei shares the second project".to_owned(),
        agreement: "one hour a month".to_owned(),
        until: Some(Day::stored("2028-06-30")),
    };
    add(tx, id, PlanPiece::Mentee(mentee))?;
    let letter = template(PlanLetter::Notice)?;
    let name = halloran_you().name;
    let notice = PlanLetterDraft {
        letter: PlanLetter::Notice,
        title: letter.title.clone(),
        text: filled(&letter, own, name.as_deref(), ago(0)).text,
    };
    add(tx, id, PlanPiece::Letter(notice))
}

/// Fills the open vault with her plan, as one change.
pub fn fill(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    let all = paths::all(desk.read())?.into_iter();
    let path = all
        .filter(|own| own.draft.road == Road::Community)
        .map(|own| own.id)
        .next();
    let own = plan(path);
    let label = Label::new(Place::Options, words::add(&own.title));
    desk.change(label, |tx| {
        let own = own.read(ago(0))?;
        let id = store::add(tx, &own)?;
        fill_plan(tx, id, &own)
    })
}
