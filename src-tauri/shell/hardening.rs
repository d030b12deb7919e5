//! What the process refuses before anything else happens: memory dumps, readable files, loud panics, debug doors.

use std::io::Write as _;

/// Settings of the web view and its toolkit that open a door, write a log or load foreign code.
///
/// They are inherited from whoever starts the program, so they are taken off, never obeyed.
const UNWANTED: &[&str] = &[
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DEBUG",
    "WEBKIT_INJECTED_BUNDLE_PATH",
    "GTK_MODULES",
    "GTK_DEBUG",
    "GST_DEBUG_FILE",
    "SOUP_DEBUG",
    "G_MESSAGES_DEBUG",
];

/// Lets a WebDriver into the web view; obeyed only by the build made for it.
const STEERING: &[&str] = &[
    "TAURI_AUTOMATION",
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
];

/// Asks the web view to draw without the graphics card's shared buffers.
const SLOW_GRAPHICS: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// No memory dump, private files, and panics that say where but not what.
pub(crate) fn apply() {
    system::apply();
    std::panic::set_hook(Box::new(|panic| {
        // The payload may hold what a person wrote; the place in our source cannot.
        let place = panic
            .location()
            .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        let _ = writeln!(
            std::io::stderr(),
            "Bearings met a mistake of its own{place}"
        );
    }));
}

/// Starts this program afresh without [`UNWANTED`] settings, if there are any, and with plain graphics if asked.
///
/// A program's own environment cannot be changed safely once libraries may read it; a new start can.
/// Does nothing where there is nothing to change. Returns only if no new start was needed or possible.
pub(crate) fn clean_environment(safe_graphics: bool) {
    let is_set = |name: &&&str| std::env::var_os(name).is_some();
    let steering = if crate::automation::STEERED {
        &[]
    } else {
        STEERING
    };
    let unwanted: Vec<&str> = UNWANTED
        .iter()
        .chain(steering)
        .filter(is_set)
        .copied()
        .collect();
    let plain = safe_graphics && std::env::var_os(SLOW_GRAPHICS).is_none();
    if !unwanted.is_empty() || plain {
        system::restart(&unwanted, plain.then_some((SLOW_GRAPHICS, "1")));
    }
}

#[cfg(unix)]
mod system {
    //! The same on every Unix.

    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    use rustix::process::{Resource, Rlimit, setrlimit, umask};

    pub(super) fn apply() {
        let _ = setrlimit(
            Resource::Core,
            Rlimit {
                current: Some(0),
                maximum: Some(0),
            },
        );
        umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
        #[cfg(target_os = "linux")]
        let _ =
            rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    }

    pub(super) fn restart(without: &[&str], with: Option<(&str, &str)>) {
        let Ok(program) = std::env::current_exe() else {
            return;
        };
        let mut fresh = Command::new(program);
        fresh.args(std::env::args_os().skip(1)).envs(with);
        for name in without {
            fresh.env_remove(name);
        }
        // Comes back only when the system refuses; then the program goes on as it is.
        let _refused = fresh.exec();
    }
}

#[cfg(not(unix))]
mod system {
    //! Elsewhere dumps are a setting of the system, and files of a user's own folder are private already.

    pub(super) fn apply() {}

    pub(super) fn restart(_without: &[&str], _with: Option<(&str, &str)>) {}
}
