//! Words of meetings with a fixed course.

/// A kind of meeting, by its name.
pub fn label(name: &str) -> &'static str {
    match name {
        "first" => "First meeting",
        "regular" => "Regular",
        "quarterly" => "Quarterly",
        "realign" => "Realign",
        "closing" => "Closing",
        _ => "With a sponsor",
    }
}

/// A section, by its key.
pub fn section(key: &str) -> &'static str {
    match key {
        "story" => "Where each of us comes from",
        "needs" => "What I need, and what I aim for",
        "how" => "How we would work",
        "next" => "What happens next",
        "goals" => "Goals of the quarter",
        "confidence" => "What changed in confidence",
        "partnership" => "How we work together",
        "replan" => "The plan of the next quarter",
        "close" => "Close: who does what, next date",
        "facts" => "What happened, with dates",
        "mine" => "What I need",
        "yours" => "What would help you",
        "agreement" => "What we agree on",
        "recheck" => "When we look again",
        "results" => "What came of it",
        "learned" => "What I learned",
        "credit" => "Who is credited for what",
        "future" => "How we stay in touch",
        "ask" => "The one ask",
        "threeFacts" => "Three facts for it",
        _ => "The date of the decision",
    }
}

/// Questions that print with a section, at most two.
pub fn prompts(key: &str) -> &'static [&'static str] {
    match key {
        "story" => &["How did you come to the work you do now?"],
        "needs" => &["What would you want to know of me before you advise me?"],
        "how" => &[
            "How often, and how, would you like to be asked?",
            "What may neither of us repeat?",
        ],
        "goals" => &["Which goal moved, and which one stood still?"],
        "partnership" => &["What should we do more of, and what less?"],
        "replan" => &["What would you drop from this plan?"],
        "yours" => &["What makes it hard to keep to what we agreed?"],
        "learned" => &["What would you have liked me to take from this sooner?"],
        "threeFacts" => &["Which of these would you say in the room?"],
        _ => &[],
    }
}

/// Why a section is in, by the kind of meeting.
pub fn why(frame: &str) -> &'static str {
    match frame {
        "first" => "a first meeting has four parts: story, needs, how to work, what next",
        "quarterly" => "a quarter is looked over in five parts",
        "realign" => "a talk that sets things right goes from facts to an agreement",
        "closing" => "an end is named: results, thanks, credit, and what stays",
        _ => "a sponsor is asked one thing, with facts and a date",
    }
}
