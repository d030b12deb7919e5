//! Vaults of earlier schemas: what was in them is in them afterwards, and counts as it did.

use bearings_core::desk::Desk;
use bearings_core::store::migrate::{MIGRATIONS, migrate};
use rusqlite::Connection;
use serde_json::json;

use crate::support::{call, keyed, session, sunday};

/// A database at one of the earlier steps, with what a person had put there.
fn at_step(step: usize, sql: &str) -> (tempfile::TempDir, Connection) {
    let (folder, conn) = keyed();
    for migration in &MIGRATIONS[..step] {
        conn.execute_batch(migration.sql).expect("a step");
    }
    conn.execute_batch(sql).expect("what a person put there");
    conn.pragma_update(None, "user_version", step as u32)
        .expect("a version");
    (folder, conn)
}

/// Two weeks as the second step stored them: a timed entry, a tentative one, a whole day and leave.
const SECOND: &str = "
insert into calendars_calendar (id, name, imported_at, first_day, last_day, titles_kept) values
  (1, 'work.ics', 1790000000, '2026-11-09', '2026-11-20', 0);
insert into calendars_secret (id, title_key) values (1, zeroblob(32));
insert into calendars_group (id, fingerprint, decided, category) values (1, zeroblob(16), 1, 3);
insert into calendars_rule (id, position, kind, text, category) values (20, 9, 'contains', 'ward', 1);
insert into calendars_event
  (id, calendar, title_group, start_utc, end_utc, day, from_minute, to_minute, weight, kind, decided, category, ruled, rule)
values
  (1, 1, 1, 0, 0, '2026-11-09', 480, 720, 1000, 'timed', 0, null, 1, 20),
  (2, 1, 1, 0, 0, '2026-11-10', 480, 720, 500, 'timed', 1, 4, null, null),
  (3, 1, 1, 0, 0, '2026-11-11', 0, 1440, 0, 'allDay', 0, null, null, null),
  (4, 1, 1, 0, 0, '2026-11-16', 0, 7200, 0, 'leave', 0, null, null, null),
  (5, 1, 1, 0, 0, '2026-11-13', 480, 720, 1000, 'timed', 0, null, null, null);
insert into calendars_detail (id, place) values (1, 'Larkmoor');
insert into calendars_week (monday, counted) values ('2026-11-09', 1), ('2026-11-02', 0);
";

#[test]
fn entries_weeks_and_rules_come_through_the_third_step() {
    let (_folder, mut conn) = at_step(2, SECOND);
    migrate(&mut conn, |_| Ok(())).expect("it is brought up to date");
    let (_other, mut person) = session();
    person.sit_at(Desk::new(conn, sunday(), None).expect("a desk"));
    let mut ask = |name: &str, args| call(&mut person, name, args).expect("an answer");

    let policy = ask("policy", json!({}));
    assert_eq!(
        policy["marked"],
        json!({ "free": 0, "declined": 0, "cancelled": 0, "leave": 1, "tentative": 1, "allDay": 1 })
    );
    let calendar = ask("calendars", json!({}))[0].clone();
    assert_eq!(
        (&calendar["minutes"], &calendar["weight"]),
        (&json!(240 + 120 + 240), &json!(1000))
    );
    let weeks = ask("weeks", json!({}));
    assert_eq!(
        (&weeks[0]["kind"], &weeks[0]["chosen"]),
        (&json!("ordinary"), &json!(true))
    );
    assert_eq!(weeks[1]["proposed"], "leave");
    let dates = ask("groupEvents", json!({ "group": 1 }));
    assert_eq!(
        (&dates[1]["category"], &dates[1]["own"]),
        (&json!(4), &json!(true))
    );
    let rules = ask("rules", json!({}));
    assert_eq!(
        (&rules[0]["kind"], &rules[0]["fixed"]),
        (&json!("tag"), &json!(true))
    );
    let own = rules
        .as_array()
        .expect("rules")
        .iter()
        .find(|rule| rule["id"] == 20);
    assert_eq!(own.expect("the person's own rule")["text"], "ward");
    let conn = person.desk().expect("an open vault").read();
    let place: String = conn
        .query_row(
            "select place from calendars_detail where id = 1",
            [],
            |row| row.get(0),
        )
        .expect("what was kept besides");
    assert_eq!(place, "Larkmoor");
    let broken: i64 = conn
        .query_row("select count(*) from pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .expect("a count");
    assert_eq!(broken, 0);
}

/// Somebody and what they advised, as the eighth step stored it.
const EIGHTH: &str = "
insert into mentoring_person (id, name, stage) values (1, 'Dr Osei', 'met');
insert into mentoring_advice (id, person, day, domain, advice, decision, worked, fit) values
  (7, 1, '2026-10-01', 'academic', 'Wait a year', 'I will not', 'partly', -1);
";

#[test]
fn advice_comes_through_the_ninth_step() {
    let (_folder, mut conn) = at_step(8, EIGHTH);
    migrate(&mut conn, |_| Ok(())).expect("it is brought up to date");
    let (_other, mut person) = session();
    person.sit_at(Desk::new(conn, sunday(), None).expect("a desk"));
    let page = call(&mut person, "person", json!({ "id": 1 })).expect("a page");
    assert_eq!(
        page["advice"]["entries"],
        json!([{
            "id": 7,
            "draft": {
                "person": 1, "day": "2026-10-01", "domain": "academic", "advice": "Wait a year", "decision": "I will not",
                "outcome": null, "outcomeOn": null, "worked": "partly", "fit": -1,
            },
            "askOutcome": false,
        }])
    );
}
