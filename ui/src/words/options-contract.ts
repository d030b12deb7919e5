/// The words of reading a contract: what was found, what to ask, what the person reads otherwise.
import type {
  ClauseBears,
  ClauseKind,
  ClauseList,
  ClauseMove,
  ClauseState,
  HomeLine,
  QuoteSide,
} from "../ipc/contract";
import { count, dayYear } from "./say";

export const STATES: Record<ClauseState, string> = {
  present: "In the contract",
  missing: "Not found",
  unclear: "Unclear",
};

export const KINDS: Record<ClauseKind, string> = {
  legal: "For a lawyer",
  financial: "For the numbers",
};

export const LISTS: Record<ClauseList, string> = {
  raise: "to raise",
  unclear: "unclear",
  quiet: "with nothing to raise",
};

export const SIDES: Record<QuoteSide, string> = {
  says: "says it",
  denies: "says the contrary",
  touches: "touches it and does not settle it",
};

export const MOVES: Record<ClauseMove, string> = {
  added: "new in this draft",
  gone: "gone from this draft",
  turned: "clearer or less clear than before",
  reworded: "in other words",
};

const BEARS: Record<ClauseBears, string> = {
  pay: "See the numbers: pay",
  leaving: "See the numbers: what leaving costs",
};

export const contract = {
  title: "What the contract says, and what it does not",
  about: "Read on this computer, by rules of words.",
  toPay: "Add a post under Pay",
  which: "Contract of which post",
  begin: {
    title: "Read a contract",
    again: "Read a newer draft",
    lead: "Paste its text, or choose a Word file or a text. It is read on this computer; nothing is sent.",
    kinds: "Up to 2 MB of text. A PDF has to be saved as Word or text first.",
    choose: "Choose a file",
    paste: "Or paste the text",
    read: "Read what was pasted",
    nothing: "Nothing is pasted yet.",
    keep: "Keep the whole text in the vault",
    keepMore:
      "If not, only the quotes below are kept. The text is as private as the rest of the vault.",
  },
  read: (day: string, from: string | null) =>
    from ? `Read on ${dayYear(day)} from “${from}”.` : `Read on ${dayYear(day)} from pasted text.`,
  quotesOnly: "Only the quotes are kept, not the contract.",
  textKept: "The whole text is kept in the vault.",
  seeText: "Show the text",
  hideText: "Hide the text",
  textTitle: "The text as it was read",
  forget: "Forget the text",
  forgot: "The text is forgotten; the quotes stay.",
  lists: "Which things are shown",
  all: (many: number) => `All ${String(many)}`,
  list: (list: ClauseList, many: number) => `${String(many)} ${LISTS[list]}`,
  none: "No thing stands in this list.",
  open: (title: string) => title,
  quotes: "What the contract says",
  noQuote: "No sentence was found. Look for it yourself: the rules may have missed it.",
  noNumber: "no number is written; counted from the top",
  why: "Why it matters",
  ask: "What to ask",
  source: (source: string) => `After ${source}.`,
  noSource: "In Bearings’ own words; no source is named.",
  bears: (where: ClauseBears) => BEARS[where],
  addAsk: "Add to asks",
  addAskOf: (title: string) => `Add to asks: ${title}`,
  asked: "Stands among your asks.",
  toAsks: "See your asks",
  added: (title: string) => `“${title}” stands among your asks.`,
  otherwise: "I read it otherwise",
  otherwiseOf: (title: string) => `I read it otherwise: ${title}`,
  ownSays: (state: ClauseState, clause: string) =>
    `Your own reading: ${STATES[state].toLowerCase()}${clause ? `, ${clause}` : ""}.`,
  rulesSay: (state: ClauseState) => `The rules read: ${STATES[state].toLowerCase()}.`,
  movedSince: "The sentences on this are others than when you noted it. Read them again.",
  back: "Take my reading back",
  backOf: (title: string) => `Take my reading back: ${title}`,
  form: {
    title: (thing: string) => `Your own reading: ${thing}`,
    lead: "What you note here goes before the rules. Your words are on no page for others.",
    state: "How it stands",
    clause: "Clause",
    clauseHint: "As it is written: §7.2. Empty, if there is none.",
    words: "Why, in your words",
    keep: "Keep",
    cancel: "Cancel",
  },
  changes: {
    title: "Since the draft before",
    lead: (day: string) => `Held against the draft read on ${dayYear(day)}.`,
    none: "Nothing that the rules look for has moved.",
    before: "Before",
    after: "Now",
    nothing: "no sentence",
  },
  cards: {
    title: "Facts that age: check each before you rely on it",
    source: (source: string, day: string) => `${source}. As of ${day}.`,
  },
  save: {
    label: "Save",
    about: "the reading of this contract",
    pdf: "Questions for a lawyer, as PDF",
    word: "Questions for a lawyer, for Word",
    csv: "Table for a spreadsheet",
    forReader: {
      lawyer: "PDF without your own notes, for a lawyer",
      partner: "PDF without your own notes, for your partner",
    },
    unreleased:
      "A page for a lawyer leaves your own notes out. Release the post to a lawyer under Pay, and it can be saved here.",
    file: "questions for a lawyer",
    table: "contract",
  },
  more: "More",
  moreOf: "the reading of this contract",
  remove: "Put in the trash",
  removed: "The reading is in the trash.",
  trash: "In the trash",
  trashed: "The reading of this contract",
  restore: "Bring back",
  restoreOf: "Bring back the reading of this contract",
  refused: "This cannot be kept as it is. Nothing was lost; change it and try again.",
};

/** What is said beside a field that was refused, by its name. */
export const reading: Record<string, string> = {
  text: "The text holds more than 20,000 paragraphs, or nothing. Nothing was kept; paste the contract alone.",
  clauseWords: "Write 600 characters at most.",
  clauseNumber: "Write 60 characters at most.",
};

/** The line of contracts on Home. */
export function clausesLine(line: Extract<HomeLine, { place: "clauses" }>): {
  fact: string;
  detail: string | null;
} {
  const unclear =
    line.unclear === 0
      ? null
      : `${count(line.unclear, "thing")} ${line.unclear === 1 ? "is" : "are"} unclear`;
  const raise = line.raise === 0 ? null : `${count(line.raise, "thing")} to raise`;
  return {
    fact: `${line.post}’s contract: ${[unclear, raise].filter(Boolean).join(", ")}.`,
    detail:
      line.others === 0
        ? null
        : `${count(line.others, "other contract")} ${line.others === 1 ? "leaves" : "leave"} something open.`,
  };
}
