"""Files from finance systems that are none, or far too much of one."""

from collections.abc import Callable, Iterator

from making import BOOK_BYTES, many, noise


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
