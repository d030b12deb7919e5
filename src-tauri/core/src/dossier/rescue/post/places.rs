//! Words that say that a part of a line is an institution, a department, a state or a country.

use crate::dossier::bibliography::same::folded;

/// Words that only institutions have.
const INSTITUTIONS: [&str; 29] = [
    "university",
    "universite",
    "universitat",
    "universidad",
    "universita",
    "college",
    "hospital",
    "hospitals",
    "school",
    "institute",
    "institutes",
    "institution",
    "center",
    "centre",
    "clinic",
    "academy",
    "foundation",
    "society",
    "association",
    "ministry",
    "laboratory",
    "laboratories",
    "polytechnic",
    "faculty",
    "infirmary",
    "hospice",
    "nih",
    "health system",
    "health service",
];

/// States of the United States, the District of Columbia, and provinces and territories of Canada, by their letters.
const LETTERS: [&str; 64] = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA",
    "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM",
    "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA",
    "WV", "WI", "WY", "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT",
];

const REGIONS: [&str; 61] = [
    "alabama",
    "alaska",
    "arizona",
    "arkansas",
    "california",
    "colorado",
    "connecticut",
    "delaware",
    "florida",
    "georgia",
    "hawaii",
    "idaho",
    "illinois",
    "indiana",
    "iowa",
    "kansas",
    "kentucky",
    "louisiana",
    "maine",
    "maryland",
    "massachusetts",
    "michigan",
    "minnesota",
    "mississippi",
    "missouri",
    "montana",
    "nebraska",
    "nevada",
    "new hampshire",
    "new jersey",
    "new mexico",
    "new york",
    "north carolina",
    "north dakota",
    "ohio",
    "oklahoma",
    "oregon",
    "pennsylvania",
    "rhode island",
    "south carolina",
    "south dakota",
    "tennessee",
    "texas",
    "utah",
    "vermont",
    "virginia",
    "washington",
    "west virginia",
    "wisconsin",
    "wyoming",
    "alberta",
    "british columbia",
    "manitoba",
    "new brunswick",
    "newfoundland",
    "nova scotia",
    "ontario",
    "prince edward island",
    "quebec",
    "saskatchewan",
    "yukon",
];

const COUNTRIES: [&str; 56] = [
    "usa",
    "us",
    "united states",
    "united states of america",
    "canada",
    "mexico",
    "uk",
    "united kingdom",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "ireland",
    "germany",
    "austria",
    "switzerland",
    "france",
    "italy",
    "spain",
    "portugal",
    "netherlands",
    "the netherlands",
    "belgium",
    "luxembourg",
    "denmark",
    "norway",
    "sweden",
    "finland",
    "iceland",
    "poland",
    "czech republic",
    "hungary",
    "greece",
    "turkey",
    "israel",
    "egypt",
    "nigeria",
    "ghana",
    "kenya",
    "uganda",
    "rwanda",
    "south africa",
    "india",
    "pakistan",
    "bangladesh",
    "china",
    "japan",
    "south korea",
    "taiwan",
    "singapore",
    "thailand",
    "vietnam",
    "australia",
    "new zealand",
    "brazil",
    "argentina",
];

fn holds(text: &str, words: &[&str]) -> bool {
    let own = format!(" {} ", folded(text));
    words.iter().any(|word| own.contains(&format!(" {word} ")))
}

/// Whether a part of a line says that it is an institution.
pub(super) fn is_institution(text: &str) -> bool {
    // "Member of the society" and "Fellow at the college" speak of one and are none.
    let first = folded(text);
    let speaks = [
        "member of",
        "fellow of",
        "chair of",
        "director of",
        "president of",
        "committee",
        "award",
        "prize",
        "residency in",
        "fellowship in",
    ];
    holds(text, &INSTITUTIONS) && !speaks.iter().any(|word| first.contains(word))
}

/// Whether a part says that it is a department.
pub(super) fn is_department(text: &str) -> bool {
    let own = folded(text);
    [
        "department of ",
        "division of ",
        "section of ",
        "dept of ",
        "departments of ",
    ]
    .iter()
    .any(|begin| own.starts_with(begin))
}

/// Whether a part is a state or a province that is known.
pub(super) fn is_region(text: &str) -> bool {
    LETTERS.contains(&text.trim()) || REGIONS.contains(&folded(text).as_str())
}

/// Whether a part is a country that is known.
pub(super) fn is_country(text: &str) -> bool {
    COUNTRIES.contains(&folded(text).as_str())
}
