/// What Undo and Redo would take, as the last reply said; and the taking of it.
import { call, onHistory } from "../ipc/call";
import type { HistoryView } from "../ipc/contract";
import { refused, toast } from "../kit/toasts.svelte";
import { words } from "../words/en";
import { Fault } from "../ipc/fault";

const NOTHING: HistoryView = { undo: null, redo: null, at: null };

let now = $state<HistoryView>(NOTHING);

onHistory((history) => (now = history ?? NOTHING));

/** The steps that Undo and Redo would take, and when the last change was saved. */
export function history(): HistoryView {
  return now;
}

/** Says a refusal in words at the foot of the page; "locked" is said by the lock screen itself. */
export function sayFault(thrown: unknown): void {
  if (thrown instanceof Fault && thrown.code === "locked") return;
  refused(words.faults[thrown instanceof Fault ? thrown.code : "bug"]);
}

/** Takes the newest change back and says which it was. */
export async function undo(): Promise<void> {
  try {
    const { done } = await call("undo", {});
    toast(done === null ? words.shell.nothingToUndo : words.shell.undone(done));
  } catch (thrown) {
    sayFault(thrown);
  }
}

/** Does the newest undone change again and says which it was. */
export async function redo(): Promise<void> {
  try {
    const { done } = await call("redo", {});
    toast(done === null ? words.shell.nothingToRedo : words.shell.redone(done));
  } catch (thrown) {
    sayFault(thrown);
  }
}
