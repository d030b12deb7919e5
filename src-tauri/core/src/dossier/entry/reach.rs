//! How far an entry may reach, proposed by what the person said of other entries: never set, always with its reason.
//!
//! No list of places in the world is asked: home is what the identity names, and where a place lies is what entries say.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::entry::{EntryDraft, EntryId, Reach};
use crate::dossier::identity::{DossierIdentity, folded};
use crate::words::dossier::reach as words;

/// A reach with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReachProposal {
    /// How far.
    pub reach: Reach,
    /// The reason: "Regional, as with 3 other entries at Thornby University."
    pub saying: String,
}

/// Where something lies, as far as it was said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Lies<'a> {
    city: Option<&'a str>,
    region: Option<&'a str>,
    country: Option<&'a str>,
}

impl<'a> Lies<'a> {
    fn of(draft: &'a EntryDraft) -> Self {
        Self {
            city: draft.city.as_deref(),
            region: draft.region.as_deref(),
            country: draft.country.as_deref(),
        }
    }

    fn is_said(self) -> bool {
        self != Self::default()
    }
}

/// What may be proposed for an entry that has no reach; nothing where nothing that was said carries it.
pub fn propose(
    own: (Option<EntryId>, &EntryDraft),
    others: &[(EntryId, &EntryDraft)],
    identity: &DossierIdentity,
) -> Option<ReachProposal> {
    let (id, draft) = own;
    if draft.reach.is_some() {
        return None;
    }
    let others = || {
        let all = others.iter().filter(move |(other, _)| Some(*other) != id);
        all.map(|(_, other)| *other)
    };
    if let Some(host) = draft.institution.as_deref() {
        if identity.is_home(host) == Some(true) {
            return Some(proposal(Reach::Local, &words::home(host)));
        }
        let same = folded(host);
        let there: Vec<Reach> = others()
            .filter(|other| other.institution.as_deref().map(folded).as_ref() == Some(&same))
            .filter_map(|other| other.reach)
            .collect();
        if !there.is_empty() {
            return as_there(host, &there);
        }
    }
    let at = place(draft, others())?;
    let home = commonest(others().filter(|other| {
        let host = other.institution.as_deref();
        host.and_then(|host| identity.is_home(host)) == Some(true)
    }))?;
    from_home(at, home)
}

fn proposal(reach: Reach, reason: &str) -> ReachProposal {
    ReachProposal {
        saying: words::saying(reach.label(), reason),
        reach,
    }
}

/// What more than half of the entries at the same place say; where they disagree, nothing.
fn as_there(host: &str, there: &[Reach]) -> Option<ReachProposal> {
    let mut by: BTreeMap<Reach, usize> = BTreeMap::new();
    for reach in there {
        *by.entry(*reach).or_default() += 1;
    }
    let (reach, count) = by.into_iter().max_by_key(|(_, count)| *count)?;
    if count * 2 <= there.len() {
        return None;
    }
    let reason = words::as_with(count, there.len(), host);
    Some(proposal(reach, &reason))
}

/// Where most of them lie.
fn commonest<'a>(all: impl Iterator<Item = &'a EntryDraft>) -> Option<Lies<'a>> {
    let mut by: BTreeMap<Lies, usize> = BTreeMap::new();
    for lies in all.map(Lies::of).filter(|lies| lies.is_said()) {
        *by.entry(lies).or_default() += 1;
    }
    by.into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(lies, _)| lies)
}

/// Where an entry lies: what it says, or what earlier entries at its institution say.
fn place<'a>(
    draft: &'a EntryDraft,
    others: impl Iterator<Item = &'a EntryDraft>,
) -> Option<Lies<'a>> {
    let own = Lies::of(draft);
    if own.is_said() {
        return Some(own);
    }
    let host = folded(draft.institution.as_deref()?);
    commonest(
        others.filter(|other| other.institution.as_deref().map(folded).as_ref() == Some(&host)),
    )
}

/// The reach of a place seen from home: another country, another region, the same region, the same town.
fn from_home(at: Lies, home: Lies) -> Option<ReachProposal> {
    /// Two names that are both known: whether they are one.
    fn same(one: Option<&str>, other: Option<&str>) -> Option<bool> {
        Some(folded(one?) == folded(other?))
    }
    if same(at.country, home.country) == Some(false) {
        let reason = words::elsewhere(at.country?, home.country?);
        return Some(proposal(Reach::International, &reason));
    }
    let (reach, reason) = match same(at.region, home.region) {
        // Without the country, another region may be another country's.
        Some(false) if same(at.country, home.country) == Some(true) => {
            (Reach::National, words::elsewhere(at.region?, home.region?))
        }
        Some(true) => match same(at.city, home.city) {
            Some(false) => (Reach::Regional, words::other_town(at.city?, at.region?)),
            Some(true) => (Reach::Local, words::own_town(at.city?)),
            None => return None,
        },
        _ => return None,
    };
    Some(proposal(reach, &reason))
}

#[cfg(test)]
mod tests {
    use super::{ReachProposal, propose};
    use crate::dossier::entry::kind::EntryType;
    use crate::dossier::entry::{EntryDraft, EntryId, Reach};
    use crate::dossier::identity::DossierIdentity;

    fn at(host: &str, reach: Option<Reach>, lies: [&str; 3]) -> EntryDraft {
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        EntryDraft {
            institution: said(host),
            reach,
            city: said(lies[0]),
            region: said(lies[1]),
            country: said(lies[2]),
            ..EntryDraft::titled(EntryType::Presentation, "A talk")
        }
    }

    fn asked(own: &EntryDraft, others: &[EntryDraft]) -> Option<ReachProposal> {
        let others: Vec<_> = others
            .iter()
            .zip(1..)
            .map(|(own, id)| (EntryId(id), own))
            .collect();
        let identity = DossierIdentity {
            home: vec!["Larkmoor Hospital".to_owned()],
            ..DossierIdentity::default()
        };
        propose((None, own), &others, &identity)
    }

    fn said(own: Option<ReachProposal>) -> Option<(Reach, String)> {
        own.map(|own| (own.reach, own.saying))
    }

    const NOWHERE: [&str; 3] = ["", "", ""];
    const HOME: [&str; 3] = ["Larkmoor", "Vermont", "United States"];

    #[test]
    fn other_entries_at_the_same_place_say_it() {
        let talk = |reach| at("Thornby  University", Some(reach), NOWHERE);
        let own = at("Thornby University", None, NOWHERE);
        let three = [
            talk(Reach::Regional),
            talk(Reach::Regional),
            talk(Reach::Regional),
        ];
        assert_eq!(
            said(asked(&own, &three)),
            Some((
                Reach::Regional,
                "Regional, as with 3 other entries at Thornby University.".to_owned()
            ))
        );
        let of_three = [
            talk(Reach::Regional),
            talk(Reach::National),
            talk(Reach::Regional),
        ];
        assert_eq!(
            said(asked(&own, &of_three)).map(|own| own.1),
            Some("Regional, as with 2 of 3 other entries at Thornby University.".to_owned())
        );
        assert_eq!(
            said(asked(&own, &three[..1])).map(|own| own.1),
            Some("Regional, as with the other entry at Thornby University.".to_owned())
        );
        assert_eq!(asked(&own, &of_three[..2]), None, "they disagree");
        assert_eq!(asked(&own, &[]), None, "nothing was said");
        let said_already = at("Thornby University", Some(Reach::National), NOWHERE);
        assert_eq!(asked(&said_already, &three), None);
    }

    #[test]
    fn home_is_local() {
        let own = at("Larkmoor Hospital, Ward 6", None, NOWHERE);
        assert_eq!(
            said(asked(&own, &[])),
            Some((
                Reach::Local,
                "Local: Larkmoor Hospital, Ward 6 counts as home.".to_owned()
            ))
        );
    }

    #[test]
    fn where_it_lies_is_seen_from_where_home_lies() {
        let home = [at("Larkmoor Hospital", None, HOME)];
        let from = |lies: [&str; 3]| said(asked(&at("Elsewhere", None, lies), &home));
        let reach = |lies| from(lies).map(|own| own.0);
        assert_eq!(
            from(["Utrecht", "Utrecht", "Netherlands"]),
            Some((
                Reach::International,
                "International: Netherlands, where home is in United States.".to_owned()
            ))
        );
        assert_eq!(
            reach(["Akron", "Ohio", "united states"]),
            Some(Reach::National)
        );
        assert_eq!(
            reach(["Brackwater", "Vermont", "United States"]),
            Some(Reach::Regional)
        );
        assert_eq!(reach(["Larkmoor", "Vermont", ""]), Some(Reach::Local));
        assert_eq!(
            reach(["Akron", "Ohio", ""]),
            None,
            "the country may be another"
        );
        assert_eq!(reach(["Akron", "", "United States"]), None);
        let nowhere = at("Elsewhere", None, ["Akron", "Ohio", "United States"]);
        assert_eq!(asked(&nowhere, &[]), None, "nobody said where home lies");
    }

    #[test]
    fn earlier_entries_at_the_host_say_where_it_lies() {
        let others = [
            at("Larkmoor Hospital", None, HOME),
            at("Akron General", None, ["Akron", "Ohio", "United States"]),
        ];
        let own = at("Akron General", None, NOWHERE);
        assert_eq!(
            said(asked(&own, &others)).map(|own| own.0),
            Some(Reach::National)
        );
    }
}
