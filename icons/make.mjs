// Draws every size of the icon from its two SVG sources: `cargo xtask gen`, or `node icons/make.mjs` with rsvg-convert.
// @ts-check
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflate, inflate } from "./png.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** Small sizes need a heavier drawing than large ones. @param {number} size */
const source = (size) => join(here, size <= 48 ? "bearings-small.svg" : "bearings.svg");

/** @param {number} size @returns {Buffer} a PNG straight from the SVG */
const draw = (size) =>
  execFileSync("rsvg-convert", ["--width", `${size}`, "--height", `${size}`, source(size)], { maxBuffer: 1 << 26 });

/** The same pixels packed as tightly as zlib can, without metadata. @param {Buffer} png */
const packed = (png) => {
  const { width, height, rows } = inflate(png);
  return deflate(width, height, rows);
};

/** @param {number} size @returns {Buffer} */
const png = (size) => packed(draw(size));

/**
 * One image of an .ico as Windows has read it since its first version: a bottom-up bitmap, blue first, and an empty mask.
 * @param {number} size @returns {Buffer}
 */
function bitmap(size) {
  const { rows } = inflate(draw(size));
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      colours[to] = rows[from + 2];
      colours[to + 1] = rows[from + 1];
      colours[to + 2] = rows[from];
      colours[to + 3] = rows[from + 3];
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, colours, mask]);
}

/** Windows: bitmaps up to 64 pixels, a PNG at 256. */
function ico() {
  const images = [16, 24, 32, 48, 64].map((size) => ({ size, data: bitmap(size) }));
  images.push({ size: 256, data: png(256) });
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, data }, index) => {
    const at = 6 + 16 * index;
    head[at] = size % 256;
    head[at + 1] = size % 256;
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  });
  return Buffer.concat([head, ...images.map(({ data }) => data)]);
}

/** macOS: a PNG under each of Apple's four-letter names. */
function icns() {
  /** @type {[string, number][]} */
  const kinds = [["icp4", 16], ["ic11", 32], ["icp5", 32], ["ic12", 64], ["ic07", 128], ["ic13", 256], ["ic08", 256], ["ic14", 512], ["ic09", 512]];
  const parts = kinds.map(([name, size]) => {
    const data = png(size);
    const head = Buffer.alloc(8);
    head.write(name, 0, "latin1");
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  });
  const head = Buffer.alloc(8);
  head.write("icns", 0, "latin1");
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

/** @type {[string, Buffer][]} */
const files = [
  ["32x32.png", png(32)],
  ["64x64.png", png(64)],
  ["128x128.png", png(128)],
  ["128x128@2x.png", png(256)],
  ["icon.png", png(512)],
  ["icon.ico", ico()],
  ["icon.icns", icns()],
];
for (const [name, data] of files) {
  writeFileSync(join(here, name), data);
  process.stdout.write(`${name} ${data.length} bytes, ${crc32(data).toString(16)}\n`);
}
