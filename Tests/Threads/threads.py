"""Looks for races and leaks with the tools that see them: Thread Sanitizer over several jobs, Address
and Leak Sanitizer over documents by the thousand, and the memory of the released program as their
number grows.

Usage: threads.py BIDRAG THREAD_BUILD ADDRESS_BUILD, from the repository's root; `make threads` builds
all three. Ends with 1 at a race, a leak, memory that grows or an answer that differs.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import threading
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Folders"))
from applications import application  # noqa: E402

XML = ROOT / "Examples" / "vasteras-jinan" / "ut" / "ansokan.xml"
DAY = "2026-01-01"
RACED = 500
LEAKED = int(os.environ.get("LEAKED", "10000"))
GROWN = 10_000
# Memory may differ by so many MB between a tenth of the documents and all of them.
MOST_GROWTH = 4
# How many documents the memory is watched for, before each of the two.
MOMENTS = 500
ROWS: list[str] = []


def need(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(what)


def documents(count: int) -> Iterator[bytes]:
    """YAML, XML that fits, XML that does not fit its schema, and XML that breaks off."""
    xml = XML.read_text(encoding="utf-8")
    kinds = [
        lambda number: ("a.yaml", application(number)[1]),
        lambda number: ("a.xml", xml.replace("<title>", f"<title>{number} ", 1)),
        lambda number: ("a.xml", xml.replace("</budget>", "<other/></budget>", 1)),
        lambda number: ("a.xml", xml[: len(xml) * (number % 97) // 97]),
    ]
    for number in range(count):
        name, text = kinds[number % len(kinds)](number)
        yield json.dumps({"name": name, "text": text}).encode() + b"\n"


def answers(program: str, jobs: int, count: int, **options: str) -> tuple[bytes, str]:
    """What a program answers on so many documents, and what it complains of."""
    command = [program, "validate", "-", "--lines", "--jobs", str(jobs), "--as-of", DAY]
    run = subprocess.run(
        command, input=b"".join(documents(count)), capture_output=True, check=False, timeout=3000,
        env=os.environ | options,
    )
    need(run.returncode in (1, 65), f"{program} ended with {run.returncode}: {run.stderr[-4000:]!r}")
    return run.stdout, run.stderr.decode(errors="replace")


def look_for_races(bidrag: str, thread_build: str) -> None:
    alone, _ = answers(bidrag, 1, RACED)
    for jobs in (2, 8):
        found, complaints = answers(thread_build, jobs, RACED, TSAN_OPTIONS="exitcode=99")
        need("ThreadSanitizer" not in complaints, complaints[:4000])
        need(found == alone, f"{jobs} jobs answer otherwise than one")
        ROWS.append(
            f"| Thread Sanitizer, {jobs} jobs | {RACED:,} | no race; the same bytes as one job |"
        )


def look_for_leaks(bidrag: str, address_build: str) -> None:
    """What is never given back must be no more after all documents than after a tenth of them.

    Some is never given back: what is made once and kept. It rises in steps, as documents come that
    need more of it, the last one after some hundreds: a tenth must be past them.
    """
    alone, _ = answers(bidrag, 1, LEAKED)
    options = {"ASAN_OPTIONS": "detect_leaks=1:symbolize=0", "LSAN_OPTIONS": "exitcode=0"}
    kept = []
    for count in (LEAKED // 10, LEAKED):
        found, complaints = answers(address_build, 2, count, **options)
        need("ERROR: AddressSanitizer" not in complaints, complaints[:4000])
        lines = alone.splitlines(keepends=True)[:count]
        need(found == b"".join(lines), "the build with Address Sanitizer answers otherwise")
        summary = re.search(r"(\d+) byte\(s\) leaked in (\d+) allocation", complaints)
        kept.append((int(summary[1]), int(summary[2])) if summary else (0, 0))
    need(kept[0] == kept[1], f"bytes and pieces that are never given back: {kept}")
    octets, pieces = kept[1]
    ROWS.append(
        f"| Address and Leak Sanitizer, 2 jobs | {LEAKED:,} | no fault; the same bytes as one job;"
        f" {octets:,} bytes in {pieces:,} pieces kept for good after a tenth and after all, none of a"
        " document |"
    )


def watch_memory(bidrag: str) -> None:
    """The memory in use after a tenth of the documents and after all, taken while it runs."""
    for jobs in (1, 2):
        command = [bidrag, "validate", "-", "--lines", "--jobs", str(jobs), "--as-of", DAY]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        # By a thread of its own: who writes and reads in turn waits for a program that waits for it.
        threading.Thread(target=feed, args=(process,), daemon=True).start()
        answers, taken = 0, []
        for ready in (GROWN // 10, GROWN):
            most = 0.0
            while answers < ready and process.stdout.readline():
                answers += 1
                # From one moment to the next it varies by some MB.
                if answers > ready - MOMENTS and answers % 5 == 0:
                    most = max(most, memory(process.pid))
            taken.append(most)
        process.stdin.close()
        process.wait()
        need(answers == GROWN, f"{jobs} jobs: answers are missing")
        need(taken[1] - taken[0] < MOST_GROWTH, f"{jobs} jobs: {taken} MB of memory")
        ROWS.append(
            f"| Memory of the released program, {jobs} jobs | {GROWN:,} |"
            f" {taken[0]:.1f} MB after a tenth, {taken[1]:.1f} MB after all |"
        )


def feed(process: subprocess.Popen) -> None:
    """All documents, after which the program waits for more until it has been looked at."""
    process.stdin.writelines(documents(GROWN))
    process.stdin.flush()


def memory(process: int) -> float:
    for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    sys.exit("the system does not tell of memory")


def main() -> None:
    bidrag, thread_build, address_build = sys.argv[1:]
    look_for_races(bidrag, thread_build)
    look_for_leaks(bidrag, address_build)
    watch_memory(bidrag)
    table = "\n".join(["| looked for with | documents | found |", "| --- | ---: | --- |", *ROWS])
    subprocess.run(
        [sys.executable, ROOT / "Tests" / "Results" / "record.py", "threads"], check=True,
        input=table, text=True,
    )


if __name__ == "__main__":
    main()
