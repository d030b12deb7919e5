//! SQLite's refusals in the core's words. No SQL and no stored text passes through.

use std::io;

use rusqlite::ffi::{self, ErrorCode};

use crate::error::{Damage, Error};

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let Some(found) = error.sqlite_error() else {
            return Self::Bug("database");
        };
        if found.extended_code == ffi::SQLITE_IOERR_SHMSIZE {
            // The shared index beside the write-ahead log could not grow: in practice the disk is full.
            return Self::DiskFull;
        }
        match found.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                Self::ReadOnly
            }
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged(Damage::Database),
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed => Self::InUse,
            ErrorCode::SystemIoFailure => Self::Disk(io::ErrorKind::Other),
            ErrorCode::OperationInterrupted => Self::Cancelled,
            _ => Self::Bug("database"),
        }
    }
}
