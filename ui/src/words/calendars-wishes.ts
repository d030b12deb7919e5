/// Sentences of the wishes drawn over time, and of the contract beside the wish.
import { figure, tenthHours } from "../calendars/amounts";
import { count, dayNear } from "./say";

export const wishes = {
  /** "2 earlier wishes"; "2 other wishes" where the one that stands is not the newest. */
  others: (others: number, newest: boolean) => {
    if (others === 0) return "About this wish";
    const word = newest ? "earlier" : "other";
    return count(others, `${word} wish`, `${word} wishes`);
  },
  title: "Wishes you drew for this kind of week",
  drawn: (day: string, today: string) => dayNear(day, today),
  stands: "stands",
  hard: "drawn after a hard day",
  size: (minutes: number) => (minutes > 0 ? tenthHours(minutes) : "empty"),
  open: "Use this one",
  openOf: (day: string, today: string) => `Use this one, the wish of ${dayNear(day, today)}`,
  remove: "Remove",
  removeOf: (day: string, today: string) => `Remove the wish of ${dayNear(day, today)}`,
  removed: (day: string, today: string) => `Removed the wish of ${dayNear(day, today)}`,
  opened: (day: string, today: string) => `The wish of ${dayNear(day, today)} stands now.`,
  spread: (least: number, most: number) =>
    least === most
      ? `All of them come to ${tenthHours(least)} of work.`
      : `Between them the work moves from ${figure(least)} to ${tenthHours(most)}.`,
  mark: "I drew this after a hard day",
  markMore: "A week later it is offered to draw it again. Both are kept.",
  note: "A note to it",
  noteSave: "Keep the note",
  noteMore: "For yourself only.",
  again: "Draw it again",
  empty: "Start empty",
  copy: "Start from a copy",
  have: "Start from the week you have",
  began: "A new wish stands. The one before is kept.",
  redraw: (drawn: string, today: string) =>
    `You drew this on ${dayNear(drawn, today)}, after a hard day. A week has passed: draw it again? Both are kept.`,
  still: "It still holds",
  later: (day: string, today: string) =>
    `From ${dayNear(day, today)} on it is offered to draw it again.`,
  close: "Close",
};

export const beside = {
  title: "Beside your contract",
  none: "If you write down what your contract says, it stands here beside the wish.",
  write: "Write it down",
  about: "the contract beside the wish",
};
