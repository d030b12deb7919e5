/// The invented hospitalist's boundaries: 3 of 8 protected hours a week kept, and what took the others.
import type { Boundaries } from "../shapes";

const FRIDAYS = [
  "2026-09-18",
  "2026-09-25",
  "2026-10-02",
  "2026-10-09",
  "2026-10-23",
  "2026-10-30",
  "2026-11-06",
  "2026-11-13",
];
type Line = NonNullable<Boundaries["ledger"]>["lines"][number];
const lines = (
  minutes: readonly number[],
  category: number,
  series: boolean,
  lead: number,
): Line[] =>
  minutes.map((own, index) => ({
    day: FRIDAYS[index % FRIDAYS.length] ?? "",
    minutes: own,
    category,
    series,
    lead: series ? lead : (lead + index) % 4,
  }));
const LINES = [
  ...lines(new Array<number>(8).fill(105), 5, true, 120),
  ...lines([180, 120, 180, 120, 120], 1, false, 1),
  ...lines(new Array<number>(9).fill(60), 6, false, 2),
  ...lines(new Array<number>(4).fill(75), 5, true, 30),
].sort((a, b) => a.day.localeCompare(b.day));

const how = (formula: string, ...inputs: [string, string][]) => ({
  formula,
  inputs: inputs.map(([name, value]) => ({ name, value })),
  source: null,
});
const measure = (key: string, label: string, value: string, detail: string) => ({
  key,
  label,
  value,
  detail,
  working: how(`${label}, from the weeks that count.`, ["weeks that count", "8"]),
});

export const BOUNDARIES: Boundaries = {
  weeks: 8,
  measures: [
    measure(
      "after",
      "Work after hours",
      "16 h",
      "a week outside your working hours, 26 % of all work",
    ),
    measure(
      "touched",
      "Weekends with work",
      "6 of 8 weeks",
      "and 4.1 evenings and 0 nights a week with work in them",
    ),
    measure(
      "wow8",
      "Calendar WOW8",
      "10.1 h",
      "of other work for each eight hours with patients, by your calendar and your own estimate",
    ),
    measure(
      "recovery",
      "Weeks without a day off",
      "5 of 8 weeks",
      "and 3 nights with less than eleven hours of rest in 8 weeks",
    ),
    measure(
      "fragments",
      "Longest free stretch in a working day",
      "1.2 h",
      "14 blocks of 90 minutes or more of one kind a week; the kind of work changes 0.4 times an hour",
    ),
    measure(
      "meaningful",
      "Work that means most",
      "7 %",
      "of your week is Teaching, which you rate highest. In one department, fewer with at least 20 % on such work were exhausted; a line to look at, not a rule",
    ),
    measure(
      "value",
      "Rated hours that feel below nothing",
      "31 %",
      "an hour feels 0.2 on average, from −2 to 2",
    ),
    measure(
      "mixDistance",
      "Distance of the mix",
      "6.4 h",
      "a week would be other work, at the hours you have; Jensen-Shannon divergence 0.03",
    ),
    measure(
      "clock",
      "Distance on the clock",
      "1.8 h",
      "that an hour of work would have to move; work sits 0.9 h later than wished",
    ),
  ],
  ledger: {
    owed: 3840,
    taken: 2400,
    kept: 1440,
    unsorted: 0,
    late: 14,
    known: 26,
    invaders: [
      {
        group: 2,
        label: "Throughput committee",
        category: 5,
        minutes: 840,
        count: 8,
        kind: "series",
        lead: "months",
      },
      {
        group: 3,
        label: "Cover for clinic",
        category: 1,
        minutes: 720,
        count: 5,
        kind: "5 single entries",
        lead: "1 to 3 days",
      },
      {
        group: 5,
        label: "Busy",
        category: 6,
        minutes: 540,
        count: 9,
        kind: "9 single entries",
        lead: "same day",
      },
      {
        group: 7,
        label: "Interviews",
        category: 5,
        minutes: 300,
        count: 4,
        kind: "series, last on 30 October",
        lead: "weeks",
      },
    ],
    lines: LINES,
    working: how(
      "Every entry of other work inside protected time. Where entries overlap, the time counts once and is shared among them.",
      ["protected", "64 hours"],
      ["taken by other work", "40 hours"],
      ["kept", "24 hours"],
    ),
  },
  contract: [{ category: 4, contract: 20, calendar: 5 }],
  months: [
    { first: "2026-06-01", weeks: 3, after: 750, kept: 62 },
    { first: "2026-07-01", weeks: 4, after: 810, kept: 55 },
    { first: "2026-08-01", weeks: 2, after: 780, kept: 50 },
    { first: "2026-09-01", weeks: 3, after: 870, kept: 44 },
    { first: "2026-10-01", weeks: 3, after: 930, kept: 40 },
    { first: "2026-11-01", weeks: 2, after: 960, kept: 31 },
  ],
  afterTrend: {
    sentence:
      "Work after hours grows by about 42 minutes a week each month (+30 to +60 minutes a week for each month).",
    working: how("The median of the changes between every two months, by the month.", [
      "months",
      "6",
    ]),
  },
  keptTrend: {
    sentence:
      "Less protected time is kept, by about 6 points each month (−8 to −5 points for each month).",
    working: how("The median of the changes between every two months, by the month.", [
      "months",
      "6",
    ]),
  },
};

/** Before any week counts there is nothing to say. */
export const NO_BOUNDARIES: Boundaries = {
  weeks: 0,
  measures: [],
  ledger: null,
  contract: [],
  months: [],
  afterTrend: null,
  keptTrend: null,
};
