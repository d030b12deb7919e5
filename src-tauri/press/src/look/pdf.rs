//! Pages of a PDF, drawn by hayro, and the words on them.

use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage, LookPicture};
use hayro::hayro_interpret::hayro_syntax::page::Page;
use hayro::hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::hayro_interpret::{InterpreterCache, InterpreterSettings};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use image::RgbImage;

use crate::look::letters::{Said, said};
use crate::look::{CHARACTERS, PAGES, picture};

/// Longest side of a page that is drawn, in points: the largest that the format allows.
const SIDE: f32 = 14_400.0;

fn open(file: Vec<u8>) -> Result<Pdf, LookFault> {
    Pdf::new(file).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => LookFault::Locked,
        _ => LookFault::Damaged,
    })
}

/// A page, from 1, drawn so wide, with its words.
pub(super) fn page(file: Vec<u8>, page: u32, width: u32) -> Result<LookPage, LookFault> {
    let pdf = open(file)?;
    let pages = pdf.pages();
    let at = page.checked_sub(1).ok_or(LookFault::NoPage)? as usize;
    let own = pages.get(at).ok_or(LookFault::NoPage)?;
    let Said { lines, .. } = said(&pdf, own, &InterpreterCache::new());
    Ok(LookPage {
        page,
        of: pages.len() as u32,
        picture: Some(drawn(own, width)?),
        lines,
    })
}

fn drawn(own: &Page<'_>, width: u32) -> Result<LookPicture, LookFault> {
    let (wide, high) = own.render_dimensions();
    let sound = |side: f32| side.is_finite() && (1.0..=SIDE).contains(&side);
    if !sound(wide) || !sound(high) {
        return Err(LookFault::Damaged);
    }
    let scale = picture::scale(f64::from(wide), f64::from(high), width) as f32;
    let side = |length: f32| ((length * scale).round() as u16).max(1);
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        width: Some(side(wide)),
        height: Some(side(high)),
        bg_color: WHITE,
    };
    let made = render(
        own,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &settings,
    );
    let (wide, high) = (u32::from(made.width()), u32::from(made.height()));
    // The ground is white and full, so nothing shines through any more.
    let colours = made
        .data_as_u8_slice()
        .chunks_exact(4)
        .flat_map(|own| [own[0], own[1], own[2]])
        .collect();
    let whole = RgbImage::from_raw(wide, high, colours).ok_or(LookFault::TooHeavy)?;
    picture::written(&whole)
}

/// The words of all pages, as far as a search goes.
pub(super) fn words(file: Vec<u8>) -> Result<FileWords, LookFault> {
    let pdf = open(file)?;
    let cache = InterpreterCache::new();
    let mut found = FileWords {
        text: String::new(),
        pages: pdf.pages().len() as u32,
        wordless: Vec::new(),
        read: 0,
    };
    for own in pdf.pages().iter().take(PAGES as usize) {
        if found.text.len() > CHARACTERS {
            break;
        }
        found.read += 1;
        let said = said(&pdf, own, &cache);
        if !said.is_known() {
            found.wordless.push(found.read);
        }
        for line in said.lines {
            found.text.push_str(&line);
            found.text.push('\n');
        }
    }
    Ok(found)
}
