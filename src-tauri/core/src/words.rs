//! Every sentence of the core: labels of changes, lines of printed pages, complaints about files.

pub mod beside;
pub mod bibliography;
pub mod boundaries;
pub mod bringing_in;
pub mod calendars;
pub mod dossier;
pub mod gap;
pub mod ground;
pub mod logs;
pub mod mentoring;
pub mod options;
pub mod options_leaving;
pub mod options_terms;
pub mod print;
pub mod read_back;
pub mod rhythm;
pub mod sorting;
pub mod values;
pub mod weeks;
pub mod wishes;
