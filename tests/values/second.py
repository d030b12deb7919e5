#!/usr/bin/env python3
"""A second implementation of the reading's formulas, written from their definitions and not from the program.

Reads every *.json of a folder, works each case out, and prints one JSON object: file name to list of results.
Only the standard library is used. Usage: second.py FOLDER
"""

import json
import math
import pathlib
import statistics
import sys
from fractions import Fraction
from itertools import combinations

# Cards kept, and the difference set whose shifts are the rounds.
MODES = {"quick": (7, (0, 1, 3)), "usual": (13, (0, 1, 3, 9)), "long": (21, (3, 6, 7, 12, 14))}


def design(case):
    n, base = MODES[case["mode"]]
    rounds = [sorted((at + shift) % n for at in base) for shift in range(n)]
    met = {}
    for one in rounds:
        for pair in combinations(one, 2):
            met[pair] = met.get(pair, 0) + 1
    return {
        "rounds": rounds,
        "pairs": len(met),
        "mostMeetings": max(met.values()),
        "times": sorted({sum(card in one for one in rounds) for card in range(n)}),
    }


def score(case):
    n, _ = MODES[case["mode"]]
    scores = [0] * n
    for most, least in case["choices"]:
        scores[most] += 1
        scores[least] -= 1
    return scores


def shares(scores, times):
    # Exact odds first: e^u is (1 + q) / (1 - q).
    odds = []
    for own in scores:
        q = Fraction(own, times + 1)
        odds.append((1 + q) / (1 - q))
    total = sum(odds)
    return [float(own / total) for own in odds]


def weights(case):
    _, base = MODES[case["mode"]]
    scores = score(case)
    return {"scores": scores, "weights": shares(scores, len(base))}


def rank_order_centroid(case):
    n = case["n"]
    return [float(sum(Fraction(1, j) for j in range(k, n + 1)) / n) for k in range(1, n + 1)]


def rank_sum(case):
    n = case["n"]
    return [float(Fraction(2 * (n + 1 - k), n * (n + 1))) for k in range(1, n + 1)]


def noise(case):
    pairs = case["pairs"]
    sem = 2.0 * math.sqrt(1.0 - 0.8)
    band, own = 1.96 * math.sqrt(2.0) * sem, False
    if len(pairs) >= 10:
        differences = [value for pair in pairs for value in pair]
        band, own = max(1.96 * statistics.stdev(differences), 1.0), True
    return {"band": band, "own": own}


def change(case):
    sem = case["spread"] * math.sqrt(1.0 - case["reliability"])
    return {
        "sem": sem,
        "rci": (case["after"] - case["before"]) / (math.sqrt(2.0) * sem),
        "smallest": 1.96 * math.sqrt(2.0) * sem,
    }


def kendall(pairs):
    if len(pairs) < 3:
        return None
    concordant = discordant = tied_left = tied_right = 0
    for (a, b), (c, d) in combinations(pairs, 2):
        if a == c:
            tied_left += 1
        if b == d:
            tied_right += 1
        if (a - c) * (b - d) > 0:
            concordant += 1
        elif (a - c) * (b - d) < 0:
            discordant += 1
    all_pairs = len(pairs) * (len(pairs) - 1) // 2
    below = math.sqrt((all_pairs - tied_left) * (all_pairs - tied_right))
    return None if below == 0 else (concordant - discordant) / below


def reading(case):
    n, base = MODES[case["mode"]]
    band = noise(case)["band"] if "pairs" in case else 1.96 * math.sqrt(2.0) * 2.0 * math.sqrt(0.2)
    scores = score(case)
    weight = shares(scores, len(base))
    rows = []
    for card in range(n):
        matters, lived = case["importance"][card], case["lived"][card]
        gap = None if matters is None or lived is None else matters - lived
        if gap is None:
            kind = "unknown"
        elif abs(gap) <= band:
            kind = "tie"
        else:
            kind = "less" if gap > 0 else "more"
        key = 0.0 if gap is None else weight[card] * max(0, gap)
        rows.append((card, gap, kind, key))
    places = {"less": 0, "tie": 1, "more": 2, "unknown": 3}
    missing_first = -99
    order = sorted(
        rows,
        key=lambda row: (
            places[row[2]],
            -row[3],
            -weight[row[0]],
            missing_first if row[1] is None else row[1],
            row[0],
        ),
    )
    both = [c for c in range(n) if rows[c][1] is not None]
    below = sum(weight[c] * case["importance"][c] for c in both)
    above = sum(weight[c] * min(case["importance"][c], case["lived"][c]) for c in both)
    answered = [c for c in range(n) if case["importance"][c] is not None]
    importance = [case["importance"][c] for c in answered]
    evidence = case.get("evidence", {})
    # Days before the audit of the newest evidence of each card; thirty days count.
    recent = {int(card) for card, days in evidence.items() if days <= 30}
    top = sorted(
        range(n),
        key=lambda c: (
            -weight[c],
            -(case["importance"][c] if case["importance"][c] is not None else -1),
            c,
        ),
    )[:8]
    return {
        "order": [row[0] for row in order],
        "kinds": [row[2] for row in rows],
        "gaps": [row[1] for row in rows],
        "priorities": [None if row[1] is None else row[3] for row in rows],
        "weights": weight,
        "livedShare": 100.0 * above / below if below > 0 else None,
        "tau": kendall([(scores[c], case["importance"][c]) for c in answered]),
        "spread": statistics.stdev(importance) if len(importance) > 1 else None,
        "coverage": [len(recent & set(top)), len(top), len(recent), n],
        "missing": case["importance"].count(None) + case["lived"].count(None),
        "rounds": len(case["choices"]),
    }


def energy(case):
    rows = case["activities"]
    rated = [row for row in rows if row["energy"] is not None]
    hours = sum(row["minutes"] for row in rated)
    listed = sum(row["minutes"] for row in rows)
    named = [row["minutes"] for row in rows if row.get("meaningful")]
    found = {"meaningful": named[0] / listed if named and listed else None}
    if hours == 0:
        return {**found, "energy": None}
    found["energy"] = {
        "mean": sum(row["minutes"] * row["energy"] for row in rated) / hours,
        "giving": sum(row["minutes"] for row in rated if row["energy"] >= 3),
        "draining": sum(row["minutes"] for row in rated if row["energy"] <= -2),
        "rated": hours,
        "listed": listed,
        "unrated": len(rows) - len(rated),
    }
    return found


def trend(case):
    points = case["points"]
    if len(points) < 3:
        return None
    slopes = [
        90.0 * (second[1] - first[1]) / (second[0] - first[0])
        for first, second in combinations(points, 2)
        if second[0] != first[0]
    ]
    return statistics.median(slopes) if slopes else None


KINDS = {
    "design": design,
    "weights": weights,
    "rankOrderCentroid": rank_order_centroid,
    "rankSum": rank_sum,
    "noise": noise,
    "change": change,
    "reading": reading,
    "energy": energy,
    "trend": trend,
}


def main():
    folder = pathlib.Path(sys.argv[1])
    answers = {}
    for path in sorted(folder.glob("*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))
        answers[path.name] = [KINDS[case["kind"]](case) for case in cases]
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
