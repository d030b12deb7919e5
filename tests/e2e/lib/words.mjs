// Reads the pages' own sentences, so that a journey looks for what a person would read, and never for a copy of it.
// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./places.mjs";

/** @type {typeof import("typescript")} */
const typescript = createRequire(join(root, "ui/package.json"))("typescript");

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".svelte.ts") ? [path] : [];
  });
}

/** The words of one area that has a module of its own, after {@link loadWords}. @param {string} area @returns {Promise<any>} */
export function loadArea(area) {
  return import(pathToFileURL(join(root, "target/xtask/words/words", `${area}.mjs`)).href);
}

/** Translates `ui/src`'s plain modules and loads the words. @returns {Promise<any>} what `words/en.ts` exports, and the ratings' words beside it */
export async function loadWords() {
  const from = join(root, "ui/src");
  const to = join(root, "target/xtask/words");
  rmSync(to, { recursive: true, force: true });
  for (const path of sources(from)) {
    const { outputText } = typescript.transpileModule(readFileSync(path, "utf8"), {
      compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2023, verbatimModuleSyntax: false },
    });
    const file = join(to, relative(from, path)).replace(/\.ts$/, ".mjs");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText.replace(/((?:from|import)\s*\(?\s*")(\.[^"]*)(")/g, "$1$2.mjs$3"));
  }
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(join(to, `words/${name}.mjs`)).href);
  const [{ words }, { feeling }] = [await load("en"), await load("reading")];
  return { ...words, feeling };
}
