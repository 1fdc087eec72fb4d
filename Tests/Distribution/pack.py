"""Packs the released program with what belongs to it: for each system one folder and one archive.

Usage: pack.py PROGRAM, the release build. Makes .build/dist/bidrag-VERSION-linux-MACHINE with the
program (stripped), its manual pages and completions in both languages, licences and checksums, and the
same as .tar.gz. The same commit and program give the same bytes: dates are those of the commit.
"""

import datetime
import gzip
import hashlib
import io
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tarfile

import licences

ROOT = licences.ROOT
DIST = ROOT / ".build" / "dist"
LANGUAGES = ("sv", "en")


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    built = pathlib.Path(sys.argv[1]).resolve()
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or last_commit())
    version = said(built, "en", "--version").split()[1]
    folder = DIST / f"bidrag-{version}-linux-{platform.machine()}"
    shutil.rmtree(folder, ignore_errors=True)
    program = folder / "bin" / "bidrag"
    program.parent.mkdir(parents=True)
    subprocess.run(["strip", "-o", program, built], check=True)
    day = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).date().isoformat()
    for name, text in texts(program, built, day).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "SHA256SUMS").write_text(checksums(folder), encoding="utf-8")
    archive = archived(folder, moment)
    if archived(folder, moment) != archive:
        sys.exit("the archive has other bytes when it is made again")
    target = DIST / f"{folder.name}.tar.gz"
    target.write_bytes(archive)
    (DIST / f"{target.name}.sha256").write_text(
        f"{hashlib.sha256(archive).hexdigest()}  {target.name}\n", encoding="utf-8"
    )
    print(target)


def last_commit() -> str:
    return subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout


def said(program: pathlib.Path, language: str, *call: str) -> str:
    return subprocess.run(
        [program, *call], capture_output=True, text=True, check=True, encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "BIDRAG_LANGUAGE": language},
    ).stdout


def texts(program: pathlib.Path, built: pathlib.Path, day: str) -> dict[str, str]:
    """All files but the program, by where they go below /usr/local or any other place."""
    scripts = {
        shell: {language: said(program, language, "--generate-completion-script", shell)
                for language in LANGUAGES}
        for shell in ("bash", "zsh", "fish")
    }
    return {
        "share/man/man1/bidrag.1": said(program, "en", "manual", "--as-of", day),
        "share/man/sv/man1/bidrag.1": said(program, "sv", "manual", "--as-of", day),
        "share/bash-completion/completions/bidrag": both_in_bash(scripts["bash"]),
        "share/zsh/site-functions/_bidrag": both_in_zsh(scripts["zsh"]),
        "share/fish/vendor_completions.d/bidrag.fish": both_in_fish(scripts["fish"]),
        "share/doc/bidrag/NOTICE": licences.notice(built.parent),
        "share/doc/bidrag/README.md": (ROOT / "README.md").read_text(encoding="utf-8"),
        "share/doc/bidrag/CHANGELOG.md": (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
    }


# The language is that of the program itself: see UserLanguage.
LANGUAGE = "${BIDRAG_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-$LANG}}}"


def both_in_bash(scripts: dict[str, str]) -> str:
    if scripts["sv"] == scripts["en"]:
        return scripts["en"]
    return in_case(scripts)


def in_case(scripts: dict[str, str]) -> str:
    return (
        f'case "{LANGUAGE}" in\nsv*)\n{scripts["sv"].strip()}\n;;\n*)\n{scripts["en"].strip()}\n;;\nesac\n'
    )


def both_in_zsh(scripts: dict[str, str]) -> str:
    head = "#compdef bidrag\n"
    if not all(script.startswith(head) for script in scripts.values()):
        sys.exit("the script for zsh begins in another way than it did")
    return head + in_case({name: script.removeprefix(head) for name, script in scripts.items()})


def both_in_fish(scripts: dict[str, str]) -> str:
    return (
        "set -l bidrag_words $BIDRAG_LANGUAGE $LC_ALL $LC_MESSAGES $LANG\n"
        'if string match --quiet "sv*" -- "$bidrag_words[1]"\n'
        f"{scripts['sv'].strip()}\nelse\n{scripts['en'].strip()}\nend\n"
    )


def checksums(folder: pathlib.Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}\n"
        for path in files
    )


def archived(folder: pathlib.Path, moment: int) -> bytes:
    """The folder as .tar.gz: names in order, no owner, one date."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = tar.gettarinfo(path, str(path.relative_to(folder.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            entry.mode = 0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644
            with open(path, "rb") if path.is_file() else io.BytesIO() as bytes_:
                tar.addfile(entry, bytes_ if path.is_file() else None)
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=moment) as file:
        file.write(plain.getvalue())
    return packed.getvalue()


main()
