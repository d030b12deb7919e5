/// What the stand-in for the core of Options knows of two paths line by line, and of what posts pay.
import type { PayFact, SwapsView } from "../../ipc/contract";

const working = { formula: "Line by line.", inputs: [], source: null };

export const payFacts: PayFact[] = [
  {
    label: "Cedar Valley, a steady year: $312,000",
    draft: {
      amount: "312000",
      low: "",
      high: "",
      words: "a steady year",
      grade: "told",
      source: "Pay of Cedar Valley",
      on: "2026-11-22",
      kept: null,
    },
  },
];

export const swaps: SwapsView = {
  one: 1,
  other: 2,
  lede: "Something speaks for each of them. Make one line level, and say what you would give for it on another.",
  rows: [
    {
      criterion: 2,
      name: "Teaching",
      one: "2 hours a week",
      other: "6 hours a week",
      beside: "other",
      said: "speaks for Stay on new terms",
    },
    {
      criterion: 3,
      name: "Unhurried care",
      one: "7 of 10",
      other: "5 of 10",
      beside: "one",
      said: "speaks for Stay, as it is",
    },
  ],
  swaps: [],
  easiest: 2,
  why: "Fewer lines speak for that path, and on this one they are least apart for its range.",
  working,
};
