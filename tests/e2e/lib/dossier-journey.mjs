// From an empty vault to a first curriculum vitae: publications from two files, one of them here already, a talk with its
// evidence, what the chosen track still lacks, a statement that rests on entries, and the papers in two schools' orders.
// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Journey } from "./journey.mjs";
import { readPdf, readWord } from "./programs.mjs";
import { must, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

const TALK = "Grand rounds: the first hour of an admission";
const HOST = "Brackwater University Hospital";
/** Two lines of an old curriculum vitae; the first is put right. */
const DEGREE = "BA in biology";
const COLLEGE = "Brackwater College of Arts";
const FELLOW = "Fellow";
const WORKS = ["Overnight sign-out read aloud", "A half-day that teaches discharge", "Returns within seven days"];
/** What the example asks for first. */
const CRITERION = "Teaching in most years";
/** What it counts by number and time, and what only people judge. */
const COUNTED = "Invited talks outside the home system";
const JUDGED = "Known in the region for the work";
const BECAUSE = "Asked by a hospital two towns away";
/** Some 150 words in three paragraphs; the second ends in an entry each. */
const STATEMENT = [
  "I teach on the ward, in the hours when most of what residents learn is learned. For six years I have led the sign-out sessions that begin each night, because a night goes as its first ten minutes go. We read the list aloud, one of us listens as if hearing it for the first time, and we stop at the first thing that nobody can explain. What began as a habit of mine has become the way eight wards hand over to each other.",
  "I have asked whether it helps, and written down what I found. The trial of sign-out read aloud changed what the night team knew of their sickest patients, and I speak about it wherever I am asked to.",
  "What I want next is plain. I want the ward curriculum to be used where nobody knows me, and I want to learn from what they change. I want residents to ask more than they answer, and to be thanked for it.",
];

export class DossierJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {Record<string, any>} */
  areas = {};

  /** Reads the words that only these pages use. */
  async prepare() {
    for (const [key, area] of [["all", "dossier"], ["entries", "dossier-entries"], ["missing", "dossier-missing"], ["rules", "dossier-rules"], ["statements", "dossier-statements"], ["documents", "dossier-documents"], ["viewer", "dossier-viewer"], ["import", "dossier-import"], ["rescue", "dossier-rescue"]]) {
      this.areas[key ?? ""] = await loadArea(area ?? "");
    }
  }

  /** Goes to a view of the dossier from anywhere. @param {string} tab */
  async view(tab) {
    const { tabs } = this.areas.all.frame;
    await this.person.arrive("Control+6", tabs.entries);
    if (tab !== "entries") await this.person.use("link", tabs[tab]);
  }

  /** Takes an option of a list by the letters it begins with. @param {string | RegExp} name @param {string} letters */
  async choose(name, letters) {
    await this.person.walkTo("combobox", name);
    await this.person.type(letters);
  }

  /** Waits until what was said at the foot has gone: it lies over what a mouse would click. */
  async quiet() {
    if (this.person.keyboardOnly) return;
    const away = this.words.kit.putAway;
    await until("what was said to go", async () => !(await this.person.list()).some((one) => one.role === "button" && one.name === away));
  }

  /** Waits until no dialog stands over the page. */
  async closed() {
    await until("the dialog to close", async () => !(await this.person.list()).some((one) => one.role === "dialog"));
  }

  /** Who the dossier is about. */
  async whoItIs() {
    const { person, words } = this;
    const { entries, identity } = this.areas.entries;
    await this.step("the dossier begins with one line and one action", async () => {
      await person.use("button", words.setup.start.home);
      await person.press("Control+6");
      await person.see("button", entries.emptyAction);
    });
    await this.step("who it is about", async () => {
      await person.use("button", entries.who);
      await person.fill(identity.family, "Halloran");
      await person.fill(identity.given, "Ines M.");
      await person.fill(identity.rank, "Assistant professor");
      await person.use("button", this.areas.all.common.keep);
      await this.closed();
    });
  }

  /** Brings in a list of publications. @param {string} file @param {string} picture what the look is called @param {(words: any) => Promise<void>} look what is done before it is brought in */
  async bringIn_(file, picture, look) {
    const { person } = this;
    const said = this.areas.import.bibliography;
    await this.step(picture, async () => {
      await this.view("import");
      await person.withDialog("open", file, () => person.use("button", said.choose));
      await person.read(said.safe, 60_000);
      await look(said);
    });
    await this.step(`${picture}, and brought in`, async () => {
      await person.use("button", /^(Add|Merge) \d+/);
      await person.see("heading", said.done.title);
    });
  }

  /** Two files; the second holds a work that is here already. @param {string} bib @param {string} nbib */
  async publications(bib, nbib) {
    const { person } = this;
    await this.bringIn_(bib, "a list from a reference program", async (said) => {
      await person.read(said.sum.fresh(2));
      await person.read(said.sum.unread(1));
      await person.read("A record whose braces do not close");
    });
    await this.bringIn_(nbib, "a list from PubMed, one work here already", async (said) => {
      await person.read(said.sum.fresh(1));
      await person.read(said.sum.here(1));
      await person.use("button", said.here.merge);
      await person.read(said.here.settled.merge);
    });
    await this.step("three works stand in the dossier", async () => {
      await this.view("entries");
      await person.use("button", /^Publications/);
      for (const work of WORKS) await person.read(work);
    });
  }

  /** An old curriculum vitae: one line is put right, two are taken, one is left out. @param {string} file */
  async oldCv(file) {
    const { person } = this;
    const said = this.areas.rescue.rescue;
    await this.step("an old curriculum vitae, line by line", async () => {
      await this.view("import");
      await person.withDialog("open", file, () => person.use("button", said.choose));
      await person.see("button", said.of(said.take, DEGREE), 60_000);
      await person.read("Wrote the rules for overnight sign-out");
    });
    await this.step("a field is put right, two are taken, one is left out", async () => {
      // The first line of the file is the degree.
      await person.fill(this.areas.entries.edit.institution, COLLEGE);
      await person.use("button", said.of(said.take, DEGREE));
      await person.use("button", said.of(said.take, FELLOW));
      await person.use("button", said.of(said.leave, "Introduction to the ward"));
      await person.see("button", said.add(2));
    });
    await this.step("two entries are taken as one step", async () => {
      await person.use("button", said.add(2));
      await person.read("2 entries added.");
      await person.use("button", said.done.entries);
      await person.use("button", /^Education/);
      await person.read(COLLEGE);
    });
  }

  /** A talk, and the programme that proves it. @param {string} file */
  async talk(file) {
    const { person } = this;
    const { entries, edit, evidence, PIECES } = this.areas.entries;
    await this.step("a talk is written down", async () => {
      await person.use("button", entries.add);
      await person.fill(edit.when, "Mar 2025");
      await person.fill(edit.title, TALK);
      // The entry is here as soon as its title is left.
      await person.press("Tab");
      await person.see("button", evidence.addFile);
      await this.choose(edit.kind, "Presentation");
      await person.fill(edit.institution, HOST);
      await this.choose(edit.reach, "Regional");
    });
    await this.step("the programme proves it", async () => {
      await person.withDialog("open", file, () => person.use("button", evidence.addFile));
      await person.fill(evidence.proves, "The programme names the talk");
      await this.choose(evidence.kind, PIECES.programme);
      await person.use("button", evidence.keep);
      await this.closed();
      await person.read("The programme names the talk");
    });
    await this.lookAt("The programme names the talk");
    await this.step("the line says what it has", async () => {
      await person.press("Escape");
      await person.see("button", new RegExp(`^${TALK}`));
    });
    await this.step("a paper is its own proof", async () => {
      // With several sections the list stands folded.
      await person.use("button", /^Publications/);
      await person.use("button", new RegExp(`^${WORKS[0]}`));
      await person.see("button", evidence.addPlain);
      await person.use("button", evidence.addPlain);
      await person.fill(evidence.proves, "The paper as it was printed");
      await this.choose(evidence.kind, PIECES.publication);
      await person.use("button", evidence.keep);
      await this.closed();
      await person.read("The paper as it was printed");
      await person.press("Escape");
    });
  }

  /** The file of a piece is read where it is kept. @param {string} proves */
  async lookAt(proves) {
    const { person } = this;
    const { viewer } = this.areas.viewer;
    const { common } = this.areas.all;
    await this.step("the programme is read where it is kept", async () => {
      await person.use("button", common.of(viewer.view, proves));
      await person.see("region", viewer.pageOf("programme.pdf"));
      await person.read(viewer.at(1, 2));
      await person.use("button", viewer.words);
      await person.read("The first hour of an admission. Dr I. M. Halloran, Larkmoor");
    });
    await this.step("its second page, larger", async () => {
      await person.press("PageDown");
      await person.read(viewer.at(2, 2));
      await person.use("button", viewer.larger);
      await person.read(viewer.size(150));
      await person.read("Invited speaker: Dr Ines M. Halloran");
    });
    await this.step("what looks like a name is told before a copy leaves", async () => {
      await person.use("button", viewer.save);
      await person.read("The words of all 2 pages were searched.");
      await person.read(/Found once: a person’s name/);
      await person.use("button", common.cancel);
      await this.closed();
    });
  }

  /** Rules are taken, and what they ask for is read. */
  async missing() {
    const { person } = this;
    const { missing, rules } = this.areas.missing;
    await this.step("rules are chosen among examples", async () => {
      await this.view("missing");
      await person.use("button", missing.choose);
      await person.see("dialog", rules.title);
      // The first example on the list.
      await person.use("button", new RegExp(`^${rules.takeOf("")}`));
      await person.see("button", rules.keep);
    });
    await this.step("what the track still lacks", async () => {
      await person.use("button", rules.keep);
      await this.closed();
      await person.read(missing.columns.generous);
    });
    await this.step("a number opens its list", async () => {
      await person.use("button", CRITERION);
      await person.read(missing.changeTitle);
    });
  }

  /** A rule is changed on the page of its set, and the entries are counted again; the change is taken back. */
  async rule() {
    const { person } = this;
    const { missing, rules } = this.areas.missing;
    const said = this.areas.rules.editor;
    await this.step("a set is opened to be changed", async () => {
      await person.use("button", missing.change);
      await person.see("dialog", rules.title);
      await person.use("button", new RegExp(`^${rules.editOf("")}`));
      await this.closed();
      await person.use("button", COUNTED);
      await person.read(said.tried("unknown", 0, 1));
    });
    await this.step("one is asked for, in the last year alone, and the talk before it counts no more", async () => {
      await person.fill(said.asked, "1");
      await this.choose(said.window, said.windows.lastYears);
      await person.fill(said.windowYears, "1");
      await person.press("Tab");
      await person.read("Only the last year counts.");
      await person.read(said.tried("not yet", 0, 0));
      await person.read(said.kept);
    });
    await this.step("the time is taken back, and it counts again", async () => {
      await this.takenBack(async () => (await person.text()).includes(said.tried("unknown", 0, 1)));
    });
  }

  /** Takes changes back until something is so again. @param {() => Promise<boolean>} again */
  async takenBack(again) {
    for (let steps = 0; steps < 6 && !(await again()); steps += 1) {
      await this.person.press("Control+z");
      await this.person.read(this.words.shell.redo);
    }
    await until("it to be as it was", again);
  }

  /** An entry is set beside what only people judge, with why, and taken away again by undo. */
  async byHand() {
    const { person } = this;
    const { missing, beside } = this.areas.missing;
    await this.step("an entry is set beside what only people judge", async () => {
      await this.view("missing");
      await person.use("button", JUDGED);
      await person.use("button", missing.besideAdd);
      await person.take(new RegExp(`^${TALK}`));
      await person.fill(beside.why, BECAUSE);
      await person.use("button", beside.keep);
      await this.closed();
      await person.read(BECAUSE);
    });
    await this.step("it is taken back, and done again", async () => {
      await person.press("Control+z");
      await until("it to be gone", async () => !(await person.text()).includes(BECAUSE));
      await person.press("Control+Shift+z");
      await person.read(BECAUSE);
    });
  }

  /** A statement of some 150 words that rests on two entries, saved alone. @param {string} file */
  async statement(file) {
    const { person } = this;
    const { statements, statement } = this.areas.statements;
    await this.step("a statement is begun", async () => {
      await this.view("statements");
      await this.choose(statements.beginOf, "Personal");
      await person.use("button", statements.begin);
      await person.see("button", statement.addParagraph);
    });
    await this.step("it is written, a paragraph at a time", async () => {
      for (const [at, text] of STATEMENT.entries()) {
        await person.use("button", statement.addParagraph);
        await person.see("textbox", statement.paragraph(at + 1));
        await person.type(text);
        await person.press("Control+Enter");
        await until("the paragraph to be read", async () => (await person.text()).includes(text.slice(0, 40)));
      }
      await person.read(statement.saved);
    });
    await this.step("two entries stand in it as evidence", async () => {
      for (let chip = 0; chip < 2; chip += 1) {
        const use = await person.see("button", /^Use .* in the last edited paragraph$/);
        await person.use("button", use.name);
        await until("it to stand in the statement", async () => !(await person.list()).some((one) => one.role === "button" && one.name === use.name));
      }
    });
    await this.step("a version is kept under a name", async () => {
      await person.use("button", statement.keep);
      await person.fill(statement.keepName, "First draft");
      await person.use("button", this.areas.all.common.keep);
      await this.closed();
      await person.read(/1: First draft/);
    });
    await this.step("the statement is saved alone, with what it rests on", async () => {
      await person.use("button", statement.save);
      const rests = new RegExp(`^${statement.withRests}`);
      await person.see("checkbox", rests);
      await person.tick(rests);
      await this.quiet();
      await person.withDialog("save", file, () => person.use("button", statement.asWord));
      await until("the file", () => existsSync(file), 60_000);
      await person.read(this.words.kit.saved(file.split("/").at(-1)));
    });
    await this.report.step("it says its words, and the entries it rests on", () => {
      const { words } = readWord(file);
      for (const said of ["I teach on the ward", "What it rests on", "(1)", "(2)"]) must(words.includes(said), `${said} is not in the Word file: ${words}`);
      must(!words.includes("[E"), "marks of the draft are in the Word file");
    });
  }

  /** Saves papers in two forms and in two orders. @param {{ pdf: string, word: string, packet: string, other: string, checklist: string }} files */
  async documents(files) {
    const { person, words } = this;
    const said = this.areas.documents.documents;
    const cv = "Curriculum vitae";
    const save = async (/** @type {string} */ button, /** @type {string} */ label, /** @type {string} */ file) => {
      await this.quiet();
      await person.withDialog("save", file, () => person.use("button", `${button} ${label}`));
      await until("the file", () => existsSync(file), 60_000);
      await person.read(words.kit.saved(file.split("/").at(-1)));
    };
    await this.step("the documents", async () => {
      await this.view("documents");
      await person.see("heading", said.packet);
    });
    await this.step("a curriculum vitae as PDF and as Word", async () => {
      await save(said.pdf, cv, files.pdf);
      await save(said.word, cv, files.word);
    });
    await this.step("what looks like a name, file by file", async () => {
      const { leaving } = this.areas.viewer;
      await person.use("button", leaving.look);
      await person.see("heading", new RegExp(`^programme.pdf ${leaving.found(2)}`));
      await person.use("button", this.areas.all.common.close);
      await this.closed();
    });
    await this.step("a checklist", async () => {
      await save(said.pdf, "Checklist", files.checklist);
    });
    await this.step("the packet, and the same under the other school's rules", async () => {
      await save(said.pdf, said.packet, files.packet);
      await person.take(/^Oldest first/);
      await this.quiet();
      await save(said.pdf, said.packet, files.other);
    });
    await this.report.step("all of them say what was entered, in each school's order", () => {
      const { text } = readPdf(files.pdf);
      const printed = text.replace(/\s+/g, " ");
      for (const said of [TALK, ...WORKS]) must(printed.includes(said), `${said} is not in print`);
      must(!printed.includes("The programme names the talk"), "evidence is in no curriculum vitae");
      const word = readWord(files.word);
      for (const said of [TALK, ...WORKS]) must(word.words.includes(said), `${said} is not in the Word file`);
      const [one, other] = [files.packet, files.other].map((file) => readPdf(file).text.replace(/\s+/g, " "));
      for (const packet of [one, other]) {
        for (const said of [TALK, ...WORKS, "I teach on the ward", "The programme names the talk"]) must(packet?.includes(said), `${said} is not in the packet`);
      }
      const order = (/** @type {string | undefined} */ text) => WORKS.map((work) => text?.indexOf(work) ?? -1);
      const [newest, oldest] = [order(one), order(other)];
      must((newest[0] ?? 0) < (newest[2] ?? 0), "the newest comes first");
      must((oldest[0] ?? 0) > (oldest[2] ?? 0), "the oldest comes first");
      const checklist = readPdf(files.checklist).text.replace(/\s+/g, " ");
      for (const said of ["Still missing", "Letter of the chair", CRITERION]) must(checklist.includes(said), `${said} is not in the checklist`);
      must(!one?.includes("Still missing"), "the checklist is not handed in");
      const inside = execFileSync("pdfdetach", ["-list", files.packet], { encoding: "utf8" });
      must(/dossier\.json/.test(inside), `the packet carries: ${inside}`);
    });
  }

  /** The packet comes back and nothing is doubled. @param {string} packet */
  async back(packet) {
    const { person } = this;
    const said = this.areas.documents.documents;
    await this.step("the packet is brought in again and adds nothing", async () => {
      await this.quiet();
      await person.withDialog("open", packet, () => person.use("button", said.bring));
      await person.read(/^.*Nothing new: \d+ entries stand here already/);
    });
  }
}
