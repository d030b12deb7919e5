/// Options: the order without counting first, a table whose cells open, both readings beside each other, and sealed notes.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../ipc/fake";
import { fakeOptions } from "./fake";
import OptionsPage from "./OptionsPage.svelte";

type Fake = ReturnType<typeof fakeOptions>;

async function open(view: string | null, change: (fake: Fake) => void = () => undefined) {
  await page.viewport(1120, 780);
  const fake = fakeOptions();
  change(fake);
  const screen = await render(OptionsPage, {
    route: { page: "options", view, id: null },
    session: new FakeCore().session,
    go: () => undefined,
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen };
}

it("says the order, what it turns on, and who cannot be placed", async () => {
  const { screen } = await open("compare");
  await expect.element(screen.getByText(/^Stay on new terms, then Hybrid/)).toBeVisible();
  await expect.element(screen.getByText(/Leave cannot be placed until/)).toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: /Teaching, hours a week: .*Your line is at 6/ }))
    .toBeVisible();
  await expect.element(screen.getByText(/The readings differ: in your order/)).toBeVisible();
});

it("shades what could change the order, in words too", async () => {
  const { screen } = await open("compare");
  const teaching = screen.getByRole("row", { name: /Teaching/ }).first();
  await expect
    .element(teaching.getByRole("button", { name: /^Stay on new terms, Teaching:/ }))
    .toHaveTextContent(/6 hours a week, enough.*could change the order/);
  await expect
    .element(teaching.getByRole("button", { name: /^Hybrid, Teaching:/ }))
    .not.toHaveTextContent(/could change the order/);
});

it("writes a fact by keyboard, and says what is wrong beside the field", async () => {
  const { fake, screen } = await open("compare", (fake) => fake.refuse("setFact", "amount"));
  await screen.getByRole("button", { name: /^Leave, Tail paid/ }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("radio", { name: "no", exact: true }).click();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect.element(dialog.getByText(/Write an amount such as 6/)).toBeVisible();
  await userEvent.keyboard("{Tab}");
  await dialog.getByLabelText("From", { exact: true }).click();
  await userEvent.keyboard("their draft{Enter}");
  await expect.poll(() => fake.args("setFact").length).toBe(2);
  expect(fake.args("setFact")[1]).toMatchObject({
    path: 4,
    criterion: 1,
    draft: { amount: "no", grade: "told", source: "their draft" },
  });
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
});

it("asks for the order without counting before it shows any reading", async () => {
  const { fake, screen } = await open("compare", (fake) => {
    fake.now.options.gut = { wanted: true, order: [], on: null };
    fake.now.options.enough = null;
    fake.now.options.questions = [];
  });
  await expect.element(screen.getByRole("heading", { name: "Before the readings" })).toBeVisible();
  await expect.element(screen.getByText("What to ask next")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("heading", { name: /^Weighed/ })).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Move Hybrid up" }).click();
  await screen.getByRole("button", { name: "This is my order" }).click();
  await expect.poll(() => fake.args("tellGut")).toEqual([{ order: [1, 3, 2, 4] }]);
});

it("puts an open answer among the asks of a post, and says where it stands", async () => {
  const { fake, screen } = await open("compare");
  await screen.getByRole("button", { name: /^More on Leave: Tail paid/ }).click();
  await screen.getByRole("menuitem", { name: "Add to the asks of Larkmoor" }).click();
  await expect.poll(() => fake.args("askAnswer")).toEqual([{ path: 4, criterion: 1, post: 4 }]);
});

it("exchanges one line for another between two paths, and takes it back", async () => {
  const { fake, screen } = await open("compare", (fake) => {
    fake.refuse("makeSwap", "after");
    fake.now.swaps.swaps = [{ id: 5, says: "Worth the same to you.", fits: false }];
  });
  const section = screen.getByRole("region", { name: "Two paths, line by line" });
  await expect.element(section.getByText(/Easiest to make level/)).toBeVisible();
  await expect.element(screen.getByText(/It no longer fits what is known/)).toBeVisible();
  await screen.getByRole("button", { name: "Make level: Teaching" }).click();
  const dialog = screen.getByRole("dialog");
  await expect
    .element(
      dialog.getByRole("radio", {
        name: "Stay, as it is: 6 hours a week instead of 2 hours a week",
      }),
    )
    .toBeChecked();
  await expect.element(dialog.getByText(/^Now 7 of 10\./)).toBeVisible();
  await dialog.getByLabelText("Then Stay, as it is would have").click();
  await userEvent.keyboard("8{Enter}");
  await expect.element(dialog.getByText(/the other line gets worse/)).toBeVisible();
  await dialog.getByLabelText("Then Stay, as it is would have").fill("6");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("makeSwap").length).toBe(2);
  expect(fake.args("makeSwap")[1]).toEqual({
    one: 1,
    other: 2,
    changed: 1,
    line: 2,
    paid: 3,
    after: "6",
  });
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Take back exchange 1" }).click();
  await expect.poll(() => fake.args("removeSwap")).toEqual([{ id: 5 }]);
});

it("is one line and one action while nothing is laid out", async () => {
  const { fake, screen } = await open("compare", (fake) => {
    Object.assign(fake.now.options, { paths: [], criteria: [], questions: [], dropped: [] });
  });
  await expect.element(screen.getByText("No path is laid out yet.")).toBeVisible();
  await screen.getByRole("button", { name: "Lay out the first path" }).click();
  await screen.getByRole("dialog").getByRole("button", { name: "Keep the path" }).click();
  await expect.poll(() => fake.args("addPath").length).toBe(1);
  expect(fake.args("addPath")[0]).toMatchObject({ draft: { road: "stay", title: "" } });
});

it("puts a question on the list, and says which waits already", async () => {
  const { fake, screen } = await open("compare");
  await expect.element(screen.getByText("waits to be raised")).toBeVisible();
  await screen.getByRole("button", { name: /^Add to things to raise: Stay on new terms/ }).click();
  await expect.poll(() => fake.args("raiseQuestion")).toEqual([{ path: 2, criterion: 2 }]);
});

it("keeps a sealed note closed, and sets what came beside what was foreseen", async () => {
  const { fake, screen } = await open("decide");
  await expect
    .element(screen.getByText("Sealed on 20 November 2026, closed until 20 November 2027."))
    .toBeVisible();
  await expect.element(screen.getByText("1 less than foreseen")).toBeVisible();
  await screen.getByLabelText("Came: Teaching").fill("4");
  await screen.getByRole("button", { name: "Keep what came" }).click();
  await expect.poll(() => fake.args("writeOutcome")).toEqual([{ id: 1, came: ["4"], learned: "" }]);
});

describe("every screen", () => {
  for (const view of ["compare", "decide"]) {
    it(`${view}: axe finds nothing, and it fits 320 px`, async () => {
      const { screen } = await open(view);
      await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
      await expect.poll(() => document.querySelectorAll("h2").length).toBeGreaterThan(1);
      const found = await axe.run(document.body, {
        rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
      });
      expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);
      await page.viewport(320, 780);
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    });
  }
});
