/// Puts the invented core behind the page, in the state its address names: ?fake=none, locked or open.
import type { Theme } from "./contract";
import { FakeCore } from "./fake";
import { fakeBoth } from "./fake-both";
import { useTransport } from "./transport";

/** Starts the invented core; `&theme=dark` chooses a theme, `&empty` empties Home and Calendars. */
export function startFake(state: string): void {
  const asked = new URLSearchParams(location.search);
  const core = new FakeCore({
    state: state === "none" || state === "locked" ? state : "open",
    theme: (asked.get("theme") ?? "system") as Theme,
  });
  if (asked.has("empty")) {
    core.history = { undo: null, redo: null, at: null };
    core.answers.home = () => ({
      today: core.session.today,
      lines: [],
      suggestion: "importCalendar",
    });
    core.answers.activity = () => ({ entries: [], more: false, total: 0 });
  }
  if (asked.has("sample")) core.session = { ...core.session, sample: true };
  core.onLeave = () => location.reload();
  useTransport(fakeBoth(core, { empty: asked.has("empty") }));
}
