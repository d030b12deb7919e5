/// A contract that was read: lists that open, quotes with their clause, an own reading, an ask in one press, and a first reading.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { FakeCore } from "../../ipc/fake";
import type { ContractPage as Read } from "../../ipc/contract";
import { clearToasts } from "../../kit/toasts.svelte";
import OptionsPage from "../OptionsPage.svelte";
import { fakeContract } from "./fake";

async function open(change?: (page: Read) => void, key: string | null = null) {
  await page.viewport(1120, 780);
  clearToasts();
  const fake = fakeContract(change);
  const went: unknown[] = [];
  const screen = await render(OptionsPage, {
    route: { page: "options", view: "contract", id: key ? 2 : null, key },
    session: new FakeCore().session,
    go: (...to: unknown[]) => void went.push(to),
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen, went };
}

it("opens a thing to its clause, its words, why it matters and what to ask", async () => {
  const { screen } = await open();
  await expect.element(screen.getByText("1 thing to raise, and 1 is unclear.")).toBeVisible();
  await expect.element(screen.getByText(/A reading by rules of words/)).toBeVisible();
  const tail = screen.getByRole("button", { name: "The tail is yours", exact: true });
  await expect.element(tail).toHaveAttribute("aria-expanded", "false");
  tail.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(tail).toHaveAttribute("aria-expanded", "true");
  await expect.element(screen.getByText("§3.2; says it")).toBeVisible();
  await expect.element(screen.getByText("What to ask of tail-yours?")).toBeVisible();
  await expect.element(screen.getByText("After Attending Financial.")).toBeVisible();
});

it("shows a list by its count, and says where no sentence was found", async () => {
  const { screen } = await open();
  const quiet = screen.getByRole("button", { name: "1 with nothing to raise" });
  await quiet.click();
  await expect.element(quiet).toHaveAttribute("aria-pressed", "true");
  await expect
    .element(screen.getByRole("button", { name: "The tail is yours", exact: true }))
    .not.toBeInTheDocument();
  await screen.getByRole("button", { name: "What you make belongs to them" }).click();
  await expect
    .element(screen.getByText(/No sentence was found\. Look for it yourself/))
    .toBeVisible();
});

it("adds an ask in one press, by the library where it has one", async () => {
  const { fake, screen } = await open(undefined, "clause/tail-yours");
  await screen.getByRole("button", { name: "Add to asks: The tail is yours" }).click();
  await expect
    .poll(() => fake.args("addAsk"))
    .toEqual([{ post: 2, key: "tail", title: "The tail is yours" }]);
});

it("notes an own reading, and says beside the field what is refused", async () => {
  const { fake, screen } = await open(undefined, "clause/tail-yours");
  fake.refuse("setClauseOwn", "clauseWords");
  await screen.getByRole("button", { name: "I read it otherwise: The tail is yours" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Not found" }).click();
  await dialog.getByLabelText("Why, in your words").fill("By their letter.");
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.element(dialog.getByText("Write 600 characters at most.")).toBeVisible();
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  expect(fake.args("setClauseOwn")[1]).toEqual({
    post: 2,
    item: "tail-yours",
    state: "missing",
    words: "By their letter.",
    clause: "§3.2",
  });
});

it("reads pasted text, and keeps the whole of it only where that was ticked", async () => {
  const { fake, screen } = await open((it) => {
    it.checked = null;
    it.finding = "No contract has been read for this post yet.";
  });
  await expect
    .element(screen.getByText("No contract has been read for this post yet."))
    .toBeVisible();
  await screen.getByLabelText("Or paste the text").fill("1. Term.");
  await screen.getByRole("button", { name: "Read what was pasted" }).click();
  await expect
    .poll(() => fake.args("checkContract"))
    .toEqual([{ post: 2, keep: false, text: "1. Term." }]);
  await screen.getByRole("checkbox", { name: /Keep the whole text/ }).click();
  await screen.getByRole("button", { name: "Choose a file" }).click();
  await expect
    .poll(() => fake.args("checkContract")[1])
    .toEqual({ post: 2, keep: true, file: "file-1" });
  expect(fake.args("chooseOpen")).toEqual([{ what: "contract" }]);
});

it("offers a page for a lawyer only where the post was released to one", async () => {
  const { screen } = await open();
  await expect.element(screen.getByText(/Release the post to a lawyer under Pay/)).toBeVisible();
  await screen.getByRole("button", { name: /^Save/ }).click();
  await expect.element(screen.getByRole("menuitem", { name: /as PDF$/ })).toBeVisible();
  await expect
    .element(screen.getByRole("menuitem", { name: /^PDF without your own notes/ }))
    .not.toBeInTheDocument();
});

it("has nothing that axe objects to, and fits 320 px", async () => {
  const { screen } = await open(undefined, "clause/tail-yours");
  await screen.getByRole("button", { name: "Show the text" }).click();
  await expect
    .element(screen.getByRole("region", { name: "The text as it was read" }))
    .toBeVisible();
  const found = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);
  await page.viewport(320, 780);
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
