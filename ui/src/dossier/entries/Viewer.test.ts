/// A file of evidence looked at: pages turned by hand and by key, sizes, its words, and what cannot be shown.
import axe from "axe-core";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import type { LookPage, PieceLook } from "../../ipc/contract";
import { useTransport } from "../../ipc/transport";
import Viewer from "./Viewer.svelte";

/** One white pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

const sheet = (number: number, lines: string[]): LookPage => ({
  page: number,
  of: 3,
  picture: { width: 600, height: 848, mime: "image/png", data: PIXEL },
  lines,
});

const look = (own: Partial<PieceLook>): PieceLook => ({
  name: "programme.pdf",
  proves: "Invited to Thornby",
  page: null,
  saying: null,
  ...own,
});

async function view(answer: (page: number) => PieceLook, width = 1120) {
  await page.viewport(width, 780);
  const asked: { page: number; width: number }[] = [];
  useTransport({
    leave: () => {},
    send: (name, args) => {
      expect(name).toBe("lookAtPiece");
      const own = args as { page: number; width: number };
      asked.push(own);
      return Promise.resolve({ value: answer(own.page), touched: [], history: null });
    },
  });
  const [onsave, onclose] = [vi.fn(), vi.fn()];
  const screen = await render(Viewer, {
    id: 7,
    name: "programme.pdf",
    proves: "Invited to Thornby",
    onsave,
    onclose,
  });
  return { asked, screen, onsave, onclose };
}

const pages = (number: number) =>
  look({ page: sheet(number, number === 3 ? [] : [`Line of page ${String(number)}`]) });

it("turns pages by button and by key, and stops at both ends", async () => {
  const { asked, screen } = await view(pages);
  await expect.element(screen.getByText("Page 1 of 3")).toBeVisible();
  await expect
    .element(screen.getByRole("img", { name: "Page 1 of 3 as a picture. Its words follow." }))
    .toBeVisible();
  await screen.getByRole("button", { name: "Next page" }).click();
  await expect.element(screen.getByText("Page 2 of 3")).toBeVisible();
  await userEvent.keyboard("{PageDown}");
  await expect.element(screen.getByText("Page 3 of 3")).toBeVisible();
  await expect.element(screen.getByText(/No words were found on this page/)).toBeVisible();
  await userEvent.keyboard("{PageDown}");
  await expect
    .element(screen.getByRole("button", { name: "Next page" }))
    .toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{PageUp}");
  await expect.element(screen.getByText("Page 2 of 3")).toBeVisible();
  expect(asked.map((own) => own.page)).toEqual([1, 2, 3, 2]);
});

it("asks for a sharper picture when it is made larger, and fits the width again", async () => {
  const { asked, screen } = await view(pages);
  await expect.element(screen.getByText("100 %")).toBeVisible();
  await userEvent.keyboard("+");
  await expect.element(screen.getByText("150 %")).toBeVisible();
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[1]?.width).toBeGreaterThan(asked[0]?.width ?? 0);
  const image = screen.getByRole("img").element();
  const frame = screen.getByRole("region", { name: "The page of programme.pdf" }).element();
  expect(image.clientWidth).toBeGreaterThan(frame.clientWidth);
  await screen.getByRole("button", { name: "Fit the width" }).click();
  await expect.element(screen.getByText("100 %")).toBeVisible();
});

it("opens the words of a page for who would rather read them", async () => {
  const { screen } = await view(pages);
  await screen.getByText("The words on this page").click();
  await expect.element(screen.getByText("Line of page 1")).toBeVisible();
});

it("shows words alone where a file is words alone", async () => {
  const text: LookPage = { page: 1, of: 1, picture: null, lines: ["Dear Ines,", "", "Come."] };
  const { screen } = await view(() => look({ page: text }));
  await expect.element(screen.getByText("Dear Ines,")).toBeVisible();
  expect(screen.getByRole("img").elements()).toHaveLength(0);
  expect(screen.getByRole("button", { name: "Larger" }).elements()).toHaveLength(0);
});

it("says what cannot be shown, and offers a copy", async () => {
  const saying = "This kind of file cannot be shown here. Save a copy to open it elsewhere.";
  const { screen, onsave } = await view(() => look({ saying }));
  await expect.element(screen.getByText(saying)).toBeVisible();
  await screen.getByRole("button", { name: "Save a copy…" }).click();
  expect(onsave).toHaveBeenCalledOnce();
});

it.each([
  ["light", 1120],
  ["dark", 320],
])("has nothing that axe objects to, and fits: %s, %d wide", async (theme, width) => {
  document.documentElement.dataset.theme = theme;
  const { screen } = await view(pages, width);
  await expect.element(screen.getByText("Page 1 of 3")).toBeVisible();
  const { violations } = await axe.run(screen.getByRole("dialog").element());
  expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))).toEqual(
    [],
  );
  const dialog = screen.getByRole("dialog").element();
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
});
