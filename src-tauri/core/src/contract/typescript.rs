//! Writes the contract as TypeScript, so that the page's compiler checks every name and every field.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use super::{Command, Entry, list};
use crate::desk::{HistoryView, Place};
use crate::error::Fault;

/// Collects declarations, each once, by name.
pub struct Types {
    config: Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
    clashes: BTreeSet<String>,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            config: Config::new().with_large_int("number"),
            seen: BTreeSet::new(),
            declarations: BTreeMap::new(),
            clashes: BTreeSet::new(),
        }
    }
}

impl Types {
    /// Adds a command's types and returns the names of its arguments and reply.
    pub fn of_command<C: Command>(&mut self) -> (String, String) {
        (self.add::<C>(), self.add::<C::Reply>())
    }

    /// Adds a type with all it is made of, and returns its name.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }

    /// Names that two different types share, so that one would hide the other; there must be none.
    pub fn clashes(&self) -> &BTreeSet<String> {
        &self.clashes
    }

    /// Every declaration, by name.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for declaration in self.declarations.values() {
            let _ = writeln!(text, "export {declaration}\n");
        }
        text
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let declaration = T::decl(&self.config);
            let before = self.declarations.insert(name.clone(), declaration.clone());
            if before.is_some_and(|before| before != declaration) {
                self.clashes.insert(name);
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole of `ui/src/ipc/contract.ts`.
pub fn contract() -> String {
    let mut types = Types::default();
    types.add::<Fault>();
    types.add::<Place>();
    types.add::<HistoryView>();
    let mut commands = String::new();
    for entry in list::ENTRIES {
        let (args, reply) = entry.types(&mut types);
        let _ = writeln!(
            commands,
            "  {}: {{ args: {args}; reply: {reply} }};",
            entry.name
        );
    }
    format!(
        "// Written from the Rust contract by a test; do not edit.\n\n{}\
         /** What travels back from every command. */\n\
         export interface Reply<T> {{ value: T; touched: Place[]; history: HistoryView | null }}\n\n\
         /** Every command: what it takes and what it answers. */\n\
         export interface Contract {{\n{commands}}}\n",
        types.text()
    )
}

/// Every command with the TypeScript text of its argument and reply types, for programs.
pub fn listing() -> serde_json::Value {
    let mut types = Types::default();
    let commands: Vec<_> = list::ENTRIES
        .iter()
        .map(|entry| described(entry, &mut types))
        .collect();
    serde_json::json!({ "commands": commands, "types": types.declarations })
}

fn described(entry: &Entry, types: &mut Types) -> serde_json::Value {
    let (args, reply) = entry.types(types);
    serde_json::json!({ "name": entry.name, "args": args, "reply": reply })
}
