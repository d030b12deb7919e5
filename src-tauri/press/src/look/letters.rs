//! The letters of a page of a PDF put together to lines: by where they stand, in the order in which they are drawn.

use hayro::hayro_interpret::font::Glyph;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::hayro_syntax::Pdf;
use hayro::hayro_interpret::hayro_syntax::page::Page;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

/// Most letters of one page.
const LETTERS: usize = 400_000;
/// A step to the side of this part of a letter's height is a blank.
const BLANK: f64 = 0.18;
/// A step up or down of this part is another line.
const LINE: f64 = 0.4;
/// A step back or ahead of this part is another line as well: another column, another cell.
const FAR: f64 = 2.5;

/// What stands on a page.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Line by line.
    pub(super) lines: Vec<String>,
    /// Letters whose meaning the file tells.
    known: usize,
    /// Letters that are drawn without being told.
    unknown: usize,
    /// Something else is on it.
    drawn: bool,
}

impl Said {
    /// Whether its words could be read. A page on which nothing stands has none, and that is known.
    pub(super) fn is_known(&self) -> bool {
        if self.known + self.unknown == 0 {
            !self.drawn
        } else {
            self.known >= self.unknown * 9
        }
    }
}

/// Reads a page.
pub(super) fn said<'a>(pdf: &'a Pdf, page: &Page<'a>, cache: &InterpreterCache<'a>) -> Said {
    let mut context = Context::new(
        Affine::IDENTITY,
        Rect::new(0.0, 0.0, 1.0, 1.0),
        cache,
        pdf.xref(),
        InterpreterSettings::default(),
    );
    let mut reader = Reader::default();
    interpret_page(page, &mut context, &mut reader);
    reader.end();
    reader.said
}

#[derive(Default)]
struct Reader {
    said: Said,
    line: String,
    /// Where the last letter ended, and how high it was.
    last: Option<(Point, f64)>,
}

impl Reader {
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if !line.is_empty() {
            self.said.lines.push(line.to_owned());
        }
        self.last = None;
    }

    /// Sets a letter `at` a place, `high` and `wide`.
    fn put(&mut self, letter: &str, at: Point, high: f64, wide: f64) {
        if let Some((before, height)) = self.last {
            let size = high.max(height).max(0.01);
            let (aside, down) = ((at.x - before.x) / size, (at.y - before.y) / size);
            // What is raised or lowered stands beside its word still.
            if down.abs() > LINE + 0.3 || !(-FAR..=FAR * 4.0).contains(&aside) {
                self.end();
            } else if aside > BLANK && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
        self.line
            .extend(letter.chars().filter(|letter| !letter.is_control()));
        self.last = Some((Point::new(at.x + wide, at.y), high));
    }
}

impl<'a> Device<'a> for Reader {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        if self.said.known + self.said.unknown >= LETTERS {
            return;
        }
        let letter = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(letters)) => letters,
            None => {
                self.said.unknown += 1;
                return;
            }
        };
        self.said.known += 1;
        let whole = transform * glyph_transform;
        let [a, b, c, d, _, _] = whole.as_coeffs();
        // A letter is drawn in thousandths of its height.
        let (along, up) = (a.hypot(b), c.hypot(d));
        let wide = match glyph {
            Glyph::Outline(own) => own.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        self.put(&letter, whole * Point::ORIGIN, up * 1000.0, wide * along);
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        self.said.drawn = true;
    }

    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {
        // Letters may be drawn as outlines.
        self.said.drawn = true;
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
