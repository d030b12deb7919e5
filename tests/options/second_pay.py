#!/usr/bin/env python3
"""A second implementation of pay and of the cost of leaving, written from their definitions and not from the program.

Reads every *.json of a folder, works each case out, and prints one JSON object: file name to list of results.
Only the standard library is used. Usage: second_pay.py FOLDER
"""

import calendar
import datetime
import json
import pathlib
import sys
from fractions import Fraction

ZERO = Fraction(0)


def to_whole(value):
    """To the nearest whole, a half away from nothing."""
    sign = -1 if value < 0 else 1
    return sign * int((abs(value) * 2 + 1) // 2)


def dollars(cents, share=Fraction(1)):
    return to_whole(Fraction(cents) * share / 100)


# Pay


def units_of_year(full, ramp, year):
    if not ramp or ramp["months"] == 0:
        return full
    shares = []
    for month in range((year - 1) * 12, year * 12):
        if month >= ramp["months"]:
            shares.append(Fraction(1))
        else:
            first = Fraction(ramp["start"], 100)
            shares.append(first + (1 - first) * Fraction(month, ramp["months"]))
    return to_whole(full * sum(shares) / 12)


def by_formula(terms, units):
    """Cents above the base."""
    formula = terms["formula"]
    kind = formula["kind"]
    if kind == "salary":
        pay = ZERO
    elif kind == "threshold":
        pay = max(0, units - formula["threshold"]) * Fraction(formula["rate"])
    elif kind == "greater":
        pay = max(Fraction(terms["base"]), units * Fraction(formula["rate"])) - terms["base"]
    elif kind == "pure":
        pay = units * Fraction(formula["rate"])
    else:
        # Unit by unit of a sorted staircase: each part of the work at the highest step below it.
        pay = ZERO
        steps = formula["tiers"] + [{"from": max(units, formula["tiers"][-1]["from"]), "rate": 0}]
        for step, following in zip(steps, steps[1:]):
            inside = min(units, following["from"]) - step["from"]
            if inside > 0:
                pay += inside * Fraction(step["rate"])
    if terms.get("cap") is not None:
        pay = min(pay, Fraction(terms["cap"]))
    return pay


def months_in(months, year):
    """Months of a year in which what lasts so many months still runs; a steady year has none."""
    if year is None:
        return 0
    return sum(1 for month in range((year - 1) * 12, year * 12) if month < months)


def lines_of(terms, year, case, at=None):
    pure = terms["formula"]["kind"] == "pure"
    full = at if at is not None else (terms.get("volume") or {"low": 0, "likely": 0, "high": 0})[case]
    units = full if year is None else units_of_year(full, terms.get("ramp"), year)
    lines = []

    def put(part, amount, name=None):
        if amount != 0:
            lines.append([part, name, amount])

    base = 0 if pure else dollars(terms["base"])
    work = dollars(by_formula(terms, units))
    put("base", base)
    put("production", work)
    if terms.get("guarantee"):
        short = max(0, dollars(terms["guarantee"]["yearly"]) - base - work)
        put("guarantee", to_whole(short * Fraction(months_in(terms["guarantee"]["months"], year), 12)))
    quality = terms.get("quality")
    if quality and quality.get("paid"):
        put("quality", dollars(quality["most"], Fraction(quality["paid"][case], 100)))
    for own in terms.get("call", []):
        put("call", dollars(own["pay"] * own["times"]), own["name"])
    for own in terms.get("stipends", []):
        months = 12 if own.get("months") is None else months_in(own["months"], year)
        put("stipend", dollars(own["yearly"], Fraction(months, 12)), own["name"])
    for part in ("retirement", "health", "education"):
        put(part, dollars(terms.get(part) or 0))
    for own in terms.get("once", []):
        if own["year"] == year:
            put("once", dollars(own["amount"]), own["name"])
    for part in ("premiums", "unreimbursed", "commute"):
        put(part, -dollars(terms.get(part) or 0))
    return lines


def total(lines):
    return sum(amount for _, _, amount in lines)


def chance_above(spread, x):
    """Thousandths of the triangle that lie above x."""
    low, likely, high = spread["low"], spread["likely"], spread["high"]
    if low == high:
        return 1000 if x < low else 0
    if x <= low:
        return 1000
    if x >= high:
        return 0
    if x < likely:
        below = Fraction((x - low) ** 2, (high - low) * (likely - low))
        return 1000 - to_whole(1000 * below)
    return to_whole(1000 * Fraction((high - x) ** 2, (high - low) * (high - likely)))


def break_even(terms):
    formula = terms["formula"]
    kind = formula["kind"]
    if kind == "threshold":
        return formula["threshold"]
    if kind == "tiers":
        return formula["tiers"][0]["from"]
    if kind == "greater":
        floor = terms["base"]
    elif kind == "pure" and terms.get("guarantee"):
        floor = terms["guarantee"]["yearly"]
    else:
        return None
    # The smallest whole volume whose pay is no less than what is paid anyway.
    units = -(-floor // formula["rate"])
    return units


def minutes_of_year(hours):
    if hours.get("weeks") is None or hours.get("scheduled") is None:
        return None
    week = hours["scheduled"] + sum(hours.get(own) or 0 for own in ("after", "unpaid", "commute"))
    on_call = (hours.get("call") or 0) * 60 * hours.get("callWeight", 0) // 100
    return hours["weeks"] * week + on_call


TAXED = ("base", "production", "guarantee", "quality", "call", "stipend", "once")


def pay(case):
    terms, rates = case["terms"], case["rates"]
    rate = Fraction(rates["discount"], 10000)
    years, present = [], []
    for year in range(1, 6):
        lines = lines_of(terms, year, "likely")
        years.append(lines)
        present.append(to_whole(total(lines) / (1 + rate) ** year))
    steady = {own: lines_of(terms, None, own) for own in ("low", "likely", "high")}
    sums = {own: total(lines) for own, lines in steady.items()}
    minutes = minutes_of_year(terms.get("hours", {}))
    hour = None
    if minutes:
        hour = [to_whole(Fraction(sums[own] * 6000, minutes)) for own in ("low", "likely", "high")]
    tax = None
    if rates.get("tax") is not None:
        base = sum(amount for part, _, amount in steady["likely"] if part in TAXED)
        due = to_whole(base * Fraction(rates["tax"], 10000))
        tax = [base, due, sums["likely"] - due]
    even = break_even(terms)
    chance = None
    if even is not None and terms.get("volume"):
        chance = chance_above(terms["volume"], even)
    return {
        "years": years,
        "totals": [total(lines) for lines in years],
        "present": present,
        "presentTotal": sum(present),
        "steady": steady["likely"],
        "range": [sums["low"], sums["likely"], sums["high"]],
        "minutes": minutes,
        "hour": hour,
        "tax": tax,
        "breakEven": even,
        "chance": chance,
        "at": [total(lines_of(terms, None, "likely", units)) for units in case.get("at", [])],
    }


# Leaving


def day_of(text):
    return datetime.date.fromisoformat(text)


def add_months(day, months):
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def full_months(start, end):
    """Months that are over when the day `end` is over."""
    after = end + datetime.timedelta(days=1)
    months = 0
    while add_months(start, months + 1) <= after:
        months += 1
    return months


def last_of_month(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def cost_on(terms, ending, day):
    lines = []

    def put(part, amount, name=None):
        if amount != 0:
            lines.append([part, name, amount])

    tail = terms.get("tail")
    if tail and not (tail.get("until") and day >= day_of(tail["until"])):
        mine = {own["ending"]: own["percent"] for own in tail["mine"]}.get(ending, 0)
        put("tail", dollars(tail["premium"], Fraction(tail["tenths"], 10) * Fraction(mine, 100)))
    for own in terms.get("clawbacks", []):
        start = day_of(own["from"])
        if ending in own["spared"] or day < start:
            continue
        gone = full_months(start, day)
        if gone >= own["months"]:
            continue
        share = 1 - Fraction(gone, own["months"]) if own["prorated"] else Fraction(1)
        put("clawback", dollars(own["amount"], share), own["name"])
    for own in terms.get("unvested", []):
        if day < day_of(own["on"]):
            put("unvested", dollars(own["amount"]), own["name"])
    for own in terms.get("bonuses", []):
        # Walk back month by month from the last month that is over to the one in which it was posted.
        over = day if last_of_month(day) == day else day.replace(day=1) - datetime.timedelta(days=1)
        since = 0
        while over.month != own["month"]:
            since += 1
            over = over.replace(day=1) - datetime.timedelta(days=1)
        put("bonus", dollars(own["yearly"], Fraction(since, 12)), own["name"])
    bar = terms.get("nonCompete")
    if bar and bar["bars"] == "yes" and ending not in bar["spared"]:
        ways = []
        if bar.get("buyOut") is not None:
            ways.append(dollars(bar["buyOut"]))
        if bar.get("monthly") is not None:
            ways.append(dollars(bar["monthly"] * bar["months"]))
        put("nonCompete", min(ways, default=0))
    if terms.get("gap"):
        put("gap", dollars(terms["gap"]["yearly"], Fraction(terms["gap"]["weeks"], 52)))
    loans = terms.get("loans")
    if loans and loans["next"] == "no" and day < day_of(loans["until"]):
        put("loans", dollars(loans["amount"]))
    return lines


def leaving(case):
    terms, ending, today = case["terms"], case["ending"], day_of(case["today"])
    notice = (terms.get("notice") or 0) if ending == "resign" else 0
    earliest = today + datetime.timedelta(days=notice)
    months, totals, late, ends = [], [], 0, []
    for month in range(30):
        day = last_of_month(add_months(today.replace(day=1), month))
        lines = cost_on(terms, ending, day)
        months.append(lines)
        totals.append(total(lines))
        ends.append(day)
        late += day < earliest
    best = []
    open_months = [at for at in range(30) if ends[at] >= earliest]
    if any(totals[at] for at in open_months):
        for at in open_months:
            if at > open_months[0] and totals[at - 1] <= totals[at]:
                continue
            following = [totals[own] for own in open_months if own > at and totals[own] != totals[at]]
            if not following or following[0] > totals[at]:
                best.append(at)
    best = sorted(sorted(best, key=lambda at: (totals[at], at))[:3])
    return {
        "lines": months,
        "totals": totals,
        "late": late,
        "windows": [ends[at].isoformat() for at in best],
    }


def main():
    out = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))
        kinds = {"pay": pay, "leaving": leaving}
        out[path.name] = [kinds[case["kind"]](case) for case in cases]
    json.dump(out, sys.stdout)


main()
