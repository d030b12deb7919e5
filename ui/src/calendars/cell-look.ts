/// How one cell of the painting grid is drawn: its tint, its edge to the next, and whose label it carries.
import type { Look } from "./look";
import { heldAt, type Cells, type Cursor } from "./paint";
import { SLOTS } from "./amounts";
import type { Block } from "./shapes";

/** The style of a cell's ground: one tint, or two halves where its quarters differ; none where it is free. */
export function tintOf(
  cells: Cells,
  at: Cursor,
  step: number,
  look: (id: number | null) => Look | null,
): string | undefined {
  const held = heldAt(cells, at, step);
  if (held === null) return undefined;
  if (held !== "mixed") return `--c: ${look(held)?.colour ?? "var(--text-3)"}`;
  const half = (slot: number) => {
    const colour = look(cells[at.day * SLOTS + slot] ?? null)?.colour;
    return colour ? `color-mix(in srgb, ${colour} 30%, var(--surface))` : "transparent";
  };
  return `background: linear-gradient(${half(at.slot)} 50%, ${half(at.slot + 1)} 50%)`;
}

/** True where the block of this cell goes on in the cell below, so that no line is drawn between them. */
export function runsOn(cells: Cells, at: Cursor, step: number): boolean {
  const next = at.day * SLOTS + at.slot + step;
  const last = cells[next - 1] ?? null;
  return at.slot + step < SLOTS && last !== null && last === cells[next];
}

/** The block that begins in this cell and so puts its label there; `starts` is by day and slot. */
export function beginsIn(
  starts: ReadonlyMap<number, Block>,
  at: Cursor,
  step: number,
): Block | undefined {
  const index = at.day * SLOTS + at.slot;
  return starts.get(index) ?? (step === 2 ? starts.get(index + 1) : undefined);
}
