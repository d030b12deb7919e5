//! DOI, PMID, PMCID, ISBN and ISSN out of what files write around them.

/// The DOI in a text: without resolver, label or what a sentence puts behind it.
pub fn doi(text: &str) -> Option<String> {
    let decoded;
    let text = if text.contains('%') {
        decoded = unescaped(text);
        decoded.as_str()
    } else {
        text
    };
    let start = text.match_indices("10.").map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '.') && is_doi(&text[*at..])
    })?;
    let rest = &text[start..];
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '{' | '}' | '|'))
        .unwrap_or(rest.len());
    let mut doi = rest[..end].trim_end_matches(['.', ',', ';', ':']);
    // A bracket at the end belongs to the DOI only where it was opened in it.
    for (open, close) in [('(', ')'), ('[', ']')] {
        while doi.ends_with(close) && doi.matches(close).count() > doi.matches(open).count() {
            doi = doi[..doi.len() - 1].trim_end_matches(['.', ',']);
        }
    }
    is_doi(doi).then(|| doi.to_owned())
}

/// `10.`, four to nine digits and dots, a slash, and something behind it (ISO 26324).
fn is_doi(text: &str) -> bool {
    let Some((registrant, suffix)) = text
        .strip_prefix("10.")
        .and_then(|rest| rest.split_once('/'))
    else {
        return false;
    };
    registrant.len() >= 4
        && registrant.len() <= 12
        && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && suffix.chars().next().is_some_and(|c| !c.is_whitespace())
}

/// Percent signs of addresses undone, where they make UTF-8.
fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes
            .get(at + 1..at + 3)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                out.push(byte);
                at += 3;
            }
            _ => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// A DOI as it is compared: DOIs do not tell capital letters from small ones.
pub fn doi_folded(doi: &str) -> String {
    doi.to_lowercase()
}

/// A PMID: one to eight digits, alone or behind their label.
pub fn pmid(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = ["PMID:", "pmid:", "PMID", "MEDLINE:"]
        .iter()
        .find_map(|label| text.strip_prefix(label))
        .unwrap_or(text)
        .trim();
    let sound = (1..=8).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    sound.then(|| digits.to_owned())
}

/// A PMID named in running text: `PMID: 23439512`.
pub fn pmid_within(text: &str) -> Option<String> {
    let at = text.to_ascii_uppercase().find("PMID")?;
    let rest = text[at + 4..].trim_start_matches([':', ' ', '}', '=']);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    pmid(&rest[..end])
}

/// A PMCID with its letters, alone or in a text.
pub fn pmcid(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let at = upper.find("PMC")?;
    let rest = upper[at + 3..].trim_start_matches(['I', 'D', ':', ' ']);
    let rest = rest.strip_prefix("PMC").unwrap_or(rest);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    (1..=9)
        .contains(&end)
        .then(|| format!("PMC{}", &rest[..end]))
}

/// The ISSNs or ISBNs of texts such as `2277-9175 (Electronic)`: in order, each once.
pub fn serials<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for text in texts {
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')')) {
            let bare: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            let digits = bare.chars().filter(char::is_ascii_digit).count();
            let sound = matches!(bare.len(), 8 | 10 | 13) && digits + 1 >= bare.len();
            if sound && !out.iter().any(|known| known == word) {
                out.push(word.to_owned());
            }
        }
    }
    out
}

/// Whether a serial number is an ISSN, which has eight characters; ISBNs have ten or thirteen.
pub fn is_issn(serial: &str) -> bool {
    serial.chars().filter(char::is_ascii_alphanumeric).count() == 8
}

#[cfg(test)]
mod tests {
    use super::{doi, pmcid, pmid, pmid_within, serials};

    #[test]
    fn dois_come_out_of_what_is_around_them() {
        for (text, wanted) in [
            ("10.1000/182", Some("10.1000/182")),
            (
                "https://doi.org/10.1063/1.1954747",
                Some("10.1063/1.1954747"),
            ),
            (
                "http://doi.acm.org/10.1145/1137627.1137631",
                Some("10.1145/1137627.1137631"),
            ),
            (
                "doi: 10.1002/(SICI)1097-0258(19980815).",
                Some("10.1002/(SICI)1097-0258(19980815)"),
            ),
            (
                "10.4103/2277-9175.180636 [doi]",
                Some("10.4103/2277-9175.180636"),
            ),
            ("(see 10.1000/182).", Some("10.1000/182")),
            ("https://doi.org/10.1000%2F182", Some("10.1000/182")),
            ("Version 110.1000/182", None),
            ("S2215-0161(18)30045-1 [pii]", None),
            ("10.1/x", None),
        ] {
            assert_eq!(doi(text).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn numbers_of_pubmed_are_told_from_others() {
        assert_eq!(pmid("PMID: 23439512").as_deref(), Some("23439512"));
        assert_eq!(pmid("WOS:000123"), None);
        assert_eq!(pmid("123456789"), None);
        assert_eq!(
            pmid_within("{PMID:} 23439512 and more").as_deref(),
            Some("23439512")
        );
        assert_eq!(pmcid("PMCID: PMC3446808").as_deref(), Some("PMC3446808"));
        assert_eq!(pmcid("Pmc12"), Some("PMC12".into()));
        assert_eq!(pmcid("none"), None);
    }

    #[test]
    fn serials_lose_what_is_written_beside_them() {
        let texts = [
            "2277-9175 (Electronic)",
            "2277-9175 (Linking)",
            "ISBN 978-3-86680-192-9",
        ];
        assert_eq!(
            serials(texts.into_iter()),
            ["2277-9175", "978-3-86680-192-9"]
        );
    }
}
