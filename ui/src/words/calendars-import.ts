/// Sentences of what an import stored and changed, of updating a calendar, of weights and of zones told once.
import { zonePlace } from "../calendars/amounts";
import type { ImportDone } from "../calendars/shapes";
import { count, list, number, upper } from "./say";

type Changes = ImportDone["changes"];

/** "12 are new, 3 are no longer in the file and 1,266 are as they were". */
function changed(it: Changes): string {
  const are = (many: number) => `${number(many)} ${many === 1 ? "is" : "are"}`;
  const parts = [
    it.added ? `${are(it.added)} new` : null,
    it.removed ? `${are(it.removed)} no longer in the file` : null,
    it.moved ? `${are(it.moved)} at another time` : null,
    it.changed ? `${are(it.changed)} counted or called otherwise` : null,
    it.unchanged ? `${are(it.unchanged)} as ${it.unchanged === 1 ? "it was" : "they were"}` : null,
  ].filter((part) => part !== null);
  return parts.length ? list(parts) : "nothing is different";
}

export const update = {
  legend: "Where it goes",
  into: (name: string) => `Update “${name}”`,
  intoMore: (it: Changes | null) =>
    `The file takes the place of what you brought in before; what you sorted stays.${it ? ` ${upper(changed(it))}.` : ""}`,
  another: "Bring in as another calendar",
  anotherMore: "It stands beside the first; hours that both hold count once.",
  do: (name: string) => `Update ${name}`,
};

export const stored = {
  title: "Check my import",
  lead: (name: string, it: Changes, updated: boolean) =>
    updated
      ? `“${name}” is up to date. Of its events, ${changed(it)}.`
      : `“${name}” is stored: ${count(it.added, "event")}. This is what Bearings made of the file.`,
  sort: "Sort your hours",
  done: "Done",
  undo: "Undo the import",
  undone: "The import is taken back.",
  bar: "After the import",
  safe: "A backup was made first. The file itself was not copied.",
  notSorted: "not sorted yet",
};

export const weight = {
  column: "Counts",
  of: (name: string) => `How much of ${name} counts`,
  share: (thousandths: number) => `${number(thousandths / 10)} %`,
  set: (name: string, thousandths: number) => `${name} counts for ${number(thousandths / 10)} %`,
};

const named = (tzid: string) => (tzid === "" ? "No zone in the file" : `“${tzid}”`);

export const zones = {
  title: "Time zones you told",
  hint: "Files that name these are read as you said, until you forget the answer.",
  row: (tzid: string, zone: string) => `${named(tzid)}: ${zonePlace(zone)}`,
  forget: "Forget",
  forgetOf: (tzid: string) => `Forget the answer for ${tzid === "" ? "no zone" : named(tzid)}`,
  forgot: (tzid: string) =>
    `The next file asks again${tzid === "" ? "" : ` about ${named(tzid)}`}.`,
};

export const progress = {
  storing: (done: number, total: number) =>
    `${number(done)} of ${count(total, "entry", "entries")}`,
};
