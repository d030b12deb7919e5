/// The words of Options as a place: its views, and what every part of it says.
import type { HomeLine } from "../ipc/contract";
import { refusals as deciding } from "./options-decide";
import { refusedOfPlan } from "./options-leaving";
import { reading } from "./options-contract";
import { paying } from "./options-terms";

export const frame = {
  tabsLabel: "Options",
  tabs: {
    compare: "Compare",
    pay: "Pay",
    contract: "Contract",
    asks: "Asks",
    decide: "Decide",
    leaving: "Leaving well",
  },
};

/** What is said beside a field that was refused, by its name. */
export const refusals: Record<string, string> = {
  title: "A name of 80 characters at most.",
  place: "80 characters at most.",
  note: "4,000 characters at most.",
  name: "A name is needed, of 80 characters at most.",
  criterionNote: "80 characters at most.",
  unit: "40 characters at most.",
  road: "To stay as it is stands among the paths once.",
  path: "To stay as it is always stands among the paths.",
  paths: "There are eight paths already. Put one in the archive first.",
  criteria: "There are 24 criteria already. Put one in the archive first.",
  line: "Write an amount such as 6, 6.5 or 12,000. A deal-breaker needs one.",
  worst: "Write an amount such as 6, 6.5 or 12,000.",
  best: "Write an amount such as 6, 6.5 or 12,000.",
  range: "Name both ends, the worst first: worse must lie on the other side of better.",
  points: "0 to 100.",
  yardstick: "What it counts in stays while something is known on it.",
  amount: "Write an amount such as 6, 6.5 or 12,000; for hours also 6:30.",
  low: "Write an amount such as 6, 6.5 or 12,000.",
  high: "Write an amount such as 6, 6.5 or 12,000.",
  between: "Name both ends of the range; the amount must lie between them.",
  words: "120 characters at most.",
  source: "120 characters at most.",
  kept: "0 to 100, and only where you stay on new terms.",
  order: "Every path stands in the order once.",
  raised: "It waits to be raised already.",
  level: "On this line they are level already.",
  paid: "Choose another criterion than the one made level.",
  after:
    "Write an amount such as 6, 6.5 or 12,000: for something gained the other line gets worse, for something given it gets better.",
  exchange: "There are 48 exchanges between these two already, or one of the lines is not known.",
  audience: "It has not been released to this reader yet.",
  ...deciding,
  ...paying,
  ...refusedOfPlan,
  ...reading,
};

export const common = {
  cancel: "Cancel",
  close: "Close",
  keep: "Keep",
  refused: "This cannot be kept as it is. Nothing was lost; change it and try again.",
};

type Line = Extract<HomeLine, { place: "options" }>;

/** What Options says on Home. */
function line(one: Line): { fact: string; detail: string | null } {
  const paths =
    one.paths === 1 ? "One path is laid out." : `${String(one.paths)} paths are laid out.`;
  const missing =
    one.missing === 0
      ? ""
      : one.missing === 1
        ? "1 answer is missing."
        : `${String(one.missing)} answers are missing.`;
  if (one.opened !== null) {
    return {
      fact: `Your note on “${one.opened}” is open: see what came of what you foresaw.`,
      detail: [paths, missing].filter(Boolean).join(" "),
    };
  }
  return {
    fact: one.lede ?? paths,
    detail: [one.lede === null ? "" : paths, missing].filter(Boolean).join(" ") || null,
  };
}

export const options = { frame, line };
