//! The few words the window and its page exchange outside the contract.
//!
//! To the page: events without content (or two numbers), so that it asks again through the contract.
//! From the page: one sign of life while a person types, points or scrolls.

use tauri::{AppHandle, Manager as _, Runtime};

use crate::window::LABEL;

/// The sign of life. It is no command of the contract: the window answers it alone.
pub(crate) const STILL_HERE: &str = "stillHere";

/// Runs in the page before any of its own code: tells the idle watch that a person is there, at most every 5 seconds.
pub(crate) const WATCH: &str = r#"(() => {
  let last = -Infinity;
  const tell = () => {
    const now = performance.now();
    if (now - last < 5000) return;
    last = now;
    window.__TAURI_INTERNALS__.invoke("call", { name: "stillHere", args: {} }).catch(() => {});
  };
  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel"]) {
    window.addEventListener(kind, tell, { capture: true, passive: true });
  }
})();"#;

/// What the page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Note {
    /// A file was dropped or named by a second start: `session` now holds it.
    Opened,
    /// A file hovers over the window.
    DragOver,
    /// It went away again.
    DragLeave,
    /// Long work has come this far.
    Progress(u64, u64),
}

impl Note {
    /// The script that dispatches it. Holds nothing but fixed words and numbers.
    fn script(self) -> String {
        let event = |name: &str| format!("window.dispatchEvent(new Event(\"bearings:{name}\"))");
        match self {
            Self::Opened => event("opened"),
            Self::DragOver => event("dragover"),
            Self::DragLeave => event("dragleave"),
            Self::Progress(done, total) => format!(
                "window.dispatchEvent(new CustomEvent(\"bearings:progress\", {{ detail: {{ done: {done}, total: {total} }} }}))"
            ),
        }
    }
}

/// Tells the page, if there is one at this moment.
pub(crate) fn tell<R: Runtime>(app: &AppHandle<R>, note: Note) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.eval(note.script());
    }
}

#[cfg(test)]
mod tests {
    use super::{Note, STILL_HERE, WATCH};

    #[test]
    fn the_page_hears_fixed_words_and_numbers_only() {
        assert_eq!(
            Note::Opened.script(),
            "window.dispatchEvent(new Event(\"bearings:opened\"))"
        );
        assert!(
            Note::Progress(3, 40)
                .script()
                .contains("{ done: 3, total: 40 }")
        );
    }

    #[test]
    fn the_sign_of_life_has_one_name_on_both_sides() {
        assert!(
            WATCH.contains(&format!("name: \"{STILL_HERE}\"")),
            "else the idle lock would fire on a busy person"
        );
    }
}
