/// The painting grid as a pure model: cells, the cursor and its selection, and what a stroke does to a week.
import type { Block } from "./shapes";
import { SLOTS } from "./amounts";

export const DAY_COUNT = 7;

/** One week as 7 x 96 quarter hours; null is free. Index is day * 96 + slot. */
export type Cells = readonly (number | null)[];

/** A cell of the grid by its first quarter hour. */
export type Cursor = { day: number; slot: number };

/** From where a selection was begun to where it was drawn; equal when it is one cell. */
export type Selection = { anchor: Cursor; head: Cursor };

/** A rectangle of the week: whole days beside each other, `to` exclusive. */
export type Area = { days: number[]; from: number; to: number };

export type Arrow =
  | "left"
  | "right"
  | "up"
  | "down"
  | "rowStart"
  | "rowEnd"
  | "gridStart"
  | "gridEnd"
  | "pageUp"
  | "pageDown";

export function freeWeek(): (number | null)[] {
  return new Array<number | null>(DAY_COUNT * SLOTS).fill(null);
}

export function cellsOf(blocks: readonly Block[]): (number | null)[] {
  const cells = freeWeek();
  for (const block of blocks)
    cells.fill(block.category, block.day * SLOTS + block.from, block.day * SLOTS + block.to);
  return cells;
}

/** The same week as blocks: neighbours of one category on one day are one block. */
export function blocksOf(cells: Cells): Block[] {
  const blocks: Block[] = [];
  for (let day = 0; day < DAY_COUNT; day += 1) {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const category = cells[day * SLOTS + slot] ?? null;
      if (category === null) continue;
      const last = blocks.at(-1);
      if (last && last.day === day && last.to === slot && last.category === category)
        last.to = slot + 1;
      else blocks.push({ day, from: slot, to: slot + 1, category });
    }
  }
  return blocks;
}

export function single(cursor: Cursor): Selection {
  return { anchor: cursor, head: cursor };
}

/** The rectangle a selection covers, with cells of `step` slots. */
export function areaOf(selection: Selection, step: number): Area {
  const { anchor, head } = selection;
  const first = Math.min(anchor.day, head.day);
  const last = Math.max(anchor.day, head.day);
  return {
    days: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    from: Math.min(anchor.slot, head.slot),
    to: Math.min(SLOTS, Math.max(anchor.slot, head.slot) + step),
  };
}

export function covers(area: Area, day: number, slot: number): boolean {
  return area.days.includes(day) && slot >= area.from && slot < area.to;
}

/** Where an arrow leads. The grid has edges: nothing wraps round to another day. */
export function stepTo(from: Cursor, arrow: Arrow, step: number): Cursor {
  const lastSlot = SLOTS - step;
  const slot = (at: number) => Math.max(0, Math.min(lastSlot, at));
  switch (arrow) {
    case "left":
      return { day: Math.max(0, from.day - 1), slot: from.slot };
    case "right":
      return { day: Math.min(DAY_COUNT - 1, from.day + 1), slot: from.slot };
    case "up":
      return { day: from.day, slot: slot(from.slot - step) };
    case "down":
      return { day: from.day, slot: slot(from.slot + step) };
    case "pageUp":
      return { day: from.day, slot: slot(from.slot - 16) };
    case "pageDown":
      return { day: from.day, slot: slot(from.slot + 16) };
    case "rowStart":
      return { day: 0, slot: from.slot };
    case "rowEnd":
      return { day: DAY_COUNT - 1, slot: from.slot };
    case "gridStart":
      return { day: 0, slot: 0 };
    case "gridEnd":
      return { day: DAY_COUNT - 1, slot: lastSlot };
  }
}

/** Moves the head; with `extend` the anchor stays, so that the selection grows or shrinks. */
export function moved(
  selection: Selection,
  arrow: Arrow,
  step: number,
  extend: boolean,
): Selection {
  const head = stepTo(selection.head, arrow, step);
  return extend ? { anchor: selection.anchor, head } : single(head);
}

/** When the cells change size the cursor stays on the cell that holds it. */
export function aligned(selection: Selection, step: number): Selection {
  const snap = (at: Cursor): Cursor => ({ day: at.day, slot: at.slot - (at.slot % step) });
  return { anchor: snap(selection.anchor), head: snap(selection.head) };
}

/** What the cell at `at` holds: one category, null for free, or "mixed" where its quarters differ. */
export function heldAt(cells: Cells, at: Cursor, step: number): number | null | "mixed" {
  const start = at.day * SLOTS + at.slot;
  const first = cells[start] ?? null;
  for (let index = start + 1; index < start + step; index += 1)
    if ((cells[index] ?? null) !== first) return "mixed";
  return first;
}

/**
 * What a stroke that begins at `at` leaves behind: the brush, or nothing where the first cell already is the brush.
 * The first cell decides for the whole stroke, so that a drag never flickers between painting and erasing.
 */
export function strokeFrom(
  cells: Cells,
  at: Cursor,
  step: number,
  brush: number | null,
): number | null {
  return brush !== null && heldAt(cells, at, step) === brush ? null : brush;
}

export function painted(cells: Cells, area: Area, category: number | null): (number | null)[] {
  const next = [...cells];
  for (const day of area.days) next.fill(category, day * SLOTS + area.from, day * SLOTS + area.to);
  return next;
}

/** Whole days become as `from` is; the day itself stays. */
export function copiedDay(cells: Cells, from: number, to: readonly number[]): (number | null)[] {
  const next = [...cells];
  const pattern = cells.slice(from * SLOTS, (from + 1) * SLOTS);
  for (const day of to) next.splice(day * SLOTS, SLOTS, ...pattern);
  return next;
}

/** The week with one row of the list changed: the old block is lifted out first, the new one laid over what is there. */
export function withRow(blocks: readonly Block[], old: Block | null, next: Block | null): Block[] {
  let cells: (number | null)[] = cellsOf(blocks);
  if (old) cells = painted(cells, { days: [old.day], from: old.from, to: old.to }, null);
  if (next)
    cells = painted(cells, { days: [next.day], from: next.from, to: next.to }, next.category);
  return blocksOf(cells);
}

/** True where a block begins or ends off the half hour, so that the grid must show quarters. */
export function needsQuarters(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.from % 2 !== 0 || block.to % 2 !== 0);
}
