//! What Dr Halloran's posts pay, what leaving Larkmoor would cost her, and what she asks of it.

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::Result;
use crate::options::ask::deal::Deal;
use crate::options::ask::library::named;
use crate::options::ask::{AskChannel, AskDraft, AskSaid, AskStatus, store as asks};
use crate::options::clause::checked::{CheckedContract, ClauseOwn};
use crate::options::clause::parted::clauses;
use crate::options::clause::reading::read;
use crate::options::clause::rules::shipped;
use crate::options::clause::{ClauseState, store as contracts};
use crate::options::exit::Ending;
use crate::options::exit::{
    BonusTerms, ClawbackTerms, ExitTerms, GapTerms, Known, LoanTerms, NonCompeteTerms, TailShare,
    TailTerms,
};
use crate::options::money::Cents;
use crate::options::pay::post::PostId;
use crate::options::pay::{
    CallPay, Guarantee, OnceMoney, PayFormula, PayGround, PayHours, PayPart, PayTerms, QualityPay,
    Ramp, Spread, TermGrade, TermNote, TermTopic, store,
};
use crate::sample::people::ago;
use crate::session::Session;
use crate::words::options_terms::pay::change as words;

fn dollars(amount: i64) -> Cents {
    Cents(amount * 100)
}

fn day(text: &str) -> Day {
    Day::stored(text)
}

fn ground(part: PayPart, grade: TermGrade, from: &str) -> PayGround {
    PayGround {
        part,
        grade,
        from: from.to_owned(),
    }
}

fn larkmoor() -> PayTerms {
    PayTerms {
        base: Some(dollars(248_000)),
        formula: Some(PayFormula::Salary {}),
        quality: Some(QualityPay {
            most: dollars(7000),
            paid: Some(Spread {
                low: 60,
                likely: 100,
                high: 100,
            }),
        }),
        retirement: Some(dollars(19_840)),
        health: Some(dollars(8600)),
        education: Some(dollars(4000)),
        premiums: Some(dollars(3120)),
        unreimbursed: Some(dollars(1450)),
        commute: Some(dollars(1830)),
        hours: PayHours {
            weeks: Some(46),
            scheduled: Some(46 * 60),
            after: Some(6 * 60),
            unpaid: Some(0),
            commute: Some(2 * 60),
            call: None,
            call_weight: 0,
        },
        grounds: vec![
            ground(PayPart::Base, TermGrade::Written, "§6.1"),
            ground(PayPart::Quality, TermGrade::Seen, "statement of 2025"),
        ],
        notes: vec![TermNote {
            topic: TermTopic::Malpractice,
            words: "Occurrence cover; the tail is Larkmoor’s, §11.2.".to_owned(),
        }],
        ..PayTerms::default()
    }
}

fn carrow() -> PayTerms {
    PayTerms {
        base: Some(dollars(260_000)),
        formula: Some(PayFormula::Greater { rate: Cents(4900) }),
        volume: Some(Spread {
            low: 5300,
            likely: 5900,
            high: 6700,
        }),
        ramp: Some(Ramp {
            start: 60,
            months: 9,
        }),
        guarantee: Some(Guarantee {
            yearly: dollars(285_000),
            months: 24,
        }),
        call: vec![CallPay {
            name: "Nights".to_owned(),
            times: 30,
            pay: dollars(250),
        }],
        retirement: Some(dollars(12_000)),
        health: Some(dollars(7200)),
        education: Some(dollars(3500)),
        premiums: Some(dollars(4680)),
        unreimbursed: Some(dollars(2100)),
        once: vec![OnceMoney {
            name: "Sign-on".to_owned(),
            amount: dollars(30_000),
            year: 1,
            months: 36,
        }],
        hours: PayHours {
            weeks: Some(47),
            scheduled: Some(49 * 60),
            after: Some(4 * 60),
            unpaid: Some(0),
            commute: Some(5 * 60),
            call: None,
            call_weight: 0,
        },
        grounds: vec![
            ground(PayPart::Base, TermGrade::Written, "draft of 10 November"),
            ground(PayPart::Production, TermGrade::Guess, ""),
            ground(PayPart::Call, TermGrade::Told, "Carrow Valley office"),
        ],
        ..PayTerms::default()
    }
}

fn leaving_larkmoor() -> ExitTerms {
    ExitTerms {
        began: Some(day("2019-08-01")),
        notice: Some(120),
        their_notice: Some(120),
        leaving: Some(day("2027-12-31")),
        no_tail: true,
        no_non_compete: true,
        clawbacks: vec![ClawbackTerms {
            name: "Retention payment".to_owned(),
            amount: dollars(24_000),
            from: day("2025-07-01"),
            months: 36,
            prorated: true,
            spared: Vec::new(),
        }],
        bonuses: vec![
            BonusTerms {
                name: "Quality pay".to_owned(),
                yearly: dollars(7000),
                month: 9,
            },
            BonusTerms {
                name: "Retirement money".to_owned(),
                yearly: dollars(19_840),
                month: 12,
            },
        ],
        gap: Some(GapTerms {
            weeks: 3,
            yearly: dollars(248_000),
        }),
        loans: Some(LoanTerms {
            amount: dollars(38_400),
            until: day("2028-04-30"),
            next: Known::No,
        }),
        ..ExitTerms::default()
    }
}

fn leaving_carrow() -> ExitTerms {
    let both = vec![Ending::WithoutCause, Ending::Sold];
    ExitTerms {
        began: Some(day("2028-01-10")),
        notice: Some(90),
        their_notice: Some(60),
        tail: Some(TailTerms {
            premium: dollars(11_200),
            tenths: 20,
            mine: vec![
                TailShare {
                    ending: Ending::Resign,
                    percent: 100,
                },
                TailShare {
                    ending: Ending::WithoutCause,
                    percent: 0,
                },
            ],
            until: None,
        }),
        clawbacks: vec![ClawbackTerms {
            name: "Sign-on".to_owned(),
            amount: dollars(30_000),
            from: day("2028-01-10"),
            months: 36,
            prorated: true,
            spared: both,
        }],
        non_compete: Some(NonCompeteTerms {
            months: 12,
            buy_out: Some(dollars(40_000)),
            monthly: None,
            bars: Known::Unknown,
            spared: vec![Ending::WithoutCause],
            place: "12 miles around the main site".to_owned(),
        }),
        ..ExitTerms::default()
    }
}

fn said(on: Day, who: &str, channel: AskChannel, words: &str) -> AskSaid {
    AskSaid {
        on,
        who: who.to_owned(),
        channel,
        words: words.to_owned(),
    }
}

fn add_asks(tx: &Tx, post: PostId) -> Result<()> {
    let chief = "Dr Halvorsen";
    let time = AskDraft {
        title: "Protected teaching time".to_owned(),
        target: "0.20, 8 h a week".to_owned(),
        offer: "0.15, 6 h a week".to_owned(),
        acceptable: "0.15, with hours returned".to_owned(),
        walk_away: "below 0.10, 4 h".to_owned(),
        closes: "the 4 hours you lack".to_owned(),
        worth: Some(40),
        chance: Some(60),
        status: AskStatus::Countered,
        criterion: "The division’s guideline of 2023: course directors, 0.20.".to_owned(),
        said: vec![
            said(ago(25), "", AskChannel::Person, "0.20"),
            said(ago(16), chief, AskChannel::Person, "0.10"),
            said(
                ago(10),
                chief,
                AskChannel::Call,
                "0.15, if you take one more ward week in July",
            ),
        ],
        ..named("protected-time")?.draft()
    };
    let inbox = AskDraft {
        target: "named cover, both".to_owned(),
        offer: "“a pool”, no names".to_owned(),
        acceptable: "named cover on leave".to_owned(),
        walk_away: "leave without cover".to_owned(),
        closes: "your evenings".to_owned(),
        worth: Some(30),
        chance: Some(50),
        status: AskStatus::Raised,
        said: vec![said(
            ago(16),
            "",
            AskChannel::Person,
            "Named cover on leave and after 18:30",
        )],
        ..named("leave-cover")?.draft()
    };
    let nights = AskDraft {
        title: "Nights".to_owned(),
        target: "2 a month".to_owned(),
        offer: "3 a month".to_owned(),
        walk_away: "above 4".to_owned(),
        worth: Some(15),
        chance: Some(90),
        status: AskStatus::Yes,
        clause: "§2.4".to_owned(),
        ..named("call")?.draft()
    };
    let tail = AskDraft {
        target: "paid in every ending".to_owned(),
        offer: "paid without cause".to_owned(),
        walk_away: "mine, without cause".to_owned(),
        worth: Some(10),
        chance: Some(95),
        status: AskStatus::Partly,
        clause: "§11.2".to_owned(),
        ..named("tail")?.draft()
    };
    let measure = AskDraft {
        target: "written definitions".to_owned(),
        status: AskStatus::Later,
        ..named("metrics")?.draft()
    };
    for draft in [time, inbox, nights, tail, measure] {
        asks::add(tx, post, &draft.read()?)?;
    }
    let deal = Deal {
        with: "Dr Halvorsen, division chief".to_owned(),
        deadline: Some(day("2026-12-18")),
        mine: "To teach, and to be home on weekday evenings.".to_owned(),
        theirs: "A ward that is staffed in July, and a curriculum that runs.".to_owned(),
        otherwise: "Carrow Valley, draft of 10 November.".to_owned(),
        grade: Some(TermGrade::Told),
        needed: Some(35),
        signed: None,
    };
    asks::set_deal(tx, post, &deal.read()?)
}

/// The draft that Carrow Valley sent; it says what the terms above say.
const DRAFT: &str = include_str!("contract.txt");

/// The reading of the draft, with one thing that she reads otherwise. The text itself is not kept.
fn add_contract(tx: &Tx, post: PostId) -> Result<()> {
    let rules = shipped()?;
    let parted = clauses(DRAFT, &rules.lexicon.vocabulary, &rules.verbs)?;
    let on = ago(12);
    let checked = CheckedContract {
        from: Some("Carrow Valley draft.docx".to_owned()),
        on,
        clauses: parted.len() as u32,
        numbered: parted.iter().filter(|own| own.written).count() as u32,
        findings: read(DRAFT, &rules)?,
        own: vec![ClauseOwn {
            item: "notice-both".to_owned(),
            state: ClauseState::Missing,
            words: "Sixty days from them, ninety from me: not the same.".to_owned(),
            clause: "§4.1".to_owned(),
            on,
        }],
        before: None,
    };
    contracts::put(tx, post, &checked, None)
}

/// Fills the open vault with her two posts and her asks.
pub fn fill(session: &mut Session) -> Result<()> {
    let desk = session.desk()?;
    let label = |words: String| Label::new(Place::Options, words);
    let own = desk.change(label(words::add("Larkmoor")), |tx| {
        let id = store::add(tx, "Larkmoor")?;
        store::mark(tx, id)?;
        store::set_pay(tx, id, "Larkmoor", &larkmoor().read()?)?;
        store::set_exit(tx, id, &leaving_larkmoor().read()?)?;
        Ok(id)
    })?;
    let offer = desk.change(label(words::add("Carrow Valley")), |tx| {
        let id = store::add(tx, "Carrow Valley")?;
        store::set_pay(tx, id, "Carrow Valley", &carrow().read()?)?;
        store::set_exit(tx, id, &leaving_carrow().read()?)?;
        Ok(id)
    })?;
    desk.change(
        label(crate::words::options_terms::clause::change::check(
            "Carrow Valley",
        )),
        |tx| add_contract(tx, offer),
    )?;
    desk.change(
        label(crate::words::options_terms::ask::change::deal("Larkmoor")),
        |tx| add_asks(tx, own),
    )
}
