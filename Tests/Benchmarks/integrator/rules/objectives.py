"""Rules on objectives, results, indicators and mutual benefit."""

import re

from rules.reading import folded


def results(a):
    for i, objective in enumerate(a["objectives"].get("project_objectives", [])):
        for j, result in enumerate(objective.get("results", [])):
            yield f"objectives.project_objectives[{i}].results[{j}]", result


def indicators(a):
    for place, result in results(a):
        for i, indicator in enumerate(result.get("indicators", [])):
            yield f"{place}.indicators[{i}]", indicator


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
