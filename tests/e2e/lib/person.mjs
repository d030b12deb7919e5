// Somebody at the window: looks for things by what they are called, and uses the keyboard or the mouse.
// @ts-check
import { must, until } from "./report.mjs";

/**
 * @typedef {{ role: string, name: string, focused: boolean, checked: boolean, pressed: boolean, current?: boolean, showing: boolean, enabled: boolean }} Element
 * @typedef {string | RegExp} Name
 */

/** More presses of Tab than any page has stops; the painted week is one stop. */
const STOPS = 220;

/** @param {Name} wanted @param {string} found */
export function fits(wanted, found) {
  return typeof wanted === "string" ? wanted === found : wanted.test(found);
}

/** What every kind of window offers; each kind says how. */
export class Person {
  /** True for those who never touch a mouse. */
  keyboardOnly = true;

  /** @returns {Promise<Element | null>} what has the focus */
  async focus() {
    throw new Error("each kind of window says how");
  }

  /** @returns {Promise<Element[]>} everything with a role */
  async list() {
    throw new Error("each kind of window says how");
  }

  /** @returns {Promise<string>} everything that is written */
  async text() {
    throw new Error("each kind of window says how");
  }

  /** Presses keys, by the names of the web: "Control+k", "ArrowDown". @param {string[]} _keys @returns {Promise<void>} */
  async press(..._keys) {
    throw new Error("each kind of window says how");
  }

  /** @param {string} _text @returns {Promise<void>} */
  async type(_text) {
    throw new Error("each kind of window says how");
  }

  /** Does what opens a file dialog, and answers it. @param {"open" | "save" | "folder"} _kind @param {string} _path @param {() => Promise<void>} _act */
  async withDialog(_kind, _path, _act) {
    throw new Error("each kind of window says how");
  }

  /** Keeps a picture. @param {string} _name @returns {Promise<void>} */
  async shot(_name) {}

  /** The page was destroyed and built anew. @returns {Promise<void>} */
  async afterLock() {}

  /** Those who have a mouse use it, within what has the name `_inside` where that is said. @param {string} _role @param {Name} _name @param {string} [_inside] @returns {Promise<void>} */
  async click(_role, _name, _inside) {
    throw new Error("nobody here has a mouse");
  }

  /** Waits until something is there. @param {string} role @param {Name} name @param {number} [limit] @returns {Promise<Element>} */
  async see(role, name, limit) {
    const wanted = `${role} ${name}`;
    try {
      return await until(wanted, async () => (await this.list()).find((one) => one.role === role && fits(name, one.name)), limit);
    } catch (error) {
      const there = (await this.list()).filter((one) => one.role === role).map((one) => one.name);
      throw new Error(`${wanted} is not there; there are: ${there.join(" | ")}`, { cause: error });
    }
  }

  /**
   * Goes to a place by its key, and waits until its first view stands: a driver's key may come after its own answer,
   * and would take back what is clicked meanwhile. @param {string} key @param {Name} view
   */
  async arrive(key, view) {
    await this.press(key);
    await until(`the view ${view}`, async () => (await this.list()).some((one) => one.role === "link" && one.current && fits(view, one.name)));
  }

  /** Waits until something is written. @param {Name} words @param {number} [limit] @returns {Promise<string>} the whole text */
  async read(words, limit) {
    let text = "";
    try {
      return await until(`“${words}”`, async () => {
        text = (await this.text()).replace(/\s+/g, " ");
        return (typeof words === "string" ? text.includes(words) : words.test(text)) ? text : null;
      }, limit);
    } catch (error) {
      throw new Error(`${words} is not written; this is: ${text.slice(0, 1500)}`, { cause: error });
    }
  }

  /** Goes to something with the Tab key. @param {string} role @param {Name} name */
  async walkTo(role, name) {
    await this.see(role, name);
    /** @param {Element | null} at */
    const here = (at) => at !== null && at.role === role && fits(name, at.name);
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (here(await this.focus())) return;
      await this.press("Tab");
    }
    throw new Error(`${role} ${name} cannot be reached with the Tab key`);
  }

  /** Uses a button or a link, once it may be used. @param {string} role @param {Name} name */
  async use(role, name) {
    await until(`${role} ${name} to be ready`, async () =>
      (await this.list()).some((one) => one.role === role && fits(name, one.name) && one.enabled));
    if (!this.keyboardOnly) return this.click(role, name);
    await this.walkTo(role, name);
    await this.press("Enter");
  }

  /** Writes into a field, in place of what is there. @param {Name} name @param {string} text */
  async fill(name, text) {
    if (this.keyboardOnly) await this.walkTo("textbox", name);
    else {
      await this.see("textbox", name);
      await this.click("textbox", name);
    }
    await this.press("Control+a");
    await this.type(text);
  }

  /** Takes a radio button. With keys: Tab comes to the group, arrows move in it. @param {Name} name */
  async take(name) {
    const wanted = await this.see("radio", name);
    if (wanted.checked) return;
    if (!this.keyboardOnly) return this.click("radio", name);
    const radios = (await this.list()).filter((one) => one.role === "radio").map((one) => one.name);
    await this.walkTo("radio", /./);
    // Not every web view goes on at the first after the last, so it is down to the end, and then up.
    const there = async () => fits(name, (await this.focus())?.name ?? "");
    for (const arrow of ["ArrowDown", "ArrowUp"]) {
      for (let turn = 0; turn <= radios.length && !(await there()); turn += 1) await this.press(arrow);
    }
    // Where nothing was taken yet, Tab may come to the wanted one at once, and the space bar takes it.
    if (!(await this.see("radio", name)).checked) await this.press(" ");
    must((await this.see("radio", name)).checked, `${name} was not taken`);
  }

  /** Ticks or clears a box. @param {Name} name */
  async tick(name) {
    if (!this.keyboardOnly) return this.click("checkbox", name);
    await this.walkTo("checkbox", name);
    await this.press(" ");
  }
}
