/// What leaves a page: files that are saved where the person chose, texts that are copied. Nothing is sent.
import { tick } from "svelte";
import { call } from "../ipc/call";
import type { Saved, ToSave } from "../ipc/contract";
import { attempt } from "../kit/attempt";
import { toast } from "../kit/toasts.svelte";
import { common as words } from "../words/mentoring";
import { refusals } from "../words/mentoring";
import { refusedField, type Kept } from "./held.svelte";

/** Asks for a file and hands its token to `write`; nothing happens where the person goes back. */
export async function saveTo(
  what: ToSave,
  suggested: string,
  write: (file: string) => Promise<Saved>,
): Promise<void> {
  const file = await attempt(call("chooseSave", { what, suggested }));
  if (!file) return;
  let name = "";
  const field = await refusedField(async () => {
    name = (await write(file.token)).name;
  });
  if (field === undefined) toast(words.saved(name));
  else if (field) toast(refusals[field] ?? words.refusedRest);
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

/** Runs a removal; it is said, and the reader is set down at the heading above the list. */
export async function takeAway(work: Promise<Kept>, what: string, heading: string): Promise<void> {
  if (!(await work).kept) return;
  toast(words.removed(what));
  await tick();
  if (document.activeElement === document.body) document.getElementById(heading)?.focus();
}
