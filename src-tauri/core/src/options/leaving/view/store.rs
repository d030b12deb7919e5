//! Gathers what a plan is shown with.

use rusqlite::Connection;

use crate::day::Day;
use crate::error::Result;
use crate::options::leaving::rows::ViewGround;
use crate::options::leaving::starter::shipped;
use crate::options::leaving::view::PlanView;
use crate::options::leaving::{PlanId, store};
use crate::store::ground;

/// A plan that must be there and not in the trash, with all that is in it.
pub fn view(conn: &Connection, id: PlanId, today: Day) -> Result<PlanView> {
    let (starter, name) = (shipped()?, ground::facts(conn)?.name);
    let ground = ViewGround {
        starter: &starter,
        name: name.as_deref(),
        today,
    };
    let plan = store::one(conn, id)?;
    PlanView::of(ground, id, &plan, &store::pieces(conn, id)?)
}
