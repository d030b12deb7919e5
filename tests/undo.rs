//! The law of history: whatever was done, undone fully gives the first state and redone fully the last, state by state.

use bearings_core::desk::{Desk, Label, Place};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use proptest::test_runner::Config;
use rusqlite::{Connection, params};

use crate::support::{dump, keyed, sunday};

/// Tables with everything that has ever confused an undo: cascades, blobs, NULL, quotes, unique positions, a text key.
const TABLES: &str = "
create table you_parent (id integer primary key, name text not null, place integer not null unique, note text) strict;
create table you_child (
  id integer primary key,
  parent integer not null references you_parent (id) on delete cascade on update cascade,
  body blob, words text) strict;
create table you_friend (id integer primary key, child integer references you_child (id) on delete set null) strict;
create table you_word (word text not null primary key, n integer) strict;";

#[derive(Debug, Clone)]
enum Act {
    AddParent(String, Option<String>),
    AddChild(u8, Vec<u8>, Option<String>),
    AddFriend(u8),
    Rename(u8, String),
    RenameAll(String),
    MoveParent(u8, i64),
    DropParent(u8),
    DropChildren(u8),
    Count(String),
    Nothing,
}

fn act() -> impl Strategy<Value = Act> {
    let text = || {
        prop_oneof![
            "[a-z '\"%;\\\\é😀]{0,12}",
            Just("it''s; drop table you_parent --".to_owned())
        ]
    };
    prop_oneof![
        (text(), prop::option::of(text())).prop_map(|(a, b)| Act::AddParent(a, b)),
        (
            any::<u8>(),
            prop::collection::vec(any::<u8>(), 0..20),
            prop::option::of(text())
        )
            .prop_map(|(a, b, c)| Act::AddChild(a, b, c)),
        any::<u8>().prop_map(Act::AddFriend),
        (any::<u8>(), text()).prop_map(|(a, b)| Act::Rename(a, b)),
        text().prop_map(Act::RenameAll),
        (any::<u8>(), 1000..9000_i64).prop_map(|(a, b)| Act::MoveParent(a, b)),
        any::<u8>().prop_map(Act::DropParent),
        any::<u8>().prop_map(Act::DropChildren),
        text().prop_map(Act::Count),
        Just(Act::Nothing),
    ]
}

fn nth(conn: &Connection, table: &str, n: u8) -> Option<i64> {
    let ids: Vec<i64> = conn
        .prepare(&format!("select id from {table} order by id"))
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    (!ids.is_empty()).then(|| ids[n as usize % ids.len()])
}

fn perform(conn: &Connection, act: &Act) {
    let parent = |n: &u8| nth(conn, "you_parent", *n);
    match act {
        Act::AddParent(name, note) => {
            conn.execute("insert into you_parent (name, place, note) values (?1, (select coalesce(max(place), 0) + 1 from you_parent), ?2)", params![name, note]).unwrap();
        }
        Act::AddChild(n, body, words) => {
            if let Some(id) = parent(n) {
                conn.execute(
                    "insert into you_child (parent, body, words) values (?1, ?2, ?3)",
                    params![id, body, words],
                )
                .unwrap();
            }
        }
        Act::AddFriend(n) => {
            conn.execute(
                "insert into you_friend (child) values (?1)",
                params![nth(conn, "you_child", *n)],
            )
            .unwrap();
        }
        Act::Rename(n, name) => {
            conn.execute(
                "update you_parent set name = ?2, note = null where id = ?1",
                params![parent(n), name],
            )
            .unwrap();
        }
        Act::RenameAll(words) => {
            conn.execute("update you_child set words = ?1 || words", [words])
                .unwrap();
            conn.execute("update you_parent set name = name || ?1", [words])
                .unwrap();
        }
        Act::MoveParent(n, to) => {
            // The key itself moves, and its children with it.
            let _ = conn
                .execute(
                    "update or ignore you_parent set id = ?2 where id = ?1",
                    params![parent(n), to],
                )
                .unwrap();
        }
        Act::DropParent(n) => {
            conn.execute("delete from you_parent where id = ?1", params![parent(n)])
                .unwrap();
        }
        Act::DropChildren(n) => {
            conn.execute(
                "delete from you_child where parent = ?1",
                params![parent(n)],
            )
            .unwrap();
        }
        Act::Count(word) => {
            conn.execute("insert into you_word (word, n) values (?1, 1) on conflict (word) do update set n = n + 1", [word]).unwrap();
        }
        Act::Nothing => {}
    }
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    /// 300 histories of 6 to 14 steps, each undone and redone fully: more than 5,000 states compared.
    #[test]
    fn any_history_undone_and_redone_gives_each_state_again(history in prop::collection::vec(prop::collection::vec(act(), 1..4), 6..14)) {
        let (_folder, mut conn) = keyed();
        bearings_core::store::migrate::migrate(&mut conn, |_| Ok(())).unwrap();
        conn.execute_batch(TABLES).unwrap();
        let mut desk = Desk::new(conn, sunday(), None).unwrap();
        let mut states = vec![dump(desk.read())];
        for step in &history {
            desk.change(Label::new(Place::You, "a step"), |tx| {
                for act in step {
                    perform(tx, act);
                }
                Ok(())
            }).unwrap();
            if desk.newest_steps(usize::MAX).len() == states.len() {
                states.push(dump(desk.read()));
            }
        }
        for round in 0..2 {
            for state in states.iter().rev().skip(1) {
                desk.undo().unwrap();
                assert_eq!(&dump(desk.read()), state, "undo, round {round}");
            }
            assert_eq!(desk.undo().unwrap(), None, "nothing is left to undo");
            for state in states.iter().skip(1) {
                desk.redo().unwrap();
                assert_eq!(&dump(desk.read()), state, "redo, round {round}");
            }
            assert_eq!(desk.redo().unwrap(), None, "nothing is left to redo");
        }
        let broken: i64 = desk.read().query_row("select count(*) from pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
        assert_eq!(broken, 0);
    }
}

fn one_step(desk: &mut Desk, sql: &str) {
    desk.change(Label::new(Place::You, sql), |tx| {
        tx.execute_batch(sql)?;
        Ok(())
    })
    .unwrap();
}

fn desk() -> (tempfile::TempDir, Desk) {
    let (folder, mut conn) = keyed();
    bearings_core::store::migrate::migrate(&mut conn, |_| Ok(())).unwrap();
    conn.execute_batch(TABLES).unwrap();
    (folder, Desk::new(conn, sunday(), None).unwrap())
}

#[test]
fn new_work_ends_what_could_be_redone() {
    let (_folder, mut desk) = desk();
    one_step(&mut desk, "insert into you_word (word, n) values ('a', 1)");
    desk.undo().unwrap();
    one_step(&mut desk, "insert into you_word (word, n) values ('b', 1)");
    assert_eq!(desk.redo().unwrap(), None);
    assert_eq!(
        desk.history().undo.as_deref(),
        Some("insert into you_word (word, n) values ('b', 1)")
    );
}

#[test]
fn a_change_that_fails_leaves_nothing_behind() {
    let (_folder, mut desk) = desk();
    let before = dump(desk.read());
    let failed: Result<(), _> = desk.change(Label::new(Place::You, "half a step"), |tx| {
        tx.execute_batch("insert into you_word (word, n) values ('a', 1)")?;
        Err(bearings_core::error::Error::Stale)
    });
    assert!(failed.is_err());
    assert_eq!(dump(desk.read()), before);
    assert_eq!(
        desk.history().undo,
        None,
        "a failed change is no step of history"
    );
    let told: i64 = desk
        .read()
        .query_row("select count(*) from activity", [], |row| row.get(0))
        .unwrap();
    assert_eq!(told, 0, "and no line of the record");
}

#[test]
fn touched_names_the_places_and_is_read_off_the_log() {
    let (_folder, mut desk) = desk();
    one_step(&mut desk, "insert into you_word (word, n) values ('a', 1)");
    assert_eq!(desk.take_touched(), [Place::You]);
    assert_eq!(desk.take_touched(), [], "each touch is told once");
    desk.undo().unwrap();
    assert_eq!(desk.take_touched(), [Place::You], "undo touches as well");
}

#[test]
fn only_the_newest_hundred_steps_are_kept() {
    let (_folder, mut desk) = desk();
    for n in 0..105 {
        one_step(
            &mut desk,
            &format!("insert into you_word (word, n) values ('w{n}', 1)"),
        );
    }
    let mut undone = 0;
    while desk.undo().unwrap().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 100);
    let logged: i64 = desk
        .read()
        .query_row(
            "select count(*) from temp.undo_log where sql like 'delete%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(logged, 0, "what can no longer be undone is not kept either");
}
