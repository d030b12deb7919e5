//! An old curriculum vitae as paragraphs, from a file or from text that was pasted.

use crate::dossier::rescue::plain;
use crate::error::Result;
use crate::paragraphs::{Opened, Source, open};

/// Reads a file of whatever kind; the kind is told from what it holds.
///
/// Fails as [`open`] does, and with [`crate::error::Error::Unopened`] where nothing is written in it.
pub fn read(bytes: &[u8]) -> Result<Source> {
    match open(bytes)? {
        Opened::Word(source) => Ok(source),
        Opened::Text(text) => pasted(&text),
    }
}

/// Reads text that a person put in a field.
pub fn pasted(text: &str) -> Result<Source> {
    plain::read(text)?.something()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::read;
    use crate::error::{Error, Unopened};

    #[test]
    fn what_cannot_be_read_is_refused_by_what_it_is() {
        let container = |stream: &str| {
            let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
            bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
            bytes
        };
        for (bytes, wanted) in [
            (container("WordDocument"), Unopened::OldWord),
            (container("EncryptedPackage"), Unopened::Protected),
            (container("Workbook"), Unopened::OtherKind),
            (b"%PDF-1.7".to_vec(), Unopened::OtherKind),
            (b"{\\rtf1 Education}".to_vec(), Unopened::OtherKind),
            (b"PK\x03\x04 and then nothing".to_vec(), Unopened::Broken),
            (b" \n\t\r\n".to_vec(), Unopened::Empty),
            (Vec::new(), Unopened::Empty),
            (
                [b"text ".repeat(9), vec![0; 40]].concat(),
                Unopened::OtherKind,
            ),
        ] {
            assert_eq!(
                read(&bytes).map(|_| ()),
                Err(Error::Unopened(wanted)),
                "{bytes:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>()) {
            let _ = read(&bytes);
        }
    }
}
