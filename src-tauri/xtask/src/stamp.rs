//! Remembers what a step was made from, so that it is skipped while nothing changed.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::call::Result;

/// A number that changes when any of these files changes, appears or goes; folders are read whole.
///
/// `skip` names files and folders that are left out wherever they stand.
pub(crate) fn fingerprint(paths: &[PathBuf], skip: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(path, skip, &mut hasher);
    }
    hasher.finish()
}

fn add(path: &Path, skip: &[&str], hasher: &mut DefaultHasher) {
    if path
        .file_name()
        .is_some_and(|name| skip.iter().any(|word| name == *word))
    {
        return;
    }
    if path.is_dir() {
        let mut inside: Vec<PathBuf> = fs::read_dir(path)
            .map(|found| found.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        inside.sort();
        for child in inside {
            add(&child, skip, hasher);
        }
    } else if let Ok(bytes) = fs::read(path) {
        hasher.write(path.as_os_str().as_encoded_bytes());
        hasher.write_u64(bytes.len() as u64);
        hasher.write(&bytes);
    }
}

/// Whether the stamp at this path holds this text.
pub(crate) fn fresh(stamp: &Path, text: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|found| found == text)
}

/// Writes a stamp once its step is done.
pub(crate) fn write(stamp: &Path, text: &str) -> Result<()> {
    let folder = stamp.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(stamp, text))
        .map_err(|error| format!("{} cannot be written: {error}", stamp.display()))
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, fresh, write};
    use std::fs;

    #[test]
    fn a_step_runs_again_only_when_what_it_reads_has_changed() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).expect("a temporary folder");
        fs::write(folder.join("page.html"), "one").expect("a file");
        let paths = [folder.clone()];
        let before = fingerprint(&paths, &["node_modules"]);

        fs::write(folder.join("node_modules/noise"), "x").expect("a file");
        assert_eq!(
            before,
            fingerprint(&paths, &["node_modules"]),
            "what is left out does not count"
        );
        fs::write(folder.join("page.html"), "two").expect("a file");
        assert_ne!(
            before,
            fingerprint(&paths, &["node_modules"]),
            "a changed file counts"
        );

        let stamp = folder.join("deep/stamp");
        assert!(!fresh(&stamp, "1"), "no stamp yet");
        write(&stamp, "1").expect("a stamp");
        assert!(
            fresh(&stamp, "1") && !fresh(&stamp, "2"),
            "a stamp holds for its own text only"
        );
        fs::remove_dir_all(folder).expect("the folder goes");
    }
}
