/// Sentences of bringing publications in from a file.
import type { FieldOffer, TableColumnMeaning } from "../ipc/contract";

export const bibliography = {
  title: "Bring in publications",
  lead: "A list from a reference program, PubMed or ORCID becomes entries of your dossier. You see what it holds first; nothing is added until you say so.",
  kinds:
    "BibTeX, RIS, the text and XML of PubMed, EndNote XML, CSL-JSON, ORCID, JSON Resume, or a table with one work in a row.",
  choose: "Choose a file…",
  about: (name: string, format: string) => `${name} · ${format}`,
  safe: "Nothing is added until you say so, and the whole import can be undone as one step. The file itself is not changed.",
  sum: {
    fresh: (many: number) => `${many} new`,
    freshMore: "become entries, unless you leave them out",
    here: (many: number) => `${many} already here`,
    hereMore: "stay as they are, unless you choose otherwise",
    unread: (many: number) => `${many} not read`,
    unreadMore: "kept below word for word, so that nothing is lost unseen",
  },
  here: {
    title: (at: number, all: number) =>
      all === 1 ? "Already here" : `Already here, ${at} of ${all}`,
    next: "Next",
    before: "Back",
    field: "Field",
    yours: "In your dossier",
    theirs: "In the file",
    choices: (field: string) => `${field}: which is kept`,
    alike: "The same in both",
    kept: "Only in yours. Always kept.",
    empty: "empty",
    merge: "Merge as marked",
    both: "Keep both",
    mine: "Keep mine as it is",
    settled: {
      merge: "Will be merged as marked.",
      both: "Will be added beside yours.",
      mine: "Yours stays as it is.",
    },
  },
  unread: {
    title: "Not read",
    line: (line: number) => `Line ${line}`,
    text: (line: number) => `Text from line ${line}`,
    hint: "The rest of the file is not touched by it.",
    make: "Make an entry from it",
    makeOf: (line: number) => `Make an entry from it: line ${line}`,
  },
  fresh: {
    title: "New",
    show: (kind: string) => `See the list of ${kind}`,
    hide: (kind: string) => `Close the list of ${kind}`,
    take: (title: string) => `Bring in: ${title}`,
    you: "You",
    likely: "perhaps you",
    twice: "stands in the file before; left out",
    more: (names: number) => `and ${names} more`,
  },
  columns: {
    title: "What the columns hold",
    hint: "Told from their heads. Change what is wrong; the list below follows.",
    of: (name: string) => `Column ${name}`,
    nothing: "passed over",
  },
  bring: (added: number, merged: number) =>
    added === 0 && merged === 0
      ? "Nothing to bring in"
      : [
          added > 0 ? `Add ${added}` : null,
          merged > 0 ? (added > 0 ? `merge ${merged}` : `Merge ${merged}`) : null,
        ]
          .filter((part) => part !== null)
          .join(", "),
  nothing: "Every record is left out or stays as it is.",
  nothingYet: "Nothing is added yet.",
  leave: "Leave without adding",
  another: "Choose another file…",
  end: "What is done with the file",
  done: {
    title: "Brought in",
    undo: "One step takes it all back: Undo, or Ctrl Z.",
    entries: "See the entries",
    another: "Bring in another list",
  },
};

/** Whether a field of a work that stands twice has something to choose. */
export const isChoice = (offer: FieldOffer) => offer === "proposed" || offer === "choice";

/** What a column of a table may hold. */
export const MEANINGS: Record<TableColumnMeaning, string> = {
  kind: "Type",
  title: "Title",
  authors: "Authors",
  editors: "Editors",
  issued: "Year or date",
  containerTitle: "Journal or book",
  containerTitleShort: "Abbreviation",
  volume: "Volume",
  issue: "Issue",
  pages: "Pages",
  lastPage: "Last page",
  publisher: "Publisher",
  place: "Place",
  edition: "Edition",
  doi: "DOI",
  pmid: "PMID",
  pmcid: "PMCID",
  serial: "ISSN or ISBN",
  url: "Address",
  language: "Language",
  note: "Note",
  keywords: "Keywords",
  status: "Status",
};
