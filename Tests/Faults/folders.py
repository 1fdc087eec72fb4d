"""What lies in a folder before and after, and what may have become of it."""

import os
import pathlib
import re
import stat

# What the program has underway. Nothing that begins with a full stop is read as a document.
UNDERWAY = re.compile(r"(^|/)\.bidrag-[0-9a-f]{16}(/|$)")

Snapshot = dict[str, bytes]


def snapshot(folder: pathlib.Path) -> Snapshot:
    """All files below a folder with their bytes; links as the words that they lead to."""
    found: Snapshot = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = pathlib.Path(at) / name
            mode = path.lstat().st_mode
            if stat.S_ISLNK(mode):
                found[str(path.relative_to(folder))] = b"-> " + os.fsencode(os.readlink(path))
            elif stat.S_ISREG(mode):
                found[str(path.relative_to(folder))] = path.read_bytes()
    return found


def leftovers(folder: pathlib.Path) -> list[str]:
    """The files and folders that a run that was stopped has left."""
    found = []
    for at, folders, names in os.walk(folder):
        for name in folders + names:
            path = str((pathlib.Path(at) / name).relative_to(folder))
            if UNDERWAY.search(path):
                found.append(path)
    return found


def visible(found: Snapshot) -> Snapshot:
    return {path: bytes for path, bytes in found.items() if not UNDERWAY.search(path)}


def losses(
    before: Snapshot, after: Snapshot, now: Snapshot, whole: tuple[str, ...] = ()
) -> list[str]:
    """What is neither the old file whole nor the new one whole."""
    now = visible(now)
    wrong = []
    for path in sorted(before.keys() | after.keys() | now.keys()):
        if now.get(path) not in (before.get(path), after.get(path)):
            wrong.append(f"{path} is neither old nor new ({len(now.get(path, b''))} bytes)")
    for name in whole:
        states = [
            {path: bytes for path, bytes in state.items() if path.startswith(f"{name}/")}
            for state in (before, after, now)
        ]
        if states[2] not in states[:2]:
            wrong.append(f"{name} is neither the old folder nor the new one")
    return wrong
