//! The one window: private, without developer tools, and unable to go anywhere but to its own pages.

use tauri::webview::{Color, NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, Manager as _, PhysicalPosition, PhysicalSize, Theme, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

use crate::appearance::Look;
use crate::page;

/// The window's name for Tauri; the capability file grants the contract to this name alone.
pub(crate) const LABEL: &str = "main";

/// The title never says what is on the page: window lists, task bars and screen shares show it.
const TITLE: &str = "Bearings";

/// Size of a first window, and the least it may shrink to, in logical pixels.
const SIZE: (f64, f64) = (1120.0, 780.0);
const LEAST: (f64, f64) = (480.0, 480.0);

/// The paper's colour before the page has drawn, light and dark, so that no white flash is seen.
const PAPER: (Color, Color) = (Color(0xFB, 0xFA, 0xF7, 0xFF), Color(0x13, 0x17, 0x19, 0xFF));

/// Where a window stood, so that its successor stands there too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    size: PhysicalSize<u32>,
    position: Option<PhysicalPosition<i32>>,
    maximized: bool,
}

/// Where the window stands now.
pub(crate) fn frame(window: &WebviewWindow) -> Option<Frame> {
    Some(Frame {
        size: window.inner_size().ok()?,
        position: window.outer_position().ok(),
        maximized: window.is_maximized().unwrap_or(false),
    })
}

/// Builds the window, where its predecessor stood if there was one.
pub(crate) fn build(
    app: &AppHandle,
    look: Look,
    frame: Option<Frame>,
) -> tauri::Result<WebviewWindow> {
    let paper = if look.theme == Some(Theme::Dark) {
        PAPER.1
    } else {
        PAPER.0
    };
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(LEAST.0, LEAST.1)
        .theme(look.theme)
        .background_color(paper)
        .maximized(frame.is_some_and(|frame| frame.maximized))
        // A driver is refused a private session; the build it steers keeps one on disk, and is never shipped.
        .incognito(!crate::automation::STEERED)
        .devtools(false)
        .general_autofill_enabled(false)
        .initialization_script(page::WATCH)
        .on_navigation(own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_document_title_changed(|_, _| {});
    let window = system::profile(app, builder).build()?;
    if let Some(frame) = frame.filter(|frame| !frame.maximized) {
        window.set_size(frame.size)?;
        if let Some(position) = frame.position {
            window.set_position(position)?;
        }
    }
    system::harden(app, &window)?;
    window.set_zoom(look.zoom)?;
    Ok(window)
}

/// Draws everything in the window so many times its plain size.
pub(crate) fn zoom(app: &AppHandle, times: f64) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.set_zoom(times);
    }
}

/// Brings the window to the front, as a second start asks.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The pages inside the program, and the development server in a development build; nothing else.
fn own_page(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        ("http", Some("localhost")) => cfg!(dev) && url.port() == Some(1420),
        _ => false,
    }
}

#[cfg(target_os = "linux")]
mod system {
    //! Settings of WebKitGTK that Tauri has no word for.

    use std::io::Write as _;
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tauri::{AppHandle, Manager as _, WebviewWindow, WebviewWindowBuilder, Wry};
    use webkit2gtk::{SettingsExt as _, WebViewExt as _};

    use crate::running::Running;

    static BUILT: AtomicUsize = AtomicUsize::new(0);

    /// Gives every private window a profile of its own that cannot hold anything.
    ///
    /// A private window keeps nothing, yet Tauri still opens a profile beside it, which leaves four files behind, and
    /// serves the pages of the program only to the first window of a profile. Below `/dev/null` nothing can be
    /// written, and no two spellings of it are the same profile.
    pub(super) fn profile<'a>(
        app: &'a AppHandle,
        builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
    ) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
        builder.data_directory(if crate::automation::STEERED {
            app.state::<Running>().profile.clone()
        } else {
            nowhere(BUILT.fetch_add(1, Ordering::SeqCst))
        })
    }

    /// A spelling of `/dev/null` for each number.
    pub(super) fn nowhere(number: usize) -> PathBuf {
        let mut path = PathBuf::from("/dev");
        for _ in 0..number {
            path.push("../dev");
        }
        path.join("null")
    }

    /// Turns off what the pages never use, and locks when the process that draws them dies: it may have been made to.
    pub(super) fn harden(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
        let app = app.clone();
        window.with_webview(move |view| {
            let view = view.inner();
            if let Some(settings) = view.settings() {
                settings.set_enable_webgl(false);
                settings.set_enable_webaudio(false);
                settings.set_enable_media(false);
                settings.set_enable_media_stream(false);
                settings.set_enable_page_cache(false);
                settings.set_enable_html5_database(false);
                settings.set_enable_back_forward_navigation_gestures(false);
                settings.set_javascript_can_open_windows_automatically(false);
                settings.set_allow_file_access_from_file_urls(false);
                settings.set_allow_universal_access_from_file_urls(false);
            }
            view.connect_web_process_terminated(move |_, why| {
                let _ = writeln!(
                    std::io::stderr(),
                    "bearings: the process that draws the page has ended ({why:?}); the vault is locked"
                );
                crate::lock::lock(&app);
            });
        })
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! Elsewhere the builder's own words suffice.

    pub(super) fn profile<'a>(
        _: &'a tauri::AppHandle,
        builder: tauri::WebviewWindowBuilder<'a, tauri::Wry, tauri::AppHandle>,
    ) -> tauri::WebviewWindowBuilder<'a, tauri::Wry, tauri::AppHandle> {
        builder
    }

    pub(super) fn harden(_: &tauri::AppHandle, _: &tauri::WebviewWindow) -> tauri::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tauri::Url;

    use super::own_page;

    #[test]
    #[cfg(target_os = "linux")]
    fn no_window_shares_or_keeps_a_profile() {
        let profiles: std::collections::BTreeSet<_> = (0..50).map(super::system::nowhere).collect();
        assert_eq!(profiles.len(), 50, "each lock needs a profile of its own");
        for profile in profiles {
            assert!(profile.exists(), "else Tauri would make a folder");
            assert!(
                std::fs::write(profile.join("kept"), "x").is_err(),
                "nothing can be kept there"
            );
        }
    }

    fn goes(url: &str) -> bool {
        own_page(&Url::parse(url).expect("a url"))
    }

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        assert!(goes("tauri://localhost/index.html"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:8080/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "tauri://elsewhere/index.html",
            "tauri://localhost.example.org/",
            "javascript:alert(1)",
        ] {
            assert!(!goes(elsewhere), "{elsewhere} must be refused");
        }
    }
}
