//! The thank-you after a meeting, as a draft: one thing heard, what each will do and by when, what was offered, when next.
//! 120 words at most. Nothing is sent; the person copies it.

use serde::Serialize;
use ts_rs::TS;

use crate::mentoring::meeting::gather::Around;
use crate::mentoring::promise::{Owner, Promise};
use crate::words::mentoring::thanks as words;

/// Words of a draft at most.
pub const MOST: usize = 120;

/// The thank-you as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Thanks {
    /// The text: the person's own, or the draft.
    pub text: String,
    /// Its words.
    pub words: usize,
    /// Words of a draft at most.
    pub most: usize,
    /// The person changed it.
    pub own: bool,
}

/// The words of a text.
pub fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The thank-you: what the person wrote, or the draft.
pub fn thanks(around: &Around, heard: &[(String, String)], made: &[Promise]) -> Thanks {
    let own = around.meeting.thanks.clone();
    let is_own = own.is_some();
    let text = own.unwrap_or_else(|| draft(around, heard, made));
    Thanks {
        words: count(&text),
        most: MOST,
        own: is_own,
        text,
    }
}

/// The draft, with less in it until it is short enough: thanks and promises beyond the first go, then long lines are cut.
pub fn draft(around: &Around, heard: &[(String, String)], made: &[Promise]) -> String {
    let told: Vec<&Promise> = made
        .iter()
        .filter(|own| around.may_tell(&own.draft.guard))
        .collect();
    let of = |kind: &str| -> Vec<&str> {
        let own = heard.iter().filter(|(other, _)| other == kind);
        own.map(|(_, what)| what.as_str()).collect()
    };
    let (advice, offers) = (of("advice"), of("thanks"));
    for (most, longest) in [(4, 24), (2, 24), (1, 24), (1, 12), (1, 6)] {
        let text = written(around, &advice, &offers, &told, most, longest);
        if count(&text) <= MOST {
            return text;
        }
    }
    written(around, &[], &[], &[], 0, 0)
}

fn written(
    around: &Around,
    advice: &[&str],
    offers: &[&str],
    made: &[&Promise],
    most: usize,
    longest: usize,
) -> String {
    let draft = &around.meeting.draft;
    let of = |owner: Owner| -> Vec<String> {
        let own = made
            .iter()
            .filter(|own| own.draft.owner == owner)
            .take(most);
        own.map(|own| {
            words::by(
                &short(own.draft.guard.printed(&own.draft.what), longest),
                own.draft.due,
            )
        })
        .collect()
    };
    let mut paragraphs = vec![words::dear(around.name())];
    let heard = advice.first().map(|own| short(own, longest));
    paragraphs.push(words::opening(draft.day, heard.as_deref()));
    let (mine, theirs) = (of(Owner::Me), of(Owner::Them));
    let offered: Vec<String> = offers
        .iter()
        .take(most)
        .map(|own| short(own, longest))
        .collect();
    paragraphs.extend(words::promises(&mine, &theirs, &offered));
    let next = around.next().map(|own| (own.draft.day, own.draft.start));
    paragraphs.push(match next {
        Some((day, start)) => words::next(day, start),
        None => words::ask(suggested(around), draft.start),
    });
    paragraphs.extend(
        around
            .own_name
            .as_deref()
            .map(words::first_name)
            .map(str::to_owned),
    );
    paragraphs.join("\n\n")
}

/// The same weekday about one rhythm on.
pub fn suggested(around: &Around) -> crate::day::Day {
    let weeks = (around.cadence() + 3) / 7;
    around.meeting.draft.day.plus(u64::from(weeks.max(1)) * 7)
}

fn short(text: &str, most: usize) -> String {
    let all: Vec<&str> = text.split_whitespace().collect();
    if all.len() <= most {
        return all.join(" ").trim_end_matches('.').to_owned();
    }
    format!("{}…", all[..most].join(" "))
}
