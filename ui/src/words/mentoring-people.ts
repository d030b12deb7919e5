/// The words of the list of people, of bringing people in and of saving them.
import type { Audience, DomainOffer, DueState } from "../ipc/contract";
import { DOMAINS, SOURCES } from "./mentoring";
import { count, dayShort } from "./say";

export const AUDIENCES: Record<Exclude<Audience, "partner">, string> = {
  me: "me alone",
  mentor: "a mentor",
  chair: "the chair",
  lawyer: "a lawyer",
  packet: "the packet",
};

export const people = {
  title: "Who helps, and what did you agree?",
  add: "Add a person",
  caption: "People, what they offer, and when the next contact is due",
  person: "Person",
  due: "Next due",
  promised: "Promised, both ways",
  you: "You",
  they: "They",
  by: (day: string) => `by ${dayShort(day)}`,
  late: (days: number) => `${count(days, "day")} late`,
  nothingOpen: "nothing open",
  notAsked: "Not asked yet",
  open: "No day agreed",
  covered: "Covered of 100, no prospects",
  state: (state: DueState) =>
    ({ open: "", ahead: "", due: "due now", late: "later than agreed" })[state],
  day: (day: string) => dayShort(day),
  keepMove: "not to be told of the move",
  strokes: ({ domain, offer }: DomainOffer) =>
    offer === null
      ? `${DOMAINS[domain]}: not said`
      : `${DOMAINS[domain]}: ${offer.level} of 4, ${SOURCES[offer.source]}`,
  key: "four strokes: can take the whole of it",
  stage: (label: string, number: number) => `${label}: ${number}`,
  empty: "Nobody is written down yet. Begin with one person who helps you already.",
  emptyAction: "Add the first person",
  runs: "How it runs",
  runsNote:
    "A rule of thumb, not a validated instrument. Private: it reaches no agenda, letter or file.",
  trash: "In the trash",
  trashLead: "Everything about them is kept with them.",
  restore: "Bring back",
  restoreOf: (name: string) => `Bring back ${name}`,
  restored: (name: string) => `${name} is back.`,
  removedOn: (day: string) => `removed ${dayShort(day)}`,
  files: "Files",
  filesLead:
    "Address cards and tables, in and out. Private notes, what anybody may learn, and what was logged are in none.",
  bringIn: "Bring people in…",
  cards: "Save address cards…",
  table: "Save a table…",
  audience: "For",
  cardsFile: "people.vcf",
  tableFile: "people.csv",
  readersNote:
    "For another reader a file holds only whom you released to them, and only how to reach them.",
};

export const bringIn = {
  title: "Bring people in",
  lead: (found: number) =>
    `${count(found, "person", "people")} found. Nothing is stored until you bring them in.`,
  none: "Nobody could be read from this file. Nothing was changed. Choose another file.",
  known: "somebody of this name is here",
  complaints: (all: number) =>
    `${count(all, "thing was", "things were")} not understood. The rest was read.`,
  line: (line: number, words: string) => `Line ${line}: ${words}.`,
  take: (number: number) => `Bring in ${count(number, "person", "people")}`,
  all: "All",
  nobody: "None",
  whom: "Whom to bring in",
};

export const form = {
  addTitle: "Add a person",
  editTitle: "Change a person",
  name: "Name",
  kinds: "Roles",
  kindsHint: "Several are fine; none, while it is not clear.",
  stage: "How far it has come",
  about: "What they help with, in a line",
  title: "Title or post",
  organisation: "Where they work",
  email: "E-mail",
  phone: "Telephone",
  where: "Inside or outside",
  world: "Their world",
  tier: "Rung of the ladder, 1 to 5",
  tierHint: "1 resident, 2 fellow, 3 early career, 4 mid-career, 5 senior or executive.",
  idealDays: "A contact is due after, in days",
  idealHint: "42 is six weeks, 91 a quarter.",
  maxDays: "and late after, in days",
  minutes: "Minutes of a usual talk",
  notes: "Private notes",
  notesHint: "They are in no card, table, letter or agenda.",
  reveal: "Who may see that this person helps you",
};
