/// Sentences of the kinds of week: what each week looks like, how many there are, and how many a year are wished.
import { hours, tenthHours } from "../calendars/amounts";
import type {
  WeekCount,
  WeekKind,
  WeekReason,
  WeekType,
  YearSide,
} from "../calendars/shapes-weeks";
import { count, list, number } from "./say";

const names: Record<WeekKind, string> = {
  ordinary: "Ordinary",
  inpatient: "Inpatient or call",
  leave: "Leave",
  conference: "Conference",
  aside: "Set aside",
};

const small: Record<WeekKind, string> = {
  ordinary: "ordinary",
  inpatient: "inpatient or call",
  leave: "leave",
  conference: "conference",
  aside: "set aside",
};

function reason(one: WeekReason): string {
  switch (one.why) {
    case "leave":
      return `${count(one.days, "day")} of leave`;
    case "conference":
      return `${count(one.days, "day")} at a conference`;
    case "service":
      return `service or call on ${count(one.days, "day")}`;
    case "weekend":
      return `${tenthHours(one.minutes)} at the weekend, usually ${hours(one.usual)}`;
    case "nights":
      return `${tenthHours(one.minutes)} at night, usually ${hours(one.usual)}`;
    case "fewHours":
      return `few hours; usually ${tenthHours(one.usual)}`;
    case "beginsHere":
      return "your calendars begin here";
    case "endsHere":
      return "your calendars end here";
  }
}

export const kinds = {
  names,
  /** "Ordinary, 34 weeks" for the first, "Leave, 8" for the others. */
  tab: (kind: WeekType, weeks: number | null, first: boolean) => {
    const name = kind === "inpatient" ? "Inpatient" : names[kind];
    if (weeks === null) return name;
    return `${name}, ${first ? count(weeks, "week") : number(weeks)}`;
  },
  choose: "Kind of week",
};

export const weeks = {
  title: "Weeks so far",
  hint: "Only ordinary weeks make the week you have. Each other kind has a mean of its own. What you see is a proposal; you decide.",
  columns: {
    week: "Week of",
    hours: "Hours",
    why: "What speaks for it",
    kind: "Kind",
    state: "Said by",
  },
  reasons: (all: readonly WeekReason[]) => (all.length ? all.map(reason).join("; ") : "as usual"),
  kindOf: (week: string) => `Kind of the week of ${week}`,
  proposed: "proposed",
  yours: "you",
  confirm: (many: number) =>
    many === 1 ? "Confirm this week" : `Confirm these ${number(many)} weeks`,
  confirmed: (many: number) => `Confirmed ${count(many, "week")}`,
  allYours: "Every week is as you said.",
  reset: "As proposed",
  resetOf: (week: string) => `Week of ${week}: as proposed`,
  /** "8 ordinary, 1 leave and 2 set aside. At this rate a year has 44 ordinary and 6 leave weeks." */
  counts: (all: readonly WeekCount[]) => {
    const seen = all.filter((one) => one.weeks > 0);
    const yearly = all.filter((one) => (one.aYear ?? 0) > 0);
    const first = `${list(seen.map((one) => `${number(one.weeks)} ${small[one.kind]}`))}.`;
    if (!yearly.length) return first;
    const rate = list(yearly.map((one) => `${number(one.aYear ?? 0)} ${small[one.kind]}`));
    return `${first} At this rate a year has ${rate} weeks.`;
  },
};

export const year = {
  title: "Weeks a year",
  hint: "Each kind of week is compared with its own wish, then weighted by how many there are. Fewer call weeks are a wish too.",
  columns: { kind: "Kind of week", now: "Now", wish: "Wished" },
  nowOf: (kind: WeekType) => `${names[kind]} weeks a year now`,
  wishOf: (kind: WeekType) => `${names[kind]} weeks a year wished`,
  rest: "Of no kind",
  tooMany: (side: "now" | "wish", sum: number) =>
    `${side === "now" ? "Now" : "Wished"}: ${number(sum)} weeks, and a year has 52. Nothing is kept until they fit.`,
  now: (side: YearSide | null) =>
    side === null
      ? "Now: not known yet."
      : side.source === "said"
        ? "Now: as you said."
        : "Now: what your calendars show, scaled to a year.",
  wish: (side: YearSide | null) =>
    side === null
      ? "Wished: not known yet."
      : side.source === "said"
        ? "Wished: as you said."
        : "Wished: as it is now, until you say otherwise.",
  useSeen: "Use what the calendars show",
  useNow: "As it is now",
  open: "Weeks a year…",
  close: "Close",
};

export const haveWeeks = {
  title: (kind: WeekType, minutes: number) =>
    kind === "ordinary"
      ? `${hours(minutes)} of work in an ordinary week.`
      : kind === "inpatient"
        ? `${hours(minutes)} of work in an inpatient week.`
        : kind === "leave"
          ? `${hours(minutes)} of work in a week of leave.`
          : `${hours(minutes)} of work in a conference week.`,
  header: (counting: number, other: number) =>
    `${count(counting, "ordinary week")}${other ? `; ${number(other)} others` : ""}`,
  noneOfKind: (kind: WeekType) =>
    `No week so far is ${small[kind]}. Change the kind of one below, and its hours stand here.`,
  table: "Show as table",
  tableColumns: { day: "Day", time: "Time", kind: "Kind of work" },
  contents: "On this page",
  parts: {
    weeks: "Weeks so far",
    year: "Weeks a year",
    hours: "Hours of the day",
    contract: "Contract",
    shadow: "Hours no calendar holds",
    policy: "What counts",
  },
};
