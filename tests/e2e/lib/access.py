"""Tells what a screen reader would be told: which element has the focus, and what can be found, by role and name.

Reads one JSON command a line and answers with one JSON line: {"do": "focus"}, {"do": "list"}, {"do": "text"}.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

APPLICATION = sys.argv[1]
DEEPEST = 60
LATEST = {"focus": None, "count": 0}


def on_focus(event):
    """Remembers what was focused last, so that the whole tree need not be searched after every press of Tab."""
    if event.detail1:
        LATEST["focus"] = event.source
        LATEST["count"] += 1


def pump():
    """Takes in what the bus has to tell."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def still_focused(element):
    try:
        return element is not None and element.get_state_set().contains(Atspi.StateType.FOCUSED)
    except GLib.Error:
        return False


def application():
    """The newest application whose name begins so."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    named = [one for one in found if one is not None and (one.get_name() or "").lower().startswith(APPLICATION)]
    return named[-1] if named else None


def elements(element, depth=0):
    """All elements below one, in reading order; what vanishes while it is read is passed over."""
    try:
        yield element
        if depth < DEEPEST:
            for index in range(element.get_child_count()):
                child = element.get_child_at_index(index)
                if child is not None:
                    yield from elements(child, depth + 1)
    except GLib.Error:
        return


def described(element):
    states = element.get_state_set()
    return {
        "role": element.get_role_name(),
        "name": element.get_name() or "",
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "pressed": states.contains(Atspi.StateType.PRESSED),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "enabled": states.contains(Atspi.StateType.ENABLED),
    }


def words(element):
    """What an element says by itself: its name, or its own text without that of its children."""
    text = element.get_text_iface()
    own = Atspi.Text.get_text(text, 0, -1) if text is not None else ""
    return own.replace("\ufffc", " ").strip() or (element.get_name() or "")


def answer(command):
    if command["do"] == "moved":
        # The bus tells of a new focus a moment after the key.
        end = time.monotonic() + 0.4
        while LATEST["count"] <= command["since"] and time.monotonic() < end:
            time.sleep(0.005)
            pump()
        return LATEST["count"]
    root = application()
    if root is None:
        return None
    if command["do"] != "focus":
        # What was read before is kept by the library until the bus tells of a change, and the bus may be late or silent.
        root.clear_cache()
    if command["do"] == "focus":
        # The bus tells of a new focus a moment after the key; looking through the whole tree takes far longer.
        end = time.monotonic() + 0.3
        while not still_focused(LATEST["focus"]) and time.monotonic() < end:
            time.sleep(0.01)
            pump()
        if still_focused(LATEST["focus"]):
            return described(LATEST["focus"])
        focused = None
        for element in elements(root):
            try:
                # Containers of the focus say that they are focused too; the innermost is meant.
                if element.get_state_set().contains(Atspi.StateType.FOCUSED):
                    focused = described(element)
            except GLib.Error:
                continue
        return focused
    if command["do"] == "list":
        found = []
        for element in elements(root):
            try:
                found.append(described(element))
            except GLib.Error:
                continue
        return found
    if command["do"] == "text":
        said = []
        for element in elements(root):
            try:
                said.append(words(element))
            except GLib.Error:
                continue
        return "\n".join(part for part in said if part)
    raise ValueError(command["do"])


listener = Atspi.EventListener.new(on_focus)
listener.register("object:state-changed:focused")
for line in sys.stdin:
    pump()
    try:
        reply = {"value": answer(json.loads(line))}
    except GLib.Error as error:
        reply = {"error": error.message}
    print(json.dumps(reply), flush=True)
