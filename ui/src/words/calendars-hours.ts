/// Sentences of the hours a person names, what the contract promises, the hours no calendar holds, and what counts.
import { daysWords, figure, hours, inside, tenthHours } from "../calendars/amounts";
import type { Band, DiaryView, MinuteRange } from "../calendars/shapes-weeks";
import { DAYS, count, dayShort, number, time, upper } from "./say";

const bands: Record<Band, string> = {
  core: "in working hours",
  evening: "in the evening or at night",
  weekend: "at the weekend",
};

const range = (one: MinuteRange) =>
  one.low === one.high
    ? tenthHours(one.likely)
    : `${tenthHours(one.likely)}, between ${figure(one.low)} and ${figure(one.high)}`;

export const masks = {
  title: "Hours with a name",
  hint: "Dinner, the school run, night: hours you want to see by themselves. Where two share an hour, the upper one has it.",
  empty: "None named.",
  add: "Name hours…",
  name: "What you call them",
  stretch: (number: number) => `Stretch ${number}`,
  days: "Days",
  from: "From",
  to: "To",
  more: "Add other hours",
  fewer: "Leave out",
  fewerOf: (number: number) => `Leave out stretch ${number}`,
  save: "Keep them",
  cancel: "Cancel",
  edit: "Change",
  editOf: (name: string) => `Change ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}`,
  upOf: (name: string) => `Move ${name} up`,
  downOf: (name: string) => `Move ${name} down`,
  part: (days: number[], from: number, to: number) =>
    `${daysWords(days)}, ${time(from)} to ${time(to)}`,
  size: (minutes: number, taken: number) =>
    `${tenthHours(minutes)} a week${taken > 0 ? `; ${figure(taken)} of them belong to a name above` : ""}`,
  needName: "Give them a name.",
  needDays: "Choose at least one day for each stretch.",
  order: "Each stretch must end after it begins. A night has two: until 24:00, and from 00:00.",
};

export const contract = {
  title: "What your contract says",
  hint: "It stands beside the wish and binds it to nothing.",
  empty: "Nothing written down yet.",
  row: (name: string) => `${name}, percent of all work`,
  percent: "% of all work",
  removeOf: (name: string) => `Remove ${name} from the contract`,
  remove: "Remove",
  add: "Add a share",
  addKind: "Kind of work",
  addPercent: "Percent of all work",
  halfDays: "Clinic half-days in two weeks",
  halfDaysNone: "not named",
  removed: (name: string) => `${name} is no longer in the contract`,
};

export const shadow = {
  title: "Hours no calendar holds",
  hint: "Inbox at home, notes on Sunday. Guess them as low, likely and high; nothing is inferred. They go into the reading, not into the week drawn above.",
  empty: "None guessed.",
  columns: {
    kind: "Kind of work",
    when: "When",
    hours: "Hours a week",
    from: "From",
    actions: "Actions",
  },
  bands,
  range,
  total: (one: MinuteRange) => `Together ${range(one)} a week.`,
  guess: "your guess",
  diary: "your diary",
  aside: (one: MinuteRange) => `your guess was ${range(one)}`,
  about: (name: string) => `hours of ${inside(name)}`,
  add: "Keep this guess",
  cancel: "Cancel",
  addTitle: "Guess hours",
  low: "Low",
  likely: "Likely",
  high: "High",
  unit: "hours a week",
  order: "Low, likely and high must come in this order, up to 100 hours.",
  edit: "Change",
  editOf: (row: string) => `Change the guess: ${row}`,
  remove: "Remove",
  removeOf: (row: string) => `Remove the guess: ${row}`,
  removed: (row: string) => `Removed the guess: ${row}`,
  row: (name: string, band: Band) => `${inside(name)} ${bands[band]}`,
};

export const diary = {
  title: "Two weeks of evenings",
  hint: "Twenty seconds an evening: how long you worked on what no calendar holds. Saturday and Sunday stand for the weekend.",
  kind: "Kind of work",
  columns: { day: "Evening of", minutes: "How long", also: "Also that day" },
  day: (day: string, today: string) => (day === today ? `${dayShort(day)}, today` : dayShort(day)),
  minutesOf: (day: string) => `How long on ${dayShort(day)}`,
  blank: "not filled in",
  none: "none",
  minutes: (minutes: number) =>
    minutes < 60 ? `${minutes} min` : `${time(minutes).replace(/^0/, "")} h`,
  also: (name: string, minutes: number) =>
    `${inside(name)} ${minutes === 0 ? "none" : minutes < 60 ? `${minutes} min` : hours(minutes)}`,
  clear: "Clear",
  clearOf: (day: string) => `Clear ${dayShort(day)}`,
  filled: (view: Pick<DiaryView, "filled" | "needed" | "window">) =>
    view.window
      ? `${count(view.window.filled, "evening")} filled in. The diary is used instead of your guess.`
      : `${number(view.filled)} of 14 evenings filled in. From ${number(view.needed)} on, the diary is used instead of your guess.`,
  comes: (name: string, band: Band, one: MinuteRange) =>
    `${upper(inside(name))} ${bands[band]}: ${range(one)} a week.`,
  open: "Fill in the evenings",
};

export const policy = {
  title: "What counts",
  hint: "For all calendars. Every figure follows at once, and each choice can be taken back.",
  columns: { which: "Which", entries: "Entries", choice: "Counts" },
  free: ["Marked free", "Birthdays, optional rounds, reminders."],
  declined: ["Declined", "You answered no."],
  tentative: ["Tentative", "Not yet certain."],
  allDay: ["Without a time of day", "All-day entries, on each of their days."],
  out: "not at all",
  full: "like any other",
  share: (thousandths: number) =>
    thousandths === 0
      ? "not at all"
      : thousandths === 1000
        ? "in full"
        : `for ${number(thousandths / 10)} % of their length`,
  aDay: (minutes: number) => (minutes === 0 ? "no hours" : `${hours(minutes)} a day`),
  label: (which: string) => `${which}: how they count`,
  changed: (before: number, after: number) =>
    tenthHours(before) === tenthHours(after)
      ? `The mean ordinary week stays at ${tenthHours(after)}.`
      : `The mean ordinary week is now ${tenthHours(after)}; it was ${tenthHours(before)}.`,
  never: "Cancelled entries never count; leave is kept as leave.",
};

export const dayName = (day: number) => DAYS[day] ?? "";
