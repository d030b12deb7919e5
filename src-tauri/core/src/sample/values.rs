//! Dr Halloran's values audits: the two of 2 July and 2 October 2026, and earlier ones for a vault of years.

use crate::day::Day;
use crate::desk::{Desk, Label, Place, Tx};
use crate::error::{Error, Result};
use crate::sample::audits::{
    ACTIVITIES, Ask, CARDS, EVIDENCE, EXPERIMENTS, KeptCard, PILES, SHIFTS, SOURCES, WRITTEN,
};
use crate::session::Session;
use crate::splitmix::SplitMix64;
use crate::values::audit::evidence::store::{self as evidence, NewEvidence};
use crate::values::audit::store::{self as audits, Beginning};
use crate::values::audit::{
    Audit, AuditId, Choice, Condition, ItemId, choosing, energy, experiment, rating, retest, shift,
    sorting, source, view,
};
use crate::values::card::CardKey;
use crate::values::deck::store::shelf;
use crate::values::deck::{DeckKey, Prompt};
use crate::values::design::Mode;
use crate::words::values::labels as words;

/// Days from one audit to the one before it, in a vault of years.
const APART: u64 = 91;
/// Audits a year.
const A_YEAR: u32 = 4;

fn day(text: &str) -> Result<Day> {
    Day::read("day", text)
}

fn key(card: &str) -> CardKey {
    CardKey(format!("{}/{card}", DeckKey::Physician.word()))
}

/// One of her audits.
struct Sitting {
    on: Day,
    seed: i64,
    /// Which of her answers are given: as in July or as in October.
    ask: Ask,
}

/// Writes her audits: two, or four a year for this many years.
pub fn fill(session: &mut Session, years: u32) -> Result<()> {
    let (july, october) = (day("2026-07-02")?, day("2026-10-02")?);
    let desk = session.desk()?;
    let earlier = u64::from((years * A_YEAR).saturating_sub(2));
    for back in (1..=earlier).rev() {
        let sitting = Sitting {
            on: july.minus(back * APART),
            seed: 100 + back as i64,
            ask: Ask::Drawn(back),
        };
        sit(desk, &sitting)?;
    }
    for (on, seed, ask) in [(july, 14, Ask::July), (october, 2, Ask::October)] {
        sit(desk, &Sitting { on, seed, ask })?;
    }
    Ok(())
}

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

fn sit(desk: &mut Desk, sitting: &Sitting) -> Result<()> {
    let cards = shelf(desk.read())?.entering(DeckKey::Physician)?;
    let new = Beginning {
        on: sitting.on,
        deck: DeckKey::Physician,
        mode: Mode::Usual,
        seed: sitting.seed,
    };
    let id = desk.change(label(words::start()), |tx| {
        let id = audits::begin(tx, new, cards)?;
        audits::set_conditions(tx, id, &[Condition::Ordinary], false)?;
        Ok(id)
    })?;
    desk.change(label(words::finish(sitting.on)), |tx| {
        sort(tx, id)?;
        choose(tx, id)?;
        rate(tx, id, sitting)?;
        rest(tx, id, sitting)?;
        audits::finish(tx, id, Some(sitting.on))?;
        ask_again(tx, id, sitting)
    })
}

fn item(audit: &Audit, card: &str) -> Result<ItemId> {
    Ok(audit.item(&key(card))?.id)
}

fn sort(tx: &Tx, id: AuditId) -> Result<()> {
    let audit = audits::load(tx, id)?;
    for (pile, cards) in (1..).zip(PILES) {
        for card in cards {
            sorting::store::place(tx, item(&audit, card)?, Some(pile))?;
        }
    }
    let kept = CARDS.iter().map(|own| item(&audit, own.card));
    sorting::store::keep(tx, id, &kept.collect::<Result<Vec<_>>>()?, true)?;
    for (card, text) in WRITTEN {
        sorting::store::write(tx, item(&audit, card)?, Prompt::Week, Some(text))?;
    }
    Ok(())
}

/// She always chooses by the same order, the one in which her cards stand.
fn choose(tx: &Tx, id: AuditId) -> Result<()> {
    let audit = audits::load(tx, id)?;
    let order = CARDS.iter().map(|own| item(&audit, own.card));
    let order = order.collect::<Result<Vec<_>>>()?;
    for (round, mut cards) in (0..).zip(view::rounds(&audit)) {
        cards.sort_by_key(|card| order.iter().position(|own| own == card));
        let choice = Choice {
            round,
            most: cards.first().copied(),
            least: cards.last().copied(),
        };
        choosing::store::set(tx, id, choice)?;
    }
    Ok(())
}

fn rate(tx: &Tx, id: AuditId, sitting: &Sitting) -> Result<()> {
    let audit = audits::load(tx, id)?;
    for (at, own) in (0_u64..).zip(CARDS) {
        let card = item(&audit, own.card)?;
        let (importance, lived) = answers(own, sitting.ask, at);
        rating::store::set_importance(tx, card, Some(importance))?;
        rating::store::set_lived(tx, card, Some(lived))?;
    }
    Ok(())
}

fn answers(own: &KeptCard, ask: Ask, at: u64) -> (u8, u8) {
    match ask {
        Ask::October => (own.importance, own.lived),
        Ask::July => (own.july.0, own.july.1),
        Ask::Drawn(back) => {
            // A point up or down, drawn from which audit and which card it is.
            let mut drawn = SplitMix64(back * 100 + at);
            let near = |value: u8, step: usize| (value + step as u8).saturating_sub(1).min(10);
            let importance = near(own.july.0, drawn.below(3));
            (importance, near(own.july.1, drawn.below(3)))
        }
    }
}

fn rest(tx: &Tx, id: AuditId, sitting: &Sitting) -> Result<()> {
    let audit = audits::load(tx, id)?;
    if let Some((words, start, know, next)) = EXPERIMENTS.iter().find_map(|own| own.of(sitting.ask))
    {
        experiment::store::set(tx, id, words, day(start)?, Some(know))?;
        audits::set_next(tx, id, Some(day(next)?))?;
    }
    let answer = EXPERIMENTS.iter().find(|own| own.ask == sitting.ask);
    if let Some(own) = answer {
        let on = day(own.answered)?;
        experiment::store::answer(tx, id, own.outcome, on, Some(own.found))?;
    }
    if sitting.ask != Ask::October {
        return Ok(());
    }
    for own in EVIDENCE {
        let new = NewEvidence {
            item: item(&audit, own.card)?,
            kind: own.kind,
            words: own.words,
            on: day(own.on)?,
            minutes: own.minutes,
            link: own.link(),
        };
        evidence::add(tx, new)?;
    }
    for own in ACTIVITIES {
        let row = energy::store::add(tx, id, own.name, own.category, own.minutes)?;
        energy::store::rate(tx, row, Some(own.energy))?;
        if own.meaningful {
            energy::store::mark(tx, id, Some(row))?;
        }
    }
    for (name, minutes) in SHIFTS {
        shift::store::add(tx, id, name, minutes)?;
    }
    for (card, parts) in SOURCES {
        source::store::set(tx, item(&audit, card)?, parts)?;
    }
    Ok(())
}

/// Five days later, three cards; each answer a point off at most.
fn ask_again(tx: &Tx, id: AuditId, sitting: &Sitting) -> Result<()> {
    let audit = audits::load(tx, id)?;
    for (at, card) in (0_u64..).zip(retest::drawn(&audit)) {
        let own = audit.items.iter().find(|own| own.id == card);
        let both = own.and_then(|own| own.importance.zip(own.lived));
        let (importance, lived) = both.ok_or(Error::Bug("the sample lacks an answer"))?;
        let mut drawn = SplitMix64(sitting.seed as u64 * 10 + at);
        let mut near = |value: u8| (value + drawn.below(3) as u8).saturating_sub(1).min(10);
        let again = retest::Again {
            item: card,
            on: sitting.on.plus(5),
            importance: near(importance),
            lived: near(lived),
        };
        retest::store::set(tx, again)?;
    }
    Ok(())
}
