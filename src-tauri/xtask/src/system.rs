//! Finds what this computer lacks and installs it, after saying so.

use std::io::{IsTerminal, Write as _};
use std::process::Command;

use crate::call::{Result, agrees, aloud, answer, on_path};
use crate::needs::{For, Need, missing};

/// Installs what is missing for these, or says what is missing where it cannot.
pub(crate) fn ensure(purposes: &[For]) -> Result<()> {
    node()?;
    match std::env::consts::OS {
        "linux" => linux(purposes),
        "macos" => macos(),
        "windows" => windows(),
        other => {
            println!(
                "This command does not know {other}: it goes on and hopes that a WebView is here."
            );
            Ok(())
        }
    }
}

/// Rust is here, or this would not run; Node must be.
fn node() -> Result<()> {
    let found = answer(Command::new("node").arg("--version"));
    let major = found.as_deref().and_then(|text| {
        text.trim()
            .trim_start_matches('v')
            .split('.')
            .next()?
            .parse::<u32>()
            .ok()
    });
    match major {
        Some(20..) => Ok(()),
        Some(old) => Err(format!(
            "Node {old} is here; Bearings needs Node 20 or newer: https://nodejs.org"
        )),
        None => Err(
            "Bearings needs Node 20 or newer, and none was found: https://nodejs.org".to_owned(),
        ),
    }
}

fn linux(purposes: &[For]) -> Result<()> {
    let needs = missing(purposes);
    if needs.is_empty() {
        return Ok(());
    }
    let manager = Installer::find().ok_or_else(|| {
        format!("Missing: {}. This system has none of apt-get, dnf and pacman, so they must be installed by hand.", names(&needs, |need| need.apt))
    })?;
    let packages = manager.packages(&needs);
    println!("Missing system packages: {}", packages.join(" "));
    manager.install(&packages)?;
    let still = missing(purposes);
    if still.is_empty() {
        println!("Installed. (Kept from now on; the next run finds them.)");
        return Ok(());
    }
    Err(format!(
        "Still missing after the installation: {}",
        manager.packages(&still).join(" ")
    ))
}

fn names(needs: &[&Need], pick: fn(&Need) -> &'static [&'static str]) -> String {
    let mut all: Vec<&str> = needs.iter().flat_map(|need| pick(need)).copied().collect();
    all.sort_unstable();
    all.dedup();
    all.join(" ")
}

/// The three package managers this command speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Installer {
    Apt,
    Dnf,
    Pacman,
}

impl Installer {
    fn find() -> Option<Self> {
        [
            ("apt-get", Self::Apt),
            ("dnf", Self::Dnf),
            ("pacman", Self::Pacman),
        ]
        .into_iter()
        .find(|(program, _)| on_path(program).is_some())
        .map(|(_, manager)| manager)
    }

    fn packages(self, needs: &[&Need]) -> Vec<&'static str> {
        let mut all: Vec<&str> = needs
            .iter()
            .flat_map(|need| match self {
                Self::Apt => need.apt,
                Self::Dnf => need.dnf,
                Self::Pacman => need.pacman,
            })
            .copied()
            .map(|name| {
                if self == Self::Apt {
                    renamed(name)
                } else {
                    name
                }
            })
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The commands that install these packages, in order.
    fn commands(self, packages: &[&str]) -> Vec<Vec<String>> {
        let (before, verb): (&[&[&str]], &[&str]) = match self {
            Self::Apt => (
                &[&["apt-get", "update", "--quiet"]],
                &[
                    "apt-get",
                    "install",
                    "--yes",
                    "--quiet",
                    "--no-install-recommends",
                ],
            ),
            Self::Dnf => (
                &[],
                &[
                    "dnf",
                    "install",
                    "--assumeyes",
                    "--setopt=install_weak_deps=False",
                ],
            ),
            Self::Pacman => (
                &[],
                &["pacman", "--sync", "--refresh", "--needed", "--noconfirm"],
            ),
        };
        let mut commands: Vec<Vec<String>> = before.iter().map(|words| owned(words)).collect();
        let mut last = owned(verb);
        last.extend(packages.iter().map(|&name| name.to_owned()));
        commands.push(last);
        commands
    }

    fn install(self, packages: &[&str]) -> Result<()> {
        let commands = self.commands(packages);
        let prefix = permission(&commands)?;
        for words in commands {
            let mut line = prefix.clone();
            line.extend(words);
            let (program, arguments) = line
                .split_first()
                .ok_or("There is nothing to install with.")?;
            aloud(
                Command::new(program)
                    .args(arguments)
                    .env("DEBIAN_FRONTEND", "noninteractive"),
            )?;
        }
        Ok(())
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

/// Ubuntu calls Debian's package by another name.
fn renamed(package: &'static str) -> &'static str {
    let ubuntu = std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"));
    if ubuntu && package == "chromium" {
        "chromium-browser"
    } else {
        package
    }
}

/// What stands before the installing commands: nothing for root; `sudo` where the person agrees.
fn permission(commands: &[Vec<String>]) -> Result<Vec<String>> {
    if answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Ok(Vec::new());
    }
    let shown: Vec<String> = commands
        .iter()
        .map(|words| format!("  sudo {}", words.join(" ")))
        .collect();
    let by_hand = || format!("They can be installed by hand:\n{}", shown.join("\n"));
    if on_path("sudo").is_none() {
        return Err(format!("There is no sudo here. {}", by_hand()));
    }
    if !std::io::stdin().is_terminal() {
        // Without a terminal nobody can answer; sudo that asks for no password was set up for this.
        return if agrees(Command::new("sudo").args(["--non-interactive", "true"])) {
            Ok(owned(&["sudo", "--non-interactive"]))
        } else {
            Err(by_hand())
        };
    }
    println!("They would be installed with:\n{}", shown.join("\n"));
    print!("Go on? [y/N] ");
    std::io::stdout()
        .flush()
        .map_err(|error| error.to_string())?;
    let mut reply = String::new();
    std::io::stdin()
        .read_line(&mut reply)
        .map_err(|error| error.to_string())?;
    if matches!(reply.trim(), "y" | "Y" | "yes") {
        Ok(owned(&["sudo"]))
    } else {
        Err("Nothing was installed.".to_owned())
    }
}

fn macos() -> Result<()> {
    if agrees(Command::new("xcode-select").arg("-p")) {
        Ok(())
    } else {
        Err(
            "Missing: Apple's command line tools. Install them with: xcode-select --install"
                .to_owned(),
        )
    }
}

fn windows() -> Result<()> {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let keys = [
        r"HKLM\SOFTWARE\WOW6432Node\",
        r"HKLM\SOFTWARE\",
        r"HKCU\Software\",
    ];
    let view = keys.iter().any(|key| {
        agrees(Command::new("reg").args(["query", &format!("{key}{CLIENT}"), "/v", "pv"]))
    });
    let mut lacking = Vec::new();
    if !view {
        lacking.push("the WebView2 runtime (part of Windows 11; from Microsoft for Windows 10)");
    }
    if on_path("perl").is_none() {
        lacking.push("Perl (Strawberry Perl), with which the bundled OpenSSL is configured");
    }
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(format!("Missing: {}", lacking.join("; ")))
    }
}

#[cfg(test)]
mod tests {
    use super::Installer;
    use crate::needs::{For, Need, list};

    #[test]
    fn the_lists_are_refreshed_before_debian_installs() {
        let commands = Installer::Apt.commands(&["xvfb"]);
        assert_eq!(commands[0][..2], ["apt-get", "update"]);
        assert_eq!(commands[1].last().map(String::as_str), Some("xvfb"));
        let needs: Vec<&Need> = list(For::Building).iter().collect();
        assert_eq!(
            Installer::Apt
                .packages(&needs)
                .iter()
                .filter(|name| **name == "build-essential")
                .count(),
            1,
            "named once"
        );
    }
}
