"""Times whole processes, cold: Bidrag beside xmllint and check-jsonschema on the same case.

Runs are interleaved, medians and ratios are printed, and the verdicts are compared first. What is
not installed is installed: check-jsonschema into a virtual environment under .build.
"""

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


def instructions(command: list) -> str:
    """Millions of instructions by callgrind: the same on a busy machine; blank without valgrind."""
    if shutil.which("valgrind") is None or shutil.which("strip") is None:
        return ""
    program = WORK / "counted"
    # valgrind cannot read Swift's debugging information.
    subprocess.run(["strip", "-g", "-o", program, shutil.which(command[0])], check=True)
    words = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", program]
    answer = subprocess.run(
        [str(word) for word in words + command[1:]], stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
    ).stderr
    count = re.search(r"Collected : (\d+)", answer)
    return f"{int(count[1]) / 1e6:.1f} M" if count else ""


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
        code = run(command)[3]
        if code != 0:
            sys.exit(f"{name} does not accept the case (exit code {code}): nothing to compare")
    runs = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            runs[name].append(run(command))
    print(f"{RUNS} interleaved runs of each, whole process, cold; load {os.getloadavg()[0]:.1f}")
    print(f"{'':32} {'median':>9} {'min':>9} {'max':>9} {'cpu':>9} {'memory':>9} {'counted':>9}")
    medians = {}
    for name, command in commands.items():
        wall, cpu, memory, _ = zip(*runs[name])
        medians[name] = statistics.median(wall)
        is_native = not str(command[0]).startswith(str(WORK))
        print(
            f"{name:32} {medians[name] * 1e3:6.1f} ms {min(wall) * 1e3:6.1f} ms "
            f"{max(wall) * 1e3:6.1f} ms {statistics.mean(cpu) * 1e3:6.1f} ms "
            f"{statistics.median(memory) / 1024:6.1f} MB "
            f"{instructions(command) if is_native else '':>9}"
        )
    ours, xmllint, jsonschema = medians.values()
    print(f"Bidrag takes {ours / xmllint:.2f} times as long as xmllint (wanted: at most 3, then 2)")
    print(f"check-jsonschema takes {jsonschema / ours:.1f} times as long (wanted: at least 20)")


main()
