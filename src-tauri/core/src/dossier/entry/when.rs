//! When something was: several spans, each as exactly as it is known, written as people write it and read back.

use chrono::{Datelike, NaiveDate};

use crate::day::Day;
use crate::dossier::bibliography::record::date::{Moment, Within};
use crate::error::{Error, Result};

mod moment;
#[cfg(test)]
mod tests;

use moment::{half, moment};

/// Most spans of one entry.
pub const SPANS: usize = 40;

/// When a span ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// It is one date and no range.
    Same,
    /// It ended then.
    On(Moment),
    /// It goes on.
    Now,
}

/// A span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// When it began.
    pub from: Moment,
    /// When it ends.
    pub to: Until,
}

/// What can be said of a thing that may not be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certain {
    /// It is not so.
    No,
    /// It cannot be told from what was entered.
    Maybe,
    /// It is so.
    Yes,
}

/// The first day a moment may mean.
pub fn first(moment: Moment) -> Day {
    let (month, day) = match moment.within {
        // A season lies in other months on the other half of the earth: the year is all that is sure.
        Within::Year | Within::Season(_) => (1, 1),
        Within::Month(month) => (month, 1),
        Within::Day { month, day } => (month, day),
    };
    let date = NaiveDate::from_ymd_opt(moment.year, u32::from(month), u32::from(day));
    Day(date.unwrap_or_default())
}

/// The last day a moment may mean.
pub fn last(moment: Moment) -> Day {
    match moment.within {
        Within::Day { .. } => first(moment),
        Within::Month(12) | Within::Year | Within::Season(_) => {
            Day(NaiveDate::from_ymd_opt(moment.year, 12, 31).unwrap_or_default())
        }
        Within::Month(month) => first(Moment::month(moment.year, month + 1)).minus(1),
    }
}

impl Span {
    /// One date.
    pub fn on(moment: Moment) -> Self {
        Self {
            from: moment,
            to: Until::Same,
        }
    }

    /// The last day it may reach; what goes on reaches today.
    pub fn last(self, today: Day) -> Day {
        match self.to {
            Until::Same => last(self.from),
            Until::On(moment) => last(moment),
            Until::Now => today.max(first(self.from)),
        }
    }

    /// The first day on which it may have ended.
    fn end(self, today: Day) -> Day {
        match self.to {
            Until::Same => first(self.from),
            Until::On(moment) => first(moment),
            Until::Now => today.max(first(self.from)),
        }
    }

    /// The calendar years it touches, up to today's.
    pub fn years(self, today: Day) -> std::ops::RangeInclusive<i32> {
        self.from.year..=self.last(today).0.year().min(today.0.year())
    }

    /// Whether it reaches into the time from `since` (or ever) to today.
    pub fn within(self, since: Option<Day>, today: Day) -> Certain {
        if first(self.from) > today {
            return Certain::No;
        }
        match since {
            None => Certain::Yes,
            Some(since) if self.end(today) >= since => Certain::Yes,
            Some(since) if self.last(today) < since => Certain::No,
            Some(_) => Certain::Maybe,
        }
    }
}

/// Whether any of the spans reaches into the time from `since` to today; without spans nothing can be told.
pub fn within(spans: &[Span], since: Option<Day>, today: Day) -> Certain {
    let all = spans.iter().map(|span| span.within(since, today));
    all.max().unwrap_or(Certain::Maybe)
}

/// The years the spans touch, each once, in order.
pub fn years(spans: &[Span], today: Day) -> Vec<i32> {
    let mut years: Vec<i32> = spans.iter().flat_map(|span| span.years(today)).collect();
    years.sort_unstable();
    years.dedup();
    years
}

const WHY: Error = Error::Invalid {
    field: "when",
    why: "must be dates such as 2024, Mar 2024, 14 Mar 2024, 2021–2023 or since 2020",
};

/// Reads what a person writes: "2021–22, 2024", "14 Mar 2024", "since Jul 2020". Nothing written is no span.
pub fn read(text: &str) -> Result<Vec<Span>> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in text.split([',', ';', '\n']).map(str::trim) {
        let year = piece.len() == 4 && piece.bytes().all(|byte| byte.is_ascii_digit());
        match pieces.last_mut() {
            // "May 22, 2025" is one date.
            Some(before) if year && moment::lacks_year(before) => {
                before.push(' ');
                before.push_str(piece);
            }
            _ if piece.is_empty() => {}
            _ => pieces.push(piece.to_owned()),
        }
    }
    if pieces.len() > SPANS {
        return Err(Error::Invalid {
            field: "when",
            why: "must hold forty dates at most",
        });
    }
    let mut spans = pieces
        .iter()
        .map(|piece| span(piece))
        .collect::<Result<Vec<_>>>()?;
    spans.sort_by_key(|span| (first(span.from), span.from));
    spans.dedup();
    Ok(spans)
}

fn span(piece: &str) -> Result<Span> {
    let lower = piece.to_lowercase();
    for word in ["since ", "from "] {
        if let Some(rest) = lower.strip_prefix(word) {
            let from = moment(rest).ok_or(WHY)?;
            return Ok(Span {
                from,
                to: Until::Now,
            });
        }
    }
    if let Some(only) = moment(&lower) {
        ambiguous(&lower)?;
        return Ok(Span::on(only));
    }
    let (left, right) = halves(&lower).ok_or(WHY)?;
    if matches!(
        right,
        "" | "now" | "present" | "ongoing" | "today" | "current"
    ) {
        let from = moment(left).ok_or(WHY)?;
        return Ok(Span {
            from,
            to: Until::Now,
        });
    }
    let to = match (moment(left), right.parse::<u32>()) {
        // "2021–22": the century is the first year's.
        (Some(from), Ok(short)) if right.len() == 2 => {
            if from.within != Within::Year {
                return Err(WHY);
            }
            Moment::year(from.year - from.year.rem_euclid(100) + short as i32)
        }
        _ => moment(right).ok_or(WHY)?,
    };
    let from = moment(left).or_else(|| half(left, to)).ok_or(WHY)?;
    if last(to) < first(from) {
        return Err(Error::Invalid {
            field: "when",
            why: "must not end before it begins",
        });
    }
    if from == to {
        return Ok(Span::on(from));
    }
    Ok(Span {
        from,
        to: Until::On(to),
    })
}

/// "2009-10" may be October 2009 or two years; nobody but the writer knows.
fn ambiguous(text: &str) -> Result<()> {
    let Some((year, month)) = text.split_once('-') else {
        return Ok(());
    };
    let (Ok(year), Ok(month)) = (year.parse::<i32>(), month.parse::<i32>()) else {
        return Ok(());
    };
    if month > year.rem_euclid(100) {
        return Err(Error::Invalid {
            field: "when",
            why: "can be read in two ways; write a month as Oct 2009 and years as 2009–2010",
        });
    }
    Ok(())
}

/// The two sides of a range: at a dash, at " to ", or at a hyphen.
fn halves(text: &str) -> Option<(&str, &str)> {
    let at = ["–", "—", " to ", " - ", "-"];
    let found = at.iter().find_map(|mark| text.split_once(mark));
    found.map(|(left, right)| (left.trim(), right.trim()))
}

/// The spans as they are shown, and as [`read`] reads them again.
pub fn write(spans: &[Span]) -> String {
    let one = |span: &Span| match span.to {
        Until::Same => moment::written(span.from),
        Until::Now => format!("since {}", moment::written(span.from)),
        Until::On(to) => {
            let short = span.from.within == Within::Year
                && to.within == Within::Year
                && span.from.year.div_euclid(100) == to.year.div_euclid(100);
            let end = if short {
                format!("{:02}", to.year.rem_euclid(100))
            } else {
                moment::written(to)
            };
            let blank = if short { "" } else { " " };
            format!("{}{blank}–{blank}{end}", moment::written(span.from))
        }
    };
    spans.iter().map(one).collect::<Vec<_>>().join(", ")
}
