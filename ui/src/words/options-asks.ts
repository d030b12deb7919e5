/// The words of asks: what is wanted, what was said, and whether it stands in writing.
import type { AskChannel, AskGroup, AskStatus, Delivery, HomeLine } from "../ipc/contract";
import { count, dayYear } from "./say";

export const STATUSES: Record<AskStatus, string> = {
  idea: "Not raised",
  raised: "Raised, no answer yet",
  countered: "They offer something else",
  yes: "Yes",
  partly: "Partly",
  no: "No",
  later: "Later",
};

export const CHANNELS: Record<AskChannel, string> = {
  person: "In person",
  call: "By telephone",
  mail: "By e-mail",
  letter: "In a letter or draft",
};

export const DELIVERIES: Record<Delivery, string> = {
  kept: "Kept",
  part: "A part of it",
  not: "Not yet",
  notDue: "Not due yet",
};

export const GROUPS: Record<AskGroup, string> = {
  waiting: "Waiting for an answer",
  written: "Got in writing",
  open: "Agreed without a clause, partly, later or declined",
  ideas: "Not raised yet",
};

export const asks = {
  title: "Terms and asks",
  about: "A term counts as got only when you can point to the clause.",
  toPay: "Add a post under Pay",
  which: "Of which post",
  addFrom: "Take one from the library",
  choose: "Choose a term",
  own: "Or your own, by its name",
  add: "Add this ask",
  columns: {
    term: "Term",
    asked: "You asked",
    offer: "They offer",
    walk: "You walk away",
    writing: "Got in writing",
  },
  caption: "Asks, grouped by where they stand",
  notWritten: (status: string) => `no, ${status}`,
  notSet: "no line set",
  open: (title: string) => `Open ${title}`,
  edit: "Change",
  mail: "Draft the e-mail",
  answer: "Note an answer",
  remove: "Put in the trash",
  removed: (title: string) => `“${title}” is in the trash.`,
  of: (does: string, title: string) => `${does}: ${title}`,
  trash: "In the trash",
  restore: "Bring back",
  restoreOf: (title: string) => `Bring back ${title}`,
  said: "What was said",
  you: "You",
  nothingSaid: "Nothing yet.",
  why: "Why it matters",
  interest: "What they may want of it",
  rests: "What it rests on",
  wording: "How it could read in the contract",
  wordingNote: "Your own wording. A lawyer reads it before you sign.",
  closes: (gap: string) => `closes ${gap}`,
  keep: "Keep",
  cancel: "Cancel",
  close: "Close",
  form: {
    lead: "What you walk away from and what would do stay with you: no page or message for others holds them.",
    title: "Term",
    target: "You ask",
    acceptable: "What would do",
    walkAway: "You walk away",
    closes: "Which gap it closes",
    gap: "Where staying falls short",
    noGap: "choose one to take over",
    why: "Why it matters",
    interest: "What they may want of it",
    criterion: "What it rests on, and where that is from",
    concession: "What you could give for it",
    wording: "How it could read in the contract",
    worth: "Worth to you beside the others, 0 to 100",
    chance: "Chance that it is kept once agreed, percent",
    status: "How it stands",
    offer: "They offer",
    clause: "Clause in which it stands",
    clauseHint: "Empty, until you can point to it: §5.3, letter of 28 October.",
  },
  answerForm: {
    title: (title: string) => `An answer: ${title}`,
    on: "Day",
    who: "Who said it",
    whoHint: "Empty, if it was you.",
    channel: "How",
    words: "What was said",
  },
  mailForm: {
    title: "A draft of the e-mail",
    lead: "Nothing is sent from here. It holds neither what would do nor what you walk away from.",
    subject: "Subject",
    text: "Text",
    copy: "Copy the text",
    copied: "Copied.",
    selected: "Selected: copy it with Ctrl C.",
  },
  deal: {
    title: "What stands around it",
    with: "With whom",
    deadline: "Answer needed by",
    mine: "What you want in the end",
    theirs: "What they want in the end",
    otherwise: "What you do if nothing comes of it",
    grade: "How you know that",
    gradeNone: "not said",
    needed: "Points the asks must add before this post is as good as that",
    signed: "Signed on",
    keep: "Keep what stands around it",
    kept: "What stands around it is kept.",
  },
  packages: {
    title: "Packages",
    equal: "Packages worth about the same",
  },
  promises: {
    title: "What was promised, and what came",
    lead: "Offered, written, and what came of it. What is not noted counts as open.",
    promise: "Promise",
    offered: "Offered",
    written: "In writing",
    came: "What came",
    no: "no",
    open: "not noted",
    note: "Note what came",
    noteOf: (title: string) => `What came of “${title}”`,
    words: "In words",
  },
  save: {
    label: "Save",
    about: "the asks of this post",
    pdf: "Brief as PDF",
    word: "Brief for Word",
    csv: "Table for a spreadsheet",
    file: "terms and asks",
  },
  refusals: {
    title: "A name is needed, of 120 characters at most; there can be sixteen asks of a post.",
    worth: "A worth is between 0 and 100.",
    chance: "A chance is between 0 and 100 percent.",
    said: "What was said is needed, in 400 characters at most.",
    needed: "Points are between 0 and 100.",
  },
};

/** The line of asks on Home. */
export function termsLine(line: Extract<HomeLine, { place: "terms" }>): {
  fact: string;
  detail: string | null;
} {
  const open = line.waiting ? `${count(line.waiting, "answer")} still open.` : null;
  const due = line.deadline ? `An answer is needed by ${dayYear(line.deadline)}.` : null;
  const again = line.again ? `Promises are read again on ${dayYear(line.again)}.` : null;
  return {
    fact: `${count(line.asks, "term")} asked, ${count(line.written, "in writing", "in writing")}.`,
    detail: [open, due, again].filter(Boolean).join(" ") || null,
  };
}
