/// The words of Home and of Activity.
import type { HomeLine, Place } from "../ipc/contract";
import { count, hours, hoursNumber, inWords, lower, upper, weekday } from "./say";

/** What the calendars say on Home: the finding first, then what it rests on. */
function calendarLine(line: HomeLine): { fact: string; detail: string } {
  const unsorted =
    line.unsortedMinutes > 0
      ? ` ${upper(hours(line.unsortedMinutes))} a week are not sorted yet.`
      : "";
  if (line.haveMinutes === 0 && line.wishMinutes !== null) {
    return {
      fact: `You wish for a week of ${hours(line.wishMinutes)}.`,
      detail: "No calendar is here yet to set beside it.",
    };
  }
  if (line.wishMinutes === null || line.gapMinutes === null) {
    return {
      fact: `Your week takes ${hours(line.haveMinutes)} of work.`,
      detail: `The week you wish for is not drawn yet.${unsorted}`,
    };
  }
  const basis = `${hours(line.haveMinutes)} in the week you have, ${hoursNumber(line.wishMinutes)} in the one you wish for.`;
  const evening = line.eveningInboxMinutes
    ? ` ${upper(hours(line.eveningInboxMinutes))} of inbox lie after your core hours.`
    : "";
  if (Math.abs(line.gapMinutes) < 30) {
    return {
      fact: "Your week is as long as the one you wish for.",
      detail: basis + evening + unsorted,
    };
  }
  if (line.gapMinutes < 0) {
    return {
      fact: `${upper(hours(-line.gapMinutes))} fewer than you wish.`,
      detail: basis + evening + unsorted,
    };
  }
  const most = line.top ? ` Most of it is ${lower(line.top.category)}.` : "";
  return {
    fact: `${upper(hours(line.gapMinutes))} more than you wish.${most}`,
    detail: basis + evening + unsorted,
  };
}

export const home = {
  title: "Where do I stand?",
  calendarLine,
  suggest: "If you have ten minutes:",
  suggestions: {
    importCalendar: "bring in a calendar",
    sortRest: "sort the events that no rule has caught",
    drawWish: "draw the week you wish for",
    readDifference: "read the difference",
  },
  review: (day: string, days: number) =>
    days === 0
      ? `Your review is today, ${day}.`
      : days === 1
        ? `Your review is tomorrow, ${day}.`
        : `Your review is on ${day}, in ${days < 13 ? inWords(days) : days} days.`,
  you: "You",
  empty: "Nothing is here yet.",
  emptyLead:
    "Bring in a calendar, and the first line appears here: how your week compares with the one you wish for.",
  emptyAction: "Bring in a calendar",
};

const PLACE_WORDS: Record<Place, string> = {
  home: "Home",
  values: "Values",
  calendars: "Calendars",
  options: "Options",
  mentoring: "Mentoring",
  dossier: "Dossier",
  vault: "Vault",
  you: "You",
};

export const activity = {
  title: "Activity",
  lead: "Every change you made, newest first. Going back can itself be undone.",
  place: "Place",
  allPlaces: "All places",
  placeWords: PLACE_WORDS,
  search: "Search activity",
  day: (day: string, today: string) => {
    const yesterday = new Date(`${today}T12:00:00Z`);
    yesterday.setUTCDate(yesterday.getUTCDate() - 1);
    if (day === today) return `Today, ${weekday(day)}`;
    if (day === yesterday.toISOString().slice(0, 10)) return `Yesterday, ${weekday(day)}`;
    return weekday(day);
  },
  undoneAt: (at: string) => `Undone at ${at}.`,
  here: "You are here.",
  goBack: "Go back…",
  goBackTo: (words: string) => `to before ${words}`,
  close: "Close",
  goBackDo: "Go back to before this",
  goBackSays: (steps: number) =>
    steps === 1
      ? "Going back to before this takes back one change:"
      : `Going back to before this takes back ${inWords(steps)} changes:`,
  goBackKeeps: "They stay in this list and can be done again.",
  wentBack: (steps: number) =>
    `${upper(count(steps, "change"))} taken back. Redo brings them again, one by one.`,
  earlier: "Show earlier days",
  empty: "Nothing has been changed yet. Every change you make is listed here, with a way back.",
  emptyFilter: "No change has these words.",
  total: (shown: number, total: number) => `${shown} of ${total}`,
};
