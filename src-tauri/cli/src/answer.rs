//! How the program ends: one JSON line on standard output, or one fault on standard error.

use std::io::{self, Write as _};
use std::process::ExitCode;

use bearings_core::error::{Code, Error, Fault};
use serde::Serialize;
use serde_json::Value;

/// What a piece of work comes to.
pub(crate) type Answered = Result<(), Trouble>;

/// Why it did not come to its end.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Refused by the core; exit code 1.
    Refused(Fault),
    /// Asked in a way that makes no sense; exit code 2.
    Unclear(&'static str),
    /// Nobody reads the answers any more.
    Deaf,
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Refused(error.into())
    }
}

/// Prints one line and hands it on at once, so that whoever reads it knows the work is done.
pub(crate) fn line(value: &impl Serialize) -> Answered {
    let text = serde_json::to_string(value).map_err(|_| bug("an answer cannot be written"))?;
    text_line(&text)
}

/// Prints text as it is, with a line end.
pub(crate) fn text_line(text: &str) -> Answered {
    let mut out = io::stdout().lock();
    let printed = writeln!(out, "{}", text.trim_end_matches('\n'));
    printed
        .and_then(|()| out.flush())
        .map_err(|_| Trouble::Deaf)
}

/// A fault of our own making.
pub(crate) fn bug(what: &'static str) -> Trouble {
    Error::Bug(what).into()
}

/// The fault of arguments that are no JSON of the right shape.
pub(crate) fn shapeless() -> Fault {
    Fault {
        code: Code::Invalid,
        field: None,
        message: "the arguments have another shape".to_owned(),
    }
}

/// A fault as the answer of one line among many.
pub(crate) fn fault(fault: &Fault) -> Value {
    serde_json::json!({ "fault": fault })
}

/// The exit code, after saying why.
pub(crate) fn end(answered: Answered) -> ExitCode {
    let mut complain = io::stderr().lock();
    match answered {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Deaf) => ExitCode::FAILURE,
        Err(Trouble::Refused(fault)) => {
            let text = serde_json::to_string(&fault).unwrap_or_default();
            let _ = writeln!(complain, "{text}");
            ExitCode::FAILURE
        }
        Err(Trouble::Unclear(why)) => {
            let _ = writeln!(complain, "bearings-cli: {why}");
            ExitCode::from(2)
        }
    }
}
