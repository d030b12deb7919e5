/// The words of Options, Decide: sealed notes, and what came of them.

export const decide = {
  title: "What I decided, and what I foresaw",
  about: "A note is closed until its day. Then what you foresaw stands beside what came.",
  empty: "No note is sealed yet.",
  noPaths: "A note is sealed on a path, and no path is laid out yet.",
  toPaths: "Lay out paths",
  seal: "Seal a note",
  path: "On",
  why: "Why this path",
  changeMind: "What would change my mind",
  opensOn: "It opens on",
  days: ["in 6 months", "in 12 months", "in 24 months"],
  forecast: "What I foresee, should I take it",
  forecastHint:
    "Filled with what the table knows. Change it to what you really expect; an empty line is left out.",
  sealLead: "Nobody reads it before its day without its being noted, you included.",
  keep: "Seal it",
  closed: (sealed: string, opens: string) => `Sealed on ${sealed}, closed until ${opens}.`,
  open: (sealed: string, opens: string) => `Sealed on ${sealed}, open since ${opens}.`,
  openedEarly: (sealed: string, opened: string, opens: string) =>
    `Sealed on ${sealed}, opened early on ${opened} (its day is ${opens}).`,
  openEarly: "Open it early",
  openQuestion: "It will be noted that it was opened before its day.",
  openConfirm: "Open it now",
  remove: "Remove",
  removeQuestion: "Undo brings it back.",
  removeOf: (name: string) => `Remove the note on ${name}`,
  foreseen: "Foreseen",
  came: "Came",
  cameOf: (name: string) => `Came: ${name}`,
  line: "Line",
  apart: "Beside each other",
  learned: "What I learn from it",
  write: "Keep what came",
  nothing: "not known yet",
};

export const refusals: Record<string, string> = {
  opensOn: "Choose a day that lies ahead.",
  why: "Say in a line why; it is what you will want to read.",
  changeMind: "4,000 characters at most.",
  expected: "Write an amount such as 6, 6.5 or 12,000, or yes or no.",
  came: "Write an amount such as 6, 6.5 or 12,000, or yes or no.",
  forecast: "24 lines at most, each with a name.",
  learned: "4,000 characters at most.",
};
