"""Folders and files that may not be written: by permission, by the disk, or because they are gone."""

import shutil
import subprocess

from disks import disk
from folders import leftovers, snapshot
from running import Bench
from scenarios import Scenario
from stops import CANNOT_WRITE, INPUT_OUTPUT, Count, different

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
LACKING = {"sv": "du saknar behörighet", "en": "you lack permission"}
READ_ONLY = {"sv": "disken är skrivskyddad", "en": "the disk is read-only"}


def refused(bench: Bench, scenario: Scenario) -> Count:
    """A command in places where it may not write: it is said, and nothing is changed."""
    count = Count()
    for language in ("sv", "en"):
        folder = bench.folder(scenario)
        folder.chmod(0o755)
        before = snapshot(folder)
        ended = bench.run(scenario.call, folder, language, before=NOBODY)
        count.note(
            f"{scenario.name} as nobody",
            judged(before, snapshot(folder), ended, LACKING[language], leftovers(folder)),
        )
        shutil.rmtree(folder)
        with disk(bench, "size=16m") as place:
            folder = bench.folder(scenario, on=place)
            before = snapshot(folder)
            subprocess.run(["mount", "-o", "remount,ro", place], check=True)
            ended = bench.run(scenario.call, folder, language)
            count.note(
                f"{scenario.name} on a read-only disk",
                judged(before, snapshot(folder), ended, READ_ONLY[language], leftovers(folder)),
            )
        folder = bench.folder(scenario)
        before = snapshot(folder)
        if subprocess.run(
            ["chattr", "-R", "+i", folder], capture_output=True, check=False
        ).returncode == 0:
            ended = bench.run(scenario.call, folder, language)
            subprocess.run(["chattr", "-R", "-i", folder], check=True)
            count.note(
                f"{scenario.name} in an immutable folder",
                judged(before, snapshot(folder), ended, LACKING[language], leftovers(folder)),
            )
        shutil.rmtree(folder)
    return count


def judged(before, now, ended, reason: str, left: list[str]) -> list[str]:
    wrong = [] if now == before else [different(before, now)]
    if ended.code not in (CANNOT_WRITE, INPUT_OUTPUT):
        wrong.append(f"it ends with {ended.code}: {ended.output}{ended.errors}")
    if reason not in ended.errors + ended.output:
        wrong.append(f"the reason is not said: {ended.errors.strip()}")
    return wrong + left
