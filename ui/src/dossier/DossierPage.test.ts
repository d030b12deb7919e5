/// The dossier: entries by keyboard, evidence, criteria opened to their lists, and a statement typed and remarked on.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../ipc/fake";
import DossierPage from "./DossierPage.svelte";
import { fakeDossier } from "./fake";

type Fake = ReturnType<typeof fakeDossier>;

async function open(
  view: string | null,
  more: { id?: number; key?: string; change?: (fake: Fake) => void } = {},
) {
  await page.viewport(1120, 780);
  const fake = fakeDossier();
  more.change?.(fake);
  const went: unknown[][] = [];
  const screen = await render(DossierPage, {
    route: { page: "dossier", view, id: more.id ?? null, key: more.key ?? null },
    session: new FakeCore().session,
    go: (...to: unknown[]) => void went.push(to),
    back: () => undefined,
    onPrint: () => () => undefined,
  });
  return { fake, screen, went };
}

it("keeps sections closed behind a sentence on their evidence, and opens one line", async () => {
  const { screen } = await open("entries");
  await expect.element(screen.getByText(/5 entries: 3 have evidence/)).toBeVisible();
  await expect.element(screen.getByText("1 without evidence, 1 without reach")).toBeVisible();
  await expect.element(screen.getByText("Grand rounds")).not.toBeInTheDocument();
  await screen.getByRole("button", { name: /^Presentations/ }).click();
  await expect.element(screen.getByText("Thornby University")).toBeVisible();
  await screen.getByRole("button", { name: /^Grand rounds/ }).click();
  const form = screen.getByRole("form", { name: "Editing: Grand rounds" });
  await expect.element(form.getByLabelText("What it is")).toHaveValue("Grand rounds");
  await expect.element(form.getByText(/A teaching honour decided by learners/)).toBeVisible();
});

it("adds an entry by keyboard alone and keeps each field as it is left", async () => {
  const { fake, screen } = await open("entries");
  await expect.element(screen.getByText(/5 entries/)).toBeVisible();
  await userEvent.keyboard("n");
  const form = screen.getByRole("form", { name: "A new entry" });
  await expect.element(form.getByLabelText("When")).toHaveFocus();
  await userEvent.keyboard("Mar 2024{Tab}");
  expect(fake.args("addEntry")).toEqual([]);
  await userEvent.keyboard("A talk on wards{Tab}");
  await expect.poll(() => fake.args("addEntry").length).toBe(1);
  // The next field keeps the focus, and what follows changes the entry that is here now.
  await expect.element(screen.getByLabelText("Kind")).toHaveFocus();
  await screen.getByRole("form").getByLabelText("Reach", { exact: true }).selectOptions("local");
  await expect.poll(() => fake.args("editEntry")[0]).toMatchObject({ id: 6 });
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect
    .poll(() => fake.args("addEntry")[0])
    .toMatchObject({ draft: { title: "A talk on wards", when: "Mar 2024", reach: null } });
});

it("says beside the field why dates cannot be kept, and loses nothing", async () => {
  const { screen } = await open("entries", {
    id: 4,
    change: (fake) => fake.refuse("editEntry", "when"),
  });
  const when = screen.getByLabelText("When");
  await when.fill("some day");
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByText(/Write dates such as 2024/)).toBeVisible();
  await expect.element(when).toHaveValue("some day");
});

it("writes how a publication is cited, one author a line, and says what is no DOI", async () => {
  const { fake, screen } = await open("entries", {
    id: 5,
    change: (fake) => fake.refuse("editWork", "doi"),
  });
  const doi = screen.getByLabelText("DOI");
  await doi.fill("none yet");
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByText(/A DOI begins with 10/)).toBeVisible();
  await expect.element(doi).toHaveValue("none yet");
  await doi.fill("10.1000/182");
  await screen.getByLabelText("Authors").fill("Teo, R.\nHalloran, Ines M.");
  await userEvent.keyboard("{Tab}");
  await expect
    .poll(() => fake.args("editWork").at(-1))
    .toMatchObject({ id: 5, work: { doi: "10.1000/182", authors: "Teo, R.\nHalloran, Ines M." } });
  await expect.element(screen.getByText(/A DOI begins with 10/)).not.toBeInTheDocument();
});

it("moves along lines and sections by keys", async () => {
  const { screen } = await open("entries");
  await screen.getByRole("button", { name: /^Honours/ }).click();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(screen.getByRole("button", { name: /^Residents/ })).toHaveFocus();
  await userEvent.keyboard("]");
  await expect.element(screen.getByRole("button", { name: /^Presentations/ })).toHaveFocus();
  await userEvent.keyboard("[[");
  await expect.element(screen.getByRole("button", { name: /^Honours/ })).toHaveFocus();
  await userEvent.keyboard("/");
  await expect.element(screen.getByLabelText("Filter entries")).toHaveFocus();
});

it("sets one thing for many, and puts many in the trash", async () => {
  const { fake, screen } = await open("entries");
  await screen.getByRole("button", { name: "Choose several" }).click();
  await screen.getByRole("button", { name: /^Presentations/ }).click();
  await screen.getByLabelText("Choose Grand rounds").click();
  await screen.getByLabelText("Choose Visiting teacher").click();
  await screen.getByLabelText("to", { exact: true }).selectOptions("packet");
  await screen.getByRole("button", { name: "Set it for all chosen" }).click();
  await expect
    .poll(() => fake.args("editEntries")[0])
    .toMatchObject({ ids: [4, 5], edit: { set: "shown", to: "packet" } });
});

it("adds a file as evidence by its token, and a memory as only remembered", async () => {
  const { fake, screen } = await open("entries", { id: 4 });
  await screen.getByRole("button", { name: "Add a file…" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByText("letter.pdf")).toBeVisible();
  await dialog.getByLabelText("What it proves").fill("Invited to Thornby");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect
    .poll(() => fake.args("addPiece")[0])
    .toMatchObject({ file: "f1", draft: { proves: "Invited to Thornby", strength: "others" } });
  await screen.getByRole("button", { name: "I only remember it" }).click();
  await expect
    .poll(() => fake.args("addPiece")[1])
    .toMatchObject({ file: null, draft: { kind: "memory", strength: "told" } });
});

it("shows an empty dossier as one line and what to do", async () => {
  const { screen } = await open("entries", {
    change: (fake) => {
      fake.now.entries = {
        ...fake.now.entries,
        total: 0,
        sections: [],
        trash: [],
        saying: "No entries yet.",
      };
    },
  });
  await screen.getByRole("button", { name: "Add the first entry" }).click();
  await expect.element(screen.getByRole("form", { name: "A new entry" })).toBeVisible();
});

it("sets strict beside generous, and opens each number to its list", async () => {
  const { screen, went } = await open("missing");
  await expect.element(screen.getByText(/Nine of fourteen criteria/)).toBeVisible();
  const talks = screen.getByRole("row", { name: /Invited talks/ });
  await expect.element(talks).toHaveTextContent(/3\s*5\s*6\s*3 of 6/);
  await screen.getByRole("button", { name: /Invited talks/ }).click();
  await expect.element(screen.getByText("Counts: 3, or 5 if you are generous")).toBeVisible();
  await expect.element(screen.getByText("Does not count: 2")).toBeVisible();
  await screen.getByRole("button", { name: "which: at home" }).click();
  await expect.element(screen.getByText("Innovation in education prize")).toBeVisible();
  await screen.getByRole("button", { name: "Open Feedback in two minutes" }).click();
  expect(went).toEqual([["dossier", "entries", 3, null]]);
});

it("chooses rules, and takes an example that says what it is", async () => {
  const { fake, screen } = await open("missing");
  await screen.getByRole("button", { name: "Change…" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("button", { name: "Take it: Generic tracks" }).click();
  await expect.poll(() => fake.args("takeStarter")).toEqual([{ key: "generic" }]);
  await dialog.getByRole("button", { name: "Aim at this" }).click();
  await expect
    .poll(() => fake.args("chooseTarget")[0])
    .toMatchObject({ target: { set: 1, step: "associate", packetDue: "2027-01-15" } });
});

it("keeps what is typed in a statement, and Enter begins a paragraph", async () => {
  const { fake, screen } = await open("statements", { id: 1 });
  await screen.getByRole("button", { name: /^Edit paragraph 1/ }).click();
  const box = screen.getByLabelText("Paragraph 1");
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard("{Enter}More of it.{Control>}{Enter}{/Control}");
  await expect
    .poll(() => fake.args("writeStatement").at(-1))
    .toEqual({ id: 1, text: ["I have given 27 invited talks [E5] so far.", "More of it."] });
});

it("offers what a remark offers, and lets it be left", async () => {
  const { fake, screen } = await open("statements", { id: 1 });
  await expect.element(screen.getByText("The entries give 22.")).toBeVisible();
  await screen.getByRole("button", { name: "Write “22 invited talks”" }).click();
  await expect
    .poll(() => fake.args("followRemark"))
    .toEqual([{ id: 1, key: "number:27 invited talks" }]);
  await screen.getByRole("button", { name: "Leave as it is" }).click();
  await expect
    .poll(() => fake.args("leaveRemark"))
    .toEqual([{ id: 1, key: "number:27 invited talks", left: true }]);
});

it("compares a version and looks for names before it saves", async () => {
  const { fake, screen } = await open("statements", { id: 1 });
  await screen.getByRole("button", { name: "Compare with 1" }).click();
  await expect.element(screen.getByRole("dialog")).toHaveTextContent(/20 27/);
  await screen.getByRole("button", { name: "Close" }).click();
  await screen.getByRole("button", { name: "Save this statement…" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: /^With the entries it rests on/ }).click();
  await dialog.getByRole("button", { name: "Save as Word…" }).click();
  await expect
    .poll(() => fake.args("saveStatement"))
    .toEqual([{ id: 1, file: "s1", rests: true, plain: false }]);
  expect(fake.args("chooseSave")).toEqual([{ what: "word", suggested: "Teaching statement.docx" }]);
  expect(fake.args("scanStatement")).toEqual([{ id: 1 }]);
});

const VIEWS: [string, string, { id?: number; key?: string }, RegExp][] = [
  ["entries", "entries", {}, /Dossier/],
  ["an entry", "entries", { id: 1 }, /Dossier/],
  ["missing", "missing", {}, /What is missing/],
  ["a criterion", "missing", { key: "invited-talks" }, /What is missing/],
  ["statements", "statements", {}, /Statements/],
  ["a statement", "statements", { id: 1 }, /Teaching statement/],
];

describe.each(["light", "dark"])("%s", (theme) => {
  it.each(VIEWS)("has nothing that axe objects to: %s", async (_, view, more, title) => {
    document.documentElement.setAttribute("data-theme", theme);
    const { screen } = await open(view, more);
    await expect.element(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    if (view === "entries") await screen.getByRole("button", { name: /^Presentations/ }).click();
    if (more.key) await expect.element(screen.getByText(/Counts: 3/)).toBeVisible();
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
