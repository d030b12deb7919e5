/// Saving what a page shows: where to is asked first, and the name it got is said.
import { call } from "../../ipc/call";
import { toast } from "../../kit/toasts.svelte";
import { reading as words } from "../../words/reading";
import { attempt } from "../../kit/attempt";

type Save = "saveReading" | "saveBoundaries" | "saveLedger";

/** Asks for a file and writes to it; nothing happens where the person goes back. */
export async function saveAs(save: Save, what: "pdf" | "csv", suggested: string): Promise<void> {
  const file = await attempt(call("chooseSave", { what, suggested }));
  if (!file) return;
  const saved = await attempt(call(save, { file: file.token }));
  if (saved) toast(words.saved(saved.name));
}
