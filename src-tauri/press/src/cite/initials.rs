//! Initials of given names, as styles print them.

/// `Mark-Peter J.` as `MPJ`, `M.-P. J.` and what else a style wants: `with` stands behind each letter, `hyphen` keeps
/// the hyphen of a double name.
pub(super) fn initials(given: &str, with: &str, hyphen: bool) -> String {
    let mut out = String::new();
    let joined = given.replace(".-", "-");
    for word in joined
        .split([' ', '\u{a0}', '.'])
        .filter(|word| !word.is_empty())
    {
        for (at, part) in word.split('-').filter(|part| !part.is_empty()).enumerate() {
            let Some(letter) = part.chars().find(|c| c.is_alphabetic()) else {
                continue;
            };
            // The second half of `Hao-hua` is no name of its own.
            if at > 0 && letter.is_lowercase() {
                continue;
            }
            if at > 0 && hyphen {
                let kept = out.trim_end().len();
                out.truncate(kept);
                out.push('-');
            }
            out.push(letter);
            out.push_str(with);
        }
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn given_names_become_initials() {
        for (given, plain, pointed) in [
            ("Ines", "I", "I."),
            ("Joseph M.", "JM", "J. M."),
            ("J.M.", "JM", "J. M."),
            ("Jean-Paul", "JP", "J.-P."),
            ("J.-P.", "JP", "J.-P."),
            ("Hao-hua", "H", "H."),
            ("Émile", "É", "É."),
        ] {
            assert_eq!(initials(given, "", false), plain, "{given}");
            assert_eq!(initials(given, ". ", true), pointed, "{given}");
        }
    }
}
