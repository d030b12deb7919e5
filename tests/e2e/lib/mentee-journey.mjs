// A mentee with an empty vault and a meeting on Thursday: what is needed, one mentor, an agenda that is out in minutes; then the
// meeting, its notes and promises, the thank-you, and the next agenda that carries on. By mouse or by keys alone.
// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Journey } from "./journey.mjs";
import { root } from "./places.mjs";
import { readPdf, readWord } from "./programs.mjs";
import { must, say, until } from "./report.mjs";
import { loadArea } from "./words.mjs";

/** Who the mentee is, and whom they meet. */
const ME = { name: "Dr Mara Lind", role: "Hospitalist", setting: "Larkmoor" };
const MENTOR = "Dr Noor Haddad";
/** Needs that are filled in: by key, how much each matters and how much is missing. */
const NEEDS = /** @type {[string, number, number][]} */ ([["study-design", 5, 3], ["collaborators", 4, 4], ["grants", 3, 2]]);
/** What waits to be raised. One is within what the mentor covers, one is starred, one comes from the values audit. */
const DECIDE = "Which of the two studies comes first";
const MEET = "A statistician for the chart review";
const TEACH = "How much teaching I want next year";
/** What to leave with, and what the meeting left. */
const WISH = "One study, one name";
const NOTES = [
  "= Begin with the chart review",
  "! @me an outline by Fri",
  "! @Haddad write to the statistician in 2 weeks",
  "> Ask for the data before you ask for the people",
  "+ Offered to read the outline",
  "The second study can wait",
];
/** Minutes of a meeting. */
const MINUTES = 45;
/** The first half must be done in this time. */
const TEN_MINUTES = 600_000;

/** @param {Date} day @param {number} days */
const later = (day, days) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

export class MenteeJourney extends Journey {
  /** The words of the areas that have modules of their own. @type {Record<string, any>} */
  areas = {};
  /** Names of needs by key. @type {Map<string, string>} */
  needs = new Map();
  /** Today, as the program sees it. */
  today = new Date();

  /** Reads the words that only these pages use. @param {Date} today as the program sees it */
  async prepare(today) {
    this.today = today;
    for (const [key, area] of [["all", "mentoring"], ["people", "mentoring-people"], ["person", "mentoring-person"], ["team", "mentoring-team"], ["meet", "mentoring-agenda"], ["goals", "mentoring-goals"]]) {
      this.areas[key ?? ""] = await loadArea(area ?? "");
    }
    const all = JSON.parse(readFileSync(join(root, "src-tauri/core/src/mentoring/need/needs.json"), "utf8"));
    this.needs = new Map(all.map((/** @type {any} */ one) => [one.key, one.name]));
  }

  /** The coming Thursday; in a week where today is one. */
  thursday() {
    return later(this.today, (4 - this.today.getDay() + 7) % 7 || 7);
  }

  /** Goes to a view of Mentoring from anywhere. @param {string} tab */
  async view(tab) {
    const { tabs } = this.areas.all.frame;
    await this.person.arrive("Control+5", tabs.people);
    if (tab !== "people") await this.person.use("link", tabs[tab]);
  }

  /** Takes an option of a list by the letters it begins with. @param {string | RegExp} name @param {string} letters */
  async choose(name, letters) {
    await this.person.walkTo("combobox", name);
    await this.person.type(letters);
  }

  /** Types a day into the field of a form that holds the only one. @param {Date} day */
  async day(day) {
    const { person } = this;
    const parts = { day: day.getDate(), month: day.getMonth() + 1, year: day.getFullYear() };
    for (const [part, number] of Object.entries(parts)) {
      await person.walkTo("spinbutton", new RegExp(`^${part}`, "i"));
      await person.type(`${number}`.padStart(part === "year" ? 4 : 2, "0"));
    }
  }

  /** Waits until what was said at the foot has gone: it lies over what a mouse would click. */
  async quiet() {
    if (this.person.keyboardOnly) return;
    const away = this.words.kit.putAway;
    await until("what was said to go", async () => !(await this.person.list()).some((one) => one.role === "button" && one.name === away));
  }

  /** Keeps a form, and waits until it is gone. */
  async keep() {
    const { person } = this;
    await person.use("button", this.areas.all.common.keep);
    await until("the form to close", async () => !(await person.list()).some((one) => one.role === "dialog"));
  }

  /** From an open vault that holds nothing to an agenda that is out. @param {{ pdf: string, word: string, text: string, ics: string }} files */
  async agendaOut(files) {
    const began = performance.now();
    await this.fillNeeds();
    await this.addMentor();
    await this.raise();
    await this.plan(this.thursday(), "the agenda of Thursday is proposed");
    await this.edit();
    await this.out(files);
    const took = performance.now() - began;
    say(`        from an empty vault to an agenda that is out: ${(took / 60_000).toFixed(1)} minutes, pictures and checks included`);
    await this.report.step("the agenda is out in under ten minutes", () => must(took < TEN_MINUTES, `it took ${Math.round(took / 1000)} seconds`));
  }

  async fillNeeds() {
    const { person, words } = this;
    const said = this.areas.team.needs;
    await this.step("mentoring begins with one line and one action", async () => {
      await person.use("button", words.setup.start.home);
      await person.press("Control+5");
      await person.see("heading", this.areas.people.people.title);
      await person.see("button", this.areas.people.people.emptyAction);
    });
    await this.step("what is needed", async () => {
      await this.view("needs");
      await person.see("heading", said.title);
      await this.choose(said.stage, this.areas.all.STAGES.early.split(" ")[0]);
      for (const [key, matters, missing] of NEEDS) {
        const name = this.needs.get(key) ?? "";
        await this.choose(said.importanceOf(name), `${matters}`);
        await this.choose(said.gapOf(name), `${missing}`);
        await person.see("img", said.demandOf(name, matters * missing));
      }
    });
  }

  async addMentor() {
    const { person } = this;
    const { form } = this.areas.people;
    const { KINDS, PERSON_STAGES } = this.areas.all;
    await this.step("a form asks for one mentor", async () => {
      await this.view("people");
      await person.use("button", this.areas.people.people.emptyAction);
      await person.fill(form.name, MENTOR);
      await this.choose(form.stage, PERSON_STAGES.met);
      await person.tick(KINDS.mentor);
      await person.fill(form.idealDays, "42");
      await person.fill(form.maxDays, "90");
    });
    await this.step("what the mentor offers", async () => {
      await this.keep();
      await person.see("heading", MENTOR);
      const { offers } = this.areas.person;
      const { DOMAINS, SOURCES } = this.areas.all;
      await this.choose(offers.level(DOMAINS.academic), "4");
      await person.see("combobox", offers.source(DOMAINS.academic));
      await this.choose(offers.source(DOMAINS.academic), SOURCES.said.split(" ")[0]);
    });
  }

  /** Writes down what is to be raised; one thing comes from the values audit. */
  async raise() {
    const { person } = this;
    const { items, WANTS, guard } = this.areas.meet;
    const { DOMAINS } = this.areas.all;
    /** @type {[string, string, () => Promise<void>][]} */
    const things = [
      [DECIDE, WANTS.decide, () => this.choose(items.domain, DOMAINS.academic)],
      [MEET, WANTS.introduce, () => this.choose(items.starred, items.starOptions.yes)],
      [TEACH, WANTS.advise, () => person.tick(guard.options.values)],
    ];
    await this.view("agenda");
    for (const [title, want, more] of things) {
      await this.step(`a thing to raise: ${title}`, async () => {
        await person.use("button", items.add);
        await person.fill(items.what, title);
        await this.choose(items.want, want);
        await more();
      });
      await this.keep();
      await person.read(title);
    }
  }

  /** Plans a meeting; its agenda is proposed at once. @param {Date} day @param {string} step */
  async plan(day, step) {
    const { person } = this;
    const { meetings, agenda } = this.areas.meet;
    await this.step("a meeting is planned", async () => {
      await this.view("agenda");
      await person.use("button", meetings.plan);
      await this.day(day);
      await person.fill(meetings.start, "16:00");
      await person.fill(meetings.minutes, `${MINUTES}`);
    });
    await this.step(step, async () => {
      await this.keep();
      await person.see("heading", agenda.title(MENTOR));
      await person.read(`= ${MINUTES} minutes.`);
      await person.read(agenda.because);
    });
  }

  /** Works on the page: a private thing is released, minutes and words are changed, the wish is written. */
  async edit() {
    const { person } = this;
    const { agenda } = this.areas.meet;
    await this.step("what is private is kept off until it is released", async () => {
      await person.see("button", agenda.releaseOf(TEACH));
      must(!(await this.sheet()).includes(TEACH), "what is private stands on the page");
      await person.use("button", agenda.releaseOf(TEACH));
      await person.see("button", agenda.swapOf(TEACH));
    });
    await this.step("minutes are moved, and they add up", async () => {
      // The decision gives up two of its minutes; then there is room for one thing more.
      for (let minute = 0; minute < 2; minute += 1) {
        const before = await person.read(`= ${MINUTES} minutes.`);
        await person.use("button", agenda.less(DECIDE));
        await until("the minute to be given up", async () => (await person.read(`= ${MINUTES} minutes.`)) !== before);
      }
      await person.use("button", agenda.putOf(TEACH));
      await person.see("button", agenda.offOf(TEACH));
      await person.read(`= ${MINUTES} minutes.`);
    });
    await this.step("a line gets a question", async () => {
      await person.use("button", agenda.editOf(DECIDE));
      await person.fill(agenda.first, "Which one would you fund?");
    });
    await this.step("the page says what to leave with", async () => {
      await this.keep();
      await person.read("Which one would you fund?");
      await person.fill(agenda.leave, WISH);
      await person.press("Tab");
      await until("the wish to be on the page", async () => (await this.sheet()).includes(WISH));
    });
  }

  /** What the page says as it will be seen. */
  async sheet() {
    const text = (await this.person.text()).replace(/\s+/g, " ");
    const { preview, pdf } = this.areas.meet.agenda;
    return text.slice(text.indexOf(preview), text.lastIndexOf(pdf));
  }

  /** Takes the agenda out in every form. @param {{ pdf: string, word: string, text: string, ics: string }} files */
  async out(files) {
    const { person } = this;
    const { agenda } = this.areas.meet;
    /** @param {string} button @param {string} file */
    const save = async (button, file) => {
      await person.withDialog("save", file, () => person.use("button", button));
      await until(`the file ${file}`, () => existsSync(file), 60_000);
      await person.read(this.areas.all.common.saved(file.split("/").at(-1)));
    };
    await this.step("the agenda is saved as PDF", () => save(agenda.pdf, files.pdf));
    await this.report.step("and for Word, and as a calendar entry", async () => {
      await save(agenda.word, files.word);
      await save(agenda.ics, files.ics);
    });
    await this.step("the agenda as plain text", async () => {
      await person.use("button", agenda.mail);
      await person.see("dialog", agenda.mailTitle);
    });
    await save(agenda.textFile, files.text);
    await person.press("Escape");
    await this.quiet();
    await this.step("the agenda is marked as sent", async () => {
      await person.use("button", agenda.sent);
      await person.see("button", agenda.unsent);
    });
    await this.report.step("all forms say the same and nothing that is for the mentee alone", () => {
      const { pages, text } = readPdf(files.pdf);
      must(pages === 1, `the PDF has ${pages} pages`);
      const entry = readFileSync(files.ics, "utf8").replace(/\r\n /g, "");
      for (const [form, told] of [["PDF", text], ["Word", readWord(files.word).words], ["text", readFileSync(files.text, "utf8")], ["calendar", entry.replace(/\\,/g, ",")]]) {
        const plain = (told ?? "").replace(/\s+/g, " ");
        for (const one of [MENTOR, ME.name, DECIDE, TEACH, WISH]) must(plain.includes(one), `${form} does not say “${one}”:\n${plain}`);
        must(!plain.includes(agenda.because.trim()), `${form} says why a line is in:\n${plain}`);
      }
      for (const line of ["METHOD:PUBLISH", "CLASS:CONFIDENTIAL", "SEQUENCE:0", "TRIGGER:-P1D"]) must(entry.includes(line), `the entry lacks ${line}`);
    });
  }

  /** The meeting is brought forward to today, held, and kept. */
  async held() {
    const { person } = this;
    const { meetings, after } = this.areas.meet;
    await this.step("the meeting is brought forward to today", async () => {
      await this.view("agenda");
      await person.use("button", new RegExp(`^${this.areas.all.common.editOf(MENTOR)}, Thursday `));
      await this.day(this.today);
      await this.keep();
      await person.see("link", MENTOR);
    });
    await this.step("notes, and what each line becomes", async () => {
      await person.use("button", new RegExp(`^${meetings.aboutOf(meetings.after, MENTOR)}, `));
      await person.see("heading", /\?$/);
      await person.fill(after.notes, NOTES[0] ?? "");
      for (const line of NOTES.slice(1)) {
        await person.press("Enter");
        await person.type(line);
      }
      await person.read(/1 promise by you and 1 promise by Dr Noor Haddad\./);
    });
    await this.step("what was dealt with, and the twenty seconds", async () => {
      for (const line of [DECIDE, TEACH]) await person.tick(line);
      await person.fill(after.minutes, "28");
      await this.choose(after.rushed, after.no);
      await this.choose(after.remembered, after.yes);
      await this.choose(after.useful, "4");
      await this.choose(after.fits, "+1");
    });
    await this.step("all of it is kept", async () => {
      await person.use("button", after.keep);
      await person.read(after.kept);
      await person.read(/of 120 words/);
    });
    await this.quiet();
    await this.step("the thank-you is a draft", async () => {
      await person.use("button", after.copy);
      await this.quiet();
      await person.use("button", after.thanked);
      await person.see("button", after.notThanked);
    });
  }

  /** Both sides' promises, the ledger of advice, and the next agenda. */
  async carriesOn() {
    const { person } = this;
    const { promises } = this.areas.goals;
    await this.step("what was promised, both ways", async () => {
      await this.view("promises");
      await person.see("heading", promises.title);
      await person.read("an outline");
      await person.read("write to the statistician");
    });
    await this.step("the advice stands in its ledger", async () => {
      await this.view("people");
      await person.use("link", MENTOR);
      await person.see("heading", this.areas.person.advice.title);
      await person.read("Ask for the data before you ask for the people");
    });
    await this.plan(later(this.today, 21), "the next agenda carries on what was left over");
    await this.report.step("what was left over is on it and says so, and what was dealt with is not", async () => {
      const text = await person.read(/it was left over once/);
      must(text.includes(MEET), "what was left over is not on the agenda");
      must((await this.sheet()).includes(MEET), "what was left over is not on the page");
      must(!(await this.sheet()).includes(DECIDE), "what was dealt with is on the page again");
      await person.read("Begin with the chart review");
    });
    await this.step("home says what comes next", async () => {
      await person.press("Control+1");
      await person.read(MENTOR);
    });
  }

  /** The whole of it, from the first page of the program on. @param {{ pdf: string, word: string, text: string, ics: string }} files */
  async walk(files) {
    await this.begin({ facts: ME });
    await this.agendaOut(files);
    await this.held();
    await this.carriesOn();
  }
}

/** Files of one walk. @param {string} folder @param {string} name */
export function agendaFiles(folder, name) {
  const file = (/** @type {string} */ ending) => join(folder, `${name}-agenda.${ending}`);
  return { pdf: file("pdf"), word: file("docx"), text: file("txt"), ics: file("ics") };
}

