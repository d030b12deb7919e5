//! The contract: every command a page, the command line or a test may send, by name, with its types.
//!
//! A command is a plain struct of its arguments. Adapters pass a name and JSON in and get JSON or a [`Fault`] out;
//! none of them knows any command.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use crate::desk::{HistoryView, Place};
use crate::error::{Code, Error, Fault, Result};
use crate::session::Session;
use crate::session::room::Room;

pub mod list;
pub mod typescript;

/// One command. The struct's fields are its arguments.
pub trait Command: DeserializeOwned + TS + 'static {
    /// Its name in the contract, in camel case: a verb and its object.
    const NAME: &'static str;
    /// What it answers.
    type Reply: Serialize + TS + 'static;

    /// Does it.
    fn run(self, session: &mut Session) -> Result<Self::Reply>;

    /// Does it in a room that others may share. Long work overrides this and holds the session for moments only.
    fn run_in(self, room: &Room) -> Result<Self::Reply> {
        if list::READING.contains(&Self::NAME) {
            room.with(|session| self.run(session))
        } else {
            room.whole(|session| self.run(session))
        }
    }
}

/// What travels back: the answer, what it changed, and what could be undone now.
#[derive(Debug, Serialize, TS)]
pub struct Reply<T: TS> {
    /// The command's answer.
    pub value: T,
    /// The places whose data changed; the page reads these again.
    pub touched: Vec<Place>,
    /// What the Undo bar shows; `null` while no vault is open.
    pub history: Option<HistoryView>,
}

/// One line of the contract, free of its types.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Name of the command.
    pub name: &'static str,
    run: fn(&Room, Value) -> std::result::Result<Value, Fault>,
    types: fn(&mut typescript::Types) -> (String, String),
}

impl Entry {
    pub(crate) const fn of<C: Command>() -> Self {
        Self {
            name: C::NAME,
            run: run::<C>,
            types: typescript::Types::of_command::<C>,
        }
    }

    /// The TypeScript names of its arguments and its reply; their declarations are added to `types`.
    pub fn types(&self, types: &mut typescript::Types) -> (String, String) {
        (self.types)(types)
    }
}

/// Runs a command by name. An unknown name or arguments of another shape are refused, and nothing runs.
pub fn dispatch(
    session: &mut Session,
    name: &str,
    args: Value,
) -> std::result::Result<Value, Fault> {
    dispatch_in(&Room::alone(session), name, args)
}

/// As [`dispatch`], in a room that others may share.
pub fn dispatch_in(room: &Room, name: &str, args: Value) -> std::result::Result<Value, Fault> {
    let entry = list::ENTRIES
        .iter()
        .find(|entry| entry.name == name)
        .ok_or_else(|| refused("no such command"))?;
    (entry.run)(room, args)
}

fn run<C: Command>(room: &Room, args: Value) -> std::result::Result<Value, Fault> {
    // serde's own message may repeat what was sent, so it is not passed on.
    let command: C =
        serde_json::from_value(args).map_err(|_| refused("the arguments have another shape"))?;
    let value = command.run_in(room)?;
    let (touched, history) = room.with(|session| match session.desk() {
        Ok(desk) => (desk.take_touched(), Some(desk.history())),
        Err(_) => (Vec::new(), None),
    });
    serde_json::to_value(ReplyOut {
        value,
        touched,
        history,
    })
    .map_err(|_| Error::Bug("a reply cannot be written").into())
}

#[derive(Serialize)]
struct ReplyOut<T: Serialize> {
    value: T,
    touched: Vec<Place>,
    history: Option<HistoryView>,
}

fn refused(message: &'static str) -> Fault {
    Fault {
        code: Code::Invalid,
        field: None,
        message: message.to_owned(),
    }
}
