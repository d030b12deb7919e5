/// The paper is what is tested: the two groups asked for are covered while they are typed.
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import type { RecoverySheet } from "../ipc/contract";
import { FakeCore } from "../ipc/fake";
import { useTransport } from "../ipc/transport";
import RecoveryStep from "./setup/RecoveryStep.svelte";

const SHEET: RecoverySheet = {
  groups: ["7K3M", "Q9TD", "4XWB", "N2HR", "8VCF", "5JPA", "61ZE", "GY0S"],
  check: "D4RW",
  vaultPrefix: "3F9A",
  day: "2026-11-22",
  ask: [3, 7],
};

let core: FakeCore;
let went = 0;
beforeEach(() => {
  core = new FakeCore();
  useTransport(core);
  went = 0;
});

const show = () =>
  render(RecoveryStep, { sheet: SHEET, vaultName: "Career plan", on: () => (went += 1) });
const groups = () => page.getByRole("list", { name: "Eight groups of four" });

test("all groups can be read until one begins to type, then the two asked for are covered", async () => {
  show();
  await expect.element(groups()).toHaveTextContent("4XWB");
  await page.getByLabelText("Group 3").click();
  await expect.element(groups()).not.toHaveTextContent("4XWB");
  await expect.element(groups()).not.toHaveTextContent("61ZE");
  await expect.element(groups()).toHaveTextContent("Q9TD");
});

test("showing them again empties what was typed, so that the screen cannot be copied", async () => {
  show();
  await page.getByLabelText("Group 3").fill("4XW");
  await page.getByRole("button", { name: "Show them again" }).click();
  await expect.element(groups()).toHaveTextContent("4XWB");
  await expect.element(page.getByLabelText("Group 3")).toHaveValue("");
});

test("a slip is named by its group, and going on waits", async () => {
  show();
  await page.getByLabelText("Group 3").fill("4XWC");
  await expect
    .element(page.getByText("This is not group 3. Compare it with your sheet."))
    .toBeVisible();
  await page.getByLabelText("Group 7").fill("61Z");
  await expect.element(page.getByText("One more character.")).toBeVisible();
  const on = page.getByRole("button", { name: "Go on", exact: true });
  await expect.element(on).toHaveAttribute("aria-disabled", "true");
  await on.click({ force: true });
  expect(went, "a waiting button does nothing").toBe(0);
});

test("both right, in small letters, and a backup opened: one may go on", async () => {
  show();
  await page.getByLabelText("Group 3").fill("4xwb");
  await page.getByLabelText("Group 7").fill("61ze");
  await expect
    .element(page.getByText("A backup was opened with this key. It works."))
    .toBeVisible();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  expect(went).toBe(1);
});

test("right groups whose backup did not open are not called proved", async () => {
  core.answers.proveRecovery = () => ({ first: "right", second: "right", proved: false });
  show();
  await page.getByLabelText("Group 3").fill("4XWB");
  await page.getByLabelText("Group 7").fill("61ZE");
  await expect.element(page.getByText(/the backup did not open with them/)).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Go on", exact: true }))
    .toHaveAttribute("aria-disabled", "true");
});

test("going on without a sheet says what it means and asks once", async () => {
  show();
  await page.getByRole("button", { name: "Go on without a sheet…" }).click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog).toHaveTextContent("your passphrase is the only way in");
  await dialog.getByRole("button", { name: "Stay with the sheet" }).click();
  expect(went).toBe(0);
  await page.getByRole("button", { name: "Go on without a sheet…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Go on without a sheet" }).click();
  await expect.poll(() => went).toBe(1);
  expect(core.calls.map((call) => call.name)).toContain("declineRecovery");
});
