/// Bringing a calendar in: what is shown adds up, and nothing is stored before the person says so.
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import { SESSION } from "./fake";
import ImportPage from "./ImportPage.svelte";
import { faultsOf, standIn } from "./testing";

async function check(options: Parameters<typeof standIn>[0] = {}) {
  await page.viewport(1120, 780);
  const fake = standIn(options);
  const screen = await render(ImportPage, { session: SESSION, go: () => {} });
  await screen.getByRole("button", { name: "Bring in a calendar…" }).click();
  await expect.element(screen.getByRole("heading", { name: "Check my import" })).toBeVisible();
  return { fake, screen };
}

describe("check my import", () => {
  it("adds up: what comes in and what stays out is what was read", async () => {
    const { screen } = await check();
    await expect
      .element(screen.getByText(/^1,284 events, from 38 series and 203 single entries\./))
      .toBeVisible();
    const number = (text: string) => Number(text.replaceAll(/\D/g, ""));
    const heading = screen.getByRole("heading", { name: /Left out/ }).element().textContent ?? "";
    const [left, read] = heading.split("of").map(number) as [number, number];
    const button = screen.getByRole("button", { name: /^Bring in/ }).element().textContent ?? "";
    expect(number(button) + left).toBe(read);
    const rows = [...document.querySelectorAll(".out tbody .n")];
    expect(rows.reduce((sum, row) => sum + number(row.textContent ?? ""), 0)).toBe(left);
  });

  it("counts again when the person counts what is left out, in the button too", async () => {
    const { fake, screen } = await check();
    await screen.getByRole("checkbox", { name: "Declined: count them" }).click();
    await expect
      .element(screen.getByRole("button", { name: "Bring in 1,348 events" }))
      .toBeVisible();
    await expect
      .element(screen.getByRole("heading", { name: "Left out: 155 of 1,503" }))
      .toBeVisible();
    expect(fake.args("refinePreview")[0]).toMatchObject({ countFree: false, countDeclined: true });
    expect(fake.changes()).toEqual([]);
  });

  it("asks for an unknown time zone and waits for the answer", async () => {
    const { fake, screen } = await check();
    const bring = screen.getByRole("button", { name: "Bring in 1,284 events" });
    await expect.element(bring).toHaveAttribute("aria-disabled", "true");
    await expect
      .element(bring)
      .toHaveAccessibleDescription("One time zone is still to be answered.");
    await bring.click({ force: true });
    expect(fake.args("importCalendar")).toEqual([]);
    await screen
      .getByRole("combobox", { name: "None in the file. Which? Journal club" })
      .selectOptions("Toronto, as this computer");
    await expect.element(bring).not.toHaveAttribute("aria-disabled");
    expect(fake.args("refinePreview").at(-1)).toMatchObject({
      zones: [{ tzid: "", zone: "America/Toronto" }],
    });
    await bring.click();
    await expect.poll(() => fake.args("importCalendar")).toHaveLength(1);
  });

  it("keeps labels and nothing about other people unless asked", async () => {
    const { fake, screen } = await check();
    await expect.element(screen.getByRole("radio", { name: /Labels instead/ })).toBeChecked();
    for (const name of ["Attendees", "Places", "Descriptions"])
      await expect.element(screen.getByRole("checkbox", { name })).not.toBeChecked();
    await screen
      .getByRole("combobox", { name: /Journal club$/ })
      .selectOptions("Toronto, as this computer");
    await screen.getByRole("textbox", { name: "Name of this calendar" }).fill("Ward");
    const bring = screen.getByRole("button", { name: "Bring in 1,284 events" });
    await expect.element(bring).not.toHaveAttribute("aria-disabled");
    await bring.click();
    await expect
      .poll(() => fake.args("importCalendar"))
      .toEqual([
        {
          preview: "p1",
          name: "Ward",
          into: null,
          keep: "labels",
          attendees: false,
          places: false,
          descriptions: false,
        },
      ]);
  });

  it("names titles that look like patients by their date only", async () => {
    const { screen } = await check();
    await expect.element(screen.getByText("Two titles look like patients.")).toBeVisible();
    await expect.element(screen.getByText(/12 March, 09:30 and 3 September, 14:00/)).toBeVisible();
    await screen.getByRole("button", { name: "Show the 203 single entries" }).click();
    await expect.element(screen.getByText("title not shown").first()).toBeInTheDocument();
  });

  it("lets a series be kept as something else, and stores nothing by it", async () => {
    const { fake, screen } = await check();
    await screen
      .getByRole("combobox", { name: "Quality council, kept as" })
      .selectOptions("Leadership");
    await expect
      .poll(() => fake.args("refinePreview").at(-1))
      .toMatchObject({
        kept: [{ series: 7, category: 6 }],
      });
    await screen.getByRole("button", { name: "Put the file away" }).click();
    await expect
      .element(screen.getByRole("heading", { name: "Calendars you brought in" }))
      .toBeVisible();
    expect(fake.changes()).toEqual([]);
  });

  it("has nothing for axe to find", async () => {
    const { screen } = await check();
    expect(await faultsOf(screen.container)).toEqual([]);
  });
});

describe("the calendars there are", () => {
  it("offers a file that was handed to the window, once", async () => {
    standIn({ empty: true });
    const opened = { token: "drop", name: "clinic.ics", bytes: 10_000 };
    const screen = await render(ImportPage, { session: { ...SESSION, opened }, go: () => {} });
    await screen.getByRole("button", { name: "Read clinic.ics" }).click();
    await screen.getByRole("button", { name: "Put the file away" }).click();
    await expect
      .element(screen.getByRole("button", { name: "Bring in a calendar…" }))
      .toBeVisible();
    expect(screen.getByRole("button", { name: "Read clinic.ics" }).query()).toBeNull();
  });

  it("renames and removes", async () => {
    const { fake, screen } = await (async () => {
      const stand = standIn();
      return {
        fake: stand,
        screen: await render(ImportPage, { session: SESSION, go: () => {} }),
      };
    })();
    await screen.getByRole("button", { name: "Rename clinic" }).click();
    await screen.getByRole("textbox", { name: "Name" }).fill("Clinic, Larkmoor");
    await screen.getByRole("button", { name: "Save" }).click();
    await screen.getByRole("button", { name: "Remove work" }).click();
    await expect
      .poll(() => fake.changes())
      .toEqual([
        { name: "renameCalendar", args: { id: 2, name: "Clinic, Larkmoor" } },
        { name: "removeCalendar", args: { id: 1 } },
      ]);
  });
});

describe("after the import", () => {
  async function stored() {
    const { fake, screen } = await check({ known: true });
    await screen
      .getByRole("combobox", { name: /Journal club$/ })
      .selectOptions("Toronto, as this computer");
    const update = screen.getByRole("button", { name: "Update work" });
    await expect.element(update).not.toHaveAttribute("aria-disabled");
    return { fake, screen, update };
  }

  it("updates the calendar it knows by default, and can bring it in as another", async () => {
    const { fake, screen, update } = await stored();
    await expect.element(screen.getByRole("radio", { name: /Update “work”/ })).toBeChecked();
    await expect.element(screen.getByText(/12 are new, 3 are no longer in the file/)).toBeVisible();
    await screen.getByRole("radio", { name: /Bring in as another calendar/ }).click();
    await expect.element(screen.getByRole("button", { name: /^Bring in 1,284/ })).toBeVisible();
    await screen.getByRole("radio", { name: /Update “work”/ }).click();
    await update.click();
    await expect.poll(() => fake.args("importCalendar")[0]?.["into"]).toBe(1);
  });

  it("shows what was stored and what changed, and asks nothing more", async () => {
    const { screen, update } = await stored();
    await update.click();
    await expect
      .element(screen.getByText(/^“work” is up to date\. Of its events, 12 are new/))
      .toBeVisible();
    await expect.element(screen.getByRole("rowheader", { name: /^Journal club/ })).toBeVisible();
    await expect.element(screen.getByText(/^Mon 23 Nov, 07:00/)).toBeVisible();
    await expect.element(screen.getByText("Line 1,744")).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: /^Left out: 219/ })).toBeVisible();
    expect(screen.container.querySelectorAll("select")).toHaveLength(0);
    expect(await faultsOf(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "Done" }).click();
    await expect
      .element(screen.getByRole("heading", { name: "Calendars you brought in" }))
      .toBeVisible();
  });

  it("stops while it stores, and says that nothing was stored", async () => {
    const { fake, screen, update } = await stored();
    const go = fake.hold("importCalendar");
    await update.click();
    dispatchEvent(new CustomEvent("bearings:progress", { detail: { done: 512, total: 1284 } }));
    await expect.element(screen.getByText("512 of 1,284 entries")).toBeVisible();
    await screen.getByRole("button", { name: "Stop" }).click();
    await expect.poll(() => fake.args("cancel")).toHaveLength(1);
    go("cancelled");
    await expect.element(update).toBeVisible();
  });
});

describe("weights and zones", () => {
  it("lets a calendar count for less", async () => {
    const fake = standIn();
    const screen = await render(ImportPage, { session: SESSION, go: () => {} });
    await screen.getByRole("combobox", { name: "How much of clinic counts" }).selectOptions("50 %");
    await expect.poll(() => fake.args("setCalendarWeight")).toEqual([{ id: 2, weight: 500 }]);
  });

  it("shows the zones that were told, and forgets one", async () => {
    const fake = standIn();
    const screen = await render(ImportPage, { session: SESSION, go: () => {} });
    await expect.element(screen.getByText("“Ward time”: Toronto")).toBeVisible();
    await screen.getByRole("button", { name: "Forget the answer for “Ward time”" }).click();
    await expect.poll(() => fake.args("forgetZone")).toEqual([{ tzid: "Ward time" }]);
    expect(await faultsOf(screen.container)).toEqual([]);
  });
});
