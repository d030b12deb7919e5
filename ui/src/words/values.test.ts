/// What Values and the logs say on Home.
import { describe, expect, test } from "vitest";
import { lower } from "./say";
import { values, type LogsHomeLine, type ValuesHomeLine } from "./values";

const audit = (more: Partial<ValuesHomeLine> = {}): ValuesHomeLine => ({
  place: "values",
  audits: 2,
  audit: 2,
  next: "read",
  partsDone: null,
  part: null,
  newestOn: "2026-10-02",
  less: ["Teaching", "Unhurried care"],
  nextOn: "2027-01-02",
  ...more,
});

const logs = (more: Partial<LogsHomeLine> = {}): LogsHomeLine => ({
  place: "logs",
  timer: null,
  days: 0,
  top: null,
  pulseOpen: null,
  uncredited: 0,
  asks: 0,
  ...more,
});

describe("the line of the audit", () => {
  test("says the finding, with names as they stand in a sentence, and what comes next", () => {
    expect(values.line(audit())).toEqual({
      fact: "Teaching and unhurried care get less of you than they matter.",
      detail: "Audit of Friday 2 October. The next is planned for Saturday 2 January.",
    });
  });

  test("one value is one, and more than two are counted", () => {
    expect(values.line(audit({ less: ["Teaching"] })).fact).toBe(
      "Teaching gets less of you than it matters.",
    );
    const many = ["Teaching", "A team that shows up", "Belonging", "Clinical craft"];
    expect(values.line(audit({ less: many })).fact).toBe(
      "Teaching, a team that shows up and two more get less of you than they matter.",
    );
  });

  test("no gap is said as far as the answers tell", () => {
    expect(values.line(audit({ less: [] })).fact).toBe(
      "What you said matters is what you live, as far as your answers tell.",
    );
  });

  test("an audit under way says how far it is, and the part that is next", () => {
    expect(values.line(audit({ next: "goOn", partsDone: 3, part: "importance" }))).toEqual({
      fact: "An audit of your values is under way.",
      detail: "Three of nine parts are done; what matters is next.",
    });
    expect(values.line(audit({ next: "goOn", partsDone: 1, part: "choose" })).detail).toBe(
      "One of nine parts is done; choose is next.",
    );
    expect(values.line(audit({ next: "goOn", partsDone: 0, part: "state" })).detail).toBe(
      "No part of nine is done yet; how you are is next.",
    );
    expect(values.line(audit({ next: "goOn", partsDone: 9, part: null })).detail).toBe(
      "All nine parts are done, and it can be finished.",
    );
  });

  test("what is due is asked, and never scolded", () => {
    expect(values.line(audit({ next: "answerExperiment" })).detail).toBe(
      "Your experiment is over. What did it do?",
    );
    expect(values.line(audit({ next: "answerAgain" })).detail).toMatch(/^Three cards can be asked/);
    expect(values.line(audit({ next: "nextAudit", nextOn: "2026-11-20" })).detail).toBe(
      "Audit of Friday 2 October. The next was planned for Friday 20 November.",
    );
  });
});

describe("the line of the logs", () => {
  test("begins with what weighs most, and says the rest under it", () => {
    expect(
      values.logsLine(logs({ days: 5, top: "notes", uncredited: 3300, asks: 10, pulseOpen: null })),
    ).toEqual({
      fact: "55 hours of work without credit in twelve months, from 10 asks.",
      detail: "Five of the last seven days have an entry, most often about notes.",
    });
  });

  test("a timer that runs comes first", () => {
    const timer = {
      tag: "inbox" as const,
      label: "Inbox",
      day: "2026-11-22",
      since: "13:40",
      seconds: 1320,
      tooLong: false,
    };
    const said = values.logsLine(logs({ timer, days: 1, top: "inbox" }));
    expect(said.fact).toBe("A timer runs: inbox, since 13:40.");
    expect(said.detail).toBe("One of the last seven days has an entry, most often about inbox.");
  });

  test("a pulse that is open is said as a fact, and a quiet log says little", () => {
    expect(values.logsLine(logs({ pulseOpen: "2026-11-16" })).fact).toBe(
      "This week’s pulse is not said yet.",
    );
    expect(values.logsLine(logs())).toEqual({ fact: "You keep a log of your work.", detail: null });
  });
});

test("inside a sentence the article is small, and I stays I", () => {
  expect(lower("A team that shows up")).toBe("a team that shows up");
  expect(lower("I sit down for every new admission")).toBe("I sit down for every new admission");
});
