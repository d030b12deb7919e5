/// The cards: hidden and shown, one's own written and brought back, and sheets saved.
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { useTransport } from "../../ipc/transport";
import { DECKS, SESSION } from "../audit/fake-audit";
import { faultsOf } from "../audit/testing";
import CardsPage from "./CardsPage.svelte";

async function cards(card: string | null = null) {
  await page.viewport(1120, 780);
  const asked: [string, unknown][] = [];
  useTransport({
    leave: () => {},
    send: (name, args) => {
      if (name !== "decks") asked.push([name, args]);
      const value =
        name === "chooseSave"
          ? { token: "t1", name: "cards.pdf" }
          : name === "saveCardSheets"
            ? { name: "cards.pdf" }
            : structuredClone(DECKS);
      return Promise.resolve({ value, touched: [], history: null });
    },
  });
  const screen = await render(CardsPage, {
    card,
    session: SESSION,
    go: () => {},
    onPrint: () => () => {},
  });
  return { asked, screen };
}

it("sets the reader down at the card that was looked for", async () => {
  const last = DECKS.decks.at(-1)?.cards.at(-1);
  const { screen } = await cards(last?.key);
  await expect.element(screen.getByText(last?.name ?? "", { exact: true })).toBeInViewport();
  await expect.poll(() => document.activeElement?.textContent).toContain(last?.name);
});

it("hides a card of a deck and shows a hidden one", async () => {
  const { asked, screen } = await cards();
  await screen.getByRole("button", { name: "Hide “Teaching”" }).click();
  await screen.getByRole("button", { name: "Show “Hope”" }).click();
  expect(asked).toEqual([
    ["hideCard", { card: "physician/0" }],
    ["showCard", { card: "personal/hope" }],
  ]);
});

it("adds a card of one's own only with a name, and changes one", async () => {
  const { asked, screen } = await cards();
  await screen.getByRole("button", { name: "Add a card" }).click();
  await screen.getByRole("button", { name: "Add it" }).click();
  await expect.element(screen.getByText("Give it a name first.")).toBeVisible();
  await screen.getByRole("textbox", { name: "Name" }).fill("Quiet mornings");
  await screen.getByRole("button", { name: "Add it" }).click();
  await expect.poll(() => asked).toEqual([["addCard", { name: "Quiet mornings", about: null }]]);
  await screen.getByRole("button", { name: "Edit “Sabbatical”" }).click();
  await screen.getByRole("textbox", { name: "What it means to you" }).fill("A year to think.");
  await screen.getByRole("button", { name: "Save", exact: true }).click();
  await expect
    .poll(() => asked[1])
    .toEqual(["editCard", { card: "own/1", name: "Sabbatical", about: "A year to think." }]);
});

it("removes an own card and brings one back", async () => {
  const { asked, screen } = await cards();
  await screen.getByRole("button", { name: "Remove “Sabbatical”" }).click();
  await screen.getByText("Removed cards (1)").click();
  await screen.getByRole("button", { name: "Bring back “Choir”" }).click();
  expect(asked).toEqual([
    ["removeCard", { card: "own/1" }],
    ["restoreCard", { card: "own/2" }],
  ]);
});

it("saves the sheets of one deck where the person says", async () => {
  const { asked, screen } = await cards();
  await screen.getByRole("button", { name: "Save as PDF… Personal values" }).click();
  await expect.poll(() => asked.map(([name]) => name)).toEqual(["chooseSave", "saveCardSheets"]);
  expect(asked[1]?.[1]).toEqual({ file: "t1", deck: "personal" });
  await screen.getByRole("button", { name: "Save as Word… Personal values" }).click();
  await expect.poll(() => asked.length).toBe(4);
  expect(asked[2]).toEqual([
    "chooseSave",
    { what: "word", suggested: "Value cards - Personal values.docx" },
  ]);
});

it("has nothing that axe objects to", async () => {
  const { screen } = await cards();
  await expect.element(screen.getByRole("heading", { name: "Personal values" })).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});
