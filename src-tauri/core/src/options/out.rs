//! The comparison on paper and as a table. It is the person's alone until it is released to a reader.

use crate::error::{Error, Result};
use crate::options::amount::Yardstick;
use crate::options::criterion::Rule;
use crate::reveal::Audience;

pub mod commands;
pub mod page;
pub mod table;

/// Refuses a reader the comparison is not released to; the person themself always may.
pub fn check(audience: Audience, released: &[Audience]) -> Result<()> {
    if audience == Audience::Me || released.contains(&audience) {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "audience",
        why: "has not been given this comparison; release it first",
    })
}

/// Whether a reader sees the order and what it turns on. Who only checks facts sees facts.
pub fn reads_order(audience: Audience) -> bool {
    matches!(
        audience,
        Audience::Me | Audience::Partner | Audience::Mentor
    )
}

/// Whether a reader sees what a fact rests on, and from whom.
pub fn reads_sources(audience: Audience) -> bool {
    matches!(audience, Audience::Me | Audience::Lawyer)
}

/// Whether a reader sees this criterion: what is earned is for the person, for who lives on it too, and for who reads
/// contracts.
pub fn reads(audience: Audience, rule: &Rule) -> bool {
    rule.yardstick != Yardstick::Money
        || matches!(
            audience,
            Audience::Me | Audience::Partner | Audience::Lawyer
        )
}

#[cfg(test)]
mod tests {
    use super::{check, reads_order, reads_sources};
    use crate::reveal::Audience;

    #[test]
    fn a_comparison_is_the_person_s_alone_until_released() {
        assert!(check(Audience::Me, &[]).is_ok());
        for audience in [
            Audience::Partner,
            Audience::Mentor,
            Audience::Chair,
            Audience::Lawyer,
            Audience::Packet,
        ] {
            assert!(check(audience, &[]).is_err());
            assert!(check(audience, &[audience]).is_ok());
        }
        assert!(reads_order(Audience::Mentor) && !reads_order(Audience::Chair));
        assert!(reads_order(Audience::Partner) && !reads_sources(Audience::Partner));
        assert!(reads_sources(Audience::Lawyer) && !reads_sources(Audience::Mentor));
    }
}
