/// Dragging something onto a place with the pointer. Keys and buttons beside the places do the same.

/** So far in px the pointer must go before a press becomes a drag. */
const FAR = 6;

/** One drag at a time, onto places of one kind. */
export class Drag<Place> {
  /** What is in hand, in words; null while nothing is dragged. */
  what = $state<string | null>(null);
  /** The place it would go to if let go now; undefined for none. */
  over = $state<Place | undefined>(undefined);
  x = $state(0);
  y = $state(0);
  readonly #under: (found: Element | null) => Place | undefined;

  /** `under` says which place what lies under the pointer belongs to, if any. */
  constructor(under: (found: Element | null) => Place | undefined) {
    this.#under = under;
  }

  /** Follows a press; `drop` hears the place where it was let go. */
  begin(event: PointerEvent, what: string, drop: (place: Place) => void): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const from = { x: event.clientX, y: event.clientY };
    const stop = new AbortController();
    const { signal } = stop;
    const under = ({ clientX, clientY }: PointerEvent) =>
      this.#under(document.elementFromPoint(clientX, clientY));
    const end = () => {
      this.what = null;
      this.over = undefined;
      stop.abort();
    };
    addEventListener(
      "pointermove",
      (move) => {
        const far = Math.hypot(move.clientX - from.x, move.clientY - from.y) >= FAR;
        if (this.what === null && !far) return;
        this.what = what;
        this.x = move.clientX;
        this.y = move.clientY;
        this.over = under(move);
      },
      { signal },
    );
    addEventListener(
      "pointerup",
      (up) => {
        const place = this.what === null ? undefined : under(up);
        end();
        if (place !== undefined) drop(place);
      },
      { signal },
    );
    addEventListener("pointercancel", end, { signal });
    addEventListener(
      "keydown",
      (key) => {
        if (key.key !== "Escape" || this.what === null) return;
        key.preventDefault();
        key.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  }
}
