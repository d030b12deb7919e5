/// A stand-in for the core while publications are brought in: one file with something of everything.
import type {
  BibliographyHeads,
  BibliographyLook,
  FieldLine,
  LookedRecord,
  MetRecord,
  SessionView,
} from "../../ipc/contract";
import type { Transport } from "../../ipc/transport";

export const SESSION = {
  state: "open",
  today: "2026-11-22",
  zone: "America/Toronto",
  opened: null,
  platform: "linux",
} as unknown as SessionView;

function looked(record: number, title: string, more: Partial<LookedRecord> = {}): LookedRecord {
  return {
    record,
    line: record * 20 + 1,
    title,
    authors: ["Ines M. Halloran", "Suzanne Marchetti-Boyle", "R. Teo"],
    own: 0,
    ownSure: true,
    year: 2025,
    container: "Journal of Bedside Education",
    kind: "Journal article",
    twice: null,
    ...more,
  };
}

const line = (
  field: FieldLine["field"],
  label: string,
  yours: string | null,
  theirs: string | null,
  offer: FieldLine["offer"],
): FieldLine => ({ field, label, yours, theirs, offer });

const MET: MetRecord = {
  looked: looked(0, "What residents keep from a ward curriculum"),
  entry: 7,
  by: "Same DOI",
  saying: "Same DOI. 1 field differs, 1 field is only in the file.",
  fields: [
    line("kind", "Type", "Journal article", "Journal article", "alike"),
    line(
      "title",
      "Title",
      "What residents keep from a ward curriculum",
      "What residents keep from a ward curriculum: recall at one year",
      "choice",
    ),
    line("volume", "Volume", "11", null, "kept"),
    line("pages", "Pages", null, "140-149", "proposed"),
  ],
};

export const LOOK: BibliographyLook = {
  preview: "look-1",
  file: "halloran.nbib",
  format: "nbib",
  formatWords: "PubMed text",
  lede: "4 of 5 records were read: 3 are new, 1 you already have. 1 could not be read; its text is below.",
  fresh: [
    looked(1, "Sepsis on the ward"),
    looked(2, "Nights on call", { own: 1, ownSure: false, kind: "Review" }),
    looked(3, "Sepsis on the ward", { twice: 1 }),
  ],
  here: [MET],
  unread: [
    {
      line: 1206,
      text: "TI  Two-minute teaching\nAU  Halloran IM",
      why: "This stands between the entries and belongs to none.",
    },
  ],
  ownName: "Your name is in 2, perhaps in 1 more, where it is spelled otherwise.",
};

export const TABLE: BibliographyLook = {
  ...LOOK,
  preview: "look-2",
  file: "works.csv",
  format: "table",
  formatWords: "table",
  here: [],
  unread: [],
};

const HEADS: BibliographyHeads = {
  names: ["What", "When"],
  columns: [{ column: 0, meaning: "title" }],
};

/** The stand-in, and what it was asked. */
export function fakeImport(look: BibliographyLook = LOOK) {
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const answers: Record<string, unknown> = {
    chooseOpen: { token: "file-1", name: look.file, bytes: 1200 },
    previewBibliography: look,
    bibliographyHeads: HEADS,
    importBibliography: { added: [8, 9], merged: [7], saying: "2 entries added, 1 merged." },
  };
  const transport: Transport = {
    send: (name, args) => {
      asked.push({ name, args: args as Record<string, unknown> });
      return Promise.resolve({ value: answers[name] ?? null, touched: [], history: null });
    },
    leave: () => {},
  };
  return {
    transport,
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}
