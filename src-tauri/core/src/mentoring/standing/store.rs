//! Where the person stands, in the store.

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::standing::{Stage, Standing, World};

const READ: &str = "select stage, world, moving, contract from mentoring_standing where id = 1";
const SET: &str = "update mentoring_standing
  set stage = :stage, world = :world, moving = :moving, contract = :contract
  where id = 1 and (stage is not :stage or world is not :world or moving <> :moving or contract <> :contract)";

/// Where the person stands.
pub fn standing(conn: &Connection) -> Result<Standing> {
    Ok(conn.query_row(READ, [], |row| {
        let stage: Option<String> = row.get("stage")?;
        let world: Option<String> = row.get("world")?;
        Ok(Standing {
            stage: stage.as_deref().and_then(Stage::named),
            world: world.as_deref().and_then(World::named),
            moving: row.get("moving")?,
            contract: row.get("contract")?,
        })
    })?)
}

/// Writes where the person stands.
pub fn set(tx: &Tx, standing: &Standing) -> Result<()> {
    let values = named_params! {
        ":stage": standing.stage.map(Stage::name), ":world": standing.world.map(World::name),
        ":moving": standing.moving, ":contract": standing.contract
    };
    tx.execute(SET, values)?;
    Ok(())
}
