//! What posts pay as facts of the comparison: written into a cell at a press, with where they are from.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::amount::Yardstick;
use crate::options::fact::{FactDraft, Grade};
use crate::options::money::Dollars;
use crate::options::pay::view::PostView;
use crate::words::options_terms::pay::taken as words;

/// A figure of a post as a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayFact {
    /// "Cedar Valley, a steady year: $312,000"
    pub label: String,
    /// As it would be written; how well it is known is the person's to say.
    pub draft: FactDraft,
}

fn fact(post: &PostView, today: Day, name: &str, cents: [i64; 3]) -> PayFact {
    let [own, low, high] = cents;
    let typed = |amount: i64| Yardstick::Money.typed(amount);
    let range = low < high;
    PayFact {
        label: words::label(&post.name, name, &Yardstick::Money.shown(own)),
        draft: FactDraft {
            amount: typed(own),
            low: if range { typed(low) } else { String::new() },
            high: if range { typed(high) } else { String::new() },
            words: name.to_owned(),
            grade: Grade::Told,
            source: words::source(&post.name).chars().take(120).collect(),
            on: Some(today),
            kept: None,
        },
    }
}

/// The first year, a steady year and an hour of every post that can be added up.
pub fn taken(posts: &[PostView], today: Day) -> Vec<PayFact> {
    let cents = |own: Dollars| own.0 * 100;
    let mut all = Vec::new();
    for post in posts {
        if let Some(first) = post.figures.years.first() {
            let own = cents(first.total);
            all.push(fact(post, today, words::FIRST, [own; 3]));
        }
        if let Some(steady) = &post.figures.steady {
            let own = [steady.total, steady.low, steady.high].map(cents);
            all.push(fact(post, today, words::STEADY, own));
        }
        if let Some(hour) = post.figures.hour {
            let own = [hour.cents, hour.low, hour.high].map(|own| own.0);
            all.push(fact(post, today, words::HOUR, own));
        }
    }
    all
}
