/// Named hours as a form holds them: the same times on several days are one stretch.
import type { MaskPart } from "./shapes-weeks";

export type Stretch = { days: number[]; from: number; to: number };

/** Parts with the same times as one stretch of several days, in the order of their times. */
export function stretchesOf(parts: readonly MaskPart[]): Stretch[] {
  const found: Stretch[] = [];
  for (const part of parts) {
    const same = found.find((one) => one.from === part.from && one.to === part.to);
    if (same) same.days.push(part.day);
    else found.push({ days: [part.day], from: part.from, to: part.to });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** One part for each day of each stretch, in the order of the week. */
export function partsOf(stretches: readonly Stretch[]): MaskPart[] {
  return stretches
    .flatMap(({ days, from, to }) => days.map((day) => ({ day, from, to })))
    .sort((a, b) => a.day - b.day || a.from - b.from);
}
