/// The views of Mentoring, in their order. A further view is one more name here, in the words, and in the page.

export const TABS = [
  "people",
  "agenda",
  "promises",
  "goals",
  "ladder",
  "questions",
  "needs",
  "team",
  "asking",
  "given",
] as const;
export type Tab = (typeof TABS)[number];

/** The view of a route; one that is not known leads to the first. */
export function tabOf(view: string | null): Tab {
  // What comes after a meeting belongs to its agenda.
  if (view === "after") return "agenda";
  return TABS.find((tab) => tab === view) ?? "people";
}
