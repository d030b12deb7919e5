//! The thousand draws under every setting.

use crate::calendars::gap::Inputs;
use crate::calendars::gap::bands::{Bands, Shift};
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::observed::{Observed, Tentative};
use crate::calendars::gap::profile::Profile;
use crate::calendars::gap::resample::{BLOCK, DRAWS, Figures, Outcome, Range, Scope, Setting};
use crate::calendars::gap::shadow::{self, Level};
use crate::calendars::gap::table::{Settle, Table};
use crate::splitmix::SplitMix64;

/// How often each week is taken, draw by draw.
pub fn draws(weeks: usize, mut generator: SplitMix64) -> Vec<Vec<u32>> {
    let block = BLOCK.min(weeks);
    let starts = weeks - block + 1;
    let one = |_| {
        let mut counts = vec![0; weeks];
        let mut taken = 0;
        while taken < weeks {
            let start = generator.below(starts);
            for count in counts[start..start + block].iter_mut().take(weeks - taken) {
                *count += 1;
                taken += 1;
            }
        }
        counts
    };
    (0..DRAWS).map(one).collect()
}

/// The weeks by band and kind, under one way of cutting and counting them.
struct Ground {
    weeks: Vec<Table>,
    wish: Table,
}

impl Ground {
    fn of(inputs: &Inputs, weeks: &[&Observed], bands: &Bands, tentative: Tentative) -> Self {
        let table = |week: &&Observed| {
            let cells = &week.cells[tentative as usize];
            Table::of(&Profile::of_cells(cells, 1, inputs.kinds), bands)
        };
        Self {
            weeks: weeks.iter().map(table).collect(),
            wish: Table::of(inputs.wish, bands),
        }
    }

    fn mean(&self, counts: &[u32]) -> Table {
        let mut mean = Table::empty(self.wish.bands(), self.wish.width());
        let all: u32 = counts.iter().sum();
        for (week, count) in self
            .weeks
            .iter()
            .zip(counts)
            .filter(|(_, count)| **count > 0)
        {
            mean.add(week, f64::from(*count) / f64::from(all.max(1)));
        }
        mean
    }
}

/// The draws under every setting.
pub struct Trial<'a> {
    inputs: &'a Inputs<'a>,
    ratings: Ratings,
    scope: Scope,
    draws: &'a [Vec<u32>],
}

impl<'a> Trial<'a> {
    /// Ready to try all settings with the same draws.
    pub fn new(inputs: &'a Inputs<'a>, scope: Scope, draws: &'a [Vec<u32>]) -> Self {
        Self {
            inputs,
            ratings: Ratings::of(inputs.feelings, inputs.kinds),
            scope,
            draws,
        }
    }

    fn shadow(&self, level: Level, bands: usize) -> Table {
        shadow::table(self.inputs.shadows, level, self.inputs.kinds, bands)
    }

    fn figures(&self, ground: &Ground, counts: &[u32], settle: Settle, shadow: &Table) -> Figures {
        let mut have = ground.mean(counts).settled(settle);
        have.add(shadow, 1.0);
        Figures::of(&have, &ground.wish, &self.ratings, self.scope)
    }

    fn outcome(
        &self,
        setting: Setting,
        ground: &Ground,
        settle: Settle,
        level: Level,
    ) -> Option<Outcome> {
        let shadow = self.shadow(level, ground.wish.bands());
        let point = self.figures(ground, &vec![1; ground.weeks.len()], settle, &shadow);
        let drawn: Vec<Figures> = self
            .draws
            .iter()
            .map(|counts| self.figures(ground, counts, settle, &shadow))
            .collect();
        let leads = drawn.iter().filter_map(Figures::lead).collect();
        let closing = |at: usize, point: f64| {
            let shares = drawn
                .iter()
                .filter_map(|one| one.closings)
                .map(|all| all[at]);
            Range::of(shares.collect(), point)
        };
        let closings = point.closings.and_then(|all| {
            Some([
                closing(0, all[0])?,
                closing(1, all[1])?,
                closing(2, all[2])?,
            ])
        });
        Some(Outcome {
            setting,
            point,
            gap: Range::of(drawn.iter().map(|one| one.gap).collect(), point.gap)?,
            lead: point.lead().and_then(|point| Range::of(leads, point)),
            closings,
            bounds: drawn.iter().filter_map(|one| one.bound).collect(),
        })
    }

    /// Every setting that can matter: nothing unsorted needs no guess, no tentative entry no choice.
    pub fn outcomes(&self, weeks: &[&Observed]) -> Vec<Outcome> {
        let Inputs { hours, masks, .. } = *self.inputs;
        let bands = Bands::of(hours, masks);
        let ground = |bands: &Bands, tentative| Ground::of(self.inputs, weeks, bands, tentative);
        let as_is = ground(&bands, Tentative::Policy);
        let mut found = vec![self.outcome(Setting::AsIs, &as_is, Settle::Shared, Level::Likely)];
        if let Some((best, worst)) = self.extremes(&as_is) {
            for (setting, settle) in [
                (Setting::UnsortedBest, best),
                (Setting::UnsortedWorst, worst),
            ] {
                found.push(self.outcome(setting, &as_is, settle, Level::Likely));
            }
        }
        for shift in Shift::ALL {
            let moved = ground(&Bands::shifted(hours, masks, shift), Tentative::Policy);
            found.push(self.outcome(Setting::Core(shift), &moved, Settle::Shared, Level::Likely));
        }
        for (setting, tentative) in [
            (Setting::TentativeOut, Tentative::Out),
            (Setting::TentativeFull, Tentative::Full),
        ] {
            let differs = |week: &&Observed| week.cells[tentative as usize] != week.cells[1];
            if weeks.iter().any(differs) {
                let other = ground(&bands, tentative);
                found.push(self.outcome(setting, &other, Settle::Shared, Level::Likely));
            }
        }
        for (setting, level) in [
            (Setting::ShadowLow, Level::Low),
            (Setting::ShadowHigh, Level::High),
        ] {
            let likely = self.shadow(Level::Likely, bands.count());
            if self.shadow(level, bands.count()) != likely {
                found.push(self.outcome(setting, &as_is, Settle::Shared, level));
            }
        }
        found.into_iter().flatten().collect()
    }

    /// Where all that is not sorted makes the gap smallest and largest; `None` where all is sorted.
    fn extremes(&self, ground: &Ground) -> Option<(Settle, Settle)> {
        let all = vec![1; ground.weeks.len()];
        if ground.mean(&all).unsorted() <= 0.0 {
            return None;
        }
        let shadow = self.shadow(Level::Likely, ground.wish.bands());
        // Where hardly anything has a title, the entries are what is known of work, and they stay work.
        let no_work = (self.scope == Scope::Whole).then_some(Settle::Free);
        let mut found: Vec<(f64, Settle)> = (0..self.inputs.kinds.unsorted())
            .map(Settle::To)
            .chain(no_work)
            .map(|settle| (self.figures(ground, &all, settle, &shadow).gap, settle))
            .collect();
        found.sort_by(|one, other| one.0.total_cmp(&other.0));
        Some((found.first()?.1, found.last()?.1))
    }
}
