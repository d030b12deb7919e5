//! The printable recovery sheet (placeholder until the press lands).

use crate::day::Day;
use crate::document::Document;

/// The page.
pub fn recovery_sheet(_groups: &[String; 8], _check: &str, _vault_prefix: &str, _day: Day) -> Document {
    Document::default()
}
