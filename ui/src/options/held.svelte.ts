/// A part of Options as the core holds it: read at the start, and again after everything that touched it.
import type { Contract } from "../ipc/contract";
import { HeldPart, refusedAmong, type Ground, type Kept } from "../kit/held.svelte";
import { refusals } from "../words/options";

export type { Kept };

const GROUND: Ground = { hears: ["options", "values", "calendars", "you"], refusals };

export class Held<K extends keyof Contract> extends HeldPart<K> {
  /** To be made while a component is set up. */
  constructor(name: K, args: () => Contract[K]["args"]) {
    super(name, args, GROUND);
  }
}

/** Undefined where the work was done; else the refused field that there are words for, or null where it was said at the foot. */
export const refusedField = <T>(work: () => Promise<T>) => refusedAmong(refusals, work);
