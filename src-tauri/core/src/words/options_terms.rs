//! Words of what a path is made of: its pay, what leaving costs, what is asked.

pub mod ask;
pub mod clause;
pub mod exit;
pub mod pay;

/// "one", "one and two", "one, two and three".
pub fn joined<S: AsRef<str>>(parts: &[S]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}
