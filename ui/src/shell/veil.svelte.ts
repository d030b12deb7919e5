/// The veil over figures and names: drawn by hand at any time, or by itself when the window loses focus.

let drawn = $state(false);

/** True while figures and names are covered. */
export function veiled(): boolean {
  return drawn;
}

/** Draws or lifts the veil. */
export function setVeil(on: boolean): void {
  drawn = on;
  if (on) document.documentElement.dataset["veiled"] = "";
  else delete document.documentElement.dataset["veiled"];
}
