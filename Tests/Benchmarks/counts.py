"""Counts the instructions of three checks, and fails when one has grown by over 5 per cent.

Usage: counts.py BIDRAG [--renew], from anywhere; --renew writes what was counted to counts.txt.

Callgrind counts; it gives the same on a busy machine, and on any processor with AVX2, which it
shows to the program as one and the same (without AVX2 it is 1 per cent less). A count that has
shrunk by over 5 per cent is to be renewed, so that what was won is not lost again unseen.
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNTS = pathlib.Path(__file__).with_name("counts.txt")
COUNTED = ROOT / ".build" / "bench" / "counted"
MOST = 0.05

# What is checked, and the exit code that the check must end with. The first is made as people make
# it, of a path alone: nothing of it depends on the day. The others go through all arguments.
CHECKS = {
    "application": (["granska", "Examples/vasteras-jinan/ansokan.yaml"], 0),
    "report": (
        ["granska", "Examples/vasteras-jinan-2015/projekt/redovisning-1.yaml",
         "--per-dag", "2026-01-01"], 0,
    ),
    "mistakes": (
        ["validate", "Examples/mistakes/wrong-amount.yaml", "--as-of", "2026-01-01",
         "--format", "json"], 1,
    ),
}


def count(words: list, code: int) -> int:
    """The instructions of one check."""
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", COUNTED]
    # Nothing of the surroundings: no language, terminal, colour or zone of this machine. Swift
    # would begin each run with another seed for its tables.
    done = subprocess.run(
        [str(word) for word in command + words], cwd=ROOT, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
        env={
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "dumb", "TZ": "UTC",
            "SWIFT_DETERMINISTIC_HASHING": "1",
        },
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != code or not found:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}, not {code}:\n{done.stderr}")
    return int(found[1])


def committed() -> dict:
    lines = COUNTS.read_text().splitlines() if COUNTS.exists() else []
    return {
        name: int(number.replace(",", ""))
        for name, number in (line.split() for line in lines if line and line[0] != "#")
    }


def renew(counts: dict) -> None:
    head = "# Instructions of a check, by callgrind. Renewed by 'make counts-renew'.\n"
    COUNTS.write_text(head + "".join(f"{name:12} {n:>11,}\n" for name, n in counts.items()))


def main() -> None:
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["--renew"]):
        sys.exit(__doc__)
    COUNTED.parent.mkdir(parents=True, exist_ok=True)
    # valgrind cannot read Swift's debugging information.
    subprocess.run(["strip", "-g", "-o", COUNTED, sys.argv[1]], check=True)
    counts = {name: count(words, code) for name, (words, code) in CHECKS.items()}
    if sys.argv[2:]:
        renew(counts)
    before = committed()
    if before.keys() != counts.keys():
        sys.exit(f"{COUNTS.name} is not of these checks: run 'make counts-renew'")
    has_grown = False
    for name, now in counts.items():
        change = now / before[name] - 1
        has_grown = has_grown or change > MOST
        words = ""
        if change > MOST:
            words = "  grew by over 5 per cent"
        elif change < -MOST:
            words = "  shrank: run 'make counts-renew'"
        print(f"{name:12} {now:>11,} instructions, {change:+.2%} against {before[name]:,}{words}")
    if has_grown:
        sys.exit("A check costs more than it did: see why, or renew the counts and say why")


main()
