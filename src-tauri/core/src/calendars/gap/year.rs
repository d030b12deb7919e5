//! The year: week types times how many of each, in the calendar one has and in the one one wishes for.
//!
//! A wish of "8 weeks on call, not 14" is a wish too, so that the year is compared as one mass of hours:
//! `sum over types of weeks_have(t) * have(t)` against `sum over types of weeks_wish(t) * wish(t)`, by quarter hour and kind.
//! The split of `split` is taken of these sums, in hours a year; divided by 52 it is given a week.
//!
//! Laws: parts are not negative and add up as for one week; a year of one type with equal counts is that type's week times
//! the count; and where both years have the same counts, no distance of the year is more than the sum of its types'
//! distances, because hours of one type may make up for another's. Weeks that neither side names are free on both.

use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::{Felt, Ratings};
use crate::calendars::gap::profile::{Kinds, Profile};
use crate::calendars::gap::split::Split;
use crate::calendars::gap::table::{Settle, Table};
use crate::calendars::gap::week_type::WeekType;

/// Weeks in a year, for sums a week.
pub const WEEKS: f64 = 52.0;

/// Weeks a year of each type, in the order of [`WeekType::ALL`]; each side sums to 52 at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    /// As it is.
    pub have: [u32; 4],
    /// As wished.
    pub wish: [u32; 4],
}

/// A typical week of one type on each side, where there is one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typical {
    /// The mean of the weeks of this type that count.
    pub have: Option<Profile>,
    /// The wished week of this type.
    pub wish: Option<Profile>,
    /// Hours a week of this type that no calendar holds; in the table only.
    pub shadow: Option<Table>,
}

/// A typical week that the year needs and nobody gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No week of this type counts.
    Have(WeekType),
    /// No week of this type is drawn.
    Wish(WeekType),
}

/// One type in the year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypeRow {
    /// Which.
    pub kind: WeekType,
    /// Weeks a year, as it is and as wished.
    pub weeks: (u32, u32),
    /// Hours of work in one such week, as it is and as wished; 0 where there is none.
    pub hours: (f64, f64),
    /// Hours a year: `weeks * hours` as it is, less the same as wished.
    pub change: f64,
    /// The split of one such week, where both sides have one.
    pub split: Option<Split>,
}

/// The year compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Yearly {
    /// Hours of work a year, as it is and as wished.
    pub hours: (f64, f64),
    /// The split, in hours a year.
    pub split: Split,
    /// What feels wrong, in hours a year.
    pub felt: Felt,
    /// `G` of the year, in hours a year.
    pub gap: f64,
    /// The types in their order.
    pub types: Vec<TypeRow>,
}

impl Yearly {
    /// Hours a year as hours a week.
    pub fn a_week(hours: f64) -> f64 {
        hours / WEEKS
    }
}

/// What the year needs and does not have. A leave week that nobody drew or lived is a week without work.
pub fn missing(year: &Year, typical: &[Typical; 4]) -> Vec<Missing> {
    let mut missing = Vec::new();
    for kind in WeekType::ALL {
        let own = &typical[kind.index()];
        let needed = kind != WeekType::Leave;
        if needed && year.have[kind.index()] > 0 && own.have.is_none() {
            missing.push(Missing::Have(kind));
        }
        if needed && year.wish[kind.index()] > 0 && own.wish.is_none() {
            missing.push(Missing::Wish(kind));
        }
    }
    missing
}

/// Compares the year; refuses with all that is missing.
pub fn yearly(
    year: &Year,
    typical: &[Typical; 4],
    bands: &Bands,
    kinds: &Kinds,
    ratings: &Ratings,
) -> Result<Yearly, Vec<Missing>> {
    let missing = missing(year, typical);
    if !missing.is_empty() {
        return Err(missing);
    }
    let free = Profile::empty(kinds);
    let weeks: Vec<Week> = typical
        .iter()
        .map(|own| Week::of(own, &free, bands))
        .collect();
    let (mut have, mut wish) = (
        Table::empty(bands.count(), kinds.width()),
        Table::empty(bands.count(), kinds.width()),
    );
    let mut shadow = 0.0;
    for (index, week) in weeks.iter().enumerate() {
        have.add(&week.have_table, f64::from(year.have[index]));
        wish.add(&week.wish_table, f64::from(year.wish[index]));
        shadow += week.shadow * f64::from(year.have[index]);
    }
    let summed = |counts: &[u32; 4], side: fn(&Week) -> &Profile| {
        let parts: Vec<(f64, &Profile)> = counts
            .iter()
            .zip(&weeks)
            .map(|(count, week)| (f64::from(*count), side(week)))
            .collect();
        Profile::summed(&parts, kinds)
    };
    let split = Split::of(
        (&summed(&year.have, |week| &week.have), &have),
        (&summed(&year.wish, |week| &week.wish), &wish),
        shadow,
    );
    let felt = ratings.hours(&have.kind_hours(), &wish.kind_hours());
    let types = WeekType::ALL
        .into_iter()
        .zip(typical)
        .zip(&weeks)
        .map(|((kind, own), week)| week.row(kind, own, year))
        .collect();
    Ok(Yearly {
        hours: (have.total(), wish.total()),
        split,
        gap: split.coarse.both + felt.total,
        felt,
        types,
    })
}

/// One type's weeks, ready to be summed.
struct Week {
    have: Profile,
    wish: Profile,
    have_table: Table,
    wish_table: Table,
    shadow: f64,
}

impl Week {
    fn of(own: &Typical, free: &Profile, bands: &Bands) -> Self {
        let have = own.have.as_ref().unwrap_or(free);
        let have = have.settled(bands, Settle::Shared);
        let wish = own.wish.as_ref().unwrap_or(free).clone();
        let mut have_table = Table::of(&have, bands);
        if let Some(shadow) = &own.shadow {
            have_table.add(shadow, 1.0);
        }
        Self {
            wish_table: Table::of(&wish, bands),
            have_table,
            shadow: own.shadow.as_ref().map_or(0.0, Table::total),
            have,
            wish,
        }
    }

    fn row(&self, kind: WeekType, own: &Typical, year: &Year) -> TypeRow {
        let weeks = (year.have[kind.index()], year.wish[kind.index()]);
        let hours = (self.have_table.total(), self.wish_table.total());
        let both = own.have.is_some() && own.wish.is_some();
        TypeRow {
            kind,
            weeks,
            hours,
            change: f64::from(weeks.0) * hours.0 - f64::from(weeks.1) * hours.1,
            split: both.then(|| {
                Split::of(
                    (&self.have, &self.have_table),
                    (&self.wish, &self.wish_table),
                    self.shadow,
                )
            }),
        }
    }
}

#[cfg(test)]
mod tests;
