//! Titles of the system's own dialogs. Every other sentence stands in the page.

/// Title when a calendar is to be opened.
pub(crate) const OPEN_CALENDAR: &str = "Choose a calendar file";
/// Title when a backup is to be opened.
pub(crate) const OPEN_BACKUP: &str = "Choose a backup";
/// Title when a page is to be saved.
pub(crate) const SAVE_PDF: &str = "Save the page";
/// Title when a page for a word processor is to be saved.
pub(crate) const SAVE_WORD: &str = "Save the page for Word";
/// Title when the recovery sheet is to be saved.
pub(crate) const SAVE_RECOVERY: &str = "Save the recovery sheet";
/// Title when a table is to be saved.
pub(crate) const SAVE_TABLE: &str = "Save the table";
/// Title when a calendar is to be saved.
pub(crate) const SAVE_CALENDAR: &str = "Save the calendar";
/// Title when address cards or a table of people are to be opened.
pub(crate) const OPEN_PEOPLE: &str = "Choose address cards or a table";
/// Title of the dialog that asks for a bibliography.
pub(crate) const OPEN_BIBLIOGRAPHY: &str = "Choose a list of publications";
/// Kinds of files of bibliographies.
pub(crate) const BIBLIOGRAPHIES: &str = "Lists of publications";
/// Title when an old curriculum vitae is to be opened.
pub(crate) const OPEN_OLD_CV: &str = "Choose an old curriculum vitae";
/// Title when a contract is to be opened.
pub(crate) const OPEN_CONTRACT: &str = "Choose a contract";
/// Files of contracts.
pub(crate) const CONTRACTS: &str = "Word files and texts";
/// Files of old curricula.
pub(crate) const OLD_CVS: &str = "Word files and texts";
/// Title when a text is to be saved.
pub(crate) const SAVE_TEXT: &str = "Save the text";
/// Texts with marks.
pub(crate) const MARKDOWN: &str = "Markdown";
/// Texts without marks.
pub(crate) const TEXT: &str = "Text";
/// Title when address cards are to be saved.
pub(crate) const SAVE_PEOPLE: &str = "Save the address cards";
/// Address cards and tables of people.
pub(crate) const PEOPLE: &str = "Address cards and tables";
/// Tables for spreadsheets.
pub(crate) const TABLES: &str = "Tables";
/// Title when a folder for a new vault is to be chosen.
pub(crate) const FOLDER_NEW: &str = "Choose a folder for the vault";
/// Title when an existing vault is to be chosen.
pub(crate) const FOLDER_OPEN: &str = "Choose the folder of a vault";
/// Title when a second place for backups is to be chosen.
pub(crate) const FOLDER_SECOND: &str = "Choose a second folder for backups";
/// Kinds of file, as the dialogs list them.
pub(crate) const CALENDARS: &str = "Calendars";
/// Backups of a vault.
pub(crate) const BACKUPS: &str = "Backups of a vault";
/// Printed pages.
pub(crate) const PDFS: &str = "PDF";
/// Pages for word processors.
pub(crate) const WORD_FILES: &str = "Word";
/// Everything.
pub(crate) const ALL_FILES: &str = "All files";
/// Title when a file that proves something is to be opened.
pub(crate) const OPEN_EVIDENCE: &str = "Choose a file as evidence";
/// Title when a set of criteria is to be opened.
pub(crate) const OPEN_CRITERIA: &str = "Choose a set of criteria";
/// Title when a file is to be saved as it came in.
pub(crate) const SAVE_EVIDENCE: &str = "Save the file outside the vault";
/// Title when a set of criteria is to be saved.
pub(crate) const SAVE_CRITERIA: &str = "Save the set of criteria";
/// Sets of criteria.
pub(crate) const CRITERIA: &str = "Sets of criteria";
/// Title when a saved dossier is to be opened.
pub(crate) const OPEN_DOSSIER: &str = "Choose a dossier that Bearings saved";
/// Saved dossiers.
pub(crate) const DOSSIERS: &str = "PDF and data";
/// Title when entries are to be saved as data.
pub(crate) const SAVE_DATA: &str = "Save the entries as data";
/// Data.
pub(crate) const DATA: &str = "Data (JSON)";
