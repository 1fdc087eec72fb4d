"""Files made to break, hang or mislead a reader, each just within the size that Bidrag reads.

`INPUTS` gives each a name, the sort that it belongs to, the name of its file, and its bytes.
"""

from collections.abc import Iterator

from book_inputs import book_texts
from list_inputs import lists, report_lists
from making import Input
from xml_inputs import xml_texts
from yaml_inputs import yaml_texts, yaml_values


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
