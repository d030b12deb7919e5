/// The timeline: nothing on one track stands on another thing, words are left out before they overlap; months come whole.
import { expect, it } from "vitest";
import { daysLater, monthStarts } from "./days";
import { places, type Item } from "./layout";

/** Numbers that look drawn and are the same each time. */
function drawn(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

it("sets nothing on anything, and words only where there is room", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = drawn(seed);
    const items: Item[] = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, id) => {
      const x0 = 100 + next() * 600;
      return { id, x0, x1: Math.min(760, x0 + next() * 120), words: 20 + next() * 180 };
    });
    const put = places(items, 100, 760, 3);
    expect(put.length).toBe(items.length);
    const spans = put.flatMap((place) => {
      const item = items.find((one) => one.id === place.id);
      if (!item) return [];
      const from = place.side === "left" ? item.x0 - 6 - item.words : item.x0;
      const to = place.side === "right" ? item.x1 + 6 + item.words : item.x1;
      return [{ track: place.track, from, to }];
    });
    expect(spans.length).toBe(items.length);
    for (const [at, one] of spans.entries()) {
      expect(one.from).toBeGreaterThanOrEqual(100);
      expect(one.to).toBeLessThanOrEqual(760);
      for (const two of spans.slice(at + 1)) {
        if (one.track !== two.track) continue;
        expect(one.to <= two.from || two.to <= one.from).toBe(true);
      }
    }
  }
});

it("says words beside a thing that stands alone", () => {
  expect(places([{ id: 1, x0: 200, x1: 212, words: 100 }], 100, 760, 3)).toEqual([
    { id: 1, track: 0, side: "right" },
  ]);
  expect(places([{ id: 1, x0: 700, x1: 712, words: 100 }], 100, 760, 3)).toEqual([
    { id: 1, track: 0, side: "left" },
  ]);
});

it("counts days over the end of a year and of February, and names whole months", () => {
  expect(daysLater("2027-12-31", 1)).toBe("2028-01-01");
  expect(daysLater("2028-03-01", -1)).toBe("2028-02-29");
  expect(monthStarts("2027-11-15", "2028-01-10")).toEqual([
    "2027-11-01",
    "2027-12-01",
    "2028-01-01",
    "2028-02-01",
  ]);
});
