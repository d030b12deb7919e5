/// An audit: begun, taken up where it was left, walked by keyboard, and left without losing anything.
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../kit/kit.css";
import { auditing, faultsOf } from "./testing";

const PARTS = [
  "state",
  "sort",
  "choose",
  "importance",
  "lived",
  "energy",
  "moreLess",
  "source",
  "experiment",
] as const;

it("begins with the mode and the deck that are chosen", async () => {
  const { fake, screen } = await auditing({ begun: false, next: "state" });
  await screen.getByRole("radio", { name: /^Quick/ }).click();
  await screen.getByRole("radio", { name: /^Personal values/ }).click();
  await screen.getByRole("button", { name: "Begin", exact: true }).click();
  await expect.poll(() => fake.args("startAudit")).toEqual([{ mode: "quick", deck: "personal" }]);
  await expect.element(screen.getByText("Tick what is true")).toBeVisible();
});

it("does not begin a long audit with fewer cards than it keeps, and says why", async () => {
  const { fake, screen } = await auditing({ begun: false });
  await screen.getByRole("radio", { name: /^Long/ }).click();
  await expect.element(screen.getByText(/long keeps 21/)).toBeVisible();
  await screen.getByRole("button", { name: "Begin", exact: true }).click({ force: true });
  expect(fake.args("startAudit")).toEqual([]);
});

it("lists earlier audits: read, leave out of trends, remove", async () => {
  const { fake, screen, went } = await auditing({ begun: false });
  await screen.getByRole("button", { name: "Read Audit of 2 October" }).click();
  expect(went).toEqual([["reading", 2]]);
  await screen.getByRole("button", { name: "More Audit of 2 October" }).click();
  await screen.getByRole("menuitem", { name: "Leave out of trends" }).click();
  await expect.poll(() => fake.args("leaveOutAudit")).toEqual([{ audit: 2, leftOut: true }]);
});

it("lands at the next part of the audit under way, and stops without losing it", async () => {
  const { screen } = await auditing({ next: "importance", kept: true });
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("How much does each of these matter?");
  await screen.getByRole("button", { name: "Stop here. It keeps." }).click();
  await screen.getByRole("button", { name: "Go on Audit of 22 November" }).click();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("How much does each of these matter?");
});

it("goes on without all answers by passing the part", async () => {
  const { fake, screen } = await auditing({ next: "energy", kept: true });
  await screen.getByRole("button", { name: "Pass this part" }).click();
  await expect
    .poll(() => fake.args("passPart"))
    .toEqual([{ audit: 3, part: "energy", passed: true }]);
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("More of what, less of what?");
});

it("suggests a bad week after a call, and leaves it to the person", async () => {
  const { fake, screen } = await auditing({ next: "state" });
  await screen.getByRole("checkbox", { name: "After a call" }).click();
  await expect.element(screen.getByText("What you ticked suggests it.")).toBeVisible();
  expect(fake.args("setAuditState")).toEqual([
    { audit: 3, conditions: ["postCall"], badWeek: false },
  ]);
});

it("says an answer by digit, goes on by arrow, and attaches a note to it", async () => {
  const { fake, screen } = await auditing({ next: "lived", kept: true });
  const scale = screen.getByRole("radiogroup", { name: "Teaching, how far it was lived" });
  await expect.element(scale).toBeVisible();
  (scale.getByRole("radio", { name: "5", exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard("7{ArrowDown}x");
  await expect
    .poll(() => fake.args("rateLived"))
    .toEqual([
      { audit: 3, card: "physician/0", lived: 7 },
      { audit: 3, card: "physician/1", lived: 10 },
    ]);
  await screen.getByRole("button", { name: "Attach to Teaching" }).click();
  await screen.getByRole("textbox", { name: "A dated note" }).fill("Two talks put off.");
  await screen.getByRole("button", { name: "Attach the note" }).click();
  await expect
    .poll(() => fake.args("addEvidence"))
    .toEqual([
      {
        audit: 3,
        card: "physician/0",
        kind: "note",
        words: "Two talks put off.",
        on: "2026-11-22",
      },
    ]);
});

it("attaches the hours that the calendars hold", async () => {
  const { fake, screen } = await auditing({ next: "lived", kept: true });
  await screen.getByRole("button", { name: "Attach to Teaching" }).click();
  await screen.getByRole("button", { name: "Look in the calendars" }).click();
  await screen.getByRole("button", { name: "Attach this Teaching, 6 hours a week" }).click();
  await expect.poll(() => fake.args("addEvidence")).toHaveLength(1);
  expect(fake.args("addEvidence")[0]).toMatchObject({
    kind: "calendar",
    minutes: 360,
    link: { to: "category", id: 4 },
  });
  // What is claimed stands beside what is recorded, without a verdict.
  await expect
    .element(screen.getByText(/^Your calendars hold 6 h a week of Teaching, .* lived 8\.$/))
    .toBeVisible();
});

it("says what hours that are added come out of", async () => {
  const { fake, screen } = await auditing({ next: "moreLess", kept: true });
  await screen.getByRole("combobox", { name: "What", exact: true }).fill("Teaching");
  await screen.getByRole("textbox", { name: "Hours a week" }).fill("1.5");
  await screen.getByRole("button", { name: "Add", exact: true }).click();
  await expect.element(screen.getByText(/^1.5 hours more than there are now/)).toBeVisible();
  await screen.getByRole("textbox", { name: "What they come out of" }).fill("One committee");
  await screen.getByRole("button", { name: "Name it" }).click();
  await expect.element(screen.getByText(/They come out of one committee/)).toBeVisible();
  expect(fake.args("addShift")).toEqual([{ audit: 3, name: "Teaching", minutes: 90 }]);
});

it("lays no more than ten parts for a gap", async () => {
  const { fake, screen } = await auditing({ next: "source", kept: true });
  const mine = screen.getByRole("spinbutton", { name: "Me, parts of the gap in Teaching" });
  await expect.element(mine).toBeVisible();
  (mine.element() as HTMLElement).focus();
  await userEvent.keyboard("3{End}");
  await expect.poll(() => fake.args("setGapSource").length).toBe(2);
  expect(fake.args("setGapSource")[0]).toMatchObject({ parts: { me: 3, role: 0 } });
  expect(fake.args("setGapSource")[1]).toMatchObject({ parts: { me: 10 } });
});

it("asks what came of an experiment that is over, and some cards again", async () => {
  const { fake, screen } = await auditing({ begun: false, due: true });
  await screen.getByRole("radio", { name: "I kept it up in part" }).click();
  await screen.getByRole("textbox", { name: "What it did" }).fill("Home on four Tuesdays.");
  await screen.getByRole("button", { name: "Keep the answer" }).click();
  await expect
    .poll(() => fake.args("answerExperiment"))
    .toEqual([{ audit: 2, outcome: "partly", found: "Home on four Tuesdays." }]);
  const card = screen.getByRole("group", { name: "Teaching" });
  await card
    .getByRole("radiogroup", { name: /matters/ })
    .getByRole("radio", { name: "8" })
    .click();
  await card.getByRole("radiogroup", { name: /lived/ }).getByRole("radio", { name: "4" }).click();
  await card.getByRole("button", { name: /^Keep this answer/ }).click();
  await expect
    .poll(() => fake.args("answerRetest"))
    .toEqual([{ audit: 2, card: "physician/0", importance: 8, lived: 4 }]);
});

it.each(PARTS)("has nothing that axe objects to in the part %s", async (part) => {
  const { screen } = await auditing({ next: part, kept: true });
  await expect
    .element(screen.getByRole("navigation", { name: "Parts of the audit" }))
    .toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});

it("has nothing that axe objects to in the list of audits", async () => {
  const { screen } = await auditing({ begun: false, due: true });
  await expect.element(screen.getByText("Three cards, asked again")).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});
