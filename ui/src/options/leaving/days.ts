/// Days on the line of time: counted in whole days, never in hours.

const DAY = 86_400_000;

/** Whole days since 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** The day of a number. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** This many days later, or earlier below nothing. */
export const daysLater = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** The first days of all months from one day to another, both months among them, and the one after. */
export function monthStarts(from: string, to: string): string[] {
  const all: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const end = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) + 1;
  while (year * 12 + month <= end) {
    all.push(`${String(year)}-${String(month).padStart(2, "0")}-01`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return all;
}
