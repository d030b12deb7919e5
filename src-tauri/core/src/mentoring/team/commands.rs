//! The command that asks for the team.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::mentoring::team::store::view;
use crate::mentoring::team::view::TeamView;
use crate::session::Session;

/// Asks which needs are covered by whom, and who would help most next.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadTeam {}

impl Command for ReadTeam {
    const NAME: &'static str = "team";
    type Reply = TeamView;

    fn run(self, session: &mut Session) -> Result<TeamView> {
        view(session.desk()?.read())
    }
}
