/// The invented file on its way in: 1,284 events come in, 219 stay out, 1,503 were read.
import type { ImportPreview, PreviewSeries } from "./shapes";

type Row = [
  string | null,
  string,
  number,
  number,
  string[],
  string,
  PreviewSeries["zoneSource"],
  number | null,
  string | null,
];

const ROWS: Row[] = [
  [
    "Service week, 7 West",
    "every third week, 07:00 to 18:00",
    119,
    78_540,
    ["Mon 23 Nov, 07:00", "24 Nov", "25 Nov"],
    "America/Toronto",
    "windows",
    1,
    "Eastern Standard Time",
  ],
  [
    "Inbox and results",
    "weekdays, 18:30 to 19:30",
    248,
    14_880,
    ["Mon 23 Nov, 18:30", "24 Nov", "25 Nov"],
    "America/Toronto",
    "windows",
    2,
    "Eastern Standard Time",
  ],
  [
    "Protected writing",
    "Fridays, 08:00 to 12:00; 6 moved",
    49,
    11_760,
    ["Fri 27 Nov, 08:00", "4 Dec", "11 Dec"],
    "America/Toronto",
    "event",
    4,
    null,
  ],
  [
    "Noon conference",
    "Tue and Thu, 12:00 to 13:00",
    88,
    5280,
    ["Tue 24 Nov, 12:00", "26 Nov", "1 Dec"],
    "America/Toronto",
    "rules",
    3,
    null,
  ],
  [
    "Research call, Leeds",
    "every second Wednesday, 1 hour",
    25,
    1500,
    ["Wed 25 Nov, 10:00", "9 Dec", "23 Dec"],
    "Europe/London",
    "event",
    4,
    null,
  ],
  [
    "Journal club",
    "third Wednesday, 17:00 to 18:30",
    11,
    990,
    ["Wed 16 Dec, 17:00", "20 Jan", "17 Feb"],
    "",
    "none",
    3,
    null,
  ],
  [
    "Quality council",
    "first Monday, 16:00 to 17:00",
    12,
    720,
    ["Mon 7 Dec, 16:00", "4 Jan", "1 Feb"],
    "America/Toronto",
    "calendar",
    5,
    null,
  ],
];

export function fakeImport(known = false): ImportPreview {
  const named = ROWS.map(
    (
      [title, pattern, events, minutes, next, zone, zoneSource, category, tzid],
      index,
    ): PreviewSeries =>
      ({
        series: index + 1,
        title,
        pattern,
        events,
        minutes,
        next,
        zone,
        zoneSource,
        category,
        because: null,
        single: false,
        tzid,
      }) as PreviewSeries,
  );
  const told = named.reduce((sum, one) => sum + one.events, 0);
  // 31 further series and 203 single entries make up the rest of the 1,284.
  const rest = 1284 - told - 203;
  const others = Array.from(
    { length: 31 },
    (_, index): PreviewSeries =>
      ({
        series: 100 + index,
        title: `Series ${index + 8}`,
        pattern: "Mondays, 09:00 to 09:30",
        events: Math.floor(rest / 31) + (index < rest % 31 ? 1 : 0),
        minutes: 600 - index * 10,
        next: [],
        zone: "America/Toronto",
        zoneSource: "event",
        category: index % 3 ? 1 : null,
        because: null,
        single: false,
        tzid: null,
      }) as PreviewSeries,
  );
  const singles = Array.from(
    { length: 203 },
    (_, index): PreviewSeries =>
      ({
        series: 500 + index,
        title: index < 2 ? null : `Entry ${index}`,
        pattern: "12 March 2026, 09:30 to 10:00",
        events: 1,
        minutes: 30,
        next: [],
        zone: "America/Toronto",
        zoneSource: "event",
        category: null,
        because: null,
        single: true,
        tzid: null,
      }) as PreviewSeries,
  );
  return {
    preview: "p1",
    fileName: "work.ics",
    bytes: 2_100_000,
    madeBy: "Outlook",
    millis: 96,
    events: 1284,
    seriesCount: 38,
    singles: 203,
    leftOutTotal: 219,
    readTotal: 1503,
    first: "2026-09-07",
    last: "2027-03-01",
    series: [...named, ...others, ...singles],
    warnings: [
      {
        line: 1744,
        what: "Night cover, 8 March, 02:30.",
        then: "That hour did not exist; the clocks went forward. Read as 03:30.",
      },
      {
        line: 3120,
        what: "Journal club.",
        then: "No time zone. Your answer above is used, and remembered for this calendar.",
      },
      {
        line: 5877,
        what: "Division retreat, 4 June.",
        then: "It ends before it starts. Counted as no time.",
      },
      {
        line: 9204,
        what: "The last entry is cut off",
        then: "in mid-line and was not read. Export the file again if you need it.",
      },
    ],
    leftOut: [
      { why: "free", events: 118, counted: false, choice: true },
      { why: "declined", events: 64, counted: false, choice: true },
      { why: "cancelled", events: 22, counted: false, choice: false },
      { why: "leave", events: 15, counted: false, choice: false },
    ],
    tentative: 41,
    allDay: 28,
    sortedShare: 0.83,
    patientLike: [
      { day: "2026-03-12", time: "09:30" },
      { day: "2026-09-03", time: "14:00" },
    ],
    unknownZones: [{ tzid: "", events: 11 }],
    calendarName: null,
    knownCalendar: known ? { id: 1, name: "work" } : null,
    changes: known ? { added: 12, removed: 3, moved: 2, changed: 1, unchanged: 1266 } : null,
    policy: { countFree: false, countDeclined: false, tentative: 500, allDayMinutes: 0 },
    answeredZones: [],
    windowFrom: "2025-11-22",
    windowTo: "2027-05-22",
  } as ImportPreview;
}

/** The same preview with the person's answers taken in. */
export function refined(
  old: ImportPreview,
  args: {
    zones: { tzid: string; zone: string }[];
    countFree: boolean;
    countDeclined: boolean;
    kept: { series: number; category: number | null }[];
  },
): ImportPreview {
  const counted = { free: args.countFree, declined: args.countDeclined };
  const leftOut = old.leftOut.map((part) =>
    part.why === "free" || part.why === "declined" ? { ...part, counted: counted[part.why] } : part,
  );
  const leftOutTotal = leftOut
    .filter((part) => !part.counted)
    .reduce((sum, part) => sum + part.events, 0);
  return {
    ...old,
    leftOut,
    leftOutTotal,
    events: old.readTotal - leftOutTotal,
    answeredZones: args.zones.map((answer) => ({ ...answer, series: 1, remembered: false })),
    unknownZones: old.unknownZones.filter(
      (unknown) => !args.zones.some((answer) => answer.tzid === unknown.tzid),
    ),
    series: old.series.map((one) => {
      const zone = args.zones.find(
        (answer) =>
          answer.tzid === (one.tzid ?? "") &&
          (one.zoneSource === "none" || one.zoneSource === "answer"),
      );
      const kept = args.kept.find((answer) => answer.series === one.series);
      return {
        ...one,
        ...(zone ? { zone: zone.zone, zoneSource: "answer" as const } : {}),
        ...(kept ? { category: kept.category } : {}),
      };
    }),
  };
}
