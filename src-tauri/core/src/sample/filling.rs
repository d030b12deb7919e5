//! Fills an open vault with Dr Halloran's papers, step by step as she would have done it.

use chrono_tz::America::Toronto;

use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::fingerprint::fingerprint;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::hours::{Hours, Part, Protected};
use crate::calendars::ics::Continue;
use crate::calendars::import::store::Import;
use crate::calendars::import::{Answers, Keep, Paper};
use crate::calendars::rule::place::for_new;
use crate::calendars::rule::store::Stored;
use crate::calendars::rule::{CalendarId, GroupId, Kind as RuleKind, RuleDraft, RuleId, offered};
use crate::calendars::weeks::WeekKind;
use crate::calendars::wish::Wish;
use crate::calendars::{hours, import, rule, sorting, title, weeks as counted, wish as wishes};
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::sample::logs;
use crate::sample::term::{calendar_ics, clinic_ics};
use crate::sample::weeks::{CYCLE, Kind, Weeks, end};
use crate::session::Session;
use crate::store::ground::{self, Facts};
use crate::words;

/// Weeks ahead of the last that are looked at.
const AHEAD: u64 = 13;

/// The categories every vault begins with, by their rows: clinical.
pub const CLINICAL: CategoryId = CategoryId(1);
/// Inbox and notes.
pub const INBOX: CategoryId = CategoryId(2);
/// Teaching.
pub const TEACHING: CategoryId = CategoryId(3);
/// Scholarship.
pub const SCHOLARSHIP: CategoryId = CategoryId(4);
/// Committees.
pub const COMMITTEES: CategoryId = CategoryId(5);
/// Leadership.
pub const LEADERSHIP: CategoryId = CategoryId(6);

/// Titles that no rule knows, and where she sorted them.
const SORTED: [(&str, CategoryId, &str); 4] = [
    ("SG4 Rm 210", TEACHING, "Teaching"),
    ("PRP", COMMITTEES, "Committees"),
    ("Leads", LEADERSHIP, "Leadership"),
    ("Cover", CLINICAL, "Clinical"),
];

/// Four facts about her.
pub fn halloran_you() -> Facts {
    Facts {
        name: Some("Dr Ines Halloran".to_owned()),
        role: Some("Academic hospitalist, associate professor".to_owned()),
        setting: Some("Larkmoor, teaching hospital".to_owned()),
        review_on: Some("2027-01-02".to_owned()),
    }
}

/// The week she wishes for: 52 hours.
pub fn wish() -> Vec<Block> {
    let day = |day: u8, parts: &[(u8, u8, CategoryId)]| -> Vec<Block> {
        parts
            .iter()
            .map(|(from, to, category)| Block {
                day,
                from: *from,
                to: *to,
                category: *category,
            })
            .collect()
    };
    [
        day(
            0,
            &[
                (32, 48, CLINICAL),
                (48, 52, TEACHING),
                (52, 64, CLINICAL),
                (64, 70, INBOX),
                (72, 76, CLINICAL),
            ],
        ),
        day(
            1,
            &[
                (32, 48, CLINICAL),
                (48, 52, TEACHING),
                (52, 60, CLINICAL),
                (60, 66, LEADERSHIP),
                (66, 72, INBOX),
                (72, 76, CLINICAL),
            ],
        ),
        day(
            2,
            &[
                (32, 40, TEACHING),
                (40, 48, COMMITTEES),
                (52, 68, CLINICAL),
                (68, 72, INBOX),
            ],
        ),
        day(
            3,
            &[
                (32, 48, CLINICAL),
                (48, 56, TEACHING),
                (56, 60, COMMITTEES),
                (60, 66, LEADERSHIP),
                (66, 70, INBOX),
                (72, 76, CLINICAL),
            ],
        ),
        day(
            4,
            &[
                (32, 48, SCHOLARSHIP),
                (48, 52, INBOX),
                (52, 60, SCHOLARSHIP),
                (60, 68, TEACHING),
            ],
        ),
        day(5, &[(36, 44, CLINICAL)]),
    ]
    .concat()
}

/// Fills the open vault with the invented physician's calendars and her wish: eleven weeks, or this many years.
pub fn fill(session: &mut Session, years: u32) -> Result<()> {
    let weeks = Weeks {
        count: if years == 0 { CYCLE } else { years * 52 },
    };
    session.desk()?.change(
        Label::new(Place::You, words::ground::facts_changed()),
        |tx| ground::set_facts(tx, &halloran_you()),
    )?;
    logs::fill(session)?;
    bring_in(session, weeks, "work.ics", calendar_ics(weeks.count))?;
    let clinic = bring_in(session, weeks, "clinic.ics", clinic_ics(weeks.count))?;
    sort(session)?;
    let of_clinic = RuleDraft {
        kind: RuleKind::Calendar,
        calendar: Some(clinic),
        ..offered(None, GroupId(0), CLINICAL)
    };
    add_rule(session, of_clinic)?;
    let huddle = RuleDraft {
        kind: RuleKind::Word,
        text: Some("huddle".to_owned()),
        ..offered(None, GroupId(0), CLINICAL)
    };
    add_rule(session, huddle)?;
    tell_weeks(session, weeks)?;
    draw(session)
}

fn label(words: String) -> Label {
    Label::new(Place::Calendars, words)
}

fn bring_in(session: &mut Session, weeks: Weeks, name: &str, text: String) -> Result<CalendarId> {
    let fresh = session.entropy.bytes::<32>()?;
    let window = (Day(weeks.first()), Day(end()).plus(AHEAD * 7));
    let mut paper = Paper::read(
        name.to_owned(),
        text.into_bytes(),
        Toronto,
        window,
        Answers::default(),
        &mut |_, _| Continue::Yes,
    )?;
    let import = Import {
        into: None,
        name,
        keep: Keep {
            titles: true,
            ..Keep::default()
        },
        zones: &paper.zones,
        fresh: &fresh,
    };
    session.desk()?.change_named(|tx| {
        let brought = import::store::bring_in(tx, &mut paper.draft, import, &|_, _| Ok(()))?;
        let label = label(words::bringing_in::import(name))
            .detail(words::calendars::events(brought.counted));
        Ok((brought.calendar, label))
    })
}

fn sort(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    for (title, category, name) in SORTED {
        let key = events::title_key(desk.read())?.ok_or(Error::Bug("the sample has no key"))?;
        let print = fingerprint(&key, title);
        let group = title::store::groups(desk.read())?
            .into_values()
            .find(|group| group.fingerprint == print)
            .ok_or(Error::Bug("the sample lacks a title"))?;
        desk.change(label(words::sorting::sort(title, Some(name))), |tx| {
            title::store::decide(tx, group.id, Some(Some(category)))
        })?;
    }
    Ok(())
}

fn add_rule(session: &mut Session, draft: RuleDraft) -> Result<()> {
    session
        .desk()?
        .change(label(words::sorting::add_rule("Clinical")), |tx| {
            let draft = RuleDraft {
                group: None,
                ..draft
            };
            let rules = rule::store::all(tx)?;
            let seats: Vec<_> = rules.iter().map(Stored::seat).collect();
            let new = rule::store::add(tx, &draft, rules.len() as u32)?;
            let mut ids: Vec<RuleId> = rules.iter().map(|rule| rule.id).collect();
            ids.insert(for_new(&seats, draft.kind, None), new);
            rule::store::order(tx, &ids)?;
            sorting::store::resort(tx)
        })
}

/// She confirms what her weeks look like, wherever it is not the usual.
fn tell_weeks(session: &mut Session, weeks: Weeks) -> Result<()> {
    let told: Vec<(Day, WeekKind)> = [
        (Kind::Ward, WeekKind::Inpatient),
        (Kind::Conference, WeekKind::Conference),
        (Kind::Leave, WeekKind::Leave),
    ]
    .into_iter()
    .flat_map(|(own, kind)| {
        weeks
            .of(own)
            .map(move |week| (Day(weeks.monday(week)), kind))
    })
    .collect();
    session
        .desk()?
        .change(label(words::weeks::confirm_weeks(told.len())), |tx| {
            told.iter()
                .try_for_each(|(monday, kind)| counted::store::choose(tx, *monday, Some(*kind)))
        })
}

fn draw(session: &mut Session) -> Result<()> {
    let day = Some(Part {
        from: 480,
        to: 1080,
    });
    let writing = Protected {
        day: 4,
        from: 480,
        to: 960,
        category: Some(SCHOLARSHIP),
    };
    let own = Hours::read(&[day, day, day, day, day, None, None], &[writing])?;
    let desk = session.desk()?;
    desk.change(label(words::calendars::set_hours()), |tx| {
        hours::store::set(tx, &own)
    })?;

    let wished = Wish::of(&wish())?;
    desk.change(label(words::wishes::replace_wish("ordinary")), |tx| {
        wishes::store::set(tx, WeekType::Ordinary, &wished)
    })
}
