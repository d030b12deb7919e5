/// One audit under quick hands: what is said last is what stands on the page.
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../kit/kit.css";
import type { Transport } from "../../ipc/transport";
import { useTransport } from "../../ipc/transport";
import { fakeAudit } from "./fake-audit";
import { Sitting } from "./sitting.svelte";
import { auditing } from "./testing";

/** A core whose answer to the first change of this name comes only when it is released. */
function holding(fake: ReturnType<typeof fakeAudit>, held: string): () => void {
  let release = () => {};
  const answered = new Promise<void>((go) => (release = go));
  const slow: Transport = {
    ...fake.transport,
    send: async (name, args) => {
      const first = name === held && fake.args(held).length === 0;
      const reply = await fake.transport.send(name, args);
      if (first) await answered;
      return reply;
    },
  };
  useTransport(slow);
  return release;
}

it("shows the newest answer where the core is slow with an older one", async () => {
  const fake = fakeAudit({ next: "lived", kept: true });
  const release = holding(fake, "rateLived");
  const sitting = new Sitting(3);
  await sitting.read("lived");
  const both = [
    sitting.change("rateLived", { card: "physician/0", lived: 7 }),
    sitting.change("rateLived", { card: "physician/1", lived: 4 }),
  ];
  setTimeout(release);
  await Promise.all(both);
  const page = sitting.view?.page;
  expect(page?.part === "lived" && page.rows.slice(0, 2).map((row) => row.lived)).toEqual([7, 4]);
});

it("turns the sign of what was typed a moment before", async () => {
  const { fake, screen } = await auditing({ next: "energy", kept: true });
  const scale = screen.getByRole("radiogroup", { name: /energy from/ }).first();
  await expect.element(scale).toBeVisible();
  const release = holding(fake, "rateEnergy");
  (scale.element().querySelector("button[tabindex='0']") as HTMLElement).focus();
  await userEvent.keyboard("3-");
  release();
  await expect.poll(() => fake.args("rateEnergy").map((one) => one["energy"])).toEqual([3, -3]);
});
