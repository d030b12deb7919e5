/// Amounts as the calendars show them: minutes become hours, slots become clock times. The rest is said as everywhere.
import { DAYS, bytes, list, number, time } from "../words/say";

/** A slot is a quarter hour of the day, 0..96; the model of every week is made of them. */
export const SLOTS = 96;
export const MINUTES_A_SLOT = 15;

export const DAYS_SHORT = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export const DAYS_TINY = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export const WEEKDAYS = [0, 1, 2, 3, 4];

/** The hours of so many minutes, to one decimal, halves away from zero: 150 is "2.5", 120 is "2". */
export function figure(minutes: number): string {
  const tenths = Math.sign(minutes) * Math.round(Math.abs(minutes) / 6);
  const whole = Math.trunc(Math.abs(tenths) / 10);
  const rest = Math.abs(tenths) % 10;
  const sign = tenths < 0 ? "−" : "";
  return `${sign}${number(whole)}${rest ? `.${rest}` : ""}`;
}

/** Hours in a column: always one decimal, so that the points stand under each other. A little is not nothing. */
export function column(minutes: number): string {
  const text = figure(minutes);
  if (minutes > 0 && text === "0") return "<0.1";
  return text.includes(".") ? text : `${text}.0`;
}

/** "9 hours", "1 hour", "0.8 hours": as the printed page says them. */
export function tenthHours(minutes: number): string {
  const text = figure(minutes);
  return text === "1" ? "1 hour" : `${text} hours`;
}

/** The same; but under an hour the minutes themselves: "45 minutes", where quarter hours are in hand. */
export function hours(minutes: number): string {
  const size = Math.abs(minutes);
  if (size > 0 && size < 57) return `${Math.round(minutes)} minutes`;
  return tenthHours(minutes);
}

/** A change with its sign, as the tables print it: "+2.5", "−9", and "0" for none. */
export function signed(minutes: number): string {
  const text = figure(minutes);
  return minutes > 0 && text !== "0" ? `+${text}` : text;
}

/** A slot as a clock time: 34 is "08:30", 96 is "24:00". */
export function clock(slot: number): string {
  return time(slot * MINUTES_A_SLOT);
}

/** The hour at the side of a figure: 34 is "8". */
export function hourMark(slot: number): string {
  return String(Math.floor(slot / 4));
}

/** "2.1 of 96.4 MB": how far a long file has been read. */
export function progress(done: number, total: number): string {
  return `${bytes(done)} of ${bytes(total)}`;
}

/** A share of one as whole percent. It says 100 only of the whole and 0 only of nothing. */
export function percent(share: number): string {
  if (share <= 0) return "0 %";
  if (share >= 1) return "100 %";
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}

/** A zone as its place: "America/Toronto" is "Toronto". */
export function zonePlace(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** "Monday to Friday", "Monday and Wednesday": day numbers in order, runs of three or more folded. */
export function daysWords(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return list(
    runs.flatMap((run) =>
      run.length > 2
        ? [`${DAYS[run[0] ?? 0]} to ${DAYS[run.at(-1) ?? 0]}`]
        : run.map((day) => DAYS[day] ?? ""),
    ),
  );
}

/** A name where it stands inside a sentence: "inbox and notes", but "IRB" stays. */
export function inside(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
