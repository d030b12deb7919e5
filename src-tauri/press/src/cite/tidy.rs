//! Marks of punctuation that meet where one part of a citation ends and the next begins.

use bearings_core::document::Run;

/// The runs with one mark where two met, and one blank where two did.
pub(super) fn tidy(mut runs: Vec<Run>) -> Vec<Run> {
    let mut last: Option<char> = None;
    let mut before: Option<char> = None;
    for run in &mut runs {
        let mut out = String::with_capacity(run.text.len());
        let mut letters = run.text.chars().peekable();
        while let Some(letter) = letters.next() {
            if swallowed(before, last, letter, letters.peek().copied()) {
                continue;
            }
            // No blank stands before these.
            if matches!(letter, ';' | ',' | ':' | ')') && out.ends_with(' ') {
                out.pop();
                last = out.chars().next_back();
            }
            // APA's day of a year that has none.
            if letter == ')' && out.ends_with(',') {
                out.pop();
            }
            // American English closes a quotation behind the point or the comma.
            if matches!(letter, '.' | ',')
                && out.ends_with(['\u{201d}', '\u{2019}'])
                && quoted(&out)
                && let Some(quote) = out.pop()
            {
                out.push(letter);
                out.push(quote);
                before = Some(letter);
                last = Some(quote);
                continue;
            }
            out.push(letter);
            before = last;
            last = Some(letter);
        }
        run.text = out;
    }
    runs.retain(|run| !run.text.is_empty());
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(end) = runs.last_mut() {
        end.text = end.text.trim_end().to_owned();
    }
    runs
}

/// Whether a letter falls away behind the one before it.
fn swallowed(before: Option<char>, last: Option<char>, letter: char, next: Option<char>) -> bool {
    let Some(last) = last else {
        return letter == ' ';
    };
    match letter {
        ' ' => last == ' ',
        // Three points are an ellipsis, two are a fault.
        '.' if last == '.' => before != Some('.') && next != Some('.'),
        '.' => {
            let quoted = matches!(last, '\u{201d}' | '"' | '\u{2019}' | '\'')
                && matches!(before, Some('.' | '?' | '!'));
            matches!(last, '?' | '!') || quoted
        }
        ',' => last == ',',
        _ => false,
    }
}

/// Whether the mark at the end closes a quotation that was opened in the same text, and is no apostrophe.
fn quoted(text: &str) -> bool {
    if text.ends_with('\u{201d}') {
        return true;
    }
    text.matches('\u{2018}').count() >= text.matches('\u{2019}').count()
}
