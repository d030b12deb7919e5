/// Amounts and times read as people say them, and what is printed adds up.
import { expect, it } from "vitest";
import {
  clock,
  column,
  daysWords,
  figure,
  hours,
  inside,
  percent,
  signed,
  zonePlace,
} from "./amounts";

it("gives hours to one decimal and no more", () => {
  expect(hours(540)).toBe("9 hours");
  expect(hours(150)).toBe("2.5 hours");
  expect(hours(60)).toBe("1 hour");
  expect(hours(0)).toBe("0 hours");
  expect(hours(45)).toBe("45 minutes");
  expect(hours(135)).toBe("2.3 hours");
  expect(hours(74_400)).toBe("1,240 hours");
  expect(hours(57)).toBe("1 hour");
});

it("keeps the size of a change and its sign apart, halves away from nought", () => {
  expect(signed(-540)).toBe("−9");
  expect(signed(150)).toBe("+2.5");
  expect(signed(2)).toBe("0");
  expect(signed(-2)).toBe("0");
  for (let minutes = 0; minutes < 2000; minutes += 7) {
    expect(figure(-minutes).replace("−", ""), "a drop is as large as the same gain").toBe(
      figure(minutes),
    );
  }
});

it("lines up columns", () => {
  expect(column(1620)).toBe("27.0");
  expect(column(63)).toBe("1.1");
  expect(column(2)).toBe("<0.1");
  expect(column(0)).toBe("0.0");
});

it("writes times, days, zones and names inside a sentence", () => {
  expect(clock(34)).toBe("08:30");
  expect(clock(96)).toBe("24:00");
  expect(daysWords([0, 1, 2, 3, 4])).toBe("Monday to Friday");
  expect(daysWords([4, 0, 2])).toBe("Monday, Wednesday and Friday");
  expect(zonePlace("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(inside("Inbox and notes")).toBe("inbox and notes");
  expect(inside("IRB")).toBe("IRB");
});

it("never calls a part the whole", () => {
  expect(percent(0.83)).toBe("83 %");
  expect(percent(0.998)).toBe("99 %");
  expect(percent(0.001)).toBe("1 %");
  expect(percent(1)).toBe("100 %");
  expect(percent(0)).toBe("0 %");
});
