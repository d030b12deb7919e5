/// How it feels: twelve blocks rated by keyboard alone, one change each, stopped and gone on with at will.
import { userEvent } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import Toasts from "../../kit/Toasts.svelte";
import { faultsOf } from "../testing";
import { reading } from "./reading.testing";

const focused = () => document.activeElement as HTMLElement;

it("rates twelve blocks by keyboard", async () => {
  const { fake, screen } = await reading({}, (now) => {
    now.feelings = [];
  });
  (screen.getByRole("button", { name: "Draw twelve blocks" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  const seen: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    await expect.poll(() => focused().getAttribute("aria-label")).toBe("−2, costs much");
    seen.push(focused().closest("form")?.getAttribute("aria-label") ?? "");
    // Every fourth falls short, and then a reason is asked.
    if (index % 4 === 0) {
      await userEvent.keyboard("13");
      await expect.poll(() => focused().closest("fieldset")?.textContent).toMatch(/falls short/);
      await userEvent.keyboard("{ArrowDown}{Enter}");
    } else {
      await userEvent.keyboard("43");
      await expect.poll(() => focused().textContent?.trim()).toBe("Keep and go on");
      await userEvent.keyboard("{Enter}");
    }
    await expect.poll(() => fake.args("rateFeeling")).toHaveLength(index + 1);
  }
  expect(new Set(seen).size, "no block comes twice").toBe(12);
  const said = fake.args("rateFeeling");
  expect(said.filter((one) => one["felt"] === -2 && one["least"] === 0)).toHaveLength(3);
  for (const one of said)
    expect(one["reason"] === null, "a reason only where it falls short").toBe(one["felt"] !== -2);
  await expect.element(screen.getByText(/^12 of 12 rated, on 1 day\./)).toBeVisible();
  await expect.element(screen.getByText("That is all there is to rate for now.")).toBeVisible();
  await expect.element(screen.getByRole("heading", { name: "How it feels" })).toHaveFocus();
});

it("moves within a scale by arrows and keeps with Enter", async () => {
  const { fake, screen } = await reading();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  await userEvent.keyboard(" {ArrowRight}{ArrowRight}{Tab} {ArrowRight}{Enter}");
  await expect
    .poll(() => fake.args("rateFeeling"))
    .toEqual([{ id: 4, felt: 0, least: -1, reason: null }]);
});

it("does not keep half an answer", async () => {
  const { fake, screen } = await reading();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  await userEvent.keyboard("2{Enter}");
  await expect
    .element(screen.getByRole("button", { name: "Keep and go on" }))
    .toHaveAttribute("aria-disabled", "true");
  expect(fake.args("rateFeeling")).toEqual([]);
  expect(await faultsOf(screen.container)).toEqual([]);
});

it("says how far one has come, stops at any block and goes on there", async () => {
  const { fake, screen } = await reading();
  await expect.element(screen.getByText(/^7 of 12 rated, on 2 days\./)).toBeVisible();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  const first = focused().closest("form")?.getAttribute("aria-label");
  await screen.getByRole("button", { name: "Stop here. It keeps." }).click();
  await expect.element(screen.getByText("It keeps. Go on whenever you like.")).toBeVisible();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  expect(focused().closest("form")?.getAttribute("aria-label")).toBe(first);
  expect(fake.changes(), "looking changes nothing").toEqual([]);
});

it("skips a block without a word about it, and ends where all are skipped", async () => {
  const { fake, screen } = await reading();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  for (let index = 0; index < 5; index += 1)
    await screen.getByRole("button", { name: "Skip" }).click();
  await expect.element(screen.getByText("That is all there is to rate for now.")).toBeVisible();
  expect(fake.changes()).toEqual([]);
  await expect.element(screen.getByText(/^7 of 12 rated/)).toBeVisible();
});

it("takes the last rating back in the sitting, and any from the list", async () => {
  const { fake, screen } = await reading();
  const toasts = await render(Toasts);
  await screen.getByRole("button", { name: "Go on rating" }).click();
  expect(screen.getByRole("button", { name: /^Take the last/ }).elements()).toHaveLength(0);
  const first = focused().closest("form")?.getAttribute("aria-label");
  await userEvent.keyboard("33{Enter}");
  await screen.getByRole("button", { name: "Take the last one back" }).click();
  await expect.poll(() => fake.args("unrateFeeling")).toEqual([{ id: 4 }]);
  await expect.poll(() => focused().closest("form")?.getAttribute("aria-label")).toBe(first);
  await screen.getByRole("button", { name: "Stop here. It keeps." }).click();
  await screen.getByText("All twelve").click();
  await screen
    .getByRole("button", {
      name: "Take back the rating of Committees, Wednesday 09:00 to 12:00",
    })
    .click();
  await expect.poll(() => fake.args("unrateFeeling")).toHaveLength(2);
  await expect.element(toasts.getByText(/^Taken back: Committees/)).toBeVisible();
  await expect.element(toasts.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect.element(screen.getByText(/^6 of 12 rated/)).toBeVisible();
  // Undo takes back the newest change, so the offer goes when there is a newer one.
  await screen.getByRole("button", { name: /^Rate Committees, Wednesday 09:00/ }).click();
  await userEvent.keyboard("33{Enter}");
  await expect.element(screen.getByText(/^7 of 12 rated/)).toBeVisible();
  await expect.element(toasts.getByText(/^Taken back: Committees/)).not.toBeInTheDocument();
});

it("asks why only where it falls short, and forgets the reason where it no longer does", async () => {
  const { fake, screen } = await reading();
  await screen.getByRole("button", { name: "Go on rating" }).click();
  const why = screen.getByRole("group", { name: /^What is it that falls short/ });
  expect(why.elements()).toHaveLength(0);
  await userEvent.keyboard("13");
  await expect.element(why).toBeVisible();
  await screen.getByRole("radio", { name: "Too rushed" }).click();
  await screen
    .getByRole("group", { name: "How it feels now" })
    .getByRole("radio", { name: /gives some/ })
    .click();
  await expect.element(why).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Keep and go on" }).click();
  await expect
    .poll(() => fake.args("rateFeeling"))
    .toEqual([{ id: 4, felt: 1, least: 0, reason: null }]);
});

it("draws nothing while there is no week to draw from", async () => {
  const { screen } = await reading({}, (now) => {
    now.types = now.types.map((one) => ({ ...one, weeks: 0 }));
    now.feelings = [];
  });
  expect(screen.getByRole("button", { name: "Draw twelve blocks" }).elements()).toHaveLength(0);
});
