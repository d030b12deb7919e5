//! The ninth group of a recovery key: four characters that show a slip and say in which group it lies.
//!
//! Each character is a number of GF(32), the polynomials over GF(2) modulo `x^5 + x^2 + 1`. The code is chosen so that
//! one or two wrong characters within one group never look like one or two within another.

/// Groups of the key itself; one more is the check.
pub const GROUPS: usize = 8;
/// Characters of a group.
pub const WIDTH: usize = 4;
/// Characters of the key itself.
pub const DATA: usize = GROUPS * WIDTH;
/// Characters with the check group.
pub const ALL: usize = DATA + WIDTH;
/// Turns the four weighted sums into the four check characters. Found by search; a test proves what it promises.
const MIX: [[u8; 4]; 4] = [
    [18, 18, 2, 0],
    [19, 22, 3, 12],
    [24, 0, 8, 13],
    [24, 4, 9, 1],
];

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

/// Every product in GF(32).
const PRODUCTS: [[u8; 32]; 32] = {
    let mut table = [[0; 32]; 32];
    let mut cell = 0;
    while cell < 32 * 32 {
        table[cell / 32][cell % 32] = times((cell / 32) as u8, (cell % 32) as u8);
        cell += 1;
    }
    table
};

fn product(a: u8, b: u8) -> u8 {
    PRODUCTS[usize::from(a & 31)][usize::from(b & 31)]
}

/// What a 1 at a place (0 to 35) adds to the check group; a character adds that many times as much.
///
/// A place of the key has the weights 1, x, x squared and x cubed, where x is the place itself as a number of GF(32),
/// mixed by [`MIX`]; a place of the check group stands for itself.
fn column(place: usize) -> [u8; WIDTH] {
    if let Some(own) = place.checked_sub(DATA) {
        return std::array::from_fn(|at| u8::from(at == own));
    }
    let x = place as u8;
    let weights = [1, x, product(x, x), product(x, product(x, x))];
    MIX.map(|row| {
        row.iter()
            .zip(weights)
            .fold(0, |sum, (mix, weight)| sum ^ product(*mix, weight))
    })
}

fn scaled(column: [u8; WIDTH], by: u8) -> [u8; WIDTH] {
    column.map(|weight| product(weight, by))
}

fn add(a: [u8; WIDTH], b: [u8; WIDTH]) -> [u8; WIDTH] {
    std::array::from_fn(|at| a[at] ^ b[at])
}

/// The check group of the 32 characters of a key.
pub fn check_of(symbols: &[u8]) -> [u8; WIDTH] {
    let shares = symbols
        .iter()
        .enumerate()
        .map(|(place, value)| scaled(column(place), *value));
    shares.fold([0; WIDTH], add)
}

/// True if some change, other than none, at a place with this column explains the slip.
fn explains(column: [u8; WIDTH], slip: [u8; WIDTH]) -> bool {
    let Some(at) = column.iter().position(|weight| *weight != 0) else {
        return false;
    };
    // The first weight that counts leaves one candidate.
    let change = (1..32).find(|change| product(column[at], *change) == slip[at]);
    change.is_some_and(|change| scaled(column, change) == slip)
}

/// The one group in which up to two wrong characters explain the slip; `None` if there is none.
///
/// Two neighbours swapped across two groups are another explanation: if one fits as well, nothing is named.
pub fn locate(slip: [u8; WIDTH]) -> Option<usize> {
    let columns: [[u8; WIDTH]; ALL] = std::array::from_fn(column);
    let across = (1..=GROUPS).map(|group| add(columns[group * WIDTH - 1], columns[group * WIDTH]));
    if across.into_iter().any(|both| explains(both, slip)) {
        return None;
    }
    columns.chunks_exact(WIDTH).position(|group| {
        let rests = |one: usize| (0..32).map(move |change| (one, change));
        (0..WIDTH).flat_map(rests).any(|(one, change)| {
            let rest = add(slip, scaled(group[one], change));
            group[one + 1..].iter().any(|two| explains(*two, rest))
                || change > 0 && rest == [0; WIDTH]
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{ALL, GROUPS, WIDTH, add, column, locate, scaled, times};

    #[test]
    fn every_one_or_two_slips_within_a_group_are_laid_at_its_door() {
        // The check is linear, so the key itself does not matter: the slip alone is enough.
        let mut ambiguous = 0;
        for group in 0..=GROUPS {
            for one in group * WIDTH..(group + 1) * WIDTH {
                for change in 1..32 {
                    assert_eq!(locate(scaled(column(one), change)), Some(group));
                }
                for two in one + 1..(group + 1) * WIDTH {
                    for step in 0..961_u16 {
                        let (a, b) = (1 + (step / 31) as u8, 1 + (step % 31) as u8);
                        let slip = add(scaled(column(one), a), scaled(column(two), b));
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
    fn three_wrong_characters_anywhere_are_never_taken_for_none() {
        // Any three columns are independent: no two of them and a third cancel.
        let columns: Vec<_> = (0..ALL).map(column).collect();
        for a in 0..ALL {
            for b in a + 1..ALL {
                for change in 1..32 {
                    let both = add(columns[a], scaled(columns[b], change));
                    assert_ne!(both, [0; WIDTH]);
                    for third in &columns[b + 1..] {
                        assert!((1..32).all(|other| scaled(*third, other) != both));
                    }
                }
            }
        }
    }

    #[test]
    fn the_field_is_one() {
        assert_eq!(times(2, 16), 5, "x times x^4 is x^2 + 1");
        for a in 1..32 {
            assert_eq!(
                (1..32).filter(|b| times(a, *b) == 1).count(),
                1,
                "{a} has one inverse"
            );
        }
    }
}
