"""Draws Missing.ttf: one box for every character, so that a letter without a typeface is shown as a box and copied as itself.

Run with fontTools: python missing.py Missing.ttf
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

UNITS, WIDE, LOW, HIGH, LINE = 1000, 700, 0, 720, 60
# The planes that hold letters, signs and pictures, without surrogates and the private areas a PDF/A may not hold.
CHARACTERS = [*range(0x20, 0xD800), *range(0xF900, 0xFFFE), *range(0x10000, 0x1FFFE), *range(0x20000, 0x2FFFE), *range(0x30000, 0x3FFFE), *range(0xE0000, 0xE0200)]


def box():
    pen = TTGlyphPen(None)
    outer = [(60, LOW), (60, HIGH), (WIDE - 60, HIGH), (WIDE - 60, LOW)]
    inner = [(60 + LINE, LOW + LINE), (WIDE - 60 - LINE, LOW + LINE), (WIDE - 60 - LINE, HIGH - LINE), (60 + LINE, HIGH - LINE)]
    for corners in (outer, inner):
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def main(target):
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box", "nothing"])
    builder.setupCharacterMap({})
    table = CmapSubtable.newSubtable(13)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    # Joiners, direction marks and variation selectors have no shape of their own.
    silent = {*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF, *range(0xE0000, 0xE0200)}
    table.cmap = {code: "nothing" if code in silent else "box" for code in CHARACTERS}
    builder.font["cmap"] = newTable("cmap")
    builder.font["cmap"].tableVersion = 0
    builder.font["cmap"].tables = [table]
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": box(), "box": box(), "nothing": empty})
    builder.setupHorizontalMetrics({".notdef": (WIDE, 60), "box": (WIDE, 60), "nothing": (0, 0)})
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupNameTable({"familyName": "Bearings Missing", "styleName": "Regular", "psName": "BearingsMissing", "fullName": "Bearings Missing", "uniqueFontIdentifier": "Bearings Missing 1", "version": "Version 1.000", "copyright": "Bearings contributors, MIT OR Apache-2.0"})
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-200, usWinAscent=900, usWinDescent=200, sxHeight=500, sCapHeight=HIGH)
    builder.setupPost()
    builder.setupHead(unitsPerEm=UNITS, created=0, modified=0)
    builder.font["head"].created = builder.font["head"].modified = 3786912000
    builder.font.recalcTimestamp = False
    builder.save(target)


main(sys.argv[1])
