/// A stand-in for the logs in tests: a small log, one month, one pulse, one ask; changes are told, and some are kept.
import type {
  BurdenView,
  EhrView,
  LogLine,
  PulseView,
  RecurringView,
  ScoresView,
  UncreditedView,
  Working,
} from "../../ipc/contract";
import { useTransport, type Transport } from "../../ipc/transport";

const working: Working = { formula: "A sum over a count.", inputs: [], source: null };
const line = (more: Partial<LogLine>): LogLine => ({
  metric: "burden",
  label: "All burdens",
  method: "timed",
  methodLabel: "timed",
  with: null,
  unit: "minutes on a day that was filled in",
  points: [
    { day: "2026-10-01", value: 53 },
    { day: "2026-11-01", value: 52 },
  ],
  trend: null,
  ...more,
});

export function fakeLogs() {
  const burden: BurdenView = {
    today: "2026-11-22",
    from: "2026-08-31",
    to: "2026-11-22",
    timer: null,
    entries: [
      {
        id: 2,
        day: "2026-11-20",
        tag: "inbox",
        label: "Inbox",
        minutes: 56,
        method: "timed",
        methodLabel: "timed",
        clocked: 56,
      },
    ],
    sums: [
      {
        method: "timed",
        methodLabel: "timed",
        days: 1,
        minutes: 56,
        aDay: 56,
        shares: [{ tag: "inbox", label: "Inbox", minutes: 56 }],
        working,
      },
      {
        method: "estimated",
        methodLabel: "estimated at day's end",
        days: 2,
        minutes: 180,
        aDay: 90,
        shares: [{ tag: "notes", label: "Notes", minutes: 180 }],
        working,
      },
    ],
    lines: [line({}), line({ method: "estimated", methodLabel: "estimated at day's end" })],
    caveat: "Figures of two methods are never added.",
    ended: null,
  };
  const ehr: EhrView = {
    months: [],
    lines: [],
    systems: [],
    usual: { from: 1050, to: 420, weekends: true },
    caveat: "Compare months of one EHR.",
  };
  const pulse: PulseView = {
    questions: [
      { key: "mattered", question: "How much mattered?", least: "none of it", most: "all of it" },
      { key: "rested", question: "How rested?", least: "not at all", most: "fully" },
      { key: "decided", question: "How far yours?", least: "not at all", most: "fully" },
    ],
    prompt: "One line on the week, if you like.",
    open: ["2026-11-16", "2026-11-09", "2026-11-02", "2026-10-26"],
    weeks: [],
    lines: [],
    caveat: "Plotted, and nothing else.",
  };
  const basis = { weeks: 46, yearHours: null, hourly: null, currency: "$" };
  const recurring: RecurringView = { rows: [], total: 0, sentence: null, working, basis };
  const uncredited: UncreditedView = {
    entries: [],
    from: "2025-11-23",
    to: "2026-11-22",
    minutes: 0,
    sentence: null,
    totals: [],
    shares: [],
    working,
    basis,
    caveat: "Only what was written down counts.",
  };
  const scores: ScoresView = {
    caveat: "Bearings holds no items of these scales.",
    scales: [],
    entries: [],
    lines: [],
  };
  const chooseSave = { token: "s1", name: "a file", bytes: null };
  const now = {
    burden,
    ehr,
    pulse,
    recurring,
    uncredited,
    scores,
    benchmarks: [],
    chooseSave,
    said: "56 min of inbox kept.",
  };
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const timed = (seconds: number, tooLong: boolean) => ({
    tag: "inbox" as const,
    label: "Inbox",
    day: "2026-11-22",
    since: "14:02",
    seconds,
    tooLong,
  });
  const transport: Transport = {
    async send(name, args) {
      asked.push({ name, args: args as Record<string, unknown> });
      await Promise.resolve();
      const read = name in now;
      if (name === "startTimer") now.burden.timer = timed(0, false);
      if (name === "stopTimer" || name === "discardTimer") now.burden.timer = null;
      const ends = name === "stopTimer" || name === "startTimer";
      const burden = {
        ...now.burden,
        ended: name === "stopTimer" ? now.said : null,
      };
      const value = ends ? burden : read ? now[name as keyof typeof now] : null;
      return {
        value: structuredClone(value),
        touched: read ? [] : ["values"],
        history: { undo: null, redo: null, at: null },
      };
    },
    leave: () => undefined,
  };
  useTransport(transport);
  return {
    now,
    timed,
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}
