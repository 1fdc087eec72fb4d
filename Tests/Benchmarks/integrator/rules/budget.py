"""Rules on the budget."""

from decimal import ROUND_HALF_UP, Decimal

from rules.reading import folded, lines

ORE = Decimal("0.01")


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
