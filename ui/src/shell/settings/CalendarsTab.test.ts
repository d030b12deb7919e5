/// Settings, Calendars: zones that were told once stand here too, and can be forgotten.
import { page } from "vitest/browser";
import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import axe from "axe-core";
import { FakeCore } from "../../ipc/fake";
import { fakeBoth } from "../../ipc/fake-both";
import { useTransport } from "../../ipc/transport";
import CalendarsTab from "./CalendarsTab.svelte";

it("shows the zones that were told, and forgets one", async () => {
  await page.viewport(1120, 780);
  useTransport(fakeBoth(new FakeCore({ state: "open" })));
  const screen = await render(CalendarsTab, { go: () => {} });
  await expect.element(screen.getByText("“Ward time”: Toronto")).toBeVisible();
  const found = await axe.run(screen.container, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  expect(found.violations.map((one) => one.id)).toEqual([]);
  await screen.getByRole("button", { name: "Forget the answer for “Ward time”" }).click();
  await expect.poll(() => screen.getByText("“Ward time”: Toronto").query()).toBeNull();
});
