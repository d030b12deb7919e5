/// Where one is, and the way back.
import type { Page, Route } from "./types";

const DEEPEST = 50;

const HOME: Route = { page: "home", view: null, id: null };

const same = (a: Route, b: Route) =>
  a.page === b.page && a.view === b.view && a.id === b.id && (a.key ?? null) === (b.key ?? null);

/** The places one has been, newest last; Back walks them without asking why one came. */
export class Routes {
  #stack: { route: Route; scroll: number }[] = [];
  current = $state<Route>(HOME);
  /** How far down the page to come back to: set by Back, 0 after going forward. */
  scroll = 0;

  /** Goes on; the place left is kept with how far it was scrolled. */
  go = (
    page: Page,
    view: string | null = null,
    id: number | null = null,
    key: string | null = null,
  ): void => {
    const next: Route = { page, view, id, key };
    if (same(next, this.current)) return;
    this.#stack = [
      ...this.#stack.slice(1 - DEEPEST),
      { route: this.current, scroll: window.scrollY },
    ];
    this.current = next;
    this.scroll = 0;
  };

  /** Goes back one place. At the first there is nowhere to go. */
  back = (): void => {
    const last = this.#stack.pop();
    if (!last) return;
    this.current = last.route;
    this.scroll = last.scroll;
  };

  /** Whether Back leads anywhere. */
  get canGoBack(): boolean {
    return this.#stack.length > 0;
  }
}
