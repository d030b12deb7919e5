//! The count of the draws against an example that others worked out and printed.

use bearings_core::options::weighed::DRAWS;
use bearings_core::options::weighed::draw::Draws;
use bearings_core::options::weighed::gamma::gamma;
use bearings_core::options::weighed::outcome::Outcome;
use bearings_core::options::weighed::weights::Weights;
use bearings_core::splitmix::SplitMix64;

/// Events and patients without one, by treatment (heparin, enoxaparin) and by what happens (proximal clot, distal clot,
/// major bleeding); each share is drawn from the beta distribution of the two.
const TRIAL: [[(f64, f64); 3]; 2] = [
    [(20.0, 116.0), (40.0, 96.0), (1.0, 135.0)],
    [(8.0, 121.0), (32.0, 97.0), (5.0, 124.0)],
];
/// Best and worst share of patients, by what happens.
const RANGES: [(f64, f64); 3] = [(0.0, 0.25), (0.15, 0.4), (0.0, 0.1)];

/// What was printed for the two, of 10,000 draws: first rank, central weights, confidence.
const PRINTED: [(f64, [f64; 3], f64); 2] = [
    (0.3381, [0.1976, 0.2780, 0.5244], 0.6389),
    (0.6619, [0.4118, 0.3578, 0.2304], 0.8925),
];

/// Heparin and enoxaparin after knee replacement (L. D. Lynd and B. J. O'Brien, J. Clin. Epidemiol. 57 (2004) 795), the
/// worked example that comes with the SMAA programs of the drugis.org project; nothing is said of the weights. What they
/// print is itself drawn; they allow 0.02 of a rank and 5 of 100 of a weight or a confidence, and so much is allowed here.
#[test]
fn a_published_example_comes_out_as_printed() {
    let mut facts = SplitMix64(20);
    let mut weighing = SplitMix64(4);
    let anything = Weights::Around(vec![1.0; 3]);
    let (mut values, mut weights) = (Vec::new(), vec![0.0; DRAWS * 3]);
    for draw in 0..DRAWS {
        anything.draw(&mut weighing, &mut weights[draw * 3..draw * 3 + 3]);
        for treatment in &TRIAL {
            for ((with, without), (best, worst)) in treatment.iter().zip(RANGES) {
                let (a, b) = (gamma(&mut facts, *with), gamma(&mut facts, *without));
                values.push((worst - a / (a + b)) / (worst - best));
            }
        }
    }
    let found = Outcome::of(&Draws {
        count: DRAWS,
        paths: 2,
        lines: 3,
        values,
        weights,
    });
    for (path, (first, central, confidence)) in PRINTED.iter().enumerate() {
        let near = |own: f64, printed: f64| (own - printed).abs() < 0.02;
        let own = found.central[path].as_ref().expect("it comes first");
        assert!(near(found.ranks[path][0], *first), "{:?}", found.ranks);
        assert!(
            own.iter().zip(central).all(|(own, want)| near(*own, *want)),
            "{own:?}"
        );
        let sure = found.confidence[path].expect("it comes first");
        assert!((sure / confidence - 1.0).abs() < 0.05, "{sure}");
    }
}
