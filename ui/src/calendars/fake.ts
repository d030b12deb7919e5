/// A stand-in for the core, for tests and for drawing the pages before there is one: an invented hospitalist's weeks.
import type { SessionView } from "../ipc/contract";
import type { Transport } from "../ipc/transport";
import { fakeImport, refined } from "./fake-import";
import { MINUTES_A_SLOT } from "./amounts";
import { CATEGORIES, GROUPS, HAVE, RULES, WEEKS } from "./fake-data";
import { sortAnswers, sortChanges } from "./fake-sort";
import { weeksAnswers, weeksAtFirst, weeksChanges } from "./fake-weeks";
import { wishChanges, wishView, wishesAtFirst, wishesView } from "./fake-wish";
import { bandOf, inSlots } from "./geometry";
import { UNSORTED } from "./look";
import { fakeReading, readingStart } from "./reading/fake-reading";
import { blocksOf, cellsOf } from "./paint";
import type { Block, CalendarView, Comparison, HoursView, ImportPreview } from "./shapes";
import type { WeekType } from "./shapes-weeks";

const workDay = { from: 480, to: 1080 };
const minutesOf = (blocks: readonly Block[], fits: (block: Block) => boolean = () => true) =>
  blocks.filter(fits).reduce((sum, block) => sum + (block.to - block.from) * MINUTES_A_SLOT, 0);

export const SESSION = {
  state: "open",
  today: "2026-11-22",
  zone: "America/Toronto",
  opened: null,
  platform: "linux",
} as unknown as SessionView;

/** Answered here only where the calendars stand alone; in the whole app they are the shell's. */
const SHELL = ["session", "cancel", "undo", "chooseOpen", "chooseSave"];

/** The stand-in: what it holds, what it was asked, and the door to it. */
export function fakeCalendars(
  options: { empty?: boolean; have?: Block[]; wish?: Block[]; known?: boolean } = {},
) {
  const empty = options.empty ?? false;
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const now = {
    categories: structuredClone(CATEGORIES),
    rules: structuredClone(RULES),
    groups: empty ? [] : structuredClone(GROUPS),
    weeks: empty ? [] : structuredClone(WEEKS),
    hours: {
      core: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? { ...workDay } : null)),
      protected: empty ? [] : [{ day: 4, from: 480, to: 960, category: 4 }],
    } as unknown as HoursView,
    wishes: wishesAtFirst(empty, options.wish),
    ...weeksAtFirst(empty),
    preview: fakeImport(options.known),
    ...structuredClone(readingStart(empty)),
    calendars: (empty
      ? []
      : [
          {
            id: 1,
            name: "work",
            importedAt: "2026-11-22T13:41",
            from: "2026-09-07",
            to: "2026-11-21",
            events: 1284,
            leftOut: 219,
            minutes: 29_940,
            titlesKept: false,
            weight: 1000,
          },
          {
            id: 2,
            name: "clinic",
            importedAt: "2026-11-22T13:44",
            from: "2026-09-07",
            to: "2026-11-20",
            events: 96,
            leftOut: 0,
            minutes: 5760,
            titlesKept: true,
            weight: 1000,
          },
        ]) as CalendarView[],
  };
  const reading = fakeReading(now);
  const have = ({ kind = "ordinary" }: { kind?: WeekType | null } = {}) => {
    const weeks = now.weeks.filter((week) => week.kind === kind).length;
    const blocks = weeks === 0 ? [] : kind === "leave" ? [] : (options.have ?? HAVE);
    return { minutes: minutesOf(blocks), weeks, cells: [], blocks };
  };

  function compare(): Comparison {
    const wish = wishView(now);
    const wished = cellsOf(wish.blocks);
    const core = inSlots(now.hours.core);
    const mine = cellsOf(have().blocks);
    const kinds = mine.map((held, index) => {
      const wanted = wished[index] ?? null;
      if (held === wanted) return null;
      return wanted === null ? 1 : held === null ? 2 : 3;
    });
    const names = ["drop", "add", "other"] as const;
    const rows = now.categories
      .filter((one) => one.isWork)
      .map((one) => {
        const [a, b] = [have().blocks, wish.blocks].map((blocks) =>
          minutesOf(blocks, (block) => block.category === one.id),
        ) as [number, number];
        return {
          category: one.id,
          name: one.name,
          letter: one.letter,
          colour: one.colour,
          have: a,
          wish: b,
          change: b - a,
        };
      });
    const inBand = (cells: readonly (number | null)[], band: string) =>
      cells.filter(
        (held, index) => held !== null && bandOf(core, Math.floor(index / 96), index % 96) === band,
      ).length * MINUTES_A_SLOT;
    return {
      ready: !empty && wish.blocks.length > 0,
      missing: [
        ...(empty ? (["calendar"] as const) : []),
        ...(wish.blocks.length ? [] : (["wish"] as const)),
      ],
      have: have(),
      wish: { ...have(), blocks: wish.blocks, minutes: wish.minutes },
      rows,
      difference: blocksOf(kinds).map(({ day, from, to, category }) => ({
        day,
        from,
        to,
        kind: names[category - 1] ?? "other",
      })),
      haveTotal: have().minutes,
      wishTotal: wish.minutes,
      change: wish.minutes - have().minutes,
      bands: (["core", "evening", "weekend"] as const).map((band) => ({
        band,
        have: inBand(mine, band),
        wish: inBand(wished, band),
      })),
      protected: { minutes: 480, kept: 180, share: 0.375 },
      unheldMinutes: 0,
      unsortedMinutes: minutesOf(have().blocks, (block) => block.category === UNSORTED),
      weeksCounted: 8,
      weeksSetAside: 3,
      calendars: now.calendars.map((one) => one.name),
      wishDrawnOn: wish.drawnOn,
      core: now.hours.core,
      firstSlot: 28,
      lastSlot: 88,
      working: [
        {
          key: "change",
          working: {
            formula: "wished hours less the mean hours of the weeks that count",
            inputs: [
              { name: "weeks that count", value: "8" },
              { name: "mean week", value: "61 hours" },
              { name: "wish", value: "52 hours" },
            ],
            source: null,
          },
        },
      ],
    } as Comparison;
  }

  const done = (into: number | null) => {
    const changes = into
      ? { added: 12, removed: 3, moved: 2, changed: 1, unchanged: 1266 }
      : { added: 1284, removed: 0, moved: 0, changed: 0, unchanged: 0 };
    const check: ImportPreview = { ...now.preview, changes };
    return { calendars: now.calendars, calendar: into ?? 1, changes, check };
  };
  // Each answer of the core this page may ask for; `true` beside it where it changes something.
  const answers: Record<string, (args: never) => unknown> = {
    ...reading.answers,
    session: () => SESSION,
    ...sortAnswers(now),
    ...weeksAnswers(now),
    calendars: () => now.calendars,
    have,
    compare,
    weeks: () => now.weeks,
    hours: () => now.hours,
    wish: ({ kind }: { kind?: WeekType }) => wishView(now, kind),
    wishes: ({ kind }: { kind?: WeekType }) => wishesView(now, kind),
    cancel: () => null,
    undo: () => ({ done: "" }),
    chooseOpen: () => ({ token: "t1", name: "work.ics", bytes: 2_100_000 }),
    chooseSave: () => ({ token: "t2", name: "two-calendars.pdf", bytes: null }),
    previewImport: () => now.preview,
    refinePreview: (args: never) => (now.preview = refined(now.preview, args)),
    saveComparison: () => ({ name: "two-calendars.pdf" }),
  };
  const changes: Record<string, (args: never) => unknown> = {
    ...reading.changes,
    ...wishChanges(now),
    ...sortChanges(now),
    ...weeksChanges(now),
    setHours: (hours: never) => (now.hours = hours),
    importCalendar: ({ into }: { into?: number | null }) => done(into ?? null),
    setCalendarWeight: ({ id, weight }: { id: number; weight: number }) =>
      (now.calendars = now.calendars.map((one) => (one.id === id ? { ...one, weight } : one))),
    renameCalendar: ({ id, name }: { id: number; name: string }) =>
      (now.calendars = now.calendars.map((one) => (one.id === id ? { ...one, name } : one))),
    removeCalendar: ({ id }: { id: number }) =>
      (now.calendars = now.calendars.filter((one) => one.id !== id)),
  };

  const held = new Map<string, Promise<string | null>>();
  /** Keeps the next answer to one call back until the function is called; with a code it is then refused. */
  const hold = (name: string) => {
    let free: (code: string | null) => void = () => undefined;
    held.set(name, new Promise((resolve) => (free = resolve)));
    return (code: string | null = null) => free(code);
  };
  const transport: Transport = {
    async send(name, args) {
      asked.push({ name, args: JSON.parse(JSON.stringify(args)) as Record<string, unknown> });
      const code = await held.get(name);
      held.delete(name);
      if (code) throw { code, field: null, message: name };
      const change = changes[name];
      const answer = (change ?? answers[name])?.(args as never);
      if (answer === undefined) throw { code: "bug", field: null, message: name };
      return {
        value: structuredClone(answer),
        touched: change ? ["calendars"] : [],
        history: { undo: null, redo: null, at: null },
      };
    },
    leave: () => undefined,
  };
  /** Whether this call is one of the calendars' own. */
  const knows = (name: string) => name in changes || (name in answers && !SHELL.includes(name));
  return { transport, asked, now, knows, hold };
}
