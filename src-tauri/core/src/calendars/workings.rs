//! How each figure of the comparison was worked out, in words and inputs.

use crate::calendars::compare::{Sides, Sums};
use crate::words::calendars as words;
use crate::working::Working;

/// The workings by the figure they belong to.
pub fn workings(sides: &Sides, sums: &Sums, set_aside: u32) -> Vec<(&'static str, Working)> {
    let weeks = sides.have.weeks.to_string();
    let mut all = vec![
        (
            "have",
            Working::new(words::formula_have())
                .with(words::input_weeks_counted(), weeks.clone())
                .with(words::input_weeks_set_aside(), set_aside.to_string())
                .with(words::input_mean(), words::hours(sums.have - sums.unheld))
                .with(words::input_unheld(), words::hours(sums.unheld)),
        ),
        (
            "wish",
            Working::new(words::formula_wish())
                .with(words::input_painted(), words::hours(sums.wish)),
        ),
        ("rows", {
            let working = Working::new(words::formula_rows());
            let working = sums.rows.iter().fold(working, |working, row| {
                working.with(row.name.clone(), words::have_and_wish(row.have, row.wish))
            });
            if sums.unsorted > 0 {
                working.with(words::input_unsorted(), words::hours(sums.unsorted))
            } else {
                working
            }
        }),
        ("bands", {
            let working = Working::new(words::formula_bands());
            sums.bands.iter().fold(working, |working, row| {
                working.with(
                    words::band(row.band as u8),
                    words::have_and_wish(row.have, row.wish),
                )
            })
        }),
        (
            "difference",
            Working::new(words::formula_difference()).with(words::input_weeks_counted(), weeks),
        ),
        (
            "unsorted",
            Working::new(words::formula_unsorted())
                .with(words::input_unsorted(), words::hours(sums.unsorted)),
        ),
    ];
    if let Some(kept) = sums.kept {
        let working = Working::new(words::formula_kept())
            .with(words::input_protected(), words::hours(kept.minutes))
            .with(
                words::input_other_work(),
                words::hours(kept.minutes - kept.kept),
            )
            .with(words::input_kept(), words::hours(kept.kept));
        all.push(("protected", working));
    }
    all
}
