/// Checking an old curriculum vitae: nothing is added before it is taken, and every line can be put right.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { useTransport } from "../../ipc/transport";
import { clearToasts } from "../../kit/toasts.svelte";
import ImportPage from "../import/ImportPage.svelte";
import { fakeRescue, LOOK, SESSION } from "./fake";

async function looked(width = 1120) {
  await page.viewport(width, 780);
  clearToasts();
  const fake = fakeRescue();
  useTransport(fake.transport);
  const went: string[] = [];
  const screen = await render(ImportPage, {
    session: SESSION,
    go: (tab: string) => went.push(tab),
    onPrint: () => () => {},
  });
  await screen.getByRole("button", { name: "Choose a Word or text file…" }).click();
  await expect.element(screen.getByText(LOOK.lede)).toBeVisible();
  await expect
    .element(screen.getByRole("article", { name: "Proposal: Ward council" }))
    .toBeVisible();
  return { fake, screen, went };
}

type Screen = Awaited<ReturnType<typeof looked>>["screen"];
const of = (screen: Screen, title: string) =>
  screen.getByRole("article", { name: `Proposal: ${title}` });

describe("an old curriculum vitae", () => {
  it("shows each line with what was read of it, and adds nothing by itself", async () => {
    const { fake, screen } = await looked();
    const source = of(screen, "Library committee").getByRole("group", {
      name: "In the file, line 18",
    });
    await expect.element(source).toHaveTextContent("by vote of the staffNote");
    await expect.element(screen.getByText("Rowing, and what it taught me")).toBeVisible();
    await expect
      .element(screen.getByText("You may have this already: Same title and year."))
      .toBeVisible();
    await screen.getByRole("button", { name: "Leave without adding" }).click();
    await expect
      .element(screen.getByRole("button", { name: "Choose a Word or text file…" }))
      .toBeVisible();
    expect(fake.args("takeOldCv")).toEqual([]);
  });

  it("takes what was taken as it was put right, and leaves the rest", async () => {
    const { fake, screen, went } = await looked();
    const council = of(screen, "Ward council");
    await council.getByRole("textbox", { name: "Institution or host" }).fill("Larkmoor");
    await screen.getByRole("button", { name: "Take: Ward council" }).click();
    await screen.getByRole("button", { name: "Leave out: Library committee" }).click();
    await expect
      .element(screen.getByText("1 proposal is not decided. It is not added."))
      .toBeVisible();
    await screen.getByRole("button", { name: "Add 1 entry" }).click();
    await expect.element(screen.getByText("2 entries added.")).toBeVisible();
    const [{ taken }] = fake.args("takeOldCv") as [{ taken: { at: number; draft: object }[] }];
    expect(taken.map((one) => one.at)).toEqual([5]);
    expect(taken[0]?.draft).toMatchObject({ title: "Ward council", institution: "Larkmoor" });
    await screen.getByRole("button", { name: "Go on with the 1 that is left" }).click();
    await expect
      .element(screen.getByRole("article", { name: "Proposal: Nights on the ward" }))
      .toBeVisible();
    expect(went).toEqual([]);
  });

  it("says beside the field what cannot be kept, and does not take it", async () => {
    const { screen } = await looked();
    const council = of(screen, "Ward council");
    await council.getByRole("textbox", { name: "When" }).fill("long ago");
    await screen.getByRole("button", { name: "Take: Ward council" }).click();
    await expect.element(council.getByRole("alert")).toHaveTextContent(/^Write dates such as/);
    await expect
      .element(screen.getByRole("button", { name: "Take: Ward council" }))
      .toHaveAttribute("aria-pressed", "false");
  });

  it("takes a section at once, but not what may be here already", async () => {
    const { fake, screen } = await looked();
    await screen.getByRole("button", { name: "Take all in this section: Publications" }).click();
    await screen.getByRole("button", { name: "Take all in this section: Committees" }).click();
    await screen.getByRole("button", { name: "Add 2 entries" }).click();
    const [{ taken }] = fake.args("takeOldCv") as [{ taken: { at: number }[] }];
    expect(taken.map((one) => one.at)).toEqual([5, 6]);
  });

  it("is gone through by keys alone", async () => {
    const { screen } = await looked();
    const kind = of(screen, "Ward council").getByRole("combobox", { name: "Kind" });
    (kind.element() as HTMLElement).focus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect
      .element(of(screen, "Library committee").getByRole("combobox", { name: "Kind" }))
      .toHaveFocus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect.element(screen.getByRole("button", { name: "Add 2 entries" })).toBeVisible();
  });

  it("splits a line where a line end was put in, and says when none was", async () => {
    const { fake, screen } = await looked();
    await screen.getByRole("button", { name: "Split…: Ward council" }).click();
    const field = screen.getByRole("textbox", { name: "The line" });
    await screen.getByRole("button", { name: "Split", exact: true }).click();
    await expect.element(screen.getByText(/^Put in one line end at least/)).toBeVisible();
    await field.fill("2019\nWard council");
    await screen.getByRole("button", { name: "Split", exact: true }).click();
    await expect.element(field).not.toBeInTheDocument();
    expect(fake.args("splitOldCvLine").at(-1)).toEqual({
      preview: "look-1",
      at: 5,
      parts: ["2019", "Ward council"],
    });
  });

  it("keeps the title of a publication and of its record the same", async () => {
    const { fake, screen } = await looked();
    const work = of(screen, "Nights on the ward");
    await expect.element(work.getByText("Authors: Halloran I. M., Teo R.")).toBeVisible();
    await work.getByRole("textbox", { name: "What it is" }).fill("Nights");
    await screen.getByRole("button", { name: "Take: Nights" }).click();
    await screen.getByRole("button", { name: "Add 1 entry" }).click();
    const [{ taken }] = fake.args("takeOldCv") as [{ taken: { draft: object }[] }];
    expect(taken[0]?.draft).toMatchObject({ title: "Nights", record: { title: "Nights" } });
  });

  it("takes what was written in the further fields, too", async () => {
    const { fake, screen } = await looked();
    await screen.getByRole("button", { name: "More fields: Library committee" }).click();
    const library = of(screen, "Library committee");
    await library.getByText("More about it").click();
    await library.getByRole("textbox", { name: "City" }).fill("Larkmoor");
    await screen.getByRole("button", { name: "Take: Library committee" }).click();
    await screen.getByRole("button", { name: "Add 1 entry" }).click();
    const [{ taken }] = fake.args("takeOldCv") as [{ taken: { draft: object }[] }];
    expect(taken[0]?.draft).toMatchObject({ city: "Larkmoor", note: "by vote of the staff" });
  });

  it("reads pasted text, and waits while there is none", async () => {
    await page.viewport(1120, 780);
    const fake = fakeRescue();
    useTransport(fake.transport);
    const screen = await render(ImportPage, {
      session: SESSION,
      go: () => {},
      onPrint: () => () => {},
    });
    const read = screen.getByRole("button", { name: "Read the pasted text" });
    await expect.element(read).toHaveAttribute("aria-disabled", "true");
    await screen.getByRole("textbox", { name: "Or paste its text" }).fill("Committees");
    await read.click();
    await expect.element(screen.getByText(LOOK.lede)).toBeVisible();
    expect(fake.args("readOldCvText")).toEqual([{ text: "Committees" }]);
  });

  for (const theme of ["light", "dark"])
    for (const width of [1120, 320])
      it(`has no fault of accessibility, ${theme}, ${width} wide`, async () => {
        document.documentElement.dataset.theme = theme;
        const { screen } = await looked(width);
        await screen.getByRole("button", { name: "Take: Ward council" }).click();
        await screen.getByRole("button", { name: "More fields: Library committee" }).click();
        const found = await axe.run(document.body, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        });
        expect(
          found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`)),
        ).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        delete document.documentElement.dataset.theme;
      });
});
