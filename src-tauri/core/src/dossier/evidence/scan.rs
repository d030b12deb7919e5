//! Looks for likely names of patients and learners and for record numbers in words that are about to leave.
//!
//! It is a list of signs, not a judge. The signs of patients are those by which calendars hide titles.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::patient::{Sign, sign};
use crate::choice;
use crate::dossier::evidence::look::{FileWords, LookFault};
use crate::words::dossier::evidence as words;

/// Most lines shown of one sign.
const SHOWN: usize = 5;
/// Longest line shown, in characters.
const LINE: usize = 160;

choice! {
    /// What was found.
    ScanSign {
        /// A record number.
        RecordNumber = "recordNumber",
        /// A date of birth, or an age and sex.
        Birth = "birth",
        /// "Okafor, Ben".
        NameOrder = "nameOrder",
        /// A word for a patient beside a name.
        PatientWord = "patientWord",
        /// "Mrs Okafor".
        PersonName = "personName",
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Telephone = "telephone",
    }
}

/// A sign with the lines it was found in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScanFinding {
    /// Which.
    pub sign: ScanSign,
    /// What it is and how often, in words.
    pub saying: String,
    /// Lines it was found in, five at most.
    pub lines: Vec<String>,
}

/// What a scan found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Scan {
    /// The words could be read.
    pub read: bool,
    /// What was found.
    pub findings: Vec<ScanFinding>,
    /// What is to be said of it.
    pub saying: &'static str,
    /// How far a file was searched, or why it was not; nothing where what was searched is no file.
    pub searched: Option<String>,
}

impl Scan {
    /// Nothing could be read.
    pub fn unread() -> Self {
        Self {
            read: false,
            findings: Vec::new(),
            saying: words::UNREAD,
            searched: None,
        }
    }

    /// Looks through words line by line.
    pub fn of(text: &str) -> Self {
        let mut found: Vec<(ScanSign, usize, Vec<String>)> = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            for sign in signs(line) {
                let at = found.iter().position(|(own, _, _)| *own == sign);
                let at = at.unwrap_or_else(|| {
                    found.push((sign, 0, Vec::new()));
                    found.len() - 1
                });
                if let Some((_, count, lines)) = found.get_mut(at) {
                    *count += 1;
                    if lines.len() < SHOWN {
                        lines.push(line.chars().take(LINE).collect());
                    }
                }
            }
        }
        found.sort_by_key(|(sign, _, _)| *sign);
        let findings: Vec<ScanFinding> = found
            .into_iter()
            .map(|(sign, count, lines)| ScanFinding {
                saying: words::sign(sign.name(), count),
                sign,
                lines,
            })
            .collect();
        Self {
            read: true,
            saying: if findings.is_empty() {
                words::NOTHING_FOUND
            } else {
                words::FOUND
            },
            findings,
            searched: None,
        }
    }

    /// Looks through the words that were found in a file; a file without any was not searched, and says so.
    pub fn of_file(words: &Result<FileWords, LookFault>) -> Self {
        match words {
            Ok(own) if own.read > own.wordless.len() as u32 => Self {
                searched: Some(words::searched(own.pages, own.read, &own.wordless)),
                ..Self::of(&own.text)
            },
            Ok(own) => Self {
                searched: Some(words::searched(own.pages, own.read, &own.wordless)),
                ..Self::unread()
            },
            Err(fault) => Self {
                searched: Some(words::not_searched(fault.name()).to_owned()),
                ..Self::unread()
            },
        }
    }
}

/// The signs of one line.
fn signs(line: &str) -> Vec<ScanSign> {
    let mut signs = Vec::new();
    let mail = line.split_whitespace().any(is_mail);
    let phone = telephone(line);
    match sign(line) {
        // A telephone number is six digits in a row as well.
        Some(Sign::RecordNumber) if phone => {}
        Some(Sign::RecordNumber) => signs.push(ScanSign::RecordNumber),
        Some(Sign::Birth) => signs.push(ScanSign::Birth),
        Some(Sign::NameOrder) => signs.push(ScanSign::NameOrder),
        Some(Sign::PatientWord) => signs.push(ScanSign::PatientWord),
        None => {}
    }
    if titled_name(line) {
        signs.push(ScanSign::PersonName);
    }
    if mail {
        signs.push(ScanSign::Email);
    }
    if phone {
        signs.push(ScanSign::Telephone);
    }
    signs
}

fn is_mail(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.split('.').count() > 1
            && host.split('.').all(|part| !part.is_empty())
    })
}

/// "Mrs Okafor", "Mr. B. Okafor": those who are no colleagues are called so.
fn titled_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let title = pair[0]
            .trim_matches(|c: char| !c.is_alphabetic())
            .to_lowercase();
        let capital = pair[1].chars().next().is_some_and(char::is_uppercase);
        matches!(title.as_str(), "mr" | "mrs" | "ms" | "miss" | "baby") && capital
    })
}

/// Nine to fifteen digits with a plus before them or marks between them.
fn telephone(line: &str) -> bool {
    line.split(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.')))
        .map(str::trim)
        .any(|piece| {
            let digits = piece.bytes().filter(u8::is_ascii_digit).count();
            let marks = piece
                .chars()
                .filter(|c| matches!(c, ' ' | '-' | ')' | '.'))
                .count();
            (9..=15).contains(&digits) && (piece.starts_with('+') || (2..=5).contains(&marks))
        })
}
