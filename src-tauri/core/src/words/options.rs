//! Words of Options.

pub mod change;
pub mod enough;
pub mod fact;
pub mod note;
pub mod offered;
pub mod page;
pub mod road;
pub mod swap;
pub mod weighed;

/// "one", "one and two", "one, two and three".
pub fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// "1 hour", "2 hours".
pub fn counted(count: usize, one: &str, more: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{count} {more}")
    }
}
