//! Locking: the page is destroyed, the vault is closed, and a new page stands before the closed vault.
//!
//! The memory of a page cannot be wiped, so the page goes with its process. It goes first: whoever looks at the
//! screen sees nothing while the vault is still writing its last checkpoint.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use serde_json::json;
use tauri::{AppHandle, Manager as _};

use crate::appearance;
use crate::running::Running;
use crate::window::{self, Frame, LABEL};

/// The replacement of the window, from its end to its new start.
#[derive(Debug, Default)]
pub(crate) struct Rebuild(Mutex<Stage>);

#[derive(Debug, Default)]
struct Stage {
    under_way: Option<UnderWay>,
    last_millis: Option<u128>,
}

#[derive(Debug)]
struct UnderWay {
    began: Instant,
    frame: Option<Frame>,
    page_gone: bool,
    vault_closed: bool,
}

impl Rebuild {
    /// Whether the program stands without a window for a moment and must not end.
    pub(crate) fn is_under_way(&self) -> bool {
        self.stage().under_way.is_some()
    }

    fn begin(&self, frame: Option<Frame>, page_gone: bool) -> bool {
        let mut stage = self.stage();
        if stage.under_way.is_some() {
            return false;
        }
        stage.under_way = Some(UnderWay {
            began: Instant::now(),
            frame,
            page_gone,
            vault_closed: false,
        });
        true
    }

    /// Notes one of the two halves; gives the frame once both are done.
    fn note(&self, change: impl FnOnce(&mut UnderWay)) -> Option<Option<Frame>> {
        let mut stage = self.stage();
        let under_way = stage.under_way.as_mut()?;
        change(under_way);
        (under_way.page_gone && under_way.vault_closed).then_some(under_way.frame)
    }

    fn end(&self) {
        let mut stage = self.stage();
        if let Some(done) = stage.under_way.take() {
            stage.last_millis = Some(done.began.elapsed().as_millis());
        }
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Locks now. May be called from any thread; a second call while one is under way does nothing.
pub(crate) fn lock(app: &AppHandle) {
    let running = app.state::<Running>();
    let window = app.get_webview_window(LABEL);
    if !running
        .rebuild
        .begin(window.as_ref().and_then(window::frame), window.is_none())
    {
        return;
    }
    if let Some(window) = window {
        let _ = window.destroy();
    }
    let app = app.clone();
    std::thread::spawn(move || {
        let running = app.state::<Running>();
        close_vault(&app);
        if let Some(frame) = running.rebuild.note(|stage| stage.vault_closed = true) {
            reopen(&app, frame);
        }
    });
}

/// Called when the window is gone. Builds the next one if the vault is closed already.
pub(crate) fn page_gone(app: &AppHandle) {
    if let Some(frame) = app
        .state::<Running>()
        .rebuild
        .note(|stage| stage.page_gone = true)
    {
        // The event loop is still busy with the old window, so the new one is asked for from outside.
        let app = app.clone();
        std::thread::spawn(move || reopen(&app, frame));
    }
}

/// Stops what runs, then closes the vault with its checkpoint and its backup. Nothing happens where none is open.
pub(crate) fn close_vault(app: &AppHandle) {
    let door = &app.state::<Running>().door;
    let _ = door.call("cancel", json!({}));
    let _ = door.call("lock", json!({}));
}

fn reopen(app: &AppHandle, frame: Option<Frame>) {
    let look = appearance::wanted(app);
    let handle = app.clone();
    let _ = app.run_on_main_thread(move || {
        let running = handle.state::<Running>();
        if window::build(&handle, look, frame).is_err() {
            // Without a window nobody could unlock again; the vault is closed, so ending is safe.
            handle.exit(1);
        }
        running.rebuild.end();
        running.quiet.person_is_here();
    });
}

#[cfg(test)]
mod tests {
    use super::Rebuild;

    #[test]
    fn the_new_page_waits_for_the_old_page_and_the_vault() {
        let rebuild = Rebuild::default();
        assert!(rebuild.begin(None, false));
        assert!(
            rebuild.is_under_way(),
            "the program must live on without a window"
        );
        assert!(!rebuild.begin(None, false), "a second lock changes nothing");
        assert!(
            rebuild.note(|stage| stage.vault_closed = true).is_none(),
            "the old page still stands"
        );
        assert!(
            rebuild.note(|stage| stage.page_gone = true).is_some(),
            "now a new one may come"
        );
        rebuild.end();
        assert!(!rebuild.is_under_way());
        assert!(
            rebuild.note(|stage| stage.page_gone = true).is_none(),
            "a window that a person closes starts nothing"
        );
    }
}
