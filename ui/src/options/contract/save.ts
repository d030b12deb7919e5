/// Saving what a contract leaves to ask, for oneself or for a lawyer.
import { call } from "../../ipc/call";
import type { Audience } from "../../ipc/contract";
import type { MenuItem } from "../../kit/Menu.svelte";
import type { PageForm } from "../../kit/form";
import { saveTo } from "../../kit/save";
import { contract } from "../../words/options-contract";

const words = contract.save;
/** Readers of the questions beside the person; who sits on the other side never is one. */
const READERS = ["lawyer", "partner"] as const;

/** Saves the questions for a reader. */
export const saveQuestions = (form: PageForm, post: number, audience: Audience): Promise<void> =>
  saveTo(form, `${words.file}.pdf`, (file) =>
    call("saveContractQuestions", { file, post, audience }),
  );

/** What may be saved. */
export const saveItems = (post: number, released: Audience[]): MenuItem[] => [
  { label: words.pdf, run: () => void saveQuestions("pdf", post, "me") },
  { label: words.word, run: () => void saveQuestions("word", post, "me") },
  {
    label: words.csv,
    run: () =>
      void saveTo("csv", `${words.table}.csv`, (file) =>
        call("saveContractTable", { file, post, audience: "me" }),
      ),
  },
  ...READERS.filter((reader) => released.includes(reader)).map((reader, index) => ({
    label: words.forReader[reader],
    run: () => void saveQuestions("pdf", post, reader),
    apart: index === 0,
  })),
];
