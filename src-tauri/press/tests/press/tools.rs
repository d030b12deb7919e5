//! Readers of PDF files (poppler) and Word files (python-docx) written by others, where this computer has them; each says
//! aloud when it is missing.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// The words of the file in the order they are tagged, with every run of spaces and line breaks as one space.
pub(crate) fn text(bytes: &[u8]) -> Option<String> {
    let out = run("pdftotext", bytes, &["-raw", "-enc", "UTF-8"], &["-"])?;
    Some(out.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The number of pages.
pub(crate) fn pages(bytes: &[u8]) -> Option<usize> {
    let out = run("pdfinfo", bytes, &[], &[])?;
    out.lines()
        .find_map(|line| line.strip_prefix("Pages:"))?
        .trim()
        .parse()
        .ok()
}

/// The tags of the file.
pub(crate) fn structure(bytes: &[u8]) -> Option<String> {
    run("pdfinfo", bytes, &["-struct"], &[])
}

/// The addresses that the pages lead to.
pub(crate) fn addresses(bytes: &[u8]) -> Option<String> {
    run("pdfinfo", bytes, &["-url"], &[])
}

/// The files carried inside, by name.
pub(crate) fn attached(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let folder = scratch("attached");
    std::fs::create_dir_all(&folder).expect("a folder");
    let target = folder.display().to_string();
    run("pdfdetach", bytes, &["-saveall", "-o", &target], &[])?;
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, std::fs::read(path).expect("a file"))
        })
        .collect();
    files.sort();
    std::fs::remove_dir_all(&folder).expect("removed");
    Some(files)
}

/// What another reader finds in a Word file.
#[expect(clippy::print_stderr, reason = "a skipped test says so aloud")]
pub(crate) fn word(bytes: &[u8]) -> Option<Value> {
    let python = std::env::var("BEARINGS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let asked = Command::new(&python)
        .args(["-c", "import docx, lxml"])
        .output();
    if !asked.is_ok_and(|done| done.status.success()) {
        eprintln!("SKIPPED IN PART: {python} lacks python-docx (tests/reader/requirements.txt)");
        return None;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/press/read_word.py");
    let path = scratch("word").with_extension("docx");
    std::fs::write(&path, bytes).expect("a scratch file");
    let done = Command::new(python)
        .arg(script)
        .arg(&path)
        .output()
        .expect("a reader");
    std::fs::remove_file(&path).expect("removed");
    assert!(
        done.status.success(),
        "the file is refused: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    Some(serde_json::from_slice(&done.stdout).expect("what was found"))
}

#[expect(clippy::print_stderr, reason = "a skipped test says so aloud")]
fn run(tool: &str, bytes: &[u8], before: &[&str], after: &[&str]) -> Option<String> {
    let path = scratch("page").with_extension("pdf");
    std::fs::write(&path, bytes).expect("a scratch file");
    let done = Command::new(tool)
        .args(before)
        .arg(&path)
        .args(after)
        .output();
    std::fs::remove_file(&path).expect("removed");
    if let Ok(output) = done {
        assert!(
            output.status.success(),
            "{tool} refuses the file: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        eprintln!("SKIPPED IN PART: {tool} is not installed (package poppler-utils)");
        None
    }
}

fn scratch(name: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("bearings-{name}-{}-{number}", std::process::id()))
}
