/// Doing something that may be refused: the refusal is said at the foot of the page, and the page goes on.
import { Fault } from "../ipc/fault";
import { refused } from "./toasts.svelte";
import { words } from "../words/en";

/** The answer, or null where the core refused; then the reason has been said. A stop the person asked for is quiet. */
export async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    // The shell shows the lock screen by itself.
    if (thrown.code !== "locked" && thrown.code !== "cancelled") refused(words.faults[thrown.code]);
    return null;
  }
}
