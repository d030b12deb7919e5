/// A stand-in for the core of the dossier in tests: seven entries, one set of rules, one statement; changes are told.
import type {
  CriteriaSet,
  CriteriaStep,
  EntriesView,
  EntryForms,
  EntryRow,
  EntryWhole,
  MissingView,
  OpenCriterion,
  PiecesView,
} from "../ipc/contract";
import { Fault } from "../ipc/fault";
import { useTransport, type Transport } from "../ipc/transport";
import { blank } from "./entries/draft";
import { cited } from "./entries/fake";
import { entryCriteria, faults, judgedOpen, larkmoor, sets, tried } from "./fake-rules";
import { page, statements } from "./fake-statements";

const row = (more: Partial<EntryRow> & Pick<EntryRow, "id" | "title">): EntryRow => ({
  kind: "presentation",
  place: null,
  when: "2024",
  reach: "regional",
  shown: "public",
  evidence: "others",
  missions: [],
  sincePromotion: true,
  removedOn: null,
  ...more,
});

const entries: EntriesView = {
  total: 5,
  shown: 5,
  withEvidence: 3,
  saying:
    "5 entries: 3 have evidence, 2 do not yet. Evidence for one of them would settle a criterion.",
  promotedOn: "2019-07-01",
  sections: [
    {
      section: "honours",
      label: "Honours",
      saying: "1 without evidence",
      rows: [
        row({
          id: 1,
          kind: "honour",
          title: "Residents’ teaching award",
          place: "Residents of internal medicine",
          when: "Jun 2025",
          reach: "local",
          evidence: null,
        }),
        row({ id: 2, kind: "honour", title: "Innovation in education prize" }),
      ],
    },
    {
      section: "presentations",
      label: "Presentations",
      saying: "1 without evidence, 1 without reach",
      rows: [
        row({ id: 3, title: "Feedback in two minutes", when: "Nov 2025", reach: null }),
        row({ id: 4, title: "Grand rounds", place: "Thornby University", evidence: null }),
        row({ id: 5, title: "Visiting teacher", evidence: "own" }),
      ],
    },
  ],
  trash: [row({ id: 9, title: "An old talk", removedOn: "2026-11-20" })],
};

const forms: EntryForms = {
  kinds: [
    {
      kind: "honour",
      label: "Honour",
      section: "honours",
      fields: [
        { key: "giver", label: "Given by", kind: "line", options: [], heldBack: false },
        {
          key: "decidedBy",
          label: "Decided by",
          kind: "one",
          options: [
            { name: "learners", label: "Learners" },
            { name: "peers", label: "Peers" },
          ],
          heldBack: false,
        },
      ],
    },
    { kind: "presentation", label: "Presentation", section: "presentations", fields: [] },
  ],
  sections: [
    { section: "honours", label: "Honours" },
    { section: "presentations", label: "Presentations" },
  ],
};

const whole = (own: EntryRow): EntryWhole => ({
  row: own,
  draft: {
    ...blank(),
    kind: own.kind,
    section: own.kind === "honour" ? "honours" : "presentations",
    title: own.title,
    when: own.when,
    reach: own.reach,
    institution: own.place,
    annotation: "Voted by 61 of 73 residents.",
  },
  work: own.id === 5 ? cited : null,
  came: { by: "typed", from: null, on: "2025-07-03" },
  history: "Typed on 3 July 2025, last checked 2 October 2026.",
  verifiedOn: "2026-10-02",
  reachProposal:
    own.reach === null
      ? { reach: "regional", saying: "Regional, as with 3 other entries at Thornby University." }
      : null,
});

const pieces: PiecesView = { pieces: [], trash: [] };

const line = (key: string, name: string, more: Partial<OpenCriterion["reading"]["line"]>) => ({
  key,
  name,
  place: "p. 14",
  state: "shown" as const,
  label: "shown",
  strict: 2,
  generous: 2,
  asked: 1,
  ...more,
});

const talks = line("invited-talks", "Invited talks outside the home system", {
  state: "partial",
  label: "3 of 6",
  strict: 3,
  generous: 5,
  asked: 6,
});

const missing: MissingView = {
  rules: {
    set: 1,
    title: "Larkmoor, 2025 rules",
    version: "2025 rules",
    institution: "Larkmoor",
    track: "Clinician-educator",
    to: "Associate professor",
    from: "Assistant professor",
    source:
      "Faculty handbook, part 4, in force since 1 July 2025. Taken from there on 3 September 2025.",
    old: "14 months old. Ask the office whether it still holds.",
    example: null,
    asked: null,
  },
  lede: "Nine of fourteen criteria are shown; three rest on your word. One is partly there, one is not there yet.",
  states: [
    { state: "shown", label: "shown", count: 9 },
    { state: "claimed", label: "claimed", count: 3 },
    { state: "partial", label: "n of m", count: 1 },
    { state: "notYet", label: "not yet", count: 1 },
  ],
  outsideStates: [
    { state: "needsPerson", label: "needs a person", count: 2 },
    { state: "unknown", label: "unknown", count: 1 },
  ],
  groups: [
    {
      name: "Regional recognition",
      asks: "both of 2",
      lines: [
        talks,
        line("outside-service", "Office in an outside society", {
          state: "notYet",
          label: "not yet",
          strict: 0,
          generous: 0,
        }),
      ],
    },
  ],
  outside: [
    line("known", "Is known in the region for the work", {
      state: "needsPerson",
      label: "needs a person",
      strict: null,
      generous: null,
      asked: null,
    }),
  ],
  calendar: [
    {
      what: "Name outside referees",
      who: "Chair",
      on: "2026-08-28",
      saying: "was due 86 days ago",
      past: true,
    },
    { what: "The packet is due", who: null, on: "2027-01-15", saying: "in 54 days", past: false },
  ],
  calendarWaits: null,
  packetDue: "2027-01-15",
  committeeOn: "2027-03-01",
  foot: "This counts what you entered; a committee judges quality.",
};

const opened: OpenCriterion = {
  reading: {
    line: talks,
    words: "At least six invited talks outside the home system, one for each host and year.",
    wanted: "Programme or letter",
    standing: "Written in the source.",
    counts: [
      {
        label: "Visiting teacher, St Aldric",
        when: "9 Oct 2024",
        entries: [5],
        strict: true,
        known: true,
        lacks: [],
        saying: null,
        strength: "others",
      },
      {
        label: "Feedback in two minutes",
        when: "Nov 2025",
        entries: [3],
        strict: false,
        known: false,
        lacks: ["reach"],
        saying: "reach not set",
        strength: "others",
      },
    ],
    out: [{ why: "home", saying: "at home", entries: [1, 2] }],
    changes: {
      steps: [
        {
          what: "Set the reach: Feedback in two minutes",
          lead: "today",
          entries: [3],
          lacks: ["reach"],
          makes: 4,
        },
      ],
      fresh: 1,
      saying: "One more, new; often 3 to 6 months.",
    },
    levels: null,
    rule: "Counts entries of the kind “Presentation”: by invitation.",
    beside: [],
    working: {
      formula: "Strict: what fits.",
      inputs: [{ name: "Strict", value: "3" }],
      source: null,
    },
  },
  entries: [
    row({ id: 1, title: "Residents’ teaching award" }),
    row({ id: 2, title: "Innovation in education prize" }),
    row({ id: 3, title: "Feedback in two minutes" }),
    row({ id: 5, title: "Visiting teacher" }),
  ],
  answer: null,
};

/** Puts the stand-in in the core's place. */
export function fakeDossier() {
  const now = structuredClone({
    entries,
    missing,
    opened,
    sets,
    page,
    statements,
    pieces,
    set: larkmoor,
  });
  const asked: { name: string; args: unknown }[] = [];
  const refuse: { name: string; field: string }[] = [];
  const answers: Record<string, (args: never) => unknown> = {
    dossierEntries: () => now.entries,
    entryForms: () => forms,
    dossierIdentity: () => ({
      family: "Halloran",
      given: "Ines",
      variants: [],
      rank: "Assistant professor",
      promotedOn: "2019-07-01",
      home: [],
    }),
    dossierEntry: ({ id }: { id: number }) => {
      const all = now.entries.sections.flatMap((own) => own.rows);
      return whole(all.find((own) => own.id === id) ?? row({ id, title: "Gone" }));
    },
    addEntry: ({ draft }: { draft: EntryWhole["draft"] }) => ({
      ...whole(row({ id: 6, kind: draft.kind, title: draft.title })),
      draft,
    }),
    editEntry: ({ id, draft }: { id: number; draft: EntryWhole["draft"] }) => ({
      ...whole(row({ id, kind: draft.kind, title: draft.title })),
      draft,
    }),
    editWork: ({ id, work }: { id: number; work: EntryWhole["work"] }) => ({
      ...whole(row({ id, title: "Visiting teacher" })),
      work,
    }),
    evidencePieces: () => now.pieces,
    countsFor: () => entryCriteria,
    linkEntry: ({ criterion, why }: { criterion: string; why: string | null }) => [
      { criterion, why },
    ],
    unlinkEntry: () => [],
    criteriaSet: () => now.set,
    checkCriteriaSet: ({ set }: { set: CriteriaSet }) => faults(set),
    tryStep: ({ step }: { step: CriteriaStep }) => tried(step),
    tryCriterion: () => opened,
    editCriteriaSet: ({ set }: { set: CriteriaSet }) => {
      now.set = set;
      return now.sets;
    },
    addCriteriaSet: () => now.sets,
    duplicateCriteriaSet: () => now.sets,
    ledgerBatches: () => [],
    evidenceRequest: () => ({ text: "Dear colleague," }),
    ledgerLines: () => [],
    missing: () => now.missing,
    criterion: ({ key }: { key: string }) =>
      key === "known" ? judgedOpen(now.opened) : now.opened,
    criteriaSets: () => now.sets,
    statements: () => now.statements,
    statement: () => now.page,
    chooseOpen: () => ({ token: "f1", name: "letter.pdf", bytes: 10 }),
    chooseSave: ({ suggested }: { suggested: string }) => ({
      token: "s1",
      name: suggested,
      bytes: null,
    }),
    scanStatement: () => ({ read: true, findings: [], saying: "Nothing was found." }),
    saveStatement: () => ({ name: "Teaching statement.md" }),
    compareVersion: () => [
      { change: "same", text: "I have given " },
      { change: "removed", text: "20 " },
      { change: "added", text: "27 " },
    ],
  };
  for (const name of [
    "writeStatement",
    "followRemark",
    "leaveRemark",
    "putBackVersion",
    "keepVersion",
  ])
    answers[name] = () => now.page;
  for (const name of ["editEntries", "removeEntries", "restoreEntries"])
    answers[name] = () => now.entries;
  for (const name of ["takeStarter", "chooseTarget", "answerCriterion", "noteOffice"])
    answers[name] = () => now.sets;
  answers.addPiece = () => now.pieces;
  const transport: Transport = {
    send: async (name: string, args: unknown) => {
      asked.push({ name, args: structuredClone(args) });
      const at = refuse.findIndex((one) => one.name === name);
      if (at >= 0) {
        const [one] = refuse.splice(at, 1);
        throw new Fault("invalid", one?.field ?? null);
      }
      const answer = answers[name];
      if (!answer) throw new Fault("bug", null, `nobody answers ${name}`);
      return Promise.resolve({
        value: structuredClone(answer(args as never)),
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
