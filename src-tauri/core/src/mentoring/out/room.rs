//! How much room a page of a meeting takes: widths and heights guessed on the safe side, so that the press never has to refuse.
//!
//! Pixels of 1/96 inch, as the press sets them with the least space between things (`press/src/page.typ`). Letters are taken as
//! wide as the widest of their sort in Inter at 14 pixels; a page that fits by this fits on A4 and on Letter.

use crate::mentoring::out::page::AgendaPage;

/// Height of the text on Letter, the shorter of the two papers.
pub const ROOM: usize = 984;
/// Width of the text on A4, the narrower of the two.
const WIDTH: usize = 657;
/// Width of what a row says, beside its time and its minutes.
const WHAT: usize = 500;
/// What is lost at the end of a line because words stay whole, of a hundred.
const LOST: usize = 10;
/// Rows above which fewer empty lines are left to write on.
const MANY: usize = 10;

/// Width of a text at 14 pixels, in tenths of a pixel.
fn tenths(text: &str) -> usize {
    let wide = |letter: char| match letter {
        'M' | 'W' | 'm' | 'w' | '@' | '%' | '…' | '—' => 140,
        own if own >= '\u{590}' => 145,
        own if own.is_uppercase() => 105,
        _ => 78,
    };
    text.chars().map(wide).sum()
}

/// Lines a text takes at a size, within a width.
fn lines(text: &str, size: usize, width: usize) -> usize {
    let room = width * 10 * 14 * (100 - LOST) / 100 / size;
    tenths(text).div_ceil(room.max(1)).max(1)
}

/// A text cut to a width at 14 pixels; what is cut ends in an ellipsis.
pub fn narrowed(text: &str, width: usize) -> String {
    if tenths(text) <= width * 10 {
        return text.to_owned();
    }
    let mut left = width * 10 - 140;
    let fits = |letter: &char| {
        let own = tenths(letter.encode_utf8(&mut [0; 4]));
        let is_room = own <= left;
        left = left.saturating_sub(own);
        is_room
    };
    let cut: String = text.chars().take_while(fits).collect();
    format!("{}…", cut.trim_end().trim_end_matches('…'))
}

/// Empty lines to write promises on.
pub fn empty_lines(page: &AgendaPage) -> u8 {
    if page.rows.len() > MANY { 2 } else { 4 }
}

/// How high a page stands at the least space between things, in pixels.
pub fn height(page: &AgendaPage) -> usize {
    let lists = [&page.done, &page.open, &page.well];
    let shown = lists.iter().filter(|own| !own.is_empty()).count().max(1);
    let column = match shown {
        1 => WIDTH,
        2 => (WIDTH - 32) / 2,
        _ => (WIDTH - 34) / 3,
    };
    let list = |own: &&Vec<String>| -> usize {
        own.iter().map(|one| lines(one, 14, column) * 21 + 4).sum()
    };
    let since = match lists.iter().map(list).max() {
        None | Some(0) => 0,
        Some(tallest) => 24 + tallest + 4,
    };
    let head = 48 + 26 + lines(&page.between, 16, WIDTH) * 22 + 6 + 22;
    let place = page
        .place
        .as_ref()
        .map_or(0, |own| lines(own, 13, WIDTH) * 18 + 5);
    let rows: usize = page
        .rows
        .iter()
        .map(|own| {
            let want = own.want.map_or(0, |own| tenths(own) + 160);
            let title = (tenths(&own.title) + want).div_ceil(WHAT * (100 - LOST) / 10);
            let asked: usize = own.questions.iter().map(|own| lines(own, 14, WHAT)).sum();
            (title.max(1) + asked) * 20 + 2
        })
        .sum();
    let table = 20 + rows + 23 + 6;
    let want = page
        .want
        .as_ref()
        .map_or(0, |own| 24 + lines(own, 16, WIDTH) * 22 + 6);
    let promises = 23 + usize::from(empty_lines(page)) * 21;
    let parked = if page.parked.is_empty() { 0 } else { 18 };
    head + place + since + table + want + promises + 31 + parked
}

#[cfg(test)]
mod tests {
    use super::{narrowed, tenths};

    #[test]
    fn what_is_cut_is_no_wider_than_asked_and_says_that_it_was_cut() {
        assert_eq!(
            narrowed("Who writes the letters", 400),
            "Who writes the letters"
        );
        for text in ["word ".repeat(40), "WM".repeat(80), "一二三".repeat(40)] {
            let own = narrowed(&text, 400);
            assert!(own.ends_with('…') && tenths(&own) <= 4000, "{own}");
            assert!(own.chars().count() >= 25, "{own}");
        }
    }
}
