//! Vectors of health, with their edges and with what is missing; and laws: what is missing never turns anything red.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::mirror::mirror;
use super::signs::{signs, window};
use super::verdict::{Disagreement, Verdict, disagreement, is_early, rating_light, verdict};
use super::{HealthInput, Held, HowHeld, Light, Owed, Remembered};
use crate::day::Day;
use crate::mentoring::person::PersonId;
use crate::mentoring::rating::RatingDraft;

fn today() -> Day {
    Day::read("day", "2026-11-22").expect("given")
}

fn ago(days: u64) -> Day {
    today().minus(days)
}

/// Meetings from a line of letters, the newest first, a month apart: `.` held, `x` they cancelled, `n` no-show, `i` the person
/// cancelled, `c` cut short, `e` exactly six tenths, `r` rushed; `y` `p` `o` held and remembered yes, partly, no.
fn meetings(line: &str) -> Vec<Held> {
    let one = |(at, letter): (usize, char)| {
        let own = Held::on(ago(1 + 30 * at as u64));
        let how = |how| Held { how, ..own };
        let took = |actual| Held {
            planned: Some(30),
            actual: Some(actual),
            ..own
        };
        let kept = |remembered| Held {
            remembered: Some(remembered),
            ..own
        };
        match letter {
            'x' => how(HowHeld::TheyCancelled),
            'n' => how(HowHeld::NoShow),
            'i' => how(HowHeld::ICancelled),
            'c' => took(17),
            'e' => took(18),
            'r' => Held {
                rushed: true,
                ..own
            },
            'y' => kept(Remembered::Yes),
            'p' => kept(Remembered::Partly),
            'o' => kept(Remembered::No),
            _ => own,
        }
    };
    line.chars().enumerate().map(one).collect()
}

fn with(line: &str) -> HealthInput {
    HealthInput {
        meetings: meetings(line),
        ..HealthInput::empty(today())
    }
}

fn lights(input: &HealthInput) -> [Light; 4] {
    signs(input).map(|own| own.light)
}

use Light::{Amber, Green, Red, Unknown};

#[test]
fn called_off_or_cut_short() {
    let vectors = [
        ("", Unknown),
        ("xx", Unknown),
        ("xxi", Unknown),
        ("...", Green),
        (".....x", Green),
        ("....x", Amber),
        ("...x.c", Amber),
        ("..xx", Red),
        (".x.x.x", Red),
        ("xx....", Amber),
        ("xnc...", Red),
        ("ee....", Green),
        ("c.....", Green),
        ("r.n...", Amber),
        ("iiixxx", Red),
        ("iiii..", Unknown),
        ("......xxxxxx", Green),
    ];
    for (line, wanted) in vectors {
        assert_eq!(lights(&with(line))[0], wanted, "{line}");
    }
    let mut old = with("xxxx");
    for own in &mut old.meetings {
        own.day = own.day.minus(365);
    }
    assert_eq!(lights(&old)[0], Unknown, "a year ago is not now");
}

#[test]
fn goals_remembered() {
    let vectors = [
        ("...", Unknown),
        ("y..", Unknown),
        ("o..", Unknown),
        ("oy", Unknown),
        ("yyy", Green),
        ("ypyp", Green),
        ("yopp", Amber),
        ("yoyo", Amber),
        ("oopy", Red),
        ("oo..", Red),
        ("yyyyoo", Green),
        ("xoxo.", Red),
    ];
    for (line, wanted) in vectors {
        assert_eq!(lights(&with(line))[1], wanted, "{line}");
    }
}

#[test]
fn advice_against_what_matters() {
    let vectors: [(&[i8], Light); 7] = [
        (&[], Unknown),
        (&[-2, -2], Unknown),
        (&[0, 1, 2], Green),
        (&[-1, 0, 0, 0, 0], Amber),
        (&[-1, 0, 0, 0, 0, 0], Green),
        (&[-1, -2, 0, 0, 0], Red),
        (&[-1, 1, 1], Amber),
    ];
    for (fits, wanted) in vectors {
        let input = HealthInput {
            fits: fits.iter().map(|fit| (ago(10), *fit)).collect(),
            ..HealthInput::empty(today())
        };
        assert_eq!(lights(&input)[2], wanted, "{fits:?}");
    }
}

#[test]
fn no_movement() {
    let long = || HealthInput {
        meetings: (0..8).map(|at| Held::on(ago(10 + 30 * at))).collect(),
        ..HealthInput::empty(today())
    };
    let outcomes = |days: &[u64]| HealthInput {
        outcomes: Some(days.iter().map(|days| ago(*days)).collect()),
        ..long()
    };
    assert_eq!(
        lights(&long())[3],
        Unknown,
        "no outcomes are recorded at all"
    );
    assert_eq!(lights(&outcomes(&[119]))[3], Green);
    assert_eq!(lights(&outcomes(&[120]))[3], Amber);
    assert_eq!(lights(&outcomes(&[179]))[3], Amber);
    assert_eq!(lights(&outcomes(&[180]))[3], Red);
    assert_eq!(lights(&outcomes(&[]))[3], Red);
    let young = HealthInput {
        outcomes: Some(Vec::new()),
        ..with("...")
    };
    assert_eq!(lights(&young)[3], Unknown, "sixty days are not long");
    let owed = |kept: usize| HealthInput {
        theirs: (0..4)
            .map(|at| Owed {
                by: ago(20),
                kept_on: (at < kept).then(|| ago(15)),
            })
            .collect(),
        ..outcomes(&[5])
    };
    assert_eq!(lights(&owed(2))[3], Green, "half are kept");
    assert_eq!(lights(&owed(1))[3], Amber);
}

fn rated(values: [Option<u8>; 6]) -> HealthInput {
    let [candour, expectations, feedback, acts, mine, again] = values;
    HealthInput {
        rating: Some(RatingDraft {
            person: PersonId(1),
            day: ago(30),
            candour,
            expectations,
            feedback,
            acts,
            mine,
            again,
        }),
        ..HealthInput::empty(today())
    }
}

#[test]
fn the_persons_own_rating() {
    let light = |values| {
        let input = rated(values);
        rating_light(input.rating.as_ref(), &input)
    };
    let all = |own| [Some(own); 6];
    assert_eq!(light(all(3)), Green);
    assert_eq!(
        light([Some(3), Some(3), Some(3), Some(3), None, Some(2)]),
        Amber
    );
    assert_eq!(
        light([Some(3), Some(2), Some(2), Some(2), Some(5), Some(2)]),
        Amber,
        "2.2 itself"
    );
    assert_eq!(
        light([Some(3), Some(2), Some(2), Some(1), Some(5), Some(2)]),
        Red
    );
    assert_eq!(
        light([Some(2), Some(5), Some(5), Some(5), Some(5), Some(5)]),
        Amber,
        "candour"
    );
    assert_eq!(
        light([Some(2), None, None, None, None, None]),
        Amber,
        "candour alone"
    );
    assert_eq!(
        light([None, Some(1), Some(1), None, None, None]),
        Unknown,
        "two of five"
    );
    assert_eq!(
        light([Some(5), Some(5), Some(5), Some(5), Some(1), Some(5)]),
        Green,
        "the mirror's"
    );
    let mut old = rated(all(1));
    if let Some(own) = &mut old.rating {
        own.day = ago(182);
    }
    assert_eq!(
        rating_light(old.rating.as_ref(), &old),
        Unknown,
        "half a year ago"
    );
}

#[test]
fn what_it_comes_to() {
    let come = |input: &HealthInput| {
        let rating = rating_light(input.rating.as_ref(), input);
        verdict(&signs(input), rating, input.red_before, is_early(input))
    };
    assert_eq!(come(&HealthInput::empty(today())), Verdict::Early);
    assert_eq!(come(&with("yy")), Verdict::Early);
    assert_eq!(come(&with("yyy")), Verdict::Green);
    assert_eq!(
        come(&with("yyyyx")),
        Verdict::Green,
        "one amber sign is not enough"
    );
    assert_eq!(come(&with("yoyox")), Verdict::Amber, "two amber signs");
    assert_eq!(come(&with("yyxxx")), Verdict::Amber, "one red sign");
    let again = HealthInput {
        red_before: true,
        ..with("yyxxx")
    };
    assert_eq!(come(&again), Verdict::Red, "and red at the last check");
    let healed = HealthInput {
        red_before: true,
        ..with("yyyyy")
    };
    assert_eq!(come(&healed), Verdict::Green);
    assert_eq!(come(&with("ooxxx")), Verdict::Red, "two red signs");
    let low = HealthInput {
        rating: rated([Some(2); 6]).rating,
        ..with("yyyy")
    };
    assert_eq!(
        come(&low),
        Verdict::Amber,
        "the rating alone is at most amber"
    );
    assert_eq!(
        come(&rated([Some(1); 6])),
        Verdict::Amber,
        "even before there are meetings"
    );
    assert_eq!(come(&rated([Some(5); 6])), Verdict::Early);
}

#[test]
fn where_the_record_and_the_person_disagree() {
    let own = |line, rating| {
        let input = with(line);
        disagreement(&signs(&input), rating, is_early(&input))
    };
    assert_eq!(own("yyyy", Amber), Some(Disagreement::YouAreNot));
    assert_eq!(own("yyxxx", Green), Some(Disagreement::RecordIsNot));
    assert_eq!(own("yyyy", Green), None);
    assert_eq!(own("yyxxx", Red), None);
    assert_eq!(own("yyyy", Unknown), None);
    assert_eq!(own("yy", Red), None, "too early to disagree with");
}

#[test]
fn the_mirror_holds_the_person_to_the_same_rule() {
    let mut input = with("i....");
    for own in input.meetings.iter_mut().skip(1) {
        own.agenda_in_time = Some(own.day != ago(31));
    }
    input.mine = (0..9)
        .map(|at| Owed {
            by: ago(20),
            kept_on: (at < 8).then(|| if at < 1 { ago(10) } else { ago(25) }),
        })
        .collect();
    let [cancelled, agenda, promises, prepared] = mirror(&input);
    assert_eq!(
        (cancelled.light, cancelled.words.as_str()),
        (Amber, "1 of 5 meetings called off by you.")
    );
    assert_eq!(
        (agenda.light, agenda.words.as_str()),
        (Amber, "1 of 4 agendas went out late.")
    );
    assert_eq!(
        (promises.light, promises.words.as_str()),
        (
            Amber,
            "2 of 9 promises of yours closed after their day or are open."
        )
    );
    assert_eq!(prepared.light, Unknown);
    let bare = mirror(&HealthInput::empty(today()));
    assert!(bare.iter().all(|own| own.light == Unknown));
}

fn any_input() -> impl Strategy<Value = HealthInput> {
    let letters = prop::sample::select("..yypoxnicer".chars().collect::<Vec<_>>());
    let line = prop::collection::vec(letters, 0..12);
    let fits = prop::collection::vec(-2_i8..=2, 0..6);
    let outcomes = prop::option::of(prop::collection::vec(0_u64..300, 0..4));
    let rating = prop::option::of(any::<[Option<u8>; 6]>());
    (line, fits, outcomes, rating, any::<bool>()).prop_map(
        |(line, fits, outcomes, rating, red_before)| {
            let line: String = line.into_iter().collect();
            let rating = rating.map(|all| all.map(|own| own.map(|own| 1 + own % 5)));
            HealthInput {
                fits: fits.into_iter().map(|fit| (ago(9), fit)).collect(),
                outcomes: outcomes.map(|all| all.into_iter().map(ago).collect()),
                rating: rating.and_then(|all| rated(all).rating),
                red_before,
                ..with(&line)
            }
        },
    )
}

proptest! {
    #[test]
    fn leaving_something_out_never_makes_a_sign_red(input in any_input(), at in any::<prop::sample::Index>(), what in 0..4) {
        let before = lights(&input);
        let mut less = input.clone();
        match what {
            0 => less.fits.clear(),
            1 => less.outcomes = None,
            2 => less.rating = None,
            _ => if !less.meetings.is_empty() {
                let at = at.index(less.meetings.len());
                let own = &mut less.meetings[at];
                (own.planned, own.actual, own.remembered) = (None, None, None);
            },
        }
        let after = lights(&less);
        for sign in [0, 2, 3] {
            prop_assert!(after[sign] != Red || before[sign] == Red, "sign {}", sign);
        }
        if what < 3 {
            prop_assert!(after[1] != Red || before[1] == Red);
        }
    }

    #[test]
    fn order_does_not_matter_and_the_window_is_small(input in any_input()) {
        let mut turned = input.clone();
        turned.meetings.reverse();
        turned.fits.reverse();
        prop_assert_eq!(lights(&turned), lights(&input));
        prop_assert!(window(&input).len() <= 6);
    }

    #[test]
    fn what_is_not_red_is_not_said_to_be(input in any_input()) {
        let read = signs(&input);
        let rating = rating_light(input.rating.as_ref(), &input);
        let red = read.iter().filter(|own| own.light == Red).count();
        let own = verdict(&read, rating, input.red_before, is_early(&input));
        prop_assert!(own != Verdict::Red || red >= 1);
    }
}
