/// The one door to the core: the desktop window's own channel, or the test bridge that served this page.
import { invoke, isTauri } from "@tauri-apps/api/core";

/** Carries a call by name and brings back the reply as it stands; rejects with a fault. */
export interface Transport {
  send(name: string, args: unknown): Promise<unknown>;
  /** Leaves this page for a new one, so that nothing read from the vault stays in memory. */
  leave(): void;
}

let leaving = false;
/** Begins the new page. Several answers may say at once that this one is to go; a second start would break off the first. */
function leave(): void {
  if (leaving) return;
  leaving = true;
  location.reload();
}

const desktop: Transport = {
  send: (name, args) => invoke("call", { name, args }),
  leave,
};

const bridge: Transport = {
  async send(name, args) {
    const answer = await fetch(`/call/${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw body;
    return body;
  },
  leave,
};

let current: Transport = isTauri() ? desktop : bridge;

/** The door in use. */
export function transport(): Transport {
  return current;
}

/** Puts another door in place: the tests and the development pages use this, the product never does. */
export function useTransport(other: Transport): void {
  current = other;
}
