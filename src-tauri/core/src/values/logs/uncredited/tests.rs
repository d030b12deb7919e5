//! Totals by hand, shares that add up, and names that stay in the vault.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::page::{uncredited_csv, uncredited_page};
use super::totals::UncreditedView;
use super::uses::{as_argument, as_dossier_line};
use super::{Answer, Anyone, AskedBy, Credit, UncreditedDraft, UncreditedId};
use crate::day::Day;
use crate::reveal::Audience;
use crate::values::logs::basis::LogBasis;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn today() -> Day {
    day("2026-11-22")
}

fn draft() -> UncreditedDraft {
    UncreditedDraft {
        day: day("2026-03-03"),
        asked_by: AskedBy::Chair,
        who: Some("Professor Canary".to_owned()),
        what: "Review of residency applications".to_owned(),
        asked: Some(360),
        took: Some(840),
        answer: Answer::Yes,
        credit: Credit::None,
        anyone: Anyone::Yes,
    }
}

fn basis() -> LogBasis {
    LogBasis::read(46, Some(2000), Some(150), "$").expect("allowed")
}

fn view(drafts: Vec<UncreditedDraft>) -> UncreditedView {
    let rows: Vec<(UncreditedId, UncreditedDraft)> = (1..).map(UncreditedId).zip(drafts).collect();
    UncreditedView::of(&rows, basis(), today())
}

#[test]
fn totals_are_those_worked_out_by_hand() {
    let own = view(vec![
        draft(),
        UncreditedDraft {
            asked_by: AskedBy::Trainee,
            took: Some(360),
            answer: Answer::Part,
            anyone: Anyone::No,
            ..draft()
        },
        UncreditedDraft {
            credit: Credit::Pay,
            took: Some(6000),
            ..draft()
        },
        UncreditedDraft {
            answer: Answer::No,
            took: None,
            ..draft()
        },
        UncreditedDraft {
            day: today().minus(365),
            ..draft()
        },
    ]);
    // 14 h and 6 h without credit: 20 of 2,000 hours are 0.010 FTE, and 3,000 at 150 an hour; four asks in the year.
    assert_eq!(own.minutes, 1200);
    let totals: Vec<(&str, &str)> = own
        .totals
        .iter()
        .map(|total| (total.key, total.value.as_str()))
        .collect();
    assert_eq!(
        totals,
        [
            ("hours", "20 h"),
            ("fte", "0.010 FTE"),
            ("money", "$ 3,000"),
            ("anyone", "14 h"),
            ("yes", "3 of 4"),
        ]
    );
    let shares: Vec<(AskedBy, u64, u32, u32, u32)> = own
        .shares
        .iter()
        .map(|own| (own.asked_by, own.minutes, own.percent, own.count, own.yes))
        .collect();
    assert_eq!(
        shares,
        [
            (AskedBy::Chair, 840, 70, 3, 2),
            (AskedBy::Trainee, 360, 30, 1, 1),
        ]
    );
    assert_eq!(own.entries.len(), 5, "older entries stay in the ledger");
    assert_eq!(
        own.sentence.as_deref(),
        Some("20 h without credit since 23 November 2025, for 2 of 4 asks.")
    );
}

#[test]
fn nothing_is_said_as_fte_or_money_before_the_person_says_what_with() {
    let rows = [(UncreditedId(1), draft())];
    let own = UncreditedView::of(&rows, LogBasis::default(), today());
    let keys: Vec<&str> = own.totals.iter().map(|total| total.key).collect();
    assert_eq!(keys, ["hours", "anyone", "yes"]);
    let none = UncreditedView::of(&[], LogBasis::default(), today());
    assert!(none.totals.is_empty() && none.sentence.is_none());
}

fn any_draft() -> impl Strategy<Value = UncreditedDraft> {
    (any::<[u8; 4]>(), 0_u64..500, 0_u32..5000).prop_map(
        |([by, credit, answer, anyone], ago, took)| {
            let answer = Answer::ALL[usize::from(answer) % 3];
            UncreditedDraft {
                day: today().minus(ago),
                asked_by: AskedBy::ALL[usize::from(by) % 8],
                took: (answer != Answer::No).then_some(took),
                answer,
                credit: Credit::ALL[usize::from(credit) % 4],
                anyone: Anyone::ALL[usize::from(anyone) % 3],
                ..draft()
            }
        },
    )
}

proptest! {
    #[test]
    fn shares_add_up_to_the_whole(drafts in prop::collection::vec(any_draft(), 0..40)) {
        let own = view(drafts.clone());
        prop_assert_eq!(own.shares.iter().map(|share| share.minutes).sum::<u64>(), own.minutes);
        let percent: u32 = own.shares.iter().map(|share| share.percent).sum();
        prop_assert_eq!(percent, if own.minutes > 0 { 100 } else { 0 });
        let inside = drafts.iter().filter(|draft| draft.day.days_until(today()) < 365).count();
        prop_assert_eq!(own.shares.iter().map(|share| share.count as usize).sum::<usize>(), inside);
        prop_assert!(own.shares.iter().all(|share| share.yes <= share.count));
        let turned: Vec<UncreditedDraft> = drafts.into_iter().rev().collect();
        prop_assert_eq!(view(turned).totals, own.totals);
    }
}

#[test]
fn whoever_asked_is_named_in_no_page_table_line_or_argument() {
    let own = view(vec![draft()]);
    let page = uncredited_page(Some("Dr Ines Halloran"), Audience::Me, &own);
    let attached: Vec<String> = page
        .attachments
        .iter()
        .map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
        .collect();
    let line = as_dossier_line(UncreditedId(1), &draft());
    let argument = as_argument(UncreditedId(1), &draft(), &basis());
    let all = format!("{page:?}{attached:?}{line:?}{argument:?}");
    assert!(!all.contains("Canary"));
    assert_eq!(
        uncredited_csv(&own.entries).lines().nth(1),
        Some(
            "2026-03-03,\"Chair\",\"Review of residency applications\",360,840,\"yes\",\"None\",\"yes\""
        )
    );
}

#[test]
fn what_an_hour_earns_reaches_the_person_and_their_lawyer_alone() {
    let own = view(vec![draft()]);
    let says = |audience| format!("{:?}", uncredited_page(None, audience, &own)).contains("$ ");
    assert!(says(Audience::Me) && says(Audience::Lawyer));
    for audience in [Audience::Mentor, Audience::Chair, Audience::Packet] {
        assert!(!says(audience), "{audience:?}");
    }
}

#[test]
fn work_that_was_done_is_a_line_of_the_dossier() {
    let line = as_dossier_line(UncreditedId(7), &draft()).expect("it took time");
    assert_eq!(line.entry, UncreditedId(7));
    assert_eq!(line.day, day("2026-03-03"));
    assert_eq!(
        line.text,
        "Review of residency applications (14 h), asked by the chair"
    );
    let declined = UncreditedDraft {
        answer: Answer::No,
        ..draft()
    };
    assert_eq!(as_dossier_line(UncreditedId(7), &declined), None);
    let untold = UncreditedDraft {
        took: None,
        ..draft()
    };
    assert_eq!(as_dossier_line(UncreditedId(7), &untold), None);
    let paid = UncreditedDraft {
        credit: Credit::Pay,
        ..draft()
    };
    assert!(
        as_dossier_line(UncreditedId(7), &paid).is_some(),
        "credit does not undo work"
    );
}

#[test]
fn work_without_time_or_pay_is_an_argument() {
    let own = as_argument(UncreditedId(7), &draft(), &basis()).expect("no credit");
    assert_eq!((own.entry, own.minutes), (UncreditedId(7), 840));
    assert_eq!(own.fte_thousandths, Some(7));
    assert_eq!(
        own.text,
        "Asked by the chair on 3 March 2026: Review of residency applications. Asked as 6 h, it took me 14 h, without credit in time, pay or the dossier: 0.007 FTE."
    );
    let dossier = UncreditedDraft {
        credit: Credit::Dossier,
        asked: None,
        ..draft()
    };
    let said =
        as_argument(UncreditedId(7), &dossier, &LogBasis::default()).expect("no hours bought");
    assert!(
        said.text
            .ends_with("It took me 14 h, with a line in the dossier, and no time or pay.")
    );
    for credit in [Credit::Fte, Credit::Pay] {
        let paid = UncreditedDraft { credit, ..draft() };
        assert_eq!(as_argument(UncreditedId(7), &paid, &basis()), None);
    }
}

#[test]
fn every_choice_is_found_again_by_its_name() {
    for own in AskedBy::ALL {
        assert_eq!(AskedBy::named(own.name()), Some(own));
        assert_eq!(serde_json::json!(own), own.name());
    }
    for own in Answer::ALL {
        assert_eq!(Answer::named(own.name()), Some(own));
    }
    for own in Credit::ALL {
        assert_eq!(Credit::named(own.name()), Some(own));
        assert_eq!(serde_json::json!(own), own.name());
    }
    for own in Anyone::ALL {
        assert_eq!(Anyone::named(own.name()), Some(own));
    }
}

#[test]
fn a_no_takes_no_hours() {
    let no = UncreditedDraft {
        answer: Answer::No,
        ..draft()
    };
    assert!(no.clone().read(today()).is_err());
    let free = UncreditedDraft { took: None, ..no };
    assert!(free.read(today()).is_ok());
    let long = UncreditedDraft {
        took: Some(120_001),
        ..draft()
    };
    assert!(long.read(today()).is_err());
    let later = UncreditedDraft {
        day: today().plus(1),
        ..draft()
    };
    assert!(later.read(today()).is_err());
}
