//! Whether one entry counts towards a criterion: what rules it out, and what it lacks.

use crate::day::Day;
use crate::dossier::criteria::{Criterion, Distinct, Predicate, Window};
use crate::dossier::entry::field::{FieldValue, fields, thousandths};
use crate::dossier::entry::when::{Certain, first, within};
use crate::dossier::entry::{EntryDraft, Sponsor};
use crate::dossier::evidence::Strength;
use crate::dossier::identity::{DossierIdentity, folded};
use crate::dossier::missing::{Fact, Facts, Lack, Why};

/// What is to be said of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judged {
    /// It is another kind of thing.
    Other,
    /// It does not count.
    Out(Why),
    /// It counts, strictly where it lacks nothing.
    In(Vec<Lack>),
}

/// The first day of the window: none where all of life counts.
pub fn since(window: Window, identity: &DossierIdentity, today: Day) -> Result<Option<Day>, Lack> {
    match window {
        Window::Career => Ok(None),
        Window::SincePromotion => identity.promoted_on.map(Some).ok_or(Lack::Promotion),
        Window::LastYears(years) => {
            let months = chrono::Months::new(u32::from(years) * 12);
            Ok(today.0.checked_sub_months(months).map(Day))
        }
    }
}

/// A check: it holds, it fails for a reason, or something is not known.
type Check = Result<(), Fault>;

enum Fault {
    Out(Why),
    Lacks(Lack),
}

fn said(own: Option<bool>, why: Why, lack: Lack) -> Check {
    match own {
        Some(true) => Ok(()),
        Some(false) => Err(Fault::Out(why)),
        None => Err(Fault::Lacks(lack)),
    }
}

/// Whether a fact counts.
pub fn judge(criterion: &Criterion, fact: &Fact, facts: &Facts) -> Judged {
    let own = &criterion.predicate;
    let draft = &fact.entry.draft;
    if !own.types.contains(&draft.kind) {
        return Judged::Other;
    }
    let mut lacks = Vec::new();
    let checks = [
        choices(own, draft),
        flags(own, draft),
        least(own, draft),
        role(own, draft),
        mission(own, draft),
        invited(own, draft),
        reviewed(own, draft),
        home(own, draft, facts.identity),
        sponsor(own, draft),
        compared(own, draft),
        reach(own, draft),
        time(criterion, fact, facts),
        named(own, fact),
        confirmed(own, draft),
    ];
    for check in checks {
        match check {
            Ok(()) => {}
            Err(Fault::Out(why)) => return Judged::Out(why),
            Err(Fault::Lacks(lack)) => lacks.push(lack),
        }
    }
    let least = own.evidence.unwrap_or(Strength::Own);
    if !fact
        .strength
        .is_some_and(|strength| strength.reaches(least))
    {
        lacks.push(Lack::Evidence);
    }
    lacks.sort_unstable();
    lacks.dedup();
    Judged::In(lacks)
}

/// Whether the kind of an entry has an own field: a criterion over several kinds asks each only for what it has.
fn has(draft: &EntryDraft, key: &str) -> bool {
    fields(draft.kind).iter().any(|field| field.key == key)
}

fn choices(own: &Predicate, draft: &EntryDraft) -> Check {
    let mut missing = false;
    for (key, wanted) in own.choices.iter().filter(|(key, _)| has(draft, key)) {
        match draft.own.get(key) {
            Some(FieldValue::Text(text)) if wanted.contains(text) => {}
            Some(FieldValue::Names(names)) if names.iter().any(|name| wanted.contains(name)) => {}
            Some(_) => return Err(Fault::Out(Why::Choice)),
            None => missing = true,
        }
    }
    if missing {
        return Err(Fault::Lacks(Lack::Detail));
    }
    Ok(())
}

fn flags(own: &Predicate, draft: &EntryDraft) -> Check {
    let mut all = own.flags.iter().filter(|key| has(draft, key));
    all.try_for_each(|key| said(draft.flag(key), Why::Flag, Lack::Detail))
}

fn least(own: &Predicate, draft: &EntryDraft) -> Check {
    for (key, least) in own.least.iter().filter(|(key, _)| has(draft, key)) {
        match draft.whole(key) {
            Some(number) if number >= i64::from(*least) => {}
            Some(_) => return Err(Fault::Out(Why::Least)),
            None => return Err(Fault::Lacks(Lack::Detail)),
        }
    }
    Ok(())
}

fn role(own: &Predicate, draft: &EntryDraft) -> Check {
    if own.roles.is_empty() {
        return Ok(());
    }
    let Some(role) = &draft.role else {
        return Err(Fault::Lacks(Lack::Detail));
    };
    let role = folded(role);
    let fits = own.roles.iter().any(|word| role.contains(&folded(word)));
    said(Some(fits), Why::Role, Lack::Detail)
}

fn mission(own: &Predicate, draft: &EntryDraft) -> Check {
    if own.missions.is_empty() {
        return Ok(());
    }
    if draft.missions.is_empty() {
        return Err(Fault::Lacks(Lack::Detail));
    }
    let fits = draft
        .missions
        .iter()
        .any(|part| own.missions.contains(part));
    said(Some(fits), Why::Mission, Lack::Detail)
}

fn invited(own: &Predicate, draft: &EntryDraft) -> Check {
    if own.invited {
        said(draft.invited, Why::Invited, Lack::Invited)
    } else {
        Ok(())
    }
}

fn reviewed(own: &Predicate, draft: &EntryDraft) -> Check {
    if own.peer_reviewed {
        said(draft.peer_reviewed, Why::PeerReviewed, Lack::PeerReviewed)
    } else {
        Ok(())
    }
}

fn home(own: &Predicate, draft: &EntryDraft, identity: &DossierIdentity) -> Check {
    if !own.outside_home {
        return Ok(());
    }
    let Some(institution) = &draft.institution else {
        return Err(Fault::Lacks(Lack::Institution));
    };
    let outside = identity.is_home(institution).map(|home| !home);
    said(outside, Why::Home, Lack::Home)
}

fn sponsor(own: &Predicate, draft: &EntryDraft) -> Check {
    match (own.not_industry, draft.sponsor, draft.paid) {
        (true, Some(Sponsor::Industry), _) => Err(Fault::Out(Why::Industry)),
        // Paid for, and nobody said by whom.
        (true, None, Some(true)) => Err(Fault::Lacks(Lack::Sponsor)),
        _ => Ok(()),
    }
}

fn compared(own: &Predicate, draft: &EntryDraft) -> Check {
    if !own.at_or_above {
        return Ok(());
    }
    let number = |key| draft.text(key).and_then(thousandths);
    let above = number("mean")
        .zip(number("comparator"))
        .map(|(mean, other)| mean >= other);
    said(above, Why::Below, Lack::Comparator)
}

fn reach(own: &Predicate, draft: &EntryDraft) -> Check {
    match own.reach {
        None => Ok(()),
        Some(least) => said(
            draft.reach.map(|reach| reach >= least),
            Why::Reach,
            Lack::Reach,
        ),
    }
}

fn time(criterion: &Criterion, fact: &Fact, facts: &Facts) -> Check {
    let spans = &fact.entry.spans;
    let ahead = !spans.is_empty() && spans.iter().all(|span| first(span.from) > facts.today);
    if ahead {
        return Err(Fault::Out(Why::Ahead));
    }
    let since = since(criterion.window, facts.identity, facts.today).map_err(Fault::Lacks)?;
    match within(spans, since, facts.today) {
        Certain::Yes => Ok(()),
        Certain::No => Err(Fault::Out(Why::Before)),
        Certain::Maybe => Err(Fault::Lacks(Lack::Date)),
    }
}

/// What things are told apart by must be known before they count.
fn named(own: &Predicate, fact: &Fact) -> Check {
    for by in &own.distinct {
        match by {
            Distinct::Year if fact.entry.spans.is_empty() => return Err(Fault::Lacks(Lack::Date)),
            Distinct::Host if fact.entry.draft.institution.is_none() => {
                return Err(Fault::Lacks(Lack::Institution));
            }
            Distinct::Venue if venue(&fact.entry.draft).is_none() => {
                return Err(Fault::Lacks(Lack::Institution));
            }
            _ => {}
        }
    }
    Ok(())
}

fn confirmed(own: &Predicate, draft: &EntryDraft) -> Check {
    let mut asked = own.proof.iter().filter(|key| has(draft, key));
    if asked.all(|key| draft.flag(key) == Some(true)) {
        Ok(())
    } else {
        Err(Fault::Lacks(Lack::Confirmation))
    }
}

/// The journal, meeting or outlet of an entry.
pub fn venue(draft: &EntryDraft) -> Option<String> {
    let record = draft
        .record
        .as_ref()
        .and_then(|own| own.container_title.as_deref());
    let own = ["event", "outlet"]
        .into_iter()
        .find_map(|key| draft.text(key));
    record.or(own).or(draft.institution.as_deref()).map(folded)
}
