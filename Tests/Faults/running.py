"""Runs the program, alone or under strace, which stops it or lets its calls fail."""

import dataclasses
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import typing

from folders import Snapshot, snapshot
from scenarios import Scenario

# Calls that change what is on a disk, and the end.
CHANGING = (
    "write,pwrite64,writev,openat,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,"
    "unlinkat,rmdir,mkdir,mkdirat,fchmod,chmod,fchown,ftruncate,fallocate,exit_group"
).split(",")
# Calls that may fail without a change.
ASKING = ["flock", "fcntl", "read", "getdents64", "close"]

PATIENCE = 60
# The code of a run that did not end.
HANGS = -99

CANNOT_WRITE = 73

# Prints in an instant what WeasyPrint takes seconds for: its own steps are not what is tried here.
STAND_IN = "#!/bin/sh\ncat > /dev/null\nprintf '%%PDF-1.7\\n'\nseq 2000\nprintf '%%%%EOF\\n'\n"


@dataclasses.dataclass
class Ended:
    code: int
    output: str
    errors: str


@dataclasses.dataclass
class Call:
    """A call that was seen: its name, which one of its name it was, and its words."""

    name: str
    number: int
    words: str
    # Whether the thread that the program began with made it: it also loads libraries.
    is_first: bool = True
    # Whether the first thread makes as many calls of the name: strace would meet one of those before.
    is_hidden: bool = False


class Bench:
    """Where trials are made: the program, and a folder anew for each."""

    def __init__(self, program: pathlib.Path, work: pathlib.Path) -> None:
        self.program = program
        self.work = work
        work.mkdir(parents=True, exist_ok=True)
        self.tools = work / "tools"
        self.tools.mkdir(exist_ok=True)
        stand_in = self.tools / "weasyprint"
        stand_in.write_text(STAND_IN)
        stand_in.chmod(0o755)
        self.templates: dict[str, pathlib.Path] = {}

    def folder(self, scenario: Scenario, on: pathlib.Path | None = None) -> pathlib.Path:
        """A new folder for one run."""
        if scenario.name not in self.templates:
            template = pathlib.Path(tempfile.mkdtemp(prefix="template-", dir=self.work))
            scenario.make(template)
            self.templates[scenario.name] = template
        place = pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=on or self.work))
        shutil.copytree(self.templates[scenario.name], place, dirs_exist_ok=True, symlinks=True)
        return place

    def environment(self, language: str, scratch: pathlib.Path | None = None) -> dict[str, str]:
        return {
            "PATH": f"{self.tools}:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
            "BIDRAG_LANGUAGE": language, "TMPDIR": str(scratch or self.scratch()),
        }

    def scratch(self) -> pathlib.Path:
        place = self.work / "tmp"
        if not place.exists():
            place.mkdir()
            place.chmod(0o1777)
        return place

    def run(
        self, call: list[str], folder: pathlib.Path, language: str = "en",
        before: typing.Sequence[str] = (), environment: dict[str, str] | None = None,
    ) -> Ended:
        with subprocess.Popen(
            [*before, str(self.program), *call], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
            env=self.environment(language) | (environment or {}),
        ) as run:
            try:
                output, errors = run.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
                return Ended(HANGS, "", f"it was not done after {PATIENCE} seconds")
            return Ended(
                run.returncode, output.decode("utf-8", "replace"), errors.decode("utf-8", "replace")
            )

    def good(self, scenario: Scenario) -> tuple[Snapshot, Snapshot]:
        """The folder before the call, and after one that nothing disturbed."""
        folder = self.folder(scenario)
        before = snapshot(folder)
        ended = self.run(scenario.call, folder)
        after = snapshot(folder)
        if ended.code != 0 or after == before:
            raise SystemExit(f"{scenario.name} ends with {ended.code}: {ended.output}{ended.errors}")
        shutil.rmtree(folder)
        return before, after

    def unprinted(self, scenario: Scenario) -> Snapshot:
        """The folder after a call for which nothing could be printed, and all else was made."""
        folder = self.folder(scenario)
        stand_in = self.tools / "weasyprint"
        stand_in.write_text("#!/bin/sh\nexit 1\n")
        ended = self.run(scenario.call, folder)
        stand_in.write_text(STAND_IN)
        made = snapshot(folder)
        if ended.code != CANNOT_WRITE or "PDF" not in ended.output + ended.errors:
            raise SystemExit(f"{scenario.name} unprinted ends with {ended.code}: {ended.errors}")
        shutil.rmtree(folder)
        return made

    def strace(self, *words: str, log: str = os.devnull, kills: bool = False) -> list[str]:
        # With its option --seccomp-bpf, which is faster, strace 6.1 sends no signals.
        return ["strace", "-f", *([] if kills else ["--seccomp-bpf"]), "-qqq", "-o", log, *words]

    def calls(
        self, scenario: Scenario, names: list[str], paths: bool = False
    ) -> tuple[list[Call], str]:
        """The calls of a run that nothing disturbs, in their order, and the log itself."""
        folder = self.folder(scenario)
        log = self.work / f"{folder.name}.log"
        traced = [*(["-y"] if paths else []), "-s", "200", "-e", f"trace={','.join(names)}"]
        ended = self.run(scenario.call, folder, before=self.strace(*traced, log=str(log)))
        if ended.code != 0:
            raise SystemExit(f"{scenario.name} under strace ends with {ended.code}: {ended.errors}")
        # Other folders are shown by their whole paths.
        words = log.read_text(encoding="utf-8", errors="replace").replace(f"{folder}/", "")
        words = words.replace(f"<{folder}>", "<.>")
        log.unlink()
        shutil.rmtree(folder)
        return numbered(words), words


def numbered(log: str) -> list[Call]:
    """The calls of the program itself; strace counts them for each thread."""
    seen: dict[tuple[str, str], int] = {}
    calls: list[Call] = []
    first = None
    for line in log.splitlines():
        match = re.match(r"(\d+) +(\w+)\((.*)", line)
        if match is None:
            continue
        thread, name, words = match.groups()
        first = first or thread
        seen[thread, name] = seen.get((thread, name), 0) + 1
        calls.append(Call(name, seen[thread, name], words, thread == first))
    for call in calls:
        call.is_hidden = not call.is_first and call.number <= seen.get((first, call.name), 0)
    return calls
