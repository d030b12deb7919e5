/// A statement with its remarks, and the list of statements, for tests.
import type { StatementPage, StatementsView } from "../ipc/contract";

const TODAY = "2026-11-22";

const words = (text: string, remark: number | null = null) => ({
  text,
  bold: false,
  italic: false,
  chip: null,
  remark,
});

export const page: StatementPage = {
  id: 1,
  kind: "teaching",
  title: "Teaching statement",
  rules: { words: 1000, characters: null, pages: null, voice: "first", metrics: "free" },
  paragraphs: [
    {
      block: "paragraph",
      text: "I have given 27 invited talks [E5] so far.",
      segments: [
        words("I have given "),
        words("27 invited talks", 0),
        words(" "),
        { ...words("E5"), chip: 5 },
        words(" so far."),
      ],
      sources: [
        { id: 5, title: "Visiting teacher", when: "2024", reach: "regional", strength: "own" },
      ],
    },
  ],
  remarks: [
    {
      key: "number:27 invited talks",
      kind: "number",
      paragraph: 0,
      from: 13,
      to: 29,
      fact: "The entries give 22.",
      detail: "27 is all of them.",
      write: "22 invited talks",
      entries: [5],
      link: false,
      left: false,
    },
  ],
  remarksSaying: "1 remark",
  claims: "1 claim, 1 with evidence",
  lengths: [{ unit: "words", is: 8, most: 1000, saying: "8 of 1,000 words", over: false }],
  speaksTo: [
    {
      key: "invited-talks",
      name: "Invited talks",
      state: "partial",
      saying: "3 of 6, paragraph 1",
      used: true,
    },
  ],
  unused: [{ id: 2, title: "Innovation prize", when: "2024", reach: null, strength: "others" }],
  versions: [{ id: 1, number: 1, name: "For Dr Osei", madeOn: "2026-11-20" }],
  changedOn: TODAY,
};

export const statements: StatementsView = {
  statements: [
    {
      id: 1,
      kind: "teaching",
      kindLabel: "Teaching statement",
      title: "Teaching statement",
      length: "8 of 1,000 words",
      changedOn: TODAY,
      removedOn: null,
    },
  ],
  trash: [],
};
