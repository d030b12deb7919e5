//! What building, opening and testing the app needs of a Linux system, and the packages that hold it.

use std::path::Path;
use std::process::Command;

use crate::call::{agrees, on_path};

/// What a command is about to do, and so what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Build the app.
    Building,
    /// Open a window where there is no display.
    Screen,
    /// Run the tests.
    Testing,
    /// Draw the icons.
    Drawing,
    /// Measure ourselves beside other programs.
    Measuring,
}

/// How it is seen that something is here.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sign {
    /// One of these programs is on the search path.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// The system's own Python imports this.
    Python(&'static str),
    /// One of these files is there.
    File(&'static [&'static str]),
}

/// One thing that is needed, and its packages for Debian and Ubuntu, Fedora, and Arch.
pub(crate) struct Need {
    pub(crate) sign: Sign,
    pub(crate) apt: &'static [&'static str],
    pub(crate) dnf: &'static [&'static str],
    pub(crate) pacman: &'static [&'static str],
}

/// What building the app needs beside Rust and Node.
const BUILD: &[Need] = &[
    Need {
        sign: Sign::Program(&["cc"]),
        apt: &["build-essential"],
        dnf: &["gcc", "gcc-c++"],
        pacman: &["base-devel"],
    },
    Need {
        sign: Sign::Program(&["make"]),
        apt: &["build-essential"],
        dnf: &["make"],
        pacman: &["base-devel"],
    },
    Need {
        sign: Sign::Program(&["pkg-config"]),
        apt: &["pkg-config"],
        dnf: &["pkgconf-pkg-config"],
        pacman: &["pkgconf"],
    },
    // The vendored OpenSSL is configured by a Perl script.
    Need {
        sign: Sign::Program(&["perl"]),
        apt: &["perl"],
        dnf: &["perl-core"],
        pacman: &["perl"],
    },
    Need {
        sign: Sign::Library("webkit2gtk-4.1"),
        apt: &["libwebkit2gtk-4.1-dev"],
        dnf: &["webkit2gtk4.1-devel"],
        pacman: &["webkit2gtk-4.1"],
    },
    Need {
        sign: Sign::Library("gtk+-3.0"),
        apt: &["libgtk-3-dev"],
        dnf: &["gtk3-devel"],
        pacman: &["gtk3"],
    },
];

/// What opening a window without a display needs, and driving it from outside.
const SCREEN: &[Need] = &[
    Need {
        sign: Sign::Program(&["Xvfb"]),
        apt: &["xvfb"],
        dnf: &["xorg-x11-server-Xvfb"],
        pacman: &["xorg-server-xvfb"],
    },
    Need {
        sign: Sign::Program(&["openbox"]),
        apt: &["openbox"],
        dnf: &["openbox"],
        pacman: &["openbox"],
    },
    Need {
        sign: Sign::Program(&["xdotool"]),
        apt: &["xdotool"],
        dnf: &["xdotool"],
        pacman: &["xdotool"],
    },
    Need {
        sign: Sign::Program(&["dbus-daemon"]),
        apt: &["dbus"],
        dnf: &["dbus-daemon"],
        pacman: &["dbus"],
    },
    Need {
        sign: Sign::File(&[
            "/usr/libexec/at-spi-bus-launcher",
            "/usr/lib/at-spi-bus-launcher",
            "/usr/lib/at-spi2-core/at-spi-bus-launcher",
        ]),
        apt: &["at-spi2-core"],
        dnf: &["at-spi2-core"],
        pacman: &["at-spi2-core"],
    },
    Need {
        sign: Sign::Python(
            "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi",
        ),
        apt: &["python3-gi", "gir1.2-atspi-2.0"],
        dnf: &["python3-gobject-base", "at-spi2-core"],
        pacman: &["python-gobject", "at-spi2-core"],
    },
    Need {
        sign: Sign::File(&[
            "/usr/share/fonts/truetype/dejavu",
            "/usr/share/fonts/dejavu-sans-fonts",
            "/usr/share/fonts/TTF",
        ]),
        apt: &["fonts-dejavu-core"],
        dnf: &["dejavu-sans-fonts"],
        pacman: &["ttf-dejavu"],
    },
    // The page that the walk saves is read again.
    Need {
        sign: Sign::Program(&["pdfinfo"]),
        apt: &["poppler-utils"],
        dnf: &["poppler-utils"],
        pacman: &["poppler"],
    },
    Need {
        sign: Sign::Program(&["pdftotext"]),
        apt: &["poppler-utils"],
        dnf: &["poppler-utils"],
        pacman: &["poppler"],
    },
];

/// What the tests need on top.
const TEST: &[Need] = &[
    Need {
        sign: Sign::Program(&["WebKitWebDriver"]),
        apt: &["webkit2gtk-driver"],
        // dnf and pacman find the package that holds a file.
        dnf: &["/usr/bin/WebKitWebDriver"],
        pacman: &["webkitgtk-6.0"],
    },
    Need {
        sign: Sign::Program(BROWSERS),
        apt: &["chromium"],
        dnf: &["chromium"],
        pacman: &["chromium"],
    },
    Need {
        sign: Sign::Program(&["strace"]),
        apt: &["strace"],
        dnf: &["strace"],
        pacman: &["strace"],
    },
    Need {
        sign: Sign::Program(&["nm"]),
        apt: &["binutils"],
        dnf: &["binutils"],
        pacman: &["binutils"],
    },
    Need {
        sign: Sign::Program(&["git"]),
        apt: &["git"],
        dnf: &["git-core"],
        pacman: &["git"],
    },
    Need {
        sign: Sign::Python("import venv, ensurepip"),
        apt: &["python3-venv"],
        dnf: &["python3"],
        pacman: &["python"],
    },
];

/// What drawing the icons again needs.
const DRAW: &[Need] = &[Need {
    sign: Sign::Program(&["rsvg-convert"]),
    apt: &["librsvg2-bin"],
    dnf: &["librsvg2-tools"],
    pacman: &["librsvg"],
}];

/// What the peers of the benchmarks need.
const MEASURE: &[Need] = &[
    Need {
        sign: Sign::Program(&["cc"]),
        apt: &["build-essential"],
        dnf: &["gcc"],
        pacman: &["base-devel"],
    },
    Need {
        sign: Sign::Program(&["pkg-config"]),
        apt: &["pkg-config"],
        dnf: &["pkgconf-pkg-config"],
        pacman: &["pkgconf"],
    },
    Need {
        sign: Sign::Library("libical"),
        apt: &["libical-dev"],
        dnf: &["libical-devel"],
        pacman: &["libical"],
    },
    Need {
        sign: Sign::File(&["/usr/bin/time"]),
        apt: &["time"],
        dnf: &["time"],
        pacman: &["time"],
    },
];

/// Browsers of the Chromium family, by the names that systems give them.
const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
];

/// The needs of one purpose.
pub(crate) fn list(purpose: For) -> &'static [Need] {
    match purpose {
        For::Building => BUILD,
        For::Screen => SCREEN,
        For::Testing => TEST,
        For::Drawing => DRAW,
        For::Measuring => MEASURE,
    }
}

/// What these purposes need and this computer lacks.
pub(crate) fn missing(purposes: &[For]) -> Vec<&'static Need> {
    purposes
        .iter()
        .flat_map(|&purpose| list(purpose))
        .filter(|need| !here(need.sign))
        .collect()
}

/// The path of the system's browser of the Chromium family.
pub(crate) fn browser() -> Option<std::path::PathBuf> {
    BROWSERS.iter().find_map(|name| on_path(name))
}

/// The system's own Python: the one that its packages extend.
pub(crate) fn python() -> &'static Path {
    let system = Path::new("/usr/bin/python3");
    if system.is_file() {
        system
    } else {
        Path::new("python3")
    }
}

fn here(sign: Sign) -> bool {
    match sign {
        Sign::Program(names) => names.iter().any(|name| on_path(name).is_some()),
        Sign::Library(name) => agrees(Command::new("pkg-config").args(["--exists", name])),
        Sign::Python(line) => agrees(Command::new(python()).args(["-c", line])),
        Sign::File(paths) => paths.iter().any(|path| Path::new(path).exists()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::{BUILD, DRAW, MEASURE, SCREEN, Sign, TEST};

    /// The quoted words that follow each of these beginnings.
    fn quoted_after(text: &str, beginnings: &[&str]) -> Vec<String> {
        beginnings
            .iter()
            .flat_map(|begin| text.split(begin).skip(1))
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect()
    }

    /// A script and all it takes in from beside it.
    fn scripts(first: &Path) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        let mut open = vec![first.to_owned()];
        while let Some(path) = open.pop() {
            let path = path.canonicalize().expect("a script");
            if !found.insert(path.clone()) {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("text");
            let beside = quoted_after(&text, &["from \"./", "from \"../"]);
            let folder = path.parent().expect("a folder");
            open.extend(
                beside
                    .iter()
                    .flat_map(|name| [folder.join(name), folder.join("..").join(name)])
                    .filter(|path| path.is_file()),
            );
        }
        found
    }

    #[test]
    fn the_first_walk_calls_only_programs_that_are_installed_for_it() {
        let first = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/e2e/first-look.mjs");
        let mut called = BTreeSet::new();
        for script in scripts(&first) {
            let text = std::fs::read_to_string(script).expect("text");
            called.extend(quoted_after(
                &text,
                &["execFileSync(\"", "execFile(\"", "spawn(\"", "call(\""],
            ));
        }
        assert!(
            called.contains("pdfinfo") && called.contains("xdotool"),
            "{called:?}"
        );
        let listed = |name: &String| {
            SCREEN.iter().any(
                |need| matches!(need.sign, Sign::Program(names) if names.contains(&name.as_str())),
            )
        };
        let missing: Vec<_> = called.iter().filter(|name| !listed(name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_need_has_a_package_for_each_manager() {
        for need in BUILD
            .iter()
            .chain(SCREEN)
            .chain(TEST)
            .chain(DRAW)
            .chain(MEASURE)
        {
            assert!(
                !need.apt.is_empty() && !need.dnf.is_empty() && !need.pacman.is_empty(),
                "{:?}",
                need.sign
            );
        }
    }
}
