/// Toasts: one at a time at the foot of the window, put away, and never over what one can press.
import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import "./kit.css";
import Toasts from "./Toasts.svelte";
import { dismiss, toast, toasts } from "./toasts.svelte";

afterEach(() => {
  for (const one of toasts()) dismiss(one.id);
  document.getElementById("bar")?.remove();
});

/** A bar with the actions of a page, at the foot of the window. */
function bar(): () => DOMRect {
  const made = document.createElement("div");
  made.id = "bar";
  made.className = "undo-bar";
  made.style.cssText = "position: fixed; left: 0";
  made.append(document.createElement("button"));
  document.body.append(made);
  return () => made.getBoundingClientRect();
}

it.each([
  [1120, 780],
  [320, 640],
])(
  "stands below the bar at the foot, one message at a time, at %i by %i",
  async (width, height) => {
    await page.viewport(width, height);
    const own = bar();
    const screen = await render(Toasts);
    const box = () => screen.getByRole("status").element().getBoundingClientRect();
    expect(box().height).toBe(0);
    toast("And another thing that takes a line of its own, so that there are two");
    toast("Moved to the trash", { label: "Undo", run: () => undefined });
    await expect.element(screen.getByText("Moved to the trash")).toBeVisible();
    await expect.element(screen.getByText("and 1 more")).toBeVisible();
    await expect.element(screen.getByText(/And another thing/)).not.toBeInTheDocument();
    await expect.poll(() => own().bottom <= box().top + 0.5).toBe(true);
    expect(Math.round(box().bottom)).toBe(height);
    await screen.getByRole("button", { name: "Put this message away" }).click();
    await expect.element(screen.getByText(/And another thing/)).toBeVisible();
    await screen.getByRole("button", { name: "Put this message away" }).click();
    await expect.poll(() => Math.round(own().bottom)).toBe(height);
  },
);

it("lets what it offers be taken by keys", async () => {
  await page.viewport(1120, 780);
  let taken = 0;
  const screen = await render(Toasts);
  toast("Moved to the trash", { label: "Undo", run: () => (taken += 1) });
  await expect.element(screen.getByText("Moved to the trash")).toBeVisible();
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(taken).toBe(1);
  await expect.element(screen.getByText("Moved to the trash")).not.toBeInTheDocument();
});
