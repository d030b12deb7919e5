//! Rules, one by one and in order.

use super::{CalendarId, GroupId, Kind, Rule, RuleDraft, RuleId, Subject, first_hit, offered};
use crate::calendars::category::CategoryId;
use crate::error::Error;

fn draft(kind: Kind, text: &str) -> RuleDraft {
    RuleDraft {
        kind,
        text: Some(text.to_owned()),
        ..offered(None, GroupId(1), CategoryId(1))
    }
}

fn rule(id: i64, draft: &RuleDraft) -> Rule {
    Rule::read(RuleId(id), draft).unwrap()
}

fn subject(title: Option<&str>) -> Subject<'_> {
    Subject {
        title,
        group: None,
        calendar: None,
        labels: Some(&[]),
        weekday: 0,
        from: 540,
        before: None,
    }
}

#[test]
fn the_first_rule_that_fits_decides() {
    let rules = [
        rule(1, &draft(Kind::Contains, "budget; quality")),
        rule(2, &draft(Kind::Word, "huddle")),
    ];
    let hit = first_hit(&rules, &subject(Some("budget huddle"))).unwrap();
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
fn calendars_and_the_files_own_categories_sort() {
    let calendar = RuleDraft {
        kind: Kind::Calendar,
        calendar: Some(CalendarId(3)),
        ..draft(Kind::Calendar, "")
    };
    assert!(
        rule(1, &calendar)
            .hit(&Subject {
                calendar: Some(CalendarId(3)),
                ..subject(None)
            })
            .is_some()
    );
    let labels = ["Red Category".to_owned()];
    let own = rule(2, &draft(Kind::Category, "red category"));
    assert!(
        own.hit(&Subject {
            labels: Some(&labels),
            ..subject(None)
        })
        .is_some()
    );
}

#[test]
fn without_its_title_an_entry_keeps_the_rule_it_had() {
    let word = rule(7, &draft(Kind::Word, "ward"));
    assert!(
        word.hit(&Subject {
            before: Some(RuleId(7)),
            ..subject(None)
        })
        .is_some()
    );
    assert!(word.hit(&subject(None)).is_none());
    assert!(
        word.hit(&Subject {
            before: Some(RuleId(7)),
            ..subject(Some("clinic"))
        })
        .is_none(),
        "a known title decides"
    );
}

#[test]
fn a_pattern_is_bounded() {
    let read = |text: &str| Rule::read(RuleId(1), &draft(Kind::Pattern, text)).map(|_| ());
    assert_eq!(read("^grand rounds$"), Ok(()));
    assert_eq!(read("("), Err(Error::BadPattern));
    assert_eq!(
        read(r"(\w{500}){500}"),
        Err(Error::BadPattern),
        "too large to build"
    );
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
