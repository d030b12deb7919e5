/// The words of What it costs: what comes back and could stop, and work without credit.
import type { Anyone, Answer, AskedBy, Credit, Every } from "../ipc/contract";
import { count, number } from "./say";

export const EVERY: Record<Every, string> = {
  week: "a week",
  month: "a month",
  year: "a year",
};

export const stop = {
  title: "What could stop",
  empty: "Nothing on the list. What comes back week after week, and would not be missed?",
  add: "Add what comes back…",
  addTitle: "What comes back",
  editTitle: "Change this",
  name: "What it is",
  tag: "Kind",
  minutes: "Minutes each time",
  minutesWhole: "Whole minutes, 1 to 960.",
  times: "How often",
  every: "In",
  instead: "What could stop, or be done in its place",
  insteadShort: "In its place:",
  caption: "What comes back, the longest year first",
  columns: { what: "What", often: "How often", year: "A year", act: "Actions" },
  about: (name: string) => `a year of ${name}`,
  aboutAll: "the sum",
  sheet: "Nomination sheet (PDF)…",
  sheetWord: "Nomination sheet (Word)…",
  table: "As a table (CSV)…",
  sheetFile: "what-could-stop.pdf",
  tableFile: "what-could-stop.csv",
} as const;

export const ASKED_BY: Record<AskedBy, string> = {
  chair: "Chair",
  leader: "Another leader",
  colleague: "Colleague",
  institution: "Institution",
  trainee: "Trainee",
  patient: "Patient",
  outside: "Outside",
  other: "Other",
};
export const ANSWERS: Record<Answer, string> = { yes: "Yes", part: "In part", no: "No" };
export const CREDITS: Record<Credit, string> = {
  none: "None",
  fte: "Time (FTE)",
  pay: "Pay",
  dossier: "Dossier line",
};
export const ANYONE: Record<Anyone, string> = { yes: "Yes", no: "No", unsure: "Not sure" };

export const tax = {
  title: "Work without credit",
  empty: "Nothing written down. Each ask is a line, whether you said yes or no.",
  add: "Add an ask…",
  addTitle: "What was asked of you",
  editTitle: "Change this ask",
  day: "When it was asked",
  askedBy: "Who asked",
  who: "Name of who asked",
  whoHint: "Stays here. It is in no page and no table.",
  what: "What was asked",
  asked: "Time it was said to take",
  took: "Time it took so far",
  tookNo: "Where the answer is no, it took no time.",
  answer: "Your answer",
  credit: "Credit it got",
  anyone: "Could anyone have done it?",
  totals: "In the last 365 days",
  shares: "By requester",
  sharesCaption: "Hours without credit by requester",
  shareColumns: {
    who: "Who asked",
    time: "Without credit",
    share: "Share",
    asks: "Asks",
    yes: "Yes",
  },
  aboutShares: "shares by requester",
  percent: (value: number) => `${value} %`,
  entriesTitle: "Asks",
  entries: "Asks, the newest first",
  columns: {
    day: "Asked",
    what: "What",
    by: "By",
    answer: "Answer",
    took: "Took",
    credit: "Credit",
    act: "Actions",
  },
  raise: "Raise it",
  raiseOf: (what: string) => `Raise it with a mentor: ${what}`,
  raised:
    "It waits to be raised, under Meetings. It says nothing of who asked, and stays off pages.",
  raiseRefused: "It could not be raised. Nothing was changed.",
  private: (who: string) => `${who} (stays here)`,
  notSaid: "not said",
  nothing: "nothing",
  report: "Report without names (PDF)…",
  reportWord: "Report without names (Word)…",
  table: "Table without names (CSV)…",
  reportFile: "work-without-credit.pdf",
  tableFile: "work-without-credit.csv",
  audience: "The report is for",
  audiences: {
    chair: "my chair; no money in it",
    mentor: "a mentor; no money in it",
    me: "me; with money",
    lawyer: "my lawyer; with money",
  },
} as const;

export const basis = {
  title: "Worked out with",
  weeks: "Weeks worked a year",
  yearHours: "Hours of your full-time year",
  hourly: "What a true hour earns",
  currency: "Currency sign",
  hint: "Without hours of a full-time year nothing is shown as FTE, and without the hour’s worth nothing as money.",
  line: (weeks: number, yearHours: number | null, hourly: number | null, currency: string) =>
    [
      `${count(weeks, "week")} worked a year`,
      yearHours === null
        ? "a full-time year not said"
        : `a full-time year of ${number(yearHours)} h`,
      hourly === null ? "an hour’s worth not said" : `an hour worth ${currency} ${number(hourly)}`,
    ].join("; "),
  edit: "Change these",
} as const;
