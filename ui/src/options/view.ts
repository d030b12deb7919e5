/// What every view of Options is handed.
import type { PageProps } from "../shell/types";
import type { Tab } from "./tabs";

export interface ViewProps extends Pick<PageProps, "session" | "onPrint"> {
  go: (tab: Tab, id?: number | null, key?: string | null) => void;
}
