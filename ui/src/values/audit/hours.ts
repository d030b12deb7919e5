/// Hours a week as a person writes them, and minutes as the core keeps them.

const WEEK = 168 * 60;

/** "3.5" or "3,5" becomes 210; null for what is no number of hours of a week. */
export function toMinutes(text: string): number | null {
  const said = text.trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(said)) return null;
  const minutes = Math.round(Number(said) * 60);
  return minutes <= WEEK ? minutes : null;
}

/** 210 becomes "3.5", to two places. */
export const toHours = (minutes: number): string => String(Number((minutes / 60).toFixed(2)));
