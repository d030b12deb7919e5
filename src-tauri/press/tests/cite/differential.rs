//! The same records and the same styles, by us and by pandoc.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use bearings_core::dossier::bibliography::read;
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::date::Issued;
use bearings_press::cite::{Authors, CiteStyle, Citer, Marks, plain, style_file};
use serde::Deserialize;
use serde_json::{Value, json};

const STYLES: [(CiteStyle, &str, &str); 3] = [
    (CiteStyle::Ama, "ama", "american-medical-association.csl"),
    (CiteStyle::Nlm, "nlm", "nlm-citation-sequence.csl"),
    (CiteStyle::Apa, "apa", "apa.csl"),
];

/// A difference that was looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    style: String,
    title: String,
    #[allow(dead_code, reason = "it is read by people")]
    why: String,
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// The records of the corpus and of our own file of traps, each once.
fn records(corpus: &Path) -> Vec<Record> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(corpus)
        .expect("the corpus")
        .flatten()
        .map(|file| file.path())
        .filter(|path| {
            let name = path.to_string_lossy();
            [".bib", ".ris", ".nbib", ".xml"]
                .iter()
                .any(|end| name.ends_with(end))
        })
        .collect();
    files.sort();
    files.push(repository("tests/fixtures/bib/traps.json"));
    let mut seen = BTreeSet::new();
    files
        .iter()
        .flat_map(|file| {
            read(&std::fs::read(file).unwrap(), None)
                .expect("a bibliography")
                .records
        })
        .map(|found| found.record)
        .filter(|record| seen.insert(serde_json::to_string(record).unwrap()))
        .collect()
}

/// What is compared: quotes and dashes of one kind, blanks single, and no letter behind a year, which tells works of a
/// list apart and is the list's own business.
fn normal(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        let letter = match letter {
            '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}' | '"' | '`' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        };
        if letter != ' ' || !out.ends_with(' ') {
            out.push(letter);
        }
    }
    let letters: Vec<char> = out.trim().chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let year = at >= 5
            && letters[at - 5] == '('
            && letters[at - 4..at].iter().all(char::is_ascii_digit);
        let undated = letters[..at].ends_with(&['(', 'n', '.', 'd', '.', '-']);
        if (year && letter.is_ascii_lowercase()) || (undated && letter.is_ascii_lowercase()) {
            continue;
        }
        out.push(*letter);
    }
    out.replace("(n.d.-)", "(n.d.)")
        .replace("(n.d.-,", "(n.d.,")
}

#[test]
fn citations_are_those_of_pandoc() {
    let Some(corpora) = std::env::var_os("BEARINGS_CORPORA") else {
        eprintln!("SKIPPED FOR ABSENCE: bib; BEARINGS_CORPORA names no folder");
        return;
    };
    let Some(python) = std::env::var_os("BEARINGS_CITING_PYTHON") else {
        eprintln!(
            "SKIPPED FOR ABSENCE: pandoc; BEARINGS_CITING_PYTHON names no Python (tests/citing/requirements.txt)"
        );
        return;
    };
    let records = records(&PathBuf::from(corpora).join("bib"));
    assert!(
        records.len() >= 150,
        "the corpus has shrunk to {}",
        records.len()
    );
    let folder = tempfile::tempdir().unwrap();
    let theirs = pandoc(Path::new(&python), folder.path(), &records);
    let judged: Vec<Judged> = serde_json::from_slice(
        &std::fs::read(repository("src-tauri/press/tests/cite/judged.json")).unwrap(),
    )
    .expect("judgements");
    let mut used = BTreeSet::new();
    let mut open = Vec::new();
    let mut short = Vec::new();
    for (style, name, file) in STYLES {
        let citer = Citer::new(style, Authors::AsStyle).unwrap();
        let mut differ = 0;
        for (at, record) in records.iter().enumerate() {
            let ours = normal(&plain(
                &citer.cite(record, &Marks::default()).expect("a citation"),
            ));
            let theirs = normal(
                theirs[file]
                    .get(&format!("r{at}"))
                    .map_or("", String::as_str),
            );
            if ours == theirs {
                continue;
            }
            differ += 1;
            let title = record.title.clone().unwrap_or_default();
            match judged
                .iter()
                .position(|one| one.style == name && one.title == title)
            {
                Some(place) => {
                    used.insert(place);
                }
                None => open.push(format!(
                    "{name} | {title}\n  ours   {ours}\n  pandoc {theirs}"
                )),
            }
        }
        let equal = records.len() - differ;
        eprintln!("{name}: {equal} of {} equal", records.len());
        // 97 of 100 for each style, whatever was judged.
        if equal * 100 < records.len() * 97 {
            short.push(name);
        }
    }
    assert!(
        short.is_empty(),
        "too few are equal: {short:?}\n{}",
        open.join("\n")
    );
    assert!(open.is_empty(), "not judged:\n{}", open.join("\n"));
    let spare: Vec<_> = judged
        .iter()
        .enumerate()
        .filter(|(at, _)| !used.contains(at))
        .collect();
    assert!(spare.is_empty(), "judged, and alike: {spare:#?}");
}

fn pandoc(
    python: &Path,
    folder: &Path,
    records: &[Record],
) -> BTreeMap<String, BTreeMap<String, String>> {
    let items: Vec<Value> = records
        .iter()
        .enumerate()
        .map(|(at, record)| item(at, record))
        .collect();
    let file = folder.join("items.json");
    std::fs::write(&file, serde_json::to_vec(&items).unwrap()).unwrap();
    for (style, _, name) in STYLES {
        std::fs::write(folder.join(name), style_file(style)).unwrap();
    }
    let done = Command::new(python)
        .arg(repository("tests/citing/oracle.py"))
        .arg(&file)
        .args(STYLES.map(|(_, _, name)| folder.join(name)))
        .output()
        .expect("the Python of BEARINGS_CITING_PYTHON starts");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let answers: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_slice(&done.stdout).unwrap();
    answers
        .into_iter()
        .map(|(style, entries)| {
            let name = Path::new(&style)
                .file_name()
                .unwrap()
                .to_string_lossy()
                .into_owned();
            (name, entries)
        })
        .collect()
}

/// The record as pandoc is given it. Ranges of dates are cut to their first date: a citation names one. The language is
/// by its two letters: pandoc takes PubMed's `eng` for another language than English.
fn item(at: usize, record: &Record) -> Value {
    let mut record = record.clone();
    if let Some(Issued::Dated { to, .. }) = &mut record.issued {
        *to = None;
    }
    let english = record
        .language
        .as_ref()
        .is_some_and(|language| language.to_lowercase().starts_with("en"));
    if english {
        record.language = Some("en".into());
    }
    let mut item = serde_json::to_value(&record).unwrap();
    item["id"] = json!(format!("r{at}"));
    item
}
