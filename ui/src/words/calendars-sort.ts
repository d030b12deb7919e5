/// Sentences of sorting: titles, rules and the kinds of work.
import type { CategoryView, RulePreview, RuleView, SortGroup } from "../calendars/shapes";
import {
  column,
  daysWords,
  figure,
  hours,
  inside,
  percent,
  tenthHours,
} from "../calendars/amounts";
import { count, dayNear, inWords, list, number, time } from "./say";

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
  summary: (sorted: number, all: number) =>
    `${column(sorted)} of ${figure(all)} hours a week have a category.`,
  table: "Show as table",
  tableColumns: { category: "Category", hours: "Hours a week" },
  openTitle: "Open, by hours",
  openCount: (titles: number, minutes: number) =>
    titles === 0 ? count(titles, "title") : `${count(titles, "title")}, ${hours(minutes)} a week`,
  allSorted: "Every title has a category.",
  sortedTitle: "Sorted, by hours",
  columns: {
    title: "Title",
    hours: "Hours",
    category: "Category",
    by: "Sorted by",
    action: "Action",
  },
  events: (events: number) => count(events, "event", "events"),
  suggested: "Suggested",
  noSuggestion: "No suggestion",
  take: "Take",
  takeOf: (category: string, title: string) => `Take the suggestion ${category} for ${title}`,
  choose: "Choose",
  chooseOf: (title: string) => `Choose a category for ${title}`,
  reason: (
    suggestion: NonNullable<SortGroup["suggestion"]>,
    titleOf: (group: number) => string | null,
    positionOf: (rule: number) => number | null,
  ) => {
    const { reason } = suggestion;
    if (reason.by === "like")
      return `you sorted ${reason.count === 1 ? "one" : inWords(reason.count)} like it`;
    if (reason.by === "rule") {
      const position = positionOf(reason.rule);
      return `${position === null ? "a rule" : `rule ${position + 1}`} sorts ${count(reason.events, "entry of it", "entries of it")}`;
    }
    const title = titleOf(reason.group);
    return title === null ? "same hours as others there" : `same hours as “${title}”`;
  },
  silent: (title: string) => `“${title}” says nothing more`,
  byYou: "you",
  byTag: "its tag",
  byRule: (position: number) => `rule ${position}`,
  byWords: "words",
  showMore: (many: number) => `Show ${number(many)} more`,
  sortAs: "Sort as",
  notWork: "not counted",
  asideLabel: "Categories and rules",
  close: "Close",
  keysWhere: "In the list:",
  keys: [
    { keys: ["↑", "↓"], does: "move between titles" },
    { keys: ["1"], does: "or another number sorts" },
    { keys: ["0"], does: "opens again" },
    { keys: ["Y"], does: "takes the suggestion" },
    { keys: ["R"], does: "makes a rule" },
    { keys: ["Z"], does: "takes back" },
    { keys: ["Enter"], does: "shows the events" },
  ],
  dropHint: "Or drop a title on a kind of work.",
  doesNotCount: "does not count",
  editCategories: "Edit categories",
  leaveOpen: "Leave open",
  detail: (title: string) => `${title}: category, rule and events`,
  sortThis: "Sort this title as",
  makeRule: "Make a rule…",
  eventsOf: "Its events",
  eventWhen: (day: string, from: number, to: number, today: string) =>
    `${dayNear(day, today)}, ${time(from)} to ${time(to % 1440)}`,
  eventAs: (when: string) => `${when}, sorted as`,
  asTitle: "as its title",
  offer: (rule: string, category: string) => `Always sort ${rule} as ${category}?`,
  offerYes: "Yes, add the rule",
  offerNo: "No, only this",
  sortedNow: (title: string, category: string) => `${title}: ${category}`,
  moved: (position: number) => `Now rule ${position}`,
  privacy:
    "Titles are kept only where you asked for them at the import. Categories, times and fingerprints stay.",
};

type RuleShape = Pick<RuleView, "kind" | "text" | "days" | "from" | "to">;

/** A rule as a sentence without its category: "Title contains “huddle”". */
function ruleWords(rule: RuleShape, calendar: string | null): string {
  switch (rule.kind) {
    case "tag":
      return rule.text ? `Title has the tag “${rule.text}”` : "Tag, such as #teaching";
    case "organiser":
      return `Invited from “${rule.text ?? ""}”`;
    case "allDay":
      return "Without a time of day";
    case "recurring":
      return "Part of a series";
    case "contains":
      return `Title contains “${rule.text ?? ""}”`;
    case "word":
      return `Title has the word “${rule.text ?? ""}”`;
    case "pattern":
      return `Title fits “${rule.text ?? ""}”`;
    case "calendar":
      return `Calendar “${calendar ?? ""}”`;
    case "category":
      return `Tagged “${rule.text ?? ""}”`;
    case "fingerprint":
      return rule.text ? `Title is “${rule.text}”` : "One title, known by its fingerprint";
    case "time": {
      const days = rule.days.length && rule.days.length < 7 ? daysWords(rule.days) : "Any day";
      return rule.from === null || rule.to === null
        ? days
        : `${days}, ${time(rule.from)} to ${time(rule.to)}`;
    }
  }
}

export const rule = {
  title: "Rules: the first that fits decides",
  empty: "No rules of your own yet.",
  hints: {
    tag: "One or more, parted by semicolons: #lead; #admin",
    contains: "One or more, parted by semicolons",
    word: "One or more, parted by semicolons",
    pattern: "A regular expression",
    category: "As the file writes it; more than one parted by semicolons",
    organiser: "Such as larkmoor.example; more than one parted by semicolons",
  } as Partial<Record<RuleView["kind"], string>>,
  starter: "Words physicians use",
  starterMore: (words: number, events: number) =>
    `came with Bearings; ${count(words, "word")}, ${count(events, "event")}`,
  starterShow: "Show them",
  always: "as tagged; always first",
  moveHint: { keys: [{ keys: ["Alt", "↑"], does: "moves a rule up" }], where: "On a rule:" },
  movedTo: (position: number) => `Now rule ${position}`,
  add: "Add a rule…",
  kinds: {
    tag: "Title has the tag",
    contains: "Title contains",
    word: "Title has the word",
    pattern: "Title fits the pattern",
    calendar: "Calendar is",
    category: "The file’s category is",
    organiser: "Invited from the domain",
    time: "Days and hours are",
    allDay: "It has no time of day",
    recurring: "It is one of a series",
    fingerprint: "Title is this one",
  } satisfies Record<RuleView["kind"], string>,
  words: ruleWords,
  offered: (rule: RuleShape, calendar: string | null, title: string) => {
    if ((rule.kind === "contains" || rule.kind === "word") && rule.text)
      return `titles with “${rule.text}”`;
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
  would: (it: Pick<RulePreview, "events" | "eventsCounted" | "weeks" | "minutesAWeek" | "share">) =>
    `It would sort ${count(it.events, "event")}: ${number(it.eventsCounted)} in the ${count(it.weeks, "week")} counted, ${tenthHours(it.minutesAWeek)} a week. With it ${percent(it.share)} of your hours are sorted.`,
  staysYou: "stays: you sorted it",
  staysRule: (position: number) => `stays: rule ${position} comes first`,
  onlyThese: (titles: number) =>
    titles === 1 ? "Only this title" : `Only these ${inWords(titles)} titles`,
  sortedThese: (titles: number, category: string) =>
    `${count(titles, "title")} sorted as ${category}`,
  wouldNone: "It would sort nothing.",
  preview: "What the rule would catch",
  columns: { title: "Title", events: "Events", now: "Now", then: "Would be" },
  untitled: "A title that is not kept",
  open: "open",
  sorts: (category: string, events: number) => `${category}, ${count(events, "event")}`,
  more: (others: string) => `and ${others}`,
  addAs: (position: number) => `Add as rule ${position}`,
  /** Rules for tags stand before all others, so their place is not the last. */
  addTag: "Add before the others",
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
  columns: {
    name: "Name",
    letter: "Letter",
    colour: "Colour",
    work: "Is work",
    order: "Order",
    actions: "Actions",
  },
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
    clinical: "Blue",
    inbox: "Amber",
    teaching: "Teal",
    scholarship: "Violet",
    service: "Plum",
    leadership: "Olive",
    life: "Grey",
    extra1: "Rose",
    extra2: "Sky",
    extra3: "Moss",
    extra4: "Sand",
    extra5: "Slate",
  } satisfies Record<CategoryView["colour"], string>,
};
