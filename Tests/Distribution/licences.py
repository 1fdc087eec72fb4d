"""The licences of what the released program has inside, as they came with it, in one text."""

import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECKOUTS = ROOT / ".build" / "checkouts"
# Where Debian keeps the licences that its packages only name.
COMMON = pathlib.Path("/usr/share/common-licenses")
STATIC = ROOT / ".build" / "static"
RULE = "=" * 78


def notice(built: pathlib.Path) -> str:
    """All licences and notices; each text once, under the names of all that it came with.

    - built: the folder of the release build, which tells which packages were compiled into it.
    """
    texts: dict[str, list[str]] = {}
    for name, text in [*of_swift(), *of_packages(built), *of_debian()]:
        texts.setdefault(text.strip(), []).append(name)
    parts = [
        "Bidrag is one file that holds, beside its own code, the software named below. Each is under\n"
        "the licence that follows its name, or that it names there and that stands at the end."
    ]
    for text, names in texts.items():
        parts.append(f"{RULE}\n{', '.join(names)}\n{RULE}\n\n{text}")
    return "\n\n".join(parts) + "\n"


def of_swift() -> list[tuple[str, str]]:
    """Swift's runtime and its Foundation."""
    program = pathlib.Path(shutil.which("swift") or "/").resolve()
    for folder in program.parents:
        for file in (folder / "share/swift/LICENSE.txt", folder / "usr/share/swift/LICENSE.txt"):
            if file.exists():
                return [("Swift's runtime and libraries", file.read_text(encoding="utf-8"))]
    raise SystemExit("the licence of Swift's runtime is not where swift is")


def of_packages(built: pathlib.Path) -> list[tuple[str, str]]:
    """The packages of which something was compiled."""
    modules = {
        path.name.removesuffix(".build") for path in built.glob("*.build")
        if next(path.rglob("*.o"), None)
    }
    found = []
    for checkout in sorted(CHECKOUTS.iterdir()):
        targets = {path.name for path in (checkout / "Sources").iterdir() if path.is_dir()}
        used = targets & modules
        if not used:
            continue
        files = sorted([*checkout.glob("LICENSE*"), *checkout.glob("NOTICE*")])
        if not files:
            raise SystemExit(f"{checkout.name} has no licence")
        found += [(checkout.name, file.read_text(encoding="utf-8")) for file in files]
    if not found:
        raise SystemExit(f"{built} holds no modules: the licences of packages cannot be told")
    return found


def of_debian() -> list[tuple[str, str]]:
    """The libraries of Debian that the program has inside, by the packages that they are from."""
    packages = {}
    for archive in sorted(STATIC.glob("lib*.a")):
        if archive.is_symlink():
            answer = subprocess.run(
                ["dpkg", "-S", archive.resolve()], capture_output=True, text=True, check=True
            )
            packages[answer.stdout.split(":")[0]] = archive.name
    found = []
    named = set()
    for package in packages:
        text = (pathlib.Path("/usr/share/doc") / package / "copyright").read_text(encoding="utf-8")
        found.append((f"{packages[package]}, of Debian's {package}", text))
        named.update(re.findall(rf"{COMMON}/([\w.+-]*\w)", text))
    for licence in sorted(named):
        found.append((f"{COMMON}/{licence}", (COMMON / licence).read_text(encoding="utf-8")))
    return found
