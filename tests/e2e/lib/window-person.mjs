// Somebody at the app's own window, steered by WebDriver; file dialogs belong to the system and are answered by its keys.
// @ts-check
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE, asWanted } from "./dom.mjs";
import { answerDialog } from "./keys.mjs";
import { Person } from "./person.mjs";
import { must } from "./report.mjs";

/** WebDriver's own characters for keys without one. */
const KEYS = /** @type {Record<string, string>} */ ({
  Control: "\uE009", Shift: "\uE008", Alt: "\uE00A", Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Delete: "\uE017",
  Backspace: "\uE003", PageUp: "\uE00E", PageDown: "\uE00F", ArrowUp: "\uE013", ArrowDown: "\uE015", ArrowLeft: "\uE012", ArrowRight: "\uE014", Home: "\uE011", End: "\uE010",
});

export class WindowPerson extends Person {
  /** @param {import("./webdriver.mjs").WebDriver} driver @param {string} out */
  constructor(driver, out) {
    super();
    this.driver = driver;
    this.out = out;
    this.keyboardOnly = false;
  }

  /** @param {...unknown} args */
  ask(...args) {
    return this.driver.run(`const args = arguments[0]; ${PAGE}`, args);
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
    for (const key of keys) await this.driver.keys(...key.split("+").map((part) => KEYS[part] ?? part));
  }

  /** @param {string} text */
  async type(text) {
    await this.driver.keys(text);
  }

  /** @param {"open" | "save" | "folder"} _kind @param {string} path @param {() => Promise<void>} act */
  async withDialog(_kind, path, act) {
    await act();
    await answerDialog("Bearings", path);
  }

  /** @param {string} role @param {string | RegExp} name @param {string} [inside] */
  async click(role, name, inside) {
    const element = await this.ask("find", role, ...asWanted(name), inside ?? null);
    must(element, `${role} ${name} is not there`);
    await this.driver.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    await this.driver.click(element);
  }

  /** @param {string} name */
  async shot(name) {
    await this.driver.run("return document.fonts.ready.then(() => true)");
    writeFileSync(join(this.out, `${name}.png`), await this.driver.picture());
  }

  async afterLock() {
    await this.driver.follow();
  }
}
