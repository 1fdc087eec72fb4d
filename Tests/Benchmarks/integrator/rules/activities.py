"""Rules on the period and the activities."""

from rules.reading import lines

JOURNEYS = {"visit_abroad", "visit_received"}
VISITS = JOURNEYS | {"study_visit"}


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


def elg008(a, edition):
    period, signed = a["in_short"].get("period"), a["signature"].get("date")
    if period and signed and period[0] < signed:
        yield "in_short.period"


def elg009(a, edition):
    period = a["in_short"].get("period")
    if period and period[1] < period[0]:
        yield "in_short.period"
