/// A goal as a form has it: milestones and results are typed a line each and read back.
import type { GoalDraft, GoalResult, Milestone } from "../../ipc/contract";
import type { Values } from "../form/fields";
import { guardOf, guardValues } from "../agenda/fields";

/** "Methods [2026-12-20]" a line. */
export const milestoneLines = (all: readonly Milestone[]): string =>
  all.map((one) => (one.due ? `${one.what} [${one.due}]` : one.what)).join("\n");

/** Milestones typed a line each; those that were there before keep the day they were done. */
export function milestonesOf(text: string, before: readonly Milestone[]): Milestone[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line) => {
    const found = /^(.*?)\s*\[(\d{4}-\d{2}-\d{2})\]$/.exec(line);
    const what = found?.[1] ?? line;
    const doneOn = before.find((one) => one.what === what)?.doneOn ?? null;
    return { what, due: found?.[2] ?? null, doneOn };
  });
}

/** "talks given; 0; 2; 4" a line. */
export const resultLines = (all: readonly GoalResult[]): string =>
  all.map((one) => [one.name, one.start, one.now, one.target].join("; ")).join("\n");

/** Results typed a line each; null where a line is no result. */
export function resultsOf(text: string): GoalResult[] | null {
  const all: GoalResult[] = [];
  for (const line of text.split("\n").map((own) => own.trim())) {
    if (!line) continue;
    const parts = line.split(";").map((part) => part.trim());
    const [start, now, target] = parts.slice(1).map(Number);
    if (parts.length !== 4 || ![start, now, target].every(Number.isInteger)) return null;
    all.push({ name: parts[0] ?? "", start: start ?? 0, now: now ?? 0, target: target ?? 0 });
  }
  return all;
}

export const goalValues = (draft: GoalDraft | null): Values => ({
  title: draft?.title ?? "",
  form: draft?.form ?? "smart",
  priority: String(draft?.priority ?? 2),
  domain: draft?.domain ?? null,
  measure: draft?.measure ?? null,
  confidence: draft?.confidence ?? null,
  step: draft?.step ?? null,
  due: draft?.due ?? null,
  need: draft?.need ?? null,
  value: draft?.value ?? null,
  competency: draft?.competency ?? null,
  people: (draft?.people ?? []).map(String),
  milestones: milestoneLines(draft?.milestones ?? []),
  results: resultLines(draft?.results ?? []),
  note: draft?.note ?? "",
  ...guardValues(draft?.guard ?? null),
});

/** The goal that a form says; what the form does not ask stays. Null where a result cannot be read. */
export function goalOf(values: Values, before: GoalDraft | null): GoalDraft | null {
  const results = resultsOf(String(values.results ?? ""));
  if (results === null) return null;
  return {
    title: String(values.title),
    form: values.form as GoalDraft["form"],
    priority: Number(values.priority),
    domain: (values.domain as GoalDraft["domain"]) ?? null,
    need: (values.need as string | null) ?? null,
    value: (values.value as string | null) ?? null,
    competency: (values.competency as string | null) ?? null,
    criterion: before?.criterion ?? null,
    measure: (values.measure as string | null) ?? null,
    confidence: (values.confidence as number | null) ?? null,
    step: (values.step as string | null) ?? null,
    due: (values.due as string | null) ?? null,
    people: ((values.people as string[] | undefined) ?? []).map(Number),
    results,
    milestones: milestonesOf(String(values.milestones ?? ""), before?.milestones ?? []),
    note: String(values.note ?? ""),
    guard: guardOf(values, before?.guard ?? null),
  };
}
