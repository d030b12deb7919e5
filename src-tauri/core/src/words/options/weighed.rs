//! What the second reading says.

/// "Hybrid comes first in 62 of 100 draws."
pub fn leads(name: &str, share: &str) -> String {
    format!("{name} comes first in {share} of 100 draws.")
}

/// Where no path is ahead by more than a tie.
pub fn tie(one: &str, other: &str, share: &str) -> String {
    format!("{one} and {other} are a tie: the first is worth more in {share} of 100 draws.")
}

/// Beside the share: "Against Stay it is worth more in 71 of 100."
pub fn against(other: &str, share: &str) -> String {
    format!("Against {other} it is worth more in {share} of 100.")
}

/// While fewer than two paths are left.
pub const FEW_PATHS: &str =
    "Fewer than two paths hold their deal-breakers, so there is nothing to weigh.";
/// While no criterion has a range.
pub const NO_RANGES: &str = "No criterion has a worst and a best yet, so nothing can be weighed.";
/// While too little is known.
pub const FEW_FACTS: &str = "Something must be known of two paths before they can be weighed.";

/// Criteria that are left out for want of a range.
pub fn left_out(names: &str) -> String {
    format!("Not weighed, because no worst and best are named: {names}.")
}

/// Where the order alone gives the weights.
pub const BY_ORDER: &str = "Weights follow your order alone: all that fall in that order are drawn, each as likely as any other.";
/// Where points give the weights.
pub fn by_points(closeness: &str) -> String {
    format!(
        "Weights are drawn around your points, the closer the surer they are (Dirichlet, c = {closeness})."
    )
}
/// Where points are given to some criteria only.
pub const SOME_POINTS: &str = "Points are missing for some criteria, so the order alone is used.";

/// Both readings say the same.
pub fn agree(name: &str) -> String {
    format!("Both readings put {name} first.")
}

/// They do not.
pub fn differ(enough: &str, weighed: &str) -> String {
    format!("The readings differ: in your order {enough} comes first, weighed {weighed} does.")
}

/// Which line makes them differ.
pub fn because(deciding: &str, cause: &str, weighed: &str) -> String {
    format!(
        "In your order “{deciding}” decides alone. Weighed, “{cause}” makes most of what speaks for {weighed}."
    )
}

/// Where one of them names no first path.
pub fn one_silent(name: &str) -> String {
    format!("Your order names no single first path; weighed, {name} does best.")
}

/// Where weighed is a tie.
pub fn tied_beside(enough: &str) -> String {
    format!("In your order {enough} comes first; weighed, the first two are a tie.")
}

/// A weight that would make two level.
pub fn switches(criterion: &str, now: &str, at: &str, other: &str) -> String {
    format!("“{criterion}” weighs {now} of 100; at {at} {other} would be level.")
}

/// No weight of it would.
pub fn cannot_switch(criterion: &str) -> String {
    format!("No weight of “{criterion}” would change the first place.")
}

/// The pay that makes a tie.
pub fn pay(second: &str, more: &str, first: &str) -> String {
    format!("{second} would need {more} more to be worth as much as {first}.")
}

/// The pay is beyond its range.
pub fn pay_beyond(second: &str, first: &str) -> String {
    format!("No pay within the range you named would make {second} worth as much as {first}.")
}

/// With equal weights.
pub fn equal(same: bool, name: &str) -> String {
    if same {
        format!("With equal weights {name} is first too, so it does not rest on the weights.")
    } else {
        format!("With equal weights {name} would be first, so it does rest on the weights.")
    }
}

/// One path equals another everywhere and beats it somewhere.
pub fn dominates(one: &str, other: &str) -> String {
    format!("{one} is at least as good as {other} on every criterion, and better on one.")
}

/// The surprise: the order told before.
pub fn gut_same(name: &str) -> String {
    format!("Without counting you put {name} first too.")
}

/// The surprise.
pub fn gut_differs(gut: &str) -> String {
    format!("Without counting you put {gut} first. What does the table not hold?")
}

/// Names of workings.
pub mod working {
    /// Worth.
    pub const WORTH: &str = "Each value runs from 0 at the worst you named to 1 at the best; its weight times its value, summed over the criteria. This uses the mean of each fact and of the weights.";
    /// Worth, the source.
    pub const WORTH_SOURCE: &str = "Additive value with swing weights: W. Edwards and F. H. Barron, Organizational Behavior and Human Decision Processes 60 (1994) 306.";
    /// Ranks.
    pub const RANKS: &str = "Facts and weights are drawn 10,000 times from the same seed; counted is how often each path stands in each place. A fact that is told may be off by 1.5 tenths of its range, a guess by 3, one that was seen by half a tenth; what is not known may be anything.";
    /// Ranks, the source.
    pub const SMAA: &str =
        "R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49 (2001) 444.";
    /// Central weights.
    pub const CENTRAL: &str = "The mean of the weights of those draws in which the path comes first: it is your choice if you care like so. The confidence is how often it comes first with these weights, where only the facts vary.";
    /// Wins.
    pub const WINS: &str =
        "In how many draws the one is worth more than the other. 40 to 60 of 100 is called a tie.";
    /// Regret.
    pub const REGRET: &str = "In each draw, what the best path is worth less what this one is worth, in hundredths of the way from all at worst to all at best: the mean, and what is not exceeded in 95 of 100 draws.";
    /// Switch.
    pub const SWITCH: &str = "w* = D / (D − d): d is the difference on the criterion between the first two, D that of the others with their proportions kept.";
    /// Pay.
    pub const PAY: &str =
        "The difference in worth, times the range of pay, divided by the weight of pay.";
    /// Equal weights.
    pub const EQUAL: &str = "The same sum with every criterion weighing alike.";
    /// Dominance.
    pub const DOMINANCE: &str = "Compared criterion by criterion, on what is known: as good everywhere, better somewhere. Where something is not known, nothing is said.";

    /// One term of a sum: "18.3 of 100 × 0.75 = 13.7".
    pub fn term(weight: f64, value: f64, product: f64) -> String {
        format!("{weight:.1} of 100 × {value:.2} = {product:.1}")
    }

    /// What an answer could change, as an input.
    pub const COULD: &str = "In your order";
    /// The gain, as an input.
    pub const GAIN: &str = "Gain, out of 100 of worth";

    /// A gain: "0.42", "none".
    pub fn gain(gain: f64) -> String {
        if gain > 0.0 {
            format!("{gain:.2}")
        } else {
            "none".to_owned()
        }
    }

    /// What to ask.
    pub const ASK: &str = "How much the best choice would gain, in the mean, by knowing this one answer for certain (expected value of partial perfect information). Answers that could change your order come first.";
}
