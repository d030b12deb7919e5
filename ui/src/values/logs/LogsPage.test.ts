/// Measure what hurts: the timer by one key, the day's end, sums that never mix, the pulse, and asks that stay private.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { FakeCore } from "../../ipc/fake";
import { fakeLogs } from "./fake";
import LogsPage from "./LogsPage.svelte";
import { shown } from "./shown.svelte";

beforeEach(() => {
  shown.part = "log";
});

async function logs(change: (fake: ReturnType<typeof fakeLogs>) => void = () => undefined) {
  await page.viewport(1120, 780);
  const fake = fakeLogs();
  change(fake);
  const screen = await render(LogsPage, {
    session: new FakeCore().session,
    go: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen };
}

const part = (screen: Awaited<ReturnType<typeof logs>>["screen"], name: string) =>
  screen.getByRole("button", { name, exact: true }).click();

it("starts and stops the timer by one key each, and shows its time", async () => {
  const { fake, screen } = await logs();
  const notes = screen.getByRole("button", { name: "Notes", exact: true });
  await expect.element(notes).toBeVisible();
  (notes.element() as HTMLElement).focus();
  await userEvent.keyboard("2");
  await expect.element(screen.getByRole("timer")).toHaveTextContent(/^0:0\d$/);
  expect(fake.args("startTimer")).toEqual([{ tag: "inbox" }]);
  await userEvent.keyboard("s");
  await expect.poll(() => fake.args("stopTimer")).toEqual([{ minutes: null }]);
  await expect.poll(() => screen.getByRole("timer").elements()).toHaveLength(0);
  await expect.element(screen.getByText("56 min of inbox kept.")).toBeInTheDocument();
});

it("says what the core says of a timer that was stopped at once", async () => {
  const { fake, screen } = await logs((one) => {
    one.now.burden.timer = one.timed(4, false);
  });
  fake.now.said = "The timer for inbox ran for less than half a minute, so nothing was kept.";
  await screen.getByRole("button", { name: /^Stop and keep/ }).click();
  await expect.element(screen.getByText(/so nothing was kept\.$/)).toBeInTheDocument();
});

it("asks for the minutes of a timer that was forgotten", async () => {
  const { fake, screen } = await logs((one) => {
    one.now.burden.timer = one.timed(61_200, true);
  });
  const minutes = screen.getByLabelText(/^It has run since 14:02 .* How many minutes was it\?$/);
  await minutes.fill("2000");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/0 to 960/);
  expect(fake.args("stopTimer")).toEqual([]);
  await minutes.fill("40");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("stopTimer")).toEqual([{ minutes: 40 }]);
});

it("keeps a day: what is empty is not said, and 0 is", async () => {
  const { fake, screen } = await logs();
  await screen.getByLabelText("Notes, minutes").fill("45");
  await screen.getByLabelText("Inbox, minutes").fill("0");
  await screen.getByRole("button", { name: "Keep this day" }).click();
  await expect
    .poll(() => fake.args("setBurdenDay"))
    .toEqual([
      {
        day: "2026-11-22",
        method: "estimated",
        lines: [
          { tag: "notes", minutes: 45 },
          { tag: "inbox", minutes: 0 },
        ],
      },
    ]);
});

it("never adds two methods: each has its own sum and its own line", async () => {
  const { screen } = await logs();
  await expect.element(screen.getByRole("heading", { name: /56 min a day, timed/ })).toBeVisible();
  await expect
    .element(screen.getByRole("heading", { name: /1 h 30 min a day, estimated at day's end/ }))
    .toBeVisible();
  expect(screen.getByRole("img", { name: /^All burdens, / }).elements()).toHaveLength(2);
  expect(screen.container.textContent).not.toContain("236");
});

it("makes an estimate of timed minutes that are changed", async () => {
  const { fake, screen } = await logs();
  await screen.getByRole("button", { name: /^Change Inbox of/ }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("Minutes", { exact: true }).fill("30");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect
    .poll(() => fake.args("editBurden"))
    .toEqual([{ id: 2, day: "2026-11-20", tag: "inbox", minutes: 30, method: "estimated" }]);
});

it("takes a pulse with one answer, and none without any", async () => {
  const { fake, screen } = await logs();
  await part(screen, "Week");
  await screen.getByRole("button", { name: "Keep this week" }).click();
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/at least one/);
  await screen
    .getByRole("group", { name: "How rested?" })
    .getByRole("radio", { name: "4" })
    .click({ force: true });
  await screen.getByRole("button", { name: "Keep this week" }).click();
  await expect
    .poll(() => fake.args("setPulse"))
    .toEqual([{ monday: "2026-11-16", mattered: null, rested: 4, decided: null, line: null }]);
});

it("says beside the name of who asked that it stays here", async () => {
  const { screen } = await logs();
  await part(screen, "What it costs");
  await screen.getByRole("button", { name: "Add an ask…" }).click();
  await expect
    .element(screen.getByLabelText("Name of who asked"))
    .toHaveAccessibleDescription("Stays here. It is in no page and no table.");
});

it("saves what could stop as PDF and for Word", async () => {
  const { fake, screen } = await logs((one) => {
    const { working } = one.now.recurring;
    const draft = { name: "Sign orders twice", tag: "orders", minutes: 5, times: 3 } as const;
    one.now.recurring.rows = [
      {
        id: 1,
        draft: { ...draft, every: "week", instead: null },
        label: "Orders",
        often: "3 times a week",
        year: 690,
        working,
      },
    ];
  });
  await part(screen, "What it costs");
  await screen.getByRole("button", { name: "Nomination sheet (PDF)…" }).click();
  await screen.getByRole("button", { name: "Nomination sheet (Word)…" }).click();
  await expect.poll(() => fake.args("saveNominations")).toEqual([{ file: "s1" }, { file: "s1" }]);
  expect(fake.args("chooseSave")).toEqual([
    { what: "pdf", suggested: "what-could-stop.pdf" },
    { what: "word", suggested: "what-could-stop.docx" },
  ]);
});

it("has nothing in any of its parts that axe objects to", async () => {
  const { screen } = await logs();
  for (const name of ["Log", "EHR report", "Week", "What it costs"]) {
    await part(screen, name);
    await expect.poll(() => screen.container.querySelectorAll(".part").length).toBeGreaterThan(0);
    const { violations } = await axe.run(screen.container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))).toEqual(
      [],
    );
  }
});
