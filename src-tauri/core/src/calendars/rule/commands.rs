//! Commands on rules. After each change all entries are sorted anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, Sorted};
use crate::calendars::event::store as events;
use crate::calendars::rule::store::{self, Stored};
use crate::calendars::rule::{CalendarId, GroupId, Kind, Rule, RuleDraft, RuleId};
use crate::calendars::sorting::store::resort;
use crate::calendars::title;
use crate::calendars::title::normalised;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::calendars as words;

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
    /// Texts or words, parted by semicolons, or a pattern.
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
    /// Where it sorts to.
    pub category: CategoryId,
    /// It came with Bearings.
    pub starter: bool,
    /// Entries it sorts now.
    pub catches: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
}

fn views(session: &mut Session) -> Result<Vec<RuleView>> {
    let conn = session.desk()?.read();
    let mut caught: BTreeMap<RuleId, (u32, u64)> = BTreeMap::new();
    for event in events::all(conn)? {
        if let Sorted::Rule(_, Some(rule)) = event.sorted {
            let (count, minutes) = caught.entry(rule).or_default();
            *count += 1;
            *minutes += event.timed_minutes();
        }
    }
    let view = |(position, stored): (u32, Stored)| {
        let (catches, minutes) = caught.get(&stored.id).copied().unwrap_or_default();
        let draft = stored.draft;
        RuleView {
            id: stored.id,
            position,
            kind: draft.kind,
            text: draft.text,
            calendar: draft.calendar,
            group: draft.group,
            days: draft.days,
            from: draft.from,
            to: draft.to,
            category: draft.category,
            starter: stored.starter,
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

/// Adds a rule: at a place, or after the person's own and before those that came with Bearings.
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
        Rule::read(RuleId(0), &self.rule)?;
        let category = category::store::name(desk.read(), self.rule.category)?;
        let at = self.at.map_or_else(|| usual_place(&rules), |at| (at as usize).min(rules.len()));
        let label = Label::new(Place::Calendars, words::add_rule(&category));
        desk.change(label, |tx| {
            let new = store::add(tx, &self.rule, rules.len() as u32)?;
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
        let desk = session.desk()?;
        Rule::read(self.id, &self.rule)?;
        let category = category::store::name(desk.read(), self.rule.category)?;
        let label = Label::new(Place::Calendars, words::edit_rule(&category));
        desk.change(label, |tx| {
            store::edit(tx, self.id, &self.rule)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Moves a rule to another place.
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
        let desk = session.desk()?;
        let rules = store::all(desk.read())?;
        let category = category_of(session, &rules, self.id)?;
        let mut ids: Vec<RuleId> = rules.iter().map(|rule| rule.id).filter(|id| *id != self.id).collect();
        ids.insert((self.to as usize).min(ids.len()), self.id);
        let label = Label::new(Place::Calendars, words::move_rule(&category));
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
        let category = category_of(session, &rules, self.id)?;
        let label = Label::new(Place::Calendars, words::remove_rule(&category));
        session.desk()?.change(label, |tx| {
            store::remove(tx, self.id)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// What a rule would do if it were added now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulePreview {
    /// Entries it would sort.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Titles it fits, whether it would sort them or not; the largest first, at most 50.
    pub titles: Vec<RuleTitle>,
}

/// A title that a rule fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleTitle {
    /// The title; `null` once it is no longer known.
    pub title: Option<String>,
    /// Entries of this title that the rule fits.
    pub events: u32,
    /// Name of the category they have now.
    pub from: Option<String>,
    /// They stay as they are: the person decided, or an earlier rule comes first.
    pub stays: bool,
}

/// Asks what a rule would do.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRule {
    rule: RuleDraft,
}

impl Command for PreviewRule {
    const NAME: &'static str = "previewRule";
    type Reply = RulePreview;

    fn run(self, session: &mut Session) -> Result<RulePreview> {
        let conn = session.desk()?.read();
        let rule = Rule::read(RuleId(0), &self.rule)?;
        let rules = store::all(conn)?;
        let before: Vec<RuleId> = rules.iter().take(usual_place(&rules)).map(|rule| rule.id).collect();
        let titles = title::store::known(conn)?;
        let categories = category::store::all(conn)?;
        let stays = |event: &Event| match event.sorted {
            Sorted::One(_) | Sorted::Title(_) => true,
            Sorted::Open => false,
            Sorted::Rule(_, rule) => rule.is_some_and(|rule| before.contains(&rule)),
        };
        let mut preview = RulePreview { events: 0, minutes: 0, titles: Vec::new() };
        let mut found: BTreeMap<(GroupId, Option<CategoryId>, bool), u32> = BTreeMap::new();
        for event in events::all(conn)? {
            let title = titles.get(&event.group).map(|title| normalised(title));
            if rule.hit(&event.subject(title.as_deref())).is_none() {
                continue;
            }
            let stays = stays(&event);
            *found.entry((event.group, event.sorted.category(), stays)).or_default() += 1;
            if !stays {
                preview.events += 1;
                preview.minutes += event.timed_minutes();
            }
        }
        let name = |id: CategoryId| categories.iter().find(|category| category.id == id).map(|c| c.name.clone());
        let row = |((group, category, stays), events): ((GroupId, Option<CategoryId>, bool), u32)| RuleTitle {
            title: titles.get(&group).cloned(),
            events,
            from: category.and_then(name),
            stays,
        };
        preview.titles = found.into_iter().map(row).collect();
        preview.titles.sort_by_key(|title| std::cmp::Reverse(title.events));
        preview.titles.truncate(50);
        Ok(preview)
    }
}

/// A new rule comes after the person's own and before those that came with Bearings.
fn usual_place(rules: &[Stored]) -> usize {
    rules.iter().position(|rule| rule.starter).unwrap_or(rules.len())
}

fn category_of(session: &mut Session, rules: &[Stored], id: RuleId) -> Result<String> {
    let rule = rules.iter().find(|rule| rule.id == id).ok_or(Error::NotFound { what: "rule" })?;
    category::store::name(session.desk()?.read(), rule.draft.category)
}
