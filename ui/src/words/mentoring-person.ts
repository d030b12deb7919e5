/// The words of the page of one person.
import type {
  ContactKind,
  DoorResult,
  DoorStep,
  Fit,
  MirrorLine,
  Sign,
  Worked,
} from "../ipc/contract";
import { dayMonth, dayYear } from "./say";

export const person = {
  edit: "Change…",
  remove: "Put in the trash",
  removed: (name: string) =>
    `${name} is in the trash, with all that is theirs. Undo brings them back.`,
  gone: "This person is not here any more. If they are in the trash, they can be brought back from the list.",
  back: "To the list",
  stage: "How far it has come",
  about: (kinds: string, due: string) => [kinds, due].filter(Boolean).join(" · "),
  notes: "Private notes",
};

export const offers = {
  title: "What they offer",
  lead: "How far they can take it, 0 to 4, and how you know. A need that is named goes before its domain.",
  level: (name: string) => `How far: ${name}`,
  source: (name: string) => `How you know: ${name}`,
  levels: ["0, not at all", "1", "2", "3", "4, the whole of it"],
  one: "One need in particular",
  add: "Add this need",
  choose: "Choose a need",
};

export const secrets = {
  title: "What they may learn",
  lead: "What is not decided may not be told: every list, letter and file keeps to this.",
  decideMove:
    "You are exploring a move, and this person may work where you do. Decide first whether they may learn of it.",
  may: "May learn it",
  mustNot: "Must not",
  open: "Not decided",
  ofSecret: (name: string) => `${name}: may they learn it?`,
  add: "Name a secret of your own…",
  addTitle: "A secret of your own",
  editTitle: "Rename a secret",
  name: "What it is",
  rename: "Rename…",
  renameOf: (name: string) => `Rename… ${name}`,
};

export const CONTACT_KINDS: Record<ContactKind, string> = {
  meeting: "Meeting",
  call: "Call",
  message: "Message",
};
export const contacts = {
  title: "Contacts",
  empty: "No contact is logged yet. The next one is counted from the last.",
  add: "Log a contact",
  editTitle: "Change a contact",
  day: "When",
  kind: "How",
  minutes: "Minutes, if you know them",
  note: "Private note",
  entry: (kind: string, day: string) => `${kind}, ${dayYear(day)}`,
  minutesSaid: (minutes: number) => `${minutes} min`,
};

export const FITS: Record<Fit, string> = {
  goOn: "Go on",
  unsure: "Not sure; meet once more",
  stop: "Thank them, and stop",
};
export const fit = {
  title: "After the first talk",
  lead: "Does it fit? Only you read this. Nothing happens by itself.",
  fit: "Does it fit?",
  note: "Private note",
  clear: "Take this back",
  goOn: "Next: agree how often, and call it active.",
};

export const agreement = {
  title: "What you agreed",
  lead: "Nine headings. The sheet holds the names, the days and what is written here, and nothing else.",
  agreedOn: "Agreed on",
  reviewOn: "Look again on",
  due: "The day to look at it again has come.",
  filled: (number: number) => `${number} of nine filled in`,
  save: "Save the sheet (PDF)…",
  saveWord: "Save the sheet (Word)…",
  file: (name: string) => `agreement ${name}.pdf`,
};

export const STEPS: Record<DoorStep, string> = {
  seen: "seen, nobody asked",
  asked: "asked for",
  putForward: "put forward",
  came: "it came",
  notCome: "it did not come",
};
export const RESULTS: Record<DoorResult, string> = { came: "It came", notCome: "It did not" };
export const doors = {
  title: "Doors they open",
  empty: "No opportunity is noted yet.",
  add: "Note an opportunity",
  editTitle: "Change an opportunity",
  what: "What for",
  notedOn: "Seen on",
  askedOn: "Asked for on",
  forwardOn: "Put forward on",
  result: "What came of it",
  resultOn: "Known on",
  note: "Private note",
  none: "Not known yet",
  about: "doors opened",
};

export const WORKED: Record<Worked, string> = { yes: "Yes", partly: "In part", no: "No" };
export const FIT_VALUES: Record<string, string> = {
  "-2": "−2, against it",
  "-1": "−1",
  "0": "0",
  "1": "+1",
  "2": "+2, with it",
};
export const advice = {
  title: "Advice",
  empty: "No advice is written down yet.",
  add: "Write down advice",
  editTitle: "Change a piece of advice",
  day: "When",
  domain: "Domain",
  advice: "What was advised",
  decision: "What you decided",
  outcome: "What came of it",
  outcomeOn: "Seen on",
  worked: "Did it help?",
  fit: "How it sits with what matters to you",
  none: "Not said",
  ask: "a year on: what came of it?",
  said: (day: string, domain: string | null) => (domain ? `${day}, ${domain}` : day),
  decided: (text: string) => `Decided: ${text}`,
  came: (text: string) => `Came of it: ${text}`,
};

export const feedback = {
  title: "Feedback",
  empty: "No feedback is written down yet.",
  add: "Write down feedback",
  editTitle: "Change a piece of feedback",
  day: "When",
  behaviour: "What they saw you do",
  effect: "What it led to",
  next: "What to do next",
  vague: "vague: ask for a next step",
  led: (text: string) => `Led to: ${text}`,
  then: (text: string) => `Next: ${text}`,
};

export const SIGNS: Record<Sign, string> = {
  cut: "Called off or cut short",
  remembered: "Goals remembered",
  against: "Advice against what matters",
  still: "Movement",
};
export const MIRROR: Record<MirrorLine, string> = {
  cancelled: "Called off by you",
  agenda: "Your agendas",
  promises: "Your promises",
  prepared: "Your preparation",
};
export const health = {
  title: "How it runs",
  theirs: "Their side",
  yours: "Your side, by the same rule",
  rating: "Your own rating",
  rate: "Rate it now",
  rateTitle: "How it runs, in your own words",
  rateLead: "1 not at all, 5 fully. What you leave out is not counted.",
  ratings: "Ratings",
  ratingOf: (day: string) => `Rating of ${dayYear(day)}`,
  ratedValue: (says: string, value: number) => `${value} · ${says}`,
  checkedOn: (day: string) => `Looked at on ${dayMonth(day)}.`,
  checkDue: "A look each quarter is enough. It is time for one.",
  check: "Note how it stands today",
  steps: "Steps",
  take: (label: string) => `${label}: done today`,
  waitUntil: (day: string) => `Look again on ${dayYear(day)}, or after two meetings.`,
  untake: "Take this step back",
  noteLabel: "Private note to the step",
  realign: "Draft a talk about how it runs",
  need: "What you need, in a line",
  windDown: "Draft an end with thanks",
  about: "how it runs",
  nothing: "No step needs to be taken.",
};
