//! Reading bibliographies of other programs: conformance, hostile files, and formats without a corpus.

mod corpus;
mod fixtures;
mod hostile;
mod judged;
mod oracles;

use std::path::PathBuf;

use bearings_core::dossier::bibliography::reading::Reading;

use crate::contract::repository;
use crate::support::loud;

/// The corpus, or a loud word on standard error when it is not on this computer.
fn corpus() -> Option<PathBuf> {
    let path = std::env::var_os("BEARINGS_CORPORA").map(|root| PathBuf::from(root).join("bib"));
    if path.is_none() {
        loud("SKIPPED FOR ABSENCE: bib; BEARINGS_CORPORA names no folder");
    }
    path
}

/// A file of our own, read.
fn fixture(name: &str) -> Reading {
    let path = repository(&format!("tests/fixtures/bib/{name}"));
    let bytes = std::fs::read(path).expect("a fixture");
    bearings_core::dossier::bibliography::read(&bytes, None).expect("a bibliography")
}
