/// What is read from the files: no import runs in a circle, the first screen is light, and nothing invented ships.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname);

/** JavaScript that must arrive before the first screen can be used, gzipped. */
const FIRST_SCREEN_BYTES = 120 * 1024;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Modules that one file needs before it can run; types and lazily fetched pages do not count. */
function needs(file: string, all: Set<string>): string[] {
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gms),
  ].map((match) => match[1] ?? "");
  return found
    .map((path) => resolve(dirname(file), path))
    .map((path) =>
      [path, `${path}.ts`, `${path}.svelte`, `${path}.svelte.ts`].find((full) => all.has(full)),
    )
    .filter((path) => path !== undefined);
}

test("no import runs in a circle", () => {
  const files = filesBelow(SRC).filter(
    (file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file),
  );
  const all = new Set(files);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push([...path.slice(at), file].map((one) => relative(SRC, one)).join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const next of needs(file, all)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(files.length, "the walk found the files").toBeGreaterThan(40);
  expect(circles).toEqual([]);
});

test("no file is longer than 400 lines", () => {
  const long = filesBelow(SRC)
    .filter((file) => !file.endsWith("ipc/contract.ts"))
    .filter((file) => readFileSync(file, "utf8").split("\n").length > 401)
    .map((file) => relative(SRC, file));
  expect(long).toEqual([]);
});

test("every file says its one idea first", () => {
  const silent = filesBelow(SRC)
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith("ipc/contract.ts"))
    .filter((file) => !/^\/\/\/ \S/m.test(readFileSync(file, "utf8").replace(/^\s*/gm, "")))
    .map((file) => relative(SRC, file));
  expect(silent).toEqual([]);
});

describe("the built pages", () => {
  let out = "";
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), "bearings-ui-"));
    // In a process of its own, so that it is built as it ships and not as tests see it.
    execFileSync(
      process.execPath,
      [
        "node_modules/vite/bin/vite.js",
        "build",
        "--outDir",
        out,
        "--emptyOutDir",
        "--logLevel",
        "error",
      ],
      {
        cwd: resolve(SRC, ".."),
        env: { ...process.env, NODE_ENV: "production", VITEST: "" },
      },
    );
  }, 120_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const read = (path: string) => readFileSync(join(out, path), "utf8");

  test("need little before the first screen", () => {
    const page = read("index.html");
    const first = new Set(
      [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? ""),
    );
    for (const file of first) {
      for (const match of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        first.add(`assets/${match[1]}`);
    }
    const bytes = [...first].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(first.size).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(FIRST_SCREEN_BYTES);
  });

  test("hold no inline script, for the content policy allows none", () => {
    expect(read("index.html")).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });

  test("name no address outside this computer that a browser would fetch", () => {
    const held = filesBelow(out)
      .filter((file) => /\.(html|css)$/.test(file))
      .filter((file) =>
        /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//.test(readFileSync(file, "utf8")),
      );
    expect(held).toEqual([]);
  });

  test("carry nothing of the invented core", () => {
    const held = filesBelow(out).filter(
      (file) => file.endsWith(".js") && readFileSync(file, "utf8").includes("Halloran"),
    );
    expect(held).toEqual([]);
  });
});
