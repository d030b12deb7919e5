//! Typed row ids: a category's id cannot stand where a calendar's is wanted.

/// Declares a newtype over a row id that crosses the contract as a plain number.
#[macro_export]
macro_rules! id {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        pub struct $name(#[ts(type = "number")] pub i64);
    };
}
