// Runs a journey step by step, says what held, and closes with one countable line.
// @ts-check

/** A journey as a list of steps that must each hold; the first that does not ends it. */
export class Report {
  passed = 0;
  failed = 0;

  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.began = performance.now();
  }

  /**
   * One thing that must hold. What it returns is handed on.
   * @template T @param {string} what @param {() => Promise<T> | T} run @returns {Promise<T>}
   */
  async step(what, run) {
    const began = performance.now();
    try {
      const value = await run();
      this.passed += 1;
      say(`ok      ${what} (${Math.round(performance.now() - began)} ms)`);
      return value;
    } catch (error) {
      this.failed += 1;
      say(`FAILED  ${what}`);
      throw error;
    }
  }

  /** A check that does not end the journey. @param {string} what @param {() => Promise<void> | void} run */
  async check(what, run) {
    try {
      await this.step(what, run);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }

  /** The closing line. @returns {number} the exit code */
  close() {
    say(`${this.name}: ${((performance.now() - this.began) / 1000).toFixed(1)} s`);
    say(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {unknown} held @param {string} why */
export function must(held, why) {
  if (!held) throw new Error(why);
}

/**
 * Waits until something holds, looking again and again; the reason says what never came.
 * @template T @param {string} what @param {() => Promise<T> | T} look @param {number} [limit] milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, look, limit = 20_000) {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return /** @type {NonNullable<T>} */ (found);
    if (performance.now() > end) throw new Error(`${what}: not within ${limit / 1000} seconds`);
    await new Promise((go) => setTimeout(go, 40));
  }
}

/**
 * Runs journeys, cleans up whatever happens, and ends the process.
 * @param {Report} report @param {() => Promise<void>} journey @param {() => Promise<void> | void} cleanUp
 */
export async function run(report, journey, cleanUp) {
  try {
    await journey();
  } catch (error) {
    if (report.failed === 0) report.failed = 1;
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (error instanceof Error && error.cause) say(`because: ${error.cause}`);
  } finally {
    await cleanUp();
  }
  process.exit(report.close());
}
