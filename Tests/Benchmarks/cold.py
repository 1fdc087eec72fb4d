"""Times whole processes, cold: Bidrag beside xmllint and check-jsonschema on the same case.

Runs are interleaved, medians and ratios are printed, and the verdicts are compared first. What is
not installed is installed: check-jsonschema into a virtual environment under .build.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASE = ROOT / "Examples" / "vasteras-jinan"
WORK = ROOT / ".build" / "bench"
RUNS = int(os.environ.get("RUNS", "31"))


def peer() -> pathlib.Path:
    program = WORK / "venv" / "bin" / "check-jsonschema"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", WORK / "venv"], check=True)
        subprocess.run(
            [WORK / "venv" / "bin" / "pip", "install", "--quiet", "check-jsonschema"], check=True
        )
    return program


def run(command: list) -> tuple[float, int, int]:
    """Seconds, peak memory in KiB and exit code of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss, os.waitstatus_to_exitcode(status)


def main() -> None:
    bidrag = sys.argv[1]
    WORK.mkdir(parents=True, exist_ok=True)
    source = CASE / "ansokan.yaml"
    subprocess.run([bidrag, "skriv", source, "-o", WORK, "--force"], check=True)
    schema = subprocess.run(
        [bidrag, "schema", "ansökan", "--as", "json-schema", "--sprak", "sv"],
        check=True, capture_output=True,
    ).stdout
    (WORK / "application.schema.json").write_bytes(schema)
    commands = {
        "bidrag granska ansokan.yaml": [bidrag, "granska", source],
        "xmllint --schema ansokan.xml": [
            "xmllint", "--noout", "--schema",
            ROOT / "Templates" / "Schemas" / "application.xsd", WORK / "ansokan.xml",
        ],
        "check-jsonschema ansokan.yaml": [
            peer(), "--schemafile", WORK / "application.schema.json", source,
        ],
    }
    for name, command in commands.items():
        code = run(command)[2]
        if code != 0:
            sys.exit(f"{name} does not accept the case (exit code {code}): nothing to compare")
    seconds = {name: [] for name in commands}
    memory = {name: [] for name in commands}
    for turn in range(RUNS):
        for name, command in commands.items():
            taken, peak, _ = run(command)
            seconds[name].append(taken)
            memory[name].append(peak)
    first = next(iter(commands))
    base = statistics.median(seconds[first])
    print(f"{RUNS} interleaved runs of each, whole process, cold")
    print(f"{'':32} {'median':>9} {'min':>9} {'max':>9} {'memory':>9} {'ratio':>7}")
    for name in commands:
        times = seconds[name]
        print(
            f"{name:32} {statistics.median(times) * 1e3:6.1f} ms {min(times) * 1e3:6.1f} ms "
            f"{max(times) * 1e3:6.1f} ms {statistics.median(memory[name]) / 1024:6.1f} MB "
            f"{statistics.median(times) / base:7.2f}"
        )


main()
