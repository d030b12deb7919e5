/// A stand-in for the core of Options in tests: four paths on three criteria, both readings; changes are told.
import type {
  CriterionDraft,
  CriterionView,
  DecideView,
  FactView,
  Grade,
  OfferedCriterion,
  OptionsView,
  PathView,
  Road,
  Stands,
  WeighedView,
} from "../ipc/contract";
import { Fault } from "../ipc/fault";
import { useTransport, type Transport } from "../ipc/transport";
import { payFacts, swaps } from "./compare/fake";

const path = (id: number, road: Road, title: string, place: string): PathView => ({
  id,
  draft: { road, title, place, note: "" },
  found: [],
  missing: 0,
  stays: road === "stay",
});

const paths = [
  path(1, "stay", "Stay, as it is", "Larkmoor, full time"),
  path(2, "stayAsked", "Stay on new terms", "Larkmoor, full time"),
  path(3, "hybrid", "Hybrid", "Larkmoor 0.6, county 0.4"),
  path(4, "community", "Leave", "Carrow Valley Hospital"),
];

type Known = [shown: string | null, stands: Stands, said: string, grade: Grade | null, open?: true];

const cell = (at: number, [shown, stands, said, grade, open]: Known): FactView => ({
  path: at + 1,
  draft: shown
    ? {
        amount: shown.split(" ")[0] ?? "",
        low: "",
        high: "",
        words: "",
        grade: grade ?? "guess",
        source: "Dr Mbele",
        on: "2026-11-12",
        kept: null,
      }
    : null,
  shown,
  between: null,
  stands,
  said,
  grade,
  rests: grade && `${grade === "writing" ? "in writing" : grade}, Dr Mbele, 12 November 2026`,
  influence: open ? "firstPlace" : "nothing",
});

const draft = (more: Partial<CriterionDraft>): CriterionDraft => ({
  name: "",
  note: "",
  role: "enough",
  yardstick: "number",
  unit: "",
  better: "more",
  line: "",
  worst: "0",
  best: "10",
  points: null,
  origin: "own",
  key: "",
  ...more,
});

const criterion = (
  id: number,
  number: number | null,
  line: string,
  own: Partial<CriterionDraft>,
  cells: Known[],
): CriterionView => ({
  id,
  draft: draft(own),
  number,
  line,
  range: "0 to 8",
  cells: cells.map((known, at) => cell(at, known)),
});

const criteria: CriterionView[] = [
  criterion(
    1,
    null,
    "must be so",
    { name: "Tail paid if let go without cause", role: "breaker", yardstick: "yesNo" },
    [
      ["yes", "enough", "holds", "writing"],
      ["yes", "enough", "holds", "writing"],
      ["yes", "enough", "holds", "writing"],
      [null, "unknown", "not known", null, true],
    ],
  ),
  criterion(
    2,
    1,
    "at least 6 hours a week",
    { name: "Teaching", note: "protected", yardstick: "hours", unit: "hours a week", line: "6" },
    [
      ["2 hours a week", "short", "short by 4", "seen"],
      ["6 hours a week", "enough", "enough", "told", true],
      ["4 hours a week", "short", "short by 2", "writing"],
      ["1 hour a week", "short", "short by 5", "guess"],
    ],
  ),
  criterion(3, 2, "at most 14 patients a day", { name: "Unhurried care", better: "less" }, [
    ["16 patients a day", "short", "over by 2", "seen"],
    ["16 patients a day", "short", "over by 2", "seen"],
    ["15 patients a day", "short", "over by 1", "told"],
    ["18 patients a day", "short", "over by 4", "seen"],
  ]),
];

const working = { formula: "Line by line.", inputs: [], source: null };

const view: OptionsView = {
  today: "2026-11-22",
  roads: [
    { road: "stay", label: "Stay, as it is", ask: [] },
    { road: "stayAsked", label: "Stay, on new terms", ask: [] },
    {
      road: "hybrid",
      label: "Hybrid",
      ask: [{ key: "benefits", words: "Which employer gives the benefits" }],
    },
    { road: "community", label: "Community practice with teaching", ask: [] },
  ],
  paths,
  criteria,
  archived: [],
  dropped: [{ id: 9, name: "Travel", on: "2026-11-01" }],
  gut: { wanted: false, order: [2, 3, 1, 4], on: "2026-11-20" },
  released: [],
  enough: {
    concludes: true,
    lede: "Stay on new terms, then Hybrid and Stay, as it is, level.",
    beside: [
      "Leave cannot be placed until “Tail paid if let go without cause” is answered.",
      "The first place turns on one line: Teaching, at least 6 hours a week.",
      "Short of it, Stay on new terms and Hybrid would be level.",
    ],
    contradictions: [],
    places: [[2], [3, 1]],
    out: [],
    deciding: 2,
    axis: {
      criterion: 2,
      title: "Teaching, hours a week",
      ticks: [
        { at: 0, label: "0" },
        { at: 1, label: "8" },
      ],
      line: { at: 0.75, label: "6" },
      paths: [
        {
          path: 1,
          name: "Stay, as it is",
          at: 0.25,
          shown: "2 hours",
          grade: "seen",
          known: "seen",
        },
        {
          path: 2,
          name: "Stay on new terms",
          at: 0.75,
          shown: "6 hours",
          grade: "told",
          known: "told",
        },
        {
          path: 3,
          name: "Hybrid",
          at: 0.5,
          shown: "4 hours",
          grade: "writing",
          known: "in writing",
        },
        { path: 4, name: "Leave", at: 0.125, shown: "1 hour", grade: "guess", known: "guess" },
      ],
      unknown: [],
    },
    missing: "1 of 12 answers is missing.",
    working,
  },
  posts: [{ id: 4, name: "Larkmoor" }],
  questions: [
    {
      path: 2,
      criterion: 2,
      words: "Stay on new terms: Teaching, 6 hours a week. Is that so, and in writing?",
      could: "could change the first place",
      raised: false,
      working,
    },
    {
      path: 4,
      criterion: 1,
      words: "Leave: Tail paid if let go without cause?",
      could: "could remove Leave, or keep it",
      raised: true,
      working,
    },
  ],
};

const row = (id: number, name: string, first: number): WeighedView["rows"][number] => ({
  path: id,
  name,
  worth: first,
  ranks: [first, 90 - first, 8, 2],
  central: [62, 38],
  confidence: 81,
  regret: 3.2,
  regretHigh: 11.4,
  wins: paths
    .filter((own) => own.id !== id)
    .map((own) => ({ other: own.id, share: first, tie: first > 40 && first < 60 })),
});

const weighed: WeighedView = {
  concludes: true,
  lede: "Hybrid comes first in 62 of 100 draws. Against Stay on new terms it is worth more in 66 of 100.",
  beside: [
    "The readings differ: in your order Stay on new terms comes first, weighed Hybrid does.",
    "In your order “Teaching” decides alone. Weighed, “Unhurried care” makes most of what speaks for Hybrid.",
  ],
  limits: ["Weights follow your order alone."],
  sureness: "rough",
  byPoints: false,
  rows: [
    row(3, "Hybrid", 62),
    row(2, "Stay on new terms", 30),
    row(1, "Stay, as it is", 7.6),
    row(4, "Leave", 0.4),
  ],
  weights: [
    { criterion: 2, name: "Teaching", weight: 75 },
    { criterion: 3, name: "Unhurried care", weight: 25 },
  ],
  turns: [
    {
      says: "“Teaching” weighs 75 of 100; at 81 Stay on new terms would be level.",
      key: "switch:2",
    },
    {
      says: "With equal weights Hybrid is first too, so it does not rest on the weights.",
      key: "equal",
    },
  ],
  working: ["ranks", "wins", "regret", "central", "equal", "switch:2"].map((key) => ({
    key,
    working,
  })),
};

const decisions: DecideView = {
  today: "2026-11-22",
  notes: [
    {
      id: 1,
      path: "Hybrid",
      sealedOn: "2025-11-20",
      opensOn: "2026-11-20",
      openedOn: null,
      inside: {
        why: "Evenings at home.",
        changeMind: "If the county post ends.",
        lines: [
          {
            name: "Teaching",
            expected: "4 hours a week",
            came: "3",
            shown: "3 hours a week",
            apart: "1 less than foreseen",
            yardstick: "hours",
          },
        ],
        learned: "",
        finding: "0 of 1 came as foreseen.",
      },
    },
    {
      id: 2,
      path: "Stay on new terms",
      sealedOn: "2026-11-20",
      opensOn: "2027-11-20",
      openedOn: null,
      inside: null,
    },
  ],
  paths: [
    {
      path: 2,
      name: "Stay on new terms",
      forecast: [{ name: "Teaching", yardstick: "hours", unit: "hours a week", expected: "6" }],
    },
  ],
  days: ["2027-05-22", "2027-11-22", "2028-11-22"],
};

const offered: OfferedCriterion[] = [
  {
    origin: "value",
    key: "physician/growing",
    name: "Growing people",
    asks: "Would it let you live this more than 4 of 10?",
    taken: false,
  },
];

/** Answers like the core, and keeps what it was asked. */
export function fakeOptions() {
  const now = {
    options: structuredClone(view),
    decisions: structuredClone(decisions),
    swaps: structuredClone(swaps),
  };
  const asked: { name: string; args: unknown }[] = [];
  const refuse: { name: string; field: string }[] = [];
  const answers: Record<string, () => unknown> = {
    payFacts: () => payFacts,
    swaps: () => now.swaps,
    makeSwap: () => now.swaps,
    removeSwap: () => now.swaps,
    weighed: () => (now.options.gut.wanted ? null : weighed),
    offeredCriteria: () => offered,
  };
  for (const name of ["decisions", "sealNote", "openNote", "writeOutcome", "removeNote"])
    answers[name] = () => now.decisions;
  const transport: Transport = {
    send: async (name: string, args: unknown) => {
      asked.push({ name, args: structuredClone(args) });
      const at = refuse.findIndex((one) => one.name === name);
      if (at >= 0) {
        const [one] = refuse.splice(at, 1);
        throw new Fault("invalid", one?.field ?? null);
      }
      const answer = answers[name] ?? (() => now.options);
      return Promise.resolve({
        value: structuredClone(answer()),
        touched: [],
        history: { undo: null, redo: null, at: null },
      });
    },
    leave: () => undefined,
  };
  useTransport(transport);
  return {
    now,
    refuse: (name: string, field: string) => refuse.push({ name, field }),
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}
