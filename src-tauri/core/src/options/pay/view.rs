//! Posts as they are shown, beside each other.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::exit::ExitTerms;
use crate::options::exit::view::ExitView;
use crate::options::money::{Dollars, grouped};
use crate::options::pay::cards::FactCard;
use crate::options::pay::curve::{CurvePoint, curve, reach};
use crate::options::pay::figures::PayFigures;
use crate::options::pay::finding::{Named, finding, uneven};
use crate::options::pay::post::{Post, PostId};
use crate::options::pay::working::workings;
use crate::options::pay::{PayPart, PayRates, PayTerms};
use crate::reveal::Audience;
use crate::words::options_terms::pay as words;
use crate::words::print;
use crate::working::KeyedWorking;

/// A row of the table of parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartLabel {
    /// The part.
    pub part: PayPart,
    /// The same in words.
    pub label: &'static str,
}

/// A part of a steady year, beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartRow {
    /// The part.
    pub part: PayPart,
    /// The same in words.
    pub label: &'static str,
    /// Its sum in each post, in their order; nothing where the post cannot be added up.
    pub dollars: Vec<Option<Dollars>>,
}

/// A post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostView {
    /// Its row.
    pub id: PostId,
    /// What the person calls it.
    pub name: String,
    /// It is the one the person has.
    pub current: bool,
    /// What it pays, as it was typed.
    pub pay: PayTerms,
    /// What leaving it costs, as it was typed.
    pub exit: ExitTerms,
    /// Who else may read its terms.
    pub released: Vec<Audience>,
    /// The figures.
    pub figures: PayFigures,
    /// What the five years are worth today less the cost of leaving the post the person has; nothing for that post itself.
    pub present_left: Option<Dollars>,
    /// A sentence on what keeps it from being added up, or on what is not counted.
    pub missing_saying: Option<String>,
    /// From when it is steady.
    pub steady_saying: Option<String>,
    /// Its hours: "2,484 hours: 54 a week, 46 weeks".
    pub hours_saying: Option<String>,
    /// From which volume its formula pays.
    pub break_even_saying: Option<String>,
    /// Money that comes once, each in a sentence.
    pub once_sayings: Vec<String>,
    /// Pay against volume; empty where it does not depend on it.
    pub curve: Vec<CurvePoint>,
    /// What leaving it costs.
    pub leaving: ExitView,
    /// How the figures were worked out, by their names.
    pub workings: Vec<KeyedWorking>,
    /// The day it last changed.
    pub changed_on: Day,
}

/// A post in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostLine {
    /// Its row.
    pub id: PostId,
    /// What the person calls it.
    pub name: String,
}

/// All posts beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayPage {
    /// The sentence before the figures.
    pub finding: String,
    /// Parts that are counted for one and not for another.
    pub uneven: Vec<String>,
    /// The rates that hold for all.
    pub rates: PayRates,
    /// Parts in their order, in words.
    pub parts: Vec<PartLabel>,
    /// Parts of a steady year that are not nothing everywhere, each post's beside the others'.
    pub rows: Vec<PartRow>,
    /// What leaving the post the person has costs on the day in question, where that is laid out.
    pub going: Option<Dollars>,
    /// The posts, the one the person has first.
    pub posts: Vec<PostView>,
    /// Those in the trash.
    pub trash: Vec<PostLine>,
    /// Units up to which pay is drawn against volume.
    pub reach: Option<u32>,
    /// Facts of law and prices that age.
    pub cards: Vec<FactCard>,
}

fn inside(parts: &[PayPart]) -> Vec<&'static str> {
    parts.iter().map(|own| words::inside(own.name())).collect()
}

fn missing_saying(figures: &PayFigures) -> Option<String> {
    if !figures.missing.is_empty() {
        Some(words::missing(&inside(&figures.missing)))
    } else if !figures.left_out.is_empty() {
        Some(words::left_out(&inside(&figures.left_out)))
    } else {
        None
    }
}

/// Parts of a steady year that are not nothing everywhere.
fn rows(posts: &[PostView]) -> Vec<PartRow> {
    let sum = |post: &PostView, part: PayPart| -> Option<Dollars> {
        let lines = post.figures.steady.as_ref()?.lines.iter();
        Some(
            lines
                .filter(|own| own.part == part)
                .map(|own| own.dollars)
                .sum(),
        )
    };
    let row = |part: &PayPart| PartRow {
        part: *part,
        label: words::part(part.name()),
        dollars: posts.iter().map(|post| sum(post, *part)).collect(),
    };
    let some = |row: &PartRow| row.dollars.iter().flatten().any(|own| *own != Dollars(0));
    PayPart::ALL.iter().map(row).filter(some).collect()
}

impl PostView {
    fn of(id: PostId, own: &Post, rates: &PayRates, reach: Option<u32>, today: Day) -> Self {
        let figures = PayFigures::of(&own.pay, rates);
        let hours = figures.hour.and_then(|hour| {
            let (week, weeks) = (own.pay.hours.week()?, own.pay.hours.weeks?);
            Some(words::hours(
                &grouped(u64::from(hour.minutes / 60)),
                &print::hours(week),
                weeks,
            ))
        });
        let even = figures.break_even;
        Self {
            id,
            name: own.name.clone(),
            current: own.current,
            released: own.released.clone(),
            present_left: None,
            missing_saying: missing_saying(&figures),
            steady_saying: figures
                .steady
                .as_ref()
                .map(|own| words::steady_from(own.from)),
            hours_saying: hours,
            break_even_saying: even
                .map(|own| words::break_even(&grouped(u64::from(own.units)), own.chance)),
            once_sayings: figures
                .once
                .iter()
                .map(|own| {
                    let yearly = own.yearly.map(super::super::money::Dollars::shown);
                    words::once(&own.name, &own.amount.shown(), own.year, yearly.as_deref())
                })
                .collect(),
            curve: reach.map_or_else(Vec::new, |reach| curve(&own.pay, reach)),
            leaving: ExitView::of(&own.name, &own.exit, today),
            workings: workings(&own.pay, rates, &figures),
            pay: own.pay.clone(),
            exit: own.exit.clone(),
            figures,
            changed_on: own.changed_on,
        }
    }
}

impl PayPage {
    /// As the posts stand today.
    pub fn of(all: &[(PostId, Post)], rates: PayRates, today: Day, cards: Vec<FactCard>) -> Self {
        let (here, trash): (Vec<_>, Vec<_>) =
            all.iter().partition(|(_, own)| own.removed_on.is_none());
        let reach = reach(here.iter().map(|(_, own)| &own.pay));
        let mut posts: Vec<PostView> = here
            .iter()
            .map(|(id, own)| PostView::of(*id, own, &rates, reach, today))
            .collect();
        let own = posts.iter().find(|own| own.current).map(|own| &own.leaving);
        let going = own.filter(|own| own.working.is_some()).and_then(|own| {
            let mut days = own.days.iter();
            days.find(|day| Some(day.day) == own.chosen)
                .map(|day| day.total)
        });
        for post in posts.iter_mut().filter(|own| !own.current) {
            post.present_left = going.and_then(|going| Some(post.figures.present? - going));
        }
        let named: Vec<Named<'_>> = posts
            .iter()
            .map(|own| (own.name.as_str(), &own.figures))
            .collect();
        let label = |part: &PayPart| PartLabel {
            part: *part,
            label: words::part(part.name()),
        };
        Self {
            finding: finding(&named),
            uneven: uneven(&named),
            rates,
            parts: PayPart::ALL.iter().map(label).collect(),
            rows: rows(&posts),
            going,
            trash: trash
                .iter()
                .map(|(id, own)| PostLine {
                    id: *id,
                    name: own.name.clone(),
                })
                .collect(),
            posts,
            reach,
            cards,
        }
    }
}
