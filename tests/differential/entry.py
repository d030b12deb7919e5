"""Reads one calendar file with another library and prints what it says of its only event."""

import json
import pathlib
import sys

import icalendar


def main():
    calendar = icalendar.Calendar.from_ical(pathlib.Path(sys.argv[1]).read_bytes())
    (event,) = calendar.walk("VEVENT")
    if event.errors:
        raise SystemExit(f"the other library complains: {event.errors}")
    attendees = event.get("ATTENDEE", [])
    print(
        json.dumps(
            {
                "uid": str(event["UID"]),
                "sequence": int(event["SEQUENCE"]),
                "method": str(calendar["METHOD"]),
                "class": str(event["CLASS"]),
                "summary": str(event["SUMMARY"]),
                "description": str(event["DESCRIPTION"]),
                "start": event.decoded("DTSTART").isoformat(),
                "end": event.decoded("DTEND").isoformat(),
                "alarms": [str(alarm.decoded("TRIGGER")) for alarm in event.walk("VALARM")],
                "attendees": len(attendees if isinstance(attendees, list) else [attendees]),
            }
        )
    )


if __name__ == "__main__":
    main()
