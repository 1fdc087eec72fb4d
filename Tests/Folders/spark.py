"""Checks applications as a step of Apache Spark: `rdd.pipe` lets each partition run through a process
of Bidrag's, a document a line, and gives back a line for each.

Usage: spark.py BIDRAG COUNT PARTITIONS, with pyspark and Java. Prints the figures as JSON: how long
it took, and a digest over the answers in the order of the documents.
"""

import hashlib
import json
import os
import pathlib
import sys
import time

from pyspark import SparkConf, SparkContext

from applications import application

DAY = "2026-01-01"


def line(number: int) -> str:
    return json.dumps({"name": f"{number:06}", "text": application(number)[1]})


def answer(text: str) -> tuple[str, str]:
    document = json.loads(text)["document"]
    return document["file"], hashlib.sha256(text.encode()).hexdigest()


def main() -> None:
    bidrag, count, partitions = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    # The processes that Spark starts look for modules there, too.
    os.environ["PYTHONPATH"] = str(pathlib.Path(__file__).resolve().parent)
    settings = SparkConf().setMaster("local[2]").setAppName("bidrag")
    settings.set("spark.ui.enabled", "false").set("spark.driver.host", "127.0.0.1")
    context = SparkContext(conf=settings)
    context.setLogLevel("ERROR")
    start = time.perf_counter()
    command = f"{bidrag} validate - --lines --jobs 1 --as-of {DAY}"
    answers = (
        context.parallelize(range(count), partitions).map(line).pipe(command).map(answer).collect()
    )
    taken = time.perf_counter() - start
    context.stop()
    whole = hashlib.sha256()
    for _, digest in sorted(answers):
        whole.update(digest.encode())
    print(json.dumps({"answers": len(answers), "seconds": taken, "digest": whole.hexdigest()}))


if __name__ == "__main__":
    main()
