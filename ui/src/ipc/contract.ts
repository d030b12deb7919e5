/// What the core answers to: every call with its arguments and reply.

export type Place = "home" | "values" | "calendars" | "options" | "mentoring" | "dossier" | "vault" | "you";
/** A calendar day, "2026-11-22". */
export type Day = string;
export type Code =
  | "invalid" | "notFound" | "stale" | "locked" | "wrongPassphrase" | "wrongRecoveryKey" | "newer" | "damaged"
  | "keyFileDamaged" | "backupDamaged" | "olderThanSeen" | "inUse" | "synced" | "networkFolder" | "notEmpty" | "readOnly" | "diskFull"
  | "disk" | "notACalendar" | "noDates" | "tooLarge" | "cancelled" | "badPattern" | "bug";

export type Fault = { code: Code; field?: string; message: string };
/** undo and redo are the words of the step each would take; at is the local time of the last change. */
export interface HistoryView { undo: string | null; redo: string | null; at: string | null }
export interface Reply<T> { value: T; touched: Place[]; history: HistoryView | null }

export interface FileToken { token: string; name: string; bytes: number | null }
export interface Working { formula: string; inputs: { name: string; value: string }[]; source: string | null }

// ---- session ----------------------------------------------------------------
export type Theme = "system" | "light" | "dark";
export type TextSize = "standard" | "large";
export type ReadingFont = "inter" | "atkinson";
export type LockHabit = "relaxed" | "balanced" | "strict" | "own";
export interface SealView { sealed: boolean; refusedJustNow: boolean; checkedAt: string }
export interface KnownVault { token: string; name: string; place: string }
export type State = "none" | "locked" | "open";
export interface SessionView {
  state: State; vaultName: string | null; sample: boolean; place: string | null;
  theme: Theme; textSize: TextSize; readingFont: ReadingFont; lock: LockHabit; lockMinutes: number; veilOnBlur: boolean;
  platform: string; seal: SealView; version: string; today: Day; time: string; zone: string;
  knownVaults: KnownVault[]; opened: FileToken | null;
}
export type PlaceChoice = { kind: "own" } | { kind: "chosen"; token: string };
export interface PlaceJudgement { shown: string; refused: null | "synced" | "network" | "notEmpty" | "readOnly"; provider: string | null }
export interface PassphraseJudgement {
  bits: number; chars: number; words: number; verdict: "tooShort" | "weak" | "fair" | "strong";
  guessSeconds: string; working: Working;
}
export interface DrawnPassphrase { passphrase: string; bits: number }
export interface RecoverySheet { groups: string[]; check: string; vaultPrefix: string; day: Day; ask: [number, number] }
export type GroupVerdict = "right" | "wrong" | "short";
export interface RecoveryProof { first: GroupVerdict; second: GroupVerdict; proved: boolean }
export interface SavedFile { name: string }
export interface BackupView {
  token: string; name: string; at: string; bytes: number; proved: boolean;
  why: "session" | "import" | "migration" | "asked" | "recovery" | "passphrase"; place: "own" | "second";
}
export interface PrivacyView {
  checkedAt: string; startedAt: string; sockets: number | null; sealed: boolean; refusedJustNow: boolean;
  processes: number; allSealed: boolean; cipher: string; savedElsewhere: { name: string; at: string }[];
  vaultBytes: number; place: string; modeOk: boolean; lastLockMillis: number | null; passphraseSet: Day;
  recoverySet: Day | null; backups: BackupView[]; secondPlace: string | null; backupsNeverElsewhere: boolean;
}

// ---- desk ---------------------------------------------------------------------
export interface Done { done: string | null }
export interface ActivityEntry {
  id: number; day: Day; time: string; place: Place; words: string; detail: string | null; system: boolean;
  undoneAt: string | null; here: boolean; canUndo: boolean; canRedo: boolean; canGoBack: boolean;
}
export interface ActivityView { entries: ActivityEntry[]; more: boolean; total: number }
export interface Hit { place: Place; kind: string; id: number | null; title: string; detail: string | null }
export interface YouView { name: string | null; role: string | null; setting: string | null; reviewOn: Day | null }
export interface HomeLine {
  place: "calendars"; haveMinutes: number; wishMinutes: number | null; gapMinutes: number | null;
  top: { category: string; minutes: number } | null; eveningInboxMinutes: number | null; unsortedMinutes: number;
}
export interface HomeView {
  today: Day; lines: HomeLine[]; suggestion: "importCalendar" | "sortRest" | "drawWish" | "readDifference" | null;
}

// ---- calendars ------------------------------------------------------------------
export type Colour =
  | "clinical" | "inbox" | "teaching" | "scholarship" | "service" | "leadership" | "life"
  | "extra1" | "extra2" | "extra3" | "extra4" | "extra5";
export interface CategoryView {
  id: number; name: string; letter: string; colour: Colour; isWork: boolean; position: number; events: number; minutesAWeek: number;
}
export type RuleKind = "contains" | "word" | "pattern" | "calendar" | "time" | "fingerprint" | "category";
export interface RuleDraft {
  kind: RuleKind; text: string | null; calendar: number | null; days: number[]; from: number | null; to: number | null; category: number;
}
export interface RuleView extends RuleDraft { id: number; position: number; starter: boolean; catches: number; minutes: number }
export interface RulePreview { events: number; minutes: number; titles: { title: string | null; events: number; from: string | null }[] }
export interface PreviewSeries {
  series: number; title: string | null; pattern: string; events: number; minutes: number; next: string[]; zone: string;
  zoneSource: "event" | "windows" | "rules" | "calendar" | "answer" | "floating" | "utc" | "none";
  category: number | null; because: string | null; single: boolean; tzid: string | null;
}
export interface ImportPreview {
  preview: string; fileName: string; bytes: number; madeBy: string | null; millis: number; events: number; seriesCount: number;
  singles: number; leftOutTotal: number; readTotal: number; first: Day; last: Day; series: PreviewSeries[];
  warnings: { line: number | null; what: string; then: string }[];
  leftOut: { why: "free" | "declined" | "cancelled" | "leave" | "outside"; events: number; counted: boolean; choice: boolean }[];
  tentative: number; allDay: number; sortedShare: number; patientLike: { day: Day; time: string }[];
  unknownZones: { tzid: string; events: number }[]; calendarName: string | null;
  knownCalendar: { id: number; name: string } | null; windowFrom: Day; windowTo: Day;
}
export interface CalendarView {
  id: number; name: string; importedAt: string; from: Day; to: Day; events: number; minutes: number; titlesKept: boolean;
}
export interface SortGroup {
  group: number; title: string | null; label: string; pattern: string; events: number; minutes: number; category: number | null;
  because: "you" | "rule" | null; rule: number | null; suggestion: number | null; calendar: number;
}
export interface SortingView { share: number; minutesUnsorted: number; groups: SortGroup[] }
export interface Offer { offer: RuleDraft | null }
export interface GroupEvent { event: number; day: Day; from: number; to: number; category: number | null; own: boolean }
export interface WeekView {
  monday: Day; minutes: number; events: number; leaveDays: number; proposed: "ordinary" | "leave" | "thin" | "cut"; counted: boolean; chosen: boolean;
}
export interface DayHours { from: number; to: number }
export interface ProtectedSpan { day: number; from: number; to: number }
export interface HoursView { core: (DayHours | null)[]; protected: ProtectedSpan[] }
export interface Cell { day: number; slot: number; category: number; share: number }
export interface Block { day: number; from: number; to: number; category: number }
export interface WeekGrid { minutes: number; weeks: number; cells: Cell[]; blocks: Block[] }
export interface WishView { minutes: number; blocks: Block[]; byCategory: { category: number; minutes: number }[]; drawnOn: Day | null }
export interface Comparison {
  ready: boolean; missing: ("calendar" | "weeks" | "wish")[]; have: WeekGrid; wish: WeekGrid;
  difference: { day: number; from: number; to: number; kind: "drop" | "add" | "other" }[];
  rows: { category: number; name: string; letter: string; colour: Colour; have: number; wish: number; change: number }[];
  haveTotal: number; wishTotal: number; change: number;
  bands: { band: "core" | "evening" | "weekend"; have: number; wish: number }[];
  protected: { minutes: number; kept: number; share: number | null } | null;
  unsortedMinutes: number; weeksCounted: number; weeksSetAside: number; calendars: string[]; wishDrawnOn: Day | null;
  core: (DayHours | null)[]; firstSlot: number; lastSlot: number; working: { key: string; working: Working }[];
}

type None = Record<string, never>;
type C<A, R> = { args: A; reply: R };

export interface Contract {
  session: C<None, SessionView>;
  judgePlace: C<{ place: PlaceChoice }, PlaceJudgement>;
  judgePassphrase: C<{ passphrase: string }, PassphraseJudgement>;
  drawPassphrase: C<None, DrawnPassphrase>;
  createVault: C<{ place: PlaceChoice; passphrase: string; again: string }, RecoverySheet>;
  proveRecovery: C<{ first: string; second: string }, RecoveryProof>;
  declineRecovery: C<None, null>;
  saveRecoverySheet: C<{ file: string }, SavedFile>;
  newRecoverySheet: C<{ passphrase: string }, RecoverySheet>;
  unlock: C<{ passphrase: string }, null>;
  unlockWithRecovery: C<{ key: string; passphrase: string; again: string }, null>;
  changePassphrase: C<{ old: string; passphrase: string; again: string }, null>;
  lock: C<None, null>;
  openVault: C<{ vault: string }, SessionView>;
  restoreVault: C<{ backup: string; place: PlaceChoice; passphrase: string }, null>;
  openSample: C<None, null>;
  closeVault: C<None, null>;
  setSettings: C<
    { theme?: Theme; textSize?: TextSize; readingFont?: ReadingFont; lock?: LockHabit; lockMinutes?: number; veilOnBlur?: boolean },
    SessionView
  >;
  chooseOpen: C<{ what: "calendar" | "backup" }, FileToken | null>;
  chooseSave: C<{ what: "pdf" | "recoveryPdf"; suggested: string }, FileToken | null>;
  chooseFolder: C<{ why: "newVault" | "openVault" | "secondPlace" }, FileToken | null>;
  cancel: C<None, null>;
  privacy: C<None, PrivacyView>;
  backUpNow: C<None, BackupView>;
  setSecondPlace: C<{ folder: string | null }, null>;

  undo: C<None, Done>;
  redo: C<None, Done>;
  activity: C<{ place: Place | null; text: string; before: number | null }, ActivityView>;
  goBackPreview: C<{ id: number }, { steps: string[] }>;
  goBack: C<{ id: number }, null>;
  find: C<{ text: string }, { hits: Hit[] }>;
  you: C<None, YouView>;
  setYou: C<YouView, YouView>;
  home: C<None, HomeView>;

  categories: C<None, CategoryView[]>;
  addCategory: C<{ name: string; letter: string; colour: Colour; isWork: boolean }, CategoryView[]>;
  editCategory: C<{ id: number; name: string; letter: string; colour: Colour; isWork: boolean }, CategoryView[]>;
  moveCategory: C<{ id: number; to: number }, CategoryView[]>;
  removeCategory: C<{ id: number; into: number | null }, CategoryView[]>;
  rules: C<None, RuleView[]>;
  addRule: C<{ rule: RuleDraft; at?: number }, RuleView[]>;
  editRule: C<{ id: number; rule: RuleDraft }, RuleView[]>;
  moveRule: C<{ id: number; to: number }, RuleView[]>;
  removeRule: C<{ id: number }, RuleView[]>;
  previewRule: C<{ rule: RuleDraft }, RulePreview>;
  previewImport: C<{ file: string }, ImportPreview>;
  refinePreview: C<
    {
      preview: string; zones: { tzid: string; zone: string }[]; countFree: boolean; countDeclined: boolean;
      kept: { series: number; category: number | null }[];
    },
    ImportPreview
  >;
  importCalendar: C<
    { preview: string; name: string; keep: "labels" | "titles"; attendees: boolean; places: boolean; descriptions: boolean },
    CalendarView[]
  >;
  calendars: C<None, CalendarView[]>;
  renameCalendar: C<{ id: number; name: string }, CalendarView[]>;
  removeCalendar: C<{ id: number }, CalendarView[]>;
  sorting: C<None, SortingView>;
  sortGroup: C<{ group: number; category: number | null }, Offer>;
  sortEvent: C<{ event: number; category: number | null }, Offer>;
  groupEvents: C<{ group: number }, GroupEvent[]>;
  weeks: C<None, WeekView[]>;
  setWeek: C<{ monday: Day; counted: boolean | null }, WeekView[]>;
  hours: C<None, HoursView>;
  setHours: C<HoursView, HoursView>;
  have: C<None, WeekGrid>;
  wish: C<None, WishView>;
  paintWish: C<{ days: number[]; from: number; to: number; category: number | null }, WishView>;
  moveWishBlock: C<{ day: number; from: number; to: number; toDay: number; toFrom: number }, WishView>;
  copyWishDay: C<{ from: number; to: number[] }, WishView>;
  clearWish: C<None, WishView>;
  startWishFromHave: C<None, WishView>;
  replaceWish: C<{ blocks: Block[] }, WishView>;
  compare: C<None, Comparison>;
  saveComparison: C<{ file: string }, SavedFile>;
}
