/// Sentences of the way in: the calendars there are, and the file that is checked before it is stored.
import type { ImportPreview, PreviewSeries } from "../calendars/shapes";
import { hours, percent, progress, zonePlace } from "../calendars/amounts";
import { InWords, bytes, count, dayMonth, dayNear, inWords, list, number } from "./say";

export const bringIn = {
  title: "Calendars you brought in",
  emptyTitle: "Bring in your calendar",
  empty:
    "A calendar file from Outlook, Google or Apple shows where the week goes. You see what is in it before anything is stored.",
  action: "Bring in a calendar…",
  another: "Choose another file…",
  drop: "Or drop an .ics file on this window.",
  read: (name: string) => `Read ${name}`,
  waiting: (name: string) => `${name} was handed to this window. Nothing is read yet.`,
  columns: {
    name: "Calendar",
    dates: "Dates",
    events: "Events",
    hours: "Hours",
    stored: "Stored",
    actions: "Actions",
  },
  dates: (from: string, to: string, today: string) =>
    `${dayNear(from, today)} to ${dayNear(to, today)}`,
  narrow: (events: number, time: string) => `${count(events, "event")}, ${time}`,
  stored: (titles: boolean) => (titles ? "labels and titles" : "labels"),
  rename: (name: string) => `Rename ${name}`,
  renameShort: "Rename",
  newName: "Name",
  save: "Save",
  remove: (name: string) => `Remove ${name}`,
  removeShort: "Remove",
  removed: (name: string) => `Removed ${name}`,
  next: "Sort your hours",
  reading: (name: string) => `Reading ${name}`,
  progress,
  stop: "Stop",
  stopped: "Stopped. Nothing was stored.",
  storing: "Storing the events",
};

/** The days after the first, without what the first already said: "then 24 and 25 Nov". */
function thenWords(next: readonly string[]): string {
  const [first = "", ...rest] = next;
  const at = first.slice(first.lastIndexOf(","));
  const days = rest.map((one) =>
    (at.startsWith(", ") && one.endsWith(at) ? one.slice(0, -at.length) : one).replace(
      /^[A-Z][a-z]{2} (?=\d)/,
      "",
    ),
  );
  const months = days.map((day) => /^\d+ (\D+)$/.exec(day)?.[1]);
  const oneMonth = months[0] !== undefined && months.every((month) => month === months[0]);
  const short = (day: string, index: number) =>
    oneMonth && index < days.length - 1 ? day.replace(/ \D+$/, "") : day;
  // A day and its month stay on one line.
  const whole = (day: string) => day.replace(/^(\d+) (?=\p{L})/u, "$1\u00a0");
  return `then ${list(days.map(short).map(whole))}`;
}

export const check = {
  title: "Check my import",
  about: (preview: ImportPreview) =>
    [
      preview.fileName,
      bytes(preview.bytes),
      preview.madeBy ? `written by ${preview.madeBy}` : null,
      `read in ${Math.max(0.1, preview.millis / 1000).toFixed(1)} seconds`,
    ]
      .filter(Boolean)
      .join(", "),
  lead: (preview: ImportPreview, openSeries: number) => {
    const from =
      preview.singles > 0
        ? `${count(preview.seriesCount, "series", "series")} and ${count(preview.singles, "single entry", "single entries")}`
        : count(preview.seriesCount, "series", "series");
    const left =
      preview.leftOutTotal === 0
        ? "None was left out"
        : preview.leftOutTotal === 1
          ? "One was left out"
          : `${number(preview.leftOutTotal)} were left out`;
    const zone =
      openSeries === 0
        ? ""
        : openSeries === 1
          ? ", one series needs a time zone from you"
          : `, ${inWords(openSeries)} series need a time zone from you`;
    return `${count(preview.events, "event", "events")}, from ${from}. ${left}${zone}, and nothing is stored yet.`;
  },
  caption: (shown: number, all: number) => `Series, in order of hours: ${shown} of ${all}`,
  columns: {
    series: "Series, as the file names it",
    events: "Events",
    next: "Next three",
    zone: "Time zone, and its source",
    kept: "Kept as",
  },
  untitled: "title not shown",
  then: thenWords,
  noNext: "none to come",
  keptAs: (title: string) => `${title}, kept as`,
  keptNone: "Not sorted yet",
  zone: (series: PreviewSeries) => (series.zone ? zonePlace(series.zone) : "None"),
  zoneSource: {
    event: () => "named in the event",
    windows: (tzid: string | null) => (tzid ? `from “${tzid}”` : "from its Windows name"),
    rules: () => "from the rules in the file",
    calendar: () => "from the calendar’s setting",
    answer: () => "as you answered",
    floating: () => "no zone: the same hour everywhere",
    utc: () => "written in UTC",
    none: () => "not in the file",
    day: () => "a whole day",
  } as Record<string, (tzid: string | null) => string>,
  askZone: (tzid: string | null) =>
    tzid ? `“${tzid}” is not known. Which?` : "None in the file. Which?",
  chooseZone: "Choose a time zone",
  here: (zone: string) => `${zonePlace(zone)}, as this computer`,
  likely: "Likely",
  allZones: "All time zones",
  more: (rest: number) =>
    rest === 1 ? "Show the other series" : `Show the other ${number(rest)} series`,
  fewer: "Show the first seven",
  singles: (many: number) => `Show the ${count(many, "single entry", "single entries")}`,
  singlesHide: "Hide the single entries",
  page: (many: number) => `Show ${number(many)} more`,
  sorted: (share: number) => `${percent(share)} of all hours have a label so far.`,
  answered: "As you answered",
  narrowEvents: (events: number) => `; ${count(events, "event")}`,
  away: "Put the file away",
  warnings: (many: number) =>
    many === 1
      ? "One place where the file was unclear"
      : `${InWords(many)} places where the file was unclear`,
  line: (line: number | null) => (line === null ? "Whole file" : `Line ${number(line)}`),
  leftOut: (left: number, all: number) => `Left out: ${number(left)} of ${number(all)}`,
  leftColumns: { which: "Which", events: "Events", why: "Why", choice: "Bring in" },
  left: {
    free: ["Marked free", "They do not take your time: birthdays, optional rounds, reminders."],
    declined: ["Declined", "You answered no."],
    cancelled: ["Cancelled", "Called off by the organiser."],
    leave: ["Leave", "Days away; kept as leave, so that those weeks can be set aside."],
    outside: ["Outside the time read", "Too far back, or too far ahead."],
  } satisfies Record<ImportPreview["leftOut"][number]["why"], [string, string]>,
  outside: (from: string, to: string, today: string) =>
    `Before ${dayNear(from, today)} or after ${dayNear(to, today)}.`,
  countThem: "Count them",
  countThemOf: (which: string) => `${which}: count them`,
  never: "Never counted",
  asLeave: "As leave",
  counted: "Counted",
  notCounted: "Not counted",
  policy: (tentative: number, allDay: number, policy: ImportPreview["policy"]) =>
    [
      tentative
        ? `${count(tentative, "tentative entry counts", "tentative entries count")} for ${number(policy.tentative / 10)} % of their length.`
        : null,
      allDay
        ? `${count(allDay, "all-day entry counts", "all-day entries count")} for ${policy.allDayMinutes ? `${hours(policy.allDayMinutes)} a day` : "no hours"}.`
        : null,
      "Overlaps count once. You can change what counts at any time, under Have.",
    ]
      .filter(Boolean)
      .join(" "),
  kept: "What is kept",
  labels: [
    "Labels instead of titles",
    "The category, the times, and a keyed fingerprint of each title, so that the next import knows the same series again.",
  ],
  titles: ["Titles as well, encrypted", "Easier to recognise. Patients’ names hide in titles."],
  also: "Also keep, only if you ask:",
  attendees: "Attendees",
  places: "Places",
  descriptions: "Descriptions",
  patients: (many: number) =>
    many === 1 ? "One title looks like a patient." : `${InWords(many)} titles look like patients.`,
  listed: (shown: number) => `The first ${number(shown)} by hours can be listed.`,
  patientsBody: (entries: { day: string; time: string }[], titlesKept: boolean) => {
    const named = entries.slice(0, 4).map((entry) => `${dayMonth(entry.day)}, ${entry.time}`);
    const rest = entries.length - named.length;
    const all = rest > 0 ? [...named, `${number(rest)} more`] : named;
    const many = entries.length > 1;
    return `The ${many ? "entries" : "entry"} of ${list(all)} may hold a name and a record number. ${
      titlesKept
        ? "With titles kept, they are stored too, encrypted."
        : many
          ? "With labels, none of them is stored."
          : "With labels, it is not stored."
    }`;
  },
  file: (name: string) =>
    `The file itself is not copied. ${name} stays where it is, unencrypted; delete it there when you are done.`,
  name: "Name of this calendar",
  bar: "Finish the import",
  bring: (events: number) => `Bring in ${count(events, "event", "events")}`,
  wait: (open: number) =>
    open === 1
      ? "One time zone is still to be answered."
      : `${InWords(open)} time zones are still to be answered.`,
  promise: "One undo takes all of it back. A backup is made first.",
  nothing: "There is nothing to bring in from this file.",
};
