"""Stops a command at each of its calls of the system in turn, and lets each of them fail."""

import concurrent.futures
import dataclasses
import os
import random
import shutil
import signal
import subprocess
import time

from folders import Snapshot, leftovers, losses, snapshot, visible
from running import ASKING, CANNOT_WRITE, CHANGING, Bench, Call, Ended
from scenarios import Scenario

OWN_FAULT, INPUT_OUTPUT = 70, 74
READING = ("read", "getdents64")
# What a disk may answer, and the words by which users are told.
FAILURES = {
    "ENOSPC": ("disken är full", "the disk is full"),
    "EDQUOT": ("din del av disken är full", "your share of the disk is full"),
    "EIO": ("disken svarar med ett fel", "the disk answers with an error"),
    "EINTR": ("", ""),
}
# What may be said of everything, and of the one file that was to be changed.
UNCHANGED = ("Inget har ändrats", "Nothing has been changed")
SAME_FILE = (
    "Inget har skrivits", "Filen är som den var", "Nothing has been written",
    "The file is as it was",
)


@dataclasses.dataclass
class Count:
    """What came of a kind of trial."""

    tried: int = 0
    lost: list[str] = dataclasses.field(default_factory=list)

    def note(self, what: str, wrong: list[str]) -> None:
        self.tried += 1
        self.lost += [f"{what}: {words}" for words in wrong]


class Stops:
    """All stops of one command."""

    def __init__(self, bench: Bench, scenario: Scenario) -> None:
        self.bench, self.scenario = bench, scenario
        self.before, self.after = bench.good(scenario)
        # A whole that is printed among others is made without what cannot be printed.
        can_lack_print = scenario.prints and scenario.whole
        self.unprinted = bench.unprinted(scenario) if can_lack_print else self.after
        calls, _ = bench.calls(scenario, CHANGING + ASKING)
        self.changing = stops_of(calls, CHANGING)
        self.all = stops_of(calls, CHANGING + ASKING)

    def kills(self, jobs: int) -> Count:
        """The program stopped at each call that changes something."""
        # A program that prints for us ends by the same call, and would be stopped at it, too.
        calls = [
            call for call in self.changing
            if not (self.scenario.prints and call.name == "exit_group")
        ]
        return self.each(self.killed, [(call,) for call in calls], jobs)

    def errors(self, jobs: int) -> Count:
        """Each call answered with each failure, in either language."""
        # Other threads' calls are counted for themselves: the first of a kind is the loader's own.
        calls = [
            call for call in self.all
            if call.name != "exit_group" and (call.is_first or call.name in CHANGING)
            and not (self.scenario.prints and call.name == "write")
        ]
        kinds = ("ENOSPC", "EIO") if self.scenario.has_workbook else tuple(FAILURES)
        trials = [
            (call, failure, self.scenario.languages[number % 2]) for number, call in enumerate(calls)
            for failure in (kinds if call.name in CHANGING else ("EIO", "EINTR"))
        ]
        return self.each(self.failed, trials, jobs)

    def random_kills(self, rounds: int, jobs: int, seed: int) -> Count:
        folder = self.bench.folder(self.scenario)
        start = time.perf_counter()
        self.bench.run(self.scenario.call, folder)
        span = time.perf_counter() - start
        shutil.rmtree(folder)
        chance = random.Random(seed)
        moments = [(span * chance.uniform(0, 1.1),) for _ in range(rounds)]
        return self.each(self.killed_after, moments, jobs)

    def each(self, trial, trials: list[tuple], jobs: int) -> Count:
        count = Count()
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            for what, wrong in pool.map(lambda words: trial(*words), trials):
                # Where threads share the work, a run may not come to a call that another came to.
                if what:
                    count.note(f"{self.scenario.name}, {what}", wrong)
        return count

    def killed(self, call: Call) -> tuple[str, list[str]]:
        folder = self.bench.folder(self.scenario)
        fault = f"inject={call.name}:signal=KILL:when={call.number}"
        ended = self.bench.run(
            self.scenario.call, folder,
            before=self.bench.strace("-e", f"trace={call.name}", "-e", fault, kills=True),
        )
        is_stopped = ended.code in (-9, 137)
        # Threads share the work of printing, and the library of workbooks that of writing: a run may
        # not come to a call that another came to, and is then done and not judged.
        is_done = self.scenario.has_workbook and ended.code == 0
        if not is_stopped and (self.scenario.prints or is_done):
            shutil.rmtree(folder)
            return "", []
        wrong = [] if is_stopped else [f"it was not stopped: {ended.code}"]
        return f"stopped at {call.name} {call.number}", wrong + self.judged(folder)

    def killed_after(self, seconds: float) -> tuple[str, list[str]]:
        folder = self.bench.folder(self.scenario)
        with subprocess.Popen(
            [self.bench.program, *self.scenario.call], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=self.bench.environment("en"),
        ) as process:
            time.sleep(seconds)
            process.send_signal(signal.SIGKILL)
        return f"stopped after {seconds * 1e3:.1f} ms", self.judged(folder)

    def judged(self, folder) -> list[str]:
        """What is wrong after a stop, and after the next run."""
        wrong = losses(self.before, self.after, snapshot(folder), self.scenario.whole)
        left = leftovers(folder)
        if left:
            wrong += self.taken_for_documents(folder)
        ended = self.bench.run(self.scenario.again, folder)
        now = snapshot(folder)
        if not self.is_right_again(ended):
            wrong.append(f"the next run ends with {ended.code}: {ended.output}{ended.errors}")
        elif visible(now) != self.after:
            wrong.append(f"after the next run {different(self.after, now)}")
        elif leftovers(folder):
            wrong += self.left_for_good(folder)
        shutil.rmtree(folder)
        return wrong

    def is_right_again(self, ended: Ended) -> bool:
        """Whether the next run ends as it should; that the files are the new ones is looked at beside."""
        return ended.code == 0 or self.scenario.refuses and ended.code == CANNOT_WRITE

    def left_for_good(self, folder) -> list[str]:
        """What is left when the next run had nothing to write goes with the first that has."""
        for number, name in enumerate({os.path.dirname(path) or "." for path in leftovers(folder)}):
            answer = ["validate", "fall", "-o", f"{name}/svar-{number}.txt"]
            self.bench.run(answer, folder)
        left = leftovers(folder)
        return [f"{left} is left for good"] if left else []

    def taken_for_documents(self, folder) -> list[str]:
        """Whether a check of everything says anything else for what was left."""
        call = ["validate", ".", "--format", "json", "--as-of", "2015-02-16"]
        with_left = self.bench.run(call, folder)
        bare = self.bench.folder(self.scenario)
        shutil.rmtree(bare)
        shutil.copytree(folder, bare, symlinks=True)
        for path in leftovers(bare):
            if (bare / path).is_dir():
                shutil.rmtree(bare / path)
            elif (bare / path).exists():
                (bare / path).unlink()
        without = self.bench.run(call, bare)
        shutil.rmtree(bare)
        return [] if with_left == without else ["what was left is taken for documents"]

    def failed(self, call: Call, failure: str, language: str) -> tuple[str, list[str]]:
        folder = self.bench.folder(self.scenario)
        fault = f"inject={call.name}:error={failure}:when={call.number}"
        ended = self.bench.run(
            self.scenario.call, folder, language,
            before=self.bench.strace("-e", f"trace={call.name}", "-e", fault),
        )
        now = snapshot(folder)
        wrong = losses(self.before, self.after, now, self.scenario.whole)
        if ended.code == CANNOT_WRITE:
            wrong = wrong and losses(self.before, self.unprinted, now, self.scenario.whole)
        words = (ended.output + ended.errors).strip()
        if ended.code == 0 and call.name in READING:
            # What could not be looked at is told of in what is made, which then is another; a call
            # that was interrupted is made again.
            made = {
                path: now[path] for path in now if self.before.get(path) != self.after.get(path)
            }
            wrong = losses(self.before, self.after | ({} if failure == "EINTR" else made), now)
        elif ended.code == 0:
            if now != self.after and not left_by(call, folder, now, self.after):
                wrong.append(f"it says all is well, but {different(self.after, now)}")
        elif ended.code not in self.codes:
            wrong.append(f"it ends with {ended.code}: {words}")
        else:
            wrong += self.told(call, failure, language, ended.errors or ended.output, now)
        if leftovers(folder) and not left_by(call, folder, now, self.after):
            wrong.append(f"it leaves {leftovers(folder)}")
        shutil.rmtree(folder)
        return f"{failure} from {call.name} {call.number} ({call.words[:60]})", wrong

    @property
    def codes(self) -> tuple[int, ...]:
        """How the program may end; the library of workbooks fails without saying why."""
        own = (OWN_FAULT,) if self.scenario.has_workbook else ()
        return (CANNOT_WRITE, INPUT_OUTPUT, *own)

    def told(
        self, call: Call, failure: str, language: str, words: str, now: Snapshot
    ) -> list[str]:
        """Whether a failure is said clearly, in the user's language, and truly."""
        reason = FAILURES[failure][0 if language == "sv" else 1]
        other = FAILURES[failure][1 if language == "sv" else 0]
        wrong = []
        # A call that fails by strace is not made: what was to be closed stays open, and is held.
        if call.name == "close" and ("another run" in words or "annan körning" in words):
            return wrong
        # What cannot be written to standard error cannot be told.
        if call.name == "write" and call.words.startswith("2"):
            return wrong
        if not words.strip():
            wrong.append("nothing is said")
        if self.scenario.has_workbook:
            pass
        elif reason and reason not in words or other and other in words:
            wrong.append(f"the reason is not said in the user's language: {words.strip()}")
        old = {path: now.get(path) for path in self.before}
        if any(claim in words for claim in UNCHANGED) and visible(now) != self.before:
            wrong.append(f"it says that nothing is changed, but {different(self.before, now)}")
        # Of two files that are mended, the first may be done and said to be done.
        if any(claim in words for claim in SAME_FILE) and not self.scenario.name.startswith("fix"):
            wrong += [] if old == self.before else [f"but {different(self.before, now)}"]
        return wrong


def stops_of(calls: list[Call], names: list[str]) -> list[Call]:
    """The calls to stop at: of those that open files, only the ones that make or hold something."""
    found, seen = [], set()
    begun = False
    for call in calls:
        begun = begun or ".yaml" in call.words or "O_CREAT" in call.words
        if call.name == "openat" and "O_CREAT" not in call.words and "O_DIRECTORY" not in call.words:
            continue
        if call.is_hidden or not begun or call.name not in names:
            continue
        if (call.name, call.number) in seen:
            continue
        seen.add((call.name, call.number))
        found.append(call)
    return found


def left_by(call: Call, folder, now: Snapshot, wanted: Snapshot) -> bool:
    """Whether what is left is there because it could not be taken away, as the next run will.

    A folder that cannot be opened cannot be emptied, either; all else is then as it should be.
    """
    left = leftovers(folder)
    if call.name in ("openat", "getdents64"):
        return bool(left) and visible(now) == wanted
    return call.name in ("unlink", "unlinkat", "rmdir") and bool(left)


def different(wanted: Snapshot, now: Snapshot) -> str:
    names = [path for path in sorted(wanted.keys() | now.keys()) if wanted.get(path) != now.get(path)]
    return f"these differ: {', '.join(names)}"


def jobs() -> int:
    return int(os.environ.get("JOBS", "2"))
