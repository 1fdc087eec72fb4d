"""Tries the program on files made to break, hang or mislead it, and holds it to its limits.

Usage: hostile.py BIDRAG. Every input goes through the commands that read its sort of file. Each run
may take SECONDS of the processor and MEGABYTES of memory, must not end by a signal or as its own
fault, and may show no character that commands a terminal. What takes longer is run three times, and
three times more at the end: the least counts. HOSTILE_INPUTS picks inputs by a part of their names,
HOSTILE_CALLS calls by a part of them. Prints a table as Markdown.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field

import inputs
import making

SECONDS = 2.0
MEGABYTES = 200
PATIENCE = 60
WORK = making.ROOT / ".build" / "hostile"
CASE = making.ROOT / "Examples" / "vasteras-jinan"
# What the program may end with; 70 is a fault of its own, and anything negative a signal.
CODES = {0, 1, 64, 65, 66, 73, 74}
REFUSED = {64, 65, 66, 74}

# By the ending of the file: what is asked of it.
CALLS = {
    "yaml": [
        ["validate", "FILE"],
        ["validate", "FILE", "--format", "plain"],
        ["validate", "FILE", "--format", "json"],
        ["validate", "FILE", "--format", "html"],
        ["validate", "FILE", "--format", "sarif"],
        ["validate", "FILE", "--format", "junit"],
        ["fix", "FILE"],
        ["render", "FILE", "--draft", "--to", "text,csv", "-o", "OUT"],
        ["render", "FILE", "--draft", "--to", "form", "-o", "OUT"],
        ["render", "FILE", "--draft", "--to", "html", "-o", "OUT"],
        ["render", "FILE", "--draft", "--to", "xlsx", "-o", "OUT"],
        ["status", "FOLDER"],
        ["explain", "FILE"],
        ["migrate", "FILE", "--to", "2023", "--language", "en"],
    ],
    "xml": [
        ["validate", "FILE"],
        ["validate", "FILE", "--format", "json"],
        ["validate", "FILE", "--format", "html"],
        ["fix", "FILE"],
        ["status", "FOLDER"],
    ],
}
CALLS["se"] = CALLS["csv"] = [["import", "FILE", "--into", "CASE"]]


@dataclass
class Run:
    code: int
    seconds: float
    megabytes: float
    wild: list[str] = field(default_factory=list)


def wild_in(output: bytes) -> list[str]:
    """The characters of an answer that would command a terminal or turn the direction of writing."""
    table = bytes.maketrans(b"\n\t", b"  ")
    found = {f"byte {byte:02X}" for byte in set(output.translate(table)) if byte < 0x20 or byte == 0x7F}
    text = output.decode("utf-8", errors="replace")
    if not text.isascii():
        scalars = [0x200E, 0x200F, *range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
        found.update(f"U+{scalar:04X}" for scalar in scalars if chr(scalar) in text)
    return sorted(found)


def run(command: list[str]) -> Run:
    """Runs the program, and asks the system what it took."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Run(
            process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
            wild_in(output.read()))


def both(first: Run, again: Run) -> Run:
    """Two runs of one call: the time of the quicker one, and the worst of all else."""
    return Run(
        again.code if first.code in CODES else first.code, min(first.seconds, again.seconds),
        max(first.megabytes, again.megabytes), sorted({*first.wild, *again.wild}))


def tried(command: list[str], folder: pathlib.Path) -> Run:
    """At most three runs, as long as they take too long."""
    result = run(command)
    for _ in range(2):
        if not SECONDS < result.seconds <= 5 * SECONDS:
            break
        shutil.rmtree(folder / "made", ignore_errors=True)
        result = both(result, run(command))
    return result


def faults(result: Run) -> list[str]:
    found = []
    if result.code not in CODES:
        found.append(f"ended with {result.code}")
    if result.seconds > SECONDS:
        found.append(f"{result.seconds:.2f} s")
    if result.megabytes > MEGABYTES:
        found.append(f"{result.megabytes:.0f} MB")
    if result.wild:
        found.append("shows " + ", ".join(result.wild[:4]))
    return found


def try_input(bidrag: str, item: making.Input) -> list[tuple[str, Run]]:
    """Every call on one input, in a folder of its own."""
    folder = WORK / "".join(c if c.isalnum() else "-" for c in f"{item.sort}-{item.name}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    file = folder / item.file
    file.write_bytes(item.make())
    if file.suffix in (".se", ".csv"):
        shutil.copytree(CASE, folder / "case")
    places = {
        "FILE": str(file), "FOLDER": str(folder), "OUT": str(folder / "made"),
        "CASE": str(folder / "case"),
    }
    results = []
    wanted = os.environ.get("HOSTILE_CALLS", "")
    for call in CALLS[file.suffix[1:]]:
        if wanted not in " ".join(call):
            continue
        shutil.rmtree(folder / "made", ignore_errors=True)
        command = [bidrag] + [places.get(word, word) for word in call]
        results.append((" ".join([call[0], *call[2:5]]), tried(command, folder)))
    shutil.rmtree(folder)
    return results


def table(results: dict[str, list[tuple[str, str, Run]]]) -> str:
    lines = [
        "| sort of input | inputs | runs | refused | slowest | most memory |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for sort, runs in results.items():
        slowest = max(runs, key=lambda entry: entry[2].seconds)
        largest = max(runs, key=lambda entry: entry[2].megabytes)
        lines.append(
            f"| {sort} | {len({name for name, _, _ in runs})} | {len(runs)} |"
            f" {sum(result.code in REFUSED for _, _, result in runs)} |"
            f" {slowest[2].seconds:.2f} s ({slowest[0]}) |"
            f" {largest[2].megabytes:.0f} MB ({largest[0]}) |"
        )
    return "\n".join(lines)


def broken(tries: dict[str, list[tuple[str, Run]]]) -> list[str]:
    """What breaks a limit, by the names of inputs."""
    return [
        f"{name}: {call}: {fault}"
        for name, runs in tries.items() for call, result in runs for fault in faults(result)
    ]


def once_more(
    bidrag: str, items: dict[str, making.Input], tries: dict[str, list[tuple[str, Run]]]
) -> None:
    """Tries what broke a limit again: what else a machine does may make runs slower for minutes."""
    for name in [name for name, runs in tries.items() if broken({name: runs})]:
        print(f"once more: {name}", file=sys.stderr, flush=True)
        again = try_input(bidrag, items[name])
        tries[name] = [
            (call, both(first, second))
            for (call, first), (_, second) in zip(tries[name], again, strict=True)
        ]


def main() -> None:
    bidrag = str(pathlib.Path(sys.argv[1]).resolve())
    wanted = os.environ.get("HOSTILE_INPUTS", "")
    shutil.rmtree(WORK, ignore_errors=True)
    items = {
        name: item for item in inputs.INPUTS
        if wanted in (name := f"{item.sort}: {item.name}")
    }
    tries: dict[str, list[tuple[str, Run]]] = {}
    for name, item in items.items():
        tries[name] = try_input(bidrag, item)
        for fault in broken({name: tries[name]}):
            print(fault, file=sys.stderr, flush=True)
    late = broken(tries)
    once_more(bidrag, items, tries)
    results: dict[str, list[tuple[str, str, Run]]] = {}
    for name, runs in tries.items():
        item = items[name]
        results.setdefault(item.sort, []).extend((item.name, call, result) for call, result in runs)
    print(table(results))
    found = broken(tries)
    print(
        f"\nEach file fills the size that is read: {making.YAML_BYTES / 1e6:g} MB of YAML,"
        f" {making.XML_BYTES / 1e6:g} MB of XML, {making.BOOK_BYTES / 1e6:g} MB of SIE or"
        f" CSV. Allowed are {SECONDS:.0f} s of the processor and {MEGABYTES} MB, no end by a signal, and"
        f" no character that commands a terminal. Runs that broke that: {len(found)}. What takes longer is"
        f" run three times at once and, if need be, three times at the end: the quickest counts. Runs"
        f" that came to the end: {len(late)}.")
    if found:
        sys.exit("\n".join([f"Runs that broke a limit: {len(found)}", *found]))


main()
