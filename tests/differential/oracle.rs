//! Asks the other reader, in as many processes as there are cores to spare.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// Processes that share the work.
const PARTS: usize = 2;

/// Start and end in seconds since 1970, whole day, identity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row(pub i64, pub i64, pub bool, pub String);

/// What the other reader says of one file.
#[derive(Debug, Default)]
pub struct Answer {
    pub rows: Vec<Row>,
    /// What it refused, by identity; `""` for the whole file.
    pub errors: BTreeMap<String, String>,
}

/// The answers for all files of a folder, by file name.
pub fn ask(python: &Path, folder: &Path, from: &str, to: &str) -> BTreeMap<String, Answer> {
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/differential/oracle.py"
    );
    let parts: Vec<Child> = (0..PARTS)
        .map(|part| {
            Command::new(python)
                .arg(script)
                .arg(folder)
                .args([from, to, &part.to_string(), &PARTS.to_string()])
                .stdout(Stdio::piped())
                .spawn()
                .expect("the Python of BEARINGS_ORACLE_PYTHON starts")
        })
        .collect();
    // Each is read by a thread of its own, so that none waits for a full pipe.
    let outputs: Vec<_> = parts
        .into_iter()
        .map(|child| std::thread::spawn(|| child.wait_with_output()))
        .collect();
    let mut answers = BTreeMap::new();
    for output in outputs {
        let output = output.join().expect("a thread").expect("an answer");
        assert!(
            output.status.success(),
            "the other reader ended in an error"
        );
        for line in String::from_utf8(output.stdout).expect("text").lines() {
            let answer: Value = serde_json::from_str(line).expect("a line of JSON");
            answers.insert(
                answer["file"].as_str().expect("a name").to_owned(),
                read(&answer),
            );
        }
    }
    answers
}

fn read(answer: &Value) -> Answer {
    let rows = answer["rows"].as_array().expect("rows").iter().map(|row| {
        Row(
            row[0].as_i64().expect("a start"),
            row[1].as_i64().expect("an end"),
            row[2].as_bool().expect("whole day or not"),
            row[3].as_str().expect("an identity").to_owned(),
        )
    });
    let errors = answer["errors"].as_object().expect("errors").iter();
    Answer {
        rows: rows.collect(),
        errors: errors
            .map(|(uid, why)| (uid.clone(), why.as_str().unwrap_or_default().to_owned()))
            .collect(),
    }
}
