//! Files of others, looked at: pages are drawn and read as other programs read them, and what is broken is told in words.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bearings_core::document::Document;
use bearings_core::dossier::evidence::look::{LookFault, LookPage};
use bearings_press::look::{page, words};
use bearings_press::pdf::pdf;
use bearings_press::word::{Flavour, word};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use proptest::prelude::{ProptestConfig, any, prop, proptest};

use crate::everything::everything;
use crate::tools;

fn document() -> Document {
    everything("Grand rounds on sepsis")
}

fn pixels(own: &LookPage) -> DynamicImage {
    let picture = own.picture.as_ref().expect("a picture");
    let bytes = STANDARD.decode(&picture.data).expect("base64");
    let format = match picture.mime.as_str() {
        "image/png" => ImageFormat::Png,
        "image/jpeg" => ImageFormat::Jpeg,
        other => panic!("{other} is no form in which pictures are handed on"),
    };
    let image = image::load_from_memory_with_format(&bytes, format).expect("a picture");
    assert_eq!(
        (image.width(), image.height()),
        (picture.width, picture.height)
    );
    image
}

fn written(image: &RgbaImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = DynamicImage::ImageRgba8(image.clone());
    let image = if format == ImageFormat::Jpeg {
        DynamicImage::ImageRgb8(image.to_rgb8())
    } else {
        image
    };
    image.write_to(&mut bytes, format).expect("written");
    bytes.into_inner()
}

#[test]
fn every_page_is_drawn_so_wide_and_none_is_empty() {
    let bytes = pdf(&document()).expect("pressed");
    let first = page("page.pdf", bytes.clone(), 1, 800).expect("a page");
    if let Some(pages) = tools::pages(&bytes) {
        assert_eq!(first.of as usize, pages);
    }
    for number in 1..=first.of {
        let own = page("page.pdf", bytes.clone(), number, 800).expect("a page");
        assert_eq!((own.page, own.of), (number, first.of));
        let drawn = pixels(&own).to_luma8();
        assert_eq!(drawn.width(), 800);
        // A sheet of A4 is higher than wide, by the square root of two.
        assert!(
            (1130..=1133).contains(&drawn.height()),
            "{}",
            drawn.height()
        );
        let dark = drawn.pixels().filter(|pixel| pixel.0[0] < 128).count();
        let light = drawn.pixels().filter(|pixel| pixel.0[0] > 240).count();
        assert!(
            dark > 200 && light > dark,
            "page {number}: {dark} dark, {light} light"
        );
    }
    assert_eq!(
        page("page.pdf", bytes.clone(), first.of + 1, 800),
        Err(LookFault::NoPage)
    );
    assert_eq!(page("page.pdf", bytes, 0, 800), Err(LookFault::NoPage));
}

#[test]
fn the_words_of_a_page_are_those_that_another_program_reads() {
    let bytes = pdf(&document()).expect("pressed");
    let own = words("page.pdf", bytes.clone()).expect("words");
    assert_eq!((own.read, &own.wordless), (own.pages, &Vec::new()));
    let Some(other) = tools::text(&bytes) else {
        return;
    };
    let all =
        |text: &str| -> BTreeSet<String> { text.split_whitespace().map(str::to_owned).collect() };
    let (ours, theirs) = (all(&own.text), all(&other));
    let missed: Vec<_> = theirs.difference(&ours).collect();
    let more: Vec<_> = ours.difference(&theirs).collect();
    assert!(missed.is_empty() && more.is_empty(), "{missed:?} {more:?}");
}

#[test]
fn a_picture_is_handed_on_anew_upright_and_on_white() {
    let mut image = RgbaImage::from_pixel(40, 20, Rgba([200, 30, 30, 255]));
    image.put_pixel(0, 0, Rgba([0, 0, 0, 0]));
    for (name, format) in [
        ("a.png", ImageFormat::Png),
        ("a.jpg", ImageFormat::Jpeg),
        ("a.gif", ImageFormat::Gif),
        ("a.webp", ImageFormat::WebP),
    ] {
        let bytes = written(&image, format);
        let own = page(name, bytes.clone(), 1, 800).expect(name);
        assert_eq!((own.page, own.of, own.lines.len()), (1, 1, 0), "{name}");
        let seen = pixels(&own).to_rgb8();
        assert_eq!(
            (seen.width(), seen.height()),
            (40, 20),
            "{name}: never made larger"
        );
        let red = seen.get_pixel(30, 10).0;
        assert!(
            red[0] > 180 && red[1] < 60 && red[2] < 60,
            "{name}: {red:?}"
        );
        if format == ImageFormat::Png {
            assert_eq!(seen.get_pixel(0, 0).0, [255, 255, 255]);
        }
        let found = words(name, bytes).expect("looked through");
        assert_eq!(
            (found.text.as_str(), found.wordless.as_slice()),
            ("", &[1][..])
        );
    }
    let large = RgbaImage::from_fn(3000, 1500, |x, y| {
        Rgba([
            (x * 7 % 256) as u8,
            (y * 13 % 256) as u8,
            ((x * y) % 251) as u8,
            255,
        ])
    });
    let own = page("large.png", written(&large, ImageFormat::Png), 1, 900).expect("made smaller");
    let seen = pixels(&own);
    assert_eq!((seen.width(), seen.height()), (900, 450));
}

#[test]
fn a_picture_that_calls_itself_huge_is_not_unpacked() {
    // A header of 60,000 by 60,000 pixels, and nothing behind it.
    let mut bytes = written(&RgbaImage::new(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let check = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&check.to_be_bytes());
    assert_eq!(page("a.png", bytes, 1, 800), Err(LookFault::TooHeavy));
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = flate2::Crc::new();
    sum.update(bytes);
    sum.sum()
}

#[test]
fn a_file_of_a_word_processor_is_its_paragraphs() {
    let document = document();
    let bytes = word(&document, Flavour::Nice).expect("written");
    let own = page("cv.docx", bytes.clone(), 1, 800).expect("a page");
    assert!(own.picture.is_none());
    let text = own.lines.join("\n");
    for said in ["Heading", "Grand rounds on sepsis"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    let found = words("cv.docx", bytes.clone()).expect("words");
    assert!(found.text.contains("Grand rounds on sepsis") && found.wordless.is_empty());
    assert_eq!(
        page("cv.docx", bytes[..bytes.len() / 2].to_vec(), 1, 800),
        Err(LookFault::Damaged)
    );
}

#[test]
fn what_cannot_be_shown_says_why() {
    for (name, bytes, fault) in [
        (
            "old.doc",
            &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"[..],
            LookFault::Kind,
        ),
        ("letter.pdf", b"Dear colleague", LookFault::Damaged),
        ("letter.pdf", b"%PDF-1.7\nnothing more", LookFault::Damaged),
        ("a.png", b"\x89PNG\r\n\x1a\nbroken", LookFault::Damaged),
        ("page.html", b"<p>Hello</p>", LookFault::Kind),
    ] {
        assert_eq!(page(name, bytes.to_vec(), 1, 800), Err(fault), "{name}");
        assert!(
            words(name, bytes.to_vec()).is_err() || name == "a.png",
            "{name}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// A broken file is told, or what of it is whole is shown; the reader may give up, which the process around it tells
    /// as damage, but it always comes to an end.
    #[test]
    fn a_damaged_pdf_is_shown_or_told(
        at in any::<prop::sample::Index>(),
        cut in any::<bool>(),
        bytes in prop::collection::vec(any::<u8>(), 1..40),
    ) {
        let mut file = pdf(&document()).expect("pressed");
        let at = at.index(file.len());
        if cut {
            file.truncate(at);
        } else {
            let end = (at + bytes.len()).min(file.len());
            file.splice(at..end, bytes);
        }
        let _ = catch_unwind(AssertUnwindSafe(|| page("a.pdf", file.clone(), 1, 300)));
        let _ = catch_unwind(AssertUnwindSafe(|| words("a.pdf", file)));
    }

    #[test]
    fn text_of_any_bytes_never_stops_a_look(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        for name in ["a.txt", "a.eml", "a.csv", "a", "a.docx"] {
            if let Ok(own) = page(name, bytes.clone(), 1, 300) {
                assert!(own.of >= 1 && own.page == 1);
            }
        }
    }
}
