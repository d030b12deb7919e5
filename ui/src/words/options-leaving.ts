/// The words of leaving well: the plan, its steps and hand-offs, mentees, short lists and letters.
import type {
  Day,
  HandGroup,
  HandState,
  HomeLine,
  KeepList,
  Lane,
  LeadFrom,
  LeadUnit,
  PlanLetter,
  StepState,
} from "../ipc/contract";
import { count, dayNear, dayYear, inWords, lower } from "./say";

export const LANES: Record<Lane, string> = {
  you: "You",
  contract: "Contract",
  papers: "Papers",
  money: "Money",
  patients: "Patients",
  trainees: "Trainees",
  teams: "Teams",
  academic: "Academic life",
  after: "Afterwards",
};

/** What a lane is about, under its name. */
export const LANE_NOTES: Record<Lane, string | null> = {
  you: null,
  contract: "with the employer you leave",
  papers: "licences, payers, cover",
  money: "ask the office and the plan",
  patients: "counted, never named",
  trainees: "told before the list is public",
  teams: "courses, studies, rotas",
  academic: "titles, societies, talks",
  after: null,
};

export const GROUPS: Record<HandGroup, string> = {
  panel: "Patients on a panel",
  procedures: "Procedures due",
  results: "Results and messages awaited",
  patients: "Further patients",
  trainees: "Trainees",
  theses: "Theses and projects",
  letters: "Letters of support",
  courses: "Courses",
  grants: "Grants",
  studies: "Studies before an ethics board",
  committees: "Seats on committees",
  teams: "Teams and rotas",
  other: "Something else",
};

export const FROM: Record<LeadFrom, string> = {
  start: "The start of the new post",
  last: "The last day in the old one",
  notice: "The day of notice",
  patients: "The day patients must hear by",
};

export const UNITS: Record<LeadUnit, string> = { days: "Days", months: "Months" };

export const STEP_STATES: Record<StepState["kind"], string> = {
  toDo: "Not begun",
  begun: "Begun",
  done: "Done",
};

export const HAND_STATES: Record<HandState["kind"], string> = {
  toDo: "Nobody is asked yet",
  offered: "Somebody is asked",
  accepted: "They agreed",
  done: "Handed over",
};

export const LETTERS: Record<PlanLetter, { title: string; note: string }> = {
  notice: { title: "Notice", note: "to the employer you leave" },
  patients: { title: "Letter to patients", note: "last day, choices, records; no name" },
  trainees: { title: "To a trainee or mentee", note: "for each, one by one" },
  colleagues: { title: "To colleagues", note: "names the new post" },
  thanks: { title: "Thank you", note: "short, and by hand if you can" },
};

export const LISTS: Record<KeepList, { title: string; lead: string }> = {
  identity: {
    title: "Staying part of it",
    lead: "What keeps you in the academic world: what each needs, and from whom.",
  },
  take: {
    title: "What goes with you",
    lead: "Your own record, without anything that names a patient.",
  },
  leave: {
    title: "What stays",
    lead: "Not yours to take. The contract decides; where it is unclear, ask a lawyer.",
  },
};

/** Readers to whom a plan may be released, and what each then reads. */
export const READERS = ["mentor", "chair", "lawyer"] as const;
const READER: Record<(typeof READERS)[number], string> = {
  mentor: "A mentor",
  chair: "A chair",
  lawyer: "A lawyer",
};

export const leaving = {
  title: "Leaving well",
  aPlan: (title: string) => `${title} · a plan, not a decision`,
  how: "Everything is counted back from the start day; move it and the rest moves. Nothing here is sent to anyone.",
  costs: "See the cost by month",
  empty: "No plan is laid out yet.",
  emptyLead:
    "From the day a new post would begin, a plan counts back what to do, whom to tell and what to hand on. It decides nothing.",
  first: "Lay out a plan",
  more: "Lay out another plan",
  which: "Which plan",
  change: "Change the plan",
  release: "Who may read it",
  remove: "Put the plan in the trash",
  removed: (title: string) => `“${title}” is in the trash.`,
  trash: "Plans in the trash",
  trashOf: "In the trash",
  restore: "Bring back",
  restoreOf: (title: string) => `Bring back ${title}`,
  keep: "Keep",
  start: {
    label: "The new post begins on",
    move: "Move the start",
    earlier: "A week earlier",
    later: "A week later",
    moved: (day: string) =>
      `The start is ${dayYear(day)}. The last day and all that is counted moved with it.`,
  },
  timeline: {
    alt: (from: string, to: string, lanes: number, last: string | null, start: string) =>
      `Timeline from ${from} to ${to} in ${inWords(lanes)} ${lanes === 1 ? "lane" : "lanes"}. ${last ? `Last day ${dayYear(last)}, start` : "Start"} ${dayYear(start)}. The lists below give every date.`,
    last: (day: string) => `last day, ${day}`,
    start: (day: string) => `start, ${day}`,
    today: "today",
  },
  rows: {
    caption: (lane: string) => `${lane}: what is to do`,
    done: (title: string) => `Done: ${title}`,
    more: "How?",
    moreOf: (title: string) => `How is this counted, and what is known: ${title}`,
    counted: (how: string) => `Counted: ${how}.`,
    takes: (days: number, from: string) =>
      `Took up to ${count(days, "day")}${from ? ` (${from})` : ""}.`,
    fact: (source: string, day: string) => `${source}, read on ${dayYear(day)}.`,
    menu: (title: string) => `about ${title}`,
    edit: "Change",
    begun: "Note as begun today",
    offered: "Note: somebody is asked",
    accepted: "Note: they agreed",
    reopen: "Note as not done",
    remove: "Put in the trash",
    addStep: "Add a step",
    addHand: "Add a hand-off",
    people: (number: number, group: HandGroup) => `${String(number)} · ${lower(GROUPS[group])}`,
    noNumber: "not counted",
  },
  plan: {
    add: "A new plan",
    edit: "Change the plan",
    lead: "Leave empty what you do not know. What is missing stays named, and nothing is guessed.",
    title: "What you call it",
    path: "The path it belongs to",
    noPath: "none",
    leaving: "The post you leave",
    joining: "The post you begin",
    joiningHint: "In no letter but the one to colleagues.",
    start: "It begins on",
    startMissing: "A start day is needed; you can move it at any time.",
    last: "Your last day in the old one",
    lastHint: "It moves with the start.",
    notice: "Days of notice you give",
    clause: "Where that stands",
    clauseHint: "§9.1, or the letter.",
    noticeTo: "Who receives the notice",
    patients: "Days before the last day by which patients hear",
    patientsHint: "Your own rule: states, insurers and employers differ.",
    patientsFrom: "Where that rule is from",
    next: "Who takes patients over, or what they may choose",
    records: "Where records are, and how to ask for them",
    fromPay: (name: string) => `Take what Pay knows of ${name}`,
  },
  when: {
    title: "When",
    kind: { counted: "Counted", fixed: "On a day of its own", open: "No day" },
    fixedHint: "It does not move with the plan.",
    from: "Counted from",
    unit: "In",
    earliest: "Earliest",
    latest: "Latest",
    hint: "Below zero is before: −120 days is 120 days before.",
    day: "Day",
  },
  step: {
    add: "A step of your own",
    edit: "Change the step",
    title: "Step",
    lane: "Whom it concerns",
    with: "With whom, or where",
    after: "Not before notice is given",
    takes: "Days it took at the most, where you know",
    takesFrom: "Who says so",
    state: "How it stands",
    on: "Since",
    note: "Note",
  },
  hand: {
    add: "A hand-off",
    edit: "Change the hand-off",
    lead: "Patients are counted by group. A name belongs in the employer’s record, not here.",
    group: "What kind",
    what: "What is handed on",
    whatHint: "A group, a role or a project. No patient’s name belongs here.",
    count: "How many",
    to: "To whom",
    toHint: "A role, or a colleague’s name.",
    state: "How it stands",
    on: "Handed over on",
    note: "Note",
    noteHint: "No patient’s name belongs here.",
  },
  mentees: {
    title: "Mentees",
    lead: "Who knows, who takes over what, and what you both agreed of going on.",
    none: "No mentee is here yet.",
    add: "Add a mentee",
    edit: "Change",
    editOf: (name: string) => `Change ${name}`,
    name: "Who",
    told: "Told on",
    over: "Who takes over, and what",
    agreement: "What you agreed of going on",
    agreementHint: "One hour a month, one paper, or to end it well.",
    until: "Until",
    toldOn: (day: string) => `told on ${dayYear(day)}`,
    notTold: "not told yet",
    noAgreement: "nothing agreed yet",
    untilOn: (what: string, day: string | null) => (day ? `${what}, until ${dayYear(day)}` : what),
    remove: "Put in the trash",
  },
  keeps: {
    add: "Add a line",
    addTo: (list: string) => `Add a line: ${lower(list)}`,
    edit: "Change",
    editOf: (title: string) => `Change ${title}`,
    title: "What",
    needs: "What it needs",
    with: "From whom",
    done: (title: string) => `Settled: ${title}`,
    by: (day: string) => `by ${day}`,
    remove: "Put in the trash",
  },
  letters: {
    title: "Letters",
    lead: "Drafts from what you typed. Nothing is sent; you read, change and hand over.",
    kept: "your text is kept",
    draft: "draft",
    missing: (parts: string[]) => `Blank, because not known: ${parts.join(", ")}.`,
    open: "Read and change",
    openOf: (title: string) => `Read and change: ${title}`,
    text: "Text",
    keep: "Keep this text",
    fresh: "Fill it anew from the plan",
    copy: "Copy the text",
    copied: "Copied.",
    selected: "Selected: copy it with Ctrl C.",
    save: "Save",
    saveAbout: (title: string) => title,
    pdf: "As PDF",
    word: "For Word",
    plain: "As plain text",
    remove: "Put your text in the trash",
    lawyer: "For a notice, read the clause first; where it is unclear, ask a lawyer.",
  },
  save: {
    label: "Save",
    about: "this plan",
    pdf: "Page as PDF",
    word: "Page for Word",
    csv: "Table for a spreadsheet",
    forReader: (reader: (typeof READERS)[number]) =>
      `Page as PDF, for ${READER[reader].toLowerCase()}`,
    file: "leaving well",
  },
  released: {
    title: (name: string) => `Who may read “${name}”`,
    lead: "You always may. A page for a mentor or a chair leaves out money and what you do for yourself; a page for a lawyer holds contract, papers and money alone. Notes, mentees and letters are on none.",
    reader: READER,
  },
};

/** What is said beside a field of a plan that was refused, by its name. */
export const refusedOfPlan: Record<string, string> = {
  plans: "There are four plans already. Put one in the trash first.",
  pieces: "There are a hundred and sixty lines in this plan already. Put some in the trash first.",
  start: "Write a day between 1950 and 2150.",
  last: "Write a day between 1950 and 2150.",
  patients: "A rule is two years at most.",
  step: "A step needs words, of 120 characters at most.",
  what: "It needs words, of 120 characters at most.",
  mentee: "A name or initials are needed.",
  when: "Write the earliest first; two years of days or three of months at most.",
  takes: "Two years at most.",
  count: "A hundred thousand at most.",
  on: "A day that is noted as done lies not after today.",
  letter: "A text of this letter is kept already. Change that one.",
};

/** The line of a plan on Home. */
export function leavingLine(
  line: Extract<HomeLine, { place: "leaving" }>,
  today: Day,
): { fact: string; detail: string | null } {
  const late = line.late
    ? `${count(line.late, "line")} of the plan ${line.late === 1 ? "is" : "are"} past ${line.late === 1 ? "its" : "their"} day.`
    : null;
  if (line.next === null || line.days === null) {
    return { fact: `On the way to ${dayYear(line.start)}: ${late ?? ""}`.trim(), detail: null };
  }
  const when =
    line.days === 0 ? "today" : line.days === 1 ? "tomorrow" : `in ${String(line.days)} days`;
  return {
    fact: `Next on the way to ${dayNear(line.start, today)}: ${lower(line.next)}, ${when}.`,
    detail: late,
  };
}
