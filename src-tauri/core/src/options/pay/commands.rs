//! Commands on posts, what they pay and what leaving them costs.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::options::exit::ExitTerms;
use crate::options::exit::scenario::{Scenario, ScenarioView, USUAL, play};
use crate::options::pay::cards::shipped;
use crate::options::pay::page::pay_page;
use crate::options::pay::post::{POSTS, PostId, readers, title};
use crate::options::pay::table::table;
use crate::options::pay::taken::{PayFact, taken};
use crate::options::pay::view::PayPage;
use crate::options::pay::{PayRates, PayTerms, store};
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::words::options_terms::pay::change as words;

fn label(words: String) -> Label {
    Label::new(Place::Options, words)
}

fn page(session: &mut Session) -> Result<PayPage> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let (posts, rates) = (store::all(conn)?, store::rates(conn)?);
    Ok(PayPage::of(&posts, rates, today, shipped()?))
}

/// What a reader may see: of every post, only what was released to them.
fn page_for(session: &mut Session, reader: Audience) -> Result<PayPage> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let mut posts = store::here(conn)?;
    posts.retain(|(_, own)| own.is_for(reader));
    if posts.is_empty() {
        return Err(Error::Invalid {
            field: "audience",
            why: "may read no post; release one first",
        });
    }
    let mut rates = store::rates(conn)?;
    if reader != Audience::Me {
        // What a person is taxed is theirs alone.
        rates.tax = None;
    }
    Ok(PayPage::of(&posts, rates, today, Vec::new()))
}

/// Asks what all posts pay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPay {}

impl Command for ReadPay {
    const NAME: &'static str = "pay";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        page(session)
    }
}

/// Asks what posts pay as facts that the comparison can take.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPayFacts {}

impl Command for ReadPayFacts {
    const NAME: &'static str = "payFacts";
    type Reply = Vec<PayFact>;

    fn run(self, session: &mut Session) -> Result<Vec<PayFact>> {
        let today = session.clock.now().today();
        Ok(taken(&page(session)?.posts, today))
    }
}

/// Adds a post.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPost {
    name: String,
    /// It is the one the person has.
    current: bool,
}

impl Command for AddPost {
    const NAME: &'static str = "addPost";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let name = title(&self.name)?;
        let desk = session.desk()?;
        if store::here(desk.read())?.len() >= POSTS {
            return Err(Error::Invalid {
                field: "name",
                why: "is one more than the eight posts there may be",
            });
        }
        desk.change(label(words::add(&name)), |tx| {
            let id = store::add(tx, &name)?;
            if self.current {
                store::mark(tx, id)?;
            }
            Ok(())
        })?;
        page(session)
    }
}

/// Writes a post's name and what it pays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPay {
    id: PostId,
    name: String,
    pay: PayTerms,
}

impl Command for SetPay {
    const NAME: &'static str = "setPay";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let (name, pay) = (title(&self.name)?, self.pay.read()?);
        session.desk()?.change(label(words::set_pay(&name)), |tx| {
            store::set_pay(tx, self.id, &name, &pay)
        })?;
        page(session)
    }
}

/// Writes what leaving a post costs.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetExit {
    id: PostId,
    exit: ExitTerms,
}

impl Command for SetExit {
    const NAME: &'static str = "setExit";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let exit = self.exit.read()?;
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.name;
        desk.change(label(words::set_exit(&name)), |tx| {
            store::set_exit(tx, self.id, &exit)
        })?;
        page(session)
    }
}

/// Says that a post is the one the person has.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkPost {
    id: PostId,
}

impl Command for MarkPost {
    const NAME: &'static str = "markPost";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.name;
        desk.change(label(words::mark(&name)), |tx| store::mark(tx, self.id))?;
        page(session)
    }
}

/// Says who else may read the terms of a post.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleasePost {
    id: PostId,
    to: Vec<Audience>,
}

impl Command for ReleasePost {
    const NAME: &'static str = "releasePost";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let to = readers(&self.to)?;
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.name;
        desk.change(label(words::release(&name)), |tx| {
            store::release(tx, self.id, &to)
        })?;
        page(session)
    }
}

/// Puts a post in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePost {
    id: PostId,
}

impl Command for RemovePost {
    const NAME: &'static str = "removePost";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.name;
        desk.change(label(words::remove(&name)), |tx| store::remove(tx, self.id))?;
        page(session)
    }
}

/// Takes a post out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePost {
    id: PostId,
}

impl Command for RestorePost {
    const NAME: &'static str = "restorePost";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let desk = session.desk()?;
        let name = store::any(desk.read(), self.id)?.name;
        desk.change(label(words::restore(&name)), |tx| {
            store::restore(tx, self.id)
        })?;
        page(session)
    }
}

/// Writes the rates that hold for all posts.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPayRates {
    rates: PayRates,
}

impl Command for SetPayRates {
    const NAME: &'static str = "setPayRates";
    type Reply = PayPage;

    fn run(self, session: &mut Session) -> Result<PayPage> {
        let rates = self.rates.read()?;
        session
            .desk()?
            .change(label(words::RATES.to_owned()), |tx| {
                store::set_rates(tx, &rates)
            })?;
        page(session)
    }
}

/// Plays endings of a post: those asked for, or the three that are always there. Months count from today for the post a
/// person has, and from its beginning for an offer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlayScenarios {
    id: PostId,
    #[serde(default)]
    #[ts(optional = nullable)]
    scenarios: Option<Vec<Scenario>>,
}

impl Command for PlayScenarios {
    const NAME: &'static str = "scenarios";
    type Reply = Vec<ScenarioView>;

    fn run(self, session: &mut Session) -> Result<Vec<ScenarioView>> {
        let asked = self.scenarios.unwrap_or_else(|| USUAL.to_vec());
        if asked.len() > 12 {
            return Err(Error::Invalid {
                field: "scenarios",
                why: "must be twelve at most",
            });
        }
        let today = session.clock.now().today();
        let mut own = store::one(session.desk()?.read(), self.id)?;
        if own.current {
            // Of the post a person has, endings lie ahead; of an offer they are counted from its beginning.
            own.exit.began = Some(today);
        }
        let played = asked
            .into_iter()
            .map(|one| Ok(play(&own.exit, one.read()?)));
        let played: Vec<Option<ScenarioView>> = played.collect::<Result<_>>()?;
        Ok(played.into_iter().flatten().collect())
    }
}

/// Saves what posts pay as a page: PDF or Word by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePay {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePay {
    const NAME: &'static str = "savePay";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let page = page_for(session, self.audience.unwrap_or_default())?;
        let day = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        session.save(&self.file, &pay_page(name.as_deref(), day, &page))
    }
}

/// Saves what posts pay as a table for a spreadsheet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePayTable {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePayTable {
    const NAME: &'static str = "savePayTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let page = page_for(session, self.audience.unwrap_or_default())?;
        let text = table(&page);
        session.save_bytes(&self.file, text.as_bytes())
    }
}
