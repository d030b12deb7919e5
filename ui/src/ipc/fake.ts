/// A core made of invented data, for tests and for looking at pages: Dr Ines Halloran, Sunday 22 November 2026.
import type {
  ActivityEntry,
  BackupView,
  Contract,
  HistoryView,
  Hit,
  StrengthView,
  Place,
  PlaceView,
  PrivacyView,
  RecoverySheet,
  SessionView,
  YouView,
} from "./contract";
import { Fault } from "./fault";
import type { Transport } from "./transport";

type Name = keyof Contract;
/** What answers a call; a test may replace any of them. */
export type Answers = { [K in Name]?: (args: Contract[K]["args"]) => Contract[K]["reply"] };

export const TODAY = "2026-11-22";
const GROUPS: RecoverySheet["groups"] = [
  "7K3M",
  "Q9TD",
  "4XWB",
  "N2HR",
  "8VCF",
  "5JPA",
  "61ZE",
  "GY0S",
];

const SESSION: SessionView = {
  state: "open",
  vaultName: "Career plan",
  sample: false,
  place: "/home/halloran/.local/share/bearings/Career plan",
  theme: "system",
  textSize: "standard",
  zoom: 100,
  readingFont: "inter",
  lock: "balanced",
  lockMinutes: 5,
  veilOnBlur: false,
  platform: "linux",
  seal: { sealed: true, refusedJustNow: true, checkedAt: "09:41" },
  version: "0.1.0",
  today: TODAY,
  time: "14:02",
  zone: "America/Toronto",
  knownVaults: [
    { token: "v1", name: "Career plan", place: "/home/halloran/.local/share/bearings/Career plan" },
    { token: "v2", name: "Stick", place: "/media/halloran/STICK/Stick" },
  ],
  opened: null,
};

const hit = (kind: string, id: number, title: string, detail: string): Hit => ({
  place: "calendars",
  kind,
  id,
  key: null,
  title,
  detail,
});
const HITS: Hit[] = [
  hit("category", 3, "Teaching", "6 hours a week, 8 in the week you drew"),
  hit("title", 12, "Teaching rounds", "Thursdays, 08:00 to 09:00"),
  hit("rule", 4, "Title contains “teaching”", "sorts 31 events as Teaching"),
  hit("title", 8, "Inbox", "weekdays, 18:30 to 19:30"),
];

const entry = (
  more: Partial<ActivityEntry> & Pick<ActivityEntry, "id" | "words">,
): ActivityEntry => ({
  day: TODAY,
  time: "14:02",
  place: "calendars",
  detail: null,
  system: false,
  undoneAt: null,
  here: false,
  canUndo: false,
  canRedo: false,
  canGoBack: true,
  ...more,
});

const ACTIVITY: ActivityEntry[] = [
  entry({
    id: 9,
    time: "14:04",
    words: "remove Friday inbox from the week you wish for",
    undoneAt: "14:06",
    canRedo: true,
    canGoBack: false,
  }),
  entry({
    id: 8,
    words: "move “Clinic” to Tuesday in the week you wish for",
    detail: "Monday 13:00 to 17:00, now Tuesday 13:00 to 17:00.",
    here: true,
    canUndo: true,
    canGoBack: false,
  }),
  entry({
    id: 7,
    time: "13:48",
    words: "sort 31 events as Clinical, by a new rule",
    detail: "Title contains “huddle”.",
  }),
  entry({
    id: 6,
    time: "13:41",
    words: "import work.ics",
    detail: "1,284 events in 38 series; labels instead of titles.",
  }),
  entry({
    id: 5,
    time: "13:40",
    place: "vault",
    words: "backup made before the import, and proved",
    system: true,
    canGoBack: false,
  }),
  entry({
    id: 4,
    day: "2026-11-21",
    time: "17:55",
    words: "draw Thursday as Scholarship",
    detail: "09:00 to 12:00.",
  }),
  entry({
    id: 3,
    day: "2026-11-20",
    time: "19:10",
    words: "set working hours",
    detail: "Weekdays 08:00 to 18:00.",
  }),
  entry({
    id: 2,
    day: "2026-11-20",
    time: "18:58",
    place: "vault",
    words: "opened with the passphrase",
    system: true,
    canGoBack: false,
  }),
];

const backup = (number: number, day: string): BackupView => ({
  token: `b${number}`,
  name: `Career plan ${day}.bearings-backup`,
  day,
  time: "13:40",
  bytes: 18_800_000 - number * 40_000,
});

function judge(passphrase: string): StrengthView {
  const parts = passphrase.split(/\s+/).filter(Boolean).length;
  const bits = Math.min(passphrase.length * 2.2, Math.max(parts * 12.9, passphrase.length * 1.5));
  const seconds = 2 ** bits / 2 / 10_000;
  return {
    bits: Math.round(bits),
    chars: [...passphrase].length,
    words: parts,
    verdict:
      passphrase.length < 8 ? "tooShort" : bits < 40 ? "weak" : bits < 50 ? "fair" : "strong",
    guessSeconds: seconds.toFixed(0),
    working: {
      formula: "Half of all passphrases like this one, at 10,000 guesses a second.",
      inputs: [
        { name: "Words", value: String(parts) },
        { name: "Bits", value: String(Math.round(bits)) },
        { name: "Guesses a second", value: "10,000" },
      ],
      source: "Assumes that each word was drawn by chance from a list of 7,776.",
    },
  };
}

/** A core in memory. `answers` replaces what a call answers; `calls` lists what was asked. */
export class FakeCore implements Transport {
  session: SessionView;
  history: HistoryView = { undo: "move “Clinic” to Tuesday", redo: null, at: "14:02" };
  you: YouView = {
    name: "Dr Ines Halloran",
    role: "Hospitalist",
    setting: "Larkmoor",
    reviewOn: null,
  };
  calls: { name: string; args: unknown }[] = [];
  left = 0;
  onLeave: () => void = () => undefined;
  answers: Answers;

  constructor(session: Partial<SessionView> = {}, answers: Answers = {}) {
    this.session = { ...SESSION, ...session };
    this.answers = answers;
  }

  async send(name: string, args: unknown): Promise<unknown> {
    this.calls.push({ name, args });
    await Promise.resolve();
    const answer = { ...this.#usual(), ...this.answers }[name as Name] as
      ((args: unknown) => unknown) | undefined;
    if (!answer) throw new Fault("invalid", null, `the fake does not know ${name}`);
    const before = this.history;
    const value = answer(args);
    const changed = this.history !== before || ["setYou", "backUpNow", "goBack"].includes(name);
    const touched: Place[] = changed ? ["calendars", "vault", "you"] : [];
    return structuredClone({
      value,
      touched,
      history: this.session.state === "open" ? this.history : null,
    });
  }

  leave(): void {
    this.left += 1;
    this.onLeave();
  }

  #sheet(): RecoverySheet {
    return { groups: GROUPS, check: "D4RW", vaultPrefix: "3F9A", day: TODAY, ask: [3, 7] };
  }

  #privacy(): PrivacyView {
    return {
      checkedAt: "14:02",
      startedAt: "09:41",
      sockets: 0,
      sealed: true,
      refusedJustNow: true,
      processes: 3,
      allSealed: true,
      cipher: "4.19.0 community",
      savedElsewhere: [{ name: "two-calendars.pdf", at: "13:12" }],
      vaultBytes: 18_800_000,
      place: "/home/halloran/.local/share/bearings/Career plan",
      modeOk: true,
      lastLockMillis: 180,
      passphraseSet: "2026-03-14",
      recoverySet: "2026-03-14",
      backups: [backup(0, TODAY), backup(1, "2026-11-18"), backup(2, "2026-10-19")],
      secondPlace: null,
    };
  }

  #usual(): Answers {
    const open = (): null => {
      this.session = { ...this.session, state: "open" };
      return null;
    };
    const verdict = (group: number, typed: string) =>
      typed.length < 4
        ? ("short" as const)
        : typed.toUpperCase() === GROUPS[group - 1]
          ? ("right" as const)
          : ("wrong" as const);
    return {
      session: () => this.session,
      setSettings: (change) => {
        const { zoom: how, ...kept } = change;
        const zoom = how ? { larger: 110, smaller: 90, plain: 100 }[how] : null;
        const set = Object.fromEntries(
          Object.entries({ ...kept, zoom }).filter(([, value]) => value != null),
        );
        return (this.session = { ...this.session, ...set } as SessionView);
      },
      judgePlace: ({ place }): PlaceView =>
        place.kind === "own"
          ? {
              shown: "/home/halloran/.local/share/bearings/Career plan",
              refused: null,
              provider: null,
            }
          : {
              shown: "/home/halloran/OneDrive - Northfield Health/Career plan",
              refused: "synced",
              provider: "OneDrive",
            },
      judgePassphrase: ({ passphrase }) => judge(passphrase),
      drawPassphrase: () => ({ passphrase: "harbour quilt lantern moss tenor", bits: 65 }),
      createVault: () => {
        this.session = { ...this.session, state: "open", vaultName: "Career plan" };
        return this.#sheet();
      },
      newRecoverySheet: ({ passphrase }) => {
        if (passphrase !== "right") throw new Fault("wrongPassphrase");
        return this.#sheet();
      },
      proveRecovery: ({ first, second }) => {
        const proof = { first: verdict(3, first), second: verdict(7, second) };
        return { ...proof, proved: proof.first === "right" && proof.second === "right" };
      },
      declineRecovery: () => null,
      saveRecoverySheet: () => ({ name: "recovery-sheet.pdf" }),
      unlock: ({ passphrase }) => {
        if (passphrase !== "right") throw new Fault("wrongPassphrase");
        return open();
      },
      unlockWithRecovery: ({ key }) => {
        if (!key.toUpperCase().startsWith("7K3M")) throw new Fault("wrongRecoveryKey", "group 1");
        return open();
      },
      changePassphrase: ({ old }) => {
        if (old !== "right") throw new Fault("wrongPassphrase");
        return null;
      },
      lock: () => {
        this.session = { ...this.session, state: "locked" };
        return null;
      },
      openVault: () => (this.session = { ...this.session, state: "locked" }),
      restoreVault: () => {
        this.session = { ...this.session, state: "locked" };
        return null;
      },
      openSample: () => {
        this.session = { ...this.session, state: "open", sample: true, vaultName: "Sample" };
        return null;
      },
      closeVault: () => {
        return (this.session = { ...this.session, state: "none", vaultName: null });
      },
      chooseOpen: ({ what }) => ({
        token: "f1",
        name: what === "backup" ? "Career plan 2026-11-22.bearings" : "work.ics",
        bytes: 812_000,
      }),
      chooseSave: ({ suggested }) => ({ token: "s1", name: suggested, bytes: null }),
      chooseFolder: () => ({ token: "d1", name: "Career plan", bytes: null }),
      cancel: () => null,
      privacy: () => this.#privacy(),
      backUpNow: () => this.#privacy(),
      setSecondPlace: () => this.#privacy(),
      undo: () => {
        const done = this.history.undo;
        this.history = { undo: null, redo: done, at: "14:06" };
        return { done };
      },
      redo: () => {
        const done = this.history.redo;
        this.history = { undo: done, redo: null, at: "14:07" };
        return { done };
      },
      activity: ({ place, text }) => {
        const entries = ACTIVITY.filter(
          (one) =>
            (place === null || one.place === place) && one.words.includes(text.toLowerCase()),
        );
        return { entries, more: false, total: entries.length };
      },
      goBackPreview: ({ id }) => ({
        steps: ACTIVITY.filter((one) => one.id >= id && !one.system && !one.undoneAt).map(
          (one) => one.words,
        ),
      }),
      goBack: () => null,
      find: ({ text }) => ({
        hits: HITS.filter((hit) => hit.title.toLowerCase().includes(text.toLowerCase())),
      }),
      you: () => this.you,
      setYou: (facts) => (this.you = facts),
      home: () => ({
        today: TODAY,
        lines: [
          {
            place: "calendars",
            calendars: 1,
            haveMinutes: 61 * 60,
            wishMinutes: 52 * 60,
            gapMinutes: 9 * 60,
            top: { category: 2, name: "Inbox and notes", minutes: 300 },
            topEveningMinutes: 360,
            sortedShare: 0.975,
          },
        ],
        suggestion: "sortRest",
      }),
    };
  }
}
