"""Rules on the parties and their people, and on the risks."""

import collections
import re

from rules.reading import folded

EMAIL = re.compile(r"[^@ ,;:<>()]+@[^@ ,;:<>()]+\.[^@ .,;:<>()]{2,}")
TELEPHONE = re.compile(r"\+[1-9][0-9]{7,14}")
ORGANISATION_NUMBER = re.compile(r"[0-9]{2}[2-9][0-9]{3}-[0-9]{4}")


def people(a):
    for i, party in enumerate(a.get("parties", [])):
        for name in ("coordinator", "project_manager"):
            if name in party:
                yield f"parties[{i}].{name}", party[name]
        for j, member in enumerate(party.get("team", [])):
            yield f"parties[{i}].team[{j}]", member


def is_checked(number):
    """Whether the last digit is right, by Luhn."""
    total = 0
    for place, digit in enumerate(number.replace("-", "")):
        value = int(digit) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


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
