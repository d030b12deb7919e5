//! The one way in for every adapter: a name and JSON in, JSON or a fault out.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::contract;
use crate::error::{Code, Fault};
use crate::session::Session;
use crate::session::commands::{ChooseFolder, ChooseOpen, ChooseSave};
use crate::session::files::FileToken;
use crate::session::host::Host;
use crate::session::room::Room;

/// The largest request that is looked at, in bytes of JSON.
pub const REQUEST_LIMIT: usize = 1 << 20;

/// A session that several threads may call.
pub struct Door {
    session: Mutex<Session>,
    /// Told when a desk that was away is back.
    back: Condvar,
    host: Arc<dyn Host>,
    cancel: Arc<AtomicBool>,
}

impl Door {
    /// Opens the way to a session.
    pub fn new(session: Session) -> Self {
        let host = Arc::clone(&session.host);
        let cancel = session.cancel_flag();
        Self {
            session: Mutex::new(session),
            back: Condvar::new(),
            host,
            cancel,
        }
    }

    /// Runs one command.
    ///
    /// A dialog does not hold the session, so that Bearings can lock itself while one is open; `cancel` does not wait
    /// for the work it stops, and what only reads does not wait for an import.
    pub fn call(&self, name: &str, args: Value) -> Result<Value, Fault> {
        match name {
            "cancel" => {
                self.cancel.store(true, Ordering::SeqCst);
                Ok(plain(&Value::Null))
            }
            "chooseOpen" => {
                self.chosen(read(args).map(|asked: ChooseOpen| self.host.choose_open(asked.what))?)
            }
            "chooseSave" => self.chosen(
                read(args)
                    .map(|asked: ChooseSave| self.host.choose_save(asked.what, &asked.name()))?,
            ),
            "chooseFolder" => self
                .chosen(read(args).map(|asked: ChooseFolder| self.host.choose_folder(asked.why))?),
            _ => contract::dispatch_in(&Room::shared(&self.session, &self.back), name, args),
        }
    }

    /// Registers a file that was dropped on the window or named at the start.
    pub fn opened(&self, path: PathBuf) -> FileToken {
        let mut session = self.session();
        let token = session.token();
        let file = session.files.add(token, path);
        session.files.set_opened(Some(file.clone()));
        file
    }

    /// The session itself, for an adapter's own needs: the idle lock, the end of the program.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        // A command that panicked has rolled its transaction back; the session is whole.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn chosen(&self, path: Option<PathBuf>) -> Result<Value, Fault> {
        let file = path.map(|path| {
            let mut session = self.session();
            let token = session.token();
            session.files.add(token, path)
        });
        let value = serde_json::to_value(file).map_err(|_| refused())?;
        Ok(plain(&value))
    }
}

fn read<T: serde::de::DeserializeOwned>(args: Value) -> Result<T, Fault> {
    serde_json::from_value(args).map_err(|_| refused())
}

fn plain(value: &Value) -> Value {
    serde_json::json!({ "value": value, "touched": [], "history": null })
}

fn refused() -> Fault {
    Fault {
        code: Code::Invalid,
        field: None,
        message: "the arguments have another shape".to_owned(),
    }
}
