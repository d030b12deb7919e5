//! What Dr Halloran chose and estimated besides her wish: hours she names, what her contract says, what no calendar holds,
//! her year, one offer, and how her week feels. With these every view of her two calendars has something to show.

use crate::calendars::category::{self, CategoryId};
use crate::calendars::feeling::draw::draw;
use crate::calendars::feeling::{FeelingReason, Rating};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::hours::Band;
use crate::calendars::mask::MaskPart;
use crate::calendars::painted::PaintedWeek;
use crate::calendars::painted::store::have;
use crate::calendars::promise::PromisedShare;
use crate::calendars::shadow::{Guess, MinuteRange};
use crate::calendars::wish::Wish;
use crate::calendars::year::{Said, YearWeeks};
use crate::calendars::{feeling, mask, offer, promise, shadow, wish, year};
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::sample::filling::{CLINICAL, COMMITTEES, INBOX, LEADERSHIP, SCHOLARSHIP, TEACHING};
use crate::sample::weeks::end;
use crate::session::Session;
use crate::words::wishes as words;

const LIFE: CategoryId = CategoryId(7);

/// Names of hours, the days from Monday on, and the minutes.
const MASKS: [(&str, u8, u16, u16); 2] = [("School run", 5, 435, 480), ("Dinner", 7, 1110, 1200)];

/// Inbox at home, in minutes a week: the least, the likeliest, the most.
const AT_HOME: [(Band, u32, u32, u32); 2] =
    [(Band::Evening, 30, 60, 120), (Band::Weekend, 30, 60, 180)];

/// How each kind of work feels, what would do, and why it feels less.
const FEELS: [(CategoryId, i8, i8, Option<FeelingReason>); 6] = [
    (CLINICAL, 1, 1, None),
    (INBOX, -1, 0, Some(FeelingReason::Rushed)),
    (TEACHING, 2, 1, None),
    (SCHOLARSHIP, 1, 1, None),
    (COMMITTEES, -2, 0, Some(FeelingReason::People)),
    (LEADERSHIP, 0, 0, None),
];

/// Where along the week's hours the first block is drawn: half way to the second.
const START: u32 = 32_768;

const OFFER: &str = "Harbour Point, four days";

/// Writes it all, step by step as she would have done it.
pub fn choose(session: &mut Session) -> Result<()> {
    name_hours(session)?;
    read_contract(session)?;
    estimate(session)?;
    count_year(session)?;
    wish_for_other_weeks(session)?;
    lay_out_offer(session)?;
    rate(session)
}

fn label(words: String) -> Label {
    Label::new(Place::Calendars, words)
}

fn name_hours(session: &mut Session) -> Result<()> {
    for (name, days, from, to) in MASKS {
        let parts: Vec<MaskPart> = (0..days).map(|day| MaskPart { day, from, to }).collect();
        session.desk()?.change(label(words::add_mask(name)), |tx| {
            mask::store::add(tx, name, &parts)
        })?;
    }
    Ok(())
}

fn read_contract(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    let share = PromisedShare {
        category: SCHOLARSHIP,
        percent: 20,
    };
    desk.change(
        label(words::set_promise("Scholarship", share.percent)),
        |tx| promise::store::set(tx, share),
    )?;
    desk.change(label(words::set_half_days(Some(6))), |tx| {
        promise::store::set_half_days(tx, Some(6))
    })
}

fn estimate(session: &mut Session) -> Result<()> {
    for (band, low, likely, high) in AT_HOME {
        let guess = Guess {
            category: INBOX,
            band,
            range: MinuteRange { low, likely, high },
        };
        session.desk()?.change(
            label(words::set_shadow("Inbox and notes", band.name())),
            |tx| shadow::store::set(tx, guess),
        )?;
    }
    Ok(())
}

fn count_year(session: &mut Session) -> Result<()> {
    let said = Said {
        have: Some(YearWeeks {
            ordinary: 38,
            inpatient: 6,
            leave: 5,
            conference: 3,
        }),
        wish: Some(YearWeeks {
            ordinary: 40,
            inpatient: 4,
            leave: 6,
            conference: 2,
        }),
    };
    session
        .desk()?
        .change(label(words::set_year()), |tx| year::store::set(tx, said))
}

/// The same stretch on some days of the week.
fn days(days: std::ops::Range<u8>, from: u8, to: u8, category: CategoryId) -> Vec<Block> {
    let block = |day| Block {
        day,
        from,
        to,
        category,
    };
    days.map(block).collect()
}

fn wish_for_other_weeks(session: &mut Session) -> Result<()> {
    let weeks = [
        (
            WeekType::Inpatient,
            [days(0..7, 28, 64, CLINICAL), days(0..5, 64, 68, INBOX)].concat(),
        ),
        (WeekType::Leave, days(0..7, 36, 80, LIFE)),
        (WeekType::Conference, days(2..5, 36, 68, SCHOLARSHIP)),
    ];
    for (kind, blocks) in weeks {
        let week = Wish::of(&blocks)?;
        session
            .desk()?
            .change(label(words::replace_wish(kind.name())), |tx| {
                wish::store::set(tx, kind, &week)
            })?;
    }
    Ok(())
}

/// A place that offers four days: 44 hours, with less of the evenings and a day for scholarship.
fn lay_out_offer(session: &mut Session) -> Result<()> {
    let blocks = [
        days(0..3, 32, 48, CLINICAL),
        days(0..3, 52, 64, CLINICAL),
        days(0..3, 64, 70, INBOX),
        days(0..3, 48, 52, TEACHING),
        days(3..4, 32, 48, SCHOLARSHIP),
        days(3..4, 52, 60, SCHOLARSHIP),
        days(3..4, 60, 68, TEACHING),
        days(0..1, 72, 80, COMMITTEES),
        days(1..2, 72, 76, LEADERSHIP),
    ]
    .concat();
    let week = PaintedWeek::of(&blocks)?;
    session
        .desk()?
        .change(label(words::add_offer(OFFER)), |tx| {
            offer::store::add(tx, OFFER, &week).map(drop)
        })
}

/// Twelve blocks of the ordinary week, drawn and rated. The week is the one she had in her last one, whatever day it is
/// where her papers are looked at.
fn rate(session: &mut Session) -> Result<()> {
    let kind = WeekType::Ordinary;
    let last = Day(end()).minus(1);
    let desk = session.desk()?;
    let names = category::store::all(desk.read())?;
    let work: Vec<CategoryId> = names
        .iter()
        .filter(|category| category.is_work)
        .map(|category| category.id)
        .collect();
    let blocks = draw(&have(desk.read(), kind, last)?, &work, START)?;
    desk.change(label(words::draw_feelings(kind.name())), |tx| {
        feeling::store::keep(tx, kind, &blocks)
    })?;
    for drawn in feeling::store::all(desk.read(), kind)? {
        let kind_of = drawn.block.category;
        let own = FEELS.iter().find(|(category, ..)| *category == kind_of);
        let name = names.iter().find(|category| category.id == kind_of);
        let (Some((_, felt, least, reason)), Some(name)) = (own, name) else {
            continue;
        };
        let rating = Rating::read(*felt, *least, *reason)?;
        desk.change(label(words::rate_feeling(&name.name, rating.felt)), |tx| {
            feeling::store::rate(tx, drawn.id, rating)
        })?;
    }
    Ok(())
}
