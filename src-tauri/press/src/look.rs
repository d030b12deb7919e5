//! Files of others as they are looked at and searched: pages drawn anew as pictures, and the words on them.
//!
//! Whoever sent a file may have meant harm. So nothing here is called by the program that holds the vault: `apart` starts
//! this program once more with little memory and little time, hands it the file, and reads what came of it. What reaches a
//! screen are pixels that were drawn here and plain words.

use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage};

use crate::look::kind::FileKind;

pub mod apart;
mod kind;
mod letters;
mod mail;
mod pdf;
mod picture;
mod text;
mod word;

/// Most pages whose words are gathered.
const PAGES: u32 = 400;
/// Most characters that are gathered of one file.
const CHARACTERS: usize = 4_000_000;

/// One page of a file, from 1, its picture so many pixels wide.
pub fn page(name: &str, file: Vec<u8>, page: u32, width: u32) -> Result<LookPage, LookFault> {
    match FileKind::of(name, &file)? {
        FileKind::Pdf => pdf::page(file, page, width),
        FileKind::Picture => only(page).and_then(|()| picture::page(&file, width)),
        FileKind::Text => text::page(text::lines(&file).ok_or(LookFault::Kind)?, page),
        FileKind::Mail => text::page(mail::lines(&file).ok_or(LookFault::Damaged)?, page),
        FileKind::Word => text::page(word::lines(&file)?, page),
    }
}

/// The words of a file.
pub fn words(name: &str, file: Vec<u8>) -> Result<FileWords, LookFault> {
    let lines = match FileKind::of(name, &file)? {
        FileKind::Pdf => return pdf::words(file),
        FileKind::Picture => Vec::new(),
        FileKind::Text => text::lines(&file).ok_or(LookFault::Kind)?,
        FileKind::Mail => mail::lines(&file).ok_or(LookFault::Damaged)?,
        FileKind::Word => word::lines(&file)?,
    };
    let wordless = lines.iter().all(|line| line.trim().is_empty());
    Ok(FileWords {
        text: lines.join("\n"),
        pages: 1,
        wordless: if wordless { vec![1] } else { Vec::new() },
        read: 1,
    })
}

/// A file without pages of its own has one.
fn only(page: u32) -> Result<(), LookFault> {
    if page == 1 {
        Ok(())
    } else {
        Err(LookFault::NoPage)
    }
}
