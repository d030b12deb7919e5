/// The shapes the calendars pages work with, taken from what the calls answer.
import type { Contract } from "../ipc/contract";

type Reply<K extends keyof Contract> = Contract[K]["reply"];

export type CategoryView = Reply<"categories">[number];
export type Colour = CategoryView["colour"];
export type RuleView = Reply<"rules">[number];
export type RuleKind = RuleView["kind"];
export type RuleDraft = Contract["addRule"]["args"]["rule"];
export type RulePreview = Reply<"previewRule">;
export type ImportDone = Reply<"importCalendar">;
export type CalendarView = Reply<"calendars">[number];
export type ImportPreview = Reply<"previewImport">;
export type PreviewSeries = ImportPreview["series"][number];
export type SortingView = Reply<"sorting">;
export type SortGroup = SortingView["groups"][number];
export type GroupEvent = Reply<"groupEvents">[number];
export type WeekView = Reply<"weeks">[number];
export type HoursView = Reply<"hours">;
export type ProtectedSpan = HoursView["protected"][number];
export type WeekGrid = Reply<"have">;
export type Block = WeekGrid["blocks"][number];
export type WishView = Reply<"wish">;
export type Comparison = Reply<"compare">;
export type GapView = Reply<"gap">;
export type Gap = NonNullable<GapView["reading"]>;
export type GapPart = Gap["parts"][number];
export type Year = NonNullable<GapView["year"]>;
export type OfferGap = GapView["offers"][number];
export type OfferLine = Reply<"offers">[number];
export type OfferView = Reply<"offer">;
export type Feelings = Reply<"feelings">;
export type Feeling = Feelings["blocks"][number];
export type Boundaries = Reply<"boundaries">;
export type Ledger = NonNullable<Boundaries["ledger"]>;
