/// The words of what comes after an audit: what an experiment did, and three cards asked again.
import type { Day, Outcome } from "../ipc/contract";
import { dayNear } from "./say";

const OUTCOMES: Record<Outcome, string> = {
  kept: "I kept it up",
  partly: "I kept it up in part",
  dropped: "I dropped it",
  notTried: "I did not try it",
};

export const answer = {
  title: "Your experiment is over. What came of it?",
  was: (from: Day, to: Day, today: Day) => `${dayNear(from, today)} to ${dayNear(to, today)}`,
  knew: (know: string) => `You said you would know by this: ${know}`,
  outcomes: OUTCOMES,
  outcome: "What came of it",
  found: "What it did",
  save: "Keep the answer",
  wait: "Choose what came of it first.",
};

export const retest = {
  title: "Three cards, asked again",
  lead: (until: Day, today: Day) =>
    `This shows how much your answers move by themselves. Your first answers stay hidden. It can be done until ${dayNear(until, today)}.`,
  importance: "How much it matters",
  lived: "How far it was lived, in the last four weeks",
  keep: "Keep this answer",
  wait: "Give both answers first.",
  done: "answered",
};
