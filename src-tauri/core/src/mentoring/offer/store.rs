//! Offers in the store.

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::offer::{Offer, OfferSource, Offers};
use crate::mentoring::person::PersonId;

const ALL: &str =
    "select person, subject, level, source from mentoring_offer order by person, subject";
const SET: &str = "insert into mentoring_offer (person, subject, level, source) values (:person, :subject, :level, :source)
  on conflict (person, subject) do update set level = :level, source = :source
  where level <> :level or source <> :source";
const CLEAR: &str = "delete from mentoring_offer where person = :person and subject = :subject";

/// Everything everybody offers.
pub fn offers(conn: &Connection) -> Result<Offers> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let source: String = row.get("source")?;
        let offer = Offer {
            level: row.get("level")?,
            // The table's own checks let no other names in.
            source: OfferSource::named(&source).unwrap_or(OfferSource::Guess),
        };
        Ok((PersonId(row.get("person")?), row.get("subject")?, offer))
    })?;
    let mut all = Offers::default();
    for row in rows {
        let (person, subject, offer) = row?;
        all.add(person, subject, offer);
    }
    Ok(all)
}

/// Writes what somebody offers; `None` takes it back.
pub fn set(tx: &Tx, person: PersonId, subject: &str, offer: Option<Offer>) -> Result<()> {
    match offer {
        Some(offer) => tx.execute(
            SET,
            named_params! {
                ":person": person.0, ":subject": subject, ":level": offer.level, ":source": offer.source.name()
            },
        )?,
        None => tx.execute(
            CLEAR,
            named_params! { ":person": person.0, ":subject": subject },
        )?,
    };
    Ok(())
}
