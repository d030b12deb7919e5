/// How numbers and days are said.
import { expect, test } from "vitest";
import { words } from "./en";
import { bytes, count, dayShort, hours, inWords, list, lower, time, weekday } from "./say";
import { span } from "./setup";

test("days are said in full, short, and without the year where it is this one", () => {
  expect(weekday("2026-11-22")).toBe("Sunday 22 November");
  expect(dayShort("2026-11-23")).toBe("Mon 23 Nov");
});

test("hours are whole or half, and one hour is one", () => {
  expect(hours(570)).toBe("9.5 hours");
  expect(hours(60)).toBe("1 hour");
  expect(hours(61 * 60)).toBe("61 hours");
  expect(hours(0)).toBe("0 hours");
});

test("counts agree with their nouns", () => {
  expect(count(1, "event")).toBe("1 event");
  expect(count(1284, "event")).toBe("1,284 events");
  expect(inWords(12)).toBe("twelve");
  expect(inWords(13)).toBe("13");
});

test("times of day, sizes and lists", () => {
  expect(time(870)).toBe("14:30");
  expect(bytes(18_800_000)).toBe("18.8 MB");
  expect(list(["inbox", "clinic", "teaching"])).toBe("inbox, clinic and teaching");
});

test("a category's name can stand inside a sentence; an abbreviation keeps its capitals", () => {
  expect(lower("Inbox and notes")).toBe("inbox and notes");
  expect(lower("QI projects")).toBe("QI projects");
});

test.each([
  ["0.4", "less than a second"],
  ["1", "a second"],
  ["40", "40 seconds"],
  ["7200", "two hours"],
  ["3600", "an hour"],
  ["190000000000", "6,000 years"],
  ["1e17", "more than a thousand million years"],
])("%s seconds to guess are said as %s", (seconds, said) => {
  expect(span(seconds)).toBe(said);
});

test("the line on Home is the finding first, said as strongly as the figures carry it", () => {
  const line = {
    place: "calendars" as const,
    calendars: 1,
    haveMinutes: 61 * 60,
    wishMinutes: 52 * 60,
    gapMinutes: 9 * 60,
    top: { category: 2, name: "Inbox", minutes: 390 },
    topEveningMinutes: 0,
    sortedShare: 1,
  };
  const fact = (change: Partial<typeof line>) =>
    words.home.calendarLine({ ...line, ...change }).fact;
  expect(fact({})).toBe("9 hours more than you wish. Most of it is inbox.");
  expect(fact({ top: { ...line.top, minutes: 200 } })).toBe(
    "9 hours more than you wish. The largest part is inbox.",
  );
  expect(
    fact({ top: { ...line.top, minutes: -200 } }),
    "a kind one wants more of is no part of too much",
  ).toBe("9 hours more than you wish.");
  expect(fact({ gapMinutes: -120, top: { ...line.top, minutes: -100 } })).toBe(
    "2 hours fewer than you wish. Most of it is inbox.",
  );
  expect(fact({ gapMinutes: 0 })).toBe("As many hours as you wish, but 6.5 hours more of inbox.");
  const undrawn = { ...line, wishMinutes: null, gapMinutes: null };
  expect(words.home.calendarLine(undrawn).fact).toBe("Your week holds 61 hours of work.");
  expect(words.home.calendarLine({ ...undrawn, haveMinutes: null }).fact).toMatch(
    /no week of it counts yet/,
  );
  expect(words.home.calendarLine({ ...line, sortedShare: 0.999 }).detail).not.toContain("sorted");
  expect(words.home.calendarLine({ ...line, sortedShare: 0.9 }).detail).toContain(
    "10 % of the hours are not sorted yet.",
  );
});
