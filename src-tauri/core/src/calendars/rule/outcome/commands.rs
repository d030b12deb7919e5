//! The command that shows what a rule would do before it is added or changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::apportion::rounded;
use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::event::{Event, Sortable};
use crate::calendars::grid::{Tally, Timed, by_week};
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::picture::store::everything;
use crate::calendars::preview::share;
use crate::calendars::rule::outcome::{Fitted, Outcome, Stays, outcome};
use crate::calendars::rule::store::{self, Stored};
use crate::calendars::rule::{GroupId, RuleDraft, RuleId, place};
use crate::calendars::title;
use crate::calendars::title::normalised;
use crate::contract::Command;
use crate::error::{Error, Result};
use crate::session::Session;

/// Titles listed at most; the counts are of all.
const LISTED: usize = 50;

/// What a rule would do if it stood at its place now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulePreview {
    /// Entries it would sort.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Those of them in the weeks that count.
    pub events_counted: u32,
    /// Minutes a week these count for.
    #[ts(type = "number")]
    pub minutes_a_week: u64,
    /// Weeks that count.
    pub weeks: u32,
    /// Share of the hours in those weeks that have a category now, 0 to 1.
    pub share_now: f64,
    /// The same with the rule.
    pub share: f64,
    /// Titles it fits, whether it would sort them or not: those it sorts first, the largest first, at most 50.
    pub titles: Vec<RuleTitle>,
    /// Titles in all; the list is cut at 50.
    pub titles_total: u32,
}

/// A title that a rule fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleTitle {
    /// Its row.
    pub group: GroupId,
    /// The title; `null` once it is no longer known.
    pub title: Option<String>,
    /// The title, or when it happens.
    pub label: String,
    /// Entries of this title that the rule fits.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Name of the category they have now.
    pub from: Option<String>,
    /// They stay as they are.
    pub stays: bool,
    /// Why they do.
    pub because: Option<StaysBecause>,
}

/// Why entries that a rule fits stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "by", rename_all = "camelCase")]
pub enum StaysBecause {
    /// The person decided.
    You,
    /// An earlier rule comes first.
    Rule {
        /// The rule.
        rule: RuleId,
        /// Its place, from 0.
        position: u32,
    },
}

/// Asks what a rule would do: a new one, or one in the place of another.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRule {
    rule: RuleDraft,
    /// Where a new one would stand; `null` for the usual place.
    #[serde(default)]
    #[ts(optional = nullable)]
    at: Option<u32>,
    /// The rule it would take the place of.
    #[serde(default)]
    #[ts(optional = nullable)]
    id: Option<RuleId>,
}

impl Command for PreviewRule {
    const NAME: &'static str = "previewRule";
    type Reply = RulePreview;

    fn run(self, session: &mut Session) -> Result<RulePreview> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let draft = self.rule.clean()?;
        store::check(conn, &draft)?;
        let (drafts, tried) = self.order(&draft, store::all(conn)?)?;
        let positions: BTreeMap<RuleId, u32> = drafts
            .iter()
            .filter(|(id, _)| *id != tried || self.id.is_some())
            .map(|(id, _)| *id)
            .zip(0..)
            .collect();
        let rules = store::made_ready(conn, drafts)?;
        let all = everything(conn, today)?;
        let titles = title::store::known(conn)?;
        let normals = titles
            .iter()
            .map(|(group, title)| (*group, normalised(title)))
            .collect();
        let entries: Vec<Sortable> = events::sortable(conn)?
            .into_iter()
            .filter(|entry| entry.event.counts(&all.policy))
            .collect();
        let Outcome { fitted, then } = outcome(&entries, &normals, &rules, tried);

        let counted = all.picture.counted();
        let sorted: Vec<&Event> = fitted
            .iter()
            .filter(|fitted| fitted.stays.is_none())
            .map(|fitted| &fitted.event)
            .collect();
        let minutes =
            |events: &[&Event]| -> u64 { events.iter().map(|one| one.minutes(&all.policy)).sum() };
        let in_weeks: Vec<&Event> = sorted
            .iter()
            .copied()
            .filter(|event| counted.contains(&event.day.monday()))
            .collect();
        let stretches: Vec<Timed> = then
            .iter()
            .flat_map(|event| event.stretches(&all.policy))
            .collect();
        let mut listed = listed(&fitted, &|fitted: &[&Fitted]| RuleTitle {
            group: fitted[0].event.group,
            title: titles.get(&fitted[0].event.group).cloned(),
            label: label(&titles, fitted),
            events: fitted.len() as u32,
            minutes: fitted
                .iter()
                .map(|fitted| fitted.event.minutes(&all.policy))
                .sum(),
            from: name(&all.categories, fitted[0].event.sorted.category()),
            stays: fitted[0].stays.is_some(),
            because: fitted[0].stays.map(|stays| match stays {
                Stays::You => StaysBecause::You,
                Stays::Rule(rule) => StaysBecause::Rule {
                    rule,
                    position: positions.get(&rule).copied().unwrap_or_default(),
                },
            }),
        });
        listed.sort_by_key(|title| {
            (
                title.stays,
                std::cmp::Reverse((title.minutes, title.events)),
            )
        });
        let titles_total = listed.len() as u32;
        listed.truncate(LISTED);
        Ok(RulePreview {
            events: sorted.len() as u32,
            minutes: minutes(&sorted),
            events_counted: in_weeks.len() as u32,
            minutes_a_week: rounded(minutes(&in_weeks), counted.len() as u64),
            weeks: counted.len() as u32,
            share_now: sorted_share(&all.picture.tally),
            share: sorted_share(&Tally::of(&by_week(&stretches), &counted)),
            titles: listed,
            titles_total,
        })
    }
}

impl PreviewRule {
    /// All rules in the order they would have, and the one that is tried.
    fn order(
        &self,
        draft: &RuleDraft,
        rules: Vec<Stored>,
    ) -> Result<(Vec<(RuleId, RuleDraft)>, RuleId)> {
        let seats: Vec<place::Seat> = rules.iter().map(Stored::seat).collect();
        let mut drafts: Vec<(RuleId, RuleDraft)> = rules
            .into_iter()
            .map(|rule| (rule.id, rule.draft))
            .collect();
        if let Some(id) = self.id {
            let own = drafts
                .iter_mut()
                .find(|(own, _)| *own == id)
                .ok_or(Error::NotFound { what: "rule" })?;
            own.1 = draft.clone();
            return Ok((drafts, id));
        }
        let at = place::for_new(&seats, draft.kind, self.at);
        drafts.insert(at, (RuleId(0), draft.clone()));
        Ok((drafts, RuleId(0)))
    }
}

/// One row for each title, category and reason.
fn listed(fitted: &[Fitted], row: &dyn Fn(&[&Fitted]) -> RuleTitle) -> Vec<RuleTitle> {
    type Alike = (GroupId, Option<CategoryId>, Option<Stays>);
    let mut alike: BTreeMap<Alike, Vec<&Fitted>> = BTreeMap::new();
    for one in fitted {
        let key = (one.event.group, one.event.sorted.category(), one.stays);
        alike.entry(key).or_default().push(one);
    }
    alike.values().map(|fitted| row(fitted)).collect()
}

fn label(titles: &BTreeMap<GroupId, String>, fitted: &[&Fitted]) -> String {
    titles
        .get(&fitted[0].event.group)
        .cloned()
        .unwrap_or_else(|| {
            let dates: Vec<Date> = fitted.iter().map(|fitted| fitted.event.date()).collect();
            pattern(&dates)
        })
}

fn name(categories: &[category::Category], id: Option<CategoryId>) -> Option<String> {
    categories
        .iter()
        .find(|category| Some(category.id) == id)
        .map(|category| category.name.clone())
}

/// Share of a tally's hours that have a category.
fn sorted_share(tally: &Tally) -> f64 {
    let all = tally.ticks(|_, _| true);
    let open = tally.ticks(|_, category| category.is_none());
    share(all - open, all)
}
