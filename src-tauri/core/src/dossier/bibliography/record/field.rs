//! The fields of a publication one by one, for what looks at each of them: tidying, comparing, choosing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::bibliography::record::Record;

/// One field of a [`Record`], in the order in which a page shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RecordField")]
#[allow(missing_docs, reason = "each is the field of Record of the same name")]
pub enum Field {
    Kind,
    Title,
    TitleShort,
    Authors,
    Editors,
    Translators,
    Issued,
    Epub,
    ContainerTitle,
    ContainerTitleShort,
    Volume,
    Issue,
    Pages,
    Number,
    CollectionTitle,
    EventTitle,
    Publisher,
    Place,
    Edition,
    Genre,
    Doi,
    Pmid,
    Pmcid,
    Isbn,
    Issn,
    Url,
    Accessed,
    Language,
    Status,
    Note,
    Keywords,
}

macro_rules! fields {
    (texts: $($text:ident $slot:ident),+; others: $($other:ident),+) => {
        impl Field {
            /// Fields that hold one text.
            pub const TEXTS: &[Self] = &[$(Self::$text),+];
            /// Every field that is not one text.
            pub const OTHERS: &[Self] = &[$(Self::$other),+];

            /// Its name, as in `ContainerTitle`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$text => stringify!($text),)+
                    $(Self::$other => stringify!($other),)+
                }
            }

            /// The text of a field that holds one.
            pub fn slot(self, record: &Record) -> Option<&Option<String>> {
                match self {
                    $(Self::$text => Some(&record.$slot),)+
                    $(Self::$other => None,)+
                }
            }

            /// The same, to be changed.
            pub fn slot_mut(self, record: &mut Record) -> Option<&mut Option<String>> {
                match self {
                    $(Self::$text => Some(&mut record.$slot),)+
                    $(Self::$other => None,)+
                }
            }
        }
    };
}

fields! {
    texts: Title title, TitleShort title_short, ContainerTitle container_title,
        ContainerTitleShort container_title_short, Volume volume, Issue issue, Pages pages,
        Number number, CollectionTitle collection_title, EventTitle event_title,
        Publisher publisher, Place place, Edition edition, Genre genre, Doi doi, Pmid pmid,
        Pmcid pmcid, Isbn isbn, Issn issn, Url url, Language language, Status status, Note note;
    others: Kind, Authors, Editors, Translators, Issued, Epub, Accessed, Keywords
}

impl Field {
    /// Every field in its order.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Self::TEXTS.iter().chain(Self::OTHERS).copied().collect();
        all.sort_unstable();
        all
    }

    /// Whether the record says nothing in this field. A kind is always said.
    pub fn is_empty(self, record: &Record) -> bool {
        match self {
            Self::Kind => false,
            Self::Authors => record.authors.is_empty(),
            Self::Editors => record.editors.is_empty(),
            Self::Translators => record.translators.is_empty(),
            Self::Issued => record.issued.is_none(),
            Self::Epub => record.epub.is_none(),
            Self::Accessed => record.accessed.is_none(),
            Self::Keywords => record.keywords.is_empty(),
            _ => self.slot(record).is_none_or(Option::is_none),
        }
    }

    /// Takes this field over from another record, whatever it says there.
    pub fn copy(self, from: &Record, to: &mut Record) {
        match self {
            Self::Kind => to.kind = from.kind,
            Self::Authors => to.authors.clone_from(&from.authors),
            Self::Editors => to.editors.clone_from(&from.editors),
            Self::Translators => to.translators.clone_from(&from.translators),
            Self::Issued => to.issued.clone_from(&from.issued),
            Self::Epub => to.epub.clone_from(&from.epub),
            Self::Accessed => to.accessed.clone_from(&from.accessed),
            Self::Keywords => to.keywords.clone_from(&from.keywords),
            _ => {
                if let (Some(from), Some(to)) = (self.slot(from), self.slot_mut(to)) {
                    to.clone_from(from);
                }
            }
        }
    }
}
