/// Saving what the reading shows.
import { call } from "../../ipc/call";
import type { Audience, AuditId } from "../../ipc/contract";
import type { PageForm } from "../../kit/form";
import { saveTo } from "../../kit/save";
import { reading as words } from "../../words/values-reading";

/** Saves "My values" as one page for a reader. */
export const savePage = (
  audit: AuditId,
  audience: Audience,
  suggested: string,
  what: PageForm = "pdf",
) => saveTo(what, suggested, (file) => call("saveValuesPage", { file, audit, audience }));

/** Saves the values of all finished audits as a table. */
export const saveTable = () =>
  saveTo("csv", words.tableName, (file) => call("saveValuesTable", { file }));
