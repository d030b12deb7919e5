//! The files of the styles, and what is changed in them: no citation numbers, and as many authors as are asked for.

use hayagriva::citationberg::{DemoteNonDroppingParticle, IndependentStyle};

use crate::cite::{Authors, CiteStyle};

const AMA: &str = include_str!("styles/american-medical-association.csl");
const NLM: &str = include_str!("styles/nlm-citation-sequence.csl");
const APA: &str = include_str!("styles/apa.csl");

/// The text of a style's file, as it was published.
pub(super) fn file(style: CiteStyle) -> &'static str {
    match style {
        CiteStyle::Ama => AMA,
        CiteStyle::Nlm => NLM,
        CiteStyle::Apa => APA,
    }
}

/// A style as it is followed.
pub(super) struct Followed {
    /// The style.
    pub(super) csl: IndependentStyle,
    /// What stands behind an initial: nothing, or a point and a blank.
    pub(super) initialize_with: String,
    /// Whether initials of a double name keep their hyphen.
    pub(super) hyphen: bool,
}

/// The style as it is followed.
pub(super) fn load(style: CiteStyle, authors: Authors) -> Option<Followed> {
    let xml = explicit(file(style));
    // Initials are made before, where names are known better.
    let (xml, initialize_with) = without(&xml, "initialize-with");
    // Title case is made after: hayagriva makes "Globecom" of "GlobeCom". An underline, which none of the styles uses,
    // says where.
    let xml = xml.replace("text-case=\"title\"", "text-decoration=\"underline\"");
    let xml = singular(&xml);
    let mut csl = IndependentStyle::from_xml(&xml).ok()?;
    // Particles come with the family name in one piece.
    csl.settings.demote_non_dropping_particle = DemoteNonDroppingParticle::Never;
    let hyphen = csl.settings.initialize_with_hyphen;
    let bibliography = csl.bibliography.as_mut()?;
    // One work is cited at a time; the order of a list is the list's own business.
    bibliography.sort = None;
    if authors == Authors::All {
        for options in [&mut bibliography.name_options, &mut csl.settings.options] {
            options.et_al_min = None;
            options.et_al_use_first = None;
            options.et_al_use_last = None;
        }
    }
    Some(Followed {
        csl,
        initialize_with: initialize_with.unwrap_or_default(),
        hyphen,
    })
}

/// The file with labels that are never plural ("p. 3-9") as plain words, since hayagriva makes them plural.
fn singular(xml: &str) -> String {
    let mut out = xml.to_owned();
    for form in ["", "form=\"short\" ", "form=\"symbol\" "] {
        for variable in ["page", "number-of-pages"] {
            out = out.replace(
                &format!("<label {form}plural=\"never\" variable=\"{variable}\"/>"),
                &format!("<text {form}term=\"page\"/>"),
            );
        }
    }
    out
}

/// The file without an attribute, and the attribute's first value.
fn without(xml: &str, attribute: &str) -> (String, Option<String>) {
    let begin = format!(" {attribute}=\"");
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    let mut value = None;
    while let Some(at) = rest.find(&begin) {
        let inside = &rest[at + begin.len()..];
        let Some(end) = inside.find('"') else { break };
        out.push_str(&rest[..at]);
        value.get_or_insert_with(|| inside[..end].to_owned());
        rest = &inside[end + 1..];
    }
    out.push_str(rest);
    (out, value)
}

/// The style with an explicit `<name/>` in every list of names. Where it is left to the defaults of the language and
/// another element stands in its place, hayagriva 0.10.1 prints no names at all (typst/hayagriva, issue 519).
pub(super) fn explicit(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len() + 1024);
    let mut rest = xml;
    while let Some(at) = rest.find("<names ") {
        let Some(end) = rest[at..].find('>').map(|end| at + end + 1) else {
            break;
        };
        out.push_str(&rest[..end]);
        let empty = rest[..end].ends_with("/>");
        rest = &rest[end..];
        let next = rest.trim_start();
        if !empty
            && !next.starts_with("<name ")
            && !next.starts_with("<name/")
            && !next.starts_with("<name>")
        {
            out.push_str("<name/>");
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{explicit, file, load, without};
    use crate::cite::{Authors, CiteStyle};

    #[test]
    fn every_style_can_be_followed_and_says_whose_it_is() {
        for style in [CiteStyle::Ama, CiteStyle::Nlm, CiteStyle::Apa] {
            assert!(load(style, Authors::All).is_some(), "{style:?}");
            assert!(file(style).contains("Creative Commons Attribution-ShareAlike 3.0"));
        }
    }

    #[test]
    fn names_are_explicit() {
        assert_eq!(
            explicit("<names variable=\"author\">\n<label/></names><names variable=\"x\"/>"),
            "<names variable=\"author\"><name/>\n<label/></names><names variable=\"x\"/>"
        );
    }

    #[test]
    fn attributes_are_taken_out_and_known() {
        let (xml, value) = without(
            "<style a=\"1\" initialize-with=\". \"><x/>",
            "initialize-with",
        );
        assert_eq!(
            (xml.as_str(), value.as_deref()),
            ("<style a=\"1\"><x/>", Some(". "))
        );
    }
}
