//! Lengths: the document's pixels of 1/96 inch in the units of a Word file.

use bearings_core::document::record::Look;
use bearings_core::document::{Document, Fit, Paper};

/// Twentieths of a point in a pixel.
const TWIPS: u32 = 15;
/// English metric units in a pixel.
const EMU: u64 = 9525;

/// Margins in pixels; the same as in print but at the foot, which Word keeps outside the text.
const TOP: u32 = 44;
/// The margin at the top of a page that has a head of its own.
const HEADED: u32 = 76;
const SIDE: u32 = 68;
/// The margins at the sides of a record, whose lines are set in smaller type.
const RECORD_SIDE: u32 = 76;
const BOTTOM: u32 = 68;
const EDGE: u32 = 22;

/// Part of the space between things that is left on a document of one page. Word sets the page itself, so it cannot be
/// fitted as in print; with this much the documents of this program keep to one page.
const TIGHT: f64 = 0.5;

/// Pixels as twips.
pub(crate) fn twips(pixels: u32) -> u32 {
    pixels * TWIPS
}

/// Pixels as English metric units.
pub(crate) fn emu(pixels: u32) -> u64 {
    u64::from(pixels) * EMU
}

/// Size of type: pixels as half points, rounded up so that nothing is smaller than in print.
pub(crate) fn half_points(pixels: u32) -> u32 {
    (pixels * 3).div_ceil(2)
}

/// The sheet of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    /// Width in twips.
    pub(crate) width: u32,
    /// Height in twips.
    pub(crate) height: u32,
    /// Part of the space between things that is used.
    pub(crate) density: f64,
    /// It is a record of many lines.
    pub(crate) record: bool,
    /// Margin at each side, in pixels.
    side: u32,
    /// Margin at the top, in pixels; a head of its own needs room.
    top: u32,
}

impl Sheet {
    /// The sheet this document asks for.
    pub(crate) fn of(document: &Document) -> Self {
        let (width, height) = match document.paper {
            Paper::A4 => (11_906, 16_838),
            Paper::Letter => (12_240, 15_840),
        };
        let density = match document.fit {
            Fit::OnePage | Fit::OneIfRoom => TIGHT,
            Fit::Flow => 1.0,
        };
        Self {
            width,
            height,
            density,
            record: document.look == Look::Record,
            side: match document.look {
                Look::Page => SIDE,
                Look::Record => RECORD_SIDE,
            },
            top: if document.head.is_some() { HEADED } else { TOP },
        }
    }

    /// Width of the text in twips.
    pub(crate) fn text(&self) -> u32 {
        self.width - 2 * twips(self.side)
    }

    /// Margins in twips: top, side, bottom, and from the edge of the paper to the head and the foot.
    pub(crate) fn margins(&self) -> [u32; 4] {
        [self.top, self.side, BOTTOM, EDGE].map(twips)
    }

    /// Space between things: pixels as twips, closer on a document of one page.
    pub(crate) fn space(&self, pixels: u32) -> u32 {
        (f64::from(twips(pixels)) * self.density).round() as u32
    }
}

/// Widths in twips of parts side by side, from their shares; they fill `whole` exactly.
pub(crate) fn shared(whole: u32, shares: &[u32]) -> Vec<u32> {
    let sum: u64 = shares.iter().map(|share| u64::from(*share)).sum();
    let mut before = 0;
    let mut ends = 0;
    shares
        .iter()
        .map(|share| {
            ends += u64::from(*share);
            let end = (u64::from(whole) * ends).checked_div(sum).unwrap_or(0) as u32;
            let width = end - before;
            before = end;
            width
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{half_points, shared};

    #[test]
    fn shares_fill_the_whole() {
        assert_eq!(shared(100, &[1, 1, 1]), [33, 33, 34]);
        assert_eq!(shared(9866, &[2, 1]), [6577, 3289]);
        assert_eq!(shared(50, &[0, 0]), [0, 0]);
        assert_eq!(shared(50, &[]), [0_u32; 0]);
    }

    #[test]
    fn type_is_never_smaller_than_in_print() {
        assert_eq!(half_points(13), 20);
        assert_eq!(half_points(14), 21);
    }
}
