//! Words of reading a contract.

/// "Article IV".
pub fn article(number: &str) -> String {
    format!("Article {number}")
}

/// "§4.2".
pub fn section(number: &str) -> String {
    format!("§{number}")
}

/// "§4.2(a)"; "(a)" where nothing stands above it.
pub fn part(above: &str, name: &str) -> String {
    format!("{above}({name})")
}

/// What a paragraph without a number is called.
pub fn paragraph(count: usize) -> String {
    format!("paragraph {count}")
}

/// A state, by its name in the store.
pub fn state(name: &str) -> &'static str {
    match name {
        "present" => "In the contract",
        "missing" => "Not found",
        _ => "Unclear",
    }
}

/// How a thing moved, by its name in the store.
pub fn moved(name: &str) -> &'static str {
    match name {
        "added" => "new in this draft",
        "gone" => "gone from this draft",
        "turned" => "clearer or less clear",
        _ => "in other words",
    }
}

fn things(count: usize) -> String {
    if count == 1 {
        "1 thing".to_owned()
    } else {
        format!("{count} things")
    }
}

/// No post yet.
pub const NO_POST: &str = "No post is here yet whose contract could be read.";
/// No reading yet.
pub const NONE: &str = "No contract has been read for this post yet.";
/// What a reading is.
pub const HEAD: &str = "A reading by rules of words: it can miss what is worded unusually. A lawyer reads the contract; this page helps you to ask.";

/// How a reading stands.
pub fn finding(raise: usize, unclear: usize) -> String {
    match (raise, unclear) {
        (0, 0) => "The rules found nothing to raise. They do not read everything.".to_owned(),
        (raise, 0) => format!("{} to raise.", things(raise)),
        (0, unclear) => format!(
            "{} {} unclear.",
            things(unclear),
            if unclear == 1 { "is" } else { "are" }
        ),
        (raise, unclear) => format!(
            "{} to raise, and {} {} unclear.",
            things(raise),
            unclear,
            if unclear == 1 { "is" } else { "are" }
        ),
    }
}

/// How a text was parted.
pub fn parted(clauses: u32, numbered: u32) -> String {
    let all = if clauses == 1 {
        "One clause or paragraph".to_owned()
    } else {
        format!("{clauses} clauses and paragraphs")
    };
    if numbered == clauses {
        format!("{all}, each by its written number.")
    } else if numbered == 0 {
        format!(
            "{all}, without written numbers: each is called by its place, counted from the top."
        )
    } else {
        format!(
            "{all}, {numbered} by their written numbers; the others are called by their place, counted from the top."
        )
    }
}

/// Labels of changes.
pub mod change {
    /// Label.
    pub fn check(post: &str) -> String {
        format!("read the contract of “{post}”")
    }

    /// Label.
    pub fn own(thing: &str, post: &str) -> String {
        format!("note your own reading of “{thing}” in the contract of “{post}”")
    }

    /// Label.
    pub fn rules(thing: &str, post: &str) -> String {
        format!("take back your own reading of “{thing}” in the contract of “{post}”")
    }

    /// Label.
    pub fn forget(post: &str) -> String {
        format!("forget the text of the contract of “{post}”")
    }

    /// Label.
    pub fn remove(post: &str) -> String {
        format!("put the reading of the contract of “{post}” in the trash")
    }

    /// Label.
    pub fn restore(post: &str) -> String {
        format!("take the reading of the contract of “{post}” out of the trash")
    }
}

/// The page for a lawyer.
pub mod page {
    /// Its title.
    pub fn title(post: &str) -> String {
        format!("Questions for a lawyer: {post}")
    }

    /// Before the questions.
    pub fn lead(day: &str) -> String {
        format!(
            "A draft contract was read on {day} by a list of words, on the writer’s own computer. It can miss what is worded unusually. These are the questions that came of it."
        )
    }

    /// Heading.
    pub const RAISE: &str = "To raise";
    /// Heading.
    pub const UNCLEAR: &str = "Unclear";
    /// Heading.
    pub const ASKED: &str = "What is asked of the other side";
    /// Before a question.
    pub const ASK: &str = "Question";
    /// After the state of a thing that the person reads so.
    pub const OWN: &str = "by the writer’s own reading";
    /// Where nothing is quoted.
    pub const NO_QUOTE: &str = "No sentence was found.";
    /// Where there are no questions.
    pub const NOTHING: &str = "The list found nothing to raise and nothing unclear.";
    /// After an ask that stands in no clause.
    pub const NO_CLAUSE: &str = "no clause yet";
    /// At the foot.
    pub const FOOT: &str = "Made with Bearings from quotes of the contract. No legal advice.";
    /// Heads of the table.
    pub const HEADS: [&str; 7] = [
        "thing",
        "for",
        "state",
        "clause",
        "quote",
        "what it does",
        "question",
    ];

    /// Whom a thing is for, by its name in the store.
    pub fn kind(name: &str) -> &'static str {
        if name == "legal" {
            "a lawyer"
        } else {
            "the numbers"
        }
    }

    /// What a quote does, by its name in the store.
    pub fn side(name: &str) -> &'static str {
        match name {
            "says" => "says it",
            "denies" => "says the contrary",
            _ => "touches it",
        }
    }
}
