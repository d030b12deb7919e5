//! Fills an open vault with Dr Halloran's papers, step by step as she would have done it.

use chrono_tz::America::Toronto;

use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::fingerprint::fingerprint;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::hours::{Hours, Part, Protected};
use crate::calendars::ics::Continue;
use crate::calendars::import::{Keep, Paper};
use crate::calendars::rule::{GroupId, Kind as RuleKind, RuleDraft, offered};
use crate::calendars::wish::Wish;
use crate::calendars::{hours, import, rule, sorting, weeks as counted, wish as wishes};
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::sample::term::calendar_ics;
use crate::sample::weeks::{CYCLE, Kind, Weeks, end};
use crate::session::Session;
use crate::store::ground::{self, Facts};
use crate::words;

/// Weeks ahead of the last that are looked at.
const AHEAD: u64 = 13;

/// The categories every vault begins with, by their rows.
pub const CLINICAL: CategoryId = CategoryId(1);
const INBOX: CategoryId = CategoryId(2);
const TEACHING: CategoryId = CategoryId(3);
const SCHOLARSHIP: CategoryId = CategoryId(4);
const COMMITTEES: CategoryId = CategoryId(5);
const LEADERSHIP: CategoryId = CategoryId(6);

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

/// Fills the open vault with the invented physician's papers: twelve weeks, or this many years.
pub fn fill(session: &mut Session, years: u32) -> Result<()> {
    let weeks = Weeks {
        count: if years == 0 { CYCLE } else { years * 52 },
    };
    let fresh = session.entropy.bytes::<32>()?;
    let desk = session.desk()?;
    let label = |words: String| Label::new(Place::Calendars, words);

    desk.change(
        Label::new(Place::You, words::ground::facts_changed()),
        |tx| ground::set_facts(tx, &halloran_you()),
    )?;

    let text = calendar_ics(weeks.count);
    let window = (Day(weeks.first()), Day(end()).plus(AHEAD * 7));
    let paper = Paper::read(
        "work.ics".to_owned(),
        text.into_bytes(),
        Toronto,
        window,
        &mut |_, _| Continue::Yes,
    )?;
    let keep = Keep {
        titles: true,
        ..Keep::default()
    };
    desk.change_named(|tx| {
        let (_, count) =
            import::store::bring_in(tx, &paper.draft, "work.ics", keep, &fresh, &|_, _| Ok(()))?;
        Ok((
            (),
            label(words::calendars::import("work.ics")).detail(words::calendars::events(count)),
        ))
    })?;

    for (title, category, name) in SORTED {
        let key = events::title_key(desk.read())?.ok_or(Error::Bug("the sample has no key"))?;
        let print = fingerprint(&key, title);
        let group = events::groups(desk.read())?
            .into_values()
            .find(|group| group.fingerprint == print);
        let group = group.ok_or(Error::Bug("the sample lacks a title"))?;
        desk.change(label(words::calendars::sort(title, Some(name))), |tx| {
            events::decide_group(tx, group.id, Some(Some(category)))
        })?;
    }

    desk.change(label(words::calendars::add_rule("Clinical")), |tx| {
        let rules = rule::store::all(tx)?;
        let huddle = RuleDraft {
            kind: RuleKind::Word,
            text: Some("huddle".to_owned()),
            ..offered(None, GroupId(0), CLINICAL)
        };
        let huddle = RuleDraft {
            group: None,
            ..huddle
        };
        let new = rule::store::add(tx, &huddle, 0)?;
        let ids: Vec<_> = std::iter::once(new)
            .chain(rules.iter().map(|rule| rule.id))
            .collect();
        rule::store::order(tx, &ids)?;
        sorting::store::resort(tx)
    })?;

    for week in weeks.of(Kind::Ward) {
        let monday = Day(weeks.monday(week));
        desk.change(label(words::calendars::set_week_aside(monday)), |tx| {
            counted::store::choose(tx, monday, Some(false))
        })?;
    }

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
    desk.change(label(words::calendars::set_hours()), |tx| {
        hours::store::set(tx, &own)
    })?;

    let wished = Wish::of(&wish())?;
    desk.change(label(words::wishes::replace_wish("ordinary")), |tx| {
        wishes::store::set(tx, WeekType::Ordinary, &wished)
    })
}
