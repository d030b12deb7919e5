//! A virtual screen with a window manager and a session bus, for computers without a display and for tests.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::call::{Result, end, open_log, start};

/// A screen in memory. It goes, with its window manager and its bus, when this is dropped.
pub(crate) struct Screen {
    server: Child,
    manager: Option<Child>,
    bus: Option<Child>,
    address: String,
    name: String,
    /// A file that always holds the picture on the screen, in the format of `xwd`.
    pub(crate) picture: PathBuf,
    folder: PathBuf,
}

/// Whether this session has a display of its own.
pub(crate) fn present() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

impl Screen {
    /// Opens a screen of this size on the first free number.
    pub(crate) fn open(width: u32, height: u32, log: &Path) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("bearings-screen-{}", std::process::id()));
        fs::create_dir_all(&folder)
            .map_err(|error| format!("The screen's folder cannot be made: {error}"))?;
        let mut command = Command::new("Xvfb");
        command
            .args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-noreset",
                // Where the machine stands still for a moment, a held key must not become many.
                "-r",
                "-screen",
                "0",
                &format!("{width}x{height}x24"),
            ])
            .arg("-fbdir")
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(open_log(log)?);
        let mut server = start(&mut command)?;
        let number = first_line(&mut server);
        if number.is_empty() {
            end(&mut server);
            return Err("The virtual screen did not start; its log says why.".to_owned());
        }
        let mut screen = Self {
            server,
            manager: None,
            bus: None,
            address: String::new(),
            name: format!(":{number}"),
            picture: folder.join("Xvfb_screen0"),
            folder,
        };
        screen.begin_bus(log)?;
        screen.manager = Some(screen.manage(log)?);
        Ok(screen)
    }

    /// Starts a session bus, so that no program looks for the one of the person's own session.
    fn begin_bus(&mut self, log: &Path) -> Result<()> {
        let mut command = Command::new("dbus-daemon");
        command
            .args(["--session", "--nofork", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(open_log(log)?);
        let mut bus = start(self.on(&mut command))?;
        self.address = first_line(&mut bus);
        self.bus = Some(bus);
        if self.address.is_empty() {
            Err("The session bus did not start; its log says why.".to_owned())
        } else {
            Ok(())
        }
    }

    /// Starts the window manager: without one no window is given the keyboard.
    fn manage(&self, log: &Path) -> Result<Child> {
        let mut command = Command::new("openbox");
        command
            .arg("--sm-disable")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(open_log(log)?);
        start(self.on(&mut command))
    }

    /// Points a command at this screen and at no other.
    pub(crate) fn on<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("BEARINGS_SCREEN", &self.picture)
            .env("GDK_BACKEND", "x11")
            .env("GTK_USE_PORTAL", "0")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XAUTHORITY")
    }
}

/// What a daemon prints once it is ready; empty where it gave up.
fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    if let Some(output) = child.stdout.take() {
        let _ = BufReader::new(output).read_line(&mut line);
    }
    line.trim().to_owned()
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.bus].into_iter().flatten() {
            end(child);
        }
        end(&mut self.server);
        let _ = fs::remove_dir_all(&self.folder);
    }
}
