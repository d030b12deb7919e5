/// Bringing publications in: nothing is added before the person says so, and every field is theirs to choose.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { useTransport } from "../../ipc/transport";
import { clearToasts } from "../../kit/toasts.svelte";
import { fakeImport, LOOK, SESSION, TABLE } from "./fake";
import ImportPage from "./ImportPage.svelte";

async function looked(look = LOOK) {
  await page.viewport(1120, 780);
  clearToasts();
  const fake = fakeImport(look);
  useTransport(fake.transport);
  const went: string[] = [];
  const screen = await render(ImportPage, {
    session: SESSION,
    go: (tab: string) => went.push(tab),
    onPrint: () => () => {},
  });
  await screen.getByRole("button", { name: "Choose a file…" }).click();
  await expect.element(screen.getByText(look.lede)).toBeVisible();
  return { fake, screen, went };
}

async function faults(): Promise<string[]> {
  const found = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}

describe("bring in publications", () => {
  it("shows what is new, here and not read, and adds nothing by itself", async () => {
    const { fake, screen } = await looked();
    await expect.element(screen.getByText("3 new", { exact: true })).toBeVisible();
    await expect.element(screen.getByText("1 not read", { exact: true })).toBeVisible();
    await expect.element(screen.getByRole("region", { name: "Text from line 1206" })).toBeVisible();
    expect(fake.args("importBibliography")).toEqual([]);
    await screen.getByRole("button", { name: "Leave without adding" }).click();
    await expect.element(screen.getByRole("button", { name: "Choose a file…" })).toBeVisible();
    expect(fake.args("importBibliography")).toEqual([]);
  });

  it("merges what was chosen, leaves out what stands twice, and says what was done", async () => {
    const { fake, screen, went } = await looked();
    await screen.getByRole("radio", { name: /^Title: which is kept: In the file/ }).click();
    await screen.getByRole("button", { name: "Merge as marked" }).click();
    await screen.getByRole("button", { name: "Add 2, merge 1" }).click();
    await expect.element(screen.getByText("2 entries added, 1 merged.")).toBeVisible();
    expect(fake.args("importBibliography")).toEqual([
      {
        preview: "look-1",
        choices: [
          { record: 1, wish: { kind: "add" } },
          { record: 2, wish: { kind: "add" } },
          { record: 3, wish: { kind: "leave" } },
          { record: 0, wish: { kind: "merge", fields: ["pages", "title"] } },
        ],
      },
    ]);
    await screen.getByRole("button", { name: "See the entries" }).click();
    expect(went).toEqual(["entries"]);
  });

  it("can be gone through by keys, and a work can be left out", async () => {
    const { screen } = await looked();
    const show = screen.getByRole("button", { name: "See the list of Journal article" });
    (show.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const first = screen.getByRole("checkbox", { name: "Bring in: Sepsis on the ward" }).first();
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    await expect.element(screen.getByRole("button", { name: "Add 1" })).toBeVisible();
  });

  it("asks what the columns of a table hold, and reads the file again", async () => {
    const { fake, screen } = await looked(TABLE);
    await screen.getByRole("combobox", { name: "Column When" }).selectOptions("Year or date");
    await expect.poll(() => fake.args("previewBibliography").length).toBe(2);
    expect(fake.args("previewBibliography")[1]).toEqual({
      file: "file-1",
      columns: [
        { column: 0, meaning: "title" },
        { column: 1, meaning: "issued" },
      ],
    });
  });

  for (const theme of ["light", "dark"])
    it(`has no fault of accessibility, ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const { screen } = await looked();
      await screen.getByRole("button", { name: "See the list of Review" }).click();
      expect(await faults()).toEqual([]);
      delete document.documentElement.dataset.theme;
    });
});
