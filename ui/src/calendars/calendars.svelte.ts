/// What the calendars screens know: read from the core when a page needs it, and read again when a call has touched it.
import { call, onTouched } from "../ipc/call";
import type { Contract } from "../ipc/contract";
import type {
  Boundaries,
  CalendarView,
  CategoryView,
  Comparison,
  Feelings,
  GapView,
  HoursView,
  OfferLine,
  OfferView,
  RuleView,
  SortingView,
  WeekGrid,
  WeekView,
  WishView,
} from "./shapes";
import type {
  DiaryView,
  MaskView,
  PolicyView,
  Promises,
  ShadowView,
  WeekCount,
  WishesView,
  Year,
  ZoneView,
} from "./shapes-weeks";

/** Everything a page can need, by the name of the call that reads it. */
type Parts = {
  calendars: CalendarView[];
  categories: CategoryView[];
  rules: RuleView[];
  sorting: SortingView;
  weeks: WeekView[];
  hours: HoursView;
  have: WeekGrid;
  wish: WishView;
  compare: Comparison;
  zones: ZoneView[];
  policy: PolicyView;
  weekCounts: WeekCount[];
  year: Year;
  masks: MaskView[];
  promises: Promises;
  shadow: ShadowView;
  diary: DiaryView;
  wishes: WishesView;
  gap: GapView;
  boundaries: Boundaries;
  feelings: Feelings;
  offers: OfferLine[];
  offer: OfferView;
};
export type Part = keyof Parts;
/** A part by its name, or with what its call is asked: `["wish", { kind: "leave" }]`. */
type Asked = { [K in Part]: K | readonly [K, Contract[K]["args"]] }[Part];
const nameOf = (asked: Asked): Part => (typeof asked === "string" ? asked : asked[0]);

class Known {
  /** What has been read; a part that is not there yet is not drawn yet. */
  parts = $state.raw<Partial<Parts>>({});
  #needed: readonly Asked[] = [];
  /** What a part is asked with, where it can be asked in more than one way. */
  #args: { [P in Part]?: Contract[P]["args"] } = {};
  #asked = 0;

  /** Names what the page on screen shows. What is known already stays while it is read again. */
  async need(...parts: Asked[]): Promise<void> {
    this.#needed = parts;
    await this.#read(parts);
  }

  /** Needs more while the same page is on screen: something was opened on it. What is known already is not asked again. */
  async also(...parts: Asked[]): Promise<void> {
    const more = parts.filter((part) => !this.#needed.map(nameOf).includes(nameOf(part)));
    this.#needed = [...this.#needed, ...more];
    const read = await Promise.all(
      more.map(async (part) => [nameOf(part), await this.#ask(part)] as const),
    );
    this.parts = { ...this.parts, ...Object.fromEntries(read) };
  }

  /** Says what a part is asked with from now on. What was read before stays until it is read again. */
  with<P extends Part>(part: P, args: Contract[P]["args"]): void {
    this.#args = { ...this.#args, [part]: args };
  }

  /** After a change: what is on screen is read again, the rest is forgotten until it is needed. */
  async refresh(): Promise<void> {
    this.parts = Object.fromEntries(
      this.#needed.map(nameOf).map((part) => [part, this.parts[part]]),
    );
    await this.#read(this.#needed);
  }

  async #read(parts: readonly Asked[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const read = await Promise.all(
      parts.map(async (part) => [nameOf(part), await this.#ask(part)] as const),
    );
    // An answer to an older question must not replace a newer one.
    if (asked === this.#asked) this.parts = { ...this.parts, ...Object.fromEntries(read) };
  }

  #ask(asked: Asked): Promise<unknown> {
    const part = nameOf(asked);
    const args = typeof asked === "string" ? (this.#args[part] ?? {}) : asked[1];
    return call(part, args as never);
  }
}

export const known = new Known();

/** Keeps `known` true to the vault while a calendars page is open; call the answer when it closes. */
export function followChanges(): () => void {
  return onTouched(["calendars"], () => void known.refresh().catch(() => undefined));
}
