/// A part of a place as the core holds it: read at the start, and again after everything that touched it.
import { call, onTouched } from "../ipc/call";
import type { Contract, Place } from "../ipc/contract";
import { Fault } from "../ipc/fault";
import { attempt } from "./attempt";

type Name = keyof Contract;

/** What a form may do: keep what was typed, or say which field is refused. */
export type Kept = { kept: true } | { kept: false; field: string | null };

/** What a place adds: whose changes it hears of, and its words for refused fields. */
export interface Ground {
  hears: Place[];
  refusals: Record<string, string>;
}

export class HeldPart<K extends Name> {
  /** What the core last said; null before the first answer. */
  it = $state.raw<Contract[K]["reply"] | null>(null);
  /** The thing asked for is not here (any more). */
  gone = $state(false);
  #name: K;
  #ground: Ground;
  #args: () => Contract[K]["args"];
  #asked = 0;
  #changing = 0;

  /** To be made while a component is set up: it reads itself, and stops when the component goes. */
  constructor(name: K, args: () => Contract[K]["args"], ground: Ground) {
    this.#name = name;
    this.#ground = ground;
    this.#args = args;
    $effect(() => {
      this.#args();
      void this.read();
    });
    $effect(() =>
      onTouched(ground.hears, () => {
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
      const field = await refusedAmong(this.#ground.refusals, work);
      if (field !== undefined) return { kept: false, field };
    } finally {
      this.#changing -= 1;
    }
    await this.read();
    return { kept: true };
  }
}

/** Undefined where the work was done; else the refused field that there are words for, or null where it was said at the foot. */
export async function refusedAmong<T>(
  refusals: Record<string, string>,
  work: () => Promise<T>,
): Promise<string | null | undefined> {
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
