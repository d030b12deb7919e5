// Written from the Rust contract by a test; do not edit.

export type Activity = { 
/**
 * Row id.
 */
id: ActivityId, 
/**
 * "Inbox and notes after 18:00".
 */
name: string, 
/**
 * The category of the calendars its hours were taken from, by its row.
 */
category: number | null, 
/**
 * Minutes a week.
 */
minutes: number, 
/**
 * −5 (costs) to +5 (gives).
 */
energy: number | null, 
/**
 * The one the person names as most meaningful; at most one.
 */
meaningful: boolean, };

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

export type ActivityId = number;

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

export type AddActivities = { audit: AuditId, 
/**
 * 1 to 40.
 */
activities: Array<NewActivity>, };

export type AddAdvice = { draft: AdviceDraft, };

export type AddAsk = { post: PostId, 
/**
 * A name in the library.
 */
key?: string | null, 
/**
 * What it is called, where it is none of the library.
 */
title: string, };

export type AddBurden = { day: Day, tag: BurdenTag, 
/**
 * 0 to 960.
 */
minutes: number, method: BurdenMethod, };

export type AddCard = { 
/**
 * 1 to 60 characters.
 */
name: string, 
/**
 * Up to 160 characters.
 */
about: string | null, 
/**
 * An audit under way that gets the card at once, last in its order.
 */
audit?: AuditId | null, };

export type AddCategory = { name: string, letter: string, colour: Colour, isWork: boolean, };

export type AddContact = { draft: ContactDraft, };

export type AddCriteriaSet = { set: CriteriaSet, };

export type AddCriterion = { draft: CriterionDraft, };

export type AddDoor = { draft: DoorDraft, };

export type AddEhrMonth = { facts: EhrFacts, };

export type AddEntry = { draft: EntryDraft, };

export type AddEvidence = { audit: AuditId, card: CardKey, kind: EvidenceKind, 
/**
 * 1 to 300 characters.
 */
words: string, 
/**
 * The day it is of; the day the audit was begun for a figure of the calendar, else today, if nothing is said.
 */
on?: string | null, 
/**
 * Minutes a week, for a figure of hours.
 */
minutes?: number | null, 
/**
 * Where it comes from.
 */
link?: EvidenceLink | null, };

export type AddFeedback = { draft: FeedbackDraft, };

export type AddGiven = { draft: GivenDraft, };

export type AddGoal = { draft: GoalDraft, };

export type AddItem = { draft: ItemDraft, };

export type AddLadderEvidence = { draft: EvidenceDraft, };

export type AddLetter = { draft: LetterDraft, };

export type AddMask = { name: string, parts: Array<MaskPart>, };

export type AddOffer = { name: string, from: OfferStart, };

export type AddOutcome = { draft: OutcomeDraft, };

export type AddPath = { draft: PathDraft, };

export type AddPerson = { draft: PersonDraft, stage: PersonStage, };

export type AddPiece = { draft: PieceDraft, 
/**
 * Token of the chosen file.
 */
file: string | null, 
/**
 * The entry whose evidence the answer lists; `null` for all.
 */
entry: EntryId | null, };

export type AddPlan = { draft: PlanDraft, };

export type AddPlanPiece = { plan: PlanId, piece: PlanPiece, };

export type AddPost = { name: string, 
/**
 * It is the one the person has.
 */
current: boolean, };

export type AddPromise = { draft: PromiseDraft, };

export type AddQuestion = { draft: QuestionDraft, };

export type AddRating = { draft: RatingDraft, };

export type AddRecurring = { draft: RecurringDraft, };

export type AddRule = { rule: RuleDraft, at?: number | null, };

export type AddScore = { 
/**
 * Name of the scale, 1 to 80 characters.
 */
scale: string, 
/**
 * Not after today.
 */
day: Day, 
/**
 * Kept to a thousandth.
 */
value: number, 
/**
 * 200 characters at most.
 */
note: string | null, };

export type AddSecret = { 
/**
 * 1 to 80 characters.
 */
name: string, };

export type AddShift = { audit: AuditId, 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * Minutes a week, not zero; negative is less.
 */
minutes: number, };

export type AddStatement = { kind: StatementKind, 
/**
 * What it is called; its kind, where nothing is written.
 */
title: string, };

export type AddToAgenda = { meeting: MeetingId, source: AgendaSource, };

export type AddUncredited = { draft: UncreditedDraft, };

export type AddedPerson = { 
/**
 * Their row.
 */
id: PersonId, };

export type AdviceDraft = { 
/**
 * Who advised.
 */
person: PersonId, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * In what domain; none where that was not said, as in notes of a meeting.
 */
domain: Domain | null, 
/**
 * What was advised.
 */
advice: string, 
/**
 * What was decided.
 */
decision: string | null, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * When that was seen.
 */
outcomeOn: Day | null, 
/**
 * Whether it helped.
 */
worked: Worked | null, 
/**
 * How it sat with what matters to the person, −2 against to +2 with.
 */
fit: number | null, };

export type AdviceEntry = { 
/**
 * Its row.
 */
id: AdviceId, 
/**
 * As written.
 */
draft: AdviceDraft, 
/**
 * A year has passed since, and nothing says what came of it.
 */
askOutcome: boolean, };

export type AdviceId = number;

export type AdviceLedger = { 
/**
 * The entries, newest first.
 */
entries: Array<AdviceEntry>, 
/**
 * One sentence for each domain with enough outcomes to say something; counts, never a rank.
 */
sentences: Array<string>, };

export type AfterLine = { 
/**
 * Its row.
 */
id: LineId, 
/**
 * What it is.
 */
title: string, 
/**
 * It was dealt with.
 */
ticked: boolean, 
/**
 * Left unticked, it would be carried this often; 0 where it is not carried at all.
 */
carried: number, 
/**
 * Left unticked, it must be decided what becomes of it.
 */
third: boolean, };

export type AfterTax = { 
/**
 * The rate.
 */
rate: Rate, 
/**
 * What is taxed.
 */
taxed: Dollars, 
/**
 * The tax.
 */
tax: Dollars, 
/**
 * What is left of the year.
 */
left: Dollars, };

export type AfterView = { 
/**
 * The meeting.
 */
meeting: MeetingRow, 
/**
 * The notes as written.
 */
notes: string, 
/**
 * What they become.
 */
read: NotesView, 
/**
 * The twenty seconds.
 */
card: Card, 
/**
 * Lines of the page.
 */
lines: Array<AfterLine>, 
/**
 * The thank-you.
 */
thanks: Thanks, 
/**
 * When the two meet next, or should.
 */
next: string, };

export type AgendaPage = { 
/**
 * "Agenda".
 */
title: string, 
/**
 * "Dr Ines Halloran with Dr Abena Osei".
 */
between: string, 
/**
 * "Thursday 26 November 2026, 16:00 to 16:30".
 */
when: string, 
/**
 * Where, or how.
 */
place: string | null, 
/**
 * "Done since 15 October".
 */
since: string, 
/**
 * What was done.
 */
done: Array<string>, 
/**
 * What is still open.
 */
open: Array<string>, 
/**
 * What went well.
 */
well: Array<string>, 
/**
 * The rows.
 */
rows: Array<PageRow>, 
/**
 * Their minutes.
 */
sum: number, 
/**
 * What the person would like to leave with.
 */
want: string | null, 
/**
 * Parked for another time.
 */
parked: Array<string>, };

export type AgendaSource = string;

export type AgendaText = { 
/**
 * Plain text, for a mail.
 */
plain: string, 
/**
 * Markdown.
 */
markdown: string, 
/**
 * Suggested file name, without its ending.
 */
name: string, };

export type AgendaView = { 
/**
 * The meeting.
 */
meeting: MeetingRow, 
/**
 * The brief of last time.
 */
brief: Brief, 
/**
 * The parts in their order; they add up to `sum`.
 */
ruler: Array<Stretch>, 
/**
 * The lines in their order.
 */
lines: Array<LineRow>, 
/**
 * Minutes in all.
 */
sum: number, 
/**
 * "3 + 1 + 2 + 6 + 9 + 5 + 4 = 30 minutes."
 */
sumWords: string, 
/**
 * "Half an hour holds three items."; `null` for a fixed course.
 */
capacity: string | null, 
/**
 * What to leave with.
 */
want: string | null, 
/**
 * What may not be on the page.
 */
kept: Array<KeptRow>, 
/**
 * What is not in, in the order of its weight.
 */
notIn: Array<NotInRow>, 
/**
 * Three questions to begin with, where there is nothing else.
 */
starters: Array<Starter>, 
/**
 * The page as it would be seen.
 */
page: AgendaPage, 
/**
 * By when to send it.
 */
sendBy: string, 
/**
 * The day by which to send it.
 */
sendOn: Day, };

export type AgreementRow = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * As it is shown.
 */
label: string, 
/**
 * What belongs under it.
 */
asks: string, 
/**
 * What was agreed; may be empty.
 */
words: string, };

export type AgreementView = { 
/**
 * When both agreed.
 */
agreedOn: Day | null, 
/**
 * When to look at it again.
 */
reviewOn: Day | null, 
/**
 * The day to look at it again has come.
 */
reviewDue: boolean, 
/**
 * All nine headings.
 */
rows: Array<AgreementRow>, 
/**
 * Headings with words under them.
 */
filled: number, };

export type Answer = "yes" | "part" | "no";

export type AnswerCriterion = { criterion: string, 
/**
 * Who said what; `null` takes it away.
 */
words: string | null, };

export type AnswerExperiment = { audit: AuditId, outcome: Outcome, 
/**
 * Up to 200 characters.
 */
found?: string | null, };

export type AnswerNeed = { 
/**
 * Its lasting name.
 */
need: string, answer: NeedAnswer, };

export type AnswerRequest = { person: PersonId, answer: RequestAnswer | null, 
/**
 * Not after today; read only with an answer.
 */
on: Day, };

export type AnswerRetest = { audit: AuditId, card: CardKey, 
/**
 * 0 to 10.
 */
importance: number, 
/**
 * 0 to 10.
 */
lived: number, };

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

export type Anyone = "yes" | "no" | "unsure";

export type ArchiveCriterion = { id: CriterionId, };

export type ArchivePath = { id: PathId, };

export type ArchivedView = { 
/**
 * Its row.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Since when.
 */
on: Day, };

export type AskAnswer = { path: PathId, criterion: CriterionId, post: PostId, };

export type AskCame = { 
/**
 * Whether it came.
 */
came: Delivery, 
/**
 * In words.
 */
words: string, 
/**
 * The day this was noted.
 */
on: Day, };

export type AskChannel = "person" | "call" | "mail" | "letter";

export type AskDraft = { 
/**
 * "Protected teaching time".
 */
title: string, 
/**
 * What is asked.
 */
target: string, 
/**
 * What would do.
 */
acceptable: string, 
/**
 * Below this the person walks away. Only they ever read it.
 */
walkAway: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * Which gap it closes.
 */
closes: string, 
/**
 * What it is worth to the person beside the others, 0 to 100; nothing where it was not said.
 */
worth: number | null, 
/**
 * Percent of a chance that it is kept once agreed; nothing where it was not said.
 */
chance: number | null, 
/**
 * What the other side may want of it.
 */
interest: string, 
/**
 * What it rests on, and where that is from.
 */
criterion: string, 
/**
 * What the person could give for it.
 */
concession: string, 
/**
 * How it could read in the contract.
 */
wording: string, 
/**
 * How it stands.
 */
status: AskStatus, 
/**
 * What they offer now.
 */
offer: string, 
/**
 * The clause in which it stands; empty where it does not.
 */
clause: string, 
/**
 * What was said, in its order.
 */
said: Array<AskSaid>, 
/**
 * What came of it.
 */
came: AskCame | null, };

export type AskGroup = "waiting" | "written" | "open" | "ideas";

export type AskGutAgain = Record<symbol, never>;

export type AskId = number;

export type AskLine = { 
/**
 * Its row.
 */
id: AskId, 
/**
 * What it is called.
 */
title: string, };

export type AskMail = { 
/**
 * Its subject.
 */
subject: string, 
/**
 * Its text.
 */
text: string, };

export type AskSaid = { 
/**
 * The day.
 */
on: Day, 
/**
 * Who said it; empty for the person themselves.
 */
who: string, 
/**
 * How.
 */
channel: AskChannel, 
/**
 * What.
 */
words: string, };

export type AskStatus = "idea" | "raised" | "countered" | "yes" | "partly" | "no" | "later";

export type AskView = { 
/**
 * Its row.
 */
id: AskId, 
/**
 * Where it stands.
 */
group: AskGroup, 
/**
 * How it stands, in words.
 */
status: string, 
/**
 * What was written.
 */
draft: AskDraft, };

export type AskedBy = "chair" | "leader" | "colleague" | "institution" | "trainee" | "patient" | "outside" | "other";

export type AsksPage = { 
/**
 * The sentence before the list.
 */
finding: string, 
/**
 * The post they are asked of; nothing where there is no post.
 */
post: PostId | null, 
/**
 * All posts.
 */
posts: Array<PostLine>, 
/**
 * What stands around them.
 */
deal: Deal, 
/**
 * The asks, grouped by where they stand, each group in the order in which they were begun.
 */
asks: Array<AskView>, 
/**
 * The least package that would do, or why it cannot be told.
 */
least: string | null, 
/**
 * Packages that are worth about the same.
 */
equal: Array<string>, 
/**
 * Promises and what came of them.
 */
promises: Array<PromiseCame>, 
/**
 * What was kept, in a sentence.
 */
kept: string | null, 
/**
 * When they are read again.
 */
again: string | null, 
/**
 * The day of that.
 */
againOn: Day | null, 
/**
 * The library.
 */
library: Array<LibraryAsk>, 
/**
 * Where staying as it is falls short of what would be enough: gaps that an ask may close.
 */
gaps: Array<string>, 
/**
 * Those in the trash.
 */
trash: Array<AskLine>, };

export type AttachFile = { id: PieceId, 
/**
 * Token of the chosen file.
 */
file: string, entry: EntryId | null, };

export type Audience = "me" | "partner" | "mentor" | "chair" | "lawyer" | "packet";

export type AuditId = number;

export type AuditLine = { 
/**
 * Which.
 */
id: AuditId, 
/**
 * The day it is called by.
 */
begunOn: Day, 
/**
 * The day it was finished; `null` while it is under way.
 */
finishedOn: Day | null, 
/**
 * Its deck.
 */
deck: DeckKey, 
/**
 * How many cards it keeps.
 */
mode: Mode, 
/**
 * In what state it was answered.
 */
conditions: Array<Condition>, 
/**
 * Made in a bad week.
 */
badWeek: boolean, 
/**
 * Left out of trends.
 */
leftOut: boolean, 
/**
 * Parts complete or passed, of nine.
 */
partsDone: number, 
/**
 * The part to go on with.
 */
next: AuditPart | null, 
/**
 * The day it was removed.
 */
removedOn: Day | null, };

export type AuditPage = { "part": "state" } & StatePage | { "part": "sort" } & SortPage | { "part": "choose" } & ChoosePage | { "part": "importance" } & ImportancePage | { "part": "lived" } & LivedPage | { "part": "energy" } & EnergyPage | { "part": "moreLess" } & MoreLessPage | { "part": "source" } & SourcePage | { "part": "experiment" } & ExperimentPage;

export type AuditPart = "state" | "sort" | "choose" | "importance" | "lived" | "energy" | "moreLess" | "source" | "experiment";

export type AuditView = { 
/**
 * Which.
 */
id: AuditId, 
/**
 * The day it is called by.
 */
begunOn: Day, 
/**
 * Its deck.
 */
deck: DeckKey, 
/**
 * How many cards it keeps: quick 7, usual 13, long 21.
 */
mode: Mode, 
/**
 * That many.
 */
keep: number, 
/**
 * The day it was finished; its answers then stand until it is opened again.
 */
finishedOn: Day | null, 
/**
 * All nine parts.
 */
parts: Array<PartState>, 
/**
 * The part to go on with; `null` when every part is complete or passed.
 */
next: AuditPart | null, 
/**
 * It can be finished: exactly as many cards are kept as the mode wants.
 */
canFinish: boolean, 
/**
 * The page that was asked for, or that of the next part.
 */
page: AuditPage, };

export type AuditsView = { 
/**
 * Newest first.
 */
audits: Array<AuditLine>, 
/**
 * Removed ones that can be brought back, newest first.
 */
removed: Array<AuditLine>, 
/**
 * The newest that is not finished.
 */
underWay: AuditId | null, 
/**
 * The day of the next audit, after the newest finished one.
 */
nextOn: Day | null, 
/**
 * An audit of which some cards can be asked again today.
 */
retest: AuditId | null, 
/**
 * An audit whose experiment is over and has no answer yet.
 */
experimentDue: AuditId | null, };

export type AxisView = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * "Protected teaching, hours a week".
 */
title: string, 
/**
 * Marks below it.
 */
ticks: Array<TickView>, 
/**
 * The person's line.
 */
line: TickView, 
/**
 * The paths that are known.
 */
paths: Array<PathMark>, 
/**
 * Names of paths that are not known.
 */
unknown: Array<string>, };

export type BackUpNow = Record<symbol, never>;

export type BackingKind = "work" | "product" | "measure" | "feedback" | "outcome" | "conflict" | "course";

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

export type Balance = "empty" | "even" | "shorter" | "named" | "open";

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

export type Benchmark = { 
/**
 * Which: "meaningful20".
 */
key: string, 
/**
 * What it is about.
 */
topic: Topic, 
/**
 * What was found.
 */
says: string, 
/**
 * Who was asked.
 */
sample: string, 
/**
 * When.
 */
year: string, 
/**
 * Where it stands.
 */
source: string, 
/**
 * What it cannot say; always that it is not a target.
 */
caveat: string, };

export type Beside = { 
/**
 * The value.
 */
card: CardKey, 
/**
 * 0 to 10.
 */
lived: number | null, 
/**
 * Minutes a week now.
 */
minutes: number, 
/**
 * Minutes a week wished.
 */
wished: number | null, 
/**
 * What the hours say.
 */
standing: Standing, 
/**
 * In a sentence.
 */
words: string, };

export type BesideContract = { 
/**
 * One line for each thing the contract says; empty when it says nothing or nothing is painted.
 */
lines: Array<ContractLine>, 
/**
 * What to say after them where the two differ: the wish stands as it is.
 */
stands: string | null, };

export type Better = "more" | "less";

export type BibliographyDone = { 
/**
 * Entries that were added.
 */
added: Array<EntryId>, 
/**
 * Entries into which fields went.
 */
merged: Array<EntryId>, 
/**
 * What was done, in a sentence.
 */
saying: string, };

export type BibliographyFormat = "bibtex" | "ris" | "nbib" | "pubmedXml" | "endnoteXml" | "cslJson" | "orcidJson" | "orcidXml" | "jsonResume" | "table";

export type BibliographyHeads = { 
/**
 * Names of the columns; empty where the file is no table.
 */
names: Array<string>, 
/**
 * What they are taken for.
 */
columns: Array<ColumnMeaning>, };

export type BibliographyLook = { 
/**
 * Token of this look; what is chosen is told with it.
 */
preview: string, 
/**
 * The file's name.
 */
file: string, 
/**
 * Its kind.
 */
format: BibliographyFormat, 
/**
 * Its kind, in words.
 */
formatWords: string, 
/**
 * What it comes to, in a sentence.
 */
lede: string, 
/**
 * What is not here yet.
 */
fresh: Array<LookedRecord>, 
/**
 * What is here already, with what differs.
 */
here: Array<MetRecord>, 
/**
 * What could not be read.
 */
unread: Array<UnreadEntry>, 
/**
 * What the file says of the person's own name, in a sentence.
 */
ownName: string, };

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

export type BlockKind = "paragraph" | "heading" | "item";

export type BonusTerms = { 
/**
 * "Quality pay".
 */
name: string, 
/**
 * A year.
 */
yearly: Cents, 
/**
 * Month in whose last day it is posted, 1 to 12.
 */
month: number, };

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

export type BreakEven = { 
/**
 * Units a year.
 */
units: number, 
/**
 * How likely more is, in thousandths, where the volume is known.
 */
chance: number | null, };

export type Brief = { 
/**
 * "Last time, 15 October, 28 of 30 minutes."
 */
head: string, 
/**
 * Decisions and advice of last time.
 */
said: Array<string>, 
/**
 * What was done since.
 */
done: Array<PromiseLine>, 
/**
 * What is still open.
 */
open: Array<PromiseLine>, };

export type BringDossier = { 
/**
 * Token of the chosen file: data, or a PDF that holds it.
 */
file: string, };

export type BroughtIn = { 
/**
 * Entries that are new.
 */
added: number, 
/**
 * Entries that stood here already, word for word.
 */
here: number, };

export type BulkEdit = { "set": "shown", "to": ShownTo } | { "set": "section", "to": Section } | { "set": "mission", "to": Mission } | { "set": "reach", "to": Reach };

export type BurdenEntry = { 
/**
 * Its row.
 */
id: BurdenId, 
/**
 * The day.
 */
day: Day, 
/**
 * What took the time.
 */
tag: BurdenTag, 
/**
 * The same in words.
 */
label: string, 
/**
 * How long.
 */
minutes: number, 
/**
 * How that is known.
 */
method: BurdenMethod, 
/**
 * The same in words.
 */
methodLabel: string, 
/**
 * What the timer said, where the timer made the entry.
 */
clocked: number | null, };

export type BurdenId = number;

export type BurdenMethod = "timed" | "estimated" | "report" | "calendar";

export type BurdenMinutes = { 
/**
 * What took the time.
 */
tag: BurdenTag, 
/**
 * 0 to 960.
 */
minutes: number, };

export type BurdenShare = { 
/**
 * What took the time.
 */
tag: BurdenTag, 
/**
 * The same in words.
 */
label: string, 
/**
 * Minutes in all.
 */
minutes: number, };

export type BurdenSum = { 
/**
 * The method.
 */
method: BurdenMethod, 
/**
 * The same in words.
 */
methodLabel: string, 
/**
 * Days with an entry of this method.
 */
days: number, 
/**
 * Minutes in all.
 */
minutes: number, 
/**
 * Minutes on such a day, on average, rounded.
 */
aDay: number, 
/**
 * By tag, the longest first; they add up to `minutes`.
 */
shares: Array<BurdenShare>, 
/**
 * How the average was worked out.
 */
working: Working, };

export type BurdenTag = "notes" | "inbox" | "orders" | "priorAuth" | "forms" | "other";

export type BurdenView = { 
/**
 * Today.
 */
today: Day, 
/**
 * First day of the entries and sums below.
 */
from: Day, 
/**
 * Last day of them.
 */
to: Day, 
/**
 * The timer that runs, if one does.
 */
timer: TimerView | null, 
/**
 * Entries of these days, the newest first.
 */
entries: Array<BurdenEntry>, 
/**
 * What they come to, one sum for each method.
 */
sums: Array<BurdenSum>, 
/**
 * Minutes a day by month, over all days ever logged: one line for each burden and method.
 */
lines: Array<LogLine>, 
/**
 * What a line and a sum do not do.
 */
caveat: string, 
/**
 * What came of a timer that this very command ended: what is kept of it, or that nothing is.
 */
ended: string | null, };

export type CalendarDay = { 
/**
 * What.
 */
what: string, 
/**
 * Who does it, where that was said.
 */
who: string | null, 
/**
 * By when.
 */
on: Day, 
/**
 * How far away that is: "in 54 days", "was due 12 days ago".
 */
saying: string, 
/**
 * The day lies behind.
 */
past: boolean, };

export type CalendarId = number;

export type CalendarStep = { 
/**
 * What.
 */
what: string, 
/**
 * Days before the packet is due.
 */
daysBefore: number, 
/**
 * Who does it, where that was said.
 */
who: string | null, };

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

export type CallPay = { 
/**
 * "Nights", "Weekends".
 */
name: string, 
/**
 * How often a year.
 */
times: number, 
/**
 * Pay each time.
 */
pay: Cents, };

export type Came = { 
/**
 * How.
 */
by: CameBy, 
/**
 * The file, or the ledger's lines, it came from.
 */
from: string | null, 
/**
 * The day it came.
 */
on: Day, };

export type CameBy = "typed" | "imported" | "ledger" | "copied";

export type Cancel = Record<symbol, never>;

export type Card = { 
/**
 * Minutes that it took, 0 to 480.
 */
actual: number | null, 
/**
 * Who cancelled it; nobody where it was held.
 */
cancelledBy: Owner | null, 
/**
 * It was rushed.
 */
rushed: boolean | null, 
/**
 * The goals were remembered.
 */
remembered: Remembered | null, 
/**
 * How useful, 1 to 5.
 */
useful: number | null, 
/**
 * How the advice fits the person's values, −2 to 2.
 */
fits: number | null, };

export type CardFace = { 
/**
 * Which.
 */
key: CardKey, 
/**
 * Its family, where its deck has families.
 */
family: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means; may be empty on own cards.
 */
about: string, };

export type CardKey = string;

export type CardState = "in" | "hidden" | "removed";

export type CardView = { 
/**
 * Which.
 */
key: CardKey, 
/**
 * Its family, where the deck has families.
 */
family: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means.
 */
about: string, 
/**
 * A person wrote it, and may change it.
 */
own: boolean, 
/**
 * Whether it enters new audits.
 */
state: CardState, };

export type CareerStanding = { 
/**
 * Stage.
 */
stage: Stage | null, 
/**
 * World; `both` means hybrid, still exploring.
 */
world: World | null, 
/**
 * Exploring a move.
 */
moving: boolean, 
/**
 * A contract waits for an answer.
 */
contract: boolean, };

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

export type Cents = number;

export type Change = "drop" | "add" | "other";

export type ChangeLine = { line: LineId, draft: LineDraft, };

export type ChangePassphrase = { old: string, passphrase: string, 
/**
 * The same again.
 */
again: string, };

export type ChangeStep = { 
/**
 * What to do: "Set the reach: Feedback in two minutes".
 */
what: string, 
/**
 * How long that takes: "today", "a request".
 */
lead: string, 
/**
 * The entries it is about.
 */
entries: Array<EntryId>, 
/**
 * What they lack.
 */
lacks: Array<Lack>, 
/**
 * How many would count strictly after it and the steps before.
 */
makes: number, };

export type ChangedWords = { 
/**
 * What.
 */
change: WordChange, 
/**
 * The words; a line break between paragraphs.
 */
text: string, };

export type CheckContract = { post: PostId, 
/**
 * Token of a chosen file.
 */
file?: string | null, 
/**
 * The text, where no file is named.
 */
text?: string | null, 
/**
 * Keep the whole text too.
 */
keep: boolean, };

export type CheckCriteriaSet = { set: CriteriaSet, };

export type CheckEntryDraft = { draft: EntryDraft, };

export type CheckGoal = { draft: GoalDraft, };

export type CheckHealth = { person: PersonId, };

export type CheckedView = { 
/**
 * The day of it.
 */
on: Day, 
/**
 * The file it came from; nothing where the text was pasted.
 */
from: string | null, 
/**
 * Whether the contract's whole text is kept.
 */
kept: boolean, 
/**
 * How the text was parted, in a sentence.
 */
parted: string, 
/**
 * The things in their order.
 */
rows: Array<ClauseRow>, 
/**
 * The day the draft before was read.
 */
beforeOn: Day | null, 
/**
 * What moved since.
 */
changes: Array<ClauseChange>, };

export type Choice = "do" | "handOver" | "drop";

export type ChooseFolder = { 
/**
 * What for.
 */
why: ToChoose, };

export type ChooseInRound = { audit: AuditId, 
/**
 * 1 for the first.
 */
round: number, most: CardKey | null, 
/**
 * Not the same as `most`.
 */
least: CardKey | null, };

export type ChooseOpen = { 
/**
 * What for.
 */
what: ToOpen, };

export type ChoosePage = { 
/**
 * The first round without both answers; `null` when all are answered, or while the cull is not done.
 */
round: Round | null, 
/**
 * Rounds in all; 0 while the cull is not done.
 */
rounds: number, 
/**
 * Rounds with both answers.
 */
answered: number, 
/**
 * How often each card comes.
 */
times: number, };

export type ChooseSave = { 
/**
 * What for.
 */
what: ToSave, 
/**
 * A file name to begin with.
 */
suggested: string, };

export type ChooseTarget = { target: Target, };

export type ClauseBears = "pay" | "leaving";

export type ClauseChange = { 
/**
 * Its lasting name.
 */
item: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How it moved.
 */
moved: ClauseMove, 
/**
 * The first quote of the draft before; nothing where there was none.
 */
before: string | null, 
/**
 * The first quote now; nothing where there is none.
 */
after: string | null, };

export type ClauseItem = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whom it is for.
 */
kind: ClauseKind, 
/**
 * What it does to the person.
 */
role: ClauseRole, 
/**
 * How much hangs on it, in words.
 */
severity: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * What to ask.
 */
ask: string, 
/**
 * The ask of the library that belongs to it.
 */
library: string | null, 
/**
 * Where its numbers lie.
 */
bears: ClauseBears | null, 
/**
 * Who says so; nothing where it is this program’s own wording.
 */
source: string | null, };

export type ClauseKind = "legal" | "financial";

export type ClauseList = "raise" | "unclear" | "quiet";

export type ClauseMove = "added" | "gone" | "turned" | "reworded";

export type ClauseOwn = { 
/**
 * The thing's lasting name.
 */
item: string, 
/**
 * What they read.
 */
state: ClauseState, 
/**
 * Why, in their words.
 */
words: string, 
/**
 * The clause they mean; empty where none is.
 */
clause: string, 
/**
 * The day this was noted.
 */
on: Day, };

export type ClauseQuote = { 
/**
 * The clause it stands in: "§7.2", or "paragraph 12" where no number is written.
 */
clause: string, 
/**
 * Whether the clause's number is written in the contract.
 */
written: boolean, 
/**
 * Its words as they stand in the contract.
 */
words: string, 
/**
 * What it does.
 */
side: QuoteSide, };

export type ClauseRole = "binds" | "protects";

export type ClauseRow = { 
/**
 * What it is, why it matters and what to ask.
 */
item: ClauseItem, 
/**
 * How it stands, the person's own reading first.
 */
state: ClauseState, 
/**
 * The same in words.
 */
label: string, 
/**
 * How the rules read it.
 */
read: ClauseState, 
/**
 * What the state means for it.
 */
means: string, 
/**
 * The list it stands in.
 */
list: ClauseList, 
/**
 * The sentences it rests on.
 */
quotes: Array<ClauseQuote>, 
/**
 * Where the person reads otherwise.
 */
own: ClauseOwn | null, 
/**
 * The sentences are others than when they noted it.
 */
movedSince: boolean, 
/**
 * An ask for it stands among the asks of the post.
 */
asked: boolean, 
/**
 * Facts that age and belong to it, by their names.
 */
cards: Array<string>, };

export type ClauseState = "present" | "missing" | "unclear";

export type ClausesLine = { 
/**
 * The post whose contract it is.
 */
post: string, 
/**
 * Things to raise.
 */
raise: number, 
/**
 * Things that are unclear.
 */
unclear: number, 
/**
 * Contracts of other posts with something open.
 */
others: number, };

export type ClawbackTerms = { 
/**
 * "Retention payment".
 */
name: string, 
/**
 * How much was paid.
 */
amount: Cents, 
/**
 * From when it counts.
 */
from: Day, 
/**
 * Months it binds.
 */
months: number, 
/**
 * It shrinks month by month; else all of it is due until the end.
 */
prorated: boolean, 
/**
 * Endings in which it is not due.
 */
spared: Array<Ending>, };

export type ClearDiary = { day: Day, };

export type ClearFact = { path: PathId, criterion: CriterionId, };

export type ClearFeelings = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ClearPromise = { category: CategoryId, };

export type ClearPulse = { monday: Day, };

export type ClearRequest = { person: PersonId, };

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

export type Code = "invalid" | "notFound" | "stale" | "locked" | "wrongPassphrase" | "wrongRecoveryKey" | "newer" | "damaged" | "keyFileDamaged" | "backupDamaged" | "olderThanSeen" | "inUse" | "synced" | "networkFolder" | "notEmpty" | "readOnly" | "diskFull" | "disk" | "notACalendar" | "notABibliography" | "oldWord" | "protectedFile" | "brokenFile" | "emptyFile" | "notAText" | "noDates" | "tooLarge" | "badPattern" | "cancelled" | "bug";

export type Colour = "clinical" | "inbox" | "teaching" | "scholarship" | "service" | "leadership" | "life" | "extra1" | "extra2" | "extra3" | "extra4" | "extra5";

export type ColumnMeaning = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * What it holds.
 */
meaning: TableColumnMeaning, };

export type Compare = Record<symbol, never>;

export type CompareAudits = { 
/**
 * 2 to 60; all finished ones when left out.
 */
audits?: Array<AuditId> | null, };

export type CompareRules = { with: StepOf, };

export type CompareVersion = { id: StatementId, version: VersionId, };

export type ComparedAudit = { 
/**
 * Which.
 */
id: AuditId, 
/**
 * The day it is called by.
 */
begunOn: Day, 
/**
 * How many cards it kept.
 */
mode: Mode, 
/**
 * In what state it was answered.
 */
conditions: Array<Condition>, 
/**
 * Made in a bad week.
 */
badWeek: boolean, 
/**
 * Left out of trends.
 */
leftOut: boolean, 
/**
 * Its experiment, and what came of it.
 */
experiment: ExperimentView | null, };

export type ComparedValue = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * Its audits, the oldest first; those that did not keep it are left out.
 */
points: Array<ValuePoint>, 
/**
 * How far lived moved from the first of these to the last; `null` with fewer than two answers.
 */
lived: ValueChange | null, 
/**
 * How far importance moved.
 */
importance: ValueChange | null, 
/**
 * Points of lived in 90 days, over audits that are not left out; `null` with fewer than three.
 */
livedTrend: number | null, 
/**
 * Points of importance in 90 days.
 */
importanceTrend: number | null, };

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

export type CompetencyName = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it is called.
 */
name: string, };

export type CompetencyRow = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its tier.
 */
tier: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it means.
 */
about: string, 
/**
 * What each level looks like, 1 to 5.
 */
anchors: Array<string>, 
/**
 * What the person says.
 */
level: Level, 
/**
 * The level that evidence backs; `null` where none is claimed.
 */
backed: number | null, 
/**
 * What the level claimed lacks; `null` where it is backed or not claimed.
 */
lacks: string | null, 
/**
 * Target − backed, where both are known and the target is higher.
 */
gap: number | null, 
/**
 * How the level backed was worked out.
 */
working: Working | null, 
/**
 * Its evidence, the newest first.
 */
evidence: Array<EvidenceRow>, };

export type Condition = "ordinary" | "onCall" | "postCall" | "sleptBadly" | "onLeave" | "unwell" | "afterSomethingHard";

export type Confidence = { 
/**
 * Key of the competency.
 */
competency: string, 
/**
 * When.
 */
moment: Moment, 
/**
 * The day it was said.
 */
day: Day, 
/**
 * 0 to 10.
 */
value: number, };

export type ConfidenceRow = { 
/**
 * Key of the competency.
 */
competency: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * At the start: the newest that was said at one.
 */
start: Confidence | null, 
/**
 * Looking back at the start.
 */
before: Confidence | null, 
/**
 * At the close.
 */
close: Confidence | null, 
/**
 * Everything said at the time, the oldest first: start, quarters, close.
 */
line: Array<Confidence>, };

export type ConfidenceView = { 
/**
 * One row for each competency of the ladder.
 */
rows: Array<ConfidenceRow>, 
/**
 * What must be known to read the three lines.
 */
caveat: string, 
/**
 * The day from which the next quarter's rating is due; none before the first start.
 */
due: Day | null, };

export type ConfirmWeeks = { mondays: Array<Day>, };

export type ContactDraft = { 
/**
 * With whom.
 */
person: PersonId, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * How.
 */
kind: ContactKind, 
/**
 * How long, 1 to 600 minutes.
 */
minutes: number | null, 
/**
 * A private note; may be empty.
 */
note: string, };

export type ContactEntry = { 
/**
 * Its row.
 */
id: ContactId, 
/**
 * As logged.
 */
draft: ContactDraft, };

export type ContactId = number;

export type ContactKind = "meeting" | "call" | "message";

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

export type ContractPage = { 
/**
 * The sentence before the list.
 */
finding: string, 
/**
 * What a reading is, and is not.
 */
head: string, 
/**
 * The post; nothing where there is none.
 */
post: PostId | null, 
/**
 * Who else may read the post.
 */
released: Array<Audience>, 
/**
 * All posts.
 */
posts: Array<PostLine>, 
/**
 * The reading; nothing where there is none.
 */
checked: CheckedView | null, 
/**
 * The day the reading was put in the trash, where it lies there.
 */
trash: Day | null, 
/**
 * Facts that age.
 */
cards: Array<FactCard>, };

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

export type ConvertLedger = { lines: Array<number>, draft: EntryDraft, };

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

export type CouldFeed = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * A person judges it: the entry can be set beside it by hand. Else it counts by itself.
 */
judged: boolean, };

export type CountWeeks = Record<symbol, never>;

export type CountedUnit = { 
/**
 * What it is called.
 */
label: string, 
/**
 * When it was.
 */
when: string, 
/**
 * Its entries; the first speaks for it.
 */
entries: Array<EntryId>, 
/**
 * It counts strictly.
 */
strict: boolean, 
/**
 * It counts on the person's word: nothing but proof is missing.
 */
known: boolean, 
/**
 * What it lacks before it counts strictly.
 */
lacks: Array<Lack>, 
/**
 * The same in words.
 */
saying: string | null, 
/**
 * The strongest evidence of what speaks for it.
 */
strength: Strength | null, };

export type CountsFor = { 
/**
 * The criterion's lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands in the source.
 */
place: string | null, 
/**
 * How it stands.
 */
state: CriterionState, 
/**
 * The same in words.
 */
label: string, 
/**
 * The entry counts strictly.
 */
strict: boolean, 
/**
 * What the entry lacks, in words.
 */
lacks: string | null, };

export type CoverCell = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Points of a hundred of the need that they take.
 */
share: number, };

export type CoverRow = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its domain.
 */
domain: Domain, 
/**
 * Importance × gap.
 */
demand: number, 
/**
 * Points of a hundred of all demand; the rows add up to 100.
 */
weight: number, 
/**
 * Points of a hundred of it that are covered, without prospects.
 */
covered: number, 
/**
 * Those who take part of it.
 */
by: Array<CoverCell>, 
/**
 * Fewer than 25 of 100 are covered.
 */
thin: boolean, };

export type CoverageView = { 
/**
 * "Six of the eight values that weigh most have dated evidence from the last 30 days."
 */
words: string, 
/**
 * The sentence about all.
 */
wordsAll: string, 
/**
 * Of the values that weigh most.
 */
top: number, 
/**
 * How many those are.
 */
topOf: number, 
/**
 * Of all.
 */
all: number, 
/**
 * How many those are.
 */
allOf: number, };

export type CreateVault = { place: PlaceChoice, passphrase: string, 
/**
 * The same again.
 */
again: string, };

export type Credit = "none" | "fte" | "pay" | "dossier";

export type CriteriaGroup = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * How many must be met.
 */
rule: GroupRule, 
/**
 * The criteria.
 */
criteria: Array<Criterion>, };

export type CriteriaSet = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Its version: "2025 rules".
 */
version: string, 
/**
 * Whose it is.
 */
institution: string, 
/**
 * In force since.
 */
effectiveFrom: Day | null, 
/**
 * Where it stands.
 */
source: string, 
/**
 * The day it was taken from there.
 */
retrieved: Day, 
/**
 * An example that comes with the program: it must be checked with the office.
 */
example: boolean, 
/**
 * Its tracks.
 */
tracks: Array<CriteriaTrack>, 
/**
 * What is to be done before, and how long before.
 */
calendar: Array<CalendarStep>, };

export type CriteriaStep = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * The rank before.
 */
from: string, 
/**
 * The rank after.
 */
to: string, 
/**
 * What is asked.
 */
groups: Array<CriteriaGroup>, };

export type CriteriaTrack = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its steps.
 */
steps: Array<CriteriaStep>, };

export type CriteriaView = { 
/**
 * Sets of the vault.
 */
sets: Array<SetLine>, 
/**
 * Those in the trash.
 */
trash: Array<SetLine>, 
/**
 * Examples.
 */
starters: Array<StarterLine>, 
/**
 * What is aimed at.
 */
target: Target | null, };

export type Criterion = { 
/**
 * Its lasting name: small letters, digits and hyphens.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What is asked, in own words.
 */
words: string, 
/**
 * Where it stands in the source: "p. 14".
 */
place: string | null, 
/**
 * The area it belongs to, where a group lets areas be chosen.
 */
area: string | null, 
/**
 * How it is answered.
 */
kind: CriterionKind, 
/**
 * What counts.
 */
predicate: Predicate, 
/**
 * How many are asked for, from 1.
 */
asked: number, 
/**
 * What a year must hold, where it is to be sustained.
 */
perYear: PerYear | null, 
/**
 * Words of levels, the lowest first.
 */
levels: Array<LevelWord>, 
/**
 * The time that counts.
 */
window: Window, 
/**
 * What would be good evidence.
 */
wanted: string | null, 
/**
 * How sure it is.
 */
standing: CriterionStanding, 
/**
 * How long new work of this kind often takes: "often 3 to 6 months".
 */
lead: string | null, };

export type CriterionAnswer = { 
/**
 * Who said what.
 */
words: string, 
/**
 * The day it was written down.
 */
on: Day, };

export type CriterionDraft = { 
/**
 * "Teaching".
 */
name: string, 
/**
 * "children at school"; may be empty.
 */
note: string, 
/**
 * What it does.
 */
role: CriterionRole, 
/**
 * What it counts in.
 */
yardstick: Yardstick, 
/**
 * "patients a day"; may be empty.
 */
unit: string, 
/**
 * Which way is better.
 */
better: Better, 
/**
 * The line: at least, or at most, so much.
 */
line: string, 
/**
 * The worst that is thinkable; none for yes and no, and for ratings.
 */
worst: string, 
/**
 * The best that is thinkable.
 */
best: string, 
/**
 * How much its whole range weighs, 0 to 100; the one that weighs most has 100.
 */
points: number | null, 
/**
 * Where it comes from.
 */
origin: Origin, 
/**
 * Its key there.
 */
key: string, };

export type CriterionId = number;

export type CriterionKind = "count" | "presence" | "level" | "sustained" | "judgement" | "procedural";

export type CriterionLine = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands in the source.
 */
place: string | null, 
/**
 * How it stands.
 */
state: CriterionState, 
/**
 * The same in words: "3 of 6".
 */
label: string, 
/**
 * How many count strictly; `null` where nothing is counted.
 */
strict: number | null, 
/**
 * How many count generously.
 */
generous: number | null, 
/**
 * How many are asked for.
 */
asked: number | null, };

export type CriterionReading = { 
/**
 * In one line.
 */
line: CriterionLine, 
/**
 * What is asked, in own words.
 */
words: string, 
/**
 * What would be good evidence.
 */
wanted: string | null, 
/**
 * How sure it is that the school asks for it.
 */
standing: string, 
/**
 * What counts, at least generously: as many as `generous` says, of them as many strictly as `strict` says.
 */
counts: Array<CountedUnit>, 
/**
 * Entries of the right kind that do not count, by reason.
 */
out: Array<NotCounting>, 
/**
 * What would change it.
 */
changes: WhatChanges, 
/**
 * The level that is reached strictly and generously, in the school's words.
 */
levels: string | null, 
/**
 * The rule, read back in words.
 */
rule: string, 
/**
 * Entries that the person set beside it by hand, where no list can answer it.
 */
beside: Array<SetBeside>, 
/**
 * How the numbers were worked out.
 */
working: Working, };

export type CriterionRole = "breaker" | "enough";

export type CriterionStanding = "stated" | "lore" | "guess";

export type CriterionState = "shown" | "claimed" | "partial" | "notYet" | "needsPerson" | "unknown";

export type CriterionView = { 
/**
 * Its row.
 */
id: CriterionId, 
/**
 * What was written.
 */
draft: CriterionDraft, 
/**
 * Its number in the order, from 1; none for a deal-breaker.
 */
number: number | null, 
/**
 * "at least 6 hours".
 */
line: string | null, 
/**
 * "0 to 8"; none without a range.
 */
range: string | null, 
/**
 * One for each path, in their order.
 */
cells: Array<FactView>, };

export type CurvePoint = { 
/**
 * Units a year.
 */
units: number, 
/**
 * A steady year at this volume, everything else as is likely.
 */
dollars: Dollars, };

export type DateAgreement = { person: PersonId, 
/**
 * Not after today.
 */
agreedOn: Day | null, 
/**
 * Not before it was agreed.
 */
reviewOn: Day | null, };

export type Day = string;

export type Deal = { 
/**
 * With whom.
 */
with: string, 
/**
 * By when an answer is needed.
 */
deadline: Day | null, 
/**
 * What the person wants in the end.
 */
mine: string, 
/**
 * What the other side wants in the end.
 */
theirs: string, 
/**
 * What the person does if nothing comes of it. Only they ever read it.
 */
otherwise: string, 
/**
 * How that is known.
 */
grade: TermGrade | null, 
/**
 * Points that the asks must add before this post is as good as that, 0 to 100.
 */
needed: number | null, 
/**
 * The day it was signed.
 */
signed: Day | null, };

export type DecideDisclosure = { person: PersonId, secret: Secret, 
/**
 * `null` leaves it open, and then it may not be told.
 */
may: boolean | null, };

export type DecideView = { 
/**
 * Today.
 */
today: Day, 
/**
 * Notes, the next to open first.
 */
notes: Array<NoteCard>, 
/**
 * Paths one may be sealed on, each with lines to foresee, filled with what the table knows.
 */
paths: Array<ToForesee>, 
/**
 * Days on which a note is often opened: in 6, 12 and 24 months.
 */
days: Array<Day>, };

export type Decision = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The secret.
 */
secret: Secret, 
/**
 * They may learn of it, or must not.
 */
may: boolean, };

export type DeckKey = "physician" | "personal";

export type DeckView = { 
/**
 * Which.
 */
key: DeckKey, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
about: string, 
/**
 * Who wrote it, and under which terms it stands here.
 */
source: string, 
/**
 * The two questions on each card: the week, the moment.
 */
prompts: [string, string], 
/**
 * Its cards, family by family, the hidden ones among them.
 */
cards: Array<CardView>, 
/**
 * Cards a new audit with this deck would begin with, own cards among them.
 */
enter: number, };

export type DecksView = { 
/**
 * Ours first.
 */
decks: Array<DeckView>, 
/**
 * Cards the person wrote, the oldest first, the removed ones among them.
 */
own: Array<CardView>, };

export type DeclineRecovery = Record<symbol, never>;

export type Delivery = "kept" | "part" | "not" | "notDue";

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

export type DiscardTimer = Record<symbol, never>;

export type DisclosureView = { 
/**
 * The secrets, the fixed ones first.
 */
secrets: Array<SecretView>, 
/**
 * The decisions, by person.
 */
decisions: Array<Decision>, };

export type Distinct = "year" | "host" | "venue";

export type Dollars = number;

export type Domain = "academic" | "clinical" | "business" | "leadership" | "personal";

export type DomainCover = { 
/**
 * Which.
 */
domain: Domain, 
/**
 * As it is shown.
 */
label: string, 
/**
 * Points of a hundred that are covered; `null` where no demand is known.
 */
covered: number | null, };

export type DomainDemand = { 
/**
 * Which.
 */
domain: Domain, 
/**
 * As it is shown.
 */
label: string, 
/**
 * Sum of the known demands in it.
 */
demand: number, 
/**
 * Needs with a known demand.
 */
known: number, 
/**
 * Needs in it.
 */
all: number, };

export type DomainName = { 
/**
 * Which.
 */
domain: Domain, 
/**
 * What it is called.
 */
label: string, };

export type DomainOffer = { 
/**
 * Which domain.
 */
domain: Domain, 
/**
 * How far and how it is known; `null` while nothing was said.
 */
offer: Offer | null, };

export type Done = { 
/**
 * "import work.ics"; `null` when there was nothing.
 */
done: string | null, };

export type DoorDraft = { 
/**
 * Whose door.
 */
person: PersonId, 
/**
 * What for, 1 to 200 characters: "Workshop chair, regional meeting".
 */
what: string, 
/**
 * When it was seen; not after today.
 */
notedOn: Day, 
/**
 * When it was asked for. A sponsor may put somebody forward unasked.
 */
askedOn: Day | null, 
/**
 * When they put the person forward.
 */
forwardOn: Day | null, 
/**
 * What came of it.
 */
result: DoorResult | null, 
/**
 * When that was known; there exactly if a result is.
 */
resultOn: Day | null, 
/**
 * A private note; may be empty.
 */
note: string, };

export type DoorEntry = { 
/**
 * Its row.
 */
id: DoorId, 
/**
 * As written.
 */
draft: DoorDraft, 
/**
 * How far it has come.
 */
step: DoorStep, };

export type DoorId = number;

export type DoorLedger = { 
/**
 * The entries, newest first.
 */
entries: Array<DoorEntry>, 
/**
 * What came within the last twelve months.
 */
opened: number, 
/**
 * Times put forward within the last twelve months.
 */
putForward: number, 
/**
 * The same as a sentence; `null` while the ledger is empty.
 */
sentence: string | null, 
/**
 * How it was counted.
 */
working: Working, };

export type DoorResult = "came" | "notCome";

export type DoorStep = "seen" | "asked" | "putForward" | "came" | "notCome";

export type DossierIdentity = { 
/**
 * Family name, as it stands in lists of authors.
 */
family: string | null, 
/**
 * Given names or initials.
 */
given: string | null, 
/**
 * Other ways the name was printed: "Halloran IM", "Halloran-Reyes I".
 */
variants: Array<string>, 
/**
 * The present rank.
 */
rank: string | null, 
/**
 * The day of the last promotion or of the first appointment.
 */
promotedOn: Day | null, 
/**
 * Institutions that count as home: the own one, its hospitals and affiliates.
 */
home: Array<string>, };

export type DossierLine = { 
/**
 * Entries.
 */
entries: number, 
/**
 * Of them, those without evidence.
 */
withoutEvidence: number, 
/**
 * Criteria of the chosen rules that lists can answer; `null` while none are chosen.
 */
criteria: number | null, 
/**
 * Of them, those that are shown.
 */
shown: number, 
/**
 * Of them, those that rest on the person's word.
 */
thin: number, 
/**
 * The day on which the packet is due, where it lies ahead.
 */
packetDue: Day | null, };

export type DossierPaper = "cv" | "biosketch" | "educator" | "clinical" | "quality" | "matrix" | "best" | "referees" | "evidence" | "checklist";

export type DraftAskMail = { id: AskId, };

export type DraftEvidenceRequest = { entry: EntryId, kind: PieceKind, };

export type DraftNo = { facts: NoFacts, tone: Tone, };

export type DraftRealign = { person: PersonId, 
/**
 * What the person needs, in a line.
 */
need: string | null, };

export type DraftWindDown = { person: PersonId, };

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

export type DropClauseOwn = { post: PostId, item: string, };

export type Due = { 
/**
 * The last real contact.
 */
last: Day | null, 
/**
 * The last one plus the ideal interval.
 */
on: Day | null, 
/**
 * The last one plus the longest interval.
 */
lateAfter: Day | null, 
/**
 * How it stands today.
 */
state: DueState, 
/**
 * The same in words: "6 weeks after 15 October".
 */
words: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type DueState = "open" | "ahead" | "due" | "late";

export type DuplicateCriteriaSet = { id: SetId, };

export type DuplicateEntry = { id: EntryId, };

export type EditActivity = { audit: AuditId, id: ActivityId, 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * Minutes a week, 10,080 at most.
 */
minutes: number, };

export type EditAdvice = { id: AdviceId, draft: AdviceDraft, };

export type EditBurden = { id: BurdenId, day: Day, tag: BurdenTag, 
/**
 * 0 to 960.
 */
minutes: number, method: BurdenMethod, };

export type EditCard = { card: CardKey, 
/**
 * 1 to 60 characters.
 */
name: string, 
/**
 * Up to 160 characters.
 */
about: string | null, };

export type EditCategory = { id: CategoryId, name: string, letter: string, colour: Colour, isWork: boolean, };

export type EditContact = { id: ContactId, draft: ContactDraft, };

export type EditCriteriaSet = { id: SetId, set: CriteriaSet, };

export type EditCriterion = { id: CriterionId, draft: CriterionDraft, };

export type EditDoor = { id: DoorId, draft: DoorDraft, };

export type EditEhrMonth = { id: EhrMonthId, facts: EhrFacts, };

export type EditEntries = { ids: Array<EntryId>, edit: BulkEdit, filter: EntryFilter, };

export type EditEntry = { id: EntryId, draft: EntryDraft, };

export type EditEvidence = { audit: AuditId, id: EvidenceId, 
/**
 * 1 to 300 characters.
 */
words: string, on: string, };

export type EditFeedback = { id: FeedbackId, draft: FeedbackDraft, };

export type EditGiven = { id: GivenId, draft: GivenDraft, };

export type EditGoal = { id: GoalId, draft: GoalDraft, };

export type EditItem = { id: ItemId, draft: ItemDraft, };

export type EditLadderEvidence = { id: EvidenceId, draft: EvidenceDraft, };

export type EditLetter = { id: LetterId, draft: LetterDraft, };

export type EditMask = { id: MaskId, name: string, parts: Array<MaskPart>, };

export type EditMeeting = { id: MeetingId, draft: MeetingDraft, };

export type EditOutcome = { id: OutcomeId, draft: OutcomeDraft, };

export type EditPath = { id: PathId, draft: PathDraft, };

export type EditPerson = { id: PersonId, draft: PersonDraft, };

export type EditPiece = { id: PieceId, draft: PieceDraft, entry: EntryId | null, };

export type EditPromise = { id: PromiseId, draft: PromiseDraft, };

export type EditQuestion = { id: QuestionId, draft: QuestionDraft, };

export type EditRating = { id: RatingId, draft: RatingDraft, };

export type EditRecurring = { id: RecurringId, draft: RecurringDraft, };

export type EditRule = { id: RuleId, rule: RuleDraft, };

export type EditScore = { id: ScoreId, 
/**
 * Name of the scale, 1 to 80 characters.
 */
scale: string, 
/**
 * Not after today.
 */
day: Day, 
/**
 * Kept to a thousandth.
 */
value: number, 
/**
 * 200 characters at most.
 */
note: string | null, };

export type EditShift = { audit: AuditId, id: ShiftId, 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * Minutes a week, not zero; negative is less.
 */
minutes: number, };

export type EditUncredited = { id: UncreditedId, draft: UncreditedDraft, };

export type EditWork = { id: EntryId, work: WorkDraft, };

export type Effort = { 
/**
 * How it is told.
 */
unit: EffortUnit, 
/**
 * How much; 0 to 8784 hours a year, or 0 to 100 per cent.
 */
amount: number, 
/**
 * What the figure rests on.
 */
basis: string | null, };

export type EffortUnit = "hoursPerYear" | "percent";

export type EhrFacts = { 
/**
 * The month, as its first day or any other.
 */
month: Day, 
/**
 * Which EHR, 1 to 40 characters: two EHRs are never one line.
 */
system: string, 
/**
 * All time in the EHR.
 */
total: number, 
/**
 * Of it, in the inbox.
 */
inbox: number | null, 
/**
 * Of it, outside scheduled time with patients.
 */
outside: number | null, 
/**
 * Scheduled with patients; not time in the EHR.
 */
scheduled: number | null, 
/**
 * Visits.
 */
visits: number | null, 
/**
 * Of all time in the EHR, in the evening, at night and at weekends.
 */
pajama: PajamaTime | null, };

export type EhrFigure = { 
/**
 * "wow8", "ehr8", "ib8" or "pajama".
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * Its value, in `unit`.
 */
number: number, 
/**
 * The same as it is shown: "1.9 h", "6.2 min".
 */
value: string, 
/**
 * "hours for each 8 scheduled".
 */
unit: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type EhrMonth = { 
/**
 * Its row.
 */
id: EhrMonthId, 
/**
 * What the report says; `month` is the month's first day.
 */
facts: EhrFacts, 
/**
 * The hours that count as pajama time, in words.
 */
pajamaWords: string | null, 
/**
 * What it comes to.
 */
figures: Array<EhrFigure>, };

export type EhrMonthId = number;

export type EhrView = { 
/**
 * The newest first.
 */
months: Array<EhrMonth>, 
/**
 * One line for each figure and EHR; pajama time of other hours is another line.
 */
lines: Array<LogLine>, 
/**
 * Names of EHRs used so far.
 */
systems: Array<string>, 
/**
 * The hours that count as pajama time unless the person says otherwise.
 */
usual: PajamaHours, 
/**
 * What such figures do not tell.
 */
caveat: string, };

export type Ending = "resign" | "withoutCause" | "forCause" | "sold";

export type EnergyPage = { 
/**
 * In the order they were added.
 */
activities: Array<Activity>, 
/**
 * Minutes a week in all.
 */
minutes: number, 
/**
 * Activities with a rating.
 */
rated: number, };

export type EnergyView = { 
/**
 * The sentence.
 */
words: string, 
/**
 * Of all activities listed.
 */
listed: number, 
/**
 * Of those with a rating.
 */
rated: number, 
/**
 * Rated +3 or more.
 */
giving: number, 
/**
 * Rated −2 or less.
 */
draining: number, 
/**
 * Mean rating, weighted by time.
 */
mean: number, 
/**
 * The list, from what gives most to what costs most; without a rating last.
 */
activities: Array<Activity>, 
/**
 * The most meaningful activity, where one is named.
 */
meaningful: MeaningfulView | null, };

export type EnoughView = { 
/**
 * Whether anything is concluded.
 */
concludes: boolean, 
/**
 * The order in a sentence, or what is missing for one.
 */
lede: string, 
/**
 * What it turns on, and who has no place and why; sentences.
 */
beside: Array<string>, 
/**
 * What contradicts itself; sentences.
 */
contradictions: Array<string>, 
/**
 * Paths by place; those that are level stand together.
 */
places: Array<Array<PathId>>, 
/**
 * Paths that dropped out.
 */
out: Array<PathId>, 
/**
 * The line that decides between the first two places.
 */
deciding: CriterionId | null, 
/**
 * The deciding line with every path on it.
 */
axis: AxisView | null, 
/**
 * "3 of 12 answers are missing."
 */
missing: string | null, 
/**
 * How the order is worked out.
 */
working: Working, };

export type EntriesView = { 
/**
 * Sections that have entries.
 */
sections: Array<SectionRows>, 
/**
 * Entries in all, whatever was asked for.
 */
total: number, 
/**
 * Entries that were asked for.
 */
shown: number, 
/**
 * Of all, those with evidence.
 */
withEvidence: number, 
/**
 * A sentence on all of them.
 */
saying: string, 
/**
 * Those in the trash, the newest first.
 */
trash: Array<EntryRow>, 
/**
 * The day of the last promotion, where it was said.
 */
promotedOn: Day | null, };

export type EntryCriteria = { 
/**
 * Criteria it counts for.
 */
counts: Array<CountsFor>, 
/**
 * Criteria that no list can answer; the person may set it beside them.
 */
judged: Array<JudgedCriterion>, };

export type EntryDraft = { 
/**
 * What kind of thing.
 */
kind: EntryType, 
/**
 * The section it stands in.
 */
section: Section, 
/**
 * What it is, 1 to 500 characters; of a publication its title.
 */
title: string, 
/**
 * What the person was in it.
 */
role: string | null, 
/**
 * Department.
 */
department: string | null, 
/**
 * Institution: the host of a talk, the society of an office.
 */
institution: string | null, 
/**
 * City.
 */
city: string | null, 
/**
 * State or region.
 */
region: string | null, 
/**
 * Country.
 */
country: string | null, 
/**
 * When, as people write it: "2021–22, 2024"; empty where it is not known.
 */
when: string, 
/**
 * How far it reaches, where that was said.
 */
reach: Reach | null, 
/**
 * Why it reaches that far.
 */
reachReason: string | null, 
/**
 * Parts of the work it belongs to.
 */
missions: Array<Mission>, 
/**
 * How much work it is.
 */
effort: Effort | null, 
/**
 * One terse remark: how many, how good, how wide, how chosen; 200 characters at most.
 */
annotation: string | null, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * How one is chosen for it.
 */
selection: string | null, 
/**
 * By invitation, where that was said.
 */
invited: boolean | null, 
/**
 * Reviewed by peers, where that was said.
 */
peerReviewed: boolean | null, 
/**
 * Paid for, where that was said.
 */
paid: boolean | null, 
/**
 * Who paid, where that was said.
 */
sponsor: Sponsor | null, 
/**
 * Who may see it outside the vault.
 */
shown: ShownTo, 
/**
 * Criteria that no list can answer, beside which the person sets it.
 */
criteria: Array<HandLink>, 
/**
 * Documents it is left out of.
 */
leftOut: Array<DossierPaper>, 
/**
 * What the person keeps beside it for themself: it stands in no document and leaves with none.
 */
note?: string | null, 
/**
 * What this kind has of its own.
 */
own: { [key in string]: FieldValue }, 
/**
 * The publication field by field.
 */
record: PublicationRecord | null, };

export type EntryFilter = { 
/**
 * Words, a year, a person: each must be found somewhere in the entry.
 */
text: string, 
/**
 * One section.
 */
section: Section | null, 
/**
 * One reach.
 */
reach: ReachAsked | null, 
/**
 * What evidence.
 */
evidence: EvidenceAsked | null, 
/**
 * What time.
 */
since: SinceAsked | null, 
/**
 * Who may see them.
 */
shown: ShownTo | null, };

export type EntryForms = { 
/**
 * Every kind.
 */
kinds: Array<EntryTypeView>, 
/**
 * Every section, in order.
 */
sections: Array<SectionName>, };

export type EntryId = number;

export type EntryRow = { 
/**
 * Its row.
 */
id: EntryId, 
/**
 * Its kind.
 */
kind: EntryType, 
/**
 * What it is.
 */
title: string, 
/**
 * Where, or for whom.
 */
place: string | null, 
/**
 * When, as written.
 */
when: string, 
/**
 * How far it reaches.
 */
reach: Reach | null, 
/**
 * Who may see it.
 */
shown: ShownTo, 
/**
 * The strongest evidence it has.
 */
evidence: Strength | null, 
/**
 * Parts of the work.
 */
missions: Array<Mission>, 
/**
 * Whether it belongs to the time since the last promotion; `null` where that cannot be told.
 */
sincePromotion: boolean | null, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type EntryType = "degree" | "training" | "appointment" | "leadership" | "licence" | "certification" | "honour" | "grant" | "trial" | "teaching" | "evaluations" | "observation" | "curriculum" | "assessment" | "mentee" | "presentation" | "abstract" | "clinical" | "measure" | "innovation" | "guideline" | "quality" | "committee" | "society" | "review" | "editorial" | "community" | "media" | "patent" | "publication" | "development" | "disclosure" | "referee";

export type EntryTypeView = { 
/**
 * Which.
 */
kind: EntryType, 
/**
 * What it is called.
 */
label: string, 
/**
 * The section it stands in by itself.
 */
section: Section, 
/**
 * Its own fields.
 */
fields: Array<FieldView>, };

export type EntryWhole = { 
/**
 * In one line.
 */
row: EntryRow, 
/**
 * As written.
 */
draft: EntryDraft, 
/**
 * What a publication or an abstract is cited by, as a person types it.
 */
work: WorkDraft | null, 
/**
 * How it came here.
 */
came: Came, 
/**
 * A sentence of how it came here and when it was last checked.
 */
history: string, 
/**
 * The day the person last said that it is right.
 */
verifiedOn: Day | null, 
/**
 * How far it may reach, where that was not said and other entries tell.
 */
reachProposal: ReachProposal | null, };

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

export type Every = "week" | "month" | "year";

export type EvidenceAsked = "none" | "some" | "others";

export type EvidenceDraft = { 
/**
 * The day of it.
 */
day: Day, 
/**
 * What it is, 1 to 200 characters.
 */
what: string, 
/**
 * What kind.
 */
kind: BackingKind, 
/**
 * The competency it backs.
 */
competency: string | null, 
/**
 * The goal it belongs to.
 */
goal: GoalId | null, 
/**
 * Another person says so.
 */
byOther: boolean, 
/**
 * It reaches beyond the own unit.
 */
system: boolean, };

export type EvidenceId = number;

export type EvidenceKind = "calendar" | "log" | "note";

export type EvidenceLink = { 
/**
 * What kind of row.
 */
to: LinkKind, 
/**
 * Its row.
 */
id: number, };

export type EvidenceRequest = { 
/**
 * The text; nothing is sent.
 */
text: string, };

export type EvidenceRow = { 
/**
 * Its row.
 */
id: EvidenceId, 
/**
 * As written.
 */
draft: EvidenceDraft, 
/**
 * Its kind in words.
 */
label: string, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type EvidenceView = { 
/**
 * Row id.
 */
id: EvidenceId, 
/**
 * What kind.
 */
kind: EvidenceKind, 
/**
 * Its words.
 */
words: string, 
/**
 * The day it is of.
 */
on: Day, 
/**
 * Minutes a week, where it is a figure of hours.
 */
minutes: number | null, 
/**
 * Where it comes from.
 */
link: EvidenceLink | null, };

export type ExitLever = "tail" | "prorated" | "forgiven" | "bonus" | "vested" | "nonCompete";

export type ExitLine = { 
/**
 * What it is.
 */
part: ExitPart, 
/**
 * What the person calls it, where there may be several.
 */
name: string | null, 
/**
 * How much.
 */
dollars: Dollars, };

export type ExitMonth = { 
/**
 * The day.
 */
day: Day, 
/**
 * It is too late to give notice for it.
 */
late: boolean, 
/**
 * Parts that cost something, in their order.
 */
lines: Array<ExitLine>, 
/**
 * Their sum.
 */
total: Dollars, };

export type ExitPart = "tail" | "clawback" | "unvested" | "bonus" | "nonCompete" | "gap" | "loans";

export type ExitRow = { 
/**
 * What it is.
 */
part: ExitPart, 
/**
 * What the person calls it, where there may be several.
 */
name: string | null, 
/**
 * The same in words.
 */
label: string, 
/**
 * Its sum on each of the days, in their order.
 */
dollars: Array<Dollars>, };

export type ExitTerms = { 
/**
 * The day the post began or would begin.
 */
began: Day | null, 
/**
 * Days of notice that you give.
 */
notice: number | null, 
/**
 * Days of notice that they give.
 */
theirNotice: number | null, 
/**
 * The last day you think of.
 */
leaving: Day | null, 
/**
 * The tail; nothing where it is not known.
 */
tail: TailTerms | null, 
/**
 * The employer's cover needs no tail from you.
 */
noTail: boolean, 
/**
 * Money to give back.
 */
clawbacks: Array<ClawbackTerms>, 
/**
 * Money that is not yours yet.
 */
unvested: Array<UnvestedTerms>, 
/**
 * Bonuses.
 */
bonuses: Array<BonusTerms>, 
/**
 * The non-compete; nothing where it is not known.
 */
nonCompete: NonCompeteTerms | null, 
/**
 * There is none.
 */
noNonCompete: boolean, 
/**
 * Weeks without pay; nothing where they are not known.
 */
gap: GapTerms | null, 
/**
 * Loan forgiveness, where it plays a part.
 */
loans: LoanTerms | null, };

export type ExitView = { 
/**
 * The sentence before the figures.
 */
finding: string, 
/**
 * What is not in the sums, in words; nothing where everything is known.
 */
unknownSaying: string | null, 
/**
 * What is not in the sums.
 */
unknown: Array<ExitPart>, 
/**
 * The ends of the months ahead.
 */
months: Array<ExitMonth>, 
/**
 * The day in question: the one the person thinks of, or the first for which notice can be given.
 */
chosen: Day | null, 
/**
 * Days of the table: the cheapest ahead, and the day in question.
 */
days: Array<ExitMonth>, 
/**
 * The table, part by part.
 */
rows: Array<ExitRow>, 
/**
 * Clauses that would take something off on the day in question.
 */
levers: Array<LeverView>, 
/**
 * How the sum on the day in question was worked out.
 */
working: Working | null, };

export type ExperimentPage = { 
/**
 * What was written.
 */
experiment: ExperimentView | null, 
/**
 * The day of the next audit.
 */
nextOn: Day, 
/**
 * The person set that day; else it is 90 days after this audit.
 */
nextSet: boolean, };

export type ExperimentView = { 
/**
 * What is tried.
 */
words: string, 
/**
 * Its first day.
 */
start: Day, 
/**
 * Its last day.
 */
end: Day, 
/**
 * How the person will know.
 */
know: string | null, 
/**
 * What came of it.
 */
outcome: Outcome | null, 
/**
 * What it did.
 */
found: string | null, 
/**
 * It is over, and nothing is said yet of what it did.
 */
due: boolean, };

export type FactCard = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * What was so.
 */
says: string, 
/**
 * Who says so.
 */
source: string, 
/**
 * The day of the source, or the day it was read.
 */
on: Day, 
/**
 * What to check before relying on it.
 */
check: string, };

export type FactDraft = { 
/**
 * How much; nothing while it is not known.
 */
amount: string, 
/**
 * At the least, where it is a range.
 */
low: string, 
/**
 * At the most, where it is a range.
 */
high: string, 
/**
 * "2 today"; may be empty.
 */
words: string, 
/**
 * How well it is known.
 */
grade: Grade, 
/**
 * "§2.4", "Dr Mbele"; may be empty.
 */
source: string, 
/**
 * The day on which it was so.
 */
on: Day | null, 
/**
 * The chance that what was asked for is kept, in per cent; only where one stays with what was asked for.
 */
kept: number | null, };

export type FactView = { 
/**
 * Which path.
 */
path: PathId, 
/**
 * What was written; none where nothing was.
 */
draft: FactDraft | null, 
/**
 * "6 hours"; none while it is not known.
 */
shown: string | null, 
/**
 * "108 to 117".
 */
between: string | null, 
/**
 * How it stands.
 */
stands: Stands, 
/**
 * In words: "short by 2".
 */
said: string, 
/**
 * How well it is known; none while it is not.
 */
grade: Grade | null, 
/**
 * "told, Dr Mbele, 12 November 2026".
 */
rests: string | null, 
/**
 * What an answer could change.
 */
influence: Influence, };

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

export type FeedbackDraft = { 
/**
 * Who gave it.
 */
person: PersonId, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * What they saw the person do.
 */
behaviour: string, 
/**
 * What it led to.
 */
effect: string | null, 
/**
 * What to do next.
 */
next: string | null, };

export type FeedbackEntry = { 
/**
 * Its row.
 */
id: FeedbackId, 
/**
 * As written.
 */
draft: FeedbackDraft, 
/**
 * It names no next step: something to ask for.
 */
vague: boolean, };

export type FeedbackId = number;

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

export type FieldLine = { 
/**
 * The field.
 */
field: RecordField, 
/**
 * What it is called.
 */
label: string, 
/**
 * What stands in the dossier.
 */
yours: string | null, 
/**
 * What stands in the file.
 */
theirs: string | null, 
/**
 * Whether there is something to choose, and what is proposed.
 */
offer: FieldOffer, };

export type FieldOffer = "alike" | "kept" | "proposed" | "choice";

export type FieldOption = { 
/**
 * Its lasting name.
 */
name: string, 
/**
 * What it is called.
 */
label: string, };

export type FieldValue = boolean | number | string | Array<number> | Array<string>;

export type FieldView = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * "line", "note", "whole", "decimal", "percent", "day", "flag", "one", "many" or "numbers".
 */
kind: string, 
/**
 * What can be chosen.
 */
options: Array<FieldOption>, 
/**
 * It leaves the vault only when the person asks for it.
 */
heldBack: boolean, };

export type FileHead = { 
/**
 * Its row.
 */
id: FileId, 
/**
 * Its own name, without a folder.
 */
name: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * SHA-256 of its bytes, in hexadecimal.
 */
sha256: string, };

export type FileId = number;

export type FileScan = { 
/**
 * The piece.
 */
id: PieceId, 
/**
 * Name of its file.
 */
name: string, 
/**
 * What it proves.
 */
proves: string, 
/**
 * What was found.
 */
scan: Scan, };

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

export type FilledLetter = { 
/**
 * Which letter.
 */
letter: PlanLetter, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its text; "___" where something is missing.
 */
text: string, 
/**
 * What is missing, in words.
 */
missing: Array<string>, };

export type Find = { text: string, };

export type FindOut = { id: PathId, keys: Array<string>, };

export type FinishAudit = { audit: AuditId, };

export type Fit = "goOn" | "unsure" | "stop";

export type FitNote = { 
/**
 * When it was written; not after today.
 */
day: Day, 
/**
 * Whether to go on.
 */
fit: Fit, 
/**
 * A private note; may be empty.
 */
note: string, };

export type FollowRemark = { id: StatementId, key: string, };

export type FollowThrough = { 
/**
 * What the person owes: late first, then by day.
 */
mine: Array<PromiseRow>, 
/**
 * What others owe them.
 */
theirs: Array<PromiseRow>, 
/**
 * What was kept or let go, the newest first; fifty at most.
 */
settled: Array<PromiseRow>, 
/**
 * Promises in the trash.
 */
trash: Array<PromiseRow>, 
/**
 * How both keep their word.
 */
mirror: Array<MirrorFigure>, };

export type ForecastDraft = { 
/**
 * "Teaching".
 */
name: string, 
/**
 * What it counts in.
 */
yardstick: Yardstick, 
/**
 * "hours a week".
 */
unit: string, 
/**
 * What is foreseen, as typed; a line without it is left out.
 */
expected: string, };

export type ForecastLine = { 
/**
 * "Teaching".
 */
name: string, 
/**
 * "6 hours a week".
 */
expected: string, 
/**
 * What came, as typed.
 */
came: string, 
/**
 * The same as shown; none while it is not known.
 */
shown: string | null, 
/**
 * "2 less than foreseen", "as foreseen".
 */
apart: string | null, 
/**
 * What it counts in.
 */
yardstick: Yardstick, };

export type ForgetContractText = { post: PostId, };

export type ForgetZone = { 
/**
 * The zone's name in files; empty where they name none.
 */
tzid: string, };

export type FormatView = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it rests on.
 */
note: string, };

export type Found = { 
/**
 * At most eight of a kind.
 */
hits: Array<Hit>, };

export type FoundPerson = { 
/**
 * As they would be written down, without notes.
 */
draft: PersonDraft, 
/**
 * How far it has come; a prospect unless the file says otherwise.
 */
stage: PersonStage, 
/**
 * Somebody of this name is here already.
 */
known: boolean, };

export type Fragile = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * Points of a hundred of the cover that would go.
 */
share: number, 
/**
 * Needs that would then be covered by nobody.
 */
alone: Array<string>, };

export type Frame = "first" | "regular" | "quarterly" | "realign" | "closing" | "sponsor";

export type GainReason = { 
/**
 * The need's lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Points of a hundred of all demand; the reasons add up to the gain.
 */
points: number, };

export type GapKind = "less" | "tie" | "more" | "unknown";

export type GapSource = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * Importance less lived; `null` where one is missing.
 */
gap: number | null, 
/**
 * Parts laid out so far.
 */
parts: Parts | null, 
/**
 * Parts of ten left to lay out.
 */
left: number, };

export type GapTerms = { 
/**
 * Weeks, 0 to 52.
 */
weeks: number, 
/**
 * Pay of a year that stands still meanwhile.
 */
yearly: Cents, };

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

export type GivenCredit = "none" | "time" | "pay" | "dossier";

export type GivenDraft = { 
/**
 * To whom, 1 to 120 characters. Private: in no export.
 */
mentee: string, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * How long, 1 minute to 1000 hours.
 */
minutes: number, 
/**
 * What for.
 */
what: string, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * What credit it got.
 */
credit: GivenCredit, };

export type GivenEntry = { 
/**
 * Its row.
 */
id: GivenId, 
/**
 * As written.
 */
draft: GivenDraft, 
/**
 * Its credit in words.
 */
creditLabel: string, };

export type GivenId = number;

export type GivenView = { 
/**
 * The entries, newest first.
 */
entries: Array<GivenEntry>, 
/**
 * Minutes in the last twelve months.
 */
minutes: number, 
/**
 * Minutes of these without credit of any kind.
 */
uncredited: number, 
/**
 * People it was given to in these months.
 */
mentees: number, 
/**
 * Entries of these months that say what came of it.
 */
outcomes: number, 
/**
 * The same as a sentence; `null` while these months hold nothing.
 */
sentence: string | null, 
/**
 * How it was worked out.
 */
working: Working, };

export type GoBack = { id: number, };

export type GoBackPreview = { 
/**
 * Words of each step.
 */
steps: Array<string>, };

export type GoalCheck = "doing" | "shows" | "believed" | "serves" | "dated" | "results";

export type GoalDraft = { 
/**
 * The goal, or the objective; 1 to 200 characters, as it would print.
 */
title: string, 
/**
 * How it is written.
 */
form: GoalForm, 
/**
 * 1 to 3; 3 comes first.
 */
priority: number, 
/**
 * Its domain.
 */
domain: Domain | null, 
/**
 * Key of the need it serves.
 */
need: string | null, 
/**
 * The value it serves, by its name.
 */
value: string | null, 
/**
 * Key of the competency it builds.
 */
competency: string | null, 
/**
 * The criterion of the dossier it shows.
 */
criterion: string | null, 
/**
 * A number or a finished thing by which it shows.
 */
measure: string | null, 
/**
 * How confident the person is that it will be done, 0 to 10.
 */
confidence: number | null, 
/**
 * A smaller step, where the confidence is low.
 */
step: string | null, 
/**
 * By when.
 */
due: Day | null, 
/**
 * Who helps.
 */
people: Array<PersonId>, 
/**
 * Measured results of an objective, four at most.
 */
results: Array<GoalResult>, 
/**
 * Milestones, twenty at most.
 */
milestones: Array<Milestone>, 
/**
 * A private note; it leaves the vault in no export.
 */
note: string, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type GoalForm = "smart" | "okr";

export type GoalId = number;

export type GoalNote = { 
/**
 * Which check.
 */
check: GoalCheck, 
/**
 * It is met.
 */
met: boolean, 
/**
 * What is there, or what would help.
 */
words: string, };

export type GoalProgress = { 
/**
 * In thousandths.
 */
thousandths: number, 
/**
 * How it was worked out.
 */
working: Working, };

export type GoalResult = { 
/**
 * What is measured, with its unit.
 */
name: string, 
/**
 * Where it stood.
 */
start: number, 
/**
 * Where it stands.
 */
now: number, 
/**
 * Where it is to stand; another figure than the start, above it or below.
 */
target: number, };

export type GoalRow = { 
/**
 * Its row.
 */
id: GoalId, 
/**
 * As written.
 */
draft: GoalDraft, 
/**
 * What became of it.
 */
state: GoalState, 
/**
 * What would make it easier to keep.
 */
notes: Array<GoalNote>, 
/**
 * How far it has come; `null` where nothing can be counted.
 */
progress: GoalProgress | null, 
/**
 * A sentence where it stands still.
 */
still: string | null, 
/**
 * Scores by quarter, the oldest first.
 */
scores: Array<QuarterScore>, 
/**
 * What backs it, the newest first.
 */
evidence: Array<EvidenceRow>, 
/**
 * The competency it builds, in words.
 */
competency: string | null, 
/**
 * The day it was reached or let go.
 */
settledOn: Day | null, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type GoalState = "open" | "met" | "dropped";

export type GoalsView = { 
/**
 * Open ones: by priority, then by day.
 */
open: Array<GoalRow>, 
/**
 * Reached and let go, the newest first.
 */
settled: Array<GoalRow>, 
/**
 * Those in the trash.
 */
trash: Array<GoalRow>, 
/**
 * The quarter of today.
 */
quarter: string, 
/**
 * Competencies that a goal can build.
 */
competencies: Array<CompetencyName>, };

export type Grade = "writing" | "seen" | "told" | "guess";

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

export type GroupReading = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it asks for: "both of 2", "4 of 6".
 */
asks: string, 
/**
 * Its criteria.
 */
lines: Array<CriterionLine>, };

export type GroupRule = "all" | { "atLeast": number } | { "areas": number };

export type GroupTyped = "right" | "wrong" | "short";

export type Guarantee = { 
/**
 * A year.
 */
yearly: Cents, 
/**
 * Months from the start.
 */
months: number, };

export type Guard = { 
/**
 * Secrets it touches.
 */
secrets: Array<Secret>, 
/**
 * It says something of the values audit.
 */
values: boolean, 
/**
 * The person lets it out. What touches nothing private starts released, everything else does not.
 */
released: boolean, };

export type GutView = { 
/**
 * It is to be told before the readings are shown.
 */
wanted: boolean, 
/**
 * What was told, the first place first; empty where it was passed over.
 */
order: Array<PathId>, 
/**
 * When.
 */
on: Day | null, };

export type HandGroup = "panel" | "procedures" | "results" | "patients" | "trainees" | "theses" | "letters" | "courses" | "grants" | "studies" | "committees" | "teams" | "other";

export type HandLink = { 
/**
 * The criterion's lasting name; rules of another year that keep the name keep the link.
 */
criterion: string, 
/**
 * Why the entry speaks to it, 200 characters at most.
 */
why: string | null, };

export type HandOffDraft = { 
/**
 * The group.
 */
group: HandGroup, 
/**
 * What is handed on.
 */
what: string, 
/**
 * How many; nothing where they are not counted.
 */
count: number | null, 
/**
 * To whom: a role, or the name of a colleague.
 */
to: string, 
/**
 * By when.
 */
when: StepWhen, 
/**
 * How it stands.
 */
state: HandState, 
/**
 * In words.
 */
note: string, };

export type HandState = { "kind": "toDo", } | { "kind": "offered", } | { "kind": "accepted", } | { "kind": "done", 
/**
 * The day.
 */
on: Day, };

export type Heading = "goals" | "cadence" | "channel" | "preparation" | "confidentiality" | "feedback" | "credit" | "conflict" | "review";

export type HealthKind = "talks" | "sponsor" | "peer";

export type HealthRule = "cutAmber" | "cutRed" | "rowAmber" | "rowRed" | "short" | "rememberedRed" | "rememberedAmber" | "againstAmber" | "againstRed" | "stillAmber" | "stillRed";

export type HealthView = { 
/**
 * By what it is looked at.
 */
kind: HealthKind, 
/**
 * What it comes to.
 */
verdict: Verdict, 
/**
 * The same as a sentence.
 */
sentence: string, 
/**
 * The four signs; none where it is not looked at by its talks.
 */
signs: Array<SignReading>, 
/**
 * Facts of a sponsor's ledger, or of give and take with a peer.
 */
facts: Array<string>, 
/**
 * How the person's own rating stands.
 */
rating: Light, 
/**
 * The ratings, newest first.
 */
ratings: Array<RatingEntry>, 
/**
 * What can be rated.
 */
statements: Array<StatementView>, 
/**
 * The person's own part.
 */
mirror: Array<MirrorReading>, 
/**
 * Where the record and the person disagree, as a sentence.
 */
disagreement: string | null, 
/**
 * The last time it was looked at.
 */
checkedOn: Day | null, 
/**
 * A quarter has passed since, or it was never looked at.
 */
checkDue: boolean, 
/**
 * The ladder of steps.
 */
repair: RepairView, 
/**
 * What this is and is not.
 */
caveat: string, 
/**
 * How it is worked out.
 */
working: Working, };

export type HideCard = { card: CardKey, };

export type HideQuestion = { key: string, hidden: boolean, };

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
 * What kind of thing: "calendar", "category", "title", "rule", "offer", "mask"; "card", "note",
 * "evidence", "activity", "experiment"; "recurring", "uncredited", "pulse", "scale"; "person", "need",
 * "advice", "door", "feedback", "letter", "given"; "meeting", "item", "promise", "goal", "question"; "entry",
 * "evidencePiece", "criterion", "statement"; "path", "optionCriterion", "sealedNote"; "post", "ask", "clause";
 * "plan", "planPiece". Those in an audit carry its row, those with a person theirs, those in a plan that of the plan.
 */
kind: string, 
/**
 * Its row, where it has one.
 */
id: number | null, 
/**
 * Its key, where it has that instead: a card of a deck, or of one's own; a criterion.
 */
key: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * One more line.
 */
detail: string | null, };

export type HomeLine = { "place": "calendars" } & CalendarsLine | { "place": "values" } & ValuesLine | { "place": "logs" } & LogsLine | { "place": "people" } & PeopleLine | { "place": "meeting" } & MeetingLine | { "place": "dossier" } & DossierLine | { "place": "options" } & OptionsLine | { "place": "terms" } & TermsLine | { "place": "leaving" } & LeavingLine | { "place": "clauses" } & ClausesLine;

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
 * What would be next in the calendars, if anything is; the line of another place says what is next there.
 */
suggestion: Suggestion | null, };

export type HourPay = { 
/**
 * Minutes of work a year.
 */
minutes: number, 
/**
 * In cents.
 */
cents: Cents, 
/**
 * In cents, at the least.
 */
low: Cents, 
/**
 * In cents, at the most.
 */
high: Cents, };

export type Hours = { 
/**
 * Seven days from Monday; `null` is a day without working hours.
 */
core: Array<Part | null>, 
/**
 * Protected time; parts of one day never overlap.
 */
protected: Array<Protected>, };

export type ImportBibliography = { preview: string, 
/**
 * Wishes that differ from what is done by itself: what is new is added, what is here already stays.
 */
choices: Array<RecordChoice>, };

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

export type ImportCriteriaSet = { 
/**
 * Token of the file.
 */
file: string, };

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

export type ImportPeople = { 
/**
 * Token of the file.
 */
file: string, 
/**
 * Which, by their place in the preview, from 0.
 */
take: Array<number>, };

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

export type ImportancePage = { 
/**
 * The kept cards in the order they are asked.
 */
rows: Array<ImportanceRow>, 
/**
 * Cards answered.
 */
answered: number, };

export type ImportanceRow = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * 0 to 10.
 */
importance: number | null, };

export type Influence = "firstPlace" | "removes" | "order" | "nothing";

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

export type Issued = { 
/**
 * One date, or the two of a range; each is year, month, day as far as known.
 */
"date-parts"?: number[][], 
/**
 * 1 spring to 4 winter.
 */
season?: number, 
/**
 * Whether the file says "about".
 */
circa?: boolean, 
/**
 * Words that are no date.
 */
literal?: string, };

export type ItemDraft = { 
/**
 * 1 to 160 characters, as it would print.
 */
title: string, 
/**
 * What to leave with.
 */
want: Want, 
/**
 * With whom; nobody in particular means whoever covers its domain.
 */
person: PersonId | null, 
/**
 * Its domain.
 */
domain: Domain | null, 
/**
 * Key of the need it serves.
 */
need: string | null, 
/**
 * The goal it serves.
 */
goal: GoalId | null, 
/**
 * The day by which it is wanted.
 */
due: Day | null, 
/**
 * Starred.
 */
starred: boolean, 
/**
 * At most two questions that print with it.
 */
questions: Array<string>, 
/**
 * A private note; it leaves the vault in no export.
 */
note: string, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type ItemId = number;

export type ItemRow = { 
/**
 * Its row.
 */
id: ItemId, 
/**
 * As written.
 */
draft: ItemDraft, 
/**
 * What to leave with, in words.
 */
wantLabel: string, 
/**
 * Times it was carried over.
 */
carried: number, 
/**
 * What became of it.
 */
state: ItemState, 
/**
 * The day it was settled.
 */
settledOn: Day | null, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type ItemState = "open" | "done" | "handed" | "dropped";

export type ItemsView = { 
/**
 * Those that are open, in the order in which they were written.
 */
open: Array<ItemRow>, 
/**
 * Those that are settled, the newest first.
 */
settled: Array<ItemRow>, 
/**
 * Those in the trash.
 */
trash: Array<ItemRow>, };

export type JudgePassphrase = { passphrase: string, };

export type JudgePlace = { place: PlaceChoice, };

export type JudgedCriterion = { 
/**
 * The criterion's lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What is asked, in own words.
 */
words: string, 
/**
 * Where it stands in the source.
 */
place: string | null, 
/**
 * The entry is set beside it.
 */
beside: boolean, 
/**
 * Why.
 */
why: string | null, };

export type KeepCard = { audit: AuditId, card: CardKey, keep: boolean, };

export type KeepDraft = { 
/**
 * Its name among the starter lines; empty for an own one.
 */
key: string, 
/**
 * The list.
 */
list: KeepList, 
/**
 * What.
 */
title: string, 
/**
 * What it needs.
 */
needs: string, 
/**
 * From whom.
 */
with: string, 
/**
 * By when.
 */
when: StepWhen, 
/**
 * The day it was done.
 */
done: Day | null, };

export type KeepList = "identity" | "take" | "leave";

export type KeepMeeting = { meeting: MeetingId, notes: string, card: Card, 
/**
 * Lines of the agenda that were dealt with.
 */
ticked: Array<LineId>, 
/**
 * What becomes of things that are left over a third time.
 */
thirds: Array<Third>, };

export type KeepProposed = { audit: AuditId, };

export type KeepTitles = "labels" | "titles";

export type KeepVersion = { id: StatementId, name: string, };

export type KeepView = { 
/**
 * Its row.
 */
id: PlanPieceId, 
/**
 * What was written.
 */
draft: KeepDraft, 
/**
 * By when, in words.
 */
by: string | null, };

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

export type KeptRow = { 
/**
 * Which.
 */
source: AgendaSource, 
/**
 * What the person calls it.
 */
title: string, 
/**
 * Why it is off.
 */
why: string, 
/**
 * Releasing it would put it among what can be raised; where it may not be known, that is decided elsewhere.
 */
releasable: boolean, };

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

export type Known = "yes" | "no" | "unknown";

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

export type Lack = "evidence" | "confirmation" | "reach" | "date" | "institution" | "home" | "promotion" | "invited" | "peerReviewed" | "sponsor" | "comparator" | "detail";

export type LadderPage = { 
/**
 * The ladder.
 */
ladder: LadderView, 
/**
 * Confidence over time.
 */
confidence: ConfidenceView, 
/**
 * Evidence in the trash.
 */
trash: Array<EvidenceRow>, };

export type LadderStep = { 
/**
 * The competency.
 */
competency: string, 
/**
 * Why, in a sentence.
 */
why: string, 
/**
 * The stretch experience that goes with it, by key.
 */
stretch: string | null, 
/**
 * How its place was worked out.
 */
working: Working, };

export type LadderView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Whose work it leans on.
 */
credit: string, 
/**
 * What each level means, 1 to 5.
 */
levels: Array<string>, 
/**
 * The tiers.
 */
tiers: Array<Tier>, 
/**
 * The competencies, by tier.
 */
competencies: Array<CompetencyRow>, 
/**
 * Stretch experiences, by tier.
 */
stretch: Array<StretchRow>, 
/**
 * Rungs that would be left out, a sentence each.
 */
skipped: Array<string>, 
/**
 * At most three things to work on.
 */
steps: Array<LadderStep>, };

export type Lane = "you" | "contract" | "papers" | "money" | "patients" | "trainees" | "teams" | "academic" | "after";

export type LaneView = { 
/**
 * The lane.
 */
lane: Lane, 
/**
 * Its rows.
 */
rows: Array<PlanRow>, 
/**
 * Its hand-offs, added up.
 */
total: string | null, 
/**
 * The rule that one of its days comes from.
 */
rule: string | null, };

export type LeadFrom = "start" | "last" | "notice" | "patients";

export type LeadUnit = "days" | "months";

export type LeaveOutAudit = { audit: AuditId, leftOut: boolean, };

export type LeaveRemark = { id: StatementId, key: string, left: boolean, };

export type LeavingLine = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The day the new post begins.
 */
start: Day, 
/**
 * What is next; nothing where only what is past its day is left.
 */
next: string | null, 
/**
 * Its last day.
 */
on: Day | null, 
/**
 * Days until that.
 */
days: number | null, 
/**
 * Steps and hand-offs past their day.
 */
late: number, };

export type LeavingPage = { 
/**
 * The plan that is shown; nothing where there is none.
 */
plan: PlanView | null, 
/**
 * All plans.
 */
plans: Array<PlanLine>, 
/**
 * Paths a plan may belong to.
 */
paths: Array<PlanPath>, 
/**
 * What Pay knows of the post that would be left.
 */
post: LeftPost | null, 
/**
 * Plans in the trash.
 */
trash: Array<PlanLine>, };

export type LedgerBatch = { 
/**
 * What they are about, as the commonest of them says it.
 */
what: string, 
/**
 * The lines.
 */
lines: Array<number>, 
/**
 * How many lines and hours, in words.
 */
saying: string, };

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

export type LedgerProposal = { 
/**
 * The draft.
 */
draft: EntryDraft, 
/**
 * How many lines and hours it holds, in words.
 */
saying: string, 
/**
 * Criteria of the chosen rules that ask for this kind of entry, and those a person judges.
 */
feeds: Array<CouldFeed>, 
/**
 * What is to be said where none counts it.
 */
noCredit: string | null, };

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

export type LeftPost = { 
/**
 * Its name.
 */
name: string, 
/**
 * Days of notice.
 */
notice: number | null, 
/**
 * The last day thought of.
 */
last: Day | null, };

export type Length = { 
/**
 * "words", "characters" or "pages".
 */
unit: string, 
/**
 * How long it is; of pages, in tenths.
 */
is: number, 
/**
 * What is allowed, in the same unit.
 */
most: number | null, 
/**
 * "642 of 1,000 words".
 */
saying: string, 
/**
 * It is longer than allowed.
 */
over: boolean, };

export type LetterDraft = { 
/**
 * To whom, if they are in the vault.
 */
person: PersonId | null, 
/**
 * What it is for.
 */
kind: LetterKind, 
/**
 * Its text.
 */
words: string, 
/**
 * When it was kept; not after today.
 */
day: Day, };

export type LetterEntry = { 
/**
 * Its row.
 */
id: LetterId, 
/**
 * As kept.
 */
draft: LetterDraft, };

export type LetterId = number;

export type LetterKind = "request" | "nudge" | "no" | "realign" | "windDown";

export type LetterText = { 
/**
 * The text.
 */
text: string, 
/**
 * What it was drawn from, line by line: dates and deeds.
 */
facts: Array<string>, };

export type LetterView = { 
/**
 * Which letter.
 */
letter: PlanLetter, 
/**
 * The row of its kept text.
 */
kept: PlanPieceId | null, 
/**
 * Its text.
 */
text: string, 
/**
 * What the template makes of what was typed.
 */
fresh: FilledLetter, };

export type LettersView = { 
/**
 * The letters.
 */
letters: Array<LetterEntry>, };

export type Level = { 
/**
 * The level they claim, 1 to 5.
 */
claimed: number | null, 
/**
 * The level they want, 1 to 5.
 */
target: number | null, 
/**
 * How much it matters to them, 0 to 5.
 */
importance: number | null, };

export type LevelWord = { 
/**
 * The school's word.
 */
word: string, 
/**
 * From how many on.
 */
from: number, };

export type LeverView = { 
/**
 * The clause.
 */
lever: ExitLever, 
/**
 * The same in words.
 */
label: string, 
/**
 * What it takes off on the day in question.
 */
dollars: Dollars, };

export type LibraryAsk = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * What the other side may want of it.
 */
interest: string, 
/**
 * What to bring.
 */
evidence: string, 
/**
 * How it could read in the contract; blanks are to be filled.
 */
wording: string, };

export type Light = "unknown" | "green" | "amber" | "red";

export type LineDraft = { 
/**
 * As it prints, 1 to 160 characters.
 */
title: string, 
/**
 * What to leave with.
 */
want: Want | null, 
/**
 * 1 to 180.
 */
minutes: number, 
/**
 * Two at most.
 */
questions: Array<string>, 
/**
 * Why it is in; for the person alone.
 */
why: string, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type LineId = number;

export type LineMethod = "timed" | "estimated" | "report" | "calendar" | "rated" | "elsewhere";

export type LineRow = { 
/**
 * Its row.
 */
id: LineId, 
/**
 * When it begins: "16:06"; `null` where the time is not said.
 */
starts: string | null, 
/**
 * What can be changed of it.
 */
draft: LineDraft, 
/**
 * What to leave with, in words.
 */
wantLabel: string | null, 
/**
 * Where it comes from; `null` for a section and for what was written here.
 */
source: AgendaSource | null, 
/**
 * What kind of candidate it was, in words.
 */
kindLabel: string | null, 
/**
 * Its domain.
 */
domain: Domain | null, 
/**
 * It is a section of a fixed course.
 */
section: boolean, 
/**
 * It was dealt with.
 */
ticked: boolean, 
/**
 * Why it stays off every page although it is on the agenda; `null` where it prints.
 */
off: string | null, 
/**
 * How its weight was worked out.
 */
working: Working | null, };

export type LinkEntry = { criterion: string, entry: EntryId, 
/**
 * Why it speaks to the criterion.
 */
why: string | null, };

export type LinkKind = "category" | "logEntry";

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

export type ListAudits = Record<symbol, never>;

export type ListBenchmarks = Record<symbol, never>;

export type ListCalendars = Record<symbol, never>;

export type ListCategories = Record<symbol, never>;

export type ListCriteriaSets = Record<symbol, never>;

export type ListEntries = { filter: EntryFilter, };

export type ListGiven = Record<symbol, never>;

export type ListGoals = Record<symbol, never>;

export type ListGroupEvents = { group: GroupId, };

export type ListItems = Record<symbol, never>;

export type ListLedgerBatches = Record<symbol, never>;

export type ListLedgerLines = Record<symbol, never>;

export type ListLetters = Record<symbol, never>;

export type ListMasks = Record<symbol, never>;

export type ListMeetings = Record<symbol, never>;

export type ListOfferedActivities = { audit: AuditId, };

export type ListOfferedCriteria = Record<symbol, never>;

export type ListOffers = Record<symbol, never>;

export type ListOutcomes = Record<symbol, never>;

export type ListPapers = { wish: PaperWish, };

export type ListPeople = Record<symbol, never>;

export type ListPersonRecords = Record<symbol, never>;

export type ListPieces = { entry: EntryId | null, };

export type ListQuestions = Record<symbol, never>;

export type ListRecurring = Record<symbol, never>;

export type ListRules = Record<symbol, never>;

export type ListScores = Record<symbol, never>;

export type ListSorting = Record<symbol, never>;

export type ListSources = Record<symbol, never>;

export type ListStatements = Record<symbol, never>;

export type ListUncredited = Record<symbol, never>;

export type ListWeeks = Record<symbol, never>;

export type ListWishes = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ListZones = Record<symbol, never>;

export type LivedPage = { 
/**
 * First day of the four weeks it speaks of.
 */
from: Day, 
/**
 * Last day of them.
 */
to: Day, 
/**
 * The kept cards in the order they are asked.
 */
rows: Array<LivedRow>, 
/**
 * Cards answered.
 */
answered: number, 
/**
 * All are answered, so that importance is shown beside them.
 */
revealed: boolean, };

export type LivedRow = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * 0 to 10.
 */
lived: number | null, 
/**
 * What it rests on; empty is the person's word, shown as a hollow mark.
 */
evidence: Array<EvidenceView>, 
/**
 * Importance, once it is revealed.
 */
importance: number | null, };

export type LoanTerms = { 
/**
 * What would have to be paid more, from the servicer's page.
 */
amount: Cents, 
/**
 * The day of the last payment that counts.
 */
until: Day, 
/**
 * Whether the next employer qualifies too.
 */
next: Known, };

export type Lock = Record<symbol, never>;

export type LockHabit = "relaxed" | "balanced" | "strict" | "own";

export type LogBasis = { 
/**
 * Weeks worked a year, 1 to 52. 46 until the person says otherwise.
 */
weeks: number, 
/**
 * Hours of their own full-time year, 100 to 5000; `null` is not said, and then nothing is shown as FTE.
 */
yearHours: number | null, 
/**
 * What a true hour earns, in whole units, 1 to 100,000; `null` is not said, and then nothing is shown as money.
 */
hourly: number | null, 
/**
 * Sign of the currency: "$".
 */
currency: string, };

export type LogLine = { 
/**
 * Which figure: "burden", "burden.notes", "wow8", "ehr8", "ib8", "pajama", "mattered", "rested", "decided", "score".
 */
metric: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * How every point of it was come by.
 */
method: LineMethod, 
/**
 * The same in words.
 */
methodLabel: string, 
/**
 * With what, where that tells lines apart.
 */
with: string | null, 
/**
 * Unit of its points.
 */
unit: string, 
/**
 * In the order of days.
 */
points: Array<LogPoint>, 
/**
 * How it changes; `null` before three months, and for what is only plotted.
 */
trend: LogTrend | null, };

export type LogPoint = { 
/**
 * When; the first day of a month or week where it speaks of one.
 */
day: Day, 
/**
 * Its value, in the line's unit.
 */
value: number, };

export type LogTrend = { 
/**
 * "About +4 a month over 6 months (+1 to +7)."
 */
sentence: string, 
/**
 * Change a month, in the line's unit.
 */
slope: number, 
/**
 * Lower end of the interval of 90 %; `null` before four months.
 */
low: number | null, 
/**
 * Upper end; `null` before four months.
 */
high: number | null, 
/**
 * Months that went in.
 */
months: number, 
/**
 * How it was worked out.
 */
working: Working, };

export type LogsLine = { 
/**
 * The timer that runs, if one does.
 */
timer: TimerView | null, 
/**
 * Days of the last seven with an entry of the burden log.
 */
days: number, 
/**
 * The burden named most often in them, by days; `null` where none is.
 */
top: BurdenTag | null, 
/**
 * Monday of the week whose pulse is not said, if pulses are kept and this week's is missing.
 */
pulseOpen: Day | null, 
/**
 * Minutes without credit in the last twelve months.
 */
uncredited: number, 
/**
 * Asks in them.
 */
asks: number, };

export type LookAtPiece = { id: PieceId, 
/**
 * Which page, from 1.
 */
page: number, 
/**
 * How wide its picture is to be, in pixels.
 */
width: number, };

export type LookGroup = { 
/**
 * Which; `null` for the first steps.
 */
domain: Domain | null, 
/**
 * As it is shown.
 */
label: string, 
/**
 * Demand in it that nobody covers, in points; the groups come in this order.
 */
uncovered: number, 
/**
 * The places.
 */
rows: Array<LookRow>, };

export type LookPage = { 
/**
 * Which, from 1.
 */
page: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * How it looks; none where the file is words alone.
 */
picture: LookPicture | null, 
/**
 * What stands on it, line by line; empty where no words were found.
 */
lines: Array<string>, };

export type LookPicture = { 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, 
/**
 * Its form: `image/png` or `image/jpeg`; it was drawn here, whatever the file held.
 */
mime: string, 
/**
 * Its bytes in base64.
 */
data: string, };

export type LookRow = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * The domain; `null` for a first step.
 */
domain: Domain | null, 
/**
 * The world it is found in.
 */
world: World, 
/**
 * What it is called.
 */
name: string, 
/**
 * What to look for there.
 */
about: string, 
/**
 * The day it was ticked.
 */
tickedOn: Day | null, 
/**
 * It belongs to the other world and was not ticked: shown only on request.
 */
aside: boolean, };

export type LookView = { 
/**
 * The domains with most uncovered demand first; the first steps last.
 */
groups: Array<LookGroup>, 
/**
 * Places ticked.
 */
ticked: number, };

export type LookedRecord = { 
/**
 * Its place in the file, from 0.
 */
record: number, 
/**
 * Line where it begins.
 */
line: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Authors, in the order in which they signed.
 */
authors: Array<string>, 
/**
 * The person's own place among them, from 0, where it is sure or likely.
 */
own: number | null, 
/**
 * Whether the own place is sure.
 */
ownSure: boolean, 
/**
 * Year, where it is known.
 */
year: number | null, 
/**
 * Journal, book, or publisher.
 */
container: string | null, 
/**
 * What kind of work it is, in words.
 */
kind: string, 
/**
 * Place of an earlier record of the same file that is of the same work.
 */
twice: number | null, };

export type MakeOldCvLine = { preview: string, 
/**
 * Number of the line.
 */
at: number, };

export type MakeSwap = { one: PathId, other: PathId, 
/**
 * The path that is thought otherwise.
 */
changed: PathId, 
/**
 * The line that is made level.
 */
line: CriterionId, 
/**
 * The line that makes up for it.
 */
paid: CriterionId, 
/**
 * To how much, as typed.
 */
after: string, };

export type MarkHardDay = { version: VersionId, hard: boolean, };

export type MarkMeaningful = { audit: AuditId, id: ActivityId | null, };

export type MarkNudged = { person: PersonId, 
/**
 * Not after today, and not before the request.
 */
on: Day | null, };

export type MarkPost = { id: PostId, };

export type MarkRequestSent = { person: PersonId, 
/**
 * Not after today.
 */
on: Day | null, };

export type MarkSent = { id: MeetingId, on: Day | null, };

export type MarkThanked = { meeting: MeetingId, on: Day | null, };

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

export type MeaningfulView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Part of the hours listed, 0 to 1.
 */
share: number, 
/**
 * The line, 0 to 1. Not a target.
 */
line: number, 
/**
 * The sentence.
 */
words: string, 
/**
 * Key of the source card.
 */
benchmark: string, };

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

export type MeasureResult = { id: GoalId, 
/**
 * Its place among the goal's results, from 0.
 */
place: number, now: number, };

export type MeetingDraft = { 
/**
 * With whom.
 */
person: PersonId, 
/**
 * The day.
 */
day: Day, 
/**
 * Minute of the day at which it begins; not said where it is not known yet.
 */
start: number | null, 
/**
 * Its length, 10 to 180 minutes.
 */
minutes: number, 
/**
 * What kind.
 */
frame: Frame, 
/**
 * Where, or how.
 */
place: string | null, };

export type MeetingId = number;

export type MeetingLine = { 
/**
 * Which meeting.
 */
meeting: MeetingId, 
/**
 * With whom.
 */
name: string, 
/**
 * When.
 */
day: Day, 
/**
 * What would be next.
 */
next: MeetingNext, };

export type MeetingNext = "send" | "meet" | "after";

export type MeetingRow = { 
/**
 * Its row.
 */
id: MeetingId, 
/**
 * As planned.
 */
draft: MeetingDraft, 
/**
 * With whom.
 */
name: string, 
/**
 * What kind, in words.
 */
frameLabel: string, 
/**
 * Where it stands.
 */
state: MeetingState, 
/**
 * "Thursday 26 November, 16:00, 30 minutes".
 */
when: string, 
/**
 * The day the agenda was sent.
 */
sentOn: Day | null, 
/**
 * The day thanks were given.
 */
thankedOn: Day | null, 
/**
 * It is past and nothing was said of it yet.
 */
open: boolean, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type MeetingState = "planned" | "held" | "cancelled";

export type MeetingsView = { 
/**
 * Planned, the next first; those that are past and open come before.
 */
planned: Array<MeetingRow>, 
/**
 * Held and cancelled, the newest first.
 */
past: Array<MeetingRow>, 
/**
 * Those in the trash.
 */
trash: Array<MeetingRow>, };

export type MenteeDraft = { 
/**
 * Who.
 */
name: string, 
/**
 * The day they were told; nothing where they were not.
 */
told: Day | null, 
/**
 * Who takes over, and what.
 */
over: string, 
/**
 * What was agreed of going on: "one hour a month".
 */
agreement: string, 
/**
 * Until when.
 */
until: Day | null, };

export type MenteeView = { 
/**
 * Its row.
 */
id: PlanPieceId, 
/**
 * What was written.
 */
draft: MenteeDraft, };

export type MergeOldCvLine = { preview: string, 
/**
 * Number of the proposal.
 */
at: number, };

export type MetRecord = { 
/**
 * The record.
 */
looked: LookedRecord, 
/**
 * The entry of the same work.
 */
entry: EntryId, 
/**
 * By what it is known, in words: "Same DOI".
 */
by: string, 
/**
 * How the two stand, in a sentence.
 */
saying: string, 
/**
 * Field by field.
 */
fields: Array<FieldLine>, };

export type Metrics = "forbidden" | "free";

export type Milestone = { 
/**
 * What.
 */
what: string, 
/**
 * By when.
 */
due: Day | null, 
/**
 * The day it was done.
 */
doneOn: Day | null, };

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

export type MirrorFigure = { 
/**
 * What is counted.
 */
name: string, 
/**
 * "3 of 5 meetings", or that there is nothing to go by yet.
 */
said: string, 
/**
 * How it was counted.
 */
working: Working, 
/**
 * The rows, each with whether it counted.
 */
rows: Array<MirrorRow>, };

export type MirrorLine = "cancelled" | "agenda" | "promises" | "prepared";

export type MirrorReading = { 
/**
 * Which.
 */
line: MirrorLine, 
/**
 * How it stands.
 */
light: Light, 
/**
 * The facts in a sentence.
 */
words: string, };

export type MirrorRow = { 
/**
 * What it is: "Dr Abena Osei, 15 October".
 */
label: string, 
/**
 * It counted.
 */
counted: boolean, };

export type Missing = "calendar" | "weeks" | "wish";

export type MissingRole = { 
/**
 * Which.
 */
rule: RoleRule, 
/**
 * What is missing and why it is wanted.
 */
words: string, 
/**
 * Prospects who would fill it.
 */
prospects: Array<PersonId>, 
/**
 * Somebody who helps may fill it: it was not said of them.
 */
unsaid: Array<PersonId>, };

export type MissingView = { 
/**
 * The rules; nothing is read while none are chosen.
 */
rules: RulesHead | null, 
/**
 * How it stands, in sentences.
 */
lede: string, 
/**
 * How many criteria stand how: those that lists can answer.
 */
states: Array<StateCount>, 
/**
 * The same for those outside the count.
 */
outsideStates: Array<StateCount>, 
/**
 * Groups.
 */
groups: Array<GroupReading>, 
/**
 * Criteria that no list can answer, and those that a missing fact decides.
 */
outside: Array<CriterionLine>, 
/**
 * What is to be done by when.
 */
calendar: Array<CalendarDay>, 
/**
 * That steps of the calendar wait for the day of the packet.
 */
calendarWaits: string | null, 
/**
 * The day on which the packet is due.
 */
packetDue: Day | null, 
/**
 * The day on which the committee meets.
 */
committeeOn: Day | null, 
/**
 * What the numbers mean.
 */
foot: string, };

export type Mission = "teaching" | "clinical" | "research" | "service" | "leadership" | "quality" | "equity";

export type Mode = "quick" | "usual" | "long";

export type Moment = "start" | "quarter" | "close" | "before";

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

export type MoreLessPage = { 
/**
 * The energy list, to choose from.
 */
activities: Array<Activity>, 
/**
 * In the order they were added.
 */
shifts: Array<Shift>, 
/**
 * What they add to the week, in minutes.
 */
sum: number, 
/**
 * What it comes out of, where they add.
 */
cut: string | null, 
/**
 * Whether they can be meant together.
 */
balance: Balance, };

export type MoveCategory = { id: CategoryId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MoveCriterion = { id: CriterionId, to: number, };

export type MoveLine = { line: LineId, place: number, };

export type MoveMask = { id: MaskId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MovePerson = { id: PersonId, stage: PersonStage, };

export type MoveRule = { id: RuleId, 
/**
 * Its new place, from 0; beyond the end means last.
 */
to: number, };

export type MoveStart = { id: PlanId, start: Day, };

export type MoveWishBlock = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, day: number, from: number, to: number, toDay: number, toFrom: number, };

export type Name = { 
/**
 * The whole name.
 */
literal: string, } | PersonName;

export type NameCut = { audit: AuditId, cut: string | null, };

export type NeedAnswer = { 
/**
 * How much it matters, 0 to 5.
 */
importance: number | null, 
/**
 * How much of it is missing, 0 to 4.
 */
gap: number | null, 
/**
 * A private note; may be empty.
 */
note: string, };

export type NeedRow = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * Its domain.
 */
domain: Domain, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it means.
 */
about: string, 
/**
 * The world it belongs to.
 */
world: World, 
/**
 * What the person said.
 */
answer: NeedAnswer, 
/**
 * Importance by stage and world, 0 to 5; used while the person said none.
 */
suggested: number | null, 
/**
 * Importance × gap, 0 to 20; `null` while the gap is not said.
 */
demand: number | null, 
/**
 * It belongs to the world the person does not work in, and nothing was said of it: shown last.
 */
aside: boolean, };

export type NeedsView = { 
/**
 * Where the person stands.
 */
standing: CareerStanding, 
/**
 * Every need, by domain.
 */
rows: Array<NeedRow>, 
/**
 * The domains with their sums.
 */
domains: Array<DomainDemand>, 
/**
 * The heaviest known needs, at most five, by key.
 */
heaviest: Array<string>, 
/**
 * How full the map is, and what weighs most, as a sentence.
 */
sentence: string, 
/**
 * How demand is worked out.
 */
working: Working, };

export type NewActivity = { 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * Row of the category its hours come from, if they come from one.
 */
category?: number | null, 
/**
 * Minutes a week, 10,080 at most.
 */
minutes: number, };

export type NewRecoverySheet = { passphrase: string, };

export type NewWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, from: WishStart, };

export type NextPerson = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * Cover now, in points of a hundred.
 */
from: number, 
/**
 * Cover with them.
 */
to: number, 
/**
 * Why, the heaviest first; the points add up to `to` − `from`.
 */
reasons: Array<GainReason>, 
/**
 * The same as a sentence.
 */
words: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type NoFacts = { 
/**
 * To whom.
 */
to: string, 
/**
 * What was asked.
 */
what: string, 
/**
 * The priority that it would take from; may be missing.
 */
priority: string | null, 
/**
 * Another way: a name, a later date, a smaller part; may be missing.
 */
instead: string | null, };

export type NoiseView = { 
/**
 * Points either way.
 */
band: number, 
/**
 * As shown: "2.5".
 */
shown: string, 
/**
 * It comes from the person's own answers; else it is assumed.
 */
own: boolean, 
/**
 * Cards asked twice so far; ten make it the person's own.
 */
pairs: number, 
/**
 * The sentence about it.
 */
words: string, };

export type NonCompeteTerms = { 
/**
 * Months it lasts.
 */
months: number, 
/**
 * Sum that buys you out, where there is one.
 */
buyOut: Cents | null, 
/**
 * What a month in it would cost you: pay lost, or a second home.
 */
monthly: Cents | null, 
/**
 * Whether what you would do next lies within it.
 */
bars: Known, 
/**
 * Endings in which it does not hold.
 */
spared: Array<Ending>, 
/**
 * Where it holds: "12 miles around the main site".
 */
place: string, };

export type NotCounting = { 
/**
 * Why.
 */
why: Why, 
/**
 * The same in words, without the number.
 */
saying: string, 
/**
 * Which.
 */
entries: Array<EntryId>, };

export type NotInRow = { 
/**
 * Which; `null` for a question that was asked too lately.
 */
source: AgendaSource | null, 
/**
 * What it is.
 */
title: string, 
/**
 * What kind, in words.
 */
kindLabel: string, 
/**
 * Why it is not in.
 */
why: string, 
/**
 * There is room for it now.
 */
fits: boolean, 
/**
 * How its weight was worked out.
 */
working: Working | null, };

export type NoteCard = { 
/**
 * Its row.
 */
id: NoteId, 
/**
 * The path it is about.
 */
path: string, 
/**
 * When it was sealed.
 */
sealedOn: Day, 
/**
 * When it opens.
 */
opensOn: Day, 
/**
 * When it was opened before that.
 */
openedOn: Day | null, 
/**
 * What stands in it; none while it is closed.
 */
inside: NoteInside | null, };

export type NoteDraft = { 
/**
 * Why this path.
 */
why: string, 
/**
 * What would change my mind.
 */
changeMind: string, 
/**
 * The day it opens.
 */
opensOn: Day, 
/**
 * What is foreseen.
 */
forecast: Array<ForecastDraft>, };

export type NoteId = number;

export type NoteInside = { 
/**
 * Why this path.
 */
why: string, 
/**
 * What would change my mind.
 */
changeMind: string, 
/**
 * What was foreseen, and what came.
 */
lines: Array<ForecastLine>, 
/**
 * What was learned from it.
 */
learned: string, 
/**
 * "3 of 4 came as foreseen or better known"; none while nothing came.
 */
finding: string | null, };

export type NoteKind = "promise" | "kept" | "advice" | "decision" | "thanks" | "note";

export type NoteLine = { 
/**
 * The line as written.
 */
written: string, 
/**
 * What it becomes.
 */
kind: NoteKind, 
/**
 * Its words without marks, owner and day.
 */
what: string, 
/**
 * Whose promise it is; the person's own where nobody is named.
 */
owner: Owner | null, 
/**
 * By when.
 */
due: Day | null, 
/**
 * Somebody named with @ who is neither of the two: the line stays a note.
 */
stranger: string | null, };

export type NoteOffice = { id: SetId, on: Day, words: string | null, };

export type NoteRow = { 
/**
 * The line as read.
 */
line: NoteLine, 
/**
 * What it becomes: "You", "Dr Osei", "Decision", "Note".
 */
label: string, 
/**
 * "Fri 11 Dec"; `null` without a day.
 */
day: string | null, 
/**
 * What to do about a line that could not be read as meant; `null` otherwise.
 */
hint: string | null, };

export type NoteWish = { version: VersionId, note: string | null, };

export type NotesView = { 
/**
 * The lines in their order.
 */
rows: Array<NoteRow>, 
/**
 * "Two promises by you, one by Dr Osei."
 */
sentence: string, };

export type Offer = { 
/**
 * 0 not at all, 4 the whole of it.
 */
level: number, 
/**
 * How the person knows.
 */
source: OfferSource, };

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

export type OfferRow = { 
/**
 * Name of a domain or of a need.
 */
subject: string, 
/**
 * How far, and how the person knows.
 */
offer: Offer, };

export type OfferSource = "evidence" | "said" | "guess";

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

export type OfferedActivity = { 
/**
 * Row of the category.
 */
category: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Minutes a week, over the weeks that count.
 */
minutes: number, 
/**
 * It is on the list of this audit already.
 */
taken: boolean, };

export type OfferedCriterion = { 
/**
 * Where it comes from.
 */
origin: Origin, 
/**
 * Its key there.
 */
key: string, 
/**
 * "Teaching".
 */
name: string, 
/**
 * "Would it let you live this more than 4 of 10?"
 */
asks: string, 
/**
 * It is a criterion already.
 */
taken: boolean, };

export type OfferedStep = { 
/**
 * Which.
 */
step: RepairStep, 
/**
 * As it is offered.
 */
label: string, };

export type OldCvDone = { 
/**
 * Entries that were added.
 */
added: Array<EntryId>, 
/**
 * What was done, in a sentence.
 */
saying: string, 
/**
 * What is left of the file.
 */
look: OldCvLook, };

export type OldCvHere = { 
/**
 * Which.
 */
entry: EntryId, 
/**
 * By what it is known, in words: "Same DOI".
 */
by: string, };

export type OldCvLeft = { 
/**
 * Its number.
 */
at: number, 
/**
 * Where it stands in the file, from 1.
 */
place: number, 
/**
 * Its text.
 */
text: string, 
/**
 * Why, in a sentence.
 */
why: string, };

export type OldCvLook = { 
/**
 * Token of this look.
 */
preview: string, 
/**
 * What it came from: the file's name, or words for text that was pasted.
 */
from: string, 
/**
 * What it comes to, in a sentence.
 */
lede: string, 
/**
 * How the paragraphs add up, in a sentence.
 */
sums: string, 
/**
 * Its sections in their order, those with proposals.
 */
sections: Array<OldCvSection>, 
/**
 * What was not made into an entry, with its text.
 */
left: Array<OldCvLeft>, 
/**
 * Headings that were read as such, in their order.
 */
headings: Array<string>, 
/**
 * Proposals in all.
 */
proposals: number, };

export type OldCvProposal = { 
/**
 * Its number.
 */
at: number, 
/**
 * Where it stands in the file, from 1.
 */
place: number, 
/**
 * Its text, with line ends where they stand.
 */
text: string, 
/**
 * Its text in pieces, each with the field it went into.
 */
source: Array<SourceRun>, 
/**
 * The entry.
 */
draft: EntryDraft, 
/**
 * What is told beside it.
 */
remarks: Array<string>, 
/**
 * The entry of the same work or the same thing that is here already, and by what it is known, in words.
 */
here: OldCvHere | null, 
/**
 * Number of an earlier proposal of this file that is of the same work.
 */
twice: number | null, 
/**
 * It can be put to the proposal before it.
 */
merges: boolean, 
/**
 * It can be split.
 */
splits: boolean, };

export type OldCvSection = { 
/**
 * Its number: that of its first proposal.
 */
at: number, 
/**
 * The heading as it stands in the file.
 */
heading: string | null, 
/**
 * The section it was taken for, or that nothing says so.
 */
takenFor: string, 
/**
 * Its proposals.
 */
proposals: Array<OldCvProposal>, };

export type OldCvTaken = { 
/**
 * Number of the proposal.
 */
at: number, 
/**
 * The entry.
 */
draft: EntryDraft, };

export type OnceMoney = { 
/**
 * "Sign-on", "Relocation".
 */
name: string, 
/**
 * How much.
 */
amount: Cents, 
/**
 * Year in which it is paid, 1 to 5.
 */
year: number, 
/**
 * Months it binds for; nothing where it does not.
 */
months: number, };

export type OncePay = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How much.
 */
amount: Dollars, 
/**
 * The year it comes in.
 */
year: number, 
/**
 * For each year it binds; nothing where it does not bind.
 */
yearly: Dollars | null, };

export type OpenCriterion = { 
/**
 * How it stands.
 */
reading: CriterionReading, 
/**
 * Every entry that its lists name, in one line each.
 */
entries: Array<EntryRow>, 
/**
 * What a person said of it, and when.
 */
answer: CriterionAnswer | null, };

export type OpenNote = { id: NoteId, };

export type OpenSample = Record<symbol, never>;

export type OpenVault = { 
/**
 * Token of a known vault or of a chosen folder.
 */
vault: string, };

export type OpenWish = { version: VersionId, };

export type OptionsLine = { 
/**
 * Paths.
 */
paths: number, 
/**
 * What the first reading says; none while the order without counting is asked first.
 */
lede: string | null, 
/**
 * Answers that are missing.
 */
missing: number, 
/**
 * A sealed note that opened: the path it is about.
 */
opened: string | null, };

export type OptionsView = { 
/**
 * Today.
 */
today: Day, 
/**
 * The roads a path may begin from.
 */
roads: Array<RoadView>, 
/**
 * Paths, in the order in which they were laid out.
 */
paths: Array<PathView>, 
/**
 * Criteria with their cells, in the person's order; deal-breakers first.
 */
criteria: Array<CriterionView>, 
/**
 * Paths in the archive.
 */
archived: Array<ArchivedView>, 
/**
 * Criteria in the archive.
 */
dropped: Array<ArchivedView>, 
/**
 * The order without counting.
 */
gut: GutView, 
/**
 * The first reading; none until the order without counting was told or passed over, where there is anything to order.
 */
enough: EnoughView | null, 
/**
 * Readers the comparison may be saved for, beside the person.
 */
released: Array<Audience>, 
/**
 * What to ask next, what could change most first; none while the readings are not shown.
 */
questions: Array<QuestionView>, 
/**
 * Posts an answer may be asked of.
 */
posts: Array<PostLine>, };

export type Origin = "value" | "category" | "own";

export type Outcome = "kept" | "partly" | "dropped" | "notTried";

export type OutcomeDraft = { 
/**
 * The day; not after today.
 */
day: Day, 
/**
 * What kind.
 */
kind: OutcomeKind, 
/**
 * What, 1 to 200 characters, as it would print.
 */
what: string, 
/**
 * Who had a part in it.
 */
person: PersonId | null, 
/**
 * The goal it belongs to.
 */
goal: GoalId | null, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type OutcomeId = number;

export type OutcomeKind = "win" | "decision" | "submission" | "introduction" | "putForward" | "paper" | "grant" | "promotion" | "role" | "contract" | "skill";

export type OutcomeRow = { 
/**
 * Its row.
 */
id: OutcomeId, 
/**
 * As written.
 */
draft: OutcomeDraft, 
/**
 * Its kind in words.
 */
label: string, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type OutcomesView = { 
/**
 * The newest first.
 */
outcomes: Array<OutcomeRow>, 
/**
 * Those in the trash.
 */
trash: Array<OutcomeRow>, };

export type OwnRow = { 
/**
 * Its row.
 */
id: QuestionId, 
/**
 * As written.
 */
draft: QuestionDraft, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type Owner = "me" | "them";

export type PageRow = { 
/**
 * "16:06"; none where the time of the meeting is not said.
 */
start: string | null, 
/**
 * "Introduce"; none for a fixed part.
 */
want: string | null, 
/**
 * What it is.
 */
title: string, 
/**
 * Questions, two at most.
 */
questions: Array<string>, 
/**
 * Its minutes.
 */
minutes: number, };

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

export type PajamaHours = { 
/**
 * From this minute of the day, 0 to 1439.
 */
from: number, 
/**
 * To this minute of the next morning, 0 to 1439.
 */
to: number, 
/**
 * And the whole of Saturday and Sunday.
 */
weekends: boolean, };

export type PajamaTime = { 
/**
 * Minutes in the EHR in these hours.
 */
minutes: number, 
/**
 * The hours that count.
 */
hours: PajamaHours, };

export type PaperView = { 
/**
 * Which.
 */
paper: DossierPaper, 
/**
 * What it is called.
 */
label: string, 
/**
 * What is in it.
 */
about: string, 
/**
 * Entries that stand in the dossier and may stand in it; nothing where it is not made of entries.
 */
entries: number | null, 
/**
 * Entries that stay in the vault: they are private, hold a patient, or are for readers of the packet only.
 */
keptBack: number, };

export type PaperWish = { 
/**
 * Name of the school's format.
 */
format: string, 
/**
 * The day as of which they speak; today, if nothing is said, and never later.
 */
asOf?: Day | null, 
/**
 * Only what belongs to the time since the last promotion.
 */
sincePromotion: boolean, 
/**
 * Numbers of licences and other fields that stay in the vault by themselves.
 */
heldBack: boolean, };

export type PapersView = { 
/**
 * Formats to choose from.
 */
formats: Array<FormatView>, 
/**
 * The documents.
 */
papers: Array<PaperView>, 
/**
 * The day as of which they speak.
 */
asOf: Day, 
/**
 * What should be looked at before one is sent.
 */
remarks: Array<string>, };

export type ParagraphView = { 
/**
 * What it is.
 */
block: BlockKind, 
/**
 * As it is typed.
 */
text: string, 
/**
 * In pieces.
 */
segments: Array<Segment>, 
/**
 * The entries that stand in it.
 */
sources: Array<StatementSource>, };

export type Part = { 
/**
 * First minute, 0 to 1425.
 */
from: number, 
/**
 * Last minute, exclusive, up to 1440.
 */
to: number, };

export type PartLabel = { 
/**
 * The part.
 */
part: PayPart, 
/**
 * The same in words.
 */
label: string, };

export type PartRow = { 
/**
 * The part.
 */
part: PayPart, 
/**
 * The same in words.
 */
label: string, 
/**
 * Its sum in each post, in their order; nothing where the post cannot be added up.
 */
dollars: Array<Dollars | null>, };

export type PartState = { 
/**
 * Which.
 */
part: AuditPart, 
/**
 * Answers given.
 */
done: number, 
/**
 * Answers wanted; for open lists, as many as were begun, and at least one.
 */
of: number, 
/**
 * All is answered.
 */
complete: boolean, 
/**
 * The person went on without answering all.
 */
passed: boolean, };

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

export type Parts = { 
/**
 * Oneself.
 */
me: number, 
/**
 * The role one holds.
 */
role: number, 
/**
 * The team.
 */
team: number, 
/**
 * The institution.
 */
institution: number, 
/**
 * Medicine at large.
 */
medicine: number, };

export type PassPart = { audit: AuditId, part: AuditPart, 
/**
 * `false` takes it up again.
 */
passed: boolean, };

export type PassphraseVerdict = "tooShort" | "weak" | "fair" | "strong";

export type PathDraft = { 
/**
 * The road it began from.
 */
road: Road, 
/**
 * What it is called; the road's name, where nothing is written.
 */
title: string, 
/**
 * Where it is: "Larkmoor 0.6, county 0.4".
 */
place: string, 
/**
 * What was found out, line by line.
 */
note: string, };

export type PathId = number;

export type PathMark = { 
/**
 * Which.
 */
path: PathId, 
/**
 * Its name.
 */
name: string, 
/**
 * 0 to 1.
 */
at: number, 
/**
 * "6 hours".
 */
shown: string, 
/**
 * How well it is known.
 */
grade: Grade, 
/**
 * In words.
 */
known: string, };

export type PathView = { 
/**
 * Its row.
 */
id: PathId, 
/**
 * What was written.
 */
draft: PathDraft, 
/**
 * Keys of what has been found out.
 */
found: Array<string>, 
/**
 * Answers that are missing.
 */
missing: number, 
/**
 * To stay as it is cannot go.
 */
stays: boolean, };

export type PatientLike = { 
/**
 * Its day.
 */
day: Day, 
/**
 * Its time, "09:30".
 */
time: string, };

export type PayFact = { 
/**
 * "Cedar Valley, a steady year: $312,000"
 */
label: string, 
/**
 * As it would be written; how well it is known is the person's to say.
 */
draft: FactDraft, };

export type PayFigures = { 
/**
 * Without these nothing can be added up.
 */
missing: Array<PayPart>, 
/**
 * These were not typed and count for nothing.
 */
leftOut: Array<PayPart>, 
/**
 * Five years, or none.
 */
years: Array<PayYear>, 
/**
 * A steady year.
 */
steady: SteadyPay | null, 
/**
 * What the five years are worth today.
 */
present: Dollars | null, 
/**
 * What a true hour pays.
 */
hour: HourPay | null, 
/**
 * After tax.
 */
afterTax: AfterTax | null, 
/**
 * From which volume the formula pays.
 */
breakEven: BreakEven | null, 
/**
 * Money that comes once.
 */
once: Array<OncePay>, };

export type PayFormula = { "kind": "salary", } | { "kind": "threshold", 
/**
 * Units a year.
 */
threshold: number, 
/**
 * For each unit above it.
 */
rate: Cents, } | { "kind": "greater", 
/**
 * For each unit.
 */
rate: Cents, } | { "kind": "pure", 
/**
 * For each unit.
 */
rate: Cents, } | { "kind": "tiers", 
/**
 * The steps, from the lowest.
 */
tiers: Array<PayTier>, };

export type PayGround = { 
/**
 * The part.
 */
part: PayPart, 
/**
 * How it is known.
 */
grade: TermGrade, 
/**
 * Clause, letter or person: "§6.1", "the division office".
 */
from: string, };

export type PayHours = { 
/**
 * Weeks worked a year.
 */
weeks: number | null, 
/**
 * Work as it is scheduled, a week.
 */
scheduled: number | null, 
/**
 * Records and messages after hours, a week.
 */
after: number | null, 
/**
 * Work nobody pays, a week.
 */
unpaid: number | null, 
/**
 * On the road, a week.
 */
commute: number | null, 
/**
 * Hours on call a year.
 */
call: number | null, 
/**
 * Percent of an hour on call that is work.
 */
callWeight: number, };

export type PayLine = { 
/**
 * What it is.
 */
part: PayPart, 
/**
 * What the person calls it, where there may be several.
 */
name: string | null, 
/**
 * How much; below nothing where it is a cost.
 */
dollars: Dollars, };

export type PayPage = { 
/**
 * The sentence before the figures.
 */
finding: string, 
/**
 * Parts that are counted for one and not for another.
 */
uneven: Array<string>, 
/**
 * The rates that hold for all.
 */
rates: PayRates, 
/**
 * Parts in their order, in words.
 */
parts: Array<PartLabel>, 
/**
 * Parts of a steady year that are not nothing everywhere, each post's beside the others'.
 */
rows: Array<PartRow>, 
/**
 * What leaving the post the person has costs on the day in question, where that is laid out.
 */
going: Dollars | null, 
/**
 * The posts, the one the person has first.
 */
posts: Array<PostView>, 
/**
 * Those in the trash.
 */
trash: Array<PostLine>, 
/**
 * Units up to which pay is drawn against volume.
 */
reach: number | null, 
/**
 * Facts of law and prices that age.
 */
cards: Array<FactCard>, };

export type PayPart = "base" | "production" | "guarantee" | "quality" | "call" | "stipend" | "retirement" | "health" | "education" | "once" | "premiums" | "unreimbursed" | "commute";

export type PayRates = { 
/**
 * By which later money is worth less, a year.
 */
discount: Rate, 
/**
 * Your own share of tax, where you typed it.
 */
tax: Rate | null, };

export type PayTerms = { 
/**
 * Base salary a year.
 */
base: Cents | null, 
/**
 * How work done is paid.
 */
formula: PayFormula | null, 
/**
 * Most that the formula pays in a year, where there is a lid on it.
 */
cap: Cents | null, 
/**
 * Work units a year, once full.
 */
volume: Spread | null, 
/**
 * How the work grows at the start.
 */
ramp: Ramp | null, 
/**
 * What is paid at least for a while.
 */
guarantee: Guarantee | null, 
/**
 * Quality pay.
 */
quality: QualityPay | null, 
/**
 * Call.
 */
call: Array<CallPay>, 
/**
 * Stipends.
 */
stipends: Array<Stipend>, 
/**
 * The employer's part of retirement, a year.
 */
retirement: Cents | null, 
/**
 * The employer's part of health, a year.
 */
health: Cents | null, 
/**
 * Money for courses, a year.
 */
education: Cents | null, 
/**
 * Premiums you pay, a year.
 */
premiums: Cents | null, 
/**
 * Licence, dues and other costs nobody pays back, a year.
 */
unreimbursed: Cents | null, 
/**
 * The way to work, a year.
 */
commute: Cents | null, 
/**
 * Money that comes once.
 */
once: Array<OnceMoney>, 
/**
 * Hours behind the pay.
 */
hours: PayHours, 
/**
 * What parts rest on.
 */
grounds: Array<PayGround>, 
/**
 * Terms in words.
 */
notes: Array<TermNote>, };

export type PayTier = { 
/**
 * Work units above which it holds.
 */
from: number, 
/**
 * Pay for each unit above them.
 */
rate: Cents, };

export type PayYear = { 
/**
 * 1 is the first.
 */
year: number, 
/**
 * Its lines.
 */
lines: Array<PayLine>, 
/**
 * Their sum.
 */
total: Dollars, 
/**
 * What of it comes once.
 */
once: Dollars, 
/**
 * What the sum is worth today.
 */
present: Dollars, 
/**
 * Work units in it, where they are known.
 */
volume: number | null, };

export type PeopleComplaint = { 
/**
 * Line of the file, from 1.
 */
line: number, 
/**
 * What is the matter; nothing of the file stands in it.
 */
words: string, };

export type PeopleFile = { 
/**
 * Those who were found, in the order of the file.
 */
people: Array<FoundPerson>, 
/**
 * What was not understood; at most fifty.
 */
complaints: Array<PeopleComplaint>, 
/**
 * Complaints in all.
 */
complained: number, };

export type PeopleLine = { 
/**
 * Those who help.
 */
helping: number, 
/**
 * Those who could.
 */
prospects: number, 
/**
 * What would be next.
 */
next: PeopleNext, 
/**
 * Whom it is about.
 */
person: PersonId | null, 
/**
 * Their name.
 */
name: string | null, 
/**
 * The day of it.
 */
on: Day | null, };

export type PeopleNext = "contact" | "late" | "nudge" | "ahead" | "nothing";

export type PeopleRow = { 
/**
 * Their row.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * The group they are listed under: "Mentor", "Prospect", "Closed".
 */
group: string, 
/**
 * Roles.
 */
kinds: Array<PersonKind>, 
/**
 * How far it has come.
 */
stage: PersonStage, 
/**
 * What they help with.
 */
about: string | null, 
/**
 * Inside or outside the own institution.
 */
where: Where | null, 
/**
 * The five domains.
 */
offers: Array<DomainOffer>, 
/**
 * When the next contact would be due.
 */
due: Due, 
/**
 * The nearest open promise of each side, the person's own first.
 */
promises: Array<RowPromise>, 
/**
 * How far asking them has come: "Asked on 18 November"; `null` where it is past that.
 */
asking: string | null, 
/**
 * They must not learn that a move is explored, or it was not decided while one is.
 */
keepMoveFrom: boolean, };

export type PeopleView = { 
/**
 * Today.
 */
today: Day, 
/**
 * Those who help first, by role; then prospects; closed ones last.
 */
rows: Array<PeopleRow>, 
/**
 * How many stand where.
 */
pipeline: Array<StageCount>, 
/**
 * Those with whom something stands out; facts, and nothing about anybody as a person.
 */
runs: Array<RunsLine>, 
/**
 * Those in the trash, removed last first.
 */
removed: Array<RemovedPerson>, 
/**
 * Who is due next, as a sentence; the one line of an empty page while there is nobody.
 */
sentence: string, };

export type PerYear = { 
/**
 * "entries", "hours" (effort), or the name of an own field with a whole number.
 */
measure: string, 
/**
 * At least so much.
 */
amount: number, };

export type PersonDraft = { 
/**
 * 1 to 120 characters.
 */
name: string, 
/**
 * Roles, each once; may be empty while it is not clear.
 */
kinds: Array<PersonKind>, 
/**
 * What they help with, in a line: "Promotion and scholarship".
 */
about: string | null, 
/**
 * Title or post.
 */
title: string | null, 
/**
 * Where they work.
 */
organisation: string | null, 
/**
 * E-mail address, as written.
 */
email: string | null, 
/**
 * Telephone number, as written.
 */
phone: string | null, 
/**
 * Inside or outside the person's own institution.
 */
where: Where | null, 
/**
 * The world they work in.
 */
world: World | null, 
/**
 * Rung of the ladder they stand on, 1 to 5.
 */
tier: number | null, 
/**
 * Days after which the next contact would be good, 1 to 730.
 */
idealDays: number | null, 
/**
 * Days after which it is late; not less than the ideal.
 */
maxDays: number | null, 
/**
 * Minutes of a usual meeting, 5 to 240.
 */
minutes: number | null, 
/**
 * Private notes; they leave the vault in no export.
 */
notes: string, 
/**
 * Who may see that this person is among those who help.
 */
reveal: Audience, };

export type PersonId = number;

export type PersonKind = "mentor" | "sponsor" | "peer" | "panel";

export type PersonName = { 
/**
 * Family name, without particles that are kept apart.
 */
family: string, 
/**
 * Given names or initials.
 */
given?: string, 
/**
 * A particle that falls away when the family name stands alone: the `de` of La Fontaine.
 */
"dropping-particle"?: string, 
/**
 * A particle that always stands with the family name: `van der`.
 */
"non-dropping-particle"?: string, 
/**
 * `Jr`, `III`.
 */
suffix?: string, };

export type PersonPage = { 
/**
 * Today.
 */
today: Day, 
/**
 * As they are written down.
 */
person: PersonRecord, 
/**
 * When the next contact would be due.
 */
due: Due, 
/**
 * What they offer, by name of domain or need.
 */
offers: Array<OfferRow>, 
/**
 * What they may learn.
 */
secrets: Array<PersonSecret>, 
/**
 * A move is explored, they work inside or it was not said where, and whether they may learn of it is undecided.
 */
decideMove: boolean, 
/**
 * Contacts, newest first.
 */
contacts: Array<ContactEntry>, 
/**
 * What was agreed.
 */
agreement: AgreementView, 
/**
 * What they could put the person forward for.
 */
doors: DoorLedger, 
/**
 * What they advised.
 */
advice: AdviceLedger, 
/**
 * What they said of how the person works.
 */
feedback: Array<FeedbackEntry>, 
/**
 * The request, if one was begun.
 */
request: RequestView | null, 
/**
 * The note after the first meeting.
 */
fit: FitNote | null, 
/**
 * Letters that were kept, newest first.
 */
letters: Array<LetterEntry>, 
/**
 * How it runs.
 */
health: HealthView, };

export type PersonRecord = { 
/**
 * Their row.
 */
id: PersonId, 
/**
 * As written.
 */
draft: PersonDraft, 
/**
 * How far it has come.
 */
stage: PersonStage, 
/**
 * The day they were put in the trash; `null` while they are here.
 */
removedOn: Day | null, };

export type PersonSecret = { 
/**
 * Which.
 */
secret: Secret, 
/**
 * What it is called.
 */
name: string, 
/**
 * They may, must not, or it is undecided and may not be told.
 */
may: boolean | null, };

export type PersonStage = "prospect" | "met" | "active" | "closed";

export type PieceDraft = { 
/**
 * Its kind.
 */
kind: PieceKind, 
/**
 * What it proves, 1 to 300 characters.
 */
proves: string, 
/**
 * How strong it is.
 */
strength: Strength, 
/**
 * The day on it.
 */
dated: Day | null, 
/**
 * Who may see it outside the vault.
 */
shown: ShownTo, 
/**
 * Names and numbers were taken out of it.
 */
redacted: boolean, 
/**
 * A private note; it leaves the vault in no export.
 */
note: string, 
/**
 * The entries it stands behind, one at least.
 */
entries: Array<EntryId>, };

export type PieceEntry = { 
/**
 * Its row.
 */
id: EntryId, 
/**
 * What it is.
 */
title: string, };

export type PieceId = number;

export type PieceKind = "appointment" | "invitation" | "programme" | "certificate" | "evaluations" | "syllabus" | "chart" | "guideline" | "dashboard" | "citation" | "chairLetter" | "thanks" | "link" | "publication" | "menteeOutcome" | "observation" | "referrals" | "patientComment" | "memory" | "other";

export type PieceLine = { 
/**
 * Its row.
 */
id: PlanPieceId, 
/**
 * What it is called.
 */
title: string, };

export type PieceLook = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * What the piece proves.
 */
proves: string, 
/**
 * The page that was asked for.
 */
page: LookPage | null, 
/**
 * Why there is none.
 */
saying: string | null, };

export type PieceRow = { 
/**
 * Its row.
 */
id: PieceId, 
/**
 * As written.
 */
draft: PieceDraft, 
/**
 * Its kind, in words.
 */
kindLabel: string, 
/**
 * Its strength, in words.
 */
strengthLabel: string, 
/**
 * The file that carries it.
 */
file: FileHead | null, 
/**
 * The entries it stands behind that are not in the trash.
 */
entries: Array<PieceEntry>, 
/**
 * The day it came.
 */
cameOn: Day, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type PiecesView = { 
/**
 * What was asked for, the newest first.
 */
pieces: Array<PieceRow>, 
/**
 * Those in the trash, the newest first.
 */
trash: Array<PieceRow>, };

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

export type PlanDraft = { 
/**
 * "Leave: Carrow Valley Hospital".
 */
title: string, 
/**
 * The path it belongs to, if it belongs to one.
 */
path: PathId | null, 
/**
 * The post that is left.
 */
leaving: string, 
/**
 * The post that begins; in no letter but the one to colleagues.
 */
joining: string, 
/**
 * The day the new post begins.
 */
start: Day, 
/**
 * The last day in the old one; nothing where it is not set.
 */
last: Day | null, 
/**
 * Days of notice; nothing where they are not known.
 */
notice: number | null, 
/**
 * Where the notice stands: "§9.1".
 */
clause: string, 
/**
 * Who receives the notice.
 */
noticeTo: string, 
/**
 * Days before the last day by which patients must hear, by the person's own rule; nothing where it is not known.
 */
patients: number | null, 
/**
 * Where that rule is from.
 */
patientsFrom: string, 
/**
 * The day it was entered.
 */
patientsOn: Day | null, 
/**
 * Who takes patients over, or what they may choose.
 */
next: string, 
/**
 * Where records are, and how a patient asks for them.
 */
records: string, };

export type PlanId = number;

export type PlanLetter = "notice" | "patients" | "trainees" | "colleagues" | "thanks";

export type PlanLetterDraft = { 
/**
 * Which letter.
 */
letter: PlanLetter, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its text.
 */
text: string, };

export type PlanLine = { 
/**
 * Its row.
 */
id: PlanId, 
/**
 * What it is called.
 */
title: string, };

export type PlanMeeting = { draft: MeetingDraft, };

export type PlanPath = { 
/**
 * Its row.
 */
id: PathId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where it is.
 */
place: string, };

export type PlanPiece = { "kind": "step", "draft": StepDraft } | { "kind": "handOff", "draft": HandOffDraft } | { "kind": "mentee", "draft": MenteeDraft } | { "kind": "keep", "draft": KeepDraft } | { "kind": "letter", "draft": PlanLetterDraft };

export type PlanPieceId = number;

export type PlanRow = { 
/**
 * Its row.
 */
id: PlanPieceId, 
/**
 * What it is called.
 */
title: string, 
/**
 * What was written.
 */
piece: PlanPiece, 
/**
 * Its first day; of what is done, the day of that.
 */
from: Day | null, 
/**
 * Its last day.
 */
to: Day | null, 
/**
 * Its days in words.
 */
shown: string, 
/**
 * How they were counted.
 */
counted: string | null, 
/**
 * Where it stands today.
 */
standing: RowStanding, 
/**
 * What there is to say of that.
 */
says: string | null, 
/**
 * It would come before notice.
 */
crossed: boolean, 
/**
 * How it stands, in words.
 */
status: string, 
/**
 * What sources say of it.
 */
facts: Array<StepFact>, };

export type PlanView = { 
/**
 * Its row.
 */
id: PlanId, 
/**
 * What was written.
 */
draft: PlanDraft, 
/**
 * The sentence it begins with.
 */
finding: string, 
/**
 * What else there is to say.
 */
further: Array<string>, 
/**
 * The day by which notice is given.
 */
noticeOn: Day | null, 
/**
 * Its rows, by whom they concern; lanes without rows are left out.
 */
lanes: Array<LaneView>, 
/**
 * The short lists, in their order.
 */
keeps: Array<KeepView>, 
/**
 * Mentees.
 */
mentees: Array<MenteeView>, 
/**
 * How many know, in a sentence.
 */
told: string | null, 
/**
 * The letters.
 */
letters: Array<LetterView>, 
/**
 * To whom it is released.
 */
released: Array<Audience>, 
/**
 * What is in its trash.
 */
trash: Array<PieceLine>, };

export type PlannedMeeting = { 
/**
 * Its row.
 */
id: MeetingId, };

export type PlayScenarios = { id: PostId, scenarios?: Array<Scenario> | null, };

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

export type PostId = number;

export type PostLine = { 
/**
 * Its row.
 */
id: PostId, 
/**
 * What the person calls it.
 */
name: string, };

export type PostView = { 
/**
 * Its row.
 */
id: PostId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * It is the one the person has.
 */
current: boolean, 
/**
 * What it pays, as it was typed.
 */
pay: PayTerms, 
/**
 * What leaving it costs, as it was typed.
 */
exit: ExitTerms, 
/**
 * Who else may read its terms.
 */
released: Array<Audience>, 
/**
 * The figures.
 */
figures: PayFigures, 
/**
 * What the five years are worth today less the cost of leaving the post the person has; nothing for that post itself.
 */
presentLeft: Dollars | null, 
/**
 * A sentence on what keeps it from being added up, or on what is not counted.
 */
missingSaying: string | null, 
/**
 * From when it is steady.
 */
steadySaying: string | null, 
/**
 * Its hours: "2,484 hours: 54 a week, 46 weeks".
 */
hoursSaying: string | null, 
/**
 * From which volume its formula pays.
 */
breakEvenSaying: string | null, 
/**
 * Money that comes once, each in a sentence.
 */
onceSayings: Array<string>, 
/**
 * Pay against volume; empty where it does not depend on it.
 */
curve: Array<CurvePoint>, 
/**
 * What leaving it costs.
 */
leaving: ExitView, 
/**
 * How the figures were worked out, by their names.
 */
workings: Array<KeyedWorking>, 
/**
 * The day it last changed.
 */
changedOn: Day, };

export type Predicate = { 
/**
 * Kinds of entries.
 */
types: Array<EntryType>, 
/**
 * Own fields that must hold one of these names: `{"authorRoles": ["first", "senior"]}`.
 */
choices: { [key in string]: Array<string> }, 
/**
 * Own fields that must say yes.
 */
flags: Array<string>, 
/**
 * Own fields that count as proof when they say yes: the chair's confirmation, a written report.
 */
proof: Array<string>, 
/**
 * Own fields that must hold at least this number.
 */
least: { [key in string]: number }, 
/**
 * Words of which one must stand in the role.
 */
roles: Array<string>, 
/**
 * Parts of the work of which one must be named.
 */
missions: Array<Mission>, 
/**
 * It reaches at least this far.
 */
reach: Reach | null, 
/**
 * By invitation.
 */
invited: boolean, 
/**
 * Reviewed by peers.
 */
peerReviewed: boolean, 
/**
 * At an institution that does not count as home.
 */
outsideHome: boolean, 
/**
 * Not paid for by a company.
 */
notIndustry: boolean, 
/**
 * The mean is at or above what it is compared with.
 */
atOrAbove: boolean, 
/**
 * Counted once for each of these.
 */
distinct: Array<Distinct>, 
/**
 * The weakest evidence that is enough; the person's own record where nothing is said.
 */
evidence: Strength | null, };

export type PreviewBibliography = { 
/**
 * Token of the file.
 */
file: string, 
/**
 * What the columns of a table hold; `null` leaves it to their heads.
 */
columns?: Array<ColumnMeaning> | null, };

export type PreviewGoBack = { id: number, };

export type PreviewImport = { 
/**
 * Token of the file.
 */
file: string, };

export type PreviewPeople = { 
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

export type PromiseCame = { 
/**
 * The ask it comes from.
 */
id: AskId, 
/**
 * What was promised.
 */
title: string, 
/**
 * What they offered.
 */
offered: string, 
/**
 * The clause; empty where there is none.
 */
written: string, 
/**
 * What came, in words; nothing where it was not noted.
 */
came: string | null, };

export type PromiseDraft = { 
/**
 * Between whom.
 */
person: PersonId, 
/**
 * Who promised.
 */
owner: Owner, 
/**
 * What, 1 to 200 characters.
 */
what: string, 
/**
 * By when.
 */
due: Day | null, 
/**
 * The goal it serves.
 */
goal: GoalId | null, 
/**
 * It cannot go on without the other.
 */
blocked: boolean, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type PromiseId = number;

export type PromiseLine = { 
/**
 * Its row.
 */
id: PromiseId, 
/**
 * Who promised.
 */
owner: Owner, 
/**
 * What.
 */
what: string, 
/**
 * By when.
 */
due: Day | null, 
/**
 * Days it is late; `null` where it is not.
 */
late: number | null, 
/**
 * "by 24 November", "16 days late".
 */
said: string, 
/**
 * It stays off every page.
 */
private: boolean, };

export type PromiseRow = { 
/**
 * As it stands.
 */
line: PromiseLine, 
/**
 * As written.
 */
draft: PromiseDraft, 
/**
 * With whom.
 */
name: string, 
/**
 * The day it was made.
 */
madeOn: Day, 
/**
 * What became of it.
 */
state: PromiseState, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type PromiseState = "open" | "done" | "dropped";

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

export type Prompt = "week" | "moment";

export type Proposal = "ordinary" | "inpatient" | "leave" | "conference" | "thin" | "cut";

export type ProposeAgenda = { meeting: MeetingId, };

export type ProposeFromLedger = { lines: Array<number>, 
/**
 * What kind of entry it is to be; `null` takes what the words speak of.
 */
kind: EntryType | null, };

export type ProposeFromUnread = { 
/**
 * Token of the look at the file.
 */
preview: string, 
/**
 * Its place among those that could not be read, from 0.
 */
unread: number, };

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

export type PublicationRecord = { 
/**
 * What kind of work it is.
 */
type: WorkType, 
/**
 * Title, with its subtitle after a colon.
 */
title?: string, 
/**
 * The title's own short form.
 */
"title-short"?: string, 
/**
 * Authors in the order in which they signed.
 */
author?: Array<Name>, 
/**
 * Editors of the book or the volume.
 */
editor?: Array<Name>, 
/**
 * Translators.
 */
translator?: Array<Name>, 
/**
 * When it was published.
 */
issued?: Issued, 
/**
 * When it was there to be read before its issue: the date "Epub ahead of print".
 */
"available-date"?: Issued, 
/**
 * When somebody looked at its page.
 */
accessed?: Issued, 
/**
 * Journal, book or website that holds it.
 */
"container-title"?: string, 
/**
 * The journal's abbreviation, as medical styles print it.
 */
"container-title-short"?: string, 
/**
 * Series that the book belongs to.
 */
"collection-title"?: string, 
/**
 * Meeting it was given at.
 */
"event-title"?: string, 
/**
 * Volume.
 */
volume?: string, 
/**
 * Issue of the volume.
 */
issue?: string, 
/**
 * Pages as printed, or the number of the electronic article: `1234-1240`.
 */
page?: string, 
/**
 * Number of a report, a patent or the volume of a series.
 */
number?: string, 
/**
 * Publisher, or the school of a thesis.
 */
publisher?: string, 
/**
 * Place of the publisher.
 */
"publisher-place"?: string, 
/**
 * Edition: `2`, or words.
 */
edition?: string, 
/**
 * What a thesis, a report or a talk calls itself: `PhD thesis`.
 */
genre?: string, 
/**
 * DOI without the resolver's address, as in `10.1000/182`.
 */
DOI?: string, 
/**
 * Number of the entry in PubMed, digits only.
 */
PMID?: string, 
/**
 * Number of the full text in PubMed Central, with its letters: `PMC1234567`.
 */
PMCID?: string, 
/**
 * ISBN as written.
 */
ISBN?: string, 
/**
 * ISSN as written; several are told apart by a blank.
 */
ISSN?: string, 
/**
 * Address on the web.
 */
URL?: string, 
/**
 * Language as written.
 */
language?: string, 
/**
 * Where it stands before its publication: `in press`, `submitted`.
 */
status?: string, 
/**
 * What the file notes beside it.
 */
note?: string, 
/**
 * Keywords in the file's order; one text with commas in CSL-JSON, a list here.
 */
keyword?: string, };

export type Pulse = { 
/**
 * The week's Monday.
 */
monday: Day, 
/**
 * How much of the week was work that matters to them, 0 to 10.
 */
mattered: number | null, 
/**
 * How rested they are, 0 to 10.
 */
rested: number | null, 
/**
 * How far the week was theirs to decide, 0 to 10.
 */
decided: number | null, 
/**
 * A line in their own words.
 */
line: string | null, };

export type PulseQuestion = { 
/**
 * "mattered", "rested" or "decided".
 */
key: string, 
/**
 * The question.
 */
question: string, 
/**
 * What 0 means.
 */
least: string, 
/**
 * What 10 means.
 */
most: string, };

export type PulseView = { 
/**
 * The three questions, in their order.
 */
questions: Array<PulseQuestion>, 
/**
 * What the line is asked for with.
 */
prompt: string, 
/**
 * Mondays of the weeks that can be rated, the newest first.
 */
open: Array<Day>, 
/**
 * What was said, the newest first.
 */
weeks: Array<Pulse>, 
/**
 * One line for each question.
 */
lines: Array<LogLine>, 
/**
 * What is not done with them.
 */
caveat: string, };

export type PutBackVersion = { id: StatementId, version: VersionId, };

export type QualityPay = { 
/**
 * Most there is in a year.
 */
most: Cents, 
/**
 * Percent of it that was paid in years before.
 */
paid: Spread | null, };

export type QuarterScore = { 
/**
 * "2026-Q4".
 */
quarter: string, 
/**
 * In hundredths.
 */
score: number, };

export type QuestionDraft = { 
/**
 * The question, 1 to 200 characters.
 */
words: string, 
/**
 * Its domain.
 */
domain: Domain, 
/**
 * Stages it suits; none means all.
 */
stages: Array<Stage>, 
/**
 * The world it suits.
 */
world: World, 
/**
 * What it is for.
 */
kind: QuestionKind, 
/**
 * Key of the need it serves.
 */
need: string | null, 
/**
 * It may be asked of the same person again within a year.
 */
repeatable: boolean, 
/**
 * What keeps it off pages.
 */
guard: Guard, };

export type QuestionId = number;

export type QuestionKind = "start" | "explore" | "decide" | "check";

export type QuestionRow = { 
/**
 * Its key.
 */
key: string, 
/**
 * The question.
 */
words: string, 
/**
 * Its domain.
 */
domain: Domain, 
/**
 * Stages it suits.
 */
stages: Array<Stage>, 
/**
 * The world it suits.
 */
world: World, 
/**
 * What it is for, in words.
 */
kindLabel: string, 
/**
 * It suits where the person stands.
 */
suits: boolean, 
/**
 * The person hid it.
 */
hidden: boolean, 
/**
 * Times it was asked.
 */
asked: number, 
/**
 * The day it was last asked of anyone.
 */
last: Day | null, 
/**
 * Its row and what can be changed of it, where it is the person's own.
 */
own: OwnRow | null, };

export type QuestionView = { 
/**
 * Of which path.
 */
path: PathId, 
/**
 * On which criterion.
 */
criterion: CriterionId, 
/**
 * "Leave: Tail paid if let go?"
 */
words: string, 
/**
 * "could change the first place".
 */
could: string, 
/**
 * It waits to be raised with somebody already.
 */
raised: boolean, 
/**
 * How it came to its place.
 */
working: Working, };

export type QuestionsView = { 
/**
 * The domains, in their order.
 */
domains: Array<DomainName>, 
/**
 * Every question, the person's own first in each domain.
 */
questions: Array<QuestionRow>, 
/**
 * Questions of the person's own in the trash.
 */
trash: Array<OwnRow>, };

export type QuoteSide = "says" | "denies" | "touches";

export type RaiseQuestion = { path: PathId, criterion: CriterionId, };

export type RaiseUncredited = { id: UncreditedId, };

export type Raised = { 
/**
 * Its row.
 */
id: ItemId, };

export type Ramp = { 
/**
 * Percent of the full volume in the first month.
 */
start: number, 
/**
 * Months until it is full.
 */
months: number, };

export type Rate = number;

export type RateConfidence = { rating: Confidence, };

export type RateEnergy = { audit: AuditId, id: ActivityId, energy: number | null, };

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

export type RateImportance = { audit: AuditId, card: CardKey, importance: number | null, };

export type RateLived = { audit: AuditId, card: CardKey, lived: number | null, };

export type RatingDraft = { 
/**
 * About whom.
 */
person: PersonId, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * I can bring what really worries me.
 */
candour: number | null, 
/**
 * We both know what we expect.
 */
expectations: number | null, 
/**
 * Feedback tells me what to do next.
 */
feedback: number | null, 
/**
 * This person acts for me.
 */
acts: number | null, 
/**
 * I come prepared and do what I said.
 */
mine: number | null, 
/**
 * I would choose this again.
 */
again: number | null, };

export type RatingEntry = { 
/**
 * Its row.
 */
id: RatingId, 
/**
 * As given.
 */
draft: RatingDraft, };

export type RatingId = number;

export type Reach = "local" | "regional" | "national" | "international";

export type ReachAsked = "unset" | "local" | "regional" | "national" | "international";

export type ReachProposal = { 
/**
 * How far.
 */
reach: Reach, 
/**
 * The reason: "Regional, as with 3 other entries at Thornby University."
 */
saying: string, };

export type ReadAfter = { meeting: MeetingId, };

export type ReadAgenda = { meeting: MeetingId, };

export type ReadAgendaText = { meeting: MeetingId, };

export type ReadAsks = { post?: PostId | null, };

export type ReadAudit = { audit: AuditId, part?: AuditPart | null, };

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

export type ReadBibliographyHeads = { 
/**
 * Token of the file.
 */
file: string, };

export type ReadBoundaries = Record<symbol, never>;

export type ReadBurden = { 
/**
 * First day of the entries and sums; twelve weeks before the last, if none is named.
 */
from: Day | null, 
/**
 * Last day of them; today, if none is named.
 */
to: Day | null, };

export type ReadContract = { post?: PostId | null, };

export type ReadContractText = { post: PostId, };

export type ReadCountsFor = { id: EntryId, };

export type ReadCriteriaSet = { id: SetId, };

export type ReadCriterion = { key: string, };

export type ReadDecisions = Record<symbol, never>;

export type ReadDecks = Record<symbol, never>;

export type ReadDiary = Record<symbol, never>;

export type ReadDisclosure = Record<symbol, never>;

export type ReadDossierIdentity = Record<symbol, never>;

export type ReadEhr = Record<symbol, never>;

export type ReadEntry = { id: EntryId, };

export type ReadEntryForms = Record<symbol, never>;

export type ReadFeelings = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type ReadFollowThrough = Record<symbol, never>;

export type ReadGap = { kind: WeekType, };

export type ReadHave = { kind?: WeekType | null, };

export type ReadHealthRules = Record<symbol, never>;

export type ReadHome = Record<symbol, never>;

export type ReadHours = Record<symbol, never>;

export type ReadLadder = Record<symbol, never>;

export type ReadLeaving = { plan?: PlanId | null, };

export type ReadMissing = Record<symbol, never>;

export type ReadNeeds = Record<symbol, never>;

export type ReadNotes = { meeting: MeetingId, notes: string, };

export type ReadOffer = { id: OfferId, };

export type ReadOldCv = { 
/**
 * Token of the file.
 */
file: string, };

export type ReadOldCvText = { text: string, };

export type ReadOptions = Record<symbol, never>;

export type ReadPay = Record<symbol, never>;

export type ReadPayFacts = Record<symbol, never>;

export type ReadPerson = { id: PersonId, };

export type ReadPolicy = Record<symbol, never>;

export type ReadPromises = Record<symbol, never>;

export type ReadPulse = Record<symbol, never>;

export type ReadRecorded = { audit: AuditId, };

export type ReadRetest = { audit: AuditId, };

export type ReadShadow = Record<symbol, never>;

export type ReadStanding = Record<symbol, never>;

export type ReadStatement = { id: StatementId, };

export type ReadSwaps = { one: PathId, other: PathId, };

export type ReadTeam = Record<symbol, never>;

export type ReadValues = { audit: AuditId, };

export type ReadWeighed = Record<symbol, never>;

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

export type RecordChoice = { 
/**
 * Its place in the file, from 0.
 */
record: number, 
/**
 * What is to become of it.
 */
wish: RecordWish, };

export type RecordField = "kind" | "title" | "titleShort" | "authors" | "editors" | "translators" | "issued" | "epub" | "containerTitle" | "containerTitleShort" | "volume" | "issue" | "pages" | "number" | "collectionTitle" | "eventTitle" | "publisher" | "place" | "edition" | "genre" | "doi" | "pmid" | "pmcid" | "isbn" | "issn" | "url" | "accessed" | "language" | "status" | "note" | "keywords";

export type RecordWish = { "kind": "add" } | { "kind": "leave" } | { "kind": "merge", 
/**
 * The fields.
 */
fields: Array<RecordField>, };

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

export type RecurringDraft = { 
/**
 * What it is, 1 to 80 characters.
 */
name: string, 
/**
 * What kind of burden.
 */
tag: BurdenTag, 
/**
 * Minutes each time, 1 to 960.
 */
minutes: number, 
/**
 * How often, 1 to 500.
 */
times: number, 
/**
 * In a week, a month or a year.
 */
every: Every, 
/**
 * What could stop, or be done in its place; 200 characters at most.
 */
instead: string | null, };

export type RecurringId = number;

export type RecurringRow = { 
/**
 * Its row.
 */
id: RecurringId, 
/**
 * As the person wrote it.
 */
draft: RecurringDraft, 
/**
 * Its kind in words.
 */
label: string, 
/**
 * "12 min, 5 times a week".
 */
often: string, 
/**
 * Minutes a year.
 */
year: number, 
/**
 * How they were worked out.
 */
working: Working, };

export type RecurringView = { 
/**
 * The longest year first.
 */
rows: Array<RecurringRow>, 
/**
 * Minutes a year in all; the rows add up to it.
 */
total: number, 
/**
 * The sum as a sentence; `null` while the list is empty.
 */
sentence: string | null, 
/**
 * How the sum was worked out.
 */
working: Working, 
/**
 * What it is worked out with.
 */
basis: LogBasis, };

export type Redo = Record<symbol, never>;

export type RefinePreview = { preview: string, zones: Array<ZoneAnswer>, countFree: boolean, countDeclined: boolean, kept: Array<KeptSeries>, };

export type ReleaseAudit = { audit: AuditId, 
/**
 * Anybody but the person themself, who always reads it.
 */
audience: Audience, released: boolean, };

export type ReleaseComparison = { to: Array<Audience>, };

export type ReleasePlan = { id: PlanId, to: Array<Audience>, };

export type ReleasePost = { id: PostId, to: Array<Audience>, };

export type ReleaseToAgenda = { meeting: MeetingId, source: AgendaSource, released: boolean, };

export type Remark = { 
/**
 * Its name, by which it is left: what kind, on which words.
 */
key: string, 
/**
 * What kind.
 */
kind: RemarkKind, 
/**
 * Its paragraph, from 0.
 */
paragraph: number, 
/**
 * The words it is about: first character in the paragraph, evidence counted as one.
 */
from: number, 
/**
 * The character behind the last.
 */
to: number, 
/**
 * The fact, in a sentence.
 */
fact: string, 
/**
 * More of it.
 */
detail: string | null, 
/**
 * What could be written in their place.
 */
write: string | null, 
/**
 * Entries that could be linked, or that the number counts.
 */
entries: Array<EntryId>, 
/**
 * Linking them would help.
 */
link: boolean, 
/**
 * The person left it as it is.
 */
left: boolean, };

export type RemarkKind = "number" | "unlinked" | "unproved" | "gone" | "mean" | "person" | "metric";

export type Remembered = "yes" | "partly" | "no";

export type RemoveActivity = { audit: AuditId, id: ActivityId, };

export type RemoveAdvice = { id: AdviceId, };

export type RemoveAsk = { id: AskId, };

export type RemoveAudit = { audit: AuditId, };

export type RemoveBurden = { id: BurdenId, };

export type RemoveCalendar = { id: CalendarId, };

export type RemoveCard = { card: CardKey, };

export type RemoveCategory = { id: CategoryId, into: CategoryId | null, };

export type RemoveContact = { id: ContactId, };

export type RemoveContract = { post: PostId, };

export type RemoveCriteriaSet = { id: SetId, };

export type RemoveDoor = { id: DoorId, };

export type RemoveEhrMonth = { id: EhrMonthId, };

export type RemoveEntries = { ids: Array<EntryId>, filter: EntryFilter, };

export type RemoveEvidence = { audit: AuditId, id: EvidenceId, };

export type RemoveExperiment = { audit: AuditId, };

export type RemoveFeedback = { id: FeedbackId, };

export type RemoveGiven = { id: GivenId, };

export type RemoveGoal = { id: GoalId, };

export type RemoveItem = { id: ItemId, };

export type RemoveLadderEvidence = { id: EvidenceId, };

export type RemoveLetter = { id: LetterId, };

export type RemoveMask = { id: MaskId, };

export type RemoveMeeting = { id: MeetingId, };

export type RemoveNote = { id: NoteId, };

export type RemoveOffer = { id: OfferId, };

export type RemoveOutcome = { id: OutcomeId, };

export type RemovePerson = { id: PersonId, };

export type RemovePiece = { id: PieceId, entry: EntryId | null, };

export type RemovePlan = { id: PlanId, };

export type RemovePlanPiece = { id: PlanPieceId, };

export type RemovePost = { id: PostId, };

export type RemovePromise = { id: PromiseId, };

export type RemoveQuestion = { id: QuestionId, };

export type RemoveRating = { id: RatingId, };

export type RemoveRecurring = { id: RecurringId, };

export type RemoveRule = { id: RuleId, };

export type RemoveScore = { id: ScoreId, };

export type RemoveSecret = { id: SecretId, };

export type RemoveShift = { audit: AuditId, id: ShiftId, };

export type RemoveStatement = { id: StatementId, };

export type RemoveSwap = { id: SwapId, };

export type RemoveUncredited = { id: UncreditedId, };

export type RemoveWish = { version: VersionId, };

export type RemovedPerson = { 
/**
 * Their row.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * When they were removed.
 */
removedOn: Day, };

export type RenameCalendar = { id: CalendarId, name: string, };

export type RenameOffer = { id: OfferId, name: string, };

export type RenameSecret = { id: SecretId, 
/**
 * 1 to 80 characters.
 */
name: string, };

export type ReopenAudit = { audit: AuditId, };

export type RepairDraft = { 
/**
 * With whom.
 */
person: PersonId, 
/**
 * When; not after today.
 */
day: Day, 
/**
 * Which.
 */
step: RepairStep, 
/**
 * A private note; may be empty.
 */
note: string, };

export type RepairEntry = { 
/**
 * Its row.
 */
id: RepairId, 
/**
 * As taken.
 */
draft: RepairDraft, 
/**
 * What it is called.
 */
label: string, };

export type RepairId = number;

export type RepairStep = "realign" | "recheck" | "narrow" | "add" | "windDown" | "better";

export type RepairView = { 
/**
 * Steps that were taken, newest first.
 */
taken: Array<RepairEntry>, 
/**
 * Steps that could come next; none where nothing needs to.
 */
offered: Array<OfferedStep>, 
/**
 * The day to look again, while that is what is waited for.
 */
waitUntil: Day | null, };

export type ReplaceOffer = { id: OfferId, blocks: Array<Block>, };

export type ReplaceWish = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, blocks: Array<Block>, };

export type RequestAnswer = "yes" | "no";

export type RequestDraft = { 
/**
 * One specific thing of theirs that is admired; completes "I …".
 */
admire: string, 
/**
 * The guidance that is wanted; completes "I would like to ask you about …".
 */
want: string, 
/**
 * Minutes asked for, 1 to 600.
 */
minutes: number | null, 
/**
 * The text as the person rewrote it; `null` while it is made of the slots.
 */
words: string | null, };

export type RequestFinding = { 
/**
 * By which rule.
 */
rule: RequestRule, 
/**
 * What to do about it.
 */
words: string, };

export type RequestRule = "admire" | "want" | "minutes" | "long" | "brain" | "open" | "words" | "secret";

export type RequestView = { 
/**
 * What is asked.
 */
draft: RequestDraft, 
/**
 * The text: as rewritten, or made of the slots.
 */
text: string, 
/**
 * Words in it.
 */
count: number, 
/**
 * What makes it harder to say yes to; empty when it is ready.
 */
findings: Array<RequestFinding>, 
/**
 * When it was sent.
 */
sentOn: Day | null, 
/**
 * From when one reminder is fair; `null` before it was sent, and once a reminder or an answer is there.
 */
nudgeOn: Day | null, 
/**
 * That day has come.
 */
nudgeDue: boolean, 
/**
 * A draft of the reminder, once its day has come.
 */
nudge: string | null, 
/**
 * When the reminder was sent.
 */
nudgedOn: Day | null, 
/**
 * What was answered.
 */
answer: RequestAnswer | null, 
/**
 * When.
 */
answeredOn: Day | null, 
/**
 * How far it has come, in words.
 */
state: string, };

export type RequesterShare = { 
/**
 * Kind of requester.
 */
askedBy: AskedBy, 
/**
 * The same in words.
 */
label: string, 
/**
 * Minutes without credit.
 */
minutes: number, 
/**
 * Per cent of all minutes without credit; the shares add up to 100.
 */
percent: number, 
/**
 * Times asked, whatever came of it.
 */
count: number, 
/**
 * Times the answer was yes, whole or in part.
 */
yes: number, };

export type ResetHealthRules = Record<symbol, never>;

export type RestoreAsk = { id: AskId, };

export type RestoreAudit = { audit: AuditId, };

export type RestoreCard = { card: CardKey, };

export type RestoreContract = { post: PostId, };

export type RestoreCriteriaSet = { id: SetId, };

export type RestoreCriterion = { id: CriterionId, };

export type RestoreEntries = { ids: Array<EntryId>, filter: EntryFilter, };

export type RestoreGoal = { id: GoalId, };

export type RestoreItem = { id: ItemId, };

export type RestoreLadderEvidence = { id: EvidenceId, };

export type RestoreMeeting = { id: MeetingId, };

export type RestoreOutcome = { id: OutcomeId, };

export type RestorePath = { id: PathId, };

export type RestorePerson = { id: PersonId, };

export type RestorePiece = { id: PieceId, entry: EntryId | null, };

export type RestorePlan = { id: PlanId, };

export type RestorePlanPiece = { id: PlanPieceId, };

export type RestorePost = { id: PostId, };

export type RestorePromise = { id: PromiseId, };

export type RestoreQuestion = { id: QuestionId, };

export type RestoreStatement = { id: StatementId, };

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

export type RetestCard = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * It was answered again.
 */
answered: boolean, };

export type RetestView = { 
/**
 * The audit.
 */
audit: AuditId, 
/**
 * The first day they can be asked.
 */
from: Day, 
/**
 * The last day they can be asked.
 */
until: Day, 
/**
 * Today is one of these days and a card is left.
 */
due: boolean, 
/**
 * The cards.
 */
cards: Array<RetestCard>, };

export type Road = "stay" | "stayAsked" | "community" | "employed" | "quality" | "industry" | "public" | "hybrid" | "own";

export type RoadView = { 
/**
 * Which.
 */
road: Road, 
/**
 * "Community practice with teaching".
 */
label: string, 
/**
 * What must be found out on it.
 */
ask: Array<ToFindOut>, };

export type RoleRule = "peer" | "sponsor" | "outside" | "academic" | "practice";

export type Round = { 
/**
 * 1 for the first.
 */
number: number, 
/**
 * The cards, in the order they are shown.
 */
cards: Array<CardFace>, 
/**
 * Matters most of these, if that was said.
 */
most: CardKey | null, 
/**
 * Matters least of these, if that was said.
 */
least: CardKey | null, };

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

export type RowPromise = { 
/**
 * It is the person's own.
 */
mine: boolean, 
/**
 * What was promised.
 */
what: string, 
/**
 * By when.
 */
due: Day | null, 
/**
 * Days past its day; none while it is not late.
 */
late: number | null, };

export type RowStanding = "done" | "late" | "now" | "ahead" | "undated";

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

export type RuleRow = { 
/**
 * Which.
 */
rule: HealthRule, 
/**
 * What it says.
 */
label: string, 
/**
 * As it stands.
 */
value: number, 
/**
 * What it is to begin with.
 */
ours: number, 
/**
 * Least it may be.
 */
least: number, 
/**
 * Most it may be.
 */
most: number, };

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

export type RulesChange = "new" | "gone" | "moved" | "reworded" | "same";

export type RulesDifference = { 
/**
 * How it differs.
 */
difference: RulesChange, 
/**
 * The same in words.
 */
saying: string, 
/**
 * How it stands under the first.
 */
before: CriterionLine | null, 
/**
 * How it stands under the second.
 */
after: CriterionLine | null, };

export type RulesHead = { 
/**
 * The set.
 */
set: SetId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Whose it is.
 */
institution: string, 
/**
 * The track.
 */
track: string, 
/**
 * The rank after the step.
 */
to: string, 
/**
 * The rank before.
 */
from: string, 
/**
 * Where it stands, since when, and when it was taken from there.
 */
source: string, 
/**
 * How old it is, where it should be asked for again.
 */
old: string | null, 
/**
 * It is an example that must be checked with the office.
 */
example: string | null, 
/**
 * What the office said, and when.
 */
asked: string | null, };

export type RunsLine = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * What stands out, in sentences.
 */
words: string, };

export type SaveAgenda = { 
/**
 * Token of the chosen file.
 */
file: string, meeting: MeetingId, 
/**
 * On Letter instead of A4.
 */
letter: boolean, };

export type SaveAgendaMarkdown = { 
/**
 * Token of the chosen file.
 */
file: string, meeting: MeetingId, };

export type SaveAgendaText = { 
/**
 * Token of the chosen file.
 */
file: string, meeting: MeetingId, };

export type SaveAgreement = { 
/**
 * Token of the chosen file.
 */
file: string, person: PersonId, };

export type SaveAsksTable = { 
/**
 * Token of the chosen file.
 */
file: string, post: PostId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SaveBoundaries = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; nobody in particular, if nothing is said: then it names no entry and no feeling.
 */
audience?: Audience | null, };

export type SaveBrief = { 
/**
 * Token of the chosen file.
 */
file: string, post: PostId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SaveBurdenTable = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveCardSheets = { 
/**
 * Token of the chosen file.
 */
file: string, deck: DeckKey, };

export type SaveComparison = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveContractQuestions = { 
/**
 * Token of the chosen file.
 */
file: string, post: PostId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SaveContractTable = { 
/**
 * Token of the chosen file.
 */
file: string, post: PostId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SaveCriteriaSet = { id: SetId, 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveDossierData = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Whose entries.
 */
paper: DossierPaper, wish: PaperWish, };

export type SaveGivenTable = { 
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

export type SaveLetter = { 
/**
 * Token of the chosen file.
 */
file: string, id: LetterId, };

export type SaveMeetingIcs = { 
/**
 * Token of the chosen file.
 */
file: string, meeting: MeetingId, };

export type SaveNominations = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveNominationsTable = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SavePaper = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Which; the whole packet, if nothing is said.
 */
paper?: DossierPaper | null, wish: PaperWish, 
/**
 * A Word file without tables, for programs that read it into their own fields.
 */
plain: boolean, };

export type SavePaths = { 
/**
 * Token of the chosen file.
 */
file: string, audience: Audience, };

export type SavePathsTable = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SavePay = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SavePayTable = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SavePeopleCards = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; the person themself, if nothing is said.
 */
audience?: Audience | null, };

export type SavePeopleTable = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; the person themself, if nothing is said.
 */
audience?: Audience | null, };

export type SavePieceFile = { id: PieceId, 
/**
 * Token of the chosen file.
 */
file: string, };

export type SavePlan = { 
/**
 * Token of the chosen file.
 */
file: string, plan: PlanId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

export type SavePlanLetter = { 
/**
 * Token of the chosen file.
 */
file: string, id: PlanPieceId, };

export type SavePlanLetterText = { 
/**
 * Token of the chosen file.
 */
file: string, id: PlanPieceId, };

export type SavePlanTable = { 
/**
 * Token of the chosen file.
 */
file: string, plan: PlanId, 
/**
 * Who will read it; nobody in particular, if nothing is said.
 */
audience?: Audience | null, };

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

export type SaveStatement = { id: StatementId, 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * With the entries it rests on at its foot.
 */
rests: boolean, 
/**
 * A Word file for programs that read it into their own fields.
 */
plain: boolean, };

export type SaveUncredited = { 
/**
 * Token of the chosen file.
 */
file: string, 
/**
 * Who will read it; nobody in particular, if nothing is said: then what an hour earns is not in it.
 */
audience?: Audience | null, };

export type SaveUncreditedTable = { 
/**
 * Token of the chosen file.
 */
file: string, };

export type SaveValuesPage = { 
/**
 * Token of the chosen file.
 */
file: string, audit: AuditId, 
/**
 * Who will read it; the person themself, if nothing is said.
 */
audience?: Audience | null, };

export type SaveValuesTable = { 
/**
 * Token of the chosen file.
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

export type Scan = { 
/**
 * The words could be read.
 */
read: boolean, 
/**
 * What was found.
 */
findings: Array<ScanFinding>, 
/**
 * What is to be said of it.
 */
saying: string, 
/**
 * How far a file was searched, or why it was not; nothing where what was searched is no file.
 */
searched: string | null, };

export type ScanFinding = { 
/**
 * Which.
 */
sign: ScanSign, 
/**
 * What it is and how often, in words.
 */
saying: string, 
/**
 * Lines it was found in, five at most.
 */
lines: Array<string>, };

export type ScanPiece = { id: PieceId, };

export type ScanPieces = Record<symbol, never>;

export type ScanSign = "recordNumber" | "birth" | "nameOrder" | "patientWord" | "personName" | "email" | "telephone";

export type ScanStatement = { id: StatementId, };

export type Scenario = { 
/**
 * How it ends.
 */
ending: Ending, 
/**
 * Months after the beginning, 0 to 240.
 */
month: number, };

export type ScenarioView = { 
/**
 * What was played.
 */
scenario: Scenario, 
/**
 * The day it is said.
 */
told: Day, 
/**
 * The last day, after the notice that holds; where notice is not known, the same day.
 */
last: Day, 
/**
 * Whether the days of notice are known.
 */
notice: boolean, 
/**
 * What it costs on the last day.
 */
cost: ExitMonth, 
/**
 * What could not be told.
 */
unknown: Array<ExitPart>, 
/**
 * The last day of the non-compete, where it holds.
 */
barred: Day | null, 
/**
 * Where it holds, as it was typed.
 */
place: string | null, };

export type ScoreEntry = { 
/**
 * Its row.
 */
id: ScoreId, 
/**
 * Name of the scale, as the person calls it.
 */
scale: string, 
/**
 * The day it was filled in.
 */
day: Day, 
/**
 * The number, to a thousandth.
 */
value: number, 
/**
 * A note.
 */
note: string | null, };

export type ScoreGoal = { id: GoalId, 
/**
 * "2026-Q4".
 */
quarter: string, score: number, };

export type ScoreId = number;

export type ScoresView = { 
/**
 * What Bearings does and does not hold of scales; shown with every figure.
 */
caveat: string, 
/**
 * Names of scales used so far, in their order.
 */
scales: Array<string>, 
/**
 * The newest first.
 */
entries: Array<ScoreEntry>, 
/**
 * One line for each scale.
 */
lines: Array<LogLine>, };

export type SealNote = { path: PathId, draft: NoteDraft, };

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

export type Secret = string;

export type SecretId = number;

export type SecretView = { 
/**
 * Which.
 */
secret: Secret, 
/**
 * What it is called.
 */
name: string, 
/**
 * The person named it, and can rename or remove it.
 */
own: boolean, };

export type Section = "education" | "training" | "appointments" | "otherAppointments" | "leadership" | "licence" | "certification" | "honours" | "funding" | "trials" | "teaching" | "curriculum" | "assessment" | "mentoring" | "educationalLeadership" | "presentations" | "abstracts" | "clinicalActivity" | "innovation" | "clinicalMeasures" | "quality" | "committees" | "societies" | "peerReview" | "editorial" | "community" | "media" | "patents" | "publications" | "development" | "disclosures" | "referees";

export type SectionName = { 
/**
 * Which.
 */
section: Section, 
/**
 * What it is called.
 */
label: string, };

export type SectionRows = { 
/**
 * Which.
 */
section: Section, 
/**
 * What it is called.
 */
label: string, 
/**
 * A sentence on its evidence: "1 without evidence".
 */
saying: string, 
/**
 * Its entries, the newest first.
 */
rows: Array<EntryRow>, };

export type Segment = { 
/**
 * Its words, or "E12".
 */
text: string, 
/**
 * In bold.
 */
bold: boolean, 
/**
 * In italics.
 */
italic: boolean, 
/**
 * The entry, where it is evidence.
 */
chip: EntryId | null, 
/**
 * The remark on it, by its place among the remarks of the statement, from 0.
 */
remark: number | null, };

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
 * How large everything is drawn, 50 to 300 per cent.
 */
zoom: number, 
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

export type SetAsk = { id: AskId, draft: AskDraft, };

export type SetAuditState = { audit: AuditId, 
/**
 * Each at most once; ordinary stands alone.
 */
conditions: Array<Condition>, badWeek: boolean, };

export type SetBeside = { 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * What it is called: "Grand rounds, Thornby University".
 */
label: string, 
/**
 * Why it speaks to the criterion.
 */
why: string | null, };

export type SetBurdenDay = { day: Day, method: BurdenMethod, 
/**
 * Each burden once; 0 minutes says that there was none.
 */
lines: Array<BurdenMinutes>, };

export type SetCame = "starter" | "imported" | "written";

export type SetClauseOwn = { post: PostId, item: string, state: ClauseState, 
/**
 * Why, in their words.
 */
words: string, 
/**
 * The clause they mean.
 */
clause: string, };

export type SetDeal = { post: PostId, deal: Deal, };

export type SetDiary = { day: Day, 
/**
 * 0 to 960.
 */
minutes: number, category: CategoryId, };

export type SetDossierIdentity = { identity: DossierIdentity, };

export type SetExit = { id: PostId, exit: ExitTerms, };

export type SetExperiment = { audit: AuditId, 
/**
 * 1 to 200 characters.
 */
words: string, 
/**
 * Its first day.
 */
start: string, 
/**
 * How the person will know, up to 200 characters.
 */
know?: string | null, };

export type SetFact = { path: PathId, criterion: CriterionId, draft: FactDraft, };

export type SetFault = { 
/**
 * Where: "title", "calendar.2.what", "tracks.0.steps.1.groups.0.criteria.3.asked". A part alone is the part itself.
 */
place: string, 
/**
 * What is wrong and what would be right.
 */
saying: string, };

export type SetFit = { person: PersonId, note: FitNote | null, };

export type SetGapSource = { audit: AuditId, card: CardKey, 
/**
 * Ten at most in all.
 */
parts: Parts, };

export type SetHalfDays = { 
/**
 * 0 to 28.
 */
count: number | null, };

export type SetHealthRule = { rule: HealthRule, value: number, };

export type SetHours = { core: Array<Part | null>, protected: Array<Protected>, };

export type SetId = number;

export type SetLevel = { competency: string, level: Level, };

export type SetLine = { 
/**
 * Its row.
 */
id: SetId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Whose it is.
 */
institution: string, 
/**
 * How it came here.
 */
came: SetCame, 
/**
 * Where it is from and since when.
 */
source: string, 
/**
 * It is an example.
 */
example: boolean, 
/**
 * Its tracks.
 */
tracks: Array<TrackName>, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type SetLogBasis = { 
/**
 * Weeks worked a year, 1 to 52.
 */
weeks: number, 
/**
 * Hours of one's own full-time year, 100 to 5000.
 */
yearHours: number | null, 
/**
 * What a true hour earns, in whole units, 1 to 100,000.
 */
hourly: number | null, 
/**
 * Sign of the currency, 1 to 8 characters.
 */
currency: string, };

export type SetMeetingWant = { meeting: MeetingId, want: string | null, };

export type SetNextAudit = { audit: AuditId, 
/**
 * After the day this audit was begun.
 */
on: string | null, };

export type SetOffer = { person: PersonId, 
/**
 * Name of a domain or of a need.
 */
subject: string, 
/**
 * `null` takes it back.
 */
offer: Offer | null, };

export type SetPay = { id: PostId, name: string, pay: PayTerms, };

export type SetPayRates = { rates: PayRates, };

export type SetPlan = { id: PlanId, draft: PlanDraft, };

export type SetPlanPiece = { id: PlanPieceId, piece: PlanPiece, };

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

export type SetPulse = { monday: Day, 
/**
 * 0 to 10.
 */
mattered: number | null, 
/**
 * 0 to 10.
 */
rested: number | null, 
/**
 * 0 to 10.
 */
decided: number | null, 
/**
 * 200 characters at most.
 */
line: string | null, };

export type SetSecondPlace = { 
/**
 * Token of the chosen folder.
 */
folder: string | null, };

export type SetSettings = { theme?: Theme | null, textSize?: TextSize | null, zoom?: ZoomBy | null, readingFont?: ReadingFont | null, lock?: LockHabit | null, 
/**
 * 1 to 60.
 */
lockMinutes?: number | null, veilOnBlur?: boolean | null, };

export type SetShadow = { category: CategoryId, band: Band, low: number, likely: number, 
/**
 * 6000 at most.
 */
high: number, };

export type SetStanding = { standing: CareerStanding, };

export type SetStatement = { id: StatementId, title: string, rules: StatementRules, };

export type SetStretch = { key: string, state: StretchState | null, };

export type SetSureness = { sureness: Sureness, };

export type SetWeek = { monday: Day, kind: WeekKind | null, };

export type SetYear = { have: YearWeeks | null, wish: YearWeeks | null, };

export type SetYou = { name: string | null, role: string | null, setting: string | null, reviewOn: string | null, };

export type SettleGoal = { id: GoalId, state: GoalState, };

export type SettleItem = { id: ItemId, state: ItemState, };

export type SettlePromise = { id: PromiseId, state: PromiseState, 
/**
 * Today or before it.
 */
on: Day | null, };

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

export type Shift = { 
/**
 * Row id.
 */
id: ShiftId, 
/**
 * "teaching on rounds".
 */
name: string, 
/**
 * Minutes a week: positive is more. Never zero.
 */
minutes: number, };

export type ShiftId = number;

export type ShiftsView = { 
/**
 * The sentence.
 */
words: string, 
/**
 * The shifts.
 */
shifts: Array<Shift>, 
/**
 * What the added time comes out of.
 */
cut: string | null, 
/**
 * Whether they can be meant together.
 */
balance: Balance, };

export type ShowCard = { card: CardKey, };

export type ShownTo = "public" | "packet" | "private" | "patient";

export type Sign = "cut" | "remembered" | "against" | "still";

export type SignReading = { 
/**
 * Which.
 */
sign: Sign, 
/**
 * How it stands.
 */
light: Light, 
/**
 * The facts in a sentence: "One of the last five meetings was cut short."
 */
words: string, };

export type SinceAsked = "promotion" | "year" | "fiveYears";

export type SortCard = { audit: AuditId, card: CardKey, pile: number | null, };

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

export type SortPage = { 
/**
 * Every card in the order it is dealt.
 */
cards: Array<SortedCard>, 
/**
 * The first card that lies in no pile: the one in hand.
 */
inHand: CardKey | null, 
/**
 * Cards in a pile.
 */
placed: number, 
/**
 * Cards in piles 1 to 5.
 */
piles: [number, number, number, number, number], 
/**
 * Cards to keep.
 */
keep: number, 
/**
 * Cards kept so far.
 */
kept: number, 
/**
 * Whole piles, the best first, that fit into what is kept.
 */
proposed: Array<CardKey>, 
/**
 * How many are to be chosen by hand after the proposal.
 */
toChoose: number, 
/**
 * The next pile, from which they would be chosen; empty when none is left to choose.
 */
chooseFrom: Array<CardKey>, 
/**
 * The two questions on each card: the week, the moment.
 */
prompts: [string, string], 
/**
 * Rounds are answered already: keeping other cards starts them again.
 */
clearsRounds: boolean, };

export type SortTitle = { group: GroupId, category: CategoryId | null, };

export type SortTitles = { groups: Array<GroupId>, category: CategoryId | null, };

export type SortedCard = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * 1 (matters most) to 5 (not mine).
 */
pile: number | null, 
/**
 * It is kept.
 */
kept: boolean, 
/**
 * What the person wrote: a week that honoured it.
 */
week: string | null, 
/**
 * What the person wrote: a recent moment.
 */
moment: string | null, };

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

export type SourcePage = { 
/**
 * Gaps beyond the noise, the widest first, and any other card that parts were laid out for.
 */
gaps: Array<GapSource>, 
/**
 * All cards have both answers, so that every gap is known.
 */
known: boolean, };

export type SourceRow = { 
/**
 * The card.
 */
card: CardFace, 
/**
 * Its parts.
 */
parts: Parts, };

export type SourceRun = { 
/**
 * The piece.
 */
text: string, 
/**
 * What it became; `null` for what only parts others.
 */
used: string | null, 
/**
 * It was not understood and went into the note.
 */
note: boolean, };

export type SourcesView = { 
/**
 * The sentence.
 */
words: string, 
/**
 * Each gap that parts were laid out for.
 */
rows: Array<SourceRow>, 
/**
 * All together.
 */
total: Parts, 
/**
 * Key of the source card.
 */
benchmark: string, };

export type SpeaksTo = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * How it stands.
 */
state: CriterionState, 
/**
 * How it stands and where it is spoken of.
 */
saying: string, 
/**
 * It is spoken of.
 */
used: boolean, };

export type SplitOldCvLine = { preview: string, 
/**
 * Number of the proposal.
 */
at: number, 
/**
 * Two or more.
 */
parts: Array<string>, };

export type Sponsor = "none" | "institution" | "society" | "public" | "industry";

export type Spread = { 
/**
 * At least.
 */
low: number, 
/**
 * Most likely.
 */
likely: number, 
/**
 * At most.
 */
high: number, };

export type Stage = "resident" | "fellow" | "early" | "mid" | "senior";

export type StageCount = { 
/**
 * The stage.
 */
stage: PersonStage, 
/**
 * As it is shown.
 */
label: string, 
/**
 * How many.
 */
count: number, };

export type Standing = "supports" | "differs" | "unclear";

export type Stands = "enough" | "short" | "unknown" | "noLine";

export type StartAudit = { mode: Mode, deck: DeckKey, };

export type StartTimer = { tag: BurdenTag, };

export type StartWishFromHave = { 
/**
 * Ordinary when left out.
 */
kind?: WeekType | null, };

export type Starter = { 
/**
 * Which.
 */
source: AgendaSource, 
/**
 * The question.
 */
words: string, };

export type StarterLine = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whose it is.
 */
institution: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its tracks.
 */
tracks: Array<TrackName>, 
/**
 * That it must be checked.
 */
note: string, };

export type State = "none" | "locked" | "open";

export type StateCount = { 
/**
 * The state.
 */
state: CriterionState, 
/**
 * What it is called.
 */
label: string, 
/**
 * How many.
 */
count: number, };

export type StatePage = { 
/**
 * What was said; empty while nothing was.
 */
conditions: Array<Condition>, 
/**
 * Made in a bad week, as the person says.
 */
badWeek: boolean, 
/**
 * What the conditions propose for it.
 */
badWeekProposed: boolean, 
/**
 * Left out of trends.
 */
leftOut: boolean, };

export type Statement = "candour" | "expectations" | "feedback" | "acts" | "mine" | "again";

export type StatementId = number;

export type StatementKind = "teaching" | "clinical" | "research" | "service" | "personal" | "nihPersonal" | "nihContribution" | "other";

export type StatementLine = { 
/**
 * Its row.
 */
id: StatementId, 
/**
 * What it is for.
 */
kind: StatementKind, 
/**
 * The same in words.
 */
kindLabel: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How long it is.
 */
length: string, 
/**
 * The day it last changed.
 */
changedOn: Day, 
/**
 * The day it was put in the trash.
 */
removedOn: Day | null, };

export type StatementPage = { 
/**
 * Its row.
 */
id: StatementId, 
/**
 * What it is for.
 */
kind: StatementKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * How it is to be.
 */
rules: StatementRules, 
/**
 * Its paragraphs.
 */
paragraphs: Array<ParagraphView>, 
/**
 * Its remarks, in the order of the words.
 */
remarks: Array<Remark>, 
/**
 * "3 remarks", without those that are left.
 */
remarksSaying: string, 
/**
 * "9 claims, 8 with evidence".
 */
claims: string, 
/**
 * How long it is.
 */
lengths: Array<Length>, 
/**
 * What it should speak to, of the chosen rules.
 */
speaksTo: Array<SpeaksTo>, 
/**
 * Entries with evidence that are not used yet.
 */
unused: Array<StatementSource>, 
/**
 * Versions, the oldest first.
 */
versions: Array<VersionLine>, 
/**
 * The day it last changed.
 */
changedOn: Day, };

export type StatementRules = { 
/**
 * Words at most.
 */
words: number | null, 
/**
 * Characters at most, blanks counted.
 */
characters: number | null, 
/**
 * Pages at most.
 */
pages: number | null, 
/**
 * In which person.
 */
voice: Voice, 
/**
 * Whether counts of citations may stand in it.
 */
metrics: Metrics, };

export type StatementSource = { 
/**
 * Its row.
 */
id: EntryId, 
/**
 * What it is; `null` where it is gone.
 */
title: string | null, 
/**
 * When.
 */
when: string, 
/**
 * How far it reaches.
 */
reach: Reach | null, 
/**
 * The strongest evidence it has.
 */
strength: Strength | null, };

export type StatementView = { 
/**
 * Which.
 */
statement: Statement, 
/**
 * What it says.
 */
says: string, 
/**
 * It is about the person's own part, and belongs to the mirror.
 */
mine: boolean, };

export type StatementsView = { 
/**
 * Those that are here.
 */
statements: Array<StatementLine>, 
/**
 * Those in the trash.
 */
trash: Array<StatementLine>, };

export type StaysBecause = { "by": "you" } | { "by": "rule", 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * Its place, from 0.
 */
position: number, };

export type SteadyPay = { 
/**
 * Its lines.
 */
lines: Array<PayLine>, 
/**
 * Their sum.
 */
total: Dollars, 
/**
 * The sum where everything is at its least.
 */
low: Dollars, 
/**
 * The sum where everything is at its most.
 */
high: Dollars, 
/**
 * The first such year, where it lies within five.
 */
from: number | null, };

export type StepDraft = { 
/**
 * Its name among the starter steps; empty for an own one.
 */
key: string, 
/**
 * "Give notice in writing".
 */
title: string, 
/**
 * Whom it concerns.
 */
lane: Lane, 
/**
 * When.
 */
when: StepWhen, 
/**
 * It must not come before notice.
 */
afterNotice: boolean, 
/**
 * Days it has taken at the most, where that is known.
 */
takes: number | null, 
/**
 * Who says so.
 */
takesFrom: string, 
/**
 * With whom it is done, or where.
 */
with: string, 
/**
 * How it stands.
 */
state: StepState, 
/**
 * In words.
 */
note: string, };

export type StepFact = { 
/**
 * What it says.
 */
says: string, 
/**
 * Who says so.
 */
source: string, 
/**
 * The day it was read.
 */
on: Day, 
/**
 * What to check before relying on it.
 */
check: string, };

export type StepName = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * The rank it leads to.
 */
to: string, 
/**
 * How many criteria it has.
 */
criteria: number, };

export type StepOf = { set: SetId, track: string, step: string, };

export type StepState = { "kind": "toDo", } | { "kind": "begun", 
/**
 * The day.
 */
on: Day, } | { "kind": "done", 
/**
 * The day.
 */
on: Day, };

export type StepWhen = { "kind": "counted", 
/**
 * From which day.
 */
from: LeadFrom, 
/**
 * In what.
 */
unit: LeadUnit, 
/**
 * The earliest; below nothing is before.
 */
earliest: number, 
/**
 * The latest; not before the earliest.
 */
latest: number, } | { "kind": "fixed", 
/**
 * The day.
 */
day: Day, } | { "kind": "open", };

export type Stipend = { 
/**
 * What for.
 */
name: string, 
/**
 * A year.
 */
yearly: Cents, 
/**
 * Months from the start, where it ends.
 */
months: number | null, };

export type StopTimer = { 
/**
 * 0 to 960, in place of what the timer says; the entry is then an estimate. Needed after more than sixteen hours.
 */
minutes: number | null, };

export type Strength = "others" | "own" | "told";

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

export type Stretch = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its minutes.
 */
minutes: number, 
/**
 * It is an item and not a fixed part.
 */
item: boolean, };

export type StretchRow = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its tier.
 */
tier: number, 
/**
 * The competency it builds.
 */
competency: string, 
/**
 * What one does.
 */
what: string, 
/**
 * What shows that it was done.
 */
shows: string, 
/**
 * Where it stands; `null` where it was not taken up.
 */
state: StretchState | null, 
/**
 * The day it was planned or done.
 */
day: Day | null, };

export type StretchState = "planned" | "done";

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

export type Sureness = "rough" | "fair" | "sure";

export type SwapId = number;

export type SwapIn = { meeting: MeetingId, source: AgendaSource, };

export type SwapRow = { 
/**
 * Which line.
 */
criterion: CriterionId, 
/**
 * Its name.
 */
name: string, 
/**
 * What the first path has; none while it is not known.
 */
one: string | null, 
/**
 * What the other has.
 */
other: string | null, 
/**
 * How they stand.
 */
beside: SwapSide, 
/**
 * In words: "speaks for Hybrid", "level".
 */
said: string, };

export type SwapSide = "level" | "one" | "other" | "unknown";

export type SwapView = { 
/**
 * Its row.
 */
id: SwapId, 
/**
 * "Hybrid with 2 hours of teaching instead of 4 and $228,000 instead of $210,000 would be worth the same."
 */
says: string, 
/**
 * It still fits what is known.
 */
fits: boolean, };

export type SwapsView = { 
/**
 * The first of the two.
 */
one: PathId, 
/**
 * The other.
 */
other: PathId, 
/**
 * What the exchanges come to.
 */
lede: string, 
/**
 * The lines of what would be enough, in the person's order.
 */
rows: Array<SwapRow>, 
/**
 * What was exchanged, the first first.
 */
swaps: Array<SwapView>, 
/**
 * The line that is easiest to make level next; none where nothing is left to exchange.
 */
easiest: CriterionId | null, 
/**
 * Why that line: "Least of its range lies between them."
 */
why: string | null, 
/**
 * How the sentence came about.
 */
working: Working, };

export type TableColumnMeaning = "kind" | "title" | "authors" | "editors" | "issued" | "containerTitle" | "containerTitleShort" | "volume" | "issue" | "pages" | "lastPage" | "publisher" | "place" | "edition" | "doi" | "pmid" | "pmcid" | "serial" | "url" | "language" | "note" | "keywords" | "status";

export type TailShare = { 
/**
 * The ending.
 */
ending: Ending, 
/**
 * Percent.
 */
percent: number, };

export type TailTerms = { 
/**
 * A year's premium of the cover.
 */
premium: Cents, 
/**
 * Times the premium that the tail costs, in tenths: 20 is twice.
 */
tenths: number, 
/**
 * Percent of it that you pay, by the way the post ends; those not named are not known.
 */
mine: Array<TailShare>, 
/**
 * From this day the employer pays it in any case.
 */
until: Day | null, };

export type TakeCriteria = { 
/**
 * Their origins and keys.
 */
keys: Array<[Origin, string]>, };

export type TakeLineOff = { line: LineId, };

export type TakeOldCv = { preview: string, 
/**
 * What is taken; all else stays a proposal.
 */
taken: Array<OldCvTaken>, };

export type TakeStarter = { key: string, };

export type TakeStep = { draft: RepairDraft, };

export type Target = { 
/**
 * The set.
 */
set: SetId, 
/**
 * The track.
 */
track: string, 
/**
 * The step.
 */
step: string, 
/**
 * The day on which the packet is due.
 */
packetDue: Day | null, 
/**
 * The day on which the committee meets.
 */
committeeOn: Day | null, };

export type TeamMember = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Name.
 */
name: string, };

export type TeamView = { 
/**
 * Where the person stands.
 */
standing: CareerStanding, 
/**
 * Those who help, in the order of the columns of the map.
 */
members: Array<TeamMember>, 
/**
 * The needs, heaviest first.
 */
rows: Array<CoverRow>, 
/**
 * Cover by domain.
 */
domains: Array<DomainCover>, 
/**
 * Points of a hundred of all demand that are covered; `null` while no demand is known.
 */
covered: number | null, 
/**
 * What it comes to, as a sentence.
 */
sentence: string, 
/**
 * Needs that are not covered, heaviest first.
 */
uncovered: Array<Uncovered>, 
/**
 * Prospects, whoever would help most first.
 */
next: Array<NextPerson>, 
/**
 * The best two new people together, where that says more than one; names.
 */
pair: string | null, 
/**
 * What rests on whom, the most first.
 */
fragile: Array<Fragile>, 
/**
 * The same as a sentence.
 */
fragileWords: string | null, 
/**
 * Roles that are missing.
 */
roles: Array<MissingRole>, 
/**
 * How the cover was worked out.
 */
working: Working, };

export type TellGut = { order: Array<PathId>, };

export type TermGrade = "writing" | "seen" | "told" | "guess";

export type TermNote = { 
/**
 * What about.
 */
topic: TermTopic, 
/**
 * What is known.
 */
words: string, };

export type TermTopic = "revision" | "history" | "credit" | "callTerms" | "loanRepayment" | "loanForgiveness" | "retirementPlan" | "healthPlan" | "disability" | "leave" | "courses" | "malpractice" | "solicitation" | "notice" | "outsideWork" | "dues" | "staffing" | "records" | "place";

export type TermsLine = { 
/**
 * Asks of all posts.
 */
asks: number, 
/**
 * Of them, those with a clause.
 */
written: number, 
/**
 * Of them, those that wait for an answer.
 */
waiting: number, 
/**
 * The next day on which an answer is needed.
 */
deadline: Day | null, 
/**
 * The next day on which promises are read again.
 */
again: Day | null, };

export type TextSize = "standard" | "large";

export type Thanks = { 
/**
 * The text: the person's own, or the draft.
 */
text: string, 
/**
 * Its words.
 */
words: number, 
/**
 * Words of a draft at most.
 */
most: number, 
/**
 * The person changed it.
 */
own: boolean, };

export type Theme = "system" | "light" | "dark";

export type Third = { 
/**
 * Its line.
 */
line: LineId, 
/**
 * What becomes of it.
 */
choice: Choice, };

export type TickMilestone = { id: GoalId, 
/**
 * Its place among the goal's milestones, from 0.
 */
place: number, on: Day | null, };

export type TickSource = { 
/**
 * Its lasting name.
 */
place: string, };

export type TickView = { 
/**
 * 0 to 1.
 */
at: number, 
/**
 * "6".
 */
label: string, };

export type Tier = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * 1 to 5.
 */
tier: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is about, in a line.
 */
about: string, };

export type TimerView = { 
/**
 * What is timed.
 */
tag: BurdenTag, 
/**
 * The same in words.
 */
label: string, 
/**
 * Local day of its start; what it comes to belongs to this day.
 */
day: Day, 
/**
 * Local time of its start, "14:02".
 */
since: string, 
/**
 * Whole seconds it has run; the page counts on from here.
 */
seconds: number, 
/**
 * It has run for more than sixteen hours: to stop it, say how many minutes it was.
 */
tooLong: boolean, };

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

export type ToFindOut = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * "Guarantee: for how long, and the formula after it".
 */
words: string, };

export type ToForesee = { 
/**
 * Which.
 */
path: PathId, 
/**
 * Its name.
 */
name: string, 
/**
 * The lines.
 */
forecast: Array<ForecastDraft>, };

export type ToOpen = "calendar" | "backup" | "people" | "bibliography" | "oldCv" | "contract" | "evidence" | "criteria" | "dossier";

export type ToSave = "pdf" | "word" | "recoveryPdf" | "csv" | "ics" | "vcf" | "markdown" | "asItCame" | "criteria" | "json" | "text";

export type Tone = "short" | "warm" | "firm";

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

export type Topic = "meaningfulWork" | "gapSource" | "timeMix" | "leaving" | "burnout" | "records" | "inbox" | "authorizations" | "pay" | "vitality";

export type TrackName = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its steps.
 */
steps: Array<StepName>, };

export type TrendView = { 
/**
 * "After-hours grew by about 40 minutes a month (10 to 70)."
 */
sentence: string, 
/**
 * How it was worked out.
 */
working: Working, };

export type TriedCriterion = { 
/**
 * Its lasting name.
 */
key: string, 
/**
 * The rule in words.
 */
rule: string, 
/**
 * How it would stand; nothing while it cannot be kept.
 */
line: CriterionLine | null, };

export type TryCriterion = { criterion: Criterion, };

export type TryStep = { step: CriteriaStep, };

export type TurnView = { 
/**
 * In a sentence.
 */
says: string, 
/**
 * The key of its working.
 */
key: string, };

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

export type Uncovered = { 
/**
 * The need's lasting name.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Points of a hundred of all demand.
 */
weight: number, 
/**
 * What could be done first, in words.
 */
words: string, 
/**
 * Somebody who helps already and could be asked.
 */
ask: PersonId | null, };

export type UncreditedDraft = { 
/**
 * When it was asked; not after today.
 */
day: Day, 
/**
 * Kind of requester.
 */
askedBy: AskedBy, 
/**
 * Who, 80 characters at most. Private: it leaves the vault in no document and no table.
 */
who: string | null, 
/**
 * What was asked, 1 to 200 characters.
 */
what: string, 
/**
 * Minutes it was said to take, 0 to 120,000.
 */
asked: number | null, 
/**
 * Minutes it took so far, 0 to 120,000; none where the answer was no.
 */
took: number | null, 
/**
 * What was answered.
 */
answer: Answer, 
/**
 * What credit it got.
 */
credit: Credit, 
/**
 * Whether anyone else could have done it.
 */
anyone: Anyone, };

export type UncreditedEntry = { 
/**
 * Its row.
 */
id: UncreditedId, 
/**
 * As the person wrote it.
 */
draft: UncreditedDraft, 
/**
 * Kind of requester, in words.
 */
askedByLabel: string, 
/**
 * Its credit, in words.
 */
creditLabel: string, 
/**
 * Minutes without credit.
 */
uncredited: number, };

export type UncreditedId = number;

export type UncreditedTotal = { 
/**
 * "hours", "fte", "money", "anyone" or "yes".
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
 * How it was worked out.
 */
working: Working, };

export type UncreditedView = { 
/**
 * All entries, those asked last first.
 */
entries: Array<UncreditedEntry>, 
/**
 * First day that the totals look at.
 */
from: Day, 
/**
 * Last day of them: today.
 */
to: Day, 
/**
 * Minutes without credit in these days; the shares add up to it.
 */
minutes: number, 
/**
 * The finding as a sentence; `null` while nothing was asked in these days.
 */
sentence: string | null, 
/**
 * The totals that can be worked out.
 */
totals: Array<UncreditedTotal>, 
/**
 * By requester, the most minutes first.
 */
shares: Array<RequesterShare>, 
/**
 * How the shares were worked out.
 */
working: Working, 
/**
 * What it is worked out with.
 */
basis: LogBasis, 
/**
 * What the figures do not tell.
 */
caveat: string, };

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

export type UnlinkEntry = { criterion: string, entry: EntryId, };

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

export type UnreadEntry = { 
/**
 * Line where it begins.
 */
line: number, 
/**
 * Its text.
 */
text: string, 
/**
 * What is wrong with it.
 */
why: string, };

export type UntakeStep = { id: RepairId, };

export type UntickSource = { 
/**
 * Its lasting name.
 */
place: string, };

export type UnvestedTerms = { 
/**
 * "Match of 2026".
 */
name: string, 
/**
 * How much.
 */
amount: Cents, 
/**
 * The day from which it is yours.
 */
on: Day, };

export type ValueChange = { 
/**
 * The earlier answer.
 */
before: number, 
/**
 * The later answer.
 */
after: number, 
/**
 * Later less earlier.
 */
change: number, 
/**
 * It is more than noise.
 */
moved: boolean, };

export type ValuePoint = { 
/**
 * Which audit.
 */
audit: AuditId, 
/**
 * Out of 100.
 */
weight: number, 
/**
 * 0 to 10.
 */
importance: number | null, 
/**
 * 0 to 10.
 */
lived: number | null, };

export type ValueRow = { 
/**
 * The card; its workings are `weight:`, `gap:` and `priority:` before its key.
 */
card: CardFace, 
/**
 * Out of 100; equal for all while no round is answered.
 */
weight: number, 
/**
 * The weight as shown: "17", "<1".
 */
weightShown: string, 
/**
 * 0 to 10.
 */
importance: number | null, 
/**
 * 0 to 10.
 */
lived: number | null, 
/**
 * Importance less lived.
 */
gap: number | null, 
/**
 * What may be said.
 */
kind: GapKind, 
/**
 * "5 less", "tie", "3 more", "not known".
 */
says: string, 
/**
 * One of the eight that weigh most.
 */
top: boolean, 
/**
 * It rests on dated evidence; else on the person's word, shown as a hollow mark.
 */
dated: boolean, 
/**
 * Its evidence is of the last 30 days.
 */
recent: boolean, 
/**
 * What the lived answer rests on.
 */
evidence: Array<EvidenceView>, 
/**
 * What the person wrote: a week that honoured it.
 */
week: string | null, 
/**
 * What the person wrote: a recent moment.
 */
moment: string | null, };

export type ValuesComparison = { 
/**
 * The oldest first.
 */
audits: Array<ComparedAudit>, 
/**
 * What moved, in a sentence.
 */
finding: string, 
/**
 * The sentences under it.
 */
paragraph: Array<string>, 
/**
 * Values kept in at least two of these audits: what moved first, the farthest first.
 */
rows: Array<ComparedValue>, 
/**
 * Cards kept in the last of these audits and not in the one before.
 */
entered: Array<CardFace>, 
/**
 * Cards kept in the one before and not in the last.
 */
gone: Array<CardFace>, 
/**
 * How far two answers must lie apart.
 */
noise: NoiseView, 
/**
 * How the figures were worked out: `noise`; `lived:` and `importance:` before a card's key, and where there is a
 * trend `trend:` for lived and `importanceTrend:`.
 */
working: Array<KeyedWorking>, };

export type ValuesLine = { 
/**
 * Audits finished.
 */
audits: number, 
/**
 * The audit that `next` is about.
 */
audit: AuditId, 
/**
 * What would be next.
 */
next: ValuesNext, 
/**
 * Parts complete or passed of the audit under way, of nine; `null` while none is.
 */
partsDone: number | null, 
/**
 * The part to go on with.
 */
part: AuditPart | null, 
/**
 * The day of the newest finished audit.
 */
newestOn: Day | null, 
/**
 * Names of the values that get less than they matter in it, by priority.
 */
less: Array<string>, 
/**
 * The day of the next audit.
 */
nextOn: Day | null, };

export type ValuesNext = "goOn" | "answerAgain" | "answerExperiment" | "nextAudit" | "read";

export type ValuesReading = { 
/**
 * Which audit.
 */
audit: AuditId, 
/**
 * The day it is called by.
 */
begunOn: Day, 
/**
 * First and last day of what "lived" speaks of.
 */
livedDays: [Day, Day], 
/**
 * The day it was finished; `null` while it is under way.
 */
finishedOn: Day | null, 
/**
 * In what state it was answered.
 */
conditions: Array<Condition>, 
/**
 * Made in a bad week.
 */
badWeek: boolean, 
/**
 * Left out of trends.
 */
leftOut: boolean, 
/**
 * The finding in a sentence: the page's first heading.
 */
finding: string, 
/**
 * The sentences under it.
 */
paragraph: Array<string>, 
/**
 * Why it may not be reliable, and what to look at again; empty when nothing speaks against it.
 */
doubts: Array<string>, 
/**
 * Cards to look at again, where the answers contradict each other.
 */
lookAgain: Array<CardFace>, 
/**
 * By what may be said, then by weight times gap.
 */
rows: Array<ValueRow>, 
/**
 * Rounds with both answers.
 */
rounds: number, 
/**
 * Rounds there are.
 */
roundsOf: number, 
/**
 * Answers of importance and lived that are missing.
 */
missing: number, 
/**
 * How far two answers must lie apart.
 */
noise: NoiseView, 
/**
 * Whether forced choices and sliders agree, in words; `null` where it cannot be known.
 */
agreement: string | null, 
/**
 * What the list rests on.
 */
coverage: CoverageView, 
/**
 * Energy; `null` while no activity with hours is rated.
 */
energy: EnergyView | null, 
/**
 * Where gaps come from; `null` while nothing is laid out.
 */
sources: SourcesView | null, 
/**
 * More of, less of; `null` while nothing is shifted.
 */
shifts: ShiftsView | null, 
/**
 * The experiment.
 */
experiment: ExperimentView | null, 
/**
 * The day of the next audit.
 */
nextOn: Day, 
/**
 * The part of what matters that is lived, 0 to 100. Not shown unless asked for: it is no score.
 */
livedShare: number | null, 
/**
 * Readers the person has released the audit to; it is theirs alone while there is none.
 */
releasedTo: Array<Audience>, 
/**
 * What the reading is not; printed with it.
 */
caveats: Array<string>, 
/**
 * How the figures were worked out.
 */
working: Array<KeyedWorking>, };

export type Verdict = "early" | "green" | "amber" | "red";

export type VerdictName = "mainlyBounds" | "mainlyValues" | "mixed" | "cannotTell" | "noGap";

export type VerifyEntry = { id: EntryId, };

export type VersionId = number;

export type VersionLine = { 
/**
 * Its row.
 */
id: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * The day it was kept.
 */
madeOn: Day, };

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

export type Voice = "first" | "third" | "free";

export type Want = "decide" | "advise" | "review" | "introduce" | "putForward" | "inform";

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

export type WeighedRow = { 
/**
 * Which.
 */
path: PathId, 
/**
 * Its name.
 */
name: string, 
/**
 * 0 to 100.
 */
worth: number, 
/**
 * In how many of 100 draws it stands first, second, and so on.
 */
ranks: Array<number>, 
/**
 * The weights with which it comes first, out of 100, in the order of the criteria; none where it never does.
 */
central: Array<number> | null, 
/**
 * In how many of 100 draws it comes first with these, where only the facts vary.
 */
confidence: number | null, 
/**
 * What is given up by it, in the mean, out of 100.
 */
regret: number, 
/**
 * What is not exceeded in 95 of 100 draws.
 */
regretHigh: number, 
/**
 * Against every other path: in how many of 100 draws it is worth more.
 */
wins: Array<WinView>, };

export type WeighedView = { 
/**
 * Whether anything is concluded.
 */
concludes: boolean, 
/**
 * Who comes first and how surely, or what is missing.
 */
lede: string, 
/**
 * Whether the two readings agree, and which line makes them differ; sentences.
 */
beside: Array<string>, 
/**
 * What limits it: criteria left out, missing points; sentences.
 */
limits: Array<string>, 
/**
 * How sure the points are.
 */
sureness: Sureness, 
/**
 * Whether points give the weights.
 */
byPoints: boolean, 
/**
 * One row a path, the most often first on top.
 */
rows: Array<WeighedRow>, 
/**
 * Names of the criteria that are weighed, with their mean weight out of 100.
 */
weights: Array<WeightView>, 
/**
 * What would turn it: weights, pay, equal weights, dominance; sentences with keys of their workings.
 */
turns: Array<TurnView>, 
/**
 * How every figure is worked out.
 */
working: Array<KeyedWorking>, };

export type WeightView = { 
/**
 * Which.
 */
criterion: CriterionId, 
/**
 * Its name.
 */
name: string, 
/**
 * Out of 100.
 */
weight: number, };

export type WhatChanges = { 
/**
 * The fewest things to do about entries that are there, the least first.
 */
steps: Array<ChangeStep>, 
/**
 * How many new ones are asked for beyond these; 0 where the steps are enough.
 */
fresh: number, 
/**
 * The same in words.
 */
saying: string | null, };

export type Where = "inside" | "outside";

export type Why = "choice" | "flag" | "least" | "role" | "mission" | "invited" | "peerReviewed" | "home" | "industry" | "below" | "reach" | "before" | "ahead" | "same" | "thin";

export type WinView = { 
/**
 * The other.
 */
other: PathId, 
/**
 * In how many of 100 draws.
 */
share: number, 
/**
 * It is a tie: 40 to 60.
 */
tie: boolean, };

export type Window = "sincePromotion" | { "lastYears": number } | "career";

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

export type WordChange = "same" | "added" | "removed";

export type WorkDraft = { 
/**
 * Which kind of work.
 */
kind: WorkType, 
/**
 * Authors, one a line, family name first: "Halloran, Ines M."; a line without a comma is a group.
 */
authors: string, 
/**
 * Editors, in the same way.
 */
editors: string, 
/**
 * The journal, the book or the meeting's proceedings.
 */
container: string, 
/**
 * When it was published: "2024", "2024-03", "2024-03-05".
 */
published: string, 
/**
 * Volume.
 */
volume: string, 
/**
 * Issue.
 */
issue: string, 
/**
 * Pages, or the number of the electronic article.
 */
pages: string, 
/**
 * Publisher.
 */
publisher: string, 
/**
 * Its place.
 */
place: string, 
/**
 * DOI, with or without the resolver's address.
 */
doi: string, 
/**
 * Number in PubMed.
 */
pmid: string, };

export type WorkLine = { 
/**
 * Its row in the ledger.
 */
id: number, 
/**
 * When it was asked.
 */
day: Day, 
/**
 * What was asked.
 */
what: string, 
/**
 * Kind of requester, in words; never who.
 */
by: string, 
/**
 * Minutes it took.
 */
minutes: number, 
/**
 * Its credit, in words.
 */
credit: string, 
/**
 * The entry that was made of it, where one was.
 */
entry: number | null, };

export type WorkType = "article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage";

export type Worked = "yes" | "partly" | "no";

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

export type World = "academic" | "practice" | "both";

export type WriteAgreement = { person: PersonId, heading: Heading, 
/**
 * Up to 1200 characters.
 */
words: string, };

export type WriteLine = { meeting: MeetingId, draft: LineDraft, };

export type WriteNotes = { meeting: MeetingId, notes: string, };

export type WriteOnCard = { audit: AuditId, card: CardKey, prompt: Prompt, text: string | null, };

export type WriteOutcome = { id: NoteId, 
/**
 * As typed, in the order of the lines; nothing is not known.
 */
came: Array<string>, learned: string, };

export type WriteRequest = { person: PersonId, draft: RequestDraft, };

export type WriteStatement = { id: StatementId, text: Array<string>, };

export type WriteThanks = { meeting: MeetingId, text: string | null, };

export type Yardstick = "number" | "money" | "hours" | "yesNo" | "rating";

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

export type ZoomBy = "larger" | "smaller" | "plain";

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
  startTimer: { args: StartTimer; reply: BurdenView };
  stopTimer: { args: StopTimer; reply: BurdenView };
  discardTimer: { args: DiscardTimer; reply: BurdenView };
  burden: { args: ReadBurden; reply: BurdenView };
  setBurdenDay: { args: SetBurdenDay; reply: BurdenView };
  addBurden: { args: AddBurden; reply: BurdenView };
  editBurden: { args: EditBurden; reply: BurdenView };
  removeBurden: { args: RemoveBurden; reply: BurdenView };
  saveBurdenTable: { args: SaveBurdenTable; reply: Saved };
  ehr: { args: ReadEhr; reply: EhrView };
  addEhrMonth: { args: AddEhrMonth; reply: EhrView };
  editEhrMonth: { args: EditEhrMonth; reply: EhrView };
  removeEhrMonth: { args: RemoveEhrMonth; reply: EhrView };
  pulse: { args: ReadPulse; reply: PulseView };
  setPulse: { args: SetPulse; reply: PulseView };
  clearPulse: { args: ClearPulse; reply: PulseView };
  recurring: { args: ListRecurring; reply: RecurringView };
  addRecurring: { args: AddRecurring; reply: RecurringView };
  editRecurring: { args: EditRecurring; reply: RecurringView };
  removeRecurring: { args: RemoveRecurring; reply: RecurringView };
  saveNominations: { args: SaveNominations; reply: Saved };
  saveNominationsTable: { args: SaveNominationsTable; reply: Saved };
  uncredited: { args: ListUncredited; reply: UncreditedView };
  addUncredited: { args: AddUncredited; reply: UncreditedView };
  editUncredited: { args: EditUncredited; reply: UncreditedView };
  removeUncredited: { args: RemoveUncredited; reply: UncreditedView };
  saveUncredited: { args: SaveUncredited; reply: Saved };
  saveUncreditedTable: { args: SaveUncreditedTable; reply: Saved };
  setLogBasis: { args: SetLogBasis; reply: LogBasis };
  scores: { args: ListScores; reply: ScoresView };
  addScore: { args: AddScore; reply: ScoresView };
  editScore: { args: EditScore; reply: ScoresView };
  removeScore: { args: RemoveScore; reply: ScoresView };
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
  decks: { args: ReadDecks; reply: DecksView };
  addCard: { args: AddCard; reply: DecksView };
  editCard: { args: EditCard; reply: DecksView };
  hideCard: { args: HideCard; reply: DecksView };
  showCard: { args: ShowCard; reply: DecksView };
  removeCard: { args: RemoveCard; reply: DecksView };
  restoreCard: { args: RestoreCard; reply: DecksView };
  audits: { args: ListAudits; reply: AuditsView };
  startAudit: { args: StartAudit; reply: AuditView };
  audit: { args: ReadAudit; reply: AuditView };
  setAuditState: { args: SetAuditState; reply: AuditView };
  passPart: { args: PassPart; reply: AuditView };
  setNextAudit: { args: SetNextAudit; reply: AuditView };
  finishAudit: { args: FinishAudit; reply: AuditView };
  reopenAudit: { args: ReopenAudit; reply: AuditView };
  leaveOutAudit: { args: LeaveOutAudit; reply: AuditsView };
  removeAudit: { args: RemoveAudit; reply: AuditsView };
  restoreAudit: { args: RestoreAudit; reply: AuditsView };
  sortCard: { args: SortCard; reply: AuditView };
  keepCard: { args: KeepCard; reply: AuditView };
  keepProposed: { args: KeepProposed; reply: AuditView };
  writeOnCard: { args: WriteOnCard; reply: AuditView };
  chooseInRound: { args: ChooseInRound; reply: AuditView };
  rateImportance: { args: RateImportance; reply: AuditView };
  rateLived: { args: RateLived; reply: AuditView };
  addEvidence: { args: AddEvidence; reply: AuditView };
  editEvidence: { args: EditEvidence; reply: AuditView };
  removeEvidence: { args: RemoveEvidence; reply: AuditView };
  addActivities: { args: AddActivities; reply: AuditView };
  editActivity: { args: EditActivity; reply: AuditView };
  rateEnergy: { args: RateEnergy; reply: AuditView };
  markMeaningful: { args: MarkMeaningful; reply: AuditView };
  removeActivity: { args: RemoveActivity; reply: AuditView };
  addShift: { args: AddShift; reply: AuditView };
  editShift: { args: EditShift; reply: AuditView };
  removeShift: { args: RemoveShift; reply: AuditView };
  nameCut: { args: NameCut; reply: AuditView };
  setGapSource: { args: SetGapSource; reply: AuditView };
  setExperiment: { args: SetExperiment; reply: AuditView };
  removeExperiment: { args: RemoveExperiment; reply: AuditView };
  answerExperiment: { args: AnswerExperiment; reply: AuditView };
  retest: { args: ReadRetest; reply: RetestView };
  answerRetest: { args: AnswerRetest; reply: RetestView };
  valuesReading: { args: ReadValues; reply: ValuesReading };
  compareAudits: { args: CompareAudits; reply: ValuesComparison };
  benchmarks: { args: ListBenchmarks; reply: Array<Benchmark> };
  releaseAudit: { args: ReleaseAudit; reply: ValuesReading };
  saveValuesPage: { args: SaveValuesPage; reply: Saved };
  saveCardSheets: { args: SaveCardSheets; reply: Saved };
  saveValuesTable: { args: SaveValuesTable; reply: Saved };
  offeredActivities: { args: ListOfferedActivities; reply: Array<OfferedActivity> };
  recordedBeside: { args: ReadRecorded; reply: Array<Beside> };
  raiseUncredited: { args: RaiseUncredited; reply: Raised };
  standing: { args: ReadStanding; reply: CareerStanding };
  setStanding: { args: SetStanding; reply: CareerStanding };
  needs: { args: ReadNeeds; reply: NeedsView };
  answerNeed: { args: AnswerNeed; reply: NeedsView };
  personRecords: { args: ListPersonRecords; reply: Array<PersonRecord> };
  addPerson: { args: AddPerson; reply: AddedPerson };
  editPerson: { args: EditPerson; reply: null };
  movePerson: { args: MovePerson; reply: null };
  removePerson: { args: RemovePerson; reply: null };
  restorePerson: { args: RestorePerson; reply: null };
  disclosure: { args: ReadDisclosure; reply: DisclosureView };
  decideDisclosure: { args: DecideDisclosure; reply: DisclosureView };
  addSecret: { args: AddSecret; reply: DisclosureView };
  renameSecret: { args: RenameSecret; reply: DisclosureView };
  removeSecret: { args: RemoveSecret; reply: DisclosureView };
  people: { args: ListPeople; reply: PeopleView };
  person: { args: ReadPerson; reply: PersonPage };
  setOffer: { args: SetOffer; reply: PersonPage };
  addContact: { args: AddContact; reply: PersonPage };
  editContact: { args: EditContact; reply: PersonPage };
  removeContact: { args: RemoveContact; reply: PersonPage };
  writeAgreement: { args: WriteAgreement; reply: PersonPage };
  dateAgreement: { args: DateAgreement; reply: PersonPage };
  saveAgreement: { args: SaveAgreement; reply: Saved };
  addDoor: { args: AddDoor; reply: PersonPage };
  editDoor: { args: EditDoor; reply: PersonPage };
  removeDoor: { args: RemoveDoor; reply: PersonPage };
  addAdvice: { args: AddAdvice; reply: PersonPage };
  editAdvice: { args: EditAdvice; reply: PersonPage };
  removeAdvice: { args: RemoveAdvice; reply: PersonPage };
  addFeedback: { args: AddFeedback; reply: PersonPage };
  editFeedback: { args: EditFeedback; reply: PersonPage };
  removeFeedback: { args: RemoveFeedback; reply: PersonPage };
  given: { args: ListGiven; reply: GivenView };
  addGiven: { args: AddGiven; reply: GivenView };
  editGiven: { args: EditGiven; reply: GivenView };
  removeGiven: { args: RemoveGiven; reply: GivenView };
  saveGivenTable: { args: SaveGivenTable; reply: Saved };
  previewPeople: { args: PreviewPeople; reply: PeopleFile };
  importPeople: { args: ImportPeople; reply: PeopleView };
  savePeopleCards: { args: SavePeopleCards; reply: Saved };
  savePeopleTable: { args: SavePeopleTable; reply: Saved };
  sources: { args: ListSources; reply: LookView };
  tickSource: { args: TickSource; reply: LookView };
  untickSource: { args: UntickSource; reply: LookView };
  writeRequest: { args: WriteRequest; reply: PersonPage };
  clearRequest: { args: ClearRequest; reply: PersonPage };
  markRequestSent: { args: MarkRequestSent; reply: PersonPage };
  markNudged: { args: MarkNudged; reply: PersonPage };
  answerRequest: { args: AnswerRequest; reply: PersonPage };
  setFit: { args: SetFit; reply: PersonPage };
  draftNo: { args: DraftNo; reply: LetterText };
  draftRealign: { args: DraftRealign; reply: LetterText };
  draftWindDown: { args: DraftWindDown; reply: LetterText };
  letters: { args: ListLetters; reply: LettersView };
  addLetter: { args: AddLetter; reply: LettersView };
  editLetter: { args: EditLetter; reply: LettersView };
  saveLetter: { args: SaveLetter; reply: Saved };
  removeLetter: { args: RemoveLetter; reply: LettersView };
  team: { args: ReadTeam; reply: TeamView };
  addRating: { args: AddRating; reply: PersonPage };
  editRating: { args: EditRating; reply: PersonPage };
  removeRating: { args: RemoveRating; reply: PersonPage };
  checkHealth: { args: CheckHealth; reply: PersonPage };
  healthRules: { args: ReadHealthRules; reply: Array<RuleRow> };
  setHealthRule: { args: SetHealthRule; reply: Array<RuleRow> };
  resetHealthRules: { args: ResetHealthRules; reply: Array<RuleRow> };
  takeStep: { args: TakeStep; reply: PersonPage };
  untakeStep: { args: UntakeStep; reply: PersonPage };
  agenda: { args: ReadAgenda; reply: AgendaView };
  proposeAgenda: { args: ProposeAgenda; reply: AgendaView };
  addToAgenda: { args: AddToAgenda; reply: AgendaView };
  swapIn: { args: SwapIn; reply: AgendaView };
  writeLine: { args: WriteLine; reply: AgendaView };
  changeLine: { args: ChangeLine; reply: AgendaView };
  moveLine: { args: MoveLine; reply: AgendaView };
  takeLineOff: { args: TakeLineOff; reply: AgendaView };
  setMeetingWant: { args: SetMeetingWant; reply: AgendaView };
  releaseToAgenda: { args: ReleaseToAgenda; reply: AgendaView };
  meetings: { args: ListMeetings; reply: MeetingsView };
  planMeeting: { args: PlanMeeting; reply: PlannedMeeting };
  editMeeting: { args: EditMeeting; reply: MeetingsView };
  markSent: { args: MarkSent; reply: MeetingsView };
  removeMeeting: { args: RemoveMeeting; reply: MeetingsView };
  restoreMeeting: { args: RestoreMeeting; reply: MeetingsView };
  afterMeeting: { args: ReadAfter; reply: AfterView };
  readNotes: { args: ReadNotes; reply: NotesView };
  writeNotes: { args: WriteNotes; reply: AfterView };
  keepMeeting: { args: KeepMeeting; reply: AfterView };
  writeThanks: { args: WriteThanks; reply: AfterView };
  markThanked: { args: MarkThanked; reply: AfterView };
  saveAgenda: { args: SaveAgenda; reply: Saved };
  saveAgendaMarkdown: { args: SaveAgendaMarkdown; reply: Saved };
  saveAgendaText: { args: SaveAgendaText; reply: Saved };
  agendaText: { args: ReadAgendaText; reply: AgendaText };
  saveMeetingIcs: { args: SaveMeetingIcs; reply: Saved };
  items: { args: ListItems; reply: ItemsView };
  addItem: { args: AddItem; reply: ItemsView };
  editItem: { args: EditItem; reply: ItemsView };
  settleItem: { args: SettleItem; reply: ItemsView };
  removeItem: { args: RemoveItem; reply: ItemsView };
  restoreItem: { args: RestoreItem; reply: ItemsView };
  followThrough: { args: ReadFollowThrough; reply: FollowThrough };
  addPromise: { args: AddPromise; reply: FollowThrough };
  editPromise: { args: EditPromise; reply: FollowThrough };
  settlePromise: { args: SettlePromise; reply: FollowThrough };
  removePromise: { args: RemovePromise; reply: FollowThrough };
  restorePromise: { args: RestorePromise; reply: FollowThrough };
  outcomes: { args: ListOutcomes; reply: OutcomesView };
  addOutcome: { args: AddOutcome; reply: OutcomesView };
  editOutcome: { args: EditOutcome; reply: OutcomesView };
  removeOutcome: { args: RemoveOutcome; reply: OutcomesView };
  restoreOutcome: { args: RestoreOutcome; reply: OutcomesView };
  goals: { args: ListGoals; reply: GoalsView };
  checkGoal: { args: CheckGoal; reply: Array<GoalNote> };
  addGoal: { args: AddGoal; reply: GoalsView };
  editGoal: { args: EditGoal; reply: GoalsView };
  tickMilestone: { args: TickMilestone; reply: GoalsView };
  measureResult: { args: MeasureResult; reply: GoalsView };
  scoreGoal: { args: ScoreGoal; reply: GoalsView };
  settleGoal: { args: SettleGoal; reply: GoalsView };
  removeGoal: { args: RemoveGoal; reply: GoalsView };
  restoreGoal: { args: RestoreGoal; reply: GoalsView };
  ladder: { args: ReadLadder; reply: LadderPage };
  setLevel: { args: SetLevel; reply: LadderPage };
  addLadderEvidence: { args: AddLadderEvidence; reply: LadderPage };
  editLadderEvidence: { args: EditLadderEvidence; reply: LadderPage };
  removeLadderEvidence: { args: RemoveLadderEvidence; reply: LadderPage };
  restoreLadderEvidence: { args: RestoreLadderEvidence; reply: LadderPage };
  setStretch: { args: SetStretch; reply: LadderPage };
  rateConfidence: { args: RateConfidence; reply: LadderPage };
  questions: { args: ListQuestions; reply: QuestionsView };
  addQuestion: { args: AddQuestion; reply: QuestionsView };
  editQuestion: { args: EditQuestion; reply: QuestionsView };
  hideQuestion: { args: HideQuestion; reply: QuestionsView };
  removeQuestion: { args: RemoveQuestion; reply: QuestionsView };
  restoreQuestion: { args: RestoreQuestion; reply: QuestionsView };
  dossierEntries: { args: ListEntries; reply: EntriesView };
  dossierEntry: { args: ReadEntry; reply: EntryWhole };
  entryForms: { args: ReadEntryForms; reply: EntryForms };
  addEntry: { args: AddEntry; reply: EntryWhole };
  editEntry: { args: EditEntry; reply: EntryWhole };
  editWork: { args: EditWork; reply: EntryWhole };
  duplicateEntry: { args: DuplicateEntry; reply: EntryWhole };
  verifyEntry: { args: VerifyEntry; reply: EntryWhole };
  editEntries: { args: EditEntries; reply: EntriesView };
  removeEntries: { args: RemoveEntries; reply: EntriesView };
  restoreEntries: { args: RestoreEntries; reply: EntriesView };
  dossierIdentity: { args: ReadDossierIdentity; reply: DossierIdentity };
  setDossierIdentity: { args: SetDossierIdentity; reply: DossierIdentity };
  evidencePieces: { args: ListPieces; reply: PiecesView };
  addPiece: { args: AddPiece; reply: PiecesView };
  editPiece: { args: EditPiece; reply: PiecesView };
  attachFile: { args: AttachFile; reply: PiecesView };
  removePiece: { args: RemovePiece; reply: PiecesView };
  restorePiece: { args: RestorePiece; reply: PiecesView };
  savePieceFile: { args: SavePieceFile; reply: Saved };
  scanPiece: { args: ScanPiece; reply: Scan };
  scanPieces: { args: ScanPieces; reply: Array<FileScan> };
  lookAtPiece: { args: LookAtPiece; reply: PieceLook };
  evidenceRequest: { args: DraftEvidenceRequest; reply: EvidenceRequest };
  criteriaSets: { args: ListCriteriaSets; reply: CriteriaView };
  criteriaSet: { args: ReadCriteriaSet; reply: CriteriaSet };
  takeStarter: { args: TakeStarter; reply: CriteriaView };
  addCriteriaSet: { args: AddCriteriaSet; reply: CriteriaView };
  editCriteriaSet: { args: EditCriteriaSet; reply: CriteriaView };
  duplicateCriteriaSet: { args: DuplicateCriteriaSet; reply: CriteriaView };
  checkCriteriaSet: { args: CheckCriteriaSet; reply: Array<SetFault> };
  removeCriteriaSet: { args: RemoveCriteriaSet; reply: CriteriaView };
  restoreCriteriaSet: { args: RestoreCriteriaSet; reply: CriteriaView };
  chooseTarget: { args: ChooseTarget; reply: CriteriaView };
  noteOffice: { args: NoteOffice; reply: CriteriaView };
  answerCriterion: { args: AnswerCriterion; reply: CriteriaView };
  saveCriteriaSet: { args: SaveCriteriaSet; reply: Saved };
  importCriteriaSet: { args: ImportCriteriaSet; reply: CriteriaView };
  missing: { args: ReadMissing; reply: MissingView };
  criterion: { args: ReadCriterion; reply: OpenCriterion };
  countsFor: { args: ReadCountsFor; reply: EntryCriteria };
  compareRules: { args: CompareRules; reply: Array<RulesDifference> };
  tryStep: { args: TryStep; reply: Array<TriedCriterion> };
  tryCriterion: { args: TryCriterion; reply: OpenCriterion };
  linkEntry: { args: LinkEntry; reply: Array<HandLink> };
  unlinkEntry: { args: UnlinkEntry; reply: Array<HandLink> };
  papers: { args: ListPapers; reply: PapersView };
  savePaper: { args: SavePaper; reply: Saved };
  saveStatement: { args: SaveStatement; reply: Saved };
  saveDossierData: { args: SaveDossierData; reply: Saved };
  bringDossier: { args: BringDossier; reply: BroughtIn };
  previewBibliography: { args: PreviewBibliography; reply: BibliographyLook };
  bibliographyHeads: { args: ReadBibliographyHeads; reply: BibliographyHeads };
  importBibliography: { args: ImportBibliography; reply: BibliographyDone };
  proposeFromUnread: { args: ProposeFromUnread; reply: OldCvLook };
  readOldCv: { args: ReadOldCv; reply: OldCvLook };
  readOldCvText: { args: ReadOldCvText; reply: OldCvLook };
  mergeOldCvLine: { args: MergeOldCvLine; reply: OldCvLook };
  splitOldCvLine: { args: SplitOldCvLine; reply: OldCvLook };
  makeOldCvLine: { args: MakeOldCvLine; reply: OldCvLook };
  checkEntryDraft: { args: CheckEntryDraft; reply: EntryDraft };
  takeOldCv: { args: TakeOldCv; reply: OldCvDone };
  ledgerLines: { args: ListLedgerLines; reply: Array<WorkLine> };
  ledgerBatches: { args: ListLedgerBatches; reply: Array<LedgerBatch> };
  proposeFromLedger: { args: ProposeFromLedger; reply: LedgerProposal };
  convertLedger: { args: ConvertLedger; reply: Array<WorkLine> };
  statements: { args: ListStatements; reply: StatementsView };
  statement: { args: ReadStatement; reply: StatementPage };
  addStatement: { args: AddStatement; reply: StatementPage };
  writeStatement: { args: WriteStatement; reply: StatementPage };
  setStatement: { args: SetStatement; reply: StatementPage };
  leaveRemark: { args: LeaveRemark; reply: StatementPage };
  followRemark: { args: FollowRemark; reply: StatementPage };
  keepVersion: { args: KeepVersion; reply: StatementPage };
  putBackVersion: { args: PutBackVersion; reply: StatementPage };
  compareVersion: { args: CompareVersion; reply: Array<ChangedWords> };
  scanStatement: { args: ScanStatement; reply: Scan };
  removeStatement: { args: RemoveStatement; reply: StatementsView };
  restoreStatement: { args: RestoreStatement; reply: StatementsView };
  pay: { args: ReadPay; reply: PayPage };
  payFacts: { args: ReadPayFacts; reply: Array<PayFact> };
  addPost: { args: AddPost; reply: PayPage };
  setPay: { args: SetPay; reply: PayPage };
  setExit: { args: SetExit; reply: PayPage };
  markPost: { args: MarkPost; reply: PayPage };
  releasePost: { args: ReleasePost; reply: PayPage };
  removePost: { args: RemovePost; reply: PayPage };
  restorePost: { args: RestorePost; reply: PayPage };
  setPayRates: { args: SetPayRates; reply: PayPage };
  scenarios: { args: PlayScenarios; reply: Array<ScenarioView> };
  savePay: { args: SavePay; reply: Saved };
  savePayTable: { args: SavePayTable; reply: Saved };
  asks: { args: ReadAsks; reply: AsksPage };
  addAsk: { args: AddAsk; reply: AsksPage };
  setAsk: { args: SetAsk; reply: AsksPage };
  askAnswer: { args: AskAnswer; reply: OptionsView };
  removeAsk: { args: RemoveAsk; reply: AsksPage };
  restoreAsk: { args: RestoreAsk; reply: AsksPage };
  setDeal: { args: SetDeal; reply: AsksPage };
  askMail: { args: DraftAskMail; reply: AskMail };
  saveBrief: { args: SaveBrief; reply: Saved };
  saveAsksTable: { args: SaveAsksTable; reply: Saved };
  postContract: { args: ReadContract; reply: ContractPage };
  checkContract: { args: CheckContract; reply: ContractPage };
  setClauseOwn: { args: SetClauseOwn; reply: ContractPage };
  dropClauseOwn: { args: DropClauseOwn; reply: ContractPage };
  contractText: { args: ReadContractText; reply: string | null };
  forgetContractText: { args: ForgetContractText; reply: ContractPage };
  removeContract: { args: RemoveContract; reply: ContractPage };
  restoreContract: { args: RestoreContract; reply: ContractPage };
  saveContractQuestions: { args: SaveContractQuestions; reply: Saved };
  saveContractTable: { args: SaveContractTable; reply: Saved };
  leaving: { args: ReadLeaving; reply: LeavingPage };
  addPlan: { args: AddPlan; reply: LeavingPage };
  setPlan: { args: SetPlan; reply: LeavingPage };
  moveStart: { args: MoveStart; reply: LeavingPage };
  releasePlan: { args: ReleasePlan; reply: LeavingPage };
  removePlan: { args: RemovePlan; reply: LeavingPage };
  restorePlan: { args: RestorePlan; reply: LeavingPage };
  addPlanPiece: { args: AddPlanPiece; reply: LeavingPage };
  setPlanPiece: { args: SetPlanPiece; reply: LeavingPage };
  removePlanPiece: { args: RemovePlanPiece; reply: LeavingPage };
  restorePlanPiece: { args: RestorePlanPiece; reply: LeavingPage };
  savePlan: { args: SavePlan; reply: Saved };
  savePlanTable: { args: SavePlanTable; reply: Saved };
  savePlanLetter: { args: SavePlanLetter; reply: Saved };
  savePlanLetterText: { args: SavePlanLetterText; reply: Saved };
  options: { args: ReadOptions; reply: OptionsView };
  addPath: { args: AddPath; reply: OptionsView };
  editPath: { args: EditPath; reply: OptionsView };
  findOut: { args: FindOut; reply: OptionsView };
  archivePath: { args: ArchivePath; reply: OptionsView };
  restorePath: { args: RestorePath; reply: OptionsView };
  addCriterion: { args: AddCriterion; reply: OptionsView };
  editCriterion: { args: EditCriterion; reply: OptionsView };
  moveCriterion: { args: MoveCriterion; reply: OptionsView };
  archiveCriterion: { args: ArchiveCriterion; reply: OptionsView };
  restoreCriterion: { args: RestoreCriterion; reply: OptionsView };
  setFact: { args: SetFact; reply: OptionsView };
  clearFact: { args: ClearFact; reply: OptionsView };
  tellGut: { args: TellGut; reply: OptionsView };
  askGutAgain: { args: AskGutAgain; reply: OptionsView };
  setSureness: { args: SetSureness; reply: OptionsView };
  weighed: { args: ReadWeighed; reply: WeighedView | null };
  offeredCriteria: { args: ListOfferedCriteria; reply: Array<OfferedCriterion> };
  takeCriteria: { args: TakeCriteria; reply: OptionsView };
  raiseQuestion: { args: RaiseQuestion; reply: OptionsView };
  swaps: { args: ReadSwaps; reply: SwapsView };
  makeSwap: { args: MakeSwap; reply: SwapsView };
  removeSwap: { args: RemoveSwap; reply: SwapsView };
  decisions: { args: ReadDecisions; reply: DecideView };
  sealNote: { args: SealNote; reply: DecideView };
  openNote: { args: OpenNote; reply: DecideView };
  writeOutcome: { args: WriteOutcome; reply: DecideView };
  removeNote: { args: RemoveNote; reply: DecideView };
  releaseComparison: { args: ReleaseComparison; reply: OptionsView };
  savePaths: { args: SavePaths; reply: Saved };
  savePathsTable: { args: SavePathsTable; reply: Saved };
}
