/// What every view of Mentoring is handed.
import type { SessionView } from "../ipc/contract";
import type { PageProps } from "../shell/types";
import type { Tab } from "./tabs";

export interface ViewProps {
  session: SessionView;
  /** Goes to another view of Mentoring; `id` is a person's row. */
  go: (tab: Tab, id?: number | null) => void;
  /** Says what Ctrl+P does on this view; the return value takes it back. */
  onPrint: PageProps["onPrint"];
}
