//! An entry as a document says it: one line of parts, each said once, its remark in italics at the end.

use crate::document::Run;
use crate::dossier::entry::field::{FieldValue, fields};
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{Entry, EntryDraft, EntryId};
use crate::dossier::identity::folded;
use crate::dossier::paper::Facts;
use crate::words::dossier::{paper as words, value};

/// Own fields that a line says, in this order, for each kind; what is not here is for portfolios.
fn telling(kind: EntryType) -> &'static [&'static str] {
    match kind {
        EntryType::Degree | EntryType::Training => &["award", "field", "honours"],
        EntryType::Appointment => &["rank", "track"],
        EntryType::Leadership => &["reportsTo"],
        EntryType::Licence | EntryType::Certification => &["authority", "number"],
        EntryType::Honour => &["giver", "chosenFrom", "reason"],
        EntryType::Grant => &["agency", "number", "mechanism", "position", "share"],
        EntryType::Trial => &["number", "position"],
        EntryType::Committee => &["position", "charge", "product"],
        EntryType::Society | EntryType::Editorial => &["position"],
        EntryType::Review => &["reviews"],
        EntryType::Presentation => &["event", "audience", "form"],
        EntryType::Abstract => &["event", "form"],
        EntryType::Teaching => &["course", "position", "learners", "level", "contactHours"],
        EntryType::Mentee => &["stageThen", "stageNow", "position", "awards"],
        EntryType::Observation => &["observer"],
        EntryType::Curriculum | EntryType::Assessment => &["learners", "adopters"],
        EntryType::Clinical => &["site", "sessions", "panel", "volume"],
        EntryType::Measure => &["value", "comparator", "dataSource"],
        EntryType::Innovation | EntryType::Guideline | EntryType::Quality => {
            &["result", "spread", "product"]
        }
        EntryType::Community => &["partner", "population", "hours"],
        EntryType::Media => &["outlet"],
        EntryType::Patent => &["number", "status"],
        EntryType::Development => &["provider", "hours"],
        EntryType::Disclosure => &["company", "nature"],
        EntryType::Referee => &["rank", "email", "expertise"],
        EntryType::Evaluations => &["instrument"],
        EntryType::Publication => &[],
    }
}

/// What a document says of an entry.
pub fn said(id: EntryId, entry: &Entry, facts: &Facts<'_>) -> Vec<Run> {
    let draft = &entry.draft;
    let mut runs = match facts.citations.get(&id) {
        Some(cited) => cited.clone(),
        None => line(draft, facts),
    };
    for remark in [contribution(draft), draft.annotation.as_deref()]
        .into_iter()
        .flatten()
    {
        runs.push(Run::plain(if ends(&runs) { " " } else { ". " }));
        runs.push(Run::emphasis(remark));
    }
    runs
}

/// The person's own part in a work of many, where it was said.
fn contribution(draft: &EntryDraft) -> Option<&str> {
    draft.text("contribution")
}

/// Whether what was said ends a sentence.
fn ends(runs: &[Run]) -> bool {
    runs.last()
        .is_some_and(|run| run.text.trim_end().ends_with(['.', '?', '!']))
}

/// The parts of a line, with commas between them.
fn line(draft: &EntryDraft, facts: &Facts<'_>) -> Vec<Run> {
    let mut parts: Vec<String> = Vec::new();
    let mut say = |part: Option<String>| {
        let Some(part) = part.filter(|part| !part.trim().is_empty()) else {
            return;
        };
        // "Residents' teaching award, Larkmoor" does not say Larkmoor again.
        let new = folded(&part);
        let said = parts
            .iter()
            .any(|said| format!(" {} ", folded(said)).contains(&format!(" {new} ")));
        if !said {
            parts.push(part);
        }
    };
    say(Some(title(draft)));
    say(draft.role.clone());
    for key in telling(draft.kind) {
        say(own(draft, key, facts));
    }
    for place in [
        &draft.department,
        &draft.institution,
        &draft.city,
        &draft.region,
        &draft.country,
    ] {
        say(place.clone());
    }
    if draft.kind == EntryType::Publication || draft.kind == EntryType::Abstract {
        let record = draft.record.as_ref();
        say(record.and_then(|record| record.container_title.clone()));
    }
    if draft.kind == EntryType::Evaluations {
        say(Some(evaluated(draft)));
    }
    say(sponsored(draft));
    let mut runs = vec![Run::plain(parts.join(", "))];
    if let Some(thesis) = draft.text("thesis") {
        let adviser = draft.text("adviser");
        runs.push(Run::plain(words::thesis(thesis, adviser)));
    }
    runs
}

/// The title; somebody mentored is named only with their consent.
fn title(draft: &EntryDraft) -> String {
    if draft.kind != EntryType::Mentee || draft.flag("namedAgreed") == Some(true) {
        return draft.title.clone();
    }
    let initials = draft.text("initials").unwrap_or(words::UNNAMED);
    initials.to_owned()
}

/// What a set of evaluations came to, with what it takes to read it.
fn evaluated(draft: &EntryDraft) -> String {
    let mean = words::mean(
        draft.text("mean"),
        draft.whole("topBox"),
        draft.text("scale"),
    );
    words::evaluated(&mean, draft.whole("answered"), draft.whole("asked"))
}

/// Who paid for a talk, where a company did.
fn sponsored(draft: &EntryDraft) -> Option<String> {
    use crate::dossier::entry::Sponsor;
    (draft.sponsor == Some(Sponsor::Industry)).then(|| words::sponsored(draft.text("sponsorName")))
}

/// An own field in words; what stays in the vault by itself is said only where it was asked for.
pub fn own(draft: &EntryDraft, key: &str, facts: &Facts<'_>) -> Option<String> {
    let field = fields(draft.kind).iter().find(|field| field.key == key)?;
    if field.held_back && !facts.wants.held_back {
        return None;
    }
    match draft.own.get(key)? {
        FieldValue::Flag(flag) => flag.then(|| value::field(key).to_owned()),
        FieldValue::Whole(number) => Some(value::amount(key, *number)),
        FieldValue::Text(text) => Some(value::value(key, text)),
        FieldValue::Names(names) => {
            let names: Vec<String> = names.iter().map(|name| value::value(key, name)).collect();
            Some(names.join(", "))
        }
        FieldValue::Numbers(_) => None,
    }
}
