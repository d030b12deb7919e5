//! Reads what Home and Find show of the calendars.

use rusqlite::Connection;

use crate::calendars::calendar;
use crate::calendars::category;
use crate::calendars::compare::{Row, Sides};
use crate::calendars::home::{CalendarsHit, CalendarsLine, Suggestion, line, named};
use crate::calendars::mask;
use crate::calendars::offer;
use crate::calendars::picture::store::everything;
use crate::calendars::rule;
use crate::calendars::title;
use crate::clock::Now;
use crate::error::Result;

/// Hits of one kind that are shown at most.
const MOST: usize = 8;

/// The mean week by kind of work, as other places are handed it.
#[derive(Debug, Clone, PartialEq)]
pub struct MeanWeek {
    /// Work now and wished, in minutes a week.
    pub kinds: Vec<Row>,
    /// Weeks that count.
    pub weeks: u32,
    /// A wish is drawn.
    pub drawn: bool,
}

/// The mean week by kind of work.
pub fn week(conn: &Connection, now: Now) -> Result<MeanWeek> {
    let all = everything(conn, now.today())?;
    let sides = Sides {
        have: &all.picture.tally,
        wish: &all.wish,
        categories: &all.categories,
        hours: &all.hours,
        unheld: &all.unheld,
    };
    Ok(MeanWeek {
        kinds: sides.sums().rows,
        weeks: all.picture.tally.weeks,
        drawn: !all.wish.is_empty(),
    })
}

/// The line of the calendars on Home, and what would be next.
pub fn home(conn: &Connection, now: Now) -> Result<(Option<CalendarsLine>, Suggestion)> {
    let all = everything(conn, now.today())?;
    let calendars = calendar::store::all(conn, now)?.len() as u32;
    let sides = Sides {
        have: &all.picture.tally,
        wish: &all.wish,
        categories: &all.categories,
        hours: &all.hours,
        unheld: &all.unheld,
    };
    Ok(line(&sides, &all.picture, calendars))
}

/// Calendars, categories, known titles, rules, offers and named hours with these words, whatever their case.
pub fn find(conn: &Connection, text: &str, now: Now) -> Result<Vec<CalendarsHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let categories = category::store::all(conn)?;
    let hit = |kind, id, title: String, detail| CalendarsHit {
        kind,
        id,
        title,
        detail,
    };
    let mut hits: Vec<CalendarsHit> = calendar::store::all(conn, now)?
        .into_iter()
        .filter(|calendar| fits(&calendar.name))
        .map(|calendar| hit("calendar", calendar.id.0, calendar.name, None))
        .take(MOST)
        .collect();
    let named_so = categories.iter().filter(|category| fits(&category.name));
    hits.extend(
        named_so
            .map(|category| hit("category", category.id.0, category.name.clone(), None))
            .take(MOST),
    );
    let groups = title::store::groups(conn)?;
    let titles = title::store::known(conn)?
        .into_iter()
        .filter(|(_, title)| fits(title));
    hits.extend(titles.take(MOST).map(|(group, title)| {
        let decided = groups.get(&group).and_then(|group| group.decided).flatten();
        hit("title", group.0, title, named(&categories, decided))
    }));
    let rules = rule::store::all(conn)?
        .into_iter()
        .filter(|rule| !rule.starter);
    let texts = rules.filter_map(|rule| Some((rule.id, rule.draft.text?, rule.draft.category)));
    let fitting = texts.filter(|(_, text, _)| fits(text)).take(MOST);
    hits.extend(
        fitting.map(|(id, text, category)| hit("rule", id.0, text, named(&categories, category))),
    );
    let offers = offer::store::all(conn)?.into_iter();
    let offers = offers.filter(|offer| fits(&offer.name)).take(MOST);
    hits.extend(offers.map(|offer| hit("offer", offer.id.0, offer.name, None)));
    let masks = mask::store::all(conn)?.into_iter();
    let masks = masks.filter(|mask| fits(&mask.name)).take(MOST);
    hits.extend(masks.map(|mask| hit("mask", mask.id.0, mask.name, None)));
    Ok(hits)
}
