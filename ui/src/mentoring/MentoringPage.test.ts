/// Mentoring: people by keyboard, needs kept at once, requests that wait for their slots, and secrets that stay undecided.
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../ipc/fake";
import { fakeMentoring, request } from "./fake";
import MentoringPage from "./MentoringPage.svelte";

type Fake = ReturnType<typeof fakeMentoring>;

async function open(
  view: string | null,
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

it("lists who helps, when they are due, and who must not learn of the move", async () => {
  const { screen, went } = await open("people");
  await expect.element(screen.getByText(/Your two relationships cover about half/)).toBeVisible();
  const osei = screen.getByRole("row", { name: /Dr Abena Osei/ });
  await expect.element(osei).toHaveTextContent(/not to be told of the move/);
  await expect.element(osei).toHaveTextContent(/introduction to the dean,\s*16 days late/);
  await expect
    .element(osei.getByRole("img", { name: "Academic: 4 of 4, seen in evidence" }))
    .toBeVisible();
  await expect
    .element(screen.getByRole("row", { name: /Whitlock/ }))
    .toHaveTextContent(/later than agreed/);
  await screen.getByRole("link", { name: "Dr Abena Osei" }).first().click();
  expect(went).toEqual([["mentoring", "people", 1]]);
});

it("adds somebody by keyboard alone, with a name and nothing more", async () => {
  const { fake, screen, went } = await open("people");
  await expect.element(screen.getByRole("button", { name: "Add a person" })).toBeVisible();
  await userEvent.keyboard("{Control>}n{/Control}");
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("Name", { exact: true }).click();
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog.getByText(/A name of 1 to 120 characters/)).toBeVisible();
  expect(fake.args("addPerson")).toEqual([]);
  await userEvent.keyboard("Dr Miles Beckett{Enter}");
  await expect.poll(() => fake.args("addPerson").length).toBe(1);
  const sent = fake.args("addPerson")[0] as { draft: Record<string, unknown>; stage: string };
  expect(sent.stage).toBe("prospect");
  expect(sent.draft).toMatchObject({ name: "Dr Miles Beckett", kinds: [], email: null, notes: "" });
  await expect.poll(() => went).toEqual([["mentoring", "people", 3]]);
});

it("shows an empty page as one line and one action", async () => {
  const { screen } = await open("people", null, (fake) => {
    fake.now.people.rows = [];
    fake.now.people.removed = [];
  });
  await screen.getByRole("button", { name: "Add the first person" }).click();
  await expect.element(screen.getByRole("dialog")).toBeVisible();
});

it("brings people in after showing them, and leaves out who is here already", async () => {
  const { fake, screen } = await open("people");
  await screen.getByRole("button", { name: "Bring people in…" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByText(/Line 3: Nobody is named here/)).toBeVisible();
  await dialog.getByRole("button", { name: "Bring in 1 person" }).click();
  await expect.poll(() => fake.args("importPeople")).toEqual([{ file: "f1", take: [0] }]);
});

it("saves cards for the reader that was chosen", async () => {
  const { fake, screen } = await open("people");
  await screen.getByLabelText("For", { exact: true }).selectOptions("chair");
  await screen.getByRole("button", { name: "Save address cards…" }).click();
  await expect
    .poll(() => fake.args("savePeopleCards"))
    .toEqual([{ file: "s1", audience: "chair" }]);
});

it("brings somebody back from the trash", async () => {
  const { fake, screen } = await open("people");
  await screen.getByRole("button", { name: "Bring back Dr Old" }).click();
  await expect.poll(() => fake.args("restorePerson")).toEqual([{ id: 9 }]);
});

it("keeps each answer of the needs map at once, and Delete takes it back", async () => {
  const { fake, screen } = await open("needs");
  const gap = screen.getByLabelText("How much is missing: Pay benchmarks");
  await gap.selectOptions("3");
  await expect
    .poll(() => fake.args("answerNeed"))
    .toEqual([{ need: "pay-benchmarks", answer: { importance: null, gap: 3, note: "" } }]);
  const matters = screen.getByLabelText("How much it matters: Contract terms");
  (matters.element() as HTMLElement).focus();
  await userEvent.keyboard("{Delete}");
  await expect
    .poll(() => fake.args("answerNeed")[1])
    .toEqual({ need: "contract-terms", answer: { importance: null, gap: 4, note: "" } });
  await expect.element(screen.getByText("not known").first()).toBeVisible();
});

it("changes where one stands without asking twice", async () => {
  const { fake, screen } = await open("needs");
  await screen.getByLabelText("Stage").selectOptions("early");
  await expect
    .poll(() => fake.args("setStanding"))
    .toEqual([{ standing: { stage: "early", world: "academic", moving: false, contract: false } }]);
});

it("says who would help most, because of what, and what rests on one person", async () => {
  const { screen, went } = await open("team");
  await expect.element(screen.getByText(/cover would go from 50 to 90/)).toBeVisible();
  await expect.element(screen.getByText(/Because of contract terms \(\+40\)/)).toBeVisible();
  await expect.element(screen.getByText(/If Dr Abena Osei left/)).toBeVisible();
  await screen.getByRole("button", { name: "Open the page of Dr Jonah Whitlock" }).click();
  expect(went).toEqual([["mentoring", "people", 2]]);
});

it("shows who may learn what, and that open is not told", async () => {
  const { screen } = await open("team");
  const osei = screen
    .getByRole("table", { name: "Who may learn what" })
    .getByRole("row", { name: /Osei/ });
  await expect.element(osei).toHaveTextContent(/Must not\s*Not decided\s*Not decided/);
});

it("changes a rule of thumb, and says why one cannot be", async () => {
  const { fake, screen } = await open("team", null, (one) => one.refuse("setHealthRule", "value"));
  await screen.getByText("Show the numbers").click();
  const box = screen.getByLabelText(/^Called off or cut short/);
  await box.fill("90");
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/1 to 100/);
  expect(fake.args("setHealthRule")).toEqual([{ rule: "cutAmber", value: 90 }]);
  await expect.element(box).toHaveValue(20);
});

it("leads from an empty team to the needs map", async () => {
  const { screen, went } = await open("team", null, (fake) => {
    fake.now.team.covered = null;
  });
  await screen.getByRole("button", { name: "Fill in the needs map" }).click();
  expect(went).toEqual([["mentoring", "needs", null]]);
});

it("decides what somebody may learn, and says what is undecided", async () => {
  const { fake, screen } = await open("people", 1);
  const salary = screen.getByRole("radiogroup", {
    name: "What you earn and ask for: may they learn it?",
  });
  await expect.element(salary.getByRole("radio", { name: "Not decided" })).toBeChecked();
  await salary.getByRole("radio", { name: "Must not" }).click({ force: true });
  await expect
    .poll(() => fake.args("decideDisclosure"))
    .toEqual([{ person: 1, secret: "salary", may: false }]);
});

it("says why somebody cannot be active yet", async () => {
  const { screen } = await open("people", 1, (fake) => {
    fake.now.person.person.stage = "met";
    fake.refuse("movePerson", "idealDays");
  });
  await screen
    .getByRole("radiogroup", { name: "How far it has come" })
    .getByRole("radio", { name: "Active" })
    .click({ force: true });
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/Say first how often/);
});

it("logs a contact and marks feedback without a next step", async () => {
  const { fake, screen } = await open("people", 1);
  await expect.element(screen.getByText("vague: ask for a next step")).toBeVisible();
  await screen.getByRole("button", { name: "Log a contact" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("Minutes, if you know them").fill("20");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect
    .poll(() => fake.args("addContact"))
    .toEqual([{ draft: { person: 1, day: "2026-11-22", kind: "call", minutes: 20, note: "" } }]);
});

it("holds a request back until its slots are filled, and says which", async () => {
  const { fake, screen } = await open("people", 3, (one) => {
    one.now.person.person.stage = "prospect";
    one.now.person.request = structuredClone(request);
  });
  const copy = screen.getByRole("button", { name: "Copy", exact: true });
  await expect.element(copy).toHaveAttribute("aria-disabled", "true");
  await expect.element(copy).toHaveAccessibleDescription(/Ask for 30 minutes at most/);
  const want = screen.getByLabelText("I would like to ask you about …");
  await want.fill("three clauses");
  await userEvent.keyboard("{Tab}");
  await expect
    .poll(() => fake.args("writeRequest"))
    .toEqual([
      {
        person: 1,
        draft: { admire: "Your talk", want: "three clauses", minutes: 45, words: null },
      },
    ]);
});

it("drafts a no only once it is said to whom", async () => {
  const { fake, screen } = await open("asking");
  await screen.getByRole("button", { name: "Draft it" }).click();
  await expect.element(screen.getByText("Say to whom.")).toBeVisible();
  await screen.getByLabelText("To whom").fill("Dr Reyes");
  await screen.getByLabelText("What was asked of you").fill("A committee");
  await screen.getByRole("radio", { name: "Firm" }).click({ force: true });
  await screen.getByRole("button", { name: "Draft it" }).click();
  await expect
    .element(screen.getByLabelText("The text, yours to change"))
    .toHaveValue("Dear Dr Reyes,\n\nThank you. I have to say no.");
  expect(fake.args("draftNo")).toEqual([
    {
      facts: { to: "Dr Reyes", what: "A committee", priority: null, instead: null },
      tone: "firm",
    },
  ]);
});

it("saves a letter that was kept as a text", async () => {
  const { fake, screen } = await open("asking", null, (one) => {
    one.now.letters.letters = [
      { id: 4, draft: { person: 1, kind: "no", words: "No, thank you.", day: "2026-11-20" } },
    ];
  });
  await screen.getByRole("button", { name: "Save as a text file: No, to Dr Abena Osei" }).click();
  await expect.poll(() => fake.args("saveLetter")).toEqual([{ file: "s1", id: 4 }]);
  expect(fake.args("chooseSave")).toEqual([{ what: "text", suggested: "letter-2026-11-20.txt" }]);
});

it("saves what was agreed for Word too", async () => {
  const { fake, screen } = await open("people", 1, (one) => {
    one.now.person.agreement.filled = 1;
  });
  await screen.getByRole("button", { name: "Save the sheet (Word)…" }).click();
  await expect.poll(() => fake.args("saveAgreement")).toEqual([{ file: "s1", person: 1 }]);
  expect(fake.args("chooseSave")).toEqual([
    { what: "word", suggested: "agreement Dr Abena Osei.docx" },
  ]);
});

const VIEWS: [string, string | null, number | null, RegExp][] = [
  ["people", "people", null, /Who helps, and what did you agree/],
  ["one person", "people", 1, /Dr Abena Osei/],
  ["needs", "needs", null, /What do you need/],
  ["team", "team", null, /Who covers what you need/],
  ["asking", "asking", null, /Where to look/],
  ["given", "given", null, /Mentoring you give/],
];

describe.each(["light", "dark"])("%s", (theme) => {
  it.each(VIEWS)("has nothing that axe objects to: %s", async (_, view, id, title) => {
    document.documentElement.setAttribute("data-theme", theme);
    const { screen } = await open(view, id, (fake) => {
      if (id !== null) fake.now.person.request = structuredClone(request);
    });
    await expect.element(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect
      .poll(() => screen.container.querySelectorAll(".part").length + (view === "given" ? 1 : 0))
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
