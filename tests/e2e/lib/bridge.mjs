// Starts the test bridge: the pages and the real core on loopback.
// @ts-check
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { given, root } from "./places.mjs";

/** The moment at which every bridge begins, as its own clock tells it. */
const MOMENT = "2026-11-22T14:02:00";
export const TODAY = new Date(MOMENT);

export class Bridge {
  /** @param {string} home @param {string[]} [words] more words for the bridge */
  constructor(home, words = []) {
    this.process = spawn(
      given("BEARINGS_BRIDGE"),
      ["--home", home, "--ui", join(root, "ui/dist"), "--port", "0", "--cheap-kdf", "--clock", MOMENT, ...words],
      { stdio: ["ignore", "pipe", "inherit"], cwd: root },
    );
    this.address = "";
  }

  /** Waits for its address. @returns {Promise<string>} */
  async ready() {
    for await (const line of createInterface({ input: this.process.stdout })) {
      this.address = line.trim();
      return this.address;
    }
    throw new Error("the bridge did not start");
  }

  /** The test's hand: answers for dialogs, time, a dropped file. @param {unknown} hand */
  async hand(hand) {
    const answer = await fetch(`${this.address}/test`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(hand),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** A command of the contract, past the pages. @param {string} name @param {unknown} [args] @returns {Promise<any>} its value */
  async call(name, args = {}) {
    const answer = await fetch(`${this.address}/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${body.code} ${body.field ?? ""}`);
    return body.value;
  }

  stop() {
    this.process.kill("SIGKILL");
  }
}
