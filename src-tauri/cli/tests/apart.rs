//! Files of others are read in a process of their own: what a hostile file does to it, the caller only sees no answer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::thread;

use bearings_press::look::apart::ASKED;
use serde_json::{Value, json};

/// What the process answers to a question over a file, and how it ended.
fn asked(question: &Value, file: &[u8]) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_bearings-cli"))
        .arg(ASKED)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = process.stdin.take().expect("its input");
    let text = [question.to_string().as_bytes(), b"\n", file].concat();
    let told = thread::spawn(move || {
        // A process that has ended does not read.
        let _ = input.write_all(&text);
    });
    let output = process.wait_with_output().expect("it ends");
    told.join().expect("told");
    output
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("an answer")
}

fn first_page(name: &str) -> Value {
    json!({ "Page": { "name": name, "page": 1, "width": 400 } })
}

/// A PDF of one page with this content, its length left to the reader.
fn pdf(content: &[u8], filter: &str) -> Vec<u8> {
    let mut file = format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R\
         /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n\
         4 0 obj<</Length {}{filter}>>stream\n",
        content.len()
    )
    .into_bytes();
    file.extend_from_slice(content);
    file.extend_from_slice(b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    file
}

#[test]
fn a_page_and_its_words_come_back() {
    let file = pdf(b"BT /F 12 Tf 20 50 Td (Invited to Thornby) Tj ET", "");
    let page = answer(&asked(&first_page("letter.pdf"), &file));
    let own = &page["Ok"];
    assert_eq!((&own["page"], &own["of"]), (&json!(1), &json!(1)));
    assert_eq!(own["lines"], json!(["Invited to Thornby"]));
    assert_eq!(own["picture"]["width"], 400);
    assert_eq!(own["picture"]["height"], 200);
    let words = answer(&asked(&json!({ "Words": { "name": "letter.pdf" } }), &file));
    assert_eq!(words["Ok"]["text"], "Invited to Thornby\n");
    assert_eq!(words["Ok"]["wordless"], json!([]));
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_nothing_is_said_beside() {
    for (name, file, fault) in [
        ("letter.pdf", &b"%PDF-1.7 and nothing more"[..], "damaged"),
        ("a.png", b"\x89PNG\r\n\x1a\nbroken", "damaged"),
        ("many.zip", b"PK\x03\x04", "kind"),
    ] {
        let output = asked(&first_page(name), file);
        assert_eq!(answer(&output)["Err"], fault, "{name}");
        assert!(output.stderr.is_empty(), "{name}: {output:?}");
    }
}

#[test]
fn a_file_that_asks_for_everything_gets_little() {
    // More than a gigabyte of blanks in little more than one megabyte, as the content of a page; and arrays within arrays without end.
    let bomb = pdf(&deflated(1200), "/Filter/FlateDecode");
    let nested = pdf(&vec![b'['; 300_000], "");
    let mut deep = b"%PDF-1.4\n1 0 obj".to_vec();
    deep.extend_from_slice(&vec![b'['; 300_000]);
    for file in [bomb, nested, deep] {
        let output = asked(&first_page("bomb.pdf"), &file);
        // It may answer, or die of its limits; it neither says anything else nor stays.
        if output.status.success() {
            let own = answer(&output);
            assert!(own["Ok"].is_object() || own["Err"].is_string());
        }
        assert!(output.stdout.len() < 1_000_000);
    }
}

/// So many megabytes of blanks, packed: one packed megabyte, said again and again.
fn deflated(megabytes: usize) -> Vec<u8> {
    let mut packer = flate2::Compress::new(flate2::Compression::best(), false);
    let mut one = Vec::with_capacity(1 << 16);
    packer
        .compress_vec(&vec![b' '; 1 << 20], &mut one, flate2::FlushCompress::Full)
        .expect("packed");
    // The head of a packed stream, its blocks, an empty last one, and a sum that no reader of PDF asks for.
    [
        &[0x78, 0x9c][..],
        &one.repeat(megabytes),
        &[3, 0, 0, 0, 0, 0],
    ]
    .concat()
}

#[test]
fn nobody_is_answered_who_asks_for_something_else() {
    for question in [json!({}), json!({ "Save": { "name": "/etc/passwd" } })] {
        let output = asked(&question, b"%PDF-1.7");
        assert!(
            !output.status.success() && output.stdout.is_empty(),
            "{output:?}"
        );
    }
}
