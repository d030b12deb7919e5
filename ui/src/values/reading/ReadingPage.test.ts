/// The reading: the finding first, ties called ties, what lies behind each value, and nothing that is a score unless asked for.
import { page, userEvent } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { call } from "../../ipc/call";
import type { ValuesReading } from "../../ipc/contract";
import { SESSION, audit, faultsOf, standIn } from "./fake";
import ReadingPage from "./ReadingPage.svelte";

async function reading(
  audits?: Parameters<typeof standIn>[0],
  change?: (one: ValuesReading) => void,
  id: number | null = null,
) {
  await page.viewport(1120, 780);
  const fake = standIn(audits, change);
  const went: [string, number | null][] = [];
  let print = () => {};
  const screen = await render(ReadingPage, {
    id,
    session: SESSION,
    go: (tab: string, to: number | null = null) => void went.push([tab, to]),
    onPrint: (run: () => void) => {
      print = run;
      return () => undefined;
    },
  });
  return { fake, screen, went, print: () => print() };
}

it("says the finding as the title, of the newest finished audit", async () => {
  const { fake, screen } = await reading();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("Teaching gets less of you than it matters.");
  expect(fake.args("valuesReading")).toEqual([{ audit: 2 }]);
  await expect.element(screen.getByText(/^Recognition gets more/)).toBeVisible();
});

it("calls ties ties, keeps the sign, and puts what is unknown last", async () => {
  const { screen } = await reading();
  const table = screen.getByRole("table", { name: /^Your values by priority/ });
  await expect.element(table).toBeVisible();
  const said = [...table.element().querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(said[0]).toContain("Gets less of you than it matters");
  expect(said[2]).toContain("Inside the noise: read these two as ties");
  expect(said[5]).toContain("Gets more of you than it matters");
  expect(said.at(-2)).toContain("Not known: an answer is missing");
  await expect
    .element(table.getByRole("row", { name: /^Recognition/ }))
    .toHaveTextContent("3 more");
  await expect
    .element(table.getByRole("row", { name: /^Belonging/ }))
    .toHaveTextContent(/not answered.*not known/);
  await expect
    .element(table.getByRole("img", { name: "matters 9; lived 4, with dated evidence" }))
    .toBeVisible();
  await expect
    .element(table.getByRole("img", { name: "matters 10; lived 9, on your word" }))
    .toBeVisible();
});

it("opens by keyboard what lies behind a value, and how it is worked out", async () => {
  const { screen } = await reading();
  const opens = screen.getByRole("button", { name: "Teaching", exact: true }).first();
  await expect.element(opens).toBeVisible();
  (opens.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(opens).toHaveAttribute("aria-expanded", "true");
  await expect
    .element(screen.getByText("An hour a day that belongs to the residents."))
    .toBeVisible();
  await expect.element(screen.getByText("3.5 h a week")).toBeVisible();
  await screen.getByRole("button", { name: "Gap of teaching" }).click();
  await expect.element(page.getByText("Matters less lived.")).toBeVisible();
});

it("shows the same as a figure, with a table that says all of it", async () => {
  const { screen } = await reading();
  await screen.getByRole("button", { name: "Figure", exact: true }).click();
  await expect
    .element(screen.getByRole("img", { name: /Outside the band of ties: Teaching, 5 less/ }))
    .toBeVisible();
  const table = screen.getByRole("table", { name: /^The values of the figure/ });
  await expect
    .element(table.getByRole("row", { name: /Family/ }))
    .toHaveTextContent(/10\s*9\s*tie/);
  await expect.element(screen.getByText(/^Not in the figure.*belonging\.$/)).toBeVisible();
});

it("puts doubts before the list, and the cards to look at again", async () => {
  const { screen, went } = await reading(undefined, (one) => {
    one.doubts = ["Three answers are missing, so the order is not reliable."];
    one.lookAgain = [{ key: "physician/pay", family: null, name: "Pay", about: "" }];
  });
  await expect.element(screen.getByText(/^Three answers are missing/)).toBeVisible();
  await expect.element(screen.getByText(/^Cards to look at again: Pay\.$/)).toBeVisible();
  await screen.getByRole("button", { name: "Go to the audit" }).click();
  expect(went).toEqual([["audit", 2]]);
});

it("sets the most meaningful share beside a line that is no target, with its source", async () => {
  const { screen } = await reading();
  await expect
    .element(screen.getByRole("img", { name: /takes 6 per cent.*stands at 20 per cent/ }))
    .toBeVisible();
  await expect.element(screen.getByText(/survey of 2007\. It is not your target\./)).toBeVisible();
  await screen.getByRole("button", { name: "Open the source" }).click();
  await expect.element(screen.getByText("465 faculty physicians at one centre")).toBeVisible();
});

it("asks what an experiment did once it is over, and keeps the answer", async () => {
  const { fake, screen } = await reading();
  await expect.element(screen.getByText("It is over. What came of it?")).toBeVisible();
  await screen.getByRole("button", { name: "Keep", exact: true }).click();
  await expect.element(screen.getByText("Choose one of the four.")).toBeVisible();
  expect(fake.args("answerExperiment")).toEqual([]);
  await screen.getByRole("radio", { name: "Kept in part" }).click();
  await screen.getByRole("textbox", { name: "What it did" }).fill("Three of five.");
  await screen.getByRole("button", { name: "Keep", exact: true }).click();
  await expect.element(screen.getByText(/^Kept in part\. Three of five\./)).toBeVisible();
  expect(fake.args("answerExperiment")).toEqual([
    { audit: 2, outcome: "partly", found: "Three of five." },
  ]);
});

it("moves the next audit, or leaves it to 90 days", async () => {
  const { fake, screen } = await reading();
  await screen.getByRole("button", { name: "Change the day" }).click();
  await screen.getByRole("button", { name: "90 days after this one" }).click();
  await expect
    .element(screen.getByText(/^The next audit is planned for 31 December\./))
    .toBeVisible();
  expect(fake.args("setNextAudit")).toEqual([{ audit: 2, on: null }]);
});

it("shows the lived share only to who asks for it", async () => {
  const { screen } = await reading();
  await expect.element(screen.getByText(/^This is a picture of one person/)).toBeVisible();
  await expect.element(screen.getByText(/78\s%/)).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Show the lived share" }).click();
  await expect.element(screen.getByText(/^78\s% of what matters.*no score of you\./)).toBeVisible();
});

it("saves a page for another reader only after it is released to them", async () => {
  const { fake, screen } = await reading();
  await expect.element(screen.getByText(/^It is yours alone\./)).toBeVisible();
  const save = screen.getByRole("button", { name: "Save the page for: the chair" });
  await expect.element(save).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Release it to: the chair" }).click();
  await save.click();
  await expect
    .poll(() => fake.args("saveValuesPage"))
    .toEqual([{ file: "s1", audit: 2, audience: "chair" }]);
  await screen.getByRole("button", { name: "Save as Word, for: the chair" }).click();
  await expect
    .poll(() => fake.args("chooseSave")[1])
    .toEqual({ what: "word", suggested: "values-2026-10-02-chair.docx" });
  expect(fake.args("saveValuesPage")[1]).toEqual({ file: "s1", audit: 2, audience: "chair" });
  await screen.getByRole("button", { name: "Take it back from: the chair" }).click();
  await expect.element(save).not.toBeInTheDocument();
  expect(fake.args("releaseAudit").map((one) => one["released"])).toEqual([true, false]);
});

it("prints one page for the person alone, and saves the table", async () => {
  const { fake, screen, print } = await reading();
  await expect.element(screen.getByRole("button", { name: "Print one page" })).toBeVisible();
  print();
  await expect
    .poll(() => fake.args("saveValuesPage"))
    .toEqual([{ file: "s1", audit: 2, audience: "me" }]);
  await screen.getByRole("button", { name: "Save as Word…" }).click();
  await expect.poll(() => fake.args("saveValuesPage")).toHaveLength(2);
  expect(fake.args("chooseSave")).toEqual([
    { what: "pdf", suggested: "values-2026-10-02.pdf" },
    { what: "word", suggested: "values-2026-10-02.docx" },
  ]);
  await screen.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Save as a table (CSV)" }).click();
  await expect.poll(() => fake.args("saveValuesTable")).toEqual([{ file: "s1" }]);
});

it("offers the earlier audits, and reads again after a change made elsewhere", async () => {
  const { fake, screen, went } = await reading();
  await screen.getByLabelText("Audit", { exact: true }).selectOptions("2 July");
  expect(went).toEqual([["reading", 1]]);
  const one = fake.readings[0];
  if (one) one.finding = "What you live and what matters lie close together.";
  await call("undo", {});
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("What you live and what matters lie close together.");
});

it("leads to the audit where none is finished", async () => {
  const { screen, went } = await reading([]);
  await screen.getByRole("button", { name: "Go to the audit" }).click();
  expect(went).toEqual([["audit", null]]);
});

it("says of an audit under way that it may still change", async () => {
  const { screen } = await reading(
    [audit(3, "2026-11-20", { finishedOn: null })],
    (one) => {
      one.finishedOn = null;
    },
    3,
  );
  await expect.element(screen.getByText(/^This audit is under way/)).toBeVisible();
});

it("holds at 320 px, and axe finds nothing", async () => {
  const { screen } = await reading();
  await expect.element(screen.getByText(/^A planning aid/)).toBeVisible();
  await screen.getByRole("button", { name: "Teaching", exact: true }).first().click();
  expect(await faultsOf(screen.container)).toEqual([]);
  await screen.getByRole("button", { name: "Figure", exact: true }).click();
  expect(await faultsOf(screen.container)).toEqual([]);
  await page.viewport(320, 780);
  await expect
    .poll(() => document.documentElement.scrollWidth <= window.innerWidth, { timeout: 2000 })
    .toBe(true);
});
