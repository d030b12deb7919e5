//! Where we differ from an oracle on purpose, each with its reason.

/// One difference.
#[derive(Debug)]
pub struct Judged {
    pub oracle: &'static str,
    /// Place of the record in its file, from 0.
    pub record: usize,
    pub field: &'static str,
    /// Why ours is what the file says.
    #[allow(dead_code, reason = "it is read by people, and in a failing test")]
    pub why: &'static str,
}

/// Every difference.
pub const JUDGED: &[Judged] = &[
    judged(
        "asreview_embase.expected.json",
        0,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_embase.expected.json",
        1,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_embase.expected.json",
        2,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_embase.expected.json",
        3,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_embase.expected.json",
        4,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_embase.expected.json",
        5,
        "authors",
        "pandoc takes the initials of EMBASE's names for the family (README of the corpus)",
    ),
    judged(
        "asreview_pubmed_zotero.expected.json",
        1,
        "date",
        "pandoc reads the year of PY alone; DA gives month or day of the same year",
    ),
    judged(
        "asreview_pubmed_zotero.expected.json",
        2,
        "date",
        "pandoc reads the year of PY alone; DA gives month or day of the same year",
    ),
    judged(
        "asreview_pubmed_zotero.expected.json",
        3,
        "date",
        "pandoc reads the year of PY alone; DA gives month or day of the same year",
    ),
    judged(
        "asreview_pubmed_zotero.expected.json",
        4,
        "date",
        "pandoc reads the year of PY alone; DA gives month or day of the same year",
    ),
    judged(
        "asreview_pubmed_zotero.expected.json",
        5,
        "date",
        "pandoc reads the year of PY alone; DA gives month or day of the same year",
    ),
    judged(
        "biblatex_cross.expected.json",
        1,
        "container",
        "a whole journal stands in no journal",
    ),
    judged(
        "biblatex_gral.expected.json",
        74,
        "authors",
        "pandoc leaves the i of \\'\\i without its dot",
    ),
    judged(
        "biblatex_rass.expected.json",
        1,
        "authors",
        "pandoc takes 'and others' for a group of that name",
    ),
    judged(
        "biblatex_rass.expected.json",
        4,
        "title",
        "pandoc leaves the command of the Greek letter",
    ),
    judged(
        "biblatex_rass.expected.json",
        11,
        "date",
        "pandoc passes over a month that carries a day",
    ),
    judged(
        "jabref_8date.jabref.expected.json",
        0,
        "date",
        "JabRef's own file keeps no day",
    ),
    judged(
        "jabref_8date.jabref.expected.json",
        0,
        "container",
        "JabRef prefers the abbreviation, which is kept beside the full name",
    ),
    judged(
        "jabref_complex.expected.json",
        10,
        "authors",
        "a suffix put last, where BibTeX wants it in the middle, is known by its form",
    ),
    judged(
        "jabref_endnote.expected.json",
        0,
        "date",
        "pandoc passes over the day that stands beside the year",
    ),
    judged(
        "jabref_endnote.jabref.expected.json",
        0,
        "date",
        "JabRef keeps the day in a field that pandoc does not read",
    ),
    judged(
        "jabref_nbib.nbibpy.json",
        0,
        "authors",
        "nbib leaves out the corporate author (CN)",
    ),
    judged(
        "jabref_nbib.jabref.expected.json",
        0,
        "authors",
        "JabRef puts the corporate author (CN) into a field of its own",
    ),
    judged(
        "jabref_pubmed.jabref.expected.json",
        0,
        "authors",
        "JabRef drops the suffix",
    ),
    judged(
        "jabref_pubmed.jabref.expected.json",
        0,
        "date",
        "JabRef puts the season into a field of its own",
    ),
    judged(
        "jabref_pubmed.jabref.expected.json",
        1,
        "authors",
        "JabRef writes a group without braces, and pandoc takes it for a person",
    ),
];

const fn judged(
    oracle: &'static str,
    record: usize,
    field: &'static str,
    why: &'static str,
) -> Judged {
    Judged {
        oracle,
        record,
        field,
        why,
    }
}
