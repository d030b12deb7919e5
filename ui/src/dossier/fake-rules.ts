/// A stand-in for the core of rules in tests: one set as it is edited, how it reads, and what is said of its faults.
import type {
  CriteriaSet,
  CriteriaStep,
  CriteriaView,
  EntryCriteria,
  OpenCriterion,
  SetFault,
  TriedCriterion,
} from "../ipc/contract";
import { emptyPredicate } from "./missing/set";

export const larkmoor: CriteriaSet = {
  title: "Larkmoor, 2025 rules",
  version: "2025 rules",
  institution: "Larkmoor",
  effectiveFrom: "2025-07-01",
  source: "Faculty handbook, part 4",
  retrieved: "2025-09-03",
  example: false,
  calendar: [{ what: "Name outside referees", daysBefore: 140, who: null }],
  tracks: [
    {
      key: "clinician-educator",
      name: "Clinician-educator",
      steps: [
        {
          key: "associate",
          from: "Assistant professor",
          to: "Associate professor",
          groups: [
            {
              key: "recognition",
              name: "Regional recognition",
              rule: "all",
              criteria: [
                {
                  key: "invited-talks",
                  name: "Invited talks outside the home system",
                  words: "At least six invited talks.",
                  place: "p. 14",
                  area: null,
                  kind: "count",
                  predicate: { ...emptyPredicate(), invited: true, distinct: ["host", "year"] },
                  asked: 6,
                  perYear: null,
                  levels: [],
                  window: "sincePromotion",
                  wanted: null,
                  standing: "stated",
                  lead: null,
                },
                {
                  key: "known",
                  name: "Is known in the region for the work",
                  words: "Known in the region.",
                  place: "p. 14",
                  area: null,
                  kind: "judgement",
                  predicate: emptyPredicate(),
                  asked: 1,
                  perYear: null,
                  levels: [],
                  window: "career",
                  wanted: null,
                  standing: "stated",
                  lead: null,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** What the entries of the stand-in make of a step: three strictly and five generously, of what is asked. */
export function tried(step: CriteriaStep): TriedCriterion[] {
  return step.groups
    .flatMap((own) => own.criteria)
    .map((own) => {
      const judged = own.kind === "judgement";
      return {
        key: own.key,
        rule: judged ? "A person judges this." : `${String(own.asked)} or more are asked for.`,
        line:
          own.asked < 1
            ? null
            : {
                key: own.key,
                name: own.name,
                place: own.place,
                state: judged ? "needsPerson" : own.asked <= 3 ? "shown" : "partial",
                label: judged
                  ? "needs a person"
                  : own.asked <= 3
                    ? "shown"
                    : `3 of ${String(own.asked)}`,
                strict: judged ? null : 3,
                generous: judged ? null : 5,
                asked: judged ? null : own.asked,
              },
      };
    });
}

/** Empty lines and nothing asked for, each at its place. */
export function faults(set: CriteriaSet): SetFault[] {
  const found: SetFault[] = [];
  if (set.title === "") found.push({ place: "title", saying: "Say what the set is called." });
  set.tracks.forEach((track, a) =>
    track.steps.forEach((step, b) =>
      step.groups.forEach((group, c) =>
        group.criteria.forEach((own, d) => {
          if (own.asked < 1)
            found.push({
              place: `tracks.${String(a)}.steps.${String(b)}.groups.${String(c)}.criteria.${String(d)}.asked`,
              saying: "Ask for 1 to 500.",
            });
        }),
      ),
    ),
  );
  return found;
}

/** The criterion that people judge, opened, with one entry beside it. */
export const judgedOpen = (own: OpenCriterion): OpenCriterion => ({
  ...own,
  reading: {
    ...own.reading,
    line: {
      ...own.reading.line,
      key: "known",
      name: "Is known in the region for the work",
      state: "needsPerson",
      label: "needs a person",
      strict: null,
      generous: null,
      asked: null,
    },
    words: "Known in the region.",
    rule: "A person judges this; nothing is counted.",
    counts: [],
    out: [],
    changes: { steps: [], fresh: 0, saying: null },
    beside: [{ entry: 5, label: "Visiting teacher", why: "Asked back twice" }],
  },
});

export const entryCriteria: EntryCriteria = {
  counts: [
    {
      key: "learner-honour",
      name: "A teaching honour decided by learners",
      place: "p. 13",
      state: "claimed",
      label: "claimed",
      strict: false,
      lacks: "no evidence",
    },
  ],
  judged: [
    {
      key: "known",
      name: "Is known in the region for the work",
      words: "Known in the region.",
      place: "p. 14",
      beside: false,
      why: null,
    },
    {
      key: "effective",
      name: "Is an effective teacher",
      words: "Teaches well.",
      place: "p. 12",
      beside: true,
      why: "Peers say so",
    },
  ],
};

/** What the vault holds of sets, and one example. */
export const sets: CriteriaView = {
  sets: [
    {
      id: 1,
      title: "Larkmoor, 2025 rules",
      version: "2025 rules",
      institution: "Larkmoor",
      came: "written",
      source: "Faculty handbook, part 4.",
      example: false,
      tracks: [
        {
          key: "clinician-educator",
          name: "Clinician-educator",
          steps: [{ key: "associate", to: "Associate professor", criteria: 17 }],
        },
      ],
      removedOn: null,
    },
  ],
  trash: [],
  starters: [
    {
      key: "generic",
      title: "Generic tracks",
      institution: "No school in particular",
      version: "our own wording",
      tracks: [],
      note: "Example, check with your office.",
    },
  ],
  target: {
    set: 1,
    track: "clinician-educator",
    step: "associate",
    packetDue: "2027-01-15",
    committeeOn: "2027-03-01",
  },
};
