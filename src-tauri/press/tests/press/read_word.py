"""Reads a Word file with python-docx and lxml, and prints as JSON what is in it: an independent reader for the tests."""

import json
import sys
import zipfile

import docx
from docx.oxml.ns import qn
from lxml import etree

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def paragraph(element, styles):
    words = "".join(
        "\n" if part.tag == qn("w:br") else "\t" if part.tag == qn("w:tab") else part.text or ""
        for part in element.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
        if part.getparent().tag == qn("w:r")
    )
    style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    name = styles[style.get(qn("w:val"))] if style is not None else None
    return {"style": name, "text": words, "numbered": element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None}


def table(element, styles):
    rows = []
    for row in element.findall(qn("w:tr")):
        heads = row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        cells = [blocks(cell, styles) for cell in row.findall(qn("w:tc"))]
        rows.append({"heads": heads, "cells": cells})
    return {"table": element.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}").get(qn("w:val")), "rows": rows}


def blocks(parent, styles):
    kinds = {qn("w:p"): paragraph, qn("w:tbl"): table}
    return [kinds[child.tag](child, styles) for child in parent if child.tag in kinds]


def main():
    with zipfile.ZipFile(sys.argv[1]) as package:
        broken = package.testzip()
        names = package.namelist()
        for name in names:
            if name.endswith((".xml", ".rels", ".svg")):
                etree.fromstring(package.read(name))
    document = docx.Document(sys.argv[1])
    body = document.element.body
    styles = {style.style_id: style.name for style in document.styles}
    section = document.sections[0]
    print(
        json.dumps(
            {
                "broken": broken,
                "names": names,
                "blocks": blocks(body, styles),
                "words": " ".join(paragraph(one, styles)["text"] for one in body.iter(qn("w:p"))),
                "pictures": [one.get("descr") for one in body.iter(f"{WP}docPr")],
                "title": document.core_properties.title,
                "author": document.core_properties.author,
                "changedBy": document.core_properties.last_modified_by,
                "created": document.core_properties.created.isoformat(),
                "language": document.core_properties.language,
                "proofed": document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")),
                "foot": section.footer.paragraphs[0].text,
                "fields": [
                    one.get(qn("w:instr")).strip() for one in section.footer._element.iter(qn("w:fldSimple"))
                ],
                "head": section.header.paragraphs[0].text,
                "firstHead": section.first_page_header.paragraphs[0].text,
                "firstFoot": section.first_page_footer.paragraphs[0].text,
                "sheet": [section.page_width.twips, section.page_height.twips],
            }
        )
    )


main()
