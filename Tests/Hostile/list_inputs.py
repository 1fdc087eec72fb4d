"""Documents with lists that are filled to the limit."""

import itertools
from collections.abc import Callable, Iterator

from making import BASE, REPORT, within

LINE = (
    "    - {år: 2014, post: logi, text: TEXT, part: jinan, aktivitet: A1, antal: 2,"
    " à_pris: 5, belopp: AMOUNT}\n"
)
ACTIVITY = (
    "  - {id: ID, rubrik: Möte {n}, slag: resa_till_partner, ort: Jinan, land: Kina,"
    " start: 2014-04-07, slut: END, arbetsdagar: 5,"
    " deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}], resultat: [R1]}\n"
)
PLANNED = (
    "  - {id: A{n}, rubrik: Möte {n}, slag: resa_till_partner, planerad_ort: Jinan,"
    " planerat_land: Kina, planerad_start: 2014-04-07, planerat_slut: 2014-04-11,"
    " planerat_antal: 4, utfall: genomförd, ort: Jinan, land: Kina, start: 2014-04-07,"
    " slut: 2014-04-11, arbetsdagar: 5}\n"
)
VOUCHER = (
    "    - {datum: 2014-04-12, verifikation: V{n}, text: Hotell, post: logi, aktivitet: A1,"
    " belopp: 1}\n"
)
RESULT = (
    "        - {id: R{n}, text: En idé, nivå: organisation, indikatorer: [{id: I{n},"
    ' text: Antal, enhet: st, baslinje: "0", målvärde: "1"}]}\n'
)


def lists() -> Iterator[tuple[str, Callable[[], bytes]]]:
    budget = ("  rader:\n", "  sökt_belopp:")
    lines = {
        "budget lines": LINE.replace("TEXT", "Natt {n}").replace("AMOUNT", "10"),
        "budget lines, wrong": LINE.replace("TEXT", "Natt {n}").replace("AMOUNT", "11"),
        "budget lines, alike": LINE.replace("TEXT", "Natt").replace("AMOUNT", "10"),
        "budget lines, blank": "    - {}\n",
        "budget lines of a word": "    - x\n",
        "budget lines, unread": "    - {år: x, post: y, belopp: z}\n",
        "budget lines, misspelled": "    - {åt: 2014, poster: logi, belop: 1}\n",
        "budget lines of nothing but unknown names": "    - {a{n}: b}\n",
        "budget lines for parties that are not there": "    - {part: p{n}, aktivitet: B{n}}\n",
        "budget lines of other years": "    - {år: {n}, post: logi, belopp: 1}\n",
        "budget lines of many currencies": "    - {valuta: X{n}, belopp: 1}\n",
    }
    for name, row in lines.items():
        yield name, within(budget[0], row, budget[1])
    activities = ("aktiviteter:\n", "risker:")
    for name, identifier, end in [
        ("activities", "A{n}", "2014-04-11"), ("activities, wrong", "A{n}", "2014-04-01"),
        ("activities, alike", "A1", "2014-04-11"), ("activities, endless", "A{n}", "9999-12-31"),
    ]:
        row = ACTIVITY.replace("ID", identifier).replace("END", end)
        yield name, within(activities[0], row, activities[1])
    yield "activities, blank", within(activities[0], "  - {}\n", activities[1])
    yield "activities, wrong everywhere", within(
        activities[0], "  - {id: [], slag: x, start: y, slut: z, land: w, deltagare: [q]}\n",
        activities[1])
    parties = ("parter:\n", "i_korthet:")
    yield "parties", within(
        parties[0], "  - {id: p{n}, roll: internationell_part, namn: Stad {n}, land: Kina}\n",
        parties[1])
    yield "parties, alike", within(
        parties[0], "  - {id: p, roll: internationell_part, namn: Stad, land: Kina}\n", parties[1])
    yield "parties, all applying", within(
        parties[0], "  - {id: p{n}, roll: sökande, kommunkod: \"{n}\", land: Landet {n}}\n", parties[1])
    yield "parties, with a field under many names", within(parties[0], many_names(), parties[1])
    results = ("      resultat:\n", "kärnområden:")
    yield "results", within(results[0], RESULT, results[1])
    yield "results, alike", within(results[0], RESULT.replace("{n}", "1"), results[1])
    yield "results, blank", within(results[0], "        - {}\n", results[1])
    risks = ("risker:\n", "budget:")
    yield "risks", within(risks[0], "  - {beskrivning: Risk {n}, sannolikhet: 4, konsekvens: 4}\n", risks[1])
    yield "risks, out of scale", within(risks[0], "  - {sannolikhet: 9, konsekvens: {n}}\n", risks[1])
    annexes = ("bilagor:\n", "underskrift:")
    for name, row in {
        "annexes": "  - {slag: annan, fil: bilagor/b{n}.pdf}\n",
        "annexes, alike": "  - {slag: annan, fil: b.pdf}\n",
        "annexes that climb": "  - {slag: annan, fil: ../../{n}.pdf}\n",
        "annexes of devices": "  - {slag: annan, fil: /dev/zero}\n",
        "annexes, signed": "  - {slag: avsiktsförklaring, fil: a{n}.pdf, undertecknare: [b{n}]}\n",
    }.items():
        yield name, within(annexes[0], row, annexes[1])
    waived = BASE + "undantag:\n# slut\n"
    for name, row in {
        "waivers": "  - {regel: PRT003, skäl: Samråd., beslutat_av: chef, datum: 2013-09-20}\n",
        "waivers, unknown": "  - {regel: BUD{n}, skäl: s, beslutat_av: b, datum: 2013-09-20}\n",
        "waivers, blank": "  - {}\n",
    }.items():
        yield name, within("undantag:\n", row, "# slut", waived)
    benefit = ("ömsesidig_nytta:\n", "aktiviteter:")
    yield "benefits", within(benefit[0], "  - {part: p{n}, vinner: v, bidrar_med: b}\n", benefit[1])
    areas = ("kärnområden:\n", "agenda_2030:")
    yield "core areas", within(areas[0], "  - {område: delaktighet, arbetssätt: x}\n", areas[1])


def many_names() -> str:
    """A party of names that are none of the form's, and of one name spelled in every manner."""
    spellings = ("".join(letters) for letters in itertools.product(*zip("kommunkod", "KOMMUNKOD")))
    names = [f"okänt_{number}" for number in range(500)] + list(itertools.islice(spellings, 499))
    return "  - id: p{n}\n" + "".join(f"    {name}: 1\n" for name in names)


def report_lists() -> Iterator[tuple[str, Callable[[], bytes]]]:
    vouchers = ("  verifikationer:\n", "  löner:")
    yield "vouchers", within(vouchers[0], VOUCHER, vouchers[1], REPORT)
    yield "vouchers, alike", within(vouchers[0], VOUCHER.replace("{n}", "1"), vouchers[1], REPORT)
    yield "vouchers, long ago", within(
        vouchers[0], VOUCHER.replace("2014", "1914"), vouchers[1], REPORT)
    yield "vouchers, blank", within(vouchers[0], "    - {}\n", vouchers[1], REPORT)
    yield "vouchers of unknown posts", within(
        vouchers[0], "    - {post: p{n}, belopp: 1, aktivitet: Z{n}}\n", vouchers[1], REPORT)
    salaries = ("  löner:\n", "  tidigare_utbetalt:")
    yield "salaries", within(
        salaries[0], "    - {roll: strateg {n}, timmar: 100, timkostnad: 450, belopp: 1}\n",
        salaries[1], REPORT)
    activities = ("aktiviteter:\n", "resultat:\n  - id")
    yield "reported activities", within(activities[0], PLANNED, activities[1], REPORT)
    posts = ("  poster:\n", "  verifikationer:")
    yield "posts, alike", within(
        posts[0], "    - {post: logi, beviljat: 14 000, utfall: 1}\n", posts[1], REPORT)
    ideas = ("gemensamma_projektidéer:\n", "ekonomi:")
    yield "joint ideas", within(ideas[0], "  - {rubrik: Idé {n}}\n", ideas[1], REPORT)
