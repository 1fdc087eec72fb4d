"""Fits how the cost of a check grows with the budget, from 10 to 10,000 lines, proof included.

Usage: growth.py BIDRAG. Instructions by callgrind, less those of a document of one line, are fitted
as a power of the lines by least squares; an exponent above 1.05 is an error.
"""

import math
import shutil
import subprocess
import sys

from linear import APPLICATION, BASES, BUDGET, LINE
from measuring import CASE, WORK, instructions, table

SIZES = [10, 30, 100, 300, 1000, 3000, 10_000]
MOST = 1.05


def application(lines: int):
    """A sound application with so many budget lines, which may be submitted."""
    folder = WORK / "growth"
    shutil.copytree(CASE / "bilagor", folder / "bilagor", dirs_exist_ok=True)
    _, start, end = BUDGET
    text = (BASES / "application.yaml").read_text()
    text = text.replace("  - {slag: budget, fil: bilagor/budget.xlsx}\n", "")
    rows = "".join(LINE.format(text=f"Natt {n}", amount=10) for n in range(1, lines + 1))
    head, rest = text.split(start, 1)
    rest = rest.split(end, 1)[1].split("\n", 1)[1]
    file = folder / APPLICATION
    file.write_text(head + start + rows + f"{end} {10 * lines}\n" + rest)
    return file


def cost(bidrag: str, lines: int) -> int:
    command = [bidrag, "granska", application(lines)]
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if code != 0:
        sys.exit(f"an application of {lines} lines ends with {code}")
    count = instructions(command)
    if count is None:
        sys.exit("valgrind and strip are needed: see 'make setup-counts'")
    return count


def exponent(points: list[tuple[float, float]]) -> float:
    """The slope of the least squares line through the logarithms."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum(
        (x - mean_x) ** 2 for x, _ in logs)


def report(bidrag: str) -> tuple[str, float]:
    """The table and the exponent."""
    base = cost(bidrag, 1)
    grown = [(size, cost(bidrag, size) - base) for size in SIZES]
    slope = exponent([(size - 1, more) for size, more in grown])
    rows = [
        [f"{size:,}", f"{more / 1e6:,.1f} M", f"{more / (size - 1):,.0f}"] for size, more in grown
    ]
    words = "\n".join([
        "Growth: instructions of a check by lines of the budget, less those of one line.",
        "",
        table(["lines", "instructions", "for each line"], rows),
        "",
        f"They grow with the lines to the power of {slope:.3f} (wanted: at most {MOST}).",
    ])
    return words, slope


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    table_of_growth, fitted = report(sys.argv[1])
    print(table_of_growth)
    if fitted > MOST:
        sys.exit("the cost grows faster than the documents do")
