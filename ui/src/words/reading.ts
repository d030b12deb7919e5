/// Every sentence of the Reading that the core does not say itself; amounts come in minutes and leave as words.
import type { Day, FeelingReason, OfferStart, WeekType } from "../ipc/contract";
import { clock, figure, inside, percent, signed, tenthHours } from "../calendars/amounts";
import { DAYS, count, dayNear, dayShort, list, upper } from "./say";

const KINDS: Record<WeekType, string> = {
  ordinary: "ordinary",
  inpatient: "inpatient",
  leave: "leave",
  conference: "conference",
};
const NBSP = " ";

export const reading = {
  title: "The reading",
  print: "Print one page",
  word: "Save as Word…",
  saveName: (kind: WeekType) => (kind === "ordinary" ? "reading.pdf" : `reading-${kind}.pdf`),
  rests: (weeks: number, kind: WeekType) =>
    `It rests on ${count(weeks, `${KINDS[kind]} week`)} that ${weeks === 1 ? "counts" : "count"}.`,
  how: "How is this worked out?",
  hide: "Hide the working",
  workedTitle: "How the gap is worked out",
  switchLabel: "Which week",
  kinds: {
    ordinary: "Ordinary week",
    inpatient: "Inpatient week",
    leave: "Week of leave",
    conference: "Conference week",
    year: "The year",
  } satisfies Record<WeekType | "year", string>,
  steps: {
    amount: "Amount",
    edges: "Edges",
    mix: "What you do",
    placement: "The same work at another hour, left out",
    feeling: "How it feels",
    gap: "The gap",
    range: "The range",
  } as Record<string, string>,
  asks: "To ask yourself",
  missing: {
    calendar: ["First the week you have: it comes from a calendar file.", "Bring in a calendar"],
    weeks: ["No week counts yet. Choose the ordinary ones.", "Choose the weeks"],
    wish: [
      "The week you have is here. The other one is yours to draw.",
      "Draw the week you wish for",
    ],
  } satisfies Record<"calendar" | "weeks" | "wish", [string, string]>,
  notYet: "What the two weeks differ by is read here once both are there.",
  sort: "Sort the largest titles",
  rate: "Rate how it feels",
};

export const parts = {
  title: (gap: number) => `Where the ${figure(gap)}${NBSP}hours lie`,
  caption: "The parts of the gap, one after the other",
  columns: { part: "Part", bar: "Where it lies in the gap", hours: "Hours a week" },
  amount: (minutes: number) => `${figure(minutes)}${NBSP}h`,
  bar: (label: string, minutes: number | null) =>
    minutes === null ? `${label}: not known yet` : `${label}: ${tenthHours(minutes)}`,
  total: "The gap",
  bound: (minutes: number) => `${figure(minutes)} amount and edges`,
  values: (minutes: number) => `${figure(minutes)} values`,
  valuesOpen: "values not known yet",
  key: { bound: "amount and edges", values: "values: what you do, how it feels" },
  open: (label: string) => `What ${inside(label)} is made of`,
  compareNote:
    "As Compare counts them: hours with no category stand in a row of their own, while the gap shares them among the kinds.",
  bands: "Work by part of the week",
  kinds: "Work by kind",
  whole: "All work",
  columnsOf: { what: "Hours a week", have: "Now", wish: "Wished", change: "Change" },
  short: "Blocks you rated below what would be all right",
  shortRow: (name: string, day: number, from: number, to: number) =>
    `${name}, ${DAYS[day] ?? ""} ${clock(from)} to ${clock(to)}`,
  shortColumns: { block: "Block", felt: "Feels", least: "Would do", reason: "Why" },
  noneRated: "No block is rated yet.",
  noneShort: "No block is rated below what would be all right.",
};

export const closing = {
  title: "What closing part of it would do",
  caption: "How much of the gap would close",
  columns: { what: "What is put right", bar: "Share of the gap", share: "Closes" },
  bar: (label: string, share: number, low: number, high: number) =>
    `${label}: closes ${share} per cent${low < high ? `, ${low} to ${high}` : ""}`,
  percent: (share: number) => `${share}${NBSP}%`,
  range: (low: number, high: number) => `${low} to ${high}`,
};

export const offers = {
  title: "Under an offer",
  lead: "Draw the week a post would give, and see what would be left of the gap under it.",
  add: "Add an offer",
  addTitle: "An offer",
  addLead:
    "Give it a name, and choose what its week begins with. Then draw it as it was described.",
  name: "What you call it",
  from: "Its week begins",
  starts: {
    wish: "as the week you wish for",
    have: "as the week you have",
    empty: "empty",
  } satisfies Record<OfferStart, string>,
  same: "Another offer has this name. Give it one that tells them apart.",
  needsName: "It needs a name of at most 80 characters.",
  addDo: "Add and draw it",
  caption: "What would be left of the gap under each offer",
  columns: { what: "Offer", bar: "Share of the gap", share: "Closes", actions: "Actions" },
  draw: (name: string) => `Draw the week of ${name}`,
  left: (hours: number, left: number, gap: number) =>
    `${tenthHours(hours)} a week; ${figure(left)} of the ${tenthHours(gap)} would be left`,
  wider: (hours: number, left: number) =>
    `${tenthHours(hours)} a week; the gap would be ${tenthHours(left)}, wider than now`,
  unread: (hours: number) => `${tenthHours(hours)} a week`,
  bar: (name: string, share: number | null) =>
    share === null ? `${name}: closes none of the gap` : `${name}: closes ${share} per cent`,
  none: "none",
  rename: "Rename…",
  renameTitle: "Rename the offer",
  renameDo: "Rename",
  remove: "Remove",
  removed: (name: string) => `Removed ${name}`,
  more: "More",
  back: "Back to the reading",
  made: (day: string, today: string) => `Noted ${dayNear(day, today)}`,
  grid: (name: string, fine: boolean) => `The week of ${name}, ${fine ? "quarter" : "half"} hours`,
  empty: "Nothing is drawn yet. Choose what to paint with, then draw.",
  readBack: "Read back",
  cleared: "The week of the offer is clear.",
};

export const year = {
  finding: (gap: number, week: number) =>
    `Your year differs from the one you drew by ${tenthHours(gap)}, ${figure(week)} a week.`,
  caption: "The year, by type of week",
  columns: {
    kind: "Type of week",
    have: "Weeks now",
    wish: "Weeks wished",
    haveHours: "Hours in one now",
    wishHours: "Hours wished",
    change: "Change, hours a year",
  },
  total: "All work, hours a year",
  change: (minutes: number) => signed(-minutes),
  gap: (gap: number, week: number) =>
    `The gap of the year is ${tenthHours(gap)}, or ${figure(week)} a week. Weeks that differ in opposite ways do not cancel each other in it.`,
  needs: (kinds: WeekType[]) =>
    `The year can be read once there is a week that counts and a wish for each of these: ${list(kinds.map((kind) => inside(reading.kinds[kind])))}.`,
  needsDo: "Draw the wish",
  about: "the gap of the year",
};

const SCALE: Record<string, string> = {
  "-2": "costs much",
  "-1": "costs some",
  "0": "neither",
  "1": "gives some",
  "2": "gives much",
};
const sign = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0");

export const feeling = {
  title: "How it feels",
  lead: "Twelve blocks of your week are drawn by chance, more where there are more hours. You say of each how it feels, and the least that would be all right.",
  lead2: "Six today and six on another day are better than twelve at once.",
  draw: "Draw twelve blocks",
  drawWaits: "The blocks are drawn from the week you have, so that comes first.",
  progress: (rated: number, all: number, days: number) =>
    rated === 0
      ? `${all} blocks are drawn; none is rated yet.`
      : `${rated} of ${all} rated, on ${count(days, "day")}.`,
  oneDay: "All on one day so far; some on another day would make it firmer.",
  begin: "Rate the first",
  go: "Go on rating",
  stop: "Stop here. It keeps.",
  skip: "Skip",
  keep: "Keep and go on",
  back: "Take the last one back",
  done: "That is all there is to rate for now.",
  stopped: "It keeps. Go on whenever you like.",
  block: (name: string, day: number, from: number, to: number) =>
    `${name}, ${DAYS[day] ?? ""} ${clock(from)} to ${clock(to)}`,
  felt: "How it feels now",
  least: "The least that would be all right",
  why: "What is it that falls short?",
  whyMore: "Only if one of these is it.",
  noReason: "None of these",
  reasons: {
    care: "How care is delivered",
    people: "How people are treated",
    rewarded: "What is rewarded",
    rushed: "Too rushed",
    alone: "Too alone",
  } satisfies Record<FeelingReason, string>,
  sign,
  scale: (value: number) => SCALE[String(value)] ?? "",
  said: (value: number) => `${sign(value)}, ${SCALE[String(value)] ?? ""}`,
  keys: [
    { keys: ["1"], does: "to" },
    { keys: ["5"], does: "says it, from costs much to gives much" },
    { keys: ["Enter"], does: "keeps and goes on" },
  ],
  keysWhere: "In the two scales:",
  list: "All twelve",
  listOf: (many: number) => (many === 12 ? "All twelve" : `All ${many}`),
  columns: {
    block: "Block",
    felt: "Feels",
    least: "Would do",
    reason: "Why",
    actions: "Actions",
  },
  rateShort: "Rate",
  rateOf: (block: string) => `Rate ${block}`,
  againOf: (block: string) => `Rate ${block} again`,
  again: "Again",
  unrate: "Take back",
  unrateOf: (block: string) => `Take back the rating of ${block}`,
  unrated: (block: string) => `Taken back: ${block}`,
  clear: "Put them away and draw others",
  cleared: "The blocks are put away.",
  about: "how the blocks are drawn",
  skipped: (block: string) => `Skipped: ${block}`,
};

export const bounds = {
  title: (kept: number, owed: number) =>
    `Protected time: ${figure(kept)} of ${tenthHours(owed)} a week kept`,
  titleNone: "Protected time",
  none: "No hours are marked as protected.",
  mark: "Mark protected time",
  caption: "What took protected time",
  columns: {
    what: "What took it",
    hours: (weeks: number) => `Hours, ${count(weeks, "week")}`,
    kind: "Kind",
    lead: "Known ahead",
  },
  leadOpen: "the calendar does not say",
  unsorted: "no category yet, so counted as kept",
  sentence: (taken: number, owed: number, kept: number) =>
    `${figure(taken)} of ${figure(owed)} protected hours went elsewhere; ${figure(kept)} were kept, ${percent(owed > 0 ? kept / owed : 0)}.`,
  allKept: (owed: number) => `All ${figure(owed)} protected hours were kept.`,
  open: (minutes: number) =>
    `${upper(tenthHours(minutes))} of them lie under entries with no category yet.`,
  contract: (name: string, contract: number, calendar: number) =>
    `For ${inside(name)} the contract says ${contract}${NBSP}% of your week; the calendar shows ${calendar}${NBSP}%.`,
  late: (late: number, known: number) =>
    `Of ${count(known, "entry", "entries")} whose making is known, ${late} came less than seven days ahead.`,
  about: "protected time kept",
  showLedger: "Show the ledger, day by day",
  hideLedger: "Hide the ledger",
  ledgerCaption: "The ledger, day by day; it names no titles and no people",
  ledgerColumns: {
    day: "Day",
    hours: "Length",
    category: "Kind of work",
    origin: "Comes as",
    lead: "Made ahead",
  },
  /** To the minute, so that the lines add up: "1 h 45 min". */
  length: (minutes: number) =>
    [
      Math.floor(minutes / 60) && `${Math.floor(minutes / 60)} h`,
      minutes % 60 && `${minutes % 60} min`,
    ]
      .filter(Boolean)
      .join(NBSP),
  series: "series",
  single: "single entry",
  noCategory: "no category yet",
  ahead: (days: number | null) => (days === null ? "not known" : count(days, "day")),
  moreLines: (many: number) => `Show ${count(many, "more line", "more lines")}`,
  dayShort,
  report: "Boundary report",
  reportWord: "Save the report as Word…",
  reportName: "boundaries.pdf",
  ledger: "Ledger without names",
  ledgerName: "protected-time-ledger.csv",
};

const format = (month: "short" | "long", year?: "numeric") =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month, ...(year && { year }) });
const MONTH = format("short");
const MONTH_YEAR = format("long", "numeric");
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

export const months = {
  short: (first: Day) => MONTH.format(noon(first)),
  long: (first: Day) => MONTH_YEAR.format(noon(first)),
  title: "Month by month",
  afterLabel: "Work after hours, hours a week",
  keptLabel: "Protected time kept, per cent",
  caption: "Work after hours and protected time kept, month by month",
  columns: {
    month: "Month",
    weeks: "Weeks that count",
    after: "After hours, a week",
    kept: "Protected time kept",
  },
  keptNone: "none promised",
  table: "Show as table",
  figure: "Show as figure",
  early: "How this changes is said from four months on.",
  afterAbout: "how work after hours changes",
  keptAbout: "how protected time kept changes",
  percent: (value: number) => `${value}${NBSP}%`,
  spokenAfter: (rows: { month: string; after: number }[]) =>
    `Work after hours by month: ${rows.map((row) => `${row.month} ${tenthHours(row.after)} a week`).join(", ")}`,
  spokenKept: (rows: { month: string; kept: number | null }[]) =>
    `Protected time kept by month: ${rows.map((row) => `${row.month} ${row.kept === null ? "none promised" : `${row.kept} per cent`}`).join(", ")}`,
};

export const measures = {
  title: "Measures",
  how: "How?",
};
