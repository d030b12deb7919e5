/// Dragging a title onto a kind of work with the pointer. The number keys do the same from the keyboard.

/** So far in px the pointer must go before a press becomes a drag. */
const FAR = 6;

class Drag {
  /** The title in hand; null while nothing is dragged. */
  title = $state<string | null>(null);
  /** What it would be sorted as if let go now; undefined where the pointer is over no kind of work. */
  over = $state<number | null | undefined>(undefined);
  x = $state(0);
  y = $state(0);

  /** Follows a press on a title; `drop` hears where it was let go. */
  begin(event: PointerEvent, title: string, drop: (category: number | null) => void): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const from = { x: event.clientX, y: event.clientY };
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      this.title = null;
      this.over = undefined;
      stop.abort();
    };
    addEventListener(
      "pointermove",
      (move) => {
        const far = Math.hypot(move.clientX - from.x, move.clientY - from.y) >= FAR;
        if (this.title === null && !far) return;
        this.title = title;
        this.x = move.clientX;
        this.y = move.clientY;
        this.over = target(move);
      },
      { signal },
    );
    addEventListener(
      "pointerup",
      (up) => {
        const category = this.title === null ? undefined : target(up);
        end();
        if (category !== undefined) drop(category);
      },
      { signal },
    );
    addEventListener("pointercancel", end, { signal });
    addEventListener(
      "keydown",
      (key) => {
        if (key.key !== "Escape" || this.title === null) return;
        key.preventDefault();
        key.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  }
}

/** The kind of work under the pointer: its id, null for "leave open", undefined for none. */
function target(event: PointerEvent): number | null | undefined {
  const found = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>("[data-drop]")?.dataset["drop"];
  return found === undefined ? undefined : found === "" ? null : Number(found);
}

export const drag = new Drag();
