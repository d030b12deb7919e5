/// Saving what a page shows: where to is asked first, and the name it got is said.
import { call } from "../../ipc/call";
import type { Contract } from "../../ipc/contract";
import { toast } from "../../kit/toasts.svelte";
import { reading as words } from "../../words/reading";
import { attempt } from "../../kit/attempt";
import { named, type PageForm } from "../../kit/form";

type Save = "saveReading" | "saveBoundaries" | "saveLedger";

/** Asks for a file and writes to it; nothing happens where the person goes back. */
export async function saveAs<S extends Save>(
  save: S,
  what: PageForm | "csv",
  suggested: string,
  more?: Omit<Contract[S]["args"], "file">,
): Promise<void> {
  const file = await attempt(
    call("chooseSave", { what, suggested: what === "csv" ? suggested : named(suggested, what) }),
  );
  if (!file) return;
  const saved = await attempt(call(save, { file: file.token, ...more } as Contract[S]["args"]));
  if (saved) toast(words.saved(saved.name));
}
