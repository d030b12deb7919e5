//! Dates as people write them.

use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

use super::{Certain, Moment, Span, Until, first, last, read, within, write};
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (written, shown) in [
        ("2024", "2024"),
        ("jun 2025", "Jun 2025"),
        ("June 2025", "Jun 2025"),
        ("Sept. 2025", "Sep 2025"),
        ("22 May 2025", "22 May 2025"),
        ("May 22, 2025", "22 May 2025"),
        ("May 22nd, 2025; 2019", "2019, 22 May 2025"),
        ("2025-05-22", "22 May 2025"),
        ("2025-05", "May 2025"),
        ("05/2025", "May 2025"),
        ("2024, 2021-22", "2021–22, 2024"),
        ("2021–2023", "2021–23"),
        ("1998 to 2003", "1998 – 2003"),
        ("Mar–May 2024", "Mar 2024 – May 2024"),
        ("3–5 May 2024", "3 May 2024 – 5 May 2024"),
        ("28 Apr – 2 May 2024", "28 Apr 2024 – 2 May 2024"),
        ("Jul 2020 – present", "since Jul 2020"),
        ("2020–", "since 2020"),
        ("since 2020", "since 2020"),
        ("Fall 2023", "autumn 2023"),
        ("2024, 2024", "2024"),
        ("", ""),
    ] {
        let spans = read(written).unwrap_or_else(|why| panic!("{written}: {why}"));
        assert_eq!(write(&spans), shown, "{written}");
    }
}

#[test]
fn what_is_no_date_or_two_is_refused() {
    for text in [
        "soon",
        "2024-13",
        "2009-10",
        "2024–2021",
        "31 Feb 2024",
        "3/4/2024",
        "24",
        "1024",
        "May",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
    let many = vec!["2001"; 41].join(",");
    assert!(read(&many).is_err());
}

#[test]
fn what_cannot_be_told_of_a_window_is_not_told() {
    let today = day("2026-11-22");
    let since = Some(day("2019-07-01"));
    let told = |text: &str| within(&read(text).expect(text), since, today);
    assert_eq!(told("2018"), Certain::No);
    assert_eq!(told("2019"), Certain::Maybe, "before or after July");
    assert_eq!(told("Jul 2019"), Certain::Yes);
    assert_eq!(told("30 Jun 2019"), Certain::No);
    assert_eq!(told("2015–2020"), Certain::Yes);
    assert_eq!(told("since 2012"), Certain::Yes);
    assert_eq!(told("2012, 2024"), Certain::Yes);
    assert_eq!(told("2027"), Certain::No, "it is still ahead");
    assert_eq!(told(""), Certain::Maybe);
}

fn moments() -> impl Strategy<Value = Moment> {
    (1900..=2100_i32, 0..=12_u8, 1..=28_u8, any::<bool>()).prop_map(
        |(year, month, day, precise)| match (month, precise) {
            (0, _) => Moment::year(year),
            (month, false) => Moment::month(year, month),
            (month, true) => Moment::day(year, month, day),
        },
    )
}

fn spans() -> impl Strategy<Value = Span> {
    prop_oneof![
        moments().prop_map(Span::on),
        moments().prop_map(|from| Span {
            from,
            to: Until::Now
        }),
        (moments(), moments()).prop_map(|(one, two)| {
            let (from, to) = if first(one) <= first(two) {
                (one, two)
            } else {
                (two, one)
            };
            if from == to || last(to) < first(from) {
                return Span::on(from);
            }
            Span {
                from,
                to: Until::On(to),
            }
        }),
        Just(Span::on(Moment::season(2020, 3))),
    ]
}

proptest! {
    /// What is shown is read again as the same.
    #[test]
    fn what_is_written_is_read_again(all in prop::collection::vec(spans(), 0..6)) {
        let text = write(&all);
        let once = read(&text).expect("what was written");
        prop_assert_eq!(read(&write(&once)).expect("again"), once.clone());
        for span in &all {
            prop_assert_eq!(once.contains(span), true, "{}", text);
        }
    }

    /// No text makes the reader fall over.
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = read(&text);
    }
}
