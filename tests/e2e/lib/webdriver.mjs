// A small client of the W3C WebDriver protocol for WebKitWebDriver, which steers the app's own window.
// @ts-check
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { onPath } from "./programs.mjs";
import { until } from "./report.mjs";

/** The name under which WebDriver hands elements around. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** @returns {Promise<number>} a port of 127.0.0.1 that is free now */
export function freePort() {
  return new Promise((found, lost) => {
    const server = createServer();
    server.once("error", lost);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

/** One driver with one session: the driver takes a second one on no port that has had a first. */
export class WebDriver {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  driver;
  base = "";
  session = "";

  /**
   * Starts the driver, and through it the app.
   * @param {string} binary @param {string[]} words @param {NodeJS.ProcessEnv} environment @param {string} log
   */
  async start(binary, words, environment, log) {
    const port = await freePort();
    const { openSync } = await import("node:fs");
    const output = openSync(log, "a");
    this.driver = spawn(onPath("WebKitWebDriver"), ["--host=127.0.0.1", `--port=${port}`], {
      stdio: ["ignore", output, output],
      env: { ...environment, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" },
    });
    this.base = `http://127.0.0.1:${port}`;
    await until("the driver to answer", async () => {
      const status = await fetch(`${this.base}/status`).catch(() => null);
      return status?.ok;
    });
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: words } } };
    const value = await this.send("POST", "/session", { capabilities });
    this.session = value.sessionId;
    await this.command("POST", "/timeouts", { script: 30_000, pageLoad: 60_000, implicit: 0 });
  }

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  async send(method, path, body) {
    const answer = await fetch(this.base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { value } = /** @type {{ value: any }} */ (await answer.json());
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** @param {string} method @param {string} path @param {unknown} [body] */
  command(method, path, body) {
    return this.send(method, `/session/${this.session}${path}`, body);
  }

  /** Runs a function in the page. @param {string} script its body @param {...unknown} args */
  run(script, ...args) {
    return this.command("POST", "/execute/sync", { script, args });
  }

  /** A picture of the page as PNG. @returns {Promise<Buffer>} */
  async picture() {
    return Buffer.from(await this.command("GET", "/screenshot"), "base64");
  }

  /** The window that is steered. @type {string | null} */
  window = null;

  /** Goes to the window that is there now: the lock destroys one and builds another. */
  async follow() {
    await until("the new window", async () => {
      const handles = await this.command("GET", "/window/handles").catch(() => []);
      const newest = handles.at(-1);
      // The old one is listed until it is gone, and may go while one turns to it.
      if (!newest || newest === this.window) return false;
      if ((await this.command("POST", "/window", { handle: newest }).catch(() => "gone")) !== null) return false;
      const ready = (await this.run("return document.readyState").catch(() => "")) === "complete";
      if (ready) this.window = newest;
      return ready;
    });
    // The key that locked was never let go of. To the driver it is still down, and the next "Control+a" would write an a.
    await this.command("DELETE", "/actions");
  }

  /** Presses keys in the page. @param {string[]} keys WebDriver's own characters, or text */
  async keys(...keys) {
    const held = keys.slice(0, -1);
    const last = keys.at(-1) ?? "";
    const actions = [
      ...held.map((value) => ({ type: "keyDown", value })),
      ...[...last].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]),
      ...held.reverse().map((value) => ({ type: "keyUp", value })),
    ];
    try {
      await this.command("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
    } catch (error) {
      // The key that locks takes the page away before it can be let go of.
      if (!/no such window/.test(String(error))) throw error;
    }
  }

  /** Clicks in the middle of an element, as a mouse does. @param {any} element */
  async click(element) {
    const origin = { [ELEMENT]: element[ELEMENT] };
    await this.command("POST", "/actions", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", duration: 0, origin, x: 0, y: 0 },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  /** Drags from one element to another. @param {any} from @param {any} to */
  async drag(from, to) {
    await this.command("POST", "/actions", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", duration: 0, origin: { [ELEMENT]: from[ELEMENT] }, x: 0, y: 0 },
            { type: "pointerDown", button: 0 },
            { type: "pointerMove", duration: 120, origin: { [ELEMENT]: to[ELEMENT] }, x: 0, y: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  /** Ends the session, the app and the driver. */
  async stop() {
    if (this.session) await this.send("DELETE", `/session/${this.session}`).catch(() => {});
    this.driver?.kill("SIGKILL");
  }
}
