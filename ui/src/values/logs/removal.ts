/// Taking a row away: it is said, and the reader is set down at the heading of its list.
import { tick } from "svelte";
import { toast } from "../../kit/toasts.svelte";
import { page as words } from "../../words/values-logs";
import type { Kept } from "./part.svelte";

/** Runs the removal; `heading` is the id of the heading above the list. */
export async function takeAway(work: Promise<Kept>, what: string, heading: string): Promise<void> {
  if (!(await work).kept) return;
  toast(words.removed(what));
  await tick();
  if (document.activeElement === document.body) document.getElementById(heading)?.focus();
}
