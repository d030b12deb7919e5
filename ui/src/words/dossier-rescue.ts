/// Sentences of bringing in an old curriculum vitae, line by line.

export const rescue = {
  title: "An old curriculum vitae",
  lead: "A Word file or a text becomes proposed entries, each beside the line it was read from. Nothing is added until you take it.",
  kinds:
    "Word files that end in .docx, and plain text. From an older Word or a PDF, save it as one of these first.",
  choose: "Choose a Word or text file…",
  paste: "Or paste its text",
  pasteHint: "Lines that name a section, such as Education, help to tell what stands below them.",
  readPasted: "Read the pasted text",
  nothingPasted: "There is nothing in the field yet.",

  checkTitle: "Check what was read",
  safe: "Nothing is added until you say so, and all that you take is one step that can be undone. The file itself is not changed.",
  taken: (heading: string | null, as: string) =>
    heading === null ? as : heading.trim().toLowerCase() === as.toLowerCase() ? null : as,
  noHeading: "Above the first heading",
  count: (many: number) => (many === 1 ? "1 proposal" : `${String(many)} proposals`),
  takeAll: "Take all in this section",
  takeAllOf: (heading: string) => `Take all in this section: ${heading}`,
  more: (many: number) => `Show ${String(many)} more`,
  keys: "In a proposal, Ctrl Enter takes it and goes to the next.",

  line: (place: number) => `Line ${String(place)} of the file`,
  source: (place: number) => `In the file, line ${String(place)}`,
  proposal: (title: string) => `Proposal: ${title}`,
  untitled: "without a title",
  authors: (names: string) => `Authors: ${names}`,
  here: (by: string) => `You may have this already: ${by}.`,
  twice: "The same work stands earlier in this file.",
  take: "Take",
  leave: "Leave out",
  of: (does: string, title: string) => `${does}: ${title}`,
  merge: "Put to the one before",
  split: "Split…",
  moreFields: "More fields",
  fewerFields: "Fewer fields",
  note: "Note for yourself",
  noteHint: "Stands in no document.",
  changed: "changed by you",
  journal: "Journal or book",
  volume: "Volume",
  issue: "Issue",
  pages: "Pages",

  splitTitle: "Split this line",
  splitLead: "Put a line end where the next entry begins. The words themselves stay as they are.",
  splitField: "The line",
  splitDo: "Split",

  left: "Not made into an entry",
  leftHint: "Kept here word for word, so that nothing is lost unseen.",
  make: "Make an entry from it",
  makeOf: (text: string) => `Make an entry from it: ${text}`,

  end: "What is done with the proposals",
  add: (many: number) => (many === 1 ? "Add 1 entry" : `Add ${String(many)} entries`),
  addNone: "Nothing taken yet",
  open: (many: number) =>
    many === 0
      ? "Every proposal is decided."
      : many === 1
        ? "1 proposal is not decided. It is not added."
        : `${String(many)} proposals are not decided. They are not added.`,
  stop: "Leave without adding",
  back: "Back to the list",

  done: {
    title: "Taken",
    undo: "One step takes it all back: Undo, or Ctrl Z.",
    entries: "See the entries",
    on: (many: number) =>
      many === 1 ? "Go on with the 1 that is left" : `Go on with the ${String(many)} that are left`,
    close: "Done with this file",
  },
};
