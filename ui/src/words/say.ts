/// How days, times, hours and counts are said, one way everywhere.
import type { Day } from "../ipc/contract";

const at = (day: Day) => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const WEEKDAY_DAY_MONTH = format({ weekday: "long", day: "numeric", month: "long" });
const DAY_MONTH = format({ day: "numeric", month: "long" });
const DAY_MONTH_YEAR = format({ day: "numeric", month: "long", year: "numeric" });
const SHORT = format({ weekday: "short", day: "numeric", month: "short" });
const WHOLE = new Intl.NumberFormat("en-GB");

/** The days of a week, Monday first. */
export const DAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const plain = (text: string) => text.replace(",", "");

/** "Sunday 22 November" */
export const weekday = (day: Day) => plain(WEEKDAY_DAY_MONTH.format(at(day)));
/** "22 November" */
export const dayMonth = (day: Day) => DAY_MONTH.format(at(day));
/** "22 November 2026" */
export const dayYear = (day: Day) => DAY_MONTH_YEAR.format(at(day));
/** "Sun 22 Nov" */
export const dayShort = (day: Day) => plain(SHORT.format(at(day)));
/** "22 November", with the year where it is another than today's. */
export const dayNear = (day: Day, today: Day) =>
  day.slice(0, 4) === today.slice(0, 4) ? dayMonth(day) : dayYear(day);

/** 1284 becomes "1,284". */
export const number = (value: number) => WHOLE.format(value);

/** "1 event", "31 events": the many form is given where it is not one plus s. */
export const count = (value: number, one: string, many = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : many}`;

const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** Small numbers in words: "twelve"; from 13 on in figures. */
export const inWords = (value: number) => SMALL[value] ?? number(value);
/** The same at the head of a sentence. */
export const InWords = (value: number) => upper(inWords(value));

/** The first letter large. */
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Minutes as hours to the half, whole where the half is none: 570 becomes "9.5". */
export const hoursNumber = (minutes: number) => {
  const halves = Math.round(minutes / 30) / 2;
  return Number.isInteger(halves) ? number(halves) : halves.toFixed(1);
};
/** "9.5 hours", "1 hour". */
export const hours = (minutes: number) => {
  const said = hoursNumber(minutes);
  return said === "1" ? "1 hour" : `${said} hours`;
};

/** Minutes of the day as a time: 870 becomes "14:30". */
export const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** "18.8 MB" */
export const bytes = (value: number) => {
  if (value < 1000) return count(value, "byte");
  if (value < 1_000_000) return `${Math.round(value / 1000)} kB`;
  return `${(value / 1_000_000).toFixed(1)} MB`;
};

/** "a, b and c" */
export const list = (items: string[]) =>
  items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

/** The first letter small, unless the word is an abbreviation or "I". */
export const lower = (text: string) =>
  text.length > 1 && !text.startsWith("A ") && text[1] === text[1]?.toUpperCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
