/// Which part of the page is shown; it stays where one left it while the vault is open.
import type { LogsPart } from "../../words/values-logs";

export const shown = $state<{ part: LogsPart }>({ part: "log" });
