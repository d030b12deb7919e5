/// A part of the dossier as the core holds it: read at the start, and again after everything that touched it.
import { call, onTouched } from "../ipc/call";
import type { Contract, Place } from "../ipc/contract";
import { Fault } from "../ipc/fault";
import { attempt } from "../kit/attempt";
import { refusals } from "../words/dossier";

type Name = keyof Contract;

/** What a form may do: keep what was typed, or say which field is refused. */
export type Kept = { kept: true } | { kept: false; field: string | null };

const HEARS: Place[] = ["dossier", "values", "you"];

export class Held<K extends Name> {
  /** What the core last said; null before the first answer. */
  it = $state.raw<Contract[K]["reply"] | null>(null);
  /** The thing asked for is not here (any more). */
  gone = $state(false);
  #name: K;
  #args: () => Contract[K]["args"];
  #asked = 0;
  #changing = 0;

  /** To be made while a component is set up: it reads itself, and stops when the component goes. */
  constructor(name: K, args: () => Contract[K]["args"]) {
    this.#name = name;
    this.#args = args;
    $effect(() => {
      this.#args();
      void this.read();
    });
    $effect(() =>
      onTouched(HEARS, () => {
        if (this.#changing === 0) void this.read();
      }),
    );
  }

  /** Asks again; of two answers the later question's stands. */
  async read(): Promise<void> {
    const asked = ++this.#asked;
    const it = await attempt(
      call(this.#name, this.#args()).catch((thrown: unknown) => {
        if (thrown instanceof Fault && thrown.code === "notFound") return undefined;
        throw thrown;
      }),
    );
    if (asked !== this.#asked || it === null) return;
    this.gone = it === undefined;
    if (it !== undefined) this.it = it;
  }

  /** Does a change and shows what came of it. A refusal of a field is handed back, any other is said at the foot. */
  async change<T>(work: () => Promise<T>): Promise<Kept> {
    this.#changing += 1;
    try {
      const field = await refusedField(work);
      if (field !== undefined) return { kept: false, field };
    } finally {
      this.#changing -= 1;
    }
    await this.read();
    return { kept: true };
  }
}

/** Undefined where the work was done; else the refused field that there are words for, or null where it was said at the foot. */
export async function refusedField<T>(work: () => Promise<T>): Promise<string | null | undefined> {
  let field: string | null = null;
  const done = await attempt(
    work().then(
      () => true,
      (thrown: unknown) => {
        if (thrown instanceof Fault && thrown.code === "invalid" && thrown.field) {
          const name = thrown.field.split(".").at(-1) ?? thrown.field;
          if (name in refusals) {
            field = name;
            return false;
          }
        }
        throw thrown;
      },
    ),
  );
  return done === true ? undefined : field;
}
