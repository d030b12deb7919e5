/// Audits side by side: what moved beyond the noise in words, the rest inside it, and which audits trends count.
import { page } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import ComparePage from "./ComparePage.svelte";
import { SESSION, audit, faultsOf, standIn } from "./fake";

const THREE = () => [
  audit(3, "2026-11-01", { badWeek: true }),
  audit(2, "2026-10-02"),
  audit(1, "2026-07-02"),
];

async function comparing(audits?: Parameters<typeof standIn>[0]) {
  await page.viewport(1120, 780);
  const fake = standIn(audits);
  const went: string[] = [];
  const screen = await render(ComparePage, {
    session: SESSION,
    go: (tab: string) => void went.push(tab),
    onPrint: () => () => undefined,
  });
  return { fake, screen, went };
}

it("says what moved as the title, and of the rest that it is inside the noise", async () => {
  const { screen } = await comparing();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("One answer moved by more than the noise: you live teaching less.");
  await expect.element(screen.getByRole("row", { name: /^Teaching/ })).toHaveTextContent("3 less");
  await expect
    .element(screen.getByRole("row", { name: /^Family/ }))
    .toHaveTextContent("inside the noise");
  await expect.element(screen.getByRole("img", { name: "lived 7, then 4" })).toBeVisible();
  await expect
    .element(screen.getByRole("columnheader", { name: "Trend, 90 days" }))
    .not.toBeInTheDocument();
});

it("says how the noise was worked out", async () => {
  const { screen } = await comparing();
  const how = screen.getByRole("button", { name: /How is this worked out.* noise/ });
  await how.click();
  await expect.element(screen.getByText("1.96 times the error.")).toBeVisible();
});

it("says what came and went, and what the experiments did", async () => {
  const { screen } = await comparing();
  await expect.element(screen.getByText("New in the last of them: belonging.")).toBeVisible();
  await expect.element(screen.getByText("No longer kept in it: rooted in a place.")).toBeVisible();
  await expect.element(screen.getByText("Kept in part. Held on seven evenings.")).toBeVisible();
});

it("opens how a change is worked out, and gives every answer as a table", async () => {
  const { screen } = await comparing();
  await screen.getByRole("button", { name: "Teaching", exact: true }).click();
  await expect.element(screen.getByText(/How much it matters stays at 9\./)).toBeVisible();
  await screen.getByRole("button", { name: "Change of lived of teaching" }).click();
  await expect.element(page.getByText("Later less earlier.")).toBeVisible();
  await screen.getByRole("button", { name: "Table", exact: true }).click();
  const table = screen.getByRole("table", { name: "Every answer, audit by audit" });
  await expect.element(table.getByRole("row", { name: /^Teaching 2 Jul/ })).toBeVisible();
});

it("compares all or two of them, and tells a trend from three on", async () => {
  const { fake, screen } = await comparing(THREE());
  await expect.element(screen.getByRole("columnheader", { name: "Trend, 90 days" })).toBeVisible();
  await screen.getByRole("button", { name: "Two of them" }).click();
  await expect.poll(() => fake.args("compareAudits").at(-1)).toEqual({ audits: [2, 3] });
  await screen.getByLabelText("Earlier").selectOptions("2 July");
  await expect.poll(() => fake.args("compareAudits").at(-1)).toEqual({ audits: [1, 3] });
});

it("leaves an audit of a bad week out of trends, and takes it in again", async () => {
  const { fake, screen } = await comparing(THREE());
  await screen
    .getByRole("button", { name: "Leave out of trends: the audit of 1 November" })
    .click();
  await expect
    .element(screen.getByText("The audit of 1 November is left out of trends."))
    .toBeVisible();
  await screen.getByRole("button", { name: "Take into trends: the audit of 1 November" }).click();
  expect(fake.args("leaveOutAudit")).toEqual([
    { audit: 3, leftOut: true },
    { audit: 3, leftOut: false },
  ]);
});

it("needs two audits, and says what to do until then", async () => {
  const none = await comparing([]);
  await none.screen.getByRole("button", { name: "Go to the audit" }).click();
  expect(none.went).toEqual(["audit"]);
  none.screen.unmount();
  const one = await comparing([audit(1, "2026-10-02")]);
  await expect.element(one.screen.getByText(/^There is one audit so far/)).toBeVisible();
  await one.screen.getByRole("button", { name: "Read the audit" }).click();
  expect(one.went).toEqual(["reading"]);
  expect(one.fake.args("compareAudits")).toEqual([]);
});

it("holds at 320 px, and axe finds nothing", async () => {
  const { screen } = await comparing(THREE());
  await expect.element(screen.getByText(/^A planning aid/)).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
  await page.viewport(320, 780);
  await expect
    .poll(() => document.documentElement.scrollWidth <= window.innerWidth, { timeout: 2000 })
    .toBe(true);
});
