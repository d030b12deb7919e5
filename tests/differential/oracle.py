"""The other reader: what `recurring-ical-events` on `icalendar` finds in a folder of calendar files.

    oracle.py FOLDER FROM TO PART PARTS

Reads every PARTS-th file of the folder, from the PART-th, by name. FROM and TO are days. Prints one JSON object for each
file:

    {"file": NAME, "rows": [[START, END, ALL_DAY, UID], ...], "errors": {UID: TEXT}}

START and END are seconds since 1970 in UTC. Times without a zone are read in UTC; whole days are their midnights in
UTC, the end exclusive. A row is in when it starts before TO and ends after FROM, or has no length and starts no earlier
than FROM. A series that the other reader refuses is named under "errors".
"""

import datetime
import json
import pathlib
import re
import sys
import warnings

import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc
# It looks up instances by their start: a little beyond the window for those that were moved into it.
MARGIN = datetime.timedelta(days=3)
warnings.simplefilter("ignore")


def decoded(raw):
    """The text of a file. Folds are undone before decoding, for they may lie inside a letter; the marks of times and
    durations and the word THISANDFUTURE are put in upper case, which the other reader insists on though the grammar
    (RFC 5234 section 2.3) does not."""
    raw = re.sub(rb"\r?\n[ \t]", b"", raw.removeprefix(b"\xef\xbb\xbf"))
    text = re.sub(r"[ \t]+(?=\r?\n)", "", raw.decode("utf-8"))
    marks = r"\b\d{8}t\d{6}z?\b|(?<=[:/])[+-]?p[\dtwdhms]+|range=thisandfuture"
    return re.sub(marks, lambda found: found.group().upper(), text)


def seconds(value):
    """A date or a time in seconds since 1970."""
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = value.replace(tzinfo=UTC)
    return int(value.timestamp())


def row(event, begin, stop):
    """One occurrence, or nothing when it lies outside."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    row = [seconds(start), seconds(end), not isinstance(start, datetime.datetime), str(event.get("UID", ""))]
    inside = row[0] < stop and (row[1] > begin or (row[0] == row[1] and row[0] >= begin))
    return row if inside else None


def parts(calendar):
    """The calendar once for each identity, zones and its own properties kept."""
    events = {}
    for event in calendar.walk("VEVENT"):
        events.setdefault(str(event.get("UID", "")), []).append(event)
    for uid, found in events.items():
        part = icalendar.Calendar(calendar)
        part.subcomponents = [zone for zone in calendar.subcomponents if zone.name == "VTIMEZONE"] + found
        yield uid, part


def answer(raw, first, last):
    begin, stop = seconds(first), seconds(last)
    rows, errors = [], {}
    try:
        calendar = icalendar.Calendar.from_ical(decoded(raw))
    except Exception as error:  # The other reader gives up on the whole file.
        return rows, {"": f"{type(error).__name__}: {error}"}
    for event in calendar.walk("VEVENT"):
        for name, why in event.errors:
            errors[str(event.get("UID", ""))] = f"{name}: {why}"
    for uid, part in parts(calendar):
        try:
            found = recurring_ical_events.of(part).between(first - MARGIN, last + MARGIN)
            rows += [kept for kept in (row(event, begin, stop) for event in found) if kept]
        except Exception as error:
            errors[uid] = f"{type(error).__name__}: {error}"
    return rows, errors


def main():
    folder, first, last, part, parts_in_all = sys.argv[1:6]
    day = datetime.date.fromisoformat
    for path in sorted(pathlib.Path(folder).glob("*.ics"))[int(part) :: int(parts_in_all)]:
        rows, errors = answer(path.read_bytes(), day(first), day(last))
        print(json.dumps({"file": path.name, "rows": rows, "errors": errors}))


if __name__ == "__main__":
    main()
