//! Best-worst rounds: of a few cards, which matters most, and which least.

use crate::error::{Error, Result};
use crate::values::audit::{Audit, Choice, ItemId, view};
use crate::values::card::CardKey;

pub mod commands;
pub mod store;

/// Checks the answers of a round, 1 for the first: both cards are of it, and they are not the same one.
pub fn choice(
    audit: &Audit,
    number: u32,
    most: Option<&CardKey>,
    least: Option<&CardKey>,
) -> Result<Choice> {
    let rounds = view::rounds(audit);
    let at = number.checked_sub(1).map(|at| at as usize);
    let round = at.and_then(|at| rounds.get(at)).ok_or(Error::Invalid {
        field: "round",
        why: "must be a round of this audit",
    })?;
    let of_round = |field: &'static str, card: Option<&CardKey>| -> Result<Option<ItemId>> {
        let Some(card) = card else { return Ok(None) };
        let id = audit.kept_item(card)?.id;
        round
            .contains(&id)
            .then_some(Some(id))
            .ok_or(Error::Invalid {
                field,
                why: "must be a card of this round",
            })
    };
    let most = of_round("most", most)?;
    let least = of_round("least", least)?;
    if most.is_some() && most == least {
        return Err(Error::Invalid {
            field: "least",
            why: "cannot also be the one that matters most",
        });
    }
    Ok(Choice {
        round: number as u8 - 1,
        most,
        least,
    })
}
