/// The stand-in's kinds of week, year, named hours, contract, shadow hours, diary, choices of what counts and zones.
import type { WeekView } from "./shapes";
import type {
  Band,
  DiaryView,
  MaskView,
  MinuteRange,
  PolicyView,
  Promises,
  ShadowRow,
  ShadowView,
  WeekCount,
  WeekKind,
  Year,
  YearSide,
  YearWeeks,
  ZoneView,
} from "./shapes-weeks";
import { WEEK_KINDS } from "./shapes-weeks";

const TODAY = "2026-11-22";

export type FakeWeeks = {
  weeks: WeekView[];
  masks: MaskView[];
  promises: Promises;
  year: { have: YearWeeks | null; wish: YearWeeks | null };
  guesses: { category: number; band: Band; range: MinuteRange }[];
  diary: { day: string; category: number; minutes: number }[];
  policy: PolicyView;
  zones: ZoneView[];
};

export function weeksAtFirst(empty: boolean): Omit<FakeWeeks, "weeks"> {
  const inbox = { category: 2, band: "evening" as const };
  return {
    masks: empty
      ? []
      : [
          {
            id: 1,
            name: "Dinner",
            parts: [0, 1, 2, 3, 4].map((day) => ({ day, from: 1080, to: 1140 })),
            minutes: 300,
            taken: 0,
          },
        ],
    promises: empty
      ? { shares: [], halfDays: null }
      : { shares: [{ category: 4, percent: 20 }], halfDays: 14 },
    year: {
      have: null,
      wish: empty ? null : { ordinary: 34, inpatient: 10, leave: 8, conference: 0 },
    },
    guesses: empty ? [] : [{ ...inbox, range: { low: 240, likely: 360, high: 480 } }],
    diary: empty
      ? []
      : [
          { day: "2026-11-17", category: 2, minutes: 60 },
          { day: "2026-11-18", category: 2, minutes: 90 },
          { day: "2026-11-19", category: 2, minutes: 0 },
          { day: "2026-11-20", category: 2, minutes: 45 },
        ],
    policy: {
      countFree: false,
      countDeclined: false,
      tentative: 500,
      allDayMinutes: 0,
      marked: empty
        ? { free: 0, declined: 0, cancelled: 0, leave: 0, tentative: 0, allDay: 0 }
        : { free: 118, declined: 64, cancelled: 22, leave: 15, tentative: 41, allDay: 28 },
    },
    zones: empty ? [] : [{ tzid: "Ward time", zone: "America/Toronto" }],
  };
}

const sum = (weeks: YearWeeks) => weeks.ordinary + weeks.inpatient + weeks.leave + weeks.conference;
const side = (weeks: YearWeeks, source: YearSide["source"]): YearSide => ({
  weeks,
  source,
  rest: 52 - sum(weeks),
});

function counts(now: FakeWeeks): WeekCount[] {
  const known = now.weeks.filter((week) => week.kind !== "aside").length;
  return WEEK_KINDS.map((kind) => {
    const own = now.weeks.filter((week) => week.kind === kind);
    return {
      kind,
      weeks: own.length,
      chosen: own.filter((week) => week.chosen).length,
      aYear: kind === "aside" || known === 0 ? null : Math.round((52 * own.length) / known),
    };
  });
}

function year(now: FakeWeeks): Year {
  const seen = counts(now);
  const a = (kind: WeekKind) => seen.find((one) => one.kind === kind)?.aYear ?? 0;
  const observed = now.weeks.length
    ? {
        ordinary: a("ordinary"),
        inpatient: a("inpatient"),
        leave: 52 - a("ordinary") - a("inpatient") - a("conference"),
        conference: a("conference"),
      }
    : null;
  const have = now.year.have
    ? side(now.year.have, "said")
    : observed
      ? side(observed, "observed")
      : null;
  return {
    have,
    wish: now.year.wish ? side(now.year.wish, "said") : have && side(have.weeks, "have"),
  };
}

function diary(now: FakeWeeks): DiaryView {
  const days = Array.from({ length: 14 }, (_, index) => {
    const at = new Date(`${TODAY}T12:00:00Z`);
    at.setUTCDate(at.getUTCDate() - 13 + index);
    const day = at.toISOString().slice(0, 10);
    const entries = now.diary
      .filter((one) => one.day === day)
      .map(({ category, minutes }) => ({ category, minutes }));
    return { day, filled: entries.length > 0, entries };
  });
  const filled = days.filter((day) => day.filled);
  const window =
    filled.length >= 7 ? { from: days[0]?.day ?? TODAY, to: TODAY, filled: filled.length } : null;
  const inbox = filled.map((day) => day.entries[0]?.minutes ?? 0);
  const likely = Math.round((5 * inbox.reduce((all, one) => all + one, 0)) / (inbox.length || 1));
  return {
    days,
    filled: filled.length,
    needed: 7,
    window,
    estimates: window
      ? [
          {
            category: 2,
            band: "evening",
            range: { low: Math.max(0, likely - 90), likely, high: likely + 90 },
            working: {
              formula: "The mean of the evenings filled in, times five.",
              inputs: [{ name: "evenings filled in", value: String(filled.length) }],
              source: null,
            },
          },
        ]
      : [],
  };
}

function shadow(now: FakeWeeks): ShadowView {
  const shown = diary(now).estimates;
  const rows: ShadowRow[] = now.guesses.map(({ category, band, range }) => {
    const said = shown.find((one) => one.category === category && one.band === band);
    return {
      category,
      band,
      used: said ? "diary" : "guess",
      range: said?.range ?? range,
      guess: range,
      diary: said?.range ?? null,
      working: said?.working ?? null,
    };
  });
  const total = rows.reduce(
    (all, row) => ({
      low: all.low + row.range.low,
      likely: all.likely + row.range.likely,
      high: all.high + row.range.high,
    }),
    { low: 0, likely: 0, high: 0 },
  );
  return { rows, total };
}

/** What is read, by the name of the call. */
export function weeksAnswers(now: FakeWeeks): Record<string, (args: never) => unknown> {
  return {
    weekCounts: () => counts(now),
    year: () => year(now),
    masks: () => now.masks,
    promises: () => now.promises,
    shadow: () => shadow(now),
    diary: () => diary(now),
    policy: () => now.policy,
    zones: () => now.zones,
  };
}

/** What changes something, by the name of the call. */
export function weeksChanges(now: FakeWeeks): Record<string, (args: never) => unknown> {
  const size = (mask: Pick<MaskView, "parts">) =>
    mask.parts.reduce((all, part) => all + part.to - part.from, 0);
  const be = (monday: string, kind: WeekKind | null) =>
    (now.weeks = now.weeks.map((week) => {
      if (week.monday !== monday) return week;
      const next = kind ?? week.proposedKind;
      return { ...week, kind: next, counted: next === "ordinary", chosen: kind !== null };
    }));
  return {
    setWeek: ({ monday, kind }: { monday: string; kind: WeekKind | null }) => be(monday, kind),
    confirmWeeks: ({ mondays }: { mondays: string[] }) => {
      for (const monday of mondays)
        be(monday, now.weeks.find((week) => week.monday === monday)?.proposedKind ?? null);
      return now.weeks;
    },
    setYear: (said: FakeWeeks["year"]) => {
      if ([said.have, said.wish].some((weeks) => weeks && sum(weeks) > 52)) return undefined;
      now.year = said;
      return year(now);
    },
    addMask: (mask: Pick<MaskView, "name" | "parts">) =>
      (now.masks = [
        ...now.masks,
        { ...mask, id: 1 + now.masks.length, minutes: size(mask), taken: 0 },
      ]),
    editMask: (mask: Pick<MaskView, "id" | "name" | "parts">) =>
      (now.masks = now.masks.map((old) =>
        old.id === mask.id ? { ...old, ...mask, minutes: size(mask) } : old,
      )),
    moveMask: ({ id, to }: { id: number; to: number }) => {
      const rest = now.masks.filter((one) => one.id !== id);
      rest.splice(to, 0, ...now.masks.filter((one) => one.id === id));
      return (now.masks = rest);
    },
    removeMask: ({ id }: { id: number }) => (now.masks = now.masks.filter((one) => one.id !== id)),
    setPromise: (share: { category: number; percent: number }) => {
      const rest = now.promises.shares.filter((one) => one.category !== share.category);
      const shares = [...rest, share].sort((a, b) => a.category - b.category);
      return (now.promises = { ...now.promises, shares });
    },
    clearPromise: ({ category }: { category: number }) => {
      const shares = now.promises.shares.filter((one) => one.category !== category);
      return (now.promises = { ...now.promises, shares });
    },
    setHalfDays: ({ count }: { count: number | null }) =>
      (now.promises = { ...now.promises, halfDays: count }),
    setShadow: ({ category, band, ...range }: { category: number; band: Band } & MinuteRange) => {
      const rest = now.guesses.filter((one) => one.category !== category || one.band !== band);
      now.guesses = [...rest, { category, band, range }];
      return shadow(now);
    },
    clearShadow: ({ category, band }: { category: number; band: Band }) => {
      now.guesses = now.guesses.filter((one) => one.category !== category || one.band !== band);
      return shadow(now);
    },
    setDiary: (line: { day: string; category: number; minutes: number }) => {
      const rest = now.diary.filter(
        (one) => one.day !== line.day || one.category !== line.category,
      );
      now.diary = [...rest, line];
      return diary(now);
    },
    clearDiary: ({ day }: { day: string }) => {
      now.diary = now.diary.filter((one) => one.day !== day);
      return diary(now);
    },
    setPolicy: (choice: Omit<PolicyView, "marked">) =>
      (now.policy = { ...choice, marked: now.policy.marked }),
    forgetZone: ({ tzid }: { tzid: string }) =>
      (now.zones = now.zones.filter((one) => one.tzid !== tzid)),
  };
}

/** How the calls are called in Activity and beside Undo. */
export const SAID_WEEKS: Record<string, string> = {
  confirmWeeks: "confirm the kinds of the weeks",
  setYear: "set the weeks of a year",
  addMask: "name hours",
  editMask: "change named hours",
  moveMask: "move named hours",
  removeMask: "remove named hours",
  setPromise: "write down the contract",
  clearPromise: "take a share out of the contract",
  setHalfDays: "write down the clinic half-days",
  setShadow: "guess hours no calendar holds",
  clearShadow: "take a guess out",
  setDiary: "fill in an evening",
  clearDiary: "clear an evening",
  setPolicy: "choose what counts",
  forgetZone: "forget a time zone",
  setCalendarWeight: "weigh a calendar",
  sortGroups: "sort titles",
  newWish: "draw the wish again",
  openWish: "use an earlier wish",
  removeWish: "remove a drawn wish",
  markHardDay: "mark a wish as drawn after a hard day",
  noteWish: "note to a wish",
};
