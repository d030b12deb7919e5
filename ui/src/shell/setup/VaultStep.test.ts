/// The vault page: strength as a sentence, a refused folder, and a button that says what it waits for.
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { FakeCore } from "../../ipc/fake";
import { Fault } from "../../ipc/fault";
import { useTransport } from "../../ipc/transport";
import VaultStep from "./VaultStep.svelte";

let core: FakeCore;
let made = 0;
beforeEach(() => {
  core = new FakeCore({ state: "none" });
  useTransport(core);
  made = 0;
});

const show = () => render(VaultStep, { back: () => undefined, made: () => (made += 1) });
const first = () => page.getByLabelText("Type or paste one");
const again = () => page.getByLabelText("The same again");
const make = () => page.getByRole("button", { name: "Make the vault" });

test("strength is a sentence with time, and both entries must agree", async () => {
  show();
  await expect.element(page.getByText("A passphrase comes first.")).toBeVisible();
  await first().fill("moss");
  await expect.element(page.getByText("Too short by four characters.")).toBeVisible();
  await first().fill("harbour quilt lantern moss");
  await expect
    .element(page.getByText(/^Strong if drawn by chance: about [\d,]+ years to guess\./))
    .toBeVisible();
  await again().fill("harbour quilt lantern");
  await expect.element(page.getByText("The two entries differ.")).toBeVisible();
  await expect.element(make()).toHaveAttribute("aria-disabled", "true");
  await again().fill("harbour quilt lantern moss");
  await expect.element(page.getByText("Both entries agree.")).toBeVisible();
  await make().click();
  await expect.poll(() => made).toBe(1);
});

test("how the strength is worked out is one press away", async () => {
  show();
  await first().fill("harbour quilt lantern moss");
  await page.getByRole("button", { name: "How is this worked out?" }).click();
  await expect.element(page.getByText("10,000", { exact: true })).toBeVisible();
});

test("five drawn words are filled in twice and shown, so that they can be written down", async () => {
  show();
  await page.getByRole("button", { name: "Draw five words for me" }).click();
  await expect.element(first()).toHaveValue("harbour quilt lantern moss tenor");
  await expect.element(again()).toHaveValue("harbour quilt lantern moss tenor");
  await expect.element(first()).toHaveAttribute("type", "text");
});

test("a synced folder is refused with the way out in the same block, and nothing is made", async () => {
  show();
  await first().fill("harbour quilt lantern moss");
  await again().fill("harbour quilt lantern moss");
  await page.getByLabelText("In another folder").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("It is synced by OneDrive");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing has been made there");
  await expect.element(page.getByText("The folder has to be settled first.")).toBeVisible();
  await make().click({ force: true });
  expect(core.calls.map((call) => call.name)).not.toContain("createVault");
  await page.getByRole("button", { name: "Keep it on this computer" }).click();
  await expect.element(page.getByText("The recovery sheet comes next.")).toBeVisible();
});

test("an employer's computer gets plain advice", async () => {
  show();
  await page.getByLabelText("My employer’s").click();
  await expect
    .element(page.getByText(/can see the screen and the keys pressed; no app can prevent it/))
    .toBeVisible();
});

test("a full disk is said in words and nothing goes on", async () => {
  core.answers.createVault = () => {
    throw new Fault("diskFull");
  };
  show();
  await first().fill("harbour quilt lantern moss");
  await again().fill("harbour quilt lantern moss");
  await make().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk is full.");
  expect(made).toBe(0);
});
