//! The report of the tests: one line for each part with its time, the last lines of what failed, and a total.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::call::Result;
use crate::places::{Places, shown};

/// Checks that passed and failed in one part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

/// What happened so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    lines: Vec<String>,
    total: Count,
    began: Option<Instant>,
}

impl Report {
    /// Runs one part. Its checks are counted from its log; a part that counts none is one check itself.
    pub(crate) fn part(
        &mut self,
        name: &str,
        places: &Places,
        run: impl FnOnce(&Path) -> Result<()>,
    ) -> bool {
        let began = Instant::now();
        self.began.get_or_insert(began);
        let log = places.log(name);
        let _ = fs::remove_file(&log);
        println!("{name} …");
        let done = run(&log);
        let took = minutes(began.elapsed());
        let mut count = fs::read_to_string(&log)
            .map(|text| counted(&text))
            .unwrap_or_default();
        match &done {
            Ok(()) if count.passed == 0 => count.passed = 1,
            Err(_) if count.failed == 0 => count.failed = 1,
            _ => {}
        }
        self.total.passed += count.passed;
        self.total.failed += count.failed;
        let verdict = if done.is_ok() { "ok    " } else { "FAILED" };
        let line = format!("{verdict} {name:<34} {took:>8}  {}", checks(count));
        println!("{line}");
        self.lines.push(line);
        if let Err(why) = &done {
            println!(
                "{}\n{why} The whole log: {}",
                last_lines(&log, 60),
                shown(&log, &places.root)
            );
        }
        done.is_ok()
    }

    /// Prints every part again, the time and the total; an error where something failed or nothing ran.
    pub(crate) fn close(self) -> Result<()> {
        let took = self.began.map(|began| began.elapsed()).unwrap_or_default();
        println!("\n{}\nin {}\n", self.lines.join("\n"), minutes(took));
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        if self.lines.is_empty() {
            Err("No part was run.".to_owned())
        } else if self.total.failed > 0 {
            Err("Not everything passed.".to_owned())
        } else {
            Ok(())
        }
    }
}

/// The last lines of a log.
pub(crate) fn last_lines(log: &Path, most: usize) -> String {
    let text = fs::read(log)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(most)..].join("\n")
}

fn checks(count: Count) -> String {
    if count.failed == 0 {
        format!("{} passed", count.passed)
    } else {
        format!("{} passed, {} failed", count.passed, count.failed)
    }
}

fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// Reads the closing lines of cargo's tests, Vitest and our own journeys.
fn counted(log: &str) -> Count {
    let mut count = Count::default();
    for line in log.lines() {
        let plain = without_colours(line);
        let text = plain.trim();
        let counts = if let Some(rest) = text.strip_prefix("test result:") {
            rest
        } else if let Some(rest) = text.strip_prefix("Tests ") {
            rest
        } else if text.ends_with(" failed") && text.contains(" passed, ") {
            text
        } else {
            continue;
        };
        count.passed += before(counts, "passed");
        count.failed += before(counts, "failed");
    }
    count
}

/// The number that stands before a word.
fn before(text: &str, word: &str) -> u64 {
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    words
        .windows(2)
        .find(|pair| pair[1] == word)
        .and_then(|pair| pair[0].parse().ok())
        .unwrap_or(0)
}

/// A line without the escape sequences that colour it.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Count, counted};

    #[test]
    fn the_total_counts_the_checks_of_every_runner() {
        let cargo = "test result: ok. 41 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out\n\
                     test result: FAILED. 3 passed; 2 failed; 0 ignored";
        assert_eq!(
            counted(cargo),
            Count {
                passed: 44,
                failed: 2
            }
        );
        let vitest = "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m | \u{1b}[32m58 passed\u{1b}[39m (59)";
        assert_eq!(
            counted(vitest),
            Count {
                passed: 58,
                failed: 1
            }
        );
        assert_eq!(
            counted("12 passed, 0 failed"),
            Count {
                passed: 12,
                failed: 0
            }
        );
        assert_eq!(
            counted("a test that says 3 passed the door"),
            Count::default(),
            "prose is not a count"
        );
    }
}
