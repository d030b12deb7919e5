"""A curriculum vitae with 400 publications, made by Bearings and by pandoc with citeproc, in turns, in one run.

Ours is the program with its vault open, as it is when a person saves a document: it reads the entries out of the encrypted
database, cites them and writes the file. Opening the vault is told apart. Theirs reads the same publications as CSL-JSON,
cites them in the same style and writes Word, or Typst that typst sets as PDF; it begins anew each time, as it is used.
Writes a table in Markdown on standard output.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypandoc
import typst

CLI, STYLE = sys.argv[1], sys.argv[2]
RUNS = 5
WORKS = 400
FAMILIES = ["Halloran", "Teo", "Vasquez-Lind", "Osei", "Brandvold", "Iyer-Soames", "Marchetti-Boyle", "Nwosu-Grant"]
WORDS = "overnight sign-out ward rounds discharge teaching recall feedback handover families interpreters notes".split()
PASSPHRASE = "a sentence for measuring"


def work(at: int) -> dict:
    """One publication; no two are alike, and the same number gives the same."""
    authors = [{"family": FAMILIES[(at + step) % len(FAMILIES)], "given": "ABCDEFGH"[(at * 3 + step) % 8]} for step in range(3 + at % 4)]
    title = " ".join(WORDS[(at * 7 + step * 5) % len(WORDS)] for step in range(9))
    return {
        "type": "article-journal",
        "title": f"{title.capitalize()}: study {at}",
        "author": authors,
        "container-title": f"Journal of Ward Medicine {at % 12}",
        "issued": {"date-parts": [[1990 + at % 36]]},
        "volume": str(1 + at % 40),
        "issue": str(1 + at % 6),
        "page": f"{at + 1}-{at + 9}",
        "DOI": f"10.5555/jwm.{at}",
    }


def entry(record: dict) -> dict:
    """The publication as an entry of a dossier."""
    empty = ["role", "department", "institution", "city", "region", "country", "reach", "reachReason", "effort", "annotation",
             "outcome", "selection", "invited", "peerReviewed", "paid", "sponsor"]
    return {
        "kind": "publication", "section": "publications", "title": record["title"],
        "when": str(record["issued"]["date-parts"][0][0]), "missions": [], "shown": "public", "criteria": [], "leftOut": [],
        "own": {"category": "research", "status": "published"}, "record": record, **{name: None for name in empty},
    }


def cli(*words: str, secrets: int = 1) -> None:
    """Runs our program with the passphrase on its standard input."""
    done = subprocess.run([CLI, *words], input=f"{PASSPHRASE}\n" * secrets, text=True, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{words[0]}: {done.stderr}")


def timed(run) -> float:
    """Seconds that a run takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def main() -> None:
    """Measures in turns and writes the table."""
    folder = Path(tempfile.mkdtemp())
    records = [work(at) for at in range(WORKS)]
    data = {"kind": "bearings-dossier", "version": 1, "asOf": "2026-01-01", "entries": [entry(record) for record in records]}
    (folder / "dossier.json").write_text(json.dumps(data))
    items = [{**record, "id": f"w{at}"} for at, record in enumerate(records)]
    (folder / "works.json").write_text(json.dumps(items))
    (folder / "cv.md").write_text("---\ntitle: Curriculum vitae\nnocite: '@*'\n---\n\n# Publications\n")
    vault = str(folder / "vault")
    cli("vault", "new", vault, "--cheap-kdf", secrets=2)
    cli("call", "bringDossier", "--vault", vault, "--file", f"file={folder / 'dossier.json'}")
    pandoc = pypandoc.get_pandoc_path()
    quoted = ["--citeproc", "--bibliography", str(folder / "works.json"), "--csl", STYLE, str(folder / "cv.md"), "-o"]

    began = time.perf_counter()
    program = subprocess.Popen([CLI, "call", "--lines", "--vault", vault], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    program.stdin.write(f"{PASSPHRASE}\n")

    def ask(name: str, args: dict, files: dict) -> None:
        program.stdin.write(json.dumps({"name": name, "args": args, "files": files}) + "\n")
        program.stdin.flush()
        answer = json.loads(program.stdout.readline())
        if "fault" in answer:
            sys.exit(f"{name}: {answer}")

    ask("session", {}, {})
    opening = time.perf_counter() - began
    wish = {"format": "newestFirst", "sincePromotion": False, "heldBack": False}

    def ours(name: str):
        return lambda: ask("savePaper", {"paper": "cv", "plain": False, "wish": wish}, {"file": str(folder / name)})

    def theirs_word() -> None:
        subprocess.run([pandoc, *quoted, str(folder / "their.docx")], check=True)

    def theirs_pdf() -> None:
        subprocess.run([pandoc, "-s", *quoted, str(folder / "their.typ")], check=True)
        typst.compile(str(folder / "their.typ"), output=str(folder / "their.pdf"))

    ways = {"Word": (ours("our.docx"), theirs_word), "PDF": (ours("our.pdf"), theirs_pdf)}
    print(f"A curriculum vitae with {WORKS} publications; median of {RUNS} runs, in turns; load {os.getloadavg()[0]:.1f}. "
          f"pandoc {pypandoc.get_pandoc_version()}, its PDF by typst. The vault was opened in {opening:.2f} s, with the least work on its passphrase.\n")
    print("| file | Bearings | pandoc | pandoc / Bearings |\n|---|---|---|---|")
    for name, (our, their) in ways.items():
        pairs = [(timed(our), timed(their)) for _ in range(RUNS)]
        mine, other = (statistics.median(side) for side in zip(*pairs))
        print(f"| {name} | {mine:.2f} s | {other:.2f} s | {other / mine:.2f} |")
    program.stdin.close()
    program.wait()


if __name__ == "__main__":
    main()
