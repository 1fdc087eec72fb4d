"""Checks documents by the thousand: in a folder, as lines, under GNU parallel and as a step of Spark.

Every way must give the answers of a single run, byte for byte and in the same order, and the memory
must not grow with the number of documents.

Usage: folders.py BIDRAG SPARK_PYTHON, from the repository's root; `make folders` sets everything up.
CASES and APPLICATIONS say how many. Ends with 1 where an answer differs.
"""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterable

from applications import ROOT, application, applications

WORK = ROOT / ".build" / "folders"
CASES = int(os.environ.get("CASES", "10000"))
APPLICATIONS = int(os.environ.get("APPLICATIONS", "100000"))
DAY = "2026-01-01"
ROWS: list[str] = []
# How much more memory ten times the documents may take.
MOST_GROWTH = 1.5


class Run:
    """One process: its seconds, peak memory in MB, and a digest of its answer."""

    def __init__(self, command: list, feed: Iterable[bytes] | None = None) -> None:
        words = [str(word) for word in command]
        start = time.perf_counter()
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE if feed else subprocess.DEVNULL, stdout=subprocess.PIPE
        )
        if feed:
            threading.Thread(target=self.write, args=(process, feed), daemon=True).start()
        digest, per_line, self.bytes, self.lines = hashlib.sha256(), hashlib.sha256(), 0, 0
        for line in process.stdout:
            digest.update(line)
            per_line.update(hashlib.sha256(line.rstrip(b"\n")).hexdigest().encode())
            self.bytes += len(line)
            self.lines += 1
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - start
        self.memory = usage.ru_maxrss / 1024
        self.code = os.waitstatus_to_exitcode(status)
        self.digest, self.per_line = digest.hexdigest(), per_line.hexdigest()

    @staticmethod
    def write(process: subprocess.Popen, feed: Iterable[bytes]) -> None:
        with process.stdin as pipe:
            for piece in feed:
                pipe.write(piece)


def need(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(f"differs: {what}")


def row(what: str, documents: int, seconds: float, memory: str, verdict: str) -> None:
    pace = f"{documents / seconds:,.0f}"
    ROWS.append(f"| {what} | {documents:,} | {seconds:.1f} | {pace} | {memory} | {verdict} |")
    print(ROWS[-1], flush=True)


def make_cases(folder: pathlib.Path, count: int) -> None:
    """Cases in folders, each an application with the annexes of its example."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, example, text in applications(count):
        file = folder / name
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        for annexes in ["bilagor", "annexes"]:
            given = ROOT / pathlib.Path(example).parent / annexes
            if given.exists():
                shutil.copytree(given, file.parent / annexes, copy_function=os.link)


def lines(count: int) -> Iterable[bytes]:
    for number in range(count):
        document = {"name": f"{number:06}", "text": application(number)[1]}
        yield json.dumps(document).encode() + b"\n"


def try_folders(bidrag: str) -> None:
    few, many = WORK / "few", WORK / "many"
    make_cases(few, CASES // 10)
    make_cases(many, CASES)
    call = [bidrag, "validate", "--as-of", DAY]
    for style in ["text", "jsonl"]:
        small = Run([*call, few, "--format", style, "--jobs", 2])
        one = Run([*call, many, "--format", style, "--jobs", 1])
        two = Run([*call, many, "--format", style, "--jobs", 2])
        need(one.code in (1, 65) and one.digest == two.digest, f"{style}: one job and two")
        need(two.memory < MOST_GROWTH * small.memory, f"{style}: {two.memory} MB of memory")
        row(f"a folder, `--format {style}`, one job", CASES, one.seconds, f"{one.memory:.0f}", "–")
        row(
            f"a folder, `--format {style}`, two jobs", CASES, two.seconds,
            f"{two.memory:.0f} ({small.memory:.0f} for a tenth)",
            f"the same bytes, {one.seconds / two.seconds:.2f} ×",
        )
    try_files_under_parallel(call, many)


def try_files_under_parallel(call: list, folder: pathlib.Path) -> None:
    """Files by name, a few hundred for each process, the answers kept in order."""
    alone = Run([*call, folder, "--format", "jsonl", "--jobs", 1])
    command = " ".join(map(str, [*call, "--format", "jsonl", "--jobs", 1, "{}"]))
    script = (
        f"find {folder} -name '*.yaml' -not -path '*/bilagor/*' | LC_ALL=C sort"
        f" | parallel --keep-order --jobs 2 --max-args 250 {command}"
    )
    run = Run(["bash", "-c", script])
    need(run.digest == alone.digest, "files under parallel")
    row("files by name, GNU parallel, two jobs", CASES, run.seconds, "–", "the same bytes")


def try_lines(bidrag: str, python: str) -> None:
    call = [bidrag, "validate", "-", "--lines", "--as-of", DAY]
    few = Run([*call, "--jobs", 2], lines(APPLICATIONS // 10))
    two = Run([*call, "--jobs", 2], lines(APPLICATIONS))
    need(two.lines == APPLICATIONS, f"{two.lines} answers")
    need(two.memory < MOST_GROWTH * few.memory, f"lines: {two.memory} MB of memory")
    row(
        "lines, two jobs", APPLICATIONS, two.seconds,
        f"{two.memory:.0f} ({few.memory:.0f} for a tenth)", "the single run",
    )
    script = " ".join(map(str, ["parallel --pipe --keep-order --jobs 2 --block 8M", *call, "--jobs 1"]))
    piped = Run(["bash", "-c", script], lines(APPLICATIONS))
    need(piped.digest == two.digest, "lines under parallel")
    row("lines, `parallel --pipe`", APPLICATIONS, piped.seconds, "–", "the same bytes")
    here = pathlib.Path(__file__).parent
    made = subprocess.run(
        [python, here / "spark.py", bidrag, str(APPLICATIONS), "200"],
        check=True, capture_output=True, text=True,
    ).stdout
    spark = json.loads(made.splitlines()[-1])
    need(spark["answers"] == APPLICATIONS, f"Spark: {spark['answers']} answers")
    need(spark["digest"] == two.per_line, "Spark's answers")
    row("lines, Apache Spark, `rdd.pipe`", APPLICATIONS, spark["seconds"], "–", "the same bytes")


def main() -> None:
    bidrag, python = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2]
    WORK.mkdir(parents=True, exist_ok=True)
    try_folders(bidrag)
    try_lines(bidrag, python)
    shutil.rmtree(WORK)
    table = [
        "| documents | number | seconds | a second | peak memory, MB | answers |",
        "| --- | ---: | ---: | ---: | --- | --- |",
        *ROWS,
    ]
    record = ROOT / "Tests" / "Results" / "record.py"
    subprocess.run(
        [sys.executable, record, "folders"], check=True, input="\n".join(table), text=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main()
