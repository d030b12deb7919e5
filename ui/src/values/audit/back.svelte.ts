/// The way back from within a part: which step it would take, and taking it.
import { call, onHistory } from "../../ipc/call";
import { attempt } from "../../kit/attempt";
import { toast } from "../../kit/toasts.svelte";
import { words } from "../../words/en";

let step = $state<string | null>(null);

onHistory((history) => (step = history?.undo ?? null));

/** What Back would take: completes "Undo …"; null where there is nothing. */
export function backStep(): string | null {
  return step;
}

/** Takes the newest change back and says which it was. */
export async function goBack(): Promise<void> {
  const undone = await attempt(call("undo", {}));
  if (undone)
    toast(undone.done === null ? words.shell.nothingToUndo : words.shell.undone(undone.done));
}
