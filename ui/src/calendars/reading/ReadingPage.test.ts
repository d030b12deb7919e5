/// The reading: a sentence before any figure, parts that add up as printed, and nothing said that is not known.
import { userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import Toasts from "../../kit/Toasts.svelte";
import { faultsOf } from "../testing";
import { reading } from "./reading.testing";

type Screen = Awaited<ReturnType<typeof reading>>["screen"];

const partsTable = (screen: Screen) =>
  screen.getByRole("table", { name: "The parts of the gap, one after the other" });
const cells = (screen: Screen) =>
  [...partsTable(screen).element().querySelectorAll("tbody td.n")].map(
    (cell) => cell.textContent?.trim() ?? "",
  );

describe("the finding", () => {
  it("is the title, and the paragraph, the caveat and what it rests on stand under it", async () => {
    const { screen } = await reading();
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("Your week differs from the one you drew by 21 hours.");
    await expect.element(screen.getByText(/^Range 17 to 25\. About 13 hours are/)).toBeVisible();
    await expect
      .element(screen.getByText(/^This counts time, not reasons/))
      .toHaveTextContent(/It rests on 8 ordinary weeks that count\./);
  });

  it("opens how it is worked out, step by step, with what moves it most", async () => {
    const { screen } = await reading();
    const how = screen.getByRole("button", { name: "How is this worked out?" }).first();
    await expect.element(how).toHaveAttribute("aria-expanded", "false");
    await how.click();
    const worked = screen.getByRole("complementary", { name: "How the gap is worked out" });
    await expect.element(worked).toHaveTextContent(/what moves it most.*hours no calendar holds/);
    await screen.getByRole("button", { name: "Hide the working" }).click();
    await expect.element(worked).not.toBeInTheDocument();
  });

  it("says notes and questions as plain sentences", async () => {
    const { screen } = await reading({}, (now) => {
      const own = now.readings.ordinary;
      if (!own) return;
      own.notes = ["Only five weeks count so far."];
      own.questions = ["The week you drew holds 18 hours of work. Is that the week you mean?"];
    });
    await expect.element(screen.getByText("Only five weeks count so far.")).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "To ask yourself" })).toBeVisible();
    await expect.element(screen.getByText(/Is that the week you mean\?$/)).toBeVisible();
  });
});

describe("where the hours lie", () => {
  it("adds up as printed, in figures, in words and in lengths", async () => {
    const { screen } = await reading();
    const hours = cells(screen).map((text) => Number.parseFloat(text));
    expect(hours).toEqual([9, 4, 5, 3]);
    const foot = partsTable(screen).element().querySelector("tfoot");
    expect(foot?.textContent).toMatch(/21\s*h/);
    expect(hours.reduce((sum, one) => sum + one, 0)).toBe(21);
    expect(foot?.textContent).toContain("13 amount and edges");
    expect(foot?.textContent).toContain("8 values");
    // Each stretch begins where the last one ends, and the last ends where the bar ends.
    const bars = [...partsTable(screen).element().querySelectorAll("tbody td.g > svg")];
    let end = 0;
    for (const bar of bars) {
      const stretch = bar.querySelector(":scope > rect");
      expect(Number(stretch?.getAttribute("x"))).toBeCloseTo(end, 3);
      end += Number(stretch?.getAttribute("width"));
    }
    expect(end).toBeCloseTo(Number(bars[0]?.getAttribute("width")), 3);
  });

  it("draws amount and edges solid and values hatched, and names every bar", async () => {
    const { screen } = await reading();
    const fills = ["Amount: 9 hours", "Edges: 4 hours", "What you do: 5 hours"].map((name) =>
      screen.getByRole("img", { name }).element().querySelector(":scope > rect"),
    );
    expect(fills.map((rect) => rect?.getAttribute("fill")?.startsWith("url(") ?? false)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("leaves a part that cannot be known blank, not nought", async () => {
    const { screen } = await reading();
    await screen.getByRole("button", { name: "Inpatient week" }).click();
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("by 8 hours.");
    await expect
      .element(screen.getByRole("img", { name: "How it feels: not known yet" }))
      .toBeVisible();
    await expect.poll(() => cells(screen)[3]).toBe("");
    expect(cells(screen)[1], "what is known to be nothing is said").toMatch(/^0\s*h$/);
    await expect.element(screen.getByText("not known yet", { exact: true })).toBeVisible();
    await screen.getByRole("button", { name: "How it feels", exact: true }).click();
    await expect.element(screen.getByText("No block is rated yet.")).toBeVisible();
    await screen.getByRole("button", { name: "Rate how it feels" }).click();
    await expect.element(screen.getByRole("heading", { name: "How it feels" })).toHaveFocus();
  });

  it("says that values are not known where most hours say nothing of themselves", async () => {
    const { screen, went } = await reading({}, (now) => {
      const own = now.readings.ordinary;
      if (!own) return;
      own.parts = own.parts.map((part) => (part.bound ? part : { ...part, minutes: null }));
      Object.assign(own, { gap: 780, values: null, closings: [] });
    });
    await expect.poll(() => cells(screen).slice(2)).toEqual(["", ""]);
    await expect
      .element(partsTable(screen))
      .toHaveTextContent(/13 amount and edges, values not known yet/);
    expect(screen.getByRole("heading", { name: /closing part/ }).elements()).toHaveLength(0);
    await screen.getByRole("button", { name: "Sort the largest titles" }).click();
    expect(went).toEqual(["sort"]);
  });

  it("opens what makes a part by keyboard: its working and the rows of Compare", async () => {
    const { screen } = await reading();
    const edges = screen.getByRole("button", { name: "Edges", exact: true });
    (edges.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const made = screen.getByRole("group", { name: "What edges is made of" });
    await expect.element(made).toHaveTextContent(/by both − by kind/);
    await expect
      .element(made.getByRole("row", { name: /^Evenings and nights/ }))
      .toHaveTextContent(/11\s*3\s*−8/);
    await screen.getByRole("button", { name: "What you do", exact: true }).click();
    await expect.element(made).not.toBeInTheDocument();
    await expect
      .element(screen.getByRole("row", { name: /^Scholarship 3/ }))
      .toHaveTextContent(/3\s*6\s*\+3/);
    await screen.getByRole("button", { name: "How it feels", exact: true }).click();
    await expect
      .element(screen.getByRole("row", { name: /^Committees, Wednesday 09:00 to 12:00/ }))
      .toHaveTextContent(/−2\s*0\s*How people are treated/);
  });
});

it("shows what closing part of it would do, with its range", async () => {
  const { screen } = await reading();
  for (const name of [
    "Only hours and edges put right: closes 43 per cent, 35 to 51",
    "Only the mix put right: closes 9 per cent, 5 to 15",
    "Both: closes 86 per cent, 82 to 89",
  ])
    await expect.element(screen.getByRole("img", { name })).toBeVisible();
  await expect
    .element(screen.getByRole("row", { name: /^Only the mix put right/ }))
    .toHaveTextContent(/9\s%5 to 15/);
});

describe("which week", () => {
  it("offers only what can be read", async () => {
    const { screen } = await reading();
    const group = screen.getByRole("group", { name: "Which week" });
    expect(
      group
        .getByRole("button")
        .elements()
        .map((one) => one.textContent?.trim()),
    ).toEqual(["Ordinary week", "Inpatient week", "The year"]);
  });

  it("is not asked where there is one", async () => {
    const { screen } = await reading({}, (now) => {
      now.types = now.types.filter((one) => one.kind === "ordinary");
      now.yearRead = null;
    });
    expect(screen.getByRole("group", { name: "Which week" }).elements()).toHaveLength(0);
  });

  it("lays the year out as weeks, hours in one, and the change, with its gap", async () => {
    const { screen } = await reading();
    await screen.getByRole("button", { name: "The year" }).click();
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("Your year differs from the one you drew by 962 hours, 18.5 a week.");
    await expect
      .element(screen.getByRole("row", { name: /^Inpatient week/ }))
      .toHaveTextContent(/12\s*8\s*78\s*72\s*−360/);
    await expect
      .element(screen.getByRole("row", { name: /^All work, hours a year/ }))
      .toHaveTextContent(/3,070\s*2,508\s*−562/);
    expect(await faultsOf(screen.container)).toEqual([]);
  });
});

describe("where something is missing", () => {
  it("leads first to a calendar", async () => {
    const { screen, went } = await reading({ empty: true });
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("The reading");
    expect(screen.getByRole("button").elements(), "one action").toHaveLength(1);
    await screen.getByRole("button", { name: "Bring in a calendar" }).click();
    expect(went).toEqual(["import"]);
    expect(await faultsOf(screen.container)).toEqual([]);
  });

  it("leads to the wish, and shows meanwhile what the weeks show by themselves", async () => {
    const { screen, went } = await reading({ wish: [] });
    await screen.getByRole("button", { name: "Draw the week you wish for" }).click();
    expect(went).toEqual(["wish"]);
    await expect.element(screen.getByRole("heading", { name: /^Protected time/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Print one page" }).elements()).toHaveLength(0);
  });

  it("leads to the weeks where none counts", async () => {
    const { screen, went } = await reading({}, (now) => {
      now.types = now.types.map((one) => ({ ...one, weeks: 0 }));
    });
    await screen.getByRole("button", { name: "Choose the weeks" }).click();
    expect(went).toEqual(["have"]);
  });
});

it("saves one page, by its button and as printing", async () => {
  const { fake, screen, print } = await reading();
  const toasts = await render(Toasts);
  await screen.getByRole("button", { name: "Print one page" }).click();
  await expect.element(toasts.getByText("Saved reading.pdf")).toBeVisible();
  expect(fake.args("chooseSave")).toEqual([{ what: "pdf", suggested: "reading.pdf" }]);
  expect(fake.args("saveReading")).toEqual([{ file: "t2", kind: "ordinary" }]);
  await screen.getByRole("button", { name: "Save as Word…" }).click();
  await expect.poll(() => fake.args("saveReading")).toHaveLength(2);
  expect(fake.args("chooseSave")[1]).toEqual({ what: "word", suggested: "reading.docx" });
  print();
  await expect.poll(() => fake.args("saveReading")).toHaveLength(3);
  await screen.getByRole("button", { name: "Inpatient week" }).click();
  await expect.element(screen.getByText(/It rests on .* inpatient week/)).toBeVisible();
  await screen.getByRole("button", { name: "Print one page" }).click();
  await expect.poll(() => fake.args("saveReading")[3]).toMatchObject({ kind: "inpatient" });
  expect(fake.args("chooseSave")[3]).toEqual({ what: "pdf", suggested: "reading-inpatient.pdf" });
  await screen.getByRole("button", { name: "The year" }).click();
  await expect
    .element(screen.getByRole("button", { name: "Print one page" }))
    .not.toBeInTheDocument();
});

it("has nothing for axe to find, closed and with all open", async () => {
  const { screen } = await reading();
  expect(await faultsOf(screen.container)).toEqual([]);
  await screen.getByRole("button", { name: "How is this worked out?" }).first().click();
  await screen.getByRole("button", { name: "Amount", exact: true }).click();
  await screen.getByText("All twelve").click();
  await screen.getByRole("button", { name: "Show the ledger, day by day" }).click();
  await screen.getByRole("button", { name: "Show as table" }).click();
  expect(await faultsOf(screen.container)).toEqual([]);
});
