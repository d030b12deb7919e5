/// A form of leaving that is opened and kept changes nothing, and a line without its day costs nothing.
import { expect, test } from "vitest";
import type { ExitTerms } from "../../ipc/contract";
import { draftOf, exitOf } from "./exit-draft";

const WHOLE: ExitTerms = {
  began: "2019-08-01",
  notice: 120,
  theirNotice: 60,
  leaving: "2027-12-31",
  noTail: false,
  tail: {
    premium: 1120000,
    tenths: 15,
    mine: [
      { ending: "resign", percent: 100 },
      { ending: "sold", percent: 0 },
    ],
    until: "2029-01-01",
  },
  clawbacks: [
    {
      name: "Sign-on",
      amount: 3000000,
      from: "2026-01-10",
      months: 36,
      prorated: false,
      spared: ["withoutCause"],
    },
  ],
  unvested: [{ name: "Match", amount: 150000, on: "2027-07-01" }],
  bonuses: [{ name: "Quality pay", yearly: 700000, month: 9 }],
  noNonCompete: false,
  nonCompete: {
    months: 12,
    buyOut: null,
    monthly: 1000000,
    bars: "unknown",
    spared: ["sold"],
    place: "12 miles",
  },
  gap: { weeks: 3, yearly: 24800000 },
  loans: { amount: 3840000, until: "2028-04-30", next: "no" },
};

test("terms that are opened and kept are the same terms", () => {
  expect(exitOf(WHOLE, draftOf(WHOLE))).toEqual(WHOLE);
});

test("what is not there stays away", () => {
  const empty: ExitTerms = {
    ...WHOLE,
    tail: null,
    clawbacks: [],
    unvested: [],
    bonuses: [],
    nonCompete: null,
    gap: null,
    loans: null,
  };
  expect(exitOf(empty, draftOf(empty))).toEqual(empty);
});

test("a line without its day is left out, and a tail that is not needed goes", () => {
  const draft = draftOf(WHOLE);
  const line = draft.unvested[0];
  if (line) line.on = null;
  const kept = exitOf({ ...WHOLE, noTail: true }, draft);
  expect(kept.unvested).toEqual([]);
  expect(kept.tail).toBeNull();
});
