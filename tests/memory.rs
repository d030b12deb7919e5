//! Files made to hurt, each read in a process of its own: refused or listed by name, in 256 MB at most.

use std::path::Path;
use std::process::Command;

use bearings_core::dossier::rescue::source;
use bearings_core::dossier::{bibliography, rescue};

use crate::support::word_file::{document, of_body, packed, paragraph};

/// Names the file that a process of this test reads.
const FILE: &str = "BEARINGS_HOSTILE_FILE";
/// Most memory that a process may ever have held, in kB.
const MOST: u64 = 256 * 1024;

/// What came of a file, and what is wanted of it.
type Wanted = (&'static str, Vec<u8>, &'static str);

fn filled(begin: &str, again: &str, end: &str, bytes: usize) -> Vec<u8> {
    let many = (bytes - begin.len() - end.len()) / again.len();
    format!("{begin}{}{end}", again.repeat(many)).into_bytes()
}

fn bomb(begin: &str, again: &str, mebibytes: usize) -> Vec<u8> {
    let block = again.repeat((1 << 20) / again.len());
    let whole = document("\u{1}");
    let (head, tail) = whole.split_once('\u{1}').expect("a body");
    let pieces = [head, begin]
        .into_iter()
        .map(str::as_bytes)
        .chain(std::iter::repeat_n(block.as_bytes(), mebibytes))
        .chain([tail.as_bytes()]);
    packed([(
        "word/document.xml".to_owned(),
        Box::new(pieces) as Box<dyn Iterator<Item = &[u8]>>,
    )])
}

fn files() -> Vec<Wanted> {
    let mib = 1 << 20;
    let many = format!(
        "TY  - JOUR\nTI  - T\nAB  - {}\nER  - \n",
        "and so on ".repeat(58)
    );
    let parts = (0..5_000).map(|at| {
        let empty = Box::new(std::iter::empty()) as Box<dyn Iterator<Item = &[u8]>>;
        (format!("word/header{at}.xml"), empty)
    });
    vec![
        (
            "braces.bib",
            filled("@article{a, title = ", "{", "", 100_020),
            "read 0, listed 1",
        ),
        (
            "braces-30.bib",
            filled("@article{a, title = ", "{", "", 30 * mib),
            "read 0, listed 1",
        ),
        (
            "entries.bib",
            filled("", "@article{a, title={T}}\n", "", 30 * mib),
            "refused: file holds more than 50,000 entries",
        ),
        (
            "one.ris",
            filled(
                "TY  - JOUR\nTI  - T\n",
                "AU  - Halloran, I.\n",
                "ER  - \n",
                30 * mib,
            ),
            "read 0, listed 1",
        ),
        ("many.ris", filled("", &many, "", 28 * mib), "read 4"),
        (
            "deep.xml",
            filled("<records><record>", "<a>", "</record></records>", 300_000),
            "read 0, listed 1",
        ),
        (
            "deep-30.xml",
            filled("<records><record>", "<a>", "</record></records>", 30 * mib),
            "read 0, listed 1",
        ),
        (
            "names.xml",
            filled(
                "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><AuthorList>",
                "<Author><LastName>H</LastName></Author>",
                "</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>",
                3_900_000,
            ),
            "read 0, listed 1",
        ),
        (
            "names-30.xml",
            filled(
                "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><AuthorList>",
                "<Author><LastName>H</LastName></Author>",
                "</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>",
                30 * mib,
            ),
            "read 0, listed 1",
        ),
        (
            "authors-30.bib",
            filled(
                "@article{a, title={T}, author={",
                "Halloran, Ines and ",
                "Teo, R}}",
                30 * mib,
            ),
            "read 0, listed 1",
        ),
        (
            "blanks.docx",
            bomb("<w:p><w:r><w:t>", " ", 56),
            "refused: the file is larger than 48 MB",
        ),
        (
            "letters.docx",
            bomb("<w:p><w:r><w:t>", "a", 56),
            "refused: the file is larger than 48 MB",
        ),
        (
            "paragraphs.docx",
            bomb("", &paragraph("Ward council"), 2),
            "refused: file holds more than 5,000 paragraphs",
        ),
        (
            "deep.docx",
            of_body(&"<w:tbl>".repeat(100_000)),
            "refused: the file is damaged",
        ),
        (
            "entities.docx",
            of_body(&paragraph(&"&a;".repeat(300_000))),
            "refused: nothing is written in the file",
        ),
        ("parts.docx", packed(parts), "refused: the file is damaged"),
        (
            "text.txt",
            filled("", "Ward council, 2019\n", "", 30 * mib),
            "refused: the file is larger than",
        ),
        ("long.txt", filled("", "Ward council ", "", 3 * mib), "read"),
        (
            "zeros.txt",
            vec![0; 3 * mib],
            "refused: nothing is written in the file",
        ),
    ]
}

/// Reads one file as the program would, and says what came of it.
fn outcome(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("the file of this test");
    let refused = |error: bearings_core::error::Error| format!("refused: {error}");
    if path
        .extension()
        .is_some_and(|own| own == "docx" || own == "txt")
    {
        return source::read(&bytes).map_or_else(refused, |source| {
            let cv = rescue::groups::OldCv::of(None, source);
            let view = rescue::look::look(
                "",
                &cv,
                &[],
                &bearings_core::dossier::identity::DossierIdentity::default(),
            );
            format!("read {}, listed {}", view.proposals, view.left.len())
        });
    }
    bibliography::read(&bytes, None).map_or_else(refused, |reading| {
        format!(
            "read {}, listed {}",
            reading.records.len(),
            reading.unreadable.len()
        )
    })
}

/// The most memory this process has held so far, in kB (`VmHWM` of `/proc/self/status`).
fn held() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status
        .lines()
        .find_map(|own| own.strip_prefix("VmHWM:"))
        .expect("VmHWM");
    line.trim()
        .trim_end_matches(" kB")
        .trim()
        .parse()
        .expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_made_to_hurt_is_refused_or_listed_in_little_memory() {
    // This test is its own child: there it reads one file and says what that took.
    if let Some(path) = std::env::var_os(FILE) {
        println_out(&format!(
            "outcome {} held {}",
            outcome(Path::new(&path)),
            held()
        ));
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut wrong = Vec::new();
    for (name, bytes, wanted) in files() {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("room");
        let output = Command::new(std::env::current_exe().expect("this program"))
            .args([
                "--exact",
                "memory::what_is_made_to_hurt_is_refused_or_listed_in_little_memory",
                "--nocapture",
            ])
            .env(FILE, &path)
            .output()
            .expect("it starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = said
            .lines()
            .find_map(|own| own.split_once("outcome ").map(|(_, rest)| rest.to_owned()));
        let Some((outcome, held)) = line.as_deref().and_then(|own| own.rsplit_once(" held "))
        else {
            wrong.push(format!(
                "{name}: it ended without a word: {:?}",
                output.status
            ));
            continue;
        };
        let held: u64 = held.trim().parse().expect("a number");
        crate::support::loud(&format!("{name}: {outcome}, {} MB", held / 1024));
        if !outcome.starts_with(wanted) {
            wrong.push(format!("{name}: {outcome}; wanted {wanted}"));
        }
        if held > MOST {
            wrong.push(format!("{name}: held {} MB", held / 1024));
        }
        std::fs::remove_file(&path).expect("gone");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[cfg(target_os = "linux")]
fn println_out(text: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout();
    writeln!(out, "{text}").expect("somebody listens");
}
