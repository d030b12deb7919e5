//! Commands on rules. After each change all entries are sorted anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::Sorted;
use crate::calendars::event::store as events;
use crate::calendars::policy;
use crate::calendars::rule::store::{self, Stored};
use crate::calendars::rule::{CalendarId, GroupId, Kind, RuleDraft, RuleId, place};
use crate::calendars::sorting::store::resort;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::sorting as words;

/// Rules a vault may hold: more could not be asked at once, and nobody could read them.
const MOST: usize = 300;

/// A rule, and what it sorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// Its row.
    pub id: RuleId,
    /// Its place, from 0; the first that fits decides.
    pub position: u32,
    /// What it looks at.
    pub kind: Kind,
    /// Texts, words, tags, categories of the file or domains, parted by semicolons, or a pattern.
    pub text: Option<String>,
    /// For kind `calendar`.
    pub calendar: Option<CalendarId>,
    /// For kind `fingerprint`.
    pub group: Option<GroupId>,
    /// For kind `time`; 0 = Monday, none is every day.
    pub days: Vec<u8>,
    /// For kind `time`, in minutes of the day.
    pub from: Option<u16>,
    /// For kind `time`, in minutes of the day, exclusive.
    pub to: Option<u16>,
    /// Where it sorts to; `null` for the rule that follows every tag that names a category.
    pub category: Option<CategoryId>,
    /// It came with Bearings. Those of kind `word` are the words physicians use; they are shown as one.
    pub starter: bool,
    /// It decides before all others, and can be neither changed, moved nor removed.
    pub fixed: bool,
    /// How many texts, words, tags, categories or domains it names.
    pub terms: u32,
    /// Entries it sorts now and that count.
    pub catches: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
}

fn views(session: &mut Session) -> Result<Vec<RuleView>> {
    let conn = session.desk()?.read();
    let policy = policy::store::policy(conn)?;
    let mut caught: BTreeMap<RuleId, (u32, u64)> = BTreeMap::new();
    let counting = events::all(conn)?
        .into_iter()
        .filter(|event| event.counts(&policy));
    for event in counting {
        if let Sorted::Rule(_, Some(rule)) = event.sorted {
            let (count, minutes) = caught.entry(rule).or_default();
            *count += 1;
            *minutes += event.minutes(&policy);
        }
    }
    let view = |(position, stored): (u32, Stored)| {
        let (catches, minutes) = caught.get(&stored.id).copied().unwrap_or_default();
        let fixed = stored.is_fixed();
        let draft = stored.draft;
        RuleView {
            id: stored.id,
            position,
            kind: draft.kind,
            terms: draft.terms(),
            text: draft.text,
            calendar: draft.calendar,
            group: draft.group,
            days: draft.days,
            from: draft.from,
            to: draft.to,
            category: draft.category,
            starter: stored.starter,
            fixed,
            catches,
            minutes,
        }
    };
    Ok((0..).zip(store::all(conn)?).map(view).collect())
}

/// Asks for the rules in their order.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListRules {}

impl Command for ListRules {
    const NAME: &'static str = "rules";
    type Reply = Vec<RuleView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        views(session)
    }
}

/// Adds a rule: at a place, or after the person's own and before those that came with Bearings. Rules for tags stay
/// before all others.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddRule {
    rule: RuleDraft,
    #[serde(default)]
    #[ts(optional = nullable)]
    at: Option<u32>,
}

impl Command for AddRule {
    const NAME: &'static str = "addRule";
    type Reply = Vec<RuleView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let rules = store::all(desk.read())?;
        if rules.len() >= MOST {
            return Err(Error::Invalid {
                field: "rule",
                why: "is one more than can be kept; remove another first",
            });
        }
        let draft = self.rule.clean()?;
        let category = checked(session, &draft)?;
        let at = place::for_new(&kinds(&rules), draft.kind, self.at);
        let label = Label::new(Place::Calendars, words::add_rule(&category));
        session.desk()?.change(label, |tx| {
            let new = store::add(tx, &draft, rules.len() as u32)?;
            let mut ids: Vec<RuleId> = rules.iter().map(|rule| rule.id).collect();
            ids.insert(at, new);
            store::order(tx, &ids)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Changes a rule.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRule {
    id: RuleId,
    rule: RuleDraft,
}

impl Command for EditRule {
    const NAME: &'static str = "editRule";
    type Reply = Vec<RuleView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let rules = store::all(session.desk()?.read())?;
        movable(&rules, self.id)?;
        let draft = self.rule.clean()?;
        let category = checked(session, &draft)?;
        let label = Label::new(Place::Calendars, words::edit_rule(&category));
        session.desk()?.change(label, |tx| {
            store::edit(tx, self.id, &draft)?;
            let at = rules.iter().position(|rule| rule.id == self.id);
            store::order(
                tx,
                &moved(&rules, self.id, draft.kind, at.unwrap_or_default()),
            )?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Moves a rule to another place. Rules for tags stay before all others.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveRule {
    id: RuleId,
    /// Its new place, from 0; beyond the end means last.
    to: u32,
}

impl Command for MoveRule {
    const NAME: &'static str = "moveRule";
    type Reply = Vec<RuleView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let rules = store::all(session.desk()?.read())?;
        let own = movable(&rules, self.id)?;
        let category = category::store::optional_name(session.desk()?.read(), own.draft.category)?;
        let ids = moved(&rules, self.id, own.draft.kind, self.to as usize);
        let label = Label::new(
            Place::Calendars,
            words::move_rule(&category.unwrap_or_default()),
        );
        session.desk()?.change(label, |tx| {
            store::order(tx, &ids)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Removes a rule.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveRule {
    id: RuleId,
}

impl Command for RemoveRule {
    const NAME: &'static str = "removeRule";
    type Reply = Vec<RuleView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let rules = store::all(session.desk()?.read())?;
        let own = movable(&rules, self.id)?;
        let category = category::store::optional_name(session.desk()?.read(), own.draft.category)?;
        let label = Label::new(
            Place::Calendars,
            words::remove_rule(&category.unwrap_or_default()),
        );
        session.desk()?.change(label, |tx| {
            store::remove(tx, self.id)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Checks a rule as a person wrote it and returns the name of its category.
fn checked(session: &mut Session, draft: &RuleDraft) -> Result<String> {
    let conn = session.desk()?.read();
    store::check(conn, draft)?;
    // Without a text it would follow every tag; there is one rule for that, and it came with Bearings.
    let nothing = draft
        .text
        .as_deref()
        .is_none_or(|text| text.trim().is_empty());
    if draft.kind == Kind::Tag && nothing {
        return Err(Error::Invalid {
            field: "text",
            why: "must not be empty",
        });
    }
    category::store::optional_name(conn, draft.category)?.ok_or(Error::Invalid {
        field: "category",
        why: "must be chosen",
    })
}

/// A rule that the person may change.
fn movable(rules: &[Stored], id: RuleId) -> Result<&Stored> {
    let rule = rules
        .iter()
        .find(|rule| rule.id == id)
        .ok_or(Error::NotFound { what: "rule" })?;
    if rule.is_fixed() {
        return Err(Error::Invalid {
            field: "id",
            why: "is the rule for tags, which always comes first",
        });
    }
    Ok(rule)
}

fn kinds(rules: &[Stored]) -> Vec<place::Seat> {
    rules.iter().map(Stored::seat).collect()
}

/// The order of all rules with one of them, of this kind now, as near to `to` as its kind may stand.
fn moved(rules: &[Stored], id: RuleId, kind: Kind, to: usize) -> Vec<RuleId> {
    let others: Vec<&Stored> = rules.iter().filter(|rule| rule.id != id).collect();
    let seats: Vec<place::Seat> = others.iter().map(|rule| rule.seat()).collect();
    let mut ids: Vec<RuleId> = others.iter().map(|rule| rule.id).collect();
    ids.insert(place::allowed(&seats, kind, to), id);
    ids
}
