"""The commands that write, each with a folder to do it in."""

import dataclasses
import json
import pathlib
import shutil
import typing

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "Examples"
JINAN = EXAMPLES / "vasteras-jinan"
MOVED = EXAMPLES / "vasteras-gaborone-2021"
DAY = ["--as-of", "2015-02-16"]


@dataclasses.dataclass
class Scenario:
    """A call of the program in a folder that is made for it."""

    name: str
    make: typing.Callable[[pathlib.Path], None]
    call: list[str]
    # The next run, after this one was stopped: the same call, or one that may replace what was made.
    again: list[str]
    # Folders that are old or new as a whole, not file by file.
    whole: tuple[str, ...] = ()
    # Whether libxlsxwriter, which writes parts of its own and says things of its own, is used.
    has_workbook: bool = False
    # Whether pages are printed: then Swift's own threads write to wake each other, and a failure of that
    # is none that a disk has. Failed writes to files are tried by the library alone (short.c).
    prints: bool = False
    # Whether the next run is told that the file is there, and may not replace it.
    refuses: bool = False
    # In turn; what is made anew is written in the language of the user.
    languages: tuple[str, str] = ("en", "sv")


def jinan(folder: pathlib.Path) -> None:
    shutil.copytree(JINAN, folder / "fall", ignore=shutil.ignore_patterns("ut", "README.md"))


def empty(folder: pathlib.Path) -> None:
    (folder / "fall").mkdir()


def applied(folder: pathlib.Path) -> None:
    (folder / "fall").mkdir()
    shutil.copy(JINAN / "ansokan.yaml", folder / "fall")


def decided(folder: pathlib.Path) -> None:
    applied(folder)
    shutil.copy(JINAN / "beslut.yaml", folder / "fall")


def change(file: pathlib.Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    if old not in text:
        raise SystemExit(f"{file} does not hold {old!r}: the trial has nothing to go by")
    file.write_text(text.replace(old, new), encoding="utf-8")


def spelled(folder: pathlib.Path) -> None:
    """A case with two documents in which something can be mended."""
    jinan(folder)
    change(folder / "fall/ansokan.yaml", '"+46 21 39 00 00"', "021-39 00 00 # växeln")
    change(folder / "fall/redovisning-1.yaml", "belopp: 21 815,72", "belopp: 21.815,72")


def lacking(folder: pathlib.Path) -> None:
    """A case whose report lacks a question that its form asks."""
    jinan(folder)
    change(
        folder / "fall/redovisning-1.yaml", "    planerat_antal: 4\n    utfall: genomförd\n",
        "    utfall: genomförd\n",
    )


def moved(folder: pathlib.Path) -> None:
    shutil.copytree(MOVED, folder / "fall", ignore=shutil.ignore_patterns("ut", "README.md"))
    shutil.copy(MOVED / "fore-flytten/redovisning-2.yaml", folder / "fall")


def unmapped(folder: pathlib.Path) -> None:
    jinan(folder)
    (folder / "fall/kontering.yaml").unlink()


def old_papers(folder: pathlib.Path) -> None:
    """A case with files that were made before, of which none is as it would be made now."""
    jinan(folder)
    (folder / "fall/ut").mkdir()
    for name in ("xml", "txt", "html", "pdf"):
        (folder / f"fall/ut/ansokan.{name}").write_text(f"old {name}\n" * 400)
    for name in ("csv", "xlsx"):
        (folder / f"fall/ut/ansokan-budget.{name}").write_text(f"old {name}\n" * 400)
    (folder / "fall/ut/mitt.txt").write_text("the user's own\n")


def old_package(folder: pathlib.Path) -> None:
    jinan(folder)
    (folder / "paket/underlag").mkdir(parents=True)
    # What the manifest does not know is never taken away.
    (folder / "paket/gammal.txt").write_text("old\n")
    shutil.copy(JINAN / "ansokan.yaml", folder / "paket/underlag")
    files = [("gammal.txt", "page"), ("underlag/ansokan.yaml", "source")]
    manifest = {
        "version": 1, "tool": "0.1.0", "rule_set": "1", "as_of": "2015-02-16",
        "document": {
            "file": "underlag/ansokan.yaml", "form": "application", "kind": "inception",
            "edition": "2013", "digest": "0" * 64, "verdict": "submittable", "errors": 0,
            "warnings": 0, "notes": 0, "passed": 1, "not_checked": 0, "waived": 0,
        },
        "files": [
            {"name": name, "role": role, "bytes": (folder / "paket" / name).stat().st_size,
             "sha256": "0" * 64}
            for name, role in files
        ],
    }
    (folder / "paket/manifest.json").write_text(json.dumps(manifest))


def old_answer(folder: pathlib.Path) -> None:
    jinan(folder)
    (folder / "svar.html").write_text("old\n")


FIX = ["fix", "fall", "--write", *DAY]
SIE = ["import", "fall/bokforing/huvudbok-2014.se", "--into", "fall", "--write", *DAY]
CSV = [
    "import", "fall/bokforing/kort-och-utlagg-2014.csv", "--into", "fall", "--outcomes", "--write",
    *DAY,
]
ALL = "xml,text,form,html,csv"
RENDER = ["render", "fall/ansokan.yaml", *DAY]
PACKAGE = ["package", "fall/ansokan.yaml", "-o", "paket", *DAY]
MIGRATE = ["migrate", "fall/redovisning-2.yaml", "--to", "2023", "--as-of", "2023-10-15"]
MAPPING = ["import", "fall/bokforing/huvudbok-2014.se", "--into", "fall", "--new-mapping"]
VALIDATE = ["validate", "fall", "--format", "html", "-o", "svar.html", *DAY]
NEW = ["new", "application", "--kind", "inception", "-o", "fall/ansokan.yaml", *DAY]


def emptied_books(folder: pathlib.Path) -> None:
    """A case whose report has none of the vouchers yet."""
    jinan(folder)
    report = folder / "fall/redovisning-1.yaml"
    report.write_text(without_entries(report.read_text(encoding="utf-8")), encoding="utf-8")


def without_entries(text: str) -> str:
    """The report without its list of vouchers."""
    kept, inside = [], None
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip())
        if inside is not None and line.strip() and indent <= inside:
            inside = None
        if line.strip() == "verifikationer:":
            inside = indent
        if inside is None:
            kept.append(line)
    return "".join(kept)


SCENARIOS = [
    Scenario("new application", empty, NEW, [*NEW, "--force"], languages=("en", "en")),
    Scenario(
        "new decision", applied, ["new", "decision", "--from", "fall", *DAY],
        ["new", "decision", "--from", "fall", "--force", *DAY],
    ),
    Scenario(
        "new report", decided, ["new", "report", "--from", "fall", *DAY],
        ["new", "report", "--from", "fall", "--force", *DAY],
    ),
    Scenario(
        "new report, once more", lacking, ["new", "report", "--from", "fall", *DAY],
        ["new", "report", "--from", "fall", *DAY],
    ),
    Scenario("fix --write, two files", spelled, FIX, FIX),
    Scenario("import --write, SIE", emptied_books, SIE, SIE),
    Scenario("import --outcomes --write, CSV", emptied_books, CSV, CSV),
    Scenario("import --new-mapping", unmapped, MAPPING, MAPPING, refuses=True),
    Scenario("migrate --write", moved, [*MIGRATE, "--write"], [*MIGRATE, "--write"]),
    Scenario(
        "migrate -o", moved, [*MIGRATE, "-o", "ny.yaml"], [*MIGRATE, "-o", "ny.yaml", "--force"]
    ),
    Scenario("render, five sorts", jinan, [*RENDER, "--to", ALL], [*RENDER, "--to", ALL]),
    Scenario(
        "render --force, over five files", old_papers, [*RENDER, "--to", ALL, "--force"],
        [*RENDER, "--to", ALL, "--force"],
    ),
    Scenario(
        "render --to xlsx", jinan, [*RENDER, "--to", "xlsx"], [*RENDER, "--to", "xlsx"],
        has_workbook=True,
    ),
    Scenario("render --to pdf", jinan, [*RENDER, "--to", "pdf"], [*RENDER, "--to", "pdf"], prints=True),
    Scenario(
        "package", jinan, PACKAGE, [*PACKAGE, "--force"], whole=("paket",), has_workbook=True,
        prints=True,
    ),
    Scenario(
        "package --force, over another", old_package, [*PACKAGE, "--force"], [*PACKAGE, "--force"],
        whole=("paket",), has_workbook=True, prints=True,
    ),
    Scenario("validate -o", jinan, VALIDATE, [*VALIDATE, "--force"]),
    Scenario("validate -o --force", old_answer, [*VALIDATE, "--force"], [*VALIDATE, "--force"]),
]
