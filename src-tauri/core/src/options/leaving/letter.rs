//! Letters of a plan: drafts from templates, filled from what was typed. Nothing is sent, and what is missing stays a blank
//! and is named.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::options::leaving::PlanDraft;
use crate::options::leaving::when::Anchors;
use crate::words::options_leaving::letter as words;
use crate::words::print::date;

const LETTERS: &str = include_str!("letters.json");

choice! {
    /// The letters, in the order in which they are written.
    PlanLetter {
        /// Notice to the employer.
        Notice = "notice",
        /// To patients, without a name.
        Patients = "patients",
        /// To a trainee or mentee.
        Trainees = "trainees",
        /// To colleagues.
        Colleagues = "colleagues",
        /// A thank-you.
        Thanks = "thanks",
    }
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterTemplate {
    /// Which letter.
    pub letter: PlanLetter,
    /// What it is called.
    pub title: String,
    /// Its text, with the names of facts in braces.
    pub text: String,
}

/// A letter filled from what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FilledLetter {
    /// Which letter.
    pub letter: PlanLetter,
    /// What it is called.
    pub title: String,
    /// Its text; "___" where something is missing.
    pub text: String,
    /// What is missing, in words.
    pub missing: Vec<String>,
}

/// All templates.
pub fn shipped() -> Result<Vec<LetterTemplate>> {
    serde_json::from_str(LETTERS).map_err(|_| Error::Bug("the letters cannot be read"))
}

/// One template.
pub fn template(letter: PlanLetter) -> Result<LetterTemplate> {
    let mut all = shipped()?.into_iter();
    all.find(|own| own.letter == letter)
        .ok_or(Error::Bug("a letter is missing"))
}

/// What a fact of a template says; nothing where it is not known.
fn fact(key: &str, plan: &PlanDraft, name: Option<&str>, today: Day) -> Option<String> {
    let text = |own: &str| (!own.is_empty()).then(|| own.to_owned());
    match key {
        "today" => Some(date(today)),
        "name" => name.and_then(text),
        "leaving" => text(&plan.leaving),
        "joining" => text(&plan.joining),
        "start" => Some(date(plan.start)),
        "last" => plan.last.map(date),
        "notice" => plan.notice.map(|own| own.to_string()),
        "noticeDay" => Anchors::of(plan).notice.map(date),
        "clause" => text(&plan.clause),
        "noticeTo" => text(&plan.notice_to),
        "next" => text(plan.next.trim_end_matches('.')),
        "records" => text(plan.records.trim_end_matches('.')),
        _ => None,
    }
}

/// A letter with its facts put in; each fact that is missing is named once.
///
/// What a person typed is put in as it stands: braces in it are not read again.
pub fn filled(
    own: &LetterTemplate,
    plan: &PlanDraft,
    name: Option<&str>,
    today: Day,
) -> FilledLetter {
    let (mut text, mut missing) = (String::new(), Vec::new());
    let mut rest = own.text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (key, after) = after.split_once('}').unwrap_or((after, ""));
        if let Some(said) = fact(key, plan, name, today) {
            text.push_str(&said);
        } else {
            text.push_str("___");
            let said = words::fact(key).to_owned();
            if !missing.contains(&said) {
                missing.push(said);
            }
        }
        rest = after;
    }
    text.push_str(rest);
    FilledLetter {
        letter: own.letter,
        title: own.title.clone(),
        text,
        missing,
    }
}
