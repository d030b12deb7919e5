//! Locks after quiet minutes, when the computer sleeps, and when the screen is locked.
//!
//! Quiet means that no one typed, pointed or scrolled in the window. Two clocks are read: one that stops while the
//! computer sleeps and one that does not, so that sleep counts as quiet and is noticed at waking even where the
//! system announces nothing.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bearings_core::session::settings::LockHabit;
use tauri::{AppHandle, Manager as _};

use crate::lock;
use crate::running::Running;
use crate::window::LABEL;

/// How often the watch looks.
const LOOK: Duration = Duration::from_secs(1);

/// The two clocks may drift apart by this much before it is called sleep.
const SLEEP: Duration = Duration::from_secs(5);

/// One look at both clocks.
#[derive(Debug, Clone, Copy)]
struct Moment {
    awake: Instant,
    real: Duration,
}

/// What has passed between two looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Passed {
    awake: Duration,
    real: Duration,
}

impl Moment {
    fn now() -> Self {
        Self {
            awake: Instant::now(),
            real: real_time(),
        }
    }

    fn passed(self) -> Passed {
        let now = Self::now();
        Passed {
            awake: now.awake.duration_since(self.awake),
            real: now.real.saturating_sub(self.real),
        }
    }
}

impl Passed {
    /// The longer of the two: a clock set back shortens nothing.
    fn quiet(self) -> Duration {
        self.awake.max(self.real)
    }

    fn slept(self) -> bool {
        self.real.saturating_sub(self.awake) >= SLEEP
    }
}

/// Since when nobody has touched the window.
#[derive(Debug)]
pub(crate) struct Quiet(Mutex<Moment>);

impl Default for Quiet {
    fn default() -> Self {
        Self(Mutex::new(Moment::now()))
    }
}

impl Quiet {
    /// Someone typed, pointed or scrolled.
    pub(crate) fn person_is_here(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Moment::now();
    }

    fn passed(&self) -> Passed {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .passed()
    }
}

/// Starts the watch. Call once, on the main thread.
pub(crate) fn watch(app: &AppHandle) {
    signals::watch(app);
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            let before = Moment::now();
            std::thread::sleep(LOOK);
            look(&app, before.passed().slept());
        }
    });
}

fn look(app: &AppHandle, slept: bool) {
    let running = app.state::<Running>();
    let quiet = running.quiet.passed().quiet();
    let (minutes, habit, open) = {
        let session = running.door.session();
        (
            session.settings().lock_minutes(),
            session.settings().lock,
            session.is_open(),
        )
    };
    if open
        && (slept || is_due(quiet, minutes) || (habit == LockHabit::Strict && is_minimised(app)))
    {
        lock::lock(app);
    }
}

fn is_due(quiet: Duration, minutes: u8) -> bool {
    quiet >= Duration::from_mins(u64::from(minutes))
}

fn is_minimised(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL)
        .is_some_and(|window| window.is_minimized().unwrap_or(false))
}

/// The screen was locked or the computer is about to sleep.
#[cfg(target_os = "linux")]
fn system_locks(app: &AppHandle, sleeps: bool) {
    let app = app.clone();
    // Reading the settings may wait for a long command; the window must not.
    std::thread::spawn(move || {
        let (habit, open) = {
            let running = app.state::<Running>();
            let session = running.door.session();
            (session.settings().lock, session.is_open())
        };
        if open && (sleeps || habit != LockHabit::Relaxed) {
            lock::lock(&app);
        }
    });
}

/// Time that goes on while the computer sleeps.
#[cfg(target_os = "linux")]
fn real_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

#[cfg(not(target_os = "linux"))]
fn real_time() -> Duration {
    Duration::from_secs(
        bearings_core::clock::Clock::System
            .now()
            .seconds
            .unsigned_abs(),
    )
}

#[cfg(target_os = "linux")]
mod signals {
    //! What the login manager and the screen savers announce, over the computer's own message buses.

    use gio::{BusType, Cancellable, DBusConnection, DBusSignalFlags};
    use tauri::AppHandle;

    use super::system_locks;

    pub(super) fn watch(app: &AppHandle) {
        if let Ok(system) = gio::bus_get_sync(BusType::System, None::<&Cancellable>) {
            let login = Some("org.freedesktop.login1");
            on(
                &system,
                login,
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                app,
                true,
            );
            // Any session's lock counts, also another person's: locking once too often costs a passphrase.
            on(
                &system,
                login,
                "org.freedesktop.login1.Session",
                "Lock",
                app,
                false,
            );
        }
        if let Some(session) = crate::appearance::bus() {
            for saver in [
                "org.freedesktop.ScreenSaver",
                "org.gnome.ScreenSaver",
                "org.cinnamon.ScreenSaver",
            ] {
                on(&session, None, saver, "ActiveChanged", app, false);
            }
        }
    }

    /// Locks on a signal that carries nothing or "true"; "false" says that sleep or the screen lock has ended.
    fn on(
        bus: &DBusConnection,
        sender: Option<&str>,
        interface: &str,
        member: &str,
        app: &AppHandle,
        sleeps: bool,
    ) {
        let app = app.clone();
        bus.signal_subscribe(
            sender,
            Some(interface),
            Some(member),
            None,
            None,
            DBusSignalFlags::NONE,
            move |_, _, _, _, _, what| {
                let ended =
                    what.n_children() == 1 && what.child_value(0).get::<bool>() == Some(false);
                if !ended {
                    system_locks(&app, sleeps);
                }
            },
        );
    }
}

#[cfg(not(target_os = "linux"))]
mod signals {
    //! Elsewhere the watch alone notices sleep, at waking.

    pub(super) fn watch(_: &tauri::AppHandle) {}
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Passed, is_due};

    const fn passed(awake: u64, real: u64) -> Passed {
        Passed {
            awake: Duration::from_secs(awake),
            real: Duration::from_secs(real),
        }
    }

    #[test]
    fn sleep_counts_as_quiet() {
        assert!(
            is_due(passed(10, 3 * 86_400).quiet(), 60),
            "three days in a bag"
        );
        assert!(passed(10, 3 * 86_400).slept());
        assert!(!passed(10, 12).slept(), "a busy computer is not asleep");
    }

    #[test]
    fn a_clock_set_back_keeps_nothing_open() {
        assert!(is_due(passed(301, 0).quiet(), 5));
    }

    #[test]
    fn the_lock_waits_for_the_last_second_of_the_minutes_set() {
        assert!(!is_due(Duration::from_secs(299), 5));
        assert!(is_due(Duration::from_mins(5), 5));
        assert!(is_due(Duration::from_mins(1), 1));
    }
}
