/// The words of statements.
import type { BlockKind, StatementKind, ToSave } from "../ipc/contract";
import { dayYear } from "./say";

export const KINDS: Record<StatementKind, string> = {
  teaching: "Teaching statement",
  clinical: "Clinical statement",
  research: "Research statement",
  service: "Service statement",
  personal: "Personal statement",
  nihPersonal: "NIH personal statement",
  nihContribution: "NIH contribution to science",
  other: "Another statement",
};
export const BLOCKS: Record<BlockKind, string> = {
  paragraph: "paragraph",
  heading: "heading",
  item: "item of a list",
};

export const statements = {
  title: "Statements",
  empty: "No statement yet.",
  begin: "Begin",
  beginOf: "Begin a statement",
  open: (title: string) => `Open ${title}`,
  line: (kind: string, length: string, changed: string) =>
    [kind, length, `changed ${dayYear(changed)}`].join(" · "),
  remove: (title: string) => `Remove ${title}`,
};

export const statement = {
  saved: "saved",
  saving: "saving…",
  unsaved: "not saved: see the foot",
  back: "All statements",
  about: (versions: number, changed: string) =>
    `${versions === 0 ? "No version kept" : `${String(versions)} ${versions === 1 ? "version" : "versions"} kept`} · changed ${dayYear(changed)} · never leaves this computer`,
  speaks: "It should speak to",
  speaksNone: "No rules are chosen, or none that this statement serves.",
  says: "What you say",
  rests: "What it rests on, and remarks",
  edit: (number: number) => `Edit paragraph ${String(number)}: `,
  paragraph: (number: number) => `Paragraph ${String(number)}`,
  empty: "An empty paragraph: write here.",
  hint: "**bold**, *italic*, # heading, - item, [E12] an entry. Enter begins a new paragraph.",
  addParagraph: "Add a paragraph",
  write: (text: string) => `Write “${text}”`,
  link: (count: number) => (count === 1 ? "Link it" : `Link the ${String(count)}`),
  see: "See them",
  leave: "Leave as it is",
  takeUp: "Look at it again",
  remark: (number: number) => `Remark ${String(number)}`,
  leftRemarks: (count: number) =>
    count === 1 ? "1 remark left as it is" : `${String(count)} remarks left as they are`,
  unused: "Evidence not used yet",
  useIt: "Use",
  useOf: (title: string) => `Use ${title} in the last edited paragraph`,
  goneEntry: "not here any more",
  noEvidence: "no evidence",
  versions: "Versions",
  keep: "Keep this version…",
  keepName: "Name of the version",
  compare: (number: number) => `Compare with ${String(number)}`,
  putBack: (number: number) => `Put back ${String(number)}`,
  versionLine: (number: number, name: string, on: string) =>
    `${String(number)}: ${name}, ${dayYear(on)}`,
  compareTitle: (number: number) => `Version ${String(number)} beside what stands now`,
  compareLead: "Underlined was added since, struck through was taken away.",
  setUp: "Limits and rules…",
  setUpTitle: "How it is to be",
  name: "Title",
  words: "Words at most",
  characters: "Characters at most, blanks counted",
  pages: "Pages at most",
  voice: "Written as",
  voices: { first: "I", third: "she, he, by name", free: "either" },
  metrics: "Counts of citations, such as an h-index",
  metricsOf: { free: "the school does not say", forbidden: "the school wants none" },
  save: "Save this statement…",
  fileName: (title: string, what: ToSave) => `${title}.${what === "markdown" ? "md" : "pdf"}`,
  scanTitle: "Before it leaves",
  asPdf: "Save as PDF…",
  asWord: "Save as Word…",
  asMarkdown: "Markdown…",
  withRests: "With the entries it rests on at its foot",
  restsMore: "Those that readers of the packet may see; private ones are not named.",
  remove: "Remove",
  keys: [
    { keys: ["F8"], does: "next remark" },
    { keys: ["Ctrl", "Enter"], does: "done with the paragraph" },
    { keys: ["Esc"], does: "close the paragraph, keeps changes" },
  ],
};
