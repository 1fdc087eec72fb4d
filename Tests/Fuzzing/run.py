"""Lets libFuzzer change real files at random, guided by which code they reach, and counts.

Usage: run.py FUZZING, the program that `make fuzz` builds. Each target runs for FUZZ_SECONDS (60);
FUZZ_TARGETS names some of them. What was found to reach new code is kept under .build/fuzz, so that
each run goes on where the last one ended, and executions are added up. A text that breaks something
is kept under .build/fuzz/crashes, and the run fails. Runs of different targets can go on side by side.
"""

import fcntl
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "fuzz"
STATE = WORK / "state.json"
CRASHES = WORK / "crashes"
SECONDS = int(os.environ.get("FUZZ_SECONDS", "60"))

# Each target: what it is, the longest text, and where texts to begin with come from.
TARGETS = {
    "yaml": ("YAML, the whole check", 3000, ["documents", "blocks"]),
    "reports": ("YAML, every format of the answer", 600, ["documents", "blocks"]),
    "fixer": ("YAML, the fixer and its proof", 1200, ["documents", "blocks"]),
    "xml": ("XML, read and judged", 1500, ["xml"]),
    "edition": ("edition files", 600, ["editions", "blocks"]),
    "profile": ("profiles", 400, ["blocks"]),
    "letterhead": ("letterheads and logos", 400, ["blocks", "drawings"]),
    "mapping": ("mappings of accounts", 600, ["mappings", "blocks"]),
    "manifest": ("manifests of packages", 600, ["manifests", "blocks"]),
    "ledger": ("SIE and CSV", 600, ["books", "blocks"]),
    "imports": ("SIE and CSV, into a report", 600, ["books", "blocks"]),
}

# What YAML, XML, JSON, SIE and CSV are made of, besides the names of fields.
TOKENS = """
: |- |+ > - ? [ ] { } , # & * ! % @ ` ' " << *a &a !!str !!binary --- ... %YAML \\uD800 \\x00 \\u202E
\\U0010FFFF \xa0 \u0308 \u200d \ufeff \u2028 \u202e \x85 \x1b[31m \x7f <!DOCTYPE <!ENTITY <![CDATA[ ]]>
<!-- --> <?xml ?> xmlns= xi:include xsi:schemaLocation= xsi:nil="true" &lt; &#x0; &#65; </ /> ="
#FLAGGA #FORMAT #SIETYP #KONTO #VER #TRANS #RTRANS #BTRANS #DIM #OBJEKT #RAR #KSUMMA #PROGRAM PC8
Datum;Ver;Konto;Projekt;Text;Belopp Debet Kredit -1,00 1.234,50 99999999999999999999 0x1F 1e308
2014-02-30 07.04.2014 273\xa0500 +46 SEK % null NO ~ true \t \r\n \r
""".split(" ")


def blocks() -> list[str]:
    """The texts within the tests and the README, which are small and made for a purpose."""
    found = []
    for file in sorted((ROOT / "Tests").rglob("*.swift")) + sorted(
        (ROOT / "Sources" / "BidragKit").rglob("*.swift")
    ):
        text = file.read_text(encoding="utf-8")
        found += [
            textwrap.dedent(block.lstrip("\n"))
            for block in re.findall(r'"""\n(.*?)"""', text, re.S)
        ]
        found += [
            line.replace("\\n", "\n").replace('\\"', '"')
            for line in re.findall(r'"((?:[^"\\\n]|\\.)*\\n(?:[^"\\\n]|\\.)*)"', text)
        ]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found += [textwrap.dedent(block) for block in re.findall(r"```yaml\n(.*?)```", readme, re.S)]
    return [text for text in found if 10 < len(text)]


def parts(text: str) -> list[str]:
    """A document, and each of its parts under the lines that say which form it is."""
    pieces = re.split(r"(?m)^(?=[^\s#-])", re.sub(r"(?m)^ *#.*\n", "", text))
    head = "".join(p for p in pieces if re.match(r"(formulär|form|typ|kind|utgåva|edition):", p))
    return [text] + [head + piece for piece in pieces if piece.count("\n") > 1]


def read(*patterns: str) -> list[str]:
    files = [file for pattern in patterns for file in sorted(ROOT.glob(pattern))]
    return [file.read_text(encoding="utf-8", errors="surrogateescape") for file in files]


def xml() -> list[str]:
    """Documents of XML, and each of them with only one of its parts."""
    found = []
    for text in read("Examples/**/*.xml"):
        found.append(text)
        lines = text.splitlines(keepends=True)
        root = next(number for number, line in enumerate(lines) if line.startswith("<") and
                    not line.startswith(("<?", "<!")))
        head, tail = "".join(lines[: root + 1]), lines[-1]
        for piece in re.split(r"(?m)^(?=  <[^/])", "".join(lines[root + 1 : -1])):
            found.append(head + piece + tail)
    return found + [text for text in blocks() if text.startswith("<")]


def manifests() -> list[str]:
    """A manifest as a package has it."""
    file = {"name": "innehåll.txt", "bytes": 12, "sha256": "0" * 64}
    document = {"form": "application", "file": "ansokan.yaml", "sha256": "1" * 64}
    whole = {"manifest": 1, "tool": "bidrag", "files": [file], "documents": [document]}
    schema = json.loads(read("Templates/Schemas/manifest-of-package-1.schema.json")[0])
    return [json.dumps(whole, indent=2, ensure_ascii=False), json.dumps(schema, indent=1)]


SOURCES = {
    "documents": lambda: [
        part for text in read("Examples/**/*.yaml", "Templates/Bases/*/*.yaml") for part in parts(text)
    ],
    "blocks": blocks,
    "xml": xml,
    "editions": lambda: read("Templates/Editions/*.yaml"),
    "drawings": lambda: [text for text in blocks() if "<svg" in text],
    "mappings": lambda: read("Examples/**/kontering.yaml"),
    "manifests": manifests,
    "books": lambda: read("Examples/*/bokforing/*", "Examples/**/*.csv"),
}


def words() -> list[str]:
    """The names of fields, in both languages, as the published schemas have them."""
    names = set()
    for text in read("Templates/Schemas/*.schema.json", "Templates/Schemas/*.xsd"):
        names.update(re.findall(r'(?m)^ *"([a-zåäöéà_]{3,40})": \{', text))
        names.update(re.findall(r'(?:name|value)="([A-Za-zåäö_]{3,40})"', text))
    return sorted(names)


def write_dictionary() -> pathlib.Path:
    """What libFuzzer puts in whole, as its manual describes the file."""
    file = WORK / "words.dict"
    lines = []
    for word in [token for token in TOKENS if token.strip("\n")] + words():
        octets = word.strip("\n").encode()
        lines.append('"' + "".join(f"\\x{octet:02X}" for octet in octets) + '"')
    file.write_text("\n".join(dict.fromkeys(lines)) + "\n", encoding="ascii")
    return file


def write_seeds(target: str) -> tuple[pathlib.Path, int]:
    folder = WORK / "seeds" / target
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _, longest, sources = TARGETS[target]
    texts = {text.encode(errors="surrogateescape") for name in sources for text in SOURCES[name]()}
    # What begins a long file is a text, too.
    texts = sorted({text[:longest] for text in texts})
    for number, text in enumerate(texts):
        (folder / f"{number:04}").write_bytes(text)
    return folder, len(texts)


def run(program: str, target: str, dictionary: pathlib.Path) -> dict:
    """Runs a target, and gives its figures as libFuzzer tells them."""
    seeds, count = write_seeds(target)
    corpus = WORK / "corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    before = set(CRASHES.glob(f"{target}-*"))
    log = WORK / f"{target}.log"
    with log.open("w", encoding="utf-8") as output:
        code = subprocess.run(
            [
                program, f"-max_total_time={SECONDS}", f"-max_len={TARGETS[target][1]}",
                "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1", "-detect_leaks=0",
                f"-dict={dictionary}", f"-artifact_prefix={CRASHES}/{target}-", corpus, seeds,
            ],
            env=os.environ | {
                "BIDRAG_FUZZ_TARGET": target,
                # The leak sanitizer reports the same 3,709 pieces whatever is run: they are taken to
                # be what Swift makes once and keeps, which is not proven. What leaked for each text
                # would meet the limit of memory.
                # Without the stack of each allocation, which takes half of the time: a text that
                # breaks something is kept, and tells more when it is run again.
                "ASAN_OPTIONS": "symbolize=0:detect_leaks=0:malloc_context_size=0:quarantine_size_mb=8",
            },
            stdout=output, stderr=subprocess.STDOUT, timeout=SECONDS + 600,
        ).returncode
    text = log.read_text(encoding="utf-8", errors="replace")
    executed = re.search(r"stat::number_of_executed_units:\s*(\d+)", text)
    reached = re.findall(r"cov: (\d+) ft: (\d+)", text) or [("0", "0")]
    return {
        "seeds": count,
        "executions": int(executed[1]) if executed else 0,
        "edges": int(reached[-1][0]),
        "features": int(reached[-1][1]),
        "crashes": len(set(CRASHES.glob(f"{target}-*")) - before) or int(code != 0),
    }


def table(state: dict, sanitizer: str) -> str:
    """The figures as Markdown."""
    lines = [
        "| target | seeds | executions | a second | edges | features | breaks |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for target, figures in state.items():
        rate = figures["executions"] / max(1, figures["seconds"])
        lines.append(
            f"| {TARGETS[target][0]} | {figures['seeds']:,} | {figures['executions']:,} |"
            f" {rate:,.0f} | {figures['edges']:,} | {figures['features']:,} |"
            f" {figures['crashes']} |"
        )
    total = sum(figures["executions"] for figures in state.values())
    hours = sum(figures["seconds"] for figures in state.values()) / 3600
    breaks = sum(figures["crashes"] for figures in state.values())
    lines.append(f"| **all** | | **{total:,}** | | | | **{breaks}** |")
    return "\n".join(lines) + (
        f"\n\nAdded up over {hours:.1f} hours on one core. {sanitizer} A break is a crash, a fault of"
        " memory, 10 seconds for one text, 1 GB in all, or a promise that does not hold."
    )


def add(target: str, figures: dict) -> None:
    """Adds a run to what all runs of the target came to, whoever else does so."""
    with STATE.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        state = json.loads(file.read() or "{}")
        sums = state.get(target, {"executions": 0, "crashes": 0, "seconds": 0})
        state[target] = figures | {
            "executions": figures["executions"] + sums["executions"],
            "crashes": figures["crashes"] + sums["crashes"],
            "seconds": SECONDS + sums["seconds"],
        }
        file.truncate(0)
        file.write(json.dumps(state, indent=1))


def main() -> None:
    program = sys.argv[1]
    wanted = os.environ.get("FUZZ_TARGETS", " ".join(TARGETS)).split()
    CRASHES.mkdir(parents=True, exist_ok=True)
    dictionary = write_dictionary()
    breaks = 0
    for target in wanted:
        figures = run(program, target, dictionary)
        breaks += figures["crashes"]
        add(target, figures)
        print(target, figures, file=sys.stderr, flush=True)
    state = json.loads(STATE.read_text(encoding="utf-8"))
    ordered = {target: state[target] for target in TARGETS if target in state}
    print(table(ordered, "Swift's own code is built with the address sanitizer."))
    if breaks:
        sys.exit(f"{breaks} targets broke: see {CRASHES.relative_to(ROOT)}")


main()
