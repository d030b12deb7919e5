// Writes the calendar that the benchmark reads: ten years of an invented physician, about 12.7 MB, always the same bytes.
//
//     node calendar.mjs OUT.ics
import { writeFileSync } from "node:fs";

const YEARS = 10;
const SERIES = 400;
const SINGLES = 20_000;
const FIRST = Date.UTC(2016, 0, 1);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SPAN = (Date.UTC(2016 + YEARS, 0, 1) - FIRST) / DAY;
const ZONES = ["Europe/Berlin", "W. Europe Standard Time"];
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const REGULAR = "Outpatients,Ward round,Theatre list,Journal club,Teaching,Tumour board,Research morning,Night duty,Faculty meeting,Mentoring,Letters,Quality circle".split(",");
const ONCE = "Referral call,Grant chapter,Job interviews,Reviewing,Family meeting,Guest talk,Train to congress,Dentist,Thesis defence,Cover,Audit,School concert".split(",");
const WORDS = "please bring the list of beds and results agenda follows floor room visitors minutes draft version review ward link handover notes question".split(" ");

// A small generator of numbers with a fixed seed (mulberry32): no clock, no chance.
let state = 20_260_105;
function below(end) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
}
const pick = (list) => list[below(list.length)];
const chance = (percent) => below(100) < percent;

const lines = [];
function line(text) {
  let rest = text;
  let room = 75;
  while (rest.length > room) {
    lines.push((room === 75 ? "" : " ") + rest.slice(0, room));
    rest = rest.slice(room);
    room = 74;
  }
  lines.push((room === 75 ? "" : " ") + rest);
}
const clock = (time) => new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "");
const day = (time) => clock(time).slice(0, 8);

function event(uid, title, times, sequence) {
  const text = Array.from({ length: 12 + below(42) }, () => pick(WORDS)).join(" ");
  line("BEGIN:VEVENT");
  line(`UID:${uid}@larkmoor.example`);
  line(`DTSTAMP:20151201T080000Z`);
  times.forEach(line);
  line(`SUMMARY:${title}`);
  line(`DESCRIPTION:${text}`);
  line(`LOCATION:House ${below(30)}\\, room ${below(400)}`);
  line(`SEQUENCE:${sequence}`);
  line(`STATUS:${chance(5) ? "TENTATIVE" : "CONFIRMED"}`);
  line(`TRANSP:${chance(10) ? "TRANSPARENT" : "OPAQUE"}`);
  line(`X-MICROSOFT-CDO-BUSYSTATUS:${pick(["BUSY", "BUSY", "FREE", "TENTATIVE", "OOF"])}`);
  line("X-MICROSOFT-CDO-IMPORTANCE:1");
  line("PRIORITY:5");
  line("CLASS:PUBLIC");
  line("END:VEVENT");
}

line("BEGIN:VCALENDAR");
line("VERSION:2.0");
line("PRODID:-//Bearings//Benchmark//EN");
for (const zone of ZONES) {
  line("BEGIN:VTIMEZONE");
  line(`TZID:${zone}`);
  for (const [part, month, hour, from, to] of [["STANDARD", 10, "03", "+0200", "+0100"], ["DAYLIGHT", 3, "02", "+0100", "+0200"]]) {
    line(`BEGIN:${part}`);
    line(`DTSTART:16010101T${hour}0000`);
    line(`TZOFFSETFROM:${from}`);
    line(`TZOFFSETTO:${to}`);
    line(`RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`);
    line(`END:${part}`);
  }
  line("END:VTIMEZONE");
}

for (let n = 0; n < SERIES; n++) {
  const zone = pick(ZONES);
  const title = pick(REGULAR);
  const start = FIRST + below(Math.floor(SPAN * 0.8)) * DAY + (7 * 60 + below(44) * 15) * MINUTE;
  const length = pick([30, 45, 60, 60, 90, 180]) * MINUTE;
  const weekday = WEEKDAYS[new Date(start).getUTCDay()];
  const endless = chance(25);
  const last = endless ? FIRST + SPAN * DAY : start + (100 + below(900)) * DAY;
  const until = endless ? "" : `;UNTIL=${clock(last)}Z`;
  const kind = below(10);
  const step = kind < 7 ? 7 : kind < 8 ? 14 : kind < 9 ? 28 : 0;
  const nth = Math.ceil(new Date(start).getUTCDate() / 7);
  const rule = step
    ? `FREQ=WEEKLY;INTERVAL=${step / 7};BYDAY=${weekday}`
    : `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${weekday}`;
  const at = (name, time) => `${name};TZID=${zone}:${clock(time)}`;
  const gone = new Set();
  const moved = new Set();
  const turns = step ? Math.floor((last - start) / (step * DAY)) : 0;
  for (let turn = 2; turn < turns; turn++) {
    if (chance(4)) gone.add(turn);
    else if (chance(4)) moved.add(turn);
  }
  const times = [at("DTSTART", start), at("DTEND", start + length), `RRULE:${rule}${until}`];
  if (gone.size) {
    times.push(`EXDATE;TZID=${zone}:${[...gone].map((turn) => clock(start + turn * step * DAY)).join(",")}`);
  }
  event(`series-${n}`, title, times, 0);
  for (const turn of moved) {
    const was = start + turn * step * DAY;
    const now = was + pick([-60, 30, 60, 1440]) * MINUTE;
    const change = [at("RECURRENCE-ID", was), at("DTSTART", now), at("DTEND", now + length)];
    event(`series-${n}`, `${title} (moved)`, change, 1);
  }
}

for (let n = 0; n < SINGLES; n++) {
  const first = FIRST + below(SPAN) * DAY;
  if (chance(6)) {
    event(`single-${n}`, pick(ONCE), [`DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(first + (1 + below(4)) * DAY)}`], 0);
    continue;
  }
  const start = first + (6 * 60 + below(60) * 15) * MINUTE;
  const end = start + pick([15, 30, 60, 60, 90, 120]) * MINUTE;
  const zone = pick(ZONES);
  const at = chance(30) ? (name, time) => `${name}:${clock(time)}Z` : (name, time) => `${name};TZID=${zone}:${clock(time)}`;
  event(`single-${n}`, pick(ONCE), [at("DTSTART", start), at("DTEND", end)], 0);
}
line("END:VCALENDAR");
writeFileSync(process.argv[2], lines.join("\r\n") + "\r\n");
