// The picture on the virtual screen, read from the server's own file, and waiting until it rests.
// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { deflate } from "../../../icons/png.mjs";
import { given } from "./places.mjs";

/** @typedef {{ width: number, height: number, rows: Buffer }} Picture */

/** The screen as it stands now: RGBA rows. @returns {Picture} */
export function look() {
  const file = readFileSync(given("BEARINGS_SCREEN"));
  /** @param {number} field */
  const word = (field) => file.readUInt32BE(field * 4);
  // Fields of an XWD head: 0 its length, 4 and 5 the size, 7 the order of bytes, 12 the bytes of a row, 19 the colours.
  const [width, height, stride] = [word(4), word(5), word(12)];
  const first = word(0) + 12 * word(19);
  const rows = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = first + y * stride + x * 4;
      const to = (y * width + x) * 4;
      rows[to] = file[from + 2];
      rows[to + 1] = file[from + 1];
      rows[to + 2] = file[from];
      rows[to + 3] = 255;
    }
  }
  return { width, height, rows };
}

/** A part of a picture. @param {Picture} picture @param {number} left @param {number} top @param {number} width @param {number} height */
export function cut(picture, left, top, width, height) {
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  const wide = Math.min(width, picture.width - x);
  const high = Math.min(height, picture.height - y);
  const rows = Buffer.alloc(wide * high * 4);
  for (let line = 0; line < high; line += 1) {
    const from = ((y + line) * picture.width + x) * 4;
    picture.rows.copy(rows, line * wide * 4, from, from + wide * 4);
  }
  return { width: wide, height: high, rows };
}

/** Whether all but the edge and a pointer is of one colour: the page has been read but not painted yet. @param {Picture} picture */
export function isBlank({ width, height, rows }) {
  const middle = rows.readUInt32LE((Math.floor(height / 3) * width + Math.floor(width / 3)) * 4);
  let other = 0;
  for (let at = 0; at < rows.length; at += 4) if (rows.readUInt32LE(at) !== middle) other += 1;
  return other < rows.length / 4 / 100;
}

/** The share of pixels in which two pictures differ. @param {Picture} a @param {Picture} b */
function difference(a, b) {
  let other = 0;
  for (let at = 0; at < a.rows.length; at += 4) {
    if (a.rows[at] !== b.rows[at] || a.rows[at + 1] !== b.rows[at + 1] || a.rows[at + 2] !== b.rows[at + 2]) other += 1;
  }
  return other / (a.rows.length / 4);
}

/**
 * Waits until nothing but a caret moves for a while. @param {number} [rest] milliseconds @returns {Promise<Picture>}
 */
export async function rested(rest = 350) {
  let before = look();
  let since = performance.now();
  const end = since + 20_000;
  while (performance.now() - since < rest) {
    await new Promise((go) => setTimeout(go, 60));
    const now = look();
    if (difference(before, now) > 0.0005) since = performance.now();
    before = now;
    // A picture that never rests is still worth keeping.
    if (performance.now() > end) break;
  }
  return before;
}

/** @param {Picture} picture @param {string} path */
export function keep(picture, path) {
  writeFileSync(path, deflate(picture.width, picture.height, picture.rows, [2]));
}
