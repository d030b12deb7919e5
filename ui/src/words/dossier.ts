/// The words of the dossier as a place: its views, its line on Home, and what every part of it says.
import type { HomeLine, CriterionState, Strength } from "../ipc/contract";
import { dayYear } from "./say";

export const frame = {
  tabsLabel: "Dossier",
  tabs: {
    entries: "Entries",
    missing: "What is missing",
    statements: "Statements",
    documents: "Documents",
    import: "Import",
  },
};

export const common = {
  add: "Add",
  keep: "Keep",
  cancel: "Cancel",
  close: "Close",
  done: "Done",
  edit: "Change",
  remove: "Remove",
  restore: "Bring back",
  restoreOf: (what: string) => `Bring back ${what}`,
  removed: (what: string) => `“${what}” is in the trash.`,
  trash: "In the trash",
  none: "not set",
  saved: (name: string) => `Saved as ${name}.`,
  copied: "Copied.",
  selected: "Selected: copy it with Ctrl C.",
  of: (does: string, what: string) => `${does}: ${what}`,
  how: "How is this worked out?",
  refused: "This cannot be kept as it is. Nothing was lost; change it and try again.",
};

/** What is said beside a field that was refused, by its name. */
export const refusals: Record<string, string> = {
  when: "Write dates such as 2024, Mar 2024, 14 Mar 2024, 2021–2023 or since 2020.",
  title: "A title is needed, of 500 characters at most.",
  annotation: "200 characters at most.",
  effort: "100 per cent or 8784 hours a year at most.",
  own: "One of the fields of this kind cannot be kept: numbers are whole, and days are days.",
  proves: "Say in a line what it proves.",
  strength: "A memory is only remembered, and only a memory is.",
  entries: "It must stand behind an entry.",
  promotedOn: "The last promotion lies behind you.",
  committeeOn: "The committee cannot meet before the packet is due.",
  asked: "Ask for 1 to 500.",
  types: "Name at least one kind of entry.",
  perYear: "Say how much a year, of what; only where it is to be sustained.",
  predicate: "This kind of entry has no such field.",
  words: "Say what is asked.",
  key: "Two criteria, tracks or steps have the same name.",
  rule: "Ask for at least one, and for no more than there are.",
  parts: "Put in one line end at least, and change nothing else: the words stay as they are.",
  note: "A note holds 4,000 characters at most.",
  record:
    "The publication cannot be kept like this: a title is needed, and no field may be very long.",
  authors: "A work cannot have so many names.",
  editors: "A work cannot have so many names.",
  doi: "A DOI begins with 10 and has a stroke, as in 10.1000/182.",
  pmid: "A PubMed number has one to eight digits.",
  file: "This is not a set of criteria that Bearings can read. Nothing was changed.",
  rules: "Limits must be above nothing.",
  lines: "These lines have an entry already, or none was chosen.",
  set: "A set needs a track, a step, a group and a criterion.",
  name: "A name is needed.",
  ids: "Choose at least one entry.",
};

export const STATES: Record<CriterionState, string> = {
  shown: "shown",
  claimed: "claimed",
  partial: "n of m",
  notYet: "not yet",
  needsPerson: "needs a person",
  unknown: "unknown",
};

export const STRENGTHS: Record<Strength, string> = {
  others: "from others",
  own: "own record",
  told: "only remembered",
};

type Line = Extract<HomeLine, { place: "dossier" }>;

/** What the dossier says on Home. */
function line(one: Line): { fact: string; detail: string | null } {
  const entries = one.entries === 1 ? "1 entry" : `${String(one.entries)} entries`;
  const without =
    one.withoutEvidence === 0
      ? "all with evidence"
      : `${String(one.withoutEvidence)} without evidence`;
  const due = one.packetDue === null ? "" : ` The packet is due on ${dayYear(one.packetDue)}.`;
  if (one.criteria === null) {
    return { fact: `${entries}, ${without}.`, detail: "No rules are chosen to read them against." };
  }
  const thin = one.thin === 0 ? "" : `; ${String(one.thin)} thin`;
  return {
    fact: `${String(one.shown)} of ${String(one.criteria)} criteria have evidence${thin}.`,
    detail: `${entries}, ${without}.${due}`,
  };
}

export const dossier = { frame, line };
