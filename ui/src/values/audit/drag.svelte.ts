/// Dragging a card onto a pile. The number keys and the piles' buttons do the same.
import { Drag } from "../../kit/drag.svelte";

/** The pile under the pointer. */
export const drag = new Drag<number>((found) => {
  const pile = found?.closest<HTMLElement>("[data-pile]")?.dataset["pile"];
  return pile === undefined ? undefined : Number(pile);
});
