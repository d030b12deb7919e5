// Journeys in the app's own window, steered by WebDriver: the first one light and dark, and the calendars whole; a picture of each step.
// @ts-check
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { CalendarsJourney } from "./lib/calendars-journey.mjs";
import { DossierJourney } from "./lib/dossier-journey.mjs";
import { OptionsJourney } from "./lib/options-journey.mjs";
import { Journey, sampleCalendar } from "./lib/journey.mjs";
import { MenteeJourney, agendaFiles } from "./lib/mentee-journey.mjs";
import { PARTS_OF_OPTIONS } from "./lib/options-parts.mjs";
import { Home, given, outFolder, root } from "./lib/places.mjs";
import { dialog, windows } from "./lib/keys.mjs";
import { Report, must, run, say } from "./lib/report.mjs";
import { WebDriver } from "./lib/webdriver.mjs";
import { WindowPerson } from "./lib/window-person.mjs";
import { ValuesJourney, knownVault, sampleVault } from "./lib/values-journey.mjs";
import { loadWords } from "./lib/words.mjs";

const report = new Report("real window");
const words = await loadWords();
const out = outFolder("window");
/** @type {(() => Promise<void> | void)[]} */
const cleanUps = [];

/** Who stood before which window last, for the picture of a failure. @type {WindowPerson | null} */
let last = null;

/**
 * A window with a home of its own. @param {string} name of the walk @param {"light" | "dark"} theme
 * @param {(home: Home) => void} [before] what the home holds before the window opens
 */
async function open(name, theme, before = () => {}) {
  const home = new Home(`window-${name}`);
  const driver = new WebDriver();
  cleanUps.push(async () => {
    await driver.stop();
    home.remove();
  });
  before(home);
  const environment = { ...home.environment(), ...(theme === "dark" ? { GTK_THEME: "Adwaita:dark" } : {}) };
  await report.step(`${name}: the window opens`, () => driver.start(given("BEARINGS_AUTOMATION"), [], environment, join(out, `${name}.log`)));
  await driver.follow();
  const person = new WindowPerson(driver, out);
  last = person;
  const plain = person.shot.bind(person);
  person.shot = (step) => plain(`${name}-${step}`);
  return { home, driver, person, journey: new Journey(person, words, report) };
}

/** @param {"light" | "dark"} theme */
async function walk(theme) {
  const { home, driver, person, journey } = await open(theme, theme);
  await driver.run(`document.documentElement.dataset.theme = ${JSON.stringify(theme)}`);
  // The file lies in that home, as a person's download would.
  const calendar = join(home.home, "work.ics");
  copyFileSync(sampleCalendar(), calendar);
  await journey.begin();
  await person.use("button", words.setup.start.calendar);
  await journey.bringIn(calendar);
  await journey.fixOne();
  await journey.drawWish();
  const finding = await journey.compare(join(out, `${theme}-two-calendars.pdf`));
  say(finding);
  say(await journey.reading(join(out, `${theme}-reading.pdf`)));
  await journey.findNothing("zebrafish quartet");
  await journey.undoImport("work");
  await journey.lockAndUnlock();
  await report.step(`${theme}: a file dialog goes when the vault locks`, async () => {
    await journey.toCalendars();
    await person.use("button", words.calendars.bringIn.action);
    const before = await dialog("Bearings");
    await driver.run("void window.__TAURI_INTERNALS__.invoke('call', { name: 'lock', args: {} })");
    await person.afterLock();
    await person.see("heading", words.lock.title);
    must(!(await windows(".")).includes(before), "the dialog is gone with its window");
  });
  await journey.unlock();
  await journey.step("what was done is still there", async () => {
    await person.press("Control+1");
    // Home says hours to the half.
    const hours = Number(/^\d+(?:\.\d)?/.exec(finding)?.[0]);
    await person.read(`${Math.round(hours * 2) / 2} hours more than you wish.`);
  });
  await report.step(`${theme}: the window runs without a fault of its own`, async () => {
    must((await driver.run("return location.protocol")) === "tauri:", "the page is the program's own");
  });
  await driver.stop();
}

/** How wide the page is in its own pixels. @param {WebDriver} driver */
const widthOf = (driver) => async () => Number(await driver.run("return innerWidth"));

/** The calendars, whole, in a window of the usual size; then every view dark, and at twice its size. */
async function calendars() {
  const { home, driver, person, journey } = await open("calendars", "light");
  const [work, other] = [join(home.home, "work.ics"), join(home.home, "private.ics")];
  copyFileSync(sampleCalendar(), work);
  copyFileSync(join(root, "tests/fixtures/ics/private.ics"), other);
  await journey.begin();
  await person.use("button", words.setup.start.calendar);
  const whole = new CalendarsJourney(journey);
  await whole.walk({ work, home: other, page: join(out, "calendars-reading.pdf") });
  await journey.twiceTheSize(widthOf(driver), () => whole.views("twice the size"));
  await whole.darken();
  await whole.views("dark");
  await driver.stop();
}

/** A whole values audit in the window. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function values(theme, keyboardOnly) {
  const name = `values-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  let passphrase = "";
  const { driver, person } = await open(name, theme, (home) => {
    const folder = join(home.folder, "vault");
    passphrase = sampleVault(folder);
    knownVault(folder, passphrase, home.home);
  });
  person.keyboardOnly = keyboardOnly;
  const journey = new ValuesJourney(person, words, report);
  await journey.prepare();
  await journey.openKnown(passphrase);
  await journey.audit();
  await journey.finish();
  await journey.readIt();
  await journey.compareAudits();
  if (!keyboardOnly) await journey.twiceTheSize(widthOf(driver), () => journey.views("twice the size"));
  await journey.save(join(out, `${name}.pdf`), join(out, `${name}.docx`));
  await driver.stop();
}

/** A mentee's first week in the window. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function mentee(theme, keyboardOnly) {
  const name = `mentee-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { home, driver, person } = await open(name, theme);
  person.keyboardOnly = keyboardOnly;
  await driver.run(`document.documentElement.dataset.theme = ${JSON.stringify(theme)}`);
  const journey = new MenteeJourney(person, words, report);
  await journey.prepare(new Date());
  // The files lie in that home, as a person's own would.
  await journey.walk(agendaFiles(home.home, name));
  await driver.stop();
}

/** From an empty vault to a first curriculum vitae. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function dossier(theme, keyboardOnly) {
  const name = `dossier-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { home, driver, person } = await open(name, theme);
  const file = (/** @type {string} */ name) => {
    const own = join(home.home, name);
    copyFileSync(join(root, "tests/fixtures/dossier", name), own);
    return own;
  };
  const journey = new DossierJourney(person, words, report);
  await journey.prepare();
  await journey.begin();
  person.keyboardOnly = keyboardOnly;
  await journey.whoItIs();
  await journey.publications(file("first.bib"), file("second.nbib"));
  await journey.oldCv(file("old-cv-school.docx"));
  await journey.talk(file("programme.pdf"));
  await journey.missing();
  await journey.rule();
  await journey.byHand();
  await journey.statement(join(out, `${name}-statement.docx`));
  const packet = join(out, `${name}-packet.pdf`);
  await journey.documents({ pdf: join(out, `${name}.pdf`), word: join(out, `${name}.docx`), packet, other: join(out, `${name}-other.pdf`), checklist: join(out, `${name}-checklist.pdf`) });
  await journey.back(packet);
  await driver.stop();
}

/** The invented physician's paths. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function options(theme, keyboardOnly) {
  const name = `options-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  let passphrase = "";
  const { driver, person } = await open(name, theme, (home) => {
    const folder = join(home.folder, "vault");
    passphrase = sampleVault(folder);
    knownVault(folder, passphrase, home.home);
  });
  person.keyboardOnly = keyboardOnly;
  const opening = new ValuesJourney(person, words, report);
  await opening.openKnown(passphrase);
  const journey = new OptionsJourney(person, words, report);
  await journey.prepare();
  await journey.walk(join(out, `${name}.pdf`));
  await driver.stop();
}

/** A part of Options from an empty vault. @param {"terms" | "contract" | "leaving"} part @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function partOfOptions(part, theme, keyboardOnly) {
  const name = `${part}-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const { driver, person } = await open(name, theme);
  const journey = new PARTS_OF_OPTIONS[part](person, words, report);
  await journey.prepare();
  await journey.begin();
  person.keyboardOnly = keyboardOnly;
  await journey.walk(join(out, `${name}.pdf`));
  await driver.stop();
}

await run(
  report,
  async () => {
    await walk("light");
    await walk("dark");
    await calendars();
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
      await last.shot("at-the-end").catch(() => {});
      say(await last.text().catch((/** @type {unknown} */ error) => String(error)));
    }
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
);
