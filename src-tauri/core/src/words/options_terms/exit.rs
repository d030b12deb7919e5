//! Words of what leaving costs.

use super::joined;

/// A part of the cost, by its name in the store.
pub fn part(name: &str) -> &'static str {
    match name {
        "tail" => "Malpractice tail",
        "clawback" => "Money to give back",
        "unvested" => "Not yours yet",
        "bonus" => "Bonus not posted yet",
        "nonCompete" => "Non-compete",
        "gap" => "Unpaid weeks between posts",
        _ => "Loan forgiveness",
    }
}

/// The same inside a sentence.
pub fn inside(name: &str) -> &'static str {
    match name {
        "tail" => "who pays the malpractice tail",
        "clawback" => "money to give back",
        "unvested" => "money that is not yours yet",
        "bonus" => "bonuses",
        "nonCompete" => "what the non-compete costs",
        "gap" => "the weeks between two posts",
        _ => "whether the next employer counts for loan forgiveness",
    }
}

/// A clause that may be talked about.
pub fn lever(name: &str) -> &'static str {
    match name {
        "tail" => "They pay the tail",
        "prorated" => "What is given back shrinks by the month",
        "forgiven" => "Nothing is given back",
        "bonus" => "Bonuses are paid out by the month",
        "vested" => "What is not yours yet becomes yours",
        _ => "The non-compete falls away",
    }
}

/// Nothing was typed of leaving.
pub const NOTHING: &str = "What leaving would cost is not laid out yet.";

/// Nothing costs anything.
pub fn free(name: &str) -> String {
    format!("By what was typed, leaving {name} costs nothing in the months ahead.")
}

/// The cost on a day.
pub fn cost(name: &str, day: &str, sum: &str) -> String {
    format!("Leaving {name} on {day} would cost {sum}.")
}

/// Another day costs less.
pub fn less(day: &str, by: &str) -> String {
    format!("On {day} it would be {by} less.")
}

/// The day is the cheapest ahead.
pub const CHEAPEST: &str = "No month ahead costs less.";

/// What is not in the sum because it is not known.
pub fn unknown(parts: &[&str]) -> String {
    format!("Not known, and not in the sum: {}.", joined(parts))
}

/// Formulas of a working.
pub mod working {
    /// Formula.
    pub const SUM: &str = "Tail + money to give back + what is not yours yet + bonuses not posted + non-compete + unpaid weeks + loan forgiveness, each rounded to the dollar, on the day you leave.";
    /// Name of an input.
    pub const TAIL: &str = "Tail";
    /// Its value.
    pub const TAIL_IS: &str = "a year’s premium × its multiple × your share";
    /// Name of an input.
    pub const CLAWBACK: &str = "Money to give back";
    /// Its value.
    pub const CLAWBACK_IS: &str =
        "amount × whole months left ÷ months it binds, or all of it until the end";
    /// Name of an input.
    pub const BONUS: &str = "Bonus";
    /// Its value.
    pub const BONUS_IS: &str = "a year’s sum × whole months since it was last posted ÷ 12";
    /// Name of an input.
    pub const NON_COMPETE: &str = "Non-compete";
    /// Its value.
    pub const NON_COMPETE_IS: &str = "the buy-out or the months, whichever is less";
    /// Name of an input.
    pub const GAP: &str = "Unpaid weeks";
    /// Its value.
    pub const GAP_IS: &str = "a year’s pay × weeks ÷ 52";
    /// Name of an input.
    pub const LOANS: &str = "Loans";
    /// Its value.
    pub const LOANS_IS: &str =
        "what you typed from the servicer’s page, until the last payment that counts";
}
