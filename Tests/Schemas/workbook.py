"""Says what workbooks hold, as JSON: every cell with its value, its formula and its format.

Read by openpyxl, which `make setup-test` installs, and which knows nothing of how they were made.
"""

import json
import sys

import openpyxl


def cell(read, value):
    """A cell, and the value that stands in the file beside its formula."""
    found = {"row": read.row - 1, "column": read.column - 1, "format": read.number_format}
    if read.data_type == "f":
        return found | {"formula": read.value, "number": value.value}
    if read.is_date:
        return found | {"day": read.value.date().isoformat()}
    if read.data_type == "n":
        return found | {"number": read.value}
    return found | {"text": read.value}


def sheet(read, values):
    page = read.page_setup
    return {
        "name": read.title,
        "frozen": read.freeze_panes,
        "filter": read.auto_filter.ref,
        "printArea": read.print_area or None,
        "titleRows": read.print_title_rows,
        "isLandscape": page.orientation == "landscape",
        "paper": page.paperSize,
        "pagesWide": int(page.fitToWidth or 1) if read.sheet_properties.pageSetUpPr.fitToPage else 0,
        "pagesHigh": int(page.fitToHeight),
        "header": read.oddHeader.left.text,
        "mark": read.oddHeader.right.text,
        "footer": read.oddFooter.right.text,
        "cells": [
            cell(found, values[found.coordinate])
            for row in read.iter_rows()
            for found in row
            if found.value is not None
        ],
    }


def workbook(name):
    formulas = openpyxl.load_workbook(name)
    values = openpyxl.load_workbook(name, data_only=True)
    return {
        "title": formulas.properties.title,
        "created": formulas.properties.created.isoformat(),
        "names": {key: name.attr_text for key, name in formulas.defined_names.items()},
        "sheets": [sheet(read, values[read.title]) for read in formulas],
    }


print(json.dumps([workbook(name) for name in sys.argv[1:]]))
