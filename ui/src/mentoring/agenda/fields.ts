/// What forms of meetings share: what keeps a thing off pages, people and days as fields, and times of the day.
import type { GoalsView, Guard, NeedsView, PeopleView } from "../../ipc/contract";
import { guard as words } from "../../words/mentoring-agenda";
import type { FormField, Values } from "../form/fields";

export const OPEN: Guard = { secrets: [], values: false, released: true };

/** The two fields that say what keeps a thing off pages. */
export const guardFields = (): FormField[] => [
  {
    kind: "many",
    key: "touches",
    label: words.touches,
    options: words.options,
    hint: words.touchesHint,
    wide: true,
  },
  { kind: "pick", key: "out", label: words.out, options: words.choices, none: words.auto },
];

/** What these fields show of a guard. */
export const guardValues = (own: Guard | null): Values => {
  if (!own) return { touches: [], out: null };
  const touches = [...own.secrets, ...(own.values ? ["values"] : [])];
  return {
    touches,
    out: own.released === (touches.length === 0) ? null : own.released ? "yes" : "no",
  };
};

/** The guard that these fields say; secrets the form does not know stay as they were. */
export function guardOf(values: Values, before: Guard | null): Guard {
  const touches = (values.touches as string[] | undefined) ?? [];
  const known = Object.keys(words.options);
  const others = (before?.secrets ?? []).filter((own) => !known.includes(own));
  const secrets = [...touches.filter((own) => own !== "values" && known.includes(own)), ...others];
  const isPrivate = secrets.length > 0 || touches.includes("values");
  const released = values.out === null ? !isPrivate : values.out === "yes";
  return { secrets, values: touches.includes("values"), released };
}

/** People as the options of a field. */
export const peopleOptions = (people: PeopleView | null): Record<string, string> =>
  Object.fromEntries((people?.rows ?? []).map((row) => [String(row.id), row.name]));

/** Open goals as the options of a field. */
export const goalOptions = (goals: GoalsView | null): Record<string, string> =>
  Object.fromEntries((goals?.open ?? []).map((row) => [String(row.id), row.draft.title]));

/** Needs as the options of a field. */
export const needOptions = (needs: NeedsView | null): Record<string, string> =>
  Object.fromEntries((needs?.rows ?? []).map((row) => [row.key, row.name]));

/** "16:00" as a minute of the day; null where nothing or something else is typed. */
export function minuteOf(text: unknown): number | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(String(text ?? "").trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** Two fields of questions as a list. */
export const questionsOf = (values: Values): string[] =>
  [values.question1, values.question2].map((one) => String(one ?? "").trim()).filter(Boolean);
