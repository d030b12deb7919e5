//! Commands on asks, and on what stands around them.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::options::ask::deal::Deal;
use crate::options::ask::library::{named, shipped};
use crate::options::ask::mail::{AskMail, mail};
use crate::options::ask::page::{BriefFacts, asks_table, brief};
use crate::options::ask::raised::gaps;
use crate::options::ask::view::AsksPage;
use crate::options::ask::{ASKS, AskDraft, AskId, store};
use crate::options::pay::post::PostId;
use crate::options::pay::store as posts;
use crate::options::pay::view::PostLine;
use crate::options::table::store::table;
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::words::options_terms::ask::change as words;

fn label(words: String) -> Label {
    Label::new(Place::Options, words)
}

/// The asks of a post; of the first, where none is named.
fn page(session: &mut Session, post: Option<PostId>) -> Result<AsksPage> {
    let conn = session.desk()?.read();
    let here = posts::here(conn)?;
    let post = match post {
        Some(id) if here.iter().all(|(own, _)| *own != id) => {
            return Err(Error::NotFound { what: "post" });
        }
        Some(id) => Some(id),
        None => here.first().map(|(id, _)| *id),
    };
    let lines = here.iter().map(|(id, own)| PostLine {
        id: *id,
        name: own.name.clone(),
    });
    let (asks, deal) = match post {
        Some(id) => (store::of(conn, id)?, store::deal(conn, id)?),
        None => (Vec::new(), Deal::default()),
    };
    let gaps = gaps(&table(conn)?);
    Ok(AsksPage::of(
        post,
        lines.collect(),
        &asks,
        deal,
        shipped()?,
        gaps,
    ))
}

/// Asks for the asks of a post; of the first, where none is named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAsks {
    #[serde(default)]
    #[ts(optional = nullable)]
    post: Option<PostId>,
}

impl Command for ReadAsks {
    const NAME: &'static str = "asks";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        page(session, self.post)
    }
}

/// Adds an ask: one of the library by its name, or one's own by its title.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAsk {
    post: PostId,
    /// A name in the library.
    #[serde(default)]
    #[ts(optional = nullable)]
    key: Option<String>,
    /// What it is called, where it is none of the library.
    title: String,
}

impl Command for AddAsk {
    const NAME: &'static str = "addAsk";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        let draft = match &self.key {
            Some(key) => named(key)?.draft(),
            None => AskDraft {
                title: self.title,
                ..AskDraft::empty()
            },
        };
        let draft = draft.read()?;
        let desk = session.desk()?;
        posts::one(desk.read(), self.post)?;
        let own = store::of(desk.read(), self.post)?;
        if own
            .iter()
            .filter(|(_, ask)| ask.removed_on.is_none())
            .count()
            >= ASKS
        {
            return Err(Error::Invalid {
                field: "title",
                why: "is one more than the sixteen asks there may be of a post",
            });
        }
        desk.change(label(words::add(&draft.title)), |tx| {
            store::add(tx, self.post, &draft)
        })?;
        page(session, Some(self.post))
    }
}

/// Writes an ask.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAsk {
    id: AskId,
    draft: AskDraft,
}

impl Command for SetAsk {
    const NAME: &'static str = "setAsk";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let post = store::one(desk.read(), self.id)?.post;
        desk.change(label(words::set(&draft.title)), |tx| {
            store::set(tx, self.id, &draft)
        })?;
        page(session, Some(post))
    }
}

/// Puts an ask in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveAsk {
    id: AskId,
}

impl Command for RemoveAsk {
    const NAME: &'static str = "removeAsk";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label(words::remove(&own.draft.title)), |tx| {
            store::remove(tx, self.id)
        })?;
        page(session, Some(own.post))
    }
}

/// Takes an ask out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreAsk {
    id: AskId,
}

impl Command for RestoreAsk {
    const NAME: &'static str = "restoreAsk";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        let desk = session.desk()?;
        let own = store::any(desk.read(), self.id)?;
        desk.change(label(words::restore(&own.draft.title)), |tx| {
            store::restore(tx, self.id)
        })?;
        page(session, Some(own.post))
    }
}

/// Writes what stands around the asks of a post.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDeal {
    post: PostId,
    deal: Deal,
}

impl Command for SetDeal {
    const NAME: &'static str = "setDeal";
    type Reply = AsksPage;

    fn run(self, session: &mut Session) -> Result<AsksPage> {
        let deal = self.deal.read()?;
        let desk = session.desk()?;
        let name = posts::one(desk.read(), self.post)?.name;
        desk.change(label(words::deal(&name)), |tx| {
            store::set_deal(tx, self.post, &deal)
        })?;
        page(session, Some(self.post))
    }
}

/// Drafts a message that makes an ask. Nothing is sent.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftAskMail {
    id: AskId,
}

impl Command for DraftAskMail {
    const NAME: &'static str = "askMail";
    type Reply = AskMail;

    fn run(self, session: &mut Session) -> Result<AskMail> {
        let conn = session.desk()?.read();
        let own = store::one(conn, self.id)?;
        let (deal, name) = (store::deal(conn, own.post)?, ground::facts(conn)?.name);
        Ok(mail(&own.draft, &deal, name.as_deref()))
    }
}

/// The page of a post for a reader to whom it was released, and the post's name.
fn page_for(session: &mut Session, post: PostId, reader: Audience) -> Result<(AsksPage, String)> {
    let own = posts::one(session.desk()?.read(), post)?;
    if !own.is_for(reader) {
        return Err(Error::Invalid {
            field: "audience",
            why: "may not read this post; release it first",
        });
    }
    Ok((page(session, Some(post))?, own.name))
}

/// Saves the brief of a post's asks: PDF or Word by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveBrief {
    /// Token of the chosen file.
    file: String,
    post: PostId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveBrief {
    const NAME: &'static str = "saveBrief";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or_default();
        let (page, post) = page_for(session, self.post, audience)?;
        let day = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        let made = brief(&BriefFacts {
            name: name.as_deref(),
            day,
            audience,
            post: &post,
            page: &page,
        });
        session.save(&self.file, &made)
    }
}

/// Saves a post's asks as a table for a spreadsheet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAsksTable {
    /// Token of the chosen file.
    file: String,
    post: PostId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveAsksTable {
    const NAME: &'static str = "saveAsksTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or_default();
        let (page, _) = page_for(session, self.post, audience)?;
        session.save_bytes(&self.file, asks_table(&page, audience).as_bytes())
    }
}
