// The invented physician's paths: an order told without counting, a deal-breaker that removes one, an answer that flips the
// order, a question put on the list, a note sealed, the page printed.
// @ts-check
import { existsSync } from "node:fs";
import { Journey } from "./journey.mjs";
import { must, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

export class OptionsJourney extends Journey {
  /** The words of these pages. @type {Record<string, any>} */
  areas = {};

  async prepare() {
    this.areas.all = await loadArea("options");
    this.areas.compare = await loadArea("options-compare");
    this.areas.decide = await loadArea("options-decide");
  }

  async closed() {
    await until("the dialog to close", async () => !(await this.person.list()).some((one) => one.role === "dialog"));
  }

  /** Opens what is known of a path on a criterion. @param {string} path @param {string} criterion */
  async fact(path, criterion) {
    await this.person.use("button", new RegExp(`^${path}, ${criterion}:`));
    await this.person.see("dialog", this.areas.compare.factForm.title(path, criterion));
  }

  /** Everything, from the place as it opens. @param {string} pdf where the page is saved */
  async walk(pdf) {
    const { person } = this;
    const { gut, factForm, ask, out, swaps, weighed } = this.areas.compare;
    const { decide } = this.areas.decide;
    await this.step("paths beside each other, and the order without counting asked first", async () => {
      await person.press("Control+4");
      await person.see("heading", gut.title);
      await person.use("button", gut.up("Hybrid"));
      await person.use("button", gut.keep);
      await person.see("heading", new RegExp(`^${weighed.title}`));
      await person.read("Leave cannot be placed until “Malpractice tail paid if let go without cause” is answered.");
    });
    await this.step("a deal-breaker that does not hold removes a path", async () => {
      await this.fact("Leave", "Malpractice tail paid if let go without cause");
      await person.take(factForm.no);
      await person.use("button", factForm.keep);
      await this.closed();
      await person.read("Leave drops out: it breaks “Malpractice tail paid if let go without cause”.");
    });
    await this.step("the first place turns on one line", async () => {
      await person.read(/Stay on new terms, then/);
      await person.read("The first place turns on one line: Teaching, at least 6 hours a week.");
    });
    await this.step("a question goes to the things to raise", async () => {
      await person.use("button", new RegExp(`^${ask.raise}: Stay on new terms: Teaching`));
      await person.read(ask.raised);
    });
    await this.step("an answer flips the order", async () => {
      await this.fact("Stay on new terms", "Evenings that are mine");
      await person.fill(/^How much/, "2");
      await person.use("button", factForm.keep);
      await this.closed();
      await this.fact("Stay on new terms", "Teaching");
      await person.fill(/^Hours/, "4");
      await person.use("button", factForm.keep);
      await this.closed();
      await person.read("Hybrid, then Stay on new terms, then");
    });
    await this.step("two paths are made level on a line, for something on another", async () => {
      await person.walkTo("combobox", swaps.other);
      await person.type("Hyb");
      await person.use("button", swaps.levelThis("Teaching"));
      await person.fill(swaps.after("Stay, as it is"), "17");
      await person.use("button", swaps.keep);
      await this.closed();
      await person.read("“Teaching” at 4 hours a week instead of 2 hours a week");
      await person.read("would be worth the same to you.");
    });
    await this.step("the comparison is saved", async () => {
      await person.use("button", out.save);
      await person.withDialog("save", pdf, () => person.use("button", out.pdf));
      await until("the page to be saved", async () => existsSync(pdf));
      await person.use("button", this.areas.all.common.close);
      await this.closed();
    });
    await this.step("a note is sealed on the path", async () => {
      await person.use("link", this.areas.all.frame.tabs.decide);
      await person.use("button", decide.seal);
      await person.fill(decide.why, "Teaching is what I would miss most.");
      await person.use("button", decide.keep);
      await this.closed();
      await person.read(/closed until/);
      must(!(await person.text()).includes("what I would miss most"), "a sealed note is read");
    });
    await this.step("and the last change is taken back", async () => {
      await person.press("Control+z");
      await person.read(decide.empty);
    });
  }
}
