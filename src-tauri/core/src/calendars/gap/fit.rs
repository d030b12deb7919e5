//! Iterative proportional fitting: a table's hours put into other sums, with its inner pattern kept as far as they allow.
//!
//! Rows and columns are scaled in turn until both sums are met. Deming and Stephan, "On a least squares adjustment of a
//! sampled frequency table when the expected marginal totals are known", Annals of Mathematical Statistics 11 (1940)
//! 427-444; that the limit is the table nearest in information is Csiszar, Annals of Probability 3 (1975) 146-158.

use crate::calendars::gap::table::Table;

/// Column sums may miss by this many hours (under four seconds); row sums are met.
pub const TOLERANCE: f64 = 0.001;
/// Rounds tried with today's own pattern.
pub const ROUNDS: u32 = 100;
/// Rounds tried with the eased pattern.
pub const EASED_ROUNDS: u32 = 300;
/// How much of an even spread is added where today's pattern cannot be fitted.
const EASE: f64 = 0.01;

/// A fitted table and how well it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The hours.
    pub table: Table,
    /// Rounds it took.
    pub rounds: u32,
    /// The largest miss of a column sum, hours.
    pub miss: f64,
    /// Which pattern was fitted.
    pub pattern: Pattern,
}

/// The pattern that was fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// As it is today.
    Today,
    /// Today's with a hundredth of an even spread. Fitting never fills an empty cell, so where the wanted sums cannot be met
    /// without one (work wished that is not done today, or done in one part of the week only), every cell gets a little.
    Eased,
}

/// Fits `table` to these sums by row (band) and column (kind), which have the same total.
///
/// A row or column with nothing wanted becomes empty. The last scaling is by rows, so that bands hold exactly their hours;
/// columns hold theirs to [`TOLERANCE`], or else `miss` says how far off they are.
pub fn fit(table: &Table, rows: &[f64], columns: &[f64]) -> Fit {
    if can_be_met(table, rows, columns) {
        let fit = scale(table.clone(), rows, columns, ROUNDS, Pattern::Today);
        if fit.miss <= TOLERANCE {
            return fit;
        }
    }
    let total: f64 = rows.iter().sum();
    let mut eased = table.clone();
    if total > 0.0 {
        for (row, hours) in eased.rows_mut().zip(rows) {
            for (cell, column) in row.iter_mut().zip(columns) {
                *cell += EASE * hours * column / total;
            }
        }
    }
    scale(eased, rows, columns, EASED_ROUNDS, Pattern::Eased)
}

/// Whether each wanted row and column has a cell to fill. Necessary, not sufficient.
fn can_be_met(table: &Table, rows: &[f64], columns: &[f64]) -> bool {
    let row_has = |(row, wanted): (&[f64], &f64)| {
        *wanted <= 0.0
            || row
                .iter()
                .zip(columns)
                .any(|(cell, column)| *cell > 0.0 && *column > 0.0)
    };
    let column_has = |(kind, wanted): (usize, &f64)| {
        *wanted <= 0.0
            || table
                .rows()
                .zip(rows)
                .any(|(row, hours)| row[kind] > 0.0 && *hours > 0.0)
    };
    table.rows().zip(rows).all(row_has) && columns.iter().enumerate().all(column_has)
}

fn scale(mut table: Table, rows: &[f64], columns: &[f64], most: u32, pattern: Pattern) -> Fit {
    let ratio = |wanted: f64, sum: f64| if sum > 0.0 { wanted / sum } else { 0.0 };
    let mut sums = table.kind_hours();
    let (mut rounds, mut miss) = (0, f64::INFINITY);
    while rounds < most && miss > TOLERANCE {
        for (sum, wanted) in sums.iter_mut().zip(columns) {
            *sum = ratio(*wanted, *sum);
        }
        for (row, wanted) in table.rows_mut().zip(rows) {
            for (cell, factor) in row.iter_mut().zip(&sums) {
                *cell *= factor;
            }
            let factor = ratio(*wanted, row.iter().sum());
            for cell in row.iter_mut() {
                *cell *= factor;
            }
        }
        sums = table.kind_hours();
        miss = sums
            .iter()
            .zip(columns)
            .map(|(sum, wanted)| (sum - wanted).abs())
            .fold(0.0, f64::max);
        rounds += 1;
    }
    Fit {
        table,
        rounds,
        miss,
        pattern,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, proptest};

    use super::{Pattern, TOLERANCE, fit};
    use crate::calendars::gap::paint::near;
    use crate::calendars::gap::table::Table;

    fn table(rows: &[&[f64]]) -> Table {
        let mut table = Table::empty(rows.len(), rows[0].len());
        for (band, row) in rows.iter().enumerate() {
            for (kind, hours) in row.iter().enumerate() {
                table.put(band, kind, *hours);
            }
        }
        table
    }

    /// Tables with empty cells, empty rows and empty columns, and sums to fit them to.
    fn problem() -> impl Strategy<Value = (Table, Vec<f64>, Vec<f64>)> {
        let cell = proptest::prop_oneof![
            proptest::strategy::Just(0.0),
            proptest::strategy::Just(0.0),
            0.25_f64..12.0
        ];
        let wanted = proptest::prop_oneof![proptest::strategy::Just(0.0), 0.5_f64..20.0];
        (
            proptest::collection::vec(cell, 12),
            proptest::collection::vec(wanted, 4),
        )
            .prop_map(|(cells, columns)| {
                let rows: Vec<&[f64]> = cells.chunks(4).collect();
                let table = table(&rows);
                let rows = table.band_hours();
                let scale = rows.iter().sum::<f64>() / columns.iter().sum::<f64>().max(1e-9);
                (table, rows, columns.iter().map(|one| one * scale).collect())
            })
    }

    proptest! {
        #[test]
        fn bands_are_met_and_kinds_to_the_tolerance((table, rows, columns) in problem()) {
            let total: f64 = columns.iter().sum();
            proptest::prop_assume!(total > 0.0);
            let fit = fit(&table, &rows, &columns);
            for (hours, wanted) in fit.table.band_hours().iter().zip(&rows) {
                prop_assert!((hours - wanted).abs() < 1e-9, "{hours} {wanted}");
            }
            prop_assert!(fit.miss <= TOLERANCE, "missed by {} after {}", fit.miss, fit.rounds);
            for (sum, wanted) in fit.table.kind_hours().iter().zip(&columns) {
                prop_assert!((sum - wanted).abs() <= TOLERANCE);
            }
            prop_assert!(fit.table.cells().iter().all(|cell| *cell >= 0.0));
        }
    }

    #[test]
    fn a_table_that_fits_is_left_as_it_is() {
        let today = table(&[&[5.0, 3.0], &[0.0, 2.0]]);
        let fit = fit(&today, &[8.0, 2.0], &[5.0, 5.0]);
        assert_eq!((fit.rounds, fit.pattern), (1, Pattern::Today));
        for (one, other) in fit.table.cells().iter().zip(today.cells()) {
            near(*one, *other);
        }
    }

    #[test]
    fn odds_between_full_cells_are_kept() {
        // Fitting keeps every cross product ratio; here 8 * 6 / (2 * 4) = 6.
        let fit = fit(
            &table(&[&[8.0, 2.0], &[4.0, 6.0]]),
            &[10.0, 10.0],
            &[7.0, 13.0],
        );
        let cells = fit.table.cells();
        near(cells[0] * cells[3] / (cells[1] * cells[2]), 6.0);
    }

    #[test]
    fn work_that_is_not_done_today_is_spread_as_the_bands_are() {
        let fit = fit(
            &table(&[&[8.0, 0.0], &[2.0, 0.0]]),
            &[8.0, 2.0],
            &[5.0, 5.0],
        );
        assert_eq!(fit.pattern, Pattern::Eased);
        assert!((fit.table.row(0)[1] - 4.0).abs() < 0.01);
        assert!((fit.table.row(1)[1] - 1.0).abs() < 0.01);
    }
}
