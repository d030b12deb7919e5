//! For whom an audit is released. It is the person's alone until they say otherwise, reader by reader.

use crate::error::{Error, Result};
use crate::reveal::Audience;

pub mod commands;
pub mod store;

/// Readers an audit can be released to, with the words that stand in the store.
pub const READERS: [(Audience, &str); 4] = [
    (Audience::Mentor, "mentor"),
    (Audience::Chair, "chair"),
    (Audience::Lawyer, "lawyer"),
    (Audience::Packet, "packet"),
];

/// Refuses a reader the audit is not released to; the person themself always may.
pub fn check(audience: Audience, released: &[Audience]) -> Result<()> {
    if audience == Audience::Me || released.contains(&audience) {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "audience",
        why: "has not been given this audit; release it first",
    })
}

/// Whether a reader sees how far values are lived, the gaps and the experiment. Others see which values weigh most and
/// what a week that honours them looks like: that is a stand, not a confession.
pub fn reads_lived(audience: Audience) -> bool {
    matches!(audience, Audience::Me | Audience::Mentor)
}

/// Whether a reader sees on whom gaps are laid.
pub fn reads_sources(audience: Audience) -> bool {
    audience == Audience::Me
}

#[cfg(test)]
mod tests {
    use super::{check, reads_lived, reads_sources};
    use crate::reveal::Audience;

    #[test]
    fn an_audit_is_the_persons_alone_until_released_reader_by_reader() {
        assert!(check(Audience::Me, &[]).is_ok());
        assert!(check(Audience::Mentor, &[]).is_err());
        assert!(check(Audience::Mentor, &[Audience::Mentor]).is_ok());
        assert!(check(Audience::Chair, &[Audience::Mentor]).is_err());
    }

    #[test]
    fn who_decides_sees_no_gap() {
        assert!(reads_lived(Audience::Mentor) && !reads_sources(Audience::Mentor));
        for audience in [Audience::Chair, Audience::Lawyer, Audience::Packet] {
            assert!(!reads_lived(audience) && !reads_sources(audience));
        }
    }
}
