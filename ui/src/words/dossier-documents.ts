/// Words of the documents of the dossier.
import { count } from "./say";

export const documents = {
  title: "Documents",
  lead: "One record, in the order a school wants. Nothing private is in any of them, and a curriculum vitae holds only public entries.",
  format: "The school’s format",
  asOf: "As of",
  asOfHint: "Today, unless you say another day.",
  scope: "What goes in",
  since: "Only since the last promotion",
  sinceMore: "Entries without a date stay in.",
  heldBack: "Numbers of licences and e-mail addresses of referees",
  heldBackMore: "They stay in the vault unless you tick this.",
  look: "Before you send one",
  list: "The documents",
  packet: "The whole packet",
  packetAbout: "All of them in one file, each on a page of its own, with bookmarks.",
  entries: (entries: number, kept: number) =>
    kept === 0
      ? `${count(entries, "entry", "entries")} may stand in it`
      : `${count(entries, "entry", "entries")} may stand in it; ${kept === 1 ? "1 stays" : `${kept} stay`} here`,
  pdf: "Save as PDF…",
  word: "Save as Word…",
  more: "More",
  plain: "Word without tables, for upload forms…",
  markdown: "Markdown…",
  data: "Its entries as data (JSON)…",
  file: (label: string) => `${label}.pdf`,
  bring: "Bring a saved dossier in…",
  bringMore:
    "A PDF or data file that Bearings saved. Entries that stand here word for word are left as they are.",
  brought: (added: number, here: number) =>
    added === 0
      ? `Nothing new: ${count(here, "entry", "entries")} ${here === 1 ? "stands" : "stand"} here already.`
      : `${count(added, "entry", "entries")} brought in${here ? `; ${here} stood here already` : ""}.`,
  empty: "There are no entries yet. Documents are made of them.",
  emptyDo: "Go to the entries",
};
