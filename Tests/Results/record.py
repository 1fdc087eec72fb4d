"""Puts the figures of one trial into its section of RESULTS.md, and leaves the others as they are.

Usage: some-trial | record.py SECTION, from the repository's root. What comes in is Markdown, most
often a table; the day and the machine are added. A section that the file does not have is an error.
"""

import datetime
import os
import pathlib
import platform
import sys

RESULTS = pathlib.Path(__file__).with_name("RESULTS.md")


def machine() -> str:
    """The processor and its cores, as far as the system tells."""
    model = platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return f"{model}, {os.cpu_count()} cores"


def record(section: str, words: str) -> None:
    start, end = f"<!-- {section}: begin -->", f"<!-- {section}: end -->"
    text = RESULTS.read_text(encoding="utf-8")
    if text.count(start) != 1 or text.count(end) != 1:
        sys.exit(f"RESULTS.md has no section {section}")
    before, rest = text.split(start)
    after = rest.split(end)[1]
    day = datetime.date.today().isoformat()
    body = f"\n{words.strip()}\n\nMade {day} on {machine()}.\n"
    RESULTS.write_text(before + start + body + end + after, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    incoming = sys.stdin.read()
    if not incoming.strip():
        sys.exit("nothing to record")
    record(sys.argv[1], incoming)
    print(incoming, end="")
