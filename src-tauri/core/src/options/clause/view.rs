//! The reading of a post's contract as it is shown: what to raise, what is unclear, what moved since the draft before.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::options::clause::change::{ClauseChange, changes};
use crate::options::clause::checked::{ClauseOwn, Stored};
use crate::options::clause::rules::{ClauseItem, ClauseLook, ClauseRole, ClauseRules};
use crate::options::clause::{ClauseQuote, ClauseState};
use crate::options::pay::cards::FactCard;
use crate::options::pay::post::{Post, PostId};
use crate::options::pay::view::PostLine;
use crate::reveal::Audience;
use crate::words::options_terms::clause as words;

pub mod store;

choice! {
    /// The list a thing stands in.
    ClauseList {
        /// It binds and is there, or protects and is not.
        Raise = "raise",
        /// It is not settled.
        Unclear = "unclear",
        /// Neither.
        Quiet = "quiet",
    }
}

/// A thing as it stands in the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClauseRow {
    /// What it is, why it matters and what to ask.
    pub item: ClauseItem,
    /// How it stands, the person's own reading first.
    pub state: ClauseState,
    /// The same in words.
    pub label: &'static str,
    /// How the rules read it.
    pub read: ClauseState,
    /// What the state means for it.
    pub means: String,
    /// The list it stands in.
    pub list: ClauseList,
    /// The sentences it rests on.
    pub quotes: Vec<ClauseQuote>,
    /// Where the person reads otherwise.
    pub own: Option<ClauseOwn>,
    /// The sentences are others than when they noted it.
    pub moved_since: bool,
    /// An ask for it stands among the asks of the post.
    pub asked: bool,
    /// Facts that age and belong to it, by their names.
    pub cards: Vec<String>,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedView {
    /// The day of it.
    pub on: Day,
    /// The file it came from; nothing where the text was pasted.
    pub from: Option<String>,
    /// Whether the contract's whole text is kept.
    pub kept: bool,
    /// How the text was parted, in a sentence.
    pub parted: String,
    /// The things in their order.
    pub rows: Vec<ClauseRow>,
    /// The day the draft before was read.
    pub before_on: Option<Day>,
    /// What moved since.
    pub changes: Vec<ClauseChange>,
}

/// The page of a post's contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractPage {
    /// The sentence before the list.
    pub finding: String,
    /// What a reading is, and is not.
    pub head: &'static str,
    /// The post; nothing where there is none.
    pub post: Option<PostId>,
    /// Who else may read the post.
    pub released: Vec<Audience>,
    /// All posts.
    pub posts: Vec<PostLine>,
    /// The reading; nothing where there is none.
    pub checked: Option<CheckedView>,
    /// The day the reading was put in the trash, where it lies there.
    pub trash: Option<Day>,
    /// Facts that age.
    pub cards: Vec<FactCard>,
}

/// The list a thing stands in. What it needs and is not there makes it quiet: no buy-out is missing where nothing binds.
pub fn list(look: &ClauseLook, state: ClauseState, needed: Option<ClauseState>) -> ClauseList {
    match (state, look.item.role) {
        _ if needed == Some(ClauseState::Missing) => ClauseList::Quiet,
        (ClauseState::Unclear, _) => ClauseList::Unclear,
        (ClauseState::Present, ClauseRole::Binds)
        | (ClauseState::Missing, ClauseRole::Protects) => ClauseList::Raise,
        _ => ClauseList::Quiet,
    }
}

/// Every thing of the list as it stands; `asked` are the titles of the asks of the post.
pub fn rows(
    stored: &Stored,
    rules: &ClauseRules,
    asked: &[String],
    library: &[(String, String)],
) -> Vec<ClauseRow> {
    let checked = &stored.checked;
    let row = |look: &ClauseLook| {
        let item = &look.item;
        let finding = checked.finding(&item.key);
        let state = checked.state(&item.key, rules);
        let own = checked.own(&item.key);
        let needed = look.needs.as_ref().map(|key| checked.state(key, rules));
        let named = item
            .library
            .as_ref()
            .and_then(|key| library.iter().find(|(own, _)| own == key));
        ClauseRow {
            state,
            label: words::state(state.name()),
            read: finding.state,
            means: look.means(state).to_owned(),
            list: list(look, state, needed),
            quotes: finding.quotes,
            moved_since: own.is_some_and(|own| checked.moved_since(own)),
            own: own.cloned(),
            asked: asked
                .iter()
                .any(|own| *own == item.title || named.is_some_and(|(_, title)| own == title)),
            cards: look.cards.clone(),
            item: item.clone(),
        }
    };
    rules.looks.iter().map(row).collect()
}

/// How many things stand in a list.
pub fn count(rows: &[ClauseRow], list: ClauseList) -> usize {
    rows.iter().filter(|own| own.list == list).count()
}

impl CheckedView {
    /// A reading as it is shown.
    pub fn of(
        stored: &Stored,
        rules: &ClauseRules,
        asked: &[String],
        library: &[(String, String)],
    ) -> Self {
        let own = &stored.checked;
        let before = own.before.as_ref();
        Self {
            on: own.on,
            from: own.from.clone(),
            kept: stored.kept,
            parted: words::parted(own.clauses, own.numbered),
            rows: rows(stored, rules, asked, library),
            before_on: before.map(|(on, _)| *on),
            changes: before.map_or_else(Vec::new, |(_, then)| changes(then, &own.findings, rules)),
        }
    }
}

impl ContractPage {
    /// The page.
    pub fn of(
        post: Option<(PostId, &Post)>,
        posts: Vec<PostLine>,
        checked: Option<CheckedView>,
        trash: Option<Day>,
        cards: Vec<FactCard>,
    ) -> Self {
        let finding = match (&checked, post) {
            (_, None) => words::NO_POST.to_owned(),
            (None, _) => words::NONE.to_owned(),
            (Some(own), _) => words::finding(
                count(&own.rows, ClauseList::Raise),
                count(&own.rows, ClauseList::Unclear),
            ),
        };
        let used = checked.as_ref().map_or_else(Vec::new, |own| {
            let is_used = |key: &str| {
                own.rows.iter().any(|row| {
                    row.list != ClauseList::Quiet && row.cards.iter().any(|own| own == key)
                })
            };
            cards
                .into_iter()
                .filter(|card| is_used(&card.key))
                .collect()
        });
        Self {
            finding,
            head: words::HEAD,
            post: post.map(|(id, _)| id),
            released: post.map_or_else(Vec::new, |(_, own)| own.released.clone()),
            posts,
            checked,
            trash,
            cards: used,
        }
    }
}
