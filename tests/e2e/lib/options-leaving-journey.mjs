// From no plan to a plan of leaving well: a start day, a step ticked, a hand-off that is counted, a letter kept, the page saved.
// @ts-check
import { existsSync } from "node:fs";
import { Journey } from "./journey.mjs";
import { readPdf } from "./programs.mjs";
import { must, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

const TITLE = "Leave";
const STEP = "Copy your own record: CV, case logs, evaluations";
const CLINIC = "Pump clinic";

export class OptionsLeavingJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {Record<string, any>} */
  areas = {};

  /** Reads the words that only these pages use. */
  async prepare() {
    for (const [key, area] of [["place", "options"], ["leaving", "options-leaving"]]) {
      this.areas[key ?? ""] = await loadArea(area ?? "");
    }
  }

  /** Waits until no dialog stands over the page. */
  async closed() {
    await until("the dialog to close", async () => !(await this.person.list()).some((one) => one.role === "dialog"));
  }

  /** Types a day into a field of days, part by part from where it begins. @param {RegExp} first its first part @param {string} digits day, month, year */
  async day(first, digits) {
    const { person } = this;
    if (person.keyboardOnly) await person.walkTo("spinbutton", first);
    else await person.click("spinbutton", first);
    await person.type(digits);
  }

  /** A plan from a start day; what is not known is named. */
  async plan() {
    const { person } = this;
    const { leaving } = this.areas.leaving;
    await this.step("leaving well begins with one line and one action", async () => {
      await person.use("button", this.words.setup.start.home);
      await person.press("Control+4");
      await person.use("link", this.areas.place.frame.tabs.leaving);
      await person.read(leaving.empty);
    });
    await this.step("the plan is laid out", async () => {
      await person.use("button", leaving.first);
      await person.fill(leaving.plan.title, TITLE);
      await this.day(new RegExp(`^day.*${leaving.plan.start}`), "10012028");
      await this.day(new RegExp(`^day.*${leaving.plan.last}`), "31122027");
      await person.fill(leaving.plan.notice, "120");
    });
    await this.step("what binds first is said", async () => {
      await person.use("button", leaving.keep);
      await this.closed();
      await person.read("the first date that binds is Thursday 2 September 2027: notice, in writing.");
      await person.read("by when patients must hear");
    });
    await this.step("the start moves, and all moves with it", async () => {
      await person.use("button", leaving.start.later);
      await person.read("the first date that binds is Thursday 9 September 2027");
      await person.use("button", leaving.start.earlier);
      await person.read("the first date that binds is Thursday 2 September 2027");
    });
    await this.step("a step is ticked", async () => {
      await person.tick(leaving.rows.done(STEP));
      await until("the tick", async () => (await person.see("checkbox", leaving.rows.done(STEP))).checked);
    });
  }

  /** A hand-off that is counted, and a letter that is kept. */
  async handOn() {
    const { person } = this;
    const { leaving, LETTERS } = this.areas.leaving;
    await this.step("patients are counted, not named", async () => {
      await person.use("button", leaving.rows.addHand);
      await person.read(leaving.hand.lead);
      await person.fill(leaving.hand.what, CLINIC);
      await person.fill(leaving.hand.count, "40");
      await person.fill(leaving.hand.to, "Dr Brandvold");
    });
    await this.step("they add up", async () => {
      await person.use("button", leaving.keep);
      await this.closed();
      await person.read(CLINIC);
      await person.read("40 in all: 40 not asked.");
    });
    await this.step("a letter is drafted, and its blanks are named", async () => {
      await person.use("button", leaving.letters.openOf(LETTERS.patients.title));
      await person.read("where records are");
    });
    await this.step("its text is kept", async () => {
      await person.use("button", leaving.letters.keep);
      await this.closed();
      await person.read(leaving.letters.kept);
    });
  }

  /** The page on paper. @param {string} file */
  async save(file) {
    const { person, words } = this;
    const { leaving } = this.areas.leaving;
    await this.step("the plan is saved", async () => {
      await person.use("button", new RegExp(`^${leaving.save.label} ${leaving.save.about}`));
      await person.withDialog("save", file, () => person.use("menuitem", leaving.save.pdf));
      await until("the file", () => existsSync(file), 60_000);
      await person.read(words.kit.saved(file.split("/").at(-1)));
    });
    await this.report.step("the page holds the days and the count, and no letter", () => {
      const printed = readPdf(file).text.replace(/\s+/g, " ");
      for (const said of ["Leaving well", TITLE, "2 September 2027", CLINIC, "not a decision"]) must(printed.includes(said), `${said} is not in print`);
      must(!printed.includes("To the people I care for"), "a letter is in print");
    });
  }

  /** All of it. @param {string} file where the page is saved */
  async walk(file) {
    await this.plan();
    await this.handOn();
    await this.save(file);
  }
}
