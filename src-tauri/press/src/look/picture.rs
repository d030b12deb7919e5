//! A picture, read with limits, turned upright, made smaller where it is large, and written anew.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bearings_core::dossier::evidence::look::{LookFault, LookPage, LookPicture};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::FilterType as Scaled;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits, Rgb, RgbImage};

/// Largest side that is read, in pixels.
const SIDE: u32 = 20_000;
/// Most memory that one picture may take while it is read, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// Most pixels of a picture that is handed on.
pub(super) const PIXELS: f64 = 4_000_000.0;
/// From this size on a picture is written with small losses, so that a page turns quickly.
const LARGE: usize = 1_500_000;
const QUALITY: u8 = 88;

/// The one page of a picture; of one that moves, its first.
pub(super) fn page(file: &[u8], width: u32) -> Result<LookPage, LookFault> {
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|_| LookFault::Damaged)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| told(&error))?;
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut own = DynamicImage::from_decoder(decoder).map_err(|error| told(&error))?;
    own.apply_orientation(upright);
    let (wide, high) = (own.width(), own.height());
    let scale = scale(f64::from(wide), f64::from(high), width).min(1.0);
    if scale < 1.0 {
        let side = |length: u32| ((f64::from(length) * scale).round() as u32).max(1);
        own = own.resize_exact(side(wide), side(high), Scaled::Triangle);
    }
    Ok(LookPage {
        page: 1,
        of: 1,
        picture: Some(written(&on_white(&own))?),
        lines: Vec::new(),
    })
}

/// By how much something so wide and high is made larger or smaller to be so wide, within what is handed on.
pub(super) fn scale(wide: f64, high: f64, width: u32) -> f64 {
    (f64::from(width) / wide).min((PIXELS / (wide * high)).sqrt())
}

fn told(error: &image::ImageError) -> LookFault {
    match error {
        image::ImageError::Limits(_) => LookFault::TooHeavy,
        _ => LookFault::Damaged,
    }
}

/// What shines through shines through onto white, as on paper.
fn on_white(own: &DynamicImage) -> RgbImage {
    if !own.color().has_alpha() {
        return own.to_rgb8();
    }
    let clear = own.to_rgba8();
    RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let [red, green, blue, full] = clear.get_pixel(x, y).0.map(u32::from);
        let mixed = [red, green, blue].map(|own| ((own * full + 255 * (255 - full)) / 255) as u8);
        Rgb(mixed)
    })
}

/// A picture as it is handed on.
pub(super) fn written(own: &RgbImage) -> Result<LookPicture, LookFault> {
    let mut bytes = Vec::new();
    own.write_with_encoder(PngEncoder::new_with_quality(
        &mut bytes,
        CompressionType::Fast,
        FilterType::Adaptive,
    ))
    .map_err(|_| LookFault::TooHeavy)?;
    let mut mime = "image/png";
    if bytes.len() > LARGE {
        bytes.clear();
        own.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
            .map_err(|_| LookFault::TooHeavy)?;
        mime = "image/jpeg";
    }
    Ok(LookPicture {
        width: own.width(),
        height: own.height(),
        mime: mime.to_owned(),
        data: STANDARD.encode(bytes),
    })
}
