"""Times whole processes, cold: Bidrag beside xmllint and check-jsonschema on the same case.

Usage: cold.py BIDRAG; RUNS in the environment says how often (31). Runs are interleaved, medians
and ratios are printed, and the verdicts are compared first. What is not installed is installed:
check-jsonschema into a virtual environment under .build.
"""

import os
import pathlib
import statistics
import subprocess
import sys

from measuring import (
    CASE, PEERS, SCHEMAS, WORK, instructions, made_xml, median, milliseconds, python_with, run,
    table,
)

RUNS = int(os.environ.get("RUNS", "31"))


def commands(bidrag: str) -> dict:
    source = CASE / "ansokan.yaml"
    schema = WORK / "application.schema.json"
    xml = made_xml(bidrag)
    schema.write_bytes(subprocess.run(
        [bidrag, "schema", "ansökan", "--as", "json-schema", "--sprak", "sv"],
        check=True, capture_output=True,
    ).stdout)
    return {
        "`bidrag granska ansokan.yaml`": [bidrag, "granska", source],
        "`xmllint --schema ansokan.xml`": [
            "xmllint", "--noout", "--schema", SCHEMAS / "application.xsd", xml,
        ],
        "`check-jsonschema ansokan.yaml`": [
            python_with(*PEERS).with_name("check-jsonschema"), "--schemafile", schema, source,
        ],
    }


def report(bidrag: str) -> str:
    """The table and the ratios."""
    compared = commands(bidrag)
    for name, command in compared.items():
        code = run(command)[3]
        if code != 0:
            sys.exit(f"{name} does not accept the case (exit code {code}): nothing to compare")
    runs = {name: [] for name in compared}
    for _ in range(RUNS):
        for name, command in compared.items():
            runs[name].append(run(command))
    rows, medians = [], []
    for name, command in compared.items():
        wall, cpu, memory, _ = zip(*runs[name])
        medians.append(median(wall))
        count = None if WORK in pathlib.Path(command[0]).parents else instructions(command)
        rows.append([
            name, milliseconds(median(wall)), milliseconds(min(wall)), milliseconds(max(wall)),
            milliseconds(statistics.mean(cpu)), f"{median(memory) / 1024:.1f} MB",
            f"{count / 1e6:.1f} M" if count else "",
        ])
    ours, xmllint, jsonschema = medians
    return "\n".join([
        f"Cold: whole processes, {RUNS} interleaved runs of each; load {os.getloadavg()[0]:.1f}.",
        "",
        table(["", "median", "least", "most", "processor", "memory", "instructions"], rows),
        "",
        f"Bidrag takes {ours / xmllint:.2f} times as long as xmllint (wanted: at most 2), and "
        f"check-jsonschema {jsonschema / ours:.1f} times as long as Bidrag (wanted: at least 20).",
    ])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(report(sys.argv[1]))
