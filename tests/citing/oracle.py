"""Cites items of CSL-JSON with pandoc's own processor, for comparison with ours.

Arguments: a file of items, then one or more styles. Prints one JSON object: style path -> item id -> text.
"""

import json
import subprocess
import sys
from html.parser import HTMLParser

import pypandoc


class Entries(HTMLParser):
    """Text of every entry by its id, without the number before it."""

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.depth = 0
        self.id = None
        self.skipped = None

    def handle_starttag(self, tag, attributes):
        if tag != "div":
            return
        self.depth += 1
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if "csl-entry" in classes:
            self.id = attributes["id"].removeprefix("ref-")
            self.entries[self.id] = ""
        if "csl-left-margin" in classes:
            self.skipped = self.depth

    def handle_endtag(self, tag):
        if tag != "div":
            return
        if self.skipped == self.depth:
            self.skipped = None
        self.depth -= 1

    def handle_data(self, data):
        if self.id is not None and self.skipped is None:
            self.entries[self.id] += data


def main():
    items, *styles = sys.argv[1:]
    answers = {}
    for style in styles:
        done = subprocess.run(
            [
                pypandoc.get_pandoc_path(),
                "--citeproc",
                "--bibliography",
                items,
                "--csl",
                style,
                "-f",
                "markdown",
                "-t",
                "html",
                "--wrap=none",
            ],
            input="---\nnocite: '@*'\n---\n",
            capture_output=True,
            text=True,
            check=True,
        )
        reader = Entries()
        reader.feed(done.stdout)
        answers[style] = {
            key: " ".join(text.split()) for key, text in reader.entries.items()
        }
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
