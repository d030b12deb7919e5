/// Saving a page or a table of the logs: where to is asked first, and the name it got is said.
import { call } from "../../ipc/call";
import type { Saved } from "../../ipc/contract";
import { attempt } from "../../kit/attempt";
import { named, type PageForm } from "../../kit/form";
import { toast } from "../../kit/toasts.svelte";
import { page as words } from "../../words/values-logs";

/** Asks for a file and hands its token to `write`; nothing happens where the person goes back. */
export async function saveTo(
  what: PageForm | "csv",
  suggested: string,
  write: (file: string) => Promise<Saved>,
): Promise<void> {
  const file = await attempt(
    call("chooseSave", { what, suggested: what === "csv" ? suggested : named(suggested, what) }),
  );
  if (!file) return;
  const saved = await attempt(write(file.token));
  if (saved) toast(words.saved(saved.name));
}
