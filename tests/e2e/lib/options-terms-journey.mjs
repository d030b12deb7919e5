// From nothing to two posts beside each other, the cost of leaving one of them, an ask that ends in writing, and its brief.
// @ts-check
import { existsSync } from "node:fs";
import { Journey } from "./journey.mjs";
import { readPdf } from "./programs.mjs";
import { must, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

const OWN = "Larkmoor";
const OFFER = "Carrow Valley";
const ASK = "Protected time as a named share of the post";
const SAID = "0.15, and the hours come back";

export class OptionsTermsJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {Record<string, any>} */
  areas = {};

  /** Reads the words that only these pages use. */
  async prepare() {
    for (const [key, area] of [["place", "options"], ["terms", "options-terms"], ["asks", "options-asks"]]) {
      this.areas[key ?? ""] = await loadArea(area ?? "");
    }
  }

  /** Goes to a view of Options from anywhere. @param {string} tab */
  async view(tab) {
    await this.person.press("Control+4");
    await this.person.use("link", this.areas.place.frame.tabs[tab]);
  }

  /** Takes an option of a list by the letters it begins with. @param {string} name @param {string} letters */
  async choose(name, letters) {
    await this.person.walkTo("combobox", name);
    await this.person.type(letters);
  }

  /** Writes into a field for numbers. @param {string} name @param {string} text */
  async number(name, text) {
    await this.person.fill(name, text);
  }

  /** Waits until no dialog stands over the page. */
  async closed() {
    await until("the dialog to close", async () => !(await this.person.list()).some((one) => one.role === "dialog"));
  }

  /** Adds a post by its name. @param {string} button @param {string} name */
  async post(button, name) {
    const { terms } = this.areas.terms;
    await this.person.use("button", button);
    await this.person.fill(terms.name, name);
    await this.person.use("button", terms.add);
    await this.closed();
    await this.person.see("button", terms.payOf(name));
  }

  /** Two posts and what they pay. */
  async pay() {
    const { person } = this;
    const { terms, FORMULAS } = this.areas.terms;
    const form = terms.form;
    await this.step("pay begins with one line and one action", async () => {
      await person.use("button", this.words.setup.start.home);
      await this.view("pay");
      await person.read("No post is here yet.");
      await person.see("button", terms.firstButton);
    });
    await this.step("the post one has", async () => {
      await this.post(terms.firstButton, OWN);
      await person.read("Nothing can be added up yet.");
    });
    await this.step("what it pays", async () => {
      await person.use("button", terms.payOf(OWN));
      await person.fill(form.base, "248,000");
      await this.choose(form.formula, FORMULAS.salary.slice(0, 3));
      await this.number(form.weeks, "46");
      await this.number(form.scheduled, "54");
    });
    await this.step("one post alone", async () => {
      await person.use("button", terms.keep);
      await this.closed();
      await person.read(`${OWN} pays $248,000 in a steady year.`);
    });
    await this.step("an offer beside it", async () => {
      await this.post(terms.offerButton, OFFER);
      await person.use("button", terms.payOf(OFFER));
      await person.fill(form.base, "260,000");
      await this.choose(form.formula, "Which");
      await person.fill(form.rate, "49");
      await this.number(`${form.volume}: ${form.low.toLowerCase()}`, "5200");
      await this.number(`${form.volume}: ${form.likely.toLowerCase()}`, "5900");
      await this.number(`${form.volume}: ${form.high.toLowerCase()}`, "6600");
      await this.number(form.weeks, "47");
      await this.number(form.scheduled, "58");
    });
    await this.step("two posts beside each other", async () => {
      await person.use("button", terms.keep);
      await this.closed();
      await person.read(`${OFFER} pays $41,100 more a year than ${OWN} once steady.`);
      await person.read("For a true hour");
    });
    await this.step("how a number is worked out", async () => {
      await person.use("button", new RegExp(`^${terms.figures.how.replace("?", "\\?")}.*${terms.figures.steady}, ${OFFER}`));
      await person.read("A year with the full volume");
      await person.press("Escape");
    });
  }

  /** What leaving costs. */
  async leaving() {
    const { person } = this;
    const { terms } = this.areas.terms;
    const form = terms.exitForm;
    await this.step("what leaving costs is laid out", async () => {
      await person.use("button", terms.exit.lay);
      await this.number(form.notice, "120");
      await person.tick(form.noTail);
      await person.tick(form.noNonCompete);
      await this.number(form.gapWeeks, "3");
      await person.fill(form.gapPay, "248,000");
    });
    await this.step("leaving, month by month", async () => {
      await person.use("button", terms.keep);
      await this.closed();
      await person.read("would cost $14,308.");
    });
  }

  /** An ask that ends in writing, and the brief. @param {string} file */
  async ask(file) {
    const { person, words } = this;
    const { asks } = this.areas.asks;
    await this.step("an ask from the library", async () => {
      await this.view("asks");
      await person.read("Nothing is asked here yet.");
      await this.choose(asks.addFrom, "Protected");
      await person.use("button", asks.add);
      await person.read("One term, and it is not in writing yet.");
    });
    await this.step("it is opened", async () => {
      await person.use("button", ASK);
      await person.read(asks.nothingSaid);
    });
    await this.step("an answer, with its clause", async () => {
      await person.use("button", asks.answer);
      await person.fill(asks.answerForm.words, SAID);
      await person.fill(asks.form.offer, "0.15");
      await this.choose(asks.form.status, "Yes");
      await person.fill(asks.form.clause, "§5.3");
    });
    await this.step("the ask stands in writing", async () => {
      await person.use("button", asks.keep);
      await this.closed();
      await person.read("One term, and it is in writing.");
      await person.read(SAID);
    });
    await this.step("the e-mail is drafted, and not sent", async () => {
      await person.use("button", asks.mail);
      await person.see("textbox", asks.mailForm.text);
      await person.press("Escape");
      await this.closed();
    });
    await this.step("the brief is saved", async () => {
      await person.use("button", new RegExp(`^${asks.save.label}`));
      await person.withDialog("save", file, () => person.use("menuitem", asks.save.pdf));
      await until("the file", () => existsSync(file), 60_000);
      await person.read(words.kit.saved(file.split("/").at(-1)));
    });
    await this.report.step("the brief says what is asked, what they offer, and the clause", () => {
      const { pages, text } = readPdf(file);
      const printed = text.replace(/\s+/g, " ");
      must(pages === 1, `the brief has ${pages} pages`);
      for (const said of [`Terms and asks: ${OWN}`, "Protected time", "0.15", "§5.3"]) must(printed.includes(said), `${said} is not in print`);
    });
  }

  /** All of it. @param {string} brief where the brief is saved */
  async walk(brief) {
    await this.pay();
    await this.leaving();
    await this.ask(brief);
  }
}
