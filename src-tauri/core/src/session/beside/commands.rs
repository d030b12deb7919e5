//! Commands that set hours of the calendars beside a values audit, and hand what a log holds to a talk with somebody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::home::store::week;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::Want;
use crate::mentoring::guard::Guard;
use crate::mentoring::item::{ItemDraft, ItemId, TITLE, store as items};
use crate::session::Session;
use crate::values::across::recorded::{Beside, Recorded, beside};
use crate::values::audit::evidence::LinkKind;
use crate::values::audit::{AuditId, Item, store as audits};
use crate::values::logs::uncredited::{UncreditedId, store as uncredited};
use crate::words::beside as words;

/// Something that recurs in the mean week of the calendars, offered for the energy list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedActivity {
    /// Row of the category.
    #[ts(type = "number")]
    pub category: i64,
    /// Its name.
    pub name: String,
    /// Minutes a week, over the weeks that count.
    pub minutes: u32,
    /// It is on the list of this audit already.
    pub taken: bool,
}

/// Asks which categories of the calendars take time, for the energy list of an audit; empty while no week counts.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOfferedActivities {
    audit: AuditId,
}

impl Command for ListOfferedActivities {
    const NAME: &'static str = "offeredActivities";
    type Reply = Vec<OfferedActivity>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let audit = audits::load(desk.read(), self.audit)?;
        audit.head.here()?;
        let taken = |row: i64| audit.activities.iter().any(|own| own.category == Some(row));
        let rows = week(desk.read(), now)?.kinds.into_iter();
        let work = rows.filter(|row| row.have > 0);
        Ok(work
            .map(|row| OfferedActivity {
                category: row.category.0,
                name: row.name,
                minutes: row.have as u32,
                taken: taken(row.category.0),
            })
            .collect())
    }
}

/// Asks what the calendars hold for values whose lived answer points to a category: claimed beside recorded. Hours are
/// held against the person's own wish.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadRecorded {
    audit: AuditId,
}

impl Command for ReadRecorded {
    const NAME: &'static str = "recordedBeside";
    type Reply = Vec<Beside>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let audit = audits::load(desk.read(), self.audit)?;
        audit.head.here()?;
        let week = week(desk.read(), now)?;
        let one = |item: &Item| {
            let links = audit.evidence_of(item.id).filter_map(|own| own.link);
            let mut rows: Vec<i64> = links
                .filter(|link| link.to == LinkKind::Category)
                .map(|link| link.id)
                .collect();
            rows.sort_unstable();
            rows.dedup();
            let mut kinds = week.kinds.iter();
            let own = kinds.find(|kind| rows.first() == Some(&kind.category.0))?;
            let recorded = Recorded {
                card: item.card.clone(),
                what: own.name.clone(),
                minutes: own.have as u32,
                wished: week.drawn.then_some(own.wish as u32),
                weeks: week.weeks,
            };
            Some(beside(item.lived, &recorded))
        };
        Ok(audit.kept().filter_map(one).collect())
    }
}

/// A thing to raise that came of something in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Raised {
    /// Its row.
    pub id: ItemId,
}

/// Makes a thing to raise of work without credit. It says nothing of who asked, and stays off every page until it is released.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RaiseUncredited {
    id: UncreditedId,
}

impl Command for RaiseUncredited {
    const NAME: &'static str = "raiseUncredited";
    type Reply = Raised;

    fn run(self, session: &mut Session) -> Result<Raised> {
        let desk = session.desk()?;
        let own = uncredited::one(desk.read(), self.id)?;
        let title: String = words::credit(&own.what).chars().take(TITLE).collect();
        let same = |draft: &ItemDraft| draft.title == title;
        let all = items::all(desk.read())?;
        if all.iter().any(|(_, own)| own.is_open() && same(&own.draft)) {
            return Err(Error::Invalid {
                field: "raised",
                why: "waits to be raised already",
            });
        }
        let guard = Guard {
            values: true,
            released: false,
            ..Guard::open()
        };
        let draft = ItemDraft {
            note: words::credit_note(own.day),
            guard,
            ..ItemDraft::titled(title, Want::Advise)
        };
        let label = Label::new(Place::Mentoring, words::raise(&draft.title));
        let id = desk.change(label, |tx| items::add(tx, &draft))?;
        Ok(Raised { id })
    }
}
