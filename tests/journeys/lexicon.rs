//! The words physicians use: where titles such as hospitals write them are sorted before anybody has made a rule.

use serde_json::json;

use super::papers::{Person, day, event, file};

const CLINICAL: i64 = 1;
const INBOX: i64 = 2;
const TEACHING: i64 = 3;
const SCHOLARSHIP: i64 = 4;
const COMMITTEES: i64 = 5;
const LEADERSHIP: i64 = 6;
const LIFE: i64 = 7;

const TITLES: &[(&str, i64)] = &[
    ("GI clinic, AM", CLINICAL),
    ("7 West rounds", CLINICAL),
    ("OR day", CLINICAL),
    ("Tumor board", CLINICAL),
    ("ICU shift", CLINICAL),
    ("Cath lab", CLINICAL),
    ("Sign-out", CLINICAL),
    ("Family meeting", CLINICAL),
    ("L&D cover, on call", CLINICAL),
    ("Night float", CLINICAL),
    ("Video visits", CLINICAL),
    ("Sprechstunde", CLINICAL),
    ("Nachtdienst", CLINICAL),
    ("Garde", CLINICAL),
    ("Guardia", CLINICAL),
    ("Bloc opératoire", CLINICAL),
    ("Inbox", INBOX),
    ("In basket", INBOX),
    ("Notes at home", INBOX),
    ("MyChart", INBOX),
    ("Admin time", INBOX),
    ("Arztbriefe", INBOX),
    ("Courrier", INBOX),
    ("Noon conference", TEACHING),
    ("Grand rounds", TEACHING),
    ("Precepting clinic", TEACHING),
    ("Teaching rounds", TEACHING),
    ("Journal club", TEACHING),
    ("Chalk talk", TEACHING),
    ("Student feedback", TEACHING),
    ("Vorlesung", TEACHING),
    ("Cours internes", TEACHING),
    ("Docencia", TEACHING),
    ("Research clinic", SCHOLARSHIP),
    ("Grant writing", SCHOLARSHIP),
    ("R01 aims", SCHOLARSHIP),
    ("IRB amendment", SCHOLARSHIP),
    ("Lab meeting", SCHOLARSHIP),
    ("Protected time", SCHOLARSHIP),
    ("Forschung", SCHOLARSHIP),
    ("M&M conference", COMMITTEES),
    ("P&T committee", COMMITTEES),
    ("Faculty meeting", COMMITTEES),
    ("Root cause analysis", COMMITTEES),
    ("Applicant interviews", COMMITTEES),
    ("Patient safety council", COMMITTEES),
    ("Ausschuss", COMMITTEES),
    ("Division meeting", LEADERSHIP),
    ("Budget review", LEADERSHIP),
    ("1:1 with Ana", LEADERSHIP),
    ("One-on-one", LEADERSHIP),
    ("Leitungsrunde", LEADERSHIP),
    ("Gym", LIFE),
    ("School run", LIFE),
    ("Dentist", LIFE),
    ("Kita", LIFE),
    ("Vacances", LIFE),
];

/// Titles that say too little: they are left to the person.
const OPEN: &[&str] = &[
    "Busy",
    "Meeting",
    "Cover",
    "PRP",
    "Leads",
    "SG4 Rm 210",
    "Bed huddle",
    "CCR",
    "Call with Ana",
    "Hold",
    "Touch base",
];

#[test]
fn titles_as_hospitals_write_them_are_sorted_and_the_others_left_open() {
    let mut person = Person::new();
    let all = TITLES
        .iter()
        .map(|(title, _)| *title)
        .chain(OPEN.iter().copied());
    let events: Vec<String> = all
        .enumerate()
        .map(|(n, title)| {
            event(
                &format!("u{n}"),
                title,
                &day(n as u64 % 8, n as u64 % 5),
                "0900",
                "1000",
                &[],
            )
        })
        .collect();
    person.import("work.ics", &file(&events), None);
    let sorting = person.ask("sorting", json!({}));
    let wrong: Vec<String> = sorting["groups"]
        .as_array()
        .expect("titles")
        .iter()
        .filter_map(|group| {
            let title = group["title"].as_str().expect("a title");
            let wanted = TITLES
                .iter()
                .find(|(own, _)| *own == title)
                .map(|(_, category)| *category);
            let found = group["category"].as_i64();
            (found != wanted).then(|| format!("{title} is in {found:?}, not in {wanted:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_many_words_and_each_is_one_that_can_be_met() {
    let mut person = Person::new();
    let rules = person.ask("rules", json!({}));
    let starters: Vec<_> = rules
        .as_array()
        .expect("rules")
        .iter()
        .filter(|rule| rule["starter"] == true && rule["kind"] == "word")
        .collect();
    let words: Vec<&str> = starters
        .iter()
        .flat_map(|rule| rule["text"].as_str().expect("words").split(';'))
        .map(str::trim)
        .collect();
    assert!(words.len() >= 180, "there are {}", words.len());
    let counted: u64 = starters
        .iter()
        .map(|rule| rule["terms"].as_u64().expect("a count"))
        .sum();
    assert_eq!(counted, words.len() as u64);
    for word in &words {
        let normal = bearings_core::calendars::title::normalised(word);
        assert_eq!(
            &normal, word,
            "a word that is not written as titles are looked at is never met"
        );
        assert_eq!(
            words.iter().filter(|other| *other == word).count(),
            1,
            "{word} stands twice"
        );
    }
}
