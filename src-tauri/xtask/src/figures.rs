//! Reads what criterion measured.

use std::fs;
use std::path::{Path, PathBuf};

/// One benchmark; times in nanoseconds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub(crate) name: String,
    pub(crate) median: f64,
    /// Lower bound of the 95 % interval.
    pub(crate) lower: f64,
    /// Upper bound of the 95 % interval.
    pub(crate) upper: f64,
}

/// Every benchmark below criterion's folder, by name.
pub(crate) fn read(folder: &Path) -> Vec<Figure> {
    let mut figures = Vec::new();
    collect(folder, &mut figures);
    figures.sort_by(|a, b| a.name.cmp(&b.name));
    figures
}

fn collect(folder: &Path, figures: &mut Vec<Figure>) {
    let inside: Vec<PathBuf> = fs::read_dir(folder)
        .map(|found| found.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    for path in inside.iter().filter(|path| path.is_dir()) {
        if path.file_name().is_some_and(|name| name == "new") {
            figures.extend(figure(path));
        } else {
            collect(path, figures);
        }
    }
}

fn figure(folder: &Path) -> Option<Figure> {
    let estimates = fs::read_to_string(folder.join("estimates.json")).ok()?;
    let about = fs::read_to_string(folder.join("benchmark.json")).ok()?;
    let median = estimates.split_once("\"median\"")?.1;
    Some(Figure {
        name: text_of(&about, "full_id")?,
        median: number_of(median, "point_estimate")?,
        lower: number_of(median, "lower_bound")?,
        upper: number_of(median, "upper_bound")?,
    })
}

/// The first number under a key. Criterion's files are small and regular; a whole JSON reader is not needed.
fn number_of(json: &str, key: &str) -> Option<f64> {
    let rest = json.split_once(&format!("\"{key}\":"))?.1.trim_start();
    rest[..rest.find([',', '}'])?].trim().parse().ok()
}

/// The first text under a key.
fn text_of(json: &str, key: &str) -> Option<String> {
    let rest = json
        .split_once(&format!("\"{key}\":"))?
        .1
        .trim_start()
        .strip_prefix('"')?;
    Some(rest[..rest.find('"')?].to_owned())
}

/// A time in the unit that reads best.
pub(crate) fn nanoseconds(time: f64) -> String {
    match time {
        t if t < 1e3 => format!("{t:.0} ns"),
        t if t < 1e6 => format!("{:.1} µs", t / 1e3),
        t if t < 1e9 => format!("{:.2} ms", t / 1e6),
        t => format!("{:.2} s", t / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::{nanoseconds, number_of, text_of};

    #[test]
    fn criterion_files_are_read() {
        let json = r#"{"confidence_interval":{"confidence_level":0.95,"lower_bound":10.5,"upper_bound":12.0},"point_estimate":11.25,"standard_error":1}"#;
        assert_eq!(number_of(json, "point_estimate"), Some(11.25));
        assert_eq!(number_of(json, "upper_bound"), Some(12.0));
        assert_eq!(
            text_of(
                r#"{"group_id":"undo","full_id":"undo/one step"}"#,
                "full_id"
            )
            .as_deref(),
            Some("undo/one step")
        );
        assert_eq!(nanoseconds(1_250_000.0), "1.25 ms");
    }
}
