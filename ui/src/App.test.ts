/// The app as a person meets it: locked, open, by keyboard, and locked again.
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import App from "./App.svelte";
import type { SessionView } from "./ipc/contract";
import { FakeCore } from "./ipc/fake";
import { fakeBoth } from "./ipc/fake-both";
import { Fault } from "./ipc/fault";
import { useTransport } from "./ipc/transport";
import { refreshSession } from "./shell/session.svelte";

let core: FakeCore;

async function start(session: Partial<SessionView>) {
  core = new FakeCore(session);
  useTransport(core);
  await refreshSession();
  render(App);
}

/** Every text of the page that no blur covers, but for the tabs. */
function readable(): string[] {
  const texts = document.createTreeWalker(
    document.querySelector("main") as Element,
    NodeFilter.SHOW_TEXT,
  );
  const found: string[] = [];
  while (texts.nextNode()) {
    const said = texts.currentNode.textContent?.trim() ?? "";
    let over = texts.currentNode.parentElement;
    const tabs = over?.closest("nav");
    while (over && !getComputedStyle(over).filter.includes("blur")) over = over.parentElement;
    if (said && !over && !tabs) found.push(said);
  }
  return found;
}

const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const calls = () => core.calls.map((call) => call.name);

beforeEach(() => {
  location.hash = "";
});

describe("locked", () => {
  test("the title of the window says nothing about the vault", async () => {
    await start({ state: "locked" });
    await expect.element(heading("Locked")).toBeVisible();
    expect(document.title).toBe("Bearings");
  });

  test("a wrong passphrase says one sentence and leaves the field ready", async () => {
    await start({ state: "locked" });
    await userEvent.keyboard("not this one{Enter}");
    await expect.element(page.getByText("That did not open it.")).toBeVisible();
    await expect.element(page.getByLabelText("Passphrase")).toHaveFocus();
  });

  test("the field takes what a password manager gives it", async () => {
    await start({ state: "locked" });
    await expect
      .element(page.getByLabelText("Passphrase"))
      .toHaveAttribute("autocomplete", "current-password");
  });

  test("the right one opens Home", async () => {
    await start({ state: "locked" });
    await userEvent.keyboard("right{Enter}");
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await expect
      .element(page.getByText("9 hours more than you wish. Most of it is inbox and notes."))
      .toBeVisible();
  });

  test("a slip in the recovery key is named by its group", async () => {
    await start({ state: "locked" });
    await page.getByRole("button", { name: "Use recovery sheet…" }).click();
    await page
      .getByLabelText("Recovery key", { exact: true })
      .last()
      .fill("7K3X Q9TD 4XWB N2HR 8VCF 5JPA 61ZE GY0S D4RW");
    await page
      .getByLabelText("New passphrase", { exact: true })
      .last()
      .fill("harbour quilt lantern moss");
    await page.getByLabelText("The same again").fill("harbour quilt lantern moss");
    await page.getByRole("button", { name: "Open and set this passphrase" }).click();
    await expect.element(page.getByText(/There is a slip in group 1/)).toBeVisible();
  });
});

describe("the size of everything", () => {
  const asked = () => core.calls.filter((call) => call.name === "setSettings").map((c) => c.args);

  test.each([
    ["{Control>}={/Control}", "larger"],
    ["{Control>}{Shift>}+{/Shift}{/Control}", "larger"],
    ["{Control>}-{/Control}", "smaller"],
    ["{Control>}0{/Control}", "plain"],
  ])("%s draws it %s, from inside a field of the locked page too", async (keys, zoom) => {
    await start({ state: "locked" });
    await page.getByLabelText("Passphrase").click();
    await userEvent.keyboard(keys);
    await expect.poll(asked).toEqual([{ zoom }]);
  });

  test("keys pressed faster than they are answered are taken one after the other", async () => {
    await start({ state: "locked" });
    await expect.element(heading("Locked")).toBeVisible();
    const send = core.send.bind(core);
    let under = 0;
    let most = 0;
    core.send = async (name, args) => {
      most = Math.max(most, (under += 1));
      await new Promise((go) => setTimeout(go));
      const answer = await send(name, args);
      under -= 1;
      return answer;
    };
    await userEvent.keyboard("{Control>}==={/Control}");
    await expect.poll(asked).toHaveLength(3);
    expect(most).toBe(1);
  });

  test("Settings says how large it is, and has a button for each key", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await userEvent.keyboard("{Control>},{/Control}");
    await page.getByRole("link", { name: "Reading and display" }).click();
    await expect.element(page.getByText("100 %").first()).toBeVisible();
    await page.getByRole("button", { name: "Larger" }).click();
    await expect.poll(asked).toEqual([{ zoom: "larger" }]);
    await expect.element(page.getByRole("status").getByText("110 %")).toBeVisible();
  });
});

describe("the undo bar", () => {
  test("says when things were saved and which step Undo takes, then which Redo brings", async () => {
    await start({ state: "open" });
    const bar = page.getByRole("region", { name: "Undo and redo" });
    await expect.element(bar).toHaveTextContent("Saved 14:02");
    await expect.element(bar).toHaveTextContent("Last: move “Clinic” to Tuesday");
    await bar.getByRole("button", { name: "Undo move “Clinic” to Tuesday" }).click();
    await expect
      .element(bar.getByRole("button", { name: "Redo move “Clinic” to Tuesday" }))
      .toBeVisible();
    await expect.element(page.getByText("Undone: move “Clinic” to Tuesday.")).toBeVisible();
  });

  test("Ctrl+Z undoes on a page, and leaves a field that is typed into alone", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await userEvent.keyboard("{Control>},{/Control}");
    await page.getByRole("link", { name: "You", exact: true }).click();
    await page.getByLabelText("Your name").click();
    await userEvent.keyboard("x{Control>}z{/Control}");
    expect(calls()).not.toContain("undo");
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(calls).toContain("undo");
  });
});

describe("keys", () => {
  test("Ctrl and a number go to the places in their order, and the heading is read first", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await userEvent.keyboard("{Control>}4{/Control}");
    await expect.element(heading("Stay, change, or go?")).toHaveFocus();
    await userEvent.keyboard("{Control>}6{/Control}");
    await expect.element(heading("Dossier")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(heading("Stay, change, or go?")).toBeVisible();
  });

  test("F6 goes from part to part of the window", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    const at = () => document.activeElement?.closest("[data-region]")?.className ?? "";
    await userEvent.keyboard("{F6}");
    const first = at();
    await userEvent.keyboard("{F6}");
    expect(at()).not.toBe(first);
    await userEvent.keyboard("{F6}{F6}");
    expect(at(), "three parts, then the first again").toBe(first);
  });

  test("a veil covers figures until it is lifted", async () => {
    await start({ state: "open" });
    await expect.element(page.getByText(/^9 hours more/)).toBeVisible();
    const filter = () => getComputedStyle(document.querySelector(".fact") as Element).filter;
    expect(filter()).toBe("none");
    await userEvent.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
    await expect.poll(filter).toContain("blur");
    await userEvent.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
    await expect.poll(filter).toBe("none");
  });

  test.each(["Import", "Sort", "Have", "Wish", "Compare", "Reading"])(
    "the veil leaves no word of the calendars readable: %s",
    async (tab) => {
      useTransport(fakeBoth(new FakeCore({ state: "open" })));
      await refreshSession();
      render(App);
      await page.getByRole("link", { name: "Calendars", exact: true }).click();
      await page.getByRole("link", { name: tab, exact: true }).click();
      await expect
        .element(page.getByRole("link", { name: tab, exact: true }))
        .toHaveAttribute("aria-current", "page");
      await expect.poll(() => readable().length).toBeGreaterThan(10);
      await userEvent.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
      await expect.poll(readable).toEqual([]);
      await userEvent.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
    },
  );
});

/** Presses the keys for the box, and waits until it takes what is typed. */
async function openFind() {
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.element(page.getByRole("combobox", { name: "Find or do" })).toHaveFocus();
}

describe("find or do", () => {
  test("finds a thing, goes there by keyboard, and Esc comes back to where one was", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    const link = page.getByRole("link", { name: "Activity" });
    (link.element() as HTMLElement).focus();
    await openFind();
    const box = page.getByRole("combobox", { name: "Find or do" });
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard("teach");
    await expect.element(page.getByRole("option", { name: /Teaching rounds/ })).toBeVisible();
    await expect.element(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}");
    await expect
      .element(page.getByRole("option", { name: /Teaching rounds/ }))
      .toHaveAttribute("aria-selected", "true");
    expect(box.element().getAttribute("aria-activedescendant")).toBe(
      page.getByRole("option", { name: /Teaching rounds/ }).element().id,
    );
    await userEvent.keyboard("{Escape}");
    await expect.element(link).toHaveFocus();
    await expect.element(heading("Where do I stand?")).toBeVisible();
  });

  test("does a thing: the dark theme", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await openFind();
    await userEvent.keyboard("dark{Enter}");
    await expect.poll(() => document.documentElement.dataset["theme"]).toBe("dark");
  });

  test("nothing found is said in a sentence", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await openFind();
    await userEvent.keyboard("zzqx");
    await expect.element(page.getByText(/Nothing in this vault has these words/)).toBeVisible();
  });

  test("under the veil nothing from the vault is listed", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await userEvent.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
    await openFind();
    await userEvent.keyboard("teaching");
    await expect.element(page.getByText(/What is in the vault is veiled/)).toBeVisible();
    expect(calls()).not.toContain("find");
    await userEvent.keyboard("{Escape}{Control>}{Shift>}P{/Shift}{/Control}");
  });
});

describe("locking", () => {
  test("Ctrl+L locks and leaves the page", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    await userEvent.keyboard("{Control>}l{/Control}");
    await expect.poll(() => core.left).toBe(1);
    expect(calls()).toContain("lock");
  });

  test("a call refused because the vault is locked leaves the page", async () => {
    await start({ state: "open" });
    await expect.element(heading("Where do I stand?")).toBeVisible();
    core.answers.activity = () => {
      throw new Fault("locked");
    };
    await page.getByRole("link", { name: "Activity" }).click();
    await expect.poll(() => core.left).toBeGreaterThan(0);
  });
});

describe("activity", () => {
  test("going back says what it takes back before it does", async () => {
    await start({ state: "open" });
    await page.getByRole("link", { name: "Activity" }).click();
    await page.getByRole("button", { name: "Go back… to before import work.ics" }).click();
    await expect
      .element(page.getByText("Going back to before this takes back three changes:"))
      .toBeVisible();
    expect(calls()).not.toContain("goBack");
    await page.getByRole("button", { name: "Go back to before this" }).click();
    await expect.poll(calls).toContain("goBack");
  });

  test("a step that was undone stands above the one that holds", async () => {
    await start({ state: "open" });
    await page.getByRole("link", { name: "Activity" }).click();
    await expect.element(page.getByText("Undone at 14:06.")).toBeVisible();
    await expect.element(page.getByText("You are here.")).toBeVisible();
  });
});

test("refusals are said in words at the foot and stay until they are put away", async () => {
  await start({ state: "open" });
  await expect.element(heading("Where do I stand?")).toBeVisible();
  core.answers.undo = () => {
    throw new Fault("diskFull");
  };
  await userEvent.keyboard("{Control>}z{/Control}");
  const alert = page.getByRole("alert");
  await expect.element(alert).toHaveTextContent("The disk is full.");
  await alert.getByRole("button", { name: "Put this message away" }).click();
  expect(page.getByRole("alert").elements()).toHaveLength(0);
});

test("before any vault: one way is marked, and the sample is offered beside it", async () => {
  await start({ state: "none" });
  await expect.element(heading("A private place to think your career through")).toBeVisible();
  expect(document.querySelectorAll("button.primary")).toHaveLength(1);
  await page.getByRole("button", { name: "Look around with an invented physician" }).click();
  await expect.element(page.getByText("Sample vault")).toBeVisible();
});
