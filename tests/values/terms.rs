//! What is shipped names no instrument whose terms forbid it, and no words of its questions.

use std::fs;

use crate::contract::repository;

/// Names under which restricted instruments, and what is asked by them, would be found.
const RESTRICTED: &[&str] = &[
    "maslach",
    "mbi",
    "pvips",
    "valued living",
    "vlq",
    "bull's-eye",
    "bulls-eye",
    "valuing questionnaire",
    "life values inventory",
    "portrait values",
    "work importance",
    "professional fulfillment index",
    "mini-z",
    "mini z",
    "well-being index",
    "copenhagen",
    "utrecht",
    "moral distress thermometer",
];

#[test]
fn decks_source_cards_and_words_name_no_restricted_instrument() {
    let mut read = 0;
    for folder in ["values/decks", "values", "words/values"] {
        let folder = repository("src-tauri/core/src").join(folder);
        for file in fs::read_dir(folder).expect("a folder").flatten() {
            if !file.path().is_file() {
                continue;
            }
            let text = fs::read_to_string(file.path())
                .expect("a text")
                .to_lowercase();
            let words: Vec<&str> = text
                .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'')
                .collect();
            let joined = words.join(" ");
            for name in RESTRICTED {
                let found = format!(" {joined} ").contains(&format!(" {name} "));
                assert!(!found, "{} names {name}", file.path().display());
            }
            read += 1;
        }
    }
    assert!(read > 10, "{read} files are too few to mean anything");
}
