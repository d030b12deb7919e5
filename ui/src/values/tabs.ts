/// The five views of Values: the sitting, what it says, what moved, the cards, and what is measured day by day.

export const TABS = ["audit", "reading", "compare", "cards", "logs"] as const;
export type Tab = (typeof TABS)[number];

/** The view of a route; one that is not known leads to the first. */
export function tabOf(view: string | null): Tab {
  return TABS.find((tab) => tab === view) ?? "audit";
}
