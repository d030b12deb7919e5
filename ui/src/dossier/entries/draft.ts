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
