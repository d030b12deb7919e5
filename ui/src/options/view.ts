/// What every view of Options is handed.
import type { SessionView } from "../ipc/contract";
import type { PageProps } from "../shell/types";
import type { Tab } from "./tabs";

export interface ViewProps {
  session: SessionView;
  /** Goes to another view; `id` is a row of it. */
  go: (tab: Tab, id?: number | null, key?: string | null) => void;
  /** Says what Ctrl+P does on this view; the return value takes it back. */
  onPrint: PageProps["onPrint"];
}
