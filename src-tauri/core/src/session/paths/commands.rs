//! Commands that hand criteria from the values audit and the calendars to Options, and questions of Options to a talk with
//! somebody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::home::store::week;
use crate::clock::Now;
use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::Want;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::guard::Guard;
use crate::mentoring::item::{ItemDraft, TITLE, store as items};
use crate::options::criterion::{CriterionDraft, CriterionId, Origin, store as criteria};
use crate::options::fact::store as facts;
use crate::options::offered::{Hours, Lived, Offered, of_hours, of_value};
use crate::options::path::{PathId, Road, store as paths};
use crate::options::question::wording;
use crate::options::view::OptionsView;
use crate::session::Session;
use crate::session::paths::{label, rows, view};
use crate::values::across::{criteria as weightiest, values};
use crate::values::audit::store as audits;
use crate::values::reading::store::reading;
use crate::words::options::change as words;

/// Values that are offered at most.
const VALUES: usize = 8;

/// A criterion that another place offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedCriterion {
    /// Where it comes from.
    pub origin: Origin,
    /// Its key there.
    pub key: String,
    /// "Teaching".
    pub name: String,
    /// "Would it let you live this more than 4 of 10?"
    pub asks: String,
    /// It is a criterion already.
    pub taken: bool,
}

fn offered(desk: &Desk, now: Now) -> Result<Vec<Offered>> {
    let mut all = Vec::new();
    let here = audits::all(desk.read())?;
    let mut finished = here
        .iter()
        .filter(|own| own.head.removed_on.is_none() && own.head.finished_on.is_some());
    if let Some(newest) = finished.next() {
        let read = reading(desk, newest.head.id)?;
        let gaps = values(&read);
        for own in weightiest(&gaps, VALUES) {
            let lived = gaps.iter().find(|gap| gap.card == own.card);
            all.push(of_value(&Lived {
                key: &own.card.0,
                name: &own.name,
                asks: &own.asks,
                lived: lived.and_then(|gap| gap.lived),
                on: read.begun_on,
            }));
        }
    }
    let week = week(desk.read(), now)?;
    if week.weeks > 0 {
        let sum = |pick: fn(&crate::calendars::compare::Row) -> i64| -> i64 {
            week.kinds.iter().map(pick).sum()
        };
        let hours = |key: &str, name: Option<&str>, have: i64, wish: i64| {
            of_hours(&Hours {
                key,
                name,
                have,
                wish: week.drawn.then_some(wish),
                on: now.today(),
            })
        };
        all.push(hours(
            "all",
            None,
            sum(|row| row.have as i64),
            sum(|row| row.wish as i64),
        ));
        for row in &week.kinds {
            if row.have != row.wish {
                let key = row.category.0.to_string();
                all.push(hours(
                    &key,
                    Some(&row.name),
                    row.have as i64,
                    row.wish as i64,
                ));
            }
        }
    }
    Ok(all)
}

/// Asks which criteria the values audit and the calendars offer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOfferedCriteria {}

impl Command for ListOfferedCriteria {
    const NAME: &'static str = "offeredCriteria";
    type Reply = Vec<OfferedCriterion>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let here = criteria::all(desk.read())?;
        let taken = |own: &CriterionDraft| {
            here.iter().any(|other| {
                other.archived_on.is_none()
                    && other.rule.origin == own.origin
                    && other.rule.key == own.key
            })
        };
        let all = offered(desk, now)?.into_iter();
        Ok(all
            .map(|own| OfferedCriterion {
                taken: taken(&own.draft),
                origin: own.draft.origin,
                key: own.draft.key,
                name: own.draft.name,
                asks: own.asks,
            })
            .collect())
    }
}

/// Takes offered criteria over, with what is known of staying as it is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeCriteria {
    /// Their origins and keys.
    keys: Vec<(Origin, String)>,
}

impl Command for TakeCriteria {
    const NAME: &'static str = "takeCriteria";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let all = offered(desk, now)?;
        let is_wanted = |own: &&Offered| {
            self.keys
                .iter()
                .any(|(origin, key)| *origin == own.draft.origin && *key == own.draft.key)
        };
        let wanted: Vec<&Offered> = all.iter().filter(is_wanted).collect();
        let Some(first) = wanted.first() else {
            return Err(Error::NotFound { what: "criterion" });
        };
        let words = words::take_criteria(&first.draft.name, wanted.len());
        desk.change(label(words), |tx| {
            let stay = paths::all(tx)?.into_iter();
            let stay = stay
                .filter(|own| own.archived_on.is_none())
                .find(|own| own.draft.road == Road::Stay);
            for own in wanted {
                let rule = own.draft.read()?;
                let id = criteria::add(tx, &rule)?;
                if let (Some(stay), Some(fact)) = (&stay, &own.today) {
                    facts::set(tx, stay.id, id, &fact.read(rule.yardstick)?)?;
                }
            }
            Ok(())
        })?;
        view(session)
    }
}

/// Puts a question of the table on the list of things to raise. It stays off every page until it is released.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RaiseQuestion {
    path: PathId,
    criterion: CriterionId,
}

impl Command for RaiseQuestion {
    const NAME: &'static str = "raiseQuestion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let rows = rows(session)?;
        let line = rows
            .table
            .line(self.criterion)
            .ok_or(Error::NotFound { what: "criterion" })?;
        if rows.table.column(self.path).is_none() {
            return Err(Error::NotFound { what: "path" });
        }
        let whole = wording(&rows.table, self.path, line);
        let title: String = whole.chars().take(TITLE).collect();
        if rows.raised.contains(&title) {
            return Err(Error::Invalid {
                field: "raised",
                why: "waits to be raised already",
            });
        }
        // That paths are weighed at all is not everybody's to know.
        let draft = ItemDraft {
            guard: Guard::of(&[Secret::Move]),
            ..ItemDraft::titled(title, Want::Advise)
        };
        let label = Label::new(Place::Mentoring, words::ask(&draft.title));
        session.desk()?.change(label, |tx| items::add(tx, &draft))?;
        view(session)
    }
}
