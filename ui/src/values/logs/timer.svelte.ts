/// The timer that runs, known to the log and to the sidebar alike; it counts on from what the core said.
import { call } from "../../ipc/call";
import type { TimerView } from "../../ipc/contract";
import { asFault } from "../../ipc/fault";

let running = $state.raw<{ timer: TimerView; heard: number } | null>(null);
let now = $state(0);

/** The timer that runs, or null. */
export function timer(): TimerView | null {
  return running?.timer ?? null;
}

/** Whole seconds it has run by now. */
export function seconds(): number {
  if (!running) return 0;
  return running.timer.seconds + Math.max(0, Math.floor((now - running.heard) / 1000));
}

/** "4:07", and from an hour on "1:04:07". */
export function counted(all: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** Takes over what the core has just said of the timer. */
export function timerIs(timer: TimerView | null): void {
  now = Date.now();
  running = timer === null ? null : { timer, heard: now };
}

/** Lets the clock of the page go on; the return value stops it. */
export function countOn(): () => void {
  const every = setInterval(() => (now = Date.now()), 1000);
  return () => clearInterval(every);
}

/** Asks for the timer alone. A refusal is quiet: the sidebar is no place for it. */
export async function readTimer(today: string): Promise<void> {
  try {
    timerIs((await call("burden", { from: today, to: today })).timer);
  } catch (thrown) {
    if (asFault(thrown).code === "locked") timerIs(null);
  }
}
