/// Every sentence of the calendars screens, as typed functions; amounts come in minutes and leave as words.
import type { Block, Comparison } from "../calendars/shapes";
import { clock, daysWords, figure, hours, inside, percent, tenthHours } from "../calendars/amounts";
import { bringIn, check } from "./calendars-in";
import { stored } from "./calendars-import";
import { category, rule, sort } from "./calendars-sort";
import { weeks } from "./calendars-weeks";
import { DAYS, count, dayNear, upper } from "./say";

export const frame = {
  tabs: {
    import: "Import",
    sort: "Sort",
    have: "Have",
    wish: "Wish",
    compare: "Compare",
    reading: "Reading",
  },
  tabsLabel: "Calendars",
  foot: "A planning aid, not an assessment of you or your health.",
  waiting: "Reading…",
  undo: "Undo",
  yes: "Yes",
  no: "No",
  cancel: "Cancel",
  done: "Done",
  how: "How is this worked out?",
  close: "Close",
  source: "Source",
};

export const have = {
  emptyTitle: "The week you have",
  empty: "The week you have is the mean of the weeks you count. It comes from a calendar file.",
  figure: (minutes: number) => `The week you have, ${hours(minutes)}`,
  caption: (weeks: number) =>
    `The mean of ${count(weeks, "week", "weeks")}. Each cell is drawn as what fills most of it; the hours count every share.`,
  earlier: (many: number) => `Show ${count(many, "earlier week", "earlier weeks")}`,
  hours: "Your working hours",
  hoursHint: "What lies outside is evening, night or weekend. You draw the line.",
  works: (day: string) => `${day} has working hours`,
  noHours: "no working hours",
  from: (day: string) => `${day}, from`,
  to: (day: string) => `${day}, to`,
  likeMonday: "Tuesday to Friday like Monday",
  protectedTitle: "Protected time",
  protectedHint:
    "Hours promised to be free of other work: research, teaching preparation, a day off.",
  protectedEmpty: "None marked.",
  protectedAdd: "Add protected time",
  protectedRow: (day: string, from: string, to: string, what: string | null) =>
    `${day}, ${from} to ${to}${what ? `, for ${inside(what)}` : ""}`,
  anyOwn: "Free of all work",
  removeShort: "Remove",
  order: "It must end after it begins.",
  meets: "It meets another protected time on that day.",
  protectedRemove: (row: string) => `Remove ${row}`,
  day: "Day",
  fromShort: "From",
  toShort: "To",
  category: "For",
};

export const wish = {
  title: "The week you wish for",
  drawn: (day: string, today: string) => `Drawn ${dayNear(day, today)}`,
  notDrawn: "Not drawn yet",
  start: "Start from the week you have",
  started: "The wish now begins as the week you have.",
  startWaits: "Starting from the week you have needs a calendar with weeks that count.",
  startToo: "Or start from the week you have.",
  copy: (day: number) => `Copy ${DAYS[day] ?? ""}…`,
  copyTo: (day: number) => `Copy ${DAYS[day] ?? ""} to`,
  copyDo: "Copy",
  copied: (day: number, to: number[]) => `Copied ${DAYS[day] ?? ""} to ${daysWords(to)}`,
  clear: "Clear the week",
  cleared: "The wish is clear.",
  fine: "Quarter hours",
  paintWith: "Paint with",
  free: "Free",
  brush: (name: string, key: number) => `${name}, key ${key}`,
  grid: (fine: boolean) => `The week you wish for, ${fine ? "quarter hours" : "half hours"}`,
  cell: (day: number, slot: number, held: string) => `${DAYS[day] ?? ""} ${clock(slot)}, ${held}`,
  cellFree: "free",
  cellMixed: "more than one",
  selected: (day: string, from: number, to: number, total: number) =>
    `${day}, ${clock(from)} to ${clock(to)}, ${hours(total)} selected`,
  painted: (days: string, from: number, to: number, held: string) =>
    `${days}, ${clock(from)} to ${clock(to)}: ${inside(held)}`,
  picked: (name: string) => `Painting with ${inside(name)}`,
  tools: "Paint tools",
  keysWhere: "In the grid:",
  keys: [
    { keys: ["←", "→", "↑", "↓"], does: "move" },
    { keys: ["Shift"], does: "with an arrow selects" },
    { keys: ["1"], does: "or another number picks what to paint with" },
    { keys: ["0"], does: "is free" },
    { keys: ["Enter"], does: "paints" },
    { keys: ["Space"], does: "paints or takes away" },
    { keys: ["Delete"], does: "frees" },
    { keys: ["C"], does: "copies the day" },
    { keys: ["Z"], does: "takes back" },
  ],
  readBack: "Read back",
  list: "The same week as a list",
  listHint: "Change a row, or add one. A row laid over another takes its place.",
  columns: {
    day: "Day",
    from: "From",
    to: "To",
    category: "Category",
    hours: "Hours",
    actions: "Actions",
  },
  add: "Add a row",
  addTitle: "Add to the list",
  row: (block: Block, name: string) =>
    `${DAYS[block.day] ?? ""} ${clock(block.from)} to ${clock(block.to)}, ${name}`,
  cellOf: (columnName: string, row: string) => `${columnName} of ${row}`,
  remove: (row: string) => `Remove ${row}`,
  removeShort: "Remove",
  order: "It must end after it begins.",
  today: (minutes: number) => `Work you have now: ${hours(minutes)}.`,
  compare: "Compare",
  empty: "Nothing is drawn yet. Choose what to paint with, then draw.",
};

export const compare = {
  title: "Two calendars",
  header: (
    it: Pick<Comparison, "calendars" | "weeksCounted" | "weeksSetAside" | "wishDrawnOn">,
    today: string,
  ) =>
    `${sort.header(it.calendars, it.weeksCounted, it.weeksSetAside)}${it.wishDrawnOn ? ` · wish of ${dayNear(it.wishDrawnOn, today)}` : ""}`,
  have: "The week you have",
  wish: "The week you wish for",
  difference: "Difference",
  byCell: "by cell",
  haveLabel: (minutes: number) => `The week you have, ${tenthHours(minutes)}`,
  wishLabel: (minutes: number) => `The week you wish for, ${tenthHours(minutes)}`,
  differenceLabel: "Difference between the two weeks, hour by hour",
  key: {
    drop: "− work you would drop",
    add: "+ work you would add",
    other: "≠ other work at that hour",
    unsorted: "? no category yet",
  },
  core: (from: number, to: number, different: boolean) =>
    different
      ? "Pale ground: your core hours"
      : `Pale ground: your core hours, ${clock(from)} to ${clock(to)}`,
  tableCaption: "Hours a week by kind of work",
  columns: { kind: "Hours a week", have: "Have", wish: "Wish", change: "Change" },
  haveMark: "have",
  wishMark: "wish",
  row: (name: string, haveMinutes: number, wishMinutes: number) =>
    `${name}: ${tenthHours(haveMinutes)} now, ${figure(wishMinutes)} wished`,
  all: "All work",
  bands: { core: "core", evening: "evenings", weekend: "weekend" },
  bandNames: { core: "Core hours", evening: "Evenings and nights", weekend: "Weekend" },
  bandWords: (name: string, haveMinutes: number, wishMinutes: number) =>
    `${name} ${figure(haveMinutes)} → ${figure(wishMinutes)}`,
  bandSpoken: (name: string, haveMinutes: number, wishMinutes: number) =>
    `${name}: ${tenthHours(haveMinutes)} now, ${figure(wishMinutes)} wished.`,
  bandLabel: "Show",
  bandAll: "Whole week",
  protected: (kept: number, all: number, share: number | null) =>
    `Protected time: ${figure(kept)} of ${tenthHours(all)} kept${share === null ? "" : `, ${percent(share)}`}.`,
  unheld: (minutes: number) =>
    `${upper(hours(minutes))} of the hours you have lie in no calendar. They count, and stand at no time of day.`,
  unheldWhere: "Change them",
  unsorted: (minutes: number) =>
    `${upper(tenthHours(minutes))} a week have no category yet. They count as work, in a row of their own.`,
  notSorted: "Hours not sorted yet",
  sortRest: "Sort them",
  save: "Save one page as PDF…",
  word: "Save as Word…",
  saveName: "two-calendars.pdf",
  showTable: "Show as table",
  showFigures: "Show as figures",
  differenceColumns: {
    day: "Day",
    time: "Time",
    change: "Change",
    kind: "Kind of work",
    hours: "Length",
  },
  open: "no category yet",
  protectedAbout: "protected time kept",
  howAbout: "hours of both weeks and their difference",
  kinds: { drop: "drop work", add: "add work", other: "other work" },
  differenceCaption: "The difference, hour by hour",
  blocksCaption: (which: string) => `${which}, block by block`,
  notYet: "The two calendars stand side by side here once both are there.",
  missing: {
    calendar: ["First the week you have: it comes from a calendar file.", "Bring in a calendar"],
    weeks: ["No week counts yet. Choose the ordinary ones.", "Choose the weeks"],
    wish: [
      "The week you have is here. The other one is yours to draw.",
      "Draw the week you wish for",
    ],
  } satisfies Record<Comparison["missing"][number], [string, string]>,
};

/** What a bar is made of. */
export const madeOf = {
  open: (name: string) => `What ${inside(name)} is made of`,
  cells: "Mostly at these hours",
  noCells: "At no hour in at least half of the weeks.",
  entries: "The entries behind it",
  noEntries: "No calendar holds an entry of it.",
  noneHere: "None of its entries lies here in the weeks that count.",
  aWeek: (amount: string) => `${amount} h a week`,
};

/** What most of a gap is: the kind that moves furthest in the gap's own direction, as the printed page picks it. */
function topOf(gap: number, rows: readonly { name: string; change: number }[]) {
  const ways = rows.filter((row) =>
    gap === 0 ? figure(row.change) !== "0" : Math.sign(-row.change) === Math.sign(gap),
  );
  return ways.reduce<{ name: string; change: number } | null>(
    (top, row) => (top && Math.abs(top.change) > Math.abs(row.change) ? top : row),
    null,
  );
}

/** The finding before any figure: "9 hours more than you wish. Most of it is inbox and notes." */
export function finding(change: number, rows: readonly { name: string; change: number }[]): string {
  const gap = figure(change) === "0" ? 0 : -change;
  const top = topOf(gap, rows);
  if (gap === 0) {
    const first = "As many hours as you wish";
    if (!top) return `${first}, on the work you wish for.`;
    const word = top.change > 0 ? "more" : "fewer";
    return `${first}. What differs most is ${inside(top.name)}: you wish for ${tenthHours(Math.abs(top.change))} ${word}.`;
  }
  const first = `${upper(tenthHours(Math.abs(gap)))} ${gap > 0 ? "more" : "fewer"} than you wish.`;
  if (!top) return first;
  const it = gap > 0 ? "it" : "what is missing";
  return Math.abs(top.change) * 2 > Math.abs(gap)
    ? `${first} Most of ${it} is ${inside(top.name)}.`
    : `${first} The largest part of ${it} is ${inside(top.name)}, ${tenthHours(Math.abs(top.change))}.`;
}

/** The part of the words that other places may quote. */
export const calendars = {
  title: "Calendars",
  frame,
  bringIn,
  check,
  stored,
  weeks,
  sort,
  rule,
  category,
  have,
  wish,
  compare,
  finding,
};
