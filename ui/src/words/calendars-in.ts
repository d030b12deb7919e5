/// Sentences of the calendars screens that read and sort: bring in, check, sort, rules, categories.
import type { CategoryView, ImportPreview, PreviewSeries, RuleView } from "../calendars/shapes";
import { column, daysWords, figure, hours, inside, percent, progress, zonePlace } from "../calendars/amounts";
import { InWords, bytes, count, dayMonth, dayNear, inWords, list, number, time } from "./say";

export const bringIn = {
  title: "Calendars you brought in",
  emptyTitle: "Bring in your calendar",
  empty: "A calendar file from Outlook, Google or Apple shows where the week goes. You see what is in it before anything is stored.",
  action: "Bring in a calendar…",
  another: "Choose another file…",
  drop: "Or drop an .ics file on this window.",
  read: (name: string) => `Read ${name}`,
  waiting: (name: string) => `${name} was handed to this window. Nothing is read yet.`,
  columns: { name: "Calendar", dates: "Dates", events: "Events", hours: "Hours", stored: "Stored", actions: "Actions" },
  dates: (from: string, to: string, today: string) => `${dayNear(from, today)} to ${dayNear(to, today)}`,
  stored: (titles: boolean) => (titles ? "labels and titles" : "labels, no titles"),
  rename: (name: string) => `Rename ${name}`,
  renameShort: "Rename",
  newName: "Name",
  save: "Save",
  remove: (name: string) => `Remove ${name}`,
  removeShort: "Remove",
  removed: (name: string) => `Removed ${name}`,
  brought: (events: number) => `Brought in ${count(events, "event", "events")}`,
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
    (at.startsWith(", ") && one.endsWith(at) ? one.slice(0, -at.length) : one).replace(/^[A-Z][a-z]{2} (?=\d)/, ""),
  );
  const months = days.map((day) => /^\d+ (\D+)$/.exec(day)?.[1]);
  const oneMonth = months[0] !== undefined && months.every((month) => month === months[0]);
  return `then ${list(days.map((day, index) => (oneMonth && index < days.length - 1 ? day.replace(/ \D+$/, "") : day)))}`;
}

export const check = {
  title: "Check my import",
  about: (preview: ImportPreview) =>
    [preview.fileName, bytes(preview.bytes), preview.madeBy ? `written by ${preview.madeBy}` : null,
      `read in ${Math.max(0.1, preview.millis / 1000).toFixed(1)} seconds`].filter(Boolean).join(", "),
  lead: (preview: ImportPreview, openSeries: number) => {
    const from = preview.singles > 0
      ? `${count(preview.seriesCount, "series", "series")} and ${count(preview.singles, "single entry", "single entries")}`
      : count(preview.seriesCount, "series", "series");
    const left = preview.leftOutTotal === 0 ? "None was left out"
      : preview.leftOutTotal === 1 ? "One was left out" : `${number(preview.leftOutTotal)} were left out`;
    const zone = openSeries === 0 ? "" : openSeries === 1
      ? ", one series needs a time zone from you" : `, ${inWords(openSeries)} series need a time zone from you`;
    return `${count(preview.events, "event", "events")}, from ${from}. ${left}${zone}, and nothing is stored yet.`;
  },
  caption: (shown: number, all: number) => `Series, in order of hours: ${shown} of ${all}`,
  columns: { series: "Series, as the file names it", events: "Events", next: "Next three", zone: "Time zone, and its source", kept: "Kept as" },
  unnamed: "A title that looks like a patient",
  then: thenWords,
  noNext: "none to come",
  keptAs: (title: string) => `${title}, kept as`,
  keptNone: "Not sorted yet",
  zone: (series: PreviewSeries) => (series.zone ? zonePlace(series.zone) : "As written"),
  zoneSource: {
    event: () => "named in the event",
    windows: (tzid: string | null) => (tzid ? `from “${tzid}”` : "from its Windows name"),
    rules: () => "from the rules in the file",
    calendar: () => "from the calendar’s setting",
    answer: () => "as you answered",
    floating: () => "no zone: the same hour everywhere",
    utc: () => "written in UTC",
    none: () => "not in the file",
  } satisfies Record<PreviewSeries["zoneSource"], (tzid: string | null) => string>,
  askZone: (tzid: string | null) => (tzid ? `“${tzid}” is not known. Which?` : "None in the file. Which?"),
  chooseZone: "Choose a time zone",
  here: (zone: string) => `${zonePlace(zone)}, as this computer`,
  likely: "Likely",
  allZones: "All time zones",
  more: (rest: number) => (rest === 1 ? "Show the other series" : `Show the other ${number(rest)} series`),
  fewer: "Show the first seven",
  singles: (many: number) => `Show the ${count(many, "single entry", "single entries")}`,
  singlesHide: "Hide the single entries",
  page: (many: number) => `Show ${number(many)} more`,
  sorted: (share: number) => `${percent(share)} of all hours have a label so far.`,
  answered: "As you answered",
  narrowEvents: (events: number) => `; ${count(events, "event")}`,
  away: "Put the file away",
  warnings: (many: number) => (many === 1 ? "One place where the file was unclear" : `${InWords(many)} places where the file was unclear`),
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
  policy: (tentative: number, allDay: number) =>
    [tentative ? `${count(tentative, "tentative entry is", "tentative entries are")} brought in at half their hours.` : null,
      allDay ? `${count(allDay, "all-day entry is", "all-day entries are")} brought in at no hours.` : null,
      "Overlaps count once."].filter(Boolean).join(" "),
  kept: "What is kept",
  labels: ["Labels instead of titles", "The category, the times, and a keyed fingerprint of each title, so that the next import knows the same series again."],
  titles: ["Titles as well, encrypted", "Easier to recognise. Patients’ names hide in titles."],
  also: "Also keep, only if you ask:",
  attendees: "Attendees",
  places: "Places",
  descriptions: "Descriptions",
  patients: (many: number) => (many === 1 ? "One title looks like a patient." : `${InWords(many)} titles look like patients.`),
  patientsBody: (entries: { day: string; time: string }[], titlesKept: boolean) => {
    const named = entries.slice(0, 4).map((entry) => `${dayMonth(entry.day)}, ${entry.time}`);
    const rest = entries.length - named.length;
    const all = rest > 0 ? [...named, `${number(rest)} more`] : named;
    const many = entries.length > 1;
    return `The ${many ? "entries" : "entry"} of ${list(all)} may hold a name and a record number. ${
      titlesKept ? "With titles kept, they are stored too, encrypted." : many ? "With labels, none of them is stored." : "With labels, it is not stored."}`;
  },
  file: (name: string) => `The file itself is not copied. ${name} stays where it is, unencrypted; delete it there when you are done.`,
  name: "Name of this calendar",
  known: (name: string) => `You brought in “${name}” before. This file takes its place; your sorting stays.`,
  bar: "Finish the import",
  bring: (events: number) => `Bring in ${count(events, "event", "events")}`,
  wait: (open: number) => (open === 1 ? "One time zone is still to be answered." : `${InWords(open)} time zones are still to be answered.`),
  promise: "One undo takes all of it back. A backup is made first.",
  nothing: "There is nothing to bring in from this file.",
};

export const sort = {
  title: (share: number) => `${percent(share)} of your hours are sorted.`,
  emptyTitle: "Sort your hours",
  empty: "There are no hours to sort yet. They come from a calendar file.",
  header: (calendars: string[], weeks: number, aside: number) =>
    `${calendars.length > 3 ? `${number(calendars.length)} calendars` : list(calendars)}, ${count(weeks, "ordinary week", "ordinary weeks")}${aside ? `; ${aside} set aside` : ""}`,
  strip: "Hours a week, sorted and open",
  stripWords: (parts: [string, number][], all: number) =>
    `${parts.map(([name, minutes]) => `${name} ${column(minutes)}`).join(", ")}, together ${hours(all)}.`,
  open: "Open",
  summary: (sorted: number, all: number) => `${column(sorted)} of ${figure(all)} hours a week have a category.`,
  table: "Show as table",
  tableColumns: { category: "Category", hours: "Hours a week" },
  openTitle: "Open, by hours",
  openCount: (titles: number) => count(titles, "title", "titles"),
  allSorted: "Every title has a category.",
  sortedTitle: "Sorted, by hours",
  columns: { title: "Title", hours: "Hours", category: "Category", by: "Sorted by", action: "Action" },
  events: (events: number) => count(events, "event", "events"),
  suggested: "Suggested",
  noSuggestion: "No suggestion",
  take: "Take",
  takeOf: (category: string, title: string) => `Take the suggestion ${category} for ${title}`,
  choose: "Choose",
  chooseOf: (title: string) => `Choose a category for ${title}`,
  byYou: "you",
  byRule: (position: number) => `rule ${position}`,
  byWords: "words",
  showMore: (many: number) => `Show ${number(many)} more`,
  sortAs: "Sort as",
  notWork: "not counted",
  asideLabel: "Categories and rules",
  close: "Close",
  keys: "In the list: arrows move between titles, a number sorts, 0 opens again, Y takes the suggestion, R makes a rule, Enter shows the events.",
  editCategories: "Edit categories",
  leaveOpen: "Leave open",
  detail: (title: string) => `${title}: category, rule and events`,
  sortThis: "Sort this title as",
  makeRule: "Make a rule…",
  eventsOf: "Its events",
  eventWhen: (day: string, from: number, to: number, today: string) => `${dayNear(day, today)}, ${time(from)} to ${time(to)}`,
  eventAs: (when: string) => `${when}, sorted as`,
  asTitle: "as its title",
  offer: (rule: string, category: string) => `Always sort ${rule} as ${category}?`,
  offerYes: "Yes, add the rule",
  offerNo: "No, only this",
  sortedNow: (title: string, category: string) => `${title}: ${category}`,
  moved: (position: number) => `Now rule ${position}`,
  privacy: "Titles are kept only where you asked for them at the import. Categories, times and fingerprints stay.",
};

type RuleShape = Pick<RuleView, "kind" | "text" | "days" | "from" | "to">;

/** A rule as a sentence without its category: "Title contains “huddle”". */
function ruleWords(rule: RuleShape, calendar: string | null): string {
  switch (rule.kind) {
    case "contains": return `Title contains “${rule.text ?? ""}”`;
    case "word": return `Title has the word “${rule.text ?? ""}”`;
    case "pattern": return `Title fits “${rule.text ?? ""}”`;
    case "calendar": return `Calendar “${calendar ?? ""}”`;
    case "category": return `Tagged “${rule.text ?? ""}”`;
    case "fingerprint": return rule.text ? `Title is “${rule.text}”` : "One title, known by its fingerprint";
    case "time": {
      const days = rule.days.length && rule.days.length < 7 ? daysWords(rule.days) : "Any day";
      return rule.from === null || rule.to === null ? days : `${days}, ${time(rule.from)} to ${time(rule.to)}`;
    }
  }
}

export const rule = {
  title: "Rules: the first that fits decides",
  empty: "No rules of your own yet.",
  starter: (many: number) => `Words physicians use, ${count(many, "rule", "rules")}`,
  add: "Add a rule…",
  kinds: {
    contains: "Title contains", word: "Title has the word", pattern: "Title fits the pattern", calendar: "Calendar is",
    time: "Time is", fingerprint: "Title is this one", category: "Tagged in the file",
  } satisfies Record<RuleView["kind"], string>,
  words: ruleWords,
  offered: (rule: RuleShape, calendar: string | null, title: string) => {
    if ((rule.kind === "contains" || rule.kind === "word") && rule.text) return `titles with “${rule.text}”`;
    if (rule.kind === "fingerprint") return `“${rule.text ?? title}”`;
    return inside(ruleWords(rule, calendar));
  },
  position: (position: number) => `Rule ${position}`,
  kind: "What decides",
  text: "text to look for",
  calendar: "Calendar",
  days: "Days, none for any day",
  from: "from",
  to: "to",
  anyTime: "any time",
  is: "is",
  category: "Category",
  makeTitle: "A rule from this title",
  newTitle: "A new rule",
  editTitle: (position: number) => `Rule ${position}`,
  would: (events: number, minutes: number) => `It would sort ${count(events, "event", "events")}, ${hours(minutes)} in the weeks read.`,
  wouldNone: "It would sort nothing.",
  preview: "What the rule would catch",
  columns: { title: "Title", events: "Events", now: "Now", then: "Would be" },
  untitled: "A title that is not kept",
  open: "open",
  more: (others: string) => `and ${others}`,
  addAs: (position: number) => `Add as rule ${position}`,
  save: "Save the rule",
  cancel: "Leave it",
  doShort: "Edit",
  editShort: "Change",
  upShort: "Move up",
  downShort: "Move down",
  removeShort: "Remove",
  needText: "Type what to look for.",
};

export const category = {
  title: "Categories",
  columns: { name: "Name", letter: "Letter", colour: "Colour", work: "Is work", order: "Order", actions: "Actions" },
  nameOf: (name: string) => `Name of ${name}`,
  letterOf: (name: string) => `Letter of ${name}`,
  colourOf: (name: string) => `Colour of ${name}`,
  workOf: (name: string) => `${name} is work`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  removeInto: (name: string) => `Put what is in ${name} into`,
  removeShort: "Remove",
  keep: "Keep it",
  done: "Done",
  removeOpen: "Leave it open",
  removeConfirm: "Remove the category",
  add: "Add a category",
  newName: "New category",
  newLetter: "Letter",
  colours: {
    clinical: "Blue", inbox: "Amber", teaching: "Teal", scholarship: "Violet", service: "Plum", leadership: "Olive", life: "Grey",
    extra1: "Rose", extra2: "Sky", extra3: "Moss", extra4: "Sand", extra5: "Slate",
  } satisfies Record<CategoryView["colour"], string>,
};
