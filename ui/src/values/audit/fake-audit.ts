/// A stand-in for the core of an audit: eight invented cards, seven kept, answers kept as they are given.
import type {
  AuditLine,
  AuditPage,
  AuditPart,
  AuditView,
  CardFace,
  Condition,
  Contract,
  DecksView,
  LivedRow,
  PartState,
  SessionView,
} from "../../ipc/contract";
import type { Transport } from "../../ipc/transport";

export const SESSION = { state: "open", today: "2026-11-22" } as unknown as SessionView;

const NAMES = [
  "Teaching",
  "Unhurried care",
  "Belonging",
  "Rest and health",
  "Present for family",
  "Owning my week",
  "Clinical craft",
  "Safer systems",
];
export const CARDS: CardFace[] = NAMES.map((name, index) => ({
  key: `physician/${index}`,
  family: index % 2 ? "Care" : "Life",
  name,
  about: `What ${name.toLowerCase()} means.`,
}));
const ORDER: AuditPart[] = [
  "state",
  "sort",
  "choose",
  "importance",
  "lived",
  "energy",
  "moreLess",
  "source",
  "experiment",
];
const PROMPTS: [string, string] = ["What would a good week look like?", "Name one moment."];

export const LINE: AuditLine = {
  id: 3,
  begunOn: "2026-11-22",
  finishedOn: null,
  deck: "physician",
  mode: "quick",
  conditions: [],
  badWeek: false,
  leftOut: false,
  partsDone: 1,
  next: "sort",
  removedOn: null,
};
const EARLIER: AuditLine = {
  ...LINE,
  id: 2,
  begunOn: "2026-10-02",
  finishedOn: "2026-10-03",
  mode: "usual",
  next: null,
  partsDone: 9,
};

type Answers = { [K in keyof Contract]?: (args: Contract[K]["args"]) => unknown };
type Start = { begun?: boolean; next?: AuditPart; placed?: number; kept?: boolean; due?: boolean };

/** The stand-in: what it was asked, and the door to it. */
export function fakeAudit({
  begun = true,
  next = "sort",
  placed = 0,
  kept = false,
  due = false,
}: Start = {}) {
  const asked: { name: string; args: Record<string, unknown> }[] = [];
  let at: AuditPart = next;
  const now = {
    begun,
    cards: CARDS.map((card, index) => ({
      card,
      pile: kept || index < placed ? 2 : (null as number | null),
      kept: kept && index < 7,
      week: null as string | null,
      moment: null as string | null,
    })),
    conditions: [] as Condition[],
    round: 1,
    most: null as string | null,
    least: null as string | null,
    importance: new Map<string, number | null>(),
    lived: new Map<string, number | null>(),
    evidence: new Map<string, LivedRow["evidence"]>(),
    shifts: [] as { id: number; name: string; minutes: number }[],
    cut: null as string | null,
    passed: new Set<AuditPart>(),
  };
  const before: string[] = [];

  function pageOf(part: AuditPart): AuditPage {
    const mine = now.cards.filter((one) => one.kept);
    const sum = now.shifts.reduce((all, one) => all + one.minutes, 0);
    switch (part) {
      case "state":
        return {
          part,
          conditions: now.conditions,
          badWeek: false,
          badWeekProposed: now.conditions.includes("postCall"),
          leftOut: false,
        } as AuditPage;
      case "sort": {
        const whole = now.cards.filter((one) => one.pile === 1).map((one) => one.card.key);
        return {
          part,
          cards: now.cards,
          inHand: now.cards.find((one) => one.pile === null)?.card.key ?? null,
          placed: now.cards.filter((one) => one.pile !== null).length,
          piles: [0, 0, 0, 0, 0],
          keep: 7,
          kept: mine.length,
          proposed: whole,
          toChoose: 7 - whole.length,
          chooseFrom: now.cards.filter((one) => one.pile === 2).map((one) => one.card.key),
          prompts: PROMPTS,
          clearsRounds: false,
        };
      }
      case "choose":
        return {
          part,
          round:
            mine.length < 7 || now.round > 2
              ? null
              : {
                  number: now.round,
                  cards: [0, 1, 3].map((index) => CARDS[(index + now.round) % 7] as CardFace),
                  most: now.most,
                  least: now.least,
                },
          rounds: mine.length < 7 ? 0 : 7,
          answered: now.round - 1,
          times: 3,
        };
      case "importance":
        return {
          part,
          rows: mine.map(({ card }) => ({
            card,
            importance: now.importance.get(card.key) ?? null,
          })),
          answered: now.importance.size,
        };
      case "lived":
        return {
          part,
          from: "2026-10-25",
          to: "2026-11-21",
          rows: mine.map(({ card }) => ({
            card,
            lived: now.lived.get(card.key) ?? null,
            evidence: now.evidence.get(card.key) ?? [],
            importance: null,
          })),
          answered: now.lived.size,
          revealed: false,
        };
      case "energy":
        return {
          part,
          activities: [
            {
              id: 1,
              name: "Ward rounds",
              category: 1,
              minutes: 600,
              energy: null,
              meaningful: false,
            },
          ],
          minutes: 600,
          rated: 0,
        };
      case "moreLess":
        return {
          part,
          activities: [],
          shifts: now.shifts,
          sum,
          cut: now.cut,
          balance:
            now.shifts.length === 0 ? "empty" : sum === 0 ? "even" : now.cut ? "named" : "open",
        };
      case "source":
        return {
          part,
          gaps: [{ card: CARDS[0] as CardFace, gap: 4, parts: null, left: 10 }],
          known: true,
        };
      case "experiment":
        return {
          part,
          experiment: due
            ? {
                words: "Leave at 17:30",
                start: "2026-10-03",
                end: "2026-11-02",
                know: null,
                outcome: null,
                found: null,
                due: true,
              }
            : null,
          nextOn: "2027-02-20",
          nextSet: false,
        };
    }
  }

  const view = (part: AuditPart): AuditView => {
    at = part;
    const parts = ORDER.map<PartState>((one) => ({
      part: one,
      done: one === "state" ? 1 : 0,
      of: 1,
      complete: one === "state",
      passed: now.passed.has(one),
    }));
    return {
      id: 3,
      begunOn: "2026-11-22",
      deck: "physician",
      mode: "quick",
      keep: 7,
      finishedOn: null,
      parts,
      next,
      canFinish: now.cards.filter((one) => one.kept).length === 7,
      page: structuredClone(pageOf(part)),
    };
  };
  const card = (key: unknown) => now.cards.find((one) => one.card.key === key);

  const answers: Answers = {
    audits: () => ({
      audits: now.begun ? [LINE, EARLIER] : [EARLIER],
      removed: [],
      underWay: now.begun ? 3 : null,
      nextOn: "2027-01-02",
      retest: due ? 2 : null,
      experimentDue: due ? 2 : null,
    }),
    decks: () => DECKS,
    startAudit: () => ((now.begun = true), view("state")),
    audit: ({ part }) => view(part ?? next),
    setAuditState: ({ conditions }) => ((now.conditions = conditions), view("state")),
    passPart: ({ part, passed }) => {
      if (passed) now.passed.add(part);
      else now.passed.delete(part);
      return view(ORDER[ORDER.indexOf(part) + 1] ?? "experiment");
    },
    sortCard: ({ card: key, pile }) => {
      const one = card(key);
      if (one) one.pile = pile;
      before.push(String(key));
      return view("sort");
    },
    writeOnCard: ({ card: key, prompt, text }) => {
      const one = card(key);
      if (one) Object.assign(one, { [prompt]: text });
      return view("sort");
    },
    keepProposed: () => {
      for (const one of now.cards) if (one.pile === 1) one.kept = true;
      return view("sort");
    },
    keepCard: ({ card: key, keep }) => {
      const one = card(key);
      if (one) one.kept = keep;
      return view("sort");
    },
    chooseInRound: ({ most, least }) => {
      now.most = most;
      now.least = least;
      if (most && least) Object.assign(now, { round: now.round + 1, most: null, least: null });
      return view("choose");
    },
    rateImportance: ({ card: key, importance }) => (
      now.importance.set(key, importance),
      view("importance")
    ),
    rateLived: ({ card: key, lived }) => (now.lived.set(key, lived), view("lived")),
    offeredActivities: () => [{ category: 4, name: "Teaching", minutes: 360, taken: false }],
    recordedBeside: () => [
      {
        card: [...now.evidence.keys()][0] ?? "",
        lived: 8,
        minutes: 360,
        wished: 480,
        standing: "unclear",
        words:
          "Your calendars hold 6 h a week of Teaching, and you wish for 8; you say it is lived 8.",
      },
    ],
    burden: () => ({ entries: [] }),
    addEvidence: ({ card: key, kind, words, on, link }) => {
      now.evidence.set(key, [
        { id: 1, kind, words, on: on ?? "2026-11-22", minutes: null, link: link ?? null },
      ]);
      return view("lived");
    },
    addShift: ({ name, minutes }) => {
      now.shifts.push({ id: now.shifts.length + 1, name, minutes });
      return view("moreLess");
    },
    nameCut: ({ cut }) => ((now.cut = cut), view("moreLess")),
    setGapSource: () => view("source"),
    undo: () => {
      const key = before.pop();
      const one = card(key);
      if (one) one.pile = null;
      return { done: "place a card" };
    },
    retest: () => ({
      audit: 2,
      from: "2026-10-06",
      until: "2026-11-30",
      due: true,
      cards: CARDS.slice(0, 2).map((one) => ({ card: one, answered: false })),
    }),
  };

  const transport: Transport = {
    leave: () => {},
    send: (name, args) => {
      asked.push({ name, args: args as Record<string, unknown> });
      const answer = answers[name as keyof Contract] as ((args: unknown) => unknown) | undefined;
      const read = ["audits", "audit", "decks", "retest", "burden", "recordedBeside"].includes(
        name,
      );
      const value = answer ? structuredClone(answer(args)) : view(at);
      return Promise.resolve({
        value,
        touched: read || name.startsWith("offered") ? [] : ["values"],
        history: { undo: before.length ? "place a card" : null, redo: null, at: "14:02" },
      });
    },
  };
  return {
    transport,
    args: (name: string) => asked.filter((one) => one.name === name).map((one) => one.args),
  };
}

export const DECKS: DecksView = {
  decks: [
    {
      key: "physician",
      name: "Work in academic medicine",
      about: "Eight cards.",
      source: "Written for Bearings.",
      prompts: PROMPTS,
      cards: CARDS.map((card) => ({ ...card, own: false, state: "in" })),
      enter: 8,
    },
    {
      key: "personal",
      name: "Personal values",
      about: "Cards on life as a whole.",
      source: "Adapted.",
      prompts: PROMPTS,
      cards: [
        {
          key: "personal/hope",
          family: null,
          name: "Hope",
          about: "Looking ahead.",
          own: false,
          state: "hidden",
        },
      ],
      enter: 9,
    },
  ],
  own: [
    { key: "own/1", family: null, name: "Sabbatical", about: "", own: true, state: "in" },
    { key: "own/2", family: null, name: "Choir", about: "Singing.", own: true, state: "removed" },
  ],
};
