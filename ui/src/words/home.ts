/// The words of Home and of Activity.
import type { HomeLine, Place, TopChange } from "../ipc/contract";
import { count, hours, hoursNumber, inWords, lower, upper, weekday } from "./say";

/** The line of the calendars. */
export type CalendarLine = Extract<HomeLine, { place: "calendars" }>;

/** Hours are said to the half, so a quarter of an hour or less is no difference. */
const SAME_MINUTES = 15;

/** What makes the difference: said only as strongly as the figures carry it. */
function mostly(top: TopChange | null, gap: number): string {
  if (!top || Math.sign(top.minutes) !== Math.sign(gap)) return "";
  const part = Math.abs(top.minutes) * 2 > Math.abs(gap) ? "Most of it" : "The largest part";
  return ` ${part} is ${lower(top.name)}.`;
}

/** The finding of two weeks set side by side. */
function finding(line: CalendarLine, gap: number): string {
  if (Math.abs(gap) >= SAME_MINUTES) {
    const more = gap > 0 ? "more" : "fewer";
    return `${upper(hours(Math.abs(gap)))} ${more} than you wish.${mostly(line.top, gap)}`;
  }
  if (!line.top || Math.abs(line.top.minutes) < SAME_MINUTES)
    return "Your week is the one you wish for.";
  const more = line.top.minutes > 0 ? "more" : "fewer";
  return `As many hours as you wish, but ${hours(Math.abs(line.top.minutes))} ${more} of ${lower(line.top.name)}.`;
}

/** What the calendars say on Home: the finding first, then what it rests on. */
function calendarLine(line: CalendarLine): { fact: string; detail: string } {
  const { haveMinutes, wishMinutes, gapMinutes, top, topEveningMinutes, sortedShare } = line;
  const open = sortedShare !== null && sortedShare < 0.995;
  const unsorted = open
    ? `${Math.max(1, Math.round((1 - sortedShare) * 100))} % of the hours are not sorted yet.`
    : "";
  if (haveMinutes === null && wishMinutes === null) {
    return {
      fact: "A calendar is here; no week of it counts yet.",
      detail: "Say which weeks are ordinary ones.",
    };
  }
  if (haveMinutes === null) {
    return {
      fact: `You wish for a week of ${hours(wishMinutes ?? 0)}.`,
      detail: "No calendar is here yet to set beside it.",
    };
  }
  if (wishMinutes === null || gapMinutes === null) {
    return {
      fact: `Your week holds ${hours(haveMinutes)} of work.`,
      detail: ["The week you wish for is not drawn yet.", unsorted].filter(Boolean).join(" "),
    };
  }
  const evening =
    top && topEveningMinutes >= SAME_MINUTES
      ? `${upper(hours(topEveningMinutes))} of ${lower(top.name)} lie outside your working hours on weekdays.`
      : "";
  return {
    fact: finding(line, gapMinutes),
    detail: [
      `${upper(hours(haveMinutes))} in the week you have, ${hoursNumber(wishMinutes)} in the one you wish for.`,
      evening,
      unsorted,
    ]
      .filter(Boolean)
      .join(" "),
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
