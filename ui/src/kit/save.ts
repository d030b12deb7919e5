/// Saving a page or a table where the person chose: where to is asked first, and the name it got is said.
import { call } from "../ipc/call";
import type { Saved, ToSave } from "../ipc/contract";
import { words } from "../words/en";
import { attempt } from "./attempt";
import { named } from "./form";
import { toast } from "./toasts.svelte";

/** Asks for a file and hands its token to `write`; nothing happens where the person goes back. */
export async function saveTo(
  what: ToSave,
  suggested: string,
  write: (file: string) => Promise<Saved>,
): Promise<void> {
  const name = what === "pdf" || what === "word" ? named(suggested, what) : suggested;
  const file = await attempt(call("chooseSave", { what, suggested: name }));
  if (!file) return;
  const saved = await attempt(write(file.token));
  if (saved) toast(words.kit.saved(saved.name));
}
