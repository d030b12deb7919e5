/// Dragging a title onto a kind of work. The number keys do the same from the keyboard.
import { Drag } from "../kit/drag.svelte";

/** The kind of work under the pointer: its id, or null for "leave open". */
export const drag = new Drag<number | null>((found) => {
  const drop = found?.closest<HTMLElement>("[data-drop]")?.dataset["drop"];
  if (drop === undefined) return undefined;
  return drop === "" ? null : Number(drop);
});
