"""Lets LibreOffice work the formulas of workbooks out anew, and prints their pages as pictures.

The values that stand beside the formulas are taken away first, so that what comes back is
LibreOffice's own. Every number must be the one that Bidrag worked out, to the öre. Budgets are made
for it whose products lie half-way between two öre, and one of 300 lines.

Usage: sheets.py BIDRAG, from the repository's root; `make papers` sets everything up. The pages lie
in .build/papers afterwards, to be looked at. Ends with 1 where a number differs.
"""

import re
import shutil
import subprocess
import sys
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import openpyxl

FOLDER = Path(".build/papers/sheets")
DAY = "2026-01-01"
CASES = [
    "Examples/vasteras-jinan",
    "Examples/vasteras-gaborone",
    "Examples/vasteras-jinan-2015/projekt",
    "Examples/vasteras-jinan-2015/styrgrupp",
    "Examples/vasteras-gaborone-2021",
]
HALVES = [("3", "1,115"), ("1", "0,005"), ("7", "0,145"), ("2,5", "1,002"), ("1,5", "0,35"),
          ("1", "1,005"), ("1", "2,675"), ("1", "8,345"), ("0,5", "10,01"), ("1", "1234567,895"),
          ("3", "33333,335"), ("1", "-1,005"), ("1", "-2,675")]


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=300)


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed: `make papers` installs it")


def make(bidrag, files):
    """The workbooks of documents, in both languages, each under a name of its own."""
    made = []
    for file in files:
        for language in ("sv", "en"):
            folder = FOLDER / "out"
            shutil.rmtree(folder, ignore_errors=True)
            result = subprocess.run(
                [bidrag, "render", file, "--to", "xlsx", "--draft", "--as-of", DAY,
                 "--language", language, "-o", str(folder)],
                stdout=subprocess.PIPE, timeout=300)
            books = list(folder.glob("*.xlsx"))
            if result.returncode not in (0, 1) or len(books) != 1:
                sys.exit(f"{file}: {result.stdout.decode()}")
            name = f"{language}-{Path(file).parent.name}-{books[0].name}"
            made.append(books[0].rename(FOLDER / name))
    return made


def sound(text):
    return text.replace(",", ".")


def write_budget(name, lines):
    """The application of Jinan with other lines: (quantity, price, amount, party, text)."""
    source = Path("Examples/vasteras-jinan/ansokan.yaml").read_text(encoding="utf-8")
    start = source.index("  rader:\n", source.index("\nbudget:"))
    end = re.compile(r"^  \S", re.M).search(source, start + 9).start()
    rows = "".join(
        f"    - {{år: 2014, post: {post}, text: \"{text}\", part: {party}, antal: \"{quantity}\", "
        f"à_pris: \"{price}\", belopp: \"{amount}\"}}\n"
        for quantity, price, amount, party, post, text in lines)
    total = sum(Decimal(sound(amount)) for _, _, amount, *_ in lines)
    rows += "  annan_finansiering:\n    - {källa: Västerås stad, belopp: 1, status: beslutad}\n"
    source, asked = re.subn(r"^  sökt_belopp: .*$", f"  sökt_belopp: {total - 1:.2f}", source,
                            flags=re.M)
    if asked != 1:
        sys.exit("the application of Jinan says not once what is applied for")
    end = re.compile(r"^  \S", re.M).search(source, start + 9).start()
    path = FOLDER / "made" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source[:start] + "  rader:\n" + rows + source[end:], encoding="utf-8")
    return str(path)


def rounded(quantity, price):
    """Half away from zero, in whole öre, worked out without binary numbers."""
    product = Decimal(sound(quantity)) * Decimal(sound(price))
    return str(product.quantize(Decimal("0.01"), ROUND_HALF_UP)).replace(".", ",")


def budgets():
    halves = [(q, p, rounded(q, p), "vasteras", "arbetsinsatser", f"Halva ören {n}")
              for n, (q, p) in enumerate(HALVES)]
    posts = ["arbetsinsatser", "internationella_resor", "logi", "kost"]
    texts = ["Tolk i Jinan mellan kinesiska och engelska, med förberedelser och efterarbete " * 2,
             "济南市市中区的住宿", "مدينة جينان", "👩‍👩‍👧‍👦 Familjedag 🇸🇪", "=1+1", "x" * 200]
    many = [(str(n % 9 + 1), f"{n},15", rounded(str(n % 9 + 1), f"{n},15"),
             ["vasteras", "jinan"][n % 2], posts[n % 4], texts[n % 6].strip())
            for n in range(1, 301)]
    return [write_budget("halva-oren.yaml", halves), write_budget("manga-rader.yaml", many)]


def stripped(book):
    """A copy whose formulas have no values beside them."""
    copy = FOLDER / "stripped" / book.name
    copy.parent.mkdir(exist_ok=True)
    count = 0
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/"):
                data, found = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
                count += found
            new.writestr(name, data)
    return copy, count


def numbers(book):
    values = openpyxl.load_workbook(book, data_only=True)
    return {(sheet.title, cell.coordinate): cell.value
            for sheet in values for row in sheet.iter_rows() for cell in row
            if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool)}


def convert(books, kind, folder):
    run("soffice", f"-env:UserInstallation=file://{(FOLDER / 'profile').resolve()}", "--headless",
        "--convert-to", kind, "--outdir", str(folder), *map(str, books))


def recalculate(books):
    """How many numbers differ from what Bidrag worked out."""
    copies = [stripped(book) for book in books]
    convert([copy for copy, _ in copies], "xlsx:Calc MS Excel 2007 XML", FOLDER / "recalculated")
    faults = 0
    for book, (copy, count) in zip(books, copies):
        ours = numbers(book)
        if count == 0 or len(ours) - len(numbers(copy)) != count:
            sys.exit(f"{book}: {count} formulas, but other values beside them")
        again = numbers(FOLDER / "recalculated" / copy.name)
        for place, value in ours.items():
            if place not in again or abs(again[place] - value) > 0.000_01:
                faults += 1
                print(f"{book} {place}: {value} in the file, {again.get(place)} by LibreOffice")
    formulas = sum(count for _, count in copies)
    print(f"{len(books)} workbooks, {formulas} formulas worked out anew, {faults} differ")
    return faults


def pages(books):
    folder = FOLDER / "pages"
    convert(books, "pdf", folder)
    for pdf in folder.glob("*.pdf"):
        run("pdftoppm", "-r", "80", "-png", str(pdf), str(folder / pdf.stem))
    print(f"pages to look at: {folder}")


def full_disk(bidrag):
    """Where temporary files may hold no more than some bytes, nothing is made and it is said."""
    folder = FOLDER / "full"
    result = subprocess.run(
        [bidrag, "render", "Examples/vasteras-jinan/ansokan.yaml", "--to", "xlsx", "--as-of", DAY,
         "-o", str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
        env={"PATH": "/usr/bin:/bin", "TMPDIR": "/dev/full", "LANG": "en"})
    words = result.stdout.decode()
    if result.returncode != 73 or "/dev/full" not in words or folder.exists():
        print(f"a folder that cannot be written: {result.returncode}, {words}")
        return 1
    return 0


def main(bidrag):
    need("soffice", "pdftoppm")
    shutil.rmtree(FOLDER, ignore_errors=True)
    documents = [str(file) for case in CASES for file in sorted(Path(case).glob("*.yaml"))
                 if re.match("(ansokan|application|redovisning|report)", file.name)]
    books = make(bidrag, documents + budgets())
    if len(books) < 2 * len(CASES):
        sys.exit(f"only {len(books)} workbooks were made")
    faults = recalculate(books) + full_disk(bidrag)
    pages(books)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
