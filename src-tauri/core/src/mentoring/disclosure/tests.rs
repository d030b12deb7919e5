//! What was not decided may not be told, and one refusal outweighs every consent.

use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

use super::{Disclosure, Secret, SecretId};
use crate::mentoring::person::PersonId;

const DEAN: PersonId = PersonId(1);
const PEER: PersonId = PersonId(2);

#[test]
fn what_was_not_decided_may_not_be_told() {
    let mut own = Disclosure::default();
    assert!(own.allowed(DEAN, &[]), "what touches no secret may be seen");
    assert!(!own.allowed(DEAN, &[Secret::Move]));
    own.decide(DEAN, Secret::Move, true);
    assert!(own.allowed(DEAN, &[Secret::Move]));
    assert!(!own.allowed(DEAN, &[Secret::Move, Secret::Salary]));
    assert!(
        !own.allowed(PEER, &[Secret::Move]),
        "each person for themself"
    );
    own.decide(DEAN, Secret::Move, false);
    assert!(!own.allowed(DEAN, &[Secret::Move]));
    assert_eq!(own.kept_from(Secret::Move), [DEAN]);
    assert!(!Disclosure::allowed_to_all(&[Secret::Health]));
}

#[test]
fn a_secret_is_found_again_by_its_name() {
    for secret in [
        Secret::Move,
        Secret::Salary,
        Secret::Health,
        Secret::Own(SecretId(7)),
    ] {
        assert_eq!(Secret::named(&secret.name()), Some(secret));
        let sent = serde_json::json!(secret);
        assert_eq!(serde_json::from_value::<Secret>(sent).ok(), Some(secret));
    }
    for wrong in ["", "own/", "own/x", "moves"] {
        assert_eq!(Secret::named(wrong), None);
    }
}

proptest! {
    #[test]
    fn one_refusal_is_enough_and_more_secrets_never_open_a_door(
        decided in prop::collection::vec(any::<(u8, Option<bool>)>(), 0..8),
    ) {
        let mut own = Disclosure::default();
        for (secret, may) in &decided {
            if let Some(may) = may {
                own.decide(DEAN, Secret::Own(SecretId(i64::from(*secret))), *may);
            }
        }
        let all: Vec<Secret> =
            decided.iter().map(|(secret, _)| Secret::Own(SecretId(i64::from(*secret)))).collect();
        let each = all.iter().all(|secret| own.of(DEAN, *secret) == Some(true));
        prop_assert_eq!(own.allowed(DEAN, &all), each);
        for cut in 0..all.len() {
            prop_assert!(!own.allowed(DEAN, &all) || own.allowed(DEAN, &all[..cut]));
        }
    }
}
