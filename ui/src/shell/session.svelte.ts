/// The session as the page knows it: asked at the start, and again whenever the vault's state may have changed.
import { call, onFault } from "../ipc/call";
import type { Contract, SessionView } from "../ipc/contract";
import { asFault, type Fault } from "../ipc/fault";
import { transport } from "../ipc/transport";
import { clearToasts } from "../kit/toasts.svelte";

let view = $state<SessionView | null>(null);
let trouble = $state<Fault | null>(null);

/** The session, or null before the first answer. */
export function session(): SessionView | null {
  return view;
}

/** What stopped the first answer from coming, if anything did. */
export function sessionTrouble(): Fault | null {
  return trouble;
}

function show(next: SessionView): void {
  view = next;
  const root = document.documentElement.dataset;
  if (next.theme === "system") delete root["theme"];
  else root["theme"] = next.theme;
  root["text"] = next.textSize;
  root["font"] = next.readingFont;
}

/** Asks how things stand. */
export async function refreshSession(): Promise<void> {
  try {
    show(await call("session", {}));
    trouble = null;
  } catch (thrown) {
    trouble = asFault(thrown);
  }
}

/** Takes over a session that a call brought back. */
export function sessionIs(next: SessionView): void {
  show(next);
}

let asked: Promise<unknown> = Promise.resolve();

/** Changes settings of this computer, one change after the other: a key may be pressed faster than it is answered. */
export function setSettings(change: Contract["setSettings"]["args"]): Promise<void> {
  const done = asked.then(async () => show(await call("setSettings", change)));
  asked = done.catch(() => undefined);
  return done;
}

/** Locks the vault and leaves this page, with all that was read from the vault. */
export async function lockNow(): Promise<void> {
  // What is being typed is saved when its field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  clearToasts();
  try {
    await call("lock", {});
  } finally {
    transport().leave();
  }
}

onFault((fault) => {
  if (fault.code === "locked" && view?.state === "open") transport().leave();
});
