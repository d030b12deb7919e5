/// The comparison: a sentence before any figure, the same numbers in words, marks and tables, and one page to keep.
import { page } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import Toasts from "../kit/Toasts.svelte";
import { finding } from "../words/calendars";
import ComparePage from "./ComparePage.svelte";
import { SESSION } from "./fake";
import { HAVE } from "./fake-data";
import { faultsOf, standIn } from "./testing";

async function compare(options: Parameters<typeof standIn>[0] = {}) {
  await page.viewport(1120, 780);
  const fake = standIn(options);
  const went: string[] = [];
  const screen = await render(ComparePage, {
    session: SESSION,
    go: (tab: string) => void went.push(tab),
    onPrint: () => () => {},
  });
  return { fake, screen, went };
}

it("begins with the finding", async () => {
  const { screen } = await compare();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("9 hours more than you wish. Most of it is inbox and notes.");
  await expect
    .element(
      screen.getByText("work and clinic, 8 ordinary weeks; 3 set aside · wish of 15 November"),
    )
    .toBeVisible();
});

it("finds the words for more, fewer, the same, and the same hours spent otherwise", () => {
  const rows = (...changes: number[]) =>
    changes.map((change, index) => ({
      name: ["Clinical", "Inbox and notes", "Teaching"][index] ?? "",
      change,
    }));
  expect(finding(-540, rows(-240, -300, 0))).toBe(
    "9 hours more than you wish. Most of it is inbox and notes.",
  );
  expect(finding(150, rows(0, 0, 150))).toBe(
    "2.5 hours fewer than you wish. Most of what is missing is teaching.",
  );
  expect(finding(-600, rows(-240, -200, -160))).toBe(
    "10 hours more than you wish. The largest part of it is clinical, 4 hours.",
  );
  expect(finding(0, rows(-60, 45, 15))).toBe(
    "As many hours as you wish. What differs most is clinical: you wish for 1 hour fewer.",
  );
  expect(finding(0, rows(0, 0, 0))).toBe("As many hours as you wish, on the work you wish for.");
  expect(finding(-45, rows(-45, 0, 0))).toBe(
    "0.8 hours more than you wish. Most of it is clinical.",
  );
});

it("shows three figures with names, and each row in figures, words and marks", async () => {
  const { screen } = await compare();
  await expect
    .element(screen.getByRole("img", { name: "The week you have, 61 hours" }))
    .toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: "The week you wish for, 52 hours" }))
    .toBeVisible();
  await expect.element(screen.getByRole("img", { name: /^Difference/ })).toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: "Clinical: 30 hours now, 26 wished" }))
    .toBeVisible();
  const table = screen.getByRole("table", { name: "Hours a week by kind of work" });
  await expect
    .element(table.getByRole("row", { name: /^All work 61/ }))
    .toHaveTextContent(/core 45 → 47.*evenings 11 → 3.*weekend 5 → 2.*52.*−9/);
});

it("gives every half hour that differs its sign", async () => {
  const { screen } = await compare();
  const figure = screen.getByRole("img", { name: /^Difference/ });
  await expect.element(figure).toBeVisible();
  const parts = figure.element().querySelectorAll("g");
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts)
    expect(part.querySelector(".sign"), "a part without its sign").not.toBeNull();
});

it("counts what is not sorted as work, in a row of its own", async () => {
  const busy = { day: 6, from: 24, to: 64, category: 0 };
  const { screen, went } = await compare({ have: [...HAVE, busy] });
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("19 hours more than you wish. Most of it is hours not sorted yet.");
  const table = screen.getByRole("table", { name: "Hours a week by kind of work" });
  await expect
    .element(table.getByRole("row", { name: /^Hours not sorted yet/ }))
    .toHaveTextContent("10");
  await expect
    .element(table.getByRole("row", { name: /^All work 71/ }))
    .toHaveTextContent(/weekend 15 → 2/);
  await screen.getByRole("button", { name: "Sort them" }).click();
  expect(went).toEqual(["sort"]);
});

it("opens a row into its hours of the week and its entries, title by title", async () => {
  const { fake, screen } = await compare();
  // The name carries the button; the bar beside it opens the row as well.
  const name = screen.getByRole("button", { name: "Inbox and notes" });
  const bar = screen.getByRole("img", { name: /^Inbox and notes: 11 hours now/ });
  await bar.click();
  await expect.element(name).toHaveAttribute("aria-expanded", "true");
  await bar.click();
  await expect.element(name).toHaveAttribute("aria-expanded", "false");
  await name.click();
  const hours = screen.getByRole("region", { name: "Mostly at these hours" });
  await expect.element(hours.getByText("Monday 20:00 to 21:30")).toBeVisible();
  const entries = screen.getByRole("region", { name: "The entries behind it" });
  await entries.getByRole("button", { name: "Inbox and results" }).click();
  expect(fake.args("groupEvents")).toEqual([{ group: 11 }]);
  await expect
    .element(entries.getByText("None of its entries lies here in the weeks that count."))
    .toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});

it("lists the entries that stand in the weeks that count", async () => {
  const busy = { day: 6, from: 24, to: 64, category: 0 };
  const { screen } = await compare({ have: [...HAVE, busy] });
  await screen.getByRole("button", { name: "Hours not sorted yet" }).click();
  const entries = screen.getByRole("region", { name: "The entries behind it" });
  await entries.getByRole("button", { name: "PRP" }).click();
  await expect.element(entries.getByText(/12:00 to 14:00/).first()).toBeVisible();
});

it("shows one band in words and leaves the figures whole", async () => {
  const { screen } = await compare();
  await screen.getByRole("button", { name: "Evenings and nights" }).click();
  await expect
    .element(screen.getByText("Evenings and nights: 11 hours now, 3 wished."))
    .toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: "The week you have, 61 hours" }))
    .toBeVisible();
});

it("tells the same as tables", async () => {
  const { screen } = await compare();
  await screen.getByRole("button", { name: "Show as table" }).click();
  const table = screen.getByRole("table", { name: "The difference, hour by hour" });
  await expect
    .element(table.getByRole("row", { name: "Friday 15:00 to 17:00 add work 2 hours" }))
    .toBeVisible();
});

it("saves one page and says its name", async () => {
  const { fake, screen } = await compare();
  const toasts = await render(Toasts);
  await screen.getByRole("button", { name: "Save one page as PDF…" }).click();
  await expect.element(toasts.getByText("Saved two-calendars.pdf")).toBeVisible();
  expect(fake.args("chooseSave")).toEqual([{ what: "pdf", suggested: "two-calendars.pdf" }]);
  expect(fake.args("saveComparison")).toEqual([{ file: "t2" }]);
  await toasts.getByRole("button", { name: "Put this message away" }).click();
  await screen.getByRole("button", { name: "Save as Word…" }).click();
  await expect
    .poll(() => fake.args("chooseSave")[1])
    .toEqual({ what: "word", suggested: "two-calendars.docx" });
});

it("leads first to a calendar where there is none", async () => {
  const { screen, went } = await compare({ empty: true });
  await screen.getByRole("button", { name: "Bring in a calendar" }).click();
  expect(went).toEqual(["import"]);
});

it("leads to the wish where only that is missing", async () => {
  const { screen, went } = await compare({ wish: [] });
  await screen.getByRole("button", { name: "Draw the week you wish for" }).click();
  expect(went).toEqual(["wish"]);
});

it("has nothing for axe to find, as figures and as tables", async () => {
  const { screen } = await compare();
  await expect.element(screen.getByRole("img", { name: /^Difference/ })).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
  await screen.getByRole("button", { name: "Show as table" }).click();
  expect(await faultsOf(screen.container)).toEqual([]);
});
