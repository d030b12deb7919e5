//! Where things lie in a checkout.

use std::path::{Path, PathBuf};

use crate::call::Result;

/// The folders of one checkout.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    /// The top of the checkout, where `tauri.conf.json` lies.
    pub(crate) root: PathBuf,
    /// Cargo's folder for what it builds; `CARGO_TARGET_DIR` moves it.
    pub(crate) target: PathBuf,
}

impl Places {
    /// Looks for the checkout from the current folder upward.
    pub(crate) fn find() -> Result<Self> {
        let here = std::env::current_dir()
            .map_err(|error| format!("The current folder cannot be read: {error}"))?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("tauri.conf.json").is_file())
            .ok_or("This is not a checkout of Bearings: no tauri.conf.json here or above.")?
            .to_path_buf();
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self {
            target: if target.is_absolute() {
                target
            } else {
                root.join(target)
            },
            root,
        })
    }

    /// What these commands keep between runs: stamps, logs, the two builds of the app.
    pub(crate) fn state(&self) -> PathBuf {
        self.root.join("target/xtask")
    }

    /// The output of one part of the tests.
    pub(crate) fn log(&self, part: &str) -> PathBuf {
        self.state()
            .join("logs")
            .join(format!("{}.log", part.replace(' ', "-")))
    }

    /// The app exactly as it is shipped.
    pub(crate) fn shipped(&self) -> PathBuf {
        self.state().join(program("bearings-shipped"))
    }

    /// The app that another program can steer.
    pub(crate) fn automation(&self) -> PathBuf {
        self.state().join(program("bearings-automation"))
    }

    /// A program that cargo built in release.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.target.join("release").join(program(name))
    }

    /// The folder of the pages.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The folder of the journeys.
    pub(crate) fn journeys(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }
}

/// The file name of a program on this system.
fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// A path as the person at the terminal would write it: from the top of the checkout.
pub(crate) fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .display()
        .to_string()
}
