//! Words of asks.

use super::joined;

/// How an ask stands, by its name in the store.
pub fn status(name: &str) -> &'static str {
    match name {
        "idea" => "not raised",
        "raised" => "raised",
        "countered" => "they offer something else",
        "yes" => "yes",
        "partly" => "partly",
        "no" => "no",
        _ => "later",
    }
}

/// How something was said.
pub fn channel(name: &str) -> &'static str {
    match name {
        "person" => "in person",
        "call" => "by telephone",
        "mail" => "by e-mail",
        _ => "in a letter",
    }
}

/// Whether what was promised came.
pub fn delivery(name: &str) -> &'static str {
    match name {
        "kept" => "kept",
        "part" => "a part of it",
        "not" => "not yet",
        _ => "not due yet",
    }
}

fn number(count: usize) -> String {
    const SMALL: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    SMALL
        .get(count)
        .map_or_else(|| count.to_string(), |own| (*own).to_owned())
}

/// No asks yet.
pub const NONE: &str = "Nothing is asked here yet.";
/// No post yet to ask of.
pub const NO_POST: &str = "No post is here yet to ask anything of.";

/// How the asks stand.
pub fn finding(all: usize, written: usize, waiting: usize) -> String {
    let first = match (all, written) {
        (1, 0) => "One term, and it is not in writing yet.".to_owned(),
        (1, _) => "One term, and it is in writing.".to_owned(),
        (all, written) if all == written => format!("All {} terms are in writing.", number(all)),
        (all, 1) => format!("Of {} terms, one is in writing.", number(all)),
        (all, written) => format!(
            "Of {} terms, {} are in writing.",
            number(all),
            number(written)
        ),
    };
    match waiting {
        0 => first,
        1 => format!("{first} One answer is still open."),
        open => {
            let open = number(open);
            let mut letters = open.chars();
            let capital: String = letters
                .next()
                .map_or_else(String::new, |own| own.to_uppercase().collect());
            format!(
                "{first} {capital}{} answers are still open.",
                letters.as_str()
            )
        }
    }
}

/// Which packages there are.
pub fn least(titles: &[&str], needed: u8, adds: &str) -> String {
    if titles.is_empty() {
        return "Nothing more is needed: as it is, it is as good as what else there is.".to_owned();
    }
    format!(
        "The least that would do: {}. By your own worth and chances it adds {adds} points; {needed} are needed.",
        joined(titles)
    )
}

/// No package suffices.
pub fn not_enough(needed: u8) -> String {
    format!("All asks together do not add the {needed} points that are needed.")
}

/// Needed is not said, or no ask has a worth.
pub const UNKNOWN: &str = "Say how many points are needed, and for each ask its worth and its chance, and the least package can be told.";

/// A package that is worth about the same as another.
pub fn package(titles: &[&str], adds: &str) -> String {
    format!("{} ({adds} points)", joined(titles))
}

/// What was kept of what was promised.
pub fn kept(
    written: u32,
    written_kept: u32,
    unwritten: u32,
    unwritten_kept: u32,
    open: u32,
) -> String {
    let of = |kept: u32, all: u32| {
        if all == 1 && kept == 1 {
            "the one".to_owned()
        } else {
            format!("{} of {}", number(kept as usize), number(all as usize))
        }
    };
    let known = match (written, unwritten) {
        (0, 0) => "Of no promise is it noted yet what came.".to_owned(),
        (0, _) => format!(
            "Kept: {} that stood in no clause.",
            of(unwritten_kept, unwritten)
        ),
        (_, 0) => format!("Kept: {} that stood in writing.", of(written_kept, written)),
        _ => format!(
            "Kept: {} that stood in writing, and {} that did not.",
            of(written_kept, written),
            of(unwritten_kept, unwritten)
        ),
    };
    match open {
        0 => known,
        1 => format!("{known} One is open."),
        open => format!("{known} {open} are open."),
    }
}

/// When the promises are read again.
pub fn again(day: &str) -> String {
    format!("Read them again on {day}, six months after signing.")
}

/// A draft of a message. It names neither what would do nor what the person walks away from.
pub mod mail {
    /// Subject.
    pub fn subject(title: &str) -> String {
        format!("Terms: {title}")
    }

    /// How it begins.
    pub fn greeting(with: &str) -> String {
        if with.is_empty() {
            "Hello,".to_owned()
        } else {
            format!("Dear {with},")
        }
    }

    /// What is asked.
    pub fn ask(title: &str, target: &str) -> String {
        if target.is_empty() {
            format!("I would like to talk about one term of the post: {title}.")
        } else {
            format!("I would like to ask for one term of the post. {title}: {target}.")
        }
    }

    /// What they offered so far.
    pub fn offer(offer: &str) -> String {
        format!(
            "As I have understood it, the offer so far is: {offer}. If I have that wrong, please tell me."
        )
    }

    /// What it rests on.
    pub fn rests(criterion: &str) -> String {
        format!("What I base this on: {criterion}")
    }

    /// What the person could give.
    pub fn gives(concession: &str) -> String {
        format!("In turn I could offer this: {concession}")
    }

    /// How it could read.
    pub fn wording(text: &str) -> String {
        format!("In the contract it could read like this:\n\n{text}")
    }

    /// By when.
    pub fn deadline(day: &str) -> String {
        format!("I would be glad of an answer by {day}.")
    }

    /// How it ends.
    pub fn close(name: Option<&str>) -> String {
        format!("With thanks,\n{}", name.unwrap_or("___"))
    }
}

/// The printed brief.
pub mod page {
    /// Title.
    pub fn title(post: &str) -> String {
        format!("Terms and asks: {post}")
    }

    /// Head of a column.
    pub const TERM: &str = "Term";
    /// Head of a column.
    pub const ASKED: &str = "Asked";
    /// Head of a column.
    pub const OFFER: &str = "They offer";
    /// Head of a column.
    pub const WALK: &str = "I walk away";
    /// Head of a column.
    pub const WOULD_DO: &str = "Would do";
    /// Head of a column.
    pub const WRITING: &str = "In writing";
    /// A cell: no clause.
    pub const NO_CLAUSE: &str = "no";
    /// With whom.
    pub const WITH: &str = "With";
    /// By when.
    pub const DEADLINE: &str = "Answer by";
    /// What the person wants.
    pub const MINE: &str = "What I want in the end";
    /// What they want.
    pub const THEIRS: &str = "What they want in the end";
    /// What else there is.
    pub const OTHERWISE: &str = "If nothing comes of it";
    /// Heading.
    pub const RESTS: &str = "What each rests on";
    /// Heading.
    pub const PACKAGES: &str = "Packages";
    /// At the foot.
    pub const FOOT: &str =
        "Made by Bearings. My own wording; a lawyer reads it before anything is signed.";
}

/// Changes, as they stand in the record.
pub mod change {
    /// Label.
    pub fn add(title: &str) -> String {
        format!("add the ask “{title}”")
    }

    /// Label.
    pub fn set(title: &str) -> String {
        format!("change the ask “{title}”")
    }

    /// Label.
    pub fn remove(title: &str) -> String {
        format!("put the ask “{title}” in the trash")
    }

    /// Label.
    pub fn restore(title: &str) -> String {
        format!("take the ask “{title}” out of the trash")
    }

    /// Label.
    pub fn deal(post: &str) -> String {
        format!("set what stands around the asks of “{post}”")
    }
}

/// Asks that come from the comparison.
pub mod raised {
    /// "Teaching: short by 4"
    pub fn gap(name: &str, said: &str) -> String {
        format!("{name}: {said}")
    }
}
