//! The window of Bearings: an adapter of the contract that holds no rules of its own.
//!
//! [`start`] is the whole program: it refuses the network and memory dumps first, then claims the folder,
//! opens the session and builds the one window.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::door::Door;
use bearings_core::session::{Home, Session};
use bearings_core::store::cipher;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::KdfCost;
use tauri::{AppHandle, DragDropEvent, Manager as _, RunEvent, WindowEvent};

use instance::{Claim, Outcome, Visit};
use launch::{Asked, Launch};
use page::Note;
use running::Running;

mod appearance;
mod automation;
mod call;
mod dialog;
mod hardening;
mod host;
mod idle;
mod instance;
mod launch;
mod lock;
mod page;
mod processes;
mod running;
mod seal;
mod window;
mod words;

/// Runs Bearings with the arguments that follow the program's name.
pub fn start(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let launch = match launch::read(arguments) {
        Asked::Open(launch) => launch,
        Asked::Help => return say(launch::HELP),
        Asked::Version => return say(concat!("Bearings ", env!("CARGO_PKG_VERSION"), "\n")),
        Asked::Unclear(why) => return complain(2, why),
    };
    hardening::clean_environment(launch.safe_graphics);
    seal::install();
    hardening::apply();
    #[cfg(feature = "automation")]
    complain(0, automation::MARK);
    if let Err(error) = cipher::version() {
        return complain(1, &error.to_string());
    }
    let home = match launch
        .home
        .as_deref()
        .map_or_else(Home::of_system, |folder| Ok(Home::below(folder)))
    {
        Ok(home) => home,
        Err(error) => return complain(1, &error.to_string()),
    };
    let file = launch
        .file
        .as_deref()
        .map(|file| std::path::absolute(file).unwrap_or_else(|_| file.to_owned()));
    let visit = file.clone().map_or(Visit::Show, Visit::Open);
    match instance::claim(&home.config, &visit) {
        Ok(Outcome::First(claim)) => open(home, claim, &Launch { file, ..launch }),
        Ok(Outcome::Second) => ExitCode::SUCCESS,
        Ok(Outcome::Silent) => complain(1, "Bearings is open already, and does not answer"),
        Err(_) => complain(1, "the folder for settings cannot be written"),
    }
}

fn open(home: Home, claim: Claim, launch: &Launch) -> ExitCode {
    let sample = launch.sample;
    let file = launch.file.clone();
    #[expect(
        clippy::disallowed_types,
        reason = "Tauri's own macro keeps its commands in one; nothing of ours is in it"
    )]
    let built = with_dialogs(tauri::Builder::default())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            set_up(app.handle(), home, claim, sample, file)?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => ExitCode::from(u8::try_from(app.run_return(react)).unwrap_or(1)),
        Err(_) => complain(1, "the window could not be opened; is there a display?"),
    }
}

/// Linux needs no plugin for its dialogs (`dialog.rs`).
#[cfg(target_os = "linux")]
fn with_dialogs(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
}

#[cfg(not(target_os = "linux"))]
fn with_dialogs(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder.plugin(tauri_plugin_dialog::init())
}

fn set_up(
    app: &AppHandle,
    home: Home,
    claim: Claim,
    sample: bool,
    file: Option<PathBuf>,
) -> tauri::Result<()> {
    let host = Arc::new(host::Window::new(app.clone()));
    let profile = home.config.join("pages");
    let session = Session::new(
        Clock::System,
        Entropy::default(),
        KdfCost::Calibrated,
        host,
        home,
    );
    let door = Arc::new(Door::new(session));
    if sample {
        // Where it cannot be made the first page says so again, in its own words.
        let _ = door.call("openSample", serde_json::json!({}));
    }
    if let Some(file) = file {
        door.opened(file);
    }
    app.manage(Running {
        door,
        quiet: idle::Quiet::default(),
        rebuild: lock::Rebuild::default(),
        profile,
    });
    window::build(app, appearance::wanted(app), None)?;
    appearance::watch(app);
    idle::watch(app);
    end_politely(app);
    let visited = app.clone();
    claim.answer(move |visit| {
        if let Visit::Open(file) = visit {
            arrived(&visited, file);
        }
        window::show(&visited);
    })?;
    // The claim lives as long as the program.
    app.manage(claim);
    Ok(())
}

fn react(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent { label, event, .. } if label == window::LABEL => match event {
            WindowEvent::Destroyed => lock::page_gone(app),
            WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => page::tell(app, Note::DragOver),
            WindowEvent::DragDrop(DragDropEvent::Leave) => page::tell(app, Note::DragLeave),
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                page::tell(app, Note::DragLeave);
                if let Some(file) = paths.into_iter().next() {
                    let app = app.clone();
                    std::thread::spawn(move || arrived(&app, file));
                }
            }
            _ => {}
        },
        RunEvent::ExitRequested {
            code: None, api, ..
        } if app.state::<Running>().rebuild.is_under_way() => {
            api.prevent_exit();
        }
        RunEvent::Exit => lock::close_vault(app),
        _ => {}
    }
}

/// A file was dropped or named by a second start. Its path stays on this side; the page hears that there is one.
fn arrived(app: &AppHandle, file: PathBuf) {
    app.state::<Running>().door.opened(file);
    page::tell(app, Note::Opened);
}

/// Closes the vault when the session ends or someone stops the program from outside.
#[cfg(target_os = "linux")]
fn end_politely(app: &AppHandle) {
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
        let app = app.clone();
        glib::unix_signal_add(signal, move || {
            app.exit(0);
            glib::ControlFlow::Continue
        });
    }
}

#[cfg(not(target_os = "linux"))]
fn end_politely(_: &AppHandle) {}

fn say(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn complain(code: u8, why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "bearings: {why}");
    ExitCode::from(code)
}
