//! How a number was worked out, sent with the number so that screen, print and tests show the same.

use serde::Serialize;
use ts_rs::TS;

/// A formula in words, what went into it, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Working {
    /// The formula, in words a person can follow.
    pub formula: String,
    /// What went in, in the order of the formula.
    pub inputs: Vec<Input>,
    /// The publication or page it follows, if it follows one.
    pub source: Option<String>,
}

/// How one of several figures was worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeyedWorking {
    /// Which figure of the reply.
    pub key: String,
    /// How.
    pub working: Working,
}

impl KeyedWorking {
    /// The working of a figure.
    pub fn new(key: impl Into<String>, working: Working) -> Self {
        Self {
            key: key.into(),
            working,
        }
    }
}

/// One thing that went into a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Input {
    /// What it is.
    pub name: String,
    /// Its value with its unit, as shown.
    pub value: String,
}

impl Working {
    /// A working without a source.
    pub fn new(formula: impl Into<String>) -> Self {
        Self {
            formula: formula.into(),
            inputs: Vec::new(),
            source: None,
        }
    }

    /// Adds what went in.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.inputs.push(Input {
            name: name.into(),
            value: value.into(),
        });
        self
    }

    /// Names where the formula comes from.
    #[must_use]
    pub fn from(self, source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..self
        }
    }
}
