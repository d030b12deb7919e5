/// Every screen of the shell, light and dark, has nothing that axe objects to (WCAG 2.2 A and AA).
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import App from "./App.svelte";
import type { State, Theme } from "./ipc/contract";
import { FakeCore } from "./ipc/fake";
import { useTransport } from "./ipc/transport";
import { refreshSession } from "./shell/session.svelte";

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (name: string) => page.getByRole("link", { name, exact: true }).first().click();
const settings = async (tab: string) => {
  await follow("Settings");
  await follow(tab);
};

async function vaultStep() {
  await press("Make a private vault");
  await page.getByLabelText("Type or paste one").fill("harbour quilt lantern moss");
  await page.getByLabelText("The same again").fill("harbour quilt lantern moss");
  await expect.element(page.getByText("Both entries agree.")).toBeVisible();
}

async function recoveryStep() {
  await vaultStep();
  await press("Make the vault");
  await page.getByLabelText("Group 3").fill("4XWB");
  await page.getByLabelText("Group 7").fill("61ZE");
  await expect
    .element(page.getByText("A backup was opened with this key. It works."))
    .toBeVisible();
}

const SCREENS: Record<string, [State, string | RegExp, () => Promise<unknown>]> = {
  welcome: ["none", "A private place to think your career through", async () => undefined],
  "vault page": ["none", "Your vault", vaultStep],
  "refused folder": [
    "none",
    "Your vault",
    async () => {
      await press("Make a private vault");
      await page.getByLabelText("In another folder").click();
      await expect.element(page.getByRole("alert")).toBeVisible();
    },
  ],
  "recovery sheet": ["none", "Your recovery sheet", recoveryStep],
  "four facts": [
    "none",
    "Four facts",
    async () => {
      await recoveryStep();
      await press("Go on");
    },
  ],
  "one start": [
    "none",
    "One start",
    async () => {
      await recoveryStep();
      await press("Go on");
      await press("Leave all empty");
    },
  ],
  lock: ["locked", "Locked", async () => undefined],
  "recovery unlock": ["locked", "Open with the recovery sheet", () => press("Use recovery sheet…")],
  "other vault": ["locked", "Open or restore a vault", () => press("Open another vault…")],
  home: ["open", "Where do I stand?", async () => undefined],
  options: ["open", "Stay, change, or go?", () => follow("Options")],
  activity: ["open", "Activity", () => follow("Activity")],
  help: ["open", "Help", () => follow("Help")],
  you: ["open", "Settings", () => settings("You")],
  reading: ["open", "Settings", () => settings("Reading and display")],
  privacy: ["open", "Settings", () => settings("Privacy and safety")],
  about: ["open", "Settings", () => settings("About")],
  find: [
    "open",
    /./,
    async () => {
      await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
      await userEvent.keyboard("{Control>}k{/Control}");
      await expect.element(page.getByRole("listbox")).toBeVisible();
    },
  ],
  shortcuts: [
    "open",
    /./,
    async () => {
      await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
      await userEvent.keyboard("?");
      await expect.element(page.getByRole("dialog")).toBeVisible();
    },
  ],
};

describe.each(["light", "dark"] as Theme[])("%s", (theme) => {
  test.each(Object.entries(SCREENS))("%s", async (_, [state, title, reach]) => {
    useTransport(new FakeCore({ state, theme }));
    await refreshSession();
    render(App);
    await reach();
    if (typeof title === "string") {
      await expect.element(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    }
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    expect(
      violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`),
    ).toEqual([]);
    expect(document.documentElement.scrollWidth, "nothing runs out sideways").toBeLessThanOrEqual(
      document.documentElement.clientWidth,
    );
  });
});
