//! Short contracts with what is to be found in them, and laws of every reading.

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::subsequence;

use crate::error::{Error, Unopened};
use crate::options::clause::parted::clauses;
use crate::options::clause::reading::read;
use crate::options::clause::rules::{ClauseRules, shipped};
use crate::options::clause::{ClauseFinding, ClauseState};

type Vector = (String, ClauseState, String);

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("tests/vectors.json")).expect("vectors")
}

fn rules() -> ClauseRules {
    shipped().expect("the rules")
}

fn state(all: &[ClauseFinding], item: &str) -> ClauseState {
    let own = all.iter().find(|own| own.item == item);
    own.unwrap_or_else(|| panic!("no thing {item}")).state
}

#[test]
fn short_contracts_read_as_a_person_reads_them() {
    let (rules, vectors) = (rules(), vectors());
    assert!(vectors.len() >= 60);
    let mut wrong = Vec::new();
    for (item, wanted, text) in &vectors {
        let found = read(text, &rules).expect("a reading");
        let is = state(&found, item);
        if is != *wanted {
            let quotes = &found
                .iter()
                .find(|own| own.item == *item)
                .expect("a finding")
                .quotes;
            let sides: Vec<&str> = quotes.iter().map(|own| own.side.name()).collect();
            wrong.push(format!(
                "{item}: {} instead of {} {sides:?}: {text}",
                is.name(),
                wanted.name()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        vectors.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_thing_has_texts_for_and_against_it() {
    let vectors = vectors();
    for look in rules().looks {
        for wanted in [ClauseState::Present, ClauseState::Missing] {
            let has = vectors
                .iter()
                .any(|(item, state, _)| *item == look.item.key && *state == wanted);
            assert!(has, "{} is never {}", look.item.key, wanted.name());
        }
    }
}

#[test]
fn a_clause_is_called_as_it_is_numbered_and_a_paragraph_by_its_place() {
    let text = "EMPLOYMENT AGREEMENT\n\nARTICLE IV. ENDING\n\n4.1 Term. Three years.\n\n4.2 Tail.\n(a) Hospital shall purchase the tail.\n(b) Other\ncosts fall to nobody.\n\nSection 5. Law";
    let rules = rules();
    let all = clauses(text, &rules.lexicon.vocabulary, &rules.verbs).expect("clauses");
    let names: Vec<&str> = all.iter().map(|own| own.label.as_str()).collect();
    assert_eq!(
        names,
        [
            "paragraph 1",
            "Article IV",
            "§4.1",
            "§4.2",
            "§4.2(a)",
            "§4.2(b)",
            "§5"
        ]
    );
    assert_eq!(all.iter().filter(|own| own.written).count(), 6);
    assert_eq!(
        &text[all[5].from..all[5].to],
        "(b) Other\ncosts fall to nobody."
    );
    assert_eq!(all[4].above, Some(3));
    let plain = "Salary is paid monthly.\n\nHospital shall purchase tail coverage.";
    let found = read(plain, &rules).expect("a reading");
    let tail = found
        .iter()
        .find(|own| own.item == "tail-payer")
        .expect("tail");
    assert_eq!(tail.quotes[0].clause, "paragraph 2");
    assert!(!tail.quotes[0].written);
}

#[test]
fn what_is_too_much_or_nothing_is_refused() {
    let rules = rules();
    for empty in ["", " \n\t\u{200b}", "---\n***"] {
        assert_eq!(read(empty, &rules), Err(Error::Unopened(Unopened::Empty)));
    }
    assert_eq!(
        read(&"a ".repeat(1 << 20).repeat(2), &rules),
        Err(Error::TooLarge { limit_mib: 2 })
    );
    let many = "a\n\n".repeat(20_001);
    assert!(matches!(
        read(&many, &rules),
        Err(Error::Invalid { field: "text", .. })
    ));
}

#[test]
fn a_text_made_to_hurt_is_read_to_its_end() {
    let rules = rules();
    let hostile = [
        "(".repeat(100_000),
        "1.".repeat(100_000),
        "(a) ".repeat(100_000),
        "\u{202e}tail\u{200f} \0 physician ".repeat(20_000),
        "Physician shall not pay tail coverage for any reason if employer terminates without cause within miles of any site call bonus ".repeat(15_000),
        "mile month. ".repeat(150_000),
        "(a)\n".repeat(19_000),
        "compete:\n(i) mile and\n(ii) month or\n".repeat(6_000),
        "a-\n".repeat(400_000),
        "’s’s'".repeat(100_000),
        "\u{2028}x\r\r\n".repeat(18_000),
    ];
    for text in hostile {
        // What counts is that it ends, with findings or a refusal.
        match read(&text, &rules) {
            Ok(all) => assert_eq!(all.len(), rules.looks.len()),
            Err(error) => assert!(matches!(
                error,
                Error::Invalid { .. } | Error::Unopened(_) | Error::TooLarge { .. }
            )),
        }
    }
}

/// Clauses of the vectors, each by a number of its own.
fn contract() -> impl Strategy<Value = Vec<String>> {
    let texts: Vec<String> = vectors()
        .into_iter()
        .map(|(_, _, text)| text)
        .filter(|text| !text.contains('\n'))
        .collect();
    let count = texts.len();
    (
        Just(texts),
        subsequence((0..count).collect::<Vec<_>>(), 1..12),
    )
        .prop_map(|(texts, chosen)| {
            chosen
                .iter()
                .map(|at| format!("{}. {}", at + 1, texts[*at]))
                .collect()
        })
}

fn states(all: &[ClauseFinding]) -> Vec<ClauseState> {
    all.iter().map(|own| own.state).collect()
}

proptest! {
    #[test]
    fn every_quote_stands_in_the_clause_it_is_quoted_from(own in contract()) {
        let rules = rules();
        let text = own.join("\n\n");
        let parted = clauses(&text, &rules.lexicon.vocabulary, &rules.verbs).expect("clauses");
        for finding in read(&text, &rules).expect("a reading") {
            for quote in finding.quotes {
                let holds = parted.iter().any(|clause| clause.label == quote.clause && text[clause.from..clause.to].contains(&quote.words));
                prop_assert!(holds, "{} does not hold {}", quote.clause, quote.words);
            }
        }
    }

    #[test]
    fn any_text_is_read_and_quoted_as_it_stands(text in any::<String>(), own in contract()) {
        let rules = rules();
        let whole = format!("{text}\n{}", own.join("\n"));
        for finding in read(&whole, &rules).expect("a reading") {
            for quote in finding.quotes {
                prop_assert!(!quote.words.is_empty() && whole.contains(&quote.words));
            }
        }
    }

    #[test]
    fn a_paragraph_about_something_else_changes_nothing(own in contract(), at in any::<proptest::sample::Index>()) {
        let rules = rules();
        let before = read(&own.join("\n\n"), &rules).expect("a reading");
        let mut more = own.clone();
        more.insert(at.index(own.len() + 1), "900. The kitchen is on the second floor. Lunch begins at noon.".to_owned());
        prop_assert_eq!(read(&more.join("\n\n"), &rules).expect("a reading"), before);
    }

    #[test]
    fn the_order_of_the_clauses_changes_no_state((own, other) in contract().prop_flat_map(|own| (Just(own.clone()), Just(own).prop_shuffle()))) {
        let rules = rules();
        let of = |own: &[String]| states(&read(&own.join("\n\n"), &rules).expect("a reading"));
        prop_assert_eq!(of(&own), of(&other));
    }
}
