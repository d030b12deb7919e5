/// Saving what the reading shows: where to is asked first, and the name it got is said.
import { call } from "../../ipc/call";
import type { Audience, AuditId } from "../../ipc/contract";
import { attempt } from "../../kit/attempt";
import { named, type PageForm } from "../../kit/form";
import { toast } from "../../kit/toasts.svelte";
import { reading as words } from "../../words/values-reading";

/** Saves "My values" as one page for a reader; nothing happens where the person goes back. */
export async function savePage(
  audit: AuditId,
  audience: Audience,
  suggested: string,
  what: PageForm = "pdf",
): Promise<void> {
  const file = await attempt(call("chooseSave", { what, suggested: named(suggested, what) }));
  if (!file) return;
  const saved = await attempt(call("saveValuesPage", { file: file.token, audit, audience }));
  if (saved) toast(words.saved(saved.name));
}

/** Saves the values of all finished audits as a table. */
export async function saveTable(): Promise<void> {
  const file = await attempt(call("chooseSave", { what: "csv", suggested: words.tableName }));
  if (!file) return;
  const saved = await attempt(call("saveValuesTable", { file: file.token }));
  if (saved) toast(words.saved(saved.name));
}
