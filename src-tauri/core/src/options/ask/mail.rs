//! A draft of a message that makes an ask. Nothing is sent, and what only the person may know is not in it.

use serde::Serialize;
use ts_rs::TS;

use crate::options::ask::AskDraft;
use crate::options::ask::deal::Deal;
use crate::words::options_terms::ask::mail as words;
use crate::words::print::date;

/// A draft of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AskMail {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// The draft of an ask.
pub fn mail(own: &AskDraft, deal: &Deal, name: Option<&str>) -> AskMail {
    let some = |text: &str, told: fn(&str) -> String| (!text.is_empty()).then(|| told(text));
    let parts = [
        Some(words::greeting(&deal.with)),
        Some(words::ask(&own.title, &own.target)),
        some(&own.offer, words::offer),
        some(&own.criterion, words::rests),
        some(&own.concession, words::gives),
        some(&own.wording, words::wording),
        deal.deadline.map(|day| words::deadline(&date(day))),
        Some(words::close(name)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    AskMail {
        subject: words::subject(&own.title),
        text: parts.join("\n\n"),
    }
}
