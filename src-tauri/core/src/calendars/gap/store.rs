//! Reads all that the gap, the year and the boundaries are worked out from.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::calendars::event;
use crate::calendars::feeling;
use crate::calendars::fingerprint::silent_prints;
use crate::calendars::gap::bands::Mask;
use crate::calendars::gap::feeling::Feeling;
use crate::calendars::gap::observed::{Observed, Open};
use crate::calendars::gap::profile::{Kinds, Profile};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::gap::{Inputs, Reading, read};
use crate::calendars::mask;
use crate::calendars::offer::{self, Offer};
use crate::calendars::painted::PaintedWeek;
use crate::calendars::picture::store::{Everything, everything};
use crate::calendars::promise::{self, Promises};
use crate::calendars::rule::GroupId;
use crate::calendars::shadow;
use crate::calendars::title;
use crate::calendars::weeks::year::counts;
use crate::calendars::wish;
use crate::calendars::year::{self, Year, YearWeeks};
use crate::day::Day;
use crate::error::Result;

/// Everything, in the shapes the engine takes.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// What is stored about the two calendars.
    pub all: Everything,
    /// The kinds of work that are compared.
    pub kinds: Kinds,
    /// Their names, in the order of [`Kinds::ids`].
    pub names: Vec<String>,
    /// The person's own parts of the week.
    pub masks: Vec<Mask>,
    /// Every week that was not set aside.
    pub weeks: Vec<Observed>,
    /// The wish that stands for each type of week, in the order of [`WeekType::ALL`]; `None` where none is drawn.
    pub wishes: [Option<PaintedWeek>; 4],
    /// Hours no calendar holds; they belong to ordinary weeks.
    pub shadows: Vec<Shadow>,
    /// Ratings for each type of week.
    pub feelings: [Vec<Feeling>; 4],
    /// What the contract gives to kinds of work.
    pub promises: Promises,
    /// What is known about hours that are not sorted, for each type of week.
    pub open: [Open; 4],
    /// Weeks a year.
    pub year: Year,
    /// Schedules of offers.
    pub offers: Vec<(Offer, PaintedWeek)>,
    /// Titles, where they are known now.
    pub titles: BTreeMap<GroupId, String>,
}

impl Gathered {
    /// Shadow hours of a type of week.
    pub fn shadows_of(&self, kind: WeekType) -> &[Shadow] {
        if kind == WeekType::Ordinary {
            &self.shadows
        } else {
            &[]
        }
    }
}

/// Reads it all.
pub fn gathered(conn: &Connection, today: Day) -> Result<Gathered> {
    let all = everything(conn, today)?;
    let kinds = Kinds::of(&all.categories);
    let names = kinds
        .ids()
        .iter()
        .filter_map(|id| all.categories.iter().find(|own| own.id == *id))
        .map(|own| own.name.clone())
        .collect();
    let masks = mask::store::all(conn)?.into_iter().map(|own| Mask {
        name: own.name,
        parts: own
            .parts
            .iter()
            .map(|part| (part.day, part.from, part.to))
            .collect(),
    });
    let observed = all
        .picture
        .observed()
        .into_iter()
        .map(|(monday, kind, cells)| Observed {
            monday,
            kind,
            cells,
        });
    let mut wishes: [Option<PaintedWeek>; 4] = Default::default();
    let mut feelings: [Vec<Feeling>; 4] = Default::default();
    for kind in WeekType::ALL {
        let drawn = wish::store::drawn(conn, kind)?.week;
        wishes[kind.index()] = Some(drawn).filter(|week| !week.is_empty());
        feelings[kind.index()] = feeling::store::all(conn, kind)?
            .iter()
            .filter_map(rated)
            .collect();
    }
    let unheld = shadow::store::view(conn)?.rows;
    let shadows = unheld.iter().map(|row| Shadow {
        category: row.category,
        band: row.band as usize,
        low: row.range.low,
        likely: row.range.likely,
        high: row.range.high,
    });
    let mut offers = Vec::new();
    for one in offer::store::all(conn)? {
        let week = offer::store::week(conn, one.id)?;
        offers.push((one, week));
    }
    Ok(Gathered {
        weeks: observed.collect(),
        masks: masks.collect(),
        shadows: shadows.collect(),
        promises: promise::store::promises(conn)?,
        open: open(conn, &all)?,
        year: Year::of(
            year::store::said(conn)?,
            YearWeeks::observed(&counts(&all.picture.kinds())),
        ),
        titles: title::store::known(conn)?,
        kinds,
        names,
        wishes,
        feelings,
        offers,
        all,
    })
}

fn rated(own: &feeling::Feeling) -> Option<Feeling> {
    let (rating, _) = own.rated?;
    Some(Feeling {
        category: own.block.category,
        felt: rating.felt,
        least: rating.least,
        reason: rating.reason,
    })
}

/// Sums the minutes of titles that are not sorted, in the weeks of each type.
fn open(conn: &Connection, all: &Everything) -> Result<[Open; 4]> {
    let silent = event::store::title_key(conn)?
        .map(|key| silent_prints(&key))
        .unwrap_or_default();
    let groups = title::store::groups(conn)?;
    let types: BTreeMap<Day, usize> = all
        .picture
        .observed()
        .into_iter()
        .map(|(monday, kind, _)| (monday, kind.index()))
        .collect();
    let mut sums: [Open; 4] = Default::default();
    let mut titles: [BTreeMap<GroupId, u64>; 4] = Default::default();
    for own in &all.events {
        let Some(kind) = types.get(&own.day.monday()) else {
            continue;
        };
        let life = own.sorted.category().is_some_and(|id| {
            !all.categories
                .iter()
                .any(|category| category.id == id && category.is_work)
        });
        let minutes = own.minutes(&all.policy);
        if minutes == 0 || life {
            continue;
        }
        sums[*kind].all += minutes;
        if own.sorted.category().is_none() {
            *titles[*kind].entry(own.group).or_default() += minutes;
            let says_nothing = groups
                .get(&own.group)
                .is_some_and(|group| silent.contains(&group.fingerprint));
            if says_nothing {
                sums[*kind].silent += minutes;
            }
        }
    }
    for (sum, own) in sums.iter_mut().zip(titles) {
        sum.titles = own.into_values().collect();
    }
    Ok(sums)
}

/// The reading of one type of week; `None` while there is no week or no wish of it.
pub fn reading(all: &Gathered, kind: WeekType) -> Option<Reading> {
    let wish = all.wishes[kind.index()].as_ref()?;
    let weeks = all.weeks.iter().filter(|week| week.kind == kind).count();
    let duties: Vec<_> = all
        .promises
        .shares
        .iter()
        .map(|share| share.category)
        .collect();
    (weeks > 0).then(|| {
        read(&Inputs {
            kinds: &all.kinds,
            hours: &all.all.hours,
            masks: &all.masks,
            weeks: &all.weeks,
            kind,
            wish: &Profile::of_wish(wish, &all.kinds),
            shadows: all.shadows_of(kind),
            feelings: &all.feelings[kind.index()],
            duties: &duties,
            open: &all.open[kind.index()],
        })
    })
}

/// What people call things.
pub fn mask_names(all: &Gathered) -> Vec<String> {
    all.masks.iter().map(|mask| mask.name.clone()).collect()
}
