/// What the shell and an area say to each other: where one is, and how to go elsewhere.
import type { SessionView } from "../ipc/contract";

/** Every page the shell can show. The six places come first, in their order. */
export const PLACES = ["home", "values", "calendars", "options", "mentoring", "dossier"] as const;
export type PlaceName = (typeof PLACES)[number];
export type Page = PlaceName | "activity" | "settings" | "help";

/** Where one is: a page, the view within it (each area names its own), and the thing looked at. */
export interface Route {
  page: Page;
  view: string | null;
  id: number | null;
  /** The key of the thing looked at, where it has no row of its own: a card. */
  key?: string | null;
}

/** What every page receives. */
export interface PageProps {
  route: Route;
  session: SessionView;
  /** Goes to another page or view, keeping this one for Back. */
  go: (page: Page, view?: string | null, id?: number | null, key?: string | null) => void;
  /** Goes back to where one came from. */
  back: () => void;
  /** Says what Ctrl+P does on this page; the return value takes it back. */
  onPrint: (run: () => void) => () => void;
}
