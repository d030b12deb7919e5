/// The laws of painting: what a stroke, a selection and a copied day do to a week.
import { describe, expect, it } from "vitest";
import type { Block } from "./shapes";
import {
  aligned,
  areaOf,
  blocksOf,
  cellsOf,
  copiedDay,
  covers,
  freeWeek,
  heldAt,
  moved,
  needsQuarters,
  painted,
  single,
  stepTo,
  strokeFrom,
  withRow,
  type Arrow,
  type Cells,
  type Cursor,
  type Selection,
} from "./paint";

/** A small generator with a fixed seed, so that a failing week can be found again. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function someWeek(roll: (below: number) => number): (number | null)[] {
  let cells: (number | null)[] = freeWeek();
  for (let index = 0; index < 12; index += 1) {
    const from = roll(95);
    const days = [roll(7)];
    cells = painted(
      cells,
      { days, from, to: Math.min(96, from + 1 + roll(20)) },
      roll(4) === 0 ? null : 1 + roll(6),
    );
  }
  return cells;
}

const ARROWS: Arrow[] = [
  "left",
  "right",
  "up",
  "down",
  "rowStart",
  "rowEnd",
  "gridStart",
  "gridEnd",
  "pageUp",
  "pageDown",
];

function someSelection(roll: (below: number) => number, step: number): Selection {
  let selection = single({ day: roll(7), slot: roll(96 / step) * step });
  for (let index = 0; index < 6; index += 1)
    selection = moved(selection, ARROWS[roll(ARROWS.length)] ?? "up", step, roll(3) > 0);
  return selection;
}

describe("a week as blocks and as cells", () => {
  it("is the same week both ways, for 300 weeks", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const cells = someWeek(dice(seed));
      const blocks = blocksOf(cells);
      expect(cellsOf(blocks)).toEqual(cells);
      for (const [index, block] of blocks.entries()) {
        const next = blocks[index + 1];
        const joins =
          next &&
          next.day === block.day &&
          next.from === block.to &&
          next.category === block.category;
        expect(joins ?? false, "neighbours of one category are one block").toBe(false);
        expect(block.to).toBeGreaterThan(block.from);
      }
    }
  });
});

describe("painting", () => {
  it("changes the selected cells to the brush and no other cell", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const roll = dice(seed);
      const before = someWeek(roll);
      const step = roll(2) ? 2 : 1;
      const area = areaOf(someSelection(roll, step), step);
      const after = painted(before, area, 3);
      for (let day = 0; day < 7; day += 1) {
        for (let slot = 0; slot < 96; slot += 1) {
          const index = day * 96 + slot;
          expect(after[index]).toBe(covers(area, day, slot) ? 3 : before[index]);
        }
      }
    }
  });

  it("then erasing the same cells leaves them free, and painting twice is painting once", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const roll = dice(seed);
      const before = someWeek(roll);
      const area = areaOf(someSelection(roll, 2), 2);
      const once = painted(before, area, 5);
      expect(painted(once, area, 5)).toEqual(once);
      expect(painted(once, area, null)).toEqual(painted(before, area, null));
    }
  });

  it("lets the first cell of a stroke decide: the brush over something else paints, over itself takes away", () => {
    const at: Cursor = { day: 1, slot: 56 };
    const cells = cellsOf([
      { day: 1, from: 56, to: 58, category: 2 },
      { day: 1, from: 58, to: 59, category: 2 },
    ]);
    expect(strokeFrom(cells, at, 2, 2)).toBeNull();
    expect(strokeFrom(cells, at, 2, 3)).toBe(3);
    expect(
      strokeFrom(cells, { day: 1, slot: 58 }, 2, 2),
      "half filled is not filled: it paints",
    ).toBe(2);
    expect(strokeFrom(cells, at, 2, null), "the free brush only frees").toBeNull();
  });

  it("says what a cell holds, and that a half hour may hold two things", () => {
    const cells = cellsOf([{ day: 0, from: 32, to: 33, category: 1 }]);
    expect(heldAt(cells, { day: 0, slot: 32 }, 2)).toBe("mixed");
    expect(heldAt(cells, { day: 0, slot: 32 }, 1)).toBe(1);
    expect(heldAt(cells, { day: 0, slot: 34 }, 2)).toBeNull();
    expect(needsQuarters(blocksOf(cells))).toBe(true);
    expect(needsQuarters([{ day: 0, from: 32, to: 34, category: 1 }])).toBe(false);
  });
});

describe("the selection", () => {
  it("grows with Shift and the arrow, and shrinks back to the cell it began with", () => {
    let selection = single({ day: 1, slot: 56 });
    selection = moved(selection, "down", 2, true);
    selection = moved(selection, "right", 2, true);
    expect(areaOf(selection, 2)).toEqual({ days: [1, 2], from: 56, to: 60 });
    selection = moved(moved(selection, "up", 2, true), "left", 2, true);
    expect(areaOf(selection, 2)).toEqual({ days: [1], from: 56, to: 58 });
  });

  it("covers the same cells whichever corner it was begun from", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const selection = someSelection(dice(seed), 2);
      const turned = { anchor: selection.head, head: selection.anchor };
      expect(areaOf(turned, 2)).toEqual(areaOf(selection, 2));
    }
  });

  it("moves without Shift to one cell, and never leaves the week", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const roll = dice(seed);
      const step = roll(2) ? 2 : 1;
      const selection = someSelection(roll, step);
      for (const arrow of ARROWS) {
        const next = moved(selection, arrow, step, false);
        expect(next.anchor).toEqual(next.head);
        expect(next.head.day).toBeGreaterThanOrEqual(0);
        expect(next.head.day).toBeLessThan(7);
        expect(next.head.slot).toBeGreaterThanOrEqual(0);
        expect(next.head.slot + step).toBeLessThanOrEqual(96);
        expect(next.head.slot % step).toBe(0);
      }
    }
  });

  it("Home and End go to Monday and Sunday of the same hour, with Control to the corners", () => {
    expect(stepTo({ day: 3, slot: 40 }, "rowStart", 2)).toEqual({ day: 0, slot: 40 });
    expect(stepTo({ day: 3, slot: 40 }, "rowEnd", 2)).toEqual({ day: 6, slot: 40 });
    expect(stepTo({ day: 3, slot: 40 }, "gridStart", 2)).toEqual({ day: 0, slot: 0 });
    expect(stepTo({ day: 3, slot: 40 }, "gridEnd", 2)).toEqual({ day: 6, slot: 94 });
  });

  it("keeps its place when quarters become half hours", () => {
    expect(aligned({ anchor: { day: 2, slot: 33 }, head: { day: 2, slot: 35 } }, 2)).toEqual({
      anchor: { day: 2, slot: 32 },
      head: { day: 2, slot: 34 },
    });
  });
});

describe("copying a day", () => {
  const dayOf = (cells: Cells, day: number) => cells.slice(day * 96, day * 96 + 96);

  it("makes the chosen days equal to it and leaves the others as they were", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const roll = dice(seed);
      const before = someWeek(roll);
      const from = roll(7);
      const to = [0, 1, 2, 3, 4, 5, 6].filter(() => roll(2) === 0);
      const after = copiedDay(before, from, to);
      for (let day = 0; day < 7; day += 1)
        expect(dayOf(after, day)).toEqual(dayOf(before, to.includes(day) ? from : day));
      expect(copiedDay(after, from, to)).toEqual(after);
    }
  });
});

describe("the list", () => {
  const monday: Block = { day: 0, from: 32, to: 48, category: 1 };
  const teaching: Block = { day: 0, from: 48, to: 52, category: 3 };

  it("moves a row as one change: its old hours are free, the new ones hold it", () => {
    expect(withRow([monday, teaching], teaching, { ...teaching, day: 2 })).toEqual([
      monday,
      { ...teaching, day: 2 },
    ]);
  });

  it("lets a changed row take the place of what it is laid over", () => {
    expect(withRow([monday, teaching], teaching, { ...teaching, from: 44 })).toEqual([
      { ...monday, to: 44 },
      { ...teaching, from: 44 },
    ]);
  });

  it("removes and adds", () => {
    expect(withRow([monday, teaching], monday, null)).toEqual([teaching]);
    expect(withRow([teaching], null, monday)).toEqual([monday, teaching]);
  });
});
