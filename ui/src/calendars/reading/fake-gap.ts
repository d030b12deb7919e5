/// The invented hospitalist's gap: 21 hours between the week she has and the one she drew, and what it is made of.
import type { Gap, GapView, Year } from "../shapes";

type Named = { name: string; value: string }[];
const working = (key: string, formula: string, inputs: Named, source: string | null = null) => ({
  key,
  working: { formula, inputs, source },
});
const input = (name: string, value: string) => ({ name, value });
const SHORROCKS = "Shapley shares of nested differences (Shorrocks 2013)";
const NESTED = [
  input("amount", "9 hours"),
  input("differ by part of the week", "13 hours"),
  input("differ by kind of work", "14 hours"),
  input("differ by both at once", "18 hours"),
];

export const ORDINARY: Gap = {
  weeks: 8,
  finding: "Your week differs from the one you drew by 21 hours.",
  paragraph: [
    "Range 17 to 25.",
    "About 13 hours are amount and edges, 5 are what you do, 3 are how it feels.",
    "If only hours and edges were put right, 43 % of the gap would close; if only the mix, 9 %; both together, 86 %.",
    "On this evidence a role or place with other hours could close a good part, and one that also gives the mix you drew, most of it.",
  ],
  caveat:
    "This counts time, not reasons: the 3 hours you marked “how people are treated” weigh what you say they weigh.",
  gap: 1260,
  range: [1020, 1500],
  bound: 780,
  values: 480,
  parts: [
    {
      key: "amount",
      label: "Amount",
      detail: "all hours of work: 61 now, 52 wished",
      from: 0,
      minutes: 540,
      bound: true,
    },
    {
      key: "edges",
      label: "Edges",
      detail:
        "hours outside your core day: evenings 11 to 3, weekend 5 to 2; the 9 are already counted",
      from: 540,
      minutes: 240,
      bound: true,
    },
    {
      key: "mix",
      label: "What you do",
      detail:
        "other work in the same hours: scholarship and teaching in place of inbox and committees",
      from: 780,
      minutes: 300,
      bound: false,
    },
    {
      key: "feeling",
      label: "How it feels",
      detail: "the right thing in the wrong way: committees, how people are treated",
      from: 1080,
      minutes: 180,
      bound: false,
    },
  ],
  beside: [
    "Another 4 hours are the same work at another hour of the same kind of day. They are left out.",
    "Counting edges first or mix first gives the same 4 and 5, so no hour could be called either.",
  ],
  notes: [],
  questions: [],
  closings: [
    {
      key: "bounds",
      label: "Only hours and edges put right",
      detail: "a post with 52 hours in your bands, the same kinds of work",
      percent: 43,
      low: 35,
      high: 51,
    },
    {
      key: "mixOnly",
      label: "Only the mix put right",
      detail: "61 hours as now, in the shares you drew",
      percent: 9,
      low: 5,
      high: 15,
    },
    {
      key: "both",
      label: "Both",
      detail: "what stays is how committees feel",
      percent: 86,
      low: 82,
      high: 89,
    },
  ],
  verdict: "mainlyBounds",
  working: [
    working("amount", "All hours of work now and all hours wished; how far they lie apart.", [
      input("weeks that count", "8"),
      input("hours of work now", "61 hours"),
      input("hours of work wished", "52 hours"),
    ]),
    working(
      "edges",
      "The mean of the two ways to get there. ½ [(by part − amount) + (by both − by kind)].",
      [...NESTED, input("by order: edges first, mix first", "4 hours, 4 hours")],
      SHORROCKS,
    ),
    working(
      "mix",
      "The mean of the two ways to get there. ½ [(by kind − amount) + (by both − by part)].",
      [...NESTED, input("by order: edges first, mix first", "5 hours, 5 hours")],
      SHORROCKS,
    ),
    working("placement", "All quarter hours that differ, less what part and kind differ by.", [
      input("differ by quarter hour and kind", "22 hours"),
      input("differ by both at once", "18 hours"),
    ]),
    working(
      "feeling",
      "For each kind of work, the hours that stand in both weeks, times how far it falls short.",
      [input("how it feels", "3 hours"), input("of it too rushed", "0 hours")],
      "Day Reconstruction Method (Kahneman and others 2004)",
    ),
    working(
      "gap",
      "Amount, edges, what you do and how it feels, added up.",
      [
        input("amount", "9 hours"),
        input("edges", "4 hours"),
        input("what you do", "5 hours"),
        input("how it feels", "3 hours"),
      ],
      SHORROCKS,
    ),
    working(
      "range",
      "Your weeks drawn again in pairs of neighbours; the core day moved by an hour; tentative entries out and in; hours no calendar holds at their low and high.",
      [
        input("weeks that count", "8"),
        input("times drawn", "1000"),
        input("what moves it most", "the hours no calendar holds: 4 hours"),
      ],
      "Moving block bootstrap (Künsch 1989)",
    ),
    ...["bounds", "mixOnly", "both"].map((key, index) =>
      working(key, "What is left is counted again. One less what is left as a share of the gap.", [
        input("the gap", "21 hours"),
        input("would be left", ["12 hours", "19 hours", "3 hours"][index] ?? ""),
      ]),
    ),
  ],
};

/** Two weeks on service, and nothing rated: the part that is not known stays open. */
export const INPATIENT: Gap = {
  ...ORDINARY,
  weeks: 2,
  finding: "Your week differs from the one you drew by 8 hours.",
  paragraph: [
    "About 6 hours are amount and edges, 2 are what you do.",
    "Whether hours or values weigh more cannot be told yet.",
    "Only two weeks of this kind count so far; with eight the figures would carry.",
  ],
  caveat: "This counts time, not reasons.",
  gap: 480,
  range: null,
  bound: 360,
  values: 120,
  parts: [
    {
      key: "amount",
      label: "Amount",
      detail: "all hours of work: 78 now, 72 wished",
      from: 0,
      minutes: 360,
      bound: true,
    },
    {
      key: "edges",
      label: "Edges",
      detail: "hours outside your core day: as you drew them",
      from: 360,
      minutes: 0,
      bound: true,
    },
    {
      key: "mix",
      label: "What you do",
      detail: "other work in the same hours: teaching in place of inbox",
      from: 360,
      minutes: 120,
      bound: false,
    },
    {
      key: "feeling",
      label: "How it feels",
      detail: "not known yet",
      from: 480,
      minutes: null,
      bound: false,
    },
  ],
  beside: [],
  notes: [
    "You have not rated how this work feels, so that part is left open; it could only add to the gap.",
  ],
  closings: [],
  verdict: "cannotTell",
  working: [
    working("amount", "All hours of work now and all hours wished; how far they lie apart.", [
      input("weeks that count", "2"),
      input("hours of work now", "78 hours"),
      input("hours of work wished", "72 hours"),
    ]),
    ...["edges", "mix"].map((key) =>
      working(
        key,
        "The mean of the two ways to get there.",
        [
          input("amount", "6 hours"),
          input("differ by part of the week", "6 hours"),
          input("differ by kind of work", "8 hours"),
          input("differ by both at once", "8 hours"),
        ],
        SHORROCKS,
      ),
    ),
    working("gap", "Amount, edges and what you do, added up.", [
      input("amount", "6 hours"),
      input("edges", "0 hours"),
      input("what you do", "2 hours"),
    ]),
  ],
};

export const YEAR: Year = {
  have: 3070 * 60,
  wish: 2508 * 60,
  gap: 962 * 60,
  week: 1110,
  rows: [
    {
      kind: "ordinary",
      haveWeeks: 34,
      wishWeeks: 36,
      have: 3660,
      wish: 3120,
      change: 202 * 60,
    },
    {
      kind: "inpatient",
      haveWeeks: 12,
      wishWeeks: 8,
      have: 4680,
      wish: 4320,
      change: 360 * 60,
    },
    { kind: "leave", haveWeeks: 4, wishWeeks: 6, have: 0, wish: 0, change: 0 },
    { kind: "conference", haveWeeks: 2, wishWeeks: 2, have: 1800, wish: 1800, change: 0 },
  ],
  working: {
    formula:
      "For each type of week, hours of work times weeks a year, added up as it is and as you drew it.",
    inputs: [
      input("weeks a year (ordinary)", "34 now, 36 wished"),
      input("weeks a year (inpatient)", "12 now, 8 wished"),
    ],
    source: SHORROCKS,
  },
};

export const TYPES: GapView["types"] = [
  { kind: "ordinary", weeks: 8, drawn: true },
  { kind: "inpatient", weeks: 2, drawn: true },
  { kind: "leave", weeks: 1, drawn: false },
  { kind: "conference", weeks: 0, drawn: false },
];
