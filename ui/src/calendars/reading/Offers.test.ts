/// Offers: what would be left of the gap under each, and their weeks drawn in the grid of the wish.
import { page, userEvent } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import Toasts from "../../kit/Toasts.svelte";
import { followChanges } from "../calendars.svelte";
import { SESSION } from "../fake";
import { faultsOf, standIn } from "../testing";
import { nameFault } from "./offer-name";
import OfferPage from "./OfferPage.svelte";
import { reading } from "./reading.testing";

it("says of each offer its hours, what would be left, and how much would close", async () => {
  const { screen, opened } = await reading();
  await expect
    .element(screen.getByRole("row", { name: /^Draw the week of Lakeside General/ }))
    .toHaveTextContent(/53 hours a week; 9 of the 21 hours would be left.*57\s%/);
  await expect
    .element(screen.getByRole("img", { name: "Lakeside General: closes 57 per cent" }))
    .toBeVisible();
  await screen.getByRole("button", { name: "Draw the week of Lakeside General" }).click();
  expect(opened).toEqual([1]);
});

it("says where the gap would be wider, without a bar below nothing", async () => {
  const { screen } = await reading({}, (now) => {
    now.offers = [{ id: 3, name: "Nights", madeOn: "2026-11-18", blocks: [] }];
  });
  await expect.element(screen.getByText(/the gap would be 60 hours, wider than now/)).toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: "Nights: closes none of the gap" }))
    .toBeVisible();
});

it("adds one from the wish, and asks for a name that tells it apart first", async () => {
  const { fake, screen, opened } = await reading();
  await screen.getByRole("button", { name: "Add an offer" }).click();
  const dialog = page.getByRole("dialog", { name: "An offer" });
  await expect.element(dialog).toBeVisible();
  expect(await faultsOf(dialog.element())).toEqual([]);
  await dialog.getByLabelText("What you call it").fill("lakeside general");
  await dialog.getByRole("button", { name: "Add and draw it" }).click();
  await expect.element(dialog.getByText(/^Another offer has this name/)).toBeVisible();
  expect(fake.args("addOffer"), "the core is not asked in vain").toEqual([]);
  await dialog.getByLabelText("What you call it").fill("Harbour clinic");
  await dialog.getByRole("radio", { name: "as the week you have" }).click();
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(() => fake.args("addOffer"))
    .toEqual([{ name: "Harbour clinic", from: "have" }]);
  await expect.poll(() => opened).toEqual([2]);
  await expect
    .element(screen.getByRole("button", { name: "Draw the week of Harbour clinic" }))
    .toBeVisible();
});

it("renames, and removes with a way back", async () => {
  const { fake, screen } = await reading();
  const toasts = await render(Toasts);
  const more = screen.getByRole("button", { name: "More Lakeside General" });
  await more.click();
  await page.getByRole("menuitem", { name: "Rename…" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename the offer" });
  await expect.element(dialog.getByLabelText("What you call it")).toHaveValue("Lakeside General");
  expect(await faultsOf(dialog.element())).toEqual([]);
  await dialog.getByLabelText("What you call it").fill("Lakeside, 0.8");
  await dialog.getByRole("button", { name: "Rename" }).click();
  await expect.poll(() => fake.args("renameOffer")).toEqual([{ id: 1, name: "Lakeside, 0.8" }]);
  await screen.getByRole("button", { name: "More Lakeside, 0.8" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect.poll(() => fake.args("removeOffer")).toEqual([{ id: 1 }]);
  await expect.element(toasts.getByText("Removed Lakeside, 0.8")).toBeVisible();
  await toasts.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => fake.args("undo")).toHaveLength(1);
});

it("knows which names will not do", () => {
  expect(nameFault("  ", [])).toMatch(/needs a name/);
  expect(nameFault("x".repeat(81), [])).toMatch(/80 characters/);
  expect(nameFault(" Harbour ", ["harbour"])).toMatch(/Another offer/);
  expect(nameFault("Harbour", ["Lakeside"])).toBeNull();
});

async function offer() {
  await page.viewport(1120, 780);
  const fake = standIn();
  const stop = followChanges();
  const went: string[] = [];
  const screen = await render(OfferPage, {
    id: 1,
    session: SESSION,
    go: (tab: string) => void went.push(tab),
  });
  await expect.element(screen.getByRole("grid")).toBeVisible();
  return { fake, screen, went, stop };
}

it("is painted by keyboard in the grid of the wish, one change a stroke", async () => {
  const { fake, screen, stop } = await offer();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("Lakeside General");
  await expect
    .element(screen.getByRole("grid", { name: "The week of Lakeside General, half hours" }))
    .toBeVisible();
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  await userEvent.keyboard("3{Enter}");
  await expect
    .poll(() => fake.args("paintOffer"))
    .toEqual([{ id: 1, days: [0], from: 32, to: 34, category: 3 }]);
  expect(fake.args("paintWish"), "the wish stays as it is").toEqual([]);
  await expect.element(screen.getByText("3 on day 0, 08:00 to 08:30.")).toBeVisible();
  stop();
});

it("copies a day, clears with a way back, and leads back to the reading", async () => {
  const { fake, screen, went, stop } = await offer();
  const toasts = await render(Toasts);
  await screen.getByRole("button", { name: "Copy Monday…" }).click();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("replaceOffer")).toHaveLength(1);
  const blocks = fake.args("replaceOffer")[0]?.["blocks"] as { day: number; from: number }[];
  const of = (day: number) => blocks.filter((block) => block.day === day).map(({ from }) => from);
  expect(of(4)).toEqual(of(0));
  await screen.getByRole("button", { name: "Clear the week" }).click();
  await expect.element(toasts.getByText("The week of the offer is clear.")).toBeVisible();
  await expect.element(screen.getByText(/^Nothing is drawn yet/)).toBeVisible();
  await screen.getByRole("button", { name: "Back to the reading" }).click();
  expect(went).toEqual(["reading"]);
  stop();
});

it("has nothing for axe to find", async () => {
  const { screen, stop } = await offer();
  expect(await faultsOf(screen.container)).toEqual([]);
  stop();
});
