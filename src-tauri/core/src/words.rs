//! Every sentence of the core: labels of changes, lines of printed pages, complaints about files.

pub mod calendars;
pub mod gap;
pub mod ground;
pub mod print;
pub mod read_back;
pub mod wishes;
