// Speaks with access.py: the window as a screen reader knows it.
// @ts-check
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { given } from "./places.mjs";

/** @typedef {{ role: string, name: string, focused: boolean, checked: boolean, pressed: boolean, showing: boolean, enabled: boolean }} Element */

/** The accessibility tree of one application. */
export class Access {
  /** @param {string} application its name on the accessibility bus @param {NodeJS.ProcessEnv} environment */
  constructor(application, environment) {
    const script = join(dirname(fileURLToPath(import.meta.url)), "access.py");
    this.process = spawn(given("BEARINGS_SYSTEM_PYTHON"), [script, application], { stdio: ["pipe", "pipe", "inherit"], env: environment });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** @param {string} what @param {Record<string, unknown>} [more] @returns {Promise<any>} */
  async ask(what, more = {}) {
    this.process.stdin.write(`${JSON.stringify({ do: what, ...more })}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error("the reader of the accessibility tree ended");
    const reply = JSON.parse(value);
    // An element that vanished while it was read: the next look is a new one.
    return "error" in reply ? null : reply.value;
  }

  /** @returns {Promise<Element | null>} */
  focus() {
    return this.ask("focus");
  }

  /** How often the focus has moved; waits a moment for the next move. @param {number} since @returns {Promise<number>} */
  moved(since) {
    return this.ask("moved", { since });
  }

  /** @returns {Promise<Element[]>} */
  async list() {
    return (await this.ask("list")) ?? [];
  }

  /** @returns {Promise<string>} everything that is written on the page */
  async text() {
    return (await this.ask("text")) ?? "";
  }

  /** Ends the reader. */
  close() {
    this.process.stdin.end();
  }
}
