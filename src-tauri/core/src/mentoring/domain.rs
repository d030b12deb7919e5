//! The five domains in which a physician looks for help.

use crate::choice;
use crate::words::mentoring as words;

choice! {
    /// A domain of need.
    Domain {
        /// Research, teaching, promotion.
        Academic = "academic",
        /// The work with patients and how it runs.
        Clinical = "clinical",
        /// Contracts, pay, practice.
        Business = "business",
        /// Leading people and being put forward.
        Leadership = "leadership",
        /// Time, family, staying or going.
        Personal = "personal",
    }
}

impl Domain {
    /// As it is shown: "Academic".
    pub fn label(self) -> &'static str {
        words::domain(self.name())
    }
}
