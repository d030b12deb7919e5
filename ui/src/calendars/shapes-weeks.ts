/// The shapes of the kinds of week, the year, named hours, the contract, shadow hours and the wishes over time.
import type { Contract } from "../ipc/contract";

type Reply<K extends keyof Contract> = Contract[K]["reply"];

export type WeekCount = Reply<"weekCounts">[number];
export type WeekKind = WeekCount["kind"];
export type WeekReason = Reply<"weeks">[number]["reasons"][number];
export type WeekType = Reply<"wish">["kind"];
export type Year = Reply<"year">;
export type YearSide = NonNullable<Year["have"]>;
export type YearWeeks = YearSide["weeks"];
export type MaskView = Reply<"masks">[number];
export type MaskPart = MaskView["parts"][number];
export type Promises = Reply<"promises">;
export type ShadowView = Reply<"shadow">;
export type ShadowRow = ShadowView["rows"][number];
export type Band = ShadowRow["band"];
export type MinuteRange = ShadowRow["range"];
export type DiaryView = Reply<"diary">;
export type PolicyView = Reply<"policy">;
export type ZoneView = Reply<"zones">[number];
export type WishesView = Reply<"wishes">;
export type WishVersion = WishesView["versions"][number];

/** The kinds of week that have a mean and a wish, in the order they are shown. */
export const WEEK_TYPES = [
  "ordinary",
  "inpatient",
  "leave",
  "conference",
] as const satisfies readonly WeekType[];
/** The same, and last the weeks that are looked at nowhere. */
export const WEEK_KINDS = [...WEEK_TYPES, "aside"] as const satisfies readonly WeekKind[];
