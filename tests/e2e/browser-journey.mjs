// Every screen in a browser over the real core: by mouse and by keyboard alone, light and dark, wide and narrow, with axe.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { Bridge, TODAY } from "./lib/bridge.mjs";
import { BrowserPerson } from "./lib/browser-person.mjs";
import { DossierJourney } from "./lib/dossier-journey.mjs";
import { OptionsJourney } from "./lib/options-journey.mjs";
import { Journey, sampleCalendar } from "./lib/journey.mjs";
import { MenteeJourney, agendaFiles } from "./lib/mentee-journey.mjs";
import { PARTS_OF_OPTIONS } from "./lib/options-parts.mjs";
import { Home, given, outFolder, root } from "./lib/places.mjs";
import { Report, must, run, say, until } from "./lib/report.mjs";
import { ValuesJourney, sampleVault } from "./lib/values-journey.mjs";
import { loadWords } from "./lib/words.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const report = new Report("browser journeys");
const words = await loadWords();
const out = outFolder("browser");
/** @type {(() => Promise<void> | void)[]} */
const cleanUps = [];

const browser = await chromium.launch({
  executablePath: given("BEARINGS_CHROMIUM"),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
cleanUps.push(() => browser.close());

/** Who stood before which page last, for the picture of a failure. @type {{ person: BrowserPerson, troubles: string[] } | null} */
let last = null;

/** A bridge with an empty home, and a page before it. @param {string} name @param {"light" | "dark"} colorScheme */
async function open(name, colorScheme) {
  const home = new Home(name);
  const bridge = new Bridge(home.home);
  cleanUps.push(() => {
    bridge.stop();
    home.remove();
  });
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 1120, height: 780 }, locale: "en-GB", timezoneId: "America/Toronto" });
  const page = await context.newPage();
  /** @type {string[]} */
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(`the page threw: ${error.message}`));
  page.on("console", (message) => {
    // A refused command answers 400, which the browser notes; the page words it.
    if (message.type() === "error" && !/status of 400/.test(message.text())) troubles.push(`the console says: ${message.text()}`);
  });
  page.on("requestfailed", (request) => troubles.push(`${request.method()} ${request.url()} failed: ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(bridge.address) && !/^(data|blob):/.test(request.url())) troubles.push(`the page asked for ${request.url()}`);
  });
  // The window freezes the prototypes before any page code runs; the pages must live with that here too.
  await page.addInitScript("Object.freeze(Object.prototype)");
  await page.goto(await bridge.ready());
  const person = new BrowserPerson(page, bridge, out);
  last = { person, troubles };
  return { home, bridge, page, person, troubles };
}

/** What axe finds on the page as it stands. @param {import("playwright-core").Page} page @param {string} where */
async function audit(page, where) {
  await report.check(`axe finds nothing: ${where}`, async () => {
    if (!(await page.evaluate("'axe' in window"))) {
      // Evaluated, not added as a script: the content policy lets in no script of ours either. axe needs a prototype it may extend.
      await page.evaluate(AXE);
    }
    const found = await page.evaluate(`axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(TAGS)} }, resultTypes: ["violations"] })`);
    const lines = /** @type {any} */ (found).violations.map(
      (/** @type {any} */ one) => `${one.id} (${one.impact}): ${one.nodes.map((/** @type {any} */ node) => `${node.target} ${node.failureSummary}`).join("; ")}`,
    );
    must(lines.length === 0, lines.join("\n"));
  });
}

/** No page may scroll sideways, however narrow the window. @param {import("playwright-core").Page} page @param {string} where */
async function narrow(page, where) {
  const size = page.viewportSize();
  for (const width of [560, 320]) {
    await report.check(`no sideways scroll at ${width}: ${where}`, async () => {
      await page.setViewportSize({ width, height: 780 });
      // Figures are drawn again for the width they are given, a frame or two later.
      let wide = 0;
      await until("the page to fit", async () => {
        wide = Number(await page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
        return wide <= width;
      }, 5_000).catch(() => {});
      must(wide <= width, `the page is ${wide} wide`);
    });
  }
  if (size) await page.setViewportSize(size);
}

/** The whole journey; every screen is audited as it comes. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function walk(theme, keyboardOnly) {
  const name = `${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  person.keyboardOnly = keyboardOnly;
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (!keyboardOnly) await narrow(page, `${name}, ${step}`);
  };
  const journey = new Journey(person, words, report);
  await journey.begin();
  await person.use("button", words.setup.start.calendar);
  await journey.bringIn(sampleCalendar());
  await journey.fixOne();
  await journey.drawWish();
  const finding = await journey.compare(join(out, `${name}.pdf`));
  say(finding);
  say(await journey.reading(join(out, `${name}-reading.pdf`)));
  await journey.undoImport("work");
  await journey.lockAndUnlock();
  await otherScreens(journey);
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await report.step(`${name}: every dialog was used`, async () => {
    const answer = await fetch(`${bridge.address}/test`);
    const { waiting } = /** @type {{ waiting: number[] }} */ (await answer.json());
    must(waiting.every((left) => left === 0), `answers wait: ${waiting}`);
  });
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** What a screen reader is told of a sort: the piles by name and number, the card's place, and lines that are said aloud. @param {import("playwright-core").Page} page */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const all = nodes.filter((one) => !one.ignored).map((one) => ({
    role: String(one.role?.value),
    name: String(one.name?.value ?? ""),
    live: one.properties?.find((property) => property.name === "live")?.value.value,
  }));
  const piles = all.filter((one) => one.role === "region" && /: Pile \d, \d+ cards?$/.test(one.name));
  must(piles.length === 5, `the piles are: ${piles.map((one) => one.name).join(" | ")}`);
  must(all.some((one) => one.role === "article" && one.name === "Card in hand"), "the card in hand has no name");
  must(all.some((one) => one.role === "StaticText" && /^Card \d+ of \d+$/.test(one.name)), "the card has no place");
  must(all.some((one) => one.role === "status" && one.live === "polite"), "nothing is said aloud");
}

/** A whole values audit; every step is audited as it comes. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function values(theme, keyboardOnly) {
  const name = `values-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  person.keyboardOnly = keyboardOnly;
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (/cards-go-into-piles/.test(step)) await report.check(`${name}: a sort can be done by ear`, () => tree(page));
    if (keyboardOnly) return;
    await narrow(page, `${name}, ${step}`);
    // As at 200 % zoom: half as many pixels each way.
    await page.setViewportSize({ width: 560, height: 390 });
    await plain(`${name}-${step}-200-per-cent`);
    await page.setViewportSize({ width: 1120, height: 780 });
    // The colours of a system that sets its own: what only a colour told must be told otherwise.
    await page.emulateMedia({ forcedColors: "active" });
    await plain(`${name}-${step}-forced-colours`);
    await page.emulateMedia({ forcedColors: "none" });
  };
  const journey = new ValuesJourney(person, words, report);
  await journey.prepare();
  const folder = join(home.folder, "vault");
  await journey.open(folder, sampleVault(folder));
  await journey.audit();
  await journey.finish();
  await journey.readIt();
  await journey.compareAudits();
  await journey.save(join(out, `${name}.pdf`), join(out, `${name}.docx`));
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** A mentee's first week; every step is audited as it comes. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function mentee(theme, keyboardOnly) {
  const name = `mentee-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  person.keyboardOnly = keyboardOnly;
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (keyboardOnly) return;
    await narrow(page, `${name}, ${step}`);
    // As at 200 % zoom, and in a window that stands beside another.
    for (const [width, height, called] of /** @type {[number, number, string][]} */ ([[560, 390, "200-per-cent"], [820, 780, "820-wide"]])) {
      await page.setViewportSize({ width, height });
      await plain(`${name}-${step}-${called}`);
    }
    await page.setViewportSize({ width: 1120, height: 780 });
  };
  const journey = new MenteeJourney(person, words, report);
  await journey.prepare(TODAY);
  await journey.walk(agendaFiles(out, name));
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** From an empty vault to a first curriculum vitae; every step is audited as it comes. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function dossier(theme, keyboardOnly) {
  const name = `dossier-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (!keyboardOnly) await narrow(page, `${name}, ${step}`);
  };
  const fixture = (/** @type {string} */ file) => join(root, "tests/fixtures/dossier", file);
  const journey = new DossierJourney(person, words, report);
  await journey.prepare();
  await journey.begin();
  person.keyboardOnly = keyboardOnly;
  await journey.whoItIs();
  await journey.publications(fixture("first.bib"), fixture("second.nbib"));
  await journey.oldCv(fixture("old-cv-school.docx"));
  await journey.talk(fixture("programme.pdf"));
  await journey.missing();
  await journey.rule();
  await journey.byHand();
  await journey.statement(join(out, `${name}-statement.docx`));
  const packet = join(out, `${name}-packet.pdf`);
  await journey.documents({ pdf: join(out, `${name}.pdf`), word: join(out, `${name}.docx`), packet, other: join(out, `${name}-other.pdf`), checklist: join(out, `${name}-checklist.pdf`) });
  await journey.back(packet);
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** The invented physician's paths; every step is audited as it comes. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function options(theme, keyboardOnly) {
  const name = `options-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  person.keyboardOnly = keyboardOnly;
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (!keyboardOnly) await narrow(page, `${name}, ${step}`);
  };
  const folder = join(home.folder, "vault");
  const opening = new ValuesJourney(person, words, report);
  await opening.open(folder, sampleVault(folder));
  const journey = new OptionsJourney(person, words, report);
  await journey.prepare();
  await journey.walk(join(out, `${name}.pdf`));
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** A part of Options from an empty vault; every step is audited as it comes. @param {"terms" | "contract" | "leaving"} part @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function partOfOptions(part, theme, keyboardOnly) {
  const name = `${part}-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { bridge, page, person, troubles, home } = await open(name, theme);
  const plain = person.shot.bind(person);
  person.shot = async (step) => {
    await plain(`${name}-${step}`);
    await audit(page, `${name}, ${step}`);
    if (!keyboardOnly) await narrow(page, `${name}, ${step}`);
  };
  const journey = new PARTS_OF_OPTIONS[part](person, words, report);
  await journey.prepare();
  await journey.begin();
  person.keyboardOnly = keyboardOnly;
  await journey.walk(join(out, `${name}.pdf`));
  await report.step(`${name}: the pages asked for nothing else and threw nothing`, () => must(troubles.length === 0, troubles.join("\n")));
  await page.context().close();
  bridge.stop();
  home.remove();
}

/** The screens beside the journey. @param {Journey} journey */
async function otherScreens(journey) {
  const { person } = journey;
  const { shell, lock } = words;
  for (const [key, place] of [["1", "home"], ["2", "values"], ["4", "options"], ["5", "mentoring"], ["6", "dossier"]]) {
    await journey.step(`place: ${place}`, async () => {
      await person.press(`Control+${key}`);
      await person.see("heading", /./);
      await person.read(/./);
    });
  }
  for (const place of ["activity", "settings", "help"]) {
    await journey.step(`place: ${place}`, async () => {
      await person.use("link", shell.place[place]);
      await person.see("heading", /./);
    });
  }
  await journey.step("find or do", async () => {
    await person.press("Control+k");
    await person.see("combobox", shell.findOrDo);
    await person.type("cal");
  });
  await person.press("Escape");
  await journey.step("the list of shortcuts", async () => {
    await person.press("Control+1");
    await person.see("heading", /./);
    await person.press("?");
    await person.read(shell.shortcutsLead);
  });
  await person.press("Escape");
  await person.press("Control+l");
  await person.see("heading", lock.title);
  await journey.step("lock: the recovery sheet", async () => {
    await person.use("button", lock.useSheet);
    await person.see("heading", lock.sheetTitle);
  });
  await person.use("button", lock.back);
  await journey.step("lock: another vault", async () => {
    await person.use("button", lock.another);
    await person.see("heading", lock.otherTitle);
  });
}

await run(
  report,
  async () => {
    await walk("light", false);
    await walk("dark", true);
    await values("light", false);
    await values("dark", true);
    await mentee("light", false);
    await mentee("dark", true);
    await dossier("light", false);
    await dossier("dark", true);
    await options("light", false);
    await options("dark", true);
    for (const part of /** @type {const} */ (["terms", "contract", "leaving"])) {
      await partOfOptions(part, "light", false);
      await partOfOptions(part, "dark", true);
    }
  },
  async () => {
    if (report.failed > 0 && last) {
      await last.person.shot("at-the-end").catch(() => {});
      say(last.troubles.join("\n"));
    }
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
);
