/// A stand-in for the core, for tests and for drawing the pages before there is one: an invented hospitalist's weeks.
import type { SessionView } from "../ipc/contract";
import type { Transport } from "../ipc/transport";
import { fakeImport, refined } from "./fake-import";
import { MINUTES_A_SLOT } from "./amounts";
import { CATEGORIES, GROUPS, HAVE, RULES, WEEKS, WISH } from "./fake-data";
import { bandOf, inSlots } from "./geometry";
import { blocksOf, cellsOf, copiedDay, painted } from "./paint";
import { fakeReading, readingStart } from "./reading/fake-reading";
import type {
  Block,
  CalendarView,
  CategoryView,
  Comparison,
  HoursView,
  RuleDraft,
  RuleView,
} from "./shapes";

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
export function fakeCalendars(options: { empty?: boolean; wish?: Block[] } = {}) {
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
    wish: cellsOf(options.wish ?? (empty ? [] : WISH)),
    preview: fakeImport(),
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
            minutes: 29_940,
            titlesKept: false,
          },
          {
            id: 2,
            name: "clinic",
            importedAt: "2026-11-22T13:44",
            from: "2026-09-07",
            to: "2026-11-20",
            events: 96,
            minutes: 5760,
            titlesKept: true,
          },
        ]) as CalendarView[],
  };
  const reading = fakeReading(now);
  const wishView = () => {
    const blocks = blocksOf(now.wish);
    return {
      minutes: minutesOf(blocks),
      blocks,
      drawnOn: blocks.length ? "2026-11-15" : null,
      byCategory: now.categories.map(({ id }) => ({
        category: id,
        minutes: minutesOf(blocks, (block) => block.category === id),
      })),
    };
  };
  const have = () => ({
    minutes: empty ? 0 : minutesOf(HAVE),
    weeks: now.weeks.filter((week) => week.counted).length,
    cells: [],
    blocks: empty ? [] : HAVE,
  });
  const sorting = () => {
    const open = now.groups
      .filter((one) => one.category === null)
      .reduce((sum, one) => sum + one.minutesAWeek, 0);
    const sorted = now.categories.reduce((sum, one) => sum + one.minutesAWeek, 0);
    return {
      share: sorted / Math.max(1, sorted + open),
      minutesUnsorted: open,
      groups: now.groups,
    };
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
        wish: inBand(now.wish, band),
      })),
      protected: { minutes: 480, kept: 180, share: 0.375 },
      unsortedMinutes: sorting().minutesUnsorted,
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

  const place = <T extends { id: number; position: number }>(
    list: T[],
    id: number,
    to: number,
  ): T[] => {
    const rest = list.filter((one) => one.id !== id);
    rest.splice(to, 0, ...list.filter((one) => one.id === id));
    return rest.map((one, position) => ({ ...one, position }));
  };
  // Each answer of the core this page may ask for; `true` beside it where it changes something.
  const answers: Record<string, (args: never) => unknown> = {
    ...reading.answers,
    session: () => SESSION,
    categories: () => now.categories,
    rules: () => now.rules,
    calendars: () => now.calendars,
    sorting,
    have,
    compare,
    weeks: () => now.weeks,
    hours: () => now.hours,
    wish: wishView,
    cancel: () => null,
    undo: () => ({ done: "" }),
    previewRule: ({ rule: draft }: { rule: RuleDraft }) => {
      const hits = now.groups.filter(
        (one) => draft.text && one.label.toLowerCase().includes(draft.text.toLowerCase()),
      );
      return {
        events: hits.reduce((sum, one) => sum + one.events, 0),
        minutes: hits.reduce((sum, one) => sum + one.minutes, 0),
        titles: hits.map((one) => ({
          title: one.title,
          events: one.events,
          from: now.categories.find(({ id }) => id === one.category)?.name ?? null,
        })),
      };
    },
    chooseOpen: () => ({ token: "t1", name: "work.ics", bytes: 2_100_000 }),
    chooseSave: () => ({ token: "t2", name: "two-calendars.pdf", bytes: null }),
    previewImport: () => now.preview,
    refinePreview: (args: never) => (now.preview = refined(now.preview, args)),
    saveComparison: () => ({ name: "two-calendars.pdf" }),
    groupEvents: ({ group: id }: { group: number }) =>
      Array.from({ length: 6 }, (_, index) => ({
        event: id * 100 + index,
        day: `2026-10-${String(5 + 7 * (index % 4)).padStart(2, "0")}`,
        from: 720,
        to: 840,
        category: null,
        own: false,
      })),
  };
  const changes: Record<string, (args: never) => unknown> = {
    ...reading.changes,
    paintWish: ({
      days,
      from,
      to,
      category,
    }: {
      days: number[];
      from: number;
      to: number;
      category: number | null;
    }) => {
      now.wish = painted(now.wish, { days, from, to }, category);
      return wishView();
    },
    copyWishDay: ({ from, to }: { from: number; to: number[] }) => {
      now.wish = copiedDay(now.wish, from, to);
      return wishView();
    },
    replaceWish: ({ blocks }: { blocks: Block[] }) => {
      now.wish = cellsOf(blocks);
      return wishView();
    },
    clearWish: () => {
      now.wish = cellsOf([]);
      return wishView();
    },
    startWishFromHave: () => {
      now.wish = cellsOf(HAVE);
      return wishView();
    },
    setHours: (hours: never) => (now.hours = hours),
    setWeek: ({ monday, counted }: { monday: string; counted: boolean | null }) =>
      (now.weeks = now.weeks.map((week) =>
        week.monday !== monday
          ? week
          : { ...week, counted: counted ?? week.proposed === "ordinary", chosen: counted !== null },
      )),
    sortGroup: ({ group: id, category }: { group: number; category: number | null }) => {
      const one = now.groups.find((other) => other.group === id);
      now.categories = now.categories.map((kind) => ({
        ...kind,
        minutesAWeek:
          kind.minutesAWeek +
          (kind.id === category ? (one?.minutesAWeek ?? 0) : 0) -
          (kind.id === one?.category ? one.minutesAWeek : 0),
      }));
      now.groups = now.groups.map((other) =>
        other.group === id
          ? { ...other, category, because: category === null ? null : "you" }
          : other,
      );
      return {
        offer:
          one && category
            ? {
                kind: "contains",
                text: one.label,
                calendar: null,
                days: [],
                from: null,
                to: null,
                category,
              }
            : null,
      };
    },
    sortEvent: () => ({ offer: null }),
    addRule: ({ rule: draft }: { rule: RuleDraft }) =>
      (now.rules = [
        ...now.rules,
        {
          ...draft,
          id: 90 + now.rules.length,
          position: now.rules.length,
          starter: false,
          catches: 1,
          minutes: 60,
        },
      ] as RuleView[]),
    editRule: ({ id, rule: draft }: { id: number; rule: RuleDraft }) =>
      (now.rules = now.rules.map((one) => (one.id === id ? { ...one, ...draft } : one))),
    moveRule: ({ id, to }: { id: number; to: number }) => (now.rules = place(now.rules, id, to)),
    removeRule: ({ id }: { id: number }) => (now.rules = now.rules.filter((one) => one.id !== id)),
    addCategory: (one: CategoryView) =>
      (now.categories = [
        ...now.categories,
        {
          ...one,
          id: 20 + now.categories.length,
          position: now.categories.length,
          events: 0,
          minutesAWeek: 0,
        },
      ]),
    editCategory: (one: CategoryView) =>
      (now.categories = now.categories.map((old) =>
        old.id === one.id ? { ...old, ...one } : old,
      )),
    moveCategory: ({ id, to }: { id: number; to: number }) =>
      (now.categories = place(now.categories, id, to)),
    removeCategory: ({ id }: { id: number }) =>
      (now.categories = now.categories.filter((one) => one.id !== id)),
    importCalendar: () => now.calendars,
    renameCalendar: ({ id, name }: { id: number; name: string }) =>
      (now.calendars = now.calendars.map((one) => (one.id === id ? { ...one, name } : one))),
    removeCalendar: ({ id }: { id: number }) =>
      (now.calendars = now.calendars.filter((one) => one.id !== id)),
  };

  const transport: Transport = {
    async send(name, args) {
      asked.push({ name, args: JSON.parse(JSON.stringify(args)) as Record<string, unknown> });
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
  return { transport, asked, now, knows };
}
