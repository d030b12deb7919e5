//! Adds up the memory of a program and everything it started, from `/proc`.

use std::collections::BTreeMap;
use std::fs;

/// Memory of a family of processes, in MiB, and how many they are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Family {
    /// Resident pages, shared ones counted in each process.
    pub(crate) resident: f64,
    /// Resident pages, shared ones divided among those that share them.
    pub(crate) proportional: f64,
    pub(crate) processes: u32,
}

/// The process with this id and its descendants.
pub(crate) fn family(id: u32) -> Family {
    let parents = parents();
    let mut sum = Family::default();
    for &process in parents
        .keys()
        .filter(|&&process| descends(process, id, &parents))
    {
        let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else {
            continue;
        };
        sum.resident += mebibytes(&text, "Rss:");
        sum.proportional += mebibytes(&text, "Pss:");
        sum.processes += 1;
    }
    sum
}

fn parents() -> BTreeMap<u32, u32> {
    let entries = fs::read_dir("/proc")
        .map(|found| found.flatten().collect::<Vec<_>>())
        .unwrap_or_default();
    let ids = entries
        .iter()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter_map(|id| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The name in brackets may hold spaces; the parent is the second word after it.
        let parent = stat
            .rsplit_once(')')?
            .1
            .split_whitespace()
            .nth(1)?
            .parse()
            .ok()?;
        Some((id, parent))
    })
    .collect()
}

fn descends(process: u32, ancestor: u32, parents: &BTreeMap<u32, u32>) -> bool {
    let mut at = process;
    while at != ancestor {
        match parents.get(&at) {
            Some(&parent) if parent != 0 => at = parent,
            _ => return false,
        }
    }
    true
}

fn mebibytes(text: &str, key: &str) -> f64 {
    let line = text
        .lines()
        .find(|line| line.starts_with(key))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|word| word.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1024.0
}
