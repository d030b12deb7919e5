//! The command that shows source cards.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::session::Session;
use crate::values::benchmark::{Benchmark, benchmarks};

/// Asks for all source cards.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListBenchmarks {}

impl Command for ListBenchmarks {
    const NAME: &'static str = "benchmarks";
    type Reply = Vec<Benchmark>;

    fn run(self, _: &mut Session) -> Result<Self::Reply> {
        Ok(benchmarks()?.to_vec())
    }
}
