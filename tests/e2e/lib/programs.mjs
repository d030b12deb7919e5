// Finds programs, and reads the pages of a PDF.
// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { given, root } from "./places.mjs";

/** @param {string} name @returns {string} its path */
export function onPath(name) {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/lib/webkit2gtk-4.1", "/usr/libexec/webkit2gtk-4.1"];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed`);
  return found;
}

/** What another reader finds in a Word file: its blocks, words, heads and feet. @param {string} path @returns {any} */
export function readWord(path) {
  const script = join(root, "src-tauri/press/tests/press/read_word.py");
  return JSON.parse(execFileSync(given("BEARINGS_PYTHON"), [script, path], { encoding: "utf8" }));
}

/** A PDF's number of pages and its text. @param {string} path */
export function readPdf(path) {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [path], { encoding: "utf8" }))?.[1] ?? 0);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return { pages, text };
}
