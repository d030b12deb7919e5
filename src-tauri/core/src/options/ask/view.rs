//! Asks of a post as they are shown: grouped by where they stand, with packages and with what came of promises.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::ask::audit::{due, kept, promised};
use crate::options::ask::deal::Deal;
use crate::options::ask::library::LibraryAsk;
use crate::options::ask::package::{Package, equal, least};
use crate::options::ask::{Ask, AskDraft, AskGroup, AskId};
use crate::options::pay::post::PostId;
use crate::options::pay::view::PostLine;
use crate::words::options_terms::ask as words;
use crate::words::print::date;

/// Hundredths of a point by which packages may differ that are called equal.
const APART: u32 = 500;

/// An ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AskView {
    /// Its row.
    pub id: AskId,
    /// Where it stands.
    pub group: AskGroup,
    /// How it stands, in words.
    pub status: &'static str,
    /// What was written.
    pub draft: AskDraft,
}

/// A promise and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PromiseCame {
    /// The ask it comes from.
    pub id: AskId,
    /// What was promised.
    pub title: String,
    /// What they offered.
    pub offered: String,
    /// The clause; empty where there is none.
    pub written: String,
    /// What came, in words; nothing where it was not noted.
    pub came: Option<String>,
}

/// An ask in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AskLine {
    /// Its row.
    pub id: AskId,
    /// What it is called.
    pub title: String,
}

/// The asks of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsksPage {
    /// The sentence before the list.
    pub finding: String,
    /// The post they are asked of; nothing where there is no post.
    pub post: Option<PostId>,
    /// All posts.
    pub posts: Vec<PostLine>,
    /// What stands around them.
    pub deal: Deal,
    /// The asks, grouped by where they stand, each group in the order in which they were begun.
    pub asks: Vec<AskView>,
    /// The least package that would do, or why it cannot be told.
    pub least: Option<String>,
    /// Packages that are worth about the same.
    pub equal: Vec<String>,
    /// Promises and what came of them.
    pub promises: Vec<PromiseCame>,
    /// What was kept, in a sentence.
    pub kept: Option<String>,
    /// When they are read again.
    pub again: Option<String>,
    /// The day of that.
    pub again_on: Option<Day>,
    /// The library.
    pub library: Vec<LibraryAsk>,
    /// Where staying as it is falls short of what would be enough: gaps that an ask may close.
    pub gaps: Vec<String>,
    /// Those in the trash.
    pub trash: Vec<AskLine>,
}

/// "42.5".
fn points(hundredths: u32) -> String {
    let tenths = (hundredths + 5) / 10;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// The least package and those of equal worth, in words.
pub fn packages(asks: &[(AskId, &AskDraft)], needed: Option<u8>) -> (Option<String>, Vec<String>) {
    if asks.is_empty() {
        return (None, Vec::new());
    }
    let can = asks.iter().any(|(_, own)| own.expected().is_some());
    let Some(needed) = needed.filter(|_| can) else {
        return (Some(words::UNKNOWN.to_owned()), Vec::new());
    };
    let titles = |own: &Package| -> Vec<&str> {
        let inside = asks.iter().filter(|(id, _)| own.asks.contains(id));
        inside.map(|(_, own)| own.title.as_str()).collect()
    };
    let first = least(asks, needed).map_or_else(
        || words::not_enough(needed),
        |own| words::least(&titles(&own), needed, &points(own.adds)),
    );
    let equal = equal(asks, needed, APART);
    let equal = equal
        .iter()
        .map(|own| words::package(&titles(own), &points(own.adds)));
    (Some(first), equal.collect())
}

impl AsksPage {
    /// The asks of a post.
    pub fn of(
        post: Option<PostId>,
        posts: Vec<PostLine>,
        all: &[(AskId, Ask)],
        deal: Deal,
        library: Vec<LibraryAsk>,
        gaps: Vec<String>,
    ) -> Self {
        let (here, trash): (Vec<_>, Vec<_>) =
            all.iter().partition(|(_, own)| own.removed_on.is_none());
        let drafts: Vec<(AskId, &AskDraft)> =
            here.iter().map(|(id, own)| (*id, &own.draft)).collect();
        let mut asks: Vec<AskView> = drafts
            .iter()
            .map(|(id, own)| AskView {
                id: *id,
                group: own.group(),
                status: words::status(own.status.name()),
                draft: (*own).clone(),
            })
            .collect();
        asks.sort_by_key(|own| (own.group, own.id));
        let of = |group: AskGroup| asks.iter().filter(|own| own.group == group).count();
        let finding = match (post, asks.len()) {
            (None, _) => words::NO_POST.to_owned(),
            (_, 0) => words::NONE.to_owned(),
            (_, all) => words::finding(all, of(AskGroup::Written), of(AskGroup::Waiting)),
        };
        let (least, equal) = packages(&drafts, deal.needed);
        let promises = drafts
            .iter()
            .filter(|(_, own)| promised(own))
            .map(|(id, own)| PromiseCame {
                id: *id,
                title: own.title.clone(),
                offered: own.offer.clone(),
                written: own.clause.clone(),
                came: own.came.as_ref().map(|came| {
                    let told = words::delivery(came.came.name());
                    if came.words.is_empty() {
                        told.to_owned()
                    } else {
                        format!("{told}, {}", came.words)
                    }
                }),
            });
        let promises: Vec<PromiseCame> = promises.collect();
        let count = kept(drafts.iter().map(|(_, own)| *own));
        let again_on = deal.signed.map(due);
        Self {
            finding,
            post,
            posts,
            least,
            equal,
            kept: (!promises.is_empty()).then(|| {
                words::kept(
                    count.written,
                    count.written_kept,
                    count.unwritten,
                    count.unwritten_kept,
                    count.open,
                )
            }),
            promises,
            again: again_on.map(|day| words::again(&date(day))),
            again_on,
            asks,
            deal,
            library,
            gaps,
            trash: trash
                .iter()
                .map(|(id, own)| AskLine {
                    id: *id,
                    title: own.draft.title.clone(),
                })
                .collect(),
        }
    }
}
