/// Bringing a calendar in: what is shown adds up, and nothing is stored before the person says so.
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import "../kit/kit.css";
import { SESSION } from "./fake";
import ImportPage from "./ImportPage.svelte";
import { faultsOf, standIn } from "./testing";

async function check() {
  await page.viewport(1120, 780);
  const fake = standIn();
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
