// The first journey in the app's own window, steered by WebDriver, light and dark; a picture of each step.
// @ts-check
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { Journey, sampleCalendar } from "./lib/journey.mjs";
import { Home, given, outFolder } from "./lib/places.mjs";
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

/** @param {"light" | "dark"} theme */
async function walk(theme) {
  const home = new Home(`window-${theme}`);
  const driver = new WebDriver();
  cleanUps.push(async () => {
    await driver.stop();
    home.remove();
  });
  const environment = { ...home.environment(), ...(theme === "dark" ? { GTK_THEME: "Adwaita:dark" } : {}) };
  // The file lies in that home, as a person's download would.
  const calendar = join(home.home, "work.ics");
  copyFileSync(sampleCalendar(), calendar);
  await report.step(`${theme}: the window opens`, () => driver.start(given("BEARINGS_AUTOMATION"), [], environment, join(out, `${theme}.log`)));
  await driver.follow();
  await driver.run(`document.documentElement.dataset.theme = ${JSON.stringify(theme)}`);
  const person = new WindowPerson(driver, out);
  last = person;
  const plain = person.shot.bind(person);
  person.shot = (step) => plain(`${theme}-${step}`);
  const journey = new Journey(person, words, report);
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

/** A whole values audit in the window. @param {"light" | "dark"} theme @param {boolean} keyboardOnly */
async function values(theme, keyboardOnly) {
  const name = `values-${theme}${keyboardOnly ? "-keys" : "-mouse"}`;
  const home = new Home(`window-${theme}`);
  const driver = new WebDriver();
  cleanUps.push(async () => {
    await driver.stop();
    home.remove();
  });
  const folder = join(home.folder, "vault");
  const passphrase = sampleVault(folder);
  knownVault(folder, passphrase, home.home);
  const environment = { ...home.environment(), ...(theme === "dark" ? { GTK_THEME: "Adwaita:dark" } : {}) };
  await report.step(`${name}: the window opens`, () => driver.start(given("BEARINGS_AUTOMATION"), [], environment, join(out, `${name}.log`)));
  await driver.follow();
  const person = new WindowPerson(driver, out);
  last = person;
  person.keyboardOnly = keyboardOnly;
  const plain = person.shot.bind(person);
  person.shot = (step) => plain(`${name}-${step}`);
  const journey = new ValuesJourney(person, words, report);
  await journey.prepare();
  await journey.openKnown(passphrase);
  await journey.audit();
  await journey.finish();
  await journey.readIt();
  await journey.compareAudits();
  await journey.save(join(out, `${name}.pdf`), join(out, `${name}.docx`));
  await driver.stop();
}

await run(
  report,
  async () => {
    await walk("light");
    await walk("dark");
    await values("light", false);
    await values("dark", true);
  },
  async () => {
    if (report.failed > 0 && last) {
      await last.shot("at-the-end").catch(() => {});
      say(await last.text().catch((/** @type {unknown} */ error) => String(error)));
    }
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
);
