// The shipped window, sealed and private: the first journey by keys alone, traced, and searched for what was typed.
// @ts-check
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CANARIES, search } from "./lib/canaries.mjs";
import { Journey, PASSPHRASE, sampleCalendar } from "./lib/journey.mjs";
import { Home, given, outFolder } from "./lib/places.mjs";
import { onPath } from "./lib/programs.mjs";
import { Report, must, run, say, until } from "./lib/report.mjs";
import { Shipped } from "./lib/shipped.mjs";
import { readTrace } from "./lib/trace.mjs";
import { loadWords } from "./lib/words.mjs";

const report = new Report("shipped window");
const words = await loadWords();
const out = outFolder("shipped");
const trace = join(out, "network.strace");
const home = new Home("shipped");
// Files that a person brings or takes away lie outside the home that is searched.
const desk = new Home("desk");
const app = new Shipped(home, out, { trace });
/** @type {Shipped | null} */
let again = null;
const SECRETS = [...Object.values(CANARIES), PASSPHRASE];

/** @param {string} when */
async function nothingInClear(when) {
  await report.check(`nothing that was typed stands on the disk in clear: ${when}`, () => {
    const { files, bytes, hits } = search(home.folder, SECRETS);
    say(`        looked through ${files} files, ${bytes} bytes`);
    must(files > 0 && bytes > 50_000, "there was something to look through");
    must(hits.length === 0, hits.join("\n"));
  });
}

/** Every folder that holds a vault below the home. @param {string} folder @returns {string[]} */
function vaults(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("vault.key")).map((name) => join(folder, name));
}

/** What the file itself gives away, before it is started. */
async function theBinary() {
  const shipped = given("BEARINGS_SHIPPED");
  await report.check("the program lends its SQLite to nobody", () => {
    const { status, stdout } = spawnSync(onPath("nm"), ["-D", "--defined-only", shipped], { encoding: "utf8", maxBuffer: 1 << 26 });
    must(status === 0, "nm reads the program");
    const lent = stdout.split("\n").filter((line) => /\bsqlite3/.test(line));
    must(lent.length === 0, `exported: ${lent.slice(0, 5).join(", ")}`);
  });
  await report.check("the program cannot be steered", () => {
    // The mark stands in the other build, so that looking for it means something.
    const mark = "bearings-automation-build";
    must(readFileSync(given("BEARINGS_AUTOMATION")).includes(mark), "the build to be steered carries its mark");
    must(!readFileSync(shipped).includes(mark), "the shipped build carries the mark of the steered one");
  });
}

async function journey() {
  await theBinary();
  await report.step("the search finds what it is to find", () => {
    const bait = join(home.temp, "bait");
    writeFileSync(bait, Buffer.concat([Buffer.from([0, 1]), Buffer.from(CANARIES.name, "utf16le")]));
    must(search(home.folder, SECRETS).hits.length === 1, "a planted word is found");
    writeFileSync(bait, `x${CANARIES.role}y`);
    must(search(home.folder, SECRETS).hits.length === 1, "a planted word is found");
    writeFileSync(bait, "");
  });
  const calendar = join(desk.home, "work.ics");
  copyFileSync(sampleCalendar(), calendar);
  await report.step("the window opens", () => app.ready());
  const { person } = app;
  const steps = new Journey(person, words, report);
  await steps.begin({ facts: CANARIES });
  await person.use("button", words.setup.start.calendar);
  await steps.bringIn(calendar);
  await steps.fixOne();
  await report.step("a category is given a name", async () => {
    const { category, sort } = words.calendars;
    await person.use("button", sort.editCategories);
    await person.fill(category.newName, CANARIES.category);
    await person.use("button", category.add);
    await person.read(CANARIES.category);
  });
  await steps.drawWish();
  const finding = await steps.compare(join(desk.home, "two-calendars.pdf"));
  say(finding);
  say(await steps.reading(join(desk.home, "reading.pdf")));
  await steps.findNothing(CANARIES.find);
  await nothingInClear("while the vault is open");
  await steps.undoImport("work");
  const began = performance.now();
  await steps.lockAndUnlock();
  say(`        locked and unlocked in ${Math.round(performance.now() - began)} ms, pictures and a wrong passphrase included`);
  await report.step("the proof of the seal is read", async () => {
    await person.press("Control+comma");
    await person.see("heading", words.shell.place.settings);
    await steps.shot("settings");
  });
  await report.check("the vault is closed to others", () => {
    const keys = vaults(home.home);
    must(keys.length > 0, "there is a vault");
    for (const key of keys) {
      must((statSync(key).mode & 0o777) === 0o600, `${key} is open to others`);
      must((statSync(join(key, "..")).mode & 0o777) === 0o700, `the folder of ${key} is open to others`);
    }
  });
  await person.press("Control+l");
  await person.afterLock();
  await person.see("heading", words.lock.title);
  await nothingInClear("after the lock");
  await report.step("the app ends when it is asked to", () => app.end());
  await nothingInClear("after the end");
  await report.step("the kernel saw no internet socket", () => {
    const { lines, made, local } = readTrace(trace);
    say(`        ${lines} calls traced, ${local} local sockets, ${made.length} internet sockets made`);
    must(local > 0, "the trace holds what a window does");
    must(made.length === 0, made.join("\n"));
  });
  await report.step("the app asks for one to show that it is refused, and nothing else asks", async () => {
    const start = join(out, "start.strace");
    again = new Shipped(home, out, { trace: start, refusals: true });
    await again.ready();
    await again.end();
    const { made, refused } = readTrace(start);
    const askers = new Set(refused.map((one) => one.process));
    say(`        ${refused.length} internet sockets refused, to ${askers.size} process`);
    must(made.length === 0, made.join("\n"));
    must(askers.size === 1, `asked by ${[...askers].join(", ") || "nobody"}`);
  });
}

await run(report, journey, async () => {
  if (report.failed > 0) await app.person.shot("at-the-end").catch(() => {});
  await app.kill();
  await again?.kill();
  if (report.failed === 0) {
    home.remove();
    desk.remove();
  } else {
    say(`kept: ${home.folder}`);
  }
});
