//! From the bytes of a file to its text, where it is not too large.

use crate::decoding;
use crate::dossier::bibliography::reading::LIMIT_MIB;
use crate::error::{Error, Result};

/// The text of a file, whatever program wrote it.
///
/// Refuses files larger than [`LIMIT_MIB`] with [`Error::TooLarge`].
pub fn text(bytes: &[u8]) -> Result<String> {
    if bytes.len() > (LIMIT_MIB as usize) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    Ok(decoding::text(bytes))
}
