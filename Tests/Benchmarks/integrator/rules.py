"""Forty of Bidrag's rules of applications, by the same numbers, on plain dictionaries.

Each rule takes an application in English names and typed values, and yields the paths at which it
finds something. They are written to be read and to be quick: each walks only what it needs.
"""

import collections
import re
from decimal import ROUND_HALF_UP, Decimal

JOURNEYS = {"visit_abroad", "visit_received"}
VISITS = JOURNEYS | {"study_visit"}
EMAIL = re.compile(r"[^@ ,;:<>()]+@[^@ ,;:<>()]+\.[^@ .,;:<>()]{2,}")
TELEPHONE = re.compile(r"\+[1-9][0-9]{7,14}")
ORGANISATION_NUMBER = re.compile(r"[0-9]{2}[2-9][0-9]{3}-[0-9]{4}")
ORE = Decimal("0.01")


def lines(a):
    return a["budget"].get("lines", [])


def results(a):
    for i, objective in enumerate(a["objectives"].get("project_objectives", [])):
        for j, result in enumerate(objective.get("results", [])):
            yield f"objectives.project_objectives[{i}].results[{j}]", result


def indicators(a):
    for place, result in results(a):
        for i, indicator in enumerate(result.get("indicators", [])):
            yield f"{place}.indicators[{i}]", indicator


def folded(text):
    return re.sub(r"[\s_]+", "", str(text)).casefold()


def computed(line):
    """Quantity times unit price, times the rate of a foreign currency, rounded once."""
    if line.get("quantity") is None or line.get("unit_price") is None:
        return None
    product = line["quantity"] * line["unit_price"]
    if line.get("currency", "SEK") != "SEK":
        if line.get("rate") is None:
            return None
        product *= line["rate"]
    return product.quantize(ORE, ROUND_HALF_UP)


def is_outside(day, period):
    return not period[0] <= day <= period[1]


def act001(a, edition):
    period = a["in_short"].get("period")
    if not period or period[1] < period[0]:
        return
    for i, activity in enumerate(a.get("activities", [])):
        start, end = activity.get("start"), activity.get("end")
        if start and is_outside(start, period):
            yield f"activities[{i}].start"
        if end and end != start and is_outside(end, period):
            yield f"activities[{i}].end"


def act002(a, edition):
    for i, activity in enumerate(a.get("activities", [])):
        if activity.get("start") and activity.get("end") and activity["end"] < activity["start"]:
            yield f"activities[{i}].end"


def act003(a, edition):
    for i, activity in enumerate(a.get("activities", [])):
        start, end, days = activity.get("start"), activity.get("end"), activity.get("work_days")
        if start and end and days is not None and start <= end and days > (end - start).days + 1:
            yield f"activities[{i}].work_days"


def act004(a, edition):
    for i, activity in enumerate(a.get("activities", [])):
        if activity.get("kind") in VISITS:
            groups = activity.get("participants", [])
            if all(group.get("total") == 0 for group in groups):
                yield f"activities[{i}].participants"


def act009(a, edition):
    for i, activity in enumerate(a.get("activities", [])):
        for j, group in enumerate(activity.get("participants", [])):
            total, women, men = group.get("total"), group.get("women"), group.get("men")
            if None not in (total, women, men) and women + men != total:
                yield f"activities[{i}].participants[{j}].total"


def act011(a, edition):
    taken = set()
    for i, activity in enumerate(a.get("activities", [])):
        if "id" in activity:
            if activity["id"] in taken:
                yield f"activities[{i}].id"
            taken.add(activity["id"])


def act012(a, edition):
    if not lines(a):
        return
    costed = {line.get("activity") for line in lines(a)}
    if any(x.get("post") == "international_travel" and not x.get("activity") for x in lines(a)):
        return
    for i, activity in enumerate(a.get("activities", [])):
        if activity.get("kind") in JOURNEYS and activity.get("id", "") not in costed:
            yield f"activities[{i}].id"


def bud001(a, edition):
    for i, line in enumerate(lines(a)):
        should = computed(line)
        if should is not None and line.get("amount") is not None and should != line["amount"]:
            yield f"budget.lines[{i}].amount"


def bud002(a, edition):
    requested = a["budget"].get("requested")
    limit = edition.ceiling(a)
    if requested is not None and limit is not None and requested > limit:
        yield "budget.requested"


def bud010(a, edition):
    for i, line in enumerate(lines(a)):
        if line.get("currency", "SEK") != "SEK":
            if not all(line.get(name) for name in ("rate", "rate_date", "rate_source")):
                yield f"budget.lines[{i}].currency"


def bud011(a, edition):
    for name in ("lines", "other_financing"):
        for i, row in enumerate(a["budget"].get(name, [])):
            if row.get("amount") is not None and row["amount"] <= 0:
                yield f"budget.{name}[{i}].amount"
    if a["budget"].get("requested") is not None and a["budget"]["requested"] <= 0:
        yield "budget.requested"


def bud012(a, edition):
    period = a["in_short"].get("period")
    if not period or period[1] < period[0]:
        return
    for i, line in enumerate(lines(a)):
        if "year" in line and not period[0].year <= line["year"] <= period[1].year:
            yield f"budget.lines[{i}].year"


def bud013(a, edition):
    for name, owner in (("activity", "activities"), ("party", "parties")):
        known = {row["id"] for row in a.get(owner, []) if "id" in row}
        for i, line in enumerate(lines(a)):
            if known and line.get(name) and line[name] not in known:
                yield f"budget.lines[{i}].{name}"


def bud014(a, edition):
    seen = set()
    for i, line in enumerate(lines(a)):
        if "text" in line and line.get("amount") is not None:
            key = tuple(sorted((line | {"text": folded(line["text"])}).items()))
            if key in seen:
                yield f"budget.lines[{i}]"
            seen.add(key)


def bud015(a, edition):
    requested = a["budget"].get("requested")
    costs = [line.get("amount") for line in lines(a)]
    other = [source.get("amount") for source in a["budget"].get("other_financing", [])]
    if requested is None or not costs or None in costs or None in other:
        return
    if sum(costs) - sum(other) != requested:
        yield "budget.requested"


def bud016(a, edition):
    if not lines(a) or all(line.get("amount") == 0 for line in lines(a)):
        yield "budget.lines"


def bud017(a, edition):
    if a.get("activities"):
        for i, line in enumerate(lines(a)):
            if line.get("post") != "audit" and not line.get("activity"):
                yield f"budget.lines[{i}].activity"


def elg008(a, edition):
    period, signed = a["in_short"].get("period"), a["signature"].get("date")
    if period and signed and period[0] < signed:
        yield "in_short.period"


def elg009(a, edition):
    period = a["in_short"].get("period")
    if period and period[1] < period[0]:
        yield "in_short.period"


def obj001(a, edition):
    objectives = a["objectives"]
    if objectives and not objectives.get("project_objectives"):
        is_promised = bool(objectives.get("joint_ideas", 1))
        if a["kind"] == "project" or a["kind"] in ("inception", "development") and not is_promised:
            yield "objectives.project_objectives"


def obj002(a, edition):
    for i, objective in enumerate(a["objectives"].get("project_objectives", [])):
        if not objective.get("results"):
            yield f"objectives.project_objectives[{i}].results"


def obj003(a, edition):
    for place, result in results(a):
        if not result.get("indicators"):
            yield f"{place}.indicators"


def obj004(a, edition):
    for place, indicator in indicators(a):
        for name in ("baseline", "target", "source"):
            if indicator.get(name) is None:
                yield f"{place}.{name}"


def obj005(a, edition):
    for place, indicator in indicators(a):
        if "baseline" in indicator and "target" in indicator:
            if folded(indicator["baseline"]) == folded(indicator["target"]):
                yield f"{place}.target"


def obj006(a, edition):
    for place, result in results(a):
        if result.get("level") is None:
            yield f"{place}.level"


def obj007(a, edition):
    levels = [result.get("level") for _, result in results(a)]
    if levels and None not in levels and "organisation" not in levels:
        yield "objectives.project_objectives"


def obj008(a, edition):
    if not a.get("core_areas"):
        yield "core_areas"


def obj009(a, edition):
    for i, work in enumerate(a.get("core_areas", [])):
        if work.get("area") and not work.get("how"):
            yield f"core_areas[{i}].how"


def obj010(a, edition):
    named = set()
    for i, goal in enumerate(a.get("agenda_2030", {}).get("goals", [])):
        if not re.fullmatch("[1-9]|1[0-7]", goal) or goal in named:
            yield f"agenda_2030.goals[{i}]"
        named.add(goal)


def obj011(a, edition):
    served = {result for row in a.get("activities", []) for result in row.get("results", [])}
    if served:
        for place, result in results(a):
            if result.get("id") and result["id"] not in served:
                yield f"{place}.id"


def obj012(a, edition):
    known = {result["id"] for _, result in results(a) if "id" in result}
    if not known:
        return
    for i, activity in enumerate(a.get("activities", [])):
        if not activity.get("results"):
            yield f"activities[{i}].results"
        for j, result in enumerate(activity.get("results", [])):
            if result not in known:
                yield f"activities[{i}].results[{j}]"


def obj013(a, edition):
    benefits = a.get("mutual_benefit", [])
    if not benefits or not all("party" in benefit for benefit in benefits):
        return
    known = {party["id"] for party in a.get("parties", []) if "id" in party}
    gaining = {benefit["party"] for benefit in benefits if benefit.get("gains")}
    for i, benefit in enumerate(benefits):
        if benefit["party"] not in known:
            yield f"mutual_benefit[{i}].party"
    for party in sorted(known - gaining):
        yield f"mutual_benefit ({party})"


def prt001(a, edition):
    applicants = [
        (i, party) for i, party in enumerate(a.get("parties", [])) if party["role"] == "applicant"
    ]
    if not applicants:
        yield "parties"
    for number, (i, party) in enumerate(applicants):
        if party.get("country", "SE") != "SE":
            yield f"parties[{i}].country"
        elif number > 0:
            yield f"parties[{i}].role"


def prt003(a, edition):
    for i, party in enumerate(a.get("parties", [])):
        if party.get("role") == "international_party" and party.get("country"):
            if edition.countries and party["country"] not in edition.countries:
                yield f"parties[{i}].country"


def prt005(a, edition):
    for i, party in enumerate(a.get("parties", [])):
        number = party.get("organisation_number")
        if number and party.get("country", "SE") == "SE":
            if not ORGANISATION_NUMBER.fullmatch(number) or not is_checked(number):
                yield f"parties[{i}].organisation_number"


def is_checked(number):
    """Whether the last digit is right, by Luhn."""
    total = 0
    for place, digit in enumerate(number.replace("-", "")):
        value = int(digit) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def people(a):
    for i, party in enumerate(a.get("parties", [])):
        for name in ("coordinator", "project_manager"):
            if name in party:
                yield f"parties[{i}].{name}", party[name]
        for j, member in enumerate(party.get("team", [])):
            yield f"parties[{i}].team[{j}]", member


def prt010(a, edition):
    for place, person in people(a):
        if person.get("email") and not EMAIL.fullmatch(person["email"]):
            yield f"{place}.email"


def prt011(a, edition):
    for place, person in people(a):
        if person.get("telephone") and not TELEPHONE.fullmatch(person["telephone"]):
            yield f"{place}.telephone"


def prt017(a, edition):
    seen = collections.defaultdict(set)
    for i, party in enumerate(a.get("parties", [])):
        name = f"{folded(party['name'])} {party.get('country')}" if "name" in party else None
        keys = {"id": party.get("id"), "name": name,
                "organisation_number": party.get("organisation_number")}
        for field, key in keys.items():
            if key and key in seen[field]:
                yield f"parties[{i}].{field}"
            seen[field].add(key)


def prt018(a, edition):
    for i, party in enumerate(a.get("parties", [])):
        if not party.get("signatory"):
            yield f"parties[{i}].signatory"


def rsk002(a, edition):
    for i, risk in enumerate(a.get("risks", [])):
        for name in ("likelihood", "impact"):
            if name in risk and not 1 <= risk[name] <= 5:
                yield f"risks[{i}].{name}"


# Results must have a level from the form of 2023 on; before, it is advised.
LEVEL_DEMANDED = 2023

# Each rule, and whether a finding of it stops submission; as in Bidrag.
RULES = [
    ("ACT001", True, act001), ("ACT002", True, act002), ("ACT003", True, act003),
    ("ACT004", True, act004), ("ACT009", True, act009), ("ACT011", True, act011),
    ("ACT012", False, act012), ("BUD001", True, bud001), ("BUD002", True, bud002),
    ("BUD010", True, bud010), ("BUD011", True, bud011), ("BUD012", True, bud012),
    ("BUD013", True, bud013), ("BUD014", False, bud014), ("BUD015", True, bud015),
    ("BUD016", True, bud016), ("BUD017", False, bud017), ("ELG008", False, elg008),
    ("ELG009", True, elg009), ("OBJ001", True, obj001), ("OBJ002", True, obj002),
    ("OBJ003", False, obj003), ("OBJ004", True, obj004), ("OBJ005", False, obj005),
    ("OBJ006", True, obj006), ("OBJ007", False, obj007), ("OBJ008", True, obj008),
    ("OBJ009", False, obj009), ("OBJ010", True, obj010), ("OBJ011", False, obj011),
    ("OBJ012", False, obj012), ("OBJ013", True, obj013), ("PRT001", True, prt001),
    ("PRT003", True, prt003), ("PRT005", True, prt005), ("PRT010", True, prt010),
    ("PRT011", True, prt011), ("PRT017", True, prt017), ("PRT018", True, prt018),
    ("RSK002", True, rsk002),
]


def findings(a, edition):
    """What the forty rules find: rule, whether it stops submission, and path."""
    return [
        (rule, stops and (rule != "OBJ006" or edition.year >= LEVEL_DEMANDED), path)
        for rule, stops, check in RULES for path in check(a, edition)
    ]
