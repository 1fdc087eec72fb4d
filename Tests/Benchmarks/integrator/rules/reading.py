"""What rules of several areas read of an application."""

import re


def lines(a):
    return a["budget"].get("lines", [])


def folded(text):
    return re.sub(r"[\s_]+", "", str(text)).casefold()
