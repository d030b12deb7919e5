/// What a key means in the painting grid. Single letters count only while a cell has the focus.
import type { Arrow } from "./paint";

export type Intent =
  | { kind: "move"; arrow: Arrow; extend: boolean }
  | { kind: "pick"; digit: number }
  | { kind: "stroke" | "apply" | "free" | "release" | "copy" | "back" };

const ARROWS: Record<string, Arrow> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "pageUp",
  PageDown: "pageDown",
  Home: "rowStart",
  End: "rowEnd",
};
const CORNERS: Record<string, Arrow> = { Home: "gridStart", End: "gridEnd" };
const DEEDS: Record<string, "stroke" | "apply" | "free" | "release" | "copy" | "back"> = {
  " ": "stroke",
  Enter: "apply",
  Delete: "free",
  Backspace: "free",
  Escape: "release",
  c: "copy",
  z: "back",
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/** The meaning of a key press, or null where the grid leaves it to the page. */
export function intentOf(event: Key): Intent | null {
  if (event.altKey || event.metaKey) return null;
  const arrow = (event.ctrlKey ? CORNERS : ARROWS)[event.key];
  if (arrow) return { kind: "move", arrow, extend: event.shiftKey };
  if (event.ctrlKey) return null;
  if (/^[0-9]$/.test(event.key)) return { kind: "pick", digit: Number(event.key) };
  const deed = DEEDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return deed ? { kind: deed } : null;
}
