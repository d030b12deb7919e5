//! Text that a person wrote, checked at the border: bounded, trimmed, and free of what a store or a page cannot carry.

use crate::error::{Error, Result};

/// One line of a person's words: trimmed, 1 to `max` characters, no line breaks.
///
/// NUL is refused because the store's undo log cannot carry it; other control characters are dropped.
pub fn line(field: &'static str, text: &str, max: usize) -> Result<String> {
    let clean = clean(field, text, |c| c == '\t')?;
    let trimmed = clean.trim();
    if trimmed.is_empty() {
        return Err(Error::Invalid {
            field,
            why: "must not be empty",
        });
    }
    if trimmed.chars().count() > max {
        return Err(Error::Invalid {
            field,
            why: "is too long",
        });
    }
    Ok(trimmed.to_owned())
}

/// As [`line`], but nothing written is `None`.
pub fn optional_line(
    field: &'static str,
    text: Option<&str>,
    max: usize,
) -> Result<Option<String>> {
    match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => line(field, text, max).map(Some),
    }
}

/// Several lines of a person's words, 0 to `max` characters; line breaks become `\n`.
pub fn note(field: &'static str, text: &str, max: usize) -> Result<String> {
    let clean = clean(
        field,
        &text.replace("\r\n", "\n").replace('\r', "\n"),
        |c| c == '\t' || c == '\n',
    )?;
    if clean.chars().count() > max {
        return Err(Error::Invalid {
            field,
            why: "is too long",
        });
    }
    Ok(clean)
}

/// As [`note`], but nothing written is `None`.
pub fn optional_note(
    field: &'static str,
    text: Option<&str>,
    max: usize,
) -> Result<Option<String>> {
    let text = note(field, text.unwrap_or(""), max)?;
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// Refuses a name that another of its kind already has, whatever the case of its letters; `why` completes "the name …".
pub fn unlike<'a>(
    name: &str,
    mut others: impl Iterator<Item = &'a str>,
    why: &'static str,
) -> Result<()> {
    let name = name.to_lowercase();
    if others.any(|other| other.to_lowercase() == name) {
        return Err(Error::Invalid { field: "name", why });
    }
    Ok(())
}

fn clean(field: &'static str, text: &str, keep: impl Fn(char) -> bool) -> Result<String> {
    if text.contains('\0') {
        return Err(Error::Invalid {
            field,
            why: "holds a character that cannot be stored",
        });
    }
    Ok(text
        .chars()
        .filter(|c| !c.is_control() || keep(*c))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::{line, note, unlike};

    #[test]
    fn a_name_is_another_in_whatever_case() {
        let others = ["Dinner", "École"];
        let asked = |name| unlike(name, others.into_iter(), "is the name of other hours");
        assert!(asked("dinner").is_err() && asked("ÉCOLE").is_err());
        assert!(asked("School run").is_ok());
    }

    #[test]
    fn a_line_is_trimmed_bounded_and_never_empty() {
        assert_eq!(
            line("name", "  Ward round ", 80).as_deref(),
            Ok("Ward round")
        );
        assert!(
            line("name", " \u{7} ", 80).is_err(),
            "a bell alone is nothing"
        );
        assert!(line("name", "abc", 2).is_err());
        assert!(line("name", "a\0b", 9).is_err(), "NUL cannot be stored");
        assert_eq!(
            line("name", "a\nb", 9).as_deref(),
            Ok("ab"),
            "one line stays one line"
        );
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(note("why", "a\r\nb\rc", 9).as_deref(), Ok("a\nb\nc"));
    }
}
