"""Stops the program at each of its steps, fills its disks, and sets others to write beside it.

Usage: faults.py PROGRAM [PART…], with the parts stops, random, short, order, disks, access and
writers; without parts all are made. Prints a table as Markdown, and ends with 1 when a byte was lost,
a failure not told, or something left that the next run does not take away.

It needs strace, a compiler for C, and leave to mount disks in memory: the superuser, or a system on
which `unshare --map-root-user` gives it. ONLY=WORDS tries only the commands with those words in their
names, ROUNDS=N says how often chance decides, JOBS=N how many runs at once. Work is done in
.build/faults, and taken away afterwards. A stand-in prints PDF: the steps of WeasyPrint are its own.
"""

import os
import pathlib
import shutil
import sys
import tempfile
import time

import access
import order
import short
import writers
from disks import Disks
from running import Bench
from scenarios import ROOT, SCENARIOS
from stops import Count, Stops, jobs

PARTS = ["stops", "random", "short", "order", "disks", "access", "writers"]
COLUMNS = {
    "stops": ["kills", "errors"], "random": ["random kills"], "short": ["short writes"],
    "order": ["syncs"], "disks": ["full disks", "no names left"], "access": ["no leave"],
}
ROUNDS = int(os.environ.get("ROUNDS", "25"))


def trials(bench: Bench, scenario, parts: list[str]) -> dict[str, Count]:
    """All that is done to one command."""
    stops = Stops(bench, scenario)
    made: dict[str, Count] = {}
    if "stops" in parts:
        made["kills"] = stops.kills(jobs())
        made["errors"] = stops.errors(jobs())
    if "random" in parts:
        made["random kills"] = stops.random_kills(ROUNDS, jobs(), seed=len(scenario.name))
    if "short" in parts:
        made["short writes"] = short.short_writes(bench, scenario, stops)
    if "order" in parts:
        made["syncs"] = order.order(bench, scenario)
    if "disks" in parts:
        made["full disks"] = Disks(bench, scenario, stops).fills()
        made["no names left"] = Disks(bench, scenario, stops).names()
    if "access" in parts:
        made["no leave"] = access.refused(bench, scenario)
    return made


def beside(bench: Bench) -> dict[str, Count]:
    """What others do at the same time."""
    return {
        "two runs at once": writers.pairs(bench, ROUNDS),
        "an editor that saves all the time": writers.edited(bench, ROUNDS * 2),
        "someone at the very last moment": writers.at_the_last_moment(bench),
        "someone who saves twice at the very last moment": writers.saved_twice(bench),
        "a folder that becomes a link": writers.folder_swapped(bench),
        "a folder that is held": writers.held(bench),
    }


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def total(counts: list[Count]) -> str:
    return str(sum(count.tried for count in counts))


def report(made: dict[str, dict[str, Count]], other: dict[str, Count], seconds: float) -> str:
    columns = [column for columns in COLUMNS.values() for column in columns]
    columns = [name for name in columns if any(name in row for row in made.values())]
    every = [count for row in made.values() for count in row.values()] + list(other.values())
    rows = [
        [name, *(str(row[column].tried) for column in columns),
         str(sum(len(count.lost) for count in row.values()))]
        for name, row in made.items()
    ]
    sums = [total([row[column] for row in made.values()]) for column in columns]
    lost = sum(len(count.lost) for count in every)
    words = [
        f"{total(every)} trials in {seconds / 60:.0f} minutes; {lost} in which a byte was lost, a "
        "failure was not told, or something was left for good."
    ]
    if made:
        words.append(table(["command", *columns, "lost"], [*rows, ["all", *sums, str(lost)]]))
    if other:
        words.append(
            table(
                ["beside the program", "trials", "lost"],
                [[name, str(count.tried), str(len(count.lost))] for name, count in other.items()],
            )
        )
    return "\n\n".join(words)


def show(name: str, made: dict[str, Count]) -> None:
    """How far the trials have come, and what was lost in them."""
    print(f"{name}: {total(list(made.values()))}", file=sys.stderr, flush=True)
    for count in made.values():
        for words in count.lost:
            print(f"  {words}", file=sys.stderr, flush=True)


def main() -> None:
    if len(sys.argv) < 2 or not set(sys.argv[2:]) <= set(PARTS):
        sys.exit(__doc__)
    if os.geteuid() != 0:
        os.execvp("unshare", ["unshare", "--map-root-user", "--mount", sys.executable, *sys.argv])
    parts = sys.argv[2:] or PARTS
    base = ROOT / ".build" / "faults"
    base.mkdir(parents=True, exist_ok=True)
    work = pathlib.Path(tempfile.mkdtemp(dir=base))
    work.chmod(0o755)
    start = time.monotonic()
    try:
        bench = Bench(pathlib.Path(sys.argv[1]).resolve(), work)
        made, other = {}, {}
        for scenario in SCENARIOS:
            if os.environ.get("ONLY", "") in scenario.name and parts != ["writers"]:
                made[scenario.name] = trials(bench, scenario, parts)
                show(scenario.name, made[scenario.name])
        if "writers" in parts:
            other = beside(bench)
            show("beside", other)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(report(made, other, time.monotonic() - start))
    counts = [count for row in made.values() for count in row.values()] + list(other.values())
    sys.exit(1 if any(count.lost for count in counts) else 0)


main()
