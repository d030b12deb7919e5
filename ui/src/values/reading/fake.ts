/// A stand-in for the core under the reading and the comparison: an invented hospitalist's two audits, and what was asked of it.
import axe from "axe-core";
import type {
  AuditLine,
  AuditsView,
  Audience,
  Benchmark,
  ComparedAudit,
  ComparedValue,
  Contract,
  ExperimentView,
  GapKind,
  SessionView,
  ValueRow,
  ValuesComparison,
  ValuesReading,
} from "../../ipc/contract";
import { Fault } from "../../ipc/fault";
import { useTransport } from "../../ipc/transport";

export const SESSION = { state: "open", today: "2026-11-22" } as unknown as SessionView;

const working = (formula: string) => ({
  formula,
  inputs: [{ name: "result", value: "5" }],
  source: null,
});

export const audit = (id: number, begunOn: string, more: Partial<AuditLine> = {}): AuditLine => ({
  id,
  begunOn,
  finishedOn: begunOn,
  deck: "physician",
  mode: "usual",
  conditions: ["ordinary"],
  badWeek: false,
  leftOut: false,
  partsDone: 9,
  next: null,
  removedOn: null,
  ...more,
});

const card = (name: string) => ({
  key: `physician/${name.toLowerCase().replaceAll(" ", "-")}`,
  family: null,
  name,
  about: `What ${name.toLowerCase()} means.`,
});

export const row = (
  name: string,
  [importance, lived]: [number | null, number | null],
  kind: GapKind,
  says: string,
  more: Partial<ValueRow> = {},
): ValueRow => ({
  card: card(name),
  weight: 17,
  weightShown: "17",
  importance,
  lived,
  gap: importance === null || lived === null ? null : importance - lived,
  kind,
  says,
  top: true,
  dated: false,
  recent: false,
  evidence: [],
  week: null,
  moment: null,
  ...more,
});

const EXPERIMENT: ExperimentView = {
  words: "Hand over the pager for the Wednesday teaching hour",
  start: "2026-10-05",
  end: "2026-11-04",
  know: "the hour is taught to its end",
  outcome: null,
  found: null,
  due: true,
};

export const reading = (id: number, begunOn: string): ValuesReading => ({
  audit: id,
  begunOn,
  livedDays: ["2026-09-04", "2026-10-01"],
  finishedOn: begunOn,
  conditions: ["ordinary"],
  badWeek: false,
  leftOut: false,
  finding: "Teaching gets less of you than it matters.",
  paragraph: ["Recognition gets more of you than it matters."],
  doubts: [],
  lookAgain: [],
  rows: [
    row("Teaching", [9, 4], "less", "5 less", {
      dated: true,
      recent: true,
      week: "An hour a day that belongs to the residents.",
      evidence: [
        {
          id: 1,
          kind: "calendar",
          words: "3.5 h a week",
          on: "2026-10-01",
          minutes: 210,
          link: null,
        },
      ],
    }),
    row("Family", [10, 9], "tie", "tie"),
    row("Clinical craft", [9, 8], "tie", "tie"),
    row("Recognition", [4, 7], "more", "3 more"),
    row("Belonging", [7, null], "unknown", "not known"),
  ],
  rounds: 13,
  roundsOf: 13,
  missing: 1,
  noise: { band: 2.5, shown: "2.5", own: false, pairs: 6, words: "The noise is an assumption." },
  agreement: null,
  coverage: {
    words: "One of the five values that weigh most has dated evidence.",
    wordsAll: "The rest is your word.",
    top: 1,
    topOf: 5,
    all: 1,
    allOf: 5,
  },
  energy: {
    words: "You rated 12 hours of your week.",
    listed: 720,
    rated: 720,
    giving: 210,
    draining: 480,
    mean: -1,
    activities: [
      { id: 1, name: "Teaching rounds", category: null, minutes: 210, energy: 5, meaningful: true },
      { id: 2, name: "Inbox", category: null, minutes: 480, energy: -4, meaningful: false },
      { id: 3, name: "Huddles", category: null, minutes: 30, energy: null, meaningful: false },
    ],
    meaningful: {
      name: "Teaching rounds",
      share: 0.06,
      line: 0.2,
      words: "Teaching rounds takes 6 % of the hours.",
      benchmark: "meaningful20",
    },
  },
  sources: {
    words: "You lay seven of ten parts on the institution.",
    rows: [
      { card: card("Teaching"), parts: { me: 0, role: 2, team: 1, institution: 7, medicine: 0 } },
    ],
    total: { me: 0, role: 2, team: 1, institution: 7, medicine: 0 },
    benchmark: "institutionBehaves",
  },
  shifts: {
    words: "2 hours would move.",
    shifts: [
      { id: 1, name: "teaching on rounds", minutes: 120 },
      { id: 2, name: "inbox", minutes: -120 },
    ],
    cut: null,
    balance: "even",
  },
  experiment: { ...EXPERIMENT },
  nextOn: "2027-01-02",
  livedShare: 78.4,
  releasedTo: [],
  caveats: ["This is a picture of one person on one day: no norms, no diagnosis, and no score."],
  working: [
    { key: "weight:physician/teaching", working: working("Times chosen as mattering most.") },
    { key: "gap:physician/teaching", working: working("Matters less lived.") },
    { key: "priority:physician/teaching", working: working("Weight times gap.") },
    { key: "noise", working: working("1.96 times the error.") },
    { key: "livedShare", working: working("Weight times the smaller.") },
  ],
});

const compared = (one: AuditLine): ComparedAudit => ({
  id: one.id,
  begunOn: one.begunOn,
  mode: one.mode,
  conditions: one.conditions,
  badWeek: one.badWeek,
  leftOut: one.leftOut,
  experiment:
    one.id === 1
      ? { ...EXPERIMENT, outcome: "partly", found: "Held on seven evenings.", due: false }
      : null,
});

function value(name: string, lived: number[], audits: AuditLine[]): ComparedValue {
  const [first = 0, last = 0] = [lived[0], lived[audits.length - 1]];
  return {
    card: card(name),
    points: audits.map((one, index) => ({
      audit: one.id,
      weight: 17,
      importance: 9,
      lived: lived[index] ?? 0,
    })),
    lived: {
      before: first,
      after: last,
      change: last - first,
      moved: Math.abs(last - first) > 2.5,
    },
    importance: { before: 9, after: 9, change: 0, moved: false },
    livedTrend: audits.length > 2 ? -1.5 : null,
    importanceTrend: null,
  };
}

const comparison = (audits: AuditLine[]): ValuesComparison => ({
  audits: audits.map(compared),
  finding: "One answer moved by more than the noise: you live teaching less.",
  paragraph: ["No importance changed by more than the noise."],
  rows: [value("Teaching", [7, 4, 4], audits), value("Family", [8, 9, 9], audits)],
  entered: [card("Belonging")],
  gone: [card("Rooted in a place")],
  noise: { band: 2.5, shown: "2.5", own: false, pairs: 6, words: "The noise is an assumption." },
  working: [
    { key: "noise", working: working("1.96 times the error.") },
    { key: "lived:physician/teaching", working: working("Later less earlier.") },
  ],
});

const BENCHMARKS: Benchmark[] = [
  {
    key: "meaningful20",
    topic: "meaningfulWork",
    says: "What goes together.",
    sample: "465 faculty physicians at one centre",
    year: "2007",
    source: "Archives of Internal Medicine 169 (2009) 990",
    caveat: "It is not your target.",
  },
];

/** Puts the stand-in behind every call. `audits` come newest first, as from the core. */
export function standIn(
  audits: AuditLine[] = [audit(2, "2026-10-02"), audit(1, "2026-07-02")],
  change: (one: ValuesReading) => void = () => undefined,
) {
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const readings = audits.map((one) => reading(one.id, one.begunOn));
  readings.forEach(change);
  const find = (id: unknown) => {
    const one = readings.find((reading) => reading.audit === id);
    if (!one) throw new Fault("notFound", "audit");
    return one;
  };
  const list = (): AuditsView => ({
    audits,
    removed: [],
    underWay: null,
    nextOn: "2027-01-02",
    retest: null,
    experimentDue: null,
  });
  const answers: { [K in keyof Contract]?: (args: Contract[K]["args"]) => unknown } = {
    audits: list,
    valuesReading: ({ audit: id }) => find(id),
    benchmarks: () => BENCHMARKS,
    compareAudits: ({ audits: ids }) =>
      comparison(
        audits.filter((one) => one.finishedOn && (!ids || ids.includes(one.id))).toReversed(),
      ),
    answerExperiment: ({ audit: id, outcome, found }) => {
      Object.assign(find(id).experiment ?? {}, { outcome, found: found ?? null, due: false });
      return {};
    },
    setNextAudit: ({ audit: id, on }) => {
      find(id).nextOn = on ?? "2026-12-31";
      return { page: { part: "experiment", nextOn: find(id).nextOn } };
    },
    releaseAudit: ({ audit: id, audience, released }) => {
      const to = new Set<Audience>(find(id).releasedTo);
      if (released) to.add(audience);
      else to.delete(audience);
      find(id).releasedTo = [...to];
      return find(id);
    },
    leaveOutAudit: ({ audit: id, leftOut }) => {
      for (const one of audits) if (one.id === id) one.leftOut = leftOut;
      return list();
    },
    chooseSave: ({ suggested }) => ({ token: "s1", name: suggested, bytes: null }),
    saveValuesPage: () => ({ name: "values.pdf" }),
    saveValuesTable: () => ({ name: "values.csv" }),
    // A change made elsewhere, such as Undo.
    undo: () => ({ done: null }),
  };
  const CHANGES = ["answerExperiment", "setNextAudit", "releaseAudit", "leaveOutAudit", "undo"];
  useTransport({
    async send(name, args) {
      asked.push({ name, args: args as Record<string, unknown> });
      await Promise.resolve();
      const answer = answers[name as keyof Contract] as ((args: unknown) => unknown) | undefined;
      if (!answer) throw new Fault("invalid", null, `the stand-in does not know ${name}`);
      return structuredClone({
        value: answer(args),
        touched: CHANGES.includes(name) ? ["values"] : [],
        history: null,
      });
    },
    leave: () => undefined,
  });
  return {
    readings,
    /** The arguments of the calls of one name. */
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}

/** What axe finds on the page by WCAG 2.2 A and AA, one line a fault. */
export async function faultsOf(root: Element): Promise<string[]> {
  const found = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}
