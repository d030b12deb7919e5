/// How the publication of the stand-in is cited.
import type { WorkDraft } from "../../ipc/contract";

export const cited: WorkDraft = {
  kind: "article-journal",
  authors: "Halloran, Ines M.\nTeo, R.",
  editors: "",
  container: "Journal of Hospital Medicine",
  published: "2025",
  volume: "",
  issue: "",
  pages: "",
  publisher: "",
  place: "",
  doi: "",
  pmid: "",
};
