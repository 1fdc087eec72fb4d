"""What hostile files are made of: rows, values and noise, up to the size that Bidrag reads."""

import itertools
import pathlib
import random
from collections.abc import Callable
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASES = ROOT / "Templates" / "Bases" / "inception-2013"
BASE = (BASES / "application.yaml").read_text(encoding="utf-8")
REPORT = (BASES / "report.yaml").read_text(encoding="utf-8")
XML = (ROOT / "Examples" / "vasteras-jinan" / "ut" / "ansokan.xml").read_text(encoding="utf-8")

YAML_BYTES = 1_500_000
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
    # In one piece from the start: what this process holds would be counted as the program's.
    made = bytearray(start)
    for number in itertools.count(1):
        octets = row.replace("{n}", str(number)).encode()
        room -= len(octets)
        if room < 0:
            return bytes(made + end)
        made += octets
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
