/// The veil over figures and names: drawn by hand at any time, or by itself when the window loses focus.

import { clearToasts } from "../kit/toasts.svelte";

let drawn = $state(false);

/** True while figures and names are covered. */
export function veiled(): boolean {
  return drawn;
}

/** Draws or lifts the veil. What was said at the foot of the page is put away with it: it may name things. */
export function setVeil(on: boolean): void {
  if (on && !drawn) clearToasts();
  drawn = on;
  if (on) document.documentElement.dataset["veiled"] = "";
  else delete document.documentElement.dataset["veiled"];
}
