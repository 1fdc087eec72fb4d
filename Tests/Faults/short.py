"""Writes that take less than they are given, by a library that is loaded before the program's own."""

import pathlib
import shutil
import subprocess

from folders import leftovers, losses, snapshot
from running import Bench, Call
from scenarios import Scenario
from stops import Count, Stops, different

SIZES = ["1", "7", "4096"]
# As many writes as any of the commands makes to files, and some more.
MOST_WRITES = 40


def library(bench: Bench) -> str:
    made = bench.tools / "short.so"
    if not made.exists():
        source = pathlib.Path(__file__).with_name("short.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
    return str(made)


def short_writes(bench: Bench, scenario: Scenario, stops: Stops) -> Count:
    count = Count()
    for size in SIZES:
        wrong = []
        folder, ended = run(bench, scenario, {"SHORT_BYTES": size}, "en")
        if ended.code != 0 or snapshot(folder) != stops.after:
            wrong.append(f"{ended.code}, {different(stops.after, snapshot(folder))}")
        shutil.rmtree(folder)
        count.note(f"{scenario.name}, at most {size} bytes a write", wrong)
    for number in range(1, MOST_WRITES):
        language = scenario.languages[number % 2]
        folder, ended = run(bench, scenario, {"SHORT_THEN_FULL": str(number)}, language)
        now = snapshot(folder)
        if ended.code == 0:
            wrong = [] if now == stops.after else [different(stops.after, now)]
        else:
            call = Call("write", number, "3")
            wrong = losses(stops.before, stops.after, now, scenario.whole) + leftovers(folder)
            wrong += stops.told(call, "ENOSPC", language, ended.errors or ended.output, now)
            if ended.code not in stops.codes:
                wrong.append(f"it ends with {ended.code}")
        shutil.rmtree(folder)
        count.note(f"{scenario.name}, full after half of write {number}", wrong)
        if ended.code == 0:
            break
    return count


def run(bench: Bench, scenario: Scenario, words: dict[str, str], language: str):
    folder = bench.folder(scenario)
    environment = {"LD_PRELOAD": library(bench), **words}
    return folder, bench.run(scenario.call, folder, language, environment=environment)
