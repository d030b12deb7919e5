/// What the tests of an audit share: the stand-in put in place, the page drawn, and axe.
import axe from "axe-core";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { useTransport } from "../../ipc/transport";
import { clearToasts } from "../../kit/toasts.svelte";
import AuditPage from "./AuditPage.svelte";
import { fakeAudit, SESSION } from "./fake-audit";

/** Draws the audit over a fresh stand-in. */
export async function auditing(options: Parameters<typeof fakeAudit>[0] = {}) {
  await page.viewport(1120, 780);
  clearToasts();
  const fake = fakeAudit(options);
  useTransport(fake.transport);
  const went: [string, number | null | undefined][] = [];
  const screen = await render(AuditPage, {
    session: SESSION,
    go: (tab: string, id?: number | null) => void went.push([tab, id]),
    onPrint: () => () => {},
  });
  return { fake, screen, went };
}

/** What axe finds on the page by WCAG 2.2 A and AA, one line a fault. */
export async function faultsOf(root: Element): Promise<string[]> {
  const found = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}
