"""Disks that are full: small ones in memory, with less and less room, and with no room for names."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile

from folders import leftovers, losses, snapshot
from running import Bench, Call
from scenarios import Scenario
from stops import Count, Stops, different

PAGE = 4096
FILLING = "utfyllnad"
MOST_PAGES = 400


@contextlib.contextmanager
def disk(bench: Bench, options: str):
    """A disk in memory, mounted as long as it is used."""
    place = pathlib.Path(tempfile.mkdtemp(prefix="disk-", dir=bench.work))
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)
        place.rmdir()


class Disks:
    def __init__(self, bench: Bench, scenario: Scenario, stops: Stops) -> None:
        self.bench, self.scenario, self.stops = bench, scenario, stops

    def fills(self) -> Count:
        """Less room than is needed, page by page, until there is enough."""
        count, enough, pages = Count(), 0, 0
        while enough < 3 and pages < MOST_PAGES:
            with disk(self.bench, "size=4m") as place:
                folder = self.bench.folder(self.scenario, on=place)
                fill(place, pages)
                ended, wrong = self.judged(folder, pages, lambda: (place / FILLING).unlink())
            count.note(f"{self.scenario.name}, {pages} pages free", wrong)
            enough = enough + 1 if ended == 0 else 0
            pages += 1 if pages < 24 or enough else 4
        if enough < 3:
            count.note(self.scenario.name, ["it never had room enough"])
        return count

    def names(self) -> Count:
        """Room for so many more files and no more."""
        count, enough, room = Count(), 0, 0
        while enough < 2 and room < 60:
            with disk(self.bench, "size=16m,nr_inodes=1000") as place:
                folder = self.bench.folder(self.scenario, on=place)
                spare = place / "spare"
                spare.mkdir()
                free = os.statvfs(place).f_ffree
                for number in range(free - room):
                    (spare / str(number)).touch()
                ended, wrong = self.judged(folder, room, lambda: shutil.rmtree(spare))
            count.note(f"{self.scenario.name}, room for {room} names", wrong)
            enough = enough + 1 if ended == 0 else 0
            room += 1
        if enough < 2:
            count.note(self.scenario.name, ["it never had room enough"])
        return count

    def judged(self, folder: pathlib.Path, level: int, relieve) -> tuple[int, list[str]]:
        stops, language = self.stops, self.scenario.languages[level % 2]
        ended = self.bench.run(self.scenario.call, folder, language)
        now = snapshot(folder)
        wrong = losses(stops.before, stops.after, now, self.scenario.whole) + leftovers(folder)
        if ended.code == 0:
            wrong += [] if now == stops.after else [different(stops.after, now)]
        else:
            call = Call("write", level, "3")
            wrong += stops.told(call, "ENOSPC", language, ended.errors or ended.output, now)
            if ended.code not in stops.codes:
                wrong.append(f"it ends with {ended.code}")
        relieve()
        after = self.bench.run(self.scenario.again, folder)
        if not stops.is_right_again(after) or snapshot(folder) != stops.after:
            wrong.append(f"with room again it ends with {after.code}: {after.output}{after.errors}")
        return ended.code, wrong


def fill(place: pathlib.Path, pages: int) -> None:
    """Leaves so many pages of a disk free."""
    room = os.statvfs(place)
    free = room.f_bavail * room.f_frsize // PAGE
    with open(place / FILLING, "wb") as file:
        file.write(bytes(PAGE) * (free - pages))
