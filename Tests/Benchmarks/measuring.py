"""What the benchmarks share: processes with their time and memory, counts, Markdown tables."""

import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASE = ROOT / "Examples" / "vasteras-jinan"
SCHEMAS = ROOT / "Templates" / "Schemas"
WORK = ROOT / ".build" / "bench"


def run(command: list) -> tuple[float, float, int, int]:
    """Seconds on the wall and of the processor, peak memory in KiB and exit code of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, code


def instructions(command: list) -> int | None:
    """Instructions by callgrind: the same on a busy machine; None without valgrind."""
    if shutil.which("valgrind") is None or shutil.which("strip") is None:
        return None
    program = WORK / "counted"
    # valgrind cannot read Swift's debugging information.
    subprocess.run(["strip", "-g", "-o", program, shutil.which(command[0])], check=True)
    words = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", program]
    answer = subprocess.run(
        [str(word) for word in words + command[1:]], stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
    ).stderr
    count = re.search(r"Collected : (\d+)", answer)
    return int(count[1]) if count else None


def python_with(*packages: str) -> pathlib.Path:
    """Python with these packages, in a virtual environment under .build."""
    folder = WORK / "venv"
    program, noted = folder / "bin" / "python", folder / "packages.txt"
    if not noted.exists() or noted.read_text().split() != sorted(packages):
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        subprocess.run(
            [program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages],
            check=True,
        )
        noted.write_text("\n".join(sorted(packages)))
    return program


PEERS = ("check-jsonschema==0.39.0", "jsonschema-rs==0.61.0", "lxml==6.1.3", "PyYAML==6.0.4")


def made_xml(bidrag: str) -> pathlib.Path:
    """The XML of the application, which Bidrag makes."""
    WORK.mkdir(parents=True, exist_ok=True)
    source = CASE / "ansokan.yaml"
    subprocess.run(
        [bidrag, "skriv", source, "-o", WORK, "--force"], check=True, stdout=subprocess.DEVNULL)
    return WORK / "ansokan.xml"


def table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms" if seconds < 0.1 else f"{seconds * 1e3:.0f} ms"


def median(values: list[float]) -> float:
    return statistics.median(values)
