/// Sets, groups and criteria before anything was written in them.
import type { CriteriaGroup, CriteriaSet, Criterion, Window } from "../../ipc/contract";
import { editor as words } from "../../words/dossier-missing";

/** A name that no other has: "criterion-3". */
export function fresh(stem: string, taken: string[]): string {
  let number = 1;
  while (taken.includes(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}

export const emptyCriterion = (key: string): Criterion => ({
  key,
  name: words.fresh,
  words: words.fresh,
  place: null,
  area: null,
  kind: "count",
  predicate: {
    types: ["presentation"],
    choices: {},
    flags: [],
    proof: [],
    least: {},
    roles: [],
    missions: [],
    reach: null,
    invited: false,
    peerReviewed: false,
    outsideHome: false,
    notIndustry: false,
    atOrAbove: false,
    distinct: [],
    evidence: null,
  },
  asked: 1,
  perYear: null,
  levels: [],
  window: "sincePromotion",
  wanted: null,
  standing: "stated",
  lead: null,
});

export const emptyGroup = (key: string, criterion: string): CriteriaGroup => ({
  key,
  name: words.freshGroup,
  rule: "all",
  criteria: [emptyCriterion(criterion)],
});

export const emptySet = (today: string): CriteriaSet => ({
  title: "",
  version: "",
  institution: "",
  effectiveFrom: null,
  source: "",
  retrieved: today,
  example: false,
  tracks: [
    {
      key: "track-1",
      name: words.track,
      steps: [
        {
          key: "step-1",
          from: words.from,
          to: words.to,
          groups: [emptyGroup("group-1", "criterion-1")],
        },
      ],
    },
  ],
  calendar: [],
});

export const windowKind = (own: Window) => (typeof own === "string" ? own : "lastYears");
export const windowYears = (own: Window) => (typeof own === "string" ? 5 : own.lastYears);
