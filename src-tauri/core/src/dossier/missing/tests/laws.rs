//! Laws of the criteria engine over drawn entries and drawn criteria.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

use super::{criterion, entry, facts, identity};
use crate::dossier::criteria::Criterion;
use crate::dossier::entry::Entry;
use crate::dossier::evidence::Strength;
use crate::dossier::missing::CriterionState;
use crate::dossier::missing::count::count;
use crate::dossier::missing::reading::{CriterionReading, read};

fn drawn() -> impl Strategy<Value = (Entry, Option<Strength>)> {
    (any::<[u8; 8]>()).prop_map(|[kind, when, ev, reach, place, flags, hours, role]| {
        let one = |all: &[Value], at: u8| all[usize::from(at) % all.len()].clone();
        let maybe = |at: u8| one(&[json!(true), json!(false), Value::Null], at);
        let kind = ["presentation", "teaching", "committee"][usize::from(kind % 3)];
        let mut own = json!({
            "kind": kind, "title": "x",
            "when": one(&[json!(""), json!("2018"), json!("2019"), json!("2021–2023"), json!("Mar 2024"), json!("since 2020"), json!("2027")], when),
            "ev": one(&[Value::Null, json!("told"), json!("own"), json!("others")], ev),
            "reach": one(&[Value::Null, json!("local"), json!("regional"), json!("national")], reach),
            "institution": one(&[Value::Null, json!("Larkmoor"), json!("Thornby"), json!("Aldric")], place),
            "invited": maybe(flags), "paid": maybe(flags / 3),
            "role": one(&[Value::Null, json!("chair"), json!("member")], role),
        });
        if kind == "teaching" && !hours.is_multiple_of(4) {
            own["own"] = json!({ "contactHours": hours });
        }
        if kind == "committee" && !hours.is_multiple_of(3) {
            own["own"] = json!({ "confirmed": hours.is_multiple_of(2) });
        }
        entry(&own)
    })
}

fn asked() -> impl Strategy<Value = Criterion> {
    (any::<[u8; 6]>()).prop_map(|[kind, window, bits, distinct, asked, evidence]| {
        let bit = |at: u8| bits >> at & 1 == 1;
        let one = |all: &[Value], at: u8| all[usize::from(at) % all.len()].clone();
        let maybe = |on: bool, value: Value| if on { value } else { json!([]) };
        let told_apart = [
            json!([]),
            json!(["host"]),
            json!(["host", "year"]),
            json!(["year"]),
            json!(["venue"]),
        ];
        let windows = [
            json!("career"),
            json!("sincePromotion"),
            json!({ "lastYears": 5 }),
        ];
        let mut predicate = json!({
            "types": ["presentation", "teaching", "committee"],
            "invited": bit(0),
            "outsideHome": bit(1),
            "notIndustry": bit(2),
            "proof": maybe(bit(3), json!(["confirmed"])),
            "roles": maybe(bit(4), json!(["chair"])),
            "distinct": one(&told_apart, distinct),
            "evidence": one(&[Value::Null, json!("others"), json!("told")], evidence),
        });
        if bit(5) {
            predicate["reach"] = json!("regional");
        }
        let mut own = json!({
            "kind": "count",
            "asked": asked % 6 + 1,
            "predicate": predicate,
            "window": one(&windows, window),
        });
        if kind.is_multiple_of(3) {
            let measure = if kind.is_multiple_of(2) {
                "contactHours"
            } else {
                "entries"
            };
            own["kind"] = json!("sustained");
            own["perYear"] = json!({ "measure": measure, "amount": u32::from(kind) % 3 * 60 + 1 });
        }
        criterion(&own)
    })
}

/// What a reading must obey whatever was entered.
fn lawful(reading: &CriterionReading, total: usize) {
    let line = &reading.line;
    let (strict, generous) = (
        line.strict.expect("counted"),
        line.generous.expect("counted"),
    );
    assert!(strict <= generous, "strict exceeds generous");
    assert_eq!(generous as usize, reading.counts.len());
    assert_eq!(
        strict as usize,
        reading.counts.iter().filter(|own| own.strict).count()
    );
    assert!(
        reading
            .counts
            .iter()
            .all(|own| !own.strict || (own.known && own.lacks.is_empty()))
    );
    assert!(reading.counts.iter().all(|own| !own.entries.is_empty()));
    let out: usize = reading.out.iter().map(|own| own.entries.len()).sum();
    assert!(out <= total);
    let asked = line.asked.expect("counted");
    assert_eq!(line.state == CriterionState::Shown, strict >= asked);
    assert_eq!(line.state == CriterionState::NotYet, generous == 0);
    let steps = reading.changes.steps.len() as u32;
    assert_eq!(strict.max(asked), strict + steps + reading.changes.fresh);
}

proptest! {
    /// Strict never exceeds generous, each number is the length of its list, and what changes it adds up to what is asked.
    #[test]
    fn numbers_are_the_lengths_of_their_lists(entries in prop::collection::vec(drawn(), 0..24), own in asked(), promoted in any::<bool>()) {
        let identity = identity(promoted.then_some("2019-07-01"), &["Larkmoor".to_owned()]);
        let facts = facts(&entries, &identity);
        lawful(&read(&own, &facts), entries.len());
    }

    /// Evidence for one more entry never takes anything away, and the order of what is stored does not matter.
    #[test]
    fn evidence_never_harms_and_order_does_not_matter(entries in prop::collection::vec(drawn(), 1..16), own in asked(), at in any::<prop::sample::Index>()) {
        let identity = identity(Some("2019-07-01"), &["Larkmoor".to_owned()]);
        let before = read(&own, &facts(&entries, &identity)).line;
        let mut more = entries.clone();
        let at = at.index(more.len());
        more[at].1 = Some(Strength::Others);
        let after = read(&own, &facts(&more, &identity)).line;
        prop_assert!(after.strict >= before.strict);
        prop_assert_eq!(after.generous, before.generous);
        let mut turned = entries;
        turned.reverse();
        let other = read(&own, &facts(&turned, &identity)).line;
        prop_assert_eq!((other.strict, other.generous, other.state), (before.strict, before.generous, before.state));
    }

    /// In sums over years nothing that is only missing counts less than nothing.
    #[test]
    fn a_state_is_never_worse_for_what_is_missing(entries in prop::collection::vec(drawn(), 0..16), own in asked()) {
        let identity = identity(None, &[]);
        let reading = read(&own, &facts(&entries, &identity));
        let counted = count(&own, &facts(&entries, &identity));
        if counted.generous() >= own.asked && counted.known() < own.asked {
            prop_assert_eq!(reading.line.state, CriterionState::Unknown);
        }
    }
}
