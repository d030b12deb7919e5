/// What the tests of these pages share: the stand-in put in place, a fresh memory, and axe.
import axe from "axe-core";
import { useTransport } from "../ipc/transport";
import { clearToasts } from "../kit/toasts.svelte";
import { fakeCalendars } from "./fake";
import { incoming } from "./incoming.svelte";
import { known } from "./calendars.svelte";

/** Puts the stand-in behind every call, with nothing known from an earlier test. */
export function standIn(options: Parameters<typeof fakeCalendars>[0] = {}) {
  const fake = fakeCalendars(options);
  useTransport(fake.transport);
  known.parts = {};
  incoming.put();
  incoming.used = [];
  clearToasts();
  const changes = () =>
    fake.asked.filter(({ name }) => !READS.includes(name) && !name.startsWith("preview"));
  return {
    ...fake,
    /** The calls that would change the vault, in their order. */
    changes,
    /** The arguments of the calls of one name. */
    args: (name: string) => fake.asked.filter((one) => one.name === name).map((one) => one.args),
  };
}

const READS = [
  "session",
  "calendars",
  "categories",
  "rules",
  "sorting",
  "weeks",
  "hours",
  "have",
  "wish",
  "compare",
  "zones",
  "policy",
  "weekCounts",
  "year",
  "masks",
  "promises",
  "shadow",
  "diary",
  "wishes",
  "gap",
  "boundaries",
  "feelings",
  "offers",
  "offer",
  "groupEvents",
  "chooseOpen",
  "chooseSave",
  "refinePreview",
  "saveComparison",
  "saveReading",
  "saveBoundaries",
  "saveLedger",
  "cancel",
];

/** What axe finds on the page by WCAG 2.2 A and AA, one line a fault. */
export async function faultsOf(root: Element): Promise<string[]> {
  const found = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}
