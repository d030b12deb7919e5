/// The documents: a school's format chosen, what goes in, and each saved in the form that was asked for.
import axe from "axe-core";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import "../../kit/kit.css";
import { FakeCore } from "../../ipc/fake";
import type { FileScan, PapersView } from "../../ipc/contract";
import { useTransport } from "../../ipc/transport";
import DocumentsPage from "./DocumentsPage.svelte";

const PAPERS: PapersView = {
  asOf: "2026-11-22",
  formats: [
    { key: "newestFirst", name: "Newest first", note: "An example: check with your office." },
    { key: "oldestFirst", name: "Oldest first", note: "An example: check with your office." },
  ],
  papers: [
    {
      paper: "cv",
      label: "Curriculum vitae",
      about: "Every section in the school’s order.",
      entries: 40,
      keptBack: 3,
    },
    {
      paper: "matrix",
      label: "Criteria and evidence",
      about: "What is asked.",
      entries: 43,
      keptBack: 0,
    },
    {
      paper: "checklist",
      label: "Checklist",
      about: "What the packet needs.",
      entries: null,
      keptBack: 0,
    },
  ],
  remarks: ["2 entries have no date and stand first or last in their sections."],
};

const scan = (read: boolean, searched: string, findings: FileScan["scan"]["findings"] = []) => ({
  read,
  findings,
  saying: "",
  searched,
});
const FILES: FileScan[] = [
  {
    id: 1,
    name: "programme.pdf",
    proves: "Invited to Thornby",
    scan: scan(true, "The words of all 2 pages were searched.", [
      {
        sign: "personName",
        saying: "Found once: a person’s name.",
        lines: ["Mrs Okafor wrote to thank us"],
      },
    ]),
  },
  {
    id: 2,
    name: "scan.png",
    proves: "A certificate",
    scan: scan(false, "This file could not be searched: it holds pictures and no words."),
  },
];

async function documents(view: PapersView = PAPERS, dark = false) {
  await page.viewport(1120, 780);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const asked: [string, unknown][] = [];
  const went: unknown[][] = [];
  const answers: Record<string, unknown> = {
    chooseSave: { token: "t1", name: "Curriculum vitae.docx", bytes: null },
    chooseOpen: { token: "t2", name: "dossier.json", bytes: 10 },
    savePaper: { name: "Curriculum vitae.docx" },
    saveDossierData: { name: "Curriculum vitae.json" },
    bringDossier: { added: 2, here: 1 },
    scanPieces: FILES,
  };
  useTransport({
    leave: () => {},
    send: (name, args) => {
      asked.push([name, structuredClone(args)]);
      const value = name === "papers" ? view : answers[name];
      return Promise.resolve({ value: structuredClone(value), touched: [], history: null });
    },
  });
  const screen = await render(DocumentsPage, {
    session: new FakeCore().session,
    go: (...to: unknown[]) => void went.push(to),
    onPrint: () => () => {},
  });
  await expect.element(screen.getByRole("heading", { name: "Documents" })).toBeVisible();
  const args = (name: string) => asked.filter(([own]) => own === name).map(([, args]) => args);
  return { args, screen, went };
}

it("says how many entries may stand in each, and how many stay", async () => {
  const { screen } = await documents();
  await expect.element(screen.getByText("40 entries may stand in it; 3 stay here")).toBeVisible();
  await expect.element(screen.getByText(/2 entries have no date/)).toBeVisible();
});

it("saves one in the chosen school's order, as Word for an upload form", async () => {
  const { args, screen } = await documents();
  await screen.getByRole("radio", { name: /^Oldest first/ }).click();
  await expect.poll(() => args("papers").at(-1)).toMatchObject({ wish: { format: "oldestFirst" } });
  await screen.getByRole("button", { name: "More Curriculum vitae" }).click();
  await screen.getByRole("menuitem", { name: /^Word without tables/ }).click();
  await expect.poll(() => args("savePaper")).toHaveLength(1);
  expect(args("chooseSave")).toEqual([{ what: "word", suggested: "Curriculum vitae.docx" }]);
  expect(args("savePaper")[0]).toEqual({
    file: "t1",
    paper: "cv",
    plain: true,
    wish: { format: "oldestFirst", asOf: null, sincePromotion: false, heldBack: false },
  });
});

it("saves the whole packet as PDF", async () => {
  const { args, screen } = await documents();
  await screen.getByRole("button", { name: /^Save as PDF… The whole packet/ }).click();
  await expect.poll(() => args("savePaper")[0]).toMatchObject({ paper: null, plain: false });
});

it("brings a saved dossier in and says what came of it", async () => {
  const { args, screen } = await documents();
  await screen.getByRole("button", { name: "Bring a saved dossier in…" }).click();
  await expect.poll(() => args("bringDossier")).toEqual([{ file: "t2" }]);
  expect(args("chooseOpen")).toEqual([{ what: "dossier" }]);
});

it("tells file by file what was found before evidence leaves, and what was not searched", async () => {
  const { args, screen } = await documents();
  await screen.getByRole("button", { name: "Look through the files of evidence…" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByText("Mrs Okafor wrote to thank us")).toBeVisible();
  await expect
    .element(dialog.getByRole("heading", { name: "programme.pdf 1 sign to look at" }))
    .toBeVisible();
  await expect
    .element(dialog.getByRole("heading", { name: "scan.png not searched" }))
    .toBeVisible();
  await expect.element(dialog.getByText(/could not be searched/)).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(args("scanPieces")).toEqual([{}]);
});

it("offers no data of a checklist, which is made of no entries", async () => {
  const { screen } = await documents();
  await screen.getByRole("button", { name: "More Checklist" }).click();
  await expect.element(screen.getByRole("menuitem", { name: "Markdown…" })).toBeVisible();
  expect(screen.getByRole("menuitem", { name: /as data/ }).elements()).toHaveLength(0);
});

it("leads to the entries where there are none", async () => {
  const none = { ...PAPERS, papers: PAPERS.papers.map((one) => ({ ...one, entries: 0 })) };
  const { screen, went } = await documents(none);
  await screen.getByRole("button", { name: "Go to the entries" }).click();
  expect(went).toEqual([["entries"]]);
});

it.each([false, true])("has nothing that axe objects to, dark: %s", async (dark) => {
  const { screen } = await documents(PAPERS, dark);
  const { violations } = await axe.run(screen.container);
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`),
  ).toEqual([]);
});
