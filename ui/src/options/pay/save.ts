/// Saving what posts pay, for oneself or for a reader to whom something was released.
import { call } from "../../ipc/call";
import type { Audience, PostView } from "../../ipc/contract";
import type { MenuItem } from "../../kit/Menu.svelte";
import type { PageForm } from "../../kit/form";
import { saveTo } from "../../kit/save";
import { READERS, terms } from "../../words/options-terms";

const words = terms.save;

/** Saves the page of what a reader may see. */
export const savePay = (form: PageForm, audience: Audience): Promise<void> =>
  saveTo(form, `${words.file}.pdf`, (file) => call("savePay", { file, audience }));

/** What may be saved: everything for oneself, and a page for each reader to whom a post was released. */
export function saveItems(posts: PostView[]): MenuItem[] {
  const readers = READERS.filter((reader) => posts.some((post) => post.released.includes(reader)));
  return [
    { label: words.pdf, run: () => void savePay("pdf", "me") },
    { label: words.word, run: () => void savePay("word", "me") },
    {
      label: words.csv,
      run: () =>
        void saveTo("csv", `${words.file}.csv`, (file) =>
          call("savePayTable", { file, audience: "me" }),
        ),
    },
    ...readers.map((reader, index) => ({
      label: words.forReader(reader, words.pdf),
      run: () => void savePay("pdf", reader),
      apart: index === 0,
    })),
  ];
}
