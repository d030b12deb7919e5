//! SQLite's refusals in the core's words. No SQL and no stored text passes through.

use rusqlite::ffi::ErrorCode;

use crate::error::{Damage, Error};

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly
            }
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::Damaged(Damage::Database)
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::SystemIoFailure) => Self::Disk(std::io::ErrorKind::Other),
            _ => Self::Bug("database"),
        }
    }
}
