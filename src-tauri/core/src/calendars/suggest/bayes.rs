//! Learns from titles a person sorted which words speak for which category: multinomial naive Bayes over words, with
//! Laplace smoothing (`McCallum` and Nigam 1998, "A comparison of event models for naive Bayes text classification").

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::category::CategoryId;
use crate::calendars::title::normalised;

/// Words of one title that are looked at.
const MOST_WORDS: usize = 30;
/// Two scores closer than this are the same: their logarithms were only summed in another order.
const SAME: f64 = 1e-9;

/// What was learned.
#[derive(Debug, Clone, Default)]
pub struct Bayes {
    categories: BTreeMap<CategoryId, Learned>,
    vocabulary: BTreeSet<String>,
    titles: u32,
}

#[derive(Debug, Clone, Default)]
struct Learned {
    /// The words of each title, each once.
    titles: Vec<BTreeSet<String>>,
    words: BTreeMap<String, u32>,
    total: u32,
}

/// What a title's words speak for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The category.
    pub category: CategoryId,
    /// Titles sorted there that share a word with this one; at least one.
    pub like: u32,
}

impl Bayes {
    /// Learns that a title was sorted into a category. A title is learned once, however often it happens.
    pub fn learn(&mut self, title: &str, category: CategoryId) {
        let words = words(title);
        if words.is_empty() {
            return;
        }
        self.titles += 1;
        let learned = self.categories.entry(category).or_default();
        for word in &words {
            self.vocabulary.insert(word.clone());
            *learned.words.entry(word.clone()).or_default() += 1;
            learned.total += 1;
        }
        learned.titles.push(words.into_iter().collect());
    }

    /// The category more likely than all others together, if at least one title sorted there shares a word with this
    /// one. `None` on a tie, and where nothing is known.
    pub fn judge(&self, title: &str) -> Option<Verdict> {
        let words: Vec<String> = words(title)
            .into_iter()
            .filter(|word| self.vocabulary.contains(word))
            .collect();
        if words.is_empty() {
            return None;
        }
        let scores: Vec<(CategoryId, f64)> = self
            .categories
            .iter()
            .map(|(category, learned)| (*category, self.score(learned, &words)))
            .collect();
        let (category, best) = scores
            .iter()
            .copied()
            .max_by(|one, other| one.1.total_cmp(&other.1))?;
        let rest: f64 = scores
            .iter()
            .filter(|(other, _)| *other != category)
            .map(|(_, score)| (score - best).exp())
            .sum();
        if rest >= 1.0 - SAME {
            return None;
        }
        let own = self.categories.get(&category)?;
        let like = own
            .titles
            .iter()
            .filter(|title| words.iter().any(|word| title.contains(word)))
            .count() as u32;
        (like > 0).then_some(Verdict { category, like })
    }

    /// Logarithm of the category's share of titles times the smoothed chance of each word.
    fn score(&self, learned: &Learned, words: &[String]) -> f64 {
        let prior = f64::from(learned.titles.len() as u32 + 1)
            / f64::from(self.titles + self.categories.len() as u32);
        let all = f64::from(learned.total) + self.vocabulary.len() as f64;
        let chance = |word: &String| {
            let count = learned.words.get(word).copied().unwrap_or_default();
            ((f64::from(count) + 1.0) / all).ln()
        };
        prior.ln() + words.iter().map(chance).sum::<f64>()
    }
}

/// Words of three letters or more, as often as they stand in the title.
fn words(title: &str) -> Vec<String> {
    let text = normalised(title);
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= 3)
        .take(MOST_WORDS)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    use super::{Bayes, Verdict};
    use crate::calendars::category::CategoryId;

    fn learned(titles: &[(&str, i64)]) -> Bayes {
        let mut bayes = Bayes::default();
        for (title, category) in titles {
            bayes.learn(title, CategoryId(*category));
        }
        bayes
    }

    #[test]
    fn the_words_of_sorted_titles_speak() {
        let bayes = learned(&[
            ("Leads meeting", 6),
            ("Leads retreat", 6),
            ("Ward meeting", 1),
            ("Ward huddle", 1),
        ]);
        let leads = Verdict {
            category: CategoryId(6),
            like: 2,
        };
        assert_eq!(bayes.judge("Leads, November"), Some(leads));
        assert_eq!(
            bayes.judge("Meeting"),
            None,
            "the word stands on both sides"
        );
        assert_eq!(bayes.judge("Piano"), None);
        assert_eq!(bayes.judge("Busy"), None);
        assert_eq!(Bayes::default().judge("Leads"), None);
    }

    /// Worked out by hand: 2 and 1 titles, 7 and 3 words, 4 different ones in all.
    #[test]
    fn the_figures_are_those_of_the_formula() {
        let bayes = learned(&[
            ("clinic east wing room", 1),
            ("clinic east wing", 1),
            ("room east wing", 2),
        ]);
        let one = bayes.score(&bayes.categories[&CategoryId(1)], &["clinic".to_owned()]);
        let two = bayes.score(&bayes.categories[&CategoryId(2)], &["clinic".to_owned()]);
        assert!((one.exp() - (3.0 / 5.0) * (3.0 / 11.0)).abs() < 1e-12);
        assert!((two.exp() - (2.0 / 5.0) * (1.0 / 7.0)).abs() < 1e-12);
    }

    fn title() -> impl Strategy<Value = String> {
        let word =
            proptest::sample::select(vec!["ward", "leads", "grant", "piano", "budget", "a", "7"]);
        proptest::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn nothing_is_suggested_without_a_word_in_common_or_on_a_tie(
            titles in proptest::collection::vec((title(), 1_i64..4), 0..12), asked in title()
        ) {
            let pairs: Vec<(&str, i64)> = titles.iter().map(|(title, category)| (title.as_str(), *category)).collect();
            if let Some(verdict) = learned(&pairs).judge(&asked) {
                let shares = |title: &str| asked.split(' ').any(|word| word.len() > 2 && title.split(' ').any(|own| own == word));
                let like = pairs.iter().filter(|(title, category)| CategoryId(*category) == verdict.category && shares(title)).count();
                prop_assert_eq!(like, verdict.like as usize);
                prop_assert!(like > 0);
            }
            // The same titles in two categories say nothing about either.
            let twice: Vec<(&str, i64)> = pairs.iter().flat_map(|(title, _)| [(*title, 1), (*title, 2)]).collect();
            prop_assert_eq!(learned(&twice).judge(&asked), None);
            // The order in which a person sorted does not matter.
            let mut turned = pairs.clone();
            turned.reverse();
            prop_assert_eq!(learned(&turned).judge(&asked), learned(&pairs).judge(&asked));
        }
    }
}
