//! Commands on the reading of a post's contract. The text is read here and nowhere else, and kept only on request.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::options::clause::checked::{CheckedContract, ClauseOwn, named};
use crate::options::clause::parted::clauses;
use crate::options::clause::reading::read;
use crate::options::clause::rules::{ClauseRules, shipped};
use crate::options::clause::view::{ContractPage, store as gather};
use crate::options::clause::{ClauseState, store};
use crate::options::pay::post::PostId;
use crate::options::pay::store as posts;
use crate::paragraphs::{LIMIT_MIB, Opened, Place as Stands, open};
use crate::session::Session;
use crate::words::options_terms::clause::change as words;

fn label(words: String) -> Label {
    Label::new(Place::Options, words)
}

fn page(session: &mut Session, post: Option<PostId>) -> Result<ContractPage> {
    gather::page(session.desk()?.read(), post)
}

/// Asks for the reading of a post's contract; where none is named, of the first that was read, or of the first post.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadContract {
    #[serde(default)]
    #[ts(optional = nullable)]
    post: Option<PostId>,
}

impl Command for ReadContract {
    const NAME: &'static str = "postContract";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        page(session, self.post)
    }
}

/// The text of a chosen file, and its name: of a Word file every paragraph apart, without its margins and remarks.
fn text_of(session: &Session, file: &str) -> Result<(String, Option<String>)> {
    let path = session.files.path(file)?;
    if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let name = path
        .file_name()
        .map(|own| own.to_string_lossy().into_owned());
    let text = match open(&std::fs::read(path)?)? {
        Opened::Text(text) => text,
        Opened::Word(source) => {
            let inside = source
                .paragraphs
                .iter()
                .filter(|own| matches!(own.place, Stands::Body | Stands::Footnote));
            inside
                .map(|own| own.text.as_str())
                .collect::<Vec<_>>()
                .join("\n\n")
        }
    };
    Ok((text, name))
}

/// The reading of a text.
fn reading(
    text: &str,
    from: Option<&str>,
    on: Day,
    rules: &ClauseRules,
) -> Result<CheckedContract> {
    let all = clauses(text, &rules.lexicon.vocabulary, &rules.verbs)?;
    let numbered = all.iter().filter(|own| own.written).count();
    Ok(CheckedContract {
        from: named(from),
        on,
        clauses: u32::try_from(all.len()).unwrap_or(u32::MAX),
        numbered: u32::try_from(numbered).unwrap_or(u32::MAX),
        findings: read(text, rules)?,
        own: Vec::new(),
        before: None,
    })
}

/// Reads a contract, and keeps what was found beside the post: the quotes, and the whole text only on request. The
/// reading before it stays as what this one is held against.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckContract {
    post: PostId,
    /// Token of a chosen file.
    #[serde(default)]
    #[ts(optional = nullable)]
    file: Option<String>,
    /// The text, where no file is named.
    #[serde(default)]
    #[ts(optional = nullable)]
    text: Option<String>,
    /// Keep the whole text too.
    keep: bool,
}

impl Command for CheckContract {
    const NAME: &'static str = "checkContract";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let (text, from) = match (&self.file, self.text) {
            (Some(file), _) => text_of(session, file)?,
            (None, Some(text)) => (text, None),
            (None, None) => {
                return Err(Error::Invalid {
                    field: "text",
                    why: "must not be empty",
                });
            }
        };
        // A store cannot carry NUL; nobody writes it.
        let text = text.replace('\0', " ");
        let today = session.clock.now().today();
        let next = reading(&text, from.as_deref(), today, &shipped()?)?;
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        let before = store::any(desk.read(), self.post)?.filter(|own| own.removed_on.is_none());
        let next = match before {
            Some(own) => own.checked.renewed(next),
            None => next,
        };
        desk.change(label(words::check(&name)), |tx| {
            store::put(tx, self.post, &next, self.keep.then_some(text.as_str()))
        })?;
        page(session, Some(self.post))
    }
}

/// Notes that the person reads a thing otherwise than the rules.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetClauseOwn {
    post: PostId,
    item: String,
    state: ClauseState,
    /// Why, in their words.
    words: String,
    /// The clause they mean.
    clause: String,
}

/// The title of a thing on the list.
fn title(item: &str) -> Result<String> {
    let mut looks = shipped()?.looks.into_iter();
    let own = looks.find(|own| own.item.key == item);
    own.map(|own| own.item.title)
        .ok_or(Error::NotFound { what: "item" })
}

impl Command for SetClauseOwn {
    const NAME: &'static str = "setClauseOwn";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let (thing, on) = (title(&self.item)?, session.clock.now().today());
        let own = ClauseOwn {
            item: self.item,
            state: self.state,
            words: self.words,
            clause: self.clause,
            on,
        }
        .read()?;
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        let mut checked = store::one(desk.read(), self.post)?.checked;
        checked.note(own);
        desk.change(label(words::own(&thing, &name)), |tx| {
            store::set(tx, self.post, &checked)
        })?;
        page(session, Some(self.post))
    }
}

/// Takes the person's own reading of a thing back; the rules' reading holds again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DropClauseOwn {
    post: PostId,
    item: String,
}

impl Command for DropClauseOwn {
    const NAME: &'static str = "dropClauseOwn";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let thing = title(&self.item)?;
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        let mut checked = store::one(desk.read(), self.post)?.checked;
        checked.own.retain(|own| own.item != self.item);
        desk.change(label(words::rules(&thing, &name)), |tx| {
            store::set(tx, self.post, &checked)
        })?;
        page(session, Some(self.post))
    }
}

/// Asks for the contract's whole text; nothing where it is not kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadContractText {
    post: PostId,
}

impl Command for ReadContractText {
    const NAME: &'static str = "contractText";
    type Reply = Option<String>;

    fn run(self, session: &mut Session) -> Result<Option<String>> {
        let conn = session.desk()?.read();
        posts::one(conn, self.post)?;
        store::text(conn, self.post)
    }
}

/// Takes the contract's whole text out of the vault's present state; the reading stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForgetContractText {
    post: PostId,
}

impl Command for ForgetContractText {
    const NAME: &'static str = "forgetContractText";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        desk.change(label(words::forget(&name)), |tx| {
            store::forget(tx, self.post)
        })?;
        page(session, Some(self.post))
    }
}

/// Puts the reading of a post's contract in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveContract {
    post: PostId,
}

impl Command for RemoveContract {
    const NAME: &'static str = "removeContract";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        desk.change(label(words::remove(&name)), |tx| {
            store::remove(tx, self.post)
        })?;
        page(session, Some(self.post))
    }
}

/// Takes the reading of a post's contract out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreContract {
    post: PostId,
}

impl Command for RestoreContract {
    const NAME: &'static str = "restoreContract";
    type Reply = ContractPage;

    fn run(self, session: &mut Session) -> Result<ContractPage> {
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        desk.change(label(words::restore(&name)), |tx| {
            store::restore(tx, self.post)
        })?;
        page(session, Some(self.post))
    }
}
