//! Words of a reach that is proposed.

/// A reach with its reason.
pub fn saying(reach: &str, reason: &str) -> String {
    format!("{reach}{reason}.")
}

/// A reason: how many of the other entries at a place say so.
pub fn as_with(count: usize, all: usize, host: &str) -> String {
    match (count, all) {
        (1, 1) => format!(", as with the other entry at {host}"),
        (count, all) if count == all => format!(", as with {count} other entries at {host}"),
        (count, all) => format!(", as with {count} of {all} other entries at {host}"),
    }
}

/// A reason.
pub fn home(host: &str) -> String {
    format!(": {host} counts as home")
}

/// A reason: another country, or another region of the own country.
pub fn elsewhere(there: &str, home: &str) -> String {
    format!(": {there}, where home is in {home}")
}

/// A reason.
pub fn other_town(town: &str, region: &str) -> String {
    format!(": {town} is another town of {region}, where home is")
}

/// A reason.
pub fn own_town(town: &str) -> String {
    format!(": {town} is the town where home is")
}
