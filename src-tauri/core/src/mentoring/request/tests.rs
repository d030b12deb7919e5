//! Fixtures of requests, each with what is found in it; and the day of the one reminder.

use super::lint::{RequestRule, WORDS};
use super::{Between, Request, RequestAnswer, RequestDraft, RequestView, nudge_on};
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

const TO: Between = Between {
    to: "Dr Elif Sandoval",
    from: Some("Dr Ines Halloran"),
    keep_move: false,
};

fn slots() -> RequestDraft {
    RequestDraft {
        admire: "Your talk on reading contracts changed how I read mine".to_owned(),
        want: "which three clauses a hospitalist should never leave vague".to_owned(),
        minutes: Some(20),
        words: None,
    }
}

fn rules_of(draft: RequestDraft, between: Between) -> Vec<RequestRule> {
    let own = Request {
        draft,
        ..Request::default()
    };
    let view = RequestView::of(&own, between, day("2026-11-22"));
    view.findings.iter().map(|found| found.rule).collect()
}

fn rewritten(words: &str) -> Vec<RequestRule> {
    let draft = RequestDraft {
        words: Some(words.to_owned()),
        ..slots()
    };
    rules_of(draft, TO)
}

#[test]
fn a_request_made_of_three_slots_is_ready() {
    assert!(rules_of(slots(), TO).is_empty());
    let own = Request {
        draft: slots(),
        ..Request::default()
    };
    let view = RequestView::of(&own, TO, day("2026-11-22"));
    assert!(
        view.text
            .starts_with("Dear Dr Elif Sandoval,\n\nYour talk on reading contracts")
    );
    assert!(view.text.ends_with("With thanks,\nDr Ines Halloran"));
    assert!(view.count < WORDS);
}

#[test]
fn each_missing_slot_is_named() {
    let none = RequestDraft::default();
    assert_eq!(
        rules_of(none, TO),
        [RequestRule::Admire, RequestRule::Want, RequestRule::Minutes]
    );
    let no_minutes = RequestDraft {
        minutes: None,
        ..slots()
    };
    assert_eq!(rules_of(no_minutes, TO), [RequestRule::Minutes]);
}

#[test]
fn more_than_half_an_hour_is_too_much_to_begin_with() {
    let with = |minutes| RequestDraft {
        minutes: Some(minutes),
        ..slots()
    };
    assert!(rules_of(with(30), TO).is_empty());
    assert_eq!(rules_of(with(31), TO), [RequestRule::Long]);
}

#[test]
fn phrases_that_ask_for_a_head_or_promise_no_end_are_found_however_they_are_written() {
    let fixtures: [(&str, &[RequestRule]); 14] = [
        (
            "May I pick your brain for 20 minutes?",
            &[RequestRule::Brain],
        ),
        (
            "May I PICK  YOUR\nBRAIN for 20 minutes?",
            &[RequestRule::Brain],
        ),
        (
            "I was hoping to pick your brains for 20 minutes.",
            &[RequestRule::Brain],
        ),
        (
            "Picking your brain for 20 minutes would help.",
            &[RequestRule::Brain],
        ),
        (
            "Would you be my mentor? 20 minutes to begin.",
            &[RequestRule::Open],
        ),
        (
            "Could you mentor me, 20 minutes every month?",
            &[RequestRule::Open],
        ),
        (
            "20 minutes, and then whenever you are free.",
            &[RequestRule::Open],
        ),
        (
            "Any advice is welcome; 20 minutes will do.",
            &[RequestRule::Open],
        ),
        ("An ongoing exchange of 20 minutes.", &[RequestRule::Open]),
        ("Twenty minutes on clauses.", &[RequestRule::Minutes]),
        ("Could you spare 200 minutes?", &[RequestRule::Minutes]),
        ("20 minutes on the foregoing clauses.", &[]),
        (
            "20 minutes on three clauses, next week or the week after.",
            &[],
        ),
        (
            "Let me pick your brain on an open-ended basis.",
            &[RequestRule::Minutes, RequestRule::Brain, RequestRule::Open],
        ),
    ];
    for (text, wanted) in fixtures {
        assert_eq!(rewritten(text), wanted, "{text}");
    }
}

#[test]
fn a_hundred_and_fifty_words_are_enough() {
    let text = |words: usize| format!("20 {}", "word ".repeat(words - 1));
    assert!(rewritten(&text(150)).is_empty());
    assert_eq!(rewritten(&text(151)), [RequestRule::Words]);
}

#[test]
fn somebody_who_must_not_learn_of_a_move_is_not_written_to_of_it_unseen() {
    let draft = || RequestDraft {
        want: "leaving Larkmoor without burning bridges".to_owned(),
        ..slots()
    };
    assert!(rules_of(draft(), TO).is_empty());
    let kept = Between {
        keep_move: true,
        ..TO
    };
    assert_eq!(rules_of(draft(), kept), [RequestRule::Secret]);
    assert!(rules_of(slots(), kept).is_empty());
}

#[test]
fn one_reminder_is_fair_after_ten_working_days() {
    // A Wednesday; two weekends lie between.
    assert_eq!(nudge_on(day("2026-11-18")), day("2026-12-02"));
    // Sent on a Saturday: the first working day after it is a Monday.
    assert_eq!(nudge_on(day("2026-11-21")), day("2026-12-04"));
    let sent = Request {
        draft: slots(),
        sent_on: Some(day("2026-11-18")),
        ..Request::default()
    };
    let seen = |own: &Request, today: &str| RequestView::of(own, TO, day(today));
    assert!(!seen(&sent, "2026-12-01").nudge_due);
    let due = seen(&sent, "2026-12-02");
    assert!(due.nudge_due);
    let text = due.nudge.expect("a draft");
    assert!(text.contains("18 November") && text.contains("20 minutes"));
    let reminded = Request {
        nudged_on: Some(day("2026-12-02")),
        ..sent.clone()
    };
    assert!(!seen(&reminded, "2027-01-02").nudge_due, "one, and no more");
    let answered = Request {
        answer: Some((RequestAnswer::Yes, day("2026-11-20"))),
        ..sent
    };
    assert!(!seen(&answered, "2027-01-02").nudge_due);
    assert_eq!(
        seen(&answered, "2027-01-02").state,
        "Said yes on 20 November"
    );
}
