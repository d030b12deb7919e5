/// A drawn week: blocks stand where their hours are, nothing leaves the frame, and marks never collide.
import { expect, it } from "vitest";
import {
  boxOf,
  coreBoxes,
  cutByBand,
  frameFor,
  hourLines,
  leftOf,
  scaleFor,
  topOf,
} from "./geometry";

const core = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? { from: 32, to: 72 } : null));

it("keeps every block inside its day and the frame, at any width", () => {
  for (const width of [248, 320, 560, 1084]) {
    const frame = frameFor(width, 28, 87, 16);
    for (let day = 0; day < 7; day += 1) {
      for (let from = 0; from < 96; from += 3) {
        const box = boxOf(frame, { day, from, to: Math.min(96, from + 6) });
        expect(box.x).toBeGreaterThanOrEqual(leftOf(frame, day));
        expect(box.x + box.width).toBeLessThanOrEqual(leftOf(frame, day) + frame.column + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
        expect(box.height).toBeGreaterThanOrEqual(1);
      }
    }
  }
});

it("draws whole hours round what it is given", () => {
  const frame = frameFor(248, 33, 85, 16);
  expect([frame.first, frame.last]).toEqual([32, 88]);
  expect(topOf(frame, 36) - topOf(frame, 32)).toBe(16);
});

it("labels the edges of the working day first and leaves room between labels", () => {
  const frame = frameFor(248, 28, 88, 16);
  const lines = hourLines(frame, core);
  expect(lines).toContain(32);
  expect(lines).toContain(72);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined) expect((next - line) * frame.slot).toBeGreaterThanOrEqual(22);
  }
  expect(coreBoxes(frame, core)).toHaveLength(5);
});

it("cuts a block where working hours end, and loses none of it", () => {
  const parts = cutByBand(core, { day: 0, from: 30, to: 76 });
  expect(parts.map((part) => [part.band, part.from, part.to])).toEqual([
    ["evening", 30, 32],
    ["core", 32, 72],
    ["evening", 72, 76],
  ]);
  expect(cutByBand(core, { day: 6, from: 30, to: 76 }).map((part) => part.band)).toEqual([
    "weekend",
  ]);
});

it("gives the dumbbells a round scale that holds the longest row", () => {
  for (const minutes of [0, 30, 61, 1800, 1830, 3660, 6000]) {
    const scale = scaleFor(minutes);
    expect(scale.end).toBeGreaterThanOrEqual(minutes);
    expect(scale.marks.length).toBeLessThanOrEqual(7);
    expect(scale.marks[0]).toBe(0);
    expect(scale.marks.at(-1)).toBe(scale.end);
  }
  expect(scaleFor(1800).marks.map((mark) => mark / 60)).toEqual([0, 10, 20, 30]);
});
