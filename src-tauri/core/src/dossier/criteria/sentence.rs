//! A criterion read back in words: what it counts, in which time, with which proof, and how many are asked for.

use crate::dossier::criteria::{Criterion, CriterionKind, Distinct, PerYear, Predicate, Window};
use crate::dossier::entry::field::{FieldKind, fields};
use crate::dossier::evidence::Strength;
use crate::words::dossier::{field, rule as words};

/// The rule of a criterion, in sentences.
pub fn sentence(own: &Criterion) -> String {
    match own.kind {
        CriterionKind::Judgement => return words::JUDGED.to_owned(),
        CriterionKind::Procedural => return words::PROCEDURAL.to_owned(),
        _ => {}
    }
    let predicate = &own.predicate;
    let kinds: Vec<&str> = predicate.types.iter().map(|kind| kind.label()).collect();
    let mut said = vec![words::counts(&kinds, &clauses(predicate))];
    if !predicate.distinct.is_empty() {
        let by: Vec<&str> = predicate.distinct.iter().map(|by| by.label()).collect();
        said.push(words::once_for(&by));
    }
    if let Some(per) = &own.per_year {
        said.push(per_year(per));
    }
    said.push(match own.window {
        Window::Career => words::CAREER.to_owned(),
        Window::LastYears(years) => words::last_years(years),
        Window::SincePromotion => words::SINCE_PROMOTION.to_owned(),
    });
    let proof: Vec<String> = predicate
        .proof
        .iter()
        .map(|key| field::label(key))
        .collect();
    let least = predicate.evidence.unwrap_or(Strength::Own);
    said.push(words::strictly(least.name(), &proof));
    said.push(match own.kind {
        CriterionKind::Presence => words::ONE_IS_ENOUGH.to_owned(),
        CriterionKind::Sustained => words::years_asked(own.asked),
        _ => words::asked(own.asked),
    });
    if !own.levels.is_empty() {
        let levels = own.levels.iter().map(|own| (own.word.as_str(), own.from));
        said.push(words::level_words(levels));
    }
    said.join(" ")
}

fn per_year(own: &PerYear) -> String {
    match own.measure.as_str() {
        "entries" => words::year_of_entries(own.amount),
        "hours" => words::year_of_hours(own.amount),
        key => words::year_of(own.amount, &field::label(key)),
    }
}

/// What every entry must be, clause by clause.
fn clauses(own: &Predicate) -> Vec<String> {
    let mut all = Vec::new();
    let yes = [
        (own.invited, words::INVITED),
        (own.peer_reviewed, words::PEER_REVIEWED),
        (own.outside_home, words::OUTSIDE_HOME),
        (own.not_industry, words::NOT_INDUSTRY),
        (own.at_or_above, words::AT_OR_ABOVE),
    ];
    all.extend(
        yes.into_iter()
            .filter(|(on, _)| *on)
            .map(|(_, words)| words.to_owned()),
    );
    all.extend(own.reach.map(|reach| words::reaching(reach.label())));
    for (key, names) in &own.choices {
        let names: Vec<String> = names.iter().map(|name| field::option(name)).collect();
        all.push(words::choice(&field::label(key), &names));
    }
    all.extend(own.flags.iter().map(|key| words::flag(&field::label(key))));
    for (key, least) in &own.least {
        let percent = own.types.iter().any(|kind| {
            let mut all = fields(*kind).iter();
            all.any(|field| field.key == key && field.kind == FieldKind::Percent)
        });
        all.push(words::least(&field::label(key), *least, percent));
    }
    if !own.roles.is_empty() {
        all.push(words::role(&own.roles));
    }
    if !own.missions.is_empty() {
        let parts: Vec<&str> = own.missions.iter().map(|part| part.name()).collect();
        all.push(words::missions(&parts));
    }
    all
}

impl Distinct {
    /// As the rule names it.
    fn label(self) -> &'static str {
        words::distinct(self.name())
    }
}
