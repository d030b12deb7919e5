//! Rules, one by one and in order.

use super::{Hit, Reader, Rule, Subject, first_hit};
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::fingerprint::{Facet, Fingerprint};
use crate::calendars::prints::domains;
use crate::calendars::rule::{CalendarId, GroupId, Kind, RuleDraft, RuleId, offered};
use crate::error::{Error, Result};

const KEY: [u8; 32] = [3; 32];

fn categories() -> Vec<Category> {
    [
        (1, "Clinical", "C"),
        (3, "Teaching", "T"),
        (6, "Leadership", "L"),
    ]
    .map(|(id, name, letter)| Category {
        id: CategoryId(id),
        name: name.to_owned(),
        letter: letter.to_owned(),
        colour: Colour::Life,
        is_work: true,
        position: 0,
    })
    .to_vec()
}

fn draft(kind: Kind, text: &str) -> RuleDraft {
    RuleDraft {
        kind,
        text: Some(text.to_owned()),
        ..offered(None, GroupId(1), CategoryId(1))
    }
}

fn read(id: i64, draft: &RuleDraft) -> Result<Rule> {
    let categories = categories();
    let reader = Reader {
        key: &KEY,
        categories: &categories,
    };
    Rule::read(RuleId(id), draft, &reader)
}

fn rule(id: i64, draft: &RuleDraft) -> Rule {
    read(id, draft).expect("a rule")
}

fn subject(title: Option<&str>) -> Subject<'_> {
    Subject {
        title,
        group: None,
        calendar: None,
        labels: Some(&[]),
        organiser: Some(&[]),
        tags: Some(&[]),
        weekday: 0,
        from: 540,
        all_day: false,
        recurring: false,
        before: None,
    }
}

fn tag(words: &str) -> Fingerprint {
    Facet::Tag.print(&KEY, words)
}

#[test]
fn the_first_rule_that_fits_decides() {
    let rules = [
        rule(1, &draft(Kind::Contains, "budget; quality")),
        rule(2, &draft(Kind::Word, "huddle")),
    ];
    let hit = first_hit(&rules, &subject(Some("budget huddle"))).expect("a hit");
    assert_eq!((hit.rule, hit.term.as_deref()), (RuleId(1), Some("budget")));
    assert_eq!(
        first_hit(&rules, &subject(Some("bed huddle"))).map(|hit| hit.rule),
        Some(RuleId(2))
    );
    assert_eq!(
        first_hit(&rules, &subject(Some("huddles"))),
        None,
        "a word is a whole word"
    );
}

#[test]
fn a_tag_sorts_to_the_category_it_names_or_to_the_rules_own() {
    let each = rule(
        1,
        &RuleDraft {
            text: None,
            category: None,
            ..draft(Kind::Tag, "")
        },
    );
    let tags = [tag("nothing"), tag("lead"), tag("teaching")];
    let tagged = Subject {
        tags: Some(&tags),
        ..subject(None)
    };
    let named = Hit {
        rule: RuleId(1),
        category: CategoryId(6),
        term: None,
    };
    assert_eq!(
        each.hit(&tagged),
        Some(named),
        "the first tag that names a category"
    );
    assert_eq!(each.hit(&subject(Some("no tags"))), None);

    let own = rule(2, &draft(Kind::Tag, "#qi; #Nothing"));
    let hit = own.hit(&tagged).expect("a hit");
    assert_eq!(
        (hit.category, hit.term.as_deref()),
        (CategoryId(1), Some("nothing"))
    );
}

#[test]
fn days_and_times_may_pass_midnight() {
    let night = RuleDraft {
        kind: Kind::Time,
        from: Some(18 * 60),
        to: Some(7 * 60),
        days: vec![0, 4],
        ..draft(Kind::Time, "")
    };
    let rule = rule(1, &night);
    let at = |weekday, from| {
        rule.hit(&Subject {
            weekday,
            from,
            ..subject(None)
        })
        .is_some()
    };
    assert!(at(0, 20 * 60) && at(4, 60) && !at(0, 12 * 60) && !at(1, 20 * 60));
}

#[test]
fn calendars_series_days_and_titles_sort() {
    let of = |kind| RuleDraft {
        calendar: Some(CalendarId(3)),
        group: Some(GroupId(7)),
        ..draft(kind, "")
    };
    let fits = |kind, subject: Subject| rule(1, &of(kind)).hit(&subject).is_some();
    let plain = subject(None);
    let cases = [
        (
            Kind::Calendar,
            Subject {
                calendar: Some(CalendarId(3)),
                ..plain
            },
        ),
        (
            Kind::Fingerprint,
            Subject {
                group: Some(GroupId(7)),
                ..plain
            },
        ),
        (
            Kind::AllDay,
            Subject {
                all_day: true,
                ..plain
            },
        ),
        (
            Kind::Recurring,
            Subject {
                recurring: true,
                ..plain
            },
        ),
    ];
    for (kind, own) in cases {
        assert!(fits(kind, own) && !fits(kind, plain), "{kind:?}");
    }
}

#[test]
fn the_files_categories_and_the_organisers_house_sort_without_their_words() {
    let labels = [Facet::Label.print(&KEY, "red category")];
    let own = rule(2, &draft(Kind::Category, "Blue; RED  Category"));
    let labelled = Subject {
        labels: Some(&labels),
        ..subject(None)
    };
    assert_eq!(
        own.hit(&labelled).and_then(|hit| hit.term).as_deref(),
        Some("red category")
    );

    let house: Vec<Fingerprint> = domains("chair@ward.larkmoor.example")
        .iter()
        .map(|domain| Facet::Domain.print(&KEY, domain))
        .collect();
    let invited = Subject {
        organiser: Some(&house),
        ..subject(None)
    };
    for text in [
        "larkmoor.example",
        "@Ward.Larkmoor.example",
        "somebody@larkmoor.example",
    ] {
        assert!(
            rule(3, &draft(Kind::Organiser, text))
                .hit(&invited)
                .is_some(),
            "{text}"
        );
    }
    assert!(
        rule(3, &draft(Kind::Organiser, "moor.example"))
            .hit(&invited)
            .is_none()
    );
}

#[test]
fn without_its_words_an_entry_keeps_the_rule_it_had() {
    let unknown = Subject {
        labels: None,
        organiser: None,
        tags: None,
        before: Some(RuleId(7)),
        ..subject(None)
    };
    for kind in [
        Kind::Word,
        Kind::Contains,
        Kind::Pattern,
        Kind::Tag,
        Kind::Category,
        Kind::Organiser,
    ] {
        let own = rule(7, &draft(kind, "ward.example"));
        assert!(own.hit(&unknown).is_some(), "{kind:?}");
        let never = Subject {
            before: None,
            ..unknown
        };
        assert!(own.hit(&never).is_none(), "{kind:?}");
        let known = Subject {
            before: Some(RuleId(7)),
            ..subject(Some("clinic"))
        };
        assert!(own.hit(&known).is_none(), "{kind:?}: known words decide");
    }
}

#[test]
fn a_pattern_is_bounded() {
    let read = |text: &str| read(1, &draft(Kind::Pattern, text)).map(|_| ());
    assert_eq!(read("^grand rounds$"), Ok(()));
    assert_eq!(read(r"^\w+ \d+ (rounds|clinic)\b"), Ok(()));
    assert_eq!(read("("), Err(Error::BadPattern));
    assert_eq!(
        read(r"(\w{500}){500}"),
        Err(Error::BadPattern),
        "too large to build"
    );
    assert_eq!(read(r"\w{20}.{20}\w{20}"), Err(Error::BadPattern));
    assert!(read(&"a".repeat(201)).is_err());
}

/// The engine never goes back over what it has read, so what keeps others busy for years is only a pattern here; and what
/// would grow large is refused before it does.
#[test]
fn what_keeps_other_engines_busy_is_read_or_refused() {
    let long = format!("{}!", "a".repeat(300));
    for text in [
        r"^(a+)+$",
        r"^(a|aa)+$",
        r"^(a|a?)+$",
        r"^(.*a){12}$",
        r"^(\w+\s?)*$",
        r"^(a*)*$",
    ] {
        let rule = read(1, &draft(Kind::Pattern, text)).expect("small");
        assert!(rule.hit(&subject(Some(&long))).is_none(), "{text}");
    }
    for text in [
        r"(a{1000}){1000}",
        r"((a{100}){100}){100}",
        r"(\pL{100}){100}",
        &"(".repeat(60),
    ] {
        let refused = read(1, &draft(Kind::Pattern, text)).map(|_| ());
        assert_eq!(refused, Err(Error::BadPattern), "{text}");
    }
}

#[test]
fn a_rule_that_says_nothing_is_refused() {
    for kind in [
        Kind::Contains,
        Kind::Word,
        Kind::Category,
        Kind::Organiser,
        Kind::Pattern,
    ] {
        assert!(
            read(1, &draft(kind, " ; ;")).is_err() || kind == Kind::Pattern,
            "{kind:?}"
        );
        assert!(read(1, &draft(kind, "")).is_err(), "{kind:?}");
    }
    let nowhere = RuleDraft {
        category: None,
        ..draft(Kind::Tag, "qi")
    };
    assert!(
        read(1, &nowhere).is_err(),
        "a tag of one's own needs a category"
    );
    let group = RuleDraft {
        group: None,
        ..draft(Kind::Fingerprint, "")
    };
    assert!(read(1, &group).is_err());
}

#[test]
fn a_correction_offers_its_title_or_its_fingerprint() {
    let by_title = offered(Some("Ward Huddle"), GroupId(4), CategoryId(1));
    assert_eq!(
        (by_title.kind, by_title.text.as_deref()),
        (Kind::Contains, Some("ward huddle"))
    );
    assert_eq!(
        offered(Some("a; b"), GroupId(4), CategoryId(1)).kind,
        Kind::Fingerprint
    );
    assert_eq!(
        offered(None, GroupId(4), CategoryId(1)).group,
        Some(GroupId(4))
    );
}

#[test]
fn every_kind_survives_its_name() {
    for (kind, name) in Kind::ALL {
        assert_eq!(Kind::named(name), Some(kind));
        assert_eq!(
            serde_json::to_string(&kind).expect("a name"),
            format!("\"{name}\"")
        );
    }
}
