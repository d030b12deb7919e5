/// The words of Options, Compare: the table, its forms, and its two readings.
import type {
  Audience,
  Better,
  CriterionRole,
  Grade,
  Stands,
  Sureness,
  Yardstick,
} from "../ipc/contract";

export const compare = {
  title: (paths: number) =>
    paths === 0
      ? "Stay, change, or go?"
      : paths === 1
        ? "One path"
        : `${["Two", "Three", "Four", "Five", "Six", "Seven", "Eight"][paths - 2] ?? String(paths)} paths`,
  empty: "No path is laid out yet.",
  first: "Lay out the first path",
  addPath: "Add a path",
  addCriterion: "Add a criterion",
  take: "Take criteria over",
  criterion: "Criterion",
  tableLabel: "Paths beside each other",
  breakers: "Deal-breakers",
  breakersAbout: "a path that breaks one drops out, whatever else it offers",
  noBreakers: "none named",
  enough: "What would be enough",
  enoughAbout: "in your order; the first line on which two paths differ decides between them",
  noEnough: "nothing yet",
  noCriteria:
    "There is nothing to hold the paths against yet. Take over what your values audit and your calendars know, or add a criterion of your own.",
  open: "shaded: an answer that could change the order",
  openOne: "could change the order",
  enoughMark: "enough or holds",
  shortMark: "short",
  unknownMark: "not known",
  noLine: "no line drawn",
  edit: (name: string) => `Change ${name}`,
  more: "More",
  moreOf: (name: string) => `of ${name}`,
  up: "Move up",
  down: "Move down",
  archive: "Put in the archive",
  write: (path: string, criterion: string) => `${path}, ${criterion}:`,
  notKnown: "not known",
  archived: "In the archive",
  restore: "Bring back",
  restoreOf: (name: string) => `Bring back ${name}`,
  loading: "Reading the table.",
};

export const grades: Record<Grade, string> = {
  writing: "in writing",
  seen: "seen",
  told: "told",
  guess: "a guess",
};

export const gradeLegend: Record<Grade, string> = {
  writing: "in writing",
  seen: "seen",
  told: "told",
  guess: "guess, or nothing yet",
};

export const stands: Record<Stands, string> = {
  enough: compare.enoughMark,
  short: compare.shortMark,
  unknown: compare.unknownMark,
  noLine: compare.noLine,
};

export const pathForm = {
  add: "Lay out a path",
  edit: "Change the path",
  lead: "To stay as it is always stands among them.",
  road: "Road",
  title: "Name",
  titleHint: "Left empty, it is called like its road.",
  place: "Where",
  placeHint: "For example “Larkmoor 0.6, county 0.4”.",
  note: "What I found out",
  ask: "To find out on this road",
  askHint: "Tick what you know. What can be held against a line belongs in the table.",
  keep: "Keep the path",
};

export const criterionForm = {
  add: "Add a criterion",
  edit: "Change the criterion",
  name: "Name",
  note: "Note",
  noteHint: "For example “children at school”.",
  role: "What it does",
  yardstick: "It counts",
  unit: "Unit",
  unitHint: "For example “patients a day”, “a year”.",
  better: "Better is",
  line: { more: "Enough is at least", less: "Enough is at most" } satisfies Record<Better, string>,
  lineHint: "Left empty, this reading passes over it.",
  breaker: { more: "At least", less: "At most" } satisfies Record<Better, string>,
  worst: "The worst thinkable",
  best: "The best thinkable",
  rangeHint:
    "Fixed ends, so that a further path changes no weight. The weighed reading needs them.",
  points: "Points, 0 to 100",
  pointsHint:
    "All at their worst: what would you lift to its best first? That one has 100; the others, how much their whole range is worth beside it. Left empty, your order alone counts.",
  keep: "Keep the criterion",
};

export const roles: Record<CriterionRole, string> = {
  breaker: "A deal-breaker",
  enough: "A line that would be enough",
};

export const yardsticks: Record<Yardstick, string> = {
  rating: "what I make of it, 0 to 10",
  number: "a number of something",
  hours: "hours",
  money: "money",
  yesNo: "yes or no",
};

export const betters: Record<Better, string> = { more: "more", less: "less" };
export const answers: Record<Better, string> = { more: "yes", less: "no" };

export const factForm = {
  title: (path: string, criterion: string) => `${path}: ${criterion}`,
  amount: { number: "How much", money: "How much", hours: "Hours", rating: "0 to 10" },
  amountHint: "Left empty, it is not known.",
  yesNo: "Is it so?",
  yes: "yes",
  no: "no",
  unknown: "not known",
  low: "At the least",
  high: "At the most",
  between: "Where you know a range rather than one number.",
  words: "In words",
  grade: "How do you know?",
  source: "From",
  sourceHint: "For example “§2.4” or “Dr Mbele”.",
  on: "On",
  kept: "Chance that it is kept, of 100",
  keptHint: "Where it is not, things stay as they are today.",
  pay: "From Pay",
  payNone: "choose a figure",
  payHint: "Fills in the amount and where it is from. Say yourself how well it is known.",
  keep: "Keep it",
  clear: "Clear it",
};

export const offer = {
  title: "Take criteria over",
  lead: "Each comes with what is known of staying as it is. Change them as you like afterwards.",
  values: "From your values audit",
  hours: "From your calendars",
  none: "Neither a finished values audit nor counted weeks are here yet. Add a criterion of your own.",
  taken: "is a criterion already",
  take: (count: number) =>
    count === 0 ? "Take over" : count === 1 ? "Take 1 over" : `Take ${String(count)} over`,
};

export const gut = {
  title: "Before the readings",
  lead: "Without counting: in which order would you choose today? It is only set beside what the table says.",
  place: (at: number, of: number) => `Place ${String(at)} of ${String(of)}`,
  up: (name: string) => `Move ${name} up`,
  keep: "This is my order",
  pass: "Go on without one",
  again: "Order without counting again",
};

export const ask = {
  title: "What to ask next",
  none: "No answer that is open could change the order.",
  raise: "Add to things to raise",
  raised: "waits to be raised",
  raiseOf: (question: string) => `Add to things to raise: ${question}`,
  more: "More",
  moreOf: (question: string) => `on ${question}`,
  askOf: (post: string) => `Add to the asks of ${post}`,
  asked: (post: string) => `It stands among the asks of ${post}.`,
  notAsked: "It stands among those asks already, or there are 16 of them.",
};

export const swaps = {
  title: "Two paths, line by line",
  about: "for exchanges you would be content with; no weights",
  one: "Between",
  other: "and",
  line: "Line",
  stands: "As things stand",
  unknown: "not known",
  easiest: (why: string) => `Easiest to make level. ${why}`,
  level: "Make level",
  levelThis: (name: string) => `Make level: ${name}`,
  levelOf: (name: string) => `Make “${name}” level`,
  made: "Your exchanges",
  unfit: "It no longer fits what is known, so it is passed over.",
  remove: "Take back",
  removeOf: (at: number) => `Take back exchange ${String(at)}`,
  lead: "Think one of the two level on this line, and say how another line would have to change for it to be worth the same to you.",
  changed: "Which path changes?",
  changedTo: (path: string, from: string, to: string) => `${path}: ${to} instead of ${from}`,
  paid: "What makes up for it",
  after: (path: string) => `Then ${path} would have`,
  afterHint: (now: string, other: string) =>
    `Now ${now}. Worth the same to you as before, whatever ${other} has. The same amount says that the difference does not count.`,
  keep: "Keep the exchange",
};

export const weighed = {
  title: "Weighed",
  about: "the same table, with every range worth something; 10,000 draws from one seed",
  path: "Path",
  first: "First in",
  of100: "of 100 draws",
  worth: "Worth",
  regret: "Given up",
  regretUp: (high: string) => `up to ${high}`,
  central: "You would choose it if you cared like so",
  never: "comes first in no draw",
  confidence: (share: string) => `then first in ${share} of 100`,
  wins: "Against the others",
  win: (other: string, share: string) => `${share} of 100 against ${other}`,
  tie: "a tie",
  turns: "What would turn it",
  limits: "What it rests on",
  sureness: "How sure are the points?",
  weights: "Weights",
  weight: (name: string, weight: string) => `${name} ${weight}`,
  rank: (at: number) =>
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"][at] ?? "",
  ranksLabel: (name: string) => `${name}: how often in each place, of 100 draws`,
};

export const sureness: Record<Sureness, string> = {
  rough: "roughly",
  fair: "fairly",
  sure: "quite sure",
};

export const axis = {
  line: "your line",
  unknown: (names: string) => `Not known: ${names}.`,
  label: (title: string, line: string, paths: string) =>
    `${title}: ${paths}. Your line is at ${line}.`,
};

export const out = {
  title: "Save or release",
  save: "Save…",
  lead: "The comparison is yours alone until you release it. Your partner reads the order and pay, and not from whom you know; a mentor reads the order and no pay; a lawyer reads facts, pay and sources, and no order; a chair reads facts without either.",
  released: "Released to",
  readers: {
    partner: "your partner",
    mentor: "a mentor",
    chair: "the chair, or who decides",
    lawyer: "a lawyer or an ombuds office",
    packet: "the promotion packet",
  } satisfies Record<Exclude<Audience, "me">, string>,
  audience: "Save it for",
  me: "me",
  pdf: "Save as PDF",
  word: "Save as Word",
  csv: "Save the table as CSV",
  csvHint: "The table is for you alone.",
  page: "Paths compared.pdf",
  table: "Paths compared.csv",
};
