//! The team as it is shown: the cover map, what is not covered, who would help most, and what rests on one person.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use crate::mentoring::domain::Domain;
use crate::mentoring::person::PersonId;
use crate::mentoring::standing::Standing;
use crate::mentoring::team::next::{best, ranked};
use crate::mentoring::team::parts::shared_out;
use crate::mentoring::team::roles::MissingRole;
use crate::mentoring::team::{Member, Team, TeamNeed, WHOLE};
use crate::words::mentoring::team as words;
use crate::working::Working;

/// Points of a hundred below which a need counts as not covered.
pub const THIN: u32 = 25;

/// One person's part in one need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CoverCell {
    /// Who.
    pub person: PersonId,
    /// Points of a hundred of the need that they take.
    pub share: u32,
}

/// One need of the cover map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CoverRow {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its domain.
    pub domain: Domain,
    /// Importance × gap.
    pub demand: u32,
    /// Points of a hundred of all demand; the rows add up to 100.
    pub weight: u32,
    /// Points of a hundred of it that are covered, without prospects.
    pub covered: u32,
    /// Those who take part of it.
    pub by: Vec<CoverCell>,
    /// Fewer than 25 of 100 are covered.
    pub thin: bool,
}

/// Cover of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DomainCover {
    /// Which.
    pub domain: Domain,
    /// As it is shown.
    pub label: &'static str,
    /// Points of a hundred that are covered; `null` where no demand is known.
    pub covered: Option<u32>,
}

/// A need that is not covered, and who could be asked first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Uncovered {
    /// The need's lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Points of a hundred of all demand.
    pub weight: u32,
    /// What could be done first, in words.
    pub words: String,
    /// Somebody who helps already and could be asked.
    pub ask: Option<PersonId>,
}

/// One reason why somebody would help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GainReason {
    /// The need's lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Points of a hundred of all demand; the reasons add up to the gain.
    pub points: u32,
}

/// Somebody who could come next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextPerson {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Cover now, in points of a hundred.
    pub from: u32,
    /// Cover with them.
    pub to: u32,
    /// Why, the heaviest first; the points add up to `to` − `from`.
    pub reasons: Vec<GainReason>,
    /// The same as a sentence.
    pub words: String,
    /// How it was worked out.
    pub working: Working,
}

/// What would go with somebody who left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fragile {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Points of a hundred of the cover that would go.
    pub share: u32,
    /// Needs that would then be covered by nobody.
    pub alone: Vec<String>,
}

/// The team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamView {
    /// Where the person stands.
    pub standing: Standing,
    /// Those who help, in the order of the columns of the map.
    pub members: Vec<TeamMember>,
    /// The needs, heaviest first.
    pub rows: Vec<CoverRow>,
    /// Cover by domain.
    pub domains: Vec<DomainCover>,
    /// Points of a hundred of all demand that are covered; `null` while no demand is known.
    pub covered: Option<u32>,
    /// What it comes to, as a sentence.
    pub sentence: String,
    /// Needs that are not covered, heaviest first.
    pub uncovered: Vec<Uncovered>,
    /// Prospects, whoever would help most first.
    pub next: Vec<NextPerson>,
    /// The best two new people together, where that says more than one; names.
    pub pair: Option<String>,
    /// What rests on whom, the most first.
    pub fragile: Vec<Fragile>,
    /// The same as a sentence.
    pub fragile_words: Option<String>,
    /// Roles that are missing.
    pub roles: Vec<MissingRole>,
    /// How the cover was worked out.
    pub working: Working,
}

/// Somebody of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TeamMember {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
}

/// Somebody who helps already and could be asked about a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Who.
    pub person: PersonId,
    /// Why, as the end of a sentence.
    pub why: String,
    /// It is guessed that they could; else nothing was said of them, and a prospect who could goes before them.
    pub guessed: bool,
}

/// What is known of asking about needs, beside the shares.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asks {
    /// Whom to ask first, by need.
    pub first: BTreeMap<String, Ask>,
    /// Needs that tell of the move, about which those who may not learn of it are not asked.
    pub kept: BTreeSet<String>,
}

fn hundredths(part: u64, whole: u64) -> u32 {
    if whole == 0 {
        return 0;
    }
    let (part, whole) = (u128::from(part), u128::from(whole));
    u32::try_from((part * 200 + whole) / (whole * 2)).unwrap_or(100)
}

impl TeamView {
    /// The team as it stands.
    pub fn of(team: &Team, asks: &Asks, roles: Vec<MissingRole>, standing: Standing) -> Self {
        let own = team.changed(None, &[]);
        let left = team.left(&own);
        let mut rows = rows(team, &left);
        rows.sort_by_key(|row| std::cmp::Reverse(row.demand));
        let known = team.demand() > 0;
        let covered = known.then(|| team.covered(&left));
        let next: Vec<NextPerson> = if known {
            nexts(team, &left)
        } else {
            Vec::new()
        };
        let uncovered: Vec<Uncovered> = rows
            .iter()
            .filter(|row| row.thin)
            .map(|row| uncovered(row, asks, team))
            .collect();
        let fragile = fragile(team, &left);
        let names: Vec<&str> = uncovered.iter().map(|own| own.name.as_str()).collect();
        Self {
            standing,
            members: team
                .members
                .iter()
                .map(|own| TeamMember {
                    person: own.id,
                    name: own.name.clone(),
                })
                .collect(),
            domains: Domain::ALL
                .iter()
                .map(|own| of_domain(*own, team, &left))
                .collect(),
            sentence: words::sentence(team.members.len(), covered, &names),
            pair: pair(team, &next),
            fragile_words: fragile.first().map(|first| {
                let then = fragile.get(1).map(|own| (own.name.as_str(), own.share));
                words::fragile(&first.name, first.share, &first.alone, then)
            }),
            working: words::working(team.needs.len(), team.demand(), covered),
            rows,
            covered,
            uncovered,
            next,
            fragile,
            roles,
        }
    }
}

fn rows(team: &Team, left: &[u64]) -> Vec<CoverRow> {
    let demands: Vec<u64> = team
        .needs
        .iter()
        .map(|need| u64::from(need.demand))
        .collect();
    let weights = shared_out(100, &demands);
    let row = |(at, need): (usize, &TeamNeed)| {
        let all = WHOLE * u64::from(need.demand);
        let covered = hundredths(all - left[at], all);
        let by = team.members.iter().filter(|own| own.shares[at] > 0);
        CoverRow {
            key: need.key.clone(),
            name: need.name.clone(),
            domain: need.domain,
            demand: need.demand,
            weight: weights[at],
            covered,
            by: by
                .map(|own| CoverCell {
                    person: own.id,
                    share: own.shares[at].div_ceil(10),
                })
                .collect(),
            thin: covered < THIN,
        }
    };
    team.needs.iter().enumerate().map(row).collect()
}

fn of_domain(domain: Domain, team: &Team, left: &[u64]) -> DomainCover {
    let own = team
        .needs
        .iter()
        .zip(left)
        .filter(|(need, _)| need.domain == domain);
    let (all, rest) = own.fold((0, 0), |(all, rest), (need, left)| {
        (all + WHOLE * u64::from(need.demand), rest + left)
    });
    DomainCover {
        domain,
        label: domain.label(),
        covered: (all > 0).then(|| hundredths(all - rest, all)),
    }
}

fn uncovered(row: &CoverRow, asks: &Asks, team: &Team) -> Uncovered {
    let at = team.needs.iter().position(|need| need.key == row.key);
    let could = at.is_some_and(|at| team.candidates.iter().any(|own| own.shares[at] >= 250));
    let ask = asks.first.get(&row.key);
    let ask = ask.filter(|own| own.guessed || !could);
    Uncovered {
        key: row.key.clone(),
        name: row.name.clone(),
        weight: row.weight,
        words: words::uncovered(
            ask.map(|own| own.why.as_str()),
            could,
            asks.kept.contains(&row.key),
        ),
        ask: ask.map(|own| own.person),
    }
}

fn nexts(team: &Team, left: &[u64]) -> Vec<NextPerson> {
    let from = team.covered(left);
    let ranked = ranked(team).into_iter().filter(|(_, set)| set.gain > 0);
    ranked
        .map(|(own, _)| {
            let with = team.left(&team.changed(None, &[own]));
            let to = team.covered(&with);
            let gains: Vec<u64> = left
                .iter()
                .zip(&with)
                .map(|(now, then)| now - then)
                .collect();
            let points = shared_out(to - from, &gains);
            let reasons = team
                .needs
                .iter()
                .zip(points)
                .filter(|(_, points)| *points > 0);
            let mut reasons: Vec<GainReason> = reasons
                .map(|(need, points)| GainReason {
                    key: need.key.clone(),
                    name: need.name.clone(),
                    points,
                })
                .collect();
            reasons.sort_by_key(|own| std::cmp::Reverse(own.points));
            let parts: Vec<(&str, u32)> = reasons
                .iter()
                .map(|own| (own.name.as_str(), own.points))
                .collect();
            NextPerson {
                person: own.id,
                name: own.name.clone(),
                from,
                to,
                words: words::next(&own.name, from, to, own.minutes),
                working: words::next_working(&parts, from, to, own.minutes),
                reasons,
            }
        })
        .collect()
}

fn pair(team: &Team, next: &[NextPerson]) -> Option<String> {
    let two = best(team, 2)?;
    let name = |id: &PersonId| {
        let own = team.candidates.iter().find(|own| own.id == *id)?;
        Some(own.name.clone())
    };
    let names: Option<Vec<String>> = two.people.iter().map(name).collect();
    let people: Vec<&Member> = team
        .candidates
        .iter()
        .filter(|own| two.people.contains(&own.id))
        .collect();
    let to = team.covered(&team.left(&team.changed(None, &people)));
    let first = next.first()?;
    (to > first.to).then_some(())?;
    let names = names?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Some(words::pair(&names, to, two.exact))
}

fn fragile(team: &Team, left: &[u64]) -> Vec<Fragile> {
    let all = WHOLE * u64::from(team.demand());
    let now: u64 = left.iter().sum();
    let covered = all - now;
    let one = |own: &Member| {
        let without = team.left(&team.changed(Some(own.id), &[]));
        let goes = without.iter().sum::<u64>() - now;
        let alone = team.needs.iter().enumerate().filter(|(at, _)| {
            own.shares[*at] > 0
                && !team
                    .members
                    .iter()
                    .any(|other| other.id != own.id && other.shares[*at] > 0)
        });
        Fragile {
            person: own.id,
            name: own.name.clone(),
            share: hundredths(goes, covered),
            alone: alone.map(|(_, need)| need.name.clone()).collect(),
        }
    };
    let mut all: Vec<Fragile> = team.members.iter().map(one).collect();
    all.retain(|own| own.share > 0);
    all.sort_by_key(|own| (std::cmp::Reverse(own.share), own.person));
    all
}
