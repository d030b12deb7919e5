/// The wishes of the stand-in: one that stands for each kind of week, earlier ones beside it, read back in sentences.
import { MINUTES_A_SLOT, daysWords, figure } from "./amounts";
import { HAVE, WISH } from "./fake-data";
import { blocksOf, cellsOf, copiedDay, painted } from "./paint";
import type { Block, CategoryView, WishView } from "./shapes";
import type { Promises, WeekType, WishesView } from "./shapes-weeks";

export type Held = {
  id: number;
  kind: WeekType;
  current: boolean;
  drawnOn: string;
  hardDay: boolean;
  note: string | null;
  cells: (number | null)[];
};
export type FakeWishes = { wishes: Held[]; categories: CategoryView[]; promises: Promises };

const TODAY = "2026-11-22";
const hour = (slot: number) =>
  `${Math.floor(slot / 4)}:${String((slot % 4) * 15).padStart(2, "0")}`;
const minutes = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + (block.to - block.from) * MINUTES_A_SLOT, 0);

/** A call wish: long days and a night, so that its week is plainly another one. */
const CALL: Block[] = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 28, to: 68, category: 1 }));

export function wishesAtFirst(empty: boolean, wish?: Block[]): Held[] {
  const held = (
    id: number,
    kind: WeekType,
    current: boolean,
    drawnOn: string,
    blocks: Block[],
  ) => ({
    id,
    kind,
    current,
    drawnOn,
    hardDay: false,
    note: null,
    cells: cellsOf(blocks),
  });
  if (empty) return [];
  if (wish) return [held(3, "ordinary", true, "2026-11-15", wish)];
  return [
    held(3, "ordinary", true, "2026-11-15", WISH),
    { ...held(2, "ordinary", false, "2026-10-04", WISH.slice(0, 22)), hardDay: true },
    {
      ...held(1, "ordinary", false, "2026-06-21", HAVE.slice(0, 26)),
      note: "before the new clinic",
    },
    held(4, "inpatient", true, "2026-11-15", CALL),
  ];
}

const standing = (now: FakeWishes, kind: WeekType) =>
  now.wishes.find((one) => one.kind === kind && one.current);

const redrawOn = (one: Pick<Held, "hardDay" | "drawnOn">) => {
  if (!one.hardDay) return null;
  const day = new Date(`${one.drawnOn}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
};

function sentences(blocks: readonly Block[], categories: readonly CategoryView[]): string[] {
  return categories.flatMap((category) => {
    const own = blocks.filter((block) => block.category === category.id);
    const times = [...new Set(own.map((block) => `${block.from}.${block.to}`))];
    return times.map((key) => {
      const [from = 0, to = 0] = key.split(".").map(Number);
      const days = own.filter((one) => one.from === from && one.to === to).map((one) => one.day);
      return `${category.name} on ${daysWords(days)}, ${hour(from)} to ${hour(to)}.`;
    });
  });
}

export function wishView(now: FakeWishes, kind: WeekType = "ordinary"): WishView {
  const held = standing(now, kind);
  const blocks = held ? blocksOf(held.cells) : [];
  const work = minutes(
    blocks.filter((block) => now.categories.find((one) => one.id === block.category)?.isWork),
  );
  const byCategory = now.categories
    .map(({ id }) => ({
      category: id,
      minutes: minutes(blocks.filter((block) => block.category === id)),
    }))
    .filter((sum) => sum.minutes > 0);
  const shares = now.promises.shares.map((promise) => {
    const drawn = Math.round(
      (100 * (byCategory.find((one) => one.category === promise.category)?.minutes ?? 0)) /
        Math.max(1, work),
    );
    const name = now.categories.find((one) => one.id === promise.category)?.name ?? "";
    const has = drawn === promise.percent ? "so does the wish" : `the wish has ${drawn} %`;
    return {
      words: `Your contract gives ${name} ${promise.percent} % of your work; ${has}.`,
      unit: "percent" as const,
      category: promise.category,
      asked: promise.percent,
      drawn,
      working: { formula: "Hours of this kind of work divided by all.", inputs: [], source: null },
    };
  });
  const half = now.promises.halfDays;
  const halfDays =
    half === null
      ? []
      : [
          {
            words: `Your contract asks for ${half} clinic half-days in two weeks; the wish has 12.`,
            unit: "halfDays" as const,
            category: null,
            asked: half,
            drawn: 12,
            working: {
              formula: "A morning or an afternoon counts when two hours of it are clinical.",
              inputs: [{ name: "clinic half-days in this week", value: "6" }],
              source: null,
            },
          },
        ];
  const lines = kind === "ordinary" && blocks.length ? [...halfDays, ...shares] : [];
  const weekend = minutes(blocks.filter((block) => block.day > 4));
  return {
    kind,
    version: held?.id ?? null,
    minutes: work,
    blocks,
    byCategory,
    drawnOn: held && blocks.length ? held.drawnOn : null,
    hardDay: held?.hardDay ?? false,
    redrawOn: held ? redrawOn(held) : null,
    note: held?.note ?? null,
    others: now.wishes.filter((one) => one.kind === kind && !one.current).length,
    readBack: {
      summary: work
        ? [
            `${figure(work)} hours of work.`,
            "Evenings: Monday, Tuesday and Thursday until 19:00; Wednesday and Friday free.",
            ...(weekend ? [`Weekend work: ${figure(weekend)} hours on Saturday.`] : []),
            "The longest stretch of scholarship is 4 hours, Friday 8:00 to 12:00.",
          ]
        : ["No work is painted."],
      blocks: sentences(blocks, now.categories),
      bands: [],
      evenings: [],
      weekendMinutes: weekend,
      longestScholarship: null,
    },
    contract: {
      lines,
      stands: lines.some((line) => line.asked !== line.drawn)
        ? "It is a wish, so it stands."
        : null,
    },
  };
}

export function wishesView(now: FakeWishes, kind: WeekType = "ordinary"): WishesView {
  const versions = now.wishes
    .filter((one) => one.kind === kind)
    .sort((a, b) => b.drawnOn.localeCompare(a.drawnOn))
    .map((one) => ({
      id: one.id,
      current: one.current,
      drawnOn: one.drawnOn,
      minutes: minutes(blocksOf(one.cells)),
      hardDay: one.hardDay,
      redrawOn: redrawOn(one),
      note: one.note,
    }));
  const sizes = versions.map((one) => one.minutes).filter((size) => size > 0);
  return {
    kind,
    versions,
    spread: sizes.length ? [Math.min(...sizes), Math.max(...sizes)] : null,
  };
}

type Kind = { kind?: WeekType };

/** What changes a wish, by the name of the call. */
export function wishChanges(now: FakeWishes): Record<string, (args: never) => unknown> {
  const draw = (
    kind: WeekType = "ordinary",
    work: (cells: (number | null)[]) => (number | null)[],
  ) => {
    const held = standing(now, kind);
    const cells = work(held?.cells ?? cellsOf([]));
    if (held) held.cells = cells;
    else start(kind, cells);
    return wishView(now, kind);
  };
  const start = (kind: WeekType, cells: (number | null)[]) => {
    for (const one of now.wishes) if (one.kind === kind) one.current = false;
    const id = 1 + Math.max(0, ...now.wishes.map((one) => one.id));
    now.wishes.push({ id, kind, current: true, drawnOn: TODAY, hardDay: false, note: null, cells });
  };
  const of = (id: number) => now.wishes.find((one) => one.id === id);
  return {
    paintWish: (
      args: Kind & { days: number[]; from: number; to: number; category: number | null },
    ) => draw(args.kind, (cells) => painted(cells, args, args.category)),
    copyWishDay: ({ kind, from, to }: Kind & { from: number; to: number[] }) =>
      draw(kind, (cells) => copiedDay(cells, from, to)),
    replaceWish: ({ kind, blocks }: Kind & { blocks: Block[] }) =>
      draw(kind, () => cellsOf(blocks)),
    clearWish: ({ kind }: Kind) => draw(kind, () => cellsOf([])),
    startWishFromHave: ({ kind }: Kind) => draw(kind, () => cellsOf(HAVE)),
    newWish: ({ kind = "ordinary", from }: Kind & { from: "empty" | "copy" | "have" }) => {
      const held = standing(now, kind);
      start(kind, from === "copy" && held ? [...held.cells] : cellsOf(from === "have" ? HAVE : []));
      return wishView(now, kind);
    },
    openWish: ({ version }: { version: number }) => {
      const one = of(version);
      if (!one) return undefined;
      for (const other of now.wishes)
        if (other.kind === one.kind) other.current = other.id === one.id;
      return wishView(now, one.kind);
    },
    removeWish: ({ version }: { version: number }) => {
      const one = of(version);
      if (!one) return undefined;
      now.wishes = now.wishes.filter((other) => other.id !== version);
      const next = now.wishes.findLast((other) => other.kind === one.kind);
      if (one.current && next) next.current = true;
      return wishesView(now, one.kind);
    },
    markHardDay: ({ version, hard }: { version: number; hard: boolean }) => {
      const one = of(version);
      if (one) one.hardDay = hard;
      return wishesView(now, one?.kind);
    },
    noteWish: ({ version, note }: { version: number; note: string | null }) => {
      const one = of(version);
      if (one) one.note = note;
      return wishesView(now, one?.kind);
    },
  };
}
