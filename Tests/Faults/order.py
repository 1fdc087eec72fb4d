"""Whether what is written outlasts a power cut: file synced, renamed, and then its folder synced."""

import os
import re

from running import CHANGING, Bench
from scenarios import Scenario
from stops import Count

DESCRIPTOR = re.compile(r"\d+<([^>]*)>")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def order(bench: Bench, scenario: Scenario) -> Count:
    """Each new name in one run: was all that it leads to synced before, and its folder after?"""
    _, log = bench.calls(scenario, CHANGING + ["close"], paths=True)
    return judged(scenario.name, log)


def judged(name: str, log: str) -> Count:
    count = Count()
    unsynced: set[str] = set()
    waiting: set[str] = set()
    for line in log.splitlines():
        match = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)", line)
        if match is None or int(match[3]) < 0:
            continue
        call, words = match[1], match[2]
        opened = DESCRIPTOR.match(words)
        if call in ("write", "pwrite64", "writev", "fchmod", "fchown") and opened:
            # What has no name outlasts nothing, and need not.
            if not opened[1].startswith("/") or "/.build/" in opened[1]:
                unsynced.add(opened[1])
        elif call in ("fsync", "fdatasync") and opened:
            unsynced.discard(opened[1])
            waiting.discard(opened[1])
        elif call in ("mkdir", "mkdirat"):
            waiting.add(os.path.dirname(places(words)[0]) or ".")
        elif call in ("rename", "renameat", "renameat2", "link", "linkat"):
            source, target = places(words)[:2]
            late = [path for path in unsynced | waiting if path == source or f"{source}/" in path]
            wrong = [f"{late} not synced before {os.path.basename(target)} got its name"]
            count.note(f"{name}, {call}", wrong if late else [])
            waiting.add(os.path.dirname(target) or ".")
        elif call in ("unlink", "unlinkat", "rmdir"):
            gone = places(words)[0]
            waiting -= {path for path in waiting if f"{path}/".startswith(f"{gone}/")}
    if count.tried == 0:
        count.note(name, ["no new name was seen"])
    if waiting:
        count.note(f"{name}, at the end", [f"{sorted(waiting)} not synced"])
    return count


def places(words: str) -> list[str]:
    """The paths that a call names, from the open folder before each or from where it runs."""
    found = []
    parts = re.findall(r'(?:(?:\d+|AT_FDCWD)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', words)
    for folder, name in parts:
        path = os.fsdecode(name.encode("latin-1").decode("unicode_escape").encode("latin-1"))
        found.append(os.path.normpath(os.path.join(folder or ".", path)))
    return found
