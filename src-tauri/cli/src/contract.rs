//! Prints what the program can be asked: the list of commands, its TypeScript, the schema of the database.

use bearings_core::contract::typescript;
use clap::Args;

use crate::answer::{self, Answered};

/// What to print; the list of commands as JSON if nothing else is named.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// The types of all commands as TypeScript, as the pages use them.
    #[arg(long, conflicts_with = "schema")]
    typescript: bool,
    /// The tables of a vault as SQL.
    #[arg(long)]
    schema: bool,
}

/// Prints it.
pub(crate) fn answer(asked: &Asked) -> Answered {
    if asked.typescript {
        answer::text_line(&typescript::contract())
    } else if asked.schema {
        answer::text_line(include_str!("../../core/src/store/schema.sql"))
    } else {
        answer::line(&typescript::listing())
    }
}
