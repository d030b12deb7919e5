/// Leaving well: what binds first, a line of time, steps ticked by keyboard, hand-offs counted, letters kept and never sent.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../../ipc/fake";
import OptionsPage from "../OptionsPage.svelte";
import { fakeLeaving } from "./fake";

type Fake = ReturnType<typeof fakeLeaving>;

async function open(change: (fake: Fake) => void = () => undefined) {
  await page.viewport(1120, 780);
  const fake = fakeLeaving();
  change(fake);
  const screen = await render(OptionsPage, {
    route: { page: "options", view: "leaving", id: null },
    session: new FakeCore().session,
    go: () => undefined,
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen };
}

it("says what binds first, and once that it is no decision", async () => {
  const { screen } = await open();
  await expect
    .element(screen.getByText(/the first date that binds is Thursday 2 September 2027/))
    .toBeVisible();
  await expect.element(screen.getByText(/a plan, not a decision/)).toBeVisible();
  await expect
    .element(
      screen.getByRole("img", {
        name: /^Timeline from July 2026 to January 2028 in three lanes\. Last day 31 December 2027, start 10 January 2028/,
      }),
    )
    .toBeVisible();
});

it("ticks a step by keyboard on the day it is, and takes it back", async () => {
  const { fake, screen } = await open();
  const box = screen.getByRole("checkbox", { name: "Done: Give notice in writing" });
  await expect.element(box).not.toBeChecked();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await expect.poll(() => fake.args("setPlanPiece").length).toBe(1);
  expect(fake.args("setPlanPiece")[0]).toMatchObject({
    id: 1,
    piece: { kind: "step", draft: { key: "notice", state: { kind: "done", on: "2026-11-22" } } },
  });
  await screen.getByRole("checkbox", { name: "Done: Own record copied" }).click();
  await expect.poll(() => fake.args("setPlanPiece").length).toBe(2);
  expect(fake.args("setPlanPiece")[1]).toMatchObject({
    piece: { draft: { state: { kind: "toDo" } } },
  });
});

it("tells what is past in words, and how a day was counted with its source", async () => {
  const { screen } = await open();
  await expect.element(screen.getByText("2 days past")).toBeVisible();
  await screen.getByText("How?").nth(2).click();
  await expect
    .element(screen.getByText(/calibercred\.com, read on 22 November 2026/))
    .toBeVisible();
  await expect.element(screen.getByText(/Took up to 150 days/)).toBeVisible();
});

it("moves the start by a week", async () => {
  const { fake, screen } = await open();
  await screen.getByRole("button", { name: "A week later" }).click();
  await expect.poll(() => fake.args("moveStart")).toEqual([{ id: 1, start: "2028-01-17" }]);
});

it("adds a hand-off that is counted and not named, and says what is wrong beside its field", async () => {
  const { fake, screen } = await open((fake) => fake.refuse("addPlanPiece", "what"));
  await screen.getByRole("button", { name: "Add a hand-off" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByText(/Patients are counted by group/)).toBeVisible();
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.element(dialog.getByText(/It needs words/)).toBeVisible();
  await dialog.getByLabelText("What is handed on").fill("Pump clinic");
  await dialog.getByLabelText("How many").fill("40");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("addPlanPiece").length).toBe(2);
  expect(fake.args("addPlanPiece")[1]).toMatchObject({
    plan: 1,
    piece: {
      kind: "handOff",
      draft: {
        group: "panel",
        what: "Pump clinic",
        count: 40,
        when: { kind: "counted", from: "last", earliest: -14, latest: -14 },
      },
    },
  });
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
});

it("keeps the text of a letter, names its blanks, and can fill it anew", async () => {
  const { fake, screen } = await open();
  await expect
    .element(screen.getByText("Blank, because not known: where records are."))
    .toBeVisible();
  await screen.getByRole("button", { name: "Read and change: Notice" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByLabelText("Text")).toHaveValue("My own notice.");
  await dialog.getByRole("button", { name: "Fill it anew from the plan" }).click();
  await expect.element(dialog.getByLabelText("Text")).toHaveValue("The template.");
  await dialog.getByRole("button", { name: "Keep this text" }).click();
  await expect
    .poll(() => fake.args("setPlanPiece"))
    .toEqual([
      {
        id: 7,
        piece: {
          kind: "letter",
          draft: { letter: "notice", title: "Notice", text: "The template." },
        },
      },
    ]);
});

it("saves for oneself, and for a reader to whom it was released", async () => {
  const { fake, screen } = await open();
  await screen.getByRole("button", { name: /^Save this plan/ }).click();
  await screen.getByRole("menuitem", { name: "Page as PDF, for a lawyer" }).click();
  await expect
    .poll(() => fake.args("savePlan"))
    .toEqual([{ file: "t", plan: 1, audience: "lawyer" }]);
});

it("is one line and one action while there is no plan, and takes what Pay knows only when asked", async () => {
  const { fake, screen } = await open((fake) =>
    Object.assign(fake.now.page, { plan: null, plans: [] }),
  );
  await expect.element(screen.getByText("No plan is laid out yet.")).toBeVisible();
  await screen.getByRole("button", { name: "Lay out a plan" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("What you call it").fill("Leave");
  await dialog.getByRole("button", { name: "Take what Pay knows of Larkmoor" }).click();
  await expect.element(dialog.getByLabelText("Days of notice you give")).toHaveValue(120);
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.element(dialog.getByText(/A start day is needed/)).toBeVisible();
  expect(fake.args("addPlan")).toEqual([]);
  const start = dialog.getByRole("group", { name: "It begins on" });
  await start.getByRole("spinbutton").first().click();
  await userEvent.keyboard("10012028");
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.poll(() => fake.args("addPlan").length).toBe(1);
  expect(fake.args("addPlan")[0]).toMatchObject({
    draft: { title: "Leave", start: "2028-01-10", last: "2027-12-31", notice: 120 },
  });
});

it("axe finds nothing, and it fits 320 px", async () => {
  const { screen } = await open();
  await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => document.querySelectorAll("h2").length).toBeGreaterThan(5);
  const found = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);
  await page.viewport(320, 780);
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
