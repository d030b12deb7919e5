//! The system's dialogs that ask for a file, a place for one, or a folder.
//!
//! They belong to the window: they stand before it, and when it goes, because the vault locks, they go with it.

use std::path::PathBuf;

use tauri::AppHandle;

/// A kind of file by its name and its endings, in small letters; `*` stands for every ending.
pub(crate) type Kind = (&'static str, &'static [&'static str]);

/// What is asked for.
#[derive(Debug)]
pub(crate) enum Wanted {
    /// A file that is there, of one of these kinds.
    File(Vec<Kind>),
    /// Where to save under this name, and the kind with its ending.
    Place(String, Option<(&'static str, &'static str)>),
    /// A folder.
    Folder,
}

/// Asks, and waits for the answer; nothing where the person thinks better of it. Never call on the main thread.
pub(crate) fn ask(app: &AppHandle, title: &'static str, wanted: Wanted) -> Option<PathBuf> {
    system::ask(app, title, wanted)
}

#[cfg(target_os = "linux")]
mod system {
    //! GTK's own dialogs, on the one thread that may touch GTK (decision 0012).

    use std::cell::Cell;
    use std::path::PathBuf;
    use std::sync::mpsc::{Sender, channel};

    use gtk::prelude::{FileChooserExt as _, NativeDialogExt as _, ObjectExt as _, WidgetExt as _};
    use gtk::{ApplicationWindow, FileChooserAction, FileChooserNative, FileFilter, ResponseType};
    use tauri::{AppHandle, Manager as _};

    use super::Wanted;
    use crate::window::LABEL;

    pub(super) fn ask(app: &AppHandle, title: &'static str, wanted: Wanted) -> Option<PathBuf> {
        let (answer, answered) = channel();
        let handle = app.clone();
        app.run_on_main_thread(move || {
            let parent = handle
                .get_webview_window(LABEL)
                .and_then(|window| window.gtk_window().ok());
            show(parent.as_ref(), title, wanted, answer);
        })
        .ok()?;
        // Without an answer the program is ending, which is as good as no.
        answered.recv().ok().flatten()
    }

    fn show(
        parent: Option<&ApplicationWindow>,
        title: &str,
        wanted: Wanted,
        answer: Sender<Option<PathBuf>>,
    ) {
        let action = match wanted {
            Wanted::File(_) => FileChooserAction::Open,
            Wanted::Place(..) => FileChooserAction::Save,
            Wanted::Folder => FileChooserAction::SelectFolder,
        };
        let dialog = FileChooserNative::new(Some(title), parent, action, None, None);
        dialog.set_modal(true);
        match wanted {
            Wanted::File(kinds) => kinds
                .into_iter()
                .for_each(|kind| dialog.add_filter(filter(kind))),
            Wanted::Place(name, kind) => {
                dialog.set_do_overwrite_confirmation(true);
                dialog.set_current_name(&name);
                if let Some((called, ending)) = kind {
                    dialog.add_filter(filter((called, &[ending])));
                }
            }
            Wanted::Folder => {}
        }
        let leaving = Cell::new(parent.map(|parent| {
            let (dialog, answer) = (dialog.downgrade(), answer.clone());
            let id = parent.connect_destroy(move |_| {
                if let Some(dialog) = dialog.upgrade() {
                    let _ = answer.send(None);
                    dialog.destroy();
                }
            });
            (parent.clone(), id)
        }));
        // Nothing else holds the dialog while it stands; to destroy it lets go of this too.
        let held = dialog.clone();
        dialog.connect_response(move |dialog, response| {
            let _ = &held;
            if let Some((parent, id)) = leaving.take() {
                parent.disconnect(id);
            }
            let chosen = (response == ResponseType::Accept)
                .then(|| dialog.filename())
                .flatten();
            let _ = answer.send(chosen);
            dialog.destroy();
        });
        dialog.show();
    }

    /// The endings in small and in capital letters: to GTK they differ.
    fn filter((called, endings): (&str, &[&str])) -> FileFilter {
        let filter = FileFilter::new();
        filter.set_name(Some(called));
        for ending in endings {
            if *ending == "*" {
                filter.add_pattern("*");
            } else {
                filter.add_pattern(&format!("*.{ending}"));
                filter.add_pattern(&format!("*.{}", ending.to_uppercase()));
            }
        }
        filter
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! The dialogs of Windows and macOS.

    use std::path::PathBuf;

    use tauri::{AppHandle, Manager as _};
    use tauri_plugin_dialog::DialogExt as _;

    use super::Wanted;
    use crate::window::LABEL;

    pub(super) fn ask(app: &AppHandle, title: &'static str, wanted: Wanted) -> Option<PathBuf> {
        let mut dialog = app.dialog().file().set_title(title);
        if let Some(window) = app.get_webview_window(LABEL) {
            dialog = dialog.set_parent(&window);
        }
        let chosen = match wanted {
            Wanted::File(kinds) => {
                for (called, endings) in kinds {
                    dialog = dialog.add_filter(called, endings);
                }
                dialog.blocking_pick_file()
            }
            Wanted::Place(name, kind) => {
                dialog = dialog.set_file_name(name);
                if let Some((called, ending)) = kind {
                    dialog = dialog.add_filter(called, &[ending]);
                }
                dialog.blocking_save_file()
            }
            Wanted::Folder => dialog.blocking_pick_folder(),
        };
        chosen.and_then(|chosen| chosen.into_path().ok())
    }
}
