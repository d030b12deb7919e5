//! Laws of the reading, for answers drawn by chance.

use bearings_core::values::audit::Audit;
use bearings_core::values::design::Mode;
use bearings_core::values::reading::noise::Noise;
use bearings_core::values::reading::rows::{Numbers, numbers};
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use proptest::test_runner::Config;

use super::second::audit;

/// Answers to an audit: what is chosen in each round, and both ratings of each card, some of them missing.
#[derive(Debug, Clone)]
struct Answers {
    mode: Mode,
    choices: Vec<(usize, usize)>,
    importance: Vec<Option<u8>>,
    lived: Vec<Option<u8>>,
}

impl Answers {
    fn audit(&self) -> Audit {
        audit(self.mode, &self.choices, &self.importance, &self.lived)
    }

    fn numbers(&self) -> Numbers {
        numbers(&self.audit(), &Noise::of(&[]))
    }

    fn weight(&self, card: usize) -> f64 {
        let found = self.numbers();
        let mut rows = found.rows.iter();
        rows.find(|row| row.item.0 == card as i64)
            .expect("a card")
            .weight
    }
}

fn of_mode(mode: Mode) -> impl Strategy<Value = Answers> {
    let (n, wide) = (mode.cards(), mode.times());
    let one = (0..wide, 1..wide, any::<bool>());
    let ratings = || prop::collection::vec(prop::option::weighted(0.85, 0..=10_u8), n);
    let rounds = prop::collection::vec(one, n);
    (Just(mode), rounds, ratings(), ratings()).prop_map(|(mode, drawn, importance, lived)| {
        let rounds = mode.rounds();
        let choices = rounds
            .iter()
            .zip(drawn)
            .filter(|(_, (.., answered))| *answered)
            .map(|(round, (most, apart, _))| (round[most], round[(most + apart) % round.len()]))
            .collect();
        Answers {
            mode,
            choices,
            importance,
            lived,
        }
    })
}

fn answers() -> impl Strategy<Value = Answers> {
    select(Mode::ALL.to_vec()).prop_flat_map(of_mode)
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]

    #[test]
    fn weights_sum_to_one_and_none_is_nothing(answers in answers()) {
        let found = answers.numbers();
        let sum: f64 = found.rows.iter().map(|row| row.weight).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9, "{sum}");
        prop_assert!(found.rows.iter().all(|row| row.weight > 0.0));
    }

    #[test]
    fn the_order_of_answers_does_not_matter(answers in answers(), turn in any::<prop::sample::Index>()) {
        let mut other = answers.clone();
        if !other.choices.is_empty() {
            let by = turn.index(other.choices.len());
            other.choices.rotate_left(by);
            other.choices.reverse();
        }
        prop_assert_eq!(answers.numbers(), other.numbers());
    }

    /// Other cards on the same answers: each keeps its figures, and only the order among equals may follow the deal.
    #[test]
    fn relabelling_cards_permutes_the_figures(answers in answers(), seed in any::<u64>()) {
        let n = answers.mode.cards();
        let mut to: Vec<usize> = (0..n).collect();
        bearings_core::splitmix::SplitMix64(seed).shuffle(&mut to);
        let mut other = answers.clone();
        for (from, to) in to.iter().enumerate() {
            other.importance[*to] = answers.importance[from];
            other.lived[*to] = answers.lived[from];
        }
        other.choices = answers.choices.iter().map(|(most, least)| (to[*most], to[*least])).collect();
        let (ours, theirs) = (answers.numbers(), other.numbers());
        for row in &ours.rows {
            let card = to[row.item.0 as usize] as i64;
            let moved = theirs.rows.iter().find(|one| one.item.0 == card).expect("a card");
            prop_assert_eq!((row.count, row.gap, row.kind), (moved.count, moved.gap, moved.kind));
            prop_assert!((row.weight - moved.weight).abs() < 1e-12);
        }
        let kinds = |found: &Numbers| found.rows.iter().map(|row| row.kind).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&ours), kinds(&theirs));
        prop_assert_eq!(ours.agreement.tau.is_some(), theirs.agreement.tau.is_some());
    }

    /// Choosing a card as most where it was not chosen never lowers its weight.
    #[test]
    fn more_best_never_lowers_a_weight(answers in answers(), at in any::<prop::sample::Index>(), card in any::<prop::sample::Index>()) {
        if answers.choices.is_empty() {
            return Ok(());
        }
        let at = at.index(answers.choices.len());
        let (most, least) = answers.choices[at];
        let rounds = answers.mode.rounds();
        let round = rounds.iter().find(|round| round.contains(&most) && round.contains(&least)).expect("its round");
        let card = round[card.index(round.len())];
        if card == most || card == least {
            return Ok(());
        }
        let mut better = answers.clone();
        better.choices[at] = (card, least);
        prop_assert!(better.weight(card) >= answers.weight(card));
        let mut worse = answers.clone();
        worse.choices[at] = (most, card);
        prop_assert!(worse.weight(card) <= answers.weight(card));
    }

    /// What is not answered is never a gap, and never counts as low.
    #[test]
    fn missing_never_reads_as_bad(answers in answers()) {
        let mut none = answers.clone();
        none.lived = vec![None; none.mode.cards()];
        let found = none.numbers();
        prop_assert!(found.rows.iter().all(|row| row.gap.is_none() && row.priority.is_none()));
        prop_assert_eq!(found.lived_share, None);
    }
}
