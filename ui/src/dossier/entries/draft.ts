/// An entry before anything was written, and the filter that asks for all.
import type { EntryDraft, EntryFilter } from "../../ipc/contract";

export const ALL: EntryFilter = {
  text: "",
  section: null,
  reach: null,
  evidence: null,
  since: null,
  shown: null,
};

export const blank = (): EntryDraft => ({
  kind: "presentation",
  section: "presentations",
  title: "",
  role: null,
  department: null,
  institution: null,
  city: null,
  region: null,
  country: null,
  when: "",
  reach: null,
  reachReason: null,
  missions: [],
  effort: null,
  annotation: null,
  outcome: null,
  selection: null,
  invited: null,
  peerReviewed: null,
  paid: null,
  sponsor: null,
  shown: "public",
  criteria: [],
  leftOut: [],
  own: {},
  record: null,
});

/** Of what came anew, the fields that nobody typed over since it was last had. */
export function unchanged<T extends object>(had: T, typed: T, now: T): Partial<T> {
  const same = (key: keyof T) => JSON.stringify(had[key]) === JSON.stringify(typed[key]);
  const keys = (Object.keys(now) as (keyof T)[]).filter(same);
  return Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<T>;
}
