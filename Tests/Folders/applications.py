"""Applications by the thousand, each a real example with changes: half of them sound, the others with
mistakes that people make. The same number gives the same applications everywhere.
"""

import pathlib
import random
import re
from collections.abc import Callable, Iterator

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = [
    "Examples/vasteras-jinan/ansokan.yaml",
    "Examples/vasteras-gaborone/application.yaml",
    "Examples/vasteras-jinan-2015/projekt/ansokan.yaml",
    "Examples/vasteras-gaborone-2021/ansokan.yaml",
]
Mistake = Callable[[list[str], random.Random], None]


def drop_line(lines: list[str], dice: random.Random) -> None:
    del lines[dice.randrange(3, len(lines))]


def repeat_line(lines: list[str], dice: random.Random) -> None:
    place = dice.randrange(3, len(lines))
    lines.insert(place, lines[place])


def misspell_name(lines: list[str], dice: random.Random) -> None:
    places = [n for n, line in enumerate(lines) if re.match(r" *\w{5,}:", line)]
    place = dice.choice(places)
    name = re.match(r"( *(?:- )?)(\w)(\w)(\w+:)(.*)", lines[place], re.DOTALL)
    lines[place] = name[1] + name[3] + name[2] + name[4] + name[5]


def change_number(lines: list[str], dice: random.Random) -> None:
    places = [n for n, line in enumerate(lines) if re.search(r": [0-9][0-9  ]*(kr)?$", line)]
    place = dice.choice(places)
    lines[place] = re.sub(r"[0-9]", lambda _: str(dice.randrange(10)), lines[place])


def change_day(lines: list[str], dice: random.Random) -> None:
    places = [n for n, line in enumerate(lines) if re.search(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", line)]
    place = dice.choice(places)
    day = f"{dice.randrange(2008, 2027)}-{dice.randrange(1, 14):02}-{dice.randrange(1, 33):02}"
    lines[place] = re.sub(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", day, lines[place], count=1)


def indent_by_tab(lines: list[str], dice: random.Random) -> None:
    places = [n for n, line in enumerate(lines) if line.startswith("  ")]
    place = dice.choice(places)
    lines[place] = "\t" + lines[place].lstrip()


def forget_colon(lines: list[str], dice: random.Random) -> None:
    places = [n for n, line in enumerate(lines) if re.match(r" *\w+: \S", line)]
    place = dice.choice(places)
    lines[place] = lines[place].replace(": ", " ", 1)


def add_field(lines: list[str], dice: random.Random) -> None:
    lines.append(f"{dice.choice(['anteckning', 'comment', 'kontaktperson'])}: 😀 ring på måndag\n")


MISTAKES: list[Mistake] = [
    drop_line, repeat_line, misspell_name, change_number, change_day, indent_by_tab, forget_colon,
    add_field,
]


def application(number: int) -> tuple[str, str]:
    """The example that an application is made from, and its text."""
    dice = random.Random(number)
    example = EXAMPLES[dice.randrange(len(EXAMPLES))]
    text = (ROOT / example).read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    lines.insert(0, f"# Nummer {number}\n")
    if dice.random() < 0.5:
        for _ in range(dice.randrange(1, 4)):
            dice.choice(MISTAKES)(lines, dice)
    return example, "".join(lines)


def applications(count: int) -> Iterator[tuple[str, str, str]]:
    """The name, example and text of each of so many applications."""
    for number in range(count):
        example, text = application(number)
        yield f"{number:06}/{pathlib.Path(example).name}", example, text
