//! Makes the pages of an audit.

use crate::day::Day;
use crate::error::Result;
use crate::values::audit::evidence::EvidenceView;
use crate::values::audit::experiment::ExperimentView;
use crate::values::audit::pages::{
    AuditPage, AuditView, ChoosePage, EnergyPage, ExperimentPage, GapSource, ImportancePage,
    ImportanceRow, LivedPage, LivedRow, MoreLessPage, Round, SortPage, SortedCard, SourcePage,
    StatePage,
};
use crate::values::audit::progress::{gaps, is_rated, next, parts};
use crate::values::audit::shift::{balance, sum};
use crate::values::audit::sorting::{cull, per_pile};
use crate::values::audit::source::PARTS;
use crate::values::audit::{Audit, Condition, Item, ItemId, Part, orders};
use crate::values::card::{CardFace, CardKey};
use crate::values::deck::{Shelf, deck};
use crate::values::reading::noise::Noise;

/// What the pages need besides the audit.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The words of the cards.
    pub shelf: &'a Shelf,
    /// How far apart two answers must be.
    pub noise: &'a Noise,
    /// Today.
    pub today: Day,
}

impl Beside<'_> {
    /// A card's face; a card whose words are gone keeps its key as its name.
    pub fn face(&self, key: &CardKey) -> CardFace {
        match self.shelf.card(key) {
            Ok(card) => CardFace::from(&card),
            Err(_) => CardFace {
                key: key.clone(),
                family: None,
                name: key.0.clone(),
                about: String::new(),
            },
        }
    }
}

/// An audit with the page that is asked for, or that of its next part; of the last when none is left.
pub fn view(audit: &Audit, part: Option<Part>, beside: &Beside) -> Result<AuditView> {
    let parts = parts(audit, beside.noise);
    let next = next(&parts);
    let head = &audit.head;
    Ok(AuditView {
        id: head.id,
        begun_on: head.begun_on,
        deck: head.deck,
        mode: head.mode,
        keep: head.mode.cards() as u32,
        finished_on: head.finished_on,
        parts,
        next,
        can_finish: head.finished_on.is_none() && audit.is_culled(),
        page: page(audit, part.or(next).unwrap_or(Part::Experiment), beside)?,
    })
}

fn page(audit: &Audit, part: Part, beside: &Beside) -> Result<AuditPage> {
    Ok(match part {
        Part::State => AuditPage::State(StatePage {
            conditions: audit.conditions.clone(),
            bad_week: audit.head.bad_week,
            bad_week_proposed: audit.conditions.iter().any(|one| Condition::is_hard(*one)),
            left_out: audit.head.left_out,
        }),
        Part::Sort => AuditPage::Sort(sort(audit, beside)?),
        Part::Choose => AuditPage::Choose(choose(audit, beside)),
        Part::Importance => AuditPage::Importance(importance(audit, beside)),
        Part::Lived => AuditPage::Lived(lived(audit, beside)),
        Part::Energy => AuditPage::Energy(EnergyPage {
            activities: audit.activities.clone(),
            minutes: audit.activities.iter().map(|one| one.minutes).sum(),
            rated: audit
                .activities
                .iter()
                .filter(|one| one.energy.is_some())
                .count() as u32,
        }),
        Part::MoreLess => AuditPage::MoreLess(MoreLessPage {
            activities: audit.activities.clone(),
            shifts: audit.shifts.clone(),
            sum: sum(&audit.shifts),
            cut: audit.cut.clone(),
            balance: balance(&audit.shifts, audit.cut.as_deref()),
        }),
        Part::Source => AuditPage::Source(source(audit, beside)),
        Part::Experiment => AuditPage::Experiment(ExperimentPage {
            experiment: audit
                .experiment
                .as_ref()
                .map(|one| ExperimentView::of(one, beside.today)),
            next_on: audit.head.next_audit(),
            next_set: audit.head.next_on.is_some(),
        }),
    })
}

fn sort(audit: &Audit, beside: &Beside) -> Result<SortPage> {
    let keep = audit.head.mode.cards();
    let culled = cull(&audit.items, keep);
    let keys = |ids: &[ItemId]| {
        let own = |id: &ItemId| audit.items.iter().find(|item| item.id == *id);
        ids.iter()
            .filter_map(own)
            .map(|item| item.card.clone())
            .collect()
    };
    let card = |item: &Item| SortedCard {
        card: beside.face(&item.card),
        pile: item.pile,
        kept: item.kept,
        week: item.week.clone(),
        moment: item.moment.clone(),
    };
    let in_hand = audit.items.iter().find(|item| item.pile.is_none());
    let piles = per_pile(&audit.items);
    Ok(SortPage {
        cards: audit.items.iter().map(card).collect(),
        in_hand: in_hand.map(|item| item.card.clone()),
        placed: piles.iter().sum(),
        piles,
        keep: keep as u32,
        kept: audit.kept().count() as u32,
        to_choose: (keep - culled.whole.len()) as u32,
        proposed: keys(&culled.whole),
        choose_from: keys(&culled.next),
        prompts: deck(audit.head.deck)?.prompts.clone(),
        clears_rounds: !audit.choices.is_empty(),
    })
}

fn kept_ids(audit: &Audit) -> Vec<ItemId> {
    audit.kept().map(|item| item.id).collect()
}

/// The rounds of an audit as they are shown; none while the cull is not done.
pub fn rounds(audit: &Audit) -> Vec<Vec<ItemId>> {
    orders::rounds(audit.head.mode, audit.head.seed, &kept_ids(audit))
}

fn choose(audit: &Audit, beside: &Beside) -> ChoosePage {
    let rounds = rounds(audit);
    let given = |number: usize| {
        audit
            .choices
            .iter()
            .find(|choice| usize::from(choice.round) == number)
    };
    let is_open = |number: &usize| given(*number).and_then(|choice| choice.both()).is_none();
    let own = |id: ItemId| audit.items.iter().find(|item| item.id == id);
    let key = |id: Option<ItemId>| id.and_then(own).map(|item| item.card.clone());
    let round = (0..rounds.len()).find(is_open).map(|number| Round {
        number: number as u32 + 1,
        cards: rounds[number]
            .iter()
            .filter_map(|id| own(*id))
            .map(|item| beside.face(&item.card))
            .collect(),
        most: key(given(number).and_then(|choice| choice.most)),
        least: key(given(number).and_then(|choice| choice.least)),
    });
    let answered = audit.choices.iter().filter(|one| one.both().is_some());
    ChoosePage {
        round,
        rounds: rounds.len() as u32,
        answered: answered.count() as u32,
        times: audit.head.mode.times() as u32,
    }
}

fn in_order(audit: &Audit, order: Vec<ItemId>) -> Vec<&Item> {
    let own = |id: ItemId| audit.items.iter().find(|item| item.id == id);
    order.into_iter().filter_map(own).collect()
}

fn importance(audit: &Audit, beside: &Beside) -> ImportancePage {
    let items = in_order(audit, orders::importance(audit));
    let row = |item: &&Item| ImportanceRow {
        card: beside.face(&item.card),
        importance: item.importance,
    };
    ImportancePage {
        rows: items.iter().map(row).collect(),
        answered: items
            .iter()
            .filter(|item| item.importance.is_some())
            .count() as u32,
    }
}

fn lived(audit: &Audit, beside: &Beside) -> LivedPage {
    let items = in_order(audit, orders::lived(audit));
    let answered = items.iter().filter(|item| item.lived.is_some()).count();
    let revealed = answered == items.len() && audit.is_culled();
    let (from, to) = audit.head.lived_days();
    let row = |item: &&Item| LivedRow {
        card: beside.face(&item.card),
        lived: item.lived,
        evidence: audit.evidence_of(item.id).map(EvidenceView::from).collect(),
        importance: item.importance.filter(|_| revealed),
    };
    LivedPage {
        from,
        to,
        rows: items.iter().map(row).collect(),
        answered: answered as u32,
        revealed,
    }
}

fn source(audit: &Audit, beside: &Beside) -> SourcePage {
    let mut ids: Vec<ItemId> = gaps(audit, beside.noise)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    for (id, _) in &audit.sources {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    let row = |item: &Item| {
        let own = audit.sources.iter().find(|(id, _)| *id == item.id);
        let parts = own.map(|(_, parts)| *parts);
        let both = item.importance.zip(item.lived);
        GapSource {
            card: beside.face(&item.card),
            gap: both.map(|(importance, lived)| importance as i8 - lived as i8),
            left: PARTS - parts.map_or(0, |parts| parts.sum() as u8).min(PARTS),
            parts,
        }
    };
    SourcePage {
        gaps: in_order(audit, ids).into_iter().map(row).collect(),
        known: is_rated(audit),
    }
}
