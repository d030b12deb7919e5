/// The six views of Calendars, in the order of the journey.

export const TABS = ["import", "sort", "have", "wish", "compare", "reading"] as const;
export type Tab = (typeof TABS)[number];

/** The view of a route; one that is not known leads to the first. */
export function tabOf(view: string | null): Tab {
  return TABS.find((tab) => tab === view) ?? "import";
}
