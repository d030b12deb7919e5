/// The invented hospitalist behind the stand-in: 61 hours now, 52 wished, as the drawings show her.
import type { Block, CategoryView, RuleDraft, RuleView, SortGroup, WeekView } from "./shapes";
import type { WeekKind, WeekReason } from "./shapes-weeks";

const tuples = (list: [number, number, number, number][]): Block[] =>
  list.map(([day, from, to, category]) => ({ day, from, to, category }));

export const HAVE = tuples([
  [0, 32, 48, 1],
  [0, 48, 52, 3],
  [0, 52, 64, 1],
  [0, 64, 68, 5],
  [0, 68, 72, 2],
  [0, 72, 76, 1],
  [0, 80, 86, 2],
  [1, 32, 48, 1],
  [1, 48, 52, 3],
  [1, 52, 60, 1],
  [1, 60, 66, 6],
  [1, 66, 70, 2],
  [1, 72, 76, 1],
  [1, 80, 86, 2],
  [2, 32, 36, 3],
  [2, 36, 48, 5],
  [2, 52, 68, 1],
  [2, 68, 72, 2],
  [2, 76, 80, 5],
  [2, 82, 86, 2],
  [3, 32, 48, 1],
  [3, 48, 52, 3],
  [3, 52, 60, 5],
  [3, 60, 66, 6],
  [3, 66, 70, 2],
  [3, 72, 76, 1],
  [3, 80, 84, 2],
  [4, 32, 40, 4],
  [4, 40, 48, 1],
  [4, 48, 56, 3],
  [4, 56, 60, 2],
  [4, 76, 80, 2],
  [4, 80, 84, 4],
  [5, 32, 48, 1],
  [6, 68, 72, 6],
]);
export const WISH = tuples([
  [0, 32, 48, 1],
  [0, 48, 52, 3],
  [0, 52, 64, 1],
  [0, 64, 70, 2],
  [0, 72, 76, 1],
  [1, 32, 48, 1],
  [1, 48, 52, 3],
  [1, 52, 60, 1],
  [1, 60, 66, 6],
  [1, 66, 72, 2],
  [1, 72, 76, 1],
  [2, 32, 40, 3],
  [2, 40, 48, 5],
  [2, 52, 68, 1],
  [2, 68, 72, 2],
  [3, 32, 48, 1],
  [3, 48, 56, 3],
  [3, 56, 60, 5],
  [3, 60, 66, 6],
  [3, 66, 70, 2],
  [3, 72, 76, 1],
  [4, 32, 48, 4],
  [4, 48, 52, 2],
  [4, 52, 60, 4],
  [4, 60, 68, 3],
  [5, 36, 44, 1],
]);

const kind = (
  id: number,
  name: string,
  letter: string,
  colour: CategoryView["colour"],
  minutesAWeek: number,
): CategoryView => ({
  id,
  name,
  letter,
  colour,
  isWork: colour !== "life",
  position: id - 1,
  events: minutesAWeek / 6,
  minutesAWeek,
});
export const CATEGORIES: CategoryView[] = [
  kind(1, "Clinical", "C", "clinical", 1620),
  kind(2, "Inbox and notes", "I", "inbox", 660),
  kind(3, "Teaching", "T", "teaching", 240),
  kind(4, "Scholarship", "S", "scholarship", 180),
  kind(5, "Committees", "V", "service", 198),
  kind(6, "Leadership", "L", "leadership", 150),
  kind(7, "Life", "F", "life", 0),
];

const rule = (
  id: number,
  part: Partial<RuleDraft> & { category: number | null },
  minutes: number,
  starter = false,
  terms = 1,
): RuleView =>
  ({
    id,
    position: id - 1,
    starter,
    fixed: part.kind === "tag",
    terms,
    catches: Math.round(minutes / 30),
    minutes,
    kind: "contains",
    text: null,
    calendar: null,
    group: null,
    days: [],
    from: null,
    to: null,
    ...part,
  }) as RuleView;
export const RULES: RuleView[] = [
  rule(1, { kind: "tag", category: null }, 60, true, 0),
  rule(2, { kind: "calendar", calendar: 2, category: 1 }, 480),
  rule(3, { text: "7 West", category: 1 }, 720),
  rule(4, { text: "budget", category: 6 }, 90),
  rule(5, { text: "quality", category: 5 }, 18),
  rule(6, { kind: "time", days: [0, 1, 2, 3, 4], from: 1110, to: 1170, category: 2 }, 300),
  rule(7, { kind: "word", text: "conference; rounds; precepting", category: 3 }, 120, true, 96),
  rule(8, { kind: "word", text: "inbox; results; notes", category: 2 }, 300, true, 84),
];

type Reason = NonNullable<SortGroup["suggestion"]>["reason"];
const group = (
  id: number,
  title: string,
  pattern: string,
  minutes: number,
  suggestion: SortGroup["suggestion"],
  category: number | null = null,
  byRule: number | null = null,
): SortGroup => ({
  group: id,
  title,
  label: title,
  pattern,
  events: Math.round(minutes / 7.5),
  minutes: minutes * 8,
  minutesAWeek: minutes,
  category,
  suggestion,
  because: category === null ? null : byRule === null ? "you" : byRule > 6 ? "words" : "rule",
  rule: byRule,
  calendar: 1,
  silent: title === "Busy",
});
const maybe = (category: number, reason: Reason) => ({ category, reason });
const hoursOf = (group: number): Reason => ({ by: "hours", group, share: 800 });
const like = (count: number): Reason => ({ by: "like", count });
export const GROUPS: SortGroup[] = [
  group(1, "SG4 Rm 210", "Fridays, 12:00 to 14:00", 120, maybe(3, hoursOf(12))),
  group(2, "PRP", "Wednesdays, 09:00 to 11:00", 120, maybe(5, hoursOf(7))),
  group(3, "Cover", "5 single days", 90, maybe(1, hoursOf(10))),
  group(4, "Leads", "Tuesdays, 15:00 to 16:30", 90, maybe(6, like(2))),
  group(5, "Busy", "9 single entries", 66, null),
  group(
    6,
    "Discharge and bed huddle",
    "two half hours, Mondays",
    60,
    maybe(1, { by: "rule", rule: 3, events: 2 }),
  ),
  group(7, "Interviews", "series, ended 30 October", 36, maybe(5, like(1))),
  group(8, "CCR", "alternate Fridays, 10:00", 30, maybe(1, hoursOf(3))),
  group(9, "7 West mornings", "every third week, 07:00 to 12:00", 720, null, 1, 3),
  group(10, "Consult clinic", "Mondays, 13:00 to 17:00", 480, null, 1, 2),
  group(11, "Inbox and results", "weekdays, 18:30 to 19:30", 300, null, 2, 8),
  group(12, "Noon conference", "Tue and Thu, 12:00 to 13:00", 120, null, 3, 7),
  group(13, "Protected writing", "Fridays, 08:00 to 12:00", 120, null, 4),
  group(14, "Budget huddle", "12 October, 15:00", 8, null, 6, 4),
];

const MONDAYS = [
  "2026-09-07",
  "2026-09-14",
  "2026-09-21",
  "2026-09-28",
  "2026-10-05",
  "2026-10-12",
  "2026-10-19",
  "2026-10-26",
  "2026-11-02",
  "2026-11-09",
  "2026-11-16",
];
const KINDS: Partial<Record<number, [WeekView["proposed"], WeekKind, WeekReason[]]>> = {
  0: ["cut", "aside", [{ why: "beginsHere" }]],
  4: ["leave", "leave", [{ why: "leave", days: 5 }]],
  7: ["thin", "aside", [{ why: "fewHours", minutes: 1500, usual: 3660 }]],
};
export const WEEKS: WeekView[] = MONDAYS.map((monday, index) => {
  const [proposed, kind, reasons] = KINDS[index] ?? ["ordinary", "ordinary", []];
  return {
    monday,
    minutes: index === 4 ? 420 : index === 7 ? 1500 : 3480 + ((index * 137) % 5) * 90,
    events: index === 4 ? 6 : 52 + index,
    leaveDays: index === 4 ? 5 : 0,
    proposed,
    proposedKind: kind,
    reasons,
    kind,
    counted: kind === "ordinary",
    chosen: false,
  };
});
