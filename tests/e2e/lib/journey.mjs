// The first journey, step by step: from an empty folder to the printed page. Every kind of window walks the same steps.
// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { readPdf } from "./programs.mjs";
import { must, until } from "./report.mjs";

/** @typedef {import("./person.mjs").Person} Person */

/** The passphrase of every journey. */
export const PASSPHRASE = "lantern orchard gravel mitten";

/** Eleven weeks of the invented physician, as Outlook would write them. @returns {string} */
export function sampleCalendar() {
  const folder = join(root, "tests/fixtures");
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ics")) : [];
  const name = files.find((file) => /halloran|sample/i.test(file)) ?? files[0];
  must(name, "there is no sample calendar under tests/fixtures");
  return join(folder, name ?? "");
}

/** The words of a person's own; canaries in one journey, plain in the others. */
export const FACTS = { name: "", role: "", setting: "" };

/** How many times Ctrl + is pressed from the plain size to twice that. */
const LARGER = ["Control+=", "Control+=", "Control+=", "Control+=", "Control+="];

/** The first journey. Steps may be called one by one; each ends where the next begins. */
export class Journey {
  /** @param {Person} person @param {any} words the pages' own sentences @param {import("./report.mjs").Report} report */
  constructor(person, words, report) {
    this.person = person;
    this.words = words;
    this.report = report;
    this.picture = 0;
  }

  /** One step with its picture. @param {string} name @param {() => Promise<void>} run */
  async step(name, run) {
    await this.report.step(name, run);
    await this.shot(name);
  }

  /** @param {string} name */
  async shot(name) {
    this.picture += 1;
    await this.person.shot(`${String(this.picture).padStart(2, "0")}-${name.replace(/[^a-z0-9]+/gi, "-").toLowerCase()}`);
  }

  /**
   * Draws everything twice as large, with the keys for it, and back.
   * @param {() => Promise<number>} width of the page in its own pixels @param {() => Promise<void>} look
   */
  async twiceTheSize(width, look) {
    const { person, words } = this;
    const { settings, shell } = words;
    const plain = await width();
    // A driver aims its mouse as if nothing were drawn larger, so keys are used meanwhile.
    const had = person.keyboardOnly;
    person.keyboardOnly = true;
    await person.press(...LARGER);
    await until("half the pixels to fit", async () => Math.abs((await width()) - plain / 2) < 20);
    await this.step("everything is drawn twice as large", async () => {
      await person.press("Control+,");
      await person.use("link", settings.tabs.reading);
      await person.read(settings.reading.zoomNow(200));
    });
    await look();
    await person.press("Control+0");
    await until("all the pixels to fit again", async () => (await width()) === plain);
    person.keyboardOnly = had;
    await person.press("Control+1");
    await person.see("link", shell.place.calendars);
  }

  /** An empty folder to an open vault. @param {{ facts?: { name: string, role: string, setting: string } }} [with_] */
  async begin({ facts } = {}) {
    const { person, words } = this;
    const said = words.setup;
    await this.step("the first page says what this is", async () => {
      await person.see("heading", said.welcome.title, 60_000);
    });
    await this.step("a passphrase is set", async () => {
      await person.use("button", said.welcome.make);
      await person.see("heading", said.vault.title);
      await person.fill(said.vault.type, PASSPHRASE);
      await person.fill(said.vault.again, PASSPHRASE);
      await person.read(said.vault.agree);
      await person.read(/to guess\./);
    });
    await this.step("the recovery key is shown", async () => {
      await person.use("button", said.vault.make);
      await person.see("heading", said.recovery.title, 60_000);
    });
    await this.step("two groups are typed again, and a backup opens with the key", () => this.proveRecovery());
    await this.step("four facts", async () => {
      await person.use("button", said.recovery.on);
      await person.see("heading", said.facts.title);
      if (!facts) return;
      await person.fill(said.facts.name, facts.name);
      await person.fill(said.facts.role, facts.role);
      await person.fill(said.facts.setting, facts.setting);
    });
    await this.step("one start", async () => {
      await person.use("button", facts ? said.facts.on : said.facts.skip);
      await person.see("heading", said.start.title);
    });
  }

  /** Reads the key from the page and types the two groups that are asked for. */
  async proveRecovery() {
    const { person, words } = this;
    const said = words.setup.recovery;
    // The key stands on the page as eight numbered groups of four, then the check.
    const text = (await person.text()).replace(/\s+/g, " ");
    const key = /1 ([0-9A-Z]{4}) 2 ([0-9A-Z]{4}) 3 ([0-9A-Z]{4}) 4 ([0-9A-Z]{4}) 5 ([0-9A-Z]{4}) 6 ([0-9A-Z]{4}) 7 ([0-9A-Z]{4}) 8 ([0-9A-Z]{4})/.exec(text);
    must(key, "the eight groups stand on the page");
    const asked = (await person.list()).filter((one) => one.role === "textbox").map((one) => /^Group (\d)$/.exec(one.name)?.[1]).filter(Boolean);
    must(asked.length === 2, "two groups are asked for");
    for (const group of asked) await person.fill(said.group(Number(group)), key?.[Number(group)] ?? "");
    await person.read(said.proved, 60_000);
  }

  /** Brings in a calendar from the page that offers it. @param {string} file */
  async bringIn(file) {
    const { person, words } = this;
    const said = words.calendars.bringIn;
    await this.step("the file is read and shown before anything is stored", async () => {
      await person.withDialog("open", file, () => person.use("button", said.action));
      await person.see("heading", words.calendars.check.title, 60_000);
      await person.read("nothing is stored yet");
    });
    await this.step("the calendar is brought in", async () => {
      await this.answerZone();
      await person.use("button", /^Bring in [\d,]+ events?$/);
      await person.read(/is stored: [\d,]+ events?\./, 60_000);
      await person.use("button", words.calendars.stored.done);
      await person.see("heading", said.title);
    });
  }

  /** Answers the one question that the file leaves open: in which zone a series takes place. The first choice is this computer's. */
  async answerZone() {
    const { person } = this;
    /** @param {import("./person.mjs").Element} one */
    const ready = (one) => one.role === "button" && /^Bring in [\d,]+ events?$/.test(one.name) && one.enabled;
    /** @param {import("./person.mjs").Element} one */
    const asks = (one) => one.role === "combobox" && /Which\?/.test(one.name);
    // A page that is still being built holds neither the question nor the button that waits for its answer.
    const first = await until("the file to be ready, or its question", async () => (await person.list()).find((one) => ready(one) || asks(one)));
    if (ready(first)) return;
    await person.walkTo("combobox", first.name);
    await person.press("ArrowDown");
    await until("the zone to be taken", async () => (await person.list()).some(ready));
  }

  /** Gives the title that takes most hours another category, by a number key. */
  async fixOne() {
    const { person, words } = this;
    await this.step("the hours are sorted by words", async () => {
      await this.tab("sort");
      await person.read(/\d+\s?% of your hours are sorted|All of your hours|hours are sorted/);
    });
    await this.step("one title is sorted by hand", async () => {
      const before = await this.titles();
      must(before.length > 0, "there are titles to sort");
      const title = before[0] ?? "";
      await person.walkTo("button", title);
      await person.press("3");
      await person.read(/\byou\b/);
    });
  }

  /** The titles on the page for sorting, open ones first. @returns {Promise<string[]>} */
  async titles() {
    const { sort, frame } = this.words.calendars;
    const others = new Set([...Object.values(frame.tabs), sort.take, sort.choose, sort.table, sort.editCategories, this.words.shell.find, this.words.shell.lock]);
    const list = await this.person.list();
    const from = list.findIndex((one) => one.role === "heading" && (one.name.startsWith(sort.openTitle) || one.name.startsWith(sort.sortedTitle)));
    return list.slice(from + 1).filter((one) => one.role === "button" && !others.has(one.name) && !/^(Take|Choose) /.test(one.name)).map((one) => one.name);
  }

  /** Goes to one of the five views. @param {string} name */
  async tab(name) {
    await this.person.use("link", this.words.calendars.frame.tabs[name]);
  }

  /** Paints a working week in the grid, with keys. */
  async drawWish() {
    const { person, words } = this;
    const wish = words.calendars.wish;
    await this.step("the weeks so far and their kinds", async () => {
      await this.tab("have");
      await person.see("heading", words.calendars.weeks.title);
    });
    await this.step("the week that is wished for is drawn", async () => {
      await this.tab("wish");
      await person.see("heading", wish.title);
      await this.paint("Monday", 8, 4, 5, 1);
      await this.paint("Monday", 13, 3, 4, 1);
      await this.paint("Friday", 13, 3, 1, 4);
      await this.paint("Monday", 16, 1, 5, 2);
      await person.read(/hours of work\./);
    });
  }

  /**
   * Paints whole hours from a day and hour on, over days to the right.
   * @param {string} day @param {number} hour @param {number} hours @param {number} days @param {number} brush its number key
   */
  async paint(day, hour, hours, days, brush) {
    const { person } = this;
    const order = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    await person.walkTo("gridcell", /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
    await person.press("Control+Home", ...Array(order.indexOf(day)).fill("ArrowRight"), ...Array(hour * 2).fill("ArrowDown"));
    const start = new RegExp(`^${day} 0?${hour}[:.]?0?0?\\b`);
    let at = "";
    await until(`the cursor on ${day} at ${hour}`, async () => start.test((at = (await person.focus())?.name ?? ""))).catch((error) => {
      throw new Error(`the cursor is on “${at}”`, { cause: error });
    });
    await person.press(...Array(days - 1).fill("Shift+ArrowRight"), ...Array(hours * 2 - 1).fill("Shift+ArrowDown"));
    await person.press(`${brush}`, "Enter");
    await until("the cell to be painted", async () => !/free$/.test((await person.focus())?.name ?? "free"));
    await person.press("Escape");
  }

  /** Reads the finding, and saves the page. @param {string} file where to @returns {Promise<string>} the finding */
  async compare(file) {
    const { person, words } = this;
    const said = words.calendars.compare;
    let finding = "";
    await this.step("the difference is a sentence", async () => {
      await this.tab("compare");
      finding = (await person.see("heading", /than you wish\.|As many hours as you wish/)).name;
    });
    await this.step("the page is saved as PDF", async () => {
      await person.withDialog("save", file, () => person.use("button", said.save));
      await until("the file", () => existsSync(file), 60_000);
      await person.read(this.words.kit.saved(file.split("/").at(-1)));
    });
    await this.report.step("the PDF is one page and says the same numbers", async () => {
      const { pages, text } = readPdf(file);
      must(pages === 1, `the PDF has ${pages} pages`);
      const plain = text.replace(/\s+/g, " ");
      const screen = (await person.text()).replace(/\s+/g, " ");
      const rows = await this.rows(screen);
      must(rows.length > 0, "the table of hours stands on the screen");
      for (const [name, have, wish] of rows) {
        const line = new RegExp(`${escape(name)}\\D{0,40}${escape(have)}\\D{1,60}${escape(wish)}(?!\\d)`);
        must(line.test(plain), `the PDF does not say “${name} ${have} ${wish}” as the screen does:\n${plain}`);
      }
    });
    return finding;
  }

  /** Reads what kind of gap it is, and saves the page of it. @param {string} file where to */
  async reading(file) {
    const { person, words } = this;
    const said = words.reading;
    let finding = "";
    await this.step("the reading", async () => {
      await this.tab("reading");
      finding = (await person.see("heading", /hours?\b.*\.|no gap|differs|as you drew/i)).name;
    });
    await this.report.step("the reading is saved as one page, in the first person", async () => {
      await person.withDialog("save", file, () => person.use("button", said.print));
      await until("the file", () => existsSync(file), 60_000);
      const { pages, text } = readPdf(file);
      must(pages === 1, `the PDF has ${pages} pages`);
      must(/My week|My weeks/.test(text), `the page does not speak as the person:\n${text}`);
    });
    return finding;
  }

  /** The rows of the table, as it says them to a screen reader: name, have, wish. @param {string} _screen @returns {Promise<string[][]>} */
  async rows(_screen) {
    await this.person.use("button", this.words.calendars.compare.showTable);
    await this.person.see("button", this.words.calendars.compare.showFigures);
    const text = (await this.person.text()).replace(/\s+/g, " ");
    await this.person.use("button", this.words.calendars.compare.showFigures);
    const names = ["Clinical work", "Clinical", "Inbox and notes", "Inbox", "Teaching", "Scholarship", "Committees", "Service", "Leadership", "All work"];
    return names.flatMap((name) => {
      // A letter may stand behind the name, and a screen reader hears the drawing between the two figures.
      const found = new RegExp(`${escape(name)}(?: [A-Z])? (\\d+(?:\\.\\d)?) (?:${escape(name)}\\b.{0,90}? )?(\\d+(?:\\.\\d)?) [−+-]?\\d`).exec(text);
      return found ? [[name, found[1] ?? "", found[2] ?? ""]] : [];
    });
  }

  /** Locks with the keyboard, and opens again. */
  async lockAndUnlock() {
    const { person, words } = this;
    await this.step("locked, the page is gone", async () => {
      await person.press("Control+l");
      await person.afterLock();
      await person.see("heading", words.lock.title);
      const text = await person.text();
      must(!/than you wish|Clinical|huddle/i.test(text), "nothing of the vault stands on the lock screen");
    });
    await this.report.step("a wrong passphrase opens nothing", async () => {
      await person.fill(words.lock.passphrase, "not this one");
      await person.press("Enter");
      await person.read(words.faults.wrongPassphrase, 60_000);
    });
    await this.unlock();
  }

  /** Opens the locked vault again. */
  async unlock() {
    const { person, words } = this;
    await this.step("unlocked", async () => {
      await person.fill(words.lock.passphrase, PASSPHRASE);
      await person.press("Enter");
      await person.see("link", words.shell.place.calendars, 60_000);
    });
  }

  /** Looks for words that stand nowhere in the vault, and goes back to the page. @param {string} text */
  async findNothing(text) {
    const { person, words } = this;
    await this.report.step("something is looked for", async () => {
      await person.press("Control+k");
      await person.see("combobox", words.shell.findOrDo);
      await person.type(text);
      await person.read(words.shell.nothingFound);
      await person.press("Escape");
      await until("the box to close", async () => !(await person.list()).some((one) => one.role === "combobox" && one.name === words.shell.findOrDo));
    });
  }

  /** Takes changes back with Ctrl+Z until the import is undone, then does all of them again. @param {string} name of the calendar */
  async undoImport(name) {
    const { person, words } = this;
    const redo = new RegExp(`^${words.shell.redo} .*import`, "i");
    let steps = 0;
    await this.step("the import is undone", async () => {
      await this.toCalendars();
      while (!(await person.list()).some((one) => one.role === "button" && redo.test(one.name))) {
        must(steps < 40, "Undo never came to the import");
        const before = await this.undoName();
        await person.press("Control+z");
        steps += 1;
        await until("the step to be taken back", async () => (await this.undoName()) !== before);
      }
      await person.see("heading", words.calendars.bringIn.emptyTitle);
    });
    await this.step("the import is done again", async () => {
      for (let step = 0; step < steps; step += 1) {
        const before = await this.undoName();
        await person.press("Control+Shift+Z");
        await until("the step to be done again", async () => (await this.undoName()) !== before);
      }
      await person.read(name);
    });
  }

  /** What the Undo button offers. @returns {Promise<string>} */
  async undoName() {
    const { undo, redo } = this.words.shell;
    const bar = (await this.person.list()).filter((one) => one.role === "button" && (one.name.startsWith(undo) || one.name.startsWith(redo)));
    return bar.map((one) => one.name).join(" | ");
  }

  /** Goes to the calendars that were brought in, from anywhere. */
  async toCalendars() {
    await this.person.press("Control+3");
    await this.person.see("link", this.words.calendars.frame.tabs.import);
    await this.tab("import");
  }
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
