// Somebody at the pages in Chromium, over the bridge.
// @ts-check
import { join } from "node:path";
import { PAGE, asWanted } from "./dom.mjs";
import { Person } from "./person.mjs";
import { must } from "./report.mjs";

export class BrowserPerson extends Person {
  /** @param {import("playwright-core").Page} page @param {import("./bridge.mjs").Bridge} bridge @param {string} out */
  constructor(page, bridge, out) {
    super();
    this.page = page;
    this.bridge = bridge;
    this.out = out;
  }

  /** Asks the page. One that goes while it is asked is asked again when the next is there. @param {...unknown} args @returns {Promise<any>} */
  async ask(...args) {
    for (;;) {
      try {
        return await this.page.evaluate(`((args) => { ${PAGE} })(${JSON.stringify(args)})`);
      } catch (error) {
        if (!/context was destroyed/.test(String(error))) throw error;
        await this.page.waitForLoadState("domcontentloaded");
      }
    }
  }

  focus() {
    return this.ask("focus");
  }

  list() {
    return this.ask("list");
  }

  text() {
    return this.ask("text");
  }

  /** @param {string[]} keys */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key === " " ? "Space" : key);
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {"open" | "save" | "folder"} kind @param {string} path @param {() => Promise<void>} act */
  async withDialog(kind, path, act) {
    await this.bridge.hand({ answers: { [kind]: [path] } });
    await act();
  }

  /** @param {string} role @param {string | RegExp} name @param {string} [inside] */
  async click(role, name, inside) {
    const args = JSON.stringify(["find", role, ...asWanted(name), inside ?? null]);
    // What was found may be drawn anew before it is clicked; then it is looked for once more.
    for (let tries = 3; tries > 0; tries -= 1) {
      const handle = await this.page.evaluateHandle(`((args) => { ${PAGE} })(${args})`);
      const element = handle.asElement();
      must(element, `${role} ${name} is not there`);
      try {
        return await element?.click();
      } catch (error) {
        if (tries === 1 || !/not attached/.test(String(error))) throw error;
      }
    }
  }

  /** @param {string} name */
  async shot(name) {
    await this.page.screenshot({ path: join(this.out, `${name}.png`), animations: "disabled" });
  }

  async afterLock() {
    await this.page.waitForLoadState("domcontentloaded");
  }
}
