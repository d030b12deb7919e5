//! Whether the disk has room for what a command builds: a linker that runs out of it says nothing of the kind.

use std::path::Path;
use std::process::Command;

use crate::call::{Result, answer};
use crate::places::Places;

/// What the app, its pages and the first walk take from nothing, in megabytes; measured 3.0 GB, with some air.
pub(crate) const RUN: u64 = 3_500;
/// What everything that the tests build takes from nothing, in megabytes; measured 3.7 GB, with some air.
pub(crate) const TEST: u64 = 4_500;
/// What the tests write while they run, in megabytes, where everything is built already.
const WORKING: u64 = 1_000;

/// Says so at once where the disk has less room than the command still needs.
///
/// Where the system cannot tell, nothing is refused.
pub(crate) fn enough(places: &Places, whole: u64) -> Result<()> {
    let target = places.target.as_path();
    let Some(free) = free(&places.root, target) else {
        return Ok(());
    };
    let needed = still_needed(whole, taken(target));
    if free >= needed {
        return Ok(());
    }
    Err(format!(
        "The disk has {} GB free, and this needs about {} GB. Nothing was started. Make room and run it again.",
        tenths(free),
        tenths(needed)
    ))
}

/// What is left to be written, in megabytes, where `taken` is there already.
fn still_needed(whole: u64, taken: u64) -> u64 {
    whole.saturating_sub(taken).max(WORKING)
}

/// Megabytes as gigabytes with one decimal.
fn tenths(megabytes: u64) -> String {
    format!("{}.{}", megabytes / 1_000, megabytes % 1_000 / 100)
}

/// Free megabytes where the target folder lies, or will lie.
fn free(root: &Path, target: &Path) -> Option<u64> {
    let at = if target.exists() { target } else { root };
    fourth_column(&answer(Command::new("df").arg("-Pk").arg(at))?)
}

/// The fourth column of the last line of `df -Pk`, kilobytes, as megabytes.
fn fourth_column(table: &str) -> Option<u64> {
    let kilobytes: u64 = table
        .lines()
        .last()?
        .split_whitespace()
        .nth(3)?
        .parse()
        .ok()?;
    Some(kilobytes / 1_000)
}

/// Megabytes that the target folder holds already; none where it is not there.
fn taken(target: &Path) -> u64 {
    answer(Command::new("du").arg("-sk").arg(target))
        .and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok())
        .map_or(0, |kilobytes| kilobytes / 1_000)
}

#[cfg(test)]
mod tests {
    use super::{fourth_column, still_needed, tenths};

    #[test]
    fn what_is_built_already_needs_no_room_again() {
        assert_eq!(still_needed(7_000, 0), 7_000);
        assert_eq!(still_needed(7_000, 5_400), 1_600);
        assert_eq!(still_needed(7_000, 16_000), 1_000);
    }

    #[test]
    fn the_free_room_is_read_from_the_table() {
        let table = "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda 264000000 19000000 3700000 21% /\n";
        assert_eq!(fourth_column(table), Some(3_700));
        assert_eq!(fourth_column("nothing of the kind"), None);
        assert_eq!(tenths(3_750), "3.7");
    }
}
