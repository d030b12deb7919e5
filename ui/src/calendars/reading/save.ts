/// Saving what a page shows.
import { call } from "../../ipc/call";
import type { Contract } from "../../ipc/contract";
import type { PageForm } from "../../kit/form";
import { saveTo } from "../../kit/save";

type Save = "saveReading" | "saveBoundaries" | "saveLedger";

/** Asks for a file and writes to it; nothing happens where the person goes back. */
export const saveAs = <S extends Save>(
  save: S,
  what: PageForm | "csv",
  suggested: string,
  more?: Omit<Contract[S]["args"], "file">,
) => saveTo(what, suggested, (file) => call(save, { file, ...more } as Contract[S]["args"]));
