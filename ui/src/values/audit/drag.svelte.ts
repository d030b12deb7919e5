/// Dragging a card onto a pile with the pointer. The number keys and the piles' buttons do the same.

/** So far in px the pointer must go before a press becomes a drag. */
const FAR = 6;

class Drag {
  /** The card in hand; null while nothing is dragged. */
  card = $state<string | null>(null);
  /** The pile under the pointer; null for none. */
  over = $state<number | null>(null);
  x = $state(0);
  y = $state(0);

  /** Follows a press on a card; `drop` hears the pile it was let go on. */
  begin(event: PointerEvent, card: string, drop: (pile: number) => void): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const from = { x: event.clientX, y: event.clientY };
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      this.card = null;
      this.over = null;
      stop.abort();
    };
    addEventListener(
      "pointermove",
      (move) => {
        const far = Math.hypot(move.clientX - from.x, move.clientY - from.y) >= FAR;
        if (this.card === null && !far) return;
        this.card = card;
        this.x = move.clientX;
        this.y = move.clientY;
        this.over = pileUnder(move);
      },
      { signal },
    );
    addEventListener(
      "pointerup",
      (up) => {
        const pile = this.card === null ? null : pileUnder(up);
        end();
        if (pile !== null) drop(pile);
      },
      { signal },
    );
    addEventListener("pointercancel", end, { signal });
    addEventListener(
      "keydown",
      (key) => {
        if (key.key !== "Escape" || this.card === null) return;
        key.preventDefault();
        key.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  }
}

function pileUnder(event: PointerEvent): number | null {
  const found = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>("[data-pile]")?.dataset["pile"];
  return found === undefined ? null : Number(found);
}

export const drag = new Drag();
