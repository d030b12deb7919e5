// Somebody at the shipped window: keys of the X server in, pictures of the screen and the accessibility tree out.
// @ts-check
import { join } from "node:path";
import { active, answerDialog, focus, frame, press, type, windows } from "./keys.mjs";
import { Person } from "./person.mjs";
import { until } from "./report.mjs";
import { cut, isBlank, keep, rested } from "./screen.mjs";

/** Names that WebKitGTK gives to roles on the accessibility bus. */
const ROLES = /** @type {Record<string, string>} */ ({
  "push button": "button", button: "button", "toggle button": "button", entry: "textbox", "password text": "textbox",
  "radio button": "radio", "check box": "checkbox", "combo box": "combobox", "table cell": "gridcell", "page tab": "tab",
});

/** Names that X gives to keys. */
const KEYS = /** @type {Record<string, string>} */ ({
  Enter: "Return", ArrowUp: "Up", ArrowDown: "Down", ArrowLeft: "Left", ArrowRight: "Right", " ": "space", Control: "ctrl",
  Shift: "shift", Alt: "alt", Backspace: "BackSpace", ",": "comma", "?": "question",
});

/** The title that the window always has. */
const TITLE = "Bearings";

/** @param {import("./person.mjs").Element | null} element */
function named(element) {
  return element && { ...element, role: ROLES[element.role] ?? element.role, name: element.name.replace(/\s+/g, " ").trim() };
}

export class KeysPerson extends Person {
  /** @param {import("./access.mjs").Access} access @param {string} out */
  constructor(access, out) {
    super();
    this.access = access;
    this.out = out;
    this.#free = 0;
  }

  /** Until when the page is left alone. */
  #free;

  /** The window as it was last found, and the one that the last lock took down. */
  #known = "";
  #gone = "";

  /**
   * Reads the whole tree. The page answers whoever reads it before it does its own work, so it is then left alone for
   * twice as long: somebody who looks without a pause would keep it from ever coming to what is waited for.
   * @template T @param {() => Promise<T>} look @returns {Promise<T>}
   */
  async #look(look) {
    const began = Math.max(performance.now(), this.#free);
    await new Promise((go) => setTimeout(go, began - performance.now()));
    const seen = await look();
    const end = performance.now();
    this.#free = end + 2 * (end - began);
    return seen;
  }

  async focus() {
    return named(await this.access.focus());
  }

  async list() {
    const all = await this.#look(() => this.access.list());
    return /** @type {import("./person.mjs").Element[]} */ (all.map(named));
  }

  text() {
    return this.#look(() => this.access.text());
  }

  /** @param {string[]} keys */
  async press(...keys) {
    if (keys.length === 1 && keys[0] === "Tab") {
      const before = await this.access.moved(-1);
      await press("Tab");
      await this.access.moved(before);
      return;
    }
    await press(...keys.map((key) => (key === " " ? "space" : key.split("+").map((part) => KEYS[part] ?? part).join("+"))));
  }

  /** @param {string} text */
  async type(text) {
    await type(text);
  }

  /** @param {"open" | "save" | "folder"} _kind @param {string} path @param {() => Promise<void>} act */
  async withDialog(_kind, path, act) {
    await act();
    await answerDialog(TITLE, path);
  }

  /** The window itself, once it is there. @returns {Promise<string>} */
  async window() {
    this.#known = await until("the window", async () => (await windows(`^${TITLE}$`)).find((id) => id !== this.#gone));
    return this.#known;
  }

  /** @param {string} name */
  async shot(name) {
    const picture = await until("something to be painted", async () => {
      const whole = await rested();
      const { id, title } = await active();
      const { left, top, width, height } = title === TITLE ? await frame(id) : { left: 0, top: 0, width: whole.width, height: whole.height };
      const part = cut(whole, left, top, width, height);
      return isBlank(part) ? null : part;
    });
    keep(picture, join(this.out, `${name}.png`));
  }

  async afterLock() {
    // The lock takes the window down and builds another; the one that goes is still there for a moment.
    this.#gone = this.#known;
    await focus(await this.window());
  }
}
