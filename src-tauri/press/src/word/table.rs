//! Tables: a heading row that is repeated on every page, rows that are not torn apart, figures at the end of their cells.

use bearings_core::document::{Align, Cell, Table, TableColumn};

use crate::pdf::PressError;
use crate::word::body::{Body, paragraph, runs, spacer, words};
use crate::word::measure::{shared, twips};
use crate::word::xml::Xml;

/// Space between columns, and above and below the words of a row, in pixels.
const GAP: u32 = 12;
const ABOVE: u32 = 2;
/// Height of a line of words in a cell, which a drawing in it should not exceed.
const LINE: u32 = 20;

/// On which side of a cell a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    None,
    /// Black, below.
    Heading,
    /// Grey, below.
    Row,
    /// Grey, below; its words begin at the top, beside cells of many lines.
    Upper,
    /// Black, above.
    Total,
}

/// A table while it is written.
pub(crate) struct Grid<'a> {
    widths: &'a [u32],
    gap: u32,
}

/// Begins a table with columns of these widths (twips) and a gap (pixels) between them.
pub(crate) fn grid<'a>(xml: &mut Xml, style: &str, widths: &'a [u32], gap: u32) -> Grid<'a> {
    let whole = widths.iter().sum::<u32>().to_string();
    let heads = if style == "SideBySide" { "0" } else { "1" };
    xml.open("w:tbl", &[]);
    xml.within("w:tblPr", &[], |xml| {
        xml.value("w:tblStyle", style);
        xml.leaf("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
        xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
        xml.leaf(
            "w:tblLook",
            &[
                ("w:firstRow", heads),
                ("w:lastRow", "0"),
                ("w:firstColumn", heads),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
    });
    xml.within("w:tblGrid", &[], |xml| {
        for width in widths {
            xml.leaf("w:gridCol", &[("w:w", &width.to_string())]);
        }
    });
    Grid { widths, gap }
}

impl Grid<'_> {
    /// Begins a row; a row of headings is repeated where the table runs over to the next page.
    pub(crate) fn open_row(xml: &mut Xml, heads: bool) {
        xml.open("w:tr", &[]);
        xml.within("w:trPr", &[], |xml| {
            xml.leaf("w:cantSplit", &[]);
            if heads {
                xml.leaf("w:tblHeader", &[]);
            }
        });
    }

    /// Ends a row.
    pub(crate) fn close_row(xml: &mut Xml) {
        xml.close("w:tr");
    }

    /// Begins the cell of a column and tells how wide its words may be, in twips.
    pub(crate) fn open_cell(&self, xml: &mut Xml, at: usize, side: Side) -> u32 {
        let width = self.widths.get(at).copied().unwrap_or_default();
        // The last column ends where the text ends.
        let gap = if at + 1 == self.widths.len() {
            0
        } else {
            twips(self.gap).min(width)
        };
        xml.open("w:tc", &[]);
        xml.within("w:tcPr", &[], |xml| {
            xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            line(xml, side);
            xml.within("w:tcMar", &[], |xml| {
                let above = if side == Side::None { 0 } else { twips(ABOVE) };
                let (above, gap) = (above.to_string(), gap.to_string());
                for (edge, room) in [("w:top", &above), ("w:bottom", &above), ("w:right", &gap)] {
                    xml.leaf(edge, &[("w:w", room), ("w:type", "dxa")]);
                }
            });
            let stands = match side {
                Side::None | Side::Upper => "top",
                Side::Heading => "bottom",
                Side::Row | Side::Total => "center",
            };
            xml.value("w:vAlign", stands);
        });
        width - gap
    }

    /// Ends a cell.
    pub(crate) fn close_cell(xml: &mut Xml) {
        xml.close("w:tc");
    }

    /// Ends the table. What follows it must be a paragraph, or the next table would grow into it.
    pub(crate) fn close(xml: &mut Xml) {
        xml.close("w:tbl");
    }
}

fn line(xml: &mut Xml, side: Side) {
    let (edge, colour) = match side {
        Side::None => return,
        Side::Heading => ("w:bottom", "000000"),
        Side::Row | Side::Upper => ("w:bottom", "BBBBBB"),
        Side::Total => ("w:top", "000000"),
    };
    xml.within("w:tcBorders", &[], |xml| {
        xml.leaf(
            edge,
            &[
                ("w:val", "single"),
                ("w:sz", "6"),
                ("w:space", "0"),
                ("w:color", colour),
            ],
        );
    });
}

/// A table for programs: one paragraph a row, each figure behind the heading of its column.
pub(crate) fn plain(xml: &mut Xml, table: &Table) {
    for row in table.rows.iter().chain(&table.total) {
        paragraph(xml, "BodyText", |xml| {
            for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                if at > 0 {
                    words(xml, " \u{b7} ");
                    words(xml, &format!("{} ", column.title));
                }
                match cell {
                    Cell::Words { runs: said, .. } => runs(xml, said),
                    Cell::Drawing { figure } => words(xml, &figure.alternative),
                }
            }
        });
    }
}

impl Body {
    /// A table of the document, and the space below it.
    pub(crate) fn table(
        &mut self,
        xml: &mut Xml,
        table: &Table,
        width: u32,
    ) -> Result<(), PressError> {
        if table.columns.is_empty() {
            return Ok(());
        }
        let widths = widths(&table.columns, width);
        let grid = grid(xml, "PlainTable", &widths, GAP);
        Grid::open_row(xml, true);
        for (at, column) in table.columns.iter().enumerate() {
            grid.open_cell(xml, at, Side::Heading);
            aligned(xml, "TableHeading", column.align, |xml| {
                words(xml, &column.title);
            });
            Grid::close_cell(xml);
        }
        Grid::close_row(xml);
        for row in &table.rows {
            let side = if self.sheet.record {
                Side::Upper
            } else {
                Side::Row
            };
            self.row(xml, &grid, table, row, side)?;
        }
        if let Some(total) = &table.total {
            self.row(xml, &grid, table, total, Side::Total)?;
        }
        Grid::close(xml);
        spacer(xml, self.sheet.space(14));
        Ok(())
    }

    fn row(
        &mut self,
        xml: &mut Xml,
        grid: &Grid<'_>,
        table: &Table,
        cells: &[Cell],
        side: Side,
    ) -> Result<(), PressError> {
        Grid::open_row(xml, false);
        for (at, (cell, column)) in cells.iter().zip(&table.columns).enumerate() {
            let room = grid.open_cell(xml, at, side);
            let mut done = Ok(());
            aligned(xml, "TableText", column.align, |xml| {
                done = self.cell(xml, cell, room);
            });
            done?;
            Grid::close_cell(xml);
        }
        Grid::close_row(xml);
        Ok(())
    }

    fn cell(&mut self, xml: &mut Xml, cell: &Cell, room: u32) -> Result<(), PressError> {
        match cell {
            Cell::Words { runs: said, mark } => {
                if let Some(mark) = mark {
                    self.pictures.put(xml, mark, LINE * 4)?;
                    words(xml, " ");
                }
                runs(xml, said);
            }
            Cell::Drawing { figure } => self.pictures.put(xml, figure, room / 15)?,
        }
        Ok(())
    }
}

/// Widths of the columns in twips: fixed ones as they ask, the others share what is left.
fn widths(columns: &[TableColumn], whole: u32) -> Vec<u32> {
    let asked = |column: &TableColumn| column.width.map_or(0, |width| twips(width.into()));
    let fixed: u32 = columns.iter().map(asked).sum();
    let open: Vec<u32> = columns
        .iter()
        .filter(|column| column.width.is_none())
        .map(|_| 1)
        .collect();
    if fixed >= whole || open.is_empty() {
        // More is asked for than there is, or nothing would take the rest: all grow or shrink alike.
        let shares: Vec<u32> = columns
            .iter()
            .map(|column| asked(column).max(twips(LINE)))
            .collect();
        return shared(whole, &shares);
    }
    let mut rest = shared(whole - fixed, &open).into_iter();
    columns
        .iter()
        .map(|column| match column.width {
            Some(width) => twips(width.into()),
            None => rest.next().unwrap_or_default(),
        })
        .collect()
}

fn aligned(xml: &mut Xml, style: &str, align: Align, inside: impl FnOnce(&mut Xml)) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style);
            if align == Align::End {
                xml.value("w:jc", "right");
            }
        });
        inside(xml);
    });
}
