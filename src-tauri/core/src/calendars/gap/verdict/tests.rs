//! Pairs of weeks made by hand, each with the verdict and the words it must get, and why.

use super::{Doubt, Verdict, judge};
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::feeling::Feeling;
use crate::calendars::gap::observed::{Observed, Open};
use crate::calendars::gap::paint::{
    CLINICAL, COMMITTEES, INBOX, SCHOLARSHIP, Stroke, TEACHING, hours, kinds, names, painted, weeks,
};
use crate::calendars::gap::resample::{Envelope, Figures, Outcome, Range, Setting, Source};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::telling::{Names, Telling, telling};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::gap::{Inputs, read};

mod bounds;
mod doubts;
mod values;

struct Case {
    why: &'static str,
    weeks: Vec<Observed>,
    wish: Vec<Stroke>,
    feelings: Vec<Feeling>,
    shadows: Vec<Shadow>,
    duties: Vec<CategoryId>,
    open: Open,
    verdict: Verdict,
    /// How the paragraph ends.
    says: &'static str,
    /// A sentence beside it: a note, a question, or what was left out.
    beside: Option<&'static str>,
}

impl Case {
    fn told(&self) -> (Verdict, Telling) {
        let reading = read(&Inputs {
            kinds: &kinds(),
            hours: &hours(),
            masks: &[],
            weeks: &self.weeks,
            kind: WeekType::Ordinary,
            wish: &painted(&self.wish),
            shadows: &self.shadows,
            feelings: &self.feelings,
            duties: &self.duties,
            open: &self.open,
        });
        let names = names();
        let told = telling(
            &reading,
            &Names {
                kinds: &names,
                masks: &[],
            },
        );
        (reading.verdict, told)
    }
}

/// Forty hours: clinic every morning, one thing each afternoon.
fn plain() -> Vec<Stroke> {
    let mornings = (0..5).map(|day| (day, 8.0, 12.0, CLINICAL));
    let afternoons = [CLINICAL, INBOX, TEACHING, COMMITTEES, SCHOLARSHIP];
    let afternoons = (0..5).zip(afternoons);
    mornings
        .chain(afternoons.map(|(day, kind)| (day, 13.0, 17.0, kind)))
        .collect()
}

fn with(week: &[Stroke], more: &[Stroke]) -> Vec<Stroke> {
    week.iter().chain(more).copied().collect()
}

/// The same week with one kind in another's place on some days.
fn turned(week: &[Stroke], days: &[u8], from: i64, to: i64) -> Vec<Stroke> {
    let one = |(day, start, end, id): &Stroke| {
        let id = if *id == from && days.contains(day) {
            to
        } else {
            *id
        };
        (*day, *start, *end, id)
    };
    week.iter().map(one).collect()
}

fn evenings(count: u8, to: f64, id: i64) -> Vec<Stroke> {
    (0..count).map(|day| (day, 19.5, to, id)).collect()
}

fn felt(id: i64, felt: i8, reason: FeelingReason) -> Feeling {
    Feeling {
        category: CategoryId(id),
        felt,
        least: 0,
        reason: Some(reason),
    }
}

fn case(why: &'static str, have: &[Stroke], wish: Vec<Stroke>, verdict: Verdict) -> Case {
    Case {
        why,
        weeks: weeks(8, have),
        wish,
        feelings: Vec::new(),
        shadows: Vec::new(),
        duties: Vec::new(),
        open: Open::default(),
        verdict,
        says: "",
        beside: None,
    }
}

fn cannot(doubt: Doubt) -> Verdict {
    Verdict::CannotTell { doubt }
}

fn cases() -> Vec<Case> {
    bounds::mainly_bounds()
        .into_iter()
        .chain(bounds::bounds_with_something_beside())
        .chain(values::mainly_values_and_both())
        .chain(doubts::cannot_tell())
        .chain(doubts::doubts_about_settings())
        .collect()
}

#[test]
fn every_pair_of_weeks_gets_its_verdict_and_its_words() {
    let cases = cases();
    assert!(cases.len() >= 20);
    let mut wrong = Vec::new();
    for case in &cases {
        let (verdict, told) = case.told();
        let paragraph = told.paragraph.join(" ");
        if verdict != case.verdict {
            wrong.push(format!("{}: {verdict:?}, {paragraph}", case.why));
        } else if !paragraph.ends_with(case.says) {
            wrong.push(format!("{}: says {paragraph}", case.why));
        }
        let beside: Vec<&String> = told
            .notes
            .iter()
            .chain(&told.questions)
            .chain(&told.beside)
            .chain([&told.caveat])
            .collect();
        if let Some(sentence) = case.beside
            && !beside.iter().any(|own| *own == sentence)
        {
            wrong.push(format!("{}: beside it {beside:?}", case.why));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sentence_tells_anyone_to_leave() {
    for case in cases() {
        let (_, told) = case.told();
        let all = format!(
            "{} {} {}",
            told.finding,
            told.paragraph.join(" "),
            told.notes.join(" ")
        );
        assert!(!all.contains("leave ") && !all.contains('!'), "{all}");
    }
}

/// An envelope of two settings, whose draws have these shares of amount, edges and rush.
fn envelope(as_is: &[(usize, f64)], other: &[(usize, f64)]) -> Envelope {
    let range = Range {
        low: 9.0,
        high: 11.0,
    };
    let outcome = |setting, draws: &[(usize, f64)]| Outcome {
        setting,
        point: Figures {
            gap: 10.0,
            bound: Some(0.6),
            closings: None,
        },
        gap: range,
        lead: None,
        closings: None,
        bounds: draws
            .iter()
            .flat_map(|(count, bound)| vec![*bound; *count])
            .collect(),
    };
    Envelope {
        weeks: 8,
        outcomes: vec![
            outcome(Setting::AsIs, as_is),
            outcome(Setting::ShadowHigh, other),
        ],
        gap: range,
        closings: None,
        moves: Vec::new(),
        lead_moves: vec![(Source::Weeks, 0.3)],
    }
}

#[test]
fn nine_tenths_of_the_draws_under_every_setting_must_agree() {
    let kinds = kinds();
    let hours = hours();
    let wish = painted(&plain());
    let inputs = Inputs {
        kinds: &kinds,
        hours: &hours,
        masks: &[],
        weeks: &[],
        kind: WeekType::Ordinary,
        wish: &wish,
        shadows: &[],
        feelings: &[],
        duties: &[],
        open: &Open::default(),
    };
    let judged = |as_is: &[(usize, f64)], other: &[(usize, f64)]| {
        judge(10.0, Some(&envelope(as_is, other)), &inputs)
    };
    let doubt = cannot(Doubt::Weeks);
    let (ahead, behind) = (0.8, 0.2);
    let firm = [(1000, ahead)];
    assert_eq!(
        judged(&firm, &[(900, ahead), (100, behind)]),
        Verdict::MainlyBounds
    );
    assert_eq!(judged(&firm, &[(899, ahead), (101, behind)]), doubt);
    assert_eq!(
        judged(&[(1000, behind)], &[(950, behind)]),
        Verdict::MainlyValues
    );
    assert_eq!(judged(&firm, &[(1000, behind)]), doubt, "settings disagree");
    // A lead of 0.15 is not more than 0.15; both sides then weigh enough to be both.
    assert_eq!(judged(&[(1000, 0.575)], &firm), doubt);
    assert_eq!(judged(&[(1000, 0.574)], &[(1000, 0.31)]), Verdict::Mixed);
    assert_eq!(judged(&[(1000, 0.5)], &[(1000, 0.29)]), doubt);
    // Where there is never a gap a setting says nothing; the figures as they are must have one.
    assert_eq!(judged(&firm, &[]), Verdict::MainlyBounds);
    assert_eq!(judged(&[(899, ahead)], &firm), doubt);
}
