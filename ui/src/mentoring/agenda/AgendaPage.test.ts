/// Meetings and goals: an agenda worked on by keyboard, what is kept off it, notes read as they are typed, third carries.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../../ipc/fake";
import { fakeMentoring } from "../fake";
import MentoringPage from "../MentoringPage.svelte";

type Fake = ReturnType<typeof fakeMentoring>;

async function open(
  view: string,
  id: number | null = null,
  change: (fake: Fake) => void = () => undefined,
) {
  await page.viewport(1120, 780);
  const fake = fakeMentoring();
  change(fake);
  const went: unknown[][] = [];
  const screen = await render(MentoringPage, {
    route: { page: "mentoring", view, id },
    session: new FakeCore().session,
    go: (...to: unknown[]) => void went.push(to),
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen, went };
}

it("shows an agenda with its minutes, its reasons, and what is kept off it", async () => {
  const { screen } = await open("agenda", 5);
  await expect.element(screen.getByText(/3 \+ 12 \+ 8 \+ 7 = 30 minutes/)).toBeVisible();
  await expect
    .element(screen.getByText("In because it is due on 11 December and you starred it."))
    .toBeVisible();
  await expect.element(screen.getByText(/not among those who may know/)).toBeVisible();
  await expect.element(screen.getByText(/Needs 6 minutes, 3 were left/)).toBeVisible();
  const seen = screen.getByRole("complementary", { name: "Exactly what will be seen" });
  await expect.element(seen).toHaveTextContent(/One date and two names/);
  await expect.element(seen).not.toHaveTextContent(/Stay on new terms|lived 4 of 10|In because/);
});

it("changes minutes, order and the wish by keyboard alone", async () => {
  const { fake, screen } = await open("agenda", 5);
  const more = screen.getByRole("button", { name: "One minute more: 1 March, or wait a year" });
  await expect.element(more).toBeVisible();
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("changeLine").length).toBe(1);
  expect(fake.args("changeLine")[0]).toMatchObject({ line: 1, draft: { minutes: 13 } });
  (
    screen.getByRole("button", { name: "Move up: Who writes the letters" }).element() as HTMLElement
  ).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.args("moveLine")).toEqual([{ line: 2, place: 0 }]);
  await screen.getByLabelText("I would like to leave with").fill("One date.");
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => fake.args("setMeetingWant")).toEqual([{ meeting: 5, want: "One date." }]);
});

it("swaps in, releases, and never offers to release what may not be known", async () => {
  const { fake, screen } = await open("agenda", 5);
  await screen.getByRole("button", { name: "Swap in: Ward-round paper" }).click();
  await expect.poll(() => fake.args("swapIn")).toEqual([{ meeting: 5, source: "goal/2" }]);
  await screen.getByRole("button", { name: "Release: Teaching lived 4 of 10" }).click();
  await expect.poll(() => fake.args("releaseToAgenda").length).toBe(1);
  expect(screen.getByRole("button", { name: "Release: Stay on new terms" }).query()).toBeNull();
});

it("saves a calendar entry where the person chose, and says that nothing is sent", async () => {
  const { fake, screen } = await open("agenda", 5);
  await screen.getByRole("button", { name: "Calendar entry…" }).click();
  await expect.poll(() => fake.args("saveMeetingIcs")).toEqual([{ file: "s1", meeting: 5 }]);
  expect(fake.args("chooseSave")).toEqual([
    { what: "ics", suggested: "Agenda 2026-12-03 Osei.ics" },
  ]);
  await screen.getByRole("button", { name: "Copy as e-mail" }).click();
  await expect.element(screen.getByRole("dialog")).toHaveTextContent(/Bearings sends nothing/);
});

it("saves the same page for Word, and the text for a mail as a file", async () => {
  const { fake, screen } = await open("agenda", 5);
  await screen.getByRole("button", { name: "Word…" }).click();
  await expect
    .poll(() => fake.args("saveAgenda"))
    .toEqual([{ file: "s1", meeting: 5, letter: false }]);
  await screen.getByRole("button", { name: "Copy as e-mail" }).click();
  await screen.getByRole("button", { name: "Save as a text file…" }).click();
  await expect.poll(() => fake.args("saveAgendaText")).toEqual([{ file: "s1", meeting: 5 }]);
  expect(fake.args("chooseSave")).toEqual([
    { what: "word", suggested: "Agenda 2026-12-03 Osei.docx" },
    { what: "text", suggested: "Agenda 2026-12-03 Osei.txt" },
  ]);
});

it("lets how two people work together onto the page once it may be told", async () => {
  const { fake, screen } = await open("agenda", 5, (one) => {
    one.now.agenda.kept.push({
      source: "health",
      title: "How the two of you work together: a quarter has passed",
      why: "Private unless you release it.",
      releasable: true,
    });
  });
  await screen.getByRole("button", { name: /^Release: How the two of you/ }).click();
  await expect
    .poll(() => fake.args("releaseToAgenda"))
    .toEqual([{ meeting: 5, source: "health", released: true }]);
});

it("ties a thing to raise, a promise and a goal to what they serve", async () => {
  const things = await open("agenda");
  await things.screen.getByRole("button", { name: /^Change: 1 March/ }).click();
  const thing = things.screen.getByRole("dialog");
  await thing.getByLabelText("Serves the need").selectOptions("Contract terms");
  await thing.getByLabelText("Serves the goal").selectOptions("Submit the promotion packet");
  await thing.getByRole("button", { name: "Keep it" }).click();
  await expect.poll(() => things.fake.args("editItem").length).toBe(1);
  expect(things.fake.args("editItem")[0]).toMatchObject({
    draft: { need: "contract-terms", goal: 1 },
  });
  const promises = await open("promises");
  await promises.screen.getByRole("button", { name: "Change: draft aims" }).click();
  const promise = promises.screen.getByRole("dialog");
  await promise.getByLabelText("Serves the goal").selectOptions("Submit the promotion packet");
  await promise.getByRole("button", { name: "Keep it" }).click();
  await expect.poll(() => promises.fake.args("editPromise").length).toBe(1);
  expect(promises.fake.args("editPromise")[0]).toMatchObject({ draft: { goal: 1 } });
  const goals = await open("goals");
  await goals.screen.getByRole("button", { name: /^Change: Submit/ }).click();
  const goal = goals.screen.getByRole("dialog");
  await goal.getByLabelText("Serves the need").selectOptions("Contract terms");
  await goal.getByRole("button", { name: "Keep it" }).click();
  await expect.poll(() => goals.fake.args("editGoal").length).toBe(1);
  expect(goals.fake.args("editGoal")[0]).toMatchObject({ draft: { need: "contract-terms" } });
});

it("keeps what came of it, and takes it away with a word", async () => {
  const { fake, screen } = await open("goals");
  await expect
    .element(screen.getByText("Went well, 9 November 2026, with Dr Abena Osei"))
    .toBeVisible();
  await screen.getByRole("button", { name: "Write down what came of it" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("What", { exact: true }).fill("Paper accepted");
  await dialog.getByLabelText("Kind").selectOptions("paper");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect.poll(() => fake.args("addOutcome").length).toBe(1);
  expect(fake.args("addOutcome")[0]).toMatchObject({
    draft: { what: "Paper accepted", kind: "paper", day: "2026-11-22", person: null, goal: null },
  });
  await screen.getByRole("button", { name: "Remove: Workshop accepted" }).click();
  await expect.poll(() => fake.args("removeOutcome")).toEqual([{ id: 1 }]);
});

it("plans a meeting and goes to its agenda", async () => {
  const { fake, screen, went } = await open("agenda");
  await screen.getByRole("button", { name: "Plan a meeting" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("Begins").fill("16:00");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect.poll(() => fake.args("planMeeting").length).toBe(1);
  expect(fake.args("planMeeting")[0]).toMatchObject({
    draft: { person: 1, start: 960, minutes: 30, frame: "regular", place: null },
  });
  await expect.poll(() => went).toEqual([["mentoring", "agenda", 5]]);
});

it("reads notes as they are typed and asks what becomes of a third carry", async () => {
  const { fake, screen } = await open("after", 5);
  const keep = screen.getByRole("button", { name: "Keep all of it" });
  await expect.element(keep).toHaveAttribute("aria-disabled", "true");
  await screen.getByLabelText("Notes", { exact: true }).fill("! @me form by Fri");
  await expect
    .poll(() => fake.args("readNotes").at(-1))
    .toMatchObject({ notes: "! @me form by Fri" });
  await screen.getByLabelText("1 March, or wait a year").click();
  await screen.getByLabelText(/third time: what becomes of “Regional talk”/).selectOptions("drop");
  await screen.getByLabelText("Useful, 1 to 5").selectOptions("4");
  await keep.click();
  await expect.poll(() => fake.args("keepMeeting").length).toBe(1);
  expect(fake.args("keepMeeting")[0]).toMatchObject({
    meeting: 5,
    ticked: [1],
    thirds: [{ line: 2, choice: "drop" }],
    card: { useful: 4, cancelledBy: null },
  });
});

it("keeps promises, goals and levels where they are said", async () => {
  const through = await open("promises");
  await through.screen.getByRole("button", { name: "Kept: draft aims" }).click();
  await expect
    .poll(() => through.fake.args("settlePromise"))
    .toEqual([{ id: 3, state: "done", on: null }]);
  const goals = await open("goals");
  await goals.screen
    .getByLabelText(/Intent form/)
    .first()
    .click();
  await expect.poll(() => goals.fake.args("tickMilestone").length).toBe(1);
  const ladder = await open("ladder");
  await ladder.screen.getByLabelText("I claim: Leading mixed teams").selectOptions("4");
  await expect
    .poll(() => ladder.fake.args("setLevel"))
    .toEqual([{ competency: "leading-teams", level: { claimed: 4, target: 4, importance: null } }]);
  const questions = await open("questions");
  await questions.screen.getByRole("button", { name: "Hide: What was your first paper?" }).click();
  await expect
    .poll(() => questions.fake.args("hideQuestion"))
    .toEqual([{ key: "publication-1", hidden: true }]);
});

const VIEWS = [
  ["agenda", null, "Meetings"],
  ["agenda", 5, "Agenda with Dr Abena Osei"],
  ["after", 5, /What did you both promise/],
  ["promises", null, /What was promised/],
  ["goals", null, "Goals"],
  ["ladder", null, "Ladder"],
  ["questions", null, "Questions"],
] as const;

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  it.each(VIEWS)("has nothing that axe objects to: %s %s", async (view, id, title) => {
    document.documentElement.setAttribute("data-theme", theme);
    const { screen } = await open(view, id);
    await expect.element(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect
      .poll(() => screen.container.querySelectorAll("li, .part").length)
      .toBeGreaterThan(0);
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
