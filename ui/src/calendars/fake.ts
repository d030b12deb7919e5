/// A stand-in for the core, for tests and for drawing the pages before there is one: an invented hospitalist's weeks.
import type { SessionView } from "../ipc/contract";
import type { Transport } from "../ipc/transport";
import { fakeImport, refined } from "./fake-import";
import { MINUTES_A_SLOT } from "./amounts";
import { bandOf, inSlots } from "./geometry";
import { blocksOf, cellsOf, copiedDay, painted } from "./paint";
import type {
  Block, CalendarView, CategoryView, Comparison, HoursView, RuleDraft, RuleView, SortGroup, WeekView,
} from "./shapes";

const tuples = (list: [number, number, number, number][]): Block[] =>
  list.map(([day, from, to, category]) => ({ day, from, to, category }));

export const HAVE = tuples([
  [0, 32, 48, 1], [0, 48, 52, 3], [0, 52, 64, 1], [0, 64, 68, 5], [0, 68, 72, 2], [0, 72, 76, 1], [0, 80, 86, 2],
  [1, 32, 48, 1], [1, 48, 52, 3], [1, 52, 60, 1], [1, 60, 66, 6], [1, 66, 70, 2], [1, 72, 76, 1], [1, 80, 86, 2],
  [2, 32, 36, 3], [2, 36, 48, 5], [2, 52, 68, 1], [2, 68, 72, 2], [2, 76, 80, 5], [2, 82, 86, 2],
  [3, 32, 48, 1], [3, 48, 52, 3], [3, 52, 60, 5], [3, 60, 66, 6], [3, 66, 70, 2], [3, 72, 76, 1], [3, 80, 84, 2],
  [4, 32, 40, 4], [4, 40, 48, 1], [4, 48, 56, 3], [4, 56, 60, 2], [4, 76, 80, 2], [4, 80, 84, 4],
  [5, 32, 48, 1], [6, 68, 72, 6],
]);
export const WISH = tuples([
  [0, 32, 48, 1], [0, 48, 52, 3], [0, 52, 64, 1], [0, 64, 70, 2], [0, 72, 76, 1],
  [1, 32, 48, 1], [1, 48, 52, 3], [1, 52, 60, 1], [1, 60, 66, 6], [1, 66, 72, 2], [1, 72, 76, 1],
  [2, 32, 40, 3], [2, 40, 48, 5], [2, 52, 68, 1], [2, 68, 72, 2],
  [3, 32, 48, 1], [3, 48, 56, 3], [3, 56, 60, 5], [3, 60, 66, 6], [3, 66, 70, 2], [3, 72, 76, 1],
  [4, 32, 48, 4], [4, 48, 52, 2], [4, 52, 60, 4], [4, 60, 68, 3],
  [5, 36, 44, 1],
]);

const kind = (id: number, name: string, letter: string, colour: CategoryView["colour"], minutesAWeek: number): CategoryView => ({
  id, name, letter, colour, isWork: colour !== "life", position: id - 1, events: minutesAWeek / 6, minutesAWeek,
});
export const CATEGORIES: CategoryView[] = [
  kind(1, "Clinical", "C", "clinical", 1620), kind(2, "Inbox and notes", "I", "inbox", 660), kind(3, "Teaching", "T", "teaching", 240),
  kind(4, "Scholarship", "S", "scholarship", 180), kind(5, "Committees", "V", "service", 198), kind(6, "Leadership", "L", "leadership", 150),
  kind(7, "Life", "F", "life", 0),
];

const rule = (id: number, part: Partial<RuleDraft> & { category: number }, minutes: number, starter = false): RuleView => ({
  id, position: id - 1, starter, catches: Math.round(minutes / 30), minutes,
  kind: "contains", text: null, calendar: null, days: [], from: null, to: null, ...part,
} as RuleView);
const RULES: RuleView[] = [
  rule(1, { kind: "calendar", calendar: 2, category: 1 }, 480), rule(2, { text: "7 West", category: 1 }, 720),
  rule(3, { text: "budget", category: 6 }, 90), rule(4, { text: "quality", category: 5 }, 18),
  rule(5, { kind: "time", days: [0, 1, 2, 3, 4], from: 1110, to: 1170, category: 2 }, 300),
  rule(6, { kind: "word", text: "conference; rounds; precepting", category: 3 }, 120, true),
  rule(7, { kind: "word", text: "inbox; results; notes", category: 2 }, 300, true),
];

const group = (id: number, title: string, pattern: string, minutes: number, suggestion: number | null, category: number | null = null, byRule: number | null = null): SortGroup => ({
  group: id, title, label: title, pattern, events: Math.round(minutes / 7.5), minutes, category, suggestion,
  because: category === null ? null : byRule === null ? "you" : "rule", rule: byRule, calendar: 1,
});
const GROUPS: SortGroup[] = [
  group(1, "SG4 Rm 210", "Fridays, 12:00 to 14:00", 120, 3), group(2, "PRP", "Wednesdays, 09:00 to 11:00", 120, 5),
  group(3, "Cover", "5 single days", 90, 1), group(4, "Leads", "Tuesdays, 15:00 to 16:30", 90, 6),
  group(5, "Busy", "9 single entries", 66, null), group(6, "Discharge and bed huddle", "two half hours, Mondays", 60, 1),
  group(7, "Interviews", "series, ended 30 October", 36, 5), group(8, "CCR", "alternate Fridays, 10:00", 30, 1),
  group(9, "7 West mornings", "every third week, 07:00 to 12:00", 720, null, 1, 2), group(10, "Consult clinic", "Mondays, 13:00 to 17:00", 480, null, 1, 1),
  group(11, "Inbox and results", "weekdays, 18:30 to 19:30", 300, null, 2, 7), group(12, "Noon conference", "Tue and Thu, 12:00 to 13:00", 120, null, 3, 6),
  group(13, "Protected writing", "Fridays, 08:00 to 12:00", 120, null, 4),
];

const MONDAYS = ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];
const WEEKS: WeekView[] = MONDAYS.map((monday, index) => ({
  monday, minutes: index === 4 ? 420 : index === 7 ? 1500 : 3480 + ((index * 137) % 5) * 90, events: index === 4 ? 6 : 52 + index, leaveDays: index === 4 ? 5 : 0,
  proposed: index === 4 ? "leave" : index === 7 ? "thin" : index === 0 ? "cut" : "ordinary", counted: ![0, 4, 7].includes(index), chosen: false,
}));

const workDay = { from: 480, to: 1080 };
const minutesOf = (blocks: readonly Block[], fits: (block: Block) => boolean = () => true) =>
  blocks.filter(fits).reduce((sum, block) => sum + (block.to - block.from) * MINUTES_A_SLOT, 0);

export const SESSION = {
  state: "open", today: "2026-11-22", zone: "America/Toronto", opened: null, platform: "linux",
} as unknown as SessionView;

/** The stand-in: what it holds, what it was asked, and the door to it. */
export function fakeCalendars(options: { empty?: boolean; wish?: Block[] } = {}) {
  const empty = options.empty ?? false;
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const now = {
    categories: structuredClone(CATEGORIES),
    rules: structuredClone(RULES),
    groups: empty ? [] : structuredClone(GROUPS),
    weeks: empty ? [] : structuredClone(WEEKS),
    hours: { core: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? { ...workDay } : null)), protected: empty ? [] : [{ day: 4, from: 480, to: 960, category: 4 }] } as unknown as HoursView,
    wish: cellsOf(options.wish ?? (empty ? [] : WISH)),
    preview: fakeImport(),
    calendars: (empty ? [] : [
      { id: 1, name: "work", importedAt: "2026-11-22T13:41", from: "2026-09-07", to: "2026-11-21", events: 1284, minutes: 29_940, titlesKept: false },
      { id: 2, name: "clinic", importedAt: "2026-11-22T13:44", from: "2026-09-07", to: "2026-11-20", events: 96, minutes: 5760, titlesKept: true },
    ]) as CalendarView[],
  };
  const wishView = () => {
    const blocks = blocksOf(now.wish);
    return {
      minutes: minutesOf(blocks), blocks, drawnOn: blocks.length ? "2026-11-15" : null,
      byCategory: now.categories.map(({ id }) => ({ category: id, minutes: minutesOf(blocks, (block) => block.category === id) })),
    };
  };
  const have = () => ({ minutes: empty ? 0 : minutesOf(HAVE), weeks: now.weeks.filter((week) => week.counted).length, cells: [], blocks: empty ? [] : HAVE });
  const sorting = () => {
    const open = now.groups.filter((one) => one.category === null).reduce((sum, one) => sum + one.minutes, 0);
    const sorted = now.categories.reduce((sum, one) => sum + one.minutesAWeek, 0);
    return { share: sorted / Math.max(1, sorted + open), minutesUnsorted: open, groups: now.groups };
  };

  function compare(): Comparison {
    const wish = wishView();
    const core = inSlots(now.hours.core);
    const mine = cellsOf(have().blocks);
    const kinds = mine.map((held, index) => {
      const wanted = now.wish[index] ?? null;
      if (held === wanted) return null;
      return wanted === null ? 1 : held === null ? 2 : 3;
    });
    const names = ["drop", "add", "other"] as const;
    const rows = now.categories.filter((one) => one.isWork).map((one) => {
      const [a, b] = [have().blocks, wish.blocks].map((blocks) => minutesOf(blocks, (block) => block.category === one.id)) as [number, number];
      return { category: one.id, name: one.name, letter: one.letter, colour: one.colour, have: a, wish: b, change: b - a };
    });
    const inBand = (cells: readonly (number | null)[], band: string) =>
      cells.filter((held, index) => held !== null && bandOf(core, Math.floor(index / 96), index % 96) === band).length * MINUTES_A_SLOT;
    return {
      ready: !empty && wish.blocks.length > 0, missing: [...(empty ? (["calendar"] as const) : []), ...(wish.blocks.length ? [] : (["wish"] as const))],
      have: have(), wish: { ...have(), blocks: wish.blocks, minutes: wish.minutes }, rows,
      difference: blocksOf(kinds).map(({ day, from, to, category }) => ({ day, from, to, kind: names[category - 1] ?? "other" })),
      haveTotal: have().minutes, wishTotal: wish.minutes, change: wish.minutes - have().minutes,
      bands: (["core", "evening", "weekend"] as const).map((band) => ({ band, have: inBand(mine, band), wish: inBand(now.wish, band) })),
      protected: { minutes: 480, kept: 180, share: 0.375 }, unsortedMinutes: sorting().minutesUnsorted, weeksCounted: 8, weeksSetAside: 3,
      calendars: now.calendars.map((one) => one.name), wishDrawnOn: wish.drawnOn, core: now.hours.core, firstSlot: 28, lastSlot: 88,
      working: [{ key: "change", working: { formula: "wished hours less the mean hours of the weeks that count", inputs: [{ name: "weeks that count", value: "8" }, { name: "mean week", value: "61 hours" }, { name: "wish", value: "52 hours" }], source: null } }],
    } as Comparison;
  }

  const place = <T extends { id: number; position: number }>(list: T[], id: number, to: number): T[] => {
    const rest = list.filter((one) => one.id !== id);
    rest.splice(to, 0, ...list.filter((one) => one.id === id));
    return rest.map((one, position) => ({ ...one, position }));
  };
  // Each answer of the core this page may ask for; `true` beside it where it changes something.
  const answers: Record<string, (args: never) => unknown> = {
    session: () => SESSION, categories: () => now.categories, rules: () => now.rules, calendars: () => now.calendars, sorting, have, compare,
    weeks: () => now.weeks, hours: () => now.hours, wish: wishView, cancel: () => null, undo: () => ({ done: "" }),
    previewRule: ({ rule: draft }: { rule: RuleDraft }) => {
      const hits = now.groups.filter((one) => draft.text && one.label.toLowerCase().includes(draft.text.toLowerCase()));
      return { events: hits.reduce((sum, one) => sum + one.events, 0), minutes: hits.reduce((sum, one) => sum + one.minutes, 0), titles: hits.map((one) => ({ title: one.title, events: one.events, from: now.categories.find(({ id }) => id === one.category)?.name ?? null })) };
    },
    chooseOpen: () => ({ token: "t1", name: "work.ics", bytes: 2_100_000 }), chooseSave: () => ({ token: "t2", name: "two-calendars.pdf", bytes: null }),
    previewImport: () => now.preview, refinePreview: (args: never) => (now.preview = refined(now.preview, args)), saveComparison: () => ({ name: "two-calendars.pdf" }),
    groupEvents: ({ group: id }: { group: number }) => Array.from({ length: 6 }, (_, index) => ({ event: id * 100 + index, day: `2026-10-${String(5 + 7 * (index % 4)).padStart(2, "0")}`, from: 720, to: 840, category: null, own: false })),
  };
  const changes: Record<string, (args: never) => unknown> = {
    paintWish: ({ days, from, to, category }: { days: number[]; from: number; to: number; category: number | null }) => { now.wish = painted(now.wish, { days, from, to }, category); return wishView(); },
    copyWishDay: ({ from, to }: { from: number; to: number[] }) => { now.wish = copiedDay(now.wish, from, to); return wishView(); },
    replaceWish: ({ blocks }: { blocks: Block[] }) => { now.wish = cellsOf(blocks); return wishView(); },
    clearWish: () => { now.wish = cellsOf([]); return wishView(); },
    startWishFromHave: () => { now.wish = cellsOf(HAVE); return wishView(); },
    setHours: (hours: never) => (now.hours = hours),
    setWeek: ({ monday, counted }: { monday: string; counted: boolean | null }) => (now.weeks = now.weeks.map((week) => week.monday !== monday ? week : { ...week, counted: counted ?? week.proposed === "ordinary", chosen: counted !== null })),
    sortGroup: ({ group: id, category }: { group: number; category: number | null }) => {
      const one = now.groups.find((other) => other.group === id);
      now.groups = now.groups.map((other) => other.group === id ? { ...other, category, because: category === null ? null : "you" } : other);
      return { offer: one && category ? { kind: "contains", text: one.label, calendar: null, days: [], from: null, to: null, category } : null };
    },
    sortEvent: () => ({ offer: null }),
    addRule: ({ rule: draft }: { rule: RuleDraft }) => (now.rules = [...now.rules, { ...draft, id: 90 + now.rules.length, position: now.rules.length, starter: false, catches: 1, minutes: 60 }] as RuleView[]),
    editRule: ({ id, rule: draft }: { id: number; rule: RuleDraft }) => (now.rules = now.rules.map((one) => one.id === id ? { ...one, ...draft } : one)),
    moveRule: ({ id, to }: { id: number; to: number }) => (now.rules = place(now.rules, id, to)), removeRule: ({ id }: { id: number }) => (now.rules = now.rules.filter((one) => one.id !== id)),
    addCategory: (one: CategoryView) => (now.categories = [...now.categories, { ...one, id: 20 + now.categories.length, position: now.categories.length, events: 0, minutesAWeek: 0 }]),
    editCategory: (one: CategoryView) => (now.categories = now.categories.map((old) => old.id === one.id ? { ...old, ...one } : old)),
    moveCategory: ({ id, to }: { id: number; to: number }) => (now.categories = place(now.categories, id, to)), removeCategory: ({ id }: { id: number }) => (now.categories = now.categories.filter((one) => one.id !== id)),
    importCalendar: () => now.calendars,
    renameCalendar: ({ id, name }: { id: number; name: string }) => (now.calendars = now.calendars.map((one) => one.id === id ? { ...one, name } : one)),
    removeCalendar: ({ id }: { id: number }) => (now.calendars = now.calendars.filter((one) => one.id !== id)),
  };

  const transport: Transport = {
    async send(name, args) {
      asked.push({ name, args: structuredClone(args) as Record<string, unknown> });
      const change = changes[name];
      const answer = (change ?? answers[name])?.(args as never);
      if (answer === undefined) throw { code: "bug", field: null, message: name };
      return { value: structuredClone(answer), touched: change ? ["calendars"] : [], history: { undo: null, redo: null, at: null } };
    },
    leave: () => undefined,
  };
  return { transport, asked, now };
}
