/// Where the parts of a drawn week stand on the page: layout only, no rule about anybody's time.
import type { Block, HoursView } from "./shapes";
import { MINUTES_A_SLOT } from "./amounts";
import { DAY_COUNT } from "./paint";

/** Slots per hour. */
const HOUR = 4;
/** Room above for the day names and at the left for the hours, at 13 px type. */
export const HEAD = 24;
export const AXIS = 28;

export type Frame = {
  width: number;
  height: number;
  column: number;
  slot: number;
  first: number;
  last: number;
};
export type Box = { x: number; y: number; width: number; height: number };
export type CoreHours = readonly ({ from: number; to: number } | null)[];
/** The core tells working hours in minutes of the day; a figure is drawn in slots. */
export function inSlots(core: HoursView["core"]): CoreHours {
  return core.map(
    (part) => part && { from: part.from / MINUTES_A_SLOT, to: part.to / MINUTES_A_SLOT },
  );
}

export type Band = "core" | "evening" | "weekend";

/** The frame of a week drawn at `width` px, whole hours from `first` to `last` (slots), so many px to the hour. */
export function frameFor(width: number, first: number, last: number, hourHeight: number): Frame {
  const from = Math.floor(first / HOUR) * HOUR;
  const to = Math.max(from + HOUR, Math.ceil(last / HOUR) * HOUR);
  const slot = hourHeight / HOUR;
  return {
    width,
    height: HEAD + (to - from) * slot + 10,
    column: Math.max(0, width - AXIS) / DAY_COUNT,
    slot,
    first: from,
    last: to,
  };
}

export function leftOf(frame: Frame, day: number): number {
  return AXIS + day * frame.column;
}

export function topOf(frame: Frame, slot: number): number {
  return HEAD + (Math.max(frame.first, Math.min(frame.last, slot)) - frame.first) * frame.slot;
}

/** The box of a block with a hair of ground round it. */
export function boxOf(frame: Frame, block: Pick<Block, "day" | "from" | "to">): Box {
  const y = topOf(frame, block.from);
  return {
    x: leftOf(frame, block.day) + 1,
    y: y + 0.5,
    width: Math.max(0, frame.column - 2),
    height: Math.max(1, topOf(frame, block.to) - y - 1),
  };
}

/** The ground of the working hours, one box a day. */
export function coreBoxes(frame: Frame, core: CoreHours): Box[] {
  return core.flatMap((span, day) => {
    if (!span) return [];
    const y = topOf(frame, span.from);
    const height = topOf(frame, span.to) - y;
    return height > 0 ? [{ x: leftOf(frame, day), y, width: frame.column, height }] : [];
  });
}

/** The hours worth a line: the edges of the working day and noon first, then the ends where there is room. */
export function hourLines(frame: Frame, core: CoreHours): number[] {
  const spans = core.filter((span) => span !== null);
  const wanted = [
    ...(spans.length
      ? [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))]
      : []),
    12 * HOUR,
    frame.first,
    frame.last,
    18 * HOUR,
    6 * HOUR,
    21 * HOUR,
  ].filter((slot) => slot % HOUR === 0 && slot >= frame.first && slot <= frame.last);
  const lines: number[] = [];
  for (const slot of wanted)
    if (lines.every((line) => Math.abs(line - slot) * frame.slot >= 22)) lines.push(slot);
  return lines.sort((a, b) => a - b);
}

/** The band a slot is drawn in; the sums by band come from the core. */
export function bandOf(core: CoreHours, day: number, slot: number): Band {
  const span = core[day];
  if (span && slot >= span.from && slot < span.to) return "core";
  return day < 5 ? "evening" : "weekend";
}

/** A block cut where the band changes, so that a figure can pale one band and keep the other. */
export function cutByBand<T extends Pick<Block, "day" | "from" | "to">>(
  core: CoreHours,
  block: T,
): (T & { band: Band })[] {
  const parts: (T & { band: Band })[] = [];
  for (let slot = block.from; slot < block.to; slot += 1) {
    const band = bandOf(core, block.day, slot);
    const last = parts.at(-1);
    if (last && last.band === band) last.to = slot + 1;
    else parts.push({ ...block, from: slot, to: slot + 1, band });
  }
  return parts;
}

/** A round scale from nought for the dumbbells: its end in minutes and the marks on the way. */
export function scaleFor(most: number): { end: number; marks: number[] } {
  const hours = Math.max(1, most / 60);
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => hours / size <= 5) ?? 100;
  const count = Math.max(1, Math.ceil(hours / step - 1e-9));
  return {
    end: count * step * 60,
    marks: Array.from({ length: count + 1 }, (_, index) => index * step * 60),
  };
}
