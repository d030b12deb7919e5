//! Words in a title that tell what kind of week it lies in. Only the mark is kept, never the words.

use crate::calendars::title::has_word;

/// Words for weeks of service or call.
const SERVICE: [&str; 37] = [
    "service week",
    "week of service",
    "on service",
    "on-service",
    "inpatient service",
    "inpatient week",
    "inpatient block",
    "ward week",
    "ward service",
    "ward block",
    "wards week",
    "on the wards",
    "on wards",
    "attending week",
    "attending on service",
    "consult week",
    "consult service",
    "consults week",
    "icu week",
    "icu service",
    "hospitalist week",
    "call week",
    "week of call",
    "on call week",
    "on-call week",
    "week on call",
    "night float",
    "nightfloat",
    "nights week",
    "week of nights",
    "dienstwoche",
    "stationswoche",
    "rufdienstwoche",
    "semaine de garde",
    "semaine d'astreinte",
    "semana de guardia",
    "semana de planta",
];

/// Words for meetings elsewhere. They are asked only of entries that take whole days or are marked away.
const CONFERENCE: [&str; 22] = [
    "conference",
    "congress",
    "annual meeting",
    "national meeting",
    "regional meeting",
    "spring meeting",
    "fall meeting",
    "autumn meeting",
    "winter meeting",
    "midwinter meeting",
    "scientific sessions",
    "scientific meeting",
    "scientific assembly",
    "symposium",
    "summit",
    "cme course",
    "kongress",
    "jahrestagung",
    "tagung",
    "congrès",
    "congreso",
    "jornadas",
];

/// Titles that are leave by themselves, or begin with the word where they take whole days.
const LEAVE: [&str; 17] = [
    "out of office",
    "ooo",
    "vacation",
    "annual leave",
    "paid time off",
    "pto",
    "on leave",
    "sick leave",
    "parental leave",
    "maternity leave",
    "paternity leave",
    "study leave",
    "urlaub",
    "congés",
    "congé",
    "vacances",
    "vacaciones",
];

/// Words that turn leave into somebody else's.
const COVER: [&str; 4] = ["cover", "coverage", "covering", "for"];

/// Whether a normalised title has words for a week of service or call.
pub fn service(title: &str) -> bool {
    SERVICE.iter().any(|words| has_word(title, words))
}

/// Whether a normalised title has words for a meeting elsewhere.
pub fn conference(title: &str) -> bool {
    CONFERENCE.iter().any(|words| has_word(title, words))
}

/// Whether a normalised title is the person's own leave. Programs without a mark for it, such as Google's, write it so.
pub fn leave(title: &str, all_day: bool) -> bool {
    if COVER.iter().any(|word| has_word(title, word)) {
        return false;
    }
    LEAVE.iter().any(|words| {
        let rest = title.strip_prefix(words);
        match rest {
            Some("") => true,
            Some(rest) => all_day && rest.starts_with([' ', ':', ',', '(', '-', '–', '!']),
            None => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{conference, leave, service};
    use crate::calendars::title::normalised;

    #[test]
    fn weeks_are_told_by_whole_words() {
        for title in [
            "Service week, 7 West",
            "Attending on service",
            "Night float",
            "CALL WEEK (Ines)",
        ] {
            assert!(service(&normalised(title)), "{title}");
        }
        for title in ["Service learning", "Research call, Leeds", "Ward rounds"] {
            assert!(!service(&normalised(title)), "{title}");
        }
        assert!(conference("society annual meeting, chicago"));
        assert!(!conference("conferencing setup"));
    }

    #[test]
    fn leave_is_the_persons_own() {
        assert!(leave("vacation", false) && leave("vacation - lake", true));
        assert!(!leave("vacation planning call", false));
        assert!(!leave("vacation coverage dr ruiz", true));
        assert!(!leave("pto for ana", true));
        assert!(!leave("leavers' drinks", true));
    }
}
