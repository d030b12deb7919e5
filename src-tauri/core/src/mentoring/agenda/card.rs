//! What other logs ask to be raised with somebody: how the two work together, what a sponsor could open, a contract on the
//! table. A card is made from what is kept and is kept nowhere itself; one that is private is on no page until it is put there.

use crate::day::Day;
use crate::mentoring::agenda::candidate::{AgendaSource, Candidate, Kind, Want};
use crate::mentoring::agenda::score::Facts;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::domain::Domain;
use crate::mentoring::door::{DoorDraft, DoorId, DoorStep};
use crate::mentoring::guard::Guard;
use crate::mentoring::health::verdict::Verdict;
use crate::mentoring::health::view::QUARTER;
use crate::mentoring::person::{PersonDraft, Where};
use crate::mentoring::standing::Standing;
use crate::words::mentoring::agenda::HEALTH;
use crate::words::mentoring::card as words;

/// Days after which an ask without an answer may be brought up again.
pub const UNANSWERED: u64 = 30;
/// Fit of a door with the one whose door it is: nobody else could open it.
const OWN_DOOR: u8 = 4;
/// What belongs in front of somebody outside before a contract is signed.
pub const CONTRACT: [&str; 3] = ["norms", "partnership", "flags"];

/// Something that another log asks to be raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The thing as it would stand on the page, with what its weight is made of.
    pub own: Candidate,
    /// What it is called while it is kept off the page.
    pub named: String,
    /// What keeps it off.
    pub guard: Guard,
}

fn candidate(source: AgendaSource, title: &str, want: Want, why: &str) -> Candidate {
    Candidate {
        kind: if source == AgendaSource::Health {
            Kind::Health
        } else {
            Kind::Ask
        },
        source,
        title: title.to_owned(),
        want,
        domain: None,
        pinned: false,
        facts: Facts {
            card: Some(why.to_owned()),
            ..Facts::default()
        },
        questions: Vec::new(),
    }
}

/// How the two work together: where something stands out, or a quarter has passed since it was last looked at or, if it never
/// was, since the first talk. `first` is the day of that talk.
pub fn health(
    verdict: Verdict,
    checked_on: Option<Day>,
    first: Option<Day>,
    today: Day,
) -> Option<Card> {
    let (why, due) = match verdict {
        Verdict::Red => (words::STAND_OUT, today),
        Verdict::Amber => (words::STANDS_OUT, today),
        Verdict::Green | Verdict::Early => {
            let due = checked_on.or(first)?.plus(QUARTER);
            (due <= today).then_some((words::CHECK_DUE, due))?
        }
    };
    let mut own = candidate(AgendaSource::Health, HEALTH, Want::Review, why);
    own.facts.due = Some(due);
    Some(Card {
        own,
        named: words::health(why),
        guard: Guard::of(&[Secret::Health]),
    })
}

/// What this person could put one forward for: seen and not asked for, or asked for and not answered in thirty days.
pub fn doors(all: &[(DoorId, DoorDraft)], today: Day) -> Vec<Card> {
    let card = |(id, own): &(DoorId, DoorDraft)| {
        let (why, want, since) = match (own.step(), own.asked_on) {
            (DoorStep::Seen, _) => (words::seen(own.noted_on), Want::PutForward, own.noted_on),
            (DoorStep::Asked, Some(on)) if on.plus(UNANSWERED) <= today => {
                let days = u64::try_from(on.days_until(today)).unwrap_or(0);
                (words::asked(on, days), Want::Inform, on)
            }
            _ => return None,
        };
        let mut card = candidate(AgendaSource::Door(*id), &own.what, want, &why);
        card.facts.offer = Some(OWN_DOOR);
        card.facts.discussed = Some(since);
        Some(Card {
            named: own.what.clone(),
            own: card,
            guard: Guard::open(),
        })
    };
    all.iter().filter_map(card).collect()
}

/// Three things for somebody outside while a contract is on the table; each tells of pay, and of a move where one is explored.
pub fn contract(standing: Standing, person: &PersonDraft) -> Vec<Card> {
    if !standing.contract || person.place != Some(Where::Outside) {
        return Vec::new();
    }
    let secrets: &[Secret] = if standing.moving {
        &[Secret::Move, Secret::Salary]
    } else {
        &[Secret::Salary]
    };
    let card = |key: &&'static str| {
        let (title, question) = words::contract(key);
        let source = AgendaSource::Contract((*key).to_owned());
        let mut own = candidate(source, title, Want::Advise, words::CONTRACT);
        own.domain = Some(Domain::Business);
        own.questions = vec![question.to_owned()];
        Card {
            own,
            named: title.to_owned(),
            guard: Guard::of(secrets),
        }
    };
    CONTRACT.iter().map(card).collect()
}

#[cfg(test)]
mod tests {
    use super::{contract, doors, health};
    use crate::day::Day;
    use crate::mentoring::agenda::candidate::{Kind, Want};
    use crate::mentoring::disclosure::Secret;
    use crate::mentoring::door::{DoorDraft, DoorId};
    use crate::mentoring::health::verdict::Verdict;
    use crate::mentoring::person::{PersonDraft, PersonId, Where};
    use crate::mentoring::standing::Standing;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    #[test]
    fn how_two_work_together_is_asked_once_a_quarter_and_where_something_stands_out() {
        let today = day("2026-11-22");
        let of = |verdict, checked: Option<&str>, first: Option<&str>| {
            health(verdict, checked.map(day), first.map(day), today)
        };
        assert_eq!(of(Verdict::Early, None, None), None, "nobody has met yet");
        assert_eq!(of(Verdict::Green, None, Some("2026-08-24")), None);
        let due = of(Verdict::Green, None, Some("2026-08-23")).expect("a quarter");
        assert_eq!(
            (due.own.kind, due.own.facts.due),
            (Kind::Health, Some(today))
        );
        assert_eq!(
            of(Verdict::Green, Some("2026-11-01"), Some("2026-01-01")),
            None
        );
        let amber = of(Verdict::Amber, Some("2026-11-21"), None).expect("stands out");
        assert!(amber.named.contains("something stands out"));
        assert!(amber.guard.secrets == [Secret::Health] && !amber.guard.released);
        assert_eq!(amber.own.title, "How we work together");
    }

    #[test]
    fn a_door_is_asked_for_once_and_again_after_thirty_days() {
        let today = day("2026-11-22");
        let door = |asked: Option<&str>, forward: Option<&str>| DoorDraft {
            person: PersonId(1),
            what: "Workshop chair".to_owned(),
            noted_on: day("2026-10-01"),
            asked_on: asked.map(day),
            forward_on: forward.map(day),
            result: None,
            result_on: None,
            note: String::new(),
        };
        let of = |asked, forward| doors(&[(DoorId(1), door(asked, forward))], today);
        assert_eq!(of(None, None)[0].own.want, Want::PutForward);
        assert!(of(Some("2026-10-24"), None).is_empty());
        let again = of(Some("2026-10-23"), None);
        assert_eq!(again[0].own.want, Want::Inform);
        let why = again[0].own.facts.card.as_deref().expect("a reason");
        assert!(why.ends_with("no answer is noted for 30 days"), "{why}");
        assert!(of(Some("2026-09-01"), Some("2026-09-10")).is_empty());
    }

    #[test]
    fn a_contract_is_talked_over_outside_only_and_tells_of_pay() {
        let standing = |moving| Standing {
            contract: true,
            moving,
            ..Standing::default()
        };
        let mut person = PersonDraft::named("Dr Beckett");
        assert!(
            contract(standing(true), &person).is_empty(),
            "not said where"
        );
        person.place = Some(Where::Outside);
        let all = contract(standing(true), &person);
        assert_eq!(all.len(), 3);
        assert!(all.iter().all(|own| !own.guard.released
            && own.guard.secrets == [Secret::Move, Secret::Salary]
            && own.own.questions.len() == 1));
        assert_eq!(
            contract(standing(false), &person)[0].guard.secrets,
            [Secret::Salary]
        );
        assert!(contract(Standing::default(), &person).is_empty());
    }
}
