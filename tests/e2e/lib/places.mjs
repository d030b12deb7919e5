// Where things lie, and the folders of one journey.
// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** What `cargo xtask` passes in. @param {string} name @returns {string} */
export function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this through cargo xtask`);
  return value;
}

/** Where pictures and pages of a journey go. @param {string} journey @returns {string} */
export function outFolder(journey) {
  const folder = join(process.env["BEARINGS_OUT"] ?? join(root, "target/e2e"), journey);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A home of its own for one run of the app: nothing it writes can be missed, nothing of the person's is touched. */
export class Home {
  /** @param {string} name */
  constructor(name) {
    // Short, because the sockets of a session have names of at most 108 bytes.
    this.folder = mkdtempSync(join(tmpdir(), `bearings-${name}-`));
    this.home = join(this.folder, "home");
    this.temp = join(this.folder, "tmp");
    this.runtime = join(this.folder, "run");
    for (const folder of [this.home, this.temp, this.runtime]) mkdirSync(folder, { mode: 0o700 });
  }

  /** The environment in which a program knows only this home. @returns {NodeJS.ProcessEnv} */
  environment() {
    const inherited = { ...process.env };
    for (const name of ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]) delete inherited[name];
    return { ...inherited, HOME: this.home, TMPDIR: this.temp, XDG_RUNTIME_DIR: this.runtime };
  }

  /** Takes it all away. */
  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
