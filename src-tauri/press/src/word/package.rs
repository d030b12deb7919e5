//! The file itself: its parts zipped in a fixed order and at a fixed time, so that the same document gives the same bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Parts by name, in the order in which they lie in the file.
pub(crate) type Parts = Vec<(String, Vec<u8>)>;

/// The bytes of the file; `None` only where it would be too large for its format.
pub(crate) fn package(parts: &Parts) -> Option<Vec<u8>> {
    // The first moment the format knows; what day the document is of is said inside.
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .compression_method(CompressionMethod::Deflated);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        file.start_file(name.as_str(), options).ok()?;
        file.write_all(bytes).ok()?;
    }
    Some(file.finish().ok()?.into_inner())
}
