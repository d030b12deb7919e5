// Says how far two lists of occurrences agree: the JSON lines of `bearings-cli expand`, and lines parted by tabs.
//
//     node differences.mjs OURS.jsonl THEIRS.tsv
//
// Prints how many occurrences each has, and how many of ours and theirs the other lacks.
import { readFileSync } from "node:fs";

const [ours, theirs] = process.argv.slice(2).map((path) => readFileSync(path, "utf8").split("\n").filter(Boolean));
const counts = new Map();
function count(start, end, uid, by) {
  const row = `${start}\t${end}\t${uid}`;
  counts.set(row, (counts.get(row) ?? 0) + by);
}
let own = 0;
for (const text of ours) {
  const row = JSON.parse(text);
  if (row._meta === undefined) {
    own += 1;
    count(Date.parse(row.start) / 1000, Date.parse(row.end) / 1000, row.uid, 1);
  }
}
for (const text of theirs) {
  const [start, end, uid] = text.split("\t");
  count(Number(start), Number(end), uid, -1);
}
let [lacking, beyond] = [0, 0];
for (const n of counts.values()) {
  if (n > 0) lacking += n;
  else beyond -= n;
}
console.log(own, theirs.length, lacking, beyond);
