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

export type AddCategory = { name: string, letter: string, colour: Colour, isWork: boolean, };

export type AddMask = { name: string, parts: Array<MaskPart>, };

export type AddOffer = { name: string, from: OfferStart, };

export type AddRule = { rule: RuleDraft, at?: number | null, };

export type AnsweredZone = { 
/**
 * Its name in the file; empty where the file names none.
 */
tzid: string, 
/**
 * IANA name of the zone it stands for.
 */
zone: string, 
/**
 * Series and single entries that are read in it.
 */
series: number, 
/**
 * It was told for an earlier file.
 */
remembered: boolean, };

export type Audience = "me" | "mentor" | "chair" | "lawyer" | "packet";

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

export type Band = "core" | "evening" | "weekend";

export type BandRow = { 
/**
 * Which part.
 */
band: Band, 
/**
 * Mean minutes a week now.
 */
have: number, 
/**
 * Minutes a week wished.
 */
wish: number, };

export type Because = "you" | "tag" | "rule" | "words";

export type BesideContract = { 
/**
 * One line for each thing the contract says; empty when it says nothing or nothing is painted.
 */
lines: Array<ContractLine>, 
/**
 * What to say after them where the two differ: the wish stands as it is.
 */
stands: string | null, };

export type Block = { 
/**
 * 0 = Monday.
 */
day: number, 
/**
 * First quarter hour, 0 to 95.
 */
from: number, 
/**
 * Last quarter hour, exclusive, 1 to 96.
 */
to: number, 
/**
 * The category; 0 is not sorted.
 */
category: CategoryId, };

export type BoundariesView = { 
/**
 * Ordinary weeks that count.
 */
weeks: number, 
/**
 * Figures beside the split.
 */
measures: Array<Measure>, 
/**
 * Protected time; `null` while none is promised or no week counts.
 */
ledger: LedgerView | null, 
/**
 * What the contract gives beside what the calendar shows.
 */
contract: Array<ContractView>, 
/**
 * Month by month.
 */
months: Array<MonthRow>, 
/**
 * How after-hours change; `null` before four months.
 */
afterTrend: TrendView | null, 
/**
 * How protected time kept changes; `null` before four months.
 */
keptTrend: TrendView | null, };

export type CalendarId = number;

export type CalendarView = { 
/**
 * Its row.
 */
id: CalendarId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Local date and time of the import that last changed something, "2026-11-22T13:41".
 */
importedAt: string, 
/**
 * First day of an entry.
 */
from: Day, 
/**
 * Last day of an entry.
 */
to: Day, 
/**
 * Entries that count or are leave.
 */
events: number, 
/**
 * Entries that are kept and do not count: free, declined, called off.
 */
leftOut: number, 
/**
 * Minutes they count for.
 */
minutes: number, 
/**
 * Titles are kept, in the encrypted vault.
 */
titlesKept: boolean, 
/**
 * Thousandths of its hours that count, 0 to 1000.
 */
weight: number, };

export type CalendarsLine = { 
/**
 * Calendars brought in.
 */
calendars: number, 
/**
 * Work a week, in minutes; `null` while no week counts.
 */
haveMinutes: number | null, 
/**
 * Work wished, in minutes; `null` while no wish is drawn.
 */
wishMinutes: number | null, 
/**
 * Have less wish, where both are known: positive is more work than wished.
 */
gapMinutes: number | null, 
/**
 * The kind of work that differs most, where anything differs.
 */
top: TopChange | null, 
/**
 * Work of the kind that differs most outside working hours on weekdays, in minutes a week now.
 */
topEveningMinutes: number, 
/**
 * Share of the hours that are sorted, 0 to 1; `null` while there are none.
 */
sortedShare: number | null, };

export type Cancel = Record<symbol, never>;

export type CategoryId = number;

export type CategoryTotal = { 
/**
 * The category; `null` is open.
 */
category: CategoryId | null, 
/**
 * Mean minutes a week in the weeks that count.
 */
minutes: number, };

export type CategoryView = { 
/**
 * Its row.
 */
id: CategoryId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * One letter or digit.
 */
letter: string, 
/**
 * Colour by name.
 */
colour: Colour, 
/**
 * Whether its hours are work.
 */
isWork: boolean, 
/**
 * Place in the list.
 */
position: number, 
/**
 * Entries sorted into it and that count.
 */
events: number, 
/**
 * Mean minutes a week, over the weeks that count.
 */
minutesAWeek: number, };

export type Cell = { 
/**
 * 0 = Monday.
 */
day: number, 
/**
 * Quarter hour of the day, 0 to 95.
 */
slot: number, 
/**
 * The category; 0 is not sorted.
 */
category: CategoryId, 
/**
 * Thousandths of the quarter hour, mean over the weeks that count; a slot's cells sum to 1000 at most.
 */
share: number, };

export type Change = "drop" | "add" | "other";

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

export type ClearDiary = { day: Day, };

export type ClearFeelings = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ClearPromise = { category: CategoryId, };

export type ClearShadow = { category: CategoryId, band: Band, };

export type ClearWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type CloseVault = Record<symbol, never>;

export type ClosingView = { 
/**
 * "bounds", "mixOnly" or "both"; its working has the same key.
 */
key: string, 
/**
 * What is put right.
 */
label: string, 
/**
 * What that would mean.
 */
detail: string, 
/**
 * Per cent of the gap that would close, 0 to 100.
 */
percent: number, 
/**
 * Lower end of its range.
 */
low: number, 
/**
 * Upper end of its range.
 */
high: number, };

export type Code = "invalid" | "notFound" | "stale" | "locked" | "wrongPassphrase" | "wrongRecoveryKey" | "newer" | "damaged" | "keyFileDamaged" | "backupDamaged" | "olderThanSeen" | "inUse" | "synced" | "networkFolder" | "notEmpty" | "readOnly" | "diskFull" | "disk" | "notACalendar" | "noDates" | "tooLarge" | "badPattern" | "cancelled" | "bug";

export type Colour = "clinical" | "inbox" | "teaching" | "scholarship" | "service" | "leadership" | "life" | "extra1" | "extra2" | "extra3" | "extra4" | "extra5";

export type Compare = Record<symbol, never>;

export type Comparison = { 
/**
 * Nothing is missing.
 */
ready: boolean, 
/**
 * What is.
 */
missing: Array<Missing>, 
/**
 * The week the person has.
 */
have: WeekGrid, 
/**
 * The week they wish for.
 */
wish: WeekGrid, 
/**
 * Where they differ; empty while something is missing.
 */
difference: Array<Difference>, 
/**
 * Minutes a week by kind of work, in the order of categories.
 */
rows: Array<Row>, 
/**
 * All work now, in minutes a week.
 */
haveTotal: number, 
/**
 * All work wished.
 */
wishTotal: number, 
/**
 * `wishTotal - haveTotal`.
 */
change: number, 
/**
 * The same work by part of the week.
 */
bands: Array<BandRow>, 
/**
 * Protected time, if any was promised.
 */
protected: Kept | null, 
/**
 * Of `haveTotal`, minutes a week that are not sorted yet; they are in no row.
 */
unsortedMinutes: number, 
/**
 * Of `haveTotal`, minutes a week that no calendar holds; they lie at no time of day and in no grid.
 */
unheldMinutes: number, 
/**
 * Weeks that count.
 */
weeksCounted: number, 
/**
 * Weeks that do not.
 */
weeksSetAside: number, 
/**
 * Names of the calendars.
 */
calendars: Array<string>, 
/**
 * The day the wish was last drawn on.
 */
wishDrawnOn: Day | null, 
/**
 * Working hours, seven days from Monday.
 */
core: Array<Part | null>, 
/**
 * First quarter hour worth drawing.
 */
firstSlot: number, 
/**
 * Last quarter hour worth drawing, exclusive.
 */
lastSlot: number, 
/**
 * How the figures were worked out.
 */
working: Array<KeyedWorking>, };

export type ConfirmWeeks = { mondays: Array<Day>, };

export type ContractLine = { 
/**
 * A sentence.
 */
words: string, 
/**
 * In what it is counted.
 */
unit: ContractUnit, 
/**
 * The kind of work, for a share.
 */
category: CategoryId | null, 
/**
 * What the contract asks.
 */
asked: number, 
/**
 * What the wish has.
 */
drawn: number, 
/**
 * How that was worked out.
 */
working: Working, };

export type ContractUnit = "halfDays" | "percent";

export type ContractView = { 
/**
 * The kind of work.
 */
category: CategoryId, 
/**
 * What the contract says.
 */
contract: number, 
/**
 * What the weeks that count show.
 */
calendar: number, };

export type CopyWishDay = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, from: number, to: Array<number>, };

export type Corrected = { 
/**
 * A rule that would sort further titles like this one; `null` where none suggests itself.
 */
offer: RuleDraft | null, };

export type CountWeeks = Record<symbol, never>;

export type CreateVault = { place: PlaceChoice, passphrase: string, 
/**
 * The same again.
 */
again: string, };

export type Day = string;

export type DeclineRecovery = Record<symbol, never>;

export type DiaryDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * Something is written for it, even if it is that there was nothing.
 */
filled: boolean, 
/**
 * What.
 */
entries: Array<DiaryLine>, };

export type DiaryLine = { 
/**
 * The kind of work.
 */
category: CategoryId, 
/**
 * Minutes.
 */
minutes: number, };

export type DiaryView = { 
/**
 * The last fourteen days, the earliest first.
 */
days: Array<DiaryDay>, 
/**
 * How many of them are filled in.
 */
filled: number, 
/**
 * How many must be before the diary replaces a guess.
 */
needed: number, 
/**
 * The days that the figures below come from; `null` while too few are filled in.
 */
window: DiaryWindow | null, 
/**
 * What the diary comes to.
 */
estimates: Array<Estimate>, };

export type DiaryWindow = { 
/**
 * The first.
 */
from: Day, 
/**
 * The last; it is filled in.
 */
to: Day, 
/**
 * How many are filled in.
 */
filled: number, };

export type Difference = { 
/**
 * 0 = Monday.
 */
day: number, 
/**
 * First quarter hour.
 */
from: number, 
/**
 * Last quarter hour, exclusive.
 */
to: number, 
/**
 * How it differs.
 */
kind: Change, };

export type Done = { 
/**
 * "import work.ics"; `null` when there was nothing.
 */
done: string | null, };

export type DrawFeelings = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

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

export type EditCategory = { id: CategoryId, name: string, letter: string, colour: Colour, isWork: boolean, };

export type EditMask = { id: MaskId, name: string, parts: Array<MaskPart>, };

export type EditRule = { id: RuleId, rule: RuleDraft, };

export type Estimate = { 
/**
 * The kind of work.
 */
category: CategoryId, 
/**
 * Evenings or weekends.
 */
band: Band, 
/**
 * Minutes a week.
 */
range: MinuteRange, 
/**
 * How they were worked out.
 */
working: Working, };

export type Evening = { 
/**
 * 0 = Monday.
 */
day: number, 
/**
 * Minute of the day at which the last work after working hours ends; `null` when the evening is free.
 */
until: number | null, };

export type EventId = number;

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

export type FeelingId = number;

export type FeelingReason = "care" | "people" | "rewarded" | "rushed" | "alone";

export type FeelingView = { 
/**
 * Its row.
 */
id: FeelingId, 
/**
 * The kind of work.
 */
category: CategoryId, 
/**
 * 0 = Monday.
 */
day: number, 
/**
 * First quarter hour, 0 to 95.
 */
from: number, 
/**
 * Last quarter hour, exclusive.
 */
to: number, 
/**
 * How it feels, -2 to 2; `null` until it is rated.
 */
felt: number | null, 
/**
 * The least that would be all right, -2 to 2.
 */
least: number | null, 
/**
 * Why it feels less than that.
 */
reason: FeelingReason | null, 
/**
 * It feels less than would be all right, so a reason is asked.
 */
asksReason: boolean, 
/**
 * The day it was rated on.
 */
ratedOn: Day | null, };

export type FeelingsView = { 
/**
 * The kind of week they were drawn from.
 */
kind: WeekType, 
/**
 * The day they were drawn on; `null` while none are.
 */
drawnOn: Day | null, 
/**
 * In the order of the week.
 */
blocks: Array<FeelingView>, 
/**
 * How many of them are rated.
 */
rated: number, 
/**
 * On how many different days: two are better, as one bad day colours all it rates.
 */
days: number, 
/**
 * How they are drawn.
 */
working: Working, };

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

export type Find = { text: string, };

export type ForgetZone = { 
/**
 * The zone's name in files; empty where they name none.
 */
tzid: string, };

export type Found = { 
/**
 * At most eight of a kind.
 */
hits: Array<Hit>, };

export type GapView = { 
/**
 * The type of week that is read.
 */
kind: WeekType, 
/**
 * What each type holds.
 */
types: Array<TypeState>, 
/**
 * The reading; `null` while there is no week or no wish of this type.
 */
reading: ReadingView | null, 
/**
 * The year; `null` while a type that it needs has no week or no wish, or nothing is known of the year.
 */
year: YearView | null, 
/**
 * Types the year needs and that have no week or no wish.
 */
yearNeeds: Array<WeekType>, 
/**
 * What would be left under each offer; empty while there is no reading.
 */
offers: Array<OfferGap>, };

export type GoBack = { id: number, };

export type GoBackPreview = { 
/**
 * Words of each step.
 */
steps: Array<string>, };

export type GroupEvent = { 
/**
 * Its row.
 */
event: EventId, 
/**
 * The day it begins.
 */
day: Day, 
/**
 * Minute of that day.
 */
from: number, 
/**
 * Minutes after that midnight at which it ends.
 */
to: number, 
/**
 * Where it is sorted.
 */
category: CategoryId | null, 
/**
 * It was sorted apart from its title.
 */
own: boolean, 
/**
 * It counts; others are free, declined, called off or leave.
 */
counts: boolean, };

export type GroupId = number;

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

export type Hit = { 
/**
 * The place it belongs to.
 */
place: Place, 
/**
 * What kind of thing: "calendar", "category", "title", "rule", "offer", "mask".
 */
kind: string, 
/**
 * Its row, where it has one.
 */
id: number | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * One more line.
 */
detail: string | null, };

export type HomeLine = { "place": "calendars" } & CalendarsLine;

export type HomeView = { 
/**
 * Today.
 */
today: Day, 
/**
 * One line for each place that has something to say.
 */
lines: Array<HomeLine>, 
/**
 * What would be next, if anything is.
 */
suggestion: Suggestion | null, };

export type Hours = { 
/**
 * Seven days from Monday; `null` is a day without working hours.
 */
core: Array<Part | null>, 
/**
 * Protected time; parts of one day never overlap.
 */
protected: Array<Protected>, };

export type ImportCalendar = { preview: string, 
/**
 * What the calendar is to be called.
 */
name: string, 
/**
 * The calendar that the file updates; `null` makes a new one.
 */
into?: CalendarId | null, keep: KeepTitles, attendees: boolean, places: boolean, descriptions: boolean, };

export type ImportChanges = { 
/**
 * New.
 */
added: number, 
/**
 * No longer in the file.
 */
removed: number, 
/**
 * At another time.
 */
moved: number, 
/**
 * At the same time with another title, or counted otherwise: called off, declined, confirmed.
 */
changed: number, 
/**
 * As they were.
 */
unchanged: number, };

export type ImportDone = { 
/**
 * All calendars.
 */
calendars: Array<CalendarView>, 
/**
 * The one that was made or updated.
 */
calendar: CalendarId, 
/**
 * What differs from before.
 */
changes: ImportChanges, 
/**
 * The file once more, sorted as it is stored now.
 */
check: ImportPreview, };

export type ImportPreview = { 
/**
 * Stands for the file that was read, until it is brought in or the vault is locked; of no use after.
 */
preview: string, 
/**
 * The file's own name.
 */
fileName: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * The program that wrote it: "Outlook", "Google Calendar", or as the file says.
 */
madeBy: string | null, 
/**
 * How long reading took, in milliseconds.
 */
millis: number, 
/**
 * Entries that will be brought in as hours or days.
 */
events: number, 
/**
 * Series among them.
 */
seriesCount: number, 
/**
 * Entries among them that stand alone.
 */
singles: number, 
/**
 * Entries left out, as the table says; leave is among them.
 */
leftOutTotal: number, 
/**
 * `events + left_out_total`.
 */
readTotal: number, 
/**
 * First day of an entry; `null` when none is brought in.
 */
first: Day | null, 
/**
 * Last day of an entry.
 */
last: Day | null, 
/**
 * Series and single entries by hours, at most 600.
 */
series: Array<PreviewSeries>, 
/**
 * Where the file was unclear.
 */
warnings: Array<Warning>, 
/**
 * Why entries are left out; rows without entries are not sent.
 */
leftOut: Array<LeftOutRow>, 
/**
 * What counts, as chosen for all calendars or in this preview.
 */
policy: Policy, 
/**
 * Entries that are tentative and have a time of day: they count as the policy says.
 */
tentative: number, 
/**
 * Entries without a time of day: they count as the policy says.
 */
allDay: number, 
/**
 * Share of the hours that have a category, 0 to 1.
 */
sortedShare: number, 
/**
 * The first entry of each title that looks like a patient's.
 */
patientLike: Array<PatientLike>, 
/**
 * Zones that only the person can tell.
 */
unknownZones: Array<UnknownZone>, 
/**
 * Zones that the person told, for this file or for an earlier one.
 */
answeredZones: Array<AnsweredZone>, 
/**
 * The calendar's name in the file.
 */
calendarName: string | null, 
/**
 * A calendar of that name, or of the file's, that is already here.
 */
knownCalendar: KnownCalendar | null, 
/**
 * What bringing it into that calendar changes; `null` where there is none.
 */
changes: ImportChanges | null, 
/**
 * First day looked at.
 */
windowFrom: Day, 
/**
 * Last day looked at.
 */
windowTo: Day, };

export type Input = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its value with its unit, as shown.
 */
value: string, };

export type InvaderView = { 
/**
 * Its title's row.
 */
group: GroupId, 
/**
 * Its title where that is known, else when it happens.
 */
label: string, 
/**
 * Its category; `null` is not sorted, and then it is not counted as taken.
 */
category: CategoryId | null, 
/**
 * Minutes it took in all weeks.
 */
minutes: number, 
/**
 * How many entries.
 */
count: number, 
/**
 * "series", or "5 single entries".
 */
kind: string, 
/**
 * How long ahead it was known: "months", "1 to 3 days"; `null` where the calendar does not say.
 */
lead: string | null, };

export type JudgePassphrase = { passphrase: string, };

export type JudgePlace = { place: PlaceChoice, };

export type KeepTitles = "labels" | "titles";

export type Kept = { 
/**
 * Protected minutes a week.
 */
minutes: number, 
/**
 * Those free of other work, mean over the weeks that count.
 */
kept: number, 
/**
 * `kept / minutes`, 0 to 1; `null` when no week counts.
 */
share: number | null, };

export type KeptSeries = { 
/**
 * Its number in the preview.
 */
series: number, 
/**
 * `null` leaves it open.
 */
category: CategoryId | null, };

export type KeyedWorking = { 
/**
 * Which figure of the reply.
 */
key: string, 
/**
 * How.
 */
working: Working, };

export type Kind = "tag" | "contains" | "word" | "pattern" | "calendar" | "category" | "organiser" | "time" | "allDay" | "recurring" | "fingerprint";

export type KindCount = { 
/**
 * The kind.
 */
kind: WeekKind, 
/**
 * Weeks so far that are of this kind.
 */
weeks: number, 
/**
 * Of these, weeks about which the person decided.
 */
chosen: number, 
/**
 * Weeks a year there would be at this rate; `null` for weeks set aside, and while nothing was seen.
 */
aYear: number | null, };

export type KnownCalendar = { 
/**
 * Its row.
 */
id: CalendarId, 
/**
 * Its name.
 */
name: string, };

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

export type LedgerLine = { 
/**
 * The day it took time from.
 */
day: Day, 
/**
 * Minutes it took.
 */
minutes: number, 
/**
 * Its category; `null` is not sorted.
 */
category: CategoryId | null, 
/**
 * It belongs to a series.
 */
series: boolean, 
/**
 * Days between its making and its day; `null` where the calendar does not say.
 */
lead: number | null, };

export type LedgerView = { 
/**
 * Minutes protected.
 */
owed: number, 
/**
 * Minutes that other work took.
 */
taken: number, 
/**
 * Minutes that were kept.
 */
kept: number, 
/**
 * Minutes under entries that are not sorted; counted as kept until they are.
 */
unsorted: number, 
/**
 * Of the entries whose making is known, those made fewer than seven days ahead.
 */
late: number, 
/**
 * Entries whose making is known.
 */
known: number, 
/**
 * What took it, the largest first.
 */
invaders: Array<InvaderView>, 
/**
 * Day by day.
 */
lines: Array<LedgerLine>, 
/**
 * How it was worked out.
 */
working: Working, };

export type LeftOut = "free" | "declined" | "cancelled" | "leave" | "outside";

export type LeftOutRow = { 
/**
 * The reason.
 */
why: LeftOut, 
/**
 * How many entries have it.
 */
events: number, 
/**
 * The person chose to count them: they are then not left out.
 */
counted: boolean, 
/**
 * Whether the person may choose.
 */
choice: boolean, };

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

export type ListCalendars = Record<symbol, never>;

export type ListCategories = Record<symbol, never>;

export type ListGroupEvents = { group: GroupId, };

export type ListMasks = Record<symbol, never>;

export type ListOffers = Record<symbol, never>;

export type ListRules = Record<symbol, never>;

export type ListSorting = Record<symbol, never>;

export type ListWeeks = Record<symbol, never>;

export type ListWishes = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ListZones = Record<symbol, never>;

export type Lock = Record<symbol, never>;

export type LockHabit = "relaxed" | "balanced" | "strict" | "own";

export type MarkHardDay = { version: VersionId, hard: boolean, };

export type Marked = { 
/**
 * Left out as free, or counted by choice.
 */
free: number, 
/**
 * Left out as declined, or counted by choice.
 */
declined: number, 
/**
 * Called off; never counted.
 */
cancelled: number, 
/**
 * Leave; never hours.
 */
leave: number, 
/**
 * Tentative, with a time of day.
 */
tentative: number, 
/**
 * Without a time of day, and not leave.
 */
allDay: number, };

export type MaskId = number;

export type MaskPart = { 
/**
 * 0 = Monday to 6 = Sunday.
 */
day: number, 
/**
 * First minute of the day, on the quarter hour.
 */
from: number, 
/**
 * Last minute of the day, exclusive, up to 1440.
 */
to: number, };

export type MaskView = { 
/**
 * Its row.
 */
id: MaskId, 
/**
 * What the person calls them.
 */
name: string, 
/**
 * Where in the week they lie.
 */
parts: Array<MaskPart>, 
/**
 * Minutes a week.
 */
minutes: number, 
/**
 * Those that an earlier name already takes.
 */
taken: number, };

export type Measure = { 
/**
 * Which: "after", "touched", "wow8", "kept", "fragments", "doubleBooked", "meaningful", "value", "mixDistance",
 * "clock" or "recovery".
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * Its value with its unit.
 */
value: string, 
/**
 * What it says in a sentence.
 */
detail: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type MinuteRange = { 
/**
 * The least.
 */
low: number, 
/**
 * The likeliest.
 */
likely: number, 
/**
 * The most.
 */
high: number, };

export type Missing = "calendar" | "weeks" | "wish";

export type MonthRow = { 
/**
 * Its first day.
 */
first: Day, 
/**
 * Weeks of it that count.
 */
weeks: number, 
/**
 * Minutes a week outside working hours.
 */
after: number, 
/**
 * Per cent of protected time that was kept; `null` where none was promised.
 */
kept: number | null, };

export type MoveCategory = { id: CategoryId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MoveMask = { id: MaskId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MoveRule = { id: RuleId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MoveWishBlock = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, day: number, from: number, to: number, toDay: number, toFrom: number, };

export type NewRecoverySheet = { passphrase: string, };

export type NewWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, from: WishStart, };

export type NoteWish = { version: VersionId, note: string | null, };

export type OfferGap = { 
/**
 * Which offer.
 */
offer: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * Minutes of work a week in its schedule.
 */
minutes: number, 
/**
 * Minutes a week of the gap left.
 */
gap: number, 
/**
 * Per cent of today's gap that would close, 0 to 100; `null` where there is none today, or where it would be wider.
 */
percent: number | null, 
/**
 * How it was worked out.
 */
working: Working, };

export type OfferId = number;

export type OfferLine = { 
/**
 * Its row.
 */
id: OfferId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * The day it was made here.
 */
madeOn: Day, 
/**
 * Minutes of work a week.
 */
minutes: number, };

export type OfferStart = "empty" | "wish" | "have";

export type OfferView = { 
/**
 * Its row.
 */
id: OfferId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * The day it was made here.
 */
madeOn: Day, 
/**
 * Minutes of work a week.
 */
minutes: number, 
/**
 * Blocks in the order of the week.
 */
blocks: Array<Block>, 
/**
 * Minutes of each category that has any, in the order of categories.
 */
byCategory: Array<PaintedMinutes>, 
/**
 * The schedule in sentences.
 */
readBack: ReadBack, };

export type OpenSample = Record<symbol, never>;

export type OpenVault = { 
/**
 * Token of a known vault or of a chosen folder.
 */
vault: string, };

export type OpenWish = { version: VersionId, };

export type PaintOffer = { id: OfferId, 
/**
 * 0 = Monday.
 */
days: Array<number>, 
/**
 * First quarter hour, 0 to 95.
 */
from: number, 
/**
 * Last quarter hour, exclusive.
 */
to: number, category: CategoryId | null, };

export type PaintWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, 
/**
 * 0 = Monday.
 */
days: Array<number>, 
/**
 * First quarter hour, 0 to 95.
 */
from: number, 
/**
 * Last quarter hour, exclusive.
 */
to: number, category: CategoryId | null, };

export type PaintedBand = { 
/**
 * Which part.
 */
band: Band, 
/**
 * Minutes of work.
 */
minutes: number, };

export type PaintedMinutes = { 
/**
 * The category.
 */
category: CategoryId, 
/**
 * Minutes a week.
 */
minutes: number, };

export type Part = { 
/**
 * First minute, 0 to 1425.
 */
from: number, 
/**
 * Last minute, exclusive, up to 1440.
 */
to: number, };

export type PartView = { 
/**
 * "amount", "edges", "mix" or "feeling"; its working has the same key.
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What it is made of.
 */
detail: string, 
/**
 * Minutes a week before it in the bar.
 */
from: number, 
/**
 * Minutes a week; `null` cannot be known.
 */
minutes: number | null, 
/**
 * It counts with amount and edges; else with values.
 */
bound: boolean, };

export type PassphraseVerdict = "tooShort" | "weak" | "fair" | "strong";

export type PatientLike = { 
/**
 * Its day.
 */
day: Day, 
/**
 * Its time, "09:30".
 */
time: string, };

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

export type Policy = { 
/**
 * Entries marked free are counted like others.
 */
countFree: boolean, 
/**
 * Entries the person declined are counted like others.
 */
countDeclined: boolean, 
/**
 * Thousandths of its length that a tentative entry counts for, 0 to 1000.
 */
tentative: number, 
/**
 * Minutes that an entry without a time of day counts for on each of its days, 0 to 1440.
 */
allDayMinutes: number, };

export type PolicyView = { 
/**
 * Entries marked free are counted like others.
 */
countFree: boolean, 
/**
 * Entries the person declined are counted like others.
 */
countDeclined: boolean, 
/**
 * Thousandths of its length that a tentative entry counts for.
 */
tentative: number, 
/**
 * Minutes that an entry without a time of day counts for on each of its days.
 */
allDayMinutes: number, 
/**
 * How many entries each choice is about, in all calendars.
 */
marked: Marked, };

export type PreviewGoBack = { id: number, };

export type PreviewImport = { 
/**
 * Token of the file.
 */
file: string, };

export type PreviewRule = { rule: RuleDraft, 
/**
 * Where a new one would stand; `null` for the usual place.
 */
at?: number | null, 
/**
 * The rule it would take the place of.
 */
id?: RuleId | null, };

export type PreviewSeries = { 
/**
 * Its number in this preview.
 */
series: number, 
/**
 * Its title; `null` where it looks like a patient's, and where it has none.
 */
title: string | null, 
/**
 * When it happens: "weekdays, 18:30 to 19:30".
 */
pattern: string, 
/**
 * How many entries are brought in.
 */
events: number, 
/**
 * Minutes they count for.
 */
minutes: number, 
/**
 * Up to three dates from today on: "Mon 23 Nov, 18:30".
 */
next: Array<string>, 
/**
 * IANA name of its zone, "UTC", or empty for a zone that only the file defines.
 */
zone: string, 
/**
 * Where the zone comes from.
 */
zoneSource: Source, 
/**
 * Where it is sorted so far.
 */
category: CategoryId | null, 
/**
 * Why, in words.
 */
because: string | null, 
/**
 * It stands alone.
 */
single: boolean, 
/**
 * The zone's name in the file.
 */
tzid: string | null, };

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

export type PromisedShare = { 
/**
 * What it is for.
 */
category: CategoryId, 
/**
 * Whole percent of all work, 1 to 100.
 */
percent: number, };

export type Promises = { 
/**
 * Shares of the week, in the order of categories.
 */
shares: Array<PromisedShare>, 
/**
 * Clinic half-days in two weeks, 0 to 28; `null` when the contract names none.
 */
halfDays: number | null, };

export type Proposal = "ordinary" | "inpatient" | "leave" | "conference" | "thin" | "cut";

export type Protected = { 
/**
 * 0 = Monday to 6 = Sunday.
 */
day: number, 
/**
 * First minute of the day.
 */
from: number, 
/**
 * Last minute of the day, exclusive.
 */
to: number, 
/**
 * What it is protected for; hours of this category do not break it.
 */
category: CategoryId | null, };

export type ProveRecovery = { first: string, second: string, };

export type RateFeeling = { id: FeelingId, 
/**
 * -2 to 2.
 */
felt: number, 
/**
 * -2 to 2.
 */
least: number, 
/**
 * Only where it feels less than would be all right.
 */
reason: FeelingReason | null, };

export type ReadBack = { 
/**
 * What the week comes to, a sentence each: work, evenings, weekend, the longest stretch of scholarship.
 */
summary: Array<string>, 
/**
 * Every block, kind by kind in the order of categories; blocks at the same time on several days are one sentence.
 */
blocks: Array<string>, 
/**
 * Work by part of the week, in minutes; the three add up to all work.
 */
bands: Array<PaintedBand>, 
/**
 * The evenings of the days that have working hours.
 */
evenings: Array<Evening>, 
/**
 * Work on Saturday and Sunday, in minutes.
 */
weekendMinutes: number, 
/**
 * The longest block of scholarship, the earliest of equals; `null` where none is painted.
 */
longestScholarship: Block | null, };

export type ReadBoundaries = Record<symbol, never>;

export type ReadDiary = Record<symbol, never>;

export type ReadFeelings = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ReadGap = { kind: WeekType, };

export type ReadHave = { kind?: WeekType | null, };

export type ReadHome = Record<symbol, never>;

export type ReadHours = Record<symbol, never>;

export type ReadOffer = { id: OfferId, };

export type ReadPolicy = Record<symbol, never>;

export type ReadPromises = Record<symbol, never>;

export type ReadShadow = Record<symbol, never>;

export type ReadWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ReadYear = Record<symbol, never>;

export type ReadYou = Record<symbol, never>;

export type ReadingFont = "inter" | "atkinson";

export type ReadingView = { 
/**
 * Weeks it rests on.
 */
weeks: number, 
/**
 * The finding in a sentence.
 */
finding: string, 
/**
 * The sentences under it.
 */
paragraph: Array<string>, 
/**
 * What the numbers are not.
 */
caveat: string, 
/**
 * The gap.
 */
gap: number, 
/**
 * Its range, where it is known.
 */
range: [number, number] | null, 
/**
 * Amount and edges together.
 */
bound: number, 
/**
 * What you do and how it feels together; `null` cannot be known.
 */
values: number | null, 
/**
 * The parts in order.
 */
parts: Array<PartView>, 
/**
 * What stands beside the split.
 */
beside: Array<string>, 
/**
 * What the figures rest on.
 */
notes: Array<string>, 
/**
 * What to ask about the wish.
 */
questions: Array<string>, 
/**
 * What closing part of it would do; empty where that cannot be said.
 */
closings: Array<ClosingView>, 
/**
 * What may be said.
 */
verdict: VerdictName, 
/**
 * How the figures were worked out.
 */
working: Array<KeyedWorking>, };

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

export type RefinePreview = { preview: string, zones: Array<ZoneAnswer>, countFree: boolean, countDeclined: boolean, kept: Array<KeptSeries>, };

export type RemoveCalendar = { id: CalendarId, };

export type RemoveCategory = { id: CategoryId, into: CategoryId | null, };

export type RemoveMask = { id: MaskId, };

export type RemoveOffer = { id: OfferId, };

export type RemoveRule = { id: RuleId, };

export type RemoveWish = { version: VersionId, };

export type RenameCalendar = { id: CalendarId, name: string, };

export type RenameOffer = { id: OfferId, name: string, };

export type ReplaceOffer = { id: OfferId, blocks: Array<Block>, };

export type ReplaceWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, blocks: Array<Block>, };

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

export type Row = { 
/**
 * The category.
 */
category: CategoryId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its letter.
 */
letter: string, 
/**
 * Its colour.
 */
colour: Colour, 
/**
 * Mean minutes a week now.
 */
have: number, 
/**
 * Minutes a week wished.
 */
wish: number, 
/**
 * `wish - have`.
 */
change: number, };

export type RuleDraft = { 
/**
 * What it looks at.
 */
kind: Kind, 
/**
 * For texts, words, tags, categories of the file and domains: one or more, parted by semicolons; for a pattern,
 * the expression. A rule for tags without a text follows every tag that names a category.
 */
text: string | null, 
/**
 * For kind `calendar`.
 */
calendar: CalendarId | null, 
/**
 * For kind `fingerprint`: the title, by its group.
 */
group: GroupId | null, 
/**
 * For kind `time`: 0 = Monday to 6 = Sunday; none means every day.
 */
days: Array<number>, 
/**
 * For kind `time`: first minute of the day, 0 to 1439.
 */
from: number | null, 
/**
 * For kind `time`: last minute of the day, exclusive, 1 to 1440; before `from` it means past midnight.
 */
to: number | null, 
/**
 * Where it sorts to; `null` only for tags without a text, which name it themselves.
 */
category: CategoryId | null, };

export type RuleId = number;

export type RulePreview = { 
/**
 * Entries it would sort.
 */
events: number, 
/**
 * Minutes they count for.
 */
minutes: number, 
/**
 * Those of them in the weeks that count.
 */
eventsCounted: number, 
/**
 * Minutes a week these count for.
 */
minutesAWeek: number, 
/**
 * Weeks that count.
 */
weeks: number, 
/**
 * Share of the hours in those weeks that have a category now, 0 to 1.
 */
shareNow: number, 
/**
 * The same with the rule.
 */
share: number, 
/**
 * Titles it fits, whether it would sort them or not: those it sorts first, the largest first, at most 50.
 */
titles: Array<RuleTitle>, 
/**
 * Titles in all; the list is cut at 50.
 */
titlesTotal: number, };

export type RuleTitle = { 
/**
 * Its row.
 */
group: GroupId, 
/**
 * The title; `null` once it is no longer known.
 */
title: string | null, 
/**
 * The title, or when it happens.
 */
label: string, 
/**
 * Entries of this title that the rule fits.
 */
events: number, 
/**
 * Minutes they count for.
 */
minutes: number, 
/**
 * Name of the category they have now.
 */
from: string | null, 
/**
 * They stay as they are.
 */
stays: boolean, 
/**
 * Why they do.
 */
because: StaysBecause | null, };

export type RuleView = { 
/**
 * Its row.
 */
id: RuleId, 
/**
 * Its place, from 0; the first that fits decides.
 */
position: number, 
/**
 * What it looks at.
 */
kind: Kind, 
/**
 * Texts, words, tags, categories of the file or domains, parted by semicolons, or a pattern.
 */
text: string | null, 
/**
 * For kind `calendar`.
 */
calendar: CalendarId | null, 
/**
 * For kind `fingerprint`.
 */
group: GroupId | null, 
/**
 * For kind `time`; 0 = Monday, none is every day.
 */
days: Array<number>, 
/**
 * For kind `time`, in minutes of the day.
 */
from: number | null, 
/**
 * For kind `time`, in minutes of the day, exclusive.
 */
to: number | null, 
/**
 * Where it sorts to; `null` for the rule that follows every tag that names a category.
 */
category: CategoryId | null, 
/**
 * It came with Bearings. Those of kind `word` are the words physicians use; they are shown as one.
 */
starter: boolean, 
/**
 * It decides before all others, and can be neither changed, moved nor removed.
 */
fixed: boolean, 
/**
 * How many texts, words, tags, categories or domains it names.
 */
terms: number, 
/**
 * Entries it sorts now and that count.
 */
catches: number, 
/**
 * Minutes they count for.
 */
minutes: number, };

export type SaveBoundaries = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; nobody in particular, if nothing is said: then it names no entry and no feeling.
 */
audience?: Audience | null, };

export type SaveComparison = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveHours = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveLedger = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveReading = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * The type of week; ordinary weeks, if nothing is said.
 */
kind?: WeekType | null, };

export type SaveRecoverySheet = { 
/**
 * Token from `chooseSave`.
 */
file: string, };

export type SaveWishCalendar = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

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

export type SavedPage = { 
/**
 * Name of the file, without its folder.
 */
name: string, };

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

export type SetDiary = { day: Day, 
/**
 * 0 to 960.
 */
minutes: number, category: CategoryId, };

export type SetHalfDays = { 
/**
 * 0 to 28.
 */
count: number | null, };

export type SetHours = { core: Array<Part | null>, protected: Array<Protected>, };

export type SetPolicy = { countFree: boolean, countDeclined: boolean, 
/**
 * Thousandths, 0 to 1000.
 */
tentative: number, 
/**
 * 0 to 1440.
 */
allDayMinutes: number, };

export type SetPromise = { category: CategoryId, 
/**
 * Whole percent of all work, 1 to 100.
 */
percent: number, };

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

export type SetShadow = { category: CategoryId, band: Band, low: number, likely: number, 
/**
 * 6000 at most.
 */
high: number, };

export type SetWeek = { monday: Day, kind: WeekKind | null, };

export type SetYear = { have: YearWeeks | null, wish: YearWeeks | null, };

export type SetYou = { name: string | null, role: string | null, setting: string | null, reviewOn: string | null, };

export type ShadowRow = { 
/**
 * The kind of work.
 */
category: CategoryId, 
/**
 * The part of the week.
 */
band: Band, 
/**
 * Which of the two below holds.
 */
used: ShadowSource, 
/**
 * Minutes a week that hold.
 */
range: MinuteRange, 
/**
 * What was guessed.
 */
guess: MinuteRange | null, 
/**
 * What the diary shows.
 */
diary: MinuteRange | null, 
/**
 * How the diary's range was worked out.
 */
working: Working | null, };

export type ShadowSource = "guess" | "diary";

export type ShadowView = { 
/**
 * In the order of categories, then of the parts of the week.
 */
rows: Array<ShadowRow>, 
/**
 * The sum of what holds.
 */
total: MinuteRange, };

export type SortEvent = { event: EventId, category: CategoryId | null, };

export type SortGroup = { 
/**
 * Its row.
 */
group: GroupId, 
/**
 * Its title; `null` where it is not kept and no longer known.
 */
title: string | null, 
/**
 * The title, or when it happens.
 */
label: string, 
/**
 * When it happens.
 */
pattern: string, 
/**
 * Entries that count.
 */
events: number, 
/**
 * Minutes of all of them.
 */
minutes: number, 
/**
 * Mean minutes a week in the weeks that count.
 */
minutesAWeek: number, 
/**
 * Where most of it is sorted.
 */
category: CategoryId | null, 
/**
 * Who sorted it.
 */
because: Because | null, 
/**
 * The rule that did.
 */
rule: RuleId | null, 
/**
 * Where it might belong; never counted as sorted.
 */
suggestion: TitleSuggestion | null, 
/**
 * The calendar most of it came with.
 */
calendar: CalendarId, 
/**
 * Its title says nothing but that the time is taken, such as "Busy".
 */
silent: boolean, };

export type SortTitle = { group: GroupId, category: CategoryId | null, };

export type SortTitles = { groups: Array<GroupId>, category: CategoryId | null, };

export type Sorting = { 
/**
 * Share of the hours in the weeks that count that have a category, 0 to 1; 1 where there are none.
 */
share: number, 
/**
 * Minutes a week in the weeks that count that are not sorted.
 */
minutesUnsorted: number, 
/**
 * Mean minutes a week of all hours in the weeks that count.
 */
minutesAWeek: number, 
/**
 * The same hours by category, in the order of categories, and last what is open; they add up.
 */
categories: Array<CategoryTotal>, 
/**
 * Titles: open ones first, by hours.
 */
groups: Array<SortGroup>, };

export type Source = "event" | "windows" | "rules" | "calendar" | "answer" | "floating" | "utc" | "none" | "day";

export type StartWishFromHave = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type State = "none" | "locked" | "open";

export type StaysBecause = { "by": "you" } | { "by": "rule", 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * Its place, from 0.
 */
position: number, };

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

export type Suggestion = "importCalendar" | "sortRest" | "drawWish" | "readDifference";

export type SuggestionReason = { "by": "like", 
/**
 * How many.
 */
count: number, } | { "by": "rule", 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * Entries it sorts.
 */
events: number, } | { "by": "hours", 
/**
 * The title that fills most of those hours; another row of the list.
 */
group: GroupId, 
/**
 * Share of what is sorted at those hours, in thousandths; more than half.
 */
share: number, };

export type TextSize = "standard" | "large";

export type Theme = "system" | "light" | "dark";

export type TitleSuggestion = { 
/**
 * The category.
 */
category: CategoryId, 
/**
 * What speaks for it.
 */
reason: SuggestionReason, };

export type ToChoose = "newVault" | "openVault" | "secondPlace";

export type ToOpen = "calendar" | "backup";

export type ToSave = "pdf" | "recoveryPdf" | "csv" | "ics";

export type TopChange = { 
/**
 * The category.
 */
category: CategoryId, 
/**
 * Its name.
 */
name: string, 
/**
 * Have less wish in minutes a week.
 */
minutes: number, };

export type TrendView = { 
/**
 * "After-hours grew by about 40 minutes a month (10 to 70)."
 */
sentence: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type TypeState = { 
/**
 * Which.
 */
kind: WeekType, 
/**
 * Weeks of this type that count.
 */
weeks: number, 
/**
 * A wish is drawn for it.
 */
drawn: boolean, };

export type Undo = Record<symbol, never>;

export type UnknownZone = { 
/**
 * Its name in the file; empty where the file names none.
 */
tzid: string, 
/**
 * Entries that use it.
 */
events: number, };

export type Unlock = { passphrase: string, 
/**
 * Open it although it holds less than this computer has seen in it; the person was told.
 */
acceptOlder?: boolean | null, };

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

export type UnrateFeeling = { id: FeelingId, };

export type VerdictName = "mainlyBounds" | "mainlyValues" | "mixed" | "cannotTell" | "noGap";

export type VersionId = number;

export type VersionView = { 
/**
 * Its row.
 */
id: VersionId, 
/**
 * Whether it is the one that stands.
 */
current: boolean, 
/**
 * The day it was last drawn on.
 */
drawnOn: Day, 
/**
 * Minutes of work in it.
 */
minutes: number, 
/**
 * It was drawn after a hard day, as the person says.
 */
hardDay: boolean, 
/**
 * The day from which drawing it again is offered.
 */
redrawOn: Day | null, 
/**
 * What the person noted about it.
 */
note: string | null, };

export type ViewPrivacy = Record<symbol, never>;

export type ViewSession = Record<symbol, never>;

export type Warning = { 
/**
 * Line of the file.
 */
line: number | null, 
/**
 * Which entry, by title and date as far as they may be shown; empty where none is meant.
 */
what: string, 
/**
 * What it was and what was done.
 */
then: string, };

export type WeekGrid = { 
/**
 * Minutes of work, with what is not sorted.
 */
minutes: number, 
/**
 * How many weeks it is the mean of; 1 for a wish.
 */
weeks: number, 
/**
 * Quarter hours that are not free, with their shares.
 */
cells: Array<Cell>, 
/**
 * What each quarter hour mostly is, merged, to draw.
 */
blocks: Array<Block>, };

export type WeekKind = "ordinary" | "inpatient" | "leave" | "conference" | "aside";

export type WeekReason = { "why": "leave", 
/**
 * How many.
 */
days: number, } | { "why": "conference", 
/**
 * How many.
 */
days: number, } | { "why": "service", 
/**
 * How many.
 */
days: number, } | { "why": "weekend", 
/**
 * Minutes of both days.
 */
minutes: number, 
/**
 * The median of both days over the person's weeks.
 */
usual: number, } | { "why": "nights", 
/**
 * Minutes from 22:00 to 6:00.
 */
minutes: number, 
/**
 * The median of them over the person's weeks.
 */
usual: number, } | { "why": "fewHours", 
/**
 * Minutes of the week.
 */
minutes: number, 
/**
 * The median over the weeks that look ordinary.
 */
usual: number, } | { "why": "beginsHere" } | { "why": "endsHere" };

export type WeekType = "ordinary" | "inpatient" | "leave" | "conference";

export type WeekView = { 
/**
 * Its Monday.
 */
monday: Day, 
/**
 * Minutes of work, and of what is not sorted yet, with overlaps counted once.
 */
minutes: number, 
/**
 * Entries that begin in it and count.
 */
events: number, 
/**
 * Days of leave, Monday to Friday.
 */
leaveDays: number, 
/**
 * What Bearings makes of it.
 */
proposed: Proposal, 
/**
 * The kind of week that would be.
 */
proposedKind: WeekKind, 
/**
 * What speaks for it.
 */
reasons: Array<WeekReason>, 
/**
 * What kind of week it is.
 */
kind: WeekKind, 
/**
 * It is ordinary: part of the week the person has.
 */
counted: boolean, 
/**
 * The person decided.
 */
chosen: boolean, };

export type WeighCalendar = { id: CalendarId, 
/**
 * Thousandths, 0 to 1000.
 */
weight: number, };

export type WishStart = "empty" | "copy" | "have";

export type WishView = { 
/**
 * The kind of week it is for.
 */
kind: WeekType, 
/**
 * Which of the drawn wishes it is; `null` while none was ever drawn.
 */
version: VersionId | null, 
/**
 * Minutes of work.
 */
minutes: number, 
/**
 * Blocks in the order of the week.
 */
blocks: Array<Block>, 
/**
 * Minutes of each category that has any, in the order of categories.
 */
byCategory: Array<PaintedMinutes>, 
/**
 * The day it was last drawn on; `null` while it is empty.
 */
drawnOn: Day | null, 
/**
 * It was drawn after a hard day, as the person says.
 */
hardDay: boolean, 
/**
 * The day from which drawing it again is offered.
 */
redrawOn: Day | null, 
/**
 * What the person noted about it.
 */
note: string | null, 
/**
 * Other wishes drawn for this kind of week.
 */
others: number, 
/**
 * The week in sentences.
 */
readBack: ReadBack, 
/**
 * What the contract asks, beside what the ordinary week's wish holds.
 */
contract: BesideContract, };

export type WishesView = { 
/**
 * The kind of week.
 */
kind: WeekType, 
/**
 * All of them.
 */
versions: Array<VersionView>, 
/**
 * Minutes of work in the smallest and the largest of those that hold any: how far the wish itself moves.
 */
spread: [number, number] | null, };

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

export type Year = { 
/**
 * As it is; `null` while nothing is said and no calendar shows it.
 */
have: YearSide | null, 
/**
 * As it is wished; `null` while neither side is known.
 */
wish: YearSide | null, };

export type YearRow = { 
/**
 * Which.
 */
kind: WeekType, 
/**
 * Weeks a year now.
 */
haveWeeks: number, 
/**
 * Weeks a year wished.
 */
wishWeeks: number, 
/**
 * Minutes of work in one such week now.
 */
have: number, 
/**
 * Minutes of work in one such week as wished.
 */
wish: number, 
/**
 * Minutes a year more than wished; negative is fewer.
 */
change: number, };

export type YearSide = { 
/**
 * Weeks of each kind.
 */
weeks: YearWeeks, 
/**
 * Where they come from.
 */
source: YearSource, 
/**
 * Weeks of the year that are of no kind.
 */
rest: number, };

export type YearSource = "said" | "observed" | "have";

export type YearView = { 
/**
 * Work now.
 */
have: number, 
/**
 * Work wished.
 */
wish: number, 
/**
 * The gap of the year.
 */
gap: number, 
/**
 * The same a week.
 */
week: number, 
/**
 * The types in their order.
 */
rows: Array<YearRow>, 
/**
 * How it was worked out.
 */
working: Working, };

export type YearWeeks = { 
/**
 * Ordinary weeks.
 */
ordinary: number, 
/**
 * Weeks on service, on call or on nights.
 */
inpatient: number, 
/**
 * Weeks of leave.
 */
leave: number, 
/**
 * Weeks at meetings elsewhere.
 */
conference: number, };

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

export type ZoneAnswer = { 
/**
 * The zone's name in the file; empty where it names none.
 */
tzid: string, 
/**
 * IANA name.
 */
zone: string, };

export type ZoneView = { 
/**
 * The zone's name in files; empty where they name none.
 */
tzid: string, 
/**
 * IANA name of the zone it stands for.
 */
zone: string, };

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
  home: { args: ReadHome; reply: HomeView };
  find: { args: Find; reply: Found };
  categories: { args: ListCategories; reply: Array<CategoryView> };
  addCategory: { args: AddCategory; reply: Array<CategoryView> };
  editCategory: { args: EditCategory; reply: Array<CategoryView> };
  moveCategory: { args: MoveCategory; reply: Array<CategoryView> };
  removeCategory: { args: RemoveCategory; reply: Array<CategoryView> };
  rules: { args: ListRules; reply: Array<RuleView> };
  addRule: { args: AddRule; reply: Array<RuleView> };
  editRule: { args: EditRule; reply: Array<RuleView> };
  moveRule: { args: MoveRule; reply: Array<RuleView> };
  removeRule: { args: RemoveRule; reply: Array<RuleView> };
  previewRule: { args: PreviewRule; reply: RulePreview };
  previewImport: { args: PreviewImport; reply: ImportPreview };
  refinePreview: { args: RefinePreview; reply: ImportPreview };
  importCalendar: { args: ImportCalendar; reply: ImportDone };
  zones: { args: ListZones; reply: Array<ZoneView> };
  forgetZone: { args: ForgetZone; reply: Array<ZoneView> };
  calendars: { args: ListCalendars; reply: Array<CalendarView> };
  renameCalendar: { args: RenameCalendar; reply: Array<CalendarView> };
  setCalendarWeight: { args: WeighCalendar; reply: Array<CalendarView> };
  removeCalendar: { args: RemoveCalendar; reply: Array<CalendarView> };
  policy: { args: ReadPolicy; reply: PolicyView };
  setPolicy: { args: SetPolicy; reply: PolicyView };
  sorting: { args: ListSorting; reply: Sorting };
  sortGroup: { args: SortTitle; reply: Corrected };
  sortGroups: { args: SortTitles; reply: Sorting };
  sortEvent: { args: SortEvent; reply: Corrected };
  groupEvents: { args: ListGroupEvents; reply: Array<GroupEvent> };
  weeks: { args: ListWeeks; reply: Array<WeekView> };
  weekCounts: { args: CountWeeks; reply: Array<KindCount> };
  setWeek: { args: SetWeek; reply: Array<WeekView> };
  confirmWeeks: { args: ConfirmWeeks; reply: Array<WeekView> };
  have: { args: ReadHave; reply: WeekGrid };
  hours: { args: ReadHours; reply: Hours };
  setHours: { args: SetHours; reply: Hours };
  masks: { args: ListMasks; reply: Array<MaskView> };
  addMask: { args: AddMask; reply: Array<MaskView> };
  editMask: { args: EditMask; reply: Array<MaskView> };
  moveMask: { args: MoveMask; reply: Array<MaskView> };
  removeMask: { args: RemoveMask; reply: Array<MaskView> };
  promises: { args: ReadPromises; reply: Promises };
  setPromise: { args: SetPromise; reply: Promises };
  clearPromise: { args: ClearPromise; reply: Promises };
  setHalfDays: { args: SetHalfDays; reply: Promises };
  year: { args: ReadYear; reply: Year };
  setYear: { args: SetYear; reply: Year };
  shadow: { args: ReadShadow; reply: ShadowView };
  setShadow: { args: SetShadow; reply: ShadowView };
  clearShadow: { args: ClearShadow; reply: ShadowView };
  diary: { args: ReadDiary; reply: DiaryView };
  setDiary: { args: SetDiary; reply: DiaryView };
  clearDiary: { args: ClearDiary; reply: DiaryView };
  wish: { args: ReadWish; reply: WishView };
  paintWish: { args: PaintWish; reply: WishView };
  moveWishBlock: { args: MoveWishBlock; reply: WishView };
  copyWishDay: { args: CopyWishDay; reply: WishView };
  clearWish: { args: ClearWish; reply: WishView };
  startWishFromHave: { args: StartWishFromHave; reply: WishView };
  replaceWish: { args: ReplaceWish; reply: WishView };
  saveWishCalendar: { args: SaveWishCalendar; reply: Saved };
  wishes: { args: ListWishes; reply: WishesView };
  newWish: { args: NewWish; reply: WishView };
  openWish: { args: OpenWish; reply: WishView };
  removeWish: { args: RemoveWish; reply: WishesView };
  markHardDay: { args: MarkHardDay; reply: WishesView };
  noteWish: { args: NoteWish; reply: WishesView };
  feelings: { args: ReadFeelings; reply: FeelingsView };
  drawFeelings: { args: DrawFeelings; reply: FeelingsView };
  rateFeeling: { args: RateFeeling; reply: FeelingsView };
  unrateFeeling: { args: UnrateFeeling; reply: FeelingsView };
  clearFeelings: { args: ClearFeelings; reply: FeelingsView };
  offers: { args: ListOffers; reply: Array<OfferLine> };
  offer: { args: ReadOffer; reply: OfferView };
  addOffer: { args: AddOffer; reply: OfferView };
  paintOffer: { args: PaintOffer; reply: OfferView };
  replaceOffer: { args: ReplaceOffer; reply: OfferView };
  renameOffer: { args: RenameOffer; reply: OfferView };
  removeOffer: { args: RemoveOffer; reply: Array<OfferLine> };
  compare: { args: Compare; reply: Comparison };
  saveComparison: { args: SaveComparison; reply: SavedPage };
  gap: { args: ReadGap; reply: GapView };
  saveReading: { args: SaveReading; reply: Saved };
  boundaries: { args: ReadBoundaries; reply: BoundariesView };
  saveBoundaries: { args: SaveBoundaries; reply: Saved };
  saveLedger: { args: SaveLedger; reply: Saved };
  saveHours: { args: SaveHours; reply: SavedPage };
}
