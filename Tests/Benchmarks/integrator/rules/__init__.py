"""Forty of Bidrag's rules of applications, by the same numbers, on plain dictionaries.

Each rule takes an application in English names and typed values, and yields the paths at which it
finds something. They are written to be read and to be quick: each walks only what it needs.
"""

from rules import activities, budget, objectives, parties

# Results must have a level from the form of 2023 on; before, it is advised.
LEVEL_DEMANDED = 2023

# Each rule, and whether a finding of it stops submission; as in Bidrag.
RULES = [
    ("ACT001", True, activities.act001), ("ACT002", True, activities.act002),
    ("ACT003", True, activities.act003), ("ACT004", True, activities.act004),
    ("ACT009", True, activities.act009), ("ACT011", True, activities.act011),
    ("ACT012", False, activities.act012), ("BUD001", True, budget.bud001),
    ("BUD002", True, budget.bud002), ("BUD010", True, budget.bud010),
    ("BUD011", True, budget.bud011), ("BUD012", True, budget.bud012),
    ("BUD013", True, budget.bud013), ("BUD014", False, budget.bud014),
    ("BUD015", True, budget.bud015), ("BUD016", True, budget.bud016),
    ("BUD017", False, budget.bud017), ("ELG008", False, activities.elg008),
    ("ELG009", True, activities.elg009), ("OBJ001", True, objectives.obj001),
    ("OBJ002", True, objectives.obj002), ("OBJ003", False, objectives.obj003),
    ("OBJ004", True, objectives.obj004), ("OBJ005", False, objectives.obj005),
    ("OBJ006", True, objectives.obj006), ("OBJ007", False, objectives.obj007),
    ("OBJ008", True, objectives.obj008), ("OBJ009", False, objectives.obj009),
    ("OBJ010", True, objectives.obj010), ("OBJ011", False, objectives.obj011),
    ("OBJ012", False, objectives.obj012), ("OBJ013", True, objectives.obj013),
    ("PRT001", True, parties.prt001), ("PRT003", True, parties.prt003),
    ("PRT005", True, parties.prt005), ("PRT010", True, parties.prt010),
    ("PRT011", True, parties.prt011), ("PRT017", True, parties.prt017),
    ("PRT018", True, parties.prt018), ("RSK002", True, parties.rsk002),
]


def findings(a, edition):
    """What the forty rules find: rule, whether it stops submission, and path."""
    return [
        (rule, stops and (rule != "OBJ006" or edition.year >= LEVEL_DEMANDED), path)
        for rule, stops, check in RULES for path in check(a, edition)
    ]
