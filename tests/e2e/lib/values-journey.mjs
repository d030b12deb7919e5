// A whole values audit, step by step: three months after the last of twelve, left in the middle and taken up again, read,
// compared and saved. By mouse or by keys alone; every kind of window walks the same steps.
// @ts-check
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Journey } from "./journey.mjs";
import { given } from "./places.mjs";
import { readPdf, readWord } from "./programs.mjs";
import { must, say, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

/** Cards in each pile, the first five of which are kept whole. */
const PILES = [5, 10, 6, 4, 3];
/** Cards that are kept, and rounds that come of them. */
const KEPT = 13;
/** What a person says on the importance page and on the lived page: wide gaps and narrow ones. */
const MATTERS = [9, 9, 8, 7, 8, 6, 9, 7, 5, 8, 6, 7, 9];
const LIVED = [3, 8, 4, 7, 8, 5, 2, 7, 6, 3, 6, 8, 9];

/** Makes three years of the invented physician's vault. @param {string} folder @returns {string} its passphrase */
export function sampleVault(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const said = execFileSync(given("BEARINGS_CLI"), ["sample", folder, "--years", "3"], { encoding: "utf8" });
  return JSON.parse(said).passphrase;
}

/**
 * Lets the app of a home know this vault, as if it had been opened there before.
 * @param {string} folder @param {string} passphrase @param {string} home
 */
export function knownVault(folder, passphrase, home) {
  const settings = join(home, "settings");
  execFileSync(given("BEARINGS_CLI"), ["call", "--vault", folder, "--home", settings, "session"], { input: `${passphrase}\n` });
  cpSync(join(settings, "config"), join(home, ".config/bearings"), { recursive: true });
}

export class ValuesJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {{ audit: any, reading: any, compare: any }} */
  areas = { audit: {}, reading: {}, compare: {} };

  /** The passphrase of the vault. */
  passphrase = "";

  /** Reads the words that only these pages use. */
  async prepare() {
    this.areas = { audit: await loadArea("values-audit"), reading: await loadArea("values-reading"), compare: await loadArea("values-compare") };
  }

  /** Opens a vault from its folder. @param {string} folder @param {string} passphrase */
  async open(folder, passphrase) {
    const { person, words } = this;
    this.passphrase = passphrase;
    await this.step("a vault is opened from its folder", async () => {
      await person.see("heading", words.setup.welcome.title, 60_000);
      await person.use("button", words.setup.welcome.open);
      await person.see("heading", words.lock.otherTitle);
      await person.withDialog("folder", folder, () => person.use("button", words.lock.chooseFolder));
      await person.see("heading", words.lock.title, 60_000);
      await this.unlock();
    });
  }

  /** Opens the vault that is known here. @param {string} passphrase */
  async openKnown(passphrase) {
    const { person, words } = this;
    this.passphrase = passphrase;
    await this.step("the vault that is known here is opened", async () => {
      await person.see("heading", words.lock.title, 60_000);
      await this.unlock();
    });
  }

  /** Types the passphrase on the lock screen. */
  async unlock() {
    const { person, words } = this;
    await person.fill(words.lock.passphrase, this.passphrase);
    await person.press("Enter");
    await person.see("link", words.shell.place.values, 60_000);
  }

  /** Goes to a view of Values from anywhere. @param {"audit" | "reading" | "compare" | "cards" | "logs"} view */
  async view(view) {
    const { person } = this;
    const { tabs } = (await loadArea("values")).frame;
    await person.arrive("Control+2", tabs.audit);
    // The audit is where one comes in, with the focus in the part one was at.
    if (view !== "audit") await person.use("link", tabs[view]);
  }

  /** Every view of Values, looked at. @param {string} how */
  async views(how) {
    for (const view of /** @type {const} */ (["audit", "reading", "compare", "cards", "logs"])) {
      await this.step(`${how}: ${view}`, async () => {
        await this.view(view);
        await until(`the view ${view}`, async () => (await this.person.text()).length > 200);
      });
    }
  }

  /** Goes on to the part named. @param {string} part */
  async on(part) {
    const { frame } = this.areas.audit;
    await this.person.use("button", frame.next(part));
    await this.person.see("heading", frame.questions[part]);
  }

  /** The whole audit, from its start to its end. */
  async audit() {
    await this.state();
    await this.sort();
    await this.keep();
    await this.choose();
    await this.rate("importance", MATTERS);
    await this.rate("lived", LIVED);
    await this.energy();
    await this.moreLess();
    await this.source();
    await this.experiment();
  }

  async state() {
    const { person } = this;
    const { start, frame, CONDITIONS } = this.areas.audit;
    await this.step("an audit begins with how one is", async () => {
      await this.view("audit");
      await person.use("button", start.begin);
      await person.see("heading", frame.questions.state);
      await person.tick(CONDITIONS.ordinary);
      await person.see("button", frame.next("sort"));
    });
  }

  /** Puts the card in hand on a pile. @param {number} pile */
  async place(pile) {
    const { person } = this;
    if (person.keyboardOnly) return person.press(`${pile}`);
    const { sort } = this.areas.audit;
    await person.click("button", new RegExp(`^${pile}\\s*${sort.piles[pile - 1]}\\s*\\d+$`));
  }

  async sort() {
    const { person, words } = this;
    const { sort } = this.areas.audit;
    const all = PILES.reduce((sum, cards) => sum + cards, 0);
    const order = PILES.flatMap((cards, pile) => Array(cards).fill(pile + 1));
    const until_ = async (/** @type {number} */ placed) => person.read(sort.placed(placed, all, KEPT));
    await this.step("cards go into piles, and each is announced with its place", async () => {
      await this.on("sort");
      await until_(0);
      for (let at = 0; at < 10; at += 1) {
        await this.place(order[at]);
        await until_(at + 1);
      }
      await person.read(sort.position(11, all));
      // Said aloud as it happens: where the card went, and which comes next.
      const said = (await person.list()).filter((one) => one.role === "status").map((one) => one.name);
      must(said.some((line) => /: pile 2\. Next: /.test(line)), `nothing announces the card: ${said.join(" | ")}`);
    });
    await this.step("locked in the middle, and taken up again where it was", async () => {
      await person.press("Control+l");
      await person.afterLock();
      await person.see("heading", words.lock.title, 60_000);
      must(!/Teaching|pile/i.test(await person.text()), "nothing of the audit stands on the lock screen");
      await this.unlock();
      await this.view("audit");
      await until_(10);
    });
    await this.step("all cards are placed", async () => {
      for (let at = 10; at < all; at += 1) {
        await this.place(order[at]);
        await until_(at + 1);
      }
    });
  }

  async keep() {
    const { person } = this;
    const { cull } = this.areas.audit;
    await this.step("thirteen cards are kept", async () => {
      await person.use("button", cull.propose(PILES[0]));
      await person.read(cull.so(PILES[0], KEPT));
      const kept = async () => (await person.list()).filter((one) => one.role === "checkbox" && one.checked).length;
      for (let cards = PILES[0] ?? 0; cards < KEPT; cards += 1) {
        const next = (await person.list()).find((one) => one.role === "checkbox" && !one.checked && one.enabled);
        must(next, "there are cards to keep");
        await person.tick(next?.name ?? "");
        await until("the card to be kept", async () => (await kept()) === cards + 1);
      }
      await person.read(cull.so(KEPT, KEPT));
    });
  }

  async choose() {
    const { person } = this;
    const { choose } = this.areas.audit;
    await this.step("thirteen rounds of four, by two choices each", async () => {
      await this.on("choose");
      const began = Date.now();
      for (let round = 1; round <= KEPT; round += 1) {
        await person.read(choose.round(round, KEPT));
        if (person.keyboardOnly) await person.press("1", "4");
        else {
          const named = async (/** @type {RegExp} */ end) => (await person.list()).filter((one) => one.role === "button" && end.test(one.name)).map((one) => one.name);
          const most = (await named(/: matters most$/))[0] ?? "";
          await person.click("button", most);
          await person.read(/which matters least\?/);
          await person.click("button", (await named(/: matters least$/)).at(-1) ?? "");
        }
        if (round === 6) await this.shot("a round of four");
      }
      await person.read(choose.all(KEPT));
      say(`${KEPT} rounds, answered as fast as the window takes them: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    });
  }

  /** Answers one of the two pages of scales. @param {"importance" | "lived"} part @param {number[]} answers */
  async rate(part, answers) {
    const { person } = this;
    const { rate } = this.areas.audit;
    await this.step(part === "importance" ? "how much each matters" : "how far each is lived", async () => {
      await this.on(part);
      const groups = (await person.list()).filter((one) => one.role === "radiogroup").map((one) => one.name);
      must(groups.length === KEPT, `there are ${groups.length} cards to rate`);
      if (person.keyboardOnly) await person.walkTo("radio", /^\d+$/);
      for (const [at, group] of groups.entries()) {
        if (person.keyboardOnly) await person.press(`${answers[at]}`, "ArrowDown");
        else await person.click("radio", `${answers[at]}`, group);
        await person.read(rate.answered(at + 1, KEPT));
      }
    });
    if (part === "lived") await this.evidence();
  }

  async evidence() {
    const { person } = this;
    const { evidence } = this.areas.audit;
    await this.step("an answer rests on a dated note and on hours of the calendars", async () => {
      const first = (await person.list()).find((one) => one.role === "button" && one.name.startsWith(`${evidence.attach} to `));
      must(first, "evidence can be attached");
      await person.use("button", first?.name ?? "");
      await person.fill(evidence.note, "Sat an hour with the Tuesday ward");
      await person.use("button", evidence.keep);
      await person.read("Sat an hour with the Tuesday ward");
      await person.use("button", evidence.calendar);
      await person.use("button", new RegExp(`^${evidence.takeIn} .* hours a week$`));
      // Claimed stands beside recorded, without a verdict.
      await person.read(/Your calendars hold [\d.]+ h a week of .*; you say it is lived \d+\./);
      await person.use("button", evidence.close);
    });
  }

  async energy() {
    const { person } = this;
    const { energy } = this.areas.audit;
    await this.step("what gives energy and what costs it", async () => {
      await this.on("energy");
      for (const [name, hours, key] of [["Ward rounds with residents", "6", "+3"], ["Prior authorizations", "4", "−4"]]) {
        await person.fill(energy.name, name ?? "");
        await person.fill(energy.hours, hours ?? "");
        await person.use("button", energy.add);
        const scale = energy.scaleOf(name);
        await person.see("radiogroup", scale);
        if (!person.keyboardOnly) await person.click("radio", key ?? "", scale);
        else {
          await this.walkInto(scale);
          await person.press(`${Math.abs(Number(key?.replace("−", "-")))}`, ...(key?.startsWith("−") ? ["-"] : []));
        }
        await until("the rating to be kept", async () => (await person.list()).some((one) => one.role === "radio" && one.name === key && one.checked));
      }
      const most = energy.meaningfulOf("Ward rounds with residents");
      if (!person.keyboardOnly) await person.click("radio", most);
      else {
        await person.walkTo("radio", most);
        await person.press(" ");
      }
      await until("what means most to be kept", async () => (await person.see("radio", most)).checked);
    });
  }

  /** Goes with the Tab key to the scale of this name: its stop is the first after the group's own. @param {string} group */
  async walkInto(group) {
    const { person } = this;
    const list = await person.list();
    const from = list.findIndex((one) => one.role === "radiogroup" && one.name === group);
    const before = list.slice(0, from).filter((one) => one.role === "radiogroup").length;
    // Each scale is one stop, and they stand in this order.
    for (let scale = 0; scale <= before; scale += 1) {
      if (scale > 0) await person.press("ArrowDown");
      else await person.walkTo("radio", /^[+−]?\d$/);
    }
  }

  async moreLess() {
    const { person } = this;
    const { moreLess } = this.areas.audit;
    await this.step("more of one thing comes out of another", async () => {
      await this.on("moreLess");
      await person.fill(moreLess.name, "Teaching at the bedside");
      await person.fill(moreLess.hours, "2");
      await person.use("button", moreLess.add);
      await person.read("2 hours more than there are now.");
      await person.fill(moreLess.cut, "the Thursday committee");
      await person.use("button", moreLess.cutSave);
      await person.read("They come out of the Thursday committee.");
    });
  }

  async source() {
    const { person } = this;
    const { source } = this.areas.audit;
    await this.step("where the gaps come from", async () => {
      await this.on("source");
      await person.see("spinbutton", /, parts of the gap in /);
      const left = source.left(5);
      if (person.keyboardOnly) {
        await person.walkTo("spinbutton", new RegExp(`^${source.names.institution}, parts of the gap in `));
        await person.press("5");
      } else for (let part = 0; part < 5; part += 1) await person.click("button", `${source.names.institution}: ${source.more}`);
      await person.read(left);
    });
  }

  async experiment() {
    const { person } = this;
    const { experiment, frame } = this.areas.audit;
    await this.step("one experiment, and the day of the next audit", async () => {
      await person.use("button", new RegExp(`^(${frame.pass}|${frame.passAll})$`));
      await person.see("heading", frame.questions.experiment);
      await person.fill(experiment.what, "Leave the pager with the charge nurse on Wednesdays");
      await person.fill(experiment.know, "Whether the residents ask more");
      await person.use("button", experiment.save);
      await person.see("button", experiment.remove);
      await person.read(/90 days after this one, if you set nothing else\./);
    });
  }

  /** Ends the audit. */
  async finish() {
    const { person } = this;
    const { frame } = this.areas.audit;
    await this.step("the audit is finished, and says what it found", async () => {
      await person.use("button", frame.finish);
      await person.see("heading", /less of (you|me)|nothing lies|lived|tie/i, 60_000);
    });
  }

  /** What the reading says and how it comes to it. */
  async readIt() {
    const { person, words } = this;
    await this.step("a figure says how it was worked out", async () => {
      await person.use("button", new RegExp(`^${words.kit.how.replace("?", "\\?")} noise`));
      await person.read(/smallest difference of two answers|standard deviation of the differences/);
    });
    await person.press("Escape");
  }

  /** The audit beside those before it. */
  async compareAudits() {
    const { person } = this;
    const { compare } = this.areas.compare;
    await this.step("audits side by side tell trends, and what lies inside the noise", async () => {
      await this.view("compare");
      await person.read(compare.columns.trend);
      await person.read(/inside the noise/);
    });
  }

  /** Saves the page in both forms. @param {string} pdf where to @param {string} docx where to */
  async save(pdf, docx) {
    const { person, words } = this;
    const { reading } = this.areas.reading;
    await this.step("the values are saved as a page", async () => {
      await this.view("reading");
      await person.withDialog("save", pdf, () => person.use("button", reading.print));
      await until("the file", () => existsSync(pdf), 60_000);
      await person.read(words.kit.saved(pdf.split("/").at(-1)));
    });
    await this.step("the same page is saved for Word", async () => {
      await person.withDialog("save", docx, () => person.use("button", reading.word));
      await until("the file", () => existsSync(docx), 60_000);
      await person.read(words.kit.saved(docx.split("/").at(-1)));
    });
    await this.report.step("both say the same, in the first person, on one page", () => {
      const { pages, text } = readPdf(pdf);
      must(pages === 1, `the PDF has ${pages} pages`);
      const printed = text.replace(/\s+/g, " ");
      const word = readWord(docx);
      const headings = word.blocks.filter((/** @type {any} */ one) => /^Heading/.test(one.style ?? "")).map((/** @type {any} */ one) => one.text);
      must(headings.length > 1 && headings[0] === "My values", `the headings are: ${headings.join(" | ")}`);
      for (const heading of headings) must(printed.includes(heading), `${heading} is not in print`);
      const [table] = word.blocks.filter((/** @type {any} */ one) => one.table === "PlainTable");
      must(table?.rows[0].heads, "the table has a heading row");
      must(/ of me |I live|lived/i.test(word.words), "the page does not speak as the person");
    });
  }
}
