/// Sorting and choosing by keyboard: each key does one thing, a key pressed too soon waits, and Z goes back.
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../kit/kit.css";
import { auditing, faultsOf } from "./testing";

it("places the card in hand by number key, deals the next and says where it went", async () => {
  const { fake, screen } = await auditing();
  await expect.element(screen.getByRole("heading", { name: "Teaching" })).toBeVisible();
  await expect
    .element(screen.getByRole("group", { name: "How much does this matter to you?" }))
    .toHaveFocus();
  await userEvent.keyboard("2");
  await expect.element(screen.getByRole("heading", { name: "Unhurried care" })).toBeVisible();
  expect(fake.args("sortCard")).toEqual([{ audit: 3, card: "physician/0", pile: 2 }]);
  await expect
    .element(screen.getByText("Teaching: pile 2. Next: Unhurried care."))
    .toBeInTheDocument();
  await expect.element(screen.getByText("Card 2 of 8")).toBeVisible();
});

it("gives each of two fast keys its own card, and Z takes the last back", async () => {
  const { fake, screen } = await auditing();
  await expect.element(screen.getByRole("heading", { name: "Teaching" })).toBeVisible();
  await userEvent.keyboard("13");
  await expect
    .poll(() => fake.args("sortCard"))
    .toEqual([
      { audit: 3, card: "physician/0", pile: 1 },
      { audit: 3, card: "physician/1", pile: 3 },
    ]);
  await expect.element(screen.getByText("would undo: place a card")).toBeVisible();
  await userEvent.keyboard("z");
  await expect.element(screen.getByRole("heading", { name: "Unhurried care" })).toBeVisible();
});

it("keeps digits that are written on a card out of the piles", async () => {
  const { fake, screen } = await auditing();
  await expect.element(screen.getByRole("heading", { name: "Teaching" })).toBeVisible();
  await userEvent.keyboard("w2 new learners");
  await userEvent.keyboard("{Escape}");
  await expect
    .poll(() => fake.args("writeOnCard"))
    .toEqual([{ audit: 3, card: "physician/0", prompt: "week", text: "2 new learners" }]);
  expect(fake.args("sortCard")).toEqual([]);
});

it("takes a placed card in hand again, and drops one on a pile", async () => {
  const { fake, screen } = await auditing({ placed: 2 });
  await screen.getByRole("button", { name: "Take Teaching in hand again" }).click();
  await expect.element(screen.getByRole("heading", { name: "Teaching" })).toBeVisible();
  await userEvent.keyboard("5");
  await expect
    .poll(() => fake.args("sortCard"))
    .toEqual([{ audit: 3, card: "physician/0", pile: 5 }]);
  await userEvent.dragAndDrop(
    screen.getByRole("heading", { name: "Belonging" }),
    screen.getByRole("region", { name: /^Not now/ }),
  );
  await expect.poll(() => fake.args("sortCard")).toHaveLength(2);
  expect(fake.args("sortCard")[1]).toEqual({ audit: 3, card: "physician/2", pile: 4 });
});

it("sorts from a list as well", async () => {
  const { fake, screen } = await auditing();
  await screen.getByRole("button", { name: "View as a list" }).click();
  await screen.getByRole("combobox", { name: "Belonging" }).selectOptions("1 Matters most");
  await expect
    .poll(() => fake.args("sortCard"))
    .toEqual([{ audit: 3, card: "physician/2", pile: 1 }]);
  expect(await faultsOf(screen.container)).toEqual([]);
});

it("keeps exactly as many as the audit wants, then refuses more", async () => {
  const { fake, screen } = await auditing({ placed: 8 });
  await expect.element(screen.getByText("0 of 7 kept; seven to choose.")).toBeVisible();
  const names = screen.getByRole("checkbox");
  for (let index = 0; index < 7; index++) {
    await names.nth(index).click();
    await expect.poll(() => fake.args("keepCard")).toHaveLength(index + 1);
  }
  await expect.element(screen.getByText("7 are kept. You can go on.")).toBeVisible();
  await expect.element(screen.getByRole("checkbox", { name: "Safer systems" })).toBeDisabled();
});

it("answers rounds with two keys each: most, then least, and not the same card twice", async () => {
  const { fake, screen } = await auditing({ next: "choose", kept: true });
  await expect.element(screen.getByText("Which of these matters most to you?")).toBeVisible();
  await userEvent.keyboard("1");
  await expect.element(screen.getByText(/^You chose “Unhurried care”/).first()).toBeVisible();
  await userEvent.keyboard("1");
  await expect
    .element(screen.getByText("What matters most cannot matter least too."))
    .toBeInTheDocument();
  await userEvent.keyboard("3");
  await expect.element(screen.getByText("Round 2 of 7", { exact: true })).toBeVisible();
  expect(fake.args("chooseInRound")).toEqual([
    { audit: 3, round: 1, most: "physician/1", least: null },
    { audit: 3, round: 1, most: "physician/1", least: "physician/4" },
  ]);
});

it("lays the three cards of a quick round in one row at the width of the window, and under each other in a narrow one", async () => {
  const { screen } = await auditing({ next: "choose", kept: true });
  await expect.element(screen.getByText(/^Round 1 of 7$/)).toBeVisible();
  const row = screen.container.querySelector<HTMLElement>(".few");
  const tops = (width: number) => {
    if (row) row.style.width = `${width}px`;
    const cards = [...(row?.children ?? [])].map((card) => card.getBoundingClientRect());
    // No card is wider than its row.
    expect(Math.max(...cards.map((card) => card.width))).toBeLessThanOrEqual(width);
    return new Set(cards.map((card) => Math.round(card.top))).size;
  };
  // What is left of 1120 px beside the places and the parts of the audit, and of 320 px.
  expect([tops(628), tops(288)]).toEqual([1, 3]);
});

it("answers a whole round in two fast keys", async () => {
  const { fake, screen } = await auditing({ next: "choose", kept: true });
  await expect.element(screen.getByText("Which of these matters most to you?")).toBeVisible();
  await userEvent.keyboard("2113");
  await expect.poll(() => fake.args("chooseInRound")).toHaveLength(4);
  expect(fake.args("chooseInRound")[3]).toMatchObject({ round: 2, most: "physician/2" });
});
