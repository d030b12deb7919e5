/// The words of finding and asking, of letters, and of mentoring one gives.
import type { GivenCredit, LetterKind, RequestAnswer, Tone } from "../ipc/contract";
import { count, dayMonth } from "./say";

export const asking = {
  title: "Where to look, and what to write",
  lead: "A place that you tick is kept with its day. Whoever you find there begins as a prospect.",
  ticked: (ticked: number) => `${count(ticked, "place")} ticked.`,
  uncovered: (points: number) => `${count(points, "point")} of what you need uncovered here`,
  tickedOn: (day: string) => `ticked ${dayMonth(day)}`,
  found: "I found somebody…",
  foundOf: (place: string) => `I found somebody: ${place}`,
  aside: (places: number) => `Show ${count(places, "place")} of the other world`,
  asideLess: "Hide those of the other world",
};

export const TONES: Record<Tone, string> = { short: "Short", warm: "Warm", firm: "Firm" };
export const LETTERS: Record<LetterKind, string> = {
  request: "Request",
  nudge: "Reminder",
  no: "No",
  realign: "Talk about how it runs",
  windDown: "End with thanks",
};

export const letters = {
  no: "Say no",
  noLead: "A draft in three tones. It names the priority you state and invents no reason.",
  to: "To whom",
  what: "What was asked of you",
  priority: "What you have put first instead, if you want to say it",
  instead: "Another way, if there is one: a name, a date, a smaller part",
  tone: "Tone",
  draft: "Draft it",
  text: "The text, yours to change",
  facts: "Drawn from",
  noFacts: "No date and no deed is logged to draw from yet.",
  copy: "Copy",
  keep: "Keep this draft",
  kept: "Kept.",
  keptTitle: "Letters you kept",
  save: "Save…",
  saveOf: (what: string) => `Save as a text file: ${what}`,
  file: (day: string) => `letter-${day}.txt`,
  keptEmpty: "No letter is kept yet.",
  editTitle: "Change a letter",
  words: "Text",
  nothingSent: "Bearings sends nothing. Copy a text, and send it by your own means.",
  somebody: "somebody",
  entry: (kind: string, to: string) => `${kind}, to ${to}`,
};

export const request = {
  title: "The request",
  lead: "Three things: one specific thing of theirs, what you would like to ask, and how many minutes.",
  admire: "One specific thing they did, as a sentence",
  admireHint: "“Your talk on reading contracts changed how I read mine.”",
  want: "I would like to ask you about …",
  wantHint: "“… which three clauses should never stay vague.”",
  minutes: "Minutes",
  minutesHint: "20 or 30 to begin with.",
  text: "The text, yours to change",
  words: (number: number) => `${number} of 150 words.`,
  ready: "Ready to send.",
  notReady: "Not ready yet:",
  make: "Make the text anew from the three",
  copy: "Copy",
  sent: "I have sent it today",
  notSent: "It was not sent after all",
  nudge: "One reminder is fair now",
  nudgeText: "Reminder",
  nudged: "I have sent the reminder today",
  answer: "What did they answer?",
  answers: { yes: "Yes", no: "No" } satisfies Record<RequestAnswer, string>,
  noAnswer: "No answer yet",
  clear: "Begin again",
};

export const CREDITS: Record<GivenCredit, string> = {
  none: "None",
  time: "Time",
  pay: "Pay",
  dossier: "A line in the dossier",
};

export const given = {
  title: "Mentoring you give",
  empty: "Nothing is written down yet. An hour counts as soon as it is here.",
  add: "Add time you gave",
  addTitle: "Time you gave",
  editTitle: "Change an entry",
  mentee: "To whom",
  menteeHint: "Stays here. It is in no table and no document.",
  day: "When",
  minutes: "Minutes",
  what: "What for",
  outcome: "What came of it",
  credit: "Credit it got",
  table: "Save a table…",
  tableFile: "mentoring-given.csv",
  heading: "Entries",
  totals: "In twelve months",
  line: (mentee: string, day: string, span: string) => `${mentee}, ${day}, ${span}`,
  credited: (label: string) => `Credit: ${label}`,
};
