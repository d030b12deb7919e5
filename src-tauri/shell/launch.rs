//! What the program was asked to do when it was started.

use std::ffi::OsString;
use std::path::PathBuf;

/// Words for `--help`.
pub(crate) const HELP: &str = "\
Bearings: a private, offline place to think a career through.

Usage: bearings [options] [FILE.ics]

  FILE.ics          a calendar to look at once the vault is open
  --home DIR        keep everything (vault, settings) in DIR instead of the usual folders
  --sample          open with the sample vault of Dr Ines Halloran
  --safe-graphics   draw plainly; for a window that stays empty
  --version         print the version
  --help            print this page
";

/// A start of the program.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Launch {
    /// Folder for everything; the usual folders of the system where none is given.
    pub(crate) home: Option<PathBuf>,
    /// Open the sample vault at once.
    pub(crate) sample: bool,
    /// Ask the web view to draw without the graphics card's shared buffers.
    pub(crate) safe_graphics: bool,
    /// A file to register with the session.
    pub(crate) file: Option<PathBuf>,
}

/// What to do about the arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Open the window.
    Open(Launch),
    /// Print the help and stop.
    Help,
    /// Print the version and stop.
    Version,
    /// The arguments make no sense; the text says which.
    Unclear(&'static str),
}

/// Reads the arguments that follow the program's name.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let mut launch = Launch::default();
    let mut arguments = arguments.into_iter();
    let mut only_files = false;
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--") if !only_files => only_files = true,
            Some("--help" | "-h") if !only_files => return Asked::Help,
            Some("--version" | "-V") if !only_files => return Asked::Version,
            Some("--sample") if !only_files => launch.sample = true,
            Some("--safe-graphics") if !only_files => launch.safe_graphics = true,
            Some("--home") if !only_files => match arguments.next() {
                Some(folder) if !folder.is_empty() => launch.home = Some(PathBuf::from(folder)),
                _ => return Asked::Unclear("--home needs a folder"),
            },
            Some(option) if !only_files && option.starts_with('-') && option != "-" => {
                return Asked::Unclear("this option is not known");
            }
            _ if launch.file.is_some() => return Asked::Unclear("one file at a time"),
            _ => launch.file = Some(PathBuf::from(argument)),
        }
    }
    Asked::Open(launch)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::path::PathBuf;

    use super::{Asked, Launch, read};

    fn asked(arguments: &[&str]) -> Asked {
        read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn a_plain_start_uses_the_usual_folders() {
        assert_eq!(asked(&[]), Asked::Open(Launch::default()));
    }

    #[test]
    fn folder_sample_and_file_may_stand_in_any_order() {
        let expected = Launch {
            home: Some(PathBuf::from("/tmp/x")),
            sample: true,
            safe_graphics: false,
            file: Some(PathBuf::from("work.ics")),
        };
        assert_eq!(
            asked(&["work.ics", "--sample", "--home", "/tmp/x"]),
            Asked::Open(expected.clone())
        );
        assert_eq!(
            asked(&["--home", "/tmp/x", "--sample", "work.ics"]),
            Asked::Open(expected)
        );
    }

    #[test]
    fn a_file_that_looks_like_an_option_can_still_be_named() {
        let expected = Launch {
            file: Some(PathBuf::from("--sample")),
            ..Launch::default()
        };
        assert_eq!(asked(&["--", "--sample"]), Asked::Open(expected));
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_a_reason() {
        assert_eq!(asked(&["--home"]), Asked::Unclear("--home needs a folder"));
        assert_eq!(
            asked(&["--remote-debugging-port=1"]),
            Asked::Unclear("this option is not known")
        );
        assert_eq!(
            asked(&["a.ics", "b.ics"]),
            Asked::Unclear("one file at a time")
        );
    }
}
