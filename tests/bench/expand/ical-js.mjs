// The occurrences of a calendar file by ical.js, one a line: the peer in JavaScript of `bearings-cli expand`.
//
//     node ical-js.mjs FILE 2020-01-01 2021-01-01
//
// Each line holds start and end in seconds since 1970, UID and SUMMARY, parted by tabs.
import { readFileSync, writeFileSync } from "node:fs";
import ICAL from "ical.js";

const [file, from, to] = process.argv.slice(2);
const first = Date.parse(`${from}T00:00:00Z`) / 1000;
const last = Date.parse(`${to}T00:00:00Z`) / 1000;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}
const changes = new Map();
const wholes = [];
for (const component of calendar.getAllSubcomponents("vevent")) {
  if (component.hasProperty("recurrence-id")) {
    const uid = component.getFirstPropertyValue("uid");
    changes.set(uid, [...(changes.get(uid) ?? []), component]);
  } else {
    wholes.push(component);
  }
}

const lines = [];
function place(start, end, event) {
  const [begins, ends] = [start.toUnixTime(), end.toUnixTime()];
  if (begins < last && (ends > first || (begins === ends && begins >= first))) {
    lines.push(`${begins}\t${ends}\t${event.uid}\t${event.summary ?? ""}\n`);
  }
}

for (const component of wholes) {
  const exceptions = changes.get(component.getFirstPropertyValue("uid")) ?? [];
  const event = new ICAL.Event(component, { exceptions });
  if (!event.isRecurring()) {
    place(event.startDate, event.endDate, event);
    continue;
  }
  const turns = event.iterator();
  for (let next = turns.next(); next; next = turns.next()) {
    // A changed instance may be moved by weeks, but not by a year.
    if (next.toUnixTime() > last + 366 * 86_400) {
      break;
    }
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    place(startDate, endDate, item);
  }
}
writeFileSync(1, lines.join(""));
