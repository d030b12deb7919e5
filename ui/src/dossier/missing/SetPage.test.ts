/// Rules written by a person: each field kept as it is left, faults beside their fields, order by keys, and what it makes of the entries.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import type { CriteriaSet } from "../../ipc/contract";
import { FakeCore } from "../../ipc/fake";
import DossierPage from "../DossierPage.svelte";
import { fakeDossier } from "../fake";

async function open(view: { id?: number; key?: string; tab?: string } = { id: 1 }, width = 1120) {
  await page.viewport(width, 780);
  const fake = fakeDossier();
  const went: unknown[][] = [];
  const screen = await render(DossierPage, {
    route: {
      page: "dossier",
      view: view.tab ?? "missing",
      id: view.id ?? null,
      key: view.key ?? null,
    },
    session: new FakeCore().session,
    go: (...to: unknown[]) => void went.push(to),
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  const kept = () => (fake.args("editCriteriaSet").at(-1) as { set: CriteriaSet } | undefined)?.set;
  const criteria = () => kept()?.tracks[0]?.steps[0]?.groups[0]?.criteria ?? [];
  return { fake, screen, went, kept, criteria };
}

const TALKS = "Invited talks outside the home system";
const KNOWN = "Is known in the region for the work";

it("keeps a number and a time as they are left, and says what the entries make of it", async () => {
  const { screen, criteria } = await open();
  await screen.getByRole("button", { name: TALKS, exact: true }).click();
  await expect.element(screen.getByText(/6 or more are asked for/)).toBeVisible();
  await expect
    .element(screen.getByText("With your entries: 3 of 6. 3 count strictly, 5 generously."))
    .toBeVisible();
  await screen.getByLabelText("How many", { exact: true }).fill("3");
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => criteria()[0]?.asked).toBe(3);
  await expect.element(screen.getByText(/With your entries: shown/)).toBeVisible();
  await screen.getByLabelText("Time that counts").selectOptions("the last years");
  await screen.getByLabelText("Years", { exact: true }).fill("4");
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => criteria()[0]?.window).toEqual({ lastYears: 4 });
  await expect.element(screen.getByText("Everything is kept.")).toBeVisible();
  await screen.getByRole("button", { name: "Show which" }).click();
  await expect.element(screen.getByText("Counts: 3, or 5 if you are generous")).toBeVisible();
});

it("says beside the field what cannot be kept, keeps nothing of it, and loses nothing", async () => {
  const { fake, screen } = await open();
  await screen.getByRole("button", { name: TALKS, exact: true }).click();
  const number = screen.getByLabelText("How many", { exact: true });
  await number.fill("none");
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByText("Ask for 1 to 500.")).toBeVisible();
  await expect.element(number).toHaveAccessibleDescription("Ask for 1 to 500.");
  await expect.element(screen.getByText("Not kept yet: one thing needs mending.")).toBeVisible();
  expect(fake.args("editCriteriaSet")).toEqual([]);
  await number.fill("2");
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByText("Everything is kept.")).toBeVisible();
  await expect.poll(() => fake.args("editCriteriaSet").length).toBe(1);
});

it("moves a criterion by keys and the focus goes with it", async () => {
  const { screen, criteria } = await open();
  const known = screen.getByRole("button", { name: KNOWN, exact: true });
  await expect.element(known).toBeVisible();
  (known.element() as HTMLElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await expect.poll(() => criteria().map((own) => own.key)).toEqual(["known", "invited-talks"]);
  await expect.element(screen.getByRole("button", { name: KNOWN, exact: true })).toHaveFocus();
});

it("copies and removes a criterion from its menu", async () => {
  const { screen, criteria } = await open();
  await screen.getByRole("button", { name: `More ${TALKS}` }).click();
  await screen.getByRole("menuitem", { name: "Copy it" }).click();
  await expect
    .poll(() => criteria().map((own) => own.key))
    .toEqual(["invited-talks", "criterion-1", "known"]);
  expect(criteria()[1]?.predicate.invited).toBe(true);
  await screen.getByRole("button", { name: `More ${KNOWN}` }).click();
  await screen.getByRole("menuitem", { name: "Remove" }).click();
  await expect
    .poll(() => criteria().map((own) => own.key))
    .toEqual(["invited-talks", "criterion-1"]);
});

it("offers the fields of the chosen kinds, and forgets them with the kind", async () => {
  const { screen, criteria } = await open();
  await screen.getByRole("button", { name: TALKS, exact: true }).click();
  await screen.getByLabelText("Honour", { exact: true }).click();
  await screen.getByText("Fields of these kinds").click();
  await screen
    .getByRole("group", { name: "Decided by: one of" })
    .getByLabelText("Learners")
    .click();
  await expect.poll(() => criteria()[0]?.predicate.choices).toEqual({ decidedBy: ["learners"] });
  await screen.getByLabelText("Honour", { exact: true }).click();
  await expect.poll(() => criteria()[0]?.predicate.choices).toEqual({});
});

it("keeps a step of the calendar with its days and who does it", async () => {
  const { screen, kept } = await open();
  await screen.getByRole("button", { name: "Add a step of the calendar" }).click();
  const step = screen.getByRole("group", { name: "Step 2" });
  await step.getByLabelText("What").fill("Sign the packet");
  await step.getByLabelText("Days before").fill("3");
  await step.getByLabelText("Who").fill("Chair");
  await userEvent.keyboard("{Tab}");
  await expect
    .poll(() => kept()?.calendar[1])
    .toEqual({ what: "Sign the packet", daysBefore: 3, who: "Chair" });
});

it("begins a set from nothing, and says what its first lines lack", async () => {
  const { fake, screen, went } = await open({});
  await screen.getByRole("button", { name: "Change…" }).click();
  await screen.getByRole("button", { name: "Write a set" }).click();
  const dialog = screen.getByRole("dialog", { name: "A set of your own" });
  await dialog.getByRole("button", { name: "Begin it" }).click();
  await expect.element(dialog.getByText("Say what the set is called.")).toBeVisible();
  await dialog.getByLabelText("What it is called").fill("Northfield");
  await dialog.getByRole("button", { name: "Begin it" }).click();
  await expect.poll(() => fake.args("addCriteriaSet").length).toBe(1);
  await expect.poll(() => went).toEqual([["dossier", "missing", 1, null]]);
});

it("sets an entry beside what people judge, with why, and takes one away", async () => {
  const { fake, screen } = await open({ key: "known" });
  await expect.element(screen.getByText("Asked back twice")).toBeVisible();
  await screen.getByRole("button", { name: "Add an entry that speaks to this" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Grand rounds/ }).click();
  await dialog.getByLabelText("Why it speaks to this").fill("Three towns away");
  await dialog.getByRole("button", { name: "Set it beside" }).click();
  await expect
    .poll(() => fake.args("linkEntry"))
    .toEqual([{ criterion: "known", entry: 4, why: "Three towns away" }]);
  await screen.getByRole("button", { name: "Take away: Visiting teacher" }).click();
  await expect.poll(() => fake.args("unlinkEntry")).toEqual([{ criterion: "known", entry: 5 }]);
});

it("sets an entry beside a criterion from the entry", async () => {
  const { fake, screen } = await open({ tab: "entries", id: 4 });
  await expect.element(screen.getByText(/Peers say so/)).toBeVisible();
  await screen.getByRole("button", { name: "Set it beside a criterion" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("radio", { name: new RegExp(`^${KNOWN}`) }).click();
  await dialog.getByRole("button", { name: "Set it beside" }).click();
  await expect
    .poll(() => fake.args("linkEntry"))
    .toEqual([{ criterion: "known", entry: 4, why: null }]);
});

it("proposes a reach with its reason and sets it only when it is taken", async () => {
  const { fake, screen } = await open({ tab: "entries", id: 3 });
  await expect
    .element(screen.getByText("Regional, as with 3 other entries at Thornby University."))
    .toBeVisible();
  expect(fake.args("editEntry")).toEqual([]);
  await screen.getByRole("button", { name: /^Take it: Regional/ }).click();
  await expect
    .poll(() => fake.args("editEntry")[0])
    .toMatchObject({ draft: { reach: "regional" } });
});

describe.each(["light", "dark"])("%s", (theme) => {
  it.each([1120, 320])("has nothing that axe objects to, and fits, at %i", async (width) => {
    document.documentElement.setAttribute("data-theme", theme);
    const { screen } = await open({ id: 1 }, width);
    await screen.getByRole("button", { name: TALKS, exact: true }).click();
    await expect.element(screen.getByText(/With your entries/)).toBeVisible();
    const { violations } = await axe.run(screen.container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))).toEqual(
      [],
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(
      document.documentElement.clientWidth,
    );
  });
});
