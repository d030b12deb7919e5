/// A refusal, as the core words it: a code the page can speak about, never the user's text.
import type { Code } from "./contract";

/** What a call throws when the core refuses it. */
export class Fault extends Error {
  readonly code: Code;
  /** The field the refusal is about, where there is one: "name", "group 3". */
  readonly field: string | null;

  constructor(code: Code, field: string | null = null, message = "") {
    super(message || code);
    this.name = "Fault";
    this.code = code;
    this.field = field;
  }
}

const CODES: Record<Code, true> = {
  invalid: true,
  notFound: true,
  stale: true,
  locked: true,
  wrongPassphrase: true,
  wrongRecoveryKey: true,
  newer: true,
  damaged: true,
  keyFileDamaged: true,
  backupDamaged: true,
  olderThanSeen: true,
  inUse: true,
  synced: true,
  networkFolder: true,
  notEmpty: true,
  readOnly: true,
  diskFull: true,
  disk: true,
  notACalendar: true,
  notABibliography: true,
  oldWord: true,
  protectedFile: true,
  brokenFile: true,
  emptyFile: true,
  notAText: true,
  noDates: true,
  tooLarge: true,
  cancelled: true,
  badPattern: true,
  bug: true,
};

/** Every code there is, in one order: for pages and tests that must speak about each. */
export const ALL_CODES = Object.keys(CODES) as Code[];

/** Turns whatever a transport rejected with into a Fault; the unknown is a bug of ours. */
export function asFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
    const { code, field, message } = thrown as {
      code: unknown;
      field?: unknown;
      message?: unknown;
    };
    if (typeof code === "string" && code in CODES) {
      return new Fault(
        code as Code,
        typeof field === "string" ? field : null,
        typeof message === "string" ? message : "",
      );
    }
  }
  return new Fault("bug", null, thrown instanceof Error ? thrown.message : "");
}
