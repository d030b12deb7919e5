//! Figures against vectors worked out by hand.

use super::{EhrFacts, EhrMonthId, EhrView, PajamaHours, PajamaTime, readings};
use crate::day::Day;
use crate::values::logs::series::lines;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn facts(month: &str) -> EhrFacts {
    EhrFacts {
        month: day(month),
        system: "EHR".to_owned(),
        total: 4200,
        inbox: Some(960),
        outside: Some(1140),
        scheduled: Some(4800),
        visits: Some(150),
        pajama: Some(PajamaTime {
            minutes: 930,
            hours: PajamaHours::USUAL,
        }),
    }
}

fn read(own: EhrFacts) -> crate::error::Result<EhrFacts> {
    own.read(day("2026-11-22"))
}

fn near(found: Option<f64>, wanted: f64) {
    let found = found.expect("a figure");
    assert!((found - wanted).abs() < 1e-12, "{found} is not {wanted}");
}

#[test]
fn each_figure_is_what_its_formula_says() {
    // 80 hours scheduled: 8 × 19 ÷ 80 = 1.9; 8 × 70 ÷ 80 = 7; 8 × 16 ÷ 80 = 1.6; 930 ÷ 150 = 6.2.
    let own = facts("2026-10-01");
    near(own.wow8(), 1.9);
    near(own.ehr8(), 7.0);
    near(own.ib8(), 1.6);
    near(own.pajama_a_visit(), 6.2);
    let shown: Vec<(String, String)> = own
        .figures()
        .into_iter()
        .map(|figure| (figure.key, figure.value))
        .collect();
    let wanted = [
        ("wow8", "1.9 h"),
        ("ehr8", "7.0 h"),
        ("ib8", "1.6 h"),
        ("pajama", "6.2 min"),
    ];
    assert_eq!(
        shown,
        wanted.map(|(key, value)| (key.to_owned(), value.to_owned()))
    );
    let working = &own.figures()[3].working;
    assert!(
        working
            .inputs
            .iter()
            .any(|input| input.value == "17:30 to 07:00 and weekends"),
        "the hours that count stand with the figure"
    );
}

#[test]
fn what_the_report_does_not_say_is_left_out_and_no_zero() {
    let own = EhrFacts {
        outside: None,
        visits: None,
        ..facts("2026-10-01")
    };
    let keys: Vec<String> = own.figures().into_iter().map(|figure| figure.key).collect();
    assert_eq!(keys, ["ehr8", "ib8"]);
    let none = EhrFacts {
        scheduled: None,
        visits: None,
        ..facts("2026-10-01")
    };
    assert!(none.figures().is_empty() && readings([&none]).is_empty());
}

#[test]
fn pajama_time_of_other_hours_and_another_ehr_are_other_lines() {
    let late = PajamaTime {
        minutes: 300,
        hours: PajamaHours {
            from: 20 * 60,
            to: 6 * 60,
            weekends: false,
        },
    };
    let other = EhrFacts {
        pajama: Some(late),
        ..facts("2026-09-01")
    };
    let elsewhere = EhrFacts {
        system: "Second".to_owned(),
        ..facts("2026-10-01")
    };
    let drawn = lines(&readings([&facts("2026-10-01"), &other, &elsewhere]));
    let named: Vec<(&str, &str, usize)> = drawn
        .iter()
        .map(|line| {
            (
                line.metric(),
                line.with().unwrap_or_default(),
                line.points().len(),
            )
        })
        .collect();
    assert_eq!(
        named,
        [
            ("wow8", "EHR", 2),
            ("wow8", "Second", 1),
            ("ehr8", "EHR", 2),
            ("ehr8", "Second", 1),
            ("ib8", "EHR", 2),
            ("ib8", "Second", 1),
            ("pajama", "EHR, 17:30 to 07:00 and weekends", 1),
            ("pajama", "EHR, 20:00 to 06:00", 1),
            ("pajama", "Second, 17:30 to 07:00 and weekends", 1),
        ]
    );
}

#[test]
fn a_month_is_any_of_its_days_and_no_part_is_longer_than_the_whole() {
    let own = read(facts("2026-10-17")).expect("allowed");
    assert_eq!(own.month, day("2026-10-01"));
    assert!(read(facts("2026-11-30")).is_ok(), "it has begun");
    assert!(read(facts("2026-12-01")).is_err(), "it is to come");
    let wrong: [fn(&mut EhrFacts); 8] = [
        |own| own.total = 44_641,
        |own| own.inbox = Some(4201),
        |own| own.outside = Some(4201),
        |own| own.scheduled = Some(0),
        |own| own.visits = Some(0),
        |own| own.system = " ".to_owned(),
        |own| {
            own.pajama = Some(PajamaTime {
                minutes: 4201,
                hours: PajamaHours::USUAL,
            });
        },
        |own| {
            own.pajama = Some(PajamaTime {
                minutes: 1,
                hours: PajamaHours {
                    from: 1440,
                    ..PajamaHours::USUAL
                },
            });
        },
    ];
    for change in wrong {
        let mut own = facts("2026-10-01");
        change(&mut own);
        assert!(read(own.clone()).is_err(), "{own:?}");
    }
}

#[test]
fn the_newest_month_stands_first() {
    let rows = ["2026-08-01", "2026-10-01", "2026-09-01"];
    let rows = (1..).map(EhrMonthId).zip(rows.map(facts)).collect();
    let view = EhrView::of(rows);
    let months: Vec<i64> = view.months.iter().map(|own| own.id.0).collect();
    assert_eq!(months, [2, 3, 1]);
    assert_eq!(view.systems, ["EHR"]);
    assert!(view.lines.iter().all(|line| line.trend().is_some()));
}
