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
  }

  async focus() {
    return named(await this.access.focus());
  }

  async list() {
    return /** @type {import("./person.mjs").Element[]} */ ((await this.access.list()).map(named));
  }

  text() {
    return this.access.text();
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
    return until("the window", async () => (await windows(`^${TITLE}$`)).at(-1));
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
    await focus(await this.window());
  }
}
