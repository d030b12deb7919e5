/// The wish: painted by keyboard and by mouse, read back in full, and edited as a list. Each act is one change.
import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import { followChanges } from "./calendars.svelte";
import { SESSION } from "./fake";
import { WISH } from "./fake-data";
import { faultsOf, standIn } from "./testing";
import WishPage from "./WishPage.svelte";

let stop = () => {};
beforeEach(() => {
  stop();
  stop = followChanges();
});

async function wish(options: Parameters<typeof standIn>[0] = {}) {
  await page.viewport(1120, 780);
  const fake = standIn(options);
  const screen = await render(WishPage, { session: SESSION, go: () => {} });
  await expect.element(screen.getByRole("grid")).toBeVisible();
  const cell = (name: string) => screen.getByRole("gridcell", { name, exact: true });
  const cursor = () => document.activeElement?.getAttribute("aria-label");
  /** Walks with the arrows from the cell the grid offers to Tab. */
  const walk = async (name: string) => {
    const start = document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    start?.focus();
    const target = cell(name).element() as HTMLElement;
    const dayBy = Number(target.dataset["day"]) - Number(start?.dataset["day"]);
    const slotBy = (Number(target.dataset["cell"]) - Number(start?.dataset["cell"])) / 2;
    const keys =
      (dayBy > 0 ? "{ArrowRight}" : "{ArrowLeft}").repeat(Math.abs(dayBy)) +
      (slotBy > 0 ? "{ArrowDown}" : "{ArrowUp}").repeat(Math.abs(slotBy));
    if (keys) await userEvent.keyboard(keys);
    expect(cursor()).toBe(name);
  };
  return { fake, screen, cell, cursor, walk };
}

describe("the painting grid", () => {
  it("names every half hour of the week by day, time and what it holds", async () => {
    const { cell } = await wish();
    expect(document.querySelectorAll('[role="gridcell"]')).toHaveLength(7 * 48);
    await expect.element(cell("Tuesday 14:00, Clinical")).toBeInTheDocument();
    await expect.element(cell("Wednesday 12:00, free")).toBeInTheDocument();
    await expect.element(cell("Sunday 23:30, free")).toBeInTheDocument();
    const names = [...document.querySelectorAll('[role="gridcell"]')].map((one) => one.ariaLabel);
    expect(new Set(names).size, "no two cells have one name").toBe(7 * 48);
  });

  it("has one stop for Tab, and arrows move it", async () => {
    const { walk, cursor } = await wish();
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
    await walk("Wednesday 12:00, free");
    await userEvent.keyboard("{End}");
    expect(cursor()).toBe("Sunday 12:00, free");
    await userEvent.keyboard("{Home}");
    expect(cursor()).toBe("Monday 12:00, Teaching");
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    expect(cursor()).toBe("Monday 00:00, free");
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
  });

  it("paints with a number and Enter, extends with Shift, and takes away with Space: one change each", async () => {
    const { fake, walk, cell } = await wish();
    await walk("Wednesday 12:00, free");
    await userEvent.keyboard("4");
    expect(fake.changes(), "picking a kind paints nothing").toHaveLength(0);
    await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(2);
    await userEvent.keyboard("{Enter}");
    await expect.element(cell("Wednesday 12:30, Scholarship")).toBeInTheDocument();
    expect(fake.changes()).toEqual([
      { name: "paintWish", args: { kind: "ordinary", days: [2], from: 48, to: 52, category: 4 } },
    ]);
    await userEvent.keyboard(" ");
    await expect.element(cell("Wednesday 12:00, free")).toBeInTheDocument();
    expect(fake.changes().at(-1)?.args).toEqual({
      kind: "ordinary",
      days: [2],
      from: 48,
      to: 52,
      category: null,
    });
    expect(fake.changes()).toHaveLength(2);
  });

  it("frees with Delete, and 0 then Enter does the same", async () => {
    const { fake, walk, cell } = await wish();
    await walk("Tuesday 14:00, Clinical");
    await userEvent.keyboard("{Delete}");
    await expect.element(cell("Tuesday 14:00, free")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowDown}0{Enter}");
    await expect.element(cell("Tuesday 14:30, free")).toBeInTheDocument();
    expect(fake.args("paintWish").map((args) => args["category"])).toEqual([null, null]);
  });

  it("copies a day with C: Monday to Friday is proposed, any day can be added, one change is made", async () => {
    const { fake, walk, screen } = await wish();
    await walk("Friday 14:00, Scholarship");
    await userEvent.keyboard("c");
    const group = screen.getByRole("group", { name: "Copy Friday to" });
    await expect.element(group).toBeVisible();
    await expect.element(screen.getByRole("checkbox", { name: "Monday" })).toBeChecked();
    await expect.element(screen.getByRole("checkbox", { name: "Sunday" })).not.toBeChecked();
    await screen.getByRole("checkbox", { name: "Sunday" }).click();
    await screen.getByRole("button", { name: "Copy", exact: true }).click();
    await expect
      .poll(() => fake.args("copyWishDay"))
      .toEqual([{ kind: "ordinary", from: 4, to: [0, 1, 2, 3, 6] }]);
    expect(fake.changes()).toHaveLength(1);
  });

  it("paints by dragging: the first cell decides, and a whole drag is one change", async () => {
    const { fake, cell } = await wish();
    const from = cell("Wednesday 12:00, free").element();
    const to = cell("Thursday 12:30, Teaching").element();
    await userEvent.dragAndDrop(from, to);
    await expect.poll(() => fake.changes()).toHaveLength(1);
    expect(fake.changes()[0]?.args).toEqual({
      kind: "ordinary",
      days: [2, 3],
      from: 48,
      to: 52,
      category: 1,
    });
    // From a cell that already holds it, the same drag takes away.
    await expect.element(cell("Thursday 12:30, Clinical")).toBeInTheDocument();
    await userEvent.dragAndDrop(
      cell("Wednesday 12:00, Clinical").element(),
      cell("Thursday 12:30, Clinical").element(),
    );
    await expect
      .poll(() => fake.changes().at(-1)?.args)
      .toEqual({
        kind: "ordinary",
        days: [2, 3],
        from: 48,
        to: 52,
        category: null,
      });
  });

  it("shows quarter hours on request", async () => {
    const { screen, cell } = await wish();
    await screen.getByRole("checkbox", { name: "Quarter hours" }).click();
    await expect.element(cell("Monday 08:15, Clinical")).toBeInTheDocument();
  });

  it("shows quarter hours by itself where the week needs them", async () => {
    const { cell } = await wish({ wish: [{ day: 0, from: 33, to: 35, category: 3 }] });
    await expect.element(cell("Monday 08:15, Teaching")).toBeInTheDocument();
    await expect.element(cell("Monday 08:45, free")).toBeInTheDocument();
  });
});

describe("beside the grid", () => {
  it("reads the week back in the core's sentences, and says what the contract asks beside it", async () => {
    const { screen } = await wish();
    await expect.element(screen.getByText(/^52 hours of work\. Evenings:/)).toBeVisible();
    const lines = screen.getByRole("region", { name: "Read back" }).getByRole("listitem");
    await expect
      .element(lines.filter({ hasText: "Scholarship on Friday, 13:00 to 15:00." }))
      .toBeVisible();
    const beside = screen.getByRole("region", { name: "Beside your contract" });
    await expect
      .element(beside)
      .toHaveTextContent("Your contract asks for 14 clinic half-days in two weeks");
    await expect.element(beside).toHaveTextContent("It is a wish, so it stands.");
  });

  it("clears at once and offers the way back", async () => {
    const { fake, screen } = await wish();
    await screen.getByRole("button", { name: "Clear the week" }).click();
    await expect.element(screen.getByText("No work is painted.")).toBeVisible();
    expect(fake.changes().map(({ name }) => name)).toEqual(["clearWish"]);
  });

  it("does everything as a list: change, remove and add, one change each", async () => {
    const { fake, screen } = await wish();
    await screen.getByText("The same week as a list").click();
    const row = "Friday 15:00 to 17:00, Teaching";
    await screen.getByRole("combobox", { name: `To of ${row}` }).selectOptions("16:00");
    await expect.poll(() => fake.args("replaceWish")).toHaveLength(1);
    const shorter = WISH.map((block) =>
      block.day === 4 && block.from === 60 ? { ...block, to: 64 } : block,
    );
    expect(fake.args("replaceWish")[0]).toEqual({ kind: "ordinary", blocks: shorter });
    await screen.getByRole("button", { name: "Remove Friday 15:00 to 16:00, Teaching" }).click();
    await expect.poll(() => fake.args("replaceWish")).toHaveLength(2);
    await screen.getByRole("button", { name: "Add a row" }).click();
    await expect.poll(() => fake.args("replaceWish")).toHaveLength(3);
    expect(fake.changes()).toHaveLength(3);
  });

  it("has nothing for axe to find", async () => {
    const { screen } = await wish();
    await screen.getByText("The same week as a list").click();
    expect(await faultsOf(screen.container)).toEqual([]);
  });
});

describe("kinds of week and earlier wishes", () => {
  it("shows each kind with its weeks a year, and paints into the one on the page", async () => {
    const { fake, screen, walk } = await wish();
    await expect
      .element(screen.getByRole("button", { name: "Ordinary, 34 weeks" }))
      .toHaveAttribute("aria-pressed", "true");
    await screen.getByRole("button", { name: "Inpatient, 10" }).click();
    await expect.element(screen.getByText(/^70 hours of work/)).toBeVisible();
    expect(screen.getByRole("region", { name: "Beside your contract" }).query()).toBeNull();
    await walk("Monday 17:00, free");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => fake.args("paintWish")).toHaveLength(1);
    expect(fake.args("paintWish")[0]).toMatchObject({ kind: "inpatient", days: [0], from: 68 });
    await screen.getByRole("button", { name: "Ordinary, 34 weeks" }).click();
    await expect.element(screen.getByText(/^52 hours of work/)).toBeVisible();
  });

  it("begins with an empty week where a kind has no wish yet", async () => {
    const { screen } = await wish();
    await screen.getByRole("button", { name: "Leave, 8" }).click();
    await expect.element(screen.getByText("Not drawn yet")).toBeVisible();
    await expect.element(screen.getByText(/^Nothing is drawn yet/)).toBeVisible();
  });

  it("sets the weeks a year only where they fit into 52", async () => {
    const { fake, screen } = await wish();
    await screen.getByRole("button", { name: "Weeks a year…" }).click();
    const inpatient = screen.getByRole("spinbutton", {
      name: "Inpatient or call weeks a year wished",
    });
    await inpatient.fill("14");
    await userEvent.keyboard("{Tab}");
    await expect.element(screen.getByText(/^Wished: 56 weeks, and a year has 52\./)).toBeVisible();
    expect(fake.args("setYear")).toEqual([]);
    await screen.getByRole("spinbutton", { name: "Ordinary weeks a year wished" }).fill("30");
    await userEvent.keyboard("{Tab}");
    await expect
      .poll(() => fake.args("setYear"))
      .toEqual([{ have: null, wish: { ordinary: 30, inpatient: 14, leave: 8, conference: 0 } }]);
  });

  it("keeps earlier wishes, opens one, and draws again beside it", async () => {
    const { fake, screen } = await wish();
    await screen.getByRole("button", { name: "2 earlier wishes" }).click();
    const panel = screen.getByRole("region", { name: "Wishes you drew for this kind of week" });
    await expect.element(panel).toHaveTextContent("drawn after a hard day");
    await panel.getByRole("button", { name: "Use this one, the wish of 4 October" }).click();
    await expect.poll(() => fake.args("openWish")).toEqual([{ version: 2 }]);
    // It was drawn after a hard day, more than a week ago.
    await screen.getByRole("button", { name: "Draw it again" }).click();
    await expect.poll(() => fake.args("newWish")).toEqual([{ kind: "ordinary", from: "empty" }]);
    await expect.element(screen.getByRole("button", { name: "3 earlier wishes" })).toBeVisible();
  });

  it("marks a wish as drawn after a hard day and keeps a note to it", async () => {
    const { fake, screen } = await wish();
    await screen.getByRole("button", { name: "2 earlier wishes" }).click();
    await screen.getByRole("checkbox", { name: /I drew this after a hard day/ }).click();
    await expect.poll(() => fake.args("markHardDay")).toEqual([{ version: 3, hard: true }]);
    await screen.getByRole("textbox", { name: "A note to it" }).fill("with one clinic less");
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => fake.args("noteWish"))
      .toEqual([{ version: 3, note: "with one clinic less" }]);
  });

  it("has nothing for axe to find, with the earlier wishes and with the year open", async () => {
    const { screen } = await wish();
    await screen.getByRole("button", { name: "2 earlier wishes" }).click();
    expect(await faultsOf(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "Weeks a year…" }).click();
    expect(await faultsOf(screen.container)).toEqual([]);
  });
});
