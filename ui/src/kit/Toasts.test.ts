/// Toasts: said, put away, and never over the actions at the foot of a page.
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import "./kit.css";
import Toasts from "./Toasts.svelte";
import { dismiss, toast, toasts } from "./toasts.svelte";

afterEach(() => {
  for (const one of toasts()) dismiss(one.id);
  document.getElementById("bar")?.remove();
});

function bar(top: number): DOMRect {
  const made = document.createElement("div");
  made.id = "bar";
  made.dataset["actions"] = "";
  made.style.cssText = `position: fixed; inset: ${top}px 0 auto 0; height: 40px`;
  document.body.append(made);
  return made.getBoundingClientRect();
}

it.each([
  [1120, 780],
  [360, 640],
])("leaves the actions of a page free at %i by %i", async (width, height) => {
  await page.viewport(width, height);
  const own = bar(height - 110);
  const screen = await render(Toasts);
  toast("Moved to the trash", { label: "Undo", run: () => undefined });
  toast("And another thing that takes a line of its own, so that there are two");
  const said = screen.getByText("Moved to the trash");
  await expect.element(said).toBeVisible();
  const box = () => screen.getByRole("status").element().getBoundingClientRect();
  await expect.poll(() => box().bottom).toBeLessThanOrEqual(own.top);
  expect(box().top).toBeGreaterThanOrEqual(0);
});

it("stays at the foot where nothing lies under it", async () => {
  await page.viewport(1120, 780);
  bar(100);
  const screen = await render(Toasts);
  toast("Saved values.pdf");
  await expect.element(screen.getByText("Saved values.pdf")).toBeVisible();
  const box = screen.getByRole("status").element().getBoundingClientRect();
  expect(Math.round(box.bottom)).toBe(720);
});
