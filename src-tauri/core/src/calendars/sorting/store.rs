//! Sorts stored entries anew after rules have changed.

use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::rule;
use crate::calendars::rule::RuleId;
use crate::calendars::sorter::Sorter;
use crate::calendars::title;
use crate::calendars::title::normalised;
use crate::desk::Tx;
use crate::error::Result;

/// Asks all rules about all entries and writes what differs. What the person decided is not touched.
pub fn resort(tx: &Tx) -> Result<()> {
    let rules = rule::store::ready(tx)?;
    let mut sorter = Sorter::new(&rules);
    let titles = title::store::known(tx)?;
    let normals: std::collections::BTreeMap<_, _> =
        titles.iter().map(|(group, title)| (*group, normalised(title))).collect();
    for event in events::all(tx)? {
        let subject = event.subject(normals.get(&event.group).map(String::as_str));
        let hit = sorter.ask(event.group.0 as usize, &subject);
        let ruled: Option<(CategoryId, RuleId)> = hit.map(|hit| (hit.category, hit.rule));
        if ruled != event.ruled.zip(event.rule) {
            events::rule(tx, event.id, ruled)?;
        }
    }
    Ok(())
}
