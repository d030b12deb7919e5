/// What the tests of the Reading share: the page on the stand-in, with its changes followed.
import { page } from "vitest/browser";
import { expect } from "vitest";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { followChanges } from "../calendars.svelte";
import { SESSION } from "../fake";
import { standIn } from "../testing";
import ReadingPage from "./ReadingPage.svelte";

let stop = () => {};

type Fake = ReturnType<typeof standIn>;

/** The Reading on screen; `change` alters what the stand-in holds before the page asks. */
export async function reading(
  options: Parameters<typeof standIn>[0] = {},
  change: (now: Fake["now"]) => void = () => undefined,
) {
  await page.viewport(1120, 780);
  stop();
  const fake = standIn(options);
  stop = followChanges();
  change(fake.now);
  const went: string[] = [];
  const opened: number[] = [];
  let print = () => {};
  const screen = await render(ReadingPage, {
    session: SESSION,
    go: (tab: string) => void went.push(tab),
    onPrint: (run: () => void) => {
      print = run;
      return () => undefined;
    },
    openOffer: (id: number) => void opened.push(id),
  });
  await expect.element(screen.getByText(/^A planning aid/)).toBeVisible();
  return { fake, screen, went, opened, print: () => print() };
}
