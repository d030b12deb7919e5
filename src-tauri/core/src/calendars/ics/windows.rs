//! Zone names that are not of the IANA database: those of Windows, Outlook's lists of cities, vendors' paths, offsets.

use std::str::FromStr;

use chrono_tz::{TZ_VARIANTS, Tz};

/// The zone of the IANA database with this name, in any case of letters.
pub fn iana(name: &str) -> Option<Tz> {
    if let Ok(zone) = Tz::from_str(name) {
        return Some(zone);
    }
    if name.len() > 40 {
        return None;
    }
    TZ_VARIANTS
        .iter()
        .copied()
        .find(|zone| zone.name().eq_ignore_ascii_case(name))
}

/// A path that ends in an IANA name: `/vendor.example/20070129_1/Europe/Paris`.
pub fn path_tail(name: &str) -> Option<Tz> {
    let mut rest = name;
    for _ in 0..8 {
        let (_, tail) = rest.split_once('/')?;
        if (tail.contains('/') || matches!(tail, "UTC" | "GMT"))
            && let Ok(zone) = Tz::from_str(tail)
        {
            return Some(zone);
        }
        rest = tail;
    }
    None
}

/// The zone meant by a name of Windows or Outlook, such as `Eastern Standard Time` or
/// `(UTC+02:00) Athens, Bucharest`.
pub fn windows(name: &str) -> Option<Tz> {
    let name = name.trim();
    let name = name.strip_suffix(" 1").unwrap_or(name).trim_end();
    let listed = calcard::common::timezone::Tz::from_str(name)
        .ok()
        .and_then(|zone| match zone {
            calcard::common::timezone::Tz::Tz(zone) => Some(zone),
            _ => None,
        });
    if let Some(zone) = listed
        // An unknown list of cities comes back as the bare offset before it, which knows no summer time.
        && !(name.starts_with('(') && zone.name().starts_with("Etc/GMT"))
    {
        return Some(zone);
    }
    let cities = name.split_once(')').map_or(name, |(_, cities)| cities);
    if !name.starts_with('(') && !name.contains(',') {
        return None;
    }
    cities
        .split([',', ';'])
        .map(str::trim)
        .filter(|city| city.len() > 3)
        .find_map(city)
}

fn city(name: &str) -> Option<Tz> {
    let wanted = name.replace(' ', "_");
    TZ_VARIANTS.iter().copied().find(|zone| {
        zone.name()
            .rsplit_once('/')
            .is_some_and(|(area, city)| area != "Etc" && city.eq_ignore_ascii_case(&wanted))
    })
}

/// Seconds east of UTC named by `UTC+2`, `GMT-05:00`, `(UTC+05:30) Anywhere` or `+0200`.
pub fn offset(name: &str) -> Option<i32> {
    let name = name.trim();
    let inner = name
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .map_or(name, |(inner, _)| inner);
    let inner = inner.trim().to_ascii_uppercase();
    let bare = inner
        .strip_prefix("UTC")
        .or_else(|| inner.strip_prefix("GMT"))
        .unwrap_or(&inner)
        .trim();
    if bare.is_empty() || bare == "Z" {
        return (inner.len() != bare.len() || bare == "Z").then_some(0);
    }
    let (sign, digits) = match bare.as_bytes()[0] {
        b'+' => (1, &bare[1..]),
        b'-' => (-1, &bare[1..]),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => digits.split_at(2),
        None => (digits, "0"),
    };
    let number = |text: &str| {
        (1..=2)
            .contains(&text.len())
            .then_some(text)
            .filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?
            .parse::<i32>()
            .ok()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 15 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::{iana, offset, path_tail, windows};

    #[test]
    fn names_of_other_worlds_are_understood() {
        assert_eq!(
            windows("Eastern Standard Time"),
            Some(Tz::America__New_York)
        );
        assert_eq!(
            windows("Eastern Standard Time 1"),
            Some(Tz::America__New_York)
        );
        assert_eq!(
            windows("(UTC+02:00) Athens, Bucharest, Istanbul").map(|zone| zone.name()),
            Some("Europe/Athens")
        );
        assert_eq!(windows("Ward 7 Clock"), None);
        assert_eq!(
            path_tail("/x.example/Tzfile/America/Argentina/Buenos_Aires"),
            Some(Tz::America__Argentina__Buenos_Aires)
        );
        assert_eq!(iana("europe/berlin"), Some(Tz::Europe__Berlin));
    }

    #[test]
    fn offsets_are_read_with_their_usual_sign() {
        assert_eq!(offset("UTC+11"), Some(39_600));
        assert_eq!(offset("GMT-05:30"), Some(-19_800));
        assert_eq!(offset("(UTC+05:45) Kathmandu"), Some(20_700));
        assert_eq!(offset("+0200"), Some(7_200));
        assert_eq!(offset("UTC"), Some(0));
        assert_eq!(offset("Ward 7"), None);
        assert_eq!(offset("+é"), None);
    }
}
