//! Laws of a plan: days that are counted move with it and keep their order, months end where they end, parts add up.

use bearings_core::day::Day;
use bearings_core::options::leaving::letter::{filled, shipped};
use bearings_core::options::leaving::piece::{HandGroup, HandOffDraft, HandState};
use bearings_core::options::leaving::standing::{RowStanding, short_of, standing};
use bearings_core::options::leaving::starter;
use bearings_core::options::leaving::total::sum;
use bearings_core::options::leaving::when::{
    Anchors, DayWindow, LeadFrom, LeadUnit, StepWhen, placed,
};
use bearings_core::options::leaving::{Lane, PlanDraft};
use chrono::{Datelike, NaiveDate};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

pub fn day(text: &str) -> Day {
    Day::read("day", text).expect("a day")
}

fn plan(start: Day, last: Option<Day>, notice: Option<u16>) -> PlanDraft {
    PlanDraft {
        title: "A plan".to_owned(),
        path: None,
        leaving: "Larkmoor".to_owned(),
        joining: "Carrow Valley".to_owned(),
        start,
        last,
        notice,
        clause: String::new(),
        notice_to: String::new(),
        patients: Some(90),
        patients_from: String::new(),
        patients_on: None,
        next: String::new(),
        records: String::new(),
    }
}

/// Any day from 2000 to 2099.
fn days() -> impl Strategy<Value = Day> {
    (0..36_500_u64).prop_map(|after| day("2000-01-01").plus(after))
}

fn counted(from: LeadFrom, unit: LeadUnit, earliest: i16, latest: i16) -> StepWhen {
    StepWhen::Counted {
        from,
        unit,
        earliest,
        latest,
    }
}

/// A second way to count months: by the number of the month, and the length of the month it falls in.
fn months_by_hand(from: Day, by: i16) -> Day {
    let number = from.0.year() * 12 + from.0.month0() as i32 + i32::from(by);
    let (year, month) = (number.div_euclid(12), number.rem_euclid(12) as u32 + 1);
    let length = [29, 30, 31]
        .into_iter()
        .rev()
        .chain([28])
        .find(|length| NaiveDate::from_ymd_opt(year, month, *length).is_some())
        .expect("a month has a length");
    Day(NaiveDate::from_ymd_opt(year, month, from.0.day().min(length)).expect("a day"))
}

proptest! {
    #[test]
    fn moving_the_start_moves_what_is_counted_in_days_by_as_many(
        start in days(), gap in 0..400_u64, notice in 0..400_u16, by in -400..400_i64,
        two in (-400..400_i16, -400..400_i16), from in 0..4_usize,
    ) {
        let own = plan(start, Some(start.minus(gap)), Some(notice));
        let to = if by < 0 { start.minus(by.unsigned_abs()) } else { start.plus(by.unsigned_abs()) };
        let moved = own.moved(to).expect("near enough");
        let when = counted(LeadFrom::ALL[from], LeadUnit::Days, two.0.min(two.1), two.0.max(two.1));
        let before = when.window(Anchors::of(&own)).expect("all is known");
        let after = when.window(Anchors::of(&moved)).expect("all is known");
        prop_assert_eq!(before.from.days_until(after.from), by);
        prop_assert_eq!(before.to.days_until(after.to), by);
        // A day of its own stays.
        let fixed = StepWhen::Fixed { day: start };
        prop_assert_eq!(fixed.window(Anchors::of(&own)), fixed.window(Anchors::of(&moved)));
        // And what is done stands at its day, wherever the plan moves.
        prop_assert_eq!(moved.moved(start).expect("back"), own);
    }

    #[test]
    fn months_end_where_they_end_and_order_is_kept(
        first in days(), second in days(), by in -36..=36_i16, more in 0..36_i16,
    ) {
        let unit = LeadUnit::Months;
        prop_assert_eq!(unit.counted(first, by), months_by_hand(first, by));
        let (early, late) = (first.min(second), first.max(second));
        prop_assert!(unit.counted(early, by) <= unit.counted(late, by));
        prop_assert!(unit.counted(first, by) <= unit.counted(first, by + more));
    }

    #[test]
    fn a_window_never_ends_before_it_begins(
        start in days(), unit in 0..2_usize, two in (-36..=36_i16, -36..=36_i16), after in any::<bool>(), notice in 0..400_u16,
    ) {
        let own = plan(start, Some(start), Some(notice));
        let anchors = Anchors::of(&own);
        let when = counted(LeadFrom::Start, LeadUnit::ALL[unit], two.0.min(two.1), two.0.max(two.1));
        let lies = placed(when, after, anchors);
        let window = lies.window.expect("a start");
        let told = anchors.notice.expect("a last day and a notice");
        prop_assert!(window.from <= window.to);
        prop_assert_eq!(lies.crossed, after && window.to < told);
        if after && !lies.crossed {
            prop_assert!(window.from >= told, "it waits for notice");
        }
    }

    #[test]
    fn parts_of_what_is_handed_on_add_up_to_the_rows(
        rows in prop::collection::vec((0..13_usize, prop::option::of(0..5000_u32), 0..4_u8), 0..40)
    ) {
        let hands: Vec<HandOffDraft> = rows.iter().map(|(group, count, state)| HandOffDraft {
            group: HandGroup::ALL[*group],
            what: "A group".to_owned(),
            count: *count,
            to: String::new(),
            when: StepWhen::Open {},
            state: match state {
                0 => HandState::ToDo {},
                1 => HandState::Offered {},
                2 => HandState::Accepted {},
                _ => HandState::Done { on: day("2026-11-01") },
            },
            note: String::new(),
        }).collect();
        let (mut counted, mut lines) = (0, 0);
        for lane in Lane::ALL {
            let own = sum(*lane, hands.iter());
            let here: u32 = hands.iter().filter(|own| own.group.lane() == *lane).filter_map(|own| own.count).sum();
            prop_assert_eq!(own.all(), here);
            counted += own.all();
            lines += own.counted + own.uncounted;
        }
        prop_assert_eq!(counted, hands.iter().filter_map(|own| own.count).sum::<u32>());
        prop_assert_eq!(lines as usize, hands.len(), "every row is in one lane");
    }

    #[test]
    fn where_something_stands_depends_on_its_last_day_alone(
        from in days(), long in 0..200_u64, today in days(),
    ) {
        let window = DayWindow { from, to: from.plus(long) };
        let stands = standing(None, Some(window), today);
        prop_assert_eq!(stands == RowStanding::Late, window.to < today);
        prop_assert_eq!(stands == RowStanding::Ahead, today < window.from);
        prop_assert_eq!(standing(Some(today), Some(window), today), RowStanding::Done);
    }

    #[test]
    fn letters_name_each_blank_and_never_read_what_was_typed_as_a_fact(
        texts in prop::collection::vec(prop::option::of("[a-z{} ]{1,12}"), 6), last in prop::option::of(days()),
    ) {
        let mut own = plan(day("2028-01-10"), last, None);
        let fields = [&mut own.leaving, &mut own.joining, &mut own.clause, &mut own.notice_to, &mut own.next, &mut own.records];
        for (field, text) in fields.into_iter().zip(&texts) {
            *field = text.clone().unwrap_or_default();
        }
        for template in shipped().expect("letters") {
            let letter = filled(&template, &own, None, day("2026-11-22"));
            let asked: std::collections::BTreeSet<&str> = template.text.split('{').skip(1)
                .map(|rest| rest.split('}').next().expect("a closed name")).collect();
            let empty = |key: &str| match key {
                "leaving" => own.leaving.is_empty(), "joining" => own.joining.is_empty(),
                "clause" => own.clause.is_empty(), "noticeTo" => own.notice_to.is_empty(),
                "next" => own.next.is_empty(), "records" => own.records.is_empty(),
                "last" => own.last.is_none(), "notice" | "name" => true,
                "today" | "start" => false,
                other => panic!("{other} is no fact of a plan"),
            };
            prop_assert_eq!(letter.missing.len(), asked.iter().filter(|key| empty(key)).count());
            if asked.contains("leaving") && !own.leaving.is_empty() {
                prop_assert!(letter.text.contains(&own.leaving));
            }
        }
    }
}

#[test]
fn notice_of_a_hundred_and_twenty_days_is_on_the_second_of_september() {
    let own = plan(day("2028-01-10"), Some(day("2027-12-31")), Some(120));
    let anchors = Anchors::of(&own);
    assert_eq!(anchors.notice, Some(day("2027-09-02")));
    assert_eq!(anchors.patients, Some(day("2027-10-02")));
    let promises = counted(LeadFrom::Start, LeadUnit::Months, 6, 6);
    assert_eq!(
        promises.window(anchors).map(|own| own.to),
        Some(day("2028-07-10"))
    );
}

#[test]
fn a_month_too_short_ends_on_its_last_day() {
    let unit = LeadUnit::Months;
    assert_eq!(unit.counted(day("2027-03-31"), -1), day("2027-02-28"));
    assert_eq!(unit.counted(day("2028-03-31"), -1), day("2028-02-29"));
    assert_eq!(unit.counted(day("2027-08-31"), 1), day("2027-09-30"));
}

#[test]
fn without_a_last_day_nothing_is_guessed() {
    let own = plan(day("2028-01-10"), None, Some(120));
    let anchors = Anchors::of(&own);
    assert_eq!((anchors.notice, anchors.patients), (None, None));
    for from in [LeadFrom::Last, LeadFrom::Notice, LeadFrom::Patients] {
        assert_eq!(counted(from, LeadUnit::Days, -1, 0).window(anchors), None);
    }
}

#[test]
fn time_is_short_only_before_the_start() {
    let (today, start) = (day("2027-10-06"), day("2028-01-10"));
    assert_eq!(short_of(150, today, start), Some(96));
    assert_eq!(short_of(96, today, start), None, "just enough");
    assert_eq!(short_of(150, start.plus(1), start), None, "it has begun");
}

#[test]
fn every_starter_line_can_be_kept_and_every_fact_names_its_source_and_what_to_check() {
    let own = starter::shipped().expect("the starter");
    let mut keys = std::collections::BTreeSet::new();
    for step in &own.steps {
        assert!(keys.insert(&step.key), "{} twice", step.key);
        for fact in &step.facts {
            for text in [&fact.says, &fact.source, &fact.check] {
                assert!(!text.is_empty() && !text.contains('!'), "{}", step.key);
            }
            assert!(fact.on <= own.read, "{}", step.key);
        }
        let says = own.facts(&step.key);
        assert_eq!(says, step.facts, "what is said is found by its name");
        assert!(
            step.draft().takes.is_none() || !says.is_empty(),
            "{} takes days that nobody says",
            step.key
        );
    }
    for piece in own.pieces() {
        assert_eq!(piece.clone().read(own.read), Ok(piece));
    }
}
