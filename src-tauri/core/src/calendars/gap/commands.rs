//! Commands that read the gap.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::boundaries::store::boundaries;
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::observed::Tentative;
use crate::calendars::gap::page::{PageFacts, reading_page};
use crate::calendars::gap::profile::Profile;
use crate::calendars::gap::shadow::{self, Level};
use crate::calendars::gap::store::{Gathered, gathered, mask_names, reading};
use crate::calendars::gap::table::Table;
use crate::calendars::gap::telling::Names;
use crate::calendars::gap::typical;
use crate::calendars::gap::view::{OfferGap, ReadingView, YearView};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::gap::year::{Typical, Year, yearly};
use crate::calendars::year::YearSide;
use crate::contract::Command;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;

/// One type of week, and what is there to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TypeState {
    /// Which.
    pub kind: WeekType,
    /// Weeks of this type that count.
    pub weeks: u32,
    /// A wish is drawn for it.
    pub drawn: bool,
}

/// The gap between the week a person has and the one they wish for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GapView {
    /// The type of week that is read.
    pub kind: WeekType,
    /// What each type holds.
    pub types: Vec<TypeState>,
    /// The reading; `null` while there is no week or no wish of this type.
    pub reading: Option<ReadingView>,
    /// The year; `null` while a type that it needs has no week or no wish, or nothing is known of the year.
    pub year: Option<YearView>,
    /// Types the year needs and that have no week or no wish.
    #[serde(rename = "yearNeeds")]
    pub year_needs: Vec<WeekType>,
    /// What would be left under each offer; empty while there is no reading.
    pub offers: Vec<OfferGap>,
}

/// Asks for the gap of one type of week, for the year and under each offer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadGap {
    kind: WeekType,
}

impl Command for ReadGap {
    const NAME: &'static str = "gap";
    type Reply = GapView;

    fn run(self, session: &mut Session) -> Result<GapView> {
        let today = session.clock.now().today();
        let all = gathered(session.desk()?.read(), today)?;
        Ok(view(&all, self.kind))
    }
}

/// Presses the reading of one type of week to one page and saves it where the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveReading {
    /// Token of the chosen file.
    file: String,
    /// The type of week; ordinary weeks, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for SaveReading {
    const NAME: &'static str = "saveReading";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let day = session.clock.now().today();
        let all = gathered(session.desk()?.read(), day)?;
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let reading = view(&all, kind).reading.ok_or(Error::Invalid {
            field: "file",
            why: "needs a calendar, a week that counts and a wish",
        })?;
        // The ledger is of ordinary weeks.
        let ledger = boundaries(&all)
            .ledger
            .filter(|_| kind == WeekType::Ordinary);
        let name = ground::facts(session.desk()?.read())?.name;
        let page = reading_page(&PageFacts {
            name: name.as_deref(),
            kind,
            day,
            reading: &reading,
            ledger: ledger.as_ref(),
        });
        session.save(&self.file, &page)
    }
}

fn view(all: &Gathered, kind: WeekType) -> GapView {
    let masks = mask_names(all);
    let names = Names {
        kinds: &all.names,
        masks: &masks,
    };
    let bands = Bands::of(&all.all.hours, &all.masks);
    let found = reading(all, kind);
    let ratings = Ratings::of(&all.feelings[kind.index()], &all.kinds);
    let offers = found.as_ref().map_or_else(Vec::new, |reading| {
        let one = |(offer, week): &(crate::calendars::offer::Offer, _)| {
            let schedule = Table::of(&Profile::of_wish(week, &all.kinds), &bands);
            OfferGap::of((offer.id, &offer.name), &schedule, reading, &ratings)
        };
        all.offers.iter().map(one).collect()
    });
    let (year, year_needs) = year(all, &bands, &ratings);
    GapView {
        kind,
        types: WeekType::ALL
            .into_iter()
            .map(|kind| TypeState {
                kind,
                weeks: all.weeks.iter().filter(|week| week.kind == kind).count() as u32,
                drawn: all.wishes[kind.index()].is_some(),
            })
            .collect(),
        reading: found.map(|reading| ReadingView::of(&reading, &names)),
        year,
        year_needs,
        offers,
    }
}

fn year(all: &Gathered, bands: &Bands, ratings: &Ratings) -> (Option<YearView>, Vec<WeekType>) {
    let (Some(have), Some(wish)) = (all.year.have, all.year.wish) else {
        return (None, Vec::new());
    };
    let counts = |side: YearSide| WeekType::ALL.map(|kind| u32::from(side.weeks.of(kind)));
    let year = Year {
        have: counts(have),
        wish: counts(wish),
    };
    let one = |kind: WeekType| {
        let is_seen = all.weeks.iter().any(|week| week.kind == kind);
        let shadows = all.shadows_of(kind);
        Typical {
            have: is_seen.then(|| typical(&all.weeks, kind, Tentative::Policy, &all.kinds)),
            wish: all.wishes[kind.index()]
                .as_ref()
                .map(|week| Profile::of_wish(week, &all.kinds)),
            shadow: (!shadows.is_empty())
                .then(|| shadow::table(shadows, Level::Likely, &all.kinds, bands.count())),
        }
    };
    match yearly(&year, &WeekType::ALL.map(one), bands, &all.kinds, ratings) {
        Ok(found) => (Some(YearView::of(&found)), Vec::new()),
        Err(missing) => {
            let mut needs: Vec<WeekType> = missing
                .into_iter()
                .map(|lack| match lack {
                    crate::calendars::gap::year::Missing::Have(kind)
                    | crate::calendars::gap::year::Missing::Wish(kind) => kind,
                })
                .collect();
            needs.dedup();
            (None, needs)
        }
    }
}
