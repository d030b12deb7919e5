//! Evidence: what is kept, and what a look at words finds.

use super::look::{FileWords, LookFault};
use super::scan::{Scan, ScanSign};
use super::{PieceDraft, PieceKind, Strength};
use crate::dossier::entry::{EntryId, ShownTo};

fn piece() -> PieceDraft {
    PieceDraft {
        kind: PieceKind::Invitation,
        proves: "Invited to Thornby".to_owned(),
        strength: Strength::Others,
        dated: None,
        shown: ShownTo::Packet,
        redacted: false,
        note: String::new(),
        entries: vec![EntryId(2), EntryId(1), EntryId(2)],
    }
}

#[test]
fn a_piece_stands_behind_entries_and_a_memory_is_only_remembered() {
    let kept = piece().read().expect("sound");
    assert_eq!(kept.entries, [EntryId(1), EntryId(2)]);
    for wrong in [
        PieceDraft {
            entries: Vec::new(),
            ..piece()
        },
        PieceDraft {
            proves: "  ".into(),
            ..piece()
        },
        PieceDraft {
            kind: PieceKind::Memory,
            ..piece()
        },
        PieceDraft {
            strength: Strength::Told,
            ..piece()
        },
    ] {
        assert!(wrong.clone().read().is_err(), "{wrong:?}");
    }
    assert!(Strength::Others.reaches(Strength::Own) && !Strength::Told.reaches(Strength::Own));
}

#[test]
fn names_and_numbers_are_found_line_by_line() {
    let found = |text: &str| -> Vec<ScanSign> {
        let scan = Scan::of(text);
        scan.findings.iter().map(|own| own.sign).collect()
    };
    for (text, sign) in [
        ("Seen on ward 6, MRN 204", ScanSign::RecordNumber),
        ("A 64F with chest pain", ScanSign::Birth),
        ("Okafor, Ben", ScanSign::NameOrder),
        ("pt Alvarez wrote to thank us", ScanSign::PatientWord),
        ("Mrs Okafor wrote to thank us", ScanSign::PersonName),
        ("write to b.okafor@example.org", ScanSign::Email),
        ("call +44 20 7946 0018", ScanSign::Telephone),
    ] {
        assert_eq!(found(text), [sign], "{text}");
    }
    for text in [
        "Dr Osei chaired the programme, 14 March 2024",
        "96 of 118 residents answered; the mean is 4.5",
        "Grand rounds: sepsis, 2021-2023",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

fn file(text: &str, pages: u32, read: u32, wordless: &[u32]) -> Scan {
    Scan::of_file(&Ok(FileWords {
        text: text.to_owned(),
        pages,
        read,
        wordless: wordless.to_vec(),
    }))
}

#[test]
fn a_file_says_how_far_it_was_searched() {
    let said = |scan: &Scan| scan.searched.clone().expect("it is a file");
    let whole = file("Mrs Okafor", 14, 14, &[]);
    assert!(whole.read && whole.findings.len() == 1);
    assert_eq!(said(&whole), "The words of all 14 pages were searched.");
    let part = file("Nothing here", 14, 14, &[3, 5]);
    assert!(part.read && part.findings.is_empty());
    assert!(
        said(&part)
            .ends_with("2 pages hold no words that can be searched (3, 5): look at them yourself.")
    );
    let long = file("Nothing here", 900, 400, &[]);
    assert!(said(&long).contains("first 400 of 900 pages"));
    // A scan is not called clean because nothing in it could be read.
    let scanned = file("", 2, 2, &[1, 2]);
    assert!(!scanned.read && said(&scanned).contains("could not be searched"));
    for fault in LookFault::ALL {
        let scan = Scan::of_file(&Err(*fault));
        assert!(!scan.read && scan.findings.is_empty() && !said(&scan).is_empty());
    }
}

#[test]
fn many_lines_of_one_sign_are_told_together() {
    let many = "Mrs Okafor\n".repeat(9);
    let scan = Scan::of(&many);
    assert_eq!(scan.findings[0].lines.len(), 5);
    assert!(scan.findings[0].saying.contains("9 times"));
}
