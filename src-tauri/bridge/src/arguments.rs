//! The words the bridge is started with.

use std::path::PathBuf;

use crate::hand::Answers;

pub(crate) const USAGE: &str = "\
bearings-bridge --home DIR --ui DIR [--port N] [--clock LOCAL] [--cheap-kdf]
                [--answer-open PATH ...] [--answer-save PATH ...] [--answer-folder PATH ...]";

/// What to serve, and how.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// Where the vault and the settings go.
    pub(crate) home: PathBuf,
    /// The built pages.
    pub(crate) ui: PathBuf,
    /// Port on 127.0.0.1; 0 takes a free one.
    pub(crate) port: u16,
    /// A local time at which the clock stands.
    pub(crate) clock: Option<String>,
    /// Spend the least that is allowed on passphrases.
    pub(crate) cheap_kdf: bool,
    /// What the dialogs will answer, in order.
    pub(crate) answers: Answers,
}

impl Arguments {
    /// Reads the words after the program's name.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut read = Self::default();
        while let Some(word) = words.next() {
            if word == "--cheap-kdf" {
                read.cheap_kdf = true;
                continue;
            }
            let value = words
                .next()
                .ok_or_else(|| format!("{word} needs a value, or is not known"))?;
            match word.as_str() {
                "--home" => read.home = value.into(),
                "--ui" => read.ui = value.into(),
                "--port" => read.port = value.parse().map_err(|_| "--port takes a number")?,
                "--clock" => read.clock = Some(value),
                "--answer-open" => read.answers.open.push_back(Some(value.into())),
                "--answer-save" => read.answers.save.push_back(Some(value.into())),
                "--answer-folder" => read.answers.folder.push_back(Some(value.into())),
                _ => return Err(format!("{word} is not known")),
            }
        }
        if read.home.as_os_str().is_empty() || read.ui.as_os_str().is_empty() {
            return Err("--home and --ui are needed".to_owned());
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn read(line: &str) -> Result<Arguments, String> {
        Arguments::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn answers_keep_their_order() {
        let read = read("--home h --ui u --cheap-kdf --answer-open a.ics --answer-open b.ics")
            .expect("a full line");
        assert!(read.cheap_kdf);
        assert_eq!(
            read.answers.open,
            [Some("a.ics".into()), Some("b.ics".into())]
        );
    }

    #[test]
    fn what_is_missing_or_unknown_is_said() {
        assert!(read("--home h").is_err(), "the pages are needed");
        assert!(
            read("--home h --ui u --listen 0.0.0.0").is_err(),
            "there is no other address than loopback"
        );
        assert!(read("--home h --ui").is_err(), "a word without its value");
    }
}
