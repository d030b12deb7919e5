/// The words of Mentoring that all its views share: the frame, its line on Home, small choices.
import type {
  Domain,
  HomeLine,
  OfferSource,
  PersonKind,
  PersonStage,
  Stage,
  Where,
  World,
} from "../ipc/contract";
import { meetingLine } from "./mentoring-agenda";
import { count, dayMonth, weekday } from "./say";

export type PeopleHomeLine = Extract<HomeLine, { place: "people" }>;

export const frame = {
  tabsLabel: "Mentoring",
  tabs: {
    people: "People",
    agenda: "Meetings",
    promises: "Promises",
    goals: "Goals",
    ladder: "Ladder",
    questions: "Questions",
    needs: "Needs",
    team: "Team",
    asking: "Asking",
    given: "You give",
  },
} as const;

export const DOMAINS: Record<Domain, string> = {
  academic: "Academic",
  clinical: "Clinical",
  business: "Business",
  leadership: "Leadership",
  personal: "Personal",
};
export const STAGES: Record<Stage, string> = {
  resident: "Resident",
  fellow: "Fellow",
  early: "Early career",
  mid: "Mid-career",
  senior: "Senior",
};
export const WORLDS: Record<World, string> = {
  academic: "Academic",
  practice: "Practice",
  both: "Both",
};
export const KINDS: Record<PersonKind, string> = {
  mentor: "Mentor",
  sponsor: "Sponsor",
  peer: "Peer",
  panel: "Panel",
};
export const PERSON_STAGES: Record<PersonStage, string> = {
  prospect: "Prospect",
  met: "Met",
  active: "Active",
  closed: "Closed",
};
export const WHERES: Record<Where, string> = {
  inside: "Inside your institution",
  outside: "Outside",
};
export const SOURCES: Record<OfferSource, string> = {
  evidence: "seen in evidence",
  said: "they said so",
  guess: "your guess",
};

/** What the people say on Home. */
function line(one: PeopleHomeLine): { fact: string; detail: string | null } {
  const who = one.name ?? "";
  const facts: Record<typeof one.next, string> = {
    contact: `A word with ${who} is due${one.on ? `, since ${weekday(one.on)}` : ""}.`,
    late: `A word with ${who} is later than you agreed.`,
    nudge: `${who} has not answered; one reminder is fair.`,
    ahead: `Next is ${who}${one.on ? `, on ${weekday(one.on)}` : ""}.`,
    nothing: "Nothing is due with anybody.",
  };
  const helping =
    one.helping === 0 ? "Nobody helps yet" : count(one.helping, "person helps", "people help");
  const could = one.prospects > 0 ? ` and ${one.prospects} could` : "";
  return { fact: facts[one.next], detail: `${helping}${could}.` };
}

/** What every view says the same way. */
export const common = {
  how: "How is this worked out?",
  keep: "Keep it",
  cancel: "Cancel",
  edit: "Change",
  editOf: (what: string) => `Change: ${what}`,
  remove: "Remove",
  removeOf: (what: string) => `Remove: ${what}`,
  removed: (what: string) => `Removed: ${what}. Undo brings it back.`,
  notSaid: "Not said",
  private: "Private: it stays in this vault.",
  saved: (name: string) => `Saved as ${name}.`,
  copied: "Copied. Bearings sends nothing.",
  selected: "The text is selected. Copy it with Ctrl C.",
  needed: "Say this first.",
  more: (all: number) => `Show all ${all}`,
  fewer: "Show fewer",
  on: (day: string) => dayMonth(day),
  refusedRest: "This was not kept: something in it is outside its rule. Nothing else was changed.",
};

/** What the core refuses, by its field: said beside the form. */
export const refusals: Record<string, string> = {
  title: "A line of 1 to 160 characters.",
  start: "A time of the day, such as 16:00.",
  questions: "Two questions at most.",
  results:
    "A result is a line of four parts: name; start; now; target. The target is not the start.",
  target: "The target of a result is another figure than its start.",
  confidence: "Between 0 and 10.",
  name: "A name of 1 to 120 characters, and not one that is here already.",
  idealDays: "Say first how often: after how many days a contact is due, 1 to 730.",
  maxDays: "The longest interval is 1 to 730 days and not shorter than the ideal one.",
  tier: "A rung is 1 to 5.",
  minutes: "Whole minutes within the range beside the field.",
  day: "This day has not come yet.",
  notedOn: "This day has not come yet.",
  askedOn: "This day has not come yet.",
  forwardOn: "This day has not come yet.",
  resultOn: "Say when it was known, exactly where something came of it.",
  outcomeOn: "This day has not come yet.",
  agreedOn: "This day has not come yet.",
  reviewOn: "Look again after it was agreed, not before.",
  on: "Not after today, and not before the request was sent.",
  what: "Say what it is, in 200 characters at most.",
  advice: "Say what was advised.",
  behaviour: "Say what they saw you do.",
  mentee: "Say to whom.",
  words: "Write something first.",
  to: "Say to whom.",
  fit: "Between −2 and +2.",
  rating: "Rate at least one statement, 1 to 5.",
  value: "A number within its range, with a look before a talk.",
  step: "This step does not come next.",
  goal: "Active needs a goal that names this person. Until then they are met.",
  agreement: "Write something under a heading first.",
  file: "There is nobody to save for this reader.",
};

export const mentoring = { frame, line, meetingLine };
