//! The one page of a meeting: what it says, in order, before type and file format. The screen, the press, Markdown, plain
//! text and the calendar entry all draw this and nothing else, so what may not be told has one gate.

use serde::Serialize;
use ts_rs::TS;

use crate::mentoring::agenda::choose::{Boxes, boxes};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::line::Line;
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::out::room::{ROOM, height, narrowed};
use crate::mentoring::promise::{Owner, Promise};
use crate::words::mentoring::out as words;

/// How wide texts may be, in ordinary letters. What a person asks is told whole; only a page that is too long is trimmed.
const WHOLE: usize = 320;
const SINCE: usize = 96;
const PARKED: usize = 40;
/// Things parked that print at most.
const MOST_PARKED: usize = 2;
/// Things of a list that print at most before it is told in short.
const MOST_SINCE: usize = 6;

/// One row of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageRow {
    /// "16:06"; none where the time of the meeting is not said.
    pub start: Option<String>,
    /// "Introduce"; none for a fixed part.
    pub want: Option<&'static str>,
    /// What it is.
    pub title: String,
    /// Questions, two at most.
    pub questions: Vec<String>,
    /// Its minutes.
    pub minutes: u16,
}

/// What the page says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgendaPage {
    /// "Agenda".
    pub title: &'static str,
    /// "Dr Ines Halloran with Dr Abena Osei".
    pub between: String,
    /// "Thursday 26 November 2026, 16:00 to 16:30".
    pub when: String,
    /// Where, or how.
    pub place: Option<String>,
    /// "Done since 15 October".
    pub since: String,
    /// What was done.
    pub done: Vec<String>,
    /// What is still open.
    pub open: Vec<String>,
    /// What went well.
    pub well: Vec<String>,
    /// The rows.
    pub rows: Vec<PageRow>,
    /// Their minutes.
    pub sum: u16,
    /// What the person would like to leave with.
    pub want: Option<String>,
    /// Parked for another time.
    pub parked: Vec<String>,
}

/// The fixed parts of a regular page, with what the close really has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed {
    /// Open, promises, wins, and the least of the close.
    pub boxes: Boxes,
    /// Minutes of the close: what the items leave, and never less than its least.
    pub close: u16,
}

/// The fixed parts of a regular meeting whose items have these minutes in all.
pub fn fixed(around: &Around, items: u16) -> Fixed {
    let boxes = boxes(
        around.meeting.draft.minutes,
        around.open().len(),
        around.wins().len(),
    );
    let before = boxes.open + boxes.promises + boxes.wins;
    let left = around.meeting.draft.minutes.saturating_sub(before + items);
    Fixed {
        boxes,
        close: left.max(boxes.close),
    }
}

/// Lines that may be told to whoever is met: their own guard and that of what they come from let them out.
pub fn told(around: &Around) -> impl Iterator<Item = &Line> {
    around
        .lines
        .iter()
        .map(|(_, own)| own)
        .filter(|own| tells(around, own))
}

/// Whether a line may be told to whoever is met.
pub fn tells(around: &Around, line: &Line) -> bool {
    let source = line.source.as_ref().and_then(|own| around.guard_of(own));
    around.may_tell(&line.guard) && source.is_none_or(|own| around.may_tell(own))
}

/// The page as it prints, with what is too much left out: parked things, second questions, what went well in detail, what
/// was promised in detail, then all questions and the ends of long lines; never an item, its wish, or the close.
pub fn page(around: &Around, parked: &[String]) -> AgendaPage {
    fit(&whole(around, parked))
}

/// A page with as little left out as makes it one page.
pub fn fit(whole: &AgendaPage) -> AgendaPage {
    (0..=TRIMS)
        .map(|trims| trimmed(whole.clone(), trims))
        .find(|own| height(own) <= ROOM)
        .unwrap_or_else(|| trimmed(whole.clone(), TRIMS))
}

fn whole(around: &Around, parked: &[String]) -> AgendaPage {
    let draft = &around.meeting.draft;
    let rows = rows(around);
    let end = draft.start.map(|start| start + draft.minutes);
    let me = around.own_name.as_deref();
    AgendaPage {
        title: words::TITLE,
        between: words::between(me, around.name()),
        when: words::when(draft.day, draft.start, end, draft.minutes),
        place: draft
            .place
            .clone()
            .map(|place| words::fitted(&place, WHOLE)),
        since: words::since(around.last().map(|(_, own)| own.draft.day)),
        done: around
            .done()
            .into_iter()
            .map(|own| promise(around, own))
            .collect(),
        open: around
            .open()
            .into_iter()
            .map(|own| promise(around, own))
            .collect(),
        well: around
            .wins()
            .into_iter()
            .map(|own| words::win(own.draft.guard.printed(&own.draft.what), own.draft.day))
            .map(|own| words::fitted(&own, SINCE))
            .collect(),
        sum: rows.iter().map(|own| own.minutes).sum(),
        rows,
        want: around
            .meeting
            .want
            .as_ref()
            .map(|own| words::fitted(own, WHOLE)),
        parked: parked
            .iter()
            .take(MOST_PARKED)
            .map(|own| words::fitted(own, PARKED))
            .collect(),
    }
}

fn promise(around: &Around, own: &Promise) -> String {
    let who = match own.draft.owner {
        Owner::Me => words::surname(around.own_name.as_deref().unwrap_or(words::ME)),
        Owner::Them => words::surname(around.name()),
    };
    let what = own.draft.guard.printed(&own.draft.what);
    words::fitted(
        &words::promise(who, what, own.draft.due, own.settled_on),
        SINCE,
    )
}

fn rows(around: &Around) -> Vec<PageRow> {
    let told: Vec<&Line> = told(around).collect();
    let items: u16 = told.iter().map(|own| own.minutes).sum();
    let mut rows: Vec<PageRow> = Vec::new();
    let mut at = around.meeting.draft.start;
    let mut put = |want, title: &str, questions: Vec<String>, minutes: u16| {
        rows.push(PageRow {
            start: at.map(words::time),
            want,
            title: words::fitted(title, WHOLE),
            questions,
            minutes,
        });
        at = at.map(|at| at + minutes);
    };
    let regular = around.meeting.draft.frame == Frame::Regular;
    let fixed = fixed(around, items);
    if regular {
        let boxes = fixed.boxes;
        let opening = words::opening(boxes.promises > 0, boxes.wins > 0);
        put(
            None,
            &opening,
            Vec::new(),
            boxes.open + boxes.promises + boxes.wins,
        );
    }
    for own in told {
        let questions = own.questions.iter();
        let questions = questions.map(|own| words::fitted(own, WHOLE)).collect();
        let want = own.want.map(super::super::agenda::candidate::Want::label);
        put(want, own.guard.printed(&own.title), questions, own.minutes);
    }
    if regular {
        put(None, words::CLOSE, Vec::new(), fixed.close);
    }
    rows
}

/// Trims there are. The first four are those of every long page; the others are for a page that holds as many lines as it can.
const TRIMS: u8 = 6;
/// Pixels that a title keeps on such a page: it stands on one line, beside what to leave with.
const NARROW: usize = 310;

/// The page with the first of the trims made.
fn trimmed(mut page: AgendaPage, trims: u8) -> AgendaPage {
    if trims >= 1 {
        page.parked.clear();
    }
    if trims >= 2 {
        for row in &mut page.rows {
            row.questions.truncate(1);
        }
    }
    if trims >= 3 && !page.well.is_empty() {
        page.well = vec![words::wins(page.well.len())];
    }
    if trims >= 4 {
        for list in [&mut page.done, &mut page.open] {
            if !list.is_empty() {
                *list = vec![words::promises(list.len())];
            }
        }
    }
    if trims >= 5 {
        for row in &mut page.rows {
            row.questions.clear();
        }
    }
    if trims >= 6 {
        let narrow = |own: &str| narrowed(own, NARROW);
        for row in &mut page.rows {
            row.title = narrow(&row.title);
        }
        page.between = narrow(&page.between);
        page.place = page.place.as_deref().map(narrow);
        page.want = page.want.as_deref().map(narrow);
    }
    for list in [&mut page.done, &mut page.open, &mut page.well] {
        if list.len() > MOST_SINCE {
            let more = list.len() - (MOST_SINCE - 1);
            list.truncate(MOST_SINCE - 1);
            list.push(words::more(more));
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::{AgendaPage, PageRow, TRIMS, fit, trimmed};
    use crate::mentoring::agenda::line::LINES;
    use crate::mentoring::out::room::{ROOM, height};

    fn page(promises: usize, wins: usize, rows: usize, title: &str) -> AgendaPage {
        let long = |what: &str, many: usize| vec![format!("{what} {}", "word ".repeat(16)); many];
        let row = PageRow {
            start: None,
            want: Some("Put forward"),
            title: title.to_owned(),
            questions: vec!["One?".to_owned(), "Two?".to_owned()],
            minutes: 5,
        };
        AgendaPage {
            title: "Agenda",
            between: String::new(),
            when: String::new(),
            place: None,
            since: "Done".to_owned(),
            done: long("done", promises),
            open: long("open", promises),
            well: long("well", wins),
            sum: 5 * rows as u16,
            rows: vec![row; rows],
            want: Some("One date.".to_owned()),
            parked: vec!["Another thing".to_owned()],
        }
    }

    #[test]
    fn what_is_too_much_goes_in_its_order_and_no_item_ever_does() {
        let own = |promises, wins, rows| page(promises, wins, rows, "A thing");
        assert_eq!(
            fit(&own(1, 1, 3)),
            own(1, 1, 3),
            "a short page is left whole"
        );
        let long = || page(6, 6, 7, &"word ".repeat(15));
        let mut before = long();
        for trims in 1..=TRIMS {
            let after = trimmed(long(), trims);
            let gone = match trims {
                1 => after.parked.is_empty() && !before.parked.is_empty(),
                2 => after.rows.iter().all(|own| own.questions.len() == 1),
                3 => after.well.len() == 1 && before.well.len() == 6,
                4 => after.open.len() == 1 && before.open.len() == 6,
                5 => after.rows.iter().all(|own| own.questions.is_empty()),
                _ => after.rows.iter().all(|own| own.title.ends_with('…')),
            };
            assert!(gone, "trim {trims}");
            assert!(
                after.rows.len() == 7 && after.want.is_some() && height(&after) <= height(&before)
            );
            before = after;
        }
    }

    #[test]
    fn every_page_fits_however_long_its_words_are() {
        // The open and the close stand beside the lines that a page can hold.
        for rows in [0, 7, 9, LINES + 2] {
            for title in [
                "A thing",
                &"word ".repeat(15),
                &"WM".repeat(38),
                &"一".repeat(38),
            ] {
                for (promises, wins) in [(0, 0), (6, 0), (6, 6), (40, 40)] {
                    let whole = AgendaPage {
                        between: title.repeat(3),
                        place: Some(title.to_owned()),
                        want: Some(title.to_owned()),
                        ..page(promises, wins, rows, title)
                    };
                    let own = fit(&whole);
                    assert_eq!(own.rows.len(), rows);
                    assert!(
                        height(&own) <= ROOM,
                        "{rows} {promises} {wins} {title}: {}",
                        height(&own)
                    );
                }
            }
        }
    }
}
