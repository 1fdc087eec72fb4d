"""Runs all benchmarks and prints their tables as Markdown: cold, warm and growth.

Usage: bench.py BIDRAG WARM; see cold.py, warm.py and growth.py.
"""

import sys

import cold
import growth
import warm

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(cold.report(sys.argv[1]))
    print()
    print(warm.report(*sys.argv[1:]))
    print()
    print(growth.report(sys.argv[1])[0])
