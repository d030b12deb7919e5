/// The views of Options, in their order. A further view is one more name here, in the words, and in the page.

export const TABS = ["compare", "pay", "contract", "asks", "decide", "leaving"] as const;
export type Tab = (typeof TABS)[number];

/** The view of a route; one that is not known leads to the first. */
export function tabOf(view: string | null): Tab {
  return TABS.find((tab) => tab === view) ?? "compare";
}
