/// A stand-in for the core while an old curriculum vitae is checked: two sections, one line that was left.
import type { EntryForms, OldCvLook, OldCvProposal, SessionView } from "../../ipc/contract";
import { Fault } from "../../ipc/fault";
import type { Transport } from "../../ipc/transport";
import { blank } from "../entries/draft";

export const SESSION = {
  state: "open",
  today: "2026-11-22",
  zone: "America/Toronto",
  opened: null,
  platform: "linux",
} as unknown as SessionView;

function proposal(at: number, title: string, more: Partial<OldCvProposal> = {}): OldCvProposal {
  return {
    at,
    place: at * 3,
    text: `2019\t${title}`,
    source: [
      { text: "2019", used: "Date", note: false },
      { text: "\t", used: null, note: false },
      { text: title, used: "Title", note: false },
    ],
    draft: { ...blank(), kind: "committee", section: "committees", title, when: "2019" },
    remarks: [],
    here: null,
    twice: null,
    merges: false,
    splits: true,
    ...more,
  };
}

const COUNCIL = proposal(5, "Ward council");
const LIBRARY = proposal(6, "Library committee", {
  merges: true,
  source: [
    { text: "2019", used: "Date", note: false },
    { text: "\t", used: null, note: false },
    { text: "Library committee", used: "Title", note: false },
    { text: ", ", used: null, note: false },
    { text: "by vote of the staff", used: "Note", note: true },
  ],
  draft: {
    ...blank(),
    kind: "committee",
    section: "committees",
    title: "Library committee",
    when: "2019",
    note: "by vote of the staff",
  },
});
const WORK = proposal(9, "Nights on the ward", {
  text: "Halloran IM, Teo R. Nights on the ward. J Ward Med. 2021;7:12-19.",
  source: [
    { text: "Halloran IM, Teo R", used: "Authors", note: false },
    { text: ". ", used: null, note: false },
    { text: "Nights on the ward", used: "Title", note: false },
    { text: ". J Ward Med. 2021;7:12-19.", used: "Journal or book", note: false },
  ],
  draft: {
    ...blank(),
    kind: "publication",
    section: "publications",
    title: "Nights on the ward",
    when: "2021",
    record: {
      type: "article-journal",
      title: "Nights on the ward",
      author: [
        { family: "Halloran", given: "I. M." },
        { family: "Teo", given: "R." },
      ],
      issued: { "date-parts": [[2021]], circa: false },
      "container-title": "J Ward Med",
      volume: "7",
      page: "12-19",
    } as unknown as NonNullable<OldCvProposal["draft"]["record"]>,
  },
  remarks: ["Read from a line of text; check it."],
  here: { entry: 7, by: "Same title and year" },
});

export const LOOK: OldCvLook = {
  preview: "look-1",
  from: "old-cv.docx",
  lede: "3 entries are proposed, 1 of them you may have already. 1 paragraph was not made into an entry.",
  sums: "6 paragraphs: 2 headings, 3 proposed, 1 not made into an entry.",
  sections: [
    {
      at: 5,
      heading: "Committees",
      takenFor: "Committees and other service",
      proposals: [COUNCIL, LIBRARY],
    },
    { at: 9, heading: "Publications", takenFor: "Publications", proposals: [WORK] },
  ],
  left: [
    {
      at: 12,
      place: 40,
      text: "Rowing, and what it taught me",
      why: "Its heading names no section of entries.",
    },
  ],
  headings: ["Committees", "Publications"],
  proposals: 3,
};

const FORMS: EntryForms = {
  kinds: [
    { kind: "committee", label: "Committee or service", section: "committees", fields: [] },
    { kind: "publication", label: "Publication", section: "publications", fields: [] },
    {
      kind: "teaching",
      label: "Teaching",
      section: "teaching",
      fields: [{ key: "course", label: "Course", kind: "line", options: [], heldBack: false }],
    },
  ],
  sections: [
    { section: "committees", label: "Committees and other service" },
    { section: "publications", label: "Publications" },
    { section: "teaching", label: "Teaching" },
  ],
};

/** What is left after two of them were taken. */
const AFTER: OldCvLook = {
  ...LOOK,
  lede: "1 entry is proposed. 1 paragraph was not made into an entry.",
  sections: LOOK.sections.slice(1),
  proposals: 1,
};

/** The stand-in, and what it was asked. */
export function fakeRescue(look: OldCvLook = LOOK) {
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const answer = (name: string, args: Record<string, unknown>): unknown => {
    switch (name) {
      case "chooseOpen":
        return { token: "file-1", name: look.from, bytes: 1200 };
      case "entryForms":
        return FORMS;
      case "checkEntryDraft": {
        const draft = args.draft as OldCvProposal["draft"];
        if (draft.when === "long ago") throw new Fault("invalid", "when");
        return draft;
      }
      case "splitOldCvLine": {
        const parts = args.parts as string[];
        if (parts.length < 2) throw new Fault("invalid", "parts");
        return look;
      }
      case "takeOldCv":
        return { added: [8, 9], saying: "2 entries added.", look: AFTER };
      default:
        return look;
    }
  };
  const transport: Transport = {
    send: (name, args) => {
      asked.push({ name, args: args as Record<string, unknown> });
      try {
        const value = answer(name, args as Record<string, unknown>);
        return Promise.resolve({ value, touched: [], history: null });
      } catch (fault) {
        return Promise.reject(fault as Error);
      }
    },
    leave: () => {},
  };
  return {
    transport,
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}
