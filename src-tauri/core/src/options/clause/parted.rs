//! A contract parted into clauses with their numbers as written, and clauses into sentences.
//!
//! Where no number is written, a paragraph is called by its place, counted from the top, and is said to be.

use std::collections::BTreeMap;

use crate::error::{Error, Result, Unopened};
use crate::options::clause::phrase::Holds;
use crate::options::clause::words::{Vocabulary, Word, words};
use crate::words::options_terms::clause as saying;

pub mod mark;

use mark::{Mark, mark};

/// Most text that is read, in mebibytes.
pub const LIMIT_MIB: u32 = 2;
/// Most clauses and paragraphs that are read.
const MOST: usize = 20_000;
/// Words after which a sentence is cut: nobody writes longer ones but to hurt.
const LONGEST: usize = 400;
/// Words that a heading has at most.
const HEADING: usize = 9;
/// Words of the sentence above that a lettered part may begin with.
const LEAD: usize = 60;

/// A sentence of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it begins in the text, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Its words; those of the sentence it completes stand before them.
    pub words: Vec<Word>,
    /// How many of them belong to the sentence it completes.
    pub lead: usize,
    /// Which words of the vocabulary it holds.
    pub holds: Holds,
    /// It only names what stands below it.
    pub heading: bool,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// "§7.2(a)", "Article IV", "paragraph 12".
    pub label: String,
    /// Whether its number is written.
    pub written: bool,
    /// Where it begins in the text, its number included.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// The clause it is a part of.
    pub above: Option<usize>,
    /// Its sentences in their order.
    pub sentences: Vec<Sentence>,
    /// The words of it and of the clauses above it.
    pub around: Holds,
}

/// A clause before its sentences are read.
struct Open {
    label: String,
    written: bool,
    from: usize,
    body: usize,
    to: usize,
    above: Option<usize>,
    lettered: bool,
    heading: bool,
}

/// A line of the text, in bytes.
struct Line {
    from: usize,
    to: usize,
    /// A line without words stands before it.
    apart: bool,
}

fn lines(text: &str) -> Vec<Line> {
    let ends = |letter: char| {
        matches!(
            letter,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        )
    };
    let (mut all, mut at, mut apart, mut empty) = (Vec::new(), 0, true, false);
    for piece in text.split_inclusive(ends) {
        let from = at;
        at += piece.len();
        let own = piece.trim_end_matches(ends);
        if own.chars().any(char::is_alphanumeric) {
            let begin = from + (own.len() - own.trim_start().len());
            all.push(Line {
                from: begin,
                to: from + own.trim_end().len(),
                apart,
            });
            (apart, empty) = (false, false);
        } else {
            // "\r\n" ends one line, and makes no empty one.
            let half = own.is_empty() && piece == "\n" && text[..from].ends_with('\r');
            empty = empty || !half;
            apart = apart || empty;
        }
    }
    all
}

/// Whether a line only names what stands below it: short, without an end, and in large letters or few words.
fn names(text: &str) -> bool {
    let count = text.split_whitespace().count();
    let small = text.chars().any(char::is_lowercase);
    count <= HEADING
        && !text.ends_with(['.', ';', ','])
        && (!small || text.len() <= 48)
        && text
            .chars()
            .next()
            .is_some_and(|letter| letter.is_uppercase() || letter == '“')
}

/// Whether every longer word begins with a large letter.
fn titled(text: &str) -> bool {
    let mut long = text
        .split_whitespace()
        .filter(|word| word.chars().count() >= 4);
    long.all(|word| !word.starts_with(char::is_lowercase))
}

/// The clauses, without their sentences.
fn opened(text: &str) -> Result<Vec<Open>> {
    let mut all: Vec<Open> = Vec::new();
    let mut numbered: BTreeMap<String, usize> = BTreeMap::new();
    let (mut base, mut letter): (Option<usize>, Option<(usize, String)>) = (None, None);
    let mut heading = None;
    let mut before = "";
    for line in lines(text) {
        let own = &text[line.from..line.to];
        let closed = line.apart
            || before.ends_with([';', ':', '.', ','])
            || before.ends_with(" and")
            || before.ends_with(" or");
        before = own;
        let at = all.len();
        let open = |label: String, written, body, above, lettered, heading| Open {
            label,
            written,
            from: line.from,
            body: line.from + body,
            to: line.to,
            above,
            lettered,
            heading,
        };
        match mark(own) {
            Some(Mark::Number { key, label, length }) => {
                let above = key
                    .rsplit_once('.')
                    .and_then(|(above, _)| numbered.get(above).copied());
                numbered.insert(key, at);
                (base, letter, heading) = (Some(at), None, None);
                all.push(open(label, true, length, above, false, false));
            }
            Some(Mark::Letter {
                name,
                roman,
                length,
            }) if closed => {
                let nested = letter
                    .as_ref()
                    .filter(|(_, last)| roman && !follows(last, &name));
                let above = nested.map(|(at, _)| *at).or(base);
                let over = above
                    .and_then(|own| all.get(own))
                    .map_or("", |own: &Open| own.label.as_str());
                let label = saying::part(over, &name);
                if nested.is_none() {
                    letter = Some((at, name));
                }
                all.push(open(label, true, length, above, true, false));
            }
            _ => {
                let new = saying::paragraph(at + 1);
                let is_heading = line.apart && names(own);
                let goes_on = all.last().is_some_and(|last| {
                    !is_heading
                        && !last.heading
                        && (last.written || !line.apart && !text[..last.to].ends_with('.'))
                });
                if goes_on {
                    if let Some(last) = all.last_mut() {
                        last.to = line.to;
                    }
                } else {
                    let above = if is_heading { None } else { heading };
                    all.push(open(new, false, 0, above, false, is_heading));
                    if is_heading {
                        (base, letter, heading) = (Some(at), None, Some(at));
                    }
                }
            }
        }
        if all.len() > MOST {
            return Err(Error::Invalid {
                field: "text",
                why: "holds more than 20,000 paragraphs",
            });
        }
    }
    Ok(all)
}

/// Whether a letter is the one after another: then "(i)" is a letter and no numeral.
fn follows(last: &str, name: &str) -> bool {
    match (last.as_bytes(), name.as_bytes()) {
        ([one], [next]) => one + 1 == *next,
        _ => false,
    }
}

/// Whether a point ends a sentence, by what stands before and behind it.
fn ends(text: &str, point: usize, to: usize) -> bool {
    let rest = text[point + 1..to].trim_start_matches(['”', '"', '’', ')', ']']);
    let next = rest.trim_start();
    if rest.len() == next.len() && !next.is_empty() {
        return false;
    }
    let before = text[..point]
        .rsplit(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or("");
    let short = matches!(
        before,
        "Dr" | "Mr"
            | "Ms"
            | "Mrs"
            | "No"
            | "Sec"
            | "Art"
            | "Inc"
            | "Co"
            | "Corp"
            | "Ltd"
            | "St"
            | "Stat"
            | "Ann"
            | "Cal"
            | "Tex"
            | "eg"
            | "ie"
            | "vs"
    );
    let single = before.chars().count() == 1 && before.chars().all(char::is_alphabetic);
    !short
        && !single
        && next
            .chars()
            .next()
            .is_none_or(|letter| !letter.is_lowercase())
}

/// Where the sentences of a part of the text begin and end.
fn spans(text: &str, from: usize, to: usize) -> Vec<(usize, usize)> {
    let (mut all, mut begin, mut blank) = (Vec::new(), from, false);
    for (at, letter) in text[from..to]
        .char_indices()
        .map(|(at, own)| (from + at, own))
    {
        let over = match letter {
            '.' | '?' | '!' => ends(text, at, to),
            '\n' => std::mem::replace(&mut blank, true),
            _ => {
                blank = blank && letter.is_whitespace();
                false
            }
        };
        if over {
            all.push((begin, at + letter.len_utf8()));
            begin = at + letter.len_utf8();
        }
    }
    all.push((begin, to));
    all
}

/// Reads a text.
///
/// Fails with [`Error::TooLarge`] and [`Error::Invalid`] where it holds more than is read, with [`Error::Unopened`]
/// where nothing is written in it.
pub fn clauses(text: &str, vocabulary: &Vocabulary, verbs: &[u16]) -> Result<Vec<Clause>> {
    if text.len() > (LIMIT_MIB as usize) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let opened = opened(text)?;
    if opened.is_empty() {
        return Err(Error::Unopened(Unopened::Empty));
    }
    let mut all: Vec<Clause> = Vec::with_capacity(opened.len());
    for own in opened {
        let lead = own
            .above
            .filter(|_| own.lettered)
            .and_then(|above| lead(text, all.get(above)?));
        let lead = lead.unwrap_or_default();
        let mut sentences = Vec::new();
        for (from, to) in spans(text, own.body, own.to) {
            let said = words(text, from, to, vocabulary);
            for piece in said.chunks(LONGEST) {
                let (Some(first), Some(last)) = (piece.first(), piece.last()) else {
                    continue;
                };
                let whole = said.len() <= LONGEST;
                let (from, to) = if whole {
                    trimmed(text, from, to)
                } else {
                    (first.from, last.to)
                };
                let short = whole
                    && piece.len() <= HEADING
                    && (piece.len() <= 4 || titled(&text[from..to]));
                let heading = (own.heading || short && sentences.is_empty() && lead.is_empty())
                    && !piece
                        .iter()
                        .flat_map(|word| &word.known)
                        .any(|word| verbs.contains(word));
                let words: Vec<Word> = lead.iter().chain(piece).cloned().collect();
                sentences.push(Sentence {
                    from,
                    to,
                    holds: Holds::of(&words),
                    lead: lead.len(),
                    words,
                    heading,
                });
            }
        }
        let above = own
            .above
            .and_then(|above| all.get(above))
            .map(|above| above.around.clone());
        let around = sentences
            .iter()
            .fold(above.unwrap_or_else(|| Holds::of(&[])), |sum, one| {
                sum.and(&one.holds)
            });
        all.push(Clause {
            label: own.label,
            written: own.written,
            from: own.from,
            to: own.to,
            above: own.above,
            sentences,
            around,
        });
    }
    Ok(all)
}

/// The words of the sentence that a lettered part completes: the last of the clause above, where it has no end.
fn lead(text: &str, above: &Clause) -> Option<Vec<Word>> {
    let last = above.sentences.last().filter(|own| !own.heading)?;
    let open = !text[last.from..last.to].ends_with(['.', '?', '!']);
    let from = last.words.len().saturating_sub(LEAD);
    open.then(|| last.words[from..].to_vec())
}

fn trimmed(text: &str, from: usize, to: usize) -> (usize, usize) {
    let own = &text[from..to];
    (
        from + (own.len() - own.trim_start().len()),
        from + own.trim_end().len(),
    )
}
