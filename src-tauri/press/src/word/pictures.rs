//! Pictures in a Word file: each drawing once, as SVG with a picture in pixels for programs that cannot read it.

use bearings_core::document::Figure;

use crate::drawing::{Drawing, drawing};
use crate::markup::shown;
use crate::pdf::PressError;
use crate::word::measure::emu;
use crate::word::package::Parts;
use crate::word::parts::Relation;
use crate::word::xml::Xml;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE_DRAWING: &str = "http://schemas.microsoft.com/office/drawing";

/// The pictures of one file, and how often they were set.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    drawn: Vec<(String, Drawing)>,
    set: u32,
}

impl Pictures {
    /// Puts a picture into the words of a paragraph, at most `room` pixels wide.
    pub(crate) fn put(
        &mut self,
        xml: &mut Xml,
        figure: &Figure,
        room: u32,
    ) -> Result<(), PressError> {
        let at = self.place(figure)?;
        self.set += 1;
        let (width, height) = fitted(figure, room);
        let (wide, high) = (emu(width).to_string(), emu(height).to_string());
        let (id, name) = (self.set.to_string(), format!("Drawing {}", self.set));
        // An attribute has no lines.
        let told = shown(&figure.alternative).replace('\n', " ");
        let names = [("id", id.as_str()), ("name", &name), ("descr", &told)];
        let size = [("cx", wide.as_str()), ("cy", high.as_str())];
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        let close = ["distT", "distB", "distL", "distR"].map(|side| (side, "0"));
        xml.within("wp:inline", &close, |xml| {
            xml.leaf("wp:extent", &size);
            if told.is_empty() {
                xml.within("wp:docPr", &names[..2], decorative);
            } else {
                xml.leaf("wp:docPr", &names);
            }
            let graphic = format!("{DRAWING}/main");
            xml.within("a:graphic", &[("xmlns:a", &graphic)], |xml| {
                let picture = format!("{DRAWING}/picture");
                xml.within("a:graphicData", &[("uri", &picture)], |xml| {
                    xml.within("pic:pic", &[("xmlns:pic", &picture)], |xml| {
                        xml.within("pic:nvPicPr", &[], |xml| {
                            xml.leaf("pic:cNvPr", &names[..2]);
                            xml.leaf("pic:cNvPicPr", &[]);
                        });
                        fill(xml, at);
                        shape(xml, &size);
                    });
                });
            });
        });
        xml.close("w:drawing");
        xml.close("w:r");
        Ok(())
    }

    /// Where the drawing is kept; drawn now, if it was not yet.
    fn place(&mut self, figure: &Figure) -> Result<usize, PressError> {
        if let Some(at) = self.drawn.iter().position(|(svg, _)| *svg == figure.svg) {
            return Ok(at);
        }
        let drawn = drawing(figure).ok_or(PressError::Setting)?;
        self.drawn.push((figure.svg.clone(), drawn));
        Ok(self.drawn.len() - 1)
    }

    /// What the text points to.
    pub(crate) fn relations(&self) -> impl Iterator<Item = Relation> {
        (0..self.drawn.len()).flat_map(|at| {
            ["png", "svg"].map(|ending| Relation {
                id: identity(at, ending),
                kind: "image",
                target: format!("media/drawing{}.{ending}", at + 1),
            })
        })
    }

    /// The pictures as parts of the file.
    pub(crate) fn parts(self) -> Parts {
        let both = |(at, (_, drawn)): (usize, (String, Drawing))| {
            let name = |ending: &str| format!("word/media/drawing{}.{ending}", at + 1);
            [
                (name("png"), drawn.png),
                (name("svg"), drawn.svg.into_bytes()),
            ]
        };
        self.drawn.into_iter().enumerate().flat_map(both).collect()
    }
}

fn identity(at: usize, ending: &str) -> String {
    format!("{ending}{}", at + 1)
}

/// Width and height of a figure, smaller where there is no room for it.
fn fitted(figure: &Figure, room: u32) -> (u32, u32) {
    let (width, height) = (u32::from(figure.width), u32::from(figure.height));
    if width <= room || width == 0 {
        return (width, height);
    }
    (room, (height * room / width).max(1))
}

/// Says that the picture shows nothing that the words do not.
fn decorative(xml: &mut Xml) {
    let space = format!("{DRAWING}/main");
    xml.within("a:extLst", &[("xmlns:a", &space)], |xml| {
        xml.within(
            "a:ext",
            &[("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")],
            |xml| {
                let space = format!("{OFFICE_DRAWING}/2017/decorative");
                xml.leaf("adec:decorative", &[("xmlns:adec", &space), ("val", "1")]);
            },
        );
    });
}

/// The pixels, and beside them the SVG that newer programs take instead.
fn fill(xml: &mut Xml, at: usize) {
    xml.within("pic:blipFill", &[], |xml| {
        xml.within("a:blip", &[("r:embed", &identity(at, "png"))], |xml| {
            xml.within("a:extLst", &[], |xml| {
                xml.within(
                    "a:ext",
                    &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")],
                    |xml| {
                        let space = format!("{OFFICE_DRAWING}/2016/SVG/main");
                        let svg = identity(at, "svg");
                        xml.leaf("asvg:svgBlip", &[("xmlns:asvg", &space), ("r:embed", &svg)]);
                    },
                );
            });
        });
        xml.within("a:stretch", &[], |xml| xml.leaf("a:fillRect", &[]));
    });
}

fn shape(xml: &mut Xml, size: &[(&str, &str)]) {
    xml.within("pic:spPr", &[], |xml| {
        xml.within("a:xfrm", &[], |xml| {
            xml.leaf("a:off", &[("x", "0"), ("y", "0")]);
            xml.leaf("a:ext", size);
        });
        xml.within("a:prstGeom", &[("prst", "rect")], |xml| {
            xml.leaf("a:avLst", &[]);
        });
    });
}
