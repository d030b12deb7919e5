// Written from the Rust contract by a test; do not edit.

export type ActivityEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * Local day.
 */
day: Day, 
/**
 * Local time, "14:02".
 */
time: string, 
/**
 * Where it happened.
 */
place: Place, 
/**
 * "import work.ics".
 */
words: string, 
/**
 * A second line.
 */
detail: string | null, 
/**
 * The app did it, not the person: a backup, an unlock.
 */
system: boolean, 
/**
 * Local time at which it was undone.
 */
undoneAt: string | null, 
/**
 * The newest change that stands.
 */
here: boolean, 
/**
 * Undo would take back just this.
 */
canUndo: boolean, 
/**
 * Redo would do just this again.
 */
canRedo: boolean, 
/**
 * Going back to before it is possible, with everything after it.
 */
canGoBack: boolean, };

export type ActivityView = { 
/**
 * At most sixty lines.
 */
entries: Array<ActivityEntry>, 
/**
 * Earlier lines exist.
 */
more: boolean, 
/**
 * Lines in all, for this place and text.
 */
total: number, };

export type Cancel = Record<symbol, never>;

export type ChooseFolder = { 
/**
 * What for.
 */
why: ToChoose, };

export type ChooseOpen = { 
/**
 * What for.
 */
what: ToOpen, };

export type ChooseSave = { 
/**
 * What for.
 */
what: ToSave, 
/**
 * A file name to begin with.
 */
suggested: string, };

export type Code = "invalid" | "notFound" | "stale" | "locked" | "wrongPassphrase" | "wrongRecoveryKey" | "newer" | "damaged" | "keyFileDamaged" | "backupDamaged" | "olderThanSeen" | "inUse" | "synced" | "networkFolder" | "notEmpty" | "readOnly" | "diskFull" | "disk" | "notACalendar" | "noDates" | "tooLarge" | "badPattern" | "cancelled" | "bug";

export type Day = string;

export type Done = { 
/**
 * "import work.ics"; `null` when there was nothing.
 */
done: string | null, };

export type Fault = { 
/**
 * The page chooses its words and its next step by this.
 */
code: Code, 
/**
 * The field that was refused, or "group 3" of a recovery key.
 */
field?: string, 
/**
 * Plain words without anything a person wrote; the page prefers its own.
 */
message: string, };

export type FileToken = { 
/**
 * Stands for the file in later commands; means nothing outside this run of the program.
 */
token: string, 
/**
 * Its own name, without its folder.
 */
name: string, 
/**
 * Its size, where it exists.
 */
bytes: number | null, };

export type GoBack = { id: number, };

export type GoBackPreview = { 
/**
 * Words of each step.
 */
steps: Array<string>, };

export type HistoryView = { 
/**
 * Completes "Undo …"; nothing to undo is `null`.
 */
undo: string | null, 
/**
 * Completes "Redo …"; nothing to redo is `null`.
 */
redo: string | null, 
/**
 * Local time of the last change, "14:02".
 */
at: string | null, };

export type KnownVault = { 
/**
 * For `openVault`.
 */
token: string, 
/**
 * Name of its folder.
 */
name: string, 
/**
 * Its folder, to show.
 */
place: string, };

export type ListActivity = { 
/**
 * One place, or all.
 */
place: Place | null, 
/**
 * Words to look for; empty for all.
 */
text: string, 
/**
 * Only lines before this one.
 */
before: number | null, };

export type LockHabit = "relaxed" | "balanced" | "strict" | "own";

export type Place = "home" | "values" | "calendars" | "options" | "mentoring" | "dossier" | "vault" | "you";

export type PreviewGoBack = { id: number, };

export type ReadYou = Record<symbol, never>;

export type ReadingFont = "inter" | "atkinson";

export type Redo = Record<symbol, never>;

export type SealView = { 
/**
 * The kernel refuses internet sockets to this program and all it starts.
 */
sealed: boolean, 
/**
 * One was asked for just now and refused.
 */
refusedJustNow: boolean, 
/**
 * Local time of that, "09:41".
 */
checkedAt: string, };

export type SessionView = { 
/**
 * Whether a vault is named, locked or open.
 */
state: State, 
/**
 * Name of the vault's folder.
 */
vaultName: string | null, 
/**
 * The invented physician's vault.
 */
sample: boolean, 
/**
 * The vault's folder, to show.
 */
place: string | null, 
/**
 * Light, dark or system.
 */
theme: Theme, 
/**
 * Size of body text.
 */
textSize: TextSize, 
/**
 * Typeface of the screens.
 */
readingFont: ReadingFont, 
/**
 * How soon Bearings locks itself.
 */
lock: LockHabit, 
/**
 * Idle minutes until then, 1 to 60.
 */
lockMinutes: number, 
/**
 * Veil figures and names when the window loses focus.
 */
veilOnBlur: boolean, 
/**
 * "linux", "macos" or "windows".
 */
platform: string, 
/**
 * The seal against the network, as it stands now.
 */
seal: SealView, 
/**
 * Version of this program.
 */
version: string, 
/**
 * Today, by the computer's clock.
 */
today: Day, 
/**
 * Local time of this answer, "14:02".
 */
time: string, 
/**
 * IANA name of the computer's zone.
 */
zone: string, 
/**
 * Vaults known here, the last used first.
 */
knownVaults: Array<KnownVault>, 
/**
 * A file that was dropped on the window or named at the start.
 */
opened: FileToken | null, };

export type SetSettings = { theme?: Theme | null, textSize?: TextSize | null, readingFont?: ReadingFont | null, lock?: LockHabit | null, 
/**
 * 1 to 60.
 */
lockMinutes?: number | null, veilOnBlur?: boolean | null, };

export type SetYou = { name: string | null, role: string | null, setting: string | null, reviewOn: string | null, };

export type State = "none" | "locked" | "open";

export type TextSize = "standard" | "large";

export type Theme = "system" | "light" | "dark";

export type ToChoose = "newVault" | "openVault" | "secondPlace";

export type ToOpen = "calendar" | "backup";

export type ToSave = "pdf" | "recoveryPdf";

export type Undo = Record<symbol, never>;

export type ViewSession = Record<symbol, never>;

export type YouView = { 
/**
 * As it stands on printed pages.
 */
name: string | null, 
/**
 * "Hospitalist, associate professor".
 */
role: string | null, 
/**
 * "Larkmoor, teaching hospital".
 */
setting: string | null, 
/**
 * Next review.
 */
reviewOn: Day | null, };

/** What travels back from every command. */
export interface Reply<T> { value: T; touched: Place[]; history: HistoryView | null }

/** Every command: what it takes and what it answers. */
export interface Contract {
  session: { args: ViewSession; reply: SessionView };
  setSettings: { args: SetSettings; reply: SessionView };
  chooseOpen: { args: ChooseOpen; reply: FileToken | null };
  chooseSave: { args: ChooseSave; reply: FileToken | null };
  chooseFolder: { args: ChooseFolder; reply: FileToken | null };
  cancel: { args: Cancel; reply: null };
  undo: { args: Undo; reply: Done };
  redo: { args: Redo; reply: Done };
  activity: { args: ListActivity; reply: ActivityView };
  goBackPreview: { args: PreviewGoBack; reply: GoBackPreview };
  goBack: { args: GoBack; reply: null };
  you: { args: ReadYou; reply: YouView };
  setYou: { args: SetYou; reply: YouView };
}
