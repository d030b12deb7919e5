/// The boundaries: protected time kept, what took it, the ledger without names, the months and the measures.
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import Toasts from "../../kit/Toasts.svelte";
import { faultsOf } from "../testing";
import { reading } from "./reading.testing";

it("says how much was kept, what took the rest, and what the contract says", async () => {
  const { screen } = await reading();
  await expect
    .element(screen.getByRole("heading", { name: "Protected time: 3 of 8 hours a week kept" }))
    .toBeVisible();
  const table = screen.getByRole("table", { name: "What took protected time" });
  await expect.element(table.getByRole("columnheader", { name: "Hours, 8 weeks" })).toBeVisible();
  await expect
    .element(table.getByRole("row", { name: /^Throughput committee/ }))
    .toHaveTextContent(/14\s*series\s*months/);
  await expect
    .element(screen.getByText(/^40 of 64 protected hours went elsewhere/))
    .toHaveTextContent(
      /24 were kept, 38 %\..*For scholarship the contract says 20\s% of your week; the calendar shows 5\s%\./,
    );
});

it("says of entries with no category that they count as kept, and of an unknown lead that it is", async () => {
  const { screen } = await reading({}, (now) => {
    const ledger = now.boundaries.ledger;
    const busy = ledger?.invaders.find((one) => one.label === "Busy");
    if (!ledger || !busy) return;
    Object.assign(busy, { category: null, lead: null });
    Object.assign(ledger, { unsorted: 540, taken: 1860, kept: 1980 });
  });
  await expect
    .element(screen.getByRole("row", { name: /^Busy/ }))
    .toHaveTextContent(/no category yet, so counted as kept.*the calendar does not say/);
  await expect
    .element(screen.getByText(/9 hours of them lie under entries with no category yet\./))
    .toBeVisible();
});

it("opens the dated ledger, which names no title", async () => {
  const { screen } = await reading();
  await screen.getByRole("button", { name: "Show the ledger, day by day" }).click();
  const ledger = screen.getByRole("table", { name: /^The ledger, day by day/ });
  await expect.element(ledger).toBeVisible();
  const rows = [...ledger.element().querySelectorAll("tbody tr")];
  expect(rows).toHaveLength(26);
  const minutes = rows.map((row) => {
    const said = row.querySelector("td")?.textContent ?? "";
    const [hours, rest] = [/(\d+)\sh/, /(\d+)\smin/].map((part) =>
      Number(part.exec(said)?.[1] ?? 0),
    );
    return (hours ?? 0) * 60 + (rest ?? 0);
  });
  expect(
    minutes.reduce((sum, one) => sum + one, 0),
    "the lines are what was taken",
  ).toBe(2400);
  for (const title of ["Throughput", "Cover for clinic", "Busy", "Interviews"])
    expect(ledger.element().textContent).not.toContain(title);
});

it("shows a long ledger in parts", async () => {
  const { screen } = await reading({}, (now) => {
    const ledger = now.boundaries.ledger;
    if (ledger) ledger.lines = [...ledger.lines, ...ledger.lines, ...ledger.lines];
  });
  await screen.getByRole("button", { name: "Show the ledger, day by day" }).click();
  await screen.getByRole("button", { name: "Show 18 more lines" }).click();
  const ledger = screen.getByRole("table", { name: /^The ledger, day by day/ });
  expect(ledger.element().querySelectorAll("tbody tr")).toHaveLength(78);
});

it("saves the report and the ledger, each as what it is", async () => {
  const { fake, screen } = await reading();
  const toasts = await render(Toasts);
  await screen.getByRole("button", { name: "Boundary report" }).click();
  await expect.element(toasts.getByText("Saved boundaries.pdf")).toBeVisible();
  await screen.getByRole("button", { name: "Ledger without names" }).click();
  await expect.element(toasts.getByText("Saved protected-time-ledger.csv")).toBeVisible();
  expect(fake.args("chooseSave")).toEqual([
    { what: "pdf", suggested: "boundaries.pdf" },
    { what: "csv", suggested: "protected-time-ledger.csv" },
  ]);
  await screen.getByRole("button", { name: "Save the report as Word…" }).click();
  await expect
    .poll(() => fake.args("chooseSave")[2])
    .toEqual({ what: "word", suggested: "boundaries.docx" });
  await expect.poll(() => fake.args("saveBoundaries")).toHaveLength(2);
  expect([...fake.args("saveBoundaries").slice(1), ...fake.args("saveLedger")]).toEqual([
    { file: "t2" },
    { file: "t2" },
  ]);
});

it("leads to marking protected time where none is", async () => {
  const { screen, went } = await reading({}, (now) => {
    now.boundaries = { ...now.boundaries, ledger: null };
  });
  await screen.getByRole("button", { name: "Mark protected time" }).click();
  expect(went).toEqual(["have"]);
  expect(screen.getByRole("button", { name: "Ledger without names" }).elements()).toHaveLength(0);
});

it("draws the months with a sentence and as a table; a month without promise has no bar", async () => {
  const { screen } = await reading({}, (now) => {
    now.boundaries.months = now.boundaries.months.map((row, index) =>
      index === 0 ? { ...row, kept: null } : row,
    );
  });
  const kept = screen.getByRole("img", {
    name: /^Protected time kept by month: Jun none promised/,
  });
  await expect.element(kept).toBeVisible();
  expect(kept.element().querySelectorAll(":scope > rect")).toHaveLength(5);
  await expect.element(screen.getByText(/^Work after hours grows by about 42/)).toBeVisible();
  await screen.getByRole("button", { name: "Show as table" }).click();
  await expect
    .element(screen.getByRole("row", { name: /^June 2026/ }))
    .toHaveTextContent(/3\s*12\.5\s*none promised/);
});

it("says before four months that it is early", async () => {
  const { screen } = await reading({}, (now) => {
    now.boundaries = { ...now.boundaries, afterTrend: null, keptTrend: null };
  });
  await expect.element(screen.getByText(/from four months on/)).toBeVisible();
});

it("gives each measure its value, its sentence and its working, and scores nobody", async () => {
  const { screen } = await reading();
  await expect.element(screen.getByRole("term").first()).toBeVisible();
  await screen.getByRole("button", { name: "How? Calendar WOW8" }).click();
  const popover = () => document.querySelector(".popover");
  await expect.poll(() => popover()?.textContent).toMatch(/weeks that count/);
  expect(await faultsOf(popover() as Element)).toEqual([]);
  expect(screen.container.textContent).not.toMatch(/\bscore|burnout|\/10\b/i);
});
