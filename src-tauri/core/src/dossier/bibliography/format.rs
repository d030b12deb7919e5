//! Kinds of bibliography files, told from what they hold and never from their names.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of bibliography file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BibliographyFormat")]
pub enum Format {
    /// BibTeX or BibLaTeX.
    Bibtex,
    /// RIS, as reference programs and databases export it.
    Ris,
    /// The tagged text of PubMed and PubMed Central, also called MEDLINE.
    Nbib,
    /// PubMed's XML.
    PubmedXml,
    /// EndNote's XML.
    EndnoteXml,
    /// Items of CSL-JSON, as Zotero and pandoc write them.
    CslJson,
    /// A record or works of ORCID as JSON.
    OrcidJson,
    /// A record or works of ORCID as XML.
    OrcidXml,
    /// A CV in the JSON Resume schema; its publications are read.
    JsonResume,
    /// A table with one work in a row.
    Table,
}

/// Characters looked at to tell an XML or JSON file's kind.
const LOOKED_AT: usize = 200_000;

impl Format {
    /// Its name, as in `pubmedXml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
            Self::Nbib => "nbib",
            Self::PubmedXml => "pubmedXml",
            Self::EndnoteXml => "endnoteXml",
            Self::CslJson => "cslJson",
            Self::OrcidJson => "orcidJson",
            Self::OrcidXml => "orcidXml",
            Self::JsonResume => "jsonResume",
            Self::Table => "table",
        }
    }

    /// The kind of a text, or none where it is no bibliography.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim_start();
        match text.bytes().next()? {
            b'<' => Self::of_xml(head(text)),
            b'[' | b'{' => Self::of_json(head(text)),
            _ => Self::of_lines(text),
        }
    }

    fn of_xml(text: &str) -> Option<Self> {
        let has = |name: &str| {
            text.match_indices(name).any(|(at, _)| {
                text[at + name.len()..].starts_with([' ', '>', '/', '\n', '\t'])
                    && text[..at].ends_with('<')
            })
        };
        if has("PubmedArticle") || has("PubmedBookArticle") || has("PubmedArticleSet") {
            return Some(Self::PubmedXml);
        }
        if text.contains("orcid.org/ns/") || has("activities:works") || has("work:work") {
            return Some(Self::OrcidXml);
        }
        (has("records") || has("record")).then_some(Self::EndnoteXml)
    }

    fn of_json(text: &str) -> Option<Self> {
        // Keys of the schemas; quotes and colon make sure that they are keys.
        let has = |key: &str| {
            let quoted = format!("\"{key}\"");
            text.match_indices(&quoted)
                .any(|(at, _)| text[at + quoted.len()..].trim_start().starts_with(':'))
        };
        let orcid = [
            "orcid-identifier",
            "activities-summary",
            "work-summary",
            "put-code",
        ];
        if orcid.iter().any(|key| has(key)) {
            return Some(Self::OrcidJson);
        }
        if has("basics") || (has("publications") && !has("date-parts")) {
            return Some(Self::JsonResume);
        }
        // An empty list is a bibliography of nothing; an item is told by its type or its title.
        let known = ["type", "title", "id", "DOI", "author"];
        (text.starts_with('[') || known.iter().any(|key| has(key))).then_some(Self::CslJson)
    }

    fn of_lines(text: &str) -> Option<Self> {
        for line in text.lines().take(20_000) {
            if is_tag(line, "TY", 2) {
                return Some(Self::Ris);
            }
            if ["PMID", "PMC ", "OWN ", "STAT"].iter().any(|tag| {
                line.len() > 4
                    && line.is_char_boundary(4)
                    && line.starts_with(tag)
                    && line[4..].starts_with('-')
            }) {
                return Some(Self::Nbib);
            }
            if starts_bibtex(line) {
                return Some(Self::Bibtex);
            }
        }
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let heads = lines.next()?;
        let parted = [',', ';', '\t'].iter().any(|mark| heads.contains(*mark));
        (parted && lines.next().is_some()).then_some(Self::Table)
    }
}

/// The beginning of a text, cut at a whole letter.
fn head(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn is_tag(line: &str, tag: &str, width: usize) -> bool {
    let line = line.trim_start_matches('\u{feff}');
    line.strip_prefix(tag)
        .is_some_and(|rest| rest.trim_start().starts_with('-') && rest.len() > width)
}

/// Whether a line begins an entry of BibTeX: `@name{` or `@name(`.
fn starts_bibtex(line: &str) -> bool {
    let Some(rest) = line.trim_start().strip_prefix('@') else {
        return false;
    };
    let rest = rest.trim_start();
    let name = rest
        .find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')
        .unwrap_or(rest.len());
    name > 0 && rest[name..].trim_start().starts_with(['{', '('])
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn the_kind_is_told_from_what_a_file_holds() {
        let cases = [
            (
                "% a comment\n@article{a,\n title={T}}",
                Some(Format::Bibtex),
            ),
            ("1.\nTY  - JOUR\nER  - \n", Some(Format::Ris)),
            ("\n\nPMID- 1\nTI  - T\n", Some(Format::Nbib)),
            ("PMC - PMC1\nTI  - T\n", Some(Format::Nbib)),
            (
                "<?xml version=\"1.0\"?><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>",
                Some(Format::PubmedXml),
            ),
            (
                "<xml><records><record></record></records></xml>",
                Some(Format::EndnoteXml),
            ),
            (
                "<record:record xmlns:record=\"http://www.orcid.org/ns/record\"/>",
                Some(Format::OrcidXml),
            ),
            (r#"[{"type": "book", "title": "T"}]"#, Some(Format::CslJson)),
            (
                r#"{"orcid-identifier": {"path": "0"}}"#,
                Some(Format::OrcidJson),
            ),
            (
                r#"{"basics": {"name": "N"}, "publications": []}"#,
                Some(Format::JsonResume),
            ),
            ("Title,Year\nA,2020\n", Some(Format::Table)),
            ("Dear colleague\nthis is a letter.\n", None),
            ("<html><body></body></html>", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(Format::of(text), wanted, "{text}");
        }
    }
}
