/// A stand-in for how one relationship runs.
import type { HealthView, Working } from "../ipc/contract";

const working: Working = { formula: "One thing times another.", inputs: [], source: null };

export const health: HealthView = {
  kind: "talks",
  verdict: "amber",
  sentence: "Something stands out and is worth a look.",
  signs: [
    { sign: "cut", light: "amber", words: "1 of 5 meetings called off by them or cut short." },
    { sign: "remembered", light: "unknown", words: "Not noted often enough." },
    { sign: "against", light: "green", words: "None of 3 rated pieces." },
    { sign: "still", light: "green", words: "1 outcome in 120 days." },
  ],
  facts: [],
  rating: "unknown",
  ratings: [],
  statements: [
    { statement: "candour", says: "I can bring what really worries me.", mine: false },
    { statement: "expectations", says: "We both know what we expect.", mine: false },
    { statement: "feedback", says: "Feedback tells me what to do next.", mine: false },
    { statement: "acts", says: "This person acts for me, not only advises.", mine: false },
    { statement: "mine", says: "I come prepared and do what I said.", mine: true },
    { statement: "again", says: "I would choose this again.", mine: false },
  ],
  mirror: [{ line: "cancelled", light: "green", words: "No meeting called off by you." }],
  disagreement: null,
  checkedOn: null,
  checkDue: true,
  repair: {
    taken: [],
    offered: [{ step: "realign", label: "Talk about how it runs" }],
    waitUntil: null,
  },
  caveat: "A rule of thumb, not a validated instrument.",
  working,
};
