//! Commands on statements.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::evidence::scan::Scan;
use crate::dossier::missing::store::{chosen, gather};
use crate::dossier::statement::apply::apply;
use crate::dossier::statement::diff::{ChangedWords, compare};
use crate::dossier::statement::lint::lint;
use crate::dossier::statement::view::{StatementPage, StatementsView};
use crate::dossier::statement::{
    Paragraph, StatementId, StatementKind, StatementRules, VersionId, left, markup, store, title,
};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::line;
use crate::words::dossier::statement as words;

/// Longest name of a version, in characters.
const NAME: usize = 120;

fn label(words: String) -> Label {
    Label::new(Place::Dossier, words)
}

fn list(session: &mut Session) -> Result<StatementsView> {
    Ok(StatementsView::of(&store::all(session.desk()?.read())?))
}

fn view(session: &mut Session, id: StatementId) -> Result<StatementPage> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let gathered = gather(conn, today)?;
    let readings = chosen(conn, &gathered)?;
    Ok(StatementPage::of(
        id,
        &store::one(conn, id)?,
        &store::versions(conn, id)?,
        &gathered.facts(),
        &readings,
    ))
}

/// Asks for the statements.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListStatements {}

impl Command for ListStatements {
    const NAME: &'static str = "statements";
    type Reply = StatementsView;

    fn run(self, session: &mut Session) -> Result<StatementsView> {
        list(session)
    }
}

/// Asks for one statement.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadStatement {
    id: StatementId,
}

impl Command for ReadStatement {
    const NAME: &'static str = "statement";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        view(session, self.id)
    }
}

/// Begins a statement.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddStatement {
    kind: StatementKind,
    /// What it is called; its kind, where nothing is written.
    title: String,
}

impl Command for AddStatement {
    const NAME: &'static str = "addStatement";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let name = match self.title.trim() {
            "" => self.kind.label().to_owned(),
            name => title(name)?,
        };
        let desk = session.desk()?;
        let id = desk.change(label(words::add(&name)), |tx| {
            store::add(tx, self.kind, &name)
        })?;
        view(session, id)
    }
}

/// Writes what stands in a statement, one text a paragraph.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteStatement {
    id: StatementId,
    text: Vec<String>,
}

impl Command for WriteStatement {
    const NAME: &'static str = "writeStatement";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let body = markup::read(&self.text)?;
        write(session, self.id, &body)
    }
}

fn write(session: &mut Session, id: StatementId, body: &[Paragraph]) -> Result<StatementPage> {
    let desk = session.desk()?;
    let name = store::one(desk.read(), id)?.title;
    desk.change(label(words::write(&name)), |tx| store::write(tx, id, body))?;
    view(session, id)
}

/// Says how a statement is called and how it is to be.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetStatement {
    id: StatementId,
    title: String,
    rules: StatementRules,
}

impl Command for SetStatement {
    const NAME: &'static str = "setStatement";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let (name, rules) = (title(&self.title)?, self.rules.read()?);
        let desk = session.desk()?;
        desk.change(label(words::set(&name)), |tx| {
            store::set(tx, self.id, &name, &rules)
        })?;
        view(session, self.id)
    }
}

/// Leaves a remark as it is, or takes it up again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveRemark {
    id: StatementId,
    key: String,
    left: bool,
}

impl Command for LeaveRemark {
    const NAME: &'static str = "leaveRemark";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let mut keys = own.left.clone();
        keys.retain(|key| *key != self.key);
        if self.left {
            let gathered = gather(desk.read(), today)?;
            let found = lint(&own, &gathered.facts());
            if !found.remarks.iter().any(|own| own.key == self.key) {
                return Err(Error::NotFound { what: "remark" });
            }
            keys.push(self.key);
        }
        let keys = left(keys)?;
        desk.change(label(words::leave(&own.title)), |tx| {
            store::leave(tx, self.id, &keys)
        })?;
        view(session, self.id)
    }
}

/// Does what a remark offers: writes what it would write, or links what it names.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowRemark {
    id: StatementId,
    key: String,
}

impl Command for FollowRemark {
    const NAME: &'static str = "followRemark";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        const GONE: Error = Error::NotFound { what: "remark" };
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let own = store::one(conn, self.id)?;
        let gathered = gather(conn, today)?;
        let found = lint(&own, &gathered.facts());
        let mut remarks = found.remarks.iter();
        let remark = remarks.find(|own| own.key == self.key).ok_or(GONE)?;
        let body = apply(&own.body, remark).ok_or(GONE)?;
        write(session, self.id, &body)
    }
}

/// Keeps what stands in a statement as a version.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepVersion {
    id: StatementId,
    name: String,
}

impl Command for KeepVersion {
    const NAME: &'static str = "keepVersion";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let name = line("name", &self.name, NAME)?;
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?.title;
        desk.change(label(words::keep(&own, &name)), |tx| {
            store::keep(tx, self.id, &name)
        })?;
        view(session, self.id)
    }
}

/// Puts a version back; what stood there is kept as a version first, where it differs from the last one kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PutBackVersion {
    id: StatementId,
    version: VersionId,
}

impl Command for PutBackVersion {
    const NAME: &'static str = "putBackVersion";
    type Reply = StatementPage;

    fn run(self, session: &mut Session) -> Result<StatementPage> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let all = store::versions(desk.read(), self.id)?;
        let version = store::version(desk.read(), self.id, self.version)?;
        let kept = all.iter().any(|(_, old)| old.body == own.body) || own.body == version.body;
        let words = words::put_back(&own.title, version.number);
        desk.change(label(words), |tx| {
            if !kept {
                store::keep(tx, self.id, &words::before(version.number))?;
            }
            store::write(tx, self.id, &version.body)
        })?;
        view(session, self.id)
    }
}

/// Compares a version with what stands now.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareVersion {
    id: StatementId,
    version: VersionId,
}

impl Command for CompareVersion {
    const NAME: &'static str = "compareVersion";
    type Reply = Vec<ChangedWords>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let conn = session.desk()?.read();
        let now = store::one(conn, self.id)?.body;
        let before = store::version(conn, self.id, self.version)?.body;
        Ok(compare(&before, &now))
    }
}

/// Looks for likely names and record numbers in a statement, before it leaves.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScanStatement {
    id: StatementId,
}

impl Command for ScanStatement {
    const NAME: &'static str = "scanStatement";
    type Reply = Scan;

    fn run(self, session: &mut Session) -> Result<Scan> {
        let own = store::one(session.desk()?.read(), self.id)?;
        let text: Vec<String> = own.body.iter().map(Paragraph::plain).collect();
        Ok(Scan::of(&text.join("\n")))
    }
}

/// Puts a statement in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveStatement {
    id: StatementId,
}

impl Command for RemoveStatement {
    const NAME: &'static str = "removeStatement";
    type Reply = StatementsView;

    fn run(self, session: &mut Session) -> Result<StatementsView> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.title;
        desk.change(label(words::remove(&name)), |tx| store::remove(tx, self.id))?;
        list(session)
    }
}

/// Takes a statement out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreStatement {
    id: StatementId,
}

impl Command for RestoreStatement {
    const NAME: &'static str = "restoreStatement";
    type Reply = StatementsView;

    fn run(self, session: &mut Session) -> Result<StatementsView> {
        let desk = session.desk()?;
        let name = store::any(desk.read(), self.id)?.title;
        desk.change(label(words::restore(&name)), |tx| {
            store::restore(tx, self.id)
        })?;
        list(session)
    }
}
