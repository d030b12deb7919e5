/// Two quick answers never undo each other, and what the core said meanwhile is where the next begins.
import { expect, it } from "vitest";
import { Latest } from "./latest";

it("puts a second answer together with one that is on its way", async () => {
  const latest = new Latest<{ importance: number | null; gap: number | null }>();
  const sent: unknown[] = [];
  const open: (() => void)[] = [];
  const send = (value: unknown) => {
    sent.push(value);
    return new Promise<void>((done) => open.push(done));
  };
  const before = { importance: null, gap: null };
  const first = latest.put("a", before, (last) => ({ ...last, importance: 5 }), send);
  const second = latest.put("a", before, (last) => ({ ...last, gap: 3 }), send);
  const other = latest.put("b", before, (last) => ({ ...last, gap: 1 }), send);
  expect(sent).toEqual([
    { importance: 5, gap: null },
    { importance: 5, gap: 3 },
    { importance: null, gap: 1 },
  ]);
  for (const done of open) done();
  await Promise.all([first, second, other]);
  // Answered, the next one begins with what the core says.
  const said = { importance: 2, gap: 3 };
  const third = latest.put("a", said, (last) => ({ ...last, gap: 4 }), send);
  expect(sent.at(-1)).toEqual({ importance: 2, gap: 4 });
  open.at(-1)?.();
  await third;
});

it("begins again after a refusal", async () => {
  const latest = new Latest<{ value: number }>();
  const refused = latest.put(
    "a",
    { value: 1 },
    () => ({ value: 9 }),
    () => Promise.reject(new Error("refused")),
  );
  await expect(refused).rejects.toThrow("refused");
  let seen = 0;
  await latest.put(
    "a",
    { value: 1 },
    (last) => ({ value: last.value + 1 }),
    (value) => {
      seen = value.value;
      return Promise.resolve();
    },
  );
  expect(seen).toBe(2);
});
