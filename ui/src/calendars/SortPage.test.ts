/// Sorting: hours first, by keyboard; a suggestion is only a suggestion, and no rule is made without the button.
import { page, userEvent } from "vitest/browser";
import { beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import { followChanges } from "./calendars.svelte";
import { SESSION } from "./fake";
import SortPage from "./SortPage.svelte";
import { faultsOf, standIn } from "./testing";

let stop = () => {};
beforeEach(() => {
  stop();
  stop = followChanges();
});

async function sorting(options: Parameters<typeof standIn>[0] = {}) {
  await page.viewport(1120, 780);
  const fake = standIn(options);
  const screen = await render(SortPage, { session: SESSION, go: () => {} });
  const title = (name: string) => screen.getByRole("button", { name, exact: true });
  return { fake, screen, title };
}

it("says how much of the hours is sorted, and what is open by hours", async () => {
  const { screen } = await sorting();
  await expect
    .element(screen.getByRole("heading", { level: 1 }))
    .toHaveTextContent("83 % of your hours are sorted.");
  await expect.element(screen.getByText(/^8 titles, /)).toBeVisible();
});

it("sorts with a number key and goes on to the next title", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("PRP")).toBeVisible();
  (title("PRP").element() as HTMLElement).focus();
  await userEvent.keyboard("5");
  await expect.poll(() => fake.args("sortGroup")).toEqual([{ group: 2, category: 5 }]);
  await expect.element(title("Cover")).toHaveFocus();
  await expect.element(screen.getByText(/^7 titles, /)).toBeVisible();
});

it("takes a suggestion only when told to", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("Cover")).toBeVisible();
  expect(fake.changes()).toEqual([]);
  await screen.getByRole("button", { name: "Take the suggestion Clinical for Cover" }).click();
  await expect.poll(() => fake.args("sortGroup")).toEqual([{ group: 3, category: 1 }]);
});

it("offers a rule after a correction, and stores none without the button", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("PRP")).toBeVisible();
  (title("PRP").element() as HTMLElement).focus();
  await userEvent.keyboard("5");
  await expect
    .element(screen.getByText("Always sort titles with “PRP” as Committees?"))
    .toBeVisible();
  await screen.getByRole("button", { name: "No, only this" }).click();
  expect(fake.args("addRule")).toEqual([]);
  (title("Cover").element() as HTMLElement).focus();
  await userEvent.keyboard("1");
  await screen.getByRole("button", { name: "Yes, add the rule" }).click();
  await expect.poll(() => fake.args("addRule")).toHaveLength(1);
  expect(fake.args("addRule")[0]).toMatchObject({
    rule: { kind: "contains", text: "Cover", category: 1 },
  });
});

it("makes a rule from a title, shows what it would catch, and keeps it only by the button", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("Discharge and bed huddle")).toBeVisible();
  (title("Discharge and bed huddle").element() as HTMLElement).focus();
  await userEvent.keyboard("r");
  const text = screen.getByRole("textbox", { name: "text to look for" });
  await text.fill("huddle");
  await expect
    .element(
      screen.getByText(
        /^It would sort 8 events: 4 in the 8 weeks counted, 1 hour a week\. With it 85 % of your hours are sorted\./,
      ),
    )
    .toBeVisible();
  await expect.element(screen.getByText("stays: rule 4 comes first")).toBeVisible();
  expect(fake.args("addRule")).toEqual([]);
  await screen.getByRole("button", { name: "Add as rule 7" }).click();
  await expect.poll(() => fake.args("addRule")).toHaveLength(1);
  expect(fake.args("addRule")[0]).toMatchObject({ rule: { kind: "contains", text: "huddle" } });
});

it("sorts only the titles a rule would catch, without the rule", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("Discharge and bed huddle")).toBeVisible();
  (title("Discharge and bed huddle").element() as HTMLElement).focus();
  await userEvent.keyboard("r");
  await screen.getByRole("textbox", { name: "text to look for" }).fill("huddle");
  await screen.getByRole("button", { name: "Only this title" }).click();
  await expect.poll(() => fake.args("sortGroups")).toEqual([{ groups: [6], category: 1 }]);
  expect(fake.args("addRule")).toEqual([]);
});

it("says why it suggests, and says nothing of a title that says nothing", async () => {
  const { screen } = await sorting();
  await expect.element(screen.getByText("you sorted two like it")).toBeVisible();
  await expect.element(screen.getByText("same hours as “Noon conference”")).toBeVisible();
  await expect.element(screen.getByText("rule 3 sorts 2 entries of it")).toBeVisible();
  await expect.element(screen.getByText("“Busy” says nothing more")).toBeVisible();
});

it("takes back with Z in the list", async () => {
  const { fake, title } = await sorting();
  await expect.element(title("PRP")).toBeVisible();
  (title("PRP").element() as HTMLElement).focus();
  await userEvent.keyboard("z");
  await expect.poll(() => fake.args("undo")).toHaveLength(1);
});

it("sorts a title that is dropped on a kind of work", async () => {
  const { fake, screen, title } = await sorting();
  await expect.element(title("PRP")).toBeVisible();
  const target = screen.container.querySelector('[data-drop="5"]') as HTMLElement;
  await userEvent.dragAndDrop(title("PRP").element(), target);
  await expect.poll(() => fake.args("sortGroup")).toEqual([{ group: 2, category: 5 }]);
});

it("offers every kind of rule, each with what it looks at", async () => {
  const { fake, screen } = await sorting();
  await screen.getByRole("button", { name: "Add a rule…" }).click();
  const kind = screen.getByRole("combobox", { name: "What decides" });
  const offered = [...(kind.element() as HTMLSelectElement).options].map((one) => one.value);
  expect(offered.sort()).toEqual(
    [
      "allDay",
      "calendar",
      "category",
      "contains",
      "organiser",
      "pattern",
      "recurring",
      "tag",
      "time",
      "word",
    ].sort(),
  );
  await kind.selectOptions("It has no time of day");
  await screen.getByRole("button", { name: "Add as rule 7" }).click();
  await expect.poll(() => fake.args("addRule")).toHaveLength(1);
  expect(fake.args("addRule")[0]).toMatchObject({
    rule: { kind: "allDay", text: null, calendar: null, group: null, days: [] },
  });
});

it("moves and removes rules from their menu, and moves them with Alt and arrows", async () => {
  const { fake, screen } = await sorting();
  await screen.getByRole("button", { name: "Edit Rule 3" }).click();
  await screen.getByRole("menuitem", { name: "Move up" }).click();
  await expect.poll(() => fake.args("moveRule")).toEqual([{ id: 3, to: 1 }]);
  const second = screen.getByRole("button", { name: "Edit Rule 2" });
  await expect.element(second).toHaveFocus();
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await expect.poll(() => fake.args("moveRule").at(-1)).toEqual({ id: 3, to: 2 });
  await expect.element(screen.getByRole("button", { name: "Edit Rule 3" })).toHaveFocus();
  await screen.getByRole("button", { name: "Edit Rule 3" }).click();
  await screen.getByRole("menuitem", { name: "Remove" }).click();
  await expect.poll(() => fake.args("removeRule")).toEqual([{ id: 3 }]);
});

it("never moves a rule before the one for tags, which always comes first", async () => {
  const { fake, screen } = await sorting();
  const first = screen.getByRole("button", { name: "Edit Rule 2" });
  await expect.element(first).toBeVisible();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(screen.getByRole("button", { name: "Edit Rule 1" }).query()).toBeNull();
  expect(fake.args("moveRule")).toEqual([]);
});

it("edits the kinds of work, and removes one into another", async () => {
  const { fake, screen } = await sorting();
  await screen.getByRole("button", { name: "Edit categories" }).click();
  const name = screen.getByRole("textbox", { name: "Name of Committees" });
  await name.fill("Service");
  await userEvent.keyboard("{Enter}{Tab}");
  await expect.poll(() => fake.args("editCategory")).toHaveLength(1);
  expect(fake.args("editCategory")[0]).toMatchObject({ id: 5, name: "Service", letter: "V" });
  await screen.getByRole("button", { name: "Remove Life" }).click();
  await screen
    .getByRole("combobox", { name: "Put what is in Life into" })
    .selectOptions("Clinical");
  await screen.getByRole("button", { name: "Remove the category" }).click();
  await expect.poll(() => fake.args("removeCategory")).toEqual([{ id: 7, into: 1 }]);
});

it("offers one action where there is nothing to sort", async () => {
  const { screen } = await sorting({ empty: true });
  await expect.element(screen.getByRole("button", { name: "Bring in a calendar…" })).toBeVisible();
});

it("has nothing for axe to find, with a title and the kinds opened", async () => {
  const { screen, title } = await sorting();
  await title("PRP").click();
  await screen.getByRole("button", { name: "Edit categories" }).click();
  expect(await faultsOf(screen.container)).toEqual([]);
});
