/// Named hours: what a form shows is what is stored, whatever the order.
import { expect, it } from "vitest";
import { partsOf, stretchesOf } from "./stretches";

it("shows the same times on several days as one stretch", () => {
  const parts = [0, 2, 4].map((day) => ({ day, from: 1080, to: 1140 }));
  expect(stretchesOf(parts)).toEqual([{ days: [0, 2, 4], from: 1080, to: 1140 }]);
});

it("gives back the parts it was made of, in the order of the week", () => {
  const night = [0, 1].flatMap((day) => [
    { day, from: 0, to: 360 },
    { day, from: 1320, to: 1440 },
  ]);
  expect(partsOf(stretchesOf(night))).toEqual(night);
});
