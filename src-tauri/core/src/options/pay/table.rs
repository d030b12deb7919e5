//! Rows of the table of pay, the same on the printed page and in a spreadsheet.

use crate::csv;
use crate::options::money::Dollars;
use crate::options::pay::view::{PayPage, PostView};
use crate::words::options_terms::pay as words;
use crate::words::options_terms::pay::page as own;
use crate::words::print;

/// One row: its name, and a cell for each post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayRow {
    /// What it is.
    pub name: String,
    /// A cell for each post, in their order.
    pub cells: Vec<String>,
}

fn row(name: &str, posts: &[PostView], cell: impl Fn(&PostView) -> Option<String>) -> PayRow {
    let cells = posts
        .iter()
        .map(|post| cell(post).unwrap_or_else(|| own::UNKNOWN.to_owned()));
    PayRow {
        name: name.to_owned(),
        cells: cells.collect(),
    }
}

/// The figures of posts beside each other.
pub fn figures(page: &PayPage) -> Vec<PayRow> {
    let posts = page.posts.as_slice();
    let steady = |post: &PostView| post.figures.steady.clone();
    let mut all = vec![
        row(own::YEAR_1, posts, |post| {
            let year = post.figures.years.first()?;
            Some(if year.once == Dollars(0) {
                year.total.shown()
            } else {
                format!(
                    "{}, {}",
                    year.total.shown(),
                    words::once_of(&year.once.shown())
                )
            })
        }),
        row(own::STEADY, posts, |post| Some(steady(post)?.total.shown())),
        row(own::RANGE, posts, |post| {
            let own = steady(post)?;
            Some(words::range(&own.low.shown(), &own.high.shown()))
        }),
        row(
            &format!("{}, {}", own::PRESENT, page.rates.discount.shown()),
            posts,
            |post| Some(post.figures.present?.shown()),
        ),
        row(own::HOUR, posts, |post| {
            Some(post.figures.hour?.cents.shown())
        }),
        row(own::HOURS, posts, |post| {
            Some(print::hours(post.figures.hour?.minutes))
        }),
    ];
    if let Some(going) = page.going {
        all.push(row(&words::left(&going.shown()), posts, |post| {
            let own = post.figures.present.filter(|_| post.current);
            Some(post.present_left.or(own)?.shown())
        }));
    }
    if page.rates.tax.is_some() {
        all.push(row(own::AFTER_TAX, posts, |post| {
            Some(post.figures.after_tax?.left.shown())
        }));
    }
    all
}

/// Parts of a steady year, and their sum.
pub fn parts(page: &PayPage) -> (Vec<PayRow>, PayRow) {
    let shown = |own: Option<Dollars>| own.map_or_else(|| own::UNKNOWN.to_owned(), Dollars::shown);
    let rows = page.rows.iter().map(|row| PayRow {
        name: row.label.to_owned(),
        cells: row.dollars.iter().map(|own| shown(*own)).collect(),
    });
    let total = page
        .posts
        .iter()
        .map(|post| Some(post.figures.steady.as_ref()?.total));
    let total = PayRow {
        name: own::SUM.to_owned(),
        cells: total.map(shown).collect(),
    };
    (rows.collect(), total)
}

/// The whole as a table for a spreadsheet.
pub fn table(page: &PayPage) -> String {
    let line = |row: &PayRow| {
        let cells = std::iter::once(&row.name).chain(&row.cells);
        csv::line(&cells.map(|own| csv::words(own)).collect::<Vec<_>>())
    };
    let head = PayRow {
        name: own::FIGURE.to_owned(),
        cells: page.posts.iter().map(|own| own.name.clone()).collect(),
    };
    let (parts, total) = parts(page);
    let all = std::iter::once(head)
        .chain(figures(page))
        .chain(parts)
        .chain([total]);
    all.map(|row| line(&row)).collect()
}
