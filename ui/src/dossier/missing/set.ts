/// Sets, groups and criteria before anything was written in them; what is moved, copied and looked up in them.
import type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaStep,
  CriteriaTrack,
  Criterion,
  EntryForms,
  FieldView,
  GroupRule,
  Predicate,
  SetFault,
  Window,
} from "../../ipc/contract";
import { editor as words } from "../../words/dossier-rules";

/** A name that no other has: "criterion-3". */
export function fresh(stem: string, taken: string[]): string {
  let number = 1;
  while (taken.includes(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}

/** Every criterion's name in a set: a new one is unlike all, so that what stands beside one stands beside no other. */
export const criterionKeys = (set: CriteriaSet): string[] =>
  set.tracks.flatMap((track) =>
    track.steps.flatMap((step) => step.groups.flatMap((own) => own.criteria.map((one) => one.key))),
  );

export const emptyPredicate = (): Predicate => ({
  types: ["presentation"],
  choices: {},
  flags: [],
  proof: [],
  least: {},
  roles: [],
  missions: [],
  reach: null,
  invited: false,
  peerReviewed: false,
  outsideHome: false,
  notIndustry: false,
  atOrAbove: false,
  distinct: [],
  evidence: null,
});

export const emptyCriterion = (key: string): Criterion => ({
  key,
  name: words.fresh,
  words: words.freshWords,
  place: null,
  area: null,
  kind: "count",
  predicate: emptyPredicate(),
  asked: 1,
  perYear: null,
  levels: [],
  window: "sincePromotion",
  wanted: null,
  standing: "stated",
  lead: null,
});

export const emptyGroup = (key: string, criterion: string): CriteriaGroup => ({
  key,
  name: words.freshGroup,
  rule: "all",
  criteria: [emptyCriterion(criterion)],
});

export const emptyStep = (key: string, criterion: string): CriteriaStep => ({
  key,
  from: words.freshFrom,
  to: words.freshTo,
  groups: [emptyGroup("group-1", criterion)],
});

export const emptyTrack = (key: string, criterion: string): CriteriaTrack => ({
  key,
  name: words.freshTrack,
  steps: [emptyStep("step-1", criterion)],
});

export const emptySet = (today: string): CriteriaSet => ({
  title: "",
  version: "",
  institution: "",
  effectiveFrom: null,
  source: "",
  retrieved: today,
  example: false,
  tracks: [emptyTrack("track-1", "criterion-1")],
  calendar: [],
});

export const windowKind = (own: Window) => (typeof own === "string" ? own : "lastYears");
export const windowYears = (own: Window) => (typeof own === "string" ? 5 : own.lastYears);

export const ruleKind = (rule: GroupRule) =>
  typeof rule === "string" ? "all" : "atLeast" in rule ? "atLeast" : "areas";
export const ruleNumber = (rule: GroupRule) =>
  typeof rule === "string" ? 1 : "atLeast" in rule ? rule.atLeast : rule.areas;
export const ruleOf = (kind: string, number: number): GroupRule =>
  kind === "all" ? "all" : kind === "areas" ? { areas: number } : { atLeast: number };

/** Moves one of a list up or down by one place; at the ends it stays. */
export function move(list: unknown[], at: number, by: -1 | 1): boolean {
  const to = at + by;
  if (to < 0 || to >= list.length) return false;
  const [one] = list.splice(at, 1);
  list.splice(to, 0, one);
  return true;
}

/** What a written whole number says; what is none is 0, which the core refuses in words. */
export const whole = (text: string, most: number): number =>
  /^\d+$/.test(text.trim()) ? Math.min(Number(text.trim()), most) : 0;

/** Words with commas between, as a list. */
export const listed = (text: string): string[] =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

/** The own fields of some kinds of entries, each once. */
export function fieldsOf(forms: EntryForms, types: Predicate["types"]): FieldView[] {
  const all = forms.kinds.filter((own) => types.includes(own.kind)).flatMap((own) => own.fields);
  return all.filter((own, at) => all.findIndex((other) => other.key === own.key) === at);
}

/** Leaves out what belongs to no chosen kind of entry any more. */
export function pruned(own: Predicate, forms: EntryForms): Predicate {
  const keys = fieldsOf(forms, own.types).map((field) => field.key);
  const kept = <T>(all: Partial<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return {
    ...own,
    choices: kept(own.choices) as Predicate["choices"],
    least: kept(own.least) as Predicate["least"],
    flags: own.flags.filter((key) => keys.includes(key)),
    proof: own.proof.filter((key) => keys.includes(key)),
  };
}

/** What is said of one place of a set. */
export const faultAt = (faults: SetFault[], place: string): string | null =>
  faults.find((own) => own.place === place)?.saying ?? null;

/** Whether anything in a part is at fault. */
export const faulty = (faults: SetFault[], place: string): boolean =>
  faults.some((own) => own.place === place || own.place.startsWith(`${place}.`));
