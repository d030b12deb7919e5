/// The words of Options as a place: its views, and what every part of it says.

export const frame = {
  tabsLabel: "Options",
  tabs: {
    compare: "Compare",
    pay: "Pay",
    asks: "Asks",
    decide: "Decide",
    leaving: "Leaving well",
  },
};

/** What is said beside a field that was refused, by its name. */
export const refusals: Record<string, string> = {
  title: "A title is needed, of 120 characters at most.",
};

export const compare = {
  title: "Stay, change, or go?",
  empty: "No path is laid out yet.",
};

export const options = { frame };
