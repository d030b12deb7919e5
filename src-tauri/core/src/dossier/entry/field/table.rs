//! Which own fields each kind of entry has.

use super::{FieldKind, OwnField};
use crate::dossier::entry::kind::EntryType;

use FieldKind::{Day, Decimal, Flag, Line, Many, Note, Numbers, One, Percent, Whole};

const fn f(key: &'static str, kind: FieldKind) -> OwnField {
    OwnField {
        key,
        kind,
        held_back: false,
    }
}

/// A field that stays in the vault unless asked for.
const fn held(key: &'static str, kind: FieldKind) -> OwnField {
    OwnField {
        key,
        kind,
        held_back: true,
    }
}

const LEARNERS: FieldKind = Many(&[
    "students",
    "residents",
    "fellows",
    "faculty",
    "nurses",
    "others",
    "public",
]);

const DEGREE: &[OwnField] = &[
    f("award", Line),
    f("field", Line),
    f("honours", Line),
    f("thesis", Line),
    f("adviser", Line),
];
const TRAINING: &[OwnField] = &[
    f("award", Line),
    f("field", Line),
    f("pgy", Line),
    f("honours", Line),
];
const APPOINTMENT: &[OwnField] = &[
    f("rank", Line),
    f("track", Line),
    f("fte", Percent),
    f("hospital", Flag),
];
const LEADERSHIP: &[OwnField] = &[
    f("reportsTo", Line),
    f("people", Whole),
    f("budget", Line),
    f("fte", Percent),
    f("changed", Note),
];
const LICENCE: &[OwnField] = &[
    f("authority", Line),
    held("number", Line),
    f("expires", Day),
];
const CERTIFICATION: &[OwnField] = &[
    f("authority", Line),
    held("number", Line),
    f("expires", Day),
    f("moc", Line),
];
const HONOUR: &[OwnField] = &[
    f("giver", Line),
    f("chosenFrom", Line),
    f(
        "decidedBy",
        One(&[
            "learners",
            "peers",
            "patients",
            "institution",
            "society",
            "other",
        ]),
    ),
    f("reason", Note),
];
const COMMITTEE: &[OwnField] = &[
    f(
        "position",
        One(&["member", "chair", "viceChair", "secretary", "other"]),
    ),
    f("charge", Line),
    f("meetings", Whole),
    f("hours", Whole),
    f("product", Line),
    f("confirmed", Flag),
    held("askedBy", Line),
];
const SOCIETY: &[OwnField] = &[f(
    "position",
    One(&["member", "fellow", "officer", "boardMember", "other"]),
)];
const REVIEW: &[OwnField] = &[
    f(
        "body",
        One(&[
            "journal",
            "studySection",
            "funder",
            "meeting",
            "examiningBoard",
            "other",
        ]),
    ),
    f("reviews", Whole),
    f("hours", Whole),
];
const EDITORIAL: &[OwnField] = &[f(
    "position",
    One(&["editor", "associateEditor", "board", "guestEditor", "other"]),
)];
const GRANT: &[OwnField] = &[
    f("agency", Line),
    f("number", Line),
    f("mechanism", Line),
    f(
        "position",
        One(&[
            "principal",
            "coPrincipal",
            "coInvestigator",
            "site",
            "mentor",
            "consultant",
        ]),
    ),
    f("total", Whole),
    f("direct", Whole),
    f("share", Percent),
    f("status", One(&["current", "pending", "past", "unfunded"])),
    f("aim", Line),
];
const TRIAL: &[OwnField] = &[
    f("number", Line),
    f("position", One(&["principal", "site", "subInvestigator"])),
    f("enrolled", Whole),
    f("status", One(&["current", "pending", "past"])),
];
const PUBLICATION: &[OwnField] = &[
    f(
        "category",
        One(&[
            "research",
            "review",
            "chapter",
            "editorial",
            "caseReport",
            "book",
            "guideline",
            "proceedings",
            "nonPrint",
            "preprint",
            "thesis",
            "letter",
        ]),
    ),
    f(
        "status",
        One(&["published", "inPress", "accepted", "submitted"]),
    ),
    f(
        "authorRoles",
        Many(&[
            "first",
            "coFirst",
            "senior",
            "coSenior",
            "corresponding",
            "middle",
            "group",
            "acknowledged",
        ]),
    ),
    f(
        "credit",
        // Contributor roles of ANSI/NISO Z39.104-2022.
        Many(&[
            "conceptualization",
            "dataCuration",
            "formalAnalysis",
            "fundingAcquisition",
            "investigation",
            "methodology",
            "projectAdministration",
            "resources",
            "software",
            "supervision",
            "validation",
            "visualization",
            "writingDraft",
            "writingReview",
        ]),
    ),
    f("ownAuthor", Numbers),
    f("menteeAuthors", Numbers),
    f("contribution", Line),
    f("featured", Flag),
    f("education", Flag),
];
const PRESENTATION: &[OwnField] = &[
    f("event", Line),
    f("audience", Line),
    f(
        "form",
        One(&[
            "keynote",
            "talk",
            "grandRounds",
            "workshop",
            "visit",
            "panel",
            "abstractTalk",
            "poster",
            "course",
            "webinar",
        ]),
    ),
    f("sponsorName", Line),
];
const ABSTRACT: &[OwnField] = &[
    f("event", Line),
    f("form", One(&["abstractTalk", "poster", "printed"])),
    f("authorRoles", Many(&["first", "senior", "middle"])),
    f("ownAuthor", Numbers),
    f("menteeAuthors", Numbers),
];
const TEACHING: &[OwnField] = &[
    f("course", Line),
    f("learners", LEARNERS),
    f("level", Line),
    f("count", Whole),
    f("contactHours", Whole),
    f("preparationHours", Whole),
    f(
        "position",
        One(&[
            "director",
            "coDirector",
            "lecturer",
            "facilitator",
            "supervisor",
            "tutor",
        ]),
    ),
    f("setting", Line),
];
const EVALUATIONS: &[OwnField] = &[
    f("instrument", Line),
    f("learners", LEARNERS),
    f("scale", Line),
    f("asked", Whole),
    f("answered", Whole),
    f("mean", Decimal),
    f("deviation", Decimal),
    f("topBox", Percent),
    f("comparator", Decimal),
    f("comparatorName", Line),
    f("comparatorCount", Whole),
    f("comments", Note),
];
const OBSERVATION: &[OwnField] = &[f("observer", Line), f("report", Flag)];
const CURRICULUM: &[OwnField] = &[
    f("need", Note),
    f("goals", Note),
    f("method", Note),
    f("learners", LEARNERS),
    f("inUse", Flag),
    f("adopters", Line),
    f("adopted", Whole),
    f("dissemination", Line),
];
const MENTEE: &[OwnField] = &[
    f("initials", Line),
    f("namedAgreed", Flag),
    f("stageThen", Line),
    f("stageNow", Line),
    f(
        "position",
        One(&["primary", "coMentor", "adviser", "committee", "coach"]),
    ),
    f("products", Whole),
    f("works", Numbers),
    f("awards", Line),
];
const CLINICAL: &[OwnField] = &[
    f("site", Line),
    f("sessions", Whole),
    f("panel", Whole),
    f("volume", Line),
    f("rvu", Whole),
    f("referrals", Line),
];
const MEASURE: &[OwnField] = &[
    f("measure", Line),
    f("value", Line),
    f("comparator", Line),
    f("adjusted", Flag),
    f("dataSource", Line),
];
const PROJECT: &[OwnField] = &[
    f("problem", Note),
    f("aim", Line),
    f("method", Line),
    f("team", Line),
    f("baseline", Line),
    f("result", Line),
    f("spread", Line),
    f("sustained", Flag),
    f("oversight", Line),
    f("product", Line),
];
const COMMUNITY: &[OwnField] = &[f("partner", Line), f("population", Line), f("hours", Whole)];
const MEDIA: &[OwnField] = &[
    f("outlet", Line),
    f(
        "medium",
        One(&["print", "broadcast", "podcast", "online", "software"]),
    ),
];
const PATENT: &[OwnField] = &[
    f("number", Line),
    f("status", One(&["filed", "granted", "licensed", "released"])),
];
const DEVELOPMENT: &[OwnField] = &[f("provider", Line), f("hours", Whole)];
const DISCLOSURE: &[OwnField] = &[f("company", Line), f("nature", Line)];
const REFEREE: &[OwnField] = &[
    f("rank", Line),
    held("email", Line),
    f("expertise", Line),
    f(
        "relation",
        One(&[
            "none",
            "coAuthor",
            "colleague",
            "trainedMe",
            "iTrained",
            "funded",
            "other",
        ]),
    ),
    f("proposedBy", One(&["me", "chair"])),
    f("neverContact", Flag),
];

/// The own fields of a kind of entry, in the order in which a form shows them.
pub(super) fn fields(kind: EntryType) -> &'static [OwnField] {
    match kind {
        EntryType::Degree => DEGREE,
        EntryType::Training => TRAINING,
        EntryType::Appointment => APPOINTMENT,
        EntryType::Leadership => LEADERSHIP,
        EntryType::Licence => LICENCE,
        EntryType::Certification => CERTIFICATION,
        EntryType::Honour => HONOUR,
        EntryType::Grant => GRANT,
        EntryType::Trial => TRIAL,
        EntryType::Teaching => TEACHING,
        EntryType::Evaluations => EVALUATIONS,
        EntryType::Observation => OBSERVATION,
        EntryType::Curriculum | EntryType::Assessment => CURRICULUM,
        EntryType::Mentee => MENTEE,
        EntryType::Presentation => PRESENTATION,
        EntryType::Abstract => ABSTRACT,
        EntryType::Clinical => CLINICAL,
        EntryType::Measure => MEASURE,
        EntryType::Innovation | EntryType::Guideline | EntryType::Quality => PROJECT,
        EntryType::Committee => COMMITTEE,
        EntryType::Society => SOCIETY,
        EntryType::Review => REVIEW,
        EntryType::Editorial => EDITORIAL,
        EntryType::Community => COMMUNITY,
        EntryType::Media => MEDIA,
        EntryType::Patent => PATENT,
        EntryType::Publication => PUBLICATION,
        EntryType::Development => DEVELOPMENT,
        EntryType::Disclosure => DISCLOSURE,
        EntryType::Referee => REFEREE,
    }
}
