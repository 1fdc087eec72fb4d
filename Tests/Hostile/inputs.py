"""Files made to break, hang or mislead a reader, each just within the size that Bidrag reads.

`INPUTS` gives each a name, the sort that it belongs to, the name of its file, and its bytes.
"""

import itertools
import pathlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASES = ROOT / "Templates" / "Bases" / "inception-2013"
BASE = (BASES / "application.yaml").read_text(encoding="utf-8")
REPORT = (BASES / "report.yaml").read_text(encoding="utf-8")
XML = (ROOT / "Examples" / "vasteras-jinan" / "ut" / "ansokan.xml").read_text(encoding="utf-8")

YAML_BYTES = 2_000_000
XML_BYTES = 12_000_000
BOOK_BYTES = 1_000_000


@dataclass(frozen=True)
class Input:
    name: str
    sort: str
    file: str
    make: Callable[[], bytes]


def many(row: str, size: int, head: str = "", tail: str = "") -> bytes:
    """A row as often as there is room for; `{n}` in it is counted."""
    start, end = head.encode(), tail.encode()
    room = size - len(start) - len(end)
    if "{n}" not in row:
        octets = row.encode()
        return start + octets * (room // len(octets)) + end
    rows: list[bytes] = []
    for number in itertools.count(1):
        octets = row.replace("{n}", str(number)).encode()
        room -= len(octets)
        if room < 0:
            return start + b"".join(rows) + end
        rows.append(octets)
    raise AssertionError


def within(start: str, row: str, end: str, base: str = BASE) -> Callable[[], bytes]:
    """A list of a document, filled to the limit."""
    head, rest = base.split(start, 1)
    tail = rest.split(end, 1)[1]
    return lambda: many(row, YAML_BYTES, head + start, end + tail)


def value(of: str, by: Callable[[int], str], base: str = BASE) -> Callable[[], bytes]:
    """One value of a document, made as long as there is room for."""
    head, tail = base.split(of, 1)
    line, tail = tail.split("\n", 1)
    room = YAML_BYTES - len((head + of + "\n" + tail).encode()) - 10
    return lambda: (head + of + " " + by(room) + "\n" + tail).encode()


def fill(piece: str) -> Callable[[int], str]:
    return lambda room: piece * (room // len(piece.encode()))


def rows(row: str, head: str = "", tail: str = "") -> Callable[[], bytes]:
    return lambda: many(row, YAML_BYTES, head, tail)


def noise(size: int, alphabet: bytes) -> bytes:
    """Bytes at random, always the same ones."""
    table = bytes(alphabet[octet % len(alphabet)] for octet in range(256))
    return random.Random(6).randbytes(size).translate(table)


def yaml_texts() -> Iterator[tuple[str, Callable[[], bytes]]]:
    form = "formulär: ansökan\n"
    yield "one plain text", rows("a", "rubrik: ")
    yield "one plain text of words", rows("ord ", "rubrik: ")
    yield "one quoted text", rows("a", "rubrik: '", "'\n")
    yield "one quoted text of lines", rows("a\n", "rubrik: \"", "\"\n")
    yield "one quoted text without end", rows("a\n", "rubrik: \"")
    yield "one text of escapes", rows("\\u0041", 'rubrik: "', '"\n')
    yield "one text of lone surrogates", rows("\\uD800", 'rubrik: "', '"\n')
    yield "one literal text", rows("  a\n", "rubrik: |\n")
    yield "one folded text", rows("  a\n\n", "rubrik: >\n")
    yield "names of one letter", rows("a: b\n")
    yield "names, all different", rows("k{n}: v\n")
    yield "names, all unknown", rows("fält{n}: v\n", form)
    yield "names, all misspelled", rows("rubrik{n}: v\n", form)
    yield "names, long and unknown", rows("a" * 900 + "{n}: v\n", form)
    yield "one name", rows("a", form, ": b\n")
    yield "names without values", rows("k{n}:\n", form)
    yield "items, blank", rows("-\n", form + "parter:\n")
    yield "items", rows("- a\n", form + "parter:\n")
    yield "items of a list of texts", rows("- a\n", form + "i_korthet:\n")
    yield "items within brackets", rows("a,", form + "parter: [", "]\n")
    yield "blank items within brackets", rows(",", form + "parter: [", "]\n")
    yield "fields within braces", rows("k{n}: v, ", form + "parter: {", "}\n")
    yield "brackets, open", rows("[")
    yield "brackets, 30 deep", rows("[" * 30 + "]" * 30 + ",", "a: [", "]\n")
    yield "braces, open", rows("{a: ")
    yield "braces and brackets, closed", rows("]}")
    yield "dashes", rows("- ", tail="x\n")
    yield "levels, 30 deep", rows("".join(" " * n + f"a{n}:\n" for n in range(30)), "")
    yield "levels, ever deeper", lambda: b"".join(b" " * n + b"a:\n" for n in range(int((2 * YAML_BYTES) ** 0.5) - 9))
    yield "aliases", rows("a: *a\n")
    yield "anchors", rows("&a ")
    yield "anchors, each once", rows("- &a{n} x\n")
    yield "merge keys", rows("<<: *a\n", "a: &a {b: c}\n")
    yield "tags", rows("a: !!str b\n")
    yield "tags, long", rows("!" + "a" * 80 + " ")
    yield "directives", rows("%YAML 1.1\n")
    yield "documents", rows("---\n")
    yield "documents, ended", rows("...\n")
    yield "question marks", rows("? ")
    yield "question marks and names", rows("? a\n: b\n")
    yield "colons", rows(": ")
    yield "colons in texts", rows("a: b: c\n")
    yield "colons without a blank", rows("a:b\n")
    yield "lines without a colon", rows("a\n")
    yield "quotes, open", rows("a: 'b\n")
    yield "quotes, doubly open", rows('a: "b\n')
    yield "quotes of every sort", rows("a: \"b'\n")
    yield "block texts", rows("a{n}: |\n  x\n", form)
    yield "block texts with wrong heads", rows("a: |9x\n")
    yield "comments", rows("# x\n")
    yield "comments without words", rows("#\n", form)
    yield "one comment", rows("#")
    yield "blank lines", rows("\n", form)
    yield "blanks", rows(" ", form)
    yield "tabs", rows("\t")
    yield "lines that begin with a tab", rows("\ta: b\n")
    yield "lines of Windows", rows("k{n}: v\r\n", form)
    yield "lines of old Macs", rows("k{n}: v\r", form)
    yield "line separators", rows("k: v\u2028", form)
    yield "next lines", rows("k: v\u0085", form)
    yield "byte-order marks", rows("\ufeff")
    yield "control characters", rows("a: \x1b[31m\n", form)
    yield "zeros", lambda: b"\0" * YAML_BYTES
    yield "zeros in a text", lambda: b"rubrik: " + b"a\0" * (YAML_BYTES // 2 - 9)
    yield "letters of Latin-1", lambda: b"rubrik: " + b"\xf6" * (YAML_BYTES - 9)
    yield "letters of Latin-1 on lines", lambda: b"r\xf6: \xf6\n" * (YAML_BYTES // 6)
    yield "letters of UTF-16", lambda: "\ufeffrubrik: ö\n".encode("utf-16-le") * (YAML_BYTES // 24)
    yield "random bytes", lambda: noise(YAML_BYTES, bytes(range(256)))
    yield "random letters", lambda: noise(YAML_BYTES, b"ab ")
    yield "random marks", lambda: noise(YAML_BYTES, b" \n\t:-[]{},#&*!|>'\"%@`a")
    yield "random lines", lambda: noise(YAML_BYTES, b" \n:-a")
    yield "commas in texts", rows("x, y: z, ", form + "parter: [{a: ", "}]\n")
    yield "bidirectional marks", rows("k{n}: \u202ea\u2066b\n", form)
    yield "names, and lines that fit none of them", rows("a:\n", tail="a: 1\n b: 1\n" * 100)
    yield "no-break spaces", rows("\u00a0", form)
    yield "lines that begin with no-break spaces", rows("\u00a0a:\u00a0b\n", form)
    yield "no-break spaces in blocks", rows("\u00a0 |\n a:\u00a0|\n\u00a0\n", form)
    yield "dates to mend on one line", rows(
        '{"start":"2014.04.07"},',
        '{"formulär":"ansökan","typ":"förberedelse","x":"' + "å" * 500_000 + '","aktiviteter":[',
        "{}]}")
    yield "mistakes after a text on one line", rows(
        "{a: b: c},", "x: [" + "å" * 500_000 + ",", "]\n")
    yield "joiners", rows("\u200d\u200c\u2060", "rubrik: a")


def yaml_values() -> Iterator[tuple[str, Callable[[], bytes]]]:
    title, email = "  rubrik:", "      e_post:"
    yield "a title of one word", value(title, fill("a"))
    yield "a title of words", value(title, fill("ord "))
    yield "a title of accents", value(title, fill("\u0301"))
    yield "a title of accents out of order", value(title, lambda room: "a" + fill("\u0301\u0323")(room - 1))
    yield "a title of letters of two characters", value(title, fill("a\u030a"))
    yield "a title of flags", value(title, fill("\U0001f1f8"))
    yield "a title of joined emoji", value(title, lambda room: "👩" + fill("\u200d👩")(room - 4))
    yield "a title of Hangul", value(title, fill("\u1112\u1161\u11ab"))
    yield "a title of control characters", value(title, lambda room: '"' + fill("\\x1b")(room - 2) + '"')
    yield "a title of invisible characters", value(title, lambda room: "a" + fill("\u00ad")(room - 2) + "a")
    yield "a title of one long quoted line", value(title, lambda room: "'" + fill("''")(room - 2) + "'")
    yield "an e-mail address", value(email, lambda room: "a@" + fill("a.")(room - 4) + "se")
    yield "an e-mail address of at signs", value(email, fill("a@"))
    yield "a telephone number", value("      telefon:", fill("1"))
    yield "a telephone number of marks", value("      telefon:", lambda room: '"' + fill("(0)-")(room - 2) + '"')
    yield "an amount", value("  sökt_belopp:", fill("9"))
    yield "an amount in groups", value("  sökt_belopp:", fill("999 "))
    yield "an amount of decimals", value("  sökt_belopp:", lambda room: "0," + fill("0")(room - 2))
    yield "an amount of noughts", value("  sökt_belopp:", fill("0"))
    yield "an amount of commas", value("  sökt_belopp:", fill("1,"))
    yield "a date", value("    start:", fill("2014-"))
    yield "a date in words", value("    start:", fill("april "))
    yield "a period", value("  period:", fill("2014-01-01 – "))
    yield "a country", value("    land:", fill("Sverige"))
    yield "an organisation number", value("    organisationsnummer:", fill("212000-"))
    yield "a bankgiro", value("      bankgiro:", fill("5050-"))
    yield "a choice", value("    slag:", fill("resa_"))
    yield "a choice of words", value("typ:", fill("förberedelse "))
    yield "an edition", value("  utgåva:", fill("2013"))
    yield "goals", value("  globala_mål:", lambda room: "[" + fill("8,")(room - 3) + "1]")
    yield "goals in digits", value("  globala_mål:", fill("8"))
    yield "an annex's name", lambda: BASE.replace("budget.xlsx", "a/" * (YAML_BYTES // 2 - 9000)).encode()
    yield "an annex that climbs", lambda: BASE.replace("bilagor/budget", "../" * (YAML_BYTES // 3 - 9000)).encode()
    yield "signatories", lambda: BASE.replace("Västerås stad, J", "Å, " * (YAML_BYTES // 4 - 9000) + "J").encode()
    yield "results served", lambda: BASE.replace("[R1]", "[" + "R1," * (YAML_BYTES // 3 - 9000) + "R1]", 1).encode()
    yield "results served, unknown", lambda: BASE.replace(
        "[R1]", "[" + ",".join(f"R{n}" for n in range(2, YAML_BYTES // 8)) + "]", 1).encode()
    yield "participants", lambda: BASE.replace(
        "{part: vasteras, antal: 4, kvinnor: 2, män: 2}]", "").replace(
        "      - {part: vasteras, antal: 4, kvinnor: 2, män: 2}\n",
        "      - {part: vasteras, antal: 4, kvinnor: 2, män: 2}\n" * (YAML_BYTES // 57), 1).encode()


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


def xml_texts() -> Iterator[tuple[str, Callable[[], bytes]]]:
    space = 'xmlns="urn:bidrag:icld:application:1"'
    root = XML[: XML.index(">", XML.index("<application")) + 1]
    close = "</application>\n"

    def inside(row: str) -> Callable[[], bytes]:
        return lambda: many(row, XML_BYTES, root, close)

    yield "attributes", lambda: many(' a{n}="1"', XML_BYTES, f"<application {space}", "/>")
    yield "attributes after a sign in a value", lambda: many(
        ' a{n}=""', XML_BYTES, f'<application {space} z=">"', "/>")
    yield "marks on one letter", inside("\u0323" * 30 + "a")
    yield "marks and references on one letter", inside("&#x301;" + "\u0323" * 3_000)
    yield "attributes, alike", lambda: many(' a="1"', XML_BYTES, f"<application {space}", "/>")
    yield "one attribute", lambda: many("a", XML_BYTES, f'<application {space} a="', '"/>')
    yield "attributes on every element", inside('<a b="1" c="2" d="3"/>')
    yield "elements", inside("<a/>")
    yield "elements of one letter each line", inside("<a/>\n")
    yield "elements, all different", inside("<a{n}/>")
    yield "elements of the form", inside("<title>a</title>\n")
    yield "elements, open", inside("<a>")
    yield "elements, 250 deep", inside("<a>" * 240 + "</a>" * 240)
    yield "one text", inside("a")
    yield "one text of letters", inside("å")
    yield "lines", inside("\n")
    yield "references", inside("&#97;")
    yield "references to nothing", inside("&lol;")
    yield "CDATA", inside("<![CDATA[a]]>")
    yield "CDATA without end", lambda: many("a", XML_BYTES, root + "<![CDATA[")
    yield "comments", inside("<!-- a -->")
    yield "one comment", lambda: many("a", XML_BYTES, root + "<!--", "-->" + close)
    yield "instructions", inside("<?a b?>")
    yield "namespaces", lambda: many(' xmlns:a{n}="urn:{n}"', XML_BYTES, f"<application {space}", "/>")
    yield "namespaces on every element", inside('<a xmlns="urn:{n}"/>')
    yield "namespaces, each deeper", inside('<a xmlns:b{n}="urn:b">' * 100 + "</a>" * 100)
    yield "prefixes that are not declared", inside("<a:b/>")
    yield "schema hints", inside(
        '<a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:a /dev/zero"/>')
    yield "inclusions", inside(
        '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>')
    yield "a DOCTYPE", lambda: many("<!ENTITY a{n} 'b'>", XML_BYTES, "<!DOCTYPE a [", "]><a/>")
    yield "blanks before", lambda: many(" ", XML_BYTES, tail=root + close)
    yield "blanks in a tag", lambda: many(" ", XML_BYTES, f"<application {space}", "/>")
    yield "one name", lambda: many("a", XML_BYTES, "<", "/>")
    yield "names, long", inside("<" + "a" * 40_000 + "/>")
    yield "zeros", lambda: b"<a>" + b"\0" * (XML_BYTES - 9) + b"</a>"
    yield "letters of Latin-1", lambda: b"<a>" + b"\xf6" * (XML_BYTES - 9) + b"</a>"
    yield "random bytes", lambda: noise(XML_BYTES, bytes(range(256)))
    yield "random marks", lambda: b"<a>" + noise(XML_BYTES - 3, b"<>/&;a \"='!-[]?")
    lines = XML.splitlines(keepends=True)
    first = next(n for n, line in enumerate(lines) if line.strip() == "<line>")
    last = first + next(n for n, line in enumerate(lines[first:]) if line.strip() == "</line>")
    row = "".join(lines[first : last + 1])
    head, tail = "".join(lines[:first]), "".join(lines[last + 1 :])
    yield "budget lines", lambda: many(row, XML_BYTES, head, tail)
    yield "budget lines, wrong", lambda: many(row.replace("<post>", "<post>x"), XML_BYTES, head, tail)
    yield "budget lines, blank", lambda: many("<line/>\n", XML_BYTES, head, tail)
    yield "a title", lambda: many("a", XML_BYTES, XML.split("<title>")[0] + "<title>",
                                  "</title>" + XML.split("</title>", 1)[1])


def book_texts() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    head = (
        '#FLAGGA 0\n#PROGRAM "a" "1"\n#FORMAT PC8\n#GEN 20150101\n#SIETYP 4\n#FNAMN "a"\n'
        '#RAR 0 20140101 20141231\n#KONTO 7051 "a"\n#DIM 6 "Projekt"\n#OBJEKT 6 "70310" "a"\n'
    )
    size = BOOK_BYTES

    def sie(row: str, top: str = head, tail: str = "") -> Callable[[], bytes]:
        return lambda: many(row, size, top, tail)

    voucher = '#VER V {n} 20140131 "a"\n{\n#TRANS 7051 {6 "70310"} 1.00\n#TRANS 1930 {} -1.00\n}\n'
    yield "vouchers", "se", sie(voucher)
    yield "vouchers, alike", "se", sie(voucher.replace("{n}", "1"))
    yield "vouchers, uneven", "se", sie(voucher.replace("-1.00", "-2.00"))
    yield "rows of one voucher", "se", sie("#TRANS 7051 {} 0.00\n", head + "#VER V 1 20140131\n{\n", "}\n")
    yield "accounts", "se", sie('#KONTO {n} "a"\n')
    yield "objects", "se", sie('#OBJEKT 6 "{n}" "a"\n')
    yield "labels that are unknown", "se", sie("#X{n}\n")
    yield "braces", "se", sie("{\n")
    yield "quotes", "se", sie('"')
    yield "one line", "se", sie("a")
    yield "one object list", "se", sie('6 "1" ', head + "#VER V 1 20140131\n{\n#TRANS 7051 {", "} 0\n}\n")
    yield "escapes", "se", sie('\\"', head + '#KONTO 1 "', '"\n')
    yield "random marks", "se", lambda: head.encode() + noise(size // 10, b'#VERTANS {}"\n 1.-') * 9
    yield "random bytes", "se", lambda: head.encode() + noise(size // 10, bytes(range(256))) * 9
    table = "Datum;Ver;Konto;Projekt;Aktivitet;Text;Belopp\n"
    yield "rows", "csv", sie("2014-03-04;V{n};7051;70310;A3;Flyg;1,00\n", table)
    yield "rows, alike", "csv", sie("2014-03-04;V1;7051;70310;A3;Flyg;1,00\n", table)
    yield "rows, wrong", "csv", sie("2014-13-04;V{n};x;y;z;Flyg;1,0,0\n", table)
    yield "columns", "csv", sie("a{n};", "", "\n1\n")
    yield "cells, blank", "csv", sie(";", table)
    yield "rows, blank", "csv", sie(";\n", table)
    yield "quotes, open", "csv", sie('"a\n', table)
    yield "one cell", "csv", sie("a\n", table + '2014-03-04;V1;7051;70310;A3;"', '";1\n')
    yield "one cell of quotes", "csv", sie('""', table + '2014-03-04;V1;7051;70310;A3;"', '";1\n')
    yield "amounts of digits", "csv", sie("9", table + "2014-03-04;V1;7051;70310;A3;a;", "\n")
    yield "lines before the heading", "csv", sie("a\n", "", table)
    yield "zeros, table", "csv", lambda: b"\0" * size
    yield "random bytes, table", "csv", lambda: noise(size // 10, bytes(range(256))) * 10


def inputs() -> Iterator[Input]:
    for name, make in yaml_texts():
        yield Input(name, "YAML as such", "ansokan.yaml", make)
    for name, make in yaml_values():
        yield Input(name, "long values", "ansokan.yaml", make)
    for name, make in lists():
        yield Input(name, "long lists", "ansokan.yaml", make)
    for name, make in report_lists():
        yield Input(name, "long lists of reports", "redovisning-1.yaml", make)
    for name, make in xml_texts():
        yield Input(name, "XML", "ansokan.xml", make)
    for name, ending, make in book_texts():
        yield Input(name, "SIE" if ending == "se" else "CSV", f"bok.{ending}", make)


INPUTS = list(inputs())
