"""What an integrator would build for the same job, with the usual libraries of Python.

PyYAML's loader in C, jsonschema-rs, forty of Bidrag's rules (rules), lxml for the XML and its
proof by the XSD. Only what stands in a document is timed: schemas, names and editions are read
once, before the first.

Usage: integrator.py ROUNDS FILE...; prints as JSON, for each file, whether it can be submitted,
what was found, and the microseconds of the processor for a check.
"""

import datetime
import hashlib
import json
import pathlib
import re
import sys
import time
from decimal import Decimal, InvalidOperation

import jsonschema_rs
import yaml
from lxml import etree

import rules

TEMPLATES = pathlib.Path(__file__).resolve().parents[3] / "Templates"
XSD = "{http://www.w3.org/2001/XMLSchema}"
SPACE = "{urn:bidrag:icld:application:1}"


class Loader(yaml.CSafeLoader):
    """PyYAML's loader, which leaves dates as text: JSON Schema knows no others."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def integer(value):
    return int(re.sub(r"\s", "", str(value)))


def decimal(value):
    text = re.sub(r"(?<=\d)[\s\u00a0](?=\d)|\s*kr$", "", str(value)).replace(",", ".")
    return Decimal(text)


def day(value):
    return datetime.date.fromisoformat(str(value))


def period(value):
    start, end = re.findall(r"\d{4}-\d{2}-\d{2}", str(value))
    return day(start), day(end)


def text(value):
    return str(value).strip()


def season(value):
    return re.sub("^hösten", "autumn", re.sub("^våren", "spring", str(value)))


class Leaf:
    """How a value is read, and how it is written as XML."""

    def __init__(self, name, options):
        self.options = options
        self.read = self.reader(name)
        self.write = {
            "Amount": lambda value: f"{value:.2f}",
            "Decimal": lambda value: f"{value.normalize():f}",
            "Date": datetime.date.isoformat,
            "Period": lambda value: "/".join(map(datetime.date.isoformat, value)),
        }.get(name, str)

    def reader(self, name):
        if self.options:
            return lambda value: self.options[value]
        if name.startswith("Integer"):
            return integer
        return {
            "Amount": decimal, "Decimal": decimal, "Date": day, "Period": period, "Round": season,
            "Telephone": lambda value: re.sub(r"[\s-]", "", str(value)),
        }.get(name, text)


class Names:
    """The fields of a form in one language, put together from the published schemas."""

    def __init__(self, language):
        written, english = (
            json.loads((TEMPLATES / f"Schemas/application.{code}.schema.json").read_text())
            for code in (language, "en")
        )
        self.validator = jsonschema_rs.validator_for(written)
        self.written, self.english = written, english
        self.xsd = etree.parse(TEMPLATES / "Schemas/application.xsd").getroot()
        self.types = {node.get("name"): node for node in self.xsd if node.get("name")}
        self.parts = {}
        self.part("Application")

    def properties(self, schema, name):
        return (schema if name == "Application" else schema["definitions"][name])["properties"]

    def part(self, name):
        """The fields of a part: as written, in English, their shape, and their items' name."""
        if name in self.parts:
            return self.parts[name]
        fields = self.parts[name] = []
        written = self.properties(self.written, name)
        names = dict(zip(self.properties(self.english, name), written))
        for element in self.types[name].find(f"{XSD}sequence"):
            english = element.get("name")
            if english not in names:
                continue  # A sum: it is not written by people.
            items = element.find(f".//{XSD}element")
            typed = element if items is None else items
            item = None if items is None else SPACE + items.get("name")
            fields.append((names[english], english, SPACE + english, self.shape(typed), item))
        return fields

    def shape(self, element):
        name = element.get("type")
        if self.types[name].tag == f"{XSD}complexType":
            return self.part(name)
        values = [node.get("value") for node in self.types[name].iter(f"{XSD}enumeration")]
        options = {}
        if values:
            # Words follow each other language by language; the other words of a value come last.
            words = self.written["definitions"][name]["enum"]
            shown = self.english["definitions"][name]["enum"]
            options = dict(zip(values, values))
            for word, value in zip(words, values):
                options[word] = value
            if name == "Country":
                options |= dict(zip(words[len(values):], values))
                options |= dict(zip(shown[len(values):], values))
            if name == "YesNo":
                options |= {True: "yes", False: "no"}
        return Leaf(name, options)


class Edition:
    """What the forty rules need of an edition of the programme."""

    def __init__(self, file):
        data = yaml.load(file.read_text(), Loader)
        self.name = data["name"]
        self.first, self.year = day(data["valid_from"]), day(data["valid_from"]).year
        table = data.get("countries", {})
        self.regions = {
            code if isinstance(code, str) else "NO": region
            for region in ("europe", "asia", "africa") for code in table.get(region, [])
        }
        self.countries = set(self.regions) if table.get("complete") in (True, "yes") else set()
        self.ceilings = [
            row for row in data.get("ceilings", [])
            if row["limit"] == "maximum" and row["per"] == "application"
            and row["amount"] != "unknown"
        ]

    def ceiling(self, application):
        abroad = {
            self.regions.get(party.get("country")) for party in application.get("parties", [])
            if party.get("role") == "international_party"
        }
        regions = {"africa_asia" if region in ("asia", "africa") else region for region in abroad}
        amounts = [
            decimal(row["amount"]) for row in self.ceilings
            if row["kind"] == application["kind"]
            and row.get("cooperation") in (None, application["cooperation"])
            and row.get("region") in regions | {None}
        ]
        return max(amounts, default=None)


class Checker:
    def __init__(self):
        self.names = {"formulär": Names("sv"), "form": Names("en")}
        self.schema = etree.XMLSchema(etree.parse(TEMPLATES / "Schemas/application.xsd"))
        files = sorted((TEMPLATES / "Editions").glob("*.yaml"))
        self.editions = [Edition(file) for file in files]

    def check(self, content):
        """Whether a document can be submitted, and what was found in it."""
        try:
            data = yaml.load(content, Loader)
        except yaml.YAMLError as error:
            return False, [("YAML", True, str(error).split("\n")[0])]
        names = self.names["formulär" if "formulär" in data else "form"]
        found = [
            ("SHAPE", True, "/".join(map(str, error.instance_path)))
            for error in names.validator.iter_errors(data)
        ]
        if found:
            return False, found
        application = self.typed(data, names.part("Application"), found, "")
        if found:
            return False, found
        edition = self.edition(application)
        found += rules.findings(application, edition)
        if any(stops for _, stops, _ in found):
            return False, found
        root = etree.Element(f"{SPACE}application", nsmap={None: SPACE[1:-1]})
        root.set("version", "1")
        root.set("edition", edition.name)
        root.set("ruleSet", "1")
        root.set("sourceDigest", hashlib.sha256(content).hexdigest())
        self.build(root, application, names.part("Application"))
        xml = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
        document = etree.fromstring(xml)
        if not self.schema.validate(document):
            found.append(("XSD", True, str(self.schema.error_log.last_error)))
        return not any(stops for _, stops, _ in found), found

    def edition(self, application):
        name = application["case"].get("edition")
        for edition in self.editions:
            if edition.name == name:
                return edition
        signed = application["signature"].get("date", datetime.date.today())
        return [edition for edition in self.editions if edition.first <= signed][-1]

    def typed(self, data, fields, found, place):
        """A part with English names and typed values; what cannot be read is found."""
        part = {}
        for written, english, _, shape, item in fields:
            value = data.get(written)
            if value is None:
                continue
            here = f"{place}.{english}"
            try:
                if item is None:
                    part[english] = self.value(value, shape, found, here)
                else:
                    part[english] = [self.value(each, shape, found, here) for each in value]
            except (ValueError, InvalidOperation, KeyError):
                found.append(("VALUE", True, here[1:]))
        return part

    def value(self, value, shape, found, place):
        return shape.read(value) if isinstance(shape, Leaf) else self.typed(
            value, shape, found, place)

    def build(self, parent, part, fields):
        for _, english, tag, shape, item in fields:
            if english not in part:
                continue
            element = etree.SubElement(parent, tag)
            if item is None:
                self.fill(element, part[english], shape)
            else:
                for each in part[english]:
                    self.fill(etree.SubElement(element, item), each, shape)
            if english == "budget":
                self.sums(element, part[english].get("lines", []))

    def fill(self, element, value, shape):
        if isinstance(shape, Leaf):
            element.text = shape.write(value)
        else:
            self.build(element, value, shape)

    def sums(self, budget, lines):
        etree.SubElement(budget, f"{SPACE}total").text = f"{sum(x['amount'] for x in lines):.2f}"
        for list_name, key in (
            ("by_year", "year"), ("by_post", "post"), ("by_party", "party"),
            ("by_activity", "activity"),
        ):
            sums = {}
            for line in lines:
                if key in line:
                    sums[line[key]] = sums.get(line[key], 0) + line["amount"]
            if sums:
                element = etree.SubElement(budget, SPACE + list_name)
                for value, amount in sums.items():
                    total = etree.SubElement(element, f"{SPACE}total")
                    etree.SubElement(total, SPACE + key).text = str(value)
                    etree.SubElement(total, f"{SPACE}amount").text = f"{amount:.2f}"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    rounds, checker, answers = int(sys.argv[1]), Checker(), []
    for name in sys.argv[2:]:
        content = pathlib.Path(name).read_bytes()
        verdict, found = checker.check(content)
        start = time.process_time()
        for _ in range(rounds):
            checker.check(content)
        taken = (time.process_time() - start) / max(rounds, 1)
        answers.append({
            "file": name, "submittable": verdict, "microseconds": round(taken * 1e6, 1),
            "found": [{"rule": rule, "stops": stops, "path": path} for rule, stops, path in found],
        })
    print(json.dumps(answers, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
