/// Every sentence of the values reading and of its comparison that the core does not say itself.
import type { Audience, Condition, Day, EvidenceKind, GapKind, Outcome } from "../ipc/contract";
import { count, dayMonth, dayNear, dayYear, hours, inWords, list, lower, upper } from "./say";

const NBSP = " ";
const tenth = new Intl.NumberFormat("en-GB", {
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});

/** "+3", "−2", "0". */
export const signed = (value: number) =>
  value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : "0";
/** Minutes as hours to the tenth: "3.5". */
const tenths = (minutes: number) => tenth.format(minutes / 60);
/** Signed minutes as hours to the tenth: "+2.0", "−1.5". */
const signedHours = (minutes: number) =>
  `${minutes > 0 ? "+" : minutes < 0 ? "−" : ""}${tenths(Math.abs(minutes))}`;

const CONDITIONS: Record<Condition, string> = {
  ordinary: "in an ordinary week",
  onCall: "on call",
  postCall: "after a night on call",
  sleptBadly: "after bad sleep",
  onLeave: "on leave",
  unwell: "unwell",
  afterSomethingHard: "after something hard",
};

export const reading = {
  title: "What the audit says",
  about: (begun: Day, from: Day, to: Day, conditions: Condition[], today: Day) =>
    `Audit of ${dayNear(begun, today)}${conditions.length ? `, answered ${list(conditions.map((one) => CONDITIONS[one]))}` : ""}. Lived: ${dayMonth(from)} to ${dayMonth(to)}.`,
  underWay: "This audit is under way, so what it says may still change.",
  goOn: "Go on with it",
  which: "Audit",
  one: (begun: Day, today: Day, bad: boolean, underWay: boolean) =>
    `${dayNear(begun, today)}${underWay ? ", under way" : ""}${bad ? ", bad week" : ""}`,
  print: "Print one page",
  word: "Save as Word…",
  saveName: (begun: Day) => `values-${begun}.pdf`,
  more: "More",
  table: "Save as a table (CSV)",
  tableName: "values.csv",
  empty: "There is no finished audit yet. What it says stands here once you have one.",
  emptyDo: "Go to the audit",
  emptyMore: "It takes 12 to 20 minutes, and you can stop at any card.",
  doubts: "Why it may not be reliable",
  lookAgain: "Cards to look at again",
  back: "Go to the audit",
  again:
    "Three cards can be asked again these days, to see how much your answers move by themselves.",
  againDo: "Answer three cards again",
  foot: "A planning aid, not an assessment of you or your health.",
};

export const rows = {
  title: "By priority",
  viewLabel: "How it is shown",
  asList: "List",
  asFigure: "Figure",
  caption: "Your values by priority: how much each matters, and how far it is lived",
  columns: {
    value: "Value",
    weight: "Weight",
    scale: "0 to 10",
    matters: "Matters",
    lived: "Lived",
    says: "Lived is",
  },
  groups: (kind: GapKind, many: number): string => {
    const these = many === 1 ? "this one" : `these ${inWords(many)}`;
    switch (kind) {
      case "less":
        return "Gets less of you than it matters";
      case "tie":
        return many === 1 ? "Inside the noise: a tie" : `Inside the noise: read ${these} as ties`;
      case "more":
        return "Gets more of you than it matters";
      case "unknown":
        return `Not known: an answer is missing for ${these}`;
    }
  },
  none: "–",
  noneSpoken: "not answered",
  mark: (matters: number | null, lived: number | null, dated: boolean) =>
    [
      matters === null ? "how much it matters is not answered" : `matters ${matters}`,
      lived === null
        ? "how far it is lived is not answered"
        : `lived ${lived}, ${dated ? "with dated evidence" : "on your word"}`,
    ].join("; "),
  key: {
    matters: "matters",
    dated: "lived, dated evidence",
    word: "lived, your word",
    noise: (shown: string) => `noise, ${shown} either way`,
  },
  noiseAbout: "noise",
};

const EVIDENCE: Record<EvidenceKind, string> = { calendar: "Calendar", log: "Log", note: "Note" };

export const detail = {
  week: "A week that honours it",
  moment: "A recent moment",
  evidence: "What the lived answer rests on",
  ownWord: "Your word, and no dated evidence. It counts the same in the list.",
  older: "The evidence is older than 30 days.",
  kind: (kind: EvidenceKind) => EVIDENCE[kind],
  how: "How is this worked out?",
  of: { weight: "Weight", gap: "Gap", priority: "Place in the list" } as Record<string, string>,
  about: (name: string) => `of ${lower(name)}`,
};

export const figure = {
  label: (many: number, far: string[]) =>
    `Figure of ${count(many, "value")}: how much each matters runs to the right, how far it is lived runs up. ${far.length ? `Outside the band of ties: ${list(far)}.` : "All lie inside the band of ties."} The table beside it has every figure.`,
  x: "Matters, 0 to 10",
  y: "Lived, 0 to 10",
  below: "less than it matters",
  above: "more than it matters",
  caption: "The values of the figure, by their numbers",
  columns: { number: "No.", value: "Value", matters: "Matters", lived: "Lived", says: "Lived is" },
  left: (names: string[]) =>
    `Not in the figure, as an answer is missing: ${list(names.map(lower))}.`,
  band: (shown: string) => `ties: within ${shown} points`,
};

export const coverage = {
  title: "What it rests on",
  about: "dated evidence",
  dated: "dated evidence",
  older: "evidence, older than 30 days",
  word: "your word",
  caption: "The values that weigh most, and what each lived answer rests on",
};

export const energy = {
  title: "Energy and hours",
  about: "energy",
  caption: "Your activities, from what gives most to what costs most",
  columns: { activity: "Activity", hours: "Hours a week", energy: "Energy" },
  costs: "−5 costs",
  gives: "gives +5",
  unrated: "not rated",
  signed,
  hours: tenths,
  totals: (giving: number, draining: number) =>
    `${upper(hours(giving))} at +3 or more; ${hours(draining)} at −2 or less.`,
  share: (share: number) => `${Math.round(share * 100)}${NBSP}%`,
  shareLabel: (share: number, line: number) =>
    `Your most meaningful activity takes ${Math.round(share * 100)} per cent of the hours you listed. The line a survey drew stands at ${Math.round(line * 100)} per cent.`,
  line: (line: number, year: string | null) =>
    `The mark at ${Math.round(line * 100)}${NBSP}% comes from a survey${year ? ` of ${year}` : ""}. It is not your target.`,
  meaningfulAbout: "most meaningful hours",
};

export const source = {
  open: "Open the source",
  close: "Close the source",
  title: "What others found",
  who: "Who was asked",
  when: "When",
  says: "What was found",
  caveat: "What it cannot say",
  where: "Source",
};

export const parts = {
  title: "Where gaps come from",
  about: "where gaps come from",
  caption: "The parts you laid out for each gap",
  gap: "Gap",
  who: {
    me: "Me",
    role: "This role",
    team: "This team",
    institution: "This institution",
    medicine: "Medicine at large",
  },
  all: "All",
  none: "–",
};

export const since = {
  title: (day: Day, today: Day) => `Since ${dayNear(day, today)}`,
  more: "Compare the two audits",
};

export const shifts = {
  title: "More and less",
  amount: signedHours,
  unit: "hours a week",
  cut: (cut: string) => `It comes out of: ${cut}.`,
};

const OUTCOMES: Record<Outcome, string> = {
  kept: "Kept, as you meant it",
  partly: "Kept in part",
  dropped: "Begun and dropped",
  notTried: "Not begun",
};

export const experiment = {
  title: "One experiment",
  none: "This audit has no experiment.",
  run: (start: Day, end: Day, words: string) =>
    `${dayMonth(start)} to ${dayMonth(end)}: ${lower(words)}${/[.?]$/.test(words) ? "" : "."}`,
  know: (know: string) =>
    `You would know it by this: ${lower(know)}${/[.?]$/.test(know) ? "" : "."}`,
  outcome: (outcome: Outcome) => OUTCOMES[outcome],
  came: (outcome: Outcome, found: string | null) =>
    `${OUTCOMES[outcome]}.${found ? ` ${found}` : ""}`,
  open: "It runs until then. You can say what came of it at any time.",
  coming: "It has not begun yet.",
  due: "It is over. What came of it?",
  answer: "Say what came of it",
  change: "Change what came of it",
  ask: "What came of it",
  found: "What it did",
  foundHint: "One line, if you like.",
  tooLong: "It can hold 200 characters.",
  keep: "Keep",
  choose: "Choose one of the four.",
  kept: "It is kept.",
};

export const next = {
  says: (day: Day, today: Day) => `The next audit is planned for ${dayNear(day, today)}.`,
  change: "Change the day",
  day: "Day of the next audit",
  keep: "Keep the day",
  usual: "90 days after this one",
  needs: "Choose a whole day after this audit.",
  set: (day: Day) => `The next audit is set to ${dayYear(day)}.`,
};

type Other = Exclude<Audience, "me" | "partner">;
/** The readers an audit can be released to, in the order they are offered. */
export const READERS: readonly Other[] = ["mentor", "chair", "lawyer", "packet"];

const READS: Record<Other, { name: string; sees: string; file: string }> = {
  mentor: {
    name: "a mentor",
    sees: "Reads what matters, how far it is lived and the experiment; not on whom you lay a gap.",
    file: "mentor",
  },
  chair: {
    name: "the chair",
    sees: "Reads which values weigh most and a week that honours each; nothing of gaps.",
    file: "chair",
  },
  lawyer: {
    name: "a lawyer or ombuds office",
    sees: "Reads which values weigh most and a week that honours each; nothing of gaps.",
    file: "counsel",
  },
  packet: {
    name: "the promotion packet",
    sees: "Holds which values weigh most and a week that honours each; nothing of gaps.",
    file: "packet",
  },
};

export const release = {
  title: "Who may read it",
  lead: (to: Other[]) =>
    to.length
      ? `You have released it to ${list(to.map((who) => READS[who].name))}. Each page holds only what its reader may see.`
      : "It is yours alone. A page for someone else can be saved once you release the audit to them.",
  reader: (who: Other) => upper(READS[who].name),
  sees: (who: Other) => READS[who].sees,
  released: "released",
  give: "Release",
  giveTo: (who: Other) => `Release it to: ${READS[who].name}`,
  back: "Take back",
  backFrom: (who: Other) => `Take it back from: ${READS[who].name}`,
  page: "Save page",
  pageFor: (who: Other) => `Save the page for: ${READS[who].name}`,
  word: "Save as Word",
  wordFor: (who: Other) => `Save as Word, for: ${READS[who].name}`,
  fileName: (begun: Day, who: Other) => `values-${begun}-${READS[who].file}.pdf`,
  gave: (who: Other) => `Released to ${READS[who].name}`,
  took: (who: Other) =>
    `Taken back from ${READS[who].name}. What was saved before stays where it was saved.`,
};

export const limits = {
  title: "What it is not",
  ask: "Show the lived share",
  hide: "Hide the lived share",
  share: (share: number) =>
    `${Math.round(share)}${NBSP}% of what matters, by weight, is lived as far as it matters. It sums up answers of one day; it is no score of you.`,
  unknown: "The lived share needs values with both answers.",
  about: "the lived share",
};
