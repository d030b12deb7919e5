/// The words of Values that all its views share: the frame, and its lines on Home.
import type { AuditPart, BurdenTag, HomeLine } from "../ipc/contract";
import { count, hours, inWords, lower, upper, weekday } from "./say";

export type ValuesHomeLine = Extract<HomeLine, { place: "values" }>;
export type LogsHomeLine = Extract<HomeLine, { place: "logs" }>;

export const frame = {
  tabsLabel: "Values",
  tabs: {
    audit: "Audit",
    reading: "Reading",
    compare: "Compare",
    cards: "Cards",
    logs: "Measure",
  },
} as const;

/** The nine parts of an audit, as a person names them. */
export const PARTS: Record<AuditPart, string> = {
  state: "How you are",
  sort: "Sort",
  choose: "Choose",
  importance: "What matters",
  lived: "What is lived",
  energy: "Energy",
  moreLess: "More and less",
  source: "Where gaps come from",
  experiment: "One experiment",
};

const TAGS: Record<BurdenTag, string> = {
  notes: "notes",
  inbox: "inbox",
  orders: "orders",
  priorAuth: "prior authorization",
  forms: "forms and training",
  other: "other work",
};

/** "A", "A and B", "A, B and 2 more". */
function named(names: readonly string[]): string {
  const [first = "", second = ""] = names;
  if (names.length < 3) return [first, ...names.slice(1).map(lower)].join(" and ");
  return `${first}, ${lower(second)} and ${inWords(names.length - 2)} more`;
}

/** How far an audit under way is. */
function progress(done: number, part: AuditPart | null): string {
  if (part === null) return "All nine parts are done, and it can be finished.";
  const next = `${lower(PARTS[part])} is next.`;
  if (done === 0) return `No part of nine is done yet; ${next}`;
  return `${upper(inWords(done))} of nine parts ${done === 1 ? "is" : "are"} done; ${next}`;
}

/** What Values says on Home. */
function line(one: ValuesHomeLine): { fact: string; detail: string | null } {
  const finding =
    one.less.length > 0
      ? `${upper(named(one.less))} ${one.less.length === 1 ? "gets" : "get"} less of you than ${one.less.length === 1 ? "it matters" : "they matter"}.`
      : one.newestOn === null
        ? null
        : "What you said matters is what you live, as far as your answers tell.";
  const newest = one.newestOn === null ? null : `Audit of ${weekday(one.newestOn)}.`;
  switch (one.next) {
    case "goOn":
      return {
        fact: "An audit of your values is under way.",
        detail: progress(one.partsDone ?? 0, one.part),
      };
    case "answerAgain":
      return {
        fact: finding ?? "Your audit is finished.",
        detail: "Three cards can be asked again, to see how much your answers move by themselves.",
      };
    case "answerExperiment":
      return {
        fact: finding ?? "Your audit is finished.",
        detail: "Your experiment is over. What did it do?",
      };
    case "nextAudit":
      return {
        fact: finding ?? "It is time for the next audit.",
        detail: [
          newest,
          one.nextOn === null ? null : `The next was planned for ${weekday(one.nextOn)}.`,
        ]
          .filter(Boolean)
          .join(" "),
      };
    case "read":
      return {
        fact: finding ?? "Your audit is finished.",
        detail: [
          newest,
          one.nextOn === null ? null : `The next is planned for ${weekday(one.nextOn)}.`,
        ]
          .filter(Boolean)
          .join(" "),
      };
  }
}

/** What the logs say on Home. */
function logsLine(one: LogsHomeLine): { fact: string; detail: string | null } {
  const uncredited =
    one.uncredited > 0
      ? `${upper(hours(one.uncredited))} of work without credit in twelve months, from ${count(one.asks, "ask")}.`
      : null;
  const pulse = one.pulseOpen === null ? null : "This week’s pulse is not said yet.";
  const logged =
    one.days === 0
      ? null
      : `${upper(inWords(one.days))} of the last seven days ${one.days === 1 ? "has" : "have"} an entry${one.top === null ? "" : `, most often about ${TAGS[one.top]}`}.`;
  const [fact, ...rest] = [
    one.timer === null
      ? null
      : `A timer runs: ${lower(one.timer.label)}, since ${one.timer.since}.`,
    uncredited,
    logged,
    pulse,
  ].filter((words) => words !== null);
  return { fact: fact ?? "You keep a log of your work.", detail: rest.join(" ") || null };
}

export const values = { frame, line, logsLine };
