//! Dr Halloran's logs: half a year of evenings, three EHR reports, eight weeks, ten asks, and what she took elsewhere.

use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::sample::weeks::{Kind, Weeks, end};
use crate::session::Session;
use crate::values::logs::basis::LogBasis;
use crate::values::logs::burden::Burden;
use crate::values::logs::method::{BurdenMethod, BurdenTag};
use crate::values::logs::pulse::Pulse;
use crate::values::logs::recurring::{Every, RecurringDraft};
use crate::values::logs::report::{EhrFacts, PajamaHours, PajamaTime};
use crate::values::logs::score::ScoreDraft;
use crate::values::logs::uncredited::{Answer, Anyone, AskedBy, Credit, UncreditedDraft};
use crate::values::logs::{basis, burden, pulse, recurring, report, score, uncredited};
use crate::words::logs as words;

/// Weeks that she kept the log.
const WEEKS: u32 = 26;
/// Weeks whose inbox she also timed, the last ones.
const TIMED: u32 = 4;
/// Scheduled minutes, all time in the EHR, inbox, outside scheduled time, pajama time and visits, from August on.
const MONTHS: [(u64, [u32; 6]); 3] = [
    (100, [4680, 4010, 930, 1110, 860, 148]),
    (66, [4800, 4260, 1010, 1230, 930, 150]),
    (36, [4560, 4190, 1050, 1290, 980, 141]),
];
/// Mattered, rested and decided in the last eight weeks.
const WEEKLY: [[u8; 3]; 8] = [
    [5, 6, 4],
    [4, 5, 4],
    [6, 6, 5],
    [3, 4, 3],
    [7, 8, 6],
    [4, 5, 3],
    [4, 4, 4],
    [3, 4, 3],
];

/// What comes back, minutes each time, how often, and what could stop.
type Again = (
    &'static str,
    BurdenTag,
    u32,
    u32,
    Every,
    Option<&'static str>,
);
const RECURRING: [Again; 6] = [
    (
        "Peer-to-peer calls for imaging",
        BurdenTag::PriorAuth,
        25,
        3,
        Every::Week,
        Some("A standing approval for the six common studies"),
    ),
    (
        "The same medicine list in two screens",
        BurdenTag::Orders,
        6,
        15,
        Every::Week,
        Some("One list at discharge"),
    ),
    (
        "Copies of results that went to somebody else",
        BurdenTag::Inbox,
        9,
        5,
        Every::Week,
        Some("No copy where another physician ordered it"),
    ),
    (
        "Level-of-care attestation",
        BurdenTag::Forms,
        4,
        20,
        Every::Week,
        None,
    ),
    (
        "Time sheet for the teaching grant",
        BurdenTag::Forms,
        40,
        1,
        Every::Month,
        Some("From the schedule, once a quarter"),
    ),
    (
        "Annual module on scanning badges",
        BurdenTag::Forms,
        90,
        1,
        Every::Year,
        None,
    ),
];

/// Days before the end, who asked, what, minutes asked and taken, answer, credit, and whether anyone could do it.
type Ask = (
    u64,
    AskedBy,
    &'static str,
    Option<u32>,
    Option<u32>,
    Answer,
    Credit,
    Anyone,
);
const ASKS: [Ask; 10] = [
    (
        12,
        AskedBy::Chair,
        "Cover for the throughput committee",
        Some(60),
        Some(210),
        Answer::Yes,
        Credit::None,
        Anyone::Yes,
    ),
    (
        26,
        AskedBy::Institution,
        "Readers for residency applications",
        Some(360),
        Some(840),
        Answer::Yes,
        Credit::None,
        Anyone::Yes,
    ),
    (
        40,
        AskedBy::Trainee,
        "Letter and mock interviews for two seniors",
        Some(180),
        Some(300),
        Answer::Yes,
        Credit::None,
        Anyone::No,
    ),
    (
        61,
        AskedBy::Colleague,
        "Second reader of a manuscript",
        Some(120),
        Some(150),
        Answer::Part,
        Credit::None,
        Anyone::Unsure,
    ),
    (
        85,
        AskedBy::Leader,
        "Draft of the night-float policy",
        Some(240),
        Some(720),
        Answer::Yes,
        Credit::None,
        Anyone::Yes,
    ),
    (
        110,
        AskedBy::Outside,
        "Three reviews for a journal",
        Some(540),
        Some(600),
        Answer::Yes,
        Credit::Dossier,
        Anyone::No,
    ),
    (
        139,
        AskedBy::Chair,
        "Site lead for the documentation pilot",
        Some(1200),
        None,
        Answer::No,
        Credit::None,
        Anyone::Yes,
    ),
    (
        170,
        AskedBy::Institution,
        "Panel on professionalism, four meetings",
        Some(480),
        Some(660),
        Answer::Yes,
        Credit::None,
        Anyone::Unsure,
    ),
    (
        205,
        AskedBy::Leader,
        "Clerkship lecture series",
        Some(900),
        Some(960),
        Answer::Yes,
        Credit::Fte,
        Anyone::No,
    ),
    (
        240,
        AskedBy::Colleague,
        "Weekend swap coordination for the group",
        None,
        Some(420),
        Answer::Yes,
        Credit::None,
        Anyone::Yes,
    ),
];

fn last() -> Day {
    Day(end()).minus(1)
}

/// The burden log: evenings of ordinary weeks and of those on service, and the inbox by the timer in the last weeks.
pub fn burdens() -> Vec<Burden> {
    let weeks = Weeks { count: WEEKS };
    let mut all = Vec::new();
    for week in 0..WEEKS {
        let monday = Day(weeks.monday(week));
        let on_ward = match weeks.kind(week) {
            Kind::Ordinary => 0,
            Kind::Ward => 35,
            Kind::Conference | Kind::Leave => continue,
        };
        for weekday in 0..5_u32 {
            // Small steps up and down from day to day, and a slow rise over the months.
            let wave = (week * 7 + weekday * 5) % 11 * 3;
            let minutes = [
                (BurdenTag::Notes, 42 + on_ward + week + wave),
                (BurdenTag::Inbox, 31 + week / 2 + wave / 2),
                (BurdenTag::Orders, 12 + wave / 3),
                (BurdenTag::PriorAuth, if weekday % 2 == 1 { 25 } else { 0 }),
            ];
            let day = monday.plus(u64::from(weekday));
            all.extend(minutes.map(|(tag, minutes)| Burden {
                day,
                tag,
                minutes,
                method: BurdenMethod::Estimated,
                clocked: None,
            }));
            if week + TIMED >= WEEKS && weekday % 2 == 0 {
                let minutes = 44 + wave / 2;
                all.push(Burden {
                    day,
                    tag: BurdenTag::Inbox,
                    minutes,
                    method: BurdenMethod::Timed,
                    clocked: Some(minutes),
                });
            }
        }
    }
    all
}

fn months() -> Vec<EhrFacts> {
    let facts =
        |(back, [scheduled, total, inbox, outside, pajama, visits]): (u64, [u32; 6])| EhrFacts {
            month: crate::values::logs::series::month_of(last().minus(back)),
            system: "Larkmoor EHR".to_owned(),
            total,
            inbox: Some(inbox),
            outside: Some(outside),
            scheduled: Some(scheduled),
            visits: Some(visits),
            pajama: Some(PajamaTime {
                minutes: pajama,
                hours: PajamaHours::USUAL,
            }),
        };
    MONTHS.map(facts).to_vec()
}

fn pulses() -> Vec<Pulse> {
    let first = Day(end()).minus(8 * 7);
    let weeks = (0_u64..).zip(WEEKLY);
    weeks
        .map(|(week, [mattered, rested, decided])| Pulse {
            monday: first.plus(week * 7),
            mattered: Some(mattered),
            rested: Some(rested),
            decided: Some(decided),
            line: match week {
                4 => Some("Away, and it shows.".to_owned()),
                7 => Some("Friday went to cover again.".to_owned()),
                _ => None,
            },
        })
        .collect()
}

fn asks() -> Vec<UncreditedDraft> {
    let draft = |ask: &Ask| {
        let (ago, asked_by, what, asked, took, answer, credit, anyone) = *ask;
        UncreditedDraft {
            day: last().minus(ago),
            asked_by,
            who: None,
            what: what.to_owned(),
            asked,
            took,
            answer,
            credit,
            anyone,
        }
    };
    ASKS.iter().rev().map(draft).collect()
}

fn scores() -> Vec<ScoreDraft> {
    [(248, 62_000), (59, 54_000)]
        .map(|(ago, thousandths)| ScoreDraft {
            scale: "Larkmoor staff survey, energy".to_owned(),
            day: last().minus(ago),
            thousandths,
            note: None,
        })
        .to_vec()
}

/// Writes them all, in a step for each kind.
pub(super) fn fill(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    let label = |words: String| Label::new(Place::Values, words);
    let entries = burdens();
    desk.change(label(words::log_entries(entries.len())), |tx| {
        entries
            .iter()
            .try_for_each(|own| burden::store::add(tx, own))
    })?;
    for facts in months() {
        desk.change(label(words::report::add_month(facts.month)), |tx| {
            report::store::add(tx, &facts)
        })?;
    }
    for own in pulses() {
        desk.change(label(words::set_pulse(own.monday)), |tx| {
            pulse::store::set(tx, &own)
        })?;
    }
    let own = LogBasis::read(46, Some(2080), Some(118), "$")?;
    desk.change(label(words::set_basis().to_owned()), |tx| {
        basis::store::set(tx, &own)
    })?;
    for (name, tag, minutes, times, every, instead) in RECURRING {
        let draft = RecurringDraft {
            name: name.to_owned(),
            tag,
            minutes,
            times,
            every,
            instead: instead.map(str::to_owned),
        };
        desk.change(label(words::recurring::add(name)), |tx| {
            recurring::store::add(tx, &draft)
        })?;
    }
    for draft in asks() {
        desk.change(label(words::uncredited::add(&draft.what)), |tx| {
            uncredited::store::add(tx, &draft)
        })?;
    }
    for draft in scores() {
        desk.change(label(words::add_score(&draft.scale)), |tx| {
            score::store::add(tx, &draft)
        })?;
    }
    Ok(())
}
