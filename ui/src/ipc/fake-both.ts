/// The invented vault as one core: the shell's answers and the calendars' beside each other, with a way back for both.
import { fakeCalendars } from "../calendars/fake";
import { SAID_WEEKS } from "../calendars/fake-weeks";
import type { Contract, HistoryView } from "./contract";
import { FakeCore } from "./fake";
import type { Transport } from "./transport";

/** What the commands of the calendars are called in Activity and beside Undo. */
const SAID: Record<string, string> = {
  ...SAID_WEEKS,
  paintWish: "paint the week you wish for",
  copyWishDay: "copy a day of the wish",
  replaceWish: "change the wish as a list",
  clearWish: "clear the wish",
  startWishFromHave: "start the wish from the week you have",
  setHours: "set your hours",
  setWeek: "choose the weeks that count",
  sortGroup: "sort a title",
  sortEvent: "sort one event",
  addRule: "add a rule",
  editRule: "change a rule",
  moveRule: "move a rule",
  removeRule: "remove a rule",
  addCategory: "add a category",
  editCategory: "change a category",
  moveCategory: "move a category",
  removeCategory: "remove a category",
  importCalendar: "import work.ics",
  renameCalendar: "rename a calendar",
  removeCalendar: "remove a calendar",
  drawFeelings: "draw twelve blocks",
  rateFeeling: "say how a block feels",
  unrateFeeling: "take a rating back",
  clearFeelings: "put the drawn blocks away",
  addOffer: "add an offer",
  paintOffer: "paint the week of an offer",
  replaceOffer: "change the week of an offer",
  renameOffer: "rename an offer",
  removeOffer: "remove an offer",
};

type Reply = { value: unknown; touched: string[]; history: HistoryView | null };

/** One door for both; `empty` leaves the calendars without a file. */
export function fakeBoth(core: FakeCore, options: { empty?: boolean } = {}): Transport {
  const { transport, now, knows } = fakeCalendars(options);
  const past: { said: string; held: typeof now }[] = [];
  const ahead: typeof past = [];

  const history = (): HistoryView => ({
    undo: past.at(-1)?.said ?? core.history.undo,
    redo: ahead.at(-1)?.said ?? core.history.redo,
    at: "14:02",
  });
  const step = (from: typeof past, to: typeof past) => {
    const taken = from.pop();
    if (!taken) return null;
    to.push({ said: taken.said, held: structuredClone(now) });
    Object.assign(now, taken.held);
    return { value: { done: taken.said }, touched: ["calendars"], history: history() };
  };

  async function ask(name: keyof Contract | string, args: unknown): Promise<Reply> {
    if (name === "undo") {
      const done = step(past, ahead);
      if (done) return done;
    }
    if (name === "redo") {
      const done = step(ahead, past);
      if (done) return done;
    }
    if (!knows(name)) {
      const reply = (await core.send(name, args)) as Reply;
      return { ...reply, history: reply.history && history() };
    }
    const said = SAID[name];
    if (said) {
      past.push({ said, held: structuredClone(now) });
      ahead.length = 0;
    }
    const reply = (await transport.send(name, args)) as Reply;
    return { ...reply, history: history() };
  }

  return { send: ask, leave: () => core.leave() };
}
