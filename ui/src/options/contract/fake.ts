/// A stand-in for the core in tests: a post whose contract was read, with one thing of every list; changes are told.
import type {
  ClauseKind,
  ClauseList,
  ClauseRow,
  ClauseState,
  ContractPage,
} from "../../ipc/contract";
import { Fault } from "../../ipc/fault";
import { useTransport, type Transport } from "../../ipc/transport";

const LABELS: Record<ClauseState, string> = {
  present: "In the contract",
  missing: "Not found",
  unclear: "Unclear",
};

function row(
  key: string,
  title: string,
  kind: ClauseKind,
  state: ClauseState,
  list: ClauseList,
  quote: [clause: string, words: string] | null,
): ClauseRow {
  return {
    item: {
      key,
      title,
      kind,
      role: "binds",
      severity: "Much hangs on it.",
      why: `Why ${key} matters.`,
      ask: `What to ask of ${key}?`,
      library: key === "tail-yours" ? "tail" : null,
      bears: kind === "financial" ? "pay" : null,
      source: key === "tail-yours" ? "Attending Financial" : null,
    },
    state,
    label: LABELS[state],
    read: state,
    means: `${title}: ${LABELS[state]}.`,
    list,
    quotes: quote ? [{ clause: quote[0], written: true, words: quote[1], side: "says" }] : [],
    own: null,
    movedSince: false,
    asked: false,
    cards: [],
  };
}

export const PAGE: ContractPage = {
  finding: "1 thing to raise, and 1 is unclear.",
  head: "A reading by rules of words: it can miss what is worded unusually.",
  post: 2,
  released: [],
  posts: [
    { id: 1, name: "Larkmoor" },
    { id: 2, name: "Cedar Valley" },
  ],
  checked: {
    on: "2026-11-10",
    from: "draft.docx",
    kept: true,
    parted: "24 clauses and paragraphs, each by its written number.",
    rows: [
      row("tail-yours", "The tail is yours", "legal", "present", "raise", [
        "§3.2",
        "Physician shall purchase tail coverage.",
      ]),
      row("call-open", "Call without a limit", "financial", "unclear", "unclear", [
        "§1.2",
        "Physician shall take call.",
      ]),
      row("ip", "What you make belongs to them", "legal", "missing", "quiet", null),
    ],
    beforeOn: "2026-11-01",
    changes: [
      {
        item: "tail-yours",
        title: "The tail is yours",
        moved: "added",
        before: null,
        after: "Physician shall purchase tail coverage.",
      },
    ],
  },
  trash: null,
  cards: [
    {
      key: "tail",
      title: "What a tail costs",
      says: "A common estimate.",
      source: "Chelle Law",
      on: "2026-11-22",
      check: "Ask the insurer.",
    },
  ],
};

/** Answers like the core, and keeps what it was asked. */
export function fakeContract(change: (page: ContractPage) => void = () => undefined) {
  const now = structuredClone(PAGE);
  change(now);
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const refuse: { name: string; field: string }[] = [];
  const transport: Transport = {
    send: (name, args) => {
      asked.push({ name, args: structuredClone(args) as Record<string, unknown> });
      const at = refuse.findIndex((one) => one.name === name);
      if (at >= 0) {
        const [one] = refuse.splice(at, 1);
        return Promise.reject(new Fault("invalid", one?.field ?? null));
      }
      const value =
        name === "contractText"
          ? "3.2 Tail. Physician shall purchase tail coverage."
          : name === "chooseOpen"
            ? { token: "file-1", name: "draft.docx", bytes: 1200 }
            : structuredClone(now);
      return Promise.resolve({ value, touched: [], history: null });
    },
    leave: () => undefined,
  };
  useTransport(transport);
  return {
    now,
    refuse: (name: string, field: string) => refuse.push({ name, field }),
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}
