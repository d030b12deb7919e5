//! Those who help Dr Halloran, and two who could: what each offers, what was agreed, logged and noted, and who must not know.

use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::Result;
use crate::mentoring::contact::{ContactDraft, ContactKind};
use crate::mentoring::disclosure::Secret;
use crate::mentoring::need::NeedAnswer;
use crate::mentoring::offer::{Offer, OfferSource};
use crate::mentoring::person::{PersonDraft, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::standing::{Stage, Standing, World};
use crate::mentoring::{contact, disclosure, need, offer, person, source, standing};
use crate::sample::ledgers;
use crate::sample::weeks::end;
use crate::session::Session;
use crate::words::mentoring as words;

/// What she needs: importance and gap; 108 points of demand in all.
const NEEDS: [(&str, u8, u8); 11] = [
    ("promotion-criteria", 5, 4),
    ("contract-terms", 5, 4),
    ("put-forward", 4, 3),
    ("charting", 4, 3),
    ("pay-benchmarks", 3, 3),
    ("part-time", 4, 2),
    ("negotiating", 4, 2),
    ("protocols", 3, 2),
    ("boundaries", 5, 1),
    ("grants", 2, 2),
    ("teaching-credit", 2, 2),
];

/// Who there is: name, role, what for, post, place, world, rung, ideal and longest days, minutes, stage.
struct Entry {
    name: &'static str,
    kind: Option<PersonKind>,
    about: &'static str,
    title: &'static str,
    place: Where,
    world: World,
    tier: u8,
    days: Option<(u16, u16)>,
    minutes: u16,
    stage: PersonStage,
    offers: &'static [(&'static str, u8, OfferSource)],
    /// May learn of the move, must not, or undecided.
    told: Option<bool>,
    /// Days before 22 November 2026 on which they were in touch, with the minutes.
    contacts: &'static [(u64, u16)],
}

use OfferSource::{Evidence, Guess, Said};

const PEOPLE: [Entry; 6] = [
    Entry {
        name: "Dr Abena Osei",
        kind: Some(PersonKind::Mentor),
        about: "Promotion and scholarship",
        title: "Professor of medicine",
        place: Where::Inside,
        world: World::Academic,
        tier: 5,
        days: Some((42, 60)),
        minutes: 30,
        stage: PersonStage::Active,
        offers: &[
            ("academic", 4, Evidence),
            ("leadership", 3, Evidence),
            ("teaching-credit", 0, Evidence),
            ("negotiating", 0, Said),
        ],
        told: Some(false),
        contacts: &[(31, 30), (80, 15), (122, 30), (164, 35), (206, 30)],
    },
    Entry {
        name: "Prof Tomas Lindgren",
        kind: Some(PersonKind::Sponsor),
        about: "Puts you forward in education",
        title: "Vice dean for education",
        place: Where::Inside,
        world: World::Academic,
        tier: 5,
        days: Some((84, 120)),
        minutes: 20,
        stage: PersonStage::Active,
        offers: &[
            ("academic", 3, Evidence),
            ("leadership", 4, Evidence),
            ("promotion-criteria", 0, Said),
            ("grants", 0, Said),
            ("negotiating", 2, Evidence),
        ],
        told: Some(false),
        contacts: &[(61, 20), (160, 20)],
    },
    Entry {
        name: "Dr Jonah Whitlock",
        kind: Some(PersonKind::Peer),
        about: "Swaps reviews; works part-time",
        title: "Hospitalist",
        place: Where::Inside,
        world: World::Academic,
        tier: 4,
        days: Some((14, 28)),
        minutes: 30,
        stage: PersonStage::Active,
        offers: &[
            ("clinical", 3, Evidence),
            ("leadership", 3, Said),
            ("personal", 2, Said),
            ("protocols", 2, Evidence),
            ("part-time", 1, Guess),
            ("put-forward", 0, Evidence),
        ],
        told: Some(true),
        contacts: &[(12, 30), (26, 25), (40, 30), (54, 40)],
    },
    Entry {
        name: "Education panel",
        kind: Some(PersonKind::Panel),
        about: "Four people; drafts in turn",
        title: "",
        place: Where::Inside,
        world: World::Academic,
        tier: 4,
        days: Some((28, 42)),
        minutes: 60,
        stage: PersonStage::Active,
        offers: &[
            ("academic", 2, Evidence),
            ("promotion-criteria", 0, Said),
            ("teaching-credit", 0, Said),
        ],
        told: None,
        contacts: &[(20, 60), (48, 60)],
    },
    Entry {
        name: "Dr Elif Sandoval",
        kind: None,
        about: "Outside your hospital; contracts",
        title: "Hospitalist, former group partner",
        place: Where::Outside,
        world: World::Practice,
        tier: 4,
        days: Some((91, 120)),
        minutes: 30,
        stage: PersonStage::Prospect,
        offers: &[("business", 4, Said), ("personal", 2, Guess)],
        told: Some(true),
        contacts: &[],
    },
    Entry {
        name: "Dr Miles Beckett",
        kind: None,
        about: "Outside; left service work well",
        title: "Medical director",
        place: Where::Outside,
        world: World::Practice,
        tier: 5,
        days: Some((91, 120)),
        minutes: 20,
        stage: PersonStage::Prospect,
        offers: &[("leadership", 4, Said), ("personal", 3, Said)],
        told: Some(true),
        contacts: &[],
    },
];

fn today() -> Day {
    Day(end()).minus(1)
}

/// So many days before 22 November 2026.
pub fn ago(days: u64) -> Day {
    today().minus(days)
}

/// Writes those who help her into the open vault.
pub fn fill(session: &mut Session) -> Result<()> {
    let label = Label::new(Place::Mentoring, words::sample());
    session.desk()?.change(label, |tx| {
        let standing = Standing {
            stage: Some(Stage::Mid),
            world: Some(World::Academic),
            moving: true,
            contract: false,
        };
        standing::store::set(tx, &standing)?;
        for (key, importance, gap) in NEEDS {
            let answer = NeedAnswer {
                importance: Some(importance),
                gap: Some(gap),
                note: String::new(),
            };
            need::store::set(tx, key, &answer)?;
        }
        let mut ids = Vec::new();
        for own in &PEOPLE {
            ids.push(one(tx, own)?);
        }
        let [osei, lindgren, whitlock, _, sandoval, beckett] = ids[..] else {
            return Ok(());
        };
        ledgers::agreed(tx, osei)?;
        ledgers::doors(tx, lindgren)?;
        ledgers::advised(tx, osei, whitlock)?;
        ledgers::asked(tx, sandoval, beckett)?;
        ledgers::gave(tx)?;
        source::store::tick(tx, "alumni-elsewhere")
    })
}

fn one(tx: &Tx, own: &Entry) -> Result<PersonId> {
    let draft = PersonDraft {
        kinds: own.kind.into_iter().collect(),
        about: Some(own.about.to_owned()),
        title: Some(own.title.to_owned()).filter(|title| !title.is_empty()),
        organisation: (own.place == Where::Inside).then(|| "Larkmoor".to_owned()),
        place: Some(own.place),
        world: Some(own.world),
        tier: Some(own.tier),
        ideal_days: own.days.map(|(ideal, _)| ideal),
        max_days: own.days.map(|(_, max)| max),
        minutes: Some(own.minutes),
        ..PersonDraft::named(own.name)
    };
    let id = person::store::add(tx, &draft, own.stage)?;
    for (subject, level, source) in own.offers {
        let offer = Offer {
            level: *level,
            source: *source,
        };
        offer::store::set(tx, id, subject, Some(offer))?;
    }
    disclosure::store::decide(tx, id, Secret::Move, own.told)?;
    for (days, minutes) in own.contacts {
        let draft = ContactDraft {
            person: id,
            day: ago(*days),
            kind: ContactKind::Meeting,
            minutes: Some(*minutes),
            note: String::new(),
        };
        contact::store::add(tx, &draft)?;
    }
    Ok(id)
}
