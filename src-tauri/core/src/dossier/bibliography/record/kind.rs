//! What kind of work a publication is, in the words of CSL 1.0.2.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of work (CSL 1.0.2 specification, appendix III).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS,
)]
pub enum WorkType {
    /// Preprint or other article outside a journal.
    #[serde(rename = "article")]
    Article,
    /// Article in a journal.
    #[default]
    #[serde(rename = "article-journal")]
    ArticleJournal,
    /// Article in a magazine.
    #[serde(rename = "article-magazine")]
    ArticleMagazine,
    /// Article in a newspaper.
    #[serde(rename = "article-newspaper")]
    ArticleNewspaper,
    /// Bill before a parliament.
    #[serde(rename = "bill")]
    Bill,
    /// Book.
    #[serde(rename = "book")]
    Book,
    /// Broadcast.
    #[serde(rename = "broadcast")]
    Broadcast,
    /// Chapter of a book.
    #[serde(rename = "chapter")]
    Chapter,
    /// Work of antiquity.
    #[serde(rename = "classic")]
    Classic,
    /// Collection.
    #[serde(rename = "collection")]
    Collection,
    /// Data set.
    #[serde(rename = "dataset")]
    Dataset,
    /// Anything else.
    #[serde(rename = "document")]
    Document,
    /// Entry of a reference work.
    #[serde(rename = "entry")]
    Entry,
    /// Entry of a dictionary.
    #[serde(rename = "entry-dictionary")]
    EntryDictionary,
    /// Entry of an encyclopedia.
    #[serde(rename = "entry-encyclopedia")]
    EntryEncyclopedia,
    /// Event.
    #[serde(rename = "event")]
    Event,
    /// Figure.
    #[serde(rename = "figure")]
    Figure,
    /// Picture.
    #[serde(rename = "graphic")]
    Graphic,
    /// Hearing.
    #[serde(rename = "hearing")]
    Hearing,
    /// Interview.
    #[serde(rename = "interview")]
    Interview,
    /// Case at law.
    #[serde(rename = "legal_case")]
    LegalCase,
    /// Law.
    #[serde(rename = "legislation")]
    Legislation,
    /// Manuscript.
    #[serde(rename = "manuscript")]
    Manuscript,
    /// Map.
    #[serde(rename = "map")]
    Map,
    /// Film.
    #[serde(rename = "motion_picture")]
    MotionPicture,
    /// Score of music.
    #[serde(rename = "musical_score")]
    MusicalScore,
    /// Pamphlet.
    #[serde(rename = "pamphlet")]
    Pamphlet,
    /// Paper in proceedings.
    #[serde(rename = "paper-conference")]
    PaperConference,
    /// Patent.
    #[serde(rename = "patent")]
    Patent,
    /// Performance.
    #[serde(rename = "performance")]
    Performance,
    /// Whole periodical.
    #[serde(rename = "periodical")]
    Periodical,
    /// Letter or e-mail.
    #[serde(rename = "personal_communication")]
    PersonalCommunication,
    /// Post.
    #[serde(rename = "post")]
    Post,
    /// Post of a blog.
    #[serde(rename = "post-weblog")]
    PostWeblog,
    /// Regulation.
    #[serde(rename = "regulation")]
    Regulation,
    /// Report.
    #[serde(rename = "report")]
    Report,
    /// Review.
    #[serde(rename = "review")]
    Review,
    /// Review of a book.
    #[serde(rename = "review-book")]
    ReviewBook,
    /// Program.
    #[serde(rename = "software")]
    Software,
    /// Song or recording.
    #[serde(rename = "song")]
    Song,
    /// Talk.
    #[serde(rename = "speech")]
    Speech,
    /// Standard.
    #[serde(rename = "standard")]
    Standard,
    /// Thesis.
    #[serde(rename = "thesis")]
    Thesis,
    /// Treaty.
    #[serde(rename = "treaty")]
    Treaty,
    /// Page on the web.
    #[serde(rename = "webpage")]
    Webpage,
}

/// Every kind with its CSL name.
pub const ALL: [(WorkType, &str); 45] = [
    (WorkType::Article, "article"),
    (WorkType::ArticleJournal, "article-journal"),
    (WorkType::ArticleMagazine, "article-magazine"),
    (WorkType::ArticleNewspaper, "article-newspaper"),
    (WorkType::Bill, "bill"),
    (WorkType::Book, "book"),
    (WorkType::Broadcast, "broadcast"),
    (WorkType::Chapter, "chapter"),
    (WorkType::Classic, "classic"),
    (WorkType::Collection, "collection"),
    (WorkType::Dataset, "dataset"),
    (WorkType::Document, "document"),
    (WorkType::Entry, "entry"),
    (WorkType::EntryDictionary, "entry-dictionary"),
    (WorkType::EntryEncyclopedia, "entry-encyclopedia"),
    (WorkType::Event, "event"),
    (WorkType::Figure, "figure"),
    (WorkType::Graphic, "graphic"),
    (WorkType::Hearing, "hearing"),
    (WorkType::Interview, "interview"),
    (WorkType::LegalCase, "legal_case"),
    (WorkType::Legislation, "legislation"),
    (WorkType::Manuscript, "manuscript"),
    (WorkType::Map, "map"),
    (WorkType::MotionPicture, "motion_picture"),
    (WorkType::MusicalScore, "musical_score"),
    (WorkType::Pamphlet, "pamphlet"),
    (WorkType::PaperConference, "paper-conference"),
    (WorkType::Patent, "patent"),
    (WorkType::Performance, "performance"),
    (WorkType::Periodical, "periodical"),
    (WorkType::PersonalCommunication, "personal_communication"),
    (WorkType::Post, "post"),
    (WorkType::PostWeblog, "post-weblog"),
    (WorkType::Regulation, "regulation"),
    (WorkType::Report, "report"),
    (WorkType::Review, "review"),
    (WorkType::ReviewBook, "review-book"),
    (WorkType::Software, "software"),
    (WorkType::Song, "song"),
    (WorkType::Speech, "speech"),
    (WorkType::Standard, "standard"),
    (WorkType::Thesis, "thesis"),
    (WorkType::Treaty, "treaty"),
    (WorkType::Webpage, "webpage"),
];

impl WorkType {
    /// Its CSL name: `article-journal`.
    pub fn name(self) -> &'static str {
        ALL.iter()
            .find(|(kind, _)| *kind == self)
            .map_or("document", |(_, name)| name)
    }

    /// The kind of a CSL name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.iter()
            .find(|(_, known)| *known == name)
            .map(|(kind, _)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, WorkType};

    #[test]
    fn every_kind_has_the_name_its_json_has() {
        for (kind, name) in ALL {
            assert_eq!(serde_json::to_value(kind).expect("JSON"), name);
            assert_eq!(WorkType::named(name), Some(kind));
            assert_eq!(kind.name(), name);
        }
    }
}
