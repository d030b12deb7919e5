//! Passphrases and recovery keys, one per line of standard input: never from arguments or the environment, which
//! other programs can read.

use std::io::{self, BufRead as _};

use crate::answer::Trouble;

/// The next line of standard input, without its end; `None` where there is none.
pub(crate) fn next_line() -> Result<Option<String>, Trouble> {
    let mut line = String::new();
    let read = io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|_| Trouble::Unclear("standard input is not text"))?;
    if read == 0 {
        return Ok(None);
    }
    let end = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(end);
    Ok(Some(line))
}

/// The next line, which has to be there.
pub(crate) fn needed(why: &'static str) -> Result<String, Trouble> {
    next_line()?.ok_or(Trouble::Unclear(why))
}
