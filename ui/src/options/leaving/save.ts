/// Saving a plan: for oneself, or for a reader to whom it was released.
import { call } from "../../ipc/call";
import type { Audience, PlanView } from "../../ipc/contract";
import type { MenuItem } from "../../kit/Menu.svelte";
import type { PageForm } from "../../kit/form";
import { saveTo } from "../../kit/save";
import { READERS, leaving } from "../../words/options-leaving";

const words = leaving.save;

/** Saves the page of a plan. */
export const savePlan = (form: PageForm, plan: number, audience: Audience): Promise<void> =>
  saveTo(form, `${words.file}.pdf`, (file) => call("savePlan", { file, plan, audience }));

/** What may be saved of a plan. */
export function saveItems(plan: PlanView): MenuItem[] {
  const readers = READERS.filter((reader) => plan.released.includes(reader));
  return [
    { label: words.pdf, run: () => void savePlan("pdf", plan.id, "me") },
    { label: words.word, run: () => void savePlan("word", plan.id, "me") },
    {
      label: words.csv,
      run: () =>
        void saveTo("csv", `${words.file}.csv`, (file) =>
          call("savePlanTable", { file, plan: plan.id, audience: "me" }),
        ),
    },
    ...readers.map((reader, index) => ({
      label: words.forReader(reader),
      run: () => void savePlan("pdf", plan.id, reader),
      apart: index === 0,
    })),
  ];
}
