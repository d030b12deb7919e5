/// Typed calls to the core, and word to whoever shows what a call has touched.
import type { Contract, HistoryView, Place, Reply } from "./contract";
import { asFault, type Fault } from "./fault";
import { transport } from "./transport";

type Name = keyof Contract;
type Listener = (touched: Place[]) => void;

const listeners = new Set<{ places: Place[]; run: Listener }>();
const changeListeners = new Set<() => void>();
const historyListeners = new Set<(history: HistoryView | null) => void>();
const faultListeners = new Set<(fault: Fault) => void>();

/** Asks the core for one thing. Rejects with a Fault; a changed place is announced before this resolves. */
export async function call<K extends Name>(
  name: K,
  args: Contract[K]["args"],
): Promise<Contract[K]["reply"]> {
  let reply: Reply<Contract[K]["reply"]>;
  try {
    reply = (await transport().send(name, args)) as Reply<Contract[K]["reply"]>;
  } catch (thrown) {
    const fault = asFault(thrown);
    for (const tell of faultListeners) tell(fault);
    throw fault;
  }
  for (const tell of historyListeners) tell(reply.history);
  if (reply.touched.length > 0) {
    for (const tell of changeListeners) tell();
    for (const listener of [...listeners]) {
      if (listener.places.some((place) => reply.touched.includes(place))) {
        listener.run(reply.touched);
      }
    }
  }
  return reply.value;
}

/** Runs `run` after every call that touched one of `places`; the return value stops it. */
export function onTouched(places: Place[], run: Listener): () => void {
  const entry = { places, run };
  listeners.add(entry);
  return () => void listeners.delete(entry);
}

/** Hears of every call that changed something, before whoever asked for it does. */
export function onChange(run: () => void): () => void {
  changeListeners.add(run);
  return () => void changeListeners.delete(run);
}

/** Hears, with every reply, which step Undo and Redo would take. */
export function onHistory(run: (history: HistoryView | null) => void): () => void {
  historyListeners.add(run);
  return () => void historyListeners.delete(run);
}

/** Hears every refusal, before the caller does: the shell watches for "locked". */
export function onFault(run: (fault: Fault) => void): () => void {
  faultListeners.add(run);
  return () => void faultListeners.delete(run);
}
