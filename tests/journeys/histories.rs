//! The law of history for the wish and what stands beside it: any changes, taken back fully and done again fully, give the
//! same database; and a refused change leaves it as it was.

use bearings_core::error::Code;
use bearings_core::session::Session;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use crate::journeys::steps::{does, halloran, later};
use crate::support::{call, dump};

const KINDS: [&str; 4] = ["ordinary", "ordinary", "inpatient", "conference"];
const BANDS: [&str; 3] = ["core", "evening", "weekend"];
const NAMES: [&str; 4] = ["Dinner", "School run", "it''s; drop table", "Übergabe 😀"];

/// One change or one passing of time, made of a few numbers; many are refused, as a person's hand would be.
#[derive(Debug, Clone, Copy)]
struct Act {
    which: u8,
    a: u8,
    b: u8,
    c: u8,
}

fn act() -> impl Strategy<Value = Act> {
    (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(which, a, b, c)| Act {
        which,
        a,
        b,
        c,
    })
}

impl Act {
    fn kind(self) -> &'static str {
        KINDS[usize::from(self.c % 4)]
    }

    fn row(self) -> u8 {
        self.a % 4 + 1
    }

    /// One of the first two rows of a table that is seldom longer.
    fn first(self) -> u8 {
        self.a % 2 + 1
    }

    /// One of three kinds of work, so that guesses and promises often meet.
    fn work(self) -> u8 {
        self.c % 3 + 2
    }

    fn category(self) -> Value {
        if self.b.is_multiple_of(5) {
            Value::Null
        } else {
            json!(self.b % 7 + 1)
        }
    }

    fn block(self, shift: u8) -> Value {
        let from = (self.a % 80).saturating_add(shift);
        json!({ "day": self.c % 7, "from": from, "to": from + 1 + self.b % 8, "category": self.b % 7 + 1 })
    }

    fn weeks(self) -> Value {
        json!({ "ordinary": self.a % 40, "inpatient": self.b % 12, "leave": self.c % 8, "conference": 1 })
    }

    fn stroke(self) -> Value {
        let from = self.a % 90;
        json!({ "days": [self.c % 7, self.b % 7], "from": from, "to": from + 1 + self.c % 6, "category": self.category() })
    }

    fn command(self) -> (&'static str, Value) {
        let (kind, row) = (self.kind(), self.row());
        let with = |mut args: Value, name: &str, value: Value| {
            args[name] = value;
            args
        };
        let name = NAMES[usize::from(self.b % 4)];
        let part = |day: u8| json!({ "day": day % 7, "from": u16::from(self.a % 90) * 15, "to": u16::from(self.a % 90) * 15 + 60 });
        let start = |third: &str| json!(["empty", third, "have"][usize::from(self.a % 3)]);
        match self.which % 32 {
            0 | 1 => ("paintWish", with(self.stroke(), "kind", json!(kind))),
            2 => (
                "copyWishDay",
                json!({ "kind": kind, "from": self.a % 7, "to": [self.b % 7] }),
            ),
            3 => ("clearWish", json!({ "kind": kind })),
            4 => (
                "replaceWish",
                json!({ "kind": kind, "blocks": [self.block(0), self.block(8)] }),
            ),
            5 => ("startWishFromHave", json!({ "kind": kind })),
            6 | 7 => ("newWish", json!({ "kind": kind, "from": start("copy") })),
            8 => ("openWish", json!({ "version": row })),
            9 => ("removeWish", json!({ "version": row })),
            10 => (
                "markHardDay",
                json!({ "version": row, "hard": self.b.is_multiple_of(2) }),
            ),
            11 => ("noteWish", json!({ "version": row, "note": name })),
            12 => (
                "setYear",
                json!({ "have": self.weeks(), "wish": if self.c.is_multiple_of(2) { Value::Null } else { self.weeks() } }),
            ),
            13 => (
                "addMask",
                json!({ "name": name, "parts": [part(self.b), part(self.c)] }),
            ),
            14 => (
                "editMask",
                json!({ "id": self.first(), "name": name, "parts": [part(self.c)] }),
            ),
            15 => ("moveMask", json!({ "id": self.first(), "to": self.b % 4 })),
            16 => ("removeMask", json!({ "id": self.first() })),
            17 => (
                "setPromise",
                json!({ "category": self.work(), "percent": self.a % 101 }),
            ),
            18 => ("clearPromise", json!({ "category": self.work() })),
            19 => (
                "setHalfDays",
                json!({ "count": if self.b.is_multiple_of(4) { Value::Null } else { json!(self.a % 30) } }),
            ),
            20 => {
                let (low, more) = (u32::from(self.a), u32::from(self.b));
                let band = BANDS[usize::from(self.b % 3)];
                (
                    "setShadow",
                    json!({ "category": self.work(), "band": band, "low": low, "likely": low + more, "high": low + 2 * more }),
                )
            }
            21 => {
                let band = BANDS[usize::from(self.a % 3)];
                (
                    "clearShadow",
                    json!({ "category": self.work(), "band": band }),
                )
            }
            22 => (
                "setDiary",
                json!({ "day": format!("2026-11-{:02}", 9 + self.a % 3), "minutes": u16::from(self.b) * 4, "category": self.work() }),
            ),
            23 => (
                "clearDiary",
                json!({ "day": format!("2026-11-{:02}", 9 + self.a % 3) }),
            ),
            24 => ("drawFeelings", json!({})),
            25 => {
                let (felt, least) = ((self.b % 5) as i8 - 2, (self.c % 5) as i8 - 2);
                let reason = if felt < least && self.a.is_multiple_of(2) {
                    json!("rushed")
                } else {
                    Value::Null
                };
                (
                    "rateFeeling",
                    json!({ "id": self.a % 12 + 1, "felt": felt, "least": least, "reason": reason }),
                )
            }
            26 => ("unrateFeeling", json!({ "id": self.a % 12 + 1 })),
            27 => ("clearFeelings", json!({})),
            28 => ("addOffer", json!({ "name": name, "from": start("wish") })),
            29 => ("paintOffer", with(self.stroke(), "id", json!(self.first()))),
            30 => ("removeOffer", json!({ "id": self.first() })),
            _ => (
                "removeCategory",
                json!({ "id": self.work(), "into": self.category() }),
            ),
        }
    }
}

/// What must hold whatever was done.
fn whole(session: &mut Session) {
    for kind in ["ordinary", "inpatient", "leave", "conference"] {
        let listed = does(session, "wishes", json!({ "kind": kind }));
        let versions = listed["versions"].as_array().expect("a list");
        let standing = versions.iter().filter(|row| row["current"] == true).count();
        assert_eq!(
            standing,
            versions.len().min(1),
            "one wish stands for {kind}, if any is drawn"
        );
    }
    for name in [
        "year", "masks", "promises", "shadow", "diary", "feelings", "offers", "compare", "home",
    ] {
        does(session, name, json!({}));
    }
    let broken: i64 = session
        .desk()
        .unwrap()
        .read()
        .query_row("select count(*) from pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(broken, 0);
}

fn state(session: &mut Session) -> String {
    dump(session.desk().unwrap().read())
}

fn steps(session: &mut Session) -> usize {
    session.desk().unwrap().newest_steps(usize::MAX).len()
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_changes_taken_back_and_done_again_give_the_same_database(acts in prop::collection::vec(act(), 10..40)) {
        let (_folder, mut session) = halloran();
        let first = steps(&mut session);
        let mut states = vec![state(&mut session)];
        for act in acts {
            if act.which >= 248 {
                later(&mut session, 1);
                continue;
            }
            let (name, args) = act.command();
            let answer = call(&mut session, name, args);
            let code = answer.as_ref().err().map(|fault| fault.code);
            prop_assert!(matches!(code, None | Some(Code::Invalid | Code::NotFound)), "{}: {:?}", name, code);
            let now = state(&mut session);
            if steps(&mut session) == first + states.len() {
                prop_assert!(answer.is_ok(), "{} was refused and yet is a step", name);
                prop_assert!(states.last() != Some(&now), "{} is a step that changes nothing", name);
                states.push(now);
            } else {
                prop_assert_eq!(states.last(), Some(&now), "{} changed something without a step", name);
            }
        }
        whole(&mut session);
        for state_before in states.iter().rev().skip(1) {
            does(&mut session, "undo", json!({}));
            prop_assert_eq!(&state(&mut session), state_before);
        }
        whole(&mut session);
        for state_after in states.iter().skip(1) {
            does(&mut session, "redo", json!({}));
            prop_assert_eq!(&state(&mut session), state_after);
        }
        whole(&mut session);
    }
}
