//! `sample`: the invented physician's vault, the same papers each time, to look at and to measure with.

use std::path::PathBuf;

use bearings_core::store::migrate;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::passphrase::Passphrase;
use clap::Args;
use serde_json::json;

use crate::answer::{self, Answered};
use crate::surroundings::{self, Held};
use crate::vault::{absolute, judge_new};

/// Opens every sample. It protects nothing: nobody in it exists.
const PASSPHRASE: &str = "an invented physician";
/// The day on which her papers end.
const TODAY: &str = "2026-11-22T14:02:00";
/// Where all that is drawn for a sample comes from.
const SEED: u64 = 20_261_122;
/// A vault of more years says nothing new.
const MOST_YEARS: i64 = 40;

/// Where the sample goes, and how far back it reaches.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// A new or empty folder, which becomes the vault.
    dir: PathBuf,
    /// Years of calendar; 0 is eleven weeks.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=MOST_YEARS))]
    years: u32,
}

/// Makes the vault and fills it.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let held = Held::still(TODAY);
    let dir = absolute(&asked.dir)?;
    judge_new(&dir)?;
    let passphrase = Passphrase::chosen(PASSPHRASE)?;
    let entropy = Entropy::fixed(SEED);
    let now = held.clock()?.now();
    let (opened, _) = folder::create(
        &dir,
        &passphrase,
        held.cost(),
        &entropy,
        now,
        |connection| migrate::migrate(connection, |_| Ok(())),
    )?;
    opened.keeper.close(opened.connection)?;

    let (door, _settings) = surroundings::door(&held, None)?;
    door.session().entropy = entropy;
    let token = {
        let mut session = door.session();
        let token = session.token();
        session.files.add(token, dir.clone()).token
    };
    door.call("openVault", json!({ "vault": token }))?;
    door.call("unlock", json!({ "passphrase": PASSPHRASE }))?;
    let filled = bearings_core::sample::fill(&mut door.session(), asked.years);
    let closed = door.call("lock", json!({}));
    filled?;
    closed?;
    answer::line(&json!({ "sample": dir, "years": asked.years, "passphrase": PASSPHRASE }))
}
