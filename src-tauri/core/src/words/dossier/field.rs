//! Words of the own fields of entries.

/// What a field is called: its own words, or its name taken apart ("contactHours": "Contact hours").
pub fn label(key: &str) -> String {
    let own = match key {
        "pgy" => "Years of training",
        "fte" => "Full-time equivalent, %",
        "people" => "People led",
        "changed" => "What changed",
        "moc" => "Maintenance of certification",
        "giver" => "Given by",
        "chosenFrom" => "Chosen from",
        "decidedBy" => "Decided by",
        "meetings" => "Meetings a year",
        "hours" => "Hours a year",
        "contactHours" => "Contact hours a year",
        "preparationHours" => "Preparation hours a year",
        "confirmed" => "The chair’s confirmation is on file",
        "asked" => "Asked",
        "reviews" => "Reviews",
        "total" => "Total, whole currency units",
        "direct" => "Direct costs",
        "share" => "Own effort, %",
        "aim" => "Aim, in one line",
        "credit" => "Contributor roles",
        "authorRoles" => "Place among the authors",
        "ownAuthor" => "My place in the list of authors",
        "menteeAuthors" => "Mentees in the list of authors",
        "contribution" => "What I did",
        "featured" => "Among my best works",
        "education" => "A study of education or a curriculum",
        "sponsorName" => "Sponsor’s name",
        "count" => "Learners",
        "learners" => "Kind of learners",
        "answered" => "Answered",
        "mean" => "Mean",
        "deviation" => "Standard deviation",
        "topBox" => "Highest answer, %",
        "comparator" => "Compared with",
        "comparatorName" => "Who that is",
        "comparatorCount" => "How many they are",
        "comments" => "Comments, without names",
        "report" => "There is a written report",
        "inUse" => "In use",
        "adopted" => "Places that use it",
        "initials" => "Initials, instead of the name",
        "namedAgreed" => "Agreed to be named",
        "stageThen" => "Stage then",
        "stageNow" => "Stage now",
        "products" => "Finished products",
        "works" => "Their works among my entries",
        "rvu" => "Work RVU a year",
        "panel" => "Patients in the panel",
        "adjusted" => "Adjusted for risk",
        "oversight" => "Ethics or quality review",
        "relation" => "Relation to me",
        "proposedBy" => "Proposed by",
        "neverContact" => "I must not write to them",
        "number" => "Number",
        _ => "",
    };
    if own.is_empty() {
        apart(key)
    } else {
        own.to_owned()
    }
}

/// What a choice is called.
pub fn option(name: &str) -> String {
    let own = match name {
        "viceChair" => "Vice chair",
        "studySection" => "Study section",
        "principal" => "Principal investigator",
        "coPrincipal" => "Co-principal investigator",
        "coInvestigator" => "Co-investigator",
        "subInvestigator" => "Sub-investigator",
        "site" => "Site lead",
        "coFirst" => "Co-first",
        "coSenior" => "Co-senior",
        "coMentor" => "Co-mentor",
        "coAuthor" => "Co-author",
        "coDirector" => "Co-director",
        "group" => "Member of a group author",
        "acknowledged" => "Acknowledged",
        "writingDraft" => "Writing: first draft",
        "writingReview" => "Writing: review and editing",
        "nonPrint" => "Not in print",
        "inPress" => "In press",
        "trainedMe" => "Trained or mentored me",
        "iTrained" => "I trained or mentored them",
        "funded" => "Shared funding",
        "me" => "Me",
        _ => "",
    };
    if own.is_empty() {
        apart(name)
    } else {
        own.to_owned()
    }
}

fn apart(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 4);
    for letter in key.chars() {
        if out.is_empty() {
            out.extend(letter.to_uppercase());
        } else if letter.is_uppercase() {
            out.push(' ');
            out.extend(letter.to_lowercase());
        } else {
            out.push(letter);
        }
    }
    out
}
