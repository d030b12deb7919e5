/// Finds the working of a figure among those the core sent with it.
import type { KeyedWorking, Working } from "../../ipc/contract";

/** The working of this key, or null where the core sent none. */
export const workingOf = (all: readonly KeyedWorking[], key: string): Working | null =>
  all.find((one) => one.key === key)?.working ?? null;
