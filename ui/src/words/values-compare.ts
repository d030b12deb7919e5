/// Every sentence of the comparison of audits that the core does not say itself.
import type { AuditLine, Day, ValueChange } from "../ipc/contract";
import { dayNear, dayShort, inWords, list, lower } from "./say";
import { signed } from "./values-reading";

const year = (day: Day, today: Day) =>
  day.slice(0, 4) === today.slice(0, 4) ? dayShort(day).slice(4) : dayNear(day, today);

export const compare = {
  title: "What moved between audits",
  about: (days: Day[], today: Day) => {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return "";
    return days.length === 2
      ? `Audits of ${dayNear(first, today)} and ${dayNear(last, today)}.`
      : `${days.length} audits, ${dayNear(first, today)} to ${dayNear(last, today)}.`;
  },
  empty: {
    none: "There is no finished audit yet. Two of them show what moved.",
    noneDo: "Go to the audit",
    one: "There is one audit so far. A second one shows what moved.",
    oneDo: "Read the audit",
    more: (next: Day | null, today: Day) =>
      next ? `The next is planned for ${dayNear(next, today)}.` : null,
  },
  whichLabel: "Which audits",
  all: (many: number) => `All ${inWords(many)}`,
  two: "Two of them",
  from: "Earlier",
  to: "Later",
  audit: (one: Pick<AuditLine, "begunOn" | "badWeek" | "leftOut">, today: Day) =>
    [dayNear(one.begunOn, today), one.badWeek && "bad week", one.leftOut && "left out of trends"]
      .filter(Boolean)
      .join(", "),
  short: year,

  valuesTitle: "How each is lived",
  asFigure: "Figure",
  asTable: "Table",
  viewLabel: "How it is shown",
  caption: "Each value kept in two audits or more: how far it is lived, from the first to the last",
  columns: {
    value: "Value",
    lived: "Lived, 0 to 10",
    change: "Change",
    trend: "Trend, 90 days",
  },
  moved: (change: ValueChange) =>
    change.moved
      ? `${Math.abs(change.change)} ${change.change < 0 ? "less" : "more"}`
      : "inside the noise",
  importance: (change: ValueChange) =>
    change.change === 0
      ? `How much it matters stays at ${change.after}.`
      : `How much it matters went from ${change.before} to ${change.after}${change.moved ? ", beyond the noise" : ", inside the noise"}.`,
  signed,
  trend: (value: number) =>
    `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(1)}`,
  none: "–",
  markTwo: (before: number | null, after: number | null) =>
    `lived ${before ?? "not answered"}, then ${after ?? "not answered"}`,
  markMany: (points: { day: string; lived: number | null }[]) =>
    `Lived: ${points.map(({ day, lived }) => `${day} ${lived ?? "not answered"}`).join(", ")}`,
  key: {
    line: "lived, from audit to audit",
    out: "left out of trends",
    noise: (shown: string) => `noise around the first, ${shown} either way`,
  },
  trendNote: "A trend leaves out audits you left out, and is told from three audits on.",

  tableCaption: "Every answer, audit by audit",
  tableColumns: {
    value: "Value",
    audit: "Audit",
    matters: "Matters",
    lived: "Lived",
    weight: "Weight",
  },
  weight: (value: number) => (value > 0 && value < 0.5 ? "<1" : String(Math.round(value))),
  how: "How is this worked out?",
  of: {
    lived: "Change of lived",
    importance: "Change of matters",
    trend: "Trend of lived",
    importanceTrend: "Trend of matters",
  } as Record<string, string>,
  ofValue: (name: string) => `of ${lower(name)}`,

  entered: (names: string[]) => `New in the last of them: ${list(names.map(lower))}.`,
  gone: (names: string[]) => `No longer kept in it: ${list(names.map(lower))}.`,
  cardsTitle: "Cards that came and went",

  auditsTitle: "The audits and their experiments",
  auditsCaption: "The audits compared, what each tried, and whether trends count it",
  auditColumns: {
    audit: "Audit",
    experiment: "What it tried, and what came of it",
    trends: "In trends",
  },
  noExperiment: "No experiment.",
  notSaid: "Nothing is said yet of what it did.",
  badWeek: "bad week",
  leave: "Leave out of trends",
  leaveOf: (day: Day, today: Day) => `Leave out of trends: the audit of ${dayNear(day, today)}`,
  take: "Take into trends",
  takeOf: (day: Day, today: Day) => `Take into trends: the audit of ${dayNear(day, today)}`,
  isOut: "Left out",
  isIn: "Counted",
  left: (day: Day, today: Day) => `The audit of ${dayNear(day, today)} is left out of trends.`,
  taken: (day: Day, today: Day) => `The audit of ${dayNear(day, today)} counts in trends.`,
};
