// Reads what strace wrote of network calls.
// @ts-check
import { readFileSync } from "node:fs";

/**
 * The internet sockets of a trace: those that were made, and those that were refused, by process.
 * @param {string} path @returns {{ lines: number, made: string[], refused: { process: string, line: string }[], local: number }}
 */
export function readTrace(path) {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const made = [];
  const refused = [];
  let local = 0;
  for (const line of lines) {
    if (/\bsocket(pair)?\(AF_UNIX/.test(line)) local += 1;
    if (!/\bsocket\(AF_INET6?\b/.test(line)) continue;
    const process = /^(\d+)/.exec(line)?.[1] ?? "";
    if (/= -1 E/.test(line)) refused.push({ process, line });
    else made.push(line);
  }
  return { lines: lines.length, made, refused, local };
}
