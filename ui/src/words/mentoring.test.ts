/// What the people say on Home, for each thing that can be next.
import { expect, it } from "vitest";
import { mentoring, type PeopleHomeLine } from "./mentoring";

const line = (more: Partial<PeopleHomeLine>): PeopleHomeLine => ({
  place: "people",
  helping: 4,
  prospects: 2,
  next: "ahead",
  person: 1,
  name: "Dr Abena Osei",
  on: "2026-12-03",
  ...more,
});

it("names who is next, and says how many help", () => {
  expect(mentoring.line(line({}))).toEqual({
    fact: "Next is Dr Abena Osei, on Thursday 3 December.",
    detail: "4 people help and 2 could.",
  });
});

it("says what waits, without blame", () => {
  const fact = (next: PeopleHomeLine["next"]) => mentoring.line(line({ next })).fact;
  expect(fact("late")).toBe("A word with Dr Abena Osei is later than you agreed.");
  expect(fact("contact")).toBe("A word with Dr Abena Osei is due, since Thursday 3 December.");
  expect(fact("nudge")).toBe("Dr Abena Osei has not answered; one reminder is fair.");
});

it("has a line for people with whom nothing is due", () => {
  expect(
    mentoring.line(
      line({ helping: 0, prospects: 0, next: "nothing", person: null, name: null, on: null }),
    ),
  ).toEqual({ fact: "Nothing is due with anybody.", detail: "Nobody helps yet." });
});
