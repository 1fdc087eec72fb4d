"""Times checks in one process, warm: Bidrag beside the floor and an integrator's stack.

Usage: warm.py BIDRAG WARM, where WARM is Tests/Benchmarks/Warm, built. The floor is in C: libyaml's
events of the same YAML, and libxml2's parse and validation of the same XML. The integrator's stack
is in Python (integrator/): PyYAML's loader in C, jsonschema-rs, forty of the rules, lxml. Verdicts
are compared first, of the case and of files with mistakes. TURNS in the environment says how often
each is run in turn (15).
"""

import json
import os
import pathlib
import subprocess
import sys

from measuring import CASE, PEERS, ROOT, SCHEMAS, WORK, made_xml, median, python_with, table

TURNS = int(os.environ.get("TURNS", "15"))
ROUNDS = 60
INTEGRATOR = pathlib.Path(__file__).parent / "integrator" / "integrator.py"

# The mistakes that schema and forty rules can see; the others are of YAML and of annexes.
MISTAKES = (
    "above-ceiling", "country-not-eligible", "ends-before-start", "missing-field",
    "organisation-number", "sum-differs", "telephone", "unknown-field", "women-and-men",
    "wrong-amount", "wrong-date",
)


def built_floor() -> pathlib.Path:
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libxml-2.0", "yaml-0.1"],
        check=True, capture_output=True, text=True,
    ).stdout.split()
    program = WORK / "floor"
    source = pathlib.Path(__file__).with_name("floor.c")
    subprocess.run(["cc", "-O2", "-o", program, source, *flags], check=True)
    return program


def lines(command: list) -> str:
    return subprocess.run(
        [str(word) for word in command], check=True, capture_output=True, text=True).stdout


def integrator(rounds: int, *files: pathlib.Path) -> list:
    return json.loads(lines([python_with(*PEERS), INTEGRATOR, rounds, *files]))


def findings_of(bidrag: str, file: pathlib.Path) -> tuple[bool, set]:
    """Whether Bidrag takes a file, and what it finds there, by rule and path."""
    answer = subprocess.run(
        [bidrag, "validate", file, "--as-of", "2026-01-01", "--format", "json"],
        capture_output=True, text=True,
    )
    found = json.loads(answer.stdout)["documents"][0]["findings"]
    return answer.returncode == 0, {(each["rule"], each["path"]) for each in found}


def compare_verdicts(bidrag: str) -> int:
    """Stops where the integrator judges a file otherwise; gives how many files there were."""
    files = [CASE / "ansokan.yaml"]
    files += [ROOT / "Examples" / "mistakes" / f"{name}.yaml" for name in MISTAKES]
    for file, theirs in zip(files, integrator(0, *files), strict=True):
        is_taken, ours = findings_of(bidrag, file)
        by_rules = {
            (each["rule"], each["path"]) for each in theirs["found"] if each["rule"][-1].isdigit()
        }
        if is_taken != theirs["submittable"] or not by_rules <= ours:
            sys.exit(f"{file.name}: Bidrag finds {ours}, the integrator {theirs['found']}")
    return len(files)


def report(bidrag: str, warm: str) -> str:
    """The tables and the ratios."""
    xml, source = made_xml(bidrag), CASE / "ansokan.yaml"
    compared = compare_verdicts(bidrag)
    floor = [built_floor(), ROUNDS * 4, source, xml, SCHEMAS / "application.xsd"]
    taken = {name: [] for name in ("yaml", "xml", "one", "stack", "wall", "walls")}
    for _ in range(TURNS):
        events, proof = map(float, lines(floor).split())
        taken["yaml"].append(events)
        taken["xml"].append(proof)
        wall, processor = checked(warm, 1, source)
        taken["one"].append(processor)
        taken["wall"].append(wall)
        taken["walls"].append(checked(warm, 2, source)[0])
        taken["stack"].append(integrator(ROUNDS // 6, source)[0]["microseconds"])
    rows = [
        [words, f"{median(taken[name]) / 1e3:.2f} ms", f"{min(taken[name]) / 1e3:.2f} ms"]
        for words, name in (
            ("libyaml's events, in C", "yaml"), ("libxml2's parse and validation, in C", "xml"),
            ("Bidrag: read, rules, XML, proof", "one"),
            ("PyYAML, jsonschema-rs, 40 rules in Python, lxml", "stack"),
            ("on the wall: Bidrag, one job", "wall"),
            ("on the wall: Bidrag, two jobs with a document each", "walls"),
        )
    ]
    middle = {name: median(times) for name, times in taken.items()}
    return "\n".join([
        f"Warm: processor time of one document in one process, {TURNS} turns of {ROUNDS} checks; "
        f"the same verdicts on {compared} files; load {os.getloadavg()[0]:.1f}.",
        "",
        table(["", "median", "least"], rows),
        "",
        f"Bidrag takes {middle['one'] / (middle['yaml'] + middle['xml']):.2f} times the floor "
        f"(wanted: at most 2), the integrator's stack {middle['stack'] / middle['one']:.1f} times "
        "as long as Bidrag (wanted: at least 10), and two jobs do "
        f"{2 * middle['wall'] / middle['walls']:.2f} times what one does (wanted: at least 1.8).",
    ])


def checked(warm: str, jobs: int, source: pathlib.Path) -> tuple[float, float]:
    """Microseconds on the wall and of the processor for a round of so many jobs."""
    verdict, wall, processor = lines([warm, ROUNDS, jobs, source]).split()
    if verdict != "submittable":
        sys.exit(f"{source.name} is {verdict}: nothing to compare")
    return float(wall), float(processor)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(report(*sys.argv[1:]))
