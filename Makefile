# The front door: make demo, make test, make format, make bench.

SWIFT_FLAGS := --explicit-target-dependency-import-check error
RELEASE     := -c release --static-swift-stdlib --product bidrag $(SWIFT_FLAGS)
BIDRAG       = $(shell swift build $(RELEASE) --show-bin-path)/bidrag
DEMO        := .build/demo
SOURCES     := Package.swift Sources Tests
APT         := $(if $(filter 0,$(shell id -u)),,sudo) apt-get
MUTANTS     := $(CURDIR)/.build/mutants.txt
FORMS       := application decision report

.PHONY: setup setup-test build demo test format lint schemas examples mutants linear bench clean

setup:
	@pkg-config --exists libxml-2.0 yaml-0.1 2>/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq libxml2-dev libyaml-dev pkg-config; }

# The tests ask xmllint, too, whether the XML fits.
setup-test: setup
	@command -v xmllint >/dev/null \
	  || { $(APT) update -qq && $(APT) install -y -qq libxml2-utils; }

build: setup
	swift build $(RELEASE)

# Checks the case from Jinan, says where it stands, and makes what is to be submitted.
demo: build
	@rm -rf $(DEMO)
	$(BIDRAG) granska Examples/vasteras-jinan --per-dag 2015-02-16
	$(BIDRAG) läge Examples/vasteras-jinan --per-dag 2015-02-16
	$(BIDRAG) skriv Examples/vasteras-jinan --per-dag 2015-02-16 -o $(DEMO)
	@echo "Titta till exempel på: less $(DEMO)/ansokan.txt"

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

# Renews what lies beside the examples: their XML and text, and the messages of the mistakes.
examples: build
	$(BIDRAG) skriv Examples/vasteras-jinan --per-dag 2026-01-01 --force
	$(BIDRAG) render Examples/vasteras-gaborone --as-of 2026-01-01 --force
	@cd Examples/mistakes && for file in *.yaml; do \
	  for language in sv en; do \
	    $(abspath $(BIDRAG)) validate $$file --language $$language --as-of 2026-01-01 \
	      > $${file%.yaml}.$$language.txt; \
	  done; \
	done; true

# Breaks each rule in turn, and shows that the rule's examples notice.
mutants: setup-test
	@mkdir -p .build && rm -f $(MUTANTS)
	BIDRAG_MUTANTS=$(MUTANTS) swift test $(SWIFT_FLAGS) --filter MutantTests; \
	  status=$$?; cat $(MUTANTS); exit $$status

# Takes the time of checks as documents double.
linear: build
	python3 Tests/Benchmarks/linear.py $(BIDRAG)

bench: build setup-test
	python3 Tests/Benchmarks/cold.py $(BIDRAG)

clean:
	rm -rf .build
