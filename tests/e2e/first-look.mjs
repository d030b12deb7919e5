// A first look for those who cannot see the window: the sample vault in the shipped app, by keys, with pictures and the page.
// @ts-check
import { join } from "node:path";
import { Journey } from "./lib/journey.mjs";
import { Home, given } from "./lib/places.mjs";
import { Report, run, say } from "./lib/report.mjs";
import { Shipped } from "./lib/shipped.mjs";
import { loadWords } from "./lib/words.mjs";

const report = new Report("first look");
const words = await loadWords();
const out = given("BEARINGS_OUT");
const home = new Home("look");
const app = new Shipped(home, out);

await run(
  report,
  async () => {
    const { person } = app;
    const journey = new Journey(person, words, report);
    await report.step("the window opens", () => app.ready());
    await journey.step("the first page", async () => {
      await person.see("heading", words.setup.welcome.title, 60_000);
    });
    await journey.step("the sample vault, Home", async () => {
      await person.use("button", words.setup.welcome.look);
      await person.see("heading", words.home.title, 60_000);
    });
    await person.press("Control+3");
    await person.see("link", words.calendars.frame.tabs.import);
    for (const tab of ["import", "sort", "have", "wish"]) {
      await journey.step(tab, async () => {
        await journey.tab(tab);
        await person.see("heading", /./);
      });
    }
    say(await journey.compare(join(out, "two-calendars.pdf")));
    say(await journey.reading(join(out, "reading.pdf")));
    await journey.step("settings", async () => {
      await person.press("Control+comma");
      await person.see("heading", words.shell.place.settings);
    });
    await journey.step("locked", async () => {
      await person.press("Control+l");
      await person.afterLock();
      await person.read(/./);
    });
    await report.step("the app ends when it is asked to", () => app.end());
  },
  async () => {
    await app.kill();
    home.remove();
  },
);
