//! Light or dark, and how large, as the person set it or as the desktop says.

use bearings_core::session::settings::Theme as Setting;
use tauri::{AppHandle, Manager as _, Theme};

use crate::running::Running;
use crate::window;

/// How the window should look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// `None` leaves it to the toolkit.
    pub(crate) theme: Option<Theme>,
    /// Times the plain size.
    pub(crate) zoom: f64,
}

/// How the window should look.
///
/// Waits for the session, so it is asked from a worker or before the first page, never while a page waits.
pub(crate) fn wanted(app: &AppHandle) -> Look {
    let settings = app.state::<Running>().door.session().settings().clone();
    let theme = match settings.theme {
        Setting::Light => Some(Theme::Light),
        Setting::Dark => Some(Theme::Dark),
        Setting::System => desktop::prefers_dark().then_some(Theme::Dark),
    };
    Look {
        theme,
        zoom: f64::from(settings.zoom.percent()) / 100.0,
    }
}

/// Makes the window follow the settings.
pub(crate) fn follow(app: &AppHandle) {
    let look = wanted(app);
    app.set_theme(look.theme);
    window::zoom(app, look.zoom);
}

/// Follows the desktop when a person switches it while Bearings runs. Call once, on the main thread.
pub(crate) fn watch(app: &AppHandle) {
    desktop::watch(app);
}

#[cfg(target_os = "linux")]
mod desktop {
    //! The desktop's wish, over its own message bus; the web view does not ask for it.

    use gio::prelude::ToVariant as _;
    use gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags};
    use tauri::AppHandle;

    const PORTAL: &str = "org.freedesktop.portal.Desktop";
    const SETTINGS: &str = "org.freedesktop.portal.Settings";
    const NAMESPACE: &str = "org.freedesktop.appearance";
    const KEY: &str = "color-scheme";

    /// "Prefer dark" in the portal's numbering; 0 is no wish, 2 is light.
    const DARK: u32 = 1;

    /// A desktop that does not answer must not hold up the window, in milliseconds.
    const PATIENCE: i32 = 300;

    pub(super) fn prefers_dark() -> bool {
        let asked = bus().and_then(|bus| {
            bus.call_sync(
                Some(PORTAL),
                "/org/freedesktop/portal/desktop",
                SETTINGS,
                "Read",
                Some(&(NAMESPACE, KEY).to_variant()),
                None,
                DBusCallFlags::NONE,
                PATIENCE,
                None::<&Cancellable>,
            )
            .ok()
        });
        // The answer lies in one or two wrappers, depending on the portal's version.
        let mut answer = asked
            .filter(|reply| reply.n_children() == 1)
            .map(|reply| reply.child_value(0));
        while let Some(inner) = answer.as_ref().and_then(glib::Variant::as_variant) {
            answer = Some(inner);
        }
        answer.and_then(|scheme| scheme.get::<u32>()) == Some(DARK)
    }

    pub(super) fn watch(app: &AppHandle) {
        let Some(bus) = bus() else { return };
        let app = app.clone();
        bus.signal_subscribe(
            Some(PORTAL),
            Some(SETTINGS),
            Some("SettingChanged"),
            None,
            Some(NAMESPACE),
            DBusSignalFlags::NONE,
            move |_, _, _, _, _, _| {
                let app = app.clone();
                std::thread::spawn(move || super::follow(&app));
            },
        );
    }

    /// The session's bus, if there is one already: the library would otherwise start one of its own.
    pub(crate) fn bus() -> Option<DBusConnection> {
        let named = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some();
        let usual = std::env::var_os("XDG_RUNTIME_DIR")
            .is_some_and(|dir| std::path::Path::new(&dir).join("bus").exists());
        (named || usual)
            .then(|| gio::bus_get_sync(BusType::Session, None::<&Cancellable>).ok())
            .flatten()
    }
}

#[cfg(target_os = "linux")]
pub(crate) use desktop::bus;

#[cfg(not(target_os = "linux"))]
mod desktop {
    //! Elsewhere the web view follows the system by itself.

    pub(super) fn prefers_dark() -> bool {
        false
    }

    pub(super) fn watch(_: &tauri::AppHandle) {}
}
