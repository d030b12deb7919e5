/// The words of the audit: beginning one, its nine parts, and what comes after it.
import type {
  AuditLine,
  AuditPart,
  AuditView,
  Balance,
  Condition,
  Day,
  Mode,
  Parts,
} from "../ipc/contract";
import { count, dayMonth, dayNear, hoursNumber, inWords, InWords, lower } from "./say";
import { PARTS } from "./values";

const KEEPS: Record<Mode, number> = { quick: 7, usual: 13, long: 21 };
const MODES: Record<Mode, [string, string]> = {
  quick: ["Quick: keep 7 cards", "About 8 minutes. Enough to see what stands first."],
  usual: ["Usual: keep 13 cards", "About 15 minutes. The order is steadier."],
  long: ["Long: keep 21 cards", "About 25 minutes. For a year that asks for more."],
};

export const start = {
  title: "What matters to you, and what you live",
  lead: "You sort cards, choose among a few at a time, and say how far you live what you kept. It can be stopped at any point, and every step can be undone.",
  heading: "Begin an audit",
  mode: "How long",
  modes: MODES,
  deck: "Which cards",
  enter: (cards: number) => `${count(cards, "card")} to sort`,
  fewer: (cards: number, mode: Mode) =>
    `This deck has ${count(cards, "card")} in it, and ${MODES[mode][0].split(":")[0]?.toLowerCase() ?? ""} keeps ${KEEPS[mode]}. Show hidden cards or add your own first.`,
  keeps: KEEPS,
  begin: "Begin",
  cards: "Look at the cards first",
  another: "One audit is under way. A new one begins afresh beside it; the one under way keeps.",
  next: (on: Day, today: Day) =>
    on <= today
      ? `The next audit was planned for ${dayNear(on, today)}.`
      : `The next audit is planned for ${dayNear(on, today)}.`,
};

export const audits = {
  heading: "Audits",
  name: (begunOn: Day, today: Day) => `Audit of ${dayNear(begunOn, today)}`,
  kept: (line: AuditLine) => `${KEEPS[line.mode]} cards kept`,
  underWay: (line: AuditLine) =>
    `Under way: ${inWords(line.partsDone)} of nine parts done${line.next === null ? "" : `; ${lower(PARTS[line.next])} is next`}`,
  finished: (on: Day, today: Day) => `Finished on ${dayNear(on, today)}`,
  bad: "Made in a bad week",
  leftOut: "Left out of trends",
  leaveOut: "Leave out of trends",
  takeIn: "Take into trends again",
  goOn: "Go on",
  read: "Read",
  open: "Open again",
  remove: "Remove",
  more: "More",
  removed: (begunOn: Day, today: Day) => `The audit of ${dayNear(begunOn, today)} is removed.`,
  removedTitle: "Removed",
  restore: "Bring back",
  undo: "Undo",
};

export const CONDITIONS: Record<Condition, string> = {
  ordinary: "An ordinary week",
  onCall: "On call",
  postCall: "After a call",
  sleptBadly: "Slept badly",
  onLeave: "On leave",
  unwell: "Unwell",
  afterSomethingHard: "After something hard",
};

/** What each part asks, as the title of its page. */
const QUESTIONS: Record<AuditPart, string> = {
  state: "How are you this week?",
  sort: "How much does this matter to you?",
  choose: "Which matters most, which least?",
  importance: "How much does each of these matter?",
  lived: "How far did you live each of these?",
  energy: "What gives energy, and what costs it?",
  moreLess: "More of what, less of what?",
  source: "Where does each gap come from?",
  experiment: "One experiment for 30 days",
};

export const frame = {
  questions: QUESTIONS,
  about: (view: AuditView, today: Day) =>
    `Audit of ${dayNear(view.begunOn, today)}; ${view.keep} cards`,
  parts: "Parts of the audit",
  done: "done",
  passed: "passed",
  some: (done: number, of: number) => `${done} of ${of}`,
  keeps: "Stop here. It keeps.",
  back: (part: AuditPart) => `Back: ${lower(PARTS[part])}`,
  next: (part: AuditPart) => `Next: ${lower(PARTS[part])}`,
  pass: "Go on without the rest",
  passAll: "Pass this part",
  wasPassed: "You passed this part. What is here stands.",
  takeUp: "Take it up again",
  begun: "begun",
  left: {
    state: "Say how you are, or pass.",
    answers: (left: number) => `${InWords(left)} ${left === 1 ? "answer is" : "answers are"} left.`,
    place: (left: number) =>
      `${InWords(left)} ${left === 1 ? "card is" : "cards are"} left to place.`,
    keep: (left: number) =>
      `${InWords(left)} ${left === 1 ? "card is" : "cards are"} left to keep.`,
    energy: "Rate each line, and name the one that means most.",
  },
  finish: "Finish the audit",
  cannot: (keep: number) => `Keep exactly ${keep} cards first.`,
  finished: (on: Day, today: Day) =>
    `This audit was finished on ${dayNear(on, today)}. Its answers stand until you open it again.`,
  read: "Read it",
  undo: "Back",
  undoes: (step: string) => `would undo: ${step}`,
};

export const state = {
  lead: "Answers depend on the week they are given in. This is kept with the audit, and trends can leave it out.",
  conditions: "Tick what is true",
  bad: "A bad week",
  badMore: "The audit is marked, and says so wherever it is shown.",
  proposed: "What you ticked suggests it. It is yours to say.",
};

export const sort = {
  piles: ["Matters most", "Matters much", "Matters less", "Not now", "Not mine"],
  pile: (pile: number, cards: number) => `Pile ${pile}, ${count(cards, "card")}`,
  hand: "Card in hand",
  position: (at: number, of: number) => `Card ${at} of ${of}`,
  liesIn: (pile: number) => `in pile ${pile} now`,
  placed: (placed: number, of: number, keep: number) =>
    placed === 0
      ? `${of} cards. After that you keep ${keep} of them.`
      : placed === of
        ? `All ${of} are placed. Keep ${keep} of them below.`
        : `${placed} ${placed === 1 ? "is" : "are"} placed and ${of - placed} ${of - placed === 1 ? "is" : "are"} left. After that you keep ${keep}.`,
  keys: [
    { keys: ["1–5"], does: "place the card" },
    { keys: ["W"], does: "write on it" },
    { keys: ["Z"], does: "back" },
  ],
  where: "While the card has the focus:",
  went: (card: string, pile: number, next: string | null) =>
    `${card}: pile ${pile}.${next === null ? " All cards are placed." : ` Next: ${next}.`}`,
  empty: "You can leave this empty.",
  takeUp: (card: string) => `Take ${card} in hand again`,
  putBack: "Leave it where it is",
  asList: "View as a list",
  asCards: "View as cards",
  listLabel: "All cards and their piles",
  card: "Card",
  pileHead: "Pile",
  none: "No pile yet",
  option: (pile: number, name: string) => `${pile} ${name}`,
  own: "Add my own card",
  sheets: "Print the cards",
};

export const cull = {
  title: (keep: number) => `Keep ${keep}`,
  lead: (keep: number, of: number) =>
    `Keep exactly ${keep} of the ${of}. The rest stay yours; they only leave this audit.`,
  so: (kept: number, keep: number) =>
    kept === keep
      ? `${kept} are kept. You can go on.`
      : kept < keep
        ? `${kept} of ${keep} kept; ${inWords(keep - kept)} to choose.`
        : `${kept} are kept; let ${inWords(kept - keep)} go.`,
  propose: (cards: number) =>
    cards === 1 ? "Keep the card that fits whole" : `Keep the ${cards} of the piles that fit whole`,
  choose: (left: number, pile: string) =>
    `Then choose ${inWords(left)} from “${pile}”. The tie is yours to break.`,
  clears: "Rounds are answered already. Keeping other cards begins them again.",
  full: (keep: number) => `${keep} are kept. Let one go to take another.`,
};

export const choose = {
  notYet: "The rounds are drawn from the cards you keep. Keep them first.",
  toSort: "Go to the cards",
  round: (at: number, of: number) => `Round ${at} of ${of}`,
  askMost: "Which of these matters most to you?",
  askLeast: (most: string, others: number) =>
    `You chose “${most}”. Of the other ${inWords(others)}, which matters least?`,
  most: "Matters most",
  least: "Matters least",
  mostOf: (card: string) => `${card}: matters most`,
  leastOf: (card: string) => `${card}: matters least`,
  keys: (cards: number) => [
    { keys: [`1–${cards}`], does: "most, then least" },
    { keys: ["Z"], does: "back" },
  ],
  where: "While the round has the focus:",
  said: (most: string, least: string) => `Most: ${most}. Least: ${least}.`,
  cannot: "What matters most cannot matter least too.",
  why: (cards: number, times: number) =>
    `Each of your ${cards} cards comes ${inWords(times)} times and meets every other once. Least of these is still one you kept. Earlier rounds stay hidden, so that each is fresh.`,
  all: (rounds: number) => `All ${rounds} rounds are answered.`,
  allMore: "Back opens the last one again.",
};

export const rate = {
  importance:
    "0 is not at all, 10 could not be more. The order is shuffled, and what you said earlier stays hidden.",
  lived: (from: Day, to: Day, revealed: boolean) =>
    `Think of the last four weeks, ${dayMonth(from)} to ${dayMonth(to)}. The order is shuffled. ${revealed ? "All are answered, so what you said about importance stands beside each." : "What you said about importance stays hidden until all are answered."}`,
  notYet: "These are asked of the cards you keep. Keep them first.",
  answered: (done: number, of: number) => `${done} of ${of} answered`,
  low: "not at all",
  high: "fully",
  much: "could not be more",
  keys: [
    { keys: ["0–9"], does: "say it" },
    { keys: ["X"], does: "10" },
    { keys: ["←", "→"], does: "less, more" },
    { keys: ["↑", "↓"], does: "other card" },
    { keys: ["Del"], does: "clear" },
  ],
  evidenceKey: { keys: ["E"], does: "what it rests on" },
  importanceOf: (card: string) => `${card}, how much it matters`,
  livedOf: (card: string) => `${card}, how far it was lived`,
  said: (card: string, value: number | null) =>
    value === null ? `${card}: no answer.` : `${card}: ${value}.`,
  matters: (value: number) => `matters ${value}`,
};

export const evidence = {
  own: "Your word",
  dated: "Dated evidence",
  restsOn: "What it rests on",
  more: (more: number) => `and ${more} more`,
  attach: "Attach",
  change: "Change",
  of: (card: string) => `to ${card}`,
  panel: (card: string) => `What “${card}” rests on`,
  none: "Nothing is attached. Your word is enough.",
  calendar: "Look in the calendars",
  hours: (name: string, minutes: number) => `${name}, ${hoursNumber(minutes)} hours a week`,
  noHours: "Your calendars hold nothing more to attach.",
  log: "Look in the log",
  noLog: "The log of these four weeks holds nothing more.",
  entry: (label: string, minutes: number, day: Day, today: Day) =>
    `${label}, ${minutes} minutes, ${dayNear(day, today)}`,
  entryWords: (label: string, minutes: number) => `${label}, ${minutes} minutes`,
  takeIn: "Attach this",
  note: "A dated note",
  noteHint: "One thing that happened, in your words.",
  on: "Day",
  keep: "Attach the note",
  edit: "Edit",
  save: "Save",
  cancel: "Cancel",
  remove: "Take off",
  line: (kind: "calendar" | "log" | "note", on: Day, today: Day) =>
    `${{ calendar: "Calendar", log: "Log", note: "Note" }[kind]}, ${dayNear(on, today)}`,
  close: "Close",
  legendDated: "dated evidence",
  legendOwn: "your word only, which is enough",
};

export const energy = {
  lead: "What fills your weeks, each from −5 (costs energy) to +5 (gives it). Name the one that means most.",
  empty: "Nothing is on the list yet.",
  offered: "From your calendars",
  offeredMore: "Hours a week, over the weeks that count.",
  addChosen: (chosen: number) => (chosen === 0 ? "Add what is ticked" : `Add ${chosen}`),
  own: "Something else",
  name: "What it is",
  hours: "Hours a week",
  add: "Add",
  sum: (minutes: number, rated: number, of: number) =>
    `${hoursNumber(minutes)} hours a week on the list; ${rated} of ${of} rated.`,
  scaleOf: (name: string) => `${name}, energy from −5 to +5`,
  aWeek: (minutes: number) => `${hoursNumber(minutes)} h a week`,
  costs: "costs",
  gives: "gives",
  keys: [
    { keys: ["←", "→"], does: "less, more" },
    { keys: ["0–5"], does: "gives" },
    { keys: ["−"], does: "turns the sign" },
    { keys: ["↑", "↓"], does: "other line" },
  ],
  meaningful: "Means most",
  meaningfulOf: (name: string) => `${name} means most`,
  nothingMost: "None of these means most",
  edit: "Edit",
  remove: "Take off the list",
  more: "More",
  save: "Save",
  cancel: "Cancel",
  signed: (value: number) => (value === 0 ? "0" : value > 0 ? `+${value}` : `−${Math.abs(value)}`),
  badHours: "Give hours a week, from 0 to 168.",
};

export const moreLess = {
  lead: "Time is limited; valuing is not. What you add has to come out of something.",
  empty: "No hours are shifted yet.",
  name: "What",
  more: "More of it",
  less: "Less of it",
  direction: "More or less",
  hours: "Hours a week",
  add: "Add",
  edit: "Edit",
  save: "Save",
  cancel: "Cancel",
  remove: "Remove",
  badHours: "Give hours a week, more than 0.",
  line: (minutes: number) => `${minutes > 0 ? "+" : "−"}${hoursNumber(Math.abs(minutes))} h a week`,
  balance: (balance: Balance, sum: number, cut: string | null): string =>
    ({
      empty: "",
      even: "More and less add up to nothing: the week stays as long as it is.",
      shorter: `The week becomes ${hoursNumber(Math.abs(sum))} hours shorter.`,
      named: `${hoursNumber(sum)} hours more than there are now. They come out of ${lower(cut ?? "")}.`,
      open: `${hoursNumber(sum)} hours more than there are now. Take them from something above, or say what they come out of.`,
    })[balance],
  cut: "What they come out of",
  cutHint: "For example sleep, a committee, an evening.",
  cutSave: "Name it",
  cutClear: "Take it back",
};

const SOURCES: Record<keyof Parts, string> = {
  me: "Me",
  role: "This role",
  team: "This team",
  institution: "This institution",
  medicine: "Medicine at large",
};

export const source = {
  lead: "Lay out ten parts for each gap. A part is a guess; it may stay unlaid.",
  unknown: "Gaps are known once every card has both answers.",
  none: "No gap is wider than your answers move by themselves. There is nothing to lay out.",
  names: SOURCES,
  gap: (gap: number | null) =>
    gap === null
      ? "one answer is missing"
      : gap > 0
        ? `lived ${gap} below what it matters`
        : gap < 0
          ? `lived ${Math.abs(gap)} above what it matters`
          : "lived as much as it matters",
  left: (left: number) =>
    left === 0
      ? "All ten parts are laid."
      : `${InWords(left)} ${left === 1 ? "part is" : "parts are"} left.`,
  partsOf: (name: string, card: string) => `${name}, parts of the gap in ${card}`,
  less: "one part less",
  more: "one part more",
};

export const experiment = {
  lead: "One small change for 30 days, and how you will know what it did.",
  what: "What you will try",
  whatHint: "Small enough for a bad week.",
  start: "First day",
  know: "How you will know",
  save: "Keep the experiment",
  change: "Save the change",
  runs: (from: Day, to: Day, today: Day) =>
    `From ${dayNear(from, today)} to ${dayNear(to, today)}.`,
  remove: "Take it away",
  next: "The next audit",
  nextDay: "Day",
  nextSave: "Set the day",
  nextClear: "Back to 90 days",
  nextSet: (on: Day, today: Day) => `Set for ${dayNear(on, today)}.`,
  nextUsual: (on: Day, today: Day) =>
    `${dayNear(on, today)}, 90 days after this one, if you set nothing else.`,
  noDay: "Choose a day first.",
  noWords: "Write what you will try first.",
};
