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

export type BackUpNow = Record<symbol, never>;

export type BackupView = { 
/**
 * For `restoreVault`.
 */
token: string, 
/**
 * Its file name.
 */
name: string, 
/**
 * Local day it was made.
 */
day: Day, 
/**
 * Local time it was made.
 */
time: string, 
/**
 * Size in bytes.
 */
bytes: number, };

export type Cancel = Record<symbol, never>;

export type ChangePassphrase = { old: string, passphrase: string, 
/**
 * The same again.
 */
again: string, };

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

export type CloseVault = Record<symbol, never>;

export type Code = "invalid" | "notFound" | "stale" | "locked" | "wrongPassphrase" | "wrongRecoveryKey" | "newer" | "damaged" | "keyFileDamaged" | "backupDamaged" | "olderThanSeen" | "inUse" | "synced" | "networkFolder" | "notEmpty" | "readOnly" | "diskFull" | "disk" | "notACalendar" | "noDates" | "tooLarge" | "badPattern" | "cancelled" | "bug";

export type CreateVault = { place: PlaceChoice, passphrase: string, 
/**
 * The same again.
 */
again: string, };

export type Day = string;

export type DeclineRecovery = Record<symbol, never>;

export type Done = { 
/**
 * "import work.ics"; `null` when there was nothing.
 */
done: string | null, };

export type DrawPassphrase = Record<symbol, never>;

export type DrawnPassphrase = { 
/**
 * Five words.
 */
passphrase: string, 
/**
 * Bits of chance in it.
 */
bits: number, };

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

export type GroupTyped = "right" | "wrong" | "short";

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

export type Input = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its value with its unit, as shown.
 */
value: string, };

export type JudgePassphrase = { passphrase: string, };

export type JudgePlace = { place: PlaceChoice, };

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

export type Lock = Record<symbol, never>;

export type LockHabit = "relaxed" | "balanced" | "strict" | "own";

export type NewRecoverySheet = { passphrase: string, };

export type OpenSample = Record<symbol, never>;

export type OpenVault = { 
/**
 * Token of a known vault or of a chosen folder.
 */
vault: string, };

export type PassphraseVerdict = "tooShort" | "weak" | "fair" | "strong";

export type Place = "home" | "values" | "calendars" | "options" | "mentoring" | "dossier" | "vault" | "you";

export type PlaceChoice = { "kind": "own" } | { "kind": "chosen", 
/**
 * Its token.
 */
token: string, };

export type PlaceRefusal = "synced" | "network" | "notEmpty" | "readOnly";

export type PlaceView = { 
/**
 * The folder, to show.
 */
shown: string, 
/**
 * Why not; `null` when it may.
 */
refused: PlaceRefusal | null, 
/**
 * "OneDrive", where a sync service is the reason.
 */
provider: string | null, };

export type PreviewGoBack = { id: number, };

export type PrivacyView = { 
/**
 * Local time of this reading.
 */
checkedAt: string, 
/**
 * Local time at which Bearings started.
 */
startedAt: string, 
/**
 * Internet sockets of this program and its children; `null` where that cannot be read.
 */
sockets: number | null, 
/**
 * The kernel refuses them.
 */
sealed: boolean, 
/**
 * One was asked for just now and refused.
 */
refusedJustNow: boolean, 
/**
 * Processes it started.
 */
processes: number, 
/**
 * All sealed too.
 */
allSealed: boolean, 
/**
 * "4.19.0 community", answered by the open database.
 */
cipher: string, 
/**
 * Files saved outside the vault in this run.
 */
savedElsewhere: Array<SavedFile>, 
/**
 * Size of the vault's database in bytes.
 */
vaultBytes: number, 
/**
 * The vault's folder, to show.
 */
place: string, 
/**
 * Closed to other logins.
 */
modeOk: boolean, 
/**
 * How long the last lock took.
 */
lastLockMillis: number | null, 
/**
 * When the passphrase was set.
 */
passphraseSet: Day | null, 
/**
 * When the recovery sheet was proved; `null` when there is none.
 */
recoverySet: Day | null, 
/**
 * Backups, newest first.
 */
backups: Array<BackupView>, 
/**
 * The second folder for backups, to show.
 */
secondPlace: string | null, };

export type ProveRecovery = { first: string, second: string, };

export type ReadYou = Record<symbol, never>;

export type ReadingFont = "inter" | "atkinson";

export type RecoveryProof = { 
/**
 * The first group asked for.
 */
first: GroupTyped, 
/**
 * The second.
 */
second: GroupTyped, 
/**
 * Both were right, and a backup was opened with the key.
 */
proved: boolean, };

export type RecoverySheet = { 
/**
 * Eight groups of four.
 */
groups: [string, string, string, string, string, string, string, string], 
/**
 * The check group.
 */
check: string, 
/**
 * First four characters of the vault's number.
 */
vaultPrefix: string, 
/**
 * Today.
 */
day: Day, 
/**
 * The two groups (1 to 8) that are to be typed again.
 */
ask: [number, number], };

export type Redo = Record<symbol, never>;

export type RestoreVault = { 
/**
 * Token of the chosen backup.
 */
backup: string, 
/**
 * Where the new folder is made.
 */
place: PlaceChoice, 
/**
 * The passphrase of the day the backup was made, or the nine groups of its recovery key.
 */
passphrase: string, };

export type SaveRecoverySheet = { 
/**
 * Token from `chooseSave`.
 */
file: string, };

export type Saved = { 
/**
 * Its file name.
 */
name: string, };

export type SavedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Local time.
 */
at: string, };

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

export type SetSecondPlace = { 
/**
 * Token of the chosen folder.
 */
folder: string | null, };

export type SetSettings = { theme?: Theme | null, textSize?: TextSize | null, readingFont?: ReadingFont | null, lock?: LockHabit | null, 
/**
 * 1 to 60.
 */
lockMinutes?: number | null, veilOnBlur?: boolean | null, };

export type SetYou = { name: string | null, role: string | null, setting: string | null, reviewOn: string | null, };

export type State = "none" | "locked" | "open";

export type StrengthView = { 
/**
 * Estimated bits; a guess, rounded down.
 */
bits: number, 
/**
 * Characters.
 */
chars: number, 
/**
 * Words, where it is made of words.
 */
words: number, 
/**
 * In one word.
 */
verdict: PassphraseVerdict, 
/**
 * Seconds to search half of what it may be at 10,000 guesses a second, as decimal text.
 */
guessSeconds: string, 
/**
 * How this is worked out.
 */
working: Working, };

export type TextSize = "standard" | "large";

export type Theme = "system" | "light" | "dark";

export type ToChoose = "newVault" | "openVault" | "secondPlace";

export type ToOpen = "calendar" | "backup";

export type ToSave = "pdf" | "recoveryPdf";

export type Undo = Record<symbol, never>;

export type Unlock = { passphrase: string, };

export type UnlockWithRecovery = { 
/**
 * The nine groups, however spaced.
 */
key: string, 
/**
 * The new passphrase.
 */
passphrase: string, 
/**
 * The same again.
 */
again: string, };

export type ViewPrivacy = Record<symbol, never>;

export type ViewSession = Record<symbol, never>;

export type Working = { 
/**
 * The formula, in words a person can follow.
 */
formula: string, 
/**
 * What went in, in the order of the formula.
 */
inputs: Array<Input>, 
/**
 * The publication or page it follows, if it follows one.
 */
source: string | null, };

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
  judgePlace: { args: JudgePlace; reply: PlaceView };
  judgePassphrase: { args: JudgePassphrase; reply: StrengthView };
  drawPassphrase: { args: DrawPassphrase; reply: DrawnPassphrase };
  createVault: { args: CreateVault; reply: RecoverySheet };
  proveRecovery: { args: ProveRecovery; reply: RecoveryProof };
  declineRecovery: { args: DeclineRecovery; reply: null };
  saveRecoverySheet: { args: SaveRecoverySheet; reply: Saved };
  newRecoverySheet: { args: NewRecoverySheet; reply: RecoverySheet };
  changePassphrase: { args: ChangePassphrase; reply: null };
  unlock: { args: Unlock; reply: null };
  unlockWithRecovery: { args: UnlockWithRecovery; reply: null };
  lock: { args: Lock; reply: null };
  openVault: { args: OpenVault; reply: SessionView };
  closeVault: { args: CloseVault; reply: SessionView };
  restoreVault: { args: RestoreVault; reply: null };
  openSample: { args: OpenSample; reply: null };
  privacy: { args: ViewPrivacy; reply: PrivacyView };
  backUpNow: { args: BackUpNow; reply: PrivacyView };
  setSecondPlace: { args: SetSecondPlace; reply: PrivacyView };
  undo: { args: Undo; reply: Done };
  redo: { args: Redo; reply: Done };
  activity: { args: ListActivity; reply: ActivityView };
  goBackPreview: { args: PreviewGoBack; reply: GoBackPreview };
  goBack: { args: GoBack; reply: null };
  you: { args: ReadYou; reply: YouView };
  setYou: { args: SetYou; reply: YouView };
}
