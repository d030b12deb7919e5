//! Sorts stored entries anew after rules, categories or titles have changed.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::rule;
use crate::calendars::rule::{GroupId, RuleId};
use crate::calendars::sorter::Sorter;
use crate::calendars::title;
use crate::calendars::title::normalised;
use crate::desk::Tx;
use crate::error::Result;

/// Asks all rules about all entries and writes what differs. What the person decided is not touched.
pub fn resort(tx: &Tx) -> Result<()> {
    let own = rule::store::ready(tx)?;
    let mut sorter = Sorter::new(&own);
    let normals: BTreeMap<GroupId, String> = title::store::known(tx)?
        .into_iter()
        .map(|(group, title)| (group, normalised(&title)))
        .collect();
    for entry in events::sortable(tx)? {
        let event = &entry.event;
        let hit = sorter.ask_stored(&entry, normals.get(&event.group).map(String::as_str));
        let ruled: Option<(CategoryId, RuleId)> = hit.map(|hit| (hit.category, hit.rule));
        if ruled != event.ruled.zip(event.rule) {
            events::rule(tx, event.id, ruled)?;
        }
    }
    Ok(())
}
