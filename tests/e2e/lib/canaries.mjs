// Looks for what was typed, in every file of a folder, in the two ways a computer writes text down.
// @ts-check
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Words that occur nowhere else, each typed into one field. */
export const CANARIES = {
  name: "Quillfeather Ombersley",
  role: "zzyx-hospitalist-4471",
  setting: "Larkmoor canarywing 9083",
  calendar: "canaryshift 2265",
  category: "Oystercatcher 5517",
  find: "sandpiperquery 6649",
};

/** @param {string} folder @returns {string[]} every plain file below it */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * Every place where one of the words stands in clear.
 * @param {string} folder @param {string[]} wanted @returns {{ files: number, bytes: number, hits: string[] }}
 */
export function search(folder, wanted) {
  const needles = wanted.flatMap((word) => [
    { word, how: "UTF-8", bytes: Buffer.from(word, "utf8") },
    { word, how: "UTF-16", bytes: Buffer.from(word, "utf16le") },
  ]);
  const hits = [];
  let bytes = 0;
  const all = files(folder);
  for (const path of all) {
    // A file that goes while it is looked for holds nothing any more.
    let content;
    try {
      if (statSync(path).size > 1 << 28) throw new Error(`${path} is too large to be looked through`);
      content = readFileSync(path);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") continue;
      throw error;
    }
    bytes += content.length;
    for (const needle of needles) {
      if (content.includes(needle.bytes)) hits.push(`“${needle.word}” as ${needle.how} in ${relative(folder, path)}`);
    }
  }
  return { files: all.length, bytes, hits };
}
