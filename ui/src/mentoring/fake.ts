/// A stand-in for the core of Mentoring in tests: four people, three needs, one team; changes are told, and some are kept.
import type {
  CoverRow,
  DomainOffer,
  Due,
  GivenView,
  LetterEntry,
  LookView,
  NeedRow,
  NeedsView,
  PeopleFile,
  PeopleRow,
  PeopleView,
  PersonDraft,
  PersonPage,
  RequestView,
  TeamView,
  Working,
} from "../ipc/contract";
import { Fault } from "../ipc/fault";
import { useTransport, type Transport } from "../ipc/transport";
import { DOMAINS } from "../words/mentoring";
import { fakeAgenda } from "./agenda/fake";
import { health } from "./fake-health";
import { BLANK } from "./people/person-fields";

const TODAY = "2026-11-22";
const working: Working = { formula: "One thing times another.", inputs: [], source: null };
const domains = Object.keys(DOMAINS) as (keyof typeof DOMAINS)[];

const due = (more: Partial<Due>): Due => ({
  last: "2026-10-22",
  on: "2026-12-03",
  lateAfter: "2026-12-21",
  state: "ahead",
  words: "6 weeks after 22 October",
  working,
  ...more,
});
const offers = (more: Partial<Record<string, DomainOffer["offer"]>>): DomainOffer[] =>
  domains.map((domain) => ({ domain, offer: more[domain] ?? null }));

const row = (more: Partial<PeopleRow> & Pick<PeopleRow, "id" | "name">): PeopleRow => ({
  group: "Mentor",
  kinds: ["mentor"],
  stage: "active",
  about: null,
  where: "inside",
  offers: offers({}),
  due: due({}),
  asking: null,
  promises: [],
  keepMoveFrom: false,
  ...more,
});

const people: PeopleView = {
  today: TODAY,
  rows: [
    row({
      id: 1,
      name: "Dr Abena Osei",
      about: "Promotion and scholarship",
      offers: offers({
        academic: { level: 4, source: "evidence" },
        leadership: { level: 3, source: "said" },
        personal: { level: 1, source: "guess" },
      }),
      keepMoveFrom: true,
      promises: [
        { mine: true, what: "draft aims", due: "2026-11-24", late: null },
        { mine: false, what: "introduction to the dean", due: "2026-11-06", late: 16 },
      ],
    }),
    row({
      id: 2,
      name: "Dr Jonah Whitlock",
      group: "Peer",
      kinds: ["peer"],
      due: due({ on: "2026-11-08", state: "late", words: "2 weeks after 25 October" }),
    }),
    row({
      id: 3,
      name: "Dr Elif Sandoval",
      group: "Prospect",
      kinds: [],
      stage: "prospect",
      asking: "Drafted, not yet asked",
    }),
  ],
  pipeline: [],
  runs: [{ person: 1, name: "Dr Abena Osei", words: "1 of 5 meetings cut short." }],
  removed: [{ id: 9, name: "Dr Old", removedOn: "2026-11-01" }],
  sentence: "2 people help and 1 could. Next is Dr Jonah Whitlock, on Sunday 8 November.",
};

const need = (more: Partial<NeedRow> & Pick<NeedRow, "key" | "name">): NeedRow => ({
  domain: "business",
  about: "What it means",
  world: "both",
  answer: { importance: null, gap: null, note: "" },
  suggested: 4,
  demand: null,
  aside: false,
  ...more,
});
const needs: NeedsView = {
  standing: { stage: "mid", world: "academic", moving: false, contract: false },
  rows: [
    need({
      key: "contract-terms",
      name: "Contract terms",
      answer: { importance: 5, gap: 4, note: "" },
      demand: 20,
    }),
    need({ key: "pay-benchmarks", name: "Pay benchmarks" }),
    need({
      key: "overhead",
      name: "Costs of a practice",
      world: "practice",
      aside: true,
      suggested: 0,
    }),
  ],
  domains: [{ domain: "business", label: "Business", demand: 20, known: 1, all: 3 }],
  heaviest: ["contract-terms"],
  sentence: "1 of 40 needs says how much is missing. Contract terms weighs most.",
  working,
};

const cover = (more: Partial<CoverRow> & Pick<CoverRow, "key" | "name">): CoverRow => ({
  domain: "academic",
  demand: 20,
  weight: 50,
  covered: 100,
  by: [],
  thin: false,
  ...more,
});
const team: TeamView = {
  standing: needs.standing,
  members: [
    { person: 1, name: "Dr Abena Osei" },
    { person: 2, name: "Dr Jonah Whitlock" },
  ],
  rows: [
    cover({
      key: "promotion-criteria",
      name: "Promotion criteria",
      by: [{ person: 1, share: 100 }],
    }),
    cover({ key: "contract-terms", name: "Contract terms", covered: 0, thin: true }),
  ],
  domains: domains.map((domain) => ({
    domain,
    label: DOMAINS[domain],
    covered: domain === "academic" ? 93 : null,
  })),
  covered: 50,
  sentence:
    "Your two relationships cover about half of what you need. Contract terms has hardly anybody.",
  uncovered: [
    {
      key: "contract-terms",
      name: "Contract terms",
      weight: 50,
      words: "No new person needed first: ask Dr Jonah Whitlock; so far you only guess.",
      ask: 2,
    },
  ],
  next: [
    {
      person: 3,
      name: "Dr Elif Sandoval",
      from: 50,
      to: 90,
      reasons: [{ key: "contract-terms", name: "Contract terms", points: 40 }],
      words:
        "With Dr Elif Sandoval, cover would go from 50 to 90 of 100, for 30 minutes a quarter.",
      working,
    },
  ],
  pair: null,
  fragile: [{ person: 1, name: "Dr Abena Osei", share: 100, alone: ["Promotion criteria"] }],
  fragileWords: "If Dr Abena Osei left, 100 of 100 of your cover would go.",
  roles: [{ rule: "sponsor", words: "Nobody puts you forward.", prospects: [3], unsaid: [2] }],
  working,
};

export const request: RequestView = {
  draft: { admire: "Your talk", want: "", minutes: 45, words: null },
  text: "Dear Dr Elif Sandoval,\n\nYour talk.",
  count: 6,
  findings: [
    { rule: "want", words: "Say what you would like guidance on." },
    { rule: "long", words: "Ask for 30 minutes at most at first." },
  ],
  sentOn: null,
  nudgeOn: null,
  nudgeDue: false,
  nudge: null,
  nudgedOn: null,
  answer: null,
  answeredOn: null,
  state: "Drafted, not yet asked",
};

export const person: PersonPage = {
  today: TODAY,
  person: {
    id: 1,
    draft: {
      ...BLANK,
      name: "Dr Abena Osei",
      kinds: ["mentor"],
      about: "Promotion and scholarship",
      idealDays: 42,
      notes: "Likes short letters",
    } satisfies PersonDraft,
    stage: "active",
    removedOn: null,
  },
  due: due({}),
  offers: [
    { subject: "academic", offer: { level: 4, source: "evidence" } },
    { subject: "contract-terms", offer: { level: 1, source: "guess" } },
  ],
  secrets: [
    { secret: "move", name: "That you are exploring a move", may: false },
    { secret: "salary", name: "What you earn and ask for", may: null },
    { secret: "health", name: "How a relationship runs", may: null },
    { secret: "own/1", name: "The book", may: true },
  ],
  decideMove: false,
  contacts: [
    {
      id: 5,
      draft: { person: 1, day: "2026-10-22", kind: "meeting", minutes: 30, note: "Aims" },
    },
  ],
  agreement: {
    agreedOn: "2026-03-02",
    reviewOn: "2027-03-02",
    reviewDue: false,
    rows: [
      { heading: "goals", label: "Goals", asks: "What is this for?", words: "One theme" },
      { heading: "cadence", label: "How often and how long", asks: "How often?", words: "" },
    ],
    filled: 1,
  },
  doors: { entries: [], opened: 0, putForward: 0, sentence: null, working },
  advice: { entries: [], sentences: [] },
  feedback: [
    {
      id: 7,
      draft: {
        person: 1,
        day: "2026-11-01",
        behaviour: "Opened with the aims",
        effect: null,
        next: null,
      },
      vague: true,
    },
  ],
  request: null,
  fit: null,
  letters: [],
  health,
};

const sources: LookView = {
  groups: [
    {
      domain: "business",
      label: "Business",
      uncovered: 20,
      rows: [
        {
          key: "alumni-elsewhere",
          domain: "business",
          world: "academic",
          name: "Alumni who left for other hospitals",
          about: "Can say what they were offered",
          tickedOn: null,
          aside: false,
        },
      ],
    },
  ],
  ticked: 0,
};
const given: GivenView = {
  entries: [],
  minutes: 0,
  uncredited: 0,
  mentees: 0,
  outcomes: 0,
  sentence: null,
  working,
};
const file: PeopleFile = {
  people: [
    { draft: { ...BLANK, name: "Dr New" }, stage: "prospect", known: false },
    { draft: { ...BLANK, name: "Dr Abena Osei" }, stage: "prospect", known: true },
  ],
  complaints: [{ line: 3, words: "Nobody is named here; left out" }],
  complained: 1,
};

export function fakeMentoring() {
  const now = structuredClone({
    ...fakeAgenda(),
    people,
    needs,
    team,
    person,
    sources,
    given,
    healthRules: [
      {
        rule: "cutAmber" as const,
        label: "Called off or cut short, of 100 meetings: worth a look from",
        value: 20,
        ours: 20,
        least: 1,
        most: 100,
      },
    ],
    disclosure: {
      secrets: person.secrets.map(({ secret, name }) => ({ secret, name, own: false })),
      decisions: [{ person: 1, secret: "move", may: false }],
    },
    letters: { letters: [] as LetterEntry[] },
    personRecords: [person.person],
    previewPeople: file,
    chooseOpen: { token: "f1", name: "people.csv", bytes: 900 },
    chooseSave: { token: "s1", name: "people.vcf", bytes: null },
    savePeopleCards: { name: "people.vcf" },
    savePeopleTable: { name: "people.csv" },
    saveAgreement: { name: "agreement.pdf" },
    saveLetter: { name: "letter.txt" },
    addPerson: { id: 3 },
    draftNo: { text: "Dear Dr Reyes,\n\nThank you. I have to say no.", facts: [] },
    draftRealign: { text: "Dear Dr Osei", facts: ["We last talked on 22 October 2026."] },
    draftWindDown: { text: "Dear Dr Osei", facts: [] },
  });
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  const refuse: { name: string; field: string }[] = [];
  const transport: Transport = {
    async send(name, args) {
      asked.push({ name, args: args as Record<string, unknown> });
      await Promise.resolve();
      const refusal = refuse.find((one) => one.name === name);
      if (refusal) throw new Fault("invalid", refusal.field, "outside its rule");
      const value = name in now ? now[name as keyof typeof now] : null;
      return {
        value: structuredClone(value),
        touched: name in now ? [] : ["mentoring"],
        history: { undo: null, redo: null, at: null },
      };
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
