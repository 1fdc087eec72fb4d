"""Takes the processor time of checks as documents double, and fails where it grows faster.

Each list is checked at 1,000 to 8,000 items: sound, with a fault in every item, or with all items
alike. Doubling a list may multiply the time by MEAN on an average and never by MOST; linear cost
gives about 2, quadratic cost nearly 4.
"""

import os
import pathlib
import resource
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASES = ROOT / "Templates" / "Bases" / "inception-2013"
WORK = ROOT / ".build" / "linear"
SIZES = [1000, 2000, 4000, 8000]
RUNS = int(os.environ.get("RUNS", "3"))
MEAN = 2.5
MOST = 3.5


APPLICATION = "ansokan.yaml"
REPORT = "redovisning-1.yaml"
SOUND = {
    APPLICATION: (BASES / "application.yaml").read_text() + "undantag:\n# slut\n",
    REPORT: (BASES / "report.yaml").read_text(),
}

# Where each list stands in its document: the line that it follows, and the one after it.
BUDGET = (APPLICATION, "  rader:\n", "  sökt_belopp:")
ACTIVITIES = (APPLICATION, "aktiviteter:\n", "risker:")
PARTIES = (APPLICATION, "parter:\n", "i_korthet:")
RESULTS = (APPLICATION, "      resultat:\n", "kärnområden:")
RISKS = (APPLICATION, "risker:\n", "budget:")
ANNEXES = (APPLICATION, "bilagor:\n", "underskrift:")
WAIVERS = (APPLICATION, "undantag:\n", "# slut")
REPORTED = (REPORT, "aktiviteter:\n", "resultat:\n  - id")
VOUCHERS = (REPORT, "  verifikationer:\n", "  löner:")
SALARIES = (REPORT, "  löner:\n", "  tidigare_utbetalt:")

LINE = (
    "    - {{år: 2014, post: logi, text: {text}, part: jinan, aktivitet: A1, antal: 2,"
    " à_pris: 5, belopp: {amount}}}\n"
)
ACTIVITY = (
    "  - {{id: A{n}, rubrik: Möte {n}, slag: resa_till_partner, ort: Jinan, land: Kina,"
    " start: 2014-04-07, slut: {end}, arbetsdagar: 5,"
    " deltagare: [{{part: vasteras, antal: 4, kvinnor: 2, män: 2}}], resultat: [R1]}}\n"
)
PLANNED = (
    "  - {{id: A{n}, rubrik: Möte {n}, slag: resa_till_partner, planerad_ort: Jinan,"
    " planerat_land: Kina, planerad_start: 2014-04-07, planerat_slut: 2014-04-11,"
    " planerat_antal: 4, utfall: {outcome}, ort: Jinan, land: Kina, start: 2014-04-07,"
    " slut: 2014-04-11, arbetsdagar: 5}}\n"
)
VOUCHER = (
    "    - {{datum: {date}, verifikation: V{n}, text: Hotell, post: logi, aktivitet: A1,"
    " belopp: 1}}\n"
)
PARTY = "  - {{id: {id}, roll: internationell_part, namn: {name}, land: Kina}}\n"
RESULT = (
    "        - {{id: R{n}, text: En idé, nivå: organisation, indikatorer: [{{id: I{n},"
    ' text: Antal, enhet: st, baslinje: "0", målvärde: "1"}}]}}\n'
)
RISK = "  - {{beskrivning: Risk {n}, sannolikhet: {scale}, konsekvens: 4}}\n"
ANNEX = "  - {{slag: annan, fil: bilagor/{name}.pdf}}\n"
WAIVER = (
    "  - {{regel: {rule}, skäl: Samråd., beslutat_av: programchef, datum: 2013-09-20}}\n"
)
SALARY = "    - {{roll: strateg {n}, timmar: 100, timkostnad: 450, belopp: {amount}}}\n"

# Each list: what is checked, and what stands in place of which part of which document.
LISTS = {
    "budget lines": [(BUDGET, lambda n: LINE.format(text=f"Natt {n}", amount=10))],
    "budget lines, wrong": [(BUDGET, lambda n: LINE.format(text=f"Natt {n}", amount=11))],
    "budget lines, alike": [(BUDGET, lambda n: LINE.format(text="Natt", amount=10))],
    "activities": [(ACTIVITIES, lambda n: ACTIVITY.format(n=n, end="2014-04-11"))],
    "activities, wrong": [(ACTIVITIES, lambda n: ACTIVITY.format(n=n, end="2014-04-01"))],
    "activities, alike": [(ACTIVITIES, lambda n: ACTIVITY.format(n=1, end="2014-04-11"))],
    "parties": [(PARTIES, lambda n: PARTY.format(id=f"p{n}", name=f"Stad {n}"))],
    "parties, alike": [(PARTIES, lambda n: PARTY.format(id="p", name="Stad"))],
    "results": [(RESULTS, lambda n: RESULT.format(n=n))],
    "results, alike": [(RESULTS, lambda n: RESULT.format(n=1))],
    "risks": [(RISKS, lambda n: RISK.format(n=n, scale=4))],
    "annexes": [(ANNEXES, lambda n: ANNEX.format(name=f"b{n}"))],
    "annexes, alike": [(ANNEXES, lambda n: ANNEX.format(name="b"))],
    "waivers": [(WAIVERS, lambda n: WAIVER.format(rule="PRT003"))],
    "waivers, wrong": [(WAIVERS, lambda n: WAIVER.format(rule=f"BUD{n}"))],
    "vouchers": [(VOUCHERS, lambda n: VOUCHER.format(n=n, date="2014-04-12"))],
    "vouchers, wrong": [(VOUCHERS, lambda n: VOUCHER.format(n=n, date="2016-04-12"))],
    "vouchers, alike": [(VOUCHERS, lambda n: VOUCHER.format(n=1, date="2014-04-12"))],
    "salaries, wrong": [(SALARIES, lambda n: SALARY.format(n=n, amount=1))],
    "report and its plan": [
        (REPORTED, lambda n: PLANNED.format(n=n, outcome="genomförd")),
        (ACTIVITIES, lambda n: ACTIVITY.format(n=n, end="2014-04-11")),
    ],
    "report and plan, apart": [
        (REPORTED, lambda n: PLANNED.format(n=n, outcome="inställd")),
        (ACTIVITIES, lambda n: ACTIVITY.format(n=-n, end="2014-04-11")),
    ],
}


def write(folder: pathlib.Path, parts: list, size: int) -> pathlib.Path:
    """Writes the documents of a list into a folder of their own; gives the one to check."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for (document, start, end), row in parts:
        rows = "".join(row(number) for number in range(1, size + 1))
        text = SOUND[document]
        head, rest = text.split(start, 1)
        text = head + start + rows + end + rest.split(end, 1)[1]
        (folder / document).write_text(text)
    return folder / parts[0][0][0]


def seconds(bidrag: str, file: pathlib.Path) -> float:
    """The least processor time of a few checks."""
    times = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        code = subprocess.run(
            [bidrag, "granska", file, "--format", "json", "--per-dag", "2026-01-01"],
            stdout=subprocess.DEVNULL,
        ).returncode
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if code not in (0, 1):
            sys.exit(f"the check of {file.name} ended with {code}")
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def main() -> None:
    bidrag = sys.argv[1]
    print(f"{'':24}" + "".join(f"{size:>12,}" for size in SIZES) + "   times, doubled")
    is_linear = True
    for name, parts in LISTS.items():
        taken = [seconds(bidrag, write(WORK, parts, size)) for size in SIZES]
        ratios = [b / a for a, b in zip(taken, taken[1:])]
        mean = (taken[-1] / taken[0]) ** (1 / len(ratios))
        is_linear = is_linear and mean <= MEAN and max(ratios) <= MOST
        print(
            f"{name:24}" + "".join(f"{time * 1e3:9.0f} ms" for time in taken) + "   "
            + "  ".join(f"{ratio:.2f}" for ratio in ratios)
        )
    if not is_linear:
        sys.exit("the time grows faster than the documents do")


if __name__ == "__main__":
    main()
