/// Short word of what has happened, without stopping anyone. A refusal stays until it is put away.
import { onChange } from "../ipc/call";

/** One message on its way out. */
export interface Toast {
  id: number;
  text: string;
  kind: "said" | "refused";
  action: { label: string; run: () => void } | null;
}

const STAYS_MS = 8000;
/** How long after it is no longer looked at. */
const LINGERS_MS = 2000;

let list = $state<Toast[]>([]);
let next = 1;
let looked = false;

/** The messages on the page now, oldest first. */
export function toasts(): Toast[] {
  return list;
}

/** Says one sentence at the foot of the page. */
export function toast(text: string, action: Toast["action"] = null): void {
  const id = next++;
  list = [...list.slice(-2), { id, text, kind: "said", action }];
  goes(id, STAYS_MS);
}

/** A message goes by itself, but not while it is under the pointer or holds the focus. */
function goes(id: number, after: number): void {
  setTimeout(() => {
    if (looked) goes(id, LINGERS_MS);
    else dismiss(id);
  }, after);
}

/** Says whether the message is under the pointer or holds the focus. */
export function lookedAt(on: boolean): void {
  looked = on;
}

/** Says that something was refused; it stays until it is put away. */
export function refused(text: string): void {
  list = [
    ...list.filter((other) => other.text !== text).slice(-2),
    { id: next++, text, kind: "refused", action: null },
  ];
}

/** Puts one message away. */
export function dismiss(id: number): void {
  list = list.filter((other) => other.id !== id);
}

// "Undo" takes back the newest change: once there is a newer one, an offer to undo an older one would undo the wrong thing.
onChange(() => (list = list.filter((other) => other.action === null)));

/** Puts all away: on lock, nothing said about the vault may stay on the page. */
export function clearToasts(): void {
  list = [];
}
