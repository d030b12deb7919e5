/// Have: kinds of week, the year, named hours, the contract, hours no calendar holds, and what counts.
import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import { followChanges } from "./calendars.svelte";
import { SESSION } from "./fake";
import HavePage from "./HavePage.svelte";
import { faultsOf, standIn } from "./testing";

let stop = () => {};
beforeEach(() => {
  stop();
  stop = followChanges();
});

async function have(options: Parameters<typeof standIn>[0] = {}) {
  await page.viewport(1120, 780);
  const fake = standIn(options);
  const screen = await render(HavePage, { session: SESSION, go: () => {} });
  await expect.element(screen.getByRole("heading", { name: "Weeks a year" })).toBeVisible();
  return { fake, screen };
}

describe("the weeks", () => {
  it("says what each looks like and why, and what kind it is", async () => {
    const { screen } = await have();
    await expect.element(screen.getByText(/^8 ordinary, 1 leave and 2 set aside\./)).toBeVisible();
    const thin = screen.getByRole("row", { name: /^26 October/ });
    await expect.element(thin).toHaveTextContent("few hours; usually 61 hours");
    await expect
      .element(screen.getByRole("combobox", { name: "Kind of the week of 5 October" }))
      .toHaveValue("leave");
  });

  it("takes the person's word for a week, and gives the proposal back", async () => {
    const { fake, screen } = await have();
    await screen
      .getByRole("combobox", { name: "Kind of the week of 26 October" })
      .selectOptions("Ordinary");
    await expect
      .poll(() => fake.args("setWeek"))
      .toEqual([{ monday: "2026-10-26", kind: "ordinary" }]);
    await screen.getByRole("button", { name: "Week of 26 October: as proposed" }).click();
    await expect
      .poll(() => fake.args("setWeek").at(-1))
      .toEqual({ monday: "2026-10-26", kind: null });
  });

  it("confirms all that is shown in one step", async () => {
    const { fake, screen } = await have();
    await screen.getByRole("button", { name: "Confirm these 11 weeks" }).click();
    await expect.poll(() => fake.args("confirmWeeks")).toHaveLength(1);
    expect(fake.args("confirmWeeks")[0]?.["mondays"]).toHaveLength(11);
    await expect.element(screen.getByText("Every week is as you said.")).toBeVisible();
  });

  it("draws the mean of each kind, and says where there is none", async () => {
    const { fake, screen } = await have();
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("61 hours of work in an ordinary week.");
    await screen.getByRole("button", { name: "Inpatient, 0" }).click();
    await expect.poll(() => fake.args("have").at(-1)).toEqual({ kind: "inpatient" });
    await expect.element(screen.getByText(/^No week so far is inpatient or call\./)).toBeVisible();
  });
});

describe("hours of the day and the contract", () => {
  it("sets working hours by the day", async () => {
    const { fake, screen } = await have();
    await screen.getByRole("combobox", { name: "Monday, to" }).selectOptions("17:00");
    await expect.poll(() => fake.args("setHours")).toHaveLength(1);
    expect(fake.args("setHours")[0]).toMatchObject({
      core: [{ from: 480, to: 1020 }, { from: 480, to: 1080 }, {}, {}, {}, null, null],
    });
  });

  it("names hours by keyboard alone, and says what is missing", async () => {
    const { fake, screen } = await have();
    (screen.getByRole("button", { name: "Name hours…" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("textbox", { name: "What you call them" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByText("Give them a name.")).toBeVisible();
    await userEvent.keyboard("School run{Enter}");
    await expect.poll(() => fake.args("addMask")).toHaveLength(1);
    expect(fake.args("addMask")[0]).toEqual({
      name: "School run",
      parts: [0, 1, 2, 3, 4].map((day) => ({ day, from: 1080, to: 1140 })),
    });
  });

  it("writes the contract down: a share and the clinic half-days", async () => {
    const { fake, screen } = await have();
    const share = screen.getByRole("spinbutton", { name: "Scholarship, percent of all work" });
    await share.fill("25");
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => fake.args("setPromise")).toEqual([{ category: 4, percent: 25 }]);
    await screen
      .getByRole("combobox", { name: "Clinic half-days in two weeks" })
      .selectOptions("not named");
    await expect.poll(() => fake.args("setHalfDays")).toEqual([{ count: null }]);
  });
});

describe("hours no calendar holds", () => {
  it("keeps a guess in order, and refuses one that is not", async () => {
    const { fake, screen } = await have();
    await expect.element(screen.getByText("6 hours, between 4 and 8")).toBeVisible();
    await screen.getByRole("button", { name: "Guess hours", exact: true }).click();
    const form = screen.getByRole("form", { name: "Guess hours" });
    await form.getByRole("combobox", { name: "When" }).selectOptions("at the weekend");
    await form.getByRole("spinbutton", { name: "Low" }).fill("4");
    await form.getByRole("button", { name: "Keep this guess" }).click();
    await expect.element(form.getByRole("alert")).toBeVisible();
    expect(fake.args("setShadow")).toEqual([]);
    await form.getByRole("spinbutton", { name: "Low" }).fill("1.5");
    await form.getByRole("button", { name: "Keep this guess" }).click();
    await expect
      .poll(() => fake.args("setShadow"))
      .toEqual([{ category: 2, band: "weekend", low: 90, likely: 180, high: 300 }]);
  });

  it("fills in evenings, and uses the diary once there are seven", async () => {
    const { fake, screen } = await have();
    await screen.getByRole("button", { name: "Fill in the evenings" }).click();
    for (const day of ["Sun 22 Nov", "Sat 21 Nov", "Mon 16 Nov"])
      await screen.getByRole("combobox", { name: `How long on ${day}` }).selectOptions("30 min");
    await expect.poll(() => fake.args("setDiary")).toHaveLength(3);
    expect(fake.args("setDiary")[0]).toEqual({ day: "2026-11-22", category: 2, minutes: 30 });
    await expect.element(screen.getByText("your diary")).toBeVisible();
    await expect.element(screen.getByText(/The diary is used instead of your guess/)).toBeVisible();
    await screen.getByRole("button", { name: "Clear Sun 22 Nov" }).click();
    await expect.poll(() => fake.args("clearDiary")).toEqual([{ day: "2026-11-22" }]);
    await expect.element(screen.getByText("your guess", { exact: true })).toBeVisible();
  });
});

describe("what counts", () => {
  it("changes one choice at a time, and the others stay", async () => {
    const { fake, screen } = await have();
    await screen
      .getByRole("combobox", { name: "Tentative: how they count" })
      .selectOptions("in full");
    await expect
      .poll(() => fake.args("setPolicy"))
      .toEqual([{ countFree: false, countDeclined: false, tentative: 1000, allDayMinutes: 0 }]);
    await screen
      .getByRole("combobox", { name: "Declined: how they count" })
      .selectOptions("like any other");
    await expect
      .poll(() => fake.args("setPolicy").at(-1))
      .toEqual({ countFree: false, countDeclined: true, tentative: 1000, allDayMinutes: 0 });
  });
});

it("offers a calendar first where there is none, and still lets hours and contract be said", async () => {
  const { screen } = await have({ empty: true });
  await expect.element(screen.getByRole("button", { name: "Bring in a calendar…" })).toBeVisible();
  await expect.element(screen.getByText("None guessed.")).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Name hours…" })).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});

it("has nothing for axe to find, with every form open", async () => {
  const { screen } = await have();
  await screen.getByRole("button", { name: "Name hours…" }).click();
  await screen.getByRole("button", { name: "Guess hours", exact: true }).click();
  await screen.getByRole("button", { name: "Fill in the evenings" }).click();
  expect(await faultsOf(screen.container)).toEqual([]);
});
