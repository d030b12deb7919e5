//! Words of "How is this worked out?" for the reading.

/// Formula of a weight.
pub const WEIGHT: &str = "Times chosen as mattering most, less times chosen as mattering least, divided by times shown plus one: q. The odds (1 + q) / (1 − q) of each card, as a share of the odds of all.";
/// Formula of a gap.
pub const GAP: &str = "How much it matters less how far it was lived in the last four weeks.";
/// Formula of the sort key.
pub const PRIORITY: &str = "Weight times gap; nothing for a value that gets more than it matters.";
/// Formula of the assumed noise.
pub const NOISE_ASSUMED: &str = "Spread times the root of one less reliability is the error of one answer; 1.96 times √2 times that is the smallest difference of two answers that is not noise.";
/// Formula of one's own noise.
pub const NOISE_OWN: &str = "1.96 times the standard deviation of the differences between two answers to the same card, never less than one point.";
/// Formula of the lived share.
pub const LIVED_SHARE: &str = "Weight times the smaller of lived and matters, over weight times matters, summed over values with both answers.";
/// Formula of the order's agreement.
pub const TAU: &str = "Kendall's rank correlation with ties between best less worst and importance. Below 0.4 the two orders are taken to disagree.";
/// Formula of the spread.
pub const SPREAD: &str =
    "Standard deviation of the importance answers. Below 1 they hardly tell values apart.";
/// Formula of the hours that give and cost.
pub const ENERGY: &str = "Hours of the activities rated +3 or more, which give most, and of those rated −2 or less, which cost. Activities without a rating are in neither.";
/// Formula of the mean rating.
pub const ENERGY_MEAN: &str =
    "Hours times rating, summed over the rated activities, over their hours.";
/// Formula of the most meaningful part.
pub const MEANINGFUL: &str = "Hours of the activity you named as most meaningful, over the hours of all activities you listed.";
/// Formula of coverage.
pub const COVERAGE: &str = "Values with evidence dated within 30 days before the audit, or since, among the eight that weigh most and among all.";
/// Formula of where gaps come from.
pub const SOURCES: &str = "Ten parts for each gap, as you laid them out, summed.";
/// Formula of a change.
pub const CHANGE: &str = "The later answer less the earlier one, and the same in units of its noise: over √2 times the error of one answer. Beyond 1.96 either way it is taken as real.";
/// Formula of a trend.
pub const TREND: &str = "The median of the slopes between every two audits that are not left out, told for 90 days; from three audits on.";

/// Source of the counts.
pub const FLYNN: &str = "Flynn and Marley, Best-worst scaling: theory and methods, 2014; share in closed form after Lipovetsky and Conklin, Journal of Choice Modelling 10 (2014) 60; the one added to times shown is ours";
/// Source of the noise.
pub const JACOBSON: &str = "Jacobson and Truax, Journal of Consulting and Clinical Psychology 59 (1991) 12; Blampied, the Cognitive Behaviour Therapist 15 (2022)";
/// Source of the rank correlation.
pub const KENDALL: &str = "Kendall, Biometrika 33 (1945) 239; the limit of 0.4 is ours";
/// Source of the most meaningful part.
pub const SHANAFELT: &str = "Shanafelt and others, Career fit and burnout, Archives of Internal Medicine, 2009, PubMed 19468093";
/// Source of the trend.
pub const SEN: &str = "Sen, Journal of the American Statistical Association 63 (1968) 1379";

/// Names of inputs.
pub mod input {
    /// Times chosen as mattering most.
    pub const BEST: &str = "chosen as mattering most";
    /// Times chosen as mattering least.
    pub const WORST: &str = "chosen as mattering least";
    /// Times shown.
    pub const SHOWN: &str = "times shown";
    /// Its weight.
    pub const WEIGHT: &str = "weight, out of 100";
    /// How much it matters.
    pub const MATTERS: &str = "matters";
    /// How far it is lived.
    pub const LIVED: &str = "lived";
    /// The gap.
    pub const GAP: &str = "gap";
    /// Weight times gap.
    pub const PRIORITY: &str = "weight times gap";
    /// Spread.
    pub const SPREAD: &str = "spread";
    /// Reliability.
    pub const RELIABILITY: &str = "reliability";
    /// Error of one answer.
    pub const SEM: &str = "error of one answer";
    /// Cards asked twice.
    pub const PAIRS: &str = "cards asked twice";
    /// Standard deviation of the differences.
    pub const DEVIATION: &str = "standard deviation of the differences";
    /// Values with both answers.
    pub const BOTH: &str = "values with both answers";
    /// Cards with importance.
    pub const ANSWERED: &str = "values with importance";
    /// Rank correlation.
    pub const TAU: &str = "rank correlation";
    /// Hours rated.
    pub const RATED: &str = "hours rated";
    /// Hours listed.
    pub const LISTED: &str = "hours listed";
    /// Hours that give.
    pub const GIVING: &str = "hours at +3 or more";
    /// Hours that cost.
    pub const DRAINING: &str = "hours at −2 or less";
    /// Mean rating.
    pub const MEAN: &str = "mean rating";
    /// Hours of it.
    pub const HOURS: &str = "hours of it";
    /// Activities without a rating.
    pub const UNRATED: &str = "activities without a rating, left out";
    /// Values with evidence.
    pub const DATED: &str = "values with dated evidence";
    /// Gaps laid out.
    pub const GAPS: &str = "gaps laid out";
    /// The earlier answer.
    pub const BEFORE: &str = "earlier answer";
    /// The later answer.
    pub const AFTER: &str = "later answer";
    /// In units of noise.
    pub const RCI: &str = "change in units of its noise";
    /// Audits.
    pub const AUDITS: &str = "audits";
    /// The result.
    pub const RESULT: &str = "result";
}
