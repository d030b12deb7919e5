//! Rules of thumb that the person changed, in the store.

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::health::rules::{HealthRule, HealthRules};

const ALL: &str = "select rule, value from mentoring_rule order by rule";
const SET: &str = "insert into mentoring_rule (rule, value) values (:rule, :value)
  on conflict (rule) do update set value = :value where value <> :value";
const CLEAR: &str = "delete from mentoring_rule";

/// The numbers as they stand. One that would put red before amber, in a vault of another program, is not read.
pub fn rules(conn: &Connection) -> Result<HealthRules> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let rule: String = row.get("rule")?;
        Ok((rule, row.get("value")?))
    })?;
    // Neighbours may only be allowed together: the wider ones are taken up first, then the rest.
    let mut left: Vec<(HealthRule, u16)> = Vec::new();
    for row in rows {
        let (rule, value) = row?;
        left.extend(HealthRule::named(&rule).map(|rule| (rule, value)));
    }
    let mut all = HealthRules::default();
    for _ in 0..2 {
        left.retain(|(rule, value)| match all.with(*rule, *value) {
            Ok(next) => {
                all = next;
                false
            }
            Err(_) => true,
        });
    }
    Ok(all)
}

/// Writes one number.
pub fn set(tx: &Tx, rule: HealthRule, value: u16) -> Result<()> {
    tx.execute(SET, named_params! { ":rule": rule.name(), ":value": value })?;
    Ok(())
}

/// Brings ours back, all of them.
pub fn clear(tx: &Tx) -> Result<()> {
    tx.execute(CLEAR, [])?;
    Ok(())
}
