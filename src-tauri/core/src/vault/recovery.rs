//! The recovery key: 160 random bits as eight groups of four characters, and a ninth group that finds a slip.
//!
//! Characters are Crockford's 32; each is a number of GF(32) (`x^5 + x^2 + 1`). The check group is chosen so that two
//! slips within one group are told from two slips within any other, which is what lets a slip be named.

use zeroize::{Zeroize as _, Zeroizing};

use crate::error::{Error, Result};
use crate::vault::entropy::Entropy;

/// Crockford's alphabet: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Groups of the key itself; one more is the check.
const GROUPS: usize = 8;
/// Characters of a group.
const WIDTH: usize = 4;
/// Characters of the key itself.
const DATA: usize = GROUPS * WIDTH;
/// Characters with the check group.
const ALL: usize = DATA + WIDTH;
/// Turns the four weighted sums into the four check characters. Found by search; a test proves what it promises.
const MIX: [[u8; 4]; 4] = [
    [18, 18, 2, 0],
    [19, 22, 3, 12],
    [24, 0, 8, 13],
    [24, 4, 9, 1],
];

/// The twenty secret bytes, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<[u8; 20]>);

/// What a group typed to prove the sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// The same as on the sheet.
    Right,
    /// Something else.
    Wrong,
    /// Not all four characters are there yet.
    Short,
}

impl RecoveryKey {
    /// A new key.
    pub fn draw(entropy: &Entropy) -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 20]);
        entropy.fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// A key from its bytes, for vectors.
    pub fn from_bytes(bytes: [u8; 20]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The twenty bytes.
    pub fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The eight groups of the sheet, in order; the caller wipes or drops them soon.
    pub fn groups(&self) -> [String; GROUPS] {
        let symbols = self.symbols();
        std::array::from_fn(|group| text(&symbols[group * WIDTH..(group + 1) * WIDTH]))
    }

    /// The ninth group.
    pub fn check(&self) -> String {
        text(&check_of(self.symbols().as_slice()))
    }

    /// Compares what was typed for one group, 1 to 8, with the sheet.
    pub fn judge(&self, group: usize, typed: &str) -> Typed {
        let typed: Option<Vec<u8>> = typed
            .chars()
            .filter(|c| !is_spacing(*c))
            .map(symbol)
            .collect();
        match (typed, group.checked_sub(1).filter(|group| *group < GROUPS)) {
            (Some(typed), Some(group)) if typed.len() >= WIDTH => {
                let right = self.symbols()[group * WIDTH..(group + 1) * WIDTH] == typed[..];
                if right { Typed::Right } else { Typed::Wrong }
            }
            (Some(_), Some(_)) => Typed::Short,
            _ => Typed::Wrong,
        }
    }

    /// Reads nine groups however they are spaced; case does not matter, O is 0, I and L are 1.
    ///
    /// A slip is refused before any key is tried: [`Error::WrongRecoveryKey`] names the group (9 is the check group)
    /// when up to two characters of one group are wrong or swapped, one group has too few or too many characters, or
    /// one holds a character that no sheet has.
    pub fn read(typed: &str) -> Result<Self> {
        let wrong = |group: Option<usize>| Error::WrongRecoveryKey {
            group: group.map(|group| group as u8 + 1),
        };
        let groups: Vec<&str> = typed
            .split(is_spacing)
            .filter(|group| !group.is_empty())
            .collect();
        let mut symbols = Zeroizing::new(Vec::with_capacity(ALL));
        for (at, character) in typed.chars().filter(|c| !is_spacing(*c)).enumerate() {
            symbols.push(
                symbol(character)
                    .ok_or_else(|| wrong(Some(at / WIDTH).filter(|group| *group <= GROUPS)))?,
            );
        }
        let symbols: [u8; ALL] = symbols
            .as_slice()
            .try_into()
            .map_err(|_| wrong(odd_group(&groups)))?;
        let mut slip = check_of(&symbols[..DATA]);
        for (slip, typed) in slip.iter_mut().zip(&symbols[DATA..]) {
            *slip ^= typed;
        }
        if slip != [0; WIDTH] {
            return Err(wrong(locate(slip)));
        }
        let mut bytes = Zeroizing::new([0; 20]);
        for (five, eight) in bytes
            .chunks_exact_mut(5)
            .zip(symbols[..DATA].chunks_exact(8))
        {
            let bits = eight
                .iter()
                .fold(0_u64, |bits, symbol| bits << 5 | u64::from(*symbol));
            five.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Self(bytes))
    }

    /// Five bits a character, the first bit of the first byte first.
    fn symbols(&self) -> Zeroizing<[u8; DATA]> {
        let mut symbols = Zeroizing::new([0; DATA]);
        for (five, eight) in self.0.chunks_exact(5).zip(symbols.chunks_exact_mut(8)) {
            let mut bits = five
                .iter()
                .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for symbol in eight.iter_mut().rev() {
                *symbol = (bits & 31) as u8;
                bits >>= 5;
            }
            bits.zeroize();
        }
        symbols
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}

fn is_spacing(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | ',' | ':' | ';' | '_' | '/'
        )
}

fn symbol(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == upper)
        .map(|at| at as u8)
}

fn text(symbols: &[u8]) -> String {
    symbols
        .iter()
        .map(|symbol| char::from(ALPHABET[usize::from(*symbol & 31)]))
        .collect()
}

/// The one group of nine whose length is not four, if the rest are as they should be.
fn odd_group(groups: &[&str]) -> Option<usize> {
    let mut odd = (0..groups.len()).filter(|at| groups[*at].chars().count() != WIDTH);
    match (groups.len() == GROUPS + 1, odd.next(), odd.next()) {
        (true, Some(at), None) => Some(at),
        _ => None,
    }
}

/// Product in GF(32).
const fn times(a: u8, b: u8) -> u8 {
    let (mut a, mut b, mut product) = (a, b, 0);
    while b > 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        a <<= 1;
        if a & 32 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    product
}

/// What one character at a place (0 to 35) adds to the check group.
fn share(place: usize, value: u8) -> [u8; WIDTH] {
    if let Some(own) = place.checked_sub(DATA) {
        return std::array::from_fn(|at| if at == own { value } else { 0 });
    }
    // Weights 1, x, x squared, x cubed, where x is the place itself as a number of GF(32).
    let x = place as u8;
    let sums = [
        value,
        times(value, x),
        times(value, times(x, x)),
        times(value, times(x, times(x, x))),
    ];
    MIX.map(|row| {
        row.iter()
            .zip(sums)
            .fold(0, |sum, (weight, value)| sum ^ times(*weight, value))
    })
}

fn check_of(symbols: &[u8]) -> [u8; WIDTH] {
    symbols
        .iter()
        .enumerate()
        .fold([0; WIDTH], |sum, (place, value)| {
            add(sum, share(place, *value))
        })
}

fn add(a: [u8; WIDTH], b: [u8; WIDTH]) -> [u8; WIDTH] {
    std::array::from_fn(|at| a[at] ^ b[at])
}

/// The one group in which up to two wrong characters explain the slip; `None` if there is none.
///
/// Two neighbours swapped across two groups are another explanation: if one fits as well, nothing is named.
fn locate(slip: [u8; WIDTH]) -> Option<usize> {
    let across = (1..=GROUPS).map(|group| group * WIDTH);
    for place in across {
        if (1..32).any(|change| add(share(place - 1, change), share(place, change)) == slip) {
            return None;
        }
    }
    (0..=GROUPS).find(|group| {
        let places = group * WIDTH..(group + 1) * WIDTH;
        places.clone().any(|one| {
            (1..32).any(|change| {
                let rest = add(slip, share(one, change));
                rest == [0; WIDTH]
                    || (one + 1..places.end).any(|two| (1..32).any(|c| share(two, c) == rest))
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{ALL, ALPHABET, GROUPS, RecoveryKey, Typed, WIDTH, locate, share};
    use crate::error::Error;
    use crate::vault::entropy::Entropy;

    fn typed(key: &RecoveryKey) -> Vec<char> {
        (key.groups().concat() + &key.check()).chars().collect()
    }

    fn group_of(text: &[char]) -> Option<Option<u8>> {
        match RecoveryKey::read(&text.iter().collect::<String>()) {
            Err(Error::WrongRecoveryKey { group }) => Some(group),
            _ => None,
        }
    }

    #[test]
    fn ten_thousand_keys_come_back_however_they_are_typed() {
        let entropy = Entropy::fixed(1);
        for round in 0..10_000 {
            let key = RecoveryKey::draw(&entropy).unwrap();
            let sheet =
                key.groups().join(if round % 2 == 0 { " " } else { "-" }) + "\n" + &key.check();
            let careless = sheet
                .to_lowercase()
                .replace('0', "o")
                .replace('1', if round % 3 == 0 { "l" } else { "I" });
            assert_eq!(RecoveryKey::read(&sheet).unwrap(), key);
            assert_eq!(RecoveryKey::read(&careless).unwrap(), key);
        }
    }

    #[test]
    fn every_single_slip_of_a_thousand_keys_is_refused_and_its_group_named() {
        let entropy = Entropy::fixed(2);
        for _ in 0..1000 {
            let key = RecoveryKey::draw(&entropy).unwrap();
            let right = typed(&key);
            let place = entropy.below(ALL as u32).unwrap() as usize;
            for letter in ALPHABET
                .iter()
                .map(|byte| char::from(*byte))
                .filter(|letter| *letter != right[place])
            {
                let mut wrong = right.clone();
                wrong[place] = letter;
                assert_eq!(group_of(&wrong), Some(Some((place / WIDTH) as u8 + 1)));
            }
            for place in 0..ALL - 1 {
                let mut swapped = right.clone();
                swapped.swap(place, place + 1);
                if swapped != right {
                    let within = place / WIDTH == (place + 1) / WIDTH;
                    let named = within.then_some((place / WIDTH) as u8 + 1);
                    assert_eq!(group_of(&swapped), Some(named), "swap at {place}");
                }
            }
        }
    }

    #[test]
    fn every_one_or_two_slips_within_a_group_are_laid_at_its_door() {
        // The check is linear, so the key itself does not matter: the slip alone is enough.
        let mut ambiguous = 0;
        for group in 0..=GROUPS {
            for one in group * WIDTH..(group + 1) * WIDTH {
                for change in 1..32 {
                    assert_eq!(locate(share(one, change)), Some(group));
                }
                for two in one + 1..(group + 1) * WIDTH {
                    for step in 0..961_u16 {
                        let (a, b) = (1 + (step / 31) as u8, 1 + (step % 31) as u8);
                        let slip = std::array::from_fn(|at| share(one, a)[at] ^ share(two, b)[at]);
                        match locate(slip) {
                            Some(found) => assert_eq!(found, group),
                            None => ambiguous += 1,
                        }
                    }
                }
            }
        }
        // The few that look like a swap across two groups are refused without a name.
        assert!(ambiguous < 600, "{ambiguous} of 51,894");
    }

    #[test]
    fn a_lost_or_impossible_character_is_named_too() {
        let key = RecoveryKey::from_bytes(*b"twenty bytes of key!");
        let mut groups: Vec<String> = key.groups().to_vec();
        groups.push(key.check());
        let mut short = groups.clone();
        short[4].pop();
        assert_eq!(
            RecoveryKey::read(&short.join(" ")),
            Err(Error::WrongRecoveryKey { group: Some(5) })
        );
        let mut odd = groups.clone();
        odd[2].replace_range(1..2, "U");
        assert_eq!(
            RecoveryKey::read(&odd.join(" ")),
            Err(Error::WrongRecoveryKey { group: Some(3) })
        );
        assert_eq!(
            RecoveryKey::read(""),
            Err(Error::WrongRecoveryKey { group: None })
        );
        assert_eq!(
            RecoveryKey::read(&"7".repeat(5000)),
            Err(Error::WrongRecoveryKey { group: None })
        );
    }

    #[test]
    fn a_group_typed_as_proof_is_right_wrong_or_short() {
        let key = RecoveryKey::from_bytes([0; 20]);
        assert_eq!(key.judge(3, "oO 00"), Typed::Right);
        assert_eq!(key.judge(3, "000"), Typed::Short);
        assert_eq!(key.judge(3, "0001"), Typed::Wrong);
        assert_eq!(key.judge(3, "00000"), Typed::Wrong);
        assert_eq!(key.judge(9, "0000"), Typed::Wrong);
        assert_eq!(key.judge(0, "0000"), Typed::Wrong);
    }
}
