//! Cover and the best next person against brute force, explanations that sum, and roles that are missing.

use super::next::{MINUTE, best, ranked, sets};
use super::roles::{RoleRule, missing};
use super::view::{Asks, TeamView};
use super::{Member, Team, TeamNeed, WHOLE};
use crate::mentoring::domain::Domain;
use crate::mentoring::person::{Person, PersonDraft, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::standing::{Stage, Standing, World};
use crate::splitmix::SplitMix64;

const TEAMS: usize = 500;

fn below(dice: &mut SplitMix64, most: u64) -> u64 {
    dice.draw() % most
}

/// A team drawn at random: up to 15 needs, 5 who help, 9 who could; the shares are those offers can have.
fn drawn(dice: &mut SplitMix64) -> Team {
    let needs = 1 + below(dice, 15) as usize;
    let mut id = 0;
    let mut member = |dice: &mut SplitMix64| {
        id += 1;
        let shares = (0..needs).map(|_| {
            let weight = [1000, 800, 500][below(dice, 3) as usize];
            (below(dice, 5) as u32) * weight / 4
        });
        Member {
            id: PersonId(id),
            name: format!("P{id}"),
            shares: shares.collect(),
            minutes: (below(dice, 3) > 0).then(|| 15 + below(dice, 200) as u32),
        }
    };
    let members = (0..below(dice, 6)).map(|_| member(dice)).collect();
    let candidates = (0..below(dice, 10)).map(|_| member(dice)).collect();
    Team {
        needs: (0..needs)
            .map(|at| TeamNeed {
                key: format!("n{at}"),
                name: format!("Need {at}"),
                domain: Domain::ALL[at % 5],
                demand: 1 + below(dice, 20) as u32,
            })
            .collect(),
        members,
        candidates,
    }
}

/// Uncovered demand the plain way, in fractions, without any code of the team.
fn plain(team: &Team, people: &[&Member]) -> f64 {
    let mut all = 0.0;
    for (at, need) in team.needs.iter().enumerate() {
        let mut rest = 1.0;
        for own in people {
            rest *= 1.0 - f64::from(own.shares[at]) / 1000.0;
        }
        all += f64::from(need.demand) * rest;
    }
    all
}

fn subsets(n: usize, k: usize) -> Vec<Vec<usize>> {
    (0_u32..1 << n)
        .filter(|mask| mask.count_ones() as usize == k)
        .map(|mask| (0..n).filter(|at| mask & (1 << at) > 0).collect())
        .collect()
}

fn near(whole: u64, plain: f64) -> bool {
    (whole as f64 / WHOLE as f64 - plain).abs() < 1e-6
}

#[test]
fn cover_and_the_best_set_are_those_of_brute_force() {
    let mut dice = SplitMix64(20_261_122);
    for _ in 0..TEAMS {
        let team = drawn(&mut dice);
        let own: Vec<&Member> = team.members.iter().collect();
        let now = plain(&team, &own);
        assert!(near(team.left(&own).iter().sum(), now));
        for k in 1..=3 {
            let Some(found) = best(&team, k) else {
                assert!(k > team.candidates.len());
                continue;
            };
            assert!(found.exact);
            let worth = |set: &[usize]| {
                let new: Vec<&Member> = set.iter().map(|at| &team.candidates[*at]).collect();
                let all: Vec<&Member> = own.iter().chain(&new).copied().collect();
                let minutes: u32 = new.iter().filter_map(|own| own.minutes).sum();
                now - plain(&team, &all) - f64::from(minutes) / 200.0
            };
            let every = subsets(team.candidates.len(), k);
            assert_eq!(sets(team.candidates.len(), k), every.len() as u64);
            let most = every.iter().map(|set| worth(set)).fold(f64::MIN, f64::max);
            assert!((found.worth as f64 / WHOLE as f64 - most).abs() < 1e-6);
            let at: Vec<usize> = (0..team.candidates.len())
                .filter(|at| found.people.contains(&team.candidates[*at].id))
                .collect();
            assert!(
                (worth(&at) - most).abs() < 1e-6,
                "the set itself is the best"
            );
        }
    }
}

#[test]
fn what_is_printed_adds_up_and_order_does_not_matter() {
    let mut dice = SplitMix64(7);
    for _ in 0..TEAMS {
        let team = drawn(&mut dice);
        let view = TeamView::of(&team, &Asks::default(), Vec::new(), Standing::default());
        for next in &view.next {
            let points: u32 = next.reasons.iter().map(|own| own.points).sum();
            assert_eq!(points, next.to - next.from, "the reasons sum to the gain");
        }
        assert_eq!(view.rows.iter().map(|row| row.weight).sum::<u32>(), 100);
        let first = view.next.first().map(|own| own.person);
        let worthiest = ranked(&team).into_iter().find(|(_, set)| set.gain > 0);
        assert_eq!(first, worthiest.map(|(own, _)| own.id));
        let mut turned = team.clone();
        turned.members.reverse();
        turned.candidates.reverse();
        let other = TeamView::of(&turned, &Asks::default(), Vec::new(), Standing::default());
        assert_eq!((other.covered, other.next), (view.covered, view.next));
        for own in &view.fragile {
            let rest: Vec<&Member> = team.members.iter().filter(|m| m.id != own.person).collect();
            let all: Vec<&Member> = team.members.iter().collect();
            let (with, without) = (plain(&team, &all), plain(&team, &rest));
            let covered = f64::from(team.demand()) - with;
            let share = (without - with) / covered * 100.0;
            assert!((share - f64::from(own.share)).abs() <= 0.5 + 1e-6);
        }
    }
}

#[test]
fn beyond_the_limit_it_goes_one_by_one_and_says_so() {
    let mut dice = SplitMix64(3);
    let mut team = drawn(&mut dice);
    while team.candidates.is_empty() {
        team = drawn(&mut dice);
    }
    let one = team.candidates[0].clone();
    team.candidates = (100..160)
        .map(|id| Member {
            id: PersonId(id),
            ..one.clone()
        })
        .collect();
    assert!(sets(60, 4) > super::next::MOST_SETS);
    let found = best(&team, 4).expect("four of sixty");
    assert!(!found.exact && found.people.len() == 4);
    assert_eq!(sets(1000, 500), u64::MAX);
    assert_eq!((sets(12, 4), sets(3, 4), sets(5, 0)), (495, 0, 1));
}

#[test]
fn minutes_decide_only_between_those_who_help_alike() {
    let member = |id, minutes| Member {
        id: PersonId(id),
        name: String::new(),
        shares: vec![500],
        minutes,
    };
    let team = |candidates| Team {
        needs: vec![TeamNeed {
            key: "a".to_owned(),
            name: "A".to_owned(),
            domain: Domain::Academic,
            demand: 20,
        }],
        members: Vec::new(),
        candidates,
    };
    let first = |team: &Team| best(team, 1).expect("somebody").people[0];
    assert_eq!(
        first(&team(vec![member(1, Some(60)), member(2, Some(30))])),
        PersonId(2)
    );
    assert_eq!(
        first(&team(vec![member(1, Some(30)), member(2, Some(30))])),
        PersonId(1)
    );
    let free = best(&team(vec![member(1, None)]), 1).expect("somebody");
    assert_eq!(
        free.worth, free.gain as i64,
        "minutes that are not said cost nothing"
    );
    assert_eq!(MINUTE * 30, (WHOLE / 100 * 15) as i64);
}

fn person(
    kinds: &[PersonKind],
    stage: PersonStage,
    place: Option<Where>,
    world: Option<World>,
) -> Person {
    Person {
        draft: PersonDraft {
            kinds: kinds.to_vec(),
            place,
            world,
            ..PersonDraft::named("A")
        },
        stage,
        removed_on: None,
    }
}

fn rules(people: Vec<Person>, standing: Standing) -> Vec<(RoleRule, usize, usize)> {
    let people: Vec<(PersonId, Person)> = (1..).map(PersonId).zip(people).collect();
    let found = missing(&people, standing).into_iter();
    found
        .map(|own| (own.rule, own.prospects.len(), own.unsaid.len()))
        .collect()
}

#[test]
fn roles_are_asked_for_where_they_are_wanted() {
    let mentor = || {
        person(
            &[PersonKind::Mentor],
            PersonStage::Active,
            Some(Where::Inside),
            Some(World::Academic),
        )
    };
    let standing = |stage, world, moving, contract| Standing {
        stage: Some(stage),
        world: Some(world),
        moving,
        contract,
    };
    let calm = standing(Stage::Resident, World::Academic, false, false);
    assert_eq!(
        rules(vec![], calm),
        [],
        "the first person comes before any rule"
    );
    assert_eq!(rules(vec![mentor()], calm), [(RoleRule::Peer, 0, 0)]);
    let early = standing(Stage::Early, World::Academic, false, false);
    assert_eq!(
        rules(vec![mentor()], early),
        [(RoleRule::Peer, 0, 0), (RoleRule::Sponsor, 0, 0)]
    );
    let contract = standing(Stage::Resident, World::Academic, false, true);
    let outside = person(
        &[PersonKind::Peer],
        PersonStage::Prospect,
        Some(Where::Outside),
        None,
    );
    assert_eq!(
        rules(vec![mentor(), outside], contract),
        [(RoleRule::Peer, 1, 0), (RoleRule::Outside, 1, 0)]
    );
    let hybrid = standing(Stage::Resident, World::Both, false, false);
    let unsaid = person(&[PersonKind::Peer], PersonStage::Met, None, None);
    assert_eq!(
        rules(vec![mentor(), unsaid], hybrid),
        [(RoleRule::Practice, 0, 1)],
        "what was not said of somebody is asked for, not held against them"
    );
    let both = person(
        &[PersonKind::Peer],
        PersonStage::Met,
        None,
        Some(World::Both),
    );
    assert_eq!(rules(vec![mentor(), both], hybrid), []);
}
