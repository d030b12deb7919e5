/// The words of Measure what hurts: the log, the EHR report, the week, and what it costs.
import type { BurdenMethod, BurdenTag, Day } from "../ipc/contract";
import { count, dayMonth, dayShort, dayYear, number, time, weekday } from "./say";

/** The four parts of the page. */
export const PARTS = ["log", "ehr", "week", "cost"] as const;
export type LogsPart = (typeof PARTS)[number];

/** "1 h 30 min", "45 min". */
export const span = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${number(whole)} h` : `${number(whole)} h ${rest} min`;
};

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** "October 2026" */
export const monthYear = (day: Day) => dayYear(`${day.slice(0, 7)}-01`).replace(/^1 /, "");
/** The twelve months by name. */
export const MONTHS = Array.from({ length: 12 }, (_, index) =>
  MONTH.format(new Date(Date.UTC(2026, index, 15))),
);

export const TAGS: Record<BurdenTag, string> = {
  notes: "Notes",
  inbox: "Inbox",
  orders: "Orders",
  priorAuth: "Prior authorization",
  forms: "Forms and training",
  other: "Other",
};

export const METHODS: Record<BurdenMethod, string> = {
  estimated: "estimated at day's end",
  timed: "timed",
  report: "from the EHR report",
  calendar: "from the calendar",
};

const needed = "Say this first.";
const minutesWhole = "Whole minutes, 0 to 960.";

/** What the core refuses, by its field: said beside the form. */
export const refusals: Record<string, string> = {
  raised: "It waits to be raised already, under Meetings.",
  minutes: "Minutes are whole numbers, 0 to 960.",
  day: "This day has not come yet, or it is no day.",
  lines: "Write minutes beside at least one burden; 0 says that there was none.",
  method: "Minutes that the timer did not count cannot be called timed. Choose another method.",
  tag: "This is being timed already.",
  month: "This month of this EHR is already here, or it has not come yet. Change that one.",
  system: "Name the EHR, in 40 characters at most.",
  total: "Say how long you were in the EHR in all.",
  inbox: "Inbox time is part of all time in the EHR: it cannot be longer.",
  outside: "Time outside scheduled hours is part of all time in the EHR: it cannot be longer.",
  scheduled: "A month does not hold that many scheduled hours.",
  visits: "Visits are a whole number.",
  pajama: "Time in your evening hours is part of all time in the EHR: it cannot be longer.",
  hours: "The hours must begin and end at different times.",
  line: "One line, 200 characters at most.",
  mattered: "Answer at least one of the three.",
  answers: "Answer at least one of the three.",
  pulse: "Answer at least one of the three.",
  scale: "Name the scale, in 80 characters at most.",
  value: "Write the number that the scale gave you.",
  note: "200 characters at most.",
  name: "Say what it is, in 80 characters at most.",
  times: "How often is a whole number, 1 to 500.",
  instead: "200 characters at most.",
  what: "Say what was asked, in 200 characters at most.",
  who: "80 characters at most.",
  asked: "Whole minutes, 120,000 at most.",
  took: "Where the answer was no, it took no time: leave this empty.",
  weeks: "Weeks worked a year: 1 to 52.",
  yearHours: "Hours of a full-time year: 100 to 5,000, or empty.",
  hourly: "What an hour earns: 1 to 100,000, or empty.",
  currency: "A sign of 1 to 8 characters, such as $.",
};

export const page = {
  title: "Measure what hurts",
  partsLabel: "What is measured",
  parts: {
    log: "Log",
    ehr: "EHR report",
    week: "Week",
    cost: "What it costs",
  } satisfies Record<LogsPart, string>,
  save: "Keep it",
  cancel: "Cancel",
  edit: "Change",
  remove: "Remove",
  editOf: (what: string) => `Change ${what}`,
  removeOf: (what: string) => `Remove ${what}`,
  removed: (what: string) => `Removed ${what}`,
  how: "How?",
  hours: "h",
  minutes: "min",
  hoursOf: (label: string) => `${label}, hours`,
  minutesOf: (label: string) => `${label}, minutes`,
  needed,
  minutesWhole,
  more: (all: number) => `Show all ${number(all)}`,
  fewer: "Show fewer",
  year: "Year",
} as const;

export const lines = {
  /** "Notes, timed, minutes a day" */
  name: (label: string, method: string, unit: string, beside: string | null) =>
    `${label}, ${beside === null ? "" : `${beside}, `}${method}, ${unit}`,
  said: (day: string, value: string) => `${day} ${value}`,
  table: "Show the figures",
  hide: "Hide the figures",
  when: "When",
  about: (label: string, method: string) => `${label}, ${method}: the change`,
  one: "One figure so far. A line begins with the second.",
} as const;

export const sources = {
  title: "Found elsewhere",
  hint: "Other people, other systems. Each says who was asked, when, and what it cannot say.",
  from: (sample: string, year: string) => `${sample}; ${year}`,
} as const;

export const timer = {
  title: "Timer",
  start: (tag: string) => `Time ${tag}`,
  group: "Start the timer",
  running: (label: string, since: string) => `${label}, since ${since}`,
  runsLabel: "Timer running",
  time: "Time so far",
  stop: "Stop and keep",
  discard: "Discard",
  started: (label: string) => `${label} is being timed.`,
  discarded: "The timer is discarded. Nothing was kept.",
  idle: "Nothing is being timed. It begins with one key and goes on through a lock and a restart.",
  tooLong: (since: string, day: Day) =>
    `It has run since ${since} on ${weekday(day)}. How many minutes was it?`,
  ask: "Minutes it was",
  keep: "Keep these minutes",
  ownMinutes: "Say the minutes yourself…",
  ownHint: "What you say is kept as an estimate.",
  keysWhere: "In this row:",
  keys: [
    { keys: ["1", "…", "6"], does: "start" },
    { keys: ["S"], does: "stop and keep" },
  ],
  side: (label: string) => `Timer: ${label}`,
} as const;

export const day = {
  title: "Day’s end",
  hint: "Minutes of each, as far as you know. Empty says nothing; 0 says that there was none.",
  day: "Day",
  method: "How you know",
  today: (one: Day) => `${dayShort(one)}, today`,
  other: (one: Day) => dayShort(one),
  keep: "Keep this day",
  kept: (one: Day) => `${weekday(one)} is kept.`,
  replaces:
    "This day has entries of this method. Keeping it replaces them; what the timer wrote stays.",
  minutesOf: (tag: string) => `${tag}, minutes`,
} as const;

export const entries = {
  title: "Entries",
  add: "Add one entry…",
  addTitle: "Add an entry",
  editTitle: "Change this entry",
  caption: (from: Day, to: Day) => `Entries from ${dayMonth(from)} to ${dayYear(to)}`,
  columns: { day: "Day", what: "What", minutes: "Minutes", how: "How it is known", act: "Actions" },
  what: "What",
  minutes: "Minutes",
  method: "How you know",
  clocked: (minutes: number) => `The timer said ${minutes} min. Other minutes are an estimate.`,
  aside: (minutes: number) => `timer said ${minutes}`,
  row: (label: string, one: Day) => `${label} of ${dayShort(one)}`,
  table: "Save as a table (CSV)…",
  file: "burden-log.csv",
  empty: "No entries in these weeks.",
  span: "Shown",
  spans: { weeks: "Last 12 weeks", year: "Last 12 months" },
} as const;

export const sums = {
  title: "What it comes to",
  none: "Time something, or fill in the end of a day: this part begins with the first entry.",
  head: (method: string, aDay: number, days: number) =>
    `${span(aDay)} a day, ${method}, over ${count(days, "day")} with an entry`,
  about: (method: string) => `minutes a day, ${method}`,
  caption: (method: string) => `By kind, ${method}`,
  columns: { what: "What", minutes: "In all", share: "Share" },
} as const;

export const trends = {
  title: "Over time",
  caption: "Minutes a day by month. Each line is of one method.",
  byTag: (many: number) => `Show each kind (${count(many, "line")})`,
  hideTags: "Hide each kind",
} as const;

export const ehr = {
  lead: "Once a month, from the report that your EHR makes of your own time.",
  empty: "No month yet. Take the figures from your EHR’s own report of your time.",
  add: "Add a month…",
  addTitle: "Add a month of the EHR report",
  editTitle: "Change this month",
  months: "By month",
  lines: "Over time",
  month: "Month",
  system: "Name of the EHR",
  systemHint: "Two EHRs are never one line.",
  total: "All time in the EHR",
  inbox: "Of it, in the inbox",
  outside: "Of it, outside scheduled time with patients",
  outsideHint: "All of it: no time before or after clinic is left out.",
  scheduled: "Scheduled with patients",
  visits: "Visits",
  pajama: "In the evening, at night and at weekends",
  own: "Hours that count as evening and night",
  from: "From",
  to: "to, next morning",
  weekends: "Weekends count whole",
  ownHint: "Other hours than before begin another line.",
  optional: "Leave empty what the report does not say.",
  name: (month: Day, system: string) => `${monthYear(month)}, ${system}`,
  about: (label: string, month: Day) => `${label}, ${monthYear(month)}`,
  facts: (total: number, scheduled: number | null, visits: number | null) =>
    [
      `${span(total)} in the EHR`,
      scheduled === null ? null : `${span(scheduled)} scheduled`,
      visits === null ? null : count(visits, "visit"),
    ]
      .filter(Boolean)
      .join("; "),
  pajamaHours: (words: string) => `Evening hours: ${words}.`,
  noFigures: "Nothing can be worked out of this month: it needs scheduled hours, or visits.",
  clock: (minute: number) => time(minute),
} as const;

export const week = {
  title: "This week",
  pulse: "Pulse",
  which: "Week",
  weekOf: (monday: Day, today: Day) =>
    `Week of ${dayMonth(monday)}${today < monday || daysBetween(monday, today) < 7 ? ", this week" : ""}`,
  said: "said",
  open: "not said yet",
  notSaid: "No answer",
  keep: "Keep this week",
  kept: (monday: Day) => `The week of ${dayMonth(monday)} is kept.`,
  clear: "Clear this week",
  cleared: (monday: Day) => `The week of ${dayMonth(monday)} is cleared.`,
  lines: "Over time",
  weeks: "What you said",
  table: "Weeks and their lines",
  columns: { week: "Week of", line: "In your words" },
  scores: "Scores taken elsewhere",
  scoresEmpty: "None here.",
  addScore: "Add a score…",
  addScoreTitle: "Add a score taken elsewhere",
  editScoreTitle: "Change this score",
  scale: "Name of the scale",
  scaleHint: "The same name keeps it one line.",
  day: "Day it was filled in",
  value: "The number it gave",
  note: "Note",
  scoreColumns: { scale: "Scale", day: "Day", value: "Number", note: "Note", act: "Actions" },
  scoreRow: (scale: string, one: Day) => `${scale} of ${dayYear(one)}`,
  scoresTable: "Scores taken elsewhere",
} as const;

function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
