// The two calendars, whole: two files, the kinds of week, sorting, a wish by keys alone, twelve ratings, the reading, one page.
// @ts-check
import { existsSync } from "node:fs";
import { readPdf } from "./programs.mjs";
import { must, say, until } from "./report.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */

/** Where a person would put what no suggestion names: words of a title, and the number key of a kind of work. */
const KINDS = /** @type {[RegExp, string][]} */ ([
  [/inbox|results|notes|portal|PRP/i, "2"],
  [/teaching|conference|report|SG4|journal|grand rounds|chiefs/i, "3"],
  [/manuscript|research|poster|writing|protected/i, "4"],
  [/committee|council|task force|division|retreat|interviews|leads/i, "5"],
  [/choir|school|dentist|birthday|thanksgiving|away/i, "7"],
  [/./, "1"],
]);

/** Three minutes, at three seconds for finding a title and clicking it. */
const CLICKS = 60;
/** Walked after `journey.begin()`, from the page that offers a calendar. */
export class CalendarsJourney {
  /** @param {Journey} journey */
  constructor(journey) {
    this.journey = journey;
    this.person = journey.person;
    this.words = journey.words;
  }

  /**
   * From two files to the printed page.
   * @param {{ work: string, home: string, page: string }} files two calendars, and where the page goes
   */
  async walk({ work, home, page }) {
    const { journey } = this;
    await journey.bringIn(work);
    await journey.bringIn(home);
    await journey.step("two calendars stand beside each other", async () => {
      await this.person.read("work");
      await this.person.read("private");
    });
    await this.confirmKinds();
    await this.sortNineTenths();
    await this.drawByKeys();
    await this.rateTwelve();
    await this.readSplit();
    await this.printed(page);
  }

  /** Says of one week what it was, and confirms the others as proposed. */
  async confirmKinds() {
    const { journey, person } = this;
    const { weeks } = this.words.calendars;
    await journey.step("each week is of a kind, and the kinds are confirmed", async () => {
      await journey.tab("have");
      await person.see("heading", weeks.title);
      await person.read(weeks.proposed);
      await until("every week to be confirmed", async () => {
        if ((await person.text()).includes(weeks.allYours)) return true;
        const next = async () => (await person.list()).find((one) => one.role === "button" && /^Confirm (this|these)/.test(one.name) && one.enabled)?.name;
        const confirm = await next();
        if (!confirm) return false;
        await person.click("button", confirm);
        // The button stays until its weeks are confirmed, and is another then.
        await until(`${confirm} to be done`, async () => (await next()) !== confirm);
        return false;
      });
    });
  }

  /** The share of hours that are sorted, in per cent, as the page says it. */
  async share() {
    const heading = await this.person.see("heading", /of your hours are sorted\.$/);
    return Number(/^(\d+)/.exec(heading.name)?.[1] ?? 0);
  }

  /** Sorts the largest open titles until more than nine hours of ten have a kind. */
  async sortNineTenths() {
    const { journey, person } = this;
    await journey.step("more than nine hours of ten are sorted", async () => {
      await journey.tab("sort");
      const before = await this.share();
      const began = performance.now();
      let clicks = 0;
      while ((await this.share()) <= 90) {
        const title = (await journey.titles())[0] ?? "";
        const list = await person.list();
        const take = list.find((one) => one.role === "button" && one.name.startsWith("Take the suggestion ") && one.name.endsWith(` for ${title}`));
        if (take) await person.use("button", take.name);
        else {
          await person.use("button", title);
          await person.press(KINDS.find(([fits]) => fits.test(title))?.[1] ?? "1");
        }
        clicks += 1;
        must(clicks <= CLICKS, `after ${clicks} clicks ${await this.share()} % are sorted`);
        await until(`${title} to be sorted`, async () => (await journey.titles())[0] !== title);
      }
      say(`sorted from ${before} to ${await this.share()} % with ${clicks} clicks in ${Math.round((performance.now() - began) / 1000)} s`);
    });
  }

  /** The whole wish with keys, whoever walks. */
  async drawByKeys() {
    const { journey, person } = this;
    const had = person.keyboardOnly;
    person.keyboardOnly = true;
    await journey.drawWish();
    person.keyboardOnly = had;
  }

  /** Draws twelve blocks and answers the questions of each. */
  async rateTwelve() {
    const { journey, person } = this;
    const { reading, feeling } = this.words;
    await journey.step("twelve blocks are drawn", async () => {
      await journey.tab("reading");
      await person.see("heading", feeling.title);
      await person.use("button", feeling.draw);
      await person.read(feeling.felt);
    });
    await journey.step("twelve blocks are rated", async () => {
      must(reading, "the words of the reading");
      for (let block = 0; block < 12; block += 1) {
        // A number answers and goes on to the next question; Enter keeps, from the question why or from the button.
        await until(`the question of block ${block + 1}`, async () => (await person.focus())?.role === "radio");
        const felt = String(1 + ((block * 2) % 5));
        const asked = await this.asked();
        await person.press(felt, "4");
        if (felt < "4") await until("the question why", async () => (await person.text()).includes(feeling.why));
        await person.press("Enter");
        await until("the next block", async () => (await this.asked()) !== asked);
      }
      await person.read(feeling.progress(12, 12, 1).slice(0, 14));
    });
  }

  /** The block that is asked about; nothing once all are rated. */
  async asked() {
    const { feeling } = this.words;
    const list = await this.person.list();
    if (!list.some((one) => one.role === "button" && one.name === feeling.keep)) return "";
    const days = /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d/;
    return list.find((one) => one.role === "heading" && days.test(one.name))?.name ?? "";
  }

  /** What kind of gap it is, and how that was worked out. */
  async readSplit() {
    const { journey, person } = this;
    const { reading } = this.words;
    await journey.step("the gap is split", async () => {
      say((await person.see("heading", /hours?\b.*\./)).name);
      await person.see("heading", /^Where the .* hours lie$/);
    });
    await journey.step("how it is worked out", async () => {
      await person.use("button", reading.how);
      await person.see("heading", reading.workedTitle);
    });
  }

  /** @param {string} file */
  async printed(file) {
    const { journey, person } = this;
    await journey.report.step("the reading with its ratings is one page", async () => {
      await person.withDialog("save", file, () => person.use("button", this.words.reading.print));
      await until("the file", () => existsSync(file), 60_000);
      const { pages, text } = readPdf(file);
      must(pages === 1, `the PDF has ${pages} pages`);
      must(/How it feels/.test(text), `the page does not say how it feels:\n${text}`);
    });
  }

  /** Shows every view once more, as the window now looks. @param {string} how "dark", "twice the size" */
  async views(how) {
    const { journey, person } = this;
    await person.press("Control+3");
    for (const name of ["import", "sort", "have", "wish", "compare", "reading"]) {
      await journey.step(`${how}: ${name}`, async () => {
        await journey.tab(name);
        await person.see("heading", /./);
        // The views share one head; what tells them apart is the link that says where one is.
        await until(`the view ${name}`, async () => (await person.text()).length > 200);
      });
    }
  }

  /** Takes the dark theme, where a person would. */
  async darken() {
    const { journey, person } = this;
    const { settings } = this.words;
    await journey.step("the dark theme is chosen", async () => {
      await person.press("Control+,");
      await person.use("link", settings.tabs.reading);
      await person.take(settings.reading.themes.dark);
    });
  }
}
