// Reads and writes the one kind of PNG that the icons are: 8-bit RGBA, not interlaced.
// @ts-check
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** @param {Buffer} data @returns {number} the checksum that PNG chunks carry */
export function crc32(data) {
  let value = 0xffffffff;
  for (const byte of data) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** The predictor of PNG's fourth filter. @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What each filter expects at a byte. @param {number} kind @param {number} left @param {number} up @param {number} corner */
function expected(kind, left, up, corner) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  return kind === 4 ? paeth(left, up, corner) : 0;
}

/** @param {Buffer} file @returns {{ width: number, height: number, rows: Buffer }} the pixels, four bytes each */
export function inflate(file) {
  const parts = [];
  let width = 0;
  let height = 0;
  for (let at = SIGNATURE.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      if (data[8] !== 8 || data[9] !== 6 || data[12] !== 0) throw new Error("the icons are 8-bit RGBA, not interlaced");
    }
    if (name === "IDAT") parts.push(data);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= 4 ? rows[y * stride + x - 4] : 0;
      const up = y > 0 ? rows[(y - 1) * stride + x] : 0;
      const corner = x >= 4 && y > 0 ? rows[(y - 1) * stride + x - 4] : 0;
      rows[y * stride + x] = raw[y * (stride + 1) + 1 + x] + expected(kind, left, up, corner);
    }
  }
  return { width, height, rows };
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(name, 4, "latin1");
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0);
  return Buffer.concat([head, data, tail]);
}

/**
 * Packs pixels, trying these filters (5 chooses row by row) and keeping the smallest.
 * @param {number} width @param {number} height @param {Buffer} rows @param {number[]} [choices] @returns {Buffer}
 */
export function deflate(width, height, rows, choices = [0, 1, 2, 3, 4, 5]) {
  const stride = width * 4;
  const tries = choices.map((choice) => {
    const raw = Buffer.alloc((stride + 1) * height);
    for (let y = 0; y < height; y += 1) filter(rows, raw, y, stride, choice);
    return deflateSync(raw, { level: 9, memLevel: 9 });
  });
  tries.sort((a, b) => a.length - b.length);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = 6;
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", tries[0]), chunk("IEND", Buffer.alloc(0))]);
}

/**
 * Writes one row through one filter; choice 5 takes, row by row, the filter with the smallest differences.
 * @param {Buffer} rows @param {Buffer} raw @param {number} y @param {number} stride @param {number} choice
 */
function filter(rows, raw, y, stride, choice) {
  const kinds = choice === 5 ? [0, 1, 2, 3, 4] : [choice];
  let best = Infinity;
  for (const kind of kinds) {
    const line = Buffer.alloc(stride);
    let sum = 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= 4 ? rows[y * stride + x - 4] : 0;
      const up = y > 0 ? rows[(y - 1) * stride + x] : 0;
      const corner = x >= 4 && y > 0 ? rows[(y - 1) * stride + x - 4] : 0;
      line[x] = rows[y * stride + x] - expected(kind, left, up, corner);
      sum += line[x] < 128 ? line[x] : 256 - line[x];
    }
    if (sum < best) {
      best = sum;
      raw[y * (stride + 1)] = kind;
      line.copy(raw, y * (stride + 1) + 1);
    }
  }
}
