//! A modest, local estimate of how long a passphrase would stand: the cheapest way to build it from known parts.
//!
//! An estimate from below, in tenths of a bit, over the parts a guesser tries first: common passphrases, listed words,
//! sequences, repeats, years, word-like letters, single characters. Method: shortest path over the text.

use zeroize::Zeroizing;

use crate::vault::passphrase::{self, LEAST_CHARS};

/// How a passphrase would stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Fewer than eight characters: not accepted.
    TooShort,
    /// Below 40 bits.
    Weak,
    /// 40 to below 50 bits: accepted with a plain warning.
    Fair,
    /// 50 bits or more.
    Strong,
}

/// The kind of a part that the estimate found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// On the short list of what everybody tries first.
    Common,
    /// One of the 2,048 words that Bearings draws from.
    Word,
    /// Neighbours in the alphabet, in counting or on the keyboard.
    Sequence,
    /// The same character again and again, or the part before it again.
    Repeat,
    /// A year from 1900 to 2059.
    Year,
    /// Letters that could be a word.
    Letters,
    /// One character on its own.
    Single,
}

/// One part of the estimate, without its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What it was taken for.
    pub kind: Kind,
    /// Its length in characters.
    pub chars: u32,
    /// What it adds, in tenths of a bit.
    pub tenths: u32,
}

/// The estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// Tenths of a bit; 550 for five drawn words.
    pub tenths: u32,
    /// Characters.
    pub chars: u32,
    /// Words, as spaces divide them.
    pub words: u32,
    /// What to say.
    pub verdict: Verdict,
    /// How the sum came about, from left to right.
    pub parts: Vec<Part>,
}

impl Strength {
    /// Whole bits.
    pub fn bits(&self) -> u32 {
        self.tenths / 10
    }

    /// Seconds until half of all guesses are made at 10,000 a second; bits above 100 count as 100.
    pub fn guess_seconds(&self) -> u128 {
        (1_u128 << self.bits().min(100)) / 2 / 10_000
    }
}

/// What everybody tries first, in small letters; ours is a private app of physicians, and the list knows it.
const COMMON: [&str; 64] = [
    "password",
    "passwort",
    "passphrase",
    "secret",
    "letmein",
    "welcome",
    "admin",
    "login",
    "master",
    "qwerty",
    "qwertz",
    "azerty",
    "asdfgh",
    "iloveyou",
    "sunshine",
    "princess",
    "dragon",
    "monkey",
    "football",
    "baseball",
    "superman",
    "batman",
    "michael",
    "jessica",
    "charlie",
    "thomas",
    "daniel",
    "computer",
    "internet",
    "summer",
    "winter",
    "spring",
    "autumn",
    "monday",
    "friday",
    "january",
    "december",
    "november",
    "doctor",
    "physician",
    "hospital",
    "medicine",
    "medical",
    "clinic",
    "surgeon",
    "nurse",
    "patient",
    "health",
    "career",
    "faculty",
    "professor",
    "bearings",
    "vault",
    "private",
    "changeme",
    "whatever",
    "trustno",
    "abc",
    "test",
    "hello",
    "love",
    "freedom",
    "starwars",
    "shadow",
];

const ROWS: [&str; 6] = [
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "azertyuiop",
];

/// Longest text looked at; what follows adds nothing to the estimate.
const LOOKED_AT: usize = 256;

/// Estimates a passphrase.
pub fn estimate(text: &str) -> Strength {
    let chars: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().take(LOOKED_AT).collect());
    let plain: Zeroizing<Vec<char>> = Zeroizing::new(chars.iter().map(|c| plain(*c)).collect());
    let listed: Vec<&str> = passphrase::words().collect();

    // best[n]: the cheapest way to the first n characters, and its last part.
    let mut best: Vec<(u32, Option<Part>)> = vec![(0, None)];
    for end in 1..=chars.len() {
        let mut cheapest = (u32::MAX, None);
        for start in end.saturating_sub(24)..end {
            for part in parts(&chars, &plain, start, end, &listed) {
                let sum = best[start].0 + part.tenths;
                if sum < cheapest.0 {
                    cheapest = (sum, Some(part));
                }
            }
        }
        best.push(cheapest);
    }
    let mut found = Vec::new();
    let mut at = chars.len();
    while let Some(part) = best[at].1 {
        found.push(part);
        at -= part.chars as usize;
    }
    found.reverse();

    let count = text.chars().count() as u32;
    let tenths = best[chars.len()].0;
    let verdict = match tenths {
        _ if (count as usize) < LEAST_CHARS => Verdict::TooShort,
        0..400 => Verdict::Weak,
        400..500 => Verdict::Fair,
        _ => Verdict::Strong,
    };
    Strength {
        tenths,
        chars: count,
        words: text.split_whitespace().count() as u32,
        verdict,
        parts: found,
    }
}

/// Every reading of one stretch of the text.
fn parts(chars: &[char], plain: &[char], start: usize, end: usize, listed: &[&str]) -> Vec<Part> {
    let (own, small) = (&chars[start..end], &plain[start..end]);
    let length = end - start;
    let part = |kind, tenths| Part {
        kind,
        chars: length as u32,
        tenths,
    };
    let mut found = Vec::new();
    if length == 1 {
        found.push(part(Kind::Single, single(own[0])));
    }
    if length >= 3 {
        let word: Zeroizing<String> = Zeroizing::new(small.iter().collect());
        let disguise = disguise(own, small);
        if COMMON.contains(&word.as_str()) {
            found.push(part(Kind::Common, 60 + disguise));
        }
        if listed.binary_search(&word.as_str()).is_ok() {
            found.push(part(Kind::Word, 110 + disguise));
        }
        if is_sequence(own) {
            found.push(part(Kind::Sequence, 50 + length as u32 * 3));
        }
        if own.iter().all(|c| *c == own[0]) {
            found.push(part(Kind::Repeat, single(own[0]) + length as u32 * 3));
        }
        if is_word_like(own) {
            found.push(part(
                Kind::Letters,
                47 + (length as u32 - 1) * 25 + disguise,
            ));
        }
    }
    if length >= 2 && start >= length && chars[start - length..start] == *own {
        found.push(part(Kind::Repeat, 20));
    }
    if is_year(own) {
        found.push(part(Kind::Year, 73));
    }
    found
}

/// Small letter of a character, with the usual disguises (`@` for `a`) taken off.
fn plain(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

/// Tenths for capitals and disguises in a known word: guessers try them all, cheaply.
fn disguise(own: &[char], small: &[char]) -> u32 {
    let capitals = own.iter().filter(|c| c.is_uppercase()).count();
    let swapped = own
        .iter()
        .zip(small)
        .filter(|(a, b)| !a.is_alphabetic() && b.is_alphabetic())
        .count();
    (if capitals > 0 { 10 } else { 0 }) + swapped as u32 * 10
}

fn single(c: char) -> u32 {
    match c {
        ' ' => 0,
        '0'..='9' => 33,
        'a'..='z' => 47,
        'A'..='Z' => 52,
        '!'..='~' => 50,
        _ => 60,
    }
}

fn is_sequence(own: &[char]) -> bool {
    let step = |a: char, b: char| i64::from(u32::from(b)) - i64::from(u32::from(a));
    let first = step(own[0], own[1]);
    if first.abs() == 1 && own.windows(2).all(|pair| step(pair[0], pair[1]) == first) {
        return true;
    }
    let small: Zeroizing<String> =
        Zeroizing::new(own.iter().map(char::to_ascii_lowercase).collect());
    let back: Zeroizing<String> = Zeroizing::new(small.chars().rev().collect());
    ROWS.iter()
        .any(|row| row.contains(small.as_str()) || row.contains(back.as_str()))
}

fn is_word_like(own: &[char]) -> bool {
    let vowel = |c: &char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let vowels = own.iter().filter(|c| vowel(c)).count();
    let crowd = own.split(vowel).map(<[char]>::len).max().unwrap_or(0);
    own.iter().all(char::is_ascii_alphabetic)
        && vowels * 5 >= own.len()
        && vowels * 3 <= own.len() * 2
        && crowd <= 3
}

fn is_year(own: &[char]) -> bool {
    let digits: Option<Vec<u32>> = own.iter().map(|c| c.to_digit(10)).collect();
    digits.is_some_and(|d| {
        d.len() == 4 && (1900..2060).contains(&d.iter().fold(0, |year, digit| year * 10 + digit))
    })
}

#[cfg(test)]
mod tests {
    use super::{Kind, Verdict, estimate};
    use crate::vault::entropy::Entropy;
    use crate::vault::passphrase::draw;

    #[test]
    fn five_drawn_words_are_worth_their_55_bits_and_never_less_than_strong() {
        let entropy = Entropy::fixed(4);
        for _ in 0..200 {
            let strength = estimate(&draw(&entropy).unwrap());
            assert!(strength.tenths <= 550, "an estimate from below");
            assert!(
                strength.tenths >= 500 && strength.verdict == Verdict::Strong,
                "{strength:?}"
            );
            assert_eq!(strength.words, 5);
        }
    }

    #[test]
    fn what_everybody_tries_first_is_weak_however_it_is_dressed() {
        for text in [
            "password",
            "P@ssw0rd1",
            "qwertyuiop",
            "12345678",
            "aaaaaaaaaaaa",
            "Summer2026",
            "doctor1984!",
            "abcdefgh",
            "hospital hospital",
            "monkeymonkeymonkey",
            "asdfghjkl",
            "trustno1",
            "bearings2026",
        ] {
            let strength = estimate(text);
            assert_eq!(strength.verdict, Verdict::Weak, "{text}: {strength:?}");
        }
    }

    #[test]
    fn chance_is_strong_and_short_is_short() {
        assert_eq!(estimate("k7$Qz!9pVw2#").verdict, Verdict::Strong);
        assert_eq!(estimate("k7$Qz!9").verdict, Verdict::TooShort);
        assert_eq!(estimate("").verdict, Verdict::TooShort);
        assert_eq!(estimate("").tenths, 0);
    }

    #[test]
    fn more_text_never_makes_it_weaker_and_the_parts_add_up() {
        let text = "Larkmoor tide 1998 qwerty zzzz k7$Qz harbour";
        let mut before = 0;
        for end in 0..=text.len() {
            let strength = estimate(&text[..end]);
            assert!(
                strength.tenths + 110 >= before,
                "at most one listed word is recognised anew at {end}"
            );
            before = strength.tenths;
            assert_eq!(
                strength.parts.iter().map(|part| part.tenths).sum::<u32>(),
                strength.tenths
            );
            assert_eq!(
                strength.parts.iter().map(|part| part.chars).sum::<u32>(),
                strength.chars
            );
        }
        let kinds: Vec<Kind> = estimate("tide 1998 zzzz")
            .parts
            .iter()
            .map(|part| part.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                Kind::Word,
                Kind::Single,
                Kind::Year,
                Kind::Single,
                Kind::Repeat
            ]
        );
    }

    #[test]
    fn the_time_to_guess_is_half_of_all_guesses() {
        assert_eq!(estimate("k7").guess_seconds(), 128 / 10_000);
        let mut strength = estimate("x");
        strength.tenths = 440;
        assert_eq!(
            strength.guess_seconds(),
            (1 << 43) / 10_000,
            "about 28 years at four listed words"
        );
        strength.tenths = 90_000;
        assert!(strength.guess_seconds() > 0);
    }
}
