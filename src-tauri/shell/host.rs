//! What the window's side does for the core: dialogs of the system, pressed pages, proof of the seal, progress.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bearings_core::document::form::Form;
use bearings_core::document::{Document, Run};
use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage};
use bearings_core::dossier::paper::citing::Work;
use bearings_core::dossier::paper::format::CitationStyle;
use bearings_core::error::Result;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use tauri::AppHandle;

use crate::dialog::{self, Kind, Wanted};
use crate::page::{self, Note};
use crate::{processes, seal, words};

/// Every file, whatever it is called.
const ALL: Kind = (words::ALL_FILES, &["*"]);

/// Steps of progress closer together than this are not worth a redraw.
const STEP: Duration = Duration::from_millis(80);

/// The window as the core's host.
pub(crate) struct Window {
    app: AppHandle,
    last_step: Mutex<Option<Instant>>,
}

impl Window {
    /// Serves the core from this program.
    pub(crate) fn new(app: AppHandle) -> Self {
        Self {
            app,
            last_step: Mutex::new(None),
        }
    }
}

impl Host for Window {
    fn choose_open(&self, what: ToOpen) -> Option<PathBuf> {
        let (title, kinds): (_, &[Kind]) = match what {
            ToOpen::Calendar => (
                words::OPEN_CALENDAR,
                &[(words::CALENDARS, &["ics", "ical"])],
            ),
            ToOpen::Backup => (
                words::OPEN_BACKUP,
                &[(words::BACKUPS, &["bearings-backup"])],
            ),
            ToOpen::People => (words::OPEN_PEOPLE, &[(words::PEOPLE, &["vcf", "csv"])]),
            // The kind is told from what the file holds; its ending is only a first sight.
            ToOpen::Bibliography => (
                words::OPEN_BIBLIOGRAPHY,
                &[(
                    words::BIBLIOGRAPHIES,
                    &["bib", "ris", "nbib", "txt", "xml", "json", "csv", "enw"],
                )],
            ),
            ToOpen::OldCv => (
                words::OPEN_OLD_CV,
                &[(words::OLD_CVS, &["docx", "docm", "txt", "md", "text"])],
            ),
            ToOpen::Contract => (
                words::OPEN_CONTRACT,
                &[(words::CONTRACTS, &["docx", "docm", "txt", "md", "text"])],
            ),
            ToOpen::Evidence => (words::OPEN_EVIDENCE, &[]),
            ToOpen::Criteria => (words::OPEN_CRITERIA, &[(words::CRITERIA, &["json"])]),
            ToOpen::Dossier => (words::OPEN_DOSSIER, &[(words::DOSSIERS, &["pdf", "json"])]),
        };
        let kinds = kinds.iter().copied().chain([ALL]).collect();
        dialog::ask(&self.app, title, Wanted::File(kinds))
    }

    fn choose_save(&self, what: ToSave, suggested: &str) -> Option<PathBuf> {
        let (title, files, ending) = match what {
            ToSave::Pdf => (words::SAVE_PDF, words::PDFS, "pdf"),
            ToSave::Word => (words::SAVE_WORD, words::WORD_FILES, "docx"),
            ToSave::RecoveryPdf => (words::SAVE_RECOVERY, words::PDFS, "pdf"),
            ToSave::Csv => (words::SAVE_TABLE, words::TABLES, "csv"),
            ToSave::Ics => (words::SAVE_CALENDAR, words::CALENDARS, "ics"),
            ToSave::Vcf => (words::SAVE_PEOPLE, words::PEOPLE, "vcf"),
            ToSave::Markdown => (words::SAVE_TEXT, words::MARKDOWN, "md"),
            ToSave::Text => (words::SAVE_TEXT, words::TEXT, "txt"),
            ToSave::Criteria => (words::SAVE_CRITERIA, words::CRITERIA, "json"),
            ToSave::Json => (words::SAVE_DATA, words::DATA, "json"),
            ToSave::AsItCame => {
                let wanted = Wanted::Place(suggested.to_owned(), None);
                return dialog::ask(&self.app, words::SAVE_EVIDENCE, wanted);
            }
        };
        let wanted = Wanted::Place(suggested.to_owned(), Some((files, ending)));
        dialog::ask(&self.app, title, wanted).map(|chosen| ending_in(chosen, ending))
    }

    fn choose_folder(&self, why: ToChoose) -> Option<PathBuf> {
        let title = match why {
            ToChoose::NewVault => words::FOLDER_NEW,
            ToChoose::OpenVault => words::FOLDER_OPEN,
            ToChoose::SecondPlace => words::FOLDER_SECOND,
        };
        dialog::ask(&self.app, title, Wanted::Folder)
    }

    fn press(&self, document: &Document, form: Form) -> Result<Vec<u8>> {
        bearings_press::press(document, form).map_err(Into::into)
    }

    fn cite(&self, works: &[Work<'_>], style: CitationStyle) -> Result<Vec<Option<Vec<Run>>>> {
        bearings_press::cite_all(works, style).map_err(Into::into)
    }

    fn carried(&self, file: &[u8]) -> Vec<Vec<u8>> {
        bearings_press::carried::carried(file)
    }

    fn look(
        &self,
        name: &str,
        file: &[u8],
        page: u32,
        width: u32,
    ) -> std::result::Result<LookPage, LookFault> {
        bearings_press::look::apart::page(name, file, page, width)
    }

    fn words(&self, name: &str, file: &[u8]) -> std::result::Result<FileWords, LookFault> {
        bearings_press::look::apart::words(name, file)
    }

    fn seal(&self) -> Seal {
        let proof = seal::prove();
        let family = processes::family();
        Seal {
            sealed: proof.sealed,
            refused_just_now: proof.refused,
            sockets: family.inet_sockets,
            processes: family.children,
            all_sealed: proof.sealed && family.all_filtered,
        }
    }

    fn progress(&self, done: u64, total: u64) {
        let now = Instant::now();
        let mut last = self
            .last_step
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if done >= total || last.is_none_or(|last| now.duration_since(last) >= STEP) {
            *last = Some(now);
            page::tell(&self.app, Note::Progress(done, total));
        }
    }
}

/// The path with this ending, whatever else was typed: a name such as "Values 2.10.2026" has none yet.
fn ending_in(chosen: PathBuf, ending: &str) -> PathBuf {
    let has = chosen
        .extension()
        .is_some_and(|own| own.eq_ignore_ascii_case(ending));
    if has {
        return chosen;
    }
    let mut name = chosen.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::ending_in;

    #[test]
    fn a_saved_file_has_the_ending_of_its_kind() {
        for (typed, saved) in [
            ("a/values.docx", "a/values.docx"),
            ("a/values.DOCX", "a/values.DOCX"),
            ("a/values", "a/values.docx"),
            ("a/Values 2.10.2026", "a/Values 2.10.2026.docx"),
            ("a/values.pdf", "a/values.pdf.docx"),
        ] {
            assert_eq!(ending_in(typed.into(), "docx"), std::path::Path::new(saved));
        }
    }
}
