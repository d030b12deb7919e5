/// A stand-in for the core of leaving well in tests: one plan with a step of each standing, hand-offs and letters.
import type {
  HandOffDraft,
  LeavingPage,
  PlanRow,
  PlanView,
  RowStanding,
  StepDraft,
} from "../../ipc/contract";
import { Fault } from "../../ipc/fault";
import { useTransport, type Transport } from "../../ipc/transport";

const step = (more: Partial<StepDraft>): StepDraft => ({
  key: "",
  title: "",
  lane: "contract",
  when: { kind: "counted", from: "notice", unit: "days", earliest: 0, latest: 0 },
  afterNotice: false,
  takes: null,
  takesFrom: "",
  with: "",
  state: { kind: "toDo" },
  note: "",
  ...more,
});

const row = (
  id: number,
  piece: PlanRow["piece"],
  [from, to, shown]: [string | null, string | null, string],
  standing: RowStanding,
  status: string,
  more: Partial<PlanRow> = {},
): PlanRow => ({
  id,
  title:
    piece.kind === "step" ? piece.draft.title : piece.kind === "handOff" ? piece.draft.what : "",
  piece,
  from,
  to,
  shown,
  counted: "on notice, 2 September 2027",
  standing,
  says: null,
  crossed: false,
  status,
  facts: [],
  ...more,
});

const hand: HandOffDraft = {
  group: "patients",
  what: "Those who need a spoken hand-over",
  count: 11,
  to: "Dr Brandvold",
  when: { kind: "counted", from: "last", unit: "days", earliest: -9, latest: -9 },
  state: { kind: "accepted" },
  note: "",
};

const plan: PlanView = {
  id: 1,
  draft: {
    title: "Leave: Carrow Valley Hospital",
    path: null,
    leaving: "Larkmoor",
    joining: "Carrow Valley Hospital",
    start: "2028-01-10",
    last: "2027-12-31",
    notice: 120,
    clause: "§9.1",
    noticeTo: "Dr Halvorsen",
    patients: 90,
    patientsFrom: "",
    patientsOn: "2026-11-19",
    next: "",
    records: "",
  },
  finding:
    "To start on Monday 10 January 2028, the first date that binds is Thursday 2 September 2027: notice, in writing.",
  further: ["“Begin hospital privileges” took up to 150 days; until the start there are 96."],
  noticeOn: "2027-09-02",
  lanes: [
    {
      lane: "contract",
      rows: [
        row(
          1,
          { kind: "step", draft: step({ key: "notice", title: "Give notice in writing" }) },
          ["2027-09-02", "2027-09-02", "2 September 2027"],
          "ahead",
          "not begun",
          { says: "in 284 days" },
        ),
        row(
          2,
          {
            kind: "step",
            draft: step({
              title: "Own record copied",
              state: { kind: "done", on: "2026-11-15" },
            }),
          },
          ["2026-11-15", "2026-11-15", "15 November 2026"],
          "done",
          "done",
        ),
      ],
      total: null,
      rule: "Notice: 120 days (§9.1) before the last day, 31 December 2027, so by 2 September 2027.",
    },
    {
      lane: "papers",
      rows: [
        row(
          3,
          {
            kind: "step",
            draft: step({
              title: "Begin hospital privileges",
              lane: "papers",
              takes: 150,
              takesFrom: "calibercred.com",
            }),
          },
          ["2026-07-01", "2026-11-20", "1 July 2026 to 20 November 2026"],
          "late",
          "not begun",
          {
            says: "2 days past",
            facts: [
              {
                says: "Privileges took 60 to 120 days.",
                source: "calibercred.com",
                on: "2026-11-22",
                check: "Ask the medical staff office there.",
              },
            ],
          },
        ),
      ],
      total: null,
      rule: null,
    },
    {
      lane: "patients",
      rows: [
        row(
          4,
          { kind: "handOff", draft: hand },
          ["2027-12-22", "2027-12-22", "22 December 2027"],
          "ahead",
          "agreed",
        ),
      ],
      total: "11 in all: 11 agreed.",
      rule: null,
    },
  ],
  keeps: [
    {
      id: 5,
      draft: {
        key: "library",
        list: "identity",
        title: "Library access and e-mail",
        needs: "what ends on which day",
        with: "the library",
        when: { kind: "open" },
        done: null,
      },
      by: null,
    },
  ],
  mentees: [
    {
      id: 6,
      draft: {
        name: "C. Nwosu-Grant",
        told: "2026-11-12",
        over: "Dr Osei",
        agreement: "one hour a month",
        until: "2028-06-30",
      },
    },
  ],
  told: "1 of 1 told; with 1 it is agreed how it goes on.",
  letters: [
    {
      letter: "notice",
      kept: 7,
      text: "My own notice.",
      fresh: { letter: "notice", title: "Notice", text: "The template.", missing: [] },
    },
    {
      letter: "patients",
      kept: null,
      text: "To the people I care for at Larkmoor",
      fresh: {
        letter: "patients",
        title: "Letter to patients",
        text: "To the people I care for at Larkmoor",
        missing: ["where records are"],
      },
    },
  ],
  released: ["lawyer"],
  trash: [{ id: 8, title: "Boards and societies" }],
};

const page: LeavingPage = {
  plan,
  plans: [{ id: 1, title: plan.draft.title }],
  paths: [{ id: 4, title: "Leave", place: "Carrow Valley Hospital" }],
  post: { name: "Larkmoor", notice: 120, last: "2027-12-31" },
  trash: [],
};

/** Answers like the core, and keeps what it was asked. */
export function fakeLeaving() {
  const now = { page: structuredClone(page) };
  const asked: { name: string; args: unknown }[] = [];
  const refuse: { name: string; field: string }[] = [];
  const transport: Transport = {
    send: async (name: string, args: unknown) => {
      asked.push({ name, args: structuredClone(args) });
      const at = refuse.findIndex((one) => one.name === name);
      if (at >= 0) {
        const [one] = refuse.splice(at, 1);
        throw new Fault("invalid", one?.field ?? null);
      }
      const value =
        name === "chooseSave"
          ? { token: "t", name: "leaving well.pdf", bytes: null }
          : name.startsWith("save")
            ? { name: "leaving well.pdf" }
            : now.page;
      return Promise.resolve({
        value: structuredClone(value),
        touched: [],
        history: { undo: null, redo: null, at: null },
      });
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
