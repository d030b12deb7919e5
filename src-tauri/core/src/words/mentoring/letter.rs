//! Words of letters: a no in three tones, a talk about how it runs, an end with thanks.

use crate::day::Day;
use crate::words::mentoring::{count, day_month, signed};
use crate::words::print::date;

/// Label of a change.
pub fn add(to: &str) -> String {
    format!("keep a draft to {to}")
}

/// Label of a change.
pub fn edit(to: &str) -> String {
    format!("change a draft to {to}")
}

/// Label of a change.
pub fn remove(to: &str) -> String {
    format!("remove a draft to {to}")
}

/// Of a letter to nobody in the vault.
pub const SOMEBODY: &str = "somebody";

/// A no in a tone, by its name.
pub fn no(
    tone: &str,
    to: &str,
    what: &str,
    priority: Option<&str>,
    instead: Option<&str>,
    from: Option<&str>,
) -> String {
    let because = priority.map_or_else(
        || "I cannot do it well beside what I have already promised.".to_owned(),
        |own| format!("This year I have put {own} first, and I could not do both well."),
    );
    let instead = instead.map(str::trim).filter(|own| !own.is_empty());
    let body: Vec<String> = match tone {
        "warm" => {
            let mut parts = vec![format!(
                "Thank you for thinking of me for {what}. I have looked at it more than once, and the answer is no. {because}"
            )];
            parts.extend(instead.map(|own| format!("What I can offer is this: {own}.")));
            parts.push("I hope you will ask me again another time.".to_owned());
            parts
        }
        "firm" => {
            let mut parts = vec![format!(
                "I will not take on {what}. {because} Please do not keep a place open for me."
            )];
            parts.extend(instead.map(|own| format!("If it helps: {own}.")));
            parts
        }
        _ => {
            let mut parts = vec![format!(
                "Thank you for asking me about {what}. I have to say no. {because}"
            )];
            parts.extend(instead.map(|own| format!("Instead: {own}.")));
            parts
        }
    };
    let closing = if tone == "firm" {
        "Regards,"
    } else {
        "With thanks,"
    };
    let mut all = vec![format!("Dear {to},")];
    all.extend(body);
    all.push(signed(closing, from));
    all.join("\n\n")
}

/// A fact.
pub fn agreed(day: Day) -> String {
    format!("On {} we agreed how we would work together.", date(day))
}

/// A fact: when both last talked, beside the interval that was agreed.
pub fn last_talk(day: Day, days: u64, interval: &str) -> String {
    format!(
        "We last talked on {}, {} ago; we had agreed on every {interval}.",
        date(day),
        count(days, "day", "days")
    )
}

/// A fact.
pub fn called_off(day: Day) -> String {
    format!("The meeting on {} was called off.", date(day))
}

/// A fact.
pub fn missed(day: Day) -> String {
    format!("The meeting on {} did not take place.", date(day))
}

/// A fact.
pub fn cut(day: Day, took: u16, planned: u16) -> String {
    format!("On {} we had {took} of {planned} minutes.", date(day))
}

/// A fact.
pub fn promised(what: &str, by: Day) -> String {
    format!("Open since {}: {what}.", day_month(by))
}

/// A fact.
pub fn talked(times: usize, first: Day) -> String {
    let times = count(times as u64, "time", "times");
    format!("Since {} we have talked {times}.", date(first))
}

/// A fact.
pub fn put_forward(what: &str, day: Day) -> String {
    format!("On {} you put me forward: {what}.", date(day))
}

/// A talk about how it runs.
pub fn realign(
    to: &str,
    from: Option<&str>,
    facts: &[String],
    need: Option<&str>,
    recheck: Day,
) -> String {
    let mut all = vec![format!("Dear {to},")];
    all.push("I would like to use our next talk to look at how we work together.".to_owned());
    if !facts.is_empty() {
        all.push(format!("What I have noted:\n{}", listed(facts)));
    }
    all.push(match need {
        Some(need) => format!("What I need is this: {need}."),
        None => "What I need is this: ".to_owned(),
    });
    all.push(
        "What would make this easier for you? Less often, shorter, by telephone, or with fewer subjects are all fine with me."
            .to_owned(),
    );
    all.push(format!(
        "I suggest that we agree on one change and look again on {}.",
        date(recheck)
    ));
    all.push(signed("With thanks,", from));
    all.join("\n\n")
}

/// An end with thanks.
pub fn wind_down(to: &str, from: Option<&str>, facts: &[String]) -> String {
    let mut all = vec![format!("Dear {to},")];
    if facts.is_empty() {
        all.push("Thank you for the time you gave me.".to_owned());
    } else {
        all.push(format!(
            "Thank you for the time you gave me.\n{}",
            listed(facts)
        ));
    }
    all.push(
        "I think this is a good point at which to end our regular talks. Nothing is open on your side that I know of; if you are waiting for something from me, please tell me."
            .to_owned(),
    );
    all.push("I would be glad to write to you now and then with how things went.".to_owned());
    all.push(signed("With thanks,", from));
    all.join("\n\n")
}

fn listed(facts: &[String]) -> String {
    let lines: Vec<String> = facts.iter().map(|fact| format!("- {fact}")).collect();
    lines.join("\n")
}
