// Starts the app exactly as it is shipped, on the virtual screen, in a home of its own.
// @ts-check
import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { Access } from "./access.mjs";
import { KeysPerson } from "./keys-person.mjs";
import { focus, place } from "./keys.mjs";
import { given } from "./places.mjs";
import { onPath } from "./programs.mjs";
import { until } from "./report.mjs";

/** The running app, and somebody before it. */
export class Shipped {
  /**
   * @param {import("./places.mjs").Home} home @param {string} out
   * @param {{ words?: string[], trace?: string, refusals?: boolean }} [how] words for the app; a file for the trace of its
   *   sockets; whether those that the seal refused are to stand in it too
   */
  constructor(home, out, { words = [], trace, refusals = false } = {}) {
    const log = openSync(join(out, "app.log"), "a");
    const environment = home.environment();
    const binary = given("BEARINGS_SHIPPED");
    // The kernel stops the app only at the calls that are asked for, and never tells of one that the seal answered. Without
    // that help every call of every thread is stopped at, and the app becomes ten times as slow. A thread is only let run
    // after its first call of those: each makes one, rseq, as it begins.
    const quick = refusals ? [] : ["--seccomp-bpf"];
    const calls = "trace=socket,socketpair,connect,bind,listen,accept,accept4,rseq";
    const line = trace ? [onPath("strace"), "-f", ...quick, "-qq", "-e", calls, "-e", "signal=none", "-o", trace, binary, ...words] : [binary, ...words];
    this.process = spawn(/** @type {string} */ (line[0]), line.slice(1), { stdio: ["ignore", log, log], env: environment });
    this.ended = new Promise((done) => this.process.once("exit", done));
    this.access = new Access("bearings", environment);
    this.person = new KeysPerson(this.access, out);
  }

  /** Waits for the window and puts it in the middle of the screen, as large as a laptop's. */
  async ready() {
    const id = await this.person.window();
    await focus(id);
    await place(id, 60, 40, 1120, 780);
    await until("the page", async () => (await this.access.text()).length > 40, 60_000);
  }

  /** Asks the app to end, as the system does at the end of a session, and waits until it has. */
  async end() {
    const { pid } = this.process;
    const child = await this.child();
    if (child) process.kill(child, "SIGTERM");
    else if (pid) this.process.kill("SIGTERM");
    await until("the app to end", () => this.process.exitCode !== null || this.process.signalCode !== null);
    this.access.close();
  }

  /** The app itself, where the tracer stands before it. @returns {Promise<number | null>} */
  async child() {
    const { readFileSync } = await import("node:fs");
    const { pid } = this.process;
    try {
      const first = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0];
      return this.process.spawnfile.endsWith("strace") && first ? Number(first) : null;
    } catch {
      return null;
    }
  }

  /** Ends it whatever it does. */
  async kill() {
    const child = await this.child();
    if (child) {
      try {
        process.kill(child, "SIGKILL");
      } catch {
        // It has ended by itself in between.
      }
    }
    this.process.kill("SIGKILL");
    this.access.process.kill("SIGKILL");
  }
}
