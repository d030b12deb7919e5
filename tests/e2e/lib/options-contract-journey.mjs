// A contract from pasted text to questions for a lawyer: read, overruled, asked of the other side, and saved.
// @ts-check
import { existsSync } from "node:fs";
import { Journey } from "./journey.mjs";
import { readPdf } from "./programs.mjs";
import { must, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

const POST = "Cedar Valley";
const TEXT = [
  "1. Employer may terminate this Agreement without cause upon thirty days notice.",
  "2. Malpractice insurance is provided on a claims-made basis.",
  "3. If Physician resigns, Physician shall purchase tail coverage.",
  "4. Physician shall indemnify Employer for any loss.",
].join("\n\n");
const OWN = "Not by the letter of 3 December.";
const INDEMNITY = "You make good their loss";
const TAIL = "The tail is yours, even when you are dismissed without cause";
const PAYER = "Who pays the tail";

export class OptionsContractJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {Record<string, any>} */
  areas = {};

  /** Reads the words that only these pages use. */
  async prepare() {
    for (const [key, area] of [
      ["place", "options"],
      ["terms", "options-terms"],
      ["contract", "options-contract"],
    ]) {
      this.areas[key ?? ""] = await loadArea(area ?? "");
    }
  }

  /** Goes to a view of Options from anywhere. @param {string} tab */
  async view(tab) {
    await this.person.press("Control+4");
    await this.person.use("link", this.areas.place.frame.tabs[tab]);
  }

  /** Waits until no dialog stands over the page. */
  async closed() {
    await until(
      "the dialog to close",
      async () =>
        !(await this.person.list()).some((one) => one.role === "dialog"),
    );
  }

  /** A post, and its contract read from pasted text. */
  async read() {
    const { person } = this;
    const { terms } = this.areas.terms;
    const { contract } = this.areas.contract;
    await this.step("a contract begins with a post", async () => {
      await person.use("button", this.words.setup.start.home);
      await this.view("pay");
      await person.use("button", terms.offerButton);
      await person.fill(terms.name, POST);
      await person.use("button", terms.add);
      await this.closed();
      await this.view("contract");
      // Where other posts are here too, this one is chosen by its first letters.
      if ((await person.list()).some((one) => one.role === "combobox")) {
        await person.walkTo("combobox", contract.which);
        await person.type(POST.slice(0, 3));
      }
      await person.read("No contract has been read for this post yet.");
    });
    await this.step("its text is pasted and read", async () => {
      // Line ends are keys of their own: not every driver types them out of a text.
      const [first = "", ...others] = TEXT.split("\n\n");
      await person.fill(contract.begin.paste, first);
      for (const clause of others) {
        await person.press("Enter", "Enter");
        await person.type(clause);
      }
      await person.use("button", contract.begin.read);
      await person.read("A reading by rules of words");
      await person.read(contract.quotesOnly);
    });
    await this.step("a finding opens to its clause and its words", async () => {
      await person.use("button", INDEMNITY);
      await person.read("Physician shall indemnify Employer for any loss.");
      await person.read("§4");
    });
  }

  /** One thing is read otherwise, and one is asked of the other side. */
  async answer() {
    const { person } = this;
    const { contract, STATES } = this.areas.contract;
    await this.step("one thing is read otherwise", async () => {
      await person.use("button", TAIL);
      await person.use("button", contract.otherwiseOf(TAIL));
      await person.take(STATES.missing);
      await person.fill(contract.form.words, OWN);
      await person.use("button", contract.form.keep);
      await this.closed();
      await person.read(contract.ownSays("missing", "§3"));
    });
    await this.step("one thing is added to the asks", async () => {
      await person.use("button", PAYER);
      await person.use("button", contract.addAskOf(PAYER));
      await person.read(contract.asked);
    });
  }

  /** The questions are saved, and hold what they should. @param {string} file */
  async save(file) {
    const { person } = this;
    const { contract } = this.areas.contract;
    await this.step("the questions for a lawyer are saved", async () => {
      await person.use("button", new RegExp(`^${contract.save.label}`));
      await person.withDialog("save", file, () =>
        person.use("menuitem", contract.save.pdf),
      );
      await until("the file", () => existsSync(file), 60_000);
      await person.read(this.words.kit.saved(file.split("/").at(-1)));
    });
    await this.report.step(
      "the page names the clause, its words, and what to ask",
      () => {
        const printed = readPdf(file).text.replace(/\s+/g, " ");
        for (const said of [
          `Questions for a lawyer: ${POST}`,
          INDEMNITY,
          "§4",
          "any loss",
        ])
          must(printed.includes(said), `${said} is not in print`);
      },
    );
  }

  /** All of it. @param {string} file where the questions are saved */
  async walk(file) {
    await this.read();
    await this.answer();
    await this.save(file);
  }
}
