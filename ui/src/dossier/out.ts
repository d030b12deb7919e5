/// Files that come in and leave, and texts that are copied. The page holds tokens, never paths.
import { tick } from "svelte";
import { call } from "../ipc/call";
import type { FileToken, Saved, ToOpen, ToSave } from "../ipc/contract";
import { attempt } from "../kit/attempt";
import { toast } from "../kit/toasts.svelte";
import { common as words, refusals } from "../words/dossier";
import { refusedField, type Kept } from "./held.svelte";

/** Asks for a file; null where the person goes back. */
export const chosen = (what: ToOpen): Promise<FileToken | null> =>
  attempt(call("chooseOpen", { what }));

/** Asks for a place and hands its token to `write`; nothing happens where the person goes back. */
export async function saveTo(
  what: ToSave,
  suggested: string,
  write: (file: string) => Promise<Saved>,
): Promise<void> {
  const file = await attempt(call("chooseSave", { what, suggested }));
  if (!file) return;
  const saved = await attempt(write(file.token));
  if (saved) toast(words.saved(saved.name));
}

/** Does something; a refusal of a field is said at the foot. */
export async function said(work: () => Promise<unknown>): Promise<boolean> {
  const field = await refusedField(work);
  if (field) toast(refusals[field] ?? words.refused);
  return field === undefined;
}

/** Runs a removal; it is said, and the reader is set down at the heading above the list. */
export async function takeAway(work: Promise<Kept>, what: string, heading: string): Promise<void> {
  if (!(await work).kept) return;
  toast(words.removed(what));
  await tick();
  if (document.activeElement === document.body) document.getElementById(heading)?.focus();
}

/** Copies a text; where that is not allowed, it is left selected. */
export async function copy(box: HTMLTextAreaElement | null): Promise<void> {
  if (!box) return;
  box.focus();
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
    toast(words.copied);
  } catch {
    toast(words.selected);
  }
}
