/// How a category looks: its colour token, its letter and its name, found by id.
import type { CategoryView, Colour } from "./shapes";
import { sort } from "../words/calendars-sort";

export type Look = { id: number; name: string; letter: string; colour: string };

/** The category of what is not sorted yet, in drawings. */
export const UNSORTED = 0;
const OPEN: Look = { id: UNSORTED, name: sort.open, letter: "?", colour: "var(--text-3)" };

export function colourOf(colour: Colour): string {
  return `var(--c-${colour})`;
}

/** What can be looked up by id while drawing; an unknown id is drawn as open. */
export function looks(
  categories: readonly Pick<CategoryView, "id" | "name" | "letter" | "colour">[],
): (id: number | null) => Look | null {
  const all = new Map(
    categories.map(({ id, name, letter, colour }) => [
      id,
      { id, name, letter, colour: colourOf(colour) },
    ]),
  );
  return (id) => (id === null ? null : id === UNSORTED ? OPEN : (all.get(id) ?? null));
}
