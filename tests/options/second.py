#!/usr/bin/env python3
"""A second implementation of the two readings, written from their definitions and not from the program.

Reads every *.json of a folder, works each case out, and prints one JSON object: file name to list of results.
The first reading is worked out by filling in every unknown answer in every way; sums are exact fractions.
Only the standard library is used. Usage: second.py FOLDER
"""

import json
import pathlib
import sys
from fractions import Fraction
from itertools import product

SPREAD = {"writing": Fraction(0), "seen": Fraction(1, 20), "told": Fraction(3, 20), "guess": Fraction(3, 10)}


def is_enough(line, amount):
    return amount >= line["line"] if line["better"] == "more" else amount <= line["line"]


def answers(case, path):
    """For each criterion: True, False, or None where it is not known."""
    row = case["facts"][path]
    return [None if own is None else is_enough(line, own["amount"]) for line, own in zip(case["lines"], row)]


def thresholds(case):
    return [at for at, line in enumerate(case["lines"]) if line["role"] == "enough"]


def breakers(case):
    return [at for at, line in enumerate(case["lines"]) if line["role"] == "breaker"]


def end_of(order, a, b):
    for at in order:
        if a[at] != b[at]:
            return "one" if a[at] else "other"
    return "level"


def ends(case, one, other):
    order = thresholds(case)
    a, b = answers(case, one), answers(case, other)
    gaps = [(row, at) for row in (0, 1) for at in order if (a, b)[row][at] is None]
    found = set()
    for fill in product((True, False), repeat=len(gaps)):
        whole = [list(a), list(b)]
        for (row, at), own in zip(gaps, fill):
            whole[row][at] = own
        found.add(end_of(order, *whole))
    return found


def line_of(case, one, other):
    """The first line on which they differ, or on which it depends."""
    a, b = answers(case, one), answers(case, other)
    for at in thresholds(case):
        if a[at] is None or b[at] is None or a[at] != b[at]:
            return at
    return None


def enough(case):
    paths = range(len(case["facts"]))
    here, without = [], []
    for path in paths:
        own = answers(case, path)
        broken = [at for at in breakers(case) if own[at] is False]
        waits = [at for at in breakers(case) if own[at] is None]
        if broken:
            without.append([path, "breaks", broken[0]])
        elif waits:
            without.append([path, "waits", waits[0]])
        else:
            here.append(path)
    missing = {path: sum(answers(case, path)[at] is None for at in thresholds(case)) for path in paths}
    while True:
        open_pairs = [(a, b) for a in here for b in here if a < b and len(ends(case, a, b)) > 1]
        if not open_pairs:
            break
        # The one with most unknown lines steps aside; among those alike the last that is met.
        best = None
        for a, b in open_pairs:
            for path in (a, b):
                if missing[path] and (best is None or missing[path] >= missing[best[0]]):
                    best = (path, line_of(case, a, b))
        here.remove(best[0])
        without.append([best[0], "depends", best[1]])

    def beats(path):
        return sum(ends(case, path, other) == {"one"} for other in here if other != path)

    places = {}
    for path in here:
        places.setdefault(-beats(path), []).append(path)
    return {"places": [places[key] for key in sorted(places)], "without": without}


def value(line, amount):
    worst, best = line["range"]
    return min(Fraction(1), max(Fraction(0), Fraction(amount - worst, best - worst)))


def mean(line, own):
    if own is None:
        return Fraction(1, 2)
    mode, room = value(line, own["amount"]), SPREAD[own["grade"]]
    if line["yardstick"] == "yesNo":
        return 1 - room if mode == 1 else room
    if own.get("between"):
        low, high = sorted(value(line, end) for end in own["between"])
    elif room == 0:
        return mode
    else:
        low, high = max(Fraction(0), mode - room), min(Fraction(1), mode + room)
    return mode if high <= low else (low + mode + high) / 3


def centroid(n):
    return [sum(Fraction(1, j) for j in range(k, n + 1)) / n for k in range(1, n + 1)]


def out(case, path):
    own = answers(case, path)
    return any(own[at] is False for at in breakers(case))


def weighed(case):
    lines = [(at, case["lines"][at]) for at in thresholds(case)]
    paths = [path for path in range(len(case["facts"])) if not out(case, path)]
    points = [line.get("points") for _, line in lines]
    if all(own is not None for own in points) and sum(points) > 0:
        weights = [Fraction(own, sum(points)) for own in points]
    else:
        weights = centroid(len(lines))
    means = [[mean(line, case["facts"][path][at]) for at, line in lines] for path in paths]
    worths = [sum(w * v for w, v in zip(weights, row)) for row in means]
    equal = [sum(row) / len(row) for row in means]
    order = sorted(range(len(paths)), key=lambda at: -worths[at])
    first, second = order[0], order[1]
    switches = []
    for at in range(len(lines)):
        d = [a - b for a, b in zip(means[first], means[second])]
        if weights[at] == 1:
            switches.append(None)
            continue
        rest = sum(w * own for k, (w, own) in enumerate(zip(weights, d)) if k != at) / (1 - weights[at])
        own = None if rest == d[at] else rest / (rest - d[at])
        switches.append(float(own) if own is not None and 0 <= own <= 1 else None)
    return {
        "paths": paths,
        "weights": [float(own) for own in weights],
        "worths": [float(own) for own in worths],
        "equal": [float(own) for own in equal],
        "switches": switches,
    }


def pay(case):
    gap = Fraction(case["first"]) - Fraction(case["second"])
    cents = gap * case["range"] / Fraction(case["weight"])
    # Halves away from nothing, as money is rounded.
    whole, rest = divmod(abs(cents), 1)
    size = whole + (1 if rest >= Fraction(1, 2) else 0)
    return int(size if cents >= 0 else -size)


KINDS = {"enough": enough, "weighed": weighed, "pay": pay}


def main():
    folder = pathlib.Path(sys.argv[1])
    files = {}
    for file in sorted(folder.glob("*.json")):
        cases = json.loads(file.read_text(encoding="utf-8"))
        files[file.name] = [KINDS[case["kind"]](case) for case in cases]
    json.dump(files, sys.stdout)


if __name__ == "__main__":
    main()
