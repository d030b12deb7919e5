//! Packages: sets of asks and what they add. The least that would do, and sets that are worth about the same.

use crate::options::ask::{ASKS, AskDraft, AskId};

/// What a set of asks adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The asks, in the order of the list.
    pub asks: Vec<AskId>,
    /// What they add, allowing for the chances, in hundredths of a point.
    pub adds: u32,
}

/// Asks of which it is known what they add, in their order.
fn known(asks: &[(AskId, &AskDraft)]) -> Vec<(AskId, u32)> {
    let all = asks
        .iter()
        .filter_map(|(id, own)| Some((*id, own.expected()?)));
    all.filter(|(_, adds)| *adds > 0).take(ASKS).collect()
}

/// Every set of these asks.
fn sets(known: &[(AskId, u32)]) -> impl Iterator<Item = Package> + '_ {
    (0_u32..1 << known.len()).map(|set| {
        let inside = known
            .iter()
            .enumerate()
            .filter(move |(at, _)| set >> at & 1 == 1);
        let mut asks = Vec::new();
        let mut adds = 0;
        for (_, (id, own)) in inside {
            asks.push(*id);
            adds += own;
        }
        Package { asks, adds }
    })
}

/// The fewest asks that add at least `needed` points; of those the set that asks for least, and of those the earliest.
///
/// Nothing where all of them together do not suffice.
pub fn least(asks: &[(AskId, &AskDraft)], needed: u8) -> Option<Package> {
    let known = known(asks);
    let enough = sets(&known).filter(|own| own.adds >= u32::from(needed) * 100);
    enough.min_by_key(|own| (own.asks.len(), own.adds))
}

/// Two or three sets of which none lies within another, that add about the same: no more than `apart` hundredths of a point
/// more than the first.
pub fn equal(asks: &[(AskId, &AskDraft)], needed: u8, apart: u32) -> Vec<Package> {
    let known = known(asks);
    let floor = u32::from(needed) * 100;
    let mut near: Vec<Package> = sets(&known)
        .filter(|own| !own.asks.is_empty() && own.adds >= floor && own.adds <= floor + apart)
        .collect();
    near.sort_by_key(|own| (own.adds, own.asks.len(), own.asks.clone()));
    let mut chosen: Vec<Package> = Vec::new();
    for own in near {
        let within =
            |one: &Package, other: &Package| one.asks.iter().all(|id| other.asks.contains(id));
        if chosen.len() < 3
            && chosen
                .iter()
                .all(|one| !within(one, &own) && !within(&own, one))
        {
            chosen.push(own);
        }
    }
    if chosen.len() < 2 { Vec::new() } else { chosen }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::prop;
    use proptest::{prop_assert, proptest};

    use super::{equal, known, least, sets};
    use crate::options::ask::{AskDraft, AskId};

    fn ask(worth: Option<u8>, chance: Option<u8>) -> AskDraft {
        AskDraft {
            title: "Ask".to_owned(),
            worth,
            chance,
            ..AskDraft::empty()
        }
    }

    fn named(own: &[AskDraft]) -> Vec<(AskId, &AskDraft)> {
        (1..).map(AskId).zip(own).collect()
    }

    #[test]
    fn the_least_package_is_the_fewest_asks_and_then_the_smallest() {
        let own = [
            ask(Some(30), Some(100)),
            ask(Some(20), Some(50)),
            ask(Some(25), Some(100)),
        ];
        let asks = named(&own);
        assert_eq!(least(&asks, 20).map(|own| own.asks), Some(vec![AskId(3)]));
        assert_eq!(least(&asks, 30).map(|own| own.asks), Some(vec![AskId(1)]));
        assert_eq!(
            least(&asks, 55).map(|own| own.asks),
            Some(vec![AskId(1), AskId(3)])
        );
        assert_eq!(least(&asks, 66), None, "all of them together add 65");
        assert_eq!(least(&asks, 0).map(|own| own.asks), Some(Vec::new()));
    }

    #[test]
    fn what_was_not_said_is_in_no_package() {
        let own = [ask(None, Some(100)), ask(Some(50), None)];
        assert_eq!(least(&named(&own), 1), None);
        assert_eq!(equal(&named(&own), 1, 500), Vec::new());
    }

    proptest! {
        #[test]
        fn no_smaller_set_would_do(all in prop::collection::vec((0_u8..=100, 0_u8..=100), 0..8), needed in 0_u8..=100) {
            let own: Vec<AskDraft> = all.iter().map(|(worth, chance)| ask(Some(*worth), Some(*chance))).collect();
            let asks = named(&own);
            let found = least(&asks, needed);
            let enough = u32::from(needed) * 100;
            for set in sets(&known(&asks)) {
                if set.adds >= enough {
                    let found = found.as_ref().expect("a set that would do is found");
                    prop_assert!(found.asks.len() <= set.asks.len());
                }
            }
            if let Some(found) = found {
                prop_assert!(found.adds >= enough);
            }
        }

        #[test]
        fn equal_packages_are_near_and_none_holds_another(all in prop::collection::vec((1_u8..=100, 1_u8..=100), 0..7), needed in 1_u8..=60) {
            let own: Vec<AskDraft> = all.iter().map(|(worth, chance)| ask(Some(*worth), Some(*chance))).collect();
            let found = equal(&named(&own), needed, 500);
            prop_assert!(found.is_empty() || (2..=3).contains(&found.len()));
            for (at, one) in found.iter().enumerate() {
                prop_assert!(one.adds >= u32::from(needed) * 100 && one.adds <= u32::from(needed) * 100 + 500);
                for other in found.iter().skip(at + 1) {
                    prop_assert!(!one.asks.iter().all(|id| other.asks.contains(id)));
                    prop_assert!(!other.asks.iter().all(|id| one.asks.contains(id)));
                }
            }
        }
    }
}
