"""Unpacks the archive in a Debian that holds nothing else, and runs the program there.

Usage: bare.py, after `make dist`. Makes the smallest Debian once by debootstrap, in .build/debian, from
the mirror that apt is told of; runs there what people run, and holds every answer and every file against
those of the same program here. Prints a table as Markdown. It needs the superuser, for chroot.
"""

import contextlib
import dataclasses
import hashlib
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIST = ROOT / ".build" / "dist"
DEBIAN = ROOT / ".build" / "debian"
CASE = ROOT / "Examples" / "vasteras-jinan"
DAY = ["--as-of", "2015-02-16"]
# What the C library itself consists of.
GLIBC = {
    "linux-vdso.so.1", "libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1",
    "libutil.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
}


@dataclasses.dataclass
class Answer:
    code: int
    output: bytes
    errors: bytes

    @property
    def words(self) -> str:
        return (self.output + self.errors).decode("utf-8", "replace")


def fresh_root() -> pathlib.Path:
    """A root of its own, copied from the one that debootstrap made."""
    whole = DEBIAN / "root"
    done = DEBIAN / "done"
    if not done.exists():
        shutil.rmtree(whole, ignore_errors=True)
        DEBIAN.mkdir(parents=True, exist_ok=True)
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, whole, mirror(release)],
            check=True, stdout=sys.stderr,
        )
        done.touch()
    bare = DEBIAN / "bare"
    if os.path.ismount(bare / "proc"):
        subprocess.run(["umount", bare / "proc"], check=True)
    shutil.rmtree(bare, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", whole, bare], check=True)
    return bare


def mirror(release: str) -> str:
    """Where apt gets Debian's main packages from."""
    words = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", f"Codename: {release}",
         "Component: main", "Label: Debian"],
        capture_output=True, text=True, check=True,
    ).stdout.split()
    if not words:
        sys.exit("apt knows no mirror of Debian")
    return words[0]


class Trial:
    """The same calls in the bare root and here, each in a folder with the same files."""

    def __init__(self, root: pathlib.Path, folder: str) -> None:
        self.root = root
        self.program = f"/usr/local/{folder}/bin/bidrag"
        self.here = DEBIAN / "here"
        shutil.rmtree(self.here, ignore_errors=True)
        for home in (self.here, root / "work"):
            home.mkdir()
            shutil.copytree(CASE, home / "fall", ignore=shutil.ignore_patterns("ut"))
            file = home / "fall/ansokan.yaml"
            text = file.read_text(encoding="utf-8")
            changed = text.replace('"+46 21 39 00 00"', "021-39 00 00")
            if changed == text:
                sys.exit("the case has no telephone number to mend")
            (home / "fel.yaml").write_text(changed, encoding="utf-8")
        self.rows: list[tuple[str, str]] = []
        self.wrong: list[str] = []

    def bare(self, *call: str, language: str = "sv") -> Answer:
        return answer(
            ["chroot", self.root, "/usr/bin/env", "-C", "/work", *call], language, self.here
        )

    def same(self, name: str, *call: str, code: int = 0, language: str = "sv") -> None:
        """Expects the same answer in both places, and the same files afterwards."""
        bare = self.bare(self.program, *call, language=language)
        here = answer([DIST_PROGRAM, *call], language, self.here)
        faults = []
        if bare != here:
            faults.append(f"{bare} there, {here} here")
        if bare.code != code:
            faults.append(f"it ends with {bare.code}: {bare.words}")
        if files(self.root / "work") != files(self.here):
            faults.append("the files differ")
        self.note(name, "same bytes, same files", faults)

    def says(self, name: str, *call: str, code: int, words: list[str], language: str) -> None:
        """Expects the bare system to be told what it lacks."""
        bare = self.bare(self.program, *call, language=language)
        faults = [] if bare.code == code else [f"it ends with {bare.code}"]
        faults += [f"{word!r} is not said: {bare.words}" for word in words if word not in bare.words]
        self.note(name, f"says what is missing, ends with {code}", faults)

    def note(self, name: str, outcome: str, faults: list[str]) -> None:
        self.rows.append((name, outcome if not faults else "**differs**"))
        self.wrong += [f"{name}: {fault}" for fault in faults]


def answer(call: list, language: str, folder: pathlib.Path) -> Answer:
    run = subprocess.run(
        [str(word) for word in call], cwd=folder, capture_output=True, stdin=subprocess.DEVNULL,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "BIDRAG_LANGUAGE": language, "HOME": "/nonexistent"},
        timeout=120,
    )
    return Answer(run.returncode, run.stdout, run.stderr)


def files(folder: pathlib.Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }


@contextlib.contextmanager
def running(root: pathlib.Path):
    """The root as it is when a system runs: Swift reads a program's arguments from /proc."""
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", root / "proc"], check=True)


def unpacked(root: pathlib.Path, archive: pathlib.Path) -> str:
    """Unpacks the archive as people do; the name of its folder."""
    shutil.copy(archive, root / "tmp")
    subprocess.run(
        ["chroot", root, "tar", "-xzf", f"/tmp/{archive.name}", "-C", "/usr/local"], check=True,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    return archive.name.removesuffix(".tar.gz")


def needed(trial: Trial) -> set[str]:
    """What the loader of the bare system finds that the program needs."""
    words = trial.bare("ldd", trial.program).words
    found = {os.path.basename(line.split()[0]) for line in words.splitlines() if line.strip()}
    faults = [f"{sorted(found - GLIBC)} is no part of the C library"] if found - GLIBC else []
    if "not found" in words:
        faults.append(words)
    trial.note("ldd", "the C library alone", faults)
    return found - {"linux-vdso.so.1"}


def completions(trial: Trial, folder: str) -> None:
    """Loads the script in the bare system's shell, and asks it to complete a word."""
    script = (
        f"source /usr/local/{folder}/share/bash-completion/completions/bidrag; "
        "words=$(complete -p bidrag) && COMP_WORDS=(bidrag val) COMP_CWORD=1 COMP_LINE='bidrag val' "
        "COMP_POINT=10; _bidrag bidrag val bidrag; echo \"${COMPREPLY[*]}\""
    )
    said = trial.bare("bash", "-c", script)
    trial.note(
        "completion in bash", "completes `val` to `validate`",
        [] if said.output.strip() == b"validate" else [f"{said}"],
    )


def commands(trial: Trial, folder: str) -> None:
    sums = trial.bare("sh", "-c", f"cd /usr/local/{folder} && sha256sum --check --quiet SHA256SUMS")
    trial.note("sha256sum --check", "all files whole", [] if sums.code == 0 else [sums.words])
    trial.same("--version", "--version")
    for language in ("sv", "en"):
        trial.same(f"help ({language})", "--help", language=language)
        trial.same(
            f"validate, text ({language})", "validate", "fall", "--language", language, *DAY,
            language=language,
        )
    trial.same("validate, json", "validate", "fall", "--format", "json", *DAY)
    trial.same("validate, sarif", "validate", "fel.yaml", "--format", "sarif", *DAY, code=1)
    trial.same(
        "render, xml, text, html, form, csv", "render", "fall", "--to", "xml,text,html,form,csv", *DAY
    )
    trial.same("validate, the XML", "validate", "fall/ut/ansokan.xml", *DAY)
    trial.same("new application", "new", "application", "--kind", "project", "-o", "ny.yaml", *DAY)
    trial.same("new decision", "new", "decision", "--from", "fall", "-o", "beslut.yaml", *DAY)
    trial.same("fix --write", "fix", "fel.yaml", "--write", *DAY)
    trial.same(
        "import", "import", "fall/bokforing/huvudbok-2014.se", "--into", "fall", "--write", *DAY
    )
    trial.same("status", "status", "fall", *DAY)
    trial.same("rules", "rules", "BUD002")
    trial.same("schema", "schema", "application", "--as", "xsd")
    for language, words in (
        ("sv", ["libxlsxwriter", "apt-get install"]), ("en", ["libxlsxwriter", "apt-get install"])
    ):
        trial.says(
            f"render, xlsx ({language})", "render", "fall/ansokan.yaml", "--to", "xlsx", "-o", "x",
            "--language", language, *DAY, code=CANNOT_WRITE, words=words, language=language,
        )
    for language, words in (
        ("sv", ["weasyprint", "finns inte här"]), ("en", ["weasyprint", "is not here"])
    ):
        trial.says(
            f"render, pdf ({language})", "render", "fall/ansokan.yaml", "--to", "pdf", "-o", "x",
            "--language", language, *DAY, code=CANNOT_WRITE, words=words, language=language,
        )


def papers(trial: Trial, folder: pathlib.Path) -> None:
    """The manual pages by two programs that set them, and the completions by the shells they are for."""
    for name in ("share/man/man1/bidrag.1", "share/man/sv/man1/bidrag.1"):
        page = folder / name
        lint = answer(["mandoc", "-T", "lint", "-W", "warning", page], "en", folder)
        trial.note(f"mandoc -T lint {name}", "nothing to remark on", [lint.words] if lint.words else [])
        set_ = answer(
            ["groff", "-k", "-man", "-ww", "-rLL=78n", "-T", "utf8", "-P", "-cbou", page], "en", folder
        )
        lines = set_.output.decode("utf-8").splitlines()
        faults = [set_.errors.decode()] if set_.errors else []
        faults += [f"too wide: {line}" for line in lines if len(line) > 80]
        trial.note(f"groff {name}", f"{len(lines)} lines, none wider than 80", faults)
    zsh = answer(["zsh", "-n", folder / "share/zsh/site-functions/_bidrag"], "en", folder)
    trial.note("completion in zsh", "is read without errors", [zsh.words] if zsh.words else [])
    script = folder / "share/fish/vendor_completions.d/bidrag.fish"
    for language, word in (("sv", "Granska"), ("en", "Check")):
        fish = answer(
            ["fish", "--no-config", "-c", f"source {script}; complete -C 'bidrag val'"], language, folder
        )
        said = fish.words
        good = said.startswith("validate\t") and word in said
        trial.note(f"completion in fish ({language})", f"`validate`: {word} …", [] if good else [said])


CANNOT_WRITE = 73
DIST_PROGRAM = ""


def main() -> None:
    global DIST_PROGRAM
    archives = sorted(DIST.glob("*.tar.gz"))
    if len(archives) != 1:
        sys.exit(f"{DIST} holds {len(archives)} archives: run make dist")
    archive = archives[0]
    root = fresh_root()
    folder = unpacked(root, archive)
    DIST_PROGRAM = str(DIST / folder / "bin/bidrag")
    trial = Trial(root, folder)
    with running(root):
        libraries = needed(trial)
        commands(trial, folder)
        completions(trial, folder)
    papers(trial, DIST / folder)
    size = (DIST / folder / "bin/bidrag").stat().st_size
    packages = len(list((root / "var/lib/dpkg/info").glob("*.list")))
    print(
        f"`{archive.name}`, {archive.stat().st_size / 1e6:.1f} MB, SHA-256 "
        f"`{hashlib.sha256(archive.read_bytes()).hexdigest()}`. The program is one file of "
        f"{size / 1e6:.1f} MB and needs {', '.join(f'`{name}`' for name in sorted(libraries))}. It was "
        f"run in a Debian of {packages} packages made by debootstrap.\n"
    )
    print("| run in the bare system | outcome |\n| --- | --- |")
    for name, outcome in trial.rows:
        print(f"| {name} | {outcome} |")
    for fault in trial.wrong:
        print(fault[:2000], file=sys.stderr)
    for used in (root, trial.here):
        shutil.rmtree(used)
    sys.exit(1 if trial.wrong else 0)


main()
