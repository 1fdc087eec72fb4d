"""Two that write at once: two runs of the program, or the program and someone's editor."""

import os
import pathlib
import shutil
import subprocess
import threading
import time

from folders import leftovers, snapshot, visible
from running import Bench
from scenarios import (
    CSV, FIX, NEW, PACKAGE, RENDER, SCENARIOS, SIE, Scenario, spelled, without_entries,
)
from stops import CANNOT_WRITE, Count

BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}
IMPORT = BY_NAME["import --write, SIE"]
SPELLED = BY_NAME["fix --write, two files"]


def muddled(folder: pathlib.Path) -> None:
    """A case with something to mend in two documents, and vouchers to enter in one of them."""
    spelled(folder)
    report = folder / "fall/redovisning-1.yaml"
    report.write_text(without_entries(report.read_text(encoding="utf-8")), encoding="utf-8")


JUST_BEFORE = ["-e", "trace=renameat2", "-e", "inject=renameat2:delay_enter=400000:when=1"]
BEFORE_EACH = ["-e", "trace=renameat2", "-e", "inject=renameat2:delay_enter=400000"]


def together(bench: Bench, calls: list[list[str]], folder: pathlib.Path) -> list[tuple[int, str]]:
    """Runs begun at the same time: how each ended, and what it said."""
    runs = [
        subprocess.Popen(
            [bench.program, *call], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=bench.environment("en"),
        )
        for call in calls
    ]
    ended = []
    for run in runs:
        output, errors = run.communicate(timeout=120)
        ended.append((run.returncode, (output + errors).decode("utf-8", "replace")))
    return ended


def alone(bench: Bench, scenario: Scenario, calls: list[list[str]]) -> dict[str, bytes]:
    """What the calls make one after the other."""
    folder = bench.folder(scenario)
    for call in calls:
        if bench.run(call, folder).code != 0:
            raise SystemExit(f"{call} fails alone")
    made = snapshot(folder)
    shutil.rmtree(folder)
    return made


def pairs(bench: Bench, rounds: int) -> Count:
    """Two runs at once: each is done, or is told and changes nothing."""
    count = Count()
    everything = [*RENDER, "--to", "xml,text,form,html,csv"]
    trials = [
        ("import and import", IMPORT, [SIE, CSV]),
        ("fix and fix", SPELLED, [FIX, FIX]),
        ("fix and import", Scenario("muddled", muddled, FIX, FIX), [FIX, SIE]),
        ("new and new", BY_NAME["new application"], [NEW, NEW]),
        ("render and render", BY_NAME["render, five sorts"], [everything, everything]),
        ("package and package", BY_NAME["package"], [PACKAGE, PACKAGE]),
        (
            "package --force and package --force", BY_NAME["package --force, over another"],
            [[*PACKAGE, "--force"], [*PACKAGE, "--force"]],
        ),
    ]
    for name, scenario, calls in trials:
        start = bench.folder(scenario)
        before = snapshot(start)
        states = {}
        shutil.rmtree(start)
        # The ends that may be: each run alone, and both in either order, as far as they may follow.
        for order in [(0,), (1,), (0, 1), (1, 0)]:
            folder = bench.folder(scenario)
            codes = [bench.run(calls[number], folder).code for number in order]
            states[order] = snapshot(folder)
            shutil.rmtree(folder)
            if codes[0] != 0:
                raise SystemExit(f"{name}: {calls[order[0]]} fails alone")
        both = [states[0, 1], states[1, 0]]
        for number in range(rounds):
            folder = bench.folder(scenario)
            ended = together(bench, calls, folder)
            codes = tuple(code for code, _ in ended)
            now = snapshot(folder)
            allowed = {
                (0, 0): both, (0, CANNOT_WRITE): [states[0,]], (CANNOT_WRITE, 0): [states[1,]],
            }.get(codes)
            wrong = leftovers(folder)
            if name == "fix and import" and codes == (CANNOT_WRITE, 0):
                # Of the two files that are mended the first may have been done before the other was met.
                first = "fall/ansokan.yaml"
                allowed = [states[1,] | {first: state[first]} for state in (before, states[0,])]
            if allowed is None or now not in allowed:
                wrong.append(f"they end with {codes}, and something else is there: {ended}")
            wrong += [f"not told: {said}" for code, said in ended if code != 0 and not said.strip()]
            shutil.rmtree(folder)
            count.note(f"{name}, round {number}", wrong)
    return count


class Editor(threading.Thread):
    """Saves a document again and again, in place or by another file that gets its name."""

    def __init__(self, file: pathlib.Path, in_place: bool, pause: float) -> None:
        super().__init__()
        self.file, self.in_place, self.pause = file, in_place, pause
        self.buffer = file.read_bytes()
        self.saved = 0
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.is_set():
            self.save()
            time.sleep(self.pause)

    def save(self) -> None:
        text = self.buffer + f"# sparad {self.saved + 1}\n".encode()
        if self.in_place:
            with open(self.file, "wb") as file:
                half = len(text) // 2
                file.write(text[:half])
                file.flush()
                file.write(text[half:])
        else:
            other = self.file.with_name(self.file.name + ".swp")
            other.write_bytes(text)
            os.replace(other, self.file)
        self.saved += 1


def edited(bench: Bench, rounds: int) -> Count:
    """An editor that saves all the time while a document is mended."""
    count = Count()
    for in_place in (False, True):
        for number in range(rounds):
            folder = bench.folder(SPELLED)
            file = folder / "fall/ansokan.yaml"
            editor = Editor(file, in_place, 0.0005 * (number % 7))
            editor.start()
            ended = bench.run(["fix", "fall/ansokan.yaml", "--write"], folder)
            editor.done.set()
            editor.join()
            last = f"# sparad {editor.saved}\n".encode()
            wrong = [] if last in file.read_bytes() else ["what was saved last is gone"]
            # While the editor has emptied the file there is nothing that could be read.
            if ended.code not in (0, CANNOT_WRITE, 65):
                wrong.append(f"it ends with {ended.code}: {ended.errors}")
            wrong += leftovers(folder)
            shutil.rmtree(folder)
            count.note(f"editor {'in place' if in_place else 'by another name'}, {number}", wrong)
    return count


def at_the_last_moment(bench: Bench) -> Count:
    """What others do between the last look at a file and the step that changes it."""
    count = Count()

    def saved(file: pathlib.Path) -> None:
        Editor(file, False, 0).save()

    def saved_in_place(file: pathlib.Path) -> None:
        Editor(file, True, 0).save()

    def removed(file: pathlib.Path) -> None:
        file.unlink()

    def linked(file: pathlib.Path) -> None:
        other = file.with_name("annan.yaml")
        file.rename(other)
        file.symlink_to(other)

    def made_folder(file: pathlib.Path) -> None:
        file.unlink()
        file.mkdir()
        (file / "mitt.txt").write_text("mitt\n")

    for what in (saved, saved_in_place, removed, linked, made_folder):
        for call, name in (
            (["fix", "fall/redovisning-1.yaml", "--write"], "redovisning-1.yaml"),
            (["fix", "fall/ansokan.yaml", "--write"], "ansokan.yaml"),
        ):
            folder = bench.folder(SPELLED)
            file = folder / "fall" / name
            expected = {}

            def meddle() -> None:
                what(file)
                expected.update(visible(snapshot(folder)))

            ended = delayed(bench, call, folder, meddle)
            now = snapshot(folder)
            wrong = [] if now == expected else ["what the other one did is not as it was left"]
            if ended[0] != CANNOT_WRITE or not ended[1].strip():
                wrong.append(f"it ends with {ended}")
            wrong += leftovers(folder)
            shutil.rmtree(folder)
            count.note(f"{what.__name__} at the last moment, {name}", wrong)
    return count


def folder_swapped(bench: Bench) -> Count:
    """A folder that is moved away at the last moment, and a link to another put in its place."""
    count = Count()
    folder = bench.folder(SPELLED)
    call = ["fix", "fall/ansokan.yaml", "--write"]
    good = bench.folder(SPELLED)
    bench.run(call, good)
    wanted = (good / "fall/ansokan.yaml").read_bytes()
    trap = folder / "annan"
    shutil.copytree(folder / "fall", trap)
    before = snapshot(trap)

    def meddle() -> None:
        (folder / "fall").rename(folder / "flyttad")
        (folder / "fall").symlink_to(trap)

    ended = delayed(bench, call, folder, meddle)
    wrong = [] if snapshot(trap) == before else ["the folder that the link leads to was changed"]
    if ended[0] == 0 and (folder / "flyttad/ansokan.yaml").read_bytes() != wanted:
        wrong.append("the folder that was opened was not changed")
    shutil.rmtree(folder)
    shutil.rmtree(good)
    count.note("a folder becomes a link", wrong + ([] if ended[0] in (0, 73) else [str(ended)]))
    return count


def saved_twice(bench: Bench) -> Count:
    """What others save while the program finds out that they have, and puts back what they saved."""
    count = Count()
    for in_place in (False, True):
        folder = bench.folder(SPELLED)
        file = folder / "fall/ansokan.yaml"
        editor = Editor(file, in_place, 0)

        def meddle() -> None:
            editor.save()
            # The first exchange is done, and the second waits.
            time.sleep(0.45)
            editor.save()

        ended = delayed(bench, ["fix", "fall/ansokan.yaml", "--write"], folder, meddle, BEFORE_EACH)
        wrong = [] if b"# sparad 2\n" in file.read_bytes() else ["what was saved last is gone"]
        if not any(b"# sparad 1\n" in data for data in visible(snapshot(folder)).values()):
            wrong.append("what was saved first is gone")
        if ended[0] != CANNOT_WRITE or "två gånger" not in ended[1]:
            wrong.append(f"it ends with {ended}")
        wrong += leftovers(folder)
        shutil.rmtree(folder)
        count.note(f"saved twice, {'in place' if in_place else 'by another name'}", wrong)
    return count


def delayed(
    bench: Bench, call: list[str], folder: pathlib.Path, meddle, waits: list[str] = JUST_BEFORE,
) -> tuple[int, str]:
    """Runs a call that waits just before it renames, and does something meanwhile."""
    with subprocess.Popen(
        [*bench.strace(*waits), str(bench.program), *call], cwd=folder,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=bench.environment("sv"),
    ) as run:
        for _ in range(4000):
            if any((folder / "fall").glob(".bidrag-*")) or run.poll() is not None:
                break
            time.sleep(0.0005)
        # The draft is there: it is synced, and then the call waits.
        time.sleep(0.15)
        meddle()
        output, errors = run.communicate(timeout=60)
        return run.returncode, (output + errors).decode("utf-8", "replace")


def held(bench: Bench) -> Count:
    """A folder that another program holds: it is waited for, and then told of."""
    count = Count()
    folder = bench.folder(SPELLED)
    before = snapshot(folder)
    start = time.perf_counter()
    ended = bench.run(FIX, folder, "sv", before=["flock", str(folder / "fall")])
    taken = time.perf_counter() - start
    wrong = [] if snapshot(folder) == before else ["something was changed"]
    if ended.code != CANNOT_WRITE or "annan körning" not in ended.errors or taken > 30:
        wrong.append(f"{ended} after {taken:.1f} s")
    shutil.rmtree(folder)
    count.note("a folder that is held", wrong)
    return count
