//! A drawing for word processors: its letters as outlines, so that it looks the same without our typefaces, and the same
//! again in pixels for programs that cannot read SVG.

use std::sync::{Arc, LazyLock};

use bearings_core::document::Figure;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{ImageHrefResolver, Options, Tree, WriteOptions};

use crate::world::FILES;

/// Pixels of the picture for each pixel of the drawing: 288 to the inch, enough for print.
const SCALE: f32 = 3.0;

/// No side of a picture is longer than this.
const LONGEST: f32 = 6000.0;

static TYPEFACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for file in FILES {
        database.load_font_data(file.to_vec());
    }
    Arc::new(database)
});

/// A drawing in its two forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// SVG without any text.
    pub svg: String,
    /// PNG on a clear ground.
    pub png: Vec<u8>,
}

/// Draws a figure; `None` where its SVG cannot be read. Nothing is read but the figure: references to files lead nowhere.
pub fn drawing(figure: &Figure) -> Option<Drawing> {
    let options = Options {
        font_family: "Inter".to_owned(),
        fontdb: Arc::clone(&TYPEFACES),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(&figure.svg, &options).ok()?;
    let written = WriteOptions {
        coordinates_precision: 3,
        transforms_precision: 5,
        ..WriteOptions::default()
    };
    let size = tree.size();
    let scale = SCALE
        .min(LONGEST / size.width())
        .min(LONGEST / size.height());
    let side = |length: f32| (length * scale).ceil().max(1.0) as u32;
    let mut pixels = Pixmap::new(side(size.width()), side(size.height()))?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Some(Drawing {
        svg: tree.to_string(&written),
        png: pixels.encode_png().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::drawing;
    use bearings_core::document::Figure;

    fn figure(inside: &str) -> Figure {
        Figure {
            svg: format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="20" viewBox="0 0 90 20">{inside}</svg>"#
            ),
            alternative: String::new(),
            width: 90,
            height: 20,
        }
    }

    #[test]
    fn letters_become_outlines() {
        let drawn = drawing(&figure(
            r#"<text x="0" y="15" font-family="Inter" font-size="13">Care</text>"#,
        ))
        .expect("a drawing");
        assert!(!drawn.svg.contains("<text"), "{}", drawn.svg);
        assert!(drawn.svg.contains("<path"), "{}", drawn.svg);
        assert_eq!(drawn.png[1..4], *b"PNG");
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        let mut broken = figure("");
        broken.svg = "<svg".to_owned();
        assert_eq!(drawing(&broken), None);
    }

    #[test]
    fn a_reference_leads_nowhere() {
        let inside = r#"<image xlink:href="data:image/png;base64,AAAA" width="9" height="9"/><image xlink:href="/etc/hostname" width="9" height="9"/>"#;
        let drawn = drawing(&figure(inside)).expect("a drawing");
        assert!(!drawn.svg.contains("image"), "{}", drawn.svg);
    }
}
